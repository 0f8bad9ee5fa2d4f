import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, utf8 } from '../types/bytes.ts';
import { compareText } from './amounts.ts';

/** What decides ties: fixed before the first order of the slot is known, so nobody can choose it. */
export interface TieSeed {
  readonly slot: string;
  /** 64 lower-case hex digits: hash of the last block final before the order window opened. */
  readonly seed: string;
}

/** Compares two names; a total order. */
export type TieOrder = (a: string, b: string) => number;

/** Lower-case hex of SHA-256("p2p-tie-1|slot|seed|name") (specification §0). */
export function tieKey(ties: TieSeed, name: string): string {
  return toHex(sha256(utf8(`p2p-tie-1|${ties.slot}|${ties.seed}|${name}`)));
}

/**
 * Ascending (tie key, name). A key costs a hash, and most auctions need few of them, so each is made when it
 * is first compared and kept.
 */
export function tieOrder(ties: TieSeed): TieOrder {
  const keys = new Map<string, string>();
  // The hash of what all names have in front is computed once and continued for each of them.
  const prefix = sha256.create().update(utf8(`p2p-tie-1|${ties.slot}|${ties.seed}|`));
  const keyOf = (name: string): string => {
    let key = keys.get(name);
    if (key === undefined) {
      key = toHex(prefix.clone().update(utf8(name)).digest());
      keys.set(name, key);
    }
    return key;
  };
  return (a, b) => (a === b ? 0 : compareText(keyOf(a), keyOf(b)) || compareText(a, b));
}

/** Which half of a split market a household is in: by a hash of its own, unknown before the order window. */
export function halfOf(ties: TieSeed, name: string): 0 | 1 {
  const digest = sha256(utf8(`p2p-split-1|${ties.slot}|${ties.seed}|${name}`));
  return ((digest.at(-1) as number) % 2) as 0 | 1;
}
