import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { History, HistoryEntry } from './history.ts';
import { decodeHistoryLine, encodeHistoryLine } from './historyLine.ts';

export interface FileHistoryInit {
  readonly folder: string;
  /** Months kept, the running one included; about 1.3 MB a month at 15 minutes a slot. */
  readonly monthsMax: number;
  /** Told of lines that are no entries: they are skipped, never guessed at. */
  readonly onBadLine: (file: string, line: number) => void;
}

const FILE = /^history-\d{4}-\d{2}\.jsonl$/;
const NEWLINE = 0x0a;

/**
 * A history in one file of JSON lines for each UTC month. A line counts once its newline is there:
 * a power cut can leave a torn last line, which is cut off before the next one is written.
 */
export class FileHistory implements History {
  readonly #init: FileHistoryInit;
  #file: { readonly name: string; readonly handle: FileHandle } | null = null;
  /** Writes one after another, whoever asks. */
  #queue: Promise<void> = Promise.resolve();

  private constructor(init: FileHistoryInit) {
    this.#init = init;
  }

  /** Makes the folder where there is none. */
  static async open(init: FileHistoryInit): Promise<FileHistory> {
    await mkdir(init.folder, { recursive: true });
    return new FileHistory(init);
  }

  append(entry: HistoryEntry): Promise<void> {
    const written = this.#queue.then(() => this.#write(entry));
    this.#queue = written.catch(() => {});
    return written;
  }

  async since(fromMs: number): Promise<HistoryEntry[]> {
    await this.#queue;
    const entries: HistoryEntry[] = [];
    const oldest = fileName(Math.max(0, fromMs));
    for (const name of await this.#fileNames()) {
      if (name < oldest) continue;
      const lines = (await readFile(join(this.#init.folder, name), 'utf8')).split('\n');
      // What follows the last newline is empty or torn.
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const entry = decodeHistoryLine(line);
        if (entry === null) this.#init.onBadLine(name, index + 1);
        else if (entry.startMs >= fromMs) entries.push(entry);
      }
    }
    return entries;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#release();
  }

  async #write(entry: HistoryEntry): Promise<void> {
    const name = fileName(entry.startMs);
    if (this.#file?.name !== name) await this.#release();
    this.#file ??= { name, handle: await this.#openFile(name) };
    try {
      await this.#file.handle.appendFile(`${encodeHistoryLine(entry)}\n`);
      await this.#file.handle.datasync();
    } catch (error) {
      // Half a line may be on the disk now; opening the file anew cuts it off.
      await this.#release();
      throw error;
    }
  }

  async #openFile(name: string): Promise<FileHandle> {
    const known = await this.#fileNames();
    const path = join(this.#init.folder, name);
    const handle = await open(path, 'a+');
    try {
      await cutTornLine(handle);
      if (!known.includes(name)) {
        await syncFolder(this.#init.folder);
        await this.#removeOldest([...known, name].sort());
      }
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async #removeOldest(names: readonly string[]): Promise<void> {
    const surplus = Math.max(0, names.length - this.#init.monthsMax);
    for (const name of names.slice(0, surplus)) await rm(join(this.#init.folder, name));
  }

  /** Oldest first: the names sort by month. */
  async #fileNames(): Promise<string[]> {
    return (await readdir(this.#init.folder)).filter((name) => FILE.test(name)).sort();
  }

  async #release(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.handle.close();
  }
}

function fileName(startMs: number): string {
  return `history-${new Date(startMs).toISOString().slice(0, 7)}.jsonl`;
}

async function cutTornLine(handle: FileHandle): Promise<void> {
  const bytes = await handle.readFile();
  const whole = bytes.lastIndexOf(NEWLINE) + 1;
  if (whole < bytes.length) await handle.truncate(whole);
}

/** A new file is found after a power cut only once its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
