import { apply } from '../../consensus/machine/apply.ts';
import type { Input, Output, RoundState } from '../../consensus/machine/types.ts';
import { NO_ROUND } from '../../consensus/schema/messages.ts';
import { type ModelState, type Variant, variant } from './itf.ts';
import { machineInputOf, machineOutputsOf, roundStateOf } from './mapping.ts';
import { show, type Tally } from './tally.ts';

/** Traces of the round machine alone: every state holds the input that led to it and its output. */
export function replayMachine(states: readonly ModelState[], tally: Tally): void {
  let previous: ModelState | undefined;
  for (const [step, state] of states.entries()) {
    const after = roundStateOf(state['state'] ?? null);
    if (previous !== undefined) {
      const before = roundStateOf(previous['state'] ?? null);
      const input = variant(state['input']);
      const expected = machineOutputsOf(variant(state['output']));
      // A script's assertion is a step in which no variable changes.
      const isStep = show(state) !== show(previous) || agrees(before, input, expected, after);
      if (!isStep) tally.exempt('assertion');
      else compareStep(tally, step, before, [input], expected, after);
    }
    previous = state;
  }
}

interface Outcome {
  readonly state: RoundState;
  readonly outputs: readonly Output[];
  /** The difference by design of which this is the model's side; null where it is ours as well. */
  readonly difference: string | null;
}

/** Where the model does something else by design: what it does, so that nothing else passes for it. */
function modelsOwnWay(before: RoundState, input: Input, tag: string): Outcome | null {
  const { round, step, validRound } = before;
  if (tag === 'ProposalAndPolkaAndInvalidCInput' && step !== 'propose') {
    const prevote: Output = { type: 'prevote', round, blockId: null, validRound: NO_ROUND };
    const state: RoundState = { ...before, step: 'prevote' };
    return { state, outputs: [prevote], difference: 'invalid re-proposal in any step' };
  }
  if (input.type === 'proposeValue' && (step !== 'propose' || validRound !== NO_ROUND)) {
    const outputs: Output[] = [{ type: 'propose', round, blockId: input.blockId, validRound }];
    return { state: before, outputs, difference: 'late value' };
  }
  if (step !== 'commit') return null;
  const { state, outputs } = apply({ ...before, step: 'idle' }, input);
  if (outputs.length === 0) return null;
  const difference = 'after the decision';
  if (input.type === 'precommitAny') return { state: before, outputs, difference };
  const goesOn = outputs[0]?.type === 'skipRound';
  return goesOn ? { state, outputs, difference } : null;
}

/** Our outputs without what the model's do not have: two additions of ours (docs/conformance.md). */
function comparable(input: Input, outputs: readonly Output[]): Output[] {
  const isReproposal = input.type === 'newRound' && outputs[1]?.type === 'propose';
  return outputs
    .slice(isReproposal ? 1 : 0) // the proposer's own timeout
    .map((output) => (output.type === 'prevote' ? { ...output, validRound: NO_ROUND } : output));
}

function run(before: RoundState, inputs: readonly Variant[]): Outcome {
  let state = before;
  let outputs: Output[] = [];
  let difference: string | null = null;
  for (const variantOfInput of inputs) {
    const input = machineInputOf(variantOfInput, state);
    if (input === null) continue;
    // A skip stays within the driver, which answers with the next round.
    outputs = outputs.filter((output) => output.type !== 'skipRound');
    const theirs = modelsOwnWay(state, input, variantOfInput.tag);
    const transition = theirs ?? apply(state, input);
    difference ??= theirs?.difference ?? null;
    outputs.push(...comparable(input, transition.outputs));
    state = transition.state;
  }
  return { state, outputs, difference };
}

function agrees(
  before: RoundState,
  input: Variant,
  expected: readonly Output[],
  after: RoundState,
): boolean {
  const ours = run(before, [input]);
  return show([ours.state, ours.outputs]) === show([after, expected]);
}

/** Applies the inputs that the model gave its machine in one step: state and output must be the same. */
export function compareStep(
  tally: Tally,
  step: number,
  before: RoundState,
  inputs: readonly Variant[],
  expected: readonly Output[],
  after: RoundState,
): void {
  const ours = run(before, inputs);
  tally.steps++;
  if (ours.difference !== null) tally.exempt(ours.difference);
  const names = inputs.map(({ tag }) => tag).join(', ');
  tally.compare(step, 'machine output', `of ${names}`, ours.outputs, expected);
  tally.compare(step, 'machine state', `after ${names}`, ours.state, after);
}
