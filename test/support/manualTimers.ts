import type { Timers } from '../../p2p/timers.ts';

/** A clock that a test turns by hand; timers run in the order of their time. */
export class ManualTimers implements Timers {
  #nowMs = 0;
  #waiting: { atMs: number; run: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(delayMs: number, run: () => void): () => void {
    const entry = { atMs: this.#nowMs + delayMs, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Time to the next timer, in ms. */
  get nextMs(): number {
    return Math.min(...this.#waiting.map((entry) => entry.atMs)) - this.#nowMs;
  }

  async advance(byMs: number): Promise<void> {
    const untilMs = this.#nowMs + byMs;
    for (;;) {
      this.#waiting.sort((a, b) => a.atMs - b.atMs);
      const due = this.#waiting[0];
      if (due === undefined || due.atMs > untilMs) break;
      this.#waiting.shift();
      this.#nowMs = due.atMs;
      due.run();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#nowMs = untilMs;
  }
}
