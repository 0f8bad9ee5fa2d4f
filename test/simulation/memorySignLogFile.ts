import type { SignLogFile } from '../../consensus/wal/signLogFile.ts';

/** The power went off in the middle of a disk operation. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

/**
 * A disk that keeps only what was synced. `cutAfter(n)` lets the power fail at the n-th operation from
 * now; `lose(keep)` is what a power cut leaves: the synced bytes and `keep` bytes of what was not.
 */
export class MemorySignLogFile implements SignLogFile {
  readonly name = 'sign.log';
  #synced: Uint8Array | null = null;
  #unsynced: Uint8Array = new Uint8Array(0);
  #operationsLeft = Number.POSITIVE_INFINITY;
  syncs = 0;

  cutAfter(operations: number): void {
    this.#operationsLeft = operations;
  }

  lose(keepBytes: number): void {
    this.#operationsLeft = Number.POSITIVE_INFINITY;
    if (this.#synced !== null)
      this.#synced = join(this.#synced, this.#unsynced.slice(0, keepBytes));
    this.#unsynced = new Uint8Array(0);
  }

  /** What a power cut now would leave at least. */
  get synced(): Uint8Array | null {
    return this.#synced;
  }

  set synced(bytes: Uint8Array | null) {
    this.#synced = bytes;
    this.#unsynced = new Uint8Array(0);
  }

  async read(): Promise<Uint8Array | null> {
    return this.#synced === null ? null : join(this.#synced, this.#unsynced);
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#unsynced = join(this.#unsynced, bytes);
    this.#operate();
  }

  async sync(): Promise<void> {
    this.#operate();
    this.#synced = join(this.#synced ?? new Uint8Array(0), this.#unsynced);
    this.#unsynced = new Uint8Array(0);
    this.syncs++;
  }

  async truncate(length: number): Promise<void> {
    this.#operate();
    this.#synced = join(this.#synced ?? new Uint8Array(0), this.#unsynced).slice(0, length);
    this.#unsynced = new Uint8Array(0);
  }

  async replace(bytes: Uint8Array): Promise<void> {
    this.#operate();
    this.#synced = bytes;
    this.#unsynced = new Uint8Array(0);
  }

  async close(): Promise<void> {}

  #operate(): void {
    if (this.#operationsLeft-- <= 0) throw new PowerCut(`power cut at ${this.name}`);
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
