import { sha256Of } from '../../codec/sha256.ts';
import { assert } from '../../types/assert.ts';
import {
  bitAt,
  type Digest,
  digestBytes,
  EMPTY_DIGEST,
  leafDigest,
  nodeDigest,
  toDigest,
} from './digest.ts';
import type { Proof } from './proof.ts';

/**
 * A sparse Merkle tree over SHA-256 of key and of value. A tree is a value: an update shares all it
 * did not touch with the tree it started from, which stays valid, so a block that is voted down
 * costs nothing. A subtree without a leaf is `null` and hashes to 32 zero bytes; a subtree with one
 * leaf is that leaf. The root depends on the entries alone, not on how the tree came to be.
 */
export type SparseMerkleTree = Node | null;

type Node = Leaf | Branch;

interface Leaf {
  readonly keyHash: Digest;
  readonly valueHash: Digest;
  readonly digest: Digest;
}

/** At least two leaves below, but not always on both sides. */
interface Branch {
  readonly left: SparseMerkleTree;
  readonly right: SparseMerkleTree;
  readonly digest: Digest;
}

/** SHA-256 of key and of value, 32 bytes each; `null` deletes, and an absent key may be deleted. */
export type TreeChange = readonly [keyHash: Uint8Array, valueHash: Uint8Array | null];

export const emptyTree: SparseMerkleTree = null;

/** 32 bytes. */
export function rootOf(tree: SparseMerkleTree): Uint8Array {
  return digestBytes(digestOf(tree));
}

/** The change that puts `value` under `key`, both raw, or deletes the key. */
export function treeChange(key: Uint8Array, value: Uint8Array | null): TreeChange {
  return [sha256Of(key), value === null ? null : sha256Of(value)];
}

/**
 * The tree with all changes applied.
 * @throws InvariantError where a key comes twice or a hash does not have 32 bytes.
 */
export function update(tree: SparseMerkleTree, changes: Iterable<TreeChange>): SparseMerkleTree {
  const sorted = sortChanges(changes);
  return updateSubtree(tree, sorted, 0, sorted.length, 0);
}

/** The tree of these entries, by hashes as in {@link update}. */
export function buildTree(
  entries: Iterable<readonly [keyHash: Uint8Array, valueHash: Uint8Array]>,
): SparseMerkleTree {
  return update(emptyTree, entries);
}

/** The proof of what stands under a raw key, or that nothing does; for `verifyProof`. */
export function prove(tree: SparseMerkleTree, key: Uint8Array): Proof {
  const keyHash = toDigest(sha256Of(key));
  const siblings: (Uint8Array | null)[] = [];
  let node = tree;
  while (node !== null && !isLeaf(node)) {
    const goesRight = bitAt(keyHash, siblings.length) === 1;
    const sibling: SparseMerkleTree = goesRight ? node.left : node.right;
    siblings.push(sibling === null ? null : digestBytes(sibling.digest));
    node = goesRight ? node.right : node.left;
  }
  if (node === null || node.keyHash === keyHash) return { siblings, otherLeaf: null };
  return {
    siblings,
    otherLeaf: { keyHash: digestBytes(node.keyHash), valueHash: digestBytes(node.valueHash) },
  };
}

interface Change {
  readonly keyHash: Digest;
  readonly valueHash: Digest | null;
}

function sortChanges(changes: Iterable<TreeChange>): Change[] {
  const sorted: Change[] = [];
  for (const [keyHash, valueHash] of changes) {
    sorted.push({
      keyHash: toDigest(keyHash),
      valueHash: valueHash === null ? null : toDigest(valueHash),
    });
  }
  sorted.sort((a, b) => (a.keyHash < b.keyHash ? -1 : 1));
  for (let i = 1; i < sorted.length; i++) {
    assert(sorted[i - 1]?.keyHash !== sorted[i]?.keyHash, 'a key is changed twice in one update');
  }
  return sorted;
}

/** Applies changes[start, end), all of which lie below `tree`, which hangs at `depth`. */
function updateSubtree(
  tree: SparseMerkleTree,
  changes: readonly Change[],
  start: number,
  end: number,
  depth: number,
): SparseMerkleTree {
  if (start === end) return tree;
  if (tree === null || isLeaf(tree)) {
    const leaves = leavesAfter(tree, changes, start, end);
    return buildSubtree(leaves, 0, leaves.length, depth);
  }
  const middle = firstRight(changes, start, end, depth);
  const left = updateSubtree(tree.left, changes, start, middle, depth + 1);
  const right = updateSubtree(tree.right, changes, middle, end, depth + 1);
  return left === tree.left && right === tree.right ? tree : join(left, right);
}

/** What `leaf` and the changes leave behind, sorted by key. */
function leavesAfter(
  leaf: Leaf | null,
  changes: readonly Change[],
  start: number,
  end: number,
): Leaf[] {
  const leaves: Leaf[] = [];
  let pending = leaf;
  for (let i = start; i < end; i++) {
    const { keyHash, valueHash } = changes[i] as Change;
    if (pending !== null && pending.keyHash < keyHash) {
      leaves.push(pending);
      pending = null;
    }
    const replaced = pending?.keyHash === keyHash ? pending : null;
    if (replaced !== null) pending = null;
    if (valueHash === null) continue;
    // The same value again keeps the very object, so that the tree above is kept as well.
    const isSame = replaced?.valueHash === valueHash;
    leaves.push(isSame ? replaced : { keyHash, valueHash, digest: leafDigest(keyHash, valueHash) });
  }
  if (pending !== null) leaves.push(pending);
  return leaves;
}

function buildSubtree(
  leaves: readonly Leaf[],
  start: number,
  end: number,
  depth: number,
): SparseMerkleTree {
  if (start === end) return null;
  if (end - start === 1) return leaves[start] as Leaf;
  const middle = firstRight(leaves, start, end, depth);
  return join(
    buildSubtree(leaves, start, middle, depth + 1),
    buildSubtree(leaves, middle, end, depth + 1),
  );
}

function join(left: SparseMerkleTree, right: SparseMerkleTree): SparseMerkleTree {
  if (left === null && (right === null || isLeaf(right))) return right;
  if (right === null && left !== null && isLeaf(left)) return left;
  return { left, right, digest: nodeDigest(digestOf(left), digestOf(right)) };
}

/** The first of items[start, end), sorted and equal above `depth`, whose bit there is 1. */
function firstRight(
  items: readonly { readonly keyHash: Digest }[],
  start: number,
  end: number,
  depth: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bitAt((items[middle] as { readonly keyHash: Digest }).keyHash, depth) === 1) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isLeaf(node: Node): node is Leaf {
  return 'keyHash' in node;
}

function digestOf(tree: SparseMerkleTree): Digest {
  return tree === null ? EMPTY_DIGEST : tree.digest;
}
