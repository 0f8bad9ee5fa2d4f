import fc from 'fast-check';
import t from 'tap';
import { assert, InvariantError, unreachable } from '../../state/types/assert.ts';
import { exceedsFaulty, isQuorum } from '../../state/types/authority.ts';
import {
  compareBytes,
  concatBytes,
  equalBytes,
  fromHex,
  fromUtf8,
  plainBytes,
  readUint64,
  toHex,
  uint64Bytes,
  utf8,
} from '../../state/types/bytes.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import { type Fault, Fields, nearest } from '../../state/types/fields.ts';
import { slotAt, slotStartMs } from '../../state/types/parameters.ts';
import { isDoorRefusal, REFUSAL_NUMBERS, type RefusalCode } from '../../state/types/refusal.ts';
import { isoTime } from '../../state/types/time.ts';
import { NAME_PATTERN } from '../../state/types/transaction.ts';
import {
  cost,
  ENERGY_MAX_WH,
  MONEY_BOUND_MICRO,
  micro,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  splitExactly,
  wattHours,
} from '../../state/types/units.ts';

t.test('units: the bounds of the ledger, exactly', async (t) => {
  const rows: [what: string, make: (value: bigint) => bigint, least: bigint, most: bigint][] = [
    ['energy', wattHours, 0n, 2n ** 53n - 1n],
    ['price', microPerWattHour, 0n, 10n ** 9n],
    ['money', micro, -(2n ** 127n) + 1n, 2n ** 127n - 1n],
  ];
  for (const [what, make, least, most] of rows) {
    t.equal(make(least), least, `${what}: the least`);
    t.equal(make(most), most, `${what}: the most`);
    t.throws(() => make(least - 1n), InvariantError, `${what}: 1 less`);
    t.throws(() => make(most + 1n), InvariantError, `${what}: 1 more`);
  }
  const dearest = cost(wattHours(ENERGY_MAX_WH), microPerWattHour(PRICE_MAX_MICRO_PER_WH));
  t.equal(dearest, ENERGY_MAX_WH * PRICE_MAX_MICRO_PER_WH, 'Wh × µ/Wh = µ, without rounding');
  t.ok(dearest * 10n ** 12n < MONEY_BOUND_MICRO, 'and far from the bound of money');
});

t.test('a total is split into whole shares that differ by at most one', async (t) => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.integer({ min: 1, max: 100 }),
      (total, parts) => {
        const shares = splitExactly(total, parts);
        return (
          shares.length === parts &&
          shares.reduce((a, b) => a + b, 0n) === total &&
          shares.every(
            (share) => share === total / BigInt(parts) || share === total / BigInt(parts) + 1n,
          )
        );
      },
    ),
    { seed: 42, numRuns: 300 },
  );
  t.throws(() => splitExactly(1n, 0), InvariantError);
  t.throws(() => splitExactly(1n, 1.5), InvariantError);
});

t.test('quorums by multiplication: more than two thirds, more than one third', async (t) => {
  const rows: [authorities: number, quorum: number, honest: number][] = [
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 2],
    [4, 3, 2],
    [5, 4, 2],
    [6, 5, 3],
    [7, 5, 3],
    [31, 21, 11],
    [32, 22, 11],
  ];
  for (const [authorities, quorum, honest] of rows) {
    t.ok(
      isQuorum(quorum, authorities) && !isQuorum(quorum - 1, authorities),
      `quorum of ${authorities}`,
    );
    t.ok(
      exceedsFaulty(honest, authorities) && !exceedsFaulty(honest - 1, authorities),
      `one third of ${authorities}`,
    );
  }
});

t.test('bytes', async (t) => {
  const bytes = fc.uint8Array({ maxLength: 12 });
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const [x, y] = [Buffer.from(a), Buffer.from(b)];
      if (Math.sign(compareBytes(a, b)) !== Buffer.compare(x, y)) throw new Error('order');
      if (equalBytes(a, b) !== x.equals(y)) throw new Error('equality');
      if (toHex(a) !== x.toString('hex')) throw new Error('hex');
      if (!equalBytes(fromHex(toHex(a)) ?? b, a)) throw new Error('hex back');
      if (!Buffer.concat([x, y]).equals(concatBytes(a, b))) throw new Error('concatenation');
      if (plainBytes(x).constructor !== Uint8Array || !equalBytes(plainBytes(x), a))
        throw new Error('plain');
    }),
    { seed: 42, numRuns: 500 },
  );
  for (const text of ['0', 'zz', '0x00', ' 00', '0g'])
    t.equal(fromHex(text), null, `no hex: ${text}`);
  t.strictSame(fromHex('aBCd'), Uint8Array.of(0xab, 0xcd), 'either case');
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      (a, b) => {
        if (readUint64(uint64Bytes(a)) !== a) throw new Error('round trip');
        const order = a < b ? -1 : a > b ? 1 : 0;
        if (Math.sign(compareBytes(uint64Bytes(a), uint64Bytes(b))) !== order)
          throw new Error('order');
      },
    ),
    { seed: 42, numRuns: 300 },
  );
  t.equal(readUint64(concatBytes(Uint8Array.of(9), uint64Bytes(7n)), 1), 7n, 'at an offset');
  t.equal(fromUtf8(utf8('Straße 🏠')), 'Straße 🏠');
  t.throws(() => fromUtf8(Uint8Array.of(0xc3, 0x28)), TypeError);
});

t.test('times as JavaScript itself writes them', async (t) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 253_402_300_799_999 }),
      (timeMs) => isoTime(timeMs) === new Date(timeMs).toISOString(),
    ),
    { seed: 42, numRuns: 1000 },
  );
  for (const text of [
    '1970-01-01T00:00:00.000Z',
    '2000-02-29T23:59:59.999Z',
    '2100-03-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
  ])
    t.equal(isoTime(Date.parse(text)), text);
});

t.test('slots are half-open', async (t) => {
  const rows: [timeMs: number, slot: bigint][] = [
    [0, 0n],
    [899_999, 0n],
    [900_000, 1n],
    [-1, -1n],
    [1_800_000_000_000, 2_000_000n],
  ];
  for (const [timeMs, slot] of rows) t.equal(slotAt(timeMs, 900_000), slot, `${timeMs} ms`);
  t.equal(slotStartMs(2_000_000n, 900_000), 1_800_000_000_000);
});

t.test('one JSON text per value', async (t) => {
  const rows: [value: unknown, text: string][] = [
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
    [{ a10: 1, a9: 2, Z: 3 }, '{"Z":3,"a10":1,"a9":2}'],
    [2n ** 64n, '"18446744073709551616"'],
    ['é"\n', '"é\\"\\n"'],
    [-0, '0'],
  ];
  for (const [value, text] of rows) t.equal(canonicalJson(value), text);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(canonicalJson(value));
      return canonicalJson(again) === canonicalJson(value);
    }),
    { seed: 42, numRuns: 300 },
  );
});

t.test('refusal numbers are permanent and unique', async (t) => {
  const numbers = Object.values(REFUSAL_NUMBERS);
  t.equal(new Set(numbers).size, numbers.length);
  const door = (Object.keys(REFUSAL_NUMBERS) as RefusalCode[]).filter(isDoorRefusal);
  t.strictSame(door, [
    'malformed',
    'wrong-chain',
    'expired',
    'valid-too-long',
    'unknown-account',
    'bad-nonce',
    'over-quota',
    'bad-signature',
    'nonce-gap',
    'mempool-full',
    'duplicate',
  ]);
  const pinned: [RefusalCode, number][] = [
    ['malformed', 1],
    ['duplicate', 11],
    ['not-permitted', 20],
    ['unknown-contract', 29],
    ['gate-closed', 32],
    ['too-many-keys', 43],
  ];
  for (const [code, number] of pinned) t.equal(REFUSAL_NUMBERS[code], number, code);
});

t.test('names', async (t) => {
  for (const name of ['a', 'h-1', 'Home_7:b.c', 'x'.repeat(64)])
    t.ok(NAME_PATTERN.test(name), name);
  for (const name of ['', 'a b', 'ä', 'a\n', 'a/b', 'x'.repeat(65)])
    t.notOk(NAME_PATTERN.test(name), name);
});

t.test('a document is read with all its faults', async (t) => {
  const faults: Fault[] = [];
  const fields = new Fields(
    { name: 'x', count: '12', side: 'up', list: [1, 2], wrong: 1, inner: { a: 1.5 } },
    'doc',
    faults,
  );
  t.equal(fields.text('name'), 'x');
  t.equal(fields.text('absent', { fallback: 'y' }), 'y');
  t.equal(fields.integer('count', { min: 0n, max: 20n }), 12n, 'a decimal text is a whole number');
  t.equal(fields.number('none', { min: 0, max: 9, fallback: 5 }), 5);
  t.strictSame(
    fields.list('list', (item, path) => `${path}=${item}`),
    ['doc.list[0]=1', 'doc.list[1]=2'],
  );
  t.strictSame(
    fields.list('nolist', () => 1),
    [],
    'an absent list is empty',
  );
  t.strictSame(faults, [], 'so far all is well');
  fields.choice('side', ['buy', 'sell']);
  fields.integer('count', { min: 0n, max: 11n });
  fields.object('inner').number('a', { min: 0, max: 9 });
  fields.list('list', () => 1, 1);
  fields.noOthers();
  t.strictSame(faults, [
    { path: 'doc.side', message: 'must be one of buy, sell, not "up"' },
    { path: 'doc.count', message: 'must be a whole number from 0 to 11, not "12"' },
    { path: 'doc.inner.a', message: 'must be a whole number from 0 to 9, not 1.5' },
    { path: 'doc.list', message: 'must be a list of at most 1 entries' },
    { path: 'doc.wrong', message: 'is not known' },
  ]);
  for (const text of ['01', '+1', '1e3', ' 1', '1.0', '0x1', '', '-0'])
    t.throws(
      () => {
        const own = new Fields({ a: text });
        own.integer('a', { min: -9n, max: 9999n });
        assert(own.faults.length === 0, text);
      },
      InvariantError,
      `no whole number: ${JSON.stringify(text)}`,
    );
});

t.test('the nearest known word', async (t) => {
  const known = ['chainId', 'timeMs', 'parameters'];
  t.equal(nearest('chainID', known), 'chainId');
  t.equal(nearest('tiemMs', known), 'timeMs');
  t.equal(nearest('paramters', known), 'parameters');
  t.equal(nearest('zzz', known), null);
  t.equal(nearest('x', []), null);
});

t.test('broken invariants stop', async (t) => {
  t.throws(() => assert(false, 'no'), new InvariantError('no'));
  t.doesNotThrow(() => assert(true, 'yes'));
  t.throws(() => unreachable('x' as never), InvariantError);
});
