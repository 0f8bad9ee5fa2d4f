import type { Input } from '../machine/types.ts';
import { type BlockId, NO_ROUND, type SignedProposal } from '../schema/messages.ts';
import type { HeightState } from './heightState.ts';
import type { AcceptedProposal } from './io.ts';

/**
 * The rule of the paper that holds now and has not fired, or null. It looks at what is known, not at what
 * has just come, so a message that came before its time is never missed (autonity#615). Where several
 * hold the order is: decide, skip, polka, timeouts.
 */
export function nextRule(state: HeightState): Input | null {
  const { machine } = state;
  if (machine.step === 'commit') return null;
  return decideRule(state) ?? skipRule(state) ?? roundRule(state);
}

/** 49. */
function decideRule(state: HeightState): Input | null {
  for (const { round, blockId } of commits(state))
    if (state.blocks.isValid(blockId)) return { type: 'proposalAndPrecommits', round, blockId };
  return null;
}

/** What more than two thirds have precommitted, by their votes or by a certificate. */
function commits(state: HeightState): readonly { round: number; blockId: BlockId }[] {
  if (state.commit === null) return state.votes.committed;
  const { blockId, certificate } = state.commit;
  return [...state.votes.committed, { round: certificate.round, blockId }];
}

/** 55. */
function skipRule(state: HeightState): Input | null {
  const round = state.votes.skipRound(state.machine.round);
  return round === null ? null : { type: 'skipRound', round };
}

function roundRule(state: HeightState): Input | null {
  const { machine, votes, fired } = state;
  const { round, step } = machine;
  if (step === 'idle') return null;
  if (step === 'propose') {
    const rule = prevoteRule(state);
    if (rule !== null) return rule;
  } else if (!fired.lock) {
    const blockId = votes.polkaBlock(round); // 36: the block in hand, however it came
    if (blockId !== null && state.blocks.isValid(blockId))
      return { type: 'proposalAndPolka', blockId };
  }
  if (step === 'prevote') {
    if (votes.polkaNil(round)) return { type: 'polkaNil' }; // 44
    if (!fired.polkaAny && votes.polkaAny(round)) return { type: 'polkaAny' }; // 34
  }
  if (!fired.precommitAny && votes.precommitAny(round)) return { type: 'precommitAny' }; // 47
  return null;
}

/** 22 and 28, which exclude each other by the proposal's validRound. */
function prevoteRule(state: HeightState): Input | null {
  const accepted = state.proposals.get(state.machine.round);
  if (accepted === undefined) return null;
  const { blockId, validRound } = accepted.proposal;
  if (validRound !== NO_ROUND && !state.votes.hasPolka(validRound, blockId)) return null;
  const valid = isAcceptable(state, accepted);
  if (valid === null) return null;
  return validRound === NO_ROUND
    ? { type: 'proposal', blockId, valid }
    : { type: 'proposalAndPolkaPrevious', blockId, validRound, valid };
}

/** Null while the block is not checked, or the time not judged. A re-proposal's time was judged when it was new. */
function isAcceptable(state: HeightState, { proposal, timely }: AcceptedProposal): boolean | null {
  if (proposal.validRound === NO_ROUND && timely !== true) return timely;
  const block = state.blocks.get(proposal.blockId);
  if (block?.status === 'invalid') return false;
  return block?.status === 'valid' ? block.timeMs === proposal.timeMs : null;
}

/** Blocks without which no rule can fire. */
export function wantedBlocks(state: HeightState): BlockId[] {
  const { machine, votes } = state;
  const wanted = commits(state).map((commit) => commit.blockId);
  if (machine.step === 'idle' || machine.step === 'commit') return wanted;
  const proposal: SignedProposal | undefined = state.proposals.get(machine.round)?.proposal;
  if (proposal !== undefined && machine.step === 'propose') wanted.push(proposal.blockId);
  const polka = votes.polkaBlock(machine.round);
  if (polka !== null) wanted.push(polka);
  if (machine.validId !== null) wanted.push(machine.validId); // to propose it again
  return wanted;
}

/** A block that more than two thirds voted for, and that we find invalid. */
export function quorumForInvalid(state: HeightState): { round: number; blockId: BlockId } | null {
  const { round } = state.machine;
  const isInvalid = (id: BlockId): boolean => state.blocks.get(id)?.status === 'invalid';
  for (const commit of commits(state)) if (isInvalid(commit.blockId)) return commit;
  const polka = state.votes.polkaBlock(round);
  if (polka !== null && isInvalid(polka)) return { round, blockId: polka };
  const proposal = state.proposals.get(round)?.proposal;
  return proposal !== undefined &&
    proposal.validRound !== NO_ROUND &&
    isInvalid(proposal.blockId) &&
    state.votes.hasPolka(proposal.validRound, proposal.blockId)
    ? { round: proposal.validRound, blockId: proposal.blockId }
    : null;
}
