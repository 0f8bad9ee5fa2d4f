import { sha256 } from '@noble/hashes/sha2.js';
import { compareBytes, concatBytes, equalBytes } from '../../types/bytes.ts';
import { bitAt, DIGEST_BYTES, EMPTY_DIGEST, leafDigest, nodeDigest, toDigest } from './digest.ts';

/** Bits of a key's hash: no path is longer. */
const DEPTH_MAX = 256;
const OTHER_LEAF_FLAG = 0x8000;

/**
 * What stands under one key of a sparse Merkle tree. The path ends in the key's own leaf (inclusion),
 * in an empty subtree (exclusion), or in the leaf of another key (exclusion, `otherLeaf`).
 */
export interface Proof {
  /** From the root down, 32 bytes each; `null` is an empty subtree. */
  readonly siblings: readonly (Uint8Array | null)[];
  readonly otherLeaf: { readonly keyHash: Uint8Array; readonly valueHash: Uint8Array } | null;
}

/**
 * Whether the tree with this root (32 bytes) holds `value` under `key`, or, for `null`, nothing.
 * Key and value are raw. False, never an error, on whatever is malformed.
 */
export function verifyProof(
  root: Uint8Array,
  key: Uint8Array,
  value: Uint8Array | null,
  proof: Proof,
): boolean {
  if (!isWellFormed(proof)) return false;
  const { siblings, otherLeaf } = proof;
  const keyHash = toDigest(sha256(key));
  let digest = EMPTY_DIGEST;
  if (value !== null) {
    if (otherLeaf !== null) return false;
    digest = leafDigest(keyHash, toDigest(sha256(value)));
  } else if (otherLeaf !== null) {
    const otherKeyHash = toDigest(otherLeaf.keyHash);
    if (otherKeyHash === keyHash) return false;
    for (let depth = 0; depth < siblings.length; depth++) {
      if (bitAt(otherKeyHash, depth) !== bitAt(keyHash, depth)) return false;
    }
    digest = leafDigest(otherKeyHash, toDigest(otherLeaf.valueHash));
  }
  for (let depth = siblings.length - 1; depth >= 0; depth--) {
    const bytes = siblings[depth] ?? null;
    const sibling = bytes === null ? EMPTY_DIGEST : toDigest(bytes);
    digest =
      bitAt(keyHash, depth) === 1 ? nodeDigest(sibling, digest) : nodeDigest(digest, sibling);
  }
  return isDigest(root) && toDigest(root) === digest;
}

/**
 * Depth in 9 bits and the flag of another leaf in the top bit of two bytes, one bit for each sibling
 * (1 where it is not empty), the siblings that are not empty, then the other leaf's two hashes.
 */
export function encodeProof(proof: Proof): Uint8Array {
  const { siblings, otherLeaf } = proof;
  const head = siblings.length | (otherLeaf === null ? 0 : OTHER_LEAF_FLAG);
  const bitmap = new Uint8Array((siblings.length + 7) >> 3);
  const hashes: Uint8Array[] = [];
  siblings.forEach((sibling, depth) => {
    if (sibling === null) return;
    bitmap[depth >> 3] = (bitmap[depth >> 3] as number) | (0x80 >> (depth & 7));
    hashes.push(sibling);
  });
  if (otherLeaf !== null) hashes.push(otherLeaf.keyHash, otherLeaf.valueHash);
  return concatBytes(new Uint8Array([head >> 8, head & 0xff]), bitmap, ...hashes);
}

/** The proof, or null where the bytes are not the one encoding of a well-formed proof. */
export function decodeProof(bytes: Uint8Array): Proof | null {
  const [high = 0, low = 0] = bytes;
  const head = (high << 8) | low;
  const depth = head & ~OTHER_LEAF_FLAG;
  const bitmapEnd = 2 + ((depth + 7) >> 3);
  if (depth > DEPTH_MAX || bytes.length < bitmapEnd) return null;
  let offset = bitmapEnd;
  const nextHash = (): Uint8Array => {
    offset += DIGEST_BYTES;
    return bytes.slice(offset - DIGEST_BYTES, offset);
  };
  const siblings: (Uint8Array | null)[] = [];
  for (let i = 0; i < depth; i++) {
    const isPresent = ((bytes[2 + (i >> 3)] as number) & (0x80 >> (i & 7))) !== 0;
    siblings.push(isPresent ? nextHash() : null);
  }
  const hasOther = (head & OTHER_LEAF_FLAG) !== 0;
  const otherLeaf = hasOther ? { keyHash: nextHash(), valueHash: nextHash() } : null;
  const proof: Proof = { siblings, otherLeaf };
  // Stray bits after the last sibling, missing and surplus bytes all show here.
  return isWellFormed(proof) && equalBytes(encodeProof(proof), bytes) ? proof : null;
}

/** Proofs also come from outside as JSON, so the shape itself is not taken for granted. */
function isWellFormed(proof: Proof | null | undefined): boolean {
  const siblings = proof?.siblings;
  if (!Array.isArray(siblings) || siblings.length > DEPTH_MAX) return false;
  for (const sibling of siblings) {
    // An empty subtree is written as null and as nothing else.
    if (sibling !== null && (!isDigest(sibling) || isZero(sibling))) return false;
  }
  const other = proof?.otherLeaf;
  if (other !== null && !(isDigest(other?.keyHash) && isDigest(other?.valueHash))) return false;
  // A leaf beside nothing stands higher up, and so does an empty subtree beside nothing.
  return siblings.length === 0 || siblings.at(-1) !== null;
}

function isDigest(bytes: unknown): bytes is Uint8Array {
  return bytes instanceof Uint8Array && bytes.length === DIGEST_BYTES;
}

function isZero(bytes: Uint8Array): boolean {
  return compareBytes(bytes, ZERO) === 0;
}

const ZERO = new Uint8Array(DIGEST_BYTES);
