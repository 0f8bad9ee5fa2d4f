import { sha256Of } from '../../../codec/sha256.ts';
import { assert } from '../../../types/assert.ts';
import { compareBytes, EMPTY_BYTES, equalBytes } from '../../../types/bytes.ts';

export type TreeSide = 'buy' | 'sell';

/** A position of the cleared book, as others may see it. */
export interface BookLeaf {
  /** Effective limit, µ/Wh. */
  readonly price: bigint;
  /** The household's tie key in this slot, 32 bytes. */
  readonly tieKey: Uint8Array;
  readonly quantityWh: bigint;
  readonly filledWh: bigint;
  /** Paid or received. */
  readonly amountMicro: bigint;
  /** Over the position's orders, 32 bytes. */
  readonly ordersHash: Uint8Array;
}

/** What a subtree holds: its hash binds all the rest. */
export interface Summary {
  readonly hash: Uint8Array;
  readonly count: number;
  /** Keys of the best and the worst position; empty where there is none. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  readonly quantityWh: bigint;
  readonly filledWh: bigint;
  readonly amountMicro: bigint;
}

/** Some positions of a side, and of all others only what the subtrees between them hold. */
export interface TreeView {
  /** By ascending index. */
  readonly leaves: readonly { readonly index: number; readonly leaf: BookLeaf }[];
  /** From the best positions to the worst. */
  readonly siblings: readonly Summary[];
}

/** Positions that lie together, best price first; `leaf` where it is one and disclosed. */
export interface Segment {
  readonly index: number;
  readonly count: number;
  readonly bestPrice: bigint;
  readonly worstPrice: bigint;
  readonly quantityWh: bigint;
  readonly filledWh: bigint;
  readonly amountMicro: bigint;
  readonly leaf: BookLeaf | null;
}

export const KEY_BYTES = 12;
/** Positions of one tree; a proof names no more, so that reading it never recurses far. */
export const POSITIONS_MAX: number = 2 ** 31 - 1;
const HASH_BYTES = 32;
const RANK_MAX = 0xffff_ffff;
/** Sums of 2^31 amounts within 16 bytes. */
const AMOUNT_MAX = 2n ** 96n - 1n;

export const EMPTY_SIDE: Summary = {
  hash: EMPTY_BYTES,
  count: 0,
  first: EMPTY_BYTES,
  last: EMPTY_BYTES,
  quantityWh: 0n,
  filledWh: 0n,
  amountMicro: 0n,
};

const leafBytes = new Uint8Array(1 + 4 + HASH_BYTES + 3 * 16 + HASH_BYTES);
const leafView = new DataView(leafBytes.buffer);
const SUMMARY_BYTES = HASH_BYTES + 4 + 2 * KEY_BYTES + 3 * 16;
const nodeBytes = new Uint8Array(1 + 2 * SUMMARY_BYTES);
const nodeView = new DataView(nodeBytes.buffer);
nodeBytes[0] = 1;
const LOW_64 = 2n ** 64n - 1n;

function writeAmount(view: DataView, offset: number, amount: bigint): void {
  if (amount <= LOW_64) {
    view.setBigUint64(offset, 0n);
    view.setBigUint64(offset + 8, amount);
    return;
  }
  view.setBigUint64(offset, amount >> 64n);
  view.setBigUint64(offset + 8, amount & LOW_64);
}

/** Ascending ranks are falling bids or rising asks: best first on either side. */
function rankOf(side: TreeSide, price: bigint): number {
  return side === 'buy' ? RANK_MAX - Number(price) : Number(price);
}

/** SHA-256(0 ‖ rank ‖ tie key ‖ Wh ‖ filled Wh ‖ µ ‖ hash of the orders), amounts in 16 bytes each. */
export function leafSummary(side: TreeSide, leaf: BookLeaf): Summary {
  const { tieKey, quantityWh, filledWh, amountMicro } = leaf;
  leafView.setUint32(1, rankOf(side, leaf.price));
  leafBytes.set(tieKey, 5);
  writeAmount(leafView, 37, quantityWh);
  writeAmount(leafView, 53, filledWh);
  writeAmount(leafView, 69, amountMicro);
  leafBytes.set(leaf.ordersHash, 85);
  const key = leafBytes.slice(1, 1 + KEY_BYTES);
  const hash = sha256Of(leafBytes);
  return { hash, count: 1, first: key, last: key, quantityWh, filledWh, amountMicro };
}

function writeSummary(offset: number, summary: Summary): void {
  nodeBytes.set(summary.hash, offset);
  nodeView.setUint32(offset + 32, summary.count);
  nodeBytes.set(summary.first, offset + 36);
  nodeBytes.set(summary.last, offset + 48);
  writeAmount(nodeView, offset + 60, summary.quantityWh);
  writeAmount(nodeView, offset + 76, summary.filledWh);
  writeAmount(nodeView, offset + 92, summary.amountMicro);
}

/** SHA-256(1 ‖ left ‖ right), each with its count, keys and sums. */
function joined(left: Summary, right: Summary): Summary {
  writeSummary(1, left);
  writeSummary(1 + SUMMARY_BYTES, right);
  return {
    hash: sha256Of(nodeBytes),
    count: left.count + right.count,
    first: left.first,
    last: right.last,
    quantityWh: left.quantityWh + right.quantityWh,
    filledWh: left.filledWh + right.filledWh,
    amountMicro: left.amountMicro + right.amountMicro,
  };
}

/** Left subtrees are full, as in RFC 6962; at least two positions. */
function leftCount(count: number): number {
  return 2 ** (31 - Math.clz32(count - 1));
}

/** The whole side. Precondition: best first, ties by ascending tie key. */
export function summarise(side: TreeSide, leaves: readonly BookLeaf[]): Summary {
  return leaves.length === 0 ? EMPTY_SIDE : subtree(side, leaves, 0, leaves.length);
}

function subtree(
  side: TreeSide,
  leaves: readonly BookLeaf[],
  start: number,
  count: number,
): Summary {
  if (count === 1) return leafSummary(side, leaves[start] as BookLeaf);
  const left = leftCount(count);
  return joined(
    subtree(side, leaves, start, left),
    subtree(side, leaves, start + left, count - left),
  );
}

/** Discloses the positions of these indices. */
export function openTree(
  side: TreeSide,
  leaves: readonly BookLeaf[],
  indices: Iterable<number>,
): TreeView {
  const shown = [...new Set(indices)].sort((a, b) => a - b);
  assert((shown.at(-1) ?? -1) < leaves.length, 'a position beyond the end is to be disclosed');
  const siblings: Summary[] = [];
  const walk = (start: number, count: number, from: number, to: number): void => {
    if (from === to) siblings.push(subtree(side, leaves, start, count));
    if (from === to || count === 1) return;
    const middle = start + leftCount(count);
    let cut = from;
    while (cut < to && (shown[cut] as number) < middle) cut++;
    walk(start, middle - start, from, cut);
    walk(middle, start + count - middle, cut, to);
  };
  if (leaves.length > 0) walk(0, leaves.length, 0, shown.length);
  return {
    leaves: shown.map((index) => ({ index, leaf: bare(leaves[index] as BookLeaf) })),
    siblings,
  };
}

/** Without whatever else is known of a position: whose it is concerns nobody. */
function bare({
  price,
  tieKey,
  quantityWh,
  filledWh,
  amountMicro,
  ordersHash,
}: BookLeaf): BookLeaf {
  return { price, tieKey, quantityWh, filledWh, amountMicro, ordersHash };
}

/**
 * The side as far as the view shows it, or null where the view is not one of the tree with this root: another
 * hash, other sums, positions that are not sorted.
 */
export function readView(side: TreeSide, root: Summary, view: TreeView): Segment[] | null {
  const segments: Segment[] = [];
  let leaf = 0;
  let sibling = 0;
  const walk = (start: number, count: number): Summary | null => {
    const next = view.leaves[leaf];
    const isShown = next !== undefined && next.index < start + count;
    if (next !== undefined && next.index < start) return null;
    if (isShown && count > 1) {
      const left = leftCount(count);
      const better = walk(start, left);
      const worse = better && walk(start + left, count - left);
      const isSorted = worse && compareBytes(better.last, worse.first) <= 0;
      return isSorted ? joined(better, worse) : null;
    }
    if (isShown && !isLeaf(next.leaf)) return null;
    const found = isShown ? leafSummary(side, next.leaf) : view.siblings[sibling++];
    if (isShown) leaf++;
    if (found === undefined || found.count !== count || !isSummary(found)) return null;
    segments.push(segmentOf(side, start, found, isShown ? next.leaf : null));
    return found;
  };
  if (root.count > 0) {
    const top = walk(0, root.count);
    if (top === null || !sameSummary(top, root)) return null;
  }
  return leaf === view.leaves.length && sibling === view.siblings.length ? segments : null;
}

function isAmount(amount: bigint): boolean {
  return amount >= 0n && amount <= AMOUNT_MAX;
}

function isLeaf({ price, tieKey, ordersHash }: BookLeaf): boolean {
  const isPrice = price >= 0n && price <= BigInt(RANK_MAX);
  return isPrice && tieKey.length === HASH_BYTES && ordersHash.length === HASH_BYTES;
}

/** Nobody is filled beyond what he asks for, which a sum alone would hide. */
function isSummary({ hash, first, last, ...sums }: Summary): boolean {
  return (
    hash.length === HASH_BYTES &&
    first.length === KEY_BYTES &&
    last.length === KEY_BYTES &&
    compareBytes(first, last) <= 0 &&
    isAmount(sums.filledWh) &&
    sums.filledWh <= sums.quantityWh &&
    isAmount(sums.quantityWh) &&
    isAmount(sums.amountMicro)
  );
}

function segmentOf(
  side: TreeSide,
  index: number,
  { count, first, last, quantityWh, filledWh, amountMicro }: Summary,
  leaf: BookLeaf | null,
): Segment {
  const bestPrice = priceOfKey(side, first);
  const worstPrice = priceOfKey(side, last);
  return { index, count, bestPrice, worstPrice, quantityWh, filledWh, amountMicro, leaf };
}

function priceOfKey(side: TreeSide, key: Uint8Array): bigint {
  const rank = new DataView(key.buffer, key.byteOffset, key.byteLength).getUint32(0);
  return BigInt(side === 'buy' ? RANK_MAX - rank : rank);
}

function sameSummary(a: Summary, b: Summary): boolean {
  return (
    equalBytes(a.hash, b.hash) &&
    a.count === b.count &&
    equalBytes(a.first, b.first) &&
    equalBytes(a.last, b.last) &&
    a.quantityWh === b.quantityWh &&
    a.filledWh === b.filledWh &&
    a.amountMicro === b.amountMicro
  );
}
