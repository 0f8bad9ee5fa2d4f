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

export function nodeSignLogFile(path: string): SignLogFile {
  return new NodeSignLogFile(path);
}

class NodeSignLogFile implements SignLogFile {
  readonly name: string;
  #handle: FileHandle | null = null;

  constructor(path: string) {
    this.name = path;
  }

  async read(): Promise<Uint8Array | null> {
    try {
      return new Uint8Array(await readFile(this.name));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async append(bytes: Uint8Array): Promise<void> {
    const handle = await this.#open();
    await handle.appendFile(bytes);
  }

  async sync(): Promise<void> {
    const handle = await this.#open();
    await handle.datasync();
  }

  async truncate(length: number): Promise<void> {
    const handle = await open(this.name, 'r+');
    try {
      await handle.truncate(length);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Rename is durable only once the folder is synced as well (cometbft#6031). */
  async replace(bytes: Uint8Array): Promise<void> {
    await this.close();
    const next = `${this.name}.new`;
    const file = await open(next, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, this.name);
    const folder = await open(dirname(this.name), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }

  async #open(): Promise<FileHandle> {
    this.#handle ??= await open(this.name, 'a', 0o600);
    return this.#handle;
  }
}
