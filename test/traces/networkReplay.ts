import { field, list, type ModelState, pair, text, type Value } from './itf.ts';
import { nodeOf, stepOf } from './mapping.ts';
import { NodeReplay } from './nodeReplay.ts';
import { show, type Tally } from './tally.ts';

/**
 * Traces of several authorities. A state differs from the one before by a step of one of them (its input
 * and output are in `_hist`), by a delivery into its inbox, or by a new height; only its own node
 * changes then.
 */
export function replayNetwork(states: readonly ModelState[], tally: Tally): void {
  const replays = new Map<string, NodeReplay>();
  const isOrderKnown = startsInOrder(states);
  const raw = new Map<string, { value: Value; shown: string }>();
  let history = '';
  for (const [step, state] of states.entries()) {
    const hist = stepOf(state);
    const isSaid = show(state['_hist']) !== history;
    history = show(state['_hist']);
    for (const entry of list(state['system'])) {
      const [address, value] = pair(entry);
      const name = text(address);
      const before = raw.get(name);
      const shown = show(value);
      raw.set(name, { value, shown });
      const replay = replays.get(name);
      const isChanged = before?.shown !== shown;
      if (before === undefined || replay === undefined)
        replays.set(name, new NodeReplay(name, nodeOf(value), isOrderKnown, tally));
      else if (hist.from === name && (isSaid || (isChanged && takesStep(before.value, value))))
        replay.step(step, nodeOf(value), hist);
      else if (isChanged) replay.observe(nodeOf(value));
    }
  }
}

/** A step that says the same as the one before it is known by what it takes from the inbox or does. */
function takesStep(before: Value, after: Value): boolean {
  const [a, b] = [nodeOf(before), nodeOf(after)];
  if (a.round.height !== b.round.height) return false;
  return b.waiting < a.waiting || show(field(before, 'es')) !== show(field(after, 'es'));
}

/**
 * Whether the proposers of the rounds in which heights were started are those of the listed order. Quint
 * goes through large sets in an order that a trace does not tell.
 */
function startsInOrder(states: readonly ModelState[]): boolean {
  const addresses = list(states[0]?.['system']).flatMap((entry) => {
    const { weights } = nodeOf(pair(entry)[1]).keeper;
    return weights.map(([address]) => address);
  });
  const count = new Set(addresses).size;
  return states.every((state) => {
    const { from, input, output } = stepOf(state);
    if (input.tag !== 'StartDInput') return true;
    const isProposer = output.tag === 'GetValueAndScheduleTimeoutOutput';
    return isProposer === (addresses[1 % count] === from);
  });
}
