import fc from 'fast-check';
import t from 'tap';
import * as keys from '../../state/store/keys.ts';
import { compareBytes, toHex, utf8 } from '../../state/types/bytes.ts';

const a = new Uint8Array(32).fill(0xaa);
const full = new Uint8Array(32).fill(0xff);
const inRange = (key: Uint8Array, { gte, lt }: { gte: Uint8Array; lt: Uint8Array }): boolean =>
  compareBytes(gte, key) <= 0 && compareBytes(key, lt) < 0;

t.test('every key space has a number of its own', async (t) => {
  const numbers = Object.values(keys.Prefix);
  t.equal(new Set<number>(numbers).size, numbers.length);
  t.ok(numbers.every((number) => number > 0 && number < 0xff));
});

t.test('keys as they stand on disk', async (t) => {
  const at = { height: 258n, index: 3 };
  const position = '0000000000000102' + '00000003';
  const table: [Uint8Array, string][] = [
    [keys.formatVersionKey, '0101'],
    [keys.genesisMarkerKey, '0102'],
    [keys.headHeightKey, '0103'],
    [keys.formatHistoryKey, '0104'],
    [keys.blockKey(258n), '020000000000000102'],
    [keys.heightByBlockHashKey(a), `03${toHex(a)}`],
    [keys.certificateKey(258n), '040000000000000102'],
    [keys.eventsKey(258n), '050000000000000102'],
    [keys.transactionKey(a), `06${toHex(a)}`],
    [keys.stateKey(utf8('ab')), '076162'],
    [keys.eventByAccountKey(a, at), `08${toHex(a)}${position}`],
    [keys.eventBySlotKey(a, 5n, at), `09${toHex(a)}0000000000000005${position}`],
    [keys.eventByContractKey(a, at), `0a${toHex(a)}${position}`],
    [keys.householdKey(utf8('ab')), '0b6162'],
    [keys.candidateKey(258n, a), `0c0000000000000102${toHex(a)}`],
    [keys.dayBalanceKey(a, 20_833), `0e${toHex(a)}0000000000005161`],
  ];
  for (const [key, hex] of table) t.equal(toHex(key), hex);
  t.strictSame(keys.decodePosition(keys.eventByAccountKey(a, at)), at);
  t.strictSame(keys.decodePosition(keys.encodePosition(at)), at);
  t.strictSame(keys.stateKeyOf(keys.stateKey(utf8('ab'))), utf8('ab'));
});

t.test('byte order is numeric order, and ranges hold what they say', async (t) => {
  const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const index = fc.nat({ max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(uint64, uint64, uint64, index, (height, from, to, i) => {
      const at = { height, index: i };
      const isWithin = from <= height && height <= to;
      const order = compareBytes(keys.blockKey(height), keys.blockKey(from));
      return (
        Math.sign(order) === (height < from ? -1 : height > from ? 1 : 0) &&
        inRange(keys.eventByAccountKey(full, at), keys.accountRange(full, from, to)) === isWithin &&
        inRange(keys.eventByContractKey(a, at), keys.contractRange(a, from, to)) === isWithin &&
        inRange(keys.eventBySlotKey(a, height, at), keys.slotRange(a, from, to)) === isWithin &&
        inRange(keys.eventBySlotKey(a, height, at), keys.slotRange(a, height)) &&
        inRange(keys.dayBalanceKey(full, i), keys.dayBalanceRange(full, i)) &&
        !inRange(keys.dayBalanceKey(full, i + 1), keys.dayBalanceRange(full, i)) &&
        inRange(keys.candidateKey(height, full), keys.candidateRange(from, to)) === isWithin &&
        inRange(keys.eventsKey(height), keys.heightRange(keys.Prefix.events, from, to)) === isWithin
      );
    }),
    { seed: 42, numRuns: 500 },
  );
  t.ok(inRange(keys.blockKey(2n ** 64n - 1n), keys.heightRange(keys.Prefix.block)));
  t.notOk(inRange(keys.heightByBlockHashKey(a), keys.heightRange(keys.Prefix.block)));
  t.ok(inRange(keys.stateKey(full), keys.stateRange()));
  t.ok(inRange(keys.householdKey(full), keys.householdRange()));
  t.ok(inRange(keys.householdKey(utf8('meter/1')), keys.householdRange(utf8('meter/'))));
  t.notOk(inRange(keys.householdKey(utf8('price/1')), keys.householdRange(utf8('meter/'))));
});

t.test('a key of the wrong width is a broken invariant', async (t) => {
  t.throws(() => keys.transactionKey(new Uint8Array(31)), /32 bytes expected in a key, got 31/);
  t.throws(() => keys.encodePosition({ height: 1n, index: 2 ** 32 }), /index out of range/);
  t.throws(() => keys.encodePosition({ height: 1n, index: -1 }), /index out of range/);
  t.throws(() => keys.decodePosition(new Uint8Array(11)), /no position in 11 bytes/);
  t.throws(() => keys.stateKeyOf(keys.blockKey(1n)), /not a key of the state: prefix 2/);
});
