import {
  type ConsensusMessage,
  isVote,
  type PolkaCertificate,
  type RoundCertificate,
  type SignedVote,
  type Status,
} from '../schema/messages.ts';
import type { HeightState } from './heightState.ts';
import type { RecoveredState } from './io.ts';

/**
 * What an authority that is stuck repeats (consensus.md 2.5): the votes that brought it into its round,
 * the polka that frees the locked, its proposal and its last votes, and where it stands. In this order a
 * receiver can use each of them when it comes.
 */
export function repetition(state: HeightState): ConsensusMessage[] {
  const { round } = state.machine;
  const messages: (ConsensusMessage | null | undefined)[] = [
    roundCertificate(state),
    validPolka(state),
  ];
  const proposal = state.proposals.get(round)?.proposal;
  if (proposal?.authorityIndex === state.ownIndex && proposal.signature.length > 0)
    messages.push(proposal);
  messages.push(...state.earlierVotes, ...state.ownVotes.values(), statusOf(state));
  return messages.filter((message) => message !== null && message !== undefined);
}

/** Ours for blocks in rounds before the last one that the log holds of the height. */
export function earlierVotes({ messages, round }: RecoveredState): SignedVote[] {
  return messages.flatMap((message) =>
    isVote(message) && message.round < round && message.blockId !== null ? [message] : [],
  );
}

/** What lets a peer in an earlier round of this height follow us. */
export function helpForRound(state: HeightState): ConsensusMessage[] {
  const messages: (ConsensusMessage | null)[] = [roundCertificate(state), validPolka(state)];
  messages.push(...state.ownVotes.values());
  return messages.filter((message) => message !== null);
}

export function validPolka(state: HeightState): PolkaCertificate | null {
  const { validId, validRound } = state.machine;
  return validId === null ? null : state.votes.polkaCertificate(validRound, validId);
}

export function statusOf(state: HeightState): Status {
  const { step, round } = state.machine;
  return {
    type: 'status',
    height: state.height,
    round,
    step: step === 'idle' ? 'propose' : step === 'commit' ? 'precommit' : step,
  };
}

/** What led into the round that we are in; null in the first one. */
export function roundCertificate(state: HeightState): RoundCertificate | null {
  const { round } = state.machine;
  if (round <= 0) return null;
  return (
    state.votes.roundCertificate('precommitAny', round - 1) ??
    state.votes.roundCertificate('skip', round)
  );
}
