/** What execution needs of the committed state: one synchronous look-up by flat key. */
export interface StateReader {
  get(key: Uint8Array): Uint8Array | undefined;
}

/** A changed key; null: deleted. */
export type StateChange = readonly [key: Uint8Array, value: Uint8Array | null];

/**
 * A copy-on-write layer over a state. A block executes on one, each transaction on another above it;
 * dropping a layer leaves no trace, `commit` hands its changes down.
 */
export class Overlay implements StateReader {
  readonly #base: StateReader;
  readonly #changes = new Map<string, StateChange>();

  constructor(base: StateReader) {
    this.#base = base;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    const change = this.#changes.get(mapKey(key));
    return change === undefined ? this.#base.get(key) : (change[1] ?? undefined);
  }

  set(key: Uint8Array, value: Uint8Array | null): void {
    this.#changes.set(mapKey(key), [key, value]);
  }

  commitTo(lower: Overlay): void {
    for (const [key, change] of this.#changes) lower.#changes.set(key, change);
  }

  /** In the order of first change; the state tree does not depend on it. */
  changes(): StateChange[] {
    return [...this.#changes.values()];
  }
}

/** One character per byte. Without a spread, whose iterator makes it four times as dear (measured). */
function mapKey(key: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, null, key);
}
