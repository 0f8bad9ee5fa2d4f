/** The clock and timer of this room; tests inject their own. */
export interface Timers {
  /** Milliseconds; only differences are used. */
  nowMs(): number;
  /** Runs once after `delayMs`; the returned function cancels. */
  after(delayMs: number, run: () => void): () => void;
}

export const systemTimers: Timers = {
  nowMs: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
