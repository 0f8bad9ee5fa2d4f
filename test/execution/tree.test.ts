import { createHash } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import {
  decodeProof,
  encodeProof,
  type Proof,
  verifyProof,
} from '../../state/execution/tree/proof.ts';
import {
  buildTree,
  emptyTree,
  prove,
  rootOf,
  type SparseMerkleTree,
  type TreeChange,
  treeChange,
  update,
} from '../../state/execution/tree/sparseMerkleTree.ts';
import { EMPTY_BYTES, fromHex, toHex, utf8 } from '../../state/types/bytes.ts';

const sha256Hex = (hex: string): string =>
  createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');
const ZERO = '00'.repeat(32);

/** The definition, from scratch: hashes as hex, paths as texts of 0 and 1, no tree kept. */
function rootSlowly(entries: ReadonlyMap<string, string>): string {
  const leaves = [...entries].map(([key, value]) => ({
    bits: bitsOf(key),
    leaf: `00${key}${value}`,
  }));
  const rootAt = (below: typeof leaves, depth: number): string => {
    const [first, ...others] = below;
    if (first === undefined) return ZERO;
    if (others.length === 0) return sha256Hex(first.leaf);
    const side = (bit: string): typeof leaves => below.filter(({ bits }) => bits[depth] === bit);
    return sha256Hex(`01${rootAt(side('0'), depth + 1)}${rootAt(side('1'), depth + 1)}`);
  };
  return rootAt(leaves, 0);
}

function bitsOf(hex: string): string {
  return BigInt(`0x1${hex}`).toString(2).slice(1);
}

const bytes = (hex: string): Uint8Array => fromHex(hex) ?? EMPTY_BYTES;
const changesOf = (entries: Iterable<[string, string | null]>): TreeChange[] =>
  [...entries].map(([key, value]) => [bytes(key), value === null ? null : bytes(value)]);
const rootHex = (tree: SparseMerkleTree): string => toHex(rootOf(tree));

/** Hashes that agree in many leading bits, which SHA-256 would never give a test. */
const crowdedHash: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('00', '01', '80', 'ff'), fc.constantFrom('00', 'ff'), fc.nat({ max: 3 }))
  .map(([first, middle, last]) => `${first}${middle.repeat(30)}0${last}`);
const anyHash: fc.Arbitrary<string> = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((hash) => toHex(hash));
const keyHash: fc.Arbitrary<string> = fc.oneof(crowdedHash, anyHash);
const batch: fc.Arbitrary<Map<string, string | null>> = fc
  .array(fc.tuple(keyHash, fc.option(fc.constantFrom('11'.repeat(32), '22'.repeat(32)))), {
    maxLength: 24,
  })
  .map((entries) => new Map(entries));

t.test('roots as the definition gives them', async (t) => {
  const [a, b, c] = [`00${'0'.repeat(62)}`, `40${'0'.repeat(62)}`, `80${'0'.repeat(62)}`];
  const v = '11'.repeat(32);
  const leaf = (key: string): string => sha256Hex(`00${key}${v}`);
  const node = (left: string, right: string): string => sha256Hex(`01${left}${right}`);
  const table: [string, string[], string][] = [
    ['nothing', [], ZERO],
    ['one leaf is the root', [a], leaf(a)],
    ['two leaves that part at the first bit', [a, c], node(leaf(a), leaf(c))],
    ['two that part at the second', [a, b], node(node(leaf(a), leaf(b)), ZERO)],
    ['three', [a, b, c], node(node(leaf(a), leaf(b)), leaf(c))],
  ];
  for (const [name, keys, root] of table) {
    t.equal(rootHex(update(emptyTree, changesOf(keys.map((key) => [key, v])))), root, name);
  }
});

t.test('any history of puts and deletes ends in the root of what is left', async (t) => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
      const entries = new Map<string, string>();
      let tree = emptyTree;
      for (const changes of batches) {
        const before = rootHex(tree);
        const next = update(tree, changesOf(changes));
        if (rootHex(tree) !== before) return false;
        tree = next;
        for (const [key, value] of changes) {
          if (value === null) entries.delete(key);
          else entries.set(key, value);
        }
        if (rootHex(tree) !== rootSlowly(entries)) return false;
      }
      const rebuilt = buildTree([...entries].map(([key, value]) => [bytes(key), bytes(value)]));
      const emptied = update(tree, changesOf([...entries.keys()].map((key) => [key, null])));
      return rootHex(rebuilt) === rootHex(tree) && emptied === emptyTree;
    }),
    { seed: 42, numRuns: 200 },
  );
  t.pass('200 histories agree with the twin');
});

t.test('the order of changes does not matter, nor how they are cut into batches', async (t) => {
  fc.assert(
    fc.property(batch, fc.infiniteStream(fc.nat()), (changes, order) => {
      const list = changesOf(changes);
      const ranked = list.map((change) => ({ change, rank: order.next().value ?? 0 }));
      const shuffled = ranked.sort((a, b) => a.rank - b.rank).map(({ change }) => change);
      const oneByOne = shuffled.reduce((tree, change) => update(tree, [change]), emptyTree);
      return rootHex(oneByOne) === rootHex(update(emptyTree, list));
    }),
    { seed: 42, numRuns: 200 },
  );
  t.pass('200 orders give one root');
});

t.test('what does not change is not rebuilt', async (t) => {
  const entries = Array.from({ length: 50 }, (_, i) => treeChange(utf8(`key ${i}`), utf8('value')));
  const tree = update(emptyTree, entries);
  t.equal(update(tree, []), tree, 'no change');
  t.equal(update(tree, entries), tree, 'the same values again');
  t.equal(update(tree, [treeChange(utf8('absent'), null)]), tree, 'deleting what is not there');
  const changed = update(tree, [treeChange(utf8('key 7'), utf8('other'))]);
  t.not(rootHex(changed), rootHex(tree));
  t.equal(rootHex(update(changed, [treeChange(utf8('key 7'), utf8('value'))])), rootHex(tree));
});

t.test('a caller that errs is stopped', async (t) => {
  const change = treeChange(utf8('key'), utf8('value'));
  t.throws(() => update(emptyTree, [change, treeChange(utf8('key'), null)]), /changed twice/);
  t.throws(() => update(emptyTree, [[new Uint8Array(31), null]]), /32 bytes, got 31/);
});

const entryCount = 300;
const household = update(
  emptyTree,
  Array.from({ length: entryCount }, (_, i) =>
    treeChange(utf8(`account ${i}`), utf8(`balance ${i}`)),
  ),
);

t.test('every key is proved, present or not, and nothing else is', async (t) => {
  const root = rootOf(household);
  let endsAtOther = 0;
  let endsAtNothing = 0;
  for (let i = 0; i < 2 * entryCount; i++) {
    const key = utf8(`account ${i}`);
    const value = i < entryCount ? utf8(`balance ${i}`) : null;
    const decoded = decodeProof(encodeProof(prove(household, key)));
    if (decoded === null) throw new Error(`proof ${i} does not decode`);
    t.strictSame(decoded, prove(household, key));
    if (!verifyProof(root, key, value, decoded)) t.fail(`account ${i} is not proved`);
    const lie = value === null ? utf8('balance 0') : null;
    if (verifyProof(root, key, lie, decoded)) t.fail(`account ${i}: proof of the contrary`);
    if (verifyProof(root, key, utf8('balance'), decoded)) t.fail(`account ${i}: wrong value`);
    // A proof that ends elsewhere may rightly speak for several absent keys.
    if (value !== null && verifyProof(root, utf8('someone'), value, decoded)) {
      t.fail(`account ${i}: other key`);
    }
    if (verifyProof(rootOf(emptyTree), key, value, decoded)) t.fail(`account ${i}: other root`);
    if (decoded.otherLeaf !== null) endsAtOther++;
    else if (value === null) endsAtNothing++;
  }
  t.ok(endsAtOther > 50 && endsAtNothing > 5, 'both kinds of exclusion were met');
});

t.test('trees of no and of one leaf prove as well', async (t) => {
  const key = utf8('key');
  const nothing = prove(emptyTree, key);
  t.strictSame(nothing, { siblings: [], otherLeaf: null });
  t.ok(verifyProof(rootOf(emptyTree), key, null, nothing));
  t.notOk(verifyProof(rootOf(emptyTree), key, EMPTY_BYTES, nothing), 'empty is not absent');
  const single = update(emptyTree, [treeChange(key, EMPTY_BYTES)]);
  t.ok(verifyProof(rootOf(single), key, EMPTY_BYTES, prove(single, key)));
  t.ok(verifyProof(rootOf(single), utf8('other'), null, prove(single, utf8('other'))));
  t.equal(encodeProof(nothing).length, 2);
});

t.test('a damaged encoding is refused or proves nothing', async (t) => {
  const root = rootOf(household);
  const scenario = fc.record({
    i: fc.nat({ max: 2 * entryCount - 1 }),
    spot: fc.nat(),
    bit: fc.nat({ max: 7 }),
    change: fc.constantFrom('flip', 'cut', 'append'),
  });
  fc.assert(
    fc.property(scenario, ({ i, spot, bit, change }) => {
      const key = utf8(`account ${i}`);
      const value = i < entryCount ? utf8(`balance ${i}`) : null;
      const good = encodeProof(prove(household, key));
      const at = spot % good.length;
      let bad = Uint8Array.from(good);
      if (change === 'cut') bad = good.slice(0, at);
      else if (change === 'append') bad = new Uint8Array([...good, bit]);
      else bad[at] = (bad[at] as number) ^ (1 << bit);
      const proof = decodeProof(bad);
      if (change !== 'flip' && proof !== null) return false;
      return proof === null || !verifyProof(root, key, value, proof);
    }),
    { seed: 42, numRuns: 1000 },
  );
  t.pass('1,000 damaged proofs');
});

t.test('any bytes decode to null or to what encodes to them', async (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const proof = decodeProof(noise);
      return proof === null || toHex(encodeProof(proof)) === toHex(noise);
    }),
    { seed: 42, numRuns: 2000 },
  );
  t.equal(decodeProof(new Uint8Array([0x01, 0x01, ...new Uint8Array(33)])), null, 'depth 257');
  t.equal(decodeProof(new Uint8Array([0x00, 0x01, 0xc0, ...new Uint8Array(32).fill(1)])), null);
});

t.test('proofs that are not in canonical form prove nothing, and nothing throws', async (t) => {
  const key = utf8('key');
  const tree = update(emptyTree, [treeChange(key, utf8('value')), treeChange(utf8('b'), key)]);
  const root = rootOf(tree);
  const good = prove(tree, key);
  t.ok(verifyProof(root, key, utf8('value'), good));
  const sibling = good.siblings[0] ?? EMPTY_BYTES;
  const zero = new Uint8Array(32);
  const bad: [string, unknown][] = [
    ['no proof', undefined],
    ['null', null],
    ['a number', 1],
    ['an empty object', {}],
    ['siblings that are no list', { siblings: 'siblings', otherLeaf: null }],
    ['no word on another leaf', { siblings: good.siblings }],
    ['another leaf without a value', { ...good, otherLeaf: { keyHash: sibling } }],
    ['another leaf that is none', { ...good, otherLeaf: 7 }],
    ['a sibling as text', { ...good, siblings: [toHex(sibling)] }],
    ['a short sibling', { ...good, siblings: [sibling.subarray(1)] }],
    ['a missing sibling', { ...good, siblings: [undefined] }],
    ['a hole for a sibling', { ...good, siblings: new Array(1) }],
    ['zeros for an empty sibling', { ...good, siblings: [sibling, zero] }],
    ['an empty sibling at the end', { ...good, siblings: [sibling, null] }],
    ['a path too long', { ...good, siblings: new Array(257).fill(sibling) }],
  ];
  for (const [name, proof] of bad) {
    t.equal(verifyProof(root, key, utf8('value'), proof as Proof), false, name);
    t.equal(verifyProof(root, utf8('absent'), null, proof as Proof), false, `${name}: absent`);
  }
  t.equal(verifyProof(root.subarray(1), key, utf8('value'), good), false, 'a short root');
  t.equal(verifyProof(EMPTY_BYTES, key, utf8('value'), good), false, 'an empty root');
});

t.test("another leaf must lie on the key's own path", async (t) => {
  const tree = update(emptyTree, [
    treeChange(utf8('a'), utf8('1')),
    treeChange(utf8('b'), EMPTY_BYTES),
  ]);
  const root = rootOf(tree);
  // The proof that ends at one leaf, claimed for the key of the very leaf and of the other one.
  const [toA, toB] = [prove(tree, utf8('a')), prove(tree, utf8('b'))];
  const [keyA] = treeChange(utf8('a'), null);
  const [, valueA] = treeChange(utf8('a'), utf8('1'));
  const claim: Proof = {
    siblings: toA.siblings,
    otherLeaf: { keyHash: keyA, valueHash: valueA ?? EMPTY_BYTES },
  };
  t.equal(verifyProof(root, utf8('a'), null, claim), false, 'a key excluded by its own leaf');
  t.equal(verifyProof(root, utf8('b'), null, claim), false, 'excluded by a leaf elsewhere');
  t.equal(
    verifyProof(root, utf8('b'), null, { ...claim, siblings: toB.siblings }),
    false,
    'or with its own siblings',
  );
  t.equal(verifyProof(root, utf8('a'), utf8('1'), claim), false, 'inclusion names no other leaf');
  // A dishonest tree has the leaf of a on the side of a key that parts from it at the first bit.
  const isRight = (name: string): boolean =>
    ((treeChange(utf8(name), null)[0][0] ?? 0) & 0x80) !== 0;
  const far = isRight('b') === isRight('a') ? 'c' : 'b';
  t.not(isRight(far), isRight('a'));
  const [sibling, leaf] = [
    '33'.repeat(32),
    sha256Hex(`00${toHex(keyA)}${toHex(valueA as Uint8Array)}`),
  ];
  const forged = sha256Hex(`01${isRight(far) ? sibling + leaf : leaf + sibling}`);
  const path: Proof = { siblings: [bytes(sibling)], otherLeaf: claim.otherLeaf };
  t.equal(verifyProof(bytes(forged), utf8(far), null, path), false, 'a leaf on the wrong side');
});
