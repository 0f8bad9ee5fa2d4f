import type { Effect, Timer, TimerKind } from './io.ts';

/**
 * Which timers run. Expired timers are matched against it: a shell may lose the race between cancelling
 * and expiring.
 */
export class Timers {
  readonly #armed = new Map<TimerKind, Timer>();

  arm(timer: Timer, delayMs: number): Effect {
    this.#armed.set(timer.kind, timer);
    return { type: 'armTimer', timer, delayMs };
  }

  isArmed(kind: TimerKind): boolean {
    return this.#armed.has(kind);
  }

  cancel(...kinds: readonly TimerKind[]): Effect[] {
    return kinds
      .filter((kind) => this.#armed.delete(kind))
      .map((kind) => ({ type: 'cancelTimer', kind }));
  }

  cancelAll(): Effect[] {
    return this.cancel(...this.#armed.keys());
  }

  /** Whether this is the timer that runs, which it then does no more. */
  expire(timer: Timer): boolean {
    const armed = this.#armed.get(timer.kind);
    if (armed === undefined || armed.height !== timer.height || armed.round !== timer.round)
      return false;
    return this.#armed.delete(timer.kind);
  }
}
