import fc from 'fast-check';
import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import {
  decodeSignedTransaction,
  encodeSignedTransaction,
  encodeTransaction,
  transactionSignBytes,
} from '../../state/codec/transaction.ts';
import { concatBytes, equalBytes, fromHex, toHex, utf8 } from '../../state/types/bytes.ts';
import {
  type Payload,
  TRANSACTION_BYTES_MAX,
  type Transaction,
} from '../../state/types/transaction.ts';
import { type Micro, micro } from '../../state/types/units.ts';
import { mustDecode, signerOf } from '../support/ledger.ts';

const U64_MAX = 2n ** 64n - 1n;
const SAFE_MAX = Number.MAX_SAFE_INTEGER;

const key: fc.Arbitrary<Uint8Array> = fc.uint8Array({ minLength: 32, maxLength: 32 });
const anyBytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 80 });
/** Whole code points, and the characters on which UTF-8 codecs stumble. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '\0', '\ufeffx', '\uffff', 'é', '🏠', 'a'.repeat(140)),
);
const u64: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: 0n, max: U64_MAX }),
  fc.constantFrom(0n, 1n, 2n ** 32n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, U64_MAX),
);
const amount: fc.Arbitrary<Micro> = u64.map(micro);
const watts: fc.Arbitrary<number> = fc.oneof(
  fc.nat({ max: 20_000 }),
  fc.constantFrom(0, 2 ** 32, SAFE_MAX),
);
const timeMs: fc.Arbitrary<number> = fc.oneof(
  fc.nat({ max: SAFE_MAX }),
  fc.constantFrom(0, SAFE_MAX),
);

const payload: fc.Arbitrary<Payload> = fc.oneof(
  fc.record({ type: fc.constant('transfer' as const), to: key, amount, reference: text }),
  fc.record({ type: fc.constant('mint' as const), to: key, amount, reference: text }),
  fc.record({ type: fc.constant('burn' as const), amount, reference: text }),
  fc.record({
    type: fc.constant('registerHousehold' as const),
    household: text,
    account: key,
    zone: text,
    importLimitW: watts,
    exportLimitW: watts,
    encryptionKey: fc.oneof(key, fc.constant(new Uint8Array())),
  }),
  fc.record(
    {
      type: fc.constant('updateHousehold' as const),
      household: text,
      zone: text,
      importLimitW: watts,
      exportLimitW: watts,
      encryptionKey: anyBytes,
      renewable: fc.boolean(),
    },
    { requiredKeys: ['type', 'household'] },
  ),
  fc.record({ type: fc.constant('registerMeter' as const), household: text, meterKey: anyBytes }),
  fc.record({ type: fc.constant('registerNode' as const), household: text, nodeKey: anyBytes }),
  fc.record({
    type: fc.constant('rotateKey' as const),
    newKey: anyBytes,
    newKeySignature: anyBytes,
  }),
  fc.record({
    type: fc.constant('suspend' as const),
    household: text,
    suspended: fc.boolean(),
    reason: text,
  }),
  fc.record({ type: fc.constant('close' as const), household: text }),
  fc.record({ type: fc.constant('call' as const), contract: anyBytes, data: anyBytes }),
);

const transaction: fc.Arbitrary<Transaction> = fc.record({
  chainId: fc.constantFrom('a', 'test-street', 'x'.repeat(64)),
  account: key,
  nonce: u64,
  validUntilMs: timeMs,
  payload,
});

/** fast-check makes records without a prototype; strictSame tells them from literals. */
const plain = <T>(value: T): T => ({ ...value });

t.test('a transaction of every kind comes back exactly as it was sent', async (t) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(transaction, fc.uint8Array({ maxLength: 70 }), (sent, signature) => {
      const body = encodeTransaction(sent);
      const bytes = encodeSignedTransaction(body, signature);
      const got = mustDecode(bytes);
      seen.add(got.transaction.payload.type);
      if (!equalBytes(got.bytes, bytes) || !equalBytes(got.body, body))
        throw new Error('the bytes are not kept as received');
      if (!equalBytes(got.signature, signature)) throw new Error('another signature');
      t.strictSame(
        got.transaction,
        { ...plain(sent), payload: plain(sent.payload) },
        'all fields are equal',
      );
      // A Buffer, as level and sockets hand out, gives the same as a plain array.
      t.strictSame(
        mustDecode(bytes).transaction,
        mustDecode(Buffer.from(bytes)).transaction,
        'whatever kind of array it comes in',
      );
    }),
    { seed: 42, numRuns: 400 },
  );
  t.equal(seen.size, 11, 'every payload was met');
});

// Protobuf by hand: a field is a tag (number × 8 + wire type), then a varint or length and bytes.
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
const bytesField = (number: number, content: Uint8Array): Uint8Array =>
  concatBytes(Uint8Array.from([...varint(number * 8 + 2), ...varint(content.length)]), content);
const varintField = (number: number, ...value: number[]): Uint8Array =>
  Uint8Array.from([...varint(number * 8), ...value]);

const ACCOUNT = bytesField(2, new Uint8Array(32).fill(7));
const CHAIN = bytesField(1, utf8('test-street'));
const NONCE = varintField(3, 5);
const VALID = varintField(4, 9);
const TO = bytesField(1, new Uint8Array(32).fill(8));
const TRANSFER = bytesField(10, concatBytes(TO, varintField(2, 3)));
const BODY: readonly Uint8Array[] = [CHAIN, ACCOUNT, NONCE, VALID, TRANSFER];

const withPart = (index: number, part: Uint8Array): Uint8Array =>
  concatBytes(...BODY.map((old, i) => (i === index ? part : old)));
const transferOf = (...fields: Uint8Array[]): Uint8Array =>
  withPart(4, bytesField(10, concatBytes(...fields)));

t.test('one transaction has one encoding', async (t) => {
  const signed = (body: Uint8Array) => encodeSignedTransaction(body, new Uint8Array(64));
  const body = concatBytes(...BODY);
  t.ok(decodeSignedTransaction(signed(body)).ok, 'the canonical form is accepted');

  const rows: [what: string, bytes: Uint8Array][] = [
    ['no bytes at all', new Uint8Array()],
    ['bytes that are no protobuf', fromHex('ffffffffff') as Uint8Array],
    ['one byte cut off', signed(body).slice(0, -1)],
    ['one byte more', concatBytes(signed(body), Uint8Array.of(0))],
    ['a field of the envelope twice', concatBytes(signed(body), bytesField(2, new Uint8Array(64)))],
    ['an unknown field of the envelope', concatBytes(signed(body), varintField(9, 1))],
    ['signature before body', concatBytes(bytesField(2, new Uint8Array(64)), bytesField(1, body))],
    ['an unknown field', signed(concatBytes(body, varintField(99, 1)))],
    ['a field twice', signed(concatBytes(CHAIN, CHAIN, ACCOUNT, NONCE, VALID, TRANSFER))],
    ['fields out of order', signed(concatBytes(ACCOUNT, CHAIN, NONCE, VALID, TRANSFER))],
    ['an explicit default', signed(withPart(2, varintField(3, 0)))],
    ['a varint longer than needed', signed(withPart(2, varintField(3, 0x85, 0)))],
    ['a varint beyond 64 bits', signed(withPart(2, varintField(3, ...Array(10).fill(0xff), 1)))],
    ['a tag longer than needed', signed(withPart(2, Uint8Array.of(0x98, 0, 5)))],
    ['two payloads', signed(concatBytes(body, bytesField(12, varintField(1, 1))))],
    ['the same payload twice', signed(concatBytes(body, TRANSFER))],
    ['no payload', signed(withPart(4, new Uint8Array()))],
    ['a payload of another version', signed(withPart(4, bytesField(90, TO)))],
    [
      'an unknown field in the payload',
      signed(transferOf(TO, varintField(2, 3), varintField(7, 1))),
    ],
    ['an explicit zero in the payload', signed(transferOf(TO, varintField(2, 0)))],
    ['text that is not UTF-8', signed(transferOf(TO, bytesField(3, Uint8Array.of(0xc3, 0x28))))],
    ['a lone surrogate', signed(transferOf(TO, bytesField(3, Uint8Array.of(0xed, 0xa0, 0x80))))],
    ['an overlong character', signed(transferOf(TO, bytesField(3, Uint8Array.of(0xc0, 0xaf))))],
    ['a group', signed(concatBytes(body, Uint8Array.of(0xf3, 1, 0xf4, 1)))],
    ['a field of another wire type', signed(withPart(2, bytesField(3, Uint8Array.of(5))))],
    ['an account of 31 bytes', signed(withPart(1, bytesField(2, new Uint8Array(31).fill(7))))],
    ['an account of 33 bytes', signed(withPart(1, bytesField(2, new Uint8Array(33).fill(7))))],
    ['no account', signed(withPart(1, new Uint8Array()))],
    ['no chain id', signed(withPart(0, new Uint8Array()))],
    ['a NUL in the chain id', signed(withPart(0, bytesField(1, utf8('test\0street'))))],
    ['a chain id of 65 bytes', signed(withPart(0, bytesField(1, utf8('x'.repeat(65)))))],
    ['a time past 2^53', signed(withPart(3, varintField(4, ...Array(7).fill(0xff), 0x7f)))],
    [
      'a connection past 2^53 W',
      signed(
        withPart(
          4,
          bytesField(
            21,
            concatBytes(bytesField(1, utf8('h')), varintField(3, ...Array(7).fill(0xff), 0x7f)),
          ),
        ),
      ),
    ],
    ['4097 bytes', signed(transferOf(TO, bytesField(3, new Uint8Array(TRANSACTION_BYTES_MAX))))],
  ];
  for (const [what, bytes] of rows) {
    const decoded = decodeSignedTransaction(bytes);
    t.equal(decoded.ok ? 'accepted' : decoded.refusal.code, 'malformed', what);
  }
});

t.test('exactly the largest transaction is accepted', async (t) => {
  const sized = (size: number): Uint8Array => {
    const make = (length: number) =>
      encodeSignedTransaction(
        encodeTransaction({
          chainId: 'c',
          account: new Uint8Array(32),
          nonce: 1n,
          validUntilMs: 1,
          payload: {
            type: 'call',
            contract: new Uint8Array(32).fill(1),
            data: new Uint8Array(length).fill(1),
          },
        }),
        new Uint8Array(64).fill(1),
      );
    return make(size - (make(3000).length - 3000));
  };
  t.equal(sized(TRANSACTION_BYTES_MAX).length, TRANSACTION_BYTES_MAX, 'the size is meant');
  t.ok(decodeSignedTransaction(sized(TRANSACTION_BYTES_MAX)).ok, '4096 bytes');
  t.notOk(decodeSignedTransaction(sized(TRANSACTION_BYTES_MAX + 1)).ok, '4097 bytes');
});

t.test('a changed transaction is never another valid one, and never an exception', async (t) => {
  const signer = signerOf('fuzzed');
  const originals = fc.sample(transaction, { seed: 42, numRuns: 60 }).map((sent) => {
    const body = encodeTransaction({ ...sent, account: signer.publicKey });
    return encodeSignedTransaction(body, signer.sign(signBytes('tx', sent.chainId, body)));
  });
  const isValid = (bytes: Uint8Array): boolean => {
    const decoded = decodeSignedTransaction(bytes);
    if (!decoded.ok) return false;
    const { value } = decoded;
    return (
      equalBytes(value.transaction.account, signer.publicKey) &&
      verifyNative(signer.publicKey, transactionSignBytes(value), value.signature)
    );
  };
  for (const original of originals) t.ok(isValid(original), 'the original is valid');

  const mutation = fc.oneof(
    fc.record({
      kind: fc.constant('flip' as const),
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 255 }),
    }),
    fc.record({
      kind: fc.constant('cut' as const),
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 40 }),
    }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), by: fc.nat({ max: 255 }) }),
    fc.record({
      kind: fc.constant('repeat' as const),
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 40 }),
    }),
  );
  const mutate = (
    bytes: Uint8Array,
    { kind, at, by }: { kind: string; at: number; by: number },
  ) => {
    const i = at % bytes.length;
    if (kind === 'flip') return bytes.map((byte, j) => (j === i ? byte ^ by : byte));
    if (kind === 'cut') return concatBytes(bytes.slice(0, i), bytes.slice(i + by));
    if (kind === 'insert') return concatBytes(bytes.slice(0, i), Uint8Array.of(by), bytes.slice(i));
    return concatBytes(bytes.slice(0, i + by), bytes.slice(i));
  };
  let decodable = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: originals.length - 1 }),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (index, mutations) => {
        const original = originals[index] as Uint8Array;
        const changed = mutations.reduce(mutate, original);
        if (equalBytes(changed, original)) return true;
        if (decodeSignedTransaction(changed).ok) decodable++;
        return !isValid(changed);
      },
    ),
    { seed: 42, numRuns: 10_000 },
  );
  t.ok(decodable > 100, `the signature had to decide about some of them (${decodable})`);
});

t.test('random bytes never make the decoder throw', async (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !decodeSignedTransaction(bytes).ok),
    { seed: 42, numRuns: 3000 },
  );
  t.pass('3000 texts of random bytes are refused');
});

t.test('the id is that of the bytes, and pinned', async (t) => {
  const body = encodeTransaction({
    chainId: 'test-street',
    account: new Uint8Array(32).fill(7),
    nonce: 5n,
    validUntilMs: 9,
    payload: {
      type: 'transfer',
      to: new Uint8Array(32).fill(8),
      amount: micro(3n),
      reference: '',
    },
  });
  t.strictSame(toHex(body), toHex(concatBytes(...BODY)), 'the bytes are those of the schema');
  t.equal(
    toHex(mustDecode(encodeSignedTransaction(body, new Uint8Array(64))).id),
    '5274869396e823e3e4cf97083192e452e7b0bddde7a8ea206cea58080e7ff81a',
    'a change of the encoding would change every id',
  );
});
