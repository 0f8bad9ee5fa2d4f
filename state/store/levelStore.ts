import { mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Level } from 'level';
import { equalBytes, plainBytes, toHex } from '../types/bytes.ts';
import { claimFolder, readOwner, releaseFolder, removeOwner, writeOwner } from './folderOwner.ts';
import { FORMAT_VERSION, formatVersionKey, genesisMarkerKey } from './keys.ts';
import { toStoreError } from './levelErrors.ts';
import { damagedLogs } from './logCheck.ts';
import { liveFiles } from './manifest.ts';
import { formatRecords, migrationStep } from './migrations.ts';
import { seal, unseal } from './seal.ts';
import type { RangeBounds, Store, StoreEntry, StoreWrite } from './store.ts';
import { closedError, corruptError, existsError, missingError, StoreError } from './storeError.ts';
import { damagedTables } from './tableCheck.ts';

/** Least memory after a million random writes, of five pairs of sizes measured. */
const CACHE_BYTES = 2 * 1024 * 1024;
const WRITE_BUFFER_BYTES = 1024 * 1024;
/** Entries and bytes fetched at a time while iterating. */
const PAGE_ENTRIES = 1000;
const PAGE_BYTES = 256 * 1024;

type Database = Level<Uint8Array, Uint8Array>;

/** The moments around a write at which a crash test ends the process; nothing happens at them otherwise. */
export type StorePoint =
  | 'store.create.before'
  | 'store.create.opened'
  | 'store.create.after'
  | 'store.migrate.before'
  | 'store.migrate.inFlight'
  | 'store.migrate.after';
export type AtStorePoint = (point: StorePoint) => void;

const nothing: AtStorePoint = () => undefined;

/**
 * Creates a store for the chain that `marker` (its genesis hash) identifies, and opens it. A creation
 * that was cut short is completed.
 * @throws StoreError `exists` where there is a store already, of whichever chain.
 */
export async function createLevelStore(
  folder: string,
  marker: Uint8Array,
  at: AtStorePoint = nothing,
): Promise<Store> {
  const path = resolve(folder);
  return guarded(path, async () => {
    await makeFolder(path);
    await assertUndamaged(path);
    at('store.create.before');
    return openFolder(path, true, async (database) => {
      const [first] = await database.keys({ limit: 1 }).all();
      if (first !== undefined) throw existsError(path);
      at('store.create.opened');
      const batch: StoreWrite[] = [...formatRecords(), [genesisMarkerKey, marker]];
      await database.batch(batch.map(toOperation), { sync: true });
      at('store.create.after');
    });
  });
}

/**
 * Opens the store of the chain that `expectedMarker` (its genesis hash) identifies, and migrates it where
 * an earlier version wrote it.
 * @throws StoreError `missing`, `locked`, `wrongChain`, `unsupportedFormat`, `corrupt`, `permission`,
 * `diskFull` or `failed`; the folder is left as it was.
 */
export async function openLevelStore(
  folder: string,
  expectedMarker: Uint8Array,
  at: AtStorePoint = nothing,
): Promise<Store> {
  const path = resolve(folder);
  return guarded(path, async () => {
    await assertUndamaged(path);
    await assertWholeFiles(path);
    return openFolder(path, false, async (database) => {
      await checkIdentity(database, path, expectedMarker);
      await migrate(database, path, at);
    });
  });
}

/**
 * Lets LevelDB collect what it can still read of a damaged store, in place: to be done on a copy, since
 * damaged tables are removed. Records may be missing afterwards, and old ones be back; every value is
 * checked by its seal when it is read.
 * @throws StoreError where nothing can be done.
 */
export async function repairLevelStore(folder: string): Promise<void> {
  const path = resolve(folder);
  // Of the native class that stands behind `Level` in Node; its types name only what browsers have too.
  const native = Level as typeof Level & { repair(location: string): Promise<void> };
  await guarded(path, async () => {
    for (const { file } of await damagedTables(path, () => true)) await rm(join(path, file));
    await native.repair(path);
  });
}

async function checkIdentity(
  database: Database,
  path: string,
  expected: Uint8Array,
): Promise<void> {
  const read = (key: Uint8Array): Uint8Array | undefined =>
    opened(key, database.getSync(key), path);
  const format = read(formatVersionKey);
  const marker = read(genesisMarkerKey);
  if (format === undefined || marker === undefined) {
    const [first] = await database.keys({ limit: 1 }).all();
    // Creation writes both in one batch before anything else.
    throw first === undefined ? missingError(path) : corruptError(path, 'its first record is gone');
  }
  const version = format.length === 1 ? (format[0] as number) : 0;
  if (version < 1 || version > FORMAT_VERSION) {
    throw new StoreError(
      'unsupportedFormat',
      `the store in ${path} has format ${toHex(format)}, this version reads 1 to ${FORMAT_VERSION}: ` +
        'start it with the version that wrote it, or a later one',
    );
  }
  if (!equalBytes(marker, expected)) {
    throw new StoreError(
      'wrongChain',
      `the store in ${path} belongs to the chain ${toHex(marker)}, not to ${toHex(expected)}: ` +
        'check that genesis file and data folder belong together',
    );
  }
}

/** One synced batch a step: a crash leaves the version before or the one after. */
async function migrate(database: Database, path: string, at: AtStorePoint): Promise<void> {
  const store = {
    get: (key: Uint8Array): Uint8Array | undefined => opened(key, database.getSync(key), path),
  };
  const version = (): number => store.get(formatVersionKey)?.[0] ?? 0;
  for (let from = version(); from < FORMAT_VERSION; from = version()) {
    const batch = migrationStep(store, from);
    if (batch === null) throw corruptError(path, `its format ${from} cannot be brought forward`);
    at('store.migrate.before');
    const written = database.batch(batch.map(toOperation), { sync: true });
    at('store.migrate.inFlight');
    await written;
    at('store.migrate.after');
  }
}

/** `prepare` runs with the database open and the lock held; if it throws, nothing stays open. */
async function openFolder(
  path: string,
  createIfMissing: boolean,
  prepare: (database: Database) => Promise<void>,
): Promise<Store> {
  const folder = await realpath(path);
  claimFolder(folder);
  const database: Database = new Level(folder, {
    keyEncoding: 'view',
    valueEncoding: 'view',
    cacheSize: CACHE_BYTES,
    writeBufferSize: WRITE_BUFFER_BYTES,
    createIfMissing,
  });
  try {
    await database.open();
    await prepare(database);
    await writeOwner(folder);
    return new LevelStore(database, folder);
  } catch (error) {
    const failure = toStoreError(error, path, await readOwner(folder));
    await database.close();
    releaseFolder(folder);
    throw failure;
  }
}

async function guarded<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw toStoreError(error, path);
  }
}

/**
 * LevelDB takes a folder without CURRENT for a new one, and then deletes the tables that it finds.
 * @throws StoreError `corrupt` where there are records, but no CURRENT.
 */
async function assertUndamaged(path: string): Promise<void> {
  const names = await readdir(path);
  if (names.includes('CURRENT')) return;
  for (const name of names) {
    if (!/^\d+\.(ldb|sst|log)$/.test(name)) continue;
    if ((await stat(join(path, name))).size > 0) {
      throw corruptError(path, 'its file CURRENT is missing');
    }
  }
}

/** Before LevelDB sees them; while another process is at work on them, it is that which must be told. */
async function assertWholeFiles(path: string): Promise<void> {
  const live = await liveFiles(path);
  if (live === null) return;
  const [damaged] = [
    ...(await damagedTables(path, (number) => live.tables.has(number))),
    ...(await damagedLogs(path, live.logNumber)),
  ];
  if (damaged === undefined || (await readOwner(path)) !== null) return;
  throw corruptError(path, `its file ${damaged.file}: ${damaged.detail}`);
}

/** Makes the folder and sees to it that a power cut cannot take it away with what it will hold. */
async function makeFolder(path: string): Promise<void> {
  const topmost = await mkdir(path, { recursive: true });
  if (topmost === undefined || process.platform === 'win32') return;
  for (let folder = path; folder.length >= topmost.length; folder = dirname(folder)) {
    const handle = await open(dirname(folder));
    await handle.sync().finally(() => handle.close());
  }
}

class LevelStore implements Store {
  readonly #database: Database;
  readonly #folder: string;
  /** Settles, never rejects, when the last write of those under way is done. */
  #writesDone: Promise<void> = Promise.resolve();
  /** While a batch is on its way: it becomes readable at any moment, even between two reads. */
  #beforeWrite: ReturnType<Database['snapshot']> | null = null;
  #failure: StoreError | null = null;
  #closing: Promise<void> | null = null;

  constructor(database: Database, folder: string) {
    this.#database = database;
    this.#folder = folder;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.#assertOpen();
    try {
      const snapshot = this.#beforeWrite;
      const value =
        snapshot === null ? this.#database.getSync(key) : this.#database.getSync(key, { snapshot });
      return opened(key, value, this.#folder);
    } catch (error) {
      throw toStoreError(error, this.#folder);
    }
  }

  async *range(bounds: RangeBounds): AsyncGenerator<StoreEntry, void, undefined> {
    this.#assertOpen();
    const { gte, lt, reverse = false, limit = -1 } = bounds;
    const options = { gte, lt, reverse, limit, highWaterMarkBytes: PAGE_BYTES };
    const iterator = this.#database.iterator(options);
    try {
      for (;;) {
        const page = await iterator.nextv(PAGE_ENTRIES);
        if (page.length === 0) return;
        for (const [key, value] of page) {
          this.#assertOpen();
          yield [plainBytes(key), opened(key, value, this.#folder)];
        }
      }
    } catch (error) {
      throw toStoreError(error, this.#folder);
    } finally {
      await iterator.close();
    }
  }

  write(batch: Iterable<StoreWrite>, options: { readonly sync: boolean }): Promise<void> {
    if (this.#closing !== null) return Promise.reject(closedError(this.#folder));
    const operations = Array.from(batch, toOperation);
    // LevelDB runs batches on several threads; only waiting for one keeps the next behind it.
    const written = this.#writesDone.then(() => this.#writeNow(operations, options.sync));
    this.#writesDone = written.catch(() => undefined);
    return written;
  }

  async approximateBytes(): Promise<number> {
    this.#assertOpen();
    let total = 0;
    try {
      for (const name of await readdir(this.#folder)) {
        // Compaction removes files while we count.
        const file = await stat(join(this.#folder, name)).catch(() => null);
        total += file?.size ?? 0;
      }
    } catch (error) {
      throw toStoreError(error, this.#folder);
    }
    return total;
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeOnce();
    return this.#closing;
  }

  async #writeNow(operations: Operation[], sync: boolean): Promise<void> {
    // After a failed append LevelDB would write on behind a torn record, and lose both on recovery.
    if (this.#failure !== null) throw this.#failure;
    const snapshot = this.#database.snapshot();
    this.#beforeWrite = snapshot;
    try {
      await this.#database.batch(operations, { sync });
    } catch (error) {
      this.#failure = toStoreError(error, this.#folder);
      throw this.#failure;
    } finally {
      this.#beforeWrite = null;
      await snapshot.close();
    }
  }

  async #closeOnce(): Promise<void> {
    await this.#writesDone;
    try {
      await removeOwner(this.#folder);
      await this.#database.close();
    } catch (error) {
      throw toStoreError(error, this.#folder);
    } finally {
      releaseFolder(this.#folder);
    }
  }

  #assertOpen(): void {
    if (this.#closing !== null) throw closedError(this.#folder);
  }
}

type Operation =
  | { type: 'put'; key: Uint8Array; value: Uint8Array }
  | { type: 'del'; key: Uint8Array };

function toOperation([key, value]: StoreWrite): Operation {
  return value === null ? { type: 'del', key } : { type: 'put', key, value: seal(key, value) };
}

function opened<V extends Uint8Array | undefined>(key: Uint8Array, sealed: V, where: string): V;
function opened(key: Uint8Array, sealed: Uint8Array | undefined, where: string): unknown {
  if (sealed === undefined) return undefined;
  const value = unseal(key, sealed);
  if (value === null) throw corruptError(where, `a wrong checksum under the key ${toHex(key)}`);
  return value;
}
