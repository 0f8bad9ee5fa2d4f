interface Entry {
  readonly atMs: number;
  readonly order: number;
  /** Null where it was cancelled. */
  run: (() => Promise<void> | void) | null;
}

/** Simulated time: what is due first runs first, ties in the order in which they were made. */
export class EventQueue {
  readonly #heap: Entry[] = [];
  readonly #settle: (() => Promise<void>) | null;
  #order = 0;
  nowMs = 0;
  /** Events that have run. */
  steps = 0;

  /** `settle` resolves when everything that an event has set in motion has come to rest. */
  constructor(settle: (() => Promise<void>) | null = null) {
    this.#settle = settle;
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
    for (
      let next = this.#heap[0];
      next !== undefined && next.atMs <= untilMs;
      next = this.#heap[0]
    ) {
      if (done()) return;
      this.#pop();
      if (next.run === null) continue;
      this.nowMs = next.atMs;
      this.steps++;
      const running = next.run();
      // What waits for a later event ends when that has come.
      if (this.#settle === null) await running;
      else await this.#settle();
    }
    if (!done()) this.nowMs = Math.max(this.nowMs, untilMs);
  }

  #before(a: number, b: number): boolean {
    const x = this.#heap[a];
    const y = this.#heap[b];
    if (x === undefined || y === undefined) return x !== undefined;
    return x.atMs !== y.atMs ? x.atMs < y.atMs : x.order < y.order;
  }

  #swap(a: number, b: number): void {
    const x = this.#heap[a];
    const y = this.#heap[b];
    if (x === undefined || y === undefined) return;
    this.#heap[a] = y;
    this.#heap[b] = x;
  }

  #up(from: number): void {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#before(i, parent)) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  #pop(): void {
    const last = this.#heap.length - 1;
    this.#swap(0, last);
    this.#heap.pop();
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (this.#before(child, least)) least = child;
      if (least === i) return;
      this.#swap(i, least);
      i = least;
    }
  }
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

/** Nothing but promises runs in a simulated node, so one turn of the event loop empties them all. */
export function settlePromises(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
