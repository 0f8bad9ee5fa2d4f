import fc from 'fast-check';
import t from 'tap';
import { type AgreedTrade, networkSaving } from '../../state/market/settlement/agreedEnergy.ts';
import { withoutCountedEnergy } from '../../state/market/settlement/netMetering.ts';
import { settleFirm } from '../../state/market/settlement/settleFirm.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';
import { TARIFF } from './tariff.ts';

// Under net metering the utility counts what it supplies and takes. What a Wh in a bank is worth lies between feed-in
// (`trueUp` by the ratio is at least that) and retail: each household's lies anywhere there.
const wh = (value: number | bigint): WattHours => BigInt(value) as WattHours;
const price = (value: number | bigint): MicroPerWattHour => BigInt(value) as MicroPerWattHour;
const RING = ['anna', 'ben', 'carl'] as const;
const WORTH_MAX = 1_000;

interface Home {
  readonly importWh: number;
  readonly exportWh: number;
  readonly bought: number;
  readonly sold: number;
  readonly zone: string;
  readonly isMeasured: boolean;
  /** Thousandths of the way from feed-in to retail. */
  readonly worthOfExport: number;
  readonly worthOfImport: number;
}

function settle(homes: readonly Home[], agreed: readonly AgreedTrade[], tariff: Tariff) {
  const all = homes.map((home, index) => [RING[index] ?? '', home] as const);
  // Somebody outside takes what is sold and sells what is bought, to the Wh.
  const sum = (key: 'bought' | 'sold') => all.reduce((total, [, home]) => total + home[key], 0);
  const positions = all.map(
    ([name, { bought, sold }]) =>
      [
        name,
        {
          boughtWh: wh(bought),
          soldWh: wh(sold),
          pays: (BigInt(bought) * 150n) as Micro,
          receives: (BigInt(sold) * 150n) as Micro,
        },
      ] as const,
  );
  const rest = {
    boughtWh: wh(sum('sold')),
    soldWh: wh(sum('bought')),
    pays: (BigInt(sum('sold')) * 150n) as Micro,
    receives: (BigInt(sum('bought')) * 150n) as Micro,
  };
  return settleFirm({
    slot: 'slot-1',
    seed: '5e'.repeat(32),
    positions: new Map([...positions, ['rest', rest] as const]),
    readings: new Map(
      all.map(([name, { importWh, exportWh }]) => [
        name,
        { importWh: wh(importWh), exportWh: wh(exportWh) },
      ]),
    ),
    history: new Map(),
    zoneOf: new Map(all.map(([name, { zone }]) => [name, zone])),
    tariff,
    surplus: 0n as Micro,
    surplusTo: 'community',
    agreed,
    measured: new Set(all.flatMap(([name, { isMeasured }]) => (isMeasured ? [name] : []))),
  });
}

/** Money now, and the worth of what is counted, in thousandths of a µ. */
function wealth(
  { postings, lines }: ReturnType<typeof settle>,
  name: string,
  { worthOfExport, worthOfImport }: Home,
  { retail, feedIn }: Tariff,
): bigint {
  let money = 0n;
  for (const { from, to, amount } of withoutCountedEnergy(postings)) {
    if (from === `hh:${name}`) money -= amount;
    if (to === `hh:${name}`) money += amount;
  }
  const worth = (thousandths: number) =>
    BigInt(WORTH_MAX) * feedIn + BigInt(thousandths) * (retail - feedIn);
  const line = lines.get(name);
  const banked = (line?.residualExportWh ?? 0n) * worth(worthOfExport);
  const drawn = (line?.residualImportWh ?? 0n) * worth(worthOfImport);
  return BigInt(WORTH_MAX) * money + banked - drawn;
}

const energy = fc.integer({ min: 0, max: 400 });
const trade = fc.oneof(fc.constant(0), energy);
const worth = fc.oneof(fc.constantFrom(0, WORTH_MAX), fc.integer({ min: 0, max: WORTH_MAX }));
const home: fc.Arbitrary<Home> = fc.record({
  importWh: energy,
  exportWh: energy,
  bought: trade,
  sold: trade,
  zone: fc.constantFrom('a', 'b'),
  isMeasured: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  worthOfExport: worth,
  worthOfImport: worth,
});
const rate = fc.integer({ min: 0, max: 90 });
const tariff = fc
  .record({ feedIn: rate, band: rate, nets: fc.tuple(rate, rate, rate), gross: fc.boolean() })
  .map(
    ({ feedIn, band, nets, gross }): Tariff => ({
      ...TARIFF,
      feedIn: price(feedIn),
      retail: price(feedIn + band),
      netting: gross ? 'gross' : 'slot',
      netLocal: price(nets[0]),
      netRegional: price(nets[1]),
      netFull: price(nets[2]),
    }),
  );
const agreement = fc
  .record({
    pair: fc.constantFrom(...pairs()),
    quantity: fc.integer({ min: 1, max: 500 }),
    at: energy,
  })
  .map(
    ({ pair: [seller, buyer], quantity, at }): AgreedTrade => ({
      seller,
      buyer,
      quantityWh: wh(quantity),
      price: price(at),
    }),
  );

function pairs(): [string, string][] {
  return RING.flatMap((seller) =>
    RING.filter((buyer) => buyer !== seller).map((buyer): [string, string] => [seller, buyer]),
  );
}

t.test('with banks, too, colluders gain only what they really deliver to each other', async (t) => {
  let genuine = 0;
  let phantom = 0;
  fc.assert(
    fc.property(
      fc.tuple(home, home, home),
      fc.array(agreement, { minLength: 1, maxLength: 4 }),
      tariff,
      (homes, agreed, terms) => {
        const without = settle(homes, [], terms);
        const together = settle(homes, agreed, terms);
        let gain = 0n;
        let matched = 0n;
        const sum = (trades: readonly AgreedTrade[]) =>
          trades.reduce((total, { quantityWh }) => total + quantityWh, 0n);
        const least = (a: bigint, b: bigint) => (a < b ? a : b);
        homes.forEach((own, index) => {
          const name = RING[index] ?? '';
          gain += wealth(together, name, own, terms) - wealth(without, name, own, terms);
          const before = without.lines.get(name);
          const sold = sum(agreed.filter(({ seller }) => seller === name));
          const bought = sum(agreed.filter(({ buyer }) => buyer === name));
          if (own.isMeasured) matched += least(sold, before?.residualExportWh ?? 0n);
          matched += least(bought, before?.residualImportWh ?? 0n);
        });
        matched -= sum(agreed);
        if (matched > 0n) genuine++;
        else phantom++;
        const most = terms.retail - terms.feedIn + networkSaving(terms);
        const bound = matched > 0n ? matched * most * BigInt(WORTH_MAX) : 0n;
        if (gain > bound) throw new Error(`a gain of ${gain}, at most ${bound} is deserved`);
      },
    ),
    { seed: 11, numRuns: 3_000 },
  );
  t.ok(genuine > 50 && phantom > 500, `${genuine} real and ${phantom} phantom cases`);
});
