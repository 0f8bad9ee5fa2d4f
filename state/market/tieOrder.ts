import { sha256 } from '@noble/hashes/sha2.js';
import { compareBytes, toHex, utf8 } from '../types/bytes.ts';
import { compareText } from './amounts.ts';
import { NAME_LENGTH_MAX } from './order.ts';

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
  return toHex(seededHash('p2p-tie-1', ties)(name).slice());
}

/**
 * Ascending (tie key, name). A key costs a hash, and most auctions need few of them, so each is made when it
 * is first compared, and its first 48 bits are kept: what they leave equal is compared in full.
 */
export function tieOrder(ties: TieSeed): TieOrder {
  const keys = new Map<string, number>();
  const hash = seededHash('p2p-tie-1', ties);
  const keyOf = (name: string): number => {
    let key = keys.get(name);
    if (key === undefined) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = hash(name);
      key = ((a << 16) | (b << 8) | c) * 2 ** 24 + ((d << 16) | (e << 8) | f);
      keys.set(name, key);
    }
    return key;
  };
  return (a, b) => {
    if (a === b) return 0;
    return keyOf(a) - keyOf(b) || compareBytes(hash(a).slice(), hash(b)) || compareText(a, b);
  };
}

/** Which half of a split market a name is in: by a hash of its own, unknown before the order window. */
export function splitInHalves(ties: TieSeed): (name: string) => 0 | 1 {
  const hash = seededHash('p2p-split-1', ties);
  return (name) => ((hash(name).at(-1) as number) % 2) as 0 | 1;
}

/**
 * SHA-256("domain|slot|seed|name") of many names: what all have in front is hashed once and continued for each
 * of them. The result is overwritten by the next call.
 */
function seededHash(domain: string, { slot, seed }: TieSeed): (name: string) => Uint8Array {
  const prefix = sha256.create().update(utf8(`${domain}|${slot}|${seed}|`));
  const scratch = sha256.create();
  const digest = new Uint8Array(scratch.outputLen);
  const bytesOf = nameEncoder();
  return (name) => {
    prefix._cloneInto(scratch).update(bytesOf(name)).digestInto(digest);
    return digest;
  };
}

/** UTF-8 without a new array for each name, which takes a quarter off its hash. Overwritten by the next call. */
function nameEncoder(): (name: string) => Uint8Array {
  const bytes = new Uint8Array(NAME_LENGTH_MAX);
  const beginnings: Uint8Array[] = []; // By length.
  return (name) => {
    const { length } = name;
    if (length > NAME_LENGTH_MAX) return utf8(name);
    let bits = 0;
    for (let i = 0; i < length; i++) {
      const code = name.charCodeAt(i);
      bytes[i] = code;
      bits |= code;
    }
    if (bits > 0x7f) return utf8(name);
    beginnings[length] ??= bytes.subarray(0, length);
    return beginnings[length];
  };
}
