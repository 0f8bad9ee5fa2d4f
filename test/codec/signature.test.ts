import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ED25519_TORSION_SUBGROUP, ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import t from 'tap';
import { verifyBatch, verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import { createSigner } from '../../node/crypto/signer.ts';
import {
  acceptablePublicKeyForm,
  acceptableSignatureForm,
  verifyPortable,
} from '../../state/codec/signature.ts';
import { HASH_TAGS, SIGN_KINDS, signBytes, taggedHash } from '../../state/codec/signBytes.ts';
import { concatBytes, equalBytes, fromHex, toHex, utf8 } from '../../state/types/bytes.ts';
import { sharedPath } from '../support/shared.ts';

const { Point } = ed25519;
const P = Point.Fp.ORDER;
const L = Point.Fn.ORDER;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function hex(text: string): Uint8Array {
  const bytes = fromHex(text);
  assert(bytes !== null, `not hex: ${text}`);
  return bytes;
}

/** The one answer of both verifiers; throws where they differ. */
function verifyBoth(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const native = verifyNative(publicKey, message, signature);
  const portable = verifyPortable(publicKey, message, signature);
  assert.equal(
    native,
    portable,
    `native and portable differ: ${toHex(publicKey)} ${toHex(signature)}`,
  );
  return native;
}

const speccheck = sharedPath('vectors', 'ed25519-speccheck', 'cases.json');
t.test('speccheck: the strict row', { skip: speccheck.skip }, async (t) => {
  const cases: { pub_key: string; message: string; signature: string }[] = readJson(speccheck.path);
  const row = cases.map(({ pub_key, message, signature }) =>
    verifyBoth(hex(pub_key), hex(message), hex(signature)) ? 'V' : 'X',
  );
  t.equal(row.join(''), 'XXXVXXXXXXXX');
});

const zip215 = sharedPath('vectors', 'zip215', 'zip215.json');
t.test('ZIP 215: every oddity is rejected alike', { skip: zip215.skip }, async (t) => {
  const cases: { vk_bytes: string; sig_bytes: string }[] = readJson(zip215.path);
  const accepted = cases.filter(({ vk_bytes, sig_bytes }) =>
    verifyBoth(hex(vk_bytes), utf8('Zcash'), hex(sig_bytes)),
  );
  t.equal(cases.length, 196);
  t.strictSame(accepted, []);
});

interface WycheproofGroup {
  readonly publicKey: { readonly pk: string };
  readonly tests: readonly { tcId: number; msg: string; sig: string; result: string }[];
}
const wycheproof = sharedPath('vectors', 'wycheproof', 'ed25519_test.json');
t.test('Wycheproof: 151 of 151', { skip: wycheproof.skip }, async (t) => {
  const groups: WycheproofGroup[] = readJson(wycheproof.path).testGroups;
  const rows = groups.flatMap(({ publicKey, tests }) =>
    tests.map(({ tcId, msg, sig, result }) => ({
      tcId,
      expected: result === 'valid',
      answer: verifyBoth(hex(publicKey.pk), hex(msg), hex(sig)),
    })),
  );
  t.equal(rows.length, 151);
  t.strictSame(
    rows.filter(({ expected, answer }) => expected !== answer),
    [],
  );
});

t.test(
  'in batches and from memory every vector has the same answer',
  { skip: speccheck.skip || zip215.skip || wycheproof.skip },
  async (t) => {
    const spec: { pub_key: string; message: string; signature: string }[] = readJson(
      speccheck.path,
    );
    const zip: { vk_bytes: string; sig_bytes: string }[] = readJson(zip215.path);
    const groups: WycheproofGroup[] = readJson(wycheproof.path).testGroups;
    const triples = [
      ...spec.map((c) => [c.pub_key, c.message, c.signature] as const),
      ...zip.map((c) => [c.vk_bytes, toHex(utf8('Zcash')), c.sig_bytes] as const),
      ...groups.flatMap(({ publicKey, tests }) =>
        tests.map(({ msg, sig }) => [publicKey.pk, msg, sig] as const),
      ),
    ];
    const items = triples.map(([key, message, signature]) => ({
      publicKey: hex(key),
      message: hex(message),
      signature: hex(signature),
    }));
    const expected = items.map((item) => verifyBoth(item.publicKey, item.message, item.signature));
    t.equal(items.length, 359);
    t.strictSame(await verifyBatch(items), expected);
    const cache = createSignatureCache();
    for (const round of ['calculated', 'from memory', 'and again'])
      t.strictSame(await cache.verifyBatch(items), expected, round);
    t.ok(cache.counts().hits > 50, `${cache.counts().hits} from memory`);
  },
);

const rfc8032 = sharedPath('vectors', 'zip215', 'rfc8032-djb-vectors.txt');
t.test('RFC 8032: keys, signatures and answers', { skip: rfc8032.skip }, async (t) => {
  const lines = readFileSync(rfc8032.path, 'utf8').trim().split('\n');
  t.ok(lines.length >= 1000, `${lines.length} vectors`);
  const wrong = lines.filter((line) => {
    const [secret = '', publicKey = '', message = '', signed = ''] = line.split(':');
    const signer = createSigner(hex(secret.slice(0, 64)));
    const signature = signer.sign(hex(message));
    return (
      toHex(signer.publicKey) !== publicKey ||
      toHex(signature) !== signed.slice(0, 128) ||
      !verifyBoth(signer.publicKey, hex(message), signature)
    );
  });
  t.strictSame(wrong, []);
});

function littleEndian(value: bigint): Uint8Array {
  return hex(value.toString(16).padStart(64, '0')).reverse();
}

function toInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(Uint8Array.from(bytes).reverse())}`);
}

const TORSION: readonly InstanceType<typeof Point>[] = ED25519_TORSION_SUBGROUP.map((encoded) =>
  Point.fromHex(encoded),
);

/** The strict form in the words of the rule, with integers and the curve's own small points. */
function acceptableByTheRule(publicKey: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  if (toInteger(signature.subarray(32)) >= L) return false;
  return [publicKey, signature.subarray(0, 32)].every((encoded) => {
    const y = toInteger(encoded) % 2n ** 255n;
    const hasSign = toInteger(encoded) >= 2n ** 255n;
    if (y >= P || (hasSign && (y === 1n || y === P - 1n))) return false;
    return !TORSION.some((point) => equalBytes(point.toBytes(), encoded));
  });
}

t.test('the form check is the rule', async (t) => {
  t.equal(new Set(TORSION.map((point) => point.toHex())).size, 8);
  const edgesOfY = [0n, 1n, 2n, P - 2n, P - 1n, 2n ** 255n - 1n, 2n ** 254n];
  for (let y = P; y < 2n ** 255n; y++) edgesOfY.push(y);
  for (const point of TORSION) edgesOfY.push(point.toAffine().y, point.toAffine().y + 1n);
  for (const y of TORSION.map((point) => point.toAffine().y + P))
    if (y < 2n ** 255n) edgesOfY.push(y);
  const good = Point.BASE.toBytes();
  const one = littleEndian(1n);
  let refused = 0;
  for (const encoded of edgesOfY.flatMap((y) => [littleEndian(y), littleEndian(y + 2n ** 255n)])) {
    const expected = acceptableByTheRule(encoded, concatBytes(good, one));
    if (!expected) refused++;
    t.equal(acceptableSignatureForm(encoded, concatBytes(good, one)), expected, toHex(encoded));
    t.equal(acceptableSignatureForm(good, concatBytes(encoded, one)), expected, toHex(encoded));
    t.equal(acceptablePublicKeyForm(encoded), expected, toHex(encoded));
  }
  t.ok(refused >= 8 + 2 + 38, `${refused} refused`);

  for (const s of [0n, 1n, L - 1n, L, L + 1n, 2n * L, 2n ** 252n, 2n ** 253n, 2n ** 256n - 1n]) {
    t.equal(acceptableSignatureForm(good, concatBytes(good, littleEndian(s))), s < L, `S = ${s}`);
  }
  for (const [keyBytes, signatureBytes] of [
    [0, 64],
    [31, 64],
    [33, 64],
    [32, 0],
    [32, 63],
    [32, 65],
  ] as const) {
    const key = new Uint8Array(keyBytes).fill(9);
    const signature = new Uint8Array(signatureBytes).fill(9);
    t.equal(verifyBoth(key, good, signature), false, `${keyBytes} and ${signatureBytes} bytes`);
  }
});

t.test('points with a part of small order: the cofactorless answer, alike', async (t) => {
  const a = 0x123456789abcdefn;
  const r = 0xfedcba987654321n;
  const message = utf8('mixed order');
  const wrong: string[] = [];
  let accepted = 0;
  for (const [i, torsionOfKey] of TORSION.entries()) {
    for (const [j, torsionOfR] of TORSION.entries()) {
      const publicKey = Point.BASE.multiply(a).add(torsionOfKey).toBytes();
      const encodedR = Point.BASE.multiply(r).add(torsionOfR).toBytes();
      const hash = createHash('sha512').update(encodedR).update(publicKey).update(message).digest();
      const k = toInteger(new Uint8Array(hash)) % L;
      const s = (r + k * a) % L;
      // S·B − k·A = r·B − k·T_A, which is R where k·T_A + T_R vanishes.
      const expected = torsionOfKey
        .multiplyUnsafe(k % 8n)
        .add(torsionOfR)
        .is0();
      if (expected) accepted++;
      const answer = verifyBoth(publicKey, message, concatBytes(encodedR, littleEndian(s)));
      if (answer !== expected) wrong.push(`key + T${i}, R + T${j}`);
    }
  }
  t.strictSame(wrong, []);
  t.ok(accepted > 1 && accepted < 64, `${accepted} of 64 accepted`);
});

type Triple = readonly [publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array];

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  const index = (bit >> 3) % out.length;
  out[index] = (out[index] as number) ^ (1 << (bit & 7));
  return out;
}

/** Encodings that no key and no R may have: of small order, of y ≥ p, and what decodes to no point. */
const FORBIDDEN: readonly Uint8Array[] = [
  ...TORSION.map((point) => point.toBytes()),
  ...[P, P + 1n, P + 3n, 2n ** 255n - 1n].flatMap((y) => [
    littleEndian(y),
    littleEndian(y + 2n ** 255n),
  ]),
  littleEndian(1n + 2n ** 255n),
  littleEndian(P - 1n + 2n ** 255n),
  littleEndian(2n),
];
const forbidden = (bit: number): Uint8Array => FORBIDDEN[bit % FORBIDDEN.length] ?? assert.fail();

/** One byte more or up to eight fewer. */
function resized(bytes: Uint8Array, bit: number): Uint8Array {
  return bit % 9 === 8 ? concatBytes(bytes, new Uint8Array(1)) : bytes.slice(0, -1 - (bit % 9));
}

const MUTATIONS: Readonly<Record<string, (triple: Triple, bit: number) => Triple>> = {
  'bit of A': ([a, m, s], bit) => [flipBit(a, bit), m, s],
  'bit of R': ([a, m, s], bit) => [a, m, flipBit(s, bit % 256)],
  'bit of S': ([a, m, s], bit) => [a, m, flipBit(s, 256 + (bit % 256))],
  'bit of the message': ([a, m, s], bit) => [a, m.length > 0 ? flipBit(m, bit) : utf8('x'), s],
  'S + L': ([a, m, s]) => [
    a,
    m,
    concatBytes(s.subarray(0, 32), littleEndian(toInteger(s.subarray(32)) + L)),
  ],
  '−S': ([a, m, s]) => [
    a,
    m,
    concatBytes(s.subarray(0, 32), littleEndian(L - toInteger(s.subarray(32)))),
  ],
  'R and S swapped': ([a, m, s]) => [a, m, concatBytes(s.subarray(32), s.subarray(0, 32))],
  'R and A swapped': ([a, m, s]) => [s.slice(0, 32), m, concatBytes(a, s.subarray(32))],
  'a forbidden A': ([, m, s], bit) => [forbidden(bit), m, s],
  'a forbidden R': ([a, m, s], bit) => [a, m, concatBytes(forbidden(bit), s.subarray(32))],
  'a forbidden A and R, S = 0': ([, m], bit) => [
    forbidden(bit),
    m,
    concatBytes(forbidden(bit >> 4), new Uint8Array(32)),
  ],
  'another length of A': ([a, m, s], bit) => [resized(a, bit), m, s],
  'another length of the signature': ([a, m, s], bit) => [a, m, resized(s, bit)],
  'A plus a point of small order': ([a, m, s], bit) => [
    Point.fromBytes(a)
      .add(TORSION[1 + (bit % 7)] ?? assert.fail())
      .toBytes(),
    m,
    s,
  ],
  'random S': ([a, m, s], bit) => [
    a,
    m,
    concatBytes(s.subarray(0, 32), new Uint8Array(createHash('sha256').update(`${bit}`).digest())),
  ],
};

t.test('a signature is right, and no mutation of it, in both verifiers', async (t) => {
  const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const message = fc.uint8Array({ maxLength: 200 });
  let mutations = 0;
  const holds = () =>
    fc.assert(
      fc.property(seed, message, fc.nat(511), (secret, text, bit) => {
        const signer = createSigner(secret);
        const right: Triple = [signer.publicKey, text, signer.sign(text)];
        assert(verifyBoth(...right));
        for (const [name, mutate] of Object.entries(MUTATIONS)) {
          assert(!verifyBoth(...mutate(right, bit)), name);
          mutations++;
        }
      }),
      { seed: 42, numRuns: 160 },
    );
  t.doesNotThrow(holds);
  t.ok(mutations >= 2_000, `${mutations} mutations`);
});

t.test('random bytes are answered alike', async (t) => {
  const holds = () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        (key, signature) => {
          signature[63] = (signature[63] as number) & 0x0f;
          assert.equal(
            acceptableSignatureForm(key, signature),
            acceptableByTheRule(key, signature),
          );
          assert(!verifyBoth(key, key, signature));
        },
      ),
      { seed: 42, numRuns: 200 },
    );
  t.doesNotThrow(holds);
});

t.test('what is signed names its purpose and its chain', async (t) => {
  const bodies = [utf8(''), utf8('a'), utf8('ab'), utf8('\0a'), utf8('tx\0a')];
  const chains = ['a', 'ab', 'elm-street', 'elm-street-2', 'tx'];
  const seen = new Map<string, string>();
  for (const kind of SIGN_KINDS) {
    t.match(kind, /^[a-z][A-Za-z]*$/, 'a kind has no separator in it');
    for (const chain of chains) {
      for (const body of bodies) {
        const input = Buffer.from(`gridhood/${kind}\0${chain}\0${Buffer.from(body)}`);
        const bytes = signBytes(kind, chain, body);
        t.equal(toHex(bytes), createHash('sha256').update(input).digest('hex'));
        seen.set(toHex(bytes), input.toString());
      }
    }
  }
  t.equal(seen.size, SIGN_KINDS.length * chains.length * bodies.length, 'no two are the same');
  t.equal(new Set(SIGN_KINDS).size, SIGN_KINDS.length);
  for (const chain of ['', 'a\0b', 'x'.repeat(65), 'é'.repeat(33)]) {
    t.throws(() => signBytes('tx', chain, utf8('a')), { name: 'InvariantError' }, chain);
  }
  t.equal(signBytes('tx', 'é'.repeat(32), utf8('a')).length, 32);

  const signer = createSigner(new Uint8Array(32).fill(1));
  const body = utf8('pay 5');
  const signature = signer.sign(signBytes('tx', 'elm-street', body));
  t.equal(verifyNative(signer.publicKey, signBytes('tx', 'elm-street', body), signature), true);
  for (const other of [
    signBytes('invite', 'elm-street', body),
    signBytes('tx', 'oak-street', body),
    signBytes('tx', 'elm-street', utf8('pay 6')),
  ]) {
    t.equal(verifyNative(signer.publicKey, other, signature), false);
  }
});

t.test('no two lists of parts have one hash', async (t) => {
  const lists = [[], [''], ['', ''], ['abc'], ['ab', 'c'], ['a', 'bc'], ['abc', ''], ['', 'abc']];
  const hashes = HASH_TAGS.flatMap((tag) =>
    lists.map((parts) => toHex(taggedHash(tag, ...parts.map(utf8)))),
  );
  t.equal(new Set(hashes).size, HASH_TAGS.length * lists.length);
  const input = Buffer.from('gridhood/hash/block\0\0\0\0\x02ab\0\0\0\x01c', 'latin1');
  t.equal(
    toHex(taggedHash('block', utf8('ab'), utf8('c'))),
    createHash('sha256').update(input).digest('hex'),
  );
});
