import type { SignLogDisk, SignLogHandle } from '../../consensus/wal/signLogFile.ts';

/** The machine stopped in the middle of an operation. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

interface File {
  /** What reads see: the page cache. */
  cached: Uint8Array;
  /** What is on the disk for certain. */
  synced: Uint8Array;
}

const SECTOR_BYTES = 512;

/** A promise of a disk that is not kept, so that a test can be seen to notice. */
export type DiskFault = 'ignores file syncs' | 'ignores folder syncs';

/**
 * A file system as POSIX allows it to be: what was written is on the disk once its file is synced, a new
 * name once its folder is; before that a power cut may keep or lose any of it. Sectors are written whole.
 */
export class SimulatedDisk implements SignLogDisk {
  readonly #random: () => number;
  readonly #fault: DiskFault | null;
  #names = new Map<string, File>();
  #syncedNames = new Map<string, File>();
  #operationsLeft = Number.POSITIVE_INFINITY;

  constructor(random: () => number, fault: DiskFault | null = null) {
    this.#random = random;
    this.#fault = fault;
  }

  /** The n-th operation from now stops half done, and every one after it fails. */
  stopAfter(operations: number): void {
    this.#operationsLeft = operations;
  }

  /** The process died and the machine did not: nothing is lost. */
  kill(): void {
    this.#operationsLeft = Number.POSITIVE_INFINITY;
  }

  /** Of everything that was not synced, some is there and some is not. */
  powerCut(): void {
    this.#operationsLeft = Number.POSITIVE_INFINITY;
    const names = this.#random() < 0.5 ? this.#syncedNames : this.#names;
    for (const file of new Set([...this.#names.values(), ...this.#syncedNames.values()])) {
      file.synced = this.#survivor(file);
      file.cached = file.synced;
    }
    this.#names = new Map(names);
    this.#syncedNames = new Map(names);
  }

  readFile(path: string): Promise<Uint8Array> {
    return this.#do(() => this.#fileAt(path).cached.slice());
  }

  rename(from: string, to: string): Promise<void> {
    return this.#do(() => {
      this.#names.set(to, this.#fileAt(from));
      this.#names.delete(from);
    });
  }

  async open(path: string, flags: 'a' | 'r' | 'r+' | 'w'): Promise<SignLogHandle> {
    if (flags === 'r')
      return this.#handle({
        sync: () =>
          this.#do(() => {
            if (this.#fault !== 'ignores folder syncs') this.#syncedNames = new Map(this.#names);
          }),
      });
    const isNew = !this.#names.has(path);
    if (isNew && flags === 'r+') throw Object.assign(new Error(path), { code: 'ENOENT' });
    const file = await this.#do(() => {
      if (isNew) this.#names.set(path, { cached: new Uint8Array(), synced: new Uint8Array() });
      const found = this.#fileAt(path);
      if (flags === 'w') found.cached = new Uint8Array();
      return found;
    });
    const sync = () =>
      this.#do(() => {
        if (this.#fault !== 'ignores file syncs') file.synced = file.cached;
      });
    const append = (data: Uint8Array) =>
      this.#do(
        () => {
          file.cached = join(file.cached, data);
        },
        () => {
          file.cached = join(
            file.cached,
            data.subarray(0, Math.floor(this.#random() * data.length)),
          );
        },
      );
    return this.#handle({
      appendFile: append,
      writeFile: append,
      datasync: sync,
      sync,
      truncate: (length: number) =>
        this.#do(() => {
          file.cached = file.cached.slice(0, length);
        }),
    });
  }

  #handle(operations: object): SignLogHandle {
    return { close: async () => undefined, ...operations } as SignLogHandle;
  }

  #fileAt(path: string): File {
    const file = this.#names.get(path);
    if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return file;
  }

  async #do<Result>(operation: () => Result, half: () => void = () => undefined): Promise<Result> {
    this.#operationsLeft--;
    if (this.#operationsLeft < 0) {
      if (this.#operationsLeft === -1) half();
      throw new Stopped('the machine stopped');
    }
    return operation();
  }

  /** Sectors of the cached file as far as they were written, zeros where only the length was. */
  #survivor({ cached, synced }: File): Uint8Array {
    const isLonger = synced.every((byte, i) => cached[i] === byte) && cached.length > synced.length;
    if (!isLonger) return this.#random() < 0.5 ? synced : cached;
    const written =
      synced.length + Math.floor(this.#random() * (cached.length - synced.length + 1));
    if (this.#random() < 0.5) return cached.slice(0, written);
    const end = Math.max(synced.length, Math.floor(written / SECTOR_BYTES) * SECTOR_BYTES);
    const out = new Uint8Array(cached.length);
    out.set(cached.subarray(0, end));
    return out;
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
