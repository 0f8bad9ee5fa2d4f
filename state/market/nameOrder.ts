import { concatBytes, utf8 } from '../types/bytes.ts';
import { compareText } from './amounts.ts';
import { byteColumn, integerColumn } from './columns.ts';
import { indicesByKey } from './indexSort.ts';
import { isName, NAME_LENGTH_MAX } from './order.ts';

/** A list of texts in code-unit order; equal ones stay in the order of the list. */
export interface NameOrder {
  /** Indices into the list. */
  readonly indices: Uint32Array;
  /** By place in `indices`: 1 where the text differs from the one before it. */
  readonly opensGroup: Uint8Array;
  /** Whether every one of them is a name (specification §0). */
  readonly areNames: boolean;
}

/** The characters of names (specification §0) in code-unit order. */
const CHARACTERS = '-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const OTHER_CHARACTER = /[^0-9A-Za-z:_.-]/;
/** Bounds of the keys, which take three rounds to sort either way; few names differ within fewer characters. */
const SHORT_KEY_SPAN = 2 ** 24;
const LONG_KEY_SPAN = 2 ** 31;
const SHORT_LIST = 2_048;
/** Names whose text a cache holds between two looks at it. */
const PART = 2_048;

/**
 * Sorts and groups names. Ids and household names differ in a few characters after a common prefix, so these
 * characters make an integer key that settles nearly every comparison without looking at the names again;
 * what it leaves equal is compared in full. Lists with other texts are compared in full altogether.
 */
export function orderNames(names: readonly string[]): NameOrder {
  const keys = prefixKeys(names);
  if (keys === null) {
    const indices = sortByName(Uint32Array.from(names.keys()), names);
    return { indices, opensGroup: groupsOf(indices, names), areNames: names.every(isName) };
  }
  const indices = indicesByKey(keys);
  const opensGroup = byteColumn(names.length);
  let start = 0;
  let keyBefore = -1;
  for (let i = 0; i <= indices.length; i++) {
    const key = i < indices.length ? (keys[indices[i] as number] as number) : -1;
    if (key === keyBefore) continue;
    if (i - start > 1) {
      const run = sortByName(indices.subarray(start, i), names);
      opensGroup.set(groupsOf(run, names), start);
    }
    if (i < indices.length) opensGroup[i] = 1;
    keyBefore = key;
    start = i;
  }
  return { indices, opensGroup, areNames: true };
}

function sortByName(indices: Uint32Array, names: readonly string[]): Uint32Array {
  return indices.sort((a, b) => compareText(names[a] as string, names[b] as string) || a - b);
}

function groupsOf(indices: Uint32Array, names: readonly string[]): Uint8Array {
  let before: string | undefined;
  return Uint8Array.from(indices, (index) => {
    const name = names[index] as string;
    const opens = name === before ? 0 : 1;
    before = name;
    return opens;
  });
}

/**
 * Keys whose order never contradicts the order of the names; null where one is not a name. Names are joined
 * first: one search and one encoding for many are several times faster than a look at each character. Long
 * lists, which no cache holds, are joined part by part, so that each name is fetched once.
 */
function prefixKeys(names: readonly string[]): Uint32Array | null {
  const lengths = byteColumn(names.length);
  const parts: Uint8Array[] = [];
  let longest = 0;
  let shortest = NAME_LENGTH_MAX;
  for (let start = 0; start < names.length; start += PART) {
    const part = names.length <= PART ? names : names.slice(start, start + PART);
    for (let i = 0; i < part.length; i++) {
      const { length } = part[i] as string;
      lengths[start + i] = length;
      if (length > longest) longest = length;
      if (length < shortest) shortest = length;
    }
    if (shortest === 0 || longest > NAME_LENGTH_MAX) return null;
    const joined = part.join('');
    if (OTHER_CHARACTER.test(joined)) return null;
    parts.push(utf8(joined));
  }
  const bytes = concatBytes(...parts);
  const prefix = commonPrefixLength(lengths, bytes, shortest);
  const { rankOf, base } = ranksAfter(prefix, lengths, bytes);
  const keySpan = names.length < SHORT_LIST ? SHORT_KEY_SPAN : LONG_KEY_SPAN;
  let characters = 0;
  while (characters < RANKED_CHARACTERS && base ** (characters + 1) < keySpan) characters++;

  const keys = integerColumn(names.length);
  const end = prefix + characters;
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number;
    let key = 0;
    for (let c = prefix; c < end; c++) {
      const rank = c < length ? (rankOf[bytes[start + c] as number] as number) : 0;
      key = key * base + rank;
    }
    keys[i] = key;
    start += length;
  }
  return keys;
}

function commonPrefixLength(lengths: Uint8Array, bytes: Uint8Array, shortest: number): number {
  let prefix = shortest;
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    let same = 0;
    while (same < prefix && bytes[start + same] === bytes[same]) same++;
    prefix = same;
    start += lengths[i] as number;
  }
  return prefix;
}

/** More characters than this never go into a key. */
const RANKED_CHARACTERS = 10;

/**
 * Ranks of the characters in use behind the prefix, 1 and more in code-unit order; 0 is the end of a name. The
 * fewer there are, the more of them fit a key: hexadecimal ids get seven instead of five.
 */
function ranksAfter(
  prefix: number,
  lengths: Uint8Array,
  bytes: Uint8Array,
): { readonly rankOf: Uint8Array; readonly base: number } {
  const isUsed = byteColumn(128);
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number;
    const end = start + Math.min(length, prefix + RANKED_CHARACTERS);
    for (let c = start + prefix; c < end; c++) isUsed[bytes[c] as number] = 1;
    start += length;
  }
  const rankOf = byteColumn(128);
  let base = 1;
  for (let i = 0; i < CHARACTERS.length; i++) {
    const code = CHARACTERS.charCodeAt(i);
    if (isUsed[code] === 1) rankOf[code] = base++;
  }
  return { rankOf, base };
}
