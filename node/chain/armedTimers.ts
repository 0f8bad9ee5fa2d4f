import type { Timer, TimerKind } from '../../consensus/driver/io.ts';
import type { Timers } from '../../p2p/timers.ts';

/** The timers that the consensus core asked for: at most one of a kind runs. */
export class ArmedTimers {
  readonly #timers: Timers;
  /** How to cancel what is armed. */
  readonly #armed = new Map<TimerKind, () => void>();

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  arm({ kind }: Timer, delayMs: number, fire: () => void): void {
    this.cancel(kind);
    const cancel = this.#timers.after(delayMs, () => {
      this.#armed.delete(kind);
      fire();
    });
    this.#armed.set(kind, cancel);
  }

  cancel(kind: TimerKind): void {
    this.#armed.get(kind)?.();
    this.#armed.delete(kind);
  }

  cancelAll(): void {
    for (const kind of [...this.#armed.keys()]) this.cancel(kind);
  }
}
