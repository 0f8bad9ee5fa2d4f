import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecords } from './logCheck.ts';
import { readVarint } from './snappy.ts';

/** The files that a LevelDB folder lives by; a crash leaves others, half written, that the next open removes. */
export interface LiveFiles {
  readonly tables: ReadonlySet<number>;
  /** Logs below are read no more. */
  readonly logNumber: number;
}

/** Of a version edit: what follows each tag. `n` is a number, `b` are bytes behind their length. */
const FIELDS: Readonly<Record<number, string>> = {
  1: 'b',
  2: 'n',
  3: 'n',
  4: 'n',
  5: 'nb',
  6: 'nn',
  7: 'nnnbb',
  9: 'n',
};
const LOG_NUMBER = 2;
const DELETED_FILE = 6;
const NEW_FILE = 7;

/** Null where it cannot be read: LevelDB checks this file itself, and says what is wrong with it. */
export async function liveFiles(folder: string): Promise<LiveFiles | null> {
  const current = await readFile(join(folder, 'CURRENT'), 'utf8').catch(() => '');
  if (!/^MANIFEST-\d+\n$/.test(current)) return null;
  const bytes = await readFile(join(folder, current.trim())).catch(() => null);
  if (bytes === null) return null;
  const tables = new Set<number>();
  let logNumber = 0;
  for (const edit of readRecords(bytes)) {
    for (const [tag, numbers] of fieldsOf(edit)) {
      if (tag === LOG_NUMBER) logNumber = numbers[0] ?? 0;
      else if (tag === DELETED_FILE) tables.delete(numbers[1] ?? 0);
      else if (tag === NEW_FILE) tables.add(numbers[1] ?? 0);
    }
  }
  return { tables, logNumber };
}

/** Tag and numbers of each field, as far as they can be read. */
function* fieldsOf(edit: Uint8Array): Generator<[tag: number, numbers: number[]]> {
  for (let at = 0; at < edit.length; ) {
    const tag = readVarint(edit, at);
    const parts = tag === null ? undefined : FIELDS[tag.value];
    if (tag === null || parts === undefined) return;
    const numbers: number[] = [];
    at = tag.end;
    for (const part of parts) {
      const read = readVarint(edit, at);
      if (read === null) return;
      if (part === 'n') numbers.push(read.value);
      at = part === 'n' ? read.end : read.end + read.value;
    }
    yield [tag.value, numbers];
  }
}
