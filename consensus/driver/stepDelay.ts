import type { TimeoutStep } from '../machine/types.ts';
import { proposerIndex } from '../schema/messages.ts';
import type { HeightState } from './heightState.ts';
import { type ConsensusParameters, timeoutMs } from './parameters.ts';
import type { Peers } from './peers.ts';

/**
 * How long a step of the current round waits. Of a proposer that has long been silent a proposal is hardly
 * to come: it is waited for half as long in each further height, in the end not at all, so that a dead
 * authority costs two hops of messages and not a timeout. Its next word, of whatever kind, ends this; and as
 * a quorum must have been heard, full timeouts remain in most turns. Where the round failed for a silent
 * proposer, nobody waits for further precommits once all who are not silent have sent theirs.
 */
export function stepDelayMs(
  state: HeightState,
  peers: Peers,
  parameters: ConsensusParameters,
  step: TimeoutStep,
): number {
  const { height, machine, authorities } = state;
  const { silentHeights, silentProposerTimeoutMs } = parameters;
  const delayMs = timeoutMs(parameters, step, machine.round);
  const silence = (index: number): number | null => peers.silence(index, height, silentHeights);
  const heights = silence(proposerIndex(height, machine.round, authorities.length));
  if (step === 'prevote' || heights === null) return delayMs;
  if (step === 'propose')
    return Math.min(delayMs, Math.floor(silentProposerTimeoutMs / 2 ** heights));
  const hasPrecommitted = (authorityIndex: number): boolean =>
    state.votes.vote({ type: 'precommit', round: machine.round, authorityIndex }) !== undefined;
  return authorities.every((_, index) => hasPrecommitted(index) || silence(index) !== null)
    ? 0
    : delayMs;
}
