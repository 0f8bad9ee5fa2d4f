interface Entry {
  readonly atMs: number;
  readonly order: number;
  /** Null where it was cancelled. */
  run: (() => Promise<void> | void) | null;
}

/** Immediates queued at once: a turn of the event loop, with its look at the system, costs more than an event. */
const EVENTS_PER_TURN = 256;

/** Simulated time: what is due first runs first, ties in the order in which they were made. */
export class EventQueue {
  readonly #heap: Entry[] = [];
  readonly #settles: boolean;
  #order = 0;
  nowMs = 0;
  /** Events that have run. */
  steps = 0;

  /**
   * `settles`: an event is over when all promises that it has set in motion have come to rest, instead of
   * when its own has; then events may wait for later ones, and nothing but promises may be waited for.
   */
  constructor(settles = false) {
    this.#settles = settles;
  }

  /** The returned function cancels. */
  after(delayMs: number, run: () => Promise<void> | void): () => void {
    const entry: Entry = { atMs: this.nowMs + delayMs, order: this.#order++, run };
    this.#heap.push(entry);
    this.#up(this.#heap.length - 1);
    return () => {
      entry.run = null;
    };
  }

  /** Runs everything that is due up to `untilMs`, or until `done` holds. */
  async run(untilMs: number, done: () => boolean = () => false): Promise<void> {
    if (this.#settles) await this.#runInTurns(untilMs, done);
    else
      for (let next = this.#next(untilMs, done); next !== null; next = this.#next(untilMs, done))
        await next();
    if (!done()) this.nowMs = Math.max(this.nowMs, untilMs);
  }

  /** Node empties the queue of promises after every immediate, so each event gets one. */
  #runInTurns(untilMs: number, done: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      let ended = false;
      const step = () => {
        if (ended) return;
        try {
          const next = this.#next(untilMs, done);
          ended = next === null;
          if (next === null) resolve();
          // What waits for a later event ends when that has come.
          else void next();
        } catch (error) {
          ended = true;
          reject(error);
        }
      };
      const turn = () => {
        if (ended) return;
        for (let i = 0; i < EVENTS_PER_TURN; i++) setImmediate(step);
        setImmediate(turn);
      };
      turn();
    });
  }

  /** Takes the next event that is due from the queue; null where there is none, or `done` holds. */
  #next(untilMs: number, done: () => boolean): (() => Promise<void> | void) | null {
    for (
      let next = this.#heap[0];
      next !== undefined && next.atMs <= untilMs;
      next = this.#heap[0]
    ) {
      if (done()) return null;
      this.#pop();
      if (next.run === null) continue;
      this.nowMs = next.atMs;
      this.steps++;
      return next.run;
    }
    return null;
  }

  #up(from: number): void {
    const heap = this.#heap;
    const entry = heap[from] as Entry;
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = heap[parent] as Entry;
      if (!isBefore(entry, above)) break;
      heap[i] = above;
      i = parent;
    }
    heap[i] = entry;
  }

  /** Takes the first entry away: the last one sinks to its place. */
  #pop(): void {
    const heap = this.#heap;
    const entry = heap.pop() as Entry;
    const { length } = heap;
    if (length === 0) return;
    let i = 0;
    for (let child = 1; child < length; child = 2 * i + 1) {
      const right = child + 1;
      if (right < length && isBefore(heap[right] as Entry, heap[child] as Entry)) child = right;
      const below = heap[child] as Entry;
      if (!isBefore(below, entry)) break;
      heap[i] = below;
      i = child;
    }
    heap[i] = entry;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.atMs !== b.atMs ? a.atMs < b.atMs : a.order < b.order;
}

/** mulberry32: small, seeded, good enough to choose delays. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
