import { _SHA256, sha256 } from '@noble/hashes/sha2.js';
import { compareBytes, concatBytes, toHex, utf8 } from '../types/bytes.ts';
import { compareText } from './amounts.ts';
import { doubleColumn } from './columns.ts';

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
  return toHex(tieKeys(ties)(name));
}

/** The same as bytes, for many names. */
export function tieKeys(ties: TieSeed): (name: string) => Uint8Array {
  const hash = new SeededHash('p2p-tie-1', ties);
  return (name) => hash.bytes(name);
}

/** Ascending (tie key, name). A key costs a hash, and most auctions need few: each is made when first compared. */
export function tieOrder(ties: TieSeed): TieOrder {
  const beginnings = new Map<string, number>();
  const hash = new SeededHash('p2p-tie-1', ties);
  const beginningOf = (name: string): number => {
    let beginning = beginnings.get(name);
    if (beginning === undefined) {
      beginning = hash.beginning(name);
      beginnings.set(name, beginning);
    }
    return beginning;
  };
  return (a, b) => {
    if (a === b) return 0;
    return beginningOf(a) - beginningOf(b) || compareInFull(hash, a, b);
  };
}

/** The same order of names that have numbers: compares two of these. Most auctions end without a tie. */
export function numberedTieOrder(
  ties: TieSeed,
  names: readonly string[],
): (a: number, b: number) => number {
  let known: { readonly hash: SeededHash; readonly beginnings: Float64Array } | null = null;
  const beginningOf = (number: number): number => {
    known ??= { hash: new SeededHash('p2p-tie-1', ties), beginnings: doubleColumn(names.length) };
    const { hash, beginnings } = known;
    let beginning = beginnings[number] as number;
    if (beginning === 0) {
      beginning = hash.beginning(names[number] as string);
      beginnings[number] = beginning;
    }
    return beginning;
  };
  return (a, b) => {
    if (a === b) return 0;
    const order = beginningOf(a) - beginningOf(b);
    if (order !== 0) return order;
    return compareInFull(new SeededHash('p2p-tie-1', ties), names[a] as string, names[b] as string);
  };
}

/** What the first 48 bits of two keys leave equal. */
function compareInFull(hash: SeededHash, a: string, b: string): number {
  return compareBytes(hash.bytes(a), hash.bytes(b)) || compareText(a, b);
}

/** Which half of a split market a name is in: by a hash of its own, unknown before the order window. */
export function splitInHalves(ties: TieSeed): (name: string) => 0 | 1 {
  const hash = new SeededHash('p2p-split-1', ties);
  return (name) => hash.lastBit(name);
}

const BLOCK_BYTES = 64;
/** Where a last block holds the lower half of the message's length in bits. */
const LENGTH_AT = BLOCK_BYTES - 4;
/** In the last block, before the eight bytes of the length. */
const MESSAGE_BYTES_MAX = BLOCK_BYTES - 8;
const END_OF_MESSAGE = 0x80;

type Words = readonly [number, number, number, number, number, number, number, number];

/**
 * SHA-256("domain|slot|seed|name") of many names. What all have in front is hashed once, and of a name's own
 * block nothing is copied but the name: a third less time than cloning the hash for each of them.
 */
class SeededHash extends _SHA256 {
  readonly #prefix: Uint8Array;
  /** The state after the whole blocks of the prefix. */
  readonly #state: Words;
  /** The block that each name goes on with, up to the name. */
  readonly #start: number;
  readonly #block = new Uint8Array(BLOCK_BYTES);
  readonly #view: DataView = new DataView(this.#block.buffer);

  constructor(domain: string, { slot, seed }: TieSeed) {
    super();
    this.#prefix = utf8(`${domain}|${slot}|${seed}|`);
    this.#start = this.#prefix.length % BLOCK_BYTES;
    const view = new DataView(this.#prefix.buffer, this.#prefix.byteOffset);
    for (let at = 0; at + BLOCK_BYTES <= this.#prefix.length; at += BLOCK_BYTES)
      this.process(view, at);
    this.#state = this.get();
    this.#block.set(this.#prefix.subarray(this.#prefix.length - this.#start));
  }

  /** The first 48 bits. */
  beginning(name: string): number {
    this.#hash(name);
    return (this.A >>> 0) * 2 ** 16 + (this.B >>> 16);
  }

  lastBit(name: string): 0 | 1 {
    this.#hash(name);
    return (this.H & 1) as 0 | 1;
  }

  bytes(name: string): Uint8Array {
    this.#hash(name);
    const bytes = new Uint8Array(this.outputLen);
    const view = new DataView(bytes.buffer);
    this.get().forEach((word, index) => {
      view.setInt32(4 * index, word);
    });
    return bytes;
  }

  #hash(name: string): void {
    const [a, b, c, d, e, f, g, h] = this.#state;
    this.set(a, b, c, d, e, f, g, h);
    const block = this.#block;
    const end = this.#start + name.length;
    let bits = 0;
    for (let i = 0, at = this.#start; at < end && at < MESSAGE_BYTES_MAX; i++, at++) {
      const code = name.charCodeAt(i);
      block[at] = code;
      bits |= code;
    }
    if (end >= MESSAGE_BYTES_MAX || bits > 0x7f) {
      this.#hashBytes(utf8(name));
      return;
    }
    block[end] = END_OF_MESSAGE;
    block.fill(0, end + 1, LENGTH_AT);
    this.#view.setUint32(LENGTH_AT, (this.#prefix.length + name.length) * 8);
    this.process(this.#view, 0);
  }

  /** A name of several blocks, or with other letters. */
  #hashBytes(name: Uint8Array): void {
    const digest = sha256(concatBytes(this.#prefix, name));
    const view = new DataView(digest.buffer, digest.byteOffset);
    const word = (index: number): number => view.getUint32(4 * index);
    this.set(word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7));
  }
}
