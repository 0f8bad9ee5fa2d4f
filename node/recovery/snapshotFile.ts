import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { concatBytes, equalBytes, toHex, utf8 } from '../../state/types/bytes.ts';
import { Fields } from '../../state/types/fields.ts';
import { syncFolder } from '../durableFile.ts';
import { failpoint } from '../failpoint.ts';

/** A final block and the certificate that made it final, as stored. */
export interface EncodedBlock {
  readonly block: Uint8Array;
  readonly certificate: Uint8Array;
}

export interface SnapshotChunk {
  readonly bytes: number;
  /** SHA-256, 64 hex digits. */
  readonly hash: string;
}

/** What a snapshot says that it holds: blocks 1 to `height` of one chain. */
export interface SnapshotManifest {
  readonly chainId: string;
  readonly genesisHash: string;
  readonly height: bigint;
  readonly blockHash: string;
  readonly stateRoot: string;
  readonly chunks: readonly SnapshotChunk[];
}

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly code: 'exists' | 'corrupt' | 'otherChain';

  constructor(code: SnapshotError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The layout stands in docs/spec/snapshot.md. */
const BEGIN = utf8('GHSNAP01');
const END = utf8('GHSNAPEN');
const HASH_BYTES = 32;
/** Manifest length, manifest hash, mark. */
const TAIL_BYTES = 4 + HASH_BYTES + END.length;
const CHUNK_BYTES = 1024 * 1024;
/** A chunk ends with the block that fills it. */
const CHUNK_BYTES_MAX = CHUNK_BYTES + 1024 * 1024;
const CHUNKS_MAX = 65_536;
const MANIFEST_BYTES_MAX = 8 * 1024 * 1024;

/**
 * Writes a file that is there whole or not at all.
 * @throws SnapshotError `exists`: a snapshot is never overwritten.
 */
export async function writeSnapshot(
  path: string,
  head: Omit<SnapshotManifest, 'chunks'>,
  blocks: AsyncIterable<EncodedBlock> | Iterable<EncodedBlock>,
): Promise<SnapshotManifest> {
  const temporary = join(dirname(path), `.${basename(path)}.${toHex(randomBytes(6))}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    let manifest: SnapshotManifest;
    try {
      await file.appendFile(BEGIN);
      manifest = { ...head, chunks: await writeChunks(file, blocks) };
      await file.appendFile(encodeTail(manifest));
      await file.sync();
    } finally {
      await file.close();
    }
    failpoint('snapshot.written');
    await link(temporary, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new SnapshotError('exists', `${path} exists already: choose another name`, error);
    });
    await syncFolder(dirname(path));
    failpoint('snapshot.after');
    return manifest;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeChunks(
  file: FileHandle,
  blocks: AsyncIterable<EncodedBlock> | Iterable<EncodedBlock>,
): Promise<SnapshotChunk[]> {
  const chunks: SnapshotChunk[] = [];
  let parts: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const bytes = concatBytes(...parts);
    await file.appendFile(bytes);
    chunks.push({ bytes: bytes.length, hash: toHex(sha256(bytes)) });
    parts = [];
    size = 0;
    failpoint('snapshot.chunk');
  };
  for await (const { block, certificate } of blocks) {
    const record = [length(block), block, length(certificate), certificate];
    parts.push(...record);
    size += record.reduce((sum, part) => sum + part.length, 0);
    if (size >= CHUNK_BYTES) await flush();
  }
  if (size > 0) await flush();
  return chunks;
}

/** A snapshot that is open for reading; nothing of it is believed before its hash is right. */
export class SnapshotFile {
  readonly path: string;
  readonly manifest: SnapshotManifest;
  readonly #file: FileHandle;

  private constructor(path: string, manifest: SnapshotManifest, file: FileHandle) {
    this.path = path;
    this.manifest = manifest;
    this.#file = file;
  }

  /** @throws SnapshotError `corrupt`, or the system's error where there is no such file. */
  static async open(path: string): Promise<SnapshotFile> {
    const file = await open(path, 'r');
    try {
      return new SnapshotFile(path, await readManifest(path, file), file);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** In the order of heights. @throws SnapshotError `corrupt`, naming the chunk. */
  async *blocks(): AsyncGenerator<EncodedBlock, void, undefined> {
    let offset = BEGIN.length;
    for (const [index, { bytes: size, hash }] of this.manifest.chunks.entries()) {
      const bytes = await readAt(this.#file, offset, size);
      if (bytes === null || toHex(sha256(bytes)) !== hash)
        throw corrupt(this.path, `chunk ${index + 1} of ${this.manifest.chunks.length}`);
      for (let at = 0; at < bytes.length; ) {
        const block = field(bytes, at);
        const certificate = block === null ? null : field(bytes, block.end);
        if (block === null || certificate === null)
          throw corrupt(this.path, `a block in chunk ${index + 1}`);
        yield { block: block.value, certificate: certificate.value };
        at = certificate.end;
      }
      offset += size;
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

async function readManifest(path: string, file: FileHandle): Promise<SnapshotManifest> {
  const { size } = await file.stat();
  const begin = await readAt(file, 0, BEGIN.length);
  const tail = await readAt(file, size - TAIL_BYTES, TAIL_BYTES);
  if (begin === null || tail === null || !equalBytes(begin, BEGIN))
    throw corrupt(path, 'it does not begin like a snapshot');
  if (!equalBytes(tail.subarray(4 + HASH_BYTES), END)) throw corrupt(path, 'its end is missing');
  const manifestBytes = uint32At(tail, 0);
  const start = size - TAIL_BYTES - manifestBytes;
  const text = manifestBytes > MANIFEST_BYTES_MAX ? null : await readAt(file, start, manifestBytes);
  if (text === null || !equalBytes(sha256(text), tail.subarray(4, 4 + HASH_BYTES)))
    throw corrupt(path, 'its manifest');
  const manifest = parseManifest(text);
  if (manifest === null) throw corrupt(path, 'its manifest cannot be read by this version');
  const total = manifest.chunks.reduce((sum, chunk) => sum + chunk.bytes, BEGIN.length);
  if (total !== start) throw corrupt(path, 'its length is not the one of its chunks');
  return manifest;
}

function encodeTail(manifest: SnapshotManifest): Uint8Array {
  const text = utf8(JSON.stringify({ v: 1, ...manifest, height: manifest.height.toString() }));
  return concatBytes(text, length(text), sha256(text), END);
}

function parseManifest(bytes: Uint8Array): SnapshotManifest | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
  const fields = new Fields(value);
  const most = Number.MAX_SAFE_INTEGER;
  const version = fields.number('v', { min: 1, max: most });
  const manifest = {
    chainId: fields.text('chainId'),
    genesisHash: fields.text('genesisHash'),
    height: fields.integer('height', { min: 1n, max: BigInt(most) }),
    blockHash: fields.text('blockHash'),
    stateRoot: fields.text('stateRoot'),
    chunks: fields.list('chunks', readChunk, CHUNKS_MAX),
  };
  const chunks = manifest.chunks.filter((chunk) => chunk !== null);
  const isWhole = fields.faults.length === 0 && chunks.length === manifest.chunks.length;
  return isWhole && version === 1 ? { ...manifest, chunks } : null;
}

function readChunk(value: unknown): SnapshotChunk | null {
  const fields = new Fields(value);
  const bytes = fields.number('bytes', { min: 1, max: CHUNK_BYTES_MAX });
  const hash = fields.text('hash', { pattern: /^[0-9a-f]{64}$/ });
  return fields.faults.length === 0 ? { bytes, hash } : null;
}

async function readAt(file: FileHandle, offset: number, size: number): Promise<Uint8Array | null> {
  if (offset < 0) return null;
  const bytes = new Uint8Array(size);
  const { bytesRead } = await file.read(bytes, 0, size, offset);
  return bytesRead === size ? bytes : null;
}

function field(bytes: Uint8Array, at: number): { value: Uint8Array; end: number } | null {
  if (at + 4 > bytes.length) return null;
  const end = at + 4 + uint32At(bytes, at);
  return end > bytes.length ? null : { value: bytes.slice(at + 4, end), end };
}

function length(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, bytes.length);
  return out;
}

function uint32At(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function corrupt(path: string, what: string): SnapshotError {
  return new SnapshotError(
    'corrupt',
    `the snapshot ${path} is damaged (${what}): take another copy of it, or let the node fetch the chain from its peers`,
  );
}
