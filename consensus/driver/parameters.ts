import { type Fault, Fields } from '../../state/types/fields.ts';
import type { TimeoutStep } from '../machine/types.ts';

/** Fixed by genesis, equal on all authorities. All in milliseconds unless the name says otherwise. */
export interface ConsensusParameters {
  /** Timeout of a step in round r: base + r · delta, at most `timeoutMaxMs`. Linear, never doubling. */
  readonly proposeTimeoutMs: number;
  readonly proposeTimeoutDeltaMs: number;
  readonly prevoteTimeoutMs: number;
  readonly prevoteTimeoutDeltaMs: number;
  readonly precommitTimeoutMs: number;
  readonly precommitTimeoutDeltaMs: number;
  /** Bounds the recovery after an outage, however many rounds it took. */
  readonly timeoutMaxMs: number;
  /** For a proposer silent for `silentHeights` heights while a quorum was not; halved by each further one. */
  readonly silentProposerTimeoutMs: number;
  readonly silentHeights: number;
  /** How often an authority that is stuck repeats its last votes and what brought it there. */
  readonly rebroadcastMs: number;
  /** How far the clocks of two synced authorities may be apart. */
  readonly precisionMs: number;
  /** How long a proposal may travel in round 0; a tenth more in every further round. */
  readonly messageDelayMs: number;
  /** An idle chain makes a block this long after the last one. */
  readonly heartbeatMs: number;
}

/** For homes on Wi-Fi and power line (consensus.md 2.16). */
export const DEFAULT_CONSENSUS_PARAMETERS: ConsensusParameters = {
  proposeTimeoutMs: 3_000,
  proposeTimeoutDeltaMs: 1_000,
  prevoteTimeoutMs: 1_500,
  prevoteTimeoutDeltaMs: 500,
  precommitTimeoutMs: 1_500,
  precommitTimeoutDeltaMs: 500,
  timeoutMaxMs: 60_000,
  silentProposerTimeoutMs: 1_000,
  silentHeights: 2,
  rebroadcastMs: 5_000,
  precisionMs: 1_000,
  messageDelayMs: 10_000,
  heartbeatMs: 900_000,
};

/**
 * Reads the `consensus` part of a genesis: what it leaves out is as by default. The heartbeat is a ledger
 * parameter and is given beside it.
 */
export function readConsensusParameters(
  document: unknown,
  heartbeatMs: number,
): { ok: true; parameters: ConsensusParameters } | { ok: false; faults: readonly Fault[] } {
  const fields = new Fields(document, 'consensus');
  const read: Record<string, number> = {};
  for (const [key, fallback] of Object.entries(DEFAULT_CONSENSUS_PARAMETERS))
    if (key !== 'heartbeatMs')
      read[key] = fields.number(key, { min: 1, max: MESSAGE_DELAY_MAX_MS, fallback });
  fields.noOthers();
  return fields.faults.length > 0
    ? { ok: false, faults: fields.faults }
    : { ok: true, parameters: { ...DEFAULT_CONSENSUS_PARAMETERS, ...read, heartbeatMs } };
}

/** A clock wrong by more is not slow mail but an unsynced clock, and there is a guard for that. */
const MESSAGE_DELAY_MAX_MS = 86_400_000;

export function timeoutMs(
  parameters: ConsensusParameters,
  step: TimeoutStep,
  round: number,
): number {
  const base = parameters[`${step}TimeoutMs`];
  const delta = parameters[`${step}TimeoutDeltaMs`];
  return Math.min(base + round * delta, parameters.timeoutMaxMs);
}

/**
 * MSGDELAY · 1.1^round in integers, each step rounded up: a parameter set too low slows the chain down
 * but cannot halt it (cometbft#2184).
 */
export function messageDelayMs(parameters: ConsensusParameters, round: number): number {
  let delayMs = parameters.messageDelayMs;
  for (let r = 0; r < round && delayMs < MESSAGE_DELAY_MAX_MS; r++)
    delayMs = Math.ceil((delayMs * 11) / 10);
  return Math.min(delayMs, MESSAGE_DELAY_MAX_MS);
}

/** Proposer-based timestamps: whether a proposal received at `receivedMs` may carry `timeMs`. */
export function isTimely(
  parameters: ConsensusParameters,
  round: number,
  timeMs: number,
  receivedMs: number,
): boolean {
  const earliestMs = receivedMs - messageDelayMs(parameters, round) - parameters.precisionMs;
  return timeMs >= earliestMs && timeMs <= receivedMs + parameters.precisionMs;
}
