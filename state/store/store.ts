/**
 * Ordered keys and values, both bytes. One owner, one writer. Every implementation passes
 * `storeSuite` (test/suites/store.ts). All methods fail with `StoreError` and nothing else.
 */
export interface Store {
  /**
   * Undefined where there is none. Synchronous, so that execution reads the state between two awaits,
   * and within that span always the same state, whatever is being written.
   */
  get(key: Uint8Array): Uint8Array | undefined;
  /** The entries within `bounds`, in the order of their keys, as they stand when iteration begins. */
  range(bounds: RangeBounds): AsyncGenerator<StoreEntry, void, undefined>;
  /**
   * One atomic batch; of two writes to one key the later holds. Batches take effect in the order of
   * the calls, and can be read once the promise resolves; until then the arrays must not be changed. With `sync` that is after the disk has
   * confirmed this batch and all before it; without, a power cut may take the last batches away,
   * whole and from the end. After one failure every further write fails until the store is opened
   * again: only that tells how much of the failed batch arrived.
   */
  write(batch: Iterable<StoreWrite>, options: { readonly sync: boolean }): Promise<void>;
  /** What the store takes on disk (in memory: of keys and values), in bytes. */
  approximateBytes(): Promise<number>;
  /** Finishes the writes under way. Further calls do nothing. */
  close(): Promise<void>;
}

export type StoreEntry = readonly [key: Uint8Array, value: Uint8Array];

/** `null` deletes. */
export type StoreWrite = readonly [key: Uint8Array, value: Uint8Array | null];

/** Half-open: gte <= key < lt. */
export interface RangeBounds {
  readonly gte: Uint8Array;
  readonly lt: Uint8Array;
  /** From the highest key down. */
  readonly reverse?: boolean;
  /** Largest number of entries; all where absent. */
  readonly limit?: number;
}
