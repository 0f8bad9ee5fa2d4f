import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the sign log asks of a disk. */
export interface SignLogFile {
  /** For messages to the operator. */
  readonly name: string;
  /** Null where there is no file. */
  read(): Promise<Uint8Array | null>;
  append(bytes: Uint8Array): Promise<void>;
  /** Returns when everything appended is on the disk. */
  sync(): Promise<void>;
  /** Cuts the file to `length` bytes, durably. */
  truncate(length: number): Promise<void>;
  /** Puts a file with these bytes in the place of the old one, durably and all or nothing. */
  replace(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** The moments around a write at which a crash test ends the process; nothing happens at them otherwise. */
export type SignLogPoint =
  | 'signLog.append.before'
  | 'signLog.append.torn'
  | 'signLog.append.after'
  | 'signLog.sync.after'
  | 'signLog.truncate.before'
  | 'signLog.truncate.written'
  | 'signLog.truncate.after'
  | 'signLog.replace.before'
  | 'signLog.replace.written'
  | 'signLog.replace.synced'
  | 'signLog.replace.renamed'
  | 'signLog.replace.after';

/** `isNext` of a point that costs something to reach: whether the process will end at it. */
export interface SignLogPoints {
  at(point: SignLogPoint): void;
  isNext(point: SignLogPoint): boolean;
}

const NO_POINTS: SignLogPoints = { at: () => undefined, isNext: () => false };

/** What a file system does for the log; a test puts one in its place that forgets what was not synced. */
export interface SignLogDisk {
  readFile(path: string): Promise<Uint8Array>;
  open(path: string, flags: 'a' | 'r' | 'r+' | 'w', mode?: number): Promise<SignLogHandle>;
  rename(from: string, to: string): Promise<void>;
}

export type SignLogHandle = Pick<
  FileHandle,
  'appendFile' | 'writeFile' | 'datasync' | 'sync' | 'truncate' | 'close'
>;

const SYSTEM_DISK: SignLogDisk = { readFile, open, rename };

export function nodeSignLogFile(
  path: string,
  points: SignLogPoints = NO_POINTS,
  disk: SignLogDisk = SYSTEM_DISK,
): SignLogFile {
  return new NodeSignLogFile(path, points, disk);
}

class NodeSignLogFile implements SignLogFile {
  readonly name: string;
  readonly #points: SignLogPoints;
  readonly #disk: SignLogDisk;
  #handle: SignLogHandle | null = null;
  #isNameDurable = false;

  constructor(path: string, points: SignLogPoints, disk: SignLogDisk) {
    this.name = path;
    this.#points = points;
    this.#disk = disk;
  }

  async read(): Promise<Uint8Array | null> {
    try {
      return new Uint8Array(await this.#disk.readFile(this.name));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async append(bytes: Uint8Array): Promise<void> {
    const handle = await this.#open();
    this.#points.at('signLog.append.before');
    if (this.#points.isNext('signLog.append.torn'))
      await handle.appendFile(bytes.subarray(0, bytes.length >>> 1));
    this.#points.at('signLog.append.torn');
    await handle.appendFile(bytes);
    this.#points.at('signLog.append.after');
  }

  async sync(): Promise<void> {
    const handle = await this.#open();
    await handle.datasync();
    // A process that was killed may have left the new name of a replaced file unsynced: a power cut would
    // bring the old file back, without what was appended since.
    if (!this.#isNameDurable) await this.#syncFolder();
    this.#points.at('signLog.sync.after');
  }

  async truncate(length: number): Promise<void> {
    await this.close();
    const handle = await this.#disk.open(this.name, 'r+');
    try {
      this.#points.at('signLog.truncate.before');
      await handle.truncate(length);
      this.#points.at('signLog.truncate.written');
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!this.#isNameDurable) await this.#syncFolder();
    this.#points.at('signLog.truncate.after');
  }

  /** Rename is durable only once the folder is synced as well (cometbft#6031). */
  async replace(bytes: Uint8Array): Promise<void> {
    await this.close();
    const next = `${this.name}.new`;
    this.#points.at('signLog.replace.before');
    const file = await this.#disk.open(next, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      this.#points.at('signLog.replace.written');
      await file.sync();
    } finally {
      await file.close();
    }
    this.#points.at('signLog.replace.synced');
    await this.#disk.rename(next, this.name);
    this.#points.at('signLog.replace.renamed');
    await this.#syncFolder();
    this.#points.at('signLog.replace.after');
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }

  async #syncFolder(): Promise<void> {
    const folder = await this.#disk.open(dirname(this.name), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
    this.#isNameDurable = true;
  }

  async #open(): Promise<SignLogHandle> {
    this.#handle ??= await this.#disk.open(this.name, 'a', 0o600);
    return this.#handle;
  }
}
