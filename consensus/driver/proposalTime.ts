import type { SignedProposal } from '../schema/messages.ts';
import type { AcceptedProposal } from './io.ts';
import { type ConsensusParameters, isTimely } from './parameters.ts';

/** What we know of the time at the input that is handled. */
export interface TimeContext {
  readonly parameters: ConsensusParameters;
  /** Our own clock. */
  readonly localMs: number;
  /** What the community's time is ahead of it. */
  readonly offsetMs: number;
  /** Whether both can be trusted. */
  readonly synced: boolean;
}

/** Its time is right by making. */
export function ownProposal(
  { localMs }: Pick<TimeContext, 'localMs'>,
  proposal: SignedProposal,
): AcceptedProposal {
  return { proposal, receivedMs: localMs, timely: true };
}

/** By when it came, on our own clock (consensus.md 2.7). */
export function judged(
  { parameters, offsetMs, synced }: TimeContext,
  parentTimeMs: number,
  proposal: SignedProposal,
  receivedMs: number,
): AcceptedProposal {
  const { round, timeMs } = proposal;
  const timely =
    timeMs > parentTimeMs && isTimely(parameters, round, timeMs, receivedMs + offsetMs);
  return { proposal, receivedMs, timely: synced ? timely : null };
}
