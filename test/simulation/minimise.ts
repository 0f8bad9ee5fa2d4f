import { MISDEEDS, QUIET, type SimulationOptions } from './options.ts';
import { type SimulationResult, simulate } from './simulation.ts';

/** Runs that are spent on making a failure smaller. */
const TRIES_MAX = 60;
/** Lines of the journal that are shown of the smallest run. */
const TRACE_LINES = 40;

export interface Minimised {
  readonly result: SimulationResult;
  /** The last lines of its journal. */
  readonly trace: readonly string[];
  readonly tries: number;
}

/** Switches off one class of faults after another, and shortens the run, while the same promise breaks. */
export async function minimise(failed: SimulationResult): Promise<Minimised> {
  let smallest = failed;
  let tries = 0;
  for (let grewSmaller = true; grewSmaller && tries < TRIES_MAX; ) {
    grewSmaller = false;
    for (const options of smallerThan(smallest)) {
      if (tries++ >= TRIES_MAX) break;
      const result = await simulate(options);
      if (result.failure?.rule !== failed.failure?.rule) continue;
      smallest = result;
      grewSmaller = true;
      break;
    }
  }
  const lines: string[] = [];
  const result = await simulate(smallest.options, (line) => {
    lines.push(line);
    if (lines.length > 2 * TRACE_LINES) lines.splice(0, TRACE_LINES);
  });
  return { result, trace: lines.slice(-TRACE_LINES), tries };
}

function* smallerThan({ options, failure }: SimulationResult): Generator<SimulationOptions> {
  const heights = (failure?.height ?? 0) + 6;
  if (heights < options.heights) yield { ...options, heights };
  for (const key of Object.keys(QUIET) as (keyof typeof QUIET)[]) {
    if (key === 'misdeeds' || options[key] === QUIET[key]) continue;
    yield { ...options, [key]: QUIET[key] };
  }
  for (const misdeed of MISDEEDS)
    if (options.misdeeds.includes(misdeed))
      yield { ...options, misdeeds: options.misdeeds.filter((one) => one !== misdeed) };
}
