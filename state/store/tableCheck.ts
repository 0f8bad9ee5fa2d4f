import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maskedCrc32c } from './crc32c.ts';
import { readVarint, unsnappy } from './snappy.ts';

export interface DamagedTable {
  readonly file: string;
  readonly detail: string;
}

/** Two handles, padding, and a number that all tables end with. */
const FOOTER_BYTES = 48;
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb] as const;
/** Of a block: its type and its checksum. */
const TRAILER_BYTES = 5;
const INDEX_BYTES_MAX = 64 * 1024 * 1024;

interface Handle {
  readonly offset: number;
  readonly size: number;
  readonly end: number;
}

/**
 * Reads every table of a LevelDB folder and compares each block with its checksum, which LevelDB itself does
 * only where it is told to, and no option of the binding tells it. A damaged table does not only give wrong
 * answers: LevelDB ends the whole process by an assertion (a bit flipped in a block's first key).
 */
export async function damagedTables(
  folder: string,
  isLive: (number: number) => boolean,
): Promise<DamagedTable[]> {
  const damaged: DamagedTable[] = [];
  for (const file of (await readdir(folder))
    .filter((name) => /^\d+\.(ldb|sst)$/.test(name))
    .sort()) {
    if (!isLive(Number.parseInt(file, 10))) continue;
    const bytes = await readFile(join(folder, file));
    const detail = faultOf(bytes);
    if (detail !== null) damaged.push({ file, detail });
  }
  return damaged;
}

function faultOf(table: Uint8Array): string | null {
  const footer = table.length - FOOTER_BYTES;
  const magic = table.subarray(table.length - MAGIC.length);
  if (footer < 0 || !MAGIC.every((byte, i) => magic[i] === byte)) return 'its end is damaged';
  const meta = handleAt(table, footer);
  const index = meta === null ? null : handleAt(table, meta.end);
  if (meta === null || index === null) return 'its footer is damaged';
  for (let i = index.end; i < table.length - MAGIC.length; i++)
    if (table[i] !== 0) return 'its footer is damaged';
  // Every byte belongs to a block; what none of the indexes names would not be looked at.
  const blocks = [meta, index, ...handlesIn(table, meta), ...handlesIn(table, index)];
  let covered = 0;
  for (const { offset, size } of blocks) {
    if (!holds(table, offset, size)) return `the block at byte ${offset} has a wrong checksum`;
    covered += size + TRAILER_BYTES;
  }
  return covered === footer ? null : 'its index does not name all of its blocks';
}

/** The handles that are the values of an index block; none where it cannot be read. */
function handlesIn(table: Uint8Array, { offset, size }: Handle): Handle[] {
  const stored = table.subarray(offset, offset + size);
  const block = table[offset + size] === 1 ? unsnappy(stored, INDEX_BYTES_MAX) : stored;
  if (block === null || block.length < 4) return [];
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const restarts = view.getUint32(block.length - 4, true);
  const end = block.length - 4 - 4 * restarts;
  const handles: Handle[] = [];
  for (let at = 0; at < end; ) {
    const shared = readVarint(block, at);
    const unshared = shared && readVarint(block, shared.end);
    const length = unshared && readVarint(block, unshared.end);
    if (!unshared || !length) return handles;
    const value = length.end + unshared.value;
    const handle = handleAt(block, value);
    if (handle === null) return handles;
    handles.push(handle);
    at = value + length.value;
  }
  return handles;
}

function handleAt(bytes: Uint8Array, at: number): Handle | null {
  const offset = readVarint(bytes, at);
  const size = offset === null ? null : readVarint(bytes, offset.end);
  return offset === null || size === null
    ? null
    : { offset: offset.value, size: size.value, end: size.end };
}

function holds(table: Uint8Array, offset: number, size: number): boolean {
  const end = offset + size + 1;
  if (end + 4 > table.length - FOOTER_BYTES) return false;
  const stored = new DataView(table.buffer, table.byteOffset + end, 4).getUint32(0, true);
  return stored === maskedCrc32c(table, offset, end);
}
