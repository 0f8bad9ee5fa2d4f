import { sha256 } from '@noble/hashes/sha2.js';
import { assert } from '../types/assert.ts';
import { EMPTY_BYTES, equalBytes } from '../types/bytes.ts';

/** Leaves of one tree; far above any block, and within 32-bit shifts. */
const TREE_SIZE_MAX = 2 ** 31 - 1;
const HASH_BYTES = 32;

/** SHA-256 over 0x00 ‖ data (RFC 6962, section 2.1), 32 bytes. */
export function merkleLeafHash(data: Uint8Array): Uint8Array {
  return LEAF_PREFIX._cloneInto(hasher).update(data).digest();
}

// One hasher, set back for each node instead of made anew: 1.0 µs against 1.6 µs (measured).
const LEAF_PREFIX = sha256.create().update(new Uint8Array([0x00]));
const NODE_PREFIX = sha256.create().update(new Uint8Array([0x01]));
const hasher = sha256.create();

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return NODE_PREFIX._cloneInto(hasher).update(left).update(right).digest();
}

/** The root over `leaves` in their order, 32 bytes; SHA-256 of nothing where there are none. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  assert(leaves.length <= TREE_SIZE_MAX, `too many leaves: ${leaves.length}`);
  return subtreeRoot(leaves.map(merkleLeafHash), 0, leaves.length);
}

/**
 * The siblings on the way from leaf `index` up to the root (RFC 6962, section 2.1.1).
 * @throws InvariantError unless 0 <= index < leaves.length.
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  assert(isIndex(index, leaves.length), `no leaf ${index} of ${leaves.length}`);
  const hashes = leaves.map(merkleLeafHash);
  const path: Uint8Array[] = [];
  let start = 0;
  let end = leaves.length;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      path.push(subtreeRoot(hashes, middle, end));
      end = middle;
    } else {
      path.push(subtreeRoot(hashes, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/**
 * Proof that the tree over the first `size1` leaves is a prefix of the tree over all of them
 * (RFC 6962, section 2.1.2).
 * @throws InvariantError unless 0 < size1 <= leaves.length.
 */
export function consistencyProof(leaves: readonly Uint8Array[], size1: number): Uint8Array[] {
  assert(isIndex(size1 - 1, leaves.length), `no first ${size1} of ${leaves.length} leaves`);
  const hashes = leaves.map(merkleLeafHash);
  const path: Uint8Array[] = [];
  let start = 0;
  let end = leaves.length;
  while (end !== size1) {
    const middle = start + splitPoint(end - start);
    if (size1 <= middle) {
      path.push(subtreeRoot(hashes, middle, end));
      end = middle;
    } else {
      path.push(subtreeRoot(hashes, start, middle));
      start = middle;
    }
  }
  // The verifier knows the old root itself; a smaller complete subtree must be named.
  if (start > 0) path.push(subtreeRoot(hashes, start, end));
  return path.reverse();
}

/**
 * Whether `leafHash` ({@link merkleLeafHash}) is leaf `index` of the tree of `size` leaves with this
 * root. False, never an error, on whatever is malformed (RFC 9162, section 2.1.3.2).
 */
export function verifyInclusion(
  root: Uint8Array,
  size: number,
  index: number,
  leafHash: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isIndex(index, size) || leafHash.length !== HASH_BYTES) return false;
  if (proof.some((sibling) => sibling.length !== HASH_BYTES)) return false;
  let position = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if ((position & 1) === 1 || position === last) {
      hash = nodeHash(sibling, hash);
      // A last node without a sibling is passed upwards unchanged.
      while ((position & 1) === 0 && position !== 0) {
        position >>>= 1;
        last >>>= 1;
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    position >>>= 1;
    last >>>= 1;
  }
  return last === 0 && equalBytes(hash, root);
}

/**
 * Whether the tree of `size1` leaves with `root1` is a prefix of the tree of `size2` leaves with
 * `root2`. False, never an error, on whatever is malformed, and for an empty first tree, which says
 * nothing (RFC 9162, section 2.1.4.2).
 */
export function verifyConsistency(
  root1: Uint8Array,
  size1: number,
  root2: Uint8Array,
  size2: number,
  proof: readonly Uint8Array[],
): boolean {
  if (!isIndex(size1 - 1, size2)) return false;
  if (size1 === size2) return proof.length === 0 && equalBytes(root1, root2);
  if (proof.some((hash) => hash.length !== HASH_BYTES)) return false;
  const isComplete = (size1 & (size1 - 1)) === 0;
  const [seed = EMPTY_BYTES, ...path] = isComplete ? [root1, ...proof] : proof;
  let position = size1 - 1;
  let last = size2 - 1;
  while ((position & 1) === 1) {
    position >>>= 1;
    last >>>= 1;
  }
  let old = seed;
  let current = seed;
  for (const hash of path) {
    if (last === 0) return false;
    if ((position & 1) === 1 || position === last) {
      old = nodeHash(hash, old);
      current = nodeHash(hash, current);
      while ((position & 1) === 0 && position !== 0) {
        position >>>= 1;
        last >>>= 1;
      }
    } else {
      current = nodeHash(current, hash);
    }
    position >>>= 1;
    last >>>= 1;
  }
  return last === 0 && equalBytes(old, root1) && equalBytes(current, root2);
}

function isIndex(index: number, size: number): boolean {
  return (
    Number.isInteger(index) &&
    Number.isInteger(size) &&
    index >= 0 &&
    index < size &&
    size <= TREE_SIZE_MAX
  );
}

/** The largest power of two below `size`; at least two leaves. */
function splitPoint(size: number): number {
  return 1 << (31 - Math.clz32(size - 1));
}

function subtreeRoot(hashes: readonly Uint8Array[], start: number, end: number): Uint8Array {
  if (end === start) return sha256(EMPTY_BYTES);
  if (end - start === 1) return hashes[start] as Uint8Array;
  const middle = start + splitPoint(end - start);
  return nodeHash(subtreeRoot(hashes, start, middle), subtreeRoot(hashes, middle, end));
}
