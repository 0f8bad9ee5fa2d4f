import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { concatBytes } from '../types/bytes.ts';
import { maskedCrc32c } from './crc32c.ts';

/** LevelDB's log: blocks of this size, of records that never cross from one to the next. */
const BLOCK_BYTES = 32_768;
/** Checksum, length, type. */
const HEAD_BYTES = 7;
const FULL = 1;
const LAST = 4;
/** What a disk writes whole or not at all. */
const SECTOR_BYTES = 512;

/**
 * Finds logs that were damaged after they were written: LevelDB passes over a bad record in silence, and with
 * it over final blocks. What a crash leaves at the end of a log is no damage: it was never synced.
 */
export async function damagedLogs(
  folder: string,
  fromNumber: number,
): Promise<{ file: string; detail: string }[]> {
  const damaged: { file: string; detail: string }[] = [];
  for (const file of (await readdir(folder)).filter((name) => /^\d+\.log$/.test(name)).sort()) {
    if (Number.parseInt(file, 10) < fromNumber) continue;
    const at = damageIn(await readFile(join(folder, file)));
    if (at !== null) damaged.push({ file, detail: `the record at byte ${at} is damaged` });
  }
  return damaged;
}

/** The records of a log, their parts put together, up to the first that is not whole. */
export function* readRecords(log: Uint8Array): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  for (let at = 0; at + HEAD_BYTES <= log.length; ) {
    const blockEnd = at - (at % BLOCK_BYTES) + BLOCK_BYTES;
    if (blockEnd - at < HEAD_BYTES) {
      at = blockEnd;
      continue;
    }
    const end = at + HEAD_BYTES + view.getUint16(at + 4, true);
    if (end > log.length || view.getUint32(at, true) !== maskedCrc32c(log, at + 6, end)) return;
    parts.push(log.subarray(at + HEAD_BYTES, end));
    const type = log[at + 6];
    if (type === FULL || type === LAST) {
      yield concatBytes(...parts);
      parts = [];
    }
    at = end;
  }
}

function damageIn(log: Uint8Array): number | null {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  for (let at = 0; at < log.length; ) {
    const blockEnd = at - (at % BLOCK_BYTES) + BLOCK_BYTES;
    if (blockEnd - at < HEAD_BYTES) {
      at = blockEnd;
      continue;
    }
    if (at + HEAD_BYTES > log.length) return null;
    const end = at + HEAD_BYTES + view.getUint16(at + 4, true);
    const isWhole =
      end <= Math.min(blockEnd, log.length) &&
      view.getUint32(at, true) === maskedCrc32c(log, at + 6, end);
    if (!isWhole) return isTorn(log, at, end) ? null : at;
    at = end;
  }
  return null;
}

/** Whether the log ends as an append that was not synced may end: cut off, or in sectors of zeros. */
function isTorn(log: Uint8Array, at: number, end: number): boolean {
  const zerosFrom = log.findLastIndex((byte) => byte !== 0) + 1;
  if (zerosFrom <= at) return true;
  if (Math.ceil(zerosFrom / SECTOR_BYTES) * SECTOR_BYTES < log.length) return true;
  const sum = new DataView(log.buffer, log.byteOffset + at, 4).getUint32(0, true);
  // Where the sum fits all that is there, it is the length that was changed.
  return end > log.length && sum !== maskedCrc32c(log, at + 6, log.length);
}
