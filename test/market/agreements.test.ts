import fc from 'fast-check';
import t from 'tap';
import {
  type AgreedTrade,
  agreedLocks,
  networkSaving,
} from '../../state/market/settlement/agreedEnergy.ts';
import type { Posting } from '../../state/market/settlement/postings.ts';
import { resettle } from '../../state/market/settlement/resettle.ts';
import {
  type FirmSettlement,
  type FirmSettlementInput,
  settleFirm,
} from '../../state/market/settlement/settleFirm.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';
import { TARIFF } from './tariff.ts';

const wh = (value: number | bigint): WattHours => BigInt(value) as WattHours;
const price = (value: number | bigint): MicroPerWattHour => BigInt(value) as MicroPerWattHour;
const NO_MONEY = 0n as Micro;
const RUNS = { seed: 42, numRuns: 2_000 };

/** A household's slot: what the auction gave it, and what its meter says (null: no reading). */
interface Home {
  readonly bought?: number;
  readonly sold?: number;
  readonly reading: readonly [importWh: number, exportWh: number] | null;
  readonly zone?: string;
  /** Three slots of the past that were all alike. */
  readonly past?: readonly [importWh: number, exportWh: number];
}

const AUCTION_PRICE = 150n;

function settle(
  homes: Readonly<Record<string, Home>>,
  agreed: readonly AgreedTrade[],
  tariff: Tariff = TARIFF,
): FirmSettlement {
  const all = Object.entries(homes);
  const reading = ([importWh, exportWh]: readonly [number, number]) => ({
    importWh: wh(importWh),
    exportWh: wh(exportWh),
  });
  const input: FirmSettlementInput = {
    slot: 'slot-1',
    seed: '5e'.repeat(32),
    positions: new Map(
      all.map(([name, { bought = 0, sold = 0 }]) => [
        name,
        {
          boughtWh: wh(bought),
          soldWh: wh(sold),
          pays: (BigInt(bought) * AUCTION_PRICE) as Micro,
          receives: (BigInt(sold) * AUCTION_PRICE) as Micro,
        },
      ]),
    ),
    readings: new Map(all.map(([name, home]) => [name, home.reading && reading(home.reading)])),
    history: new Map(
      all.flatMap(([name, { past }]) =>
        past === undefined ? [] : [[name, [past, past, past].map(reading)] as const],
      ),
    ),
    zoneOf: new Map(all.flatMap(([name, { zone }]) => (zone === undefined ? [] : [[name, zone]]))),
    tariff,
    surplus: NO_MONEY,
    surplusTo: 'community',
    agreed,
  };
  return settleFirm(input);
}

const agreement = (seller: string, buyer: string, quantityWh: number, at: number): AgreedTrade => ({
  seller,
  buyer,
  quantityWh: wh(quantityWh),
  price: price(at),
});
const lines = (postings: readonly Posting[]) =>
  postings.map(({ code, from, to, amount }) => `${code} ${from} > ${to} ${amount}`);
const balance = ({ balances }: FirmSettlement, account: string): bigint =>
  balances.get(account) ?? 0n;

t.test('an agreement that both keep: the agreed price, the fees, the near network', async (t) => {
  const kept = settle(
    { anna: { reading: [0, 1_000], zone: 'a' }, ben: { reading: [1_000, 0], zone: 'a' } },
    [agreement('anna', 'ben', 1_000, 100)],
  );
  t.strictSame(lines(kept.postings), [
    'agreed-energy hh:ben > hh:anna 100000',
    'fee-buy hh:ben > community 2000',
    'fee-sell hh:anna > community 1000',
    'levy hh:ben > tax 10000',
    'net-local hh:ben > dso 20000',
  ]);
});

t.test('a gift from another feeder: no price, the regional network', async (t) => {
  const gift = settle(
    { anna: { reading: [0, 600], zone: 'a' }, ben: { reading: [1_000, 0], zone: 'b' } },
    [agreement('anna', 'ben', 600, 0)],
  );
  t.strictSame(lines(gift.postings), [
    'fee-buy hh:ben > community 1200',
    'fee-sell hh:anna > community 600',
    'levy hh:ben > tax 10000',
    'net-full hh:ben > dso 24000',
    'net-regional hh:ben > dso 21000',
    'residual-import hh:ben > utility 100000',
  ]);
});

t.test('what is not kept is the own affair of who does not keep it', async (t) => {
  const broken = settle(
    { anna: { reading: [0, 0] }, ben: { reading: [0, 0] }, carl: { reading: [300, 0] } },
    [agreement('anna', 'ben', 100, 50)],
  );
  t.strictSame(lines(broken.postings), [
    'agreed-energy hh:ben > hh:anna 5000',
    'fee-buy hh:ben > community 200',
    'fee-sell hh:anna > community 100',
    'levy hh:carl > tax 3000',
    'net-full hh:carl > dso 18000',
    // 100 Wh at the 40 µ/Wh that a neighbour's energy saves at most.
    'net-undelivered hh:anna > dso 4000',
    // Beyond a tolerance of 10 Wh: an agreement does not widen it by its 5 %.
    'penalty-long hh:ben > community 450',
    'penalty-short hh:anna > community 2700',
    'residual-import hh:carl > utility 75000',
    'shortfall hh:anna > utility 25000',
    'unused utility > hh:ben 8000',
  ]);
});

t.test('the auction is served first, and only a measured reading delivers', async (t) => {
  const line = (homes: Readonly<Record<string, Home>>, who: string) =>
    settle(homes, [agreement('anna', 'ben', 100, 50)]).lines.get(who);
  const both = {
    anna: { sold: 80, reading: [0, 100] },
    ben: { bought: 80, reading: [90, 0] },
  } as const;
  t.match(line(both, 'anna'), { shortfallWh: 80n, residualExportWh: 0n });
  t.match(line(both, 'ben'), { unusedWh: 90n, residualImportWh: 0n });
  const silent = { anna: { reading: null, past: [0, 500] }, ben: { reading: [100, 0] } } as const;
  t.match(line(silent, 'anna'), { quality: 'estimated-history', shortfallWh: 100n });
  t.match(line(silent, 'anna'), { residualExportWh: 500n }, 'the estimate goes to the utility');
  const unknown = { anna: { reading: null }, ben: { reading: null } } as const;
  t.match(line(unknown, 'anna'), { exportWh: 0n, shortfallWh: 100n }, 'no estimate as agreed');
  t.match(line(unknown, 'ben'), { importWh: 0n, unusedWh: 100n });
});

const energy = fc.integer({ min: 0, max: 400 });
const pairOfWh = fc.tuple(energy, energy);
const homeOf = (names: readonly string[]) =>
  fc.record({
    zone: fc.constantFrom('a', 'b'),
    reading: fc.oneof(
      { weight: 4, arbitrary: pairOfWh },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    past: pairOfWh,
    counterpart: fc.constantFrom(...names),
  });
const rates = fc.integer({ min: 0, max: 90 });
const tariff: fc.Arbitrary<Tariff> = fc
  .record({
    feedIn: rates,
    band: rates,
    netting: fc.constantFrom('slot' as const, 'gross' as const),
    nets: fc.tuple(rates, rates, rates),
    levy: rates,
    fees: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    penalties: fc.tuple(rates, rates),
    tolerance: fc.tuple(energy, fc.integer({ min: 0, max: 1_000_000 })),
  })
  .map(({ feedIn, band, netting, nets, levy, fees, penalties, tolerance }) => ({
    feedIn: price(feedIn),
    retail: price(feedIn + band),
    netting,
    netLocal: price(nets[0]),
    netRegional: price(nets[1]),
    netFull: price(nets[2]),
    levy: price(levy),
    feeBuy: price(fees[0]),
    feeSell: price(fees[1]),
    shortPenalty: price(penalties[0]),
    longPenalty: price(penalties[1]),
    toleranceWh: wh(tolerance[0]),
    tolerancePpm: BigInt(tolerance[1]),
  }));
const NAMES = ['anna', 'ben', 'carl', 'dora', 'emil'];

/** Five homes with meters and auction trades of all kinds. */
const street = fc
  .record({
    homes: fc.tuple(...NAMES.map((name) => homeOf(NAMES.filter((other) => other !== name)))),
    trades: fc.array(fc.tuple(fc.nat(4), fc.nat(4), energy), { maxLength: 4 }),
  })
  .map(({ homes, trades }) => {
    const out = homes.map((home) => ({ ...home, bought: 0, sold: 0 }));
    for (const [seller, buyer, quantity] of trades) {
      const [from, to] = [out[seller], out[buyer]];
      if (from === undefined || to === undefined || seller === buyer) continue;
      from.sold += quantity;
      to.bought += quantity;
    }
    return Object.fromEntries(NAMES.map((name, i) => [name, out[i] as (typeof out)[number]]));
  });
const agreementsAmong = (names: readonly string[]) =>
  fc
    .array(
      fc.record({
        seller: fc.constantFrom(...names),
        buyer: fc.constantFrom(...names),
        quantityWh: fc.integer({ min: 1, max: 500 }),
        at: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) =>
      all
        .filter(({ seller, buyer }) => seller !== buyer)
        .map(({ seller, buyer, quantityWh, at }) => agreement(seller, buyer, quantityWh, at)),
    );

t.test('colluders gain by agreements only what they really deliver to each other', async (t) => {
  const ring = ['anna', 'ben', 'carl'];
  let genuine = 0;
  let phantom = 0;
  fc.assert(
    fc.property(street, agreementsAmong(ring), tariff, (homes, agreed, terms) => {
      const without = settle(homes, [], terms);
      const together = settle(homes, agreed, terms);
      let gain = 0n;
      let delivered = 0n;
      let taken = 0n;
      for (const name of ring) {
        gain += balance(together, `hh:${name}`) - balance(without, `hh:${name}`);
        const before = without.lines.get(name);
        const sold = agreed.filter(({ seller }) => seller === name);
        const bought = agreed.filter(({ buyer }) => buyer === name);
        const sum = (trades: readonly AgreedTrade[]) =>
          trades.reduce((total, { quantityWh }) => total + quantityWh, 0n);
        const least = (a: bigint, b: bigint) => (a < b ? a : b);
        if (homes[name]?.reading !== null)
          delivered += least(sum(sold), before?.residualExportWh ?? 0n);
        taken += least(sum(bought), before?.residualImportWh ?? 0n);
      }
      const agreedWh = agreed.reduce((total, { quantityWh }) => total + quantityWh, 0n);
      const worth = terms.retail - terms.feedIn + networkSaving(terms);
      const matched = delivered + taken - agreedWh;
      // matched is at most what was really fed in, and at most what was really taken.
      if (matched <= 0n) t.ok(gain <= 0n, 'what is not delivered gains nothing');
      else
        t.ok(
          gain <= matched * worth,
          'at most the margin between retail and feed-in, and the network',
        );
      if (matched <= 0n) phantom++;
      else genuine++;
      for (const outsider of ['dora', 'emil']) {
        const own = ({ postings }: FirmSettlement) =>
          lines(postings.filter(({ from, to }) => [from, to].includes(`hh:${outsider}`)));
        t.strictSame(own(together), own(without), 'nobody else pays or gets anything else');
        t.strictSame(together.lines.get(outsider), without.lines.get(outsider));
      }
      t.ok(balance(together, 'community') >= balance(without, 'community'));
      for (const { importWh, netLocalWh, netRegionalWh, netFullWh } of together.lines.values())
        t.equal(netLocalWh + netRegionalWh + netFullWh, importWh, 'each Wh pays the network once');
    }),
    RUNS,
  );
  t.ok(genuine > 100 && phantom > 500, `${genuine} real and ${phantom} phantom cases`);
});

t.test('escrow covers what an agreement can cost, whatever the meters say', async (t) => {
  fc.assert(
    fc.property(street, agreementsAmong(NAMES), tariff, (homes, agreed, terms) => {
      const without = settle(homes, [], terms);
      const together = settle(homes, agreed, terms);
      for (const name of NAMES) {
        let locked = 0n;
        for (const one of agreed) {
          const locks = agreedLocks(one, terms);
          if (one.seller === name) locked += locks.seller;
          if (one.buyer === name) locked += locks.buyer;
        }
        // The community's long penalty and the network are credit, as for the auction.
        const more = (code: string) =>
          [together, without]
            .map(({ postings }) =>
              postings
                .filter((posting) => posting.code === code && posting.from === `hh:${name}`)
                .reduce((sum, { amount }) => sum + amount, 0n),
            )
            .reduce((now, before) => now - before);
        const credit =
          more('penalty-long') + more('net-local') + more('net-regional') + more('net-full');
        const lost = balance(without, `hh:${name}`) - balance(together, `hh:${name}`);
        // Feed-in that is given away is no debt.
        const given =
          ((without.lines.get(name)?.residualExportWh ?? 0n) -
            (together.lines.get(name)?.residualExportWh ?? 0n)) *
          terms.feedIn;
        t.ok(lost - credit - given <= locked, `${name} lost ${lost} of ${locked}`);
      }
    }),
    RUNS,
  );
});

t.test('corrections of a slot with agreements telescope', async (t) => {
  fc.assert(
    fc.property(
      street,
      agreementsAmong(NAMES),
      tariff,
      fc.constantFrom(...NAMES),
      pairOfWh,
      pairOfWh,
      (homes, agreed, terms, who, second, third) => {
        const at = (reading: readonly [number, number]) =>
          settle({ ...homes, [who]: { ...(homes[who] as Home), reading } }, agreed, terms);
        const [a, b, c] = [settle(homes, agreed, terms), at(second), at(third)];
        const net = (postings: readonly Posting[]) => {
          const sums = new Map<string, bigint>();
          for (const { from, to, amount } of postings) {
            sums.set(from, (sums.get(from) ?? 0n) - amount);
            sums.set(to, (sums.get(to) ?? 0n) + amount);
          }
          return new Map([...sums].filter(([, sum]) => sum !== 0n).sort());
        };
        const steps = [...resettle(a.postings, b.postings), ...resettle(b.postings, c.postings)];
        t.strictSame(net([...a.postings, ...steps]), new Map([...c.balances].sort()));
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});
