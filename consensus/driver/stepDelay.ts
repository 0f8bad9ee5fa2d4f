import type { TimeoutStep } from '../machine/types.ts';
import { proposerIndex } from '../schema/messages.ts';
import type { HeightState } from './heightState.ts';
import { type ConsensusParameters, timeoutMs } from './parameters.ts';
import type { Peers } from './peers.ts';

/**
 * How long a step of the current round waits. Of a proposer that has long been silent a proposal is hardly
 * to come; and where the round failed for that, nobody waits for further precommits once all who are not
 * silent have sent theirs.
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
  const isSilent = (index: number): boolean => peers.isSilent(index, height, silentHeights);
  if (step === 'prevote' || !isSilent(proposerIndex(height, machine.round, authorities.length)))
    return delayMs;
  if (step === 'propose') return Math.min(delayMs, silentProposerTimeoutMs);
  const hasPrecommitted = (authorityIndex: number): boolean =>
    state.votes.vote({ type: 'precommit', round: machine.round, authorityIndex }) !== undefined;
  return authorities.every((_, index) => hasPrecommitted(index) || isSilent(index)) ? 0 : delayMs;
}
