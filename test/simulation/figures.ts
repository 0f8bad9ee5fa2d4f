import { QUIET, type SimulationOptions } from './options.ts';
import { type Script, simulate } from './simulation.ts';

/** A line of the report: what was measured over many seeds, in simulated ms. */
interface Figure {
  readonly what: string;
  readonly values: number[];
}

const NODES = 7;
const FAULTY = 2;
const HEIGHTS = 60;

/**
 * Times of seven authorities on lines of 1 to 20 ms with disks of 1 to 5 ms, in simulated time: from a
 * transaction to its block, and from the moment a quorum is well again to the next block.
 */
export async function printFigures(seeds: number): Promise<number> {
  const scripts: readonly { what: string; script: Script; down: number }[] = [
    { what: 'commit latency, all well', script: 'none', down: 0 },
    { what: 'commit latency, f crashed', script: 'none', down: FAULTY },
    { what: 'recovery after crashes of f+1', script: 'crash', down: 0 },
    { what: 'recovery after a partition', script: 'partition', down: 0 },
    { what: 'recovery after a total power cut', script: 'powerCut', down: 0 },
    { what: 'the same, all clocks at 1970', script: 'powerCut1970', down: 0 },
  ];
  let failed = 0;
  for (const { what, script, down } of scripts) {
    const latencies: Figure = { what, values: [] };
    const intervals: Figure = {
      what: what.replace('commit latency', 'block interval'),
      values: [],
    };
    for (let seed = 1; seed <= seeds; seed++) {
      const options: SimulationOptions = {
        ...QUIET,
        seed,
        nodes: NODES,
        heights: HEIGHTS,
        skewMs: 100,
        down,
      };
      const result = await simulate(options, null, script);
      if (result.failure !== null) {
        failed++;
        console.log(`seed ${seed}: ${result.failure.rule}: ${result.failure.detail}`);
      }
      if (script === 'none') {
        latencies.values.push(...result.latenciesMs);
        intervals.values.push(...result.intervalsMs);
      } else if (result.recoveryMs !== null) latencies.values.push(result.recoveryMs);
    }
    print(latencies);
    if (script === 'none') print(intervals);
  }
  console.log(`${seeds * scripts.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function print({ what, values }: Figure): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN).toFixed(
      0,
    );
  console.log(
    `${what.padEnd(36)} p50 ${at(0.5).padStart(6)} ms   p99 ${at(0.99).padStart(6)} ms   of ${sorted.length}`,
  );
}
