import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import type { Clock } from '../clock.ts';
import type { Ledger } from './ledger.ts';

/** What a timer can wait at most; it is set anew when the clock is set. */
const WAIT_MAX_MS = 2 ** 31 - 1;

/** When a contract next needs a block of its own, by the state at the head; null where nothing waits. */
export function nextDueMs(ledger: Ledger): number | null {
  const { contracts, parameters } = ledger.chain;
  let due: number | null = null;
  for (const { id, template, parameters: own } of contracts) {
    const next = template.nextDueMs(
      {
        slotLengthMs: parameters.slotLengthMs,
        get: (key) => ledger.state.get(contractDataKey(id, key)),
      },
      own,
    );
    if (next !== null && (due === null || next < due)) due = next;
  }
  return due;
}

/** Calls `onDue` when a slot's gate or deadline has come; one timer, set anew after each block. */
export class DueTimer {
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #onDue: () => void;
  readonly #timers: Timers;
  #cancel: (() => void) | null = null;
  #dueMs: number | null = null;
  #stopped = false;

  constructor(ledger: Ledger, clock: Clock, onDue: () => void, timers: Timers = systemTimers) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#onDue = onDue;
    this.#timers = timers;
    ledger.onCommitted(() => this.#arm());
  }

  start(): void {
    this.#arm();
  }

  stop(): void {
    this.#stopped = true;
    this.#disarm();
  }

  /** Whether a block is needed now. */
  isDue(): boolean {
    return this.#dueMs !== null && this.#dueMs <= this.#clock.nowMs();
  }

  #disarm(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #arm(): void {
    this.#disarm();
    // The store is closed soon after.
    if (this.#stopped) return;
    this.#dueMs = nextDueMs(this.#ledger);
    if (this.#dueMs === null) return;
    const wait = Math.min(Math.max(this.#dueMs - this.#clock.nowMs(), 0), WAIT_MAX_MS);
    this.#cancel = this.#timers.after(wait, () => {
      if (this.isDue()) this.#onDue();
      else this.#arm();
    });
  }
}
