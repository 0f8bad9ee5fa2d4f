import { charactersOf, compareBytes } from '../types/bytes.ts';
import type { RangeBounds, Store, StoreEntry, StoreWrite } from './store.ts';
import { closedError, lockedError } from './storeError.ts';

const WHERE = 'memory';

/**
 * What a memory store leaves behind: open it again after close, or after a simulated power cut.
 * Key texts have one character a byte, so that their order is that of the bytes.
 */
export class MemoryDisk {
  readonly #values = new Map<string, StoreEntry>();
  /** All keys, with some that are gone; sorted up to the last `#sort`. */
  #keys: string[] = [];
  #isSorted = true;
  /** What stood under each key before the batches that are not synced, in their order. */
  #undo: [key: string, before: StoreEntry | undefined][] = [];
  #owner: MemoryStore | null = null;

  /** @throws StoreError `locked` where a store is open on this disk. */
  open(): Store {
    if (this.#owner !== null) throw lockedError(WHERE, null);
    this.#owner = new MemoryStore(this);
    return this.#owner;
  }

  /** A power cut: every batch after the last synced one is gone, and the open store is of no use. */
  crash(): void {
    for (const [key, before] of this.#undo.reverse()) this.#set(key, before);
    this.#undo = [];
    this.#owner = null;
  }

  isOpenFor(store: Store): boolean {
    return this.#owner === store;
  }

  release(): void {
    this.#owner = null;
  }

  read(key: Uint8Array): Uint8Array | undefined {
    return this.#values.get(charactersOf(key))?.[1].slice();
  }

  apply(batch: readonly StoreWrite[], sync: boolean): void {
    for (const [key, value] of batch) {
      const text = charactersOf(key);
      this.#undo.push([text, this.#values.get(text)]);
      this.#set(text, value === null ? undefined : [key, value]);
    }
    if (sync) this.#undo = [];
  }

  select({
    gte,
    lt,
    reverse = false,
    limit = Number.POSITIVE_INFINITY,
  }: RangeBounds): StoreEntry[] {
    if (limit < 0 || compareBytes(gte, lt) >= 0) return [];
    this.#sort();
    const start = this.#firstAtOrAfter(charactersOf(gte));
    const end = this.#firstAtOrAfter(charactersOf(lt));
    const found: StoreEntry[] = [];
    for (let i = 0; i < end - start && found.length < limit; i++) {
      const entry = this.#values.get(this.#keys[reverse ? end - 1 - i : start + i] as string);
      if (entry !== undefined) found.push(entry);
    }
    return found;
  }

  byteLength(): number {
    let total = 0;
    for (const [key, value] of this.#values.values()) total += key.length + value.length;
    return total;
  }

  #set(key: string, entry: StoreEntry | undefined): void {
    if (entry === undefined) {
      this.#isSorted = !this.#values.delete(key) && this.#isSorted;
      return;
    }
    if (!this.#values.has(key)) {
      this.#keys.push(key);
      this.#isSorted = false;
    }
    this.#values.set(key, entry);
  }

  #sort(): void {
    if (this.#isSorted) return;
    this.#keys = [...new Set(this.#keys)].filter((key) => this.#values.has(key)).sort(byCodeUnit);
    this.#isSorted = true;
  }

  #firstAtOrAfter(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A store that ends with the process: for tests and for simulation. */
export function createMemoryStore(): Store {
  return new MemoryDisk().open();
}

class MemoryStore implements Store {
  readonly #disk: MemoryDisk;

  constructor(disk: MemoryDisk) {
    this.#disk = disk;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.#assertOpen();
    return this.#disk.read(key);
  }

  async *range(bounds: RangeBounds): AsyncGenerator<StoreEntry, void, undefined> {
    this.#assertOpen();
    for (const [key, value] of this.#disk.select(bounds)) {
      this.#assertOpen();
      yield [key.slice(), value.slice()];
    }
  }

  async write(batch: Iterable<StoreWrite>, options: { readonly sync: boolean }): Promise<void> {
    this.#assertOpen();
    // Slices: what the caller does to its arrays afterwards is no longer our business.
    const copies = Array.from(
      batch,
      ([key, value]): StoreWrite => [key.slice(), value === null ? null : value.slice()],
    );
    this.#disk.apply(copies, options.sync);
  }

  async approximateBytes(): Promise<number> {
    this.#assertOpen();
    return this.#disk.byteLength();
  }

  async close(): Promise<void> {
    if (this.#disk.isOpenFor(this)) this.#disk.release();
  }

  #assertOpen(): void {
    if (!this.#disk.isOpenFor(this)) throw closedError(WHERE);
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
