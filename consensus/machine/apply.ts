import { type BlockId, NIL, NO_ROUND, type ValueId } from '../schema/messages.ts';
import type { Input, RoundState, TimeoutStep, Transition } from './types.ts';

export function initialRoundState(height: bigint): RoundState {
  return {
    height,
    round: NO_ROUND,
    step: 'idle',
    lockedRound: NO_ROUND,
    lockedId: NIL,
    validRound: NO_ROUND,
    validId: NIL,
  };
}

/**
 * One step of Tendermint. Numbers are lines of algorithm 1 in arXiv 1807.04938 (docs/spec/consensus.md).
 * Total: an input whose guard does not hold leaves the same state and no outputs. "For the first time"
 * (34, 36, 47) is the driver's to keep; applied again, 36 changes nothing and 34 and 47 repeat a timeout.
 */
export function apply(state: RoundState, input: Input): Transition {
  if (state.step === 'commit') return ignored(state);
  switch (input.type) {
    case 'newRound':
      return startRound(state, input.round, input.isProposer);
    case 'proposeValue': // 18, 19
      if (state.step !== 'propose' || input.round !== state.round) return ignored(state);
      return {
        state,
        outputs: [
          { type: 'propose', round: state.round, blockId: input.blockId, validRound: NO_ROUND },
        ],
      };
    case 'proposal': // 22
      if (state.step !== 'propose') return ignored(state);
      return input.valid && lockAllowsFresh(state, input.blockId)
        ? prevote(state, input.blockId, NO_ROUND) // 24
        : prevote(state, NIL, NO_ROUND); // 26
    case 'proposalAndPolkaPrevious': // 28
      if (state.step !== 'propose' || input.validRound < 0 || input.validRound >= state.round)
        return ignored(state);
      return input.valid && lockAllowsPolka(state, input.blockId, input.validRound)
        ? prevote(state, input.blockId, input.validRound) // 30
        : prevote(state, NIL, NO_ROUND); // 32
    case 'polkaAny': // 34
      return state.step === 'prevote' ? schedule(state, 'prevote') : ignored(state); // 35
    case 'proposalAndPolka': // 36
      return lock(state, input.blockId);
    case 'polkaNil': // 44: the lock stays as it is
      return state.step === 'prevote' ? precommit(state, NIL) : ignored(state); // 45, 46
    case 'precommitAny': // 47, in any step
      return schedule(state, 'precommit'); // 48
    case 'proposalAndPrecommits': // 49, in any step and of any round
      return {
        state: { ...state, step: 'commit' },
        outputs: [{ type: 'decide', round: input.round, blockId: input.blockId }], // 51
      };
    case 'skipRound': // 55
      return input.round > state.round ? skip(state, input.round) : ignored(state); // 56
    case 'timeout':
      return timeout(state, input.step, input.height, input.round);
  }
}

/** 11–21. The proposer arms the timeout as well: its value comes asynchronously, and may not come. */
function startRound(state: RoundState, round: number, isProposer: boolean): Transition {
  if (state.step !== 'idle' || round <= state.round) return ignored(state);
  const next: RoundState = { ...state, round, step: 'propose' }; // 12, 13
  const timer = { type: 'scheduleTimeout', step: 'propose', round } as const; // 21
  if (!isProposer) return { state: next, outputs: [timer] };
  if (state.validId === NIL) return { state: next, outputs: [timer, { type: 'getValue', round }] }; // 18
  const { validId: blockId, validRound } = state; // 16
  return { state: next, outputs: [timer, { type: 'propose', round, blockId, validRound }] }; // 19
}

/** 23. */
function lockAllowsFresh(state: RoundState, blockId: BlockId): boolean {
  return state.lockedRound === NO_ROUND || state.lockedId === blockId;
}

/** 29. */
function lockAllowsPolka(state: RoundState, blockId: BlockId, validRound: number): boolean {
  return state.lockedRound <= validRound || state.lockedId === blockId;
}

/** 27, 33, 60. */
function prevote(state: RoundState, blockId: ValueId, validRound: number): Transition {
  return {
    state: { ...state, step: 'prevote' },
    outputs: [{ type: 'prevote', round: state.round, blockId, validRound }],
  };
}

/** 36–43. */
function lock(state: RoundState, blockId: BlockId): Transition {
  const valid = { validId: blockId, validRound: state.round }; // 42, 43
  if (state.step === 'precommit') return { state: { ...state, ...valid }, outputs: [] };
  if (state.step !== 'prevote') return ignored(state);
  const locked: RoundState = {
    ...state,
    ...valid,
    lockedId: blockId, // 38
    lockedRound: state.round, // 39
  };
  return precommit(locked, blockId); // 40, 41
}

function precommit(state: RoundState, blockId: ValueId): Transition {
  return {
    state: { ...state, step: 'precommit' },
    outputs: [{ type: 'precommit', round: state.round, blockId }],
  };
}

function schedule(state: RoundState, step: TimeoutStep): Transition {
  return { state, outputs: [{ type: 'scheduleTimeout', step, round: state.round }] };
}

function skip(state: RoundState, round: number): Transition {
  return { state: { ...state, step: 'idle' }, outputs: [{ type: 'skipRound', round }] };
}

/** 57–67. A timeout of another height, round or step has been overtaken. */
function timeout(state: RoundState, step: TimeoutStep, height: bigint, round: number): Transition {
  if (height !== state.height || round !== state.round) return ignored(state);
  if (step === 'precommit') return skip(state, round + 1); // 65–67
  if (step !== state.step) return ignored(state);
  return step === 'propose'
    ? prevote(state, NIL, NO_ROUND) // 57–60
    : precommit(state, NIL); // 61–64
}

function ignored(state: RoundState): Transition {
  return { state, outputs: [] };
}
