import { createHash } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { amountBytes, readAmount } from '../../state/codec/amount.ts';
import {
  blockHash,
  decodeBlock,
  decodeHeader,
  encodeHeader,
  sealBlock,
} from '../../state/codec/block.ts';
import {
  decodeBlockEvents,
  decodeEvent,
  encodeBlockEvents,
  encodeEvent,
} from '../../state/codec/event.ts';
import {
  decodeAccount,
  decodeHousehold,
  decodeNames,
  decodeSupply,
  encodeAccount,
  encodeHousehold,
  encodeNames,
  encodeSupply,
} from '../../state/codec/stateValues.ts';
import type { Account, Household } from '../../state/types/account.ts';
import { InvariantError } from '../../state/types/assert.ts';
import { BLOCK_BYTES_MAX, type Header } from '../../state/types/block.ts';
import { concatBytes, equalBytes, toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import { type Micro, micro } from '../../state/types/units.ts';

const U32_MAX = 2 ** 32 - 1;
const U64_MAX = 2n ** 64n - 1n;
const MONEY_MAX = 2n ** 127n - 1n;

const hash: fc.Arbitrary<Uint8Array> = fc.uint8Array({ minLength: 32, maxLength: 32 });
const anyBytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 60 });
const text: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 30 });
const u32: fc.Arbitrary<number> = fc.oneof(
  fc.nat({ max: U32_MAX }),
  fc.constantFrom(0, 1, U32_MAX),
);
const u64: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: 0n, max: U64_MAX }),
  fc.constantFrom(0n, 2n ** 53n, 2n ** 53n + 1n, U64_MAX),
);
const safe: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeNat(),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER),
);
const money: fc.Arbitrary<Micro> = fc
  .oneof(
    fc.bigInt({ min: 0n, max: MONEY_MAX }),
    fc.constantFrom(0n, 1n, 255n, 256n, U64_MAX, U64_MAX + 1n, MONEY_MAX),
  )
  .map(micro);

const header: fc.Arbitrary<Header> = fc.record({
  version: u32,
  chainId: text,
  height: u64,
  round: u32,
  timeMs: safe,
  parentHash: hash,
  proposer: hash,
  transactionRoot: hash,
  stateRoot: hash,
  eventRoot: hash,
  authoritiesHash: hash,
  nextAuthoritiesHash: hash,
  parametersHash: hash,
  parentCommitHash: hash,
  evidenceRoot: fc.oneof(hash, fc.constant(new Uint8Array())),
});
const body = fc.record({
  transactions: fc.array(anyBytes, { maxLength: 5 }),
  evidence: fc.array(anyBytes, { maxLength: 2 }),
  parentCommit: anyBytes,
});

const RUNS = { seed: 42, numRuns: 200 };
/** fast-check makes records without a prototype; strictSame tells them from literals. */
const plain = <T>(value: T): T => ({ ...value });

t.test('blocks come back exactly, whatever array they come in', async (t) => {
  fc.assert(
    fc.property(header, body, (sentHeader, sentBody) => {
      const sealed = sealBlock(plain(sentHeader), plain(sentBody));
      t.strictSame(decodeBlock(sealed.bytes), sealed);
      t.strictSame(decodeBlock(Buffer.from(sealed.bytes)), sealed);
      t.strictSame(decodeHeader(encodeHeader(sentHeader)), plain(sentHeader));
    }),
    RUNS,
  );
});

t.test("a block's identity is the SHA-256 of its header's bytes", async (t) => {
  const [sent] = fc.sample(header, { seed: 42, numRuns: 1 }) as [Header];
  const block = sealBlock(sent, {
    transactions: [],
    evidence: [],
    parentCommit: new Uint8Array(),
  });
  const expected = createHash('sha256').update(block.headerBytes).digest('hex');
  t.equal(toHex(block.hash), expected);
  t.equal(toHex(blockHash(block.headerBytes)), expected);
});

t.test('a header has every hash, and only in its one form', async (t) => {
  const [sent] = fc.sample(header, { seed: 7, numRuns: 1 }) as [Header];
  const good: Header = { ...sent, version: 1, height: 5n, timeMs: 1000 };
  t.ok(decodeHeader(encodeHeader(good)), 'the good one is accepted');
  for (const [field, value] of Object.entries(good)) {
    if (!(value instanceof Uint8Array)) continue;
    // A root of no evidence is empty.
    for (const length of field === 'evidenceRoot' ? [31, 33] : [0, 31, 33])
      t.equal(
        decodeHeader(encodeHeader({ ...good, [field]: new Uint8Array(length).fill(1) })),
        null,
        `${field} of ${length} bytes`,
      );
  }
  const bytes = encodeHeader(good);
  t.equal(decodeHeader(bytes.slice(0, -1)), null, 'cut off');
  t.equal(decodeHeader(concatBytes(bytes, Uint8Array.of(0x78, 1))), null, 'an unknown field');
  t.equal(decodeHeader(concatBytes(bytes, bytes)), null, 'every field twice');
  t.equal(
    decodeHeader(encodeHeader({ ...good, chainId: 'x'.repeat(2000) })),
    null,
    'over the bound of a header',
  );
  t.equal(
    decodeHeader(encodeHeader({ ...good, timeMs: Number.MAX_SAFE_INTEGER + 1 })),
    null,
    'a time past 2^53',
  );
});

t.test('a block over the bound is refused before it is decoded', async (t) => {
  const [sent] = fc.sample(header, { seed: 42, numRuns: 1 }) as [Header];
  const sized = (length: number) =>
    sealBlock(sent, {
      transactions: [new Uint8Array(length)],
      evidence: [],
      parentCommit: new Uint8Array(),
    }).bytes;
  const overhead = sized(200_000).length - 200_000;
  t.ok(decodeBlock(sized(BLOCK_BYTES_MAX - overhead)), 'exactly the largest block');
  t.equal(decodeBlock(sized(BLOCK_BYTES_MAX - overhead + 1)), null, 'one byte more');
  t.equal(decodeBlock(sized(500), 400), null, "a caller's own bound");
});

t.test('changed bytes of a block are another block or none, never an exception', async (t) => {
  const [sentHeader] = fc.sample(header, { seed: 42, numRuns: 1 }) as [Header];
  const [sentBody] = fc.sample(body, { seed: 4, numRuns: 1 }) as [
    { transactions: Uint8Array[]; evidence: Uint8Array[]; parentCommit: Uint8Array },
  ];
  const sealed = sealBlock(sentHeader, sentBody);
  fc.assert(
    fc.property(
      fc.nat({ max: sealed.bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (i, by) => {
        const changed = sealed.bytes.map((byte, j) => (j === i ? byte ^ by : byte));
        const got = decodeBlock(changed);
        if (got === null) return true;
        // What was decoded is exactly what is encoded: no two texts of one block.
        return equalBytes(sealBlock(got.header, got).bytes, changed);
      },
    ),
    { seed: 42, numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => decodeBlock(bytes) === null),
    { seed: 42, numRuns: 2000 },
  );
  t.pass('5000 changed or random texts');
});

const event: fc.Arbitrary<LedgerEvent> = fc.record({
  name: fc.constantFrom('transferred' as const, 'slot-settled' as const, 'refused' as const),
  transaction: fc.option(fc.nat({ max: U32_MAX - 1 })),
  contract: fc.option(hash),
  slot: fc.option(fc.bigInt({ min: 0n, max: U64_MAX - 1n })),
  accounts: fc.array(hash, { maxLength: 3 }),
  attributes: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), text, {
    maxKeys: 4,
    noNullPrototype: true,
  }),
});

t.test('events come back exactly, null apart from 0', async (t) => {
  fc.assert(
    fc.property(event, (sent) => {
      // Names that look like numbers are reordered by JavaScript; the ledger's own names never do.
      const names = Object.keys(sent.attributes);
      fc.pre(names.every((name) => !/^[0-9]+$/.test(name)));
      t.strictSame(decodeEvent(encodeEvent(sent)), plain(sent));
    }),
    RUNS,
  );
  const zero: LedgerEvent = {
    name: 'transferred',
    transaction: 0,
    contract: null,
    slot: 0n,
    accounts: [],
    attributes: {},
  };
  t.strictSame(decodeEvent(encodeEvent(zero)), zero, 'transaction 0 and slot 0 are not none');
  t.notOk(
    equalBytes(encodeEvent(zero), encodeEvent({ ...zero, transaction: null, slot: null })),
    'and hash differently',
  );
  fc.assert(
    fc.property(fc.array(anyBytes, { maxLength: 6 }), (events) => {
      t.strictSame(decodeBlockEvents(encodeBlockEvents(events)), events);
    }),
    RUNS,
  );
  t.equal(decodeBlockEvents(Uint8Array.of(0xff)), null, 'a damaged list');
  t.equal(decodeEvent(Uint8Array.of(0xff)), null, 'a damaged event');
});

const account: fc.Arbitrary<Account> = fc.record({
  nonce: u64,
  signingKey: hash,
  available: fc.tuple(money, fc.boolean()).map(([m, negative]) => micro(negative ? -m : m)),
  held: money,
  arrears: money,
  quotaSlot: u64,
  quotaTransactions: u32,
  quotaBytes: safe,
  household: text,
});

t.test('accounts come back exactly, up to 2^127 and below zero', async (t) => {
  fc.assert(
    fc.property(account, (sent) => {
      t.strictSame(decodeAccount(encodeAccount(sent)), plain(sent));
    }),
    RUNS,
  );
});

const household: fc.Arbitrary<Household> = fc.record({
  household: text,
  account: hash,
  zone: text,
  importLimitW: safe,
  exportLimitW: safe,
  encryptionKey: anyBytes,
  status: fc.constantFrom('active' as const, 'suspended' as const, 'closed' as const),
  meters: fc.array(hash, { maxLength: 3 }),
  nodes: fc.array(hash, { maxLength: 3 }),
  zoneBefore: fc.string(),
  zoneFromSlot: u64,
  registeredAtHeight: u64,
  renewable: fc.boolean(),
});

t.test('households, supply and names come back exactly', async (t) => {
  fc.assert(
    fc.property(household, money, money, fc.array(text), (sent, minted, burned, names) => {
      t.strictSame(decodeHousehold(encodeHousehold(sent)), plain(sent));
      t.strictSame(decodeSupply(encodeSupply({ minted, burned })), { minted, burned });
      t.strictSame(decodeNames(encodeNames(names)), names);
    }),
    RUNS,
  );
});

t.test('a damaged state value stops the node instead of being guessed', async (t) => {
  const [sent] = fc.sample(account, { seed: 42, numRuns: 1 }) as [Account];
  const bytes = encodeAccount(sent);
  t.throws(() => decodeAccount(bytes.slice(0, -1)), InvariantError);
  t.throws(() => decodeAccount(concatBytes(bytes, Uint8Array.of(0xf8, 1, 1))), InvariantError);
  t.throws(() => decodeHousehold(Uint8Array.of(0x38, 9)), InvariantError, 'an unknown status');
});

t.test('amounts have one text each, ordered by nothing but their value', async (t) => {
  const rows: [amount: bigint, hex: string][] = [
    [0n, ''],
    [1n, '01'],
    [255n, 'ff'],
    [256n, '0100'],
    [U64_MAX, 'ff'.repeat(8)],
    [MONEY_MAX, `7f${'ff'.repeat(15)}`],
  ];
  for (const [amount, hex] of rows) {
    t.equal(toHex(amountBytes(amount)), hex, `${amount}`);
    t.equal(readAmount(amountBytes(amount)), amount, `${amount} back`);
  }
  t.throws(() => amountBytes(-1n), InvariantError, 'no negative amount is written');
  t.throws(
    () => readAmount(new Uint8Array(16).fill(0xff)),
    InvariantError,
    '2^128 − 1 is no money',
  );
});
