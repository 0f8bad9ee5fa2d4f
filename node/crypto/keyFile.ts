import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { syncFolder } from '../durableFile.ts';
import { failpoint } from '../failpoint.ts';
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

const VERSION = 1;
const FILE_BYTES_MAX = 4096;
/** Windows keeps access lists, not modes: each file looks open to all there. */
const HAS_MODES: boolean = process.platform !== 'win32';

/**
 * Reads a key file that only its owner may touch.
 * @throws KeyFileError with the code of the first fault.
 */
export async function readKeyFile(path: string, kind: KeyKind): Promise<KeyFile> {
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
      await writeSynced(temporary, `${JSON.stringify(record, null, 2)}\n`);
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

function parseKeyFile(text: string, path: string): KeyFile {
  const record = parseRecord(text, path);
  if (record['v'] !== VERSION) throw malformed(path, `"v" must be ${VERSION}`);
  const kind = KEY_KINDS.find((known) => known === record['kind']);
  if (kind === undefined) throw malformed(path, `"kind" must be one of ${KEY_KINDS.join(', ')}`);
  const seed = parseHex32(record['seed']);
  if (seed === null) throw malformed(path, `"seed" must be ${2 * SEED_BYTES} hex digits`);
  const { publicKey } = createSigner(seed);
  if (record['publicKey'] !== toHex(publicKey)) {
    throw malformed(path, '"publicKey" is not the one of the seed, so one of them was changed');
  }
  return { kind, publicKey, seed };
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
