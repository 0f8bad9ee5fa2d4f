import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import {
  consistencyProof,
  inclusionProof,
  merkleLeafHash,
  merkleRoot,
  verifyConsistency,
  verifyInclusion,
} from '../../state/codec/merkle.ts';
import { concatBytes, plainBytes, toHex, utf8 } from '../../state/types/bytes.ts';
import { sharedPath } from '../support/shared.ts';

const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => utf8(`leaf ${index}`));

/** The definition of RFC 6962, section 2.1, word for word, over the platform's SHA-256. */
function rootSlowly(leaves: readonly Uint8Array[]): Uint8Array {
  const hash = (...parts: Uint8Array[]): Uint8Array =>
    plainBytes(
      createHash('sha256')
        .update(concatBytes(...parts))
        .digest(),
    );
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return hash(new Uint8Array([0]), ...leaves);
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  const left = rootSlowly(leaves.slice(0, k));
  return hash(new Uint8Array([1]), left, rootSlowly(leaves.slice(k)));
}

interface InclusionVector {
  leafIdx: number;
  treeSize: number;
  root: string;
  leafHash: string;
  proof: string[] | null;
  desc: string;
  wantErr: boolean;
}

interface ConsistencyVector {
  size1: number;
  size2: number;
  root1: string;
  root2: string;
  proof: string[] | null;
  desc: string;
  wantErr: boolean;
}

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text ?? '', 'base64'));

function readVectors<V>(folder: string): V[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as V);
}

const testdata = sharedPath('vectors', 'rfc6962-merkle', 'testdata');

t.test('public inclusion vectors, most of them malformed', { skip: testdata.skip }, async (t) => {
  const vectors = readVectors<InclusionVector>(join(testdata.path, 'inclusion'));
  t.equal(vectors.length, 98, 'all vectors of the folder');
  for (const vector of vectors) {
    const valid = verifyInclusion(
      fromBase64(vector.root),
      vector.treeSize,
      vector.leafIdx,
      fromBase64(vector.leafHash),
      (vector.proof ?? []).map(fromBase64),
    );
    t.equal(valid, !vector.wantErr, `${vector.leafIdx}/${vector.treeSize} ${vector.desc}`);
  }
});

t.test('public consistency vectors, most of them malformed', { skip: testdata.skip }, async (t) => {
  const vectors = readVectors<ConsistencyVector>(join(testdata.path, 'consistency'));
  t.equal(vectors.length, 98, 'all vectors of the folder');
  for (const vector of vectors) {
    const valid = verifyConsistency(
      fromBase64(vector.root1),
      vector.size1,
      fromBase64(vector.root2),
      vector.size2,
      (vector.proof ?? []).map(fromBase64),
    );
    t.equal(valid, !vector.wantErr, `${vector.size1}/${vector.size2} ${vector.desc}`);
  }
});

t.test('the root of no leaf is the hash of nothing', async (t) => {
  t.equal(
    toHex(merkleRoot([])),
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

t.test('every proof of every tree up to 33 leaves', async (t) => {
  for (let size = 1; size <= 33; size++) {
    const leaves = leavesOf(size);
    const root = merkleRoot(leaves);
    t.strictSame(root, rootSlowly(leaves), `root of ${size} is that of the definition`);
    for (let index = 0; index < size; index++) {
      const leafHash = merkleLeafHash(leaves[index] as Uint8Array);
      const proof = inclusionProof(leaves, index);
      if (!verifyInclusion(root, size, index, leafHash, proof)) t.fail(`${index} in ${size}`);
      if (size > 1 && verifyInclusion(root, size, (index + 1) % size, leafHash, proof)) {
        t.fail(`${index} passed as its neighbour in ${size}`);
      }
      const size1 = index + 1;
      const root1 = merkleRoot(leaves.slice(0, size1));
      const consistency = consistencyProof(leaves, size1);
      if (!verifyConsistency(root1, size1, root, size, consistency)) t.fail(`${size1} to ${size}`);
    }
  }
});

t.test('a changed bit, a lost or an added hash is never accepted', async (t) => {
  const scenario = fc.record({
    size: fc.integer({ min: 2, max: 70 }),
    pick: fc.nat(),
    spot: fc.nat(),
    bit: fc.nat({ max: 255 }),
    change: fc.constantFrom('flip', 'drop', 'repeat', 'shorten'),
  });
  const damage = (proof: Uint8Array[], spot: number, bit: number, change: string): Uint8Array[] => {
    const at = spot % proof.length;
    const hash = Uint8Array.from(proof[at] as Uint8Array);
    if (change === 'drop') return proof.toSpliced(at, 1);
    if (change === 'repeat') return proof.toSpliced(at, 0, hash);
    if (change === 'shorten') return proof.with(at, hash.subarray(0, 31));
    hash[bit >> 3] = (hash[bit >> 3] as number) ^ (1 << (bit & 7));
    return proof.with(at, hash);
  };
  fc.assert(
    fc.property(scenario, ({ size, pick, spot, bit, change }) => {
      const leaves = leavesOf(size);
      const root = merkleRoot(leaves);
      const index = pick % size;
      const leafHash = merkleLeafHash(leaves[index] as Uint8Array);
      const proof = inclusionProof(leaves, index);
      const bad = damage(proof, spot, bit, change);
      const size1 = 1 + (pick % (size - 1));
      const root1 = merkleRoot(leaves.slice(0, size1));
      const badSteps = damage(consistencyProof(leaves, size1), spot, bit, change);
      return (
        verifyInclusion(root, size, index, leafHash, proof) &&
        !verifyInclusion(root, size, index, leafHash, bad) &&
        !verifyConsistency(root1, size1, root, size, badSteps)
      );
    }),
    { seed: 42, numRuns: 300 },
  );
  t.pass('300 damaged proofs refused');
});

t.test('sizes and indexes that are none are refused', async (t) => {
  const root = merkleRoot(leavesOf(1));
  for (const bad of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1, 2 ** 31]) {
    t.equal(verifyInclusion(root, 1, bad, root, []), false, `index ${bad}`);
    t.equal(verifyConsistency(root, bad + 1, root, 1, []), false, `size ${bad + 1}`);
  }
  t.equal(verifyInclusion(root, 2 ** 31, 0, root, []), false, 'a tree above the size limit');
  t.throws(() => inclusionProof(leavesOf(3), 3), /no leaf 3 of 3/);
  t.throws(() => inclusionProof([], 0), /no leaf 0 of 0/);
  t.throws(() => consistencyProof(leavesOf(3), 0), /no first 0 of 3 leaves/);
  t.throws(() => consistencyProof(leavesOf(3), 4), /no first 4 of 3 leaves/);
});
