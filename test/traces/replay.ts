import { type ModelState, parseItf, TraceError } from './itf.ts';
import { replayKeeper } from './keeperReplay.ts';
import { replayMachine } from './machineReplay.ts';
import { replayNetwork } from './networkReplay.ts';
import { Tally } from './tally.ts';

interface Kind {
  readonly name: string;
  /** Variables by which the kind is known. */
  readonly variables: readonly string[];
  readonly replay: (states: readonly ModelState[], tally: Tally) => void;
}

const KINDS: readonly Kind[] = [
  { name: 'round machine', variables: ['state', 'input', 'output'], replay: replayMachine },
  {
    name: 'vote keeper',
    variables: ['weightedVote', 'bookkeeper', 'lastEmitted'],
    replay: replayKeeper,
  },
  { name: 'network', variables: ['system', '_hist'], replay: replayNetwork },
];

export interface Replay {
  readonly kind: string;
  readonly tally: Tally;
}

/**
 * Replays the text of one ITF file; what it is is known by its variables.
 * @throws {TraceError} where it is not a trace of the model.
 */
export function replayTrace(text: string): Replay {
  const tally = new Tally();
  let kind: Kind | undefined;
  for (const states of parseItf(text)) {
    const [first] = states;
    if (first === undefined) continue;
    kind = KINDS.find(({ variables }) => variables.every((name) => name in first));
    if (kind === undefined)
      throw new TraceError(`no kind of trace has the variables ${Object.keys(first).join(', ')}`);
    kind.replay(states, tally);
  }
  return { kind: kind?.name ?? 'without states', tally };
}
