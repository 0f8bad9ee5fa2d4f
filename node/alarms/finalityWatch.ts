import { type ConsensusParameters, timeoutMs } from '../../consensus/driver/parameters.ts';
import { systemTimers, type Timers } from '../../p2p/timers.ts';

/** Within one patience, while it lasts: whoever had a last word just before is named soon, not at twice the time. */
const LOOKS = 4;

export interface FinalityParts {
  /** How long a wanted block may take. */
  readonly patienceMs: number;
  /** An idle chain makes a block this long after the last one. */
  readonly heartbeatMs: number;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  /** Whether a block is wanted on top of the head. */
  needed(): boolean;
  /**
   * None has become final in time; it was waited for since `sinceMs` of the timers' clock. Again after each
   * further quarter of `patienceMs`, with the moment from which on it is looked at.
   */
  onOverdue(sinceMs: number): void;
  /** One has after all. */
  onFinal(): void;
}

/**
 * What f faulty authorities in a row may cost before an honest one proposes: all timeouts of rounds 0 to f.
 * A block that takes longer is missing for a worse reason.
 */
export function finalityPatienceMs(parameters: ConsensusParameters, authorities: number): number {
  const faulty = Math.floor((authorities - 1) / 3);
  let sum = 0;
  for (let round = 0; round <= faulty; round++)
    for (const step of ['propose', 'prevote', 'precommit'] as const)
      sum += timeoutMs(parameters, step, round);
  return sum;
}

/**
 * Notices that no block becomes final although one is wanted, or although the heartbeat is overdue. One
 * timer, due when that would be true; set anew after each block.
 */
export class FinalityWatch {
  readonly #parts: FinalityParts;
  readonly #timers: Timers;
  #finalMs: number;
  #neededMs: number | null = null;
  #overdue = false;
  #cancel: (() => void) | null = null;
  #stopped = false;

  constructor(parts: FinalityParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
    this.#finalMs = this.#timers.nowMs();
  }

  start(): void {
    this.#arm();
    this.need();
  }

  stop(): void {
    this.#stopped = true;
    this.#disarm();
  }

  /** Since the last block became final here, or since the start. */
  get ageMs(): number {
    return this.#timers.nowMs() - this.#finalMs;
  }

  /** How long a wanted block has been waited for; 0 where none is wanted. */
  get waitedMs(): number {
    return this.#neededMs === null ? 0 : this.#timers.nowMs() - this.#neededMs;
  }

  /** Something has come that may want a block. */
  need(): void {
    if (this.#stopped || this.#neededMs !== null || !this.#parts.needed()) return;
    this.#neededMs = this.#timers.nowMs();
    this.#arm();
  }

  committed(): void {
    this.#finalMs = this.#timers.nowMs();
    this.#neededMs = this.#parts.needed() ? this.#finalMs : null;
    if (this.#overdue) {
      this.#overdue = false;
      this.#parts.onFinal();
    }
    this.#arm();
  }

  #disarm(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #arm(): void {
    this.#disarm();
    if (this.#stopped || this.#overdue) return;
    const { patienceMs, heartbeatMs } = this.#parts;
    const heartbeatDueMs = this.#finalMs + heartbeatMs;
    const sinceMs = Math.min(this.#neededMs ?? heartbeatDueMs, heartbeatDueMs);
    const delayMs = Math.max(0, sinceMs + patienceMs - this.#timers.nowMs());
    this.#cancel = this.#timers.after(delayMs, () => this.#expire(sinceMs));
  }

  #expire(sinceMs: number): void {
    // What wanted the block may have expired meanwhile.
    if (sinceMs === this.#neededMs && !this.#parts.needed()) {
      this.#neededMs = null;
      this.#arm();
      return;
    }
    this.#neededMs ??= sinceMs;
    this.#overdue = true;
    this.#parts.onOverdue(sinceMs);
    this.#lookAgain();
  }

  /** Who fell silent only after the wait had begun is found by a later look. */
  #lookAgain(): void {
    const { patienceMs } = this.#parts;
    this.#cancel = this.#timers.after(patienceMs / LOOKS, () => {
      this.#parts.onOverdue(this.#timers.nowMs() - patienceMs);
      this.#lookAgain();
    });
  }
}
