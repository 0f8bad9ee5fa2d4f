import type { Timers } from '../p2p/timers.ts';
import type { Clock } from './clock.ts';

/** The machine's clock was set when it and the monotonic clock part by more. Slewing moves both. */
const STEP_MS = 250;

/**
 * The time that this node goes by: the machine's clock as it was at start, carried on by the monotonic
 * clock, plus the offset that {@link TimeQuality} found against the authorities. A Raspberry Pi without a
 * battery wakes in the past and is set right at any moment; blocks, deadlines and signatures must not jump
 * with it (consensus.md 2.7).
 */
export class CommunityClock implements Clock {
  readonly #machine: Clock;
  readonly #timers: Timers;
  readonly #aheadOfMonotonicMs: number;
  #steppedMs = 0;
  #floor: { readonly timeMs: number; readonly localMs: number } | null = null;
  readonly #onSet: (() => void)[] = [];
  #offsetMs = 0;

  constructor(machine: Clock, timers: Timers) {
    this.#machine = machine;
    this.#timers = timers;
    this.#aheadOfMonotonicMs = machine.nowMs() - timers.nowMs();
  }

  nowMs(): number {
    return this.localMs() + this.#offsetMs;
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  setOffset(offsetMs: number): void {
    this.#offsetMs = offsetMs;
    for (const listener of this.#onSet) listener();
  }

  /** Timers that wait for a moment of this clock must be set anew then. */
  onSet(listener: () => void): void {
    this.#onSet.push(listener);
  }

  /** What the community's time is ahead of the machine's clock. */
  machineOffsetMs(): number {
    return this.nowMs() - this.#machine.nowMs();
  }

  /** Grows as the monotonic clock does, whatever is done to the machine's clock. */
  localMs(): number {
    return Math.round(this.#timers.nowMs() + this.#aheadOfMonotonicMs);
  }

  /** True once after the machine's clock was set, or after the machine slept. */
  wasStepped(): boolean {
    const aheadMs = this.#machine.nowMs() - this.localMs();
    if (Math.abs(aheadMs - this.#steppedMs) < STEP_MS) return false;
    this.#steppedMs = aheadMs;
    return true;
  }

  /** A final block bears this time: a quorum with right clocks agreed to it. */
  noteBlock(timeMs: number): void {
    this.#floor = { timeMs, localMs: this.localMs() };
  }

  /**
   * What this machine by itself believes: its clock, or, where that is behind the last final block by more
   * than `precisionMs` and hence wrong, that block's time and what has passed since. This is what is told
   * to others; the offset is left out of it, so that no lie can be passed on and grow.
   */
  ownEstimateMs(precisionMs: number): number {
    const machineMs = this.#machine.nowMs();
    if (this.#floor === null) return machineMs;
    const floorMs = this.#floor.timeMs + this.localMs() - this.#floor.localMs;
    return machineMs < floorMs - precisionMs ? floorMs : machineMs;
  }
}
