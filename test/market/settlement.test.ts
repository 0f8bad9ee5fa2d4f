import assert from 'node:assert/strict';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { clear } from '../../state/market/clear.ts';
import type { HouseholdTrade } from '../../state/market/clearing.ts';
import {
  buyerCharge,
  escrowLock,
  sellerRemainingLock,
} from '../../state/market/settlement/escrow.ts';
import { balancesOf, type Posting } from '../../state/market/settlement/postings.ts';
import type { MeterReading } from '../../state/market/settlement/readings.ts';
import { resettle } from '../../state/market/settlement/resettle.ts';
import { type FirmSettlementInput, settleFirm } from '../../state/market/settlement/settleFirm.ts';
import { checkTariffBand, type Tariff } from '../../state/market/settlement/tariff.ts';
import {
  type Micro,
  type MicroPerWattHour,
  type WattHours,
  wattHours,
} from '../../state/types/units.ts';
import { auctionTable } from './auctionTable.ts';
import { TARIFF } from './tariff.ts';

const wh = (value: number): WattHours => wattHours(BigInt(value));
const price = (value: number): MicroPerWattHour => BigInt(value) as MicroPerWattHour;
const money = (value: number): Micro => BigInt(value) as Micro;

function trade(boughtWh: number, soldWh: number, pays: number, receives: number): HouseholdTrade {
  return {
    boughtWh: wh(boughtWh),
    soldWh: wh(soldWh),
    pays: money(pays),
    receives: money(receives),
  };
}

function reading(importWh: number, exportWh: number): MeterReading {
  return { importWh: wh(importWh), exportWh: wh(exportWh) };
}

/** Anna sold 1,000 Wh to Ben at 150 µ/Wh. */
function input(changes: Partial<FirmSettlementInput> = {}): FirmSettlementInput {
  return {
    slot: 'slot-1',
    seed: '5e'.repeat(32),
    positions: new Map([
      ['anna', trade(0, 1_000, 0, 150_000)],
      ['ben', trade(1_000, 0, 150_000, 0)],
    ]),
    readings: new Map([
      ['anna', reading(0, 1_000)],
      ['ben', reading(1_000, 0)],
    ]),
    history: new Map(),
    zoneOf: new Map(),
    tariff: TARIFF,
    surplus: money(0),
    surplusTo: 'community',
    ...changes,
  };
}

function postingLines(postings: readonly Posting[]): string[] {
  return postings.map(({ code, from, to, amount }) => `${code} ${from} > ${to} ${amount}`);
}

const KEPT = [
  'fee-buy hh:ben > community 2000',
  'fee-sell hh:anna > community 1000',
  'levy hh:ben > tax 10000',
  'net-local hh:ben > dso 20000',
  'p2p-energy hh:ben > market 150000',
  'p2p-revenue market > hh:anna 150000',
];

t.test('a contract that both sides keep', async (t) => {
  const { postings, balances, utility, lines } = settleFirm(input());
  t.strictSame(postingLines(postings), KEPT);
  t.strictSame(
    [...balances],
    [
      ['community', 3_000n],
      ['dso', 20_000n],
      ['hh:anna', 149_000n],
      ['hh:ben', -182_000n],
      ['tax', 10_000n],
    ],
  );
  t.strictSame(utility, { soldWh: 0n, boughtWh: 0n });
  t.strictSame(lines.get('ben'), {
    importWh: 1_000n,
    exportWh: 0n,
    quality: 'measured',
    residualImportWh: 0n,
    unusedWh: 0n,
    residualExportWh: 0n,
    shortfallWh: 0n,
    netLocalWh: 1_000n,
    netRegionalWh: 0n,
    netFullWh: 0n,
  });
});

t.test('deviations meet the utility, and beyond the tolerance a penalty', async (t) => {
  // Tolerance: the greater of 10 Wh and 5 % of 1,000 Wh.
  const deviations = new Map([
    ['anna', reading(0, 900)],
    ['ben', reading(930, 40)],
    ['carl', reading(7, 9)],
  ]);
  const { postings, utility } = settleFirm(input({ readings: deviations }));
  t.strictSame(postingLines(postings), [
    'fee-buy hh:ben > community 2000',
    'fee-sell hh:anna > community 1000',
    'levy hh:ben > tax 9300',
    'levy hh:carl > tax 70',
    'net-full hh:carl > dso 420',
    'net-local hh:ben > dso 18600',
    'p2p-energy hh:ben > market 150000',
    'p2p-revenue market > hh:anna 150000',
    'penalty-long hh:ben > community 100',
    'penalty-short hh:anna > community 1500',
    'residual-export utility > hh:ben 3200',
    'residual-export utility > hh:carl 720',
    'residual-import hh:carl > utility 1750',
    'shortfall hh:anna > utility 25000',
    'unused utility > hh:ben 5600',
  ]);
  t.strictSame(utility, { soldWh: 107n, boughtWh: 119n });
});

t.test('netting by slot bills only the difference of both directions', async (t) => {
  const both = new Map([
    ['anna', reading(300, 1_300)],
    ['ben', reading(1_040, 40)],
  ]);
  const tariff: Tariff = { ...TARIFF, netting: 'slot' };
  t.strictSame(postingLines(settleFirm(input({ readings: both, tariff })).postings), KEPT);
});

t.test('missing readings are estimated', async (t) => {
  const history = new Map([
    ['anna', [reading(1, 1_000), reading(2, 1_001), reading(4, 1_001), reading(900, 900)]],
    ['ben', [reading(5, 5), reading(5, 5)]],
  ]);
  const { lines } = settleFirm(input({ readings: new Map([['anna', null]]), history }));
  const [anna, ben] = [lines.get('anna'), lines.get('ben')];
  t.strictSame([anna?.quality, anna?.importWh, anna?.exportWh], ['estimated-history', 2n, 1_000n]);
  t.strictSame([ben?.quality, ben?.importWh, ben?.exportWh], ['estimated-contract', 1_000n, 0n]);
});

t.test('network charges know how far energy came', async (t) => {
  // Zone A sold 100 Wh, of which its buyers Ben (150) and Carl (50) get 75 and 25; the rest came from zone B.
  const { lines } = settleFirm(
    input({
      positions: new Map([
        ['anna', trade(0, 100, 0, 10_000)],
        ['ben', trade(150, 0, 15_000, 0)],
        ['carl', trade(50, 0, 5_000, 0)],
        ['dora', trade(0, 100, 0, 10_000)],
      ]),
      readings: new Map([
        ['ben', reading(200, 0)],
        ['carl', reading(30, 0)],
      ]),
      zoneOf: new Map([
        ['anna', 'A'],
        ['ben', 'A'],
        ['carl', 'A'],
        ['dora', 'B'],
      ]),
    }),
  );
  const distances = ['ben', 'carl'].map((household) => {
    const line = lines.get(household);
    return [line?.netLocalWh, line?.netRegionalWh, line?.netFullWh];
  });
  t.strictSame(distances, [
    [75n, 75n, 50n],
    [25n, 5n, 0n],
  ]);
});

t.test('the surplus of a mechanism goes where the contract says', async (t) => {
  const positions = new Map([
    ['anna', trade(0, 1_000, 0, 140_000)],
    ['ben', trade(1_000, 0, 150_000, 0)],
  ]);
  const { postings } = settleFirm(input({ positions, surplus: money(10_000), surplusTo: 'dso' }));
  t.ok(postingLines(postings).includes('p2p-surplus market > dso 10000'));
  t.throws(
    () => settleFirm(input({ positions })),
    { name: 'InvariantError' },
    'the market keeps nothing',
  );
});

t.test('the condition on which a slot opens', async (t) => {
  const band = (floor: number, cap: number): string | undefined =>
    checkTariffBand(TARIFF, { floor: price(floor), cap: price(cap) })?.code;
  t.strictSame(
    [band(80, 250), band(165, 165), band(79, 250), band(80, 251), band(200, 199)],
    [undefined, undefined, 'FLOOR_BELOW_FEED_IN', 'CAP_ABOVE_RETAIL', 'FLOOR_ABOVE_CAP'],
  );
});

t.test('locks', async (t) => {
  const [floor, cap] = [price(80), price(240)];
  const lock = (side: 'buy' | 'sell', limit: number): bigint =>
    escrowLock({ side, quantityWh: wh(100), price: price(limit) }, TARIFF, floor, cap);
  t.strictSame(
    [lock('buy', 200), lock('buy', 999), lock('sell', 100), lock('sell', 0), lock('sell', 999)],
    [20_200n, 24_200n, 18_100n, 20_100n, 100n],
  );
  t.equal(buyerCharge(wh(60), price(150), TARIFF), 9_120n);
  t.equal(sellerRemainingLock(wh(60), price(150), TARIFF), 7_860n);
});

/** Runs a property; a failure shows the seed and the smallest example. */
function holds<Values>(t: Test, numRuns: number, property: fc.IProperty<Values>): void {
  const run = fc.check(property, { seed: 42, numRuns });
  t.notOk(run.failed, fc.defaultReportMessage(run) ?? `holds in ${numRuns} examples`);
}

const anyEnergy = fc.nat(60).map(wh);
const anyReading = fc.record({ importWh: anyEnergy, exportWh: anyEnergy });
const anyPrice = fc.nat(9).map(price);
const anyTariff: fc.Arbitrary<Tariff> = fc.record({
  retail: fc.integer({ min: 20, max: 30 }).map(price),
  feedIn: fc.nat(5).map(price),
  netting: fc.constantFrom('slot' as const, 'gross' as const),
  netLocal: anyPrice,
  netRegional: anyPrice,
  netFull: anyPrice,
  levy: anyPrice,
  feeBuy: anyPrice,
  feeSell: anyPrice,
  shortPenalty: anyPrice,
  longPenalty: anyPrice,
  toleranceWh: anyEnergy,
  tolerancePpm: fc.nat(500_000).map(BigInt),
});

const { parameters } = auctionTable('band 6 18');
const anyMarket = fc
  .array(
    fc.record({
      household: fc.nat(5).map((n) => `h${n}`),
      side: fc.constantFrom('buy' as const, 'sell' as const),
      quantityWh: fc.integer({ min: 1, max: 40 }).map((value) => wh(value)),
      priceMicroPerWh: fc.nat(24).map((value) => price(value)),
    }),
    { maxLength: 12 },
  )
  .map((orders) => orders.map((order, index) => ({ ...order, id: `o${index}` })));

const anyReadings = fc
  .dictionary(
    fc.nat(6).map((n) => `h${n}`),
    fc.option(anyReading),
  )
  .map((readings) => new Map(Object.entries(readings)));

const anySettlement = fc.record({
  orders: anyMarket,
  readings: anyReadings,
  corrected: anyReadings,
  history: fc
    .dictionary(
      fc.nat(6).map((n) => `h${n}`),
      fc.array(anyReading, { maxLength: 5 }),
    )
    .map((history) => new Map(Object.entries(history))),
  zoneOf: fc
    .dictionary(
      fc.nat(5).map((n) => `h${n}`),
      fc.constantFrom('A', 'B'),
    )
    .map((zones) => new Map(Object.entries(zones))),
  tariff: anyTariff,
});
type AnySettlement = typeof anySettlement extends fc.Arbitrary<infer Value> ? Value : never;

function settled({ orders, readings, history, zoneOf, tariff }: AnySettlement) {
  const { households: positions, surplus } = clear(parameters, orders);
  return settleFirm(input({ positions, readings, history, zoneOf, tariff, surplus }));
}

t.test('energy and money are conserved, whatever the meters say', async (t) => {
  holds(
    t,
    300,
    fc.property(anySettlement, (market) => {
      const { postings, balances, lines, utility } = settled(market);
      assert.ok(postings.every(({ amount, from, to }) => amount > 0n && from !== to));
      assert.equal(balances.has('market'), false);
      assert.equal(
        [...balances.values()].reduce((sum, balance) => sum + balance, 0n),
        0n,
      );
      let lacking = 0n;
      for (const line of lines.values()) {
        lacking += line.importWh - line.exportWh;
        assert.equal(line.netLocalWh + line.netRegionalWh + line.netFullWh, line.importWh);
      }
      assert.equal(utility.soldWh - utility.boughtWh, lacking);
    }),
  );
});

t.test("a neighbour's reading changes nothing for a household", async (t) => {
  holds(
    t,
    200,
    fc.property(anySettlement, (market) => {
      const own0 = market.readings.get('h0') ?? null;
      const settledAmong = (others: typeof market.readings) =>
        settled({ ...market, readings: new Map(others).set('h0', own0) });
      const before = settledAmong(market.readings);
      const after = settledAmong(market.corrected);
      assert.deepStrictEqual(after.lines.get('h0'), before.lines.get('h0'));
      assert.equal(after.balances.get('hh:h0'), before.balances.get('hh:h0'));
    }),
  );
});

function sum(...maps: ReadonlyMap<string, bigint>[]): [string, bigint][] {
  const total = new Map<string, bigint>();
  for (const [account, amount] of maps.flatMap((map) => [...map])) {
    total.set(account, (total.get(account) ?? 0n) + amount);
  }
  return [...total].filter(([, amount]) => amount !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));
}

t.test('corrections telescope: old + correction = new, one after another', async (t) => {
  holds(
    t,
    200,
    fc.property(anySettlement, (market) => {
      const first = settled(market);
      const second = settled({ ...market, readings: market.corrected });
      const third = settled({ ...market, readings: new Map() });
      const toSecond = resettle(first.postings, second.postings);
      const toThird = resettle(second.postings, third.postings);
      assert.ok(toSecond.every(({ amount }) => amount > 0n));
      assert.deepStrictEqual(sum(first.balances, balancesOf(toSecond)), sum(second.balances));
      assert.deepStrictEqual(
        sum(first.balances, balancesOf(toSecond), balancesOf(toThird)),
        sum(third.balances),
      );
      assert.deepStrictEqual(resettle(first.postings, first.postings), []);
    }),
  );
});

t.test('a correction names what it adds and what it takes back', async (t) => {
  const posting = (code: string, from: string, to: string, amount: number): Posting => ({
    code,
    from,
    to,
    amount: money(amount),
  });
  const before = [posting('levy', 'hh:a', 'tax', 30), posting('unused', 'utility', 'hh:a', 8)];
  const after = [posting('levy', 'hh:a', 'tax', 20), posting('shortfall', 'hh:b', 'utility', 5)];
  t.strictSame(postingLines(resettle(before, after)), [
    'levy- tax > hh:a 10',
    'shortfall+ hh:b > utility 5',
    'unused- hh:a > utility 8',
  ]);
});

t.test('a lock covers what its order can come to owe the market', async (t) => {
  const { floor, cap } = parameters;
  holds(
    t,
    300,
    fc.property(anySettlement, (market) => {
      const { tariff, orders } = market;
      const { households, fills, price: cleared } = clear(parameters, orders);
      if (cleared === null) return;
      const locks = new Map<string, bigint>();
      for (const order of orders) {
        const lock = escrowLock({ ...order, price: order.priceMicroPerWh }, tariff, floor, cap);
        const filled = fills.get(order.id) ?? wh(0);
        const needed =
          order.side === 'buy'
            ? buyerCharge(filled, cleared, tariff)
            : sellerRemainingLock(filled, cleared, tariff);
        assert.ok(lock >= needed, order.id);
        locks.set(order.household, (locks.get(order.household) ?? 0n) + needed);
      }
      // The worst reading of all: nothing was taken, nothing was fed in.
      const readings = new Map([...households.keys()].map((name) => [name, reading(0, 0)]));
      const { postings } = settled({ ...market, readings });
      for (const [name, { pays, boughtWh, soldWh }] of households) {
        const locked = locks.get(name) ?? 0n;
        if (boughtWh > 0n) assert.equal(locked, pays + boughtWh * tariff.feeBuy);
        if (soldWh === 0n) continue;
        const account = `hh:${name}`;
        const owed = postings
          .filter(({ code }) => code !== 'penalty-long')
          .reduce((total, { from, to, amount }) => {
            return from === account ? total + amount : to === account ? total - amount : total;
          }, 0n);
        assert.ok(locked >= owed, `${name} owes ${owed}, locked ${locked}`);
      }
    }),
  );
});
