import type { RangeBounds, Store, StoreEntry, StoreWrite } from '../../state/store/store.ts';
import { closedError } from '../../state/store/storeError.ts';
import { charactersOf, compareBytes } from '../../state/types/bytes.ts';

/** Waits for the disk; never resolves where the power fails meanwhile. */
export type DiskOperation = (sync: boolean) => Promise<void>;

interface Bucket {
  readonly entries: Map<string, StoreEntry>;
  /** Ascending, or null where it must be sorted again. */
  order: string[] | null;
}

interface Unsynced {
  readonly batch: readonly StoreWrite[];
  readonly before: readonly (readonly [key: Uint8Array, entry: StoreEntry | undefined])[];
}

/**
 * What a store leaves on a simulated disk. Batches are whole or not there; a power cut takes unsynced ones
 * from the end, and may leave the one that was under way. Keys are kept apart by their first byte, so that
 * a range sorts no more than its own kind.
 */
export class StoreImage {
  readonly #buckets = new Map<number, Bucket>();
  #unsynced: Unsynced[] = [];
  #underWay: readonly StoreWrite[] | null = null;
  #owner: SimulatedStore | null = null;

  open(operation: DiskOperation): Store {
    this.#owner = new SimulatedStore(this, operation);
    return this.#owner;
  }

  /** Batches handed over that are not on the disk yet. */
  get waiting(): number {
    return this.#owner?.waiting ?? 0;
  }

  isOpenFor(store: SimulatedStore): boolean {
    return this.#owner === store;
  }

  begin(batch: readonly StoreWrite[]): void {
    this.#underWay = batch;
  }

  /** The process is gone, the machine is not: what was handed over arrives. */
  processEnds(): void {
    this.#owner = null;
    if (this.#underWay !== null) this.apply(this.#underWay, true);
  }

  /** `random` decides how much of what was not synced has arrived. Returns the number of lost batches. */
  powerFails(random: () => number): number {
    this.#owner = null;
    const unsynced = this.#unsynced;
    const underWay = this.#underWay;
    this.#unsynced = [];
    this.#underWay = null;
    for (const { before } of unsynced.toReversed())
      for (const [key, entry] of before.toReversed()) this.#set(key, entry);
    const kept = Math.floor(random() * (unsynced.length + 1));
    for (const { batch } of unsynced.slice(0, kept)) this.apply(batch, true);
    const isWhole = kept === unsynced.length && underWay !== null && random() < 0.5;
    if (isWhole) this.apply(underWay, true);
    return unsynced.length - kept + (underWay !== null && !isWhole ? 1 : 0);
  }

  wipe(): void {
    this.#buckets.clear();
    this.#unsynced = [];
    this.#underWay = null;
    this.#owner = null;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.#buckets.get(key[0] ?? -1)?.entries.get(charactersOf(key))?.[1];
  }

  /** Whether a power cut now would leave this key. */
  isDurable(key: Uint8Array): boolean {
    if (this.get(key) === undefined) return false;
    const text = charactersOf(key);
    return !this.#unsynced.some(({ batch }) => batch.some(([one]) => charactersOf(one) === text));
  }

  apply(batch: readonly StoreWrite[], sync: boolean): void {
    this.#underWay = null;
    const before: [Uint8Array, StoreEntry | undefined][] = [];
    for (const write of batch) {
      const entry = this.#set(write[0], write[1] === null ? undefined : (write as StoreEntry));
      if (!sync) before.push([write[0], entry]);
    }
    if (sync) this.#unsynced = [];
    else this.#unsynced.push({ batch, before });
  }

  select({ gte, lt, reverse = false, limit = Number.POSITIVE_INFINITY }: RangeBounds) {
    const found: StoreEntry[] = [];
    if (compareBytes(gte, lt) >= 0) return found;
    const low = charactersOf(gte);
    const high = charactersOf(lt);
    for (const first of [...this.#buckets.keys()].sort((a, b) => a - b)) {
      if (first < (gte[0] ?? 0) || first > (lt[0] ?? 0)) continue;
      const bucket = this.#buckets.get(first) as Bucket;
      bucket.order ??= [...bucket.entries.keys()].sort(byCodeUnit);
      for (let i = firstAtOrAfter(bucket.order, low); i < bucket.order.length; i++) {
        const text = bucket.order[i] as string;
        if (text >= high) break;
        found.push(bucket.entries.get(text) as StoreEntry);
      }
    }
    if (reverse) found.reverse();
    return found.slice(0, limit);
  }

  byteLength(): number {
    let total = 0;
    for (const { entries } of this.#buckets.values())
      for (const [key, value] of entries.values()) total += key.length + value.length;
    return total;
  }

  /** Returns what stood there before. */
  #set(key: Uint8Array, entry: StoreEntry | undefined): StoreEntry | undefined {
    const first = key[0] ?? -1;
    let bucket = this.#buckets.get(first);
    if (bucket === undefined) {
      bucket = { entries: new Map(), order: null };
      this.#buckets.set(first, bucket);
    }
    const text = charactersOf(key);
    const before = bucket.entries.get(text);
    if ((before === undefined) !== (entry === undefined)) bucket.order = null;
    if (entry === undefined) bucket.entries.delete(text);
    else bucket.entries.set(text, entry);
    return before;
  }
}

class SimulatedStore implements Store {
  readonly #image: StoreImage;
  readonly #operation: DiskOperation;
  #done: Promise<void> = Promise.resolve();
  /** Batches handed over that are not on the disk yet. */
  waiting = 0;

  constructor(image: StoreImage, operation: DiskOperation) {
    this.#image = image;
    this.#operation = operation;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.#assertOpen();
    return this.#image.get(key)?.slice();
  }

  async *range(bounds: RangeBounds): AsyncGenerator<StoreEntry, void, undefined> {
    this.#assertOpen();
    for (const [key, value] of this.#image.select(bounds)) {
      this.#assertOpen();
      yield [key.slice(), value.slice()];
    }
  }

  write(batch: Iterable<StoreWrite>, { sync }: { readonly sync: boolean }): Promise<void> {
    const copies = Array.from(
      batch,
      ([key, value]): StoreWrite => [key.slice(), value === null ? null : value.slice()],
    );
    this.waiting++;
    const written = this.#done.then(async () => {
      this.#assertOpen();
      this.#image.begin(copies);
      await this.#operation(sync);
      this.#assertOpen();
      this.#image.apply(copies, sync);
      this.waiting--;
    });
    this.#done = written.catch(() => undefined);
    return written;
  }

  async approximateBytes(): Promise<number> {
    this.#assertOpen();
    return this.#image.byteLength();
  }

  async close(): Promise<void> {
    await this.#done;
    if (this.#image.isOpenFor(this)) this.#image.processEnds();
  }

  #assertOpen(): void {
    if (!this.#image.isOpenFor(this)) throw closedError('the simulated store');
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstAtOrAfter(order: readonly string[], text: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
