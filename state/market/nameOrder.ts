import { compareText } from './amounts.ts';
import { indicesByKey } from './indexSort.ts';

/** A list of names in code-unit order; equal names stay in the order of the list. */
export interface NameOrder {
  /** Indices into the list. */
  readonly indices: Uint32Array;
  /** By place in `indices`: 1 where the name differs from the one before it. */
  readonly opensGroup: Uint8Array;
}

/** The characters of names (specification §0) in code-unit order. */
const CHARACTERS = '-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** 0 is the end of a name. */
const BASE = CHARACTERS.length + 1;
/** As many as fit an index-sort key: 67^5 < 2^31. */
const KEY_CHARACTERS = 5;
const RANKS: Uint8Array = ranksByCode();

/**
 * Sorts and groups names. Ids and household names differ in a few characters after a common prefix, so these
 * characters make an integer key that settles nearly every comparison without looking at the names again;
 * what it leaves equal is compared in full. Lists with other characters are compared in full altogether.
 */
export function orderNames(names: readonly string[]): NameOrder {
  const keys = prefixKeys(names);
  if (keys === null) {
    const indices = sortByName(Uint32Array.from(names.keys()), names);
    return { indices, opensGroup: groupsOf(indices, names) };
  }
  const indices = indicesByKey(keys);
  const opensGroup = new Uint8Array(names.length);
  let start = 0;
  for (let i = 1; i <= indices.length; i++) {
    const key = keys[indices[start] as number];
    if (i < indices.length && keys[indices[i] as number] === key) continue;
    opensGroup[start] = 1;
    if (i - start > 1) {
      const run = sortByName(indices.subarray(start, i), names);
      opensGroup.set(groupsOf(run, names), start);
    }
    start = i;
  }
  return { indices, opensGroup };
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

/** Keys whose order never contradicts the order of the names; null where a character is not a name's. */
function prefixKeys(names: readonly string[]): Float64Array | null {
  const prefix = commonPrefixLength(names);
  const keys = new Float64Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const end = Math.min(name.length, prefix + KEY_CHARACTERS);
    let key = 0;
    for (let c = prefix; c < end; c++) {
      const rank = RANKS[name.charCodeAt(c)];
      if (rank === undefined || rank === 0) return null;
      key = key * BASE + rank;
    }
    for (let c = end; c < prefix + KEY_CHARACTERS; c++) key *= BASE;
    keys[i] = key;
  }
  return keys;
}

function commonPrefixLength(names: readonly string[]): number {
  const [first] = names;
  if (first === undefined) return 0;
  let prefix = first;
  for (const name of names) {
    while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  return prefix.length;
}

function ranksByCode(): Uint8Array {
  const ranks = new Uint8Array(128);
  for (let i = 0; i < CHARACTERS.length; i++) ranks[CHARACTERS.charCodeAt(i)] = i + 1;
  return ranks;
}
