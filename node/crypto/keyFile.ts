import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { syncFolder, writeDurably } from '../durableFile.ts';
import { failpoint } from '../failpoint.ts';
import {
  openSeed,
  type Passphrase,
  readSealedSeed,
  type SealedSeed,
  sealSeed,
} from './sealedSeed.ts';
import { createSigner, SEED_BYTES } from './signer.ts';

/** Four keys, four jobs (ledger.md, "Keys and names"); a file of one kind never serves as another. */
export const KEY_KINDS = ['account', 'node', 'consensus', 'meter'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface KeyFile {
  readonly kind: KeyKind;
  /** 32 bytes, the seed's own. */
  readonly publicKey: Uint8Array;
  /** 32 bytes, secret. */
  readonly seed: Uint8Array;
}

export type KeyFileFault =
  | 'KEY_FILE_MISSING'
  | 'KEY_FILE_UNREADABLE'
  | 'KEY_FILE_TOO_OPEN'
  | 'KEY_FILE_MALFORMED'
  | 'KEY_FILE_WRONG_KIND'
  | 'KEY_FILE_WRONG_ACCOUNT'
  | 'KEY_FILE_LOCKED'
  | 'KEY_FILE_WRONG_PASSPHRASE'
  | 'KEY_FILE_EXISTS'
  | 'KEY_FILE_NOT_WRITTEN';

/** One line that names the file and what to do; never holds a part of the seed. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
  readonly code: KeyFileFault;
  readonly path: string;

  constructor(code: KeyFileFault, path: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.path = path;
  }
}

/** Asked only where a file is encrypted; null: nobody can tell. */
export type Unlock = () => Promise<Passphrase | null>;

/** A file as it lies on the disk. */
type StoredKey =
  | ({ readonly sealed: null } & KeyFile)
  | ({ readonly sealed: SealedSeed } & Pick<KeyFile, 'kind' | 'publicKey'>);

const VERSION = 1;
const SEALED_VERSION = 2;
const FILE_BYTES_MAX = 4096;
/** Windows keeps access lists, not modes: each file looks open to all there. */
const HAS_MODES: boolean = process.platform !== 'win32';

/**
 * Reads a key file that only its owner may touch.
 * @throws KeyFileError with the code of the first fault.
 */
export async function readKeyFile(
  path: string,
  kind: KeyKind,
  unlock: Unlock = async () => null,
): Promise<KeyFile> {
  const stored = await readStored(path, kind);
  const { publicKey } = stored;
  if (stored.sealed === null) return { kind, publicKey, seed: stored.seed };
  const passphrase = await unlock();
  if (passphrase === null) throw locked(path);
  const seed = await openSeed(stored.sealed, labelOf(kind, publicKey), passphrase);
  if (seed === null || toHex(createSigner(seed).publicKey) !== toHex(publicKey)) {
    const message = `key file ${path} does not open with this passphrase: it is another one, or the file was changed`;
    throw new KeyFileError('KEY_FILE_WRONG_PASSPHRASE', path, message);
  }
  return { kind, publicKey, seed };
}

/**
 * The public half, which needs no passphrase. An encrypted file proves only with its passphrase that the two
 * belong together.
 * @throws KeyFileError
 */
export async function readPublicKey(path: string, kind: KeyKind): Promise<Uint8Array> {
  return (await readStored(path, kind)).publicKey;
}

/** Whether the seed in this file needs a passphrase. @throws KeyFileError */
export async function isSealed(path: string, kind: KeyKind): Promise<boolean> {
  return (await readStored(path, kind)).sealed !== null;
}

/**
 * Writes the file anew, encrypted where there is a passphrase, else open; the old one stays until the new one
 * is on the disk. Of a file on a memory card the old bytes may outlast that.
 * @throws KeyFileError
 */
export async function rewriteKeyFile(
  path: string,
  { kind, publicKey, seed }: KeyFile,
  seal: { readonly passphrase: Passphrase; readonly salt: Uint8Array } | null,
): Promise<void> {
  const common = { kind, publicKey: toHex(publicKey) };
  const record =
    seal === null
      ? { v: VERSION, ...common, seed: toHex(seed) }
      : {
          v: SEALED_VERSION,
          ...common,
          sealed: await sealSeed(seed, labelOf(kind, publicKey), seal.passphrase, seal.salt),
        };
  try {
    await writeDurably(path, textOf(record), { mode: 0o600, replace: true });
  } catch (error) {
    throw notWritten(path, path, error);
  }
}

async function readStored(path: string, kind: KeyKind): Promise<StoredKey> {
  const file = await openToRead(path);
  let text: string;
  try {
    text = await readPrivately(file, path);
  } catch (error) {
    throw error instanceof KeyFileError ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
  const key = parseKeyFile(text, path);
  if (key.kind !== kind) {
    const message = `key file ${path} holds the ${key.kind} key, but the ${kind} key is needed here`;
    throw new KeyFileError('KEY_FILE_WRONG_KIND', path, message);
  }
  return key;
}

/** An encrypted seed does not open beside another kind or public key. */
function labelOf(kind: KeyKind, publicKey: Uint8Array): string {
  return `gridhood/key/${kind}/${toHex(publicKey)}`;
}

function textOf(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * Writes a new key file: whole or not at all, on the disk when it returns, for its owner only. Never
 * replaces a file, since the key in it may be the only copy.
 * @throws KeyFileError with KEY_FILE_EXISTS or KEY_FILE_NOT_WRITTEN.
 */
export async function writeKeyFile(
  path: string,
  kind: KeyKind,
  seed: Uint8Array,
): Promise<KeyFile> {
  const { publicKey } = createSigner(seed);
  const record = { v: VERSION, kind, publicKey: toHex(publicKey), seed: toHex(seed) };
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${toHex(randomBytes(6))}.tmp`);
  try {
    try {
      failpoint('key.before');
      await writeSynced(temporary, textOf(record));
      failpoint('key.written');
      // Unlike a rename, a link fails where the name is taken.
      await link(temporary, path);
      failpoint('key.linked');
    } finally {
      await rm(temporary, { force: true });
    }
    await syncFolder(folder);
    failpoint('key.after');
  } catch (error) {
    throw notWritten(path, temporary, error);
  }
  return { kind, publicKey, seed: Uint8Array.from(seed) };
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw notOpened(path, error);
  }
}

async function readPrivately(file: FileHandle, path: string): Promise<string> {
  const found = await file.stat();
  if (!found.isFile()) {
    throw new KeyFileError('KEY_FILE_UNREADABLE', path, `${path} is not a file, so not a key file`);
  }
  const mode = found.mode & 0o777;
  if (HAS_MODES && (mode & 0o077) !== 0) {
    const shown = mode.toString(8).padStart(4, '0');
    const message = `key file ${path} is open to other users (mode ${shown}); run: chmod 600 ${quoted(path)}`;
    throw new KeyFileError('KEY_FILE_TOO_OPEN', path, message);
  }
  if (found.size > FILE_BYTES_MAX)
    throw malformed(path, `it is larger than ${FILE_BYTES_MAX} bytes`);
  return await file.readFile('utf8');
}

function parseKeyFile(text: string, path: string): StoredKey {
  const record = parseRecord(text, path);
  const v = record['v'];
  const claimed = record['publicKey'];
  if (v !== VERSION && v !== SEALED_VERSION)
    throw malformed(path, `"v" must be ${VERSION} or ${SEALED_VERSION}`);
  const kind = KEY_KINDS.find((known) => known === record['kind']);
  if (kind === undefined) throw malformed(path, `"kind" must be one of ${KEY_KINDS.join(', ')}`);
  if (v === SEALED_VERSION) {
    const publicKey = parseHex32(claimed);
    if (publicKey === null) throw malformed(path, '"publicKey" must be 64 hex digits');
    const sealed = readSealedSeed(record['sealed']);
    if (sealed === null) throw malformed(path, '"sealed" is not an encrypted seed');
    return { kind, publicKey, sealed };
  }
  const seed = parseHex32(record['seed']);
  if (seed === null) throw malformed(path, `"seed" must be ${2 * SEED_BYTES} hex digits`);
  const { publicKey } = createSigner(seed);
  if (claimed !== toHex(publicKey)) {
    throw malformed(path, '"publicKey" is not the one of the seed, so one of them was changed');
  }
  return { kind, publicKey, seed, sealed: null };
}

function parseRecord(text: string, path: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text);
  if (value === undefined) throw malformed(path, 'it is not JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(path, 'it is not a JSON object');
  }
  return value as Record<string, unknown>;
}

/** Undefined for what is not JSON: the parser's own message quotes the text, which may be the seed. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseHex32(value: unknown): Uint8Array | null {
  const bytes = typeof value === 'string' ? fromHex(value) : null;
  return bytes?.length === SEED_BYTES ? bytes : null;
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function locked(path: string): KeyFileError {
  const message = `key file ${path} is encrypted: put the passphrase into a file that only you may read and name it in GRIDHOOD_PASSPHRASE_FILE`;
  return new KeyFileError('KEY_FILE_LOCKED', path, message);
}

function malformed(path: string, problem: string): KeyFileError {
  return new KeyFileError('KEY_FILE_MALFORMED', path, `key file ${path} is malformed: ${problem}`);
}

function notOpened(path: string, cause: unknown): KeyFileError {
  if (systemCode(cause) !== 'ENOENT') return unreadable(path, cause);
  return new KeyFileError('KEY_FILE_MISSING', path, `there is no key file ${path}`, cause);
}

function unreadable(path: string, cause: unknown): KeyFileError {
  const message = `key file ${path} cannot be read: ${systemMessage(cause)}`;
  return new KeyFileError('KEY_FILE_UNREADABLE', path, message, cause);
}

function notWritten(path: string, temporary: string, cause: unknown): KeyFileError {
  if (systemCode(cause) === 'EEXIST') {
    const message = `there is a file ${path} already; a key is never overwritten`;
    return new KeyFileError('KEY_FILE_EXISTS', path, message, cause);
  }
  const reason = systemMessage(cause).replaceAll(temporary, path);
  const message = `key file ${path} cannot be written: ${reason}`;
  return new KeyFileError('KEY_FILE_NOT_WRITTEN', path, message, cause);
}

function systemCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function systemMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** For a POSIX shell. */
function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
