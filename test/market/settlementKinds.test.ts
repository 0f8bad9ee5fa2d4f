import t from 'tap';
import { type BaselineInput, measureReduction } from '../../state/market/settlement/baseline.ts';
import {
  billNetMetering,
  type NetMeteringTerms,
} from '../../state/market/settlement/netMetering.ts';
import type { MeterReading } from '../../state/market/settlement/readings.ts';
import {
  type DeliveredSettlement,
  type DeliveredSettlementInput,
  settleDelivered,
} from '../../state/market/settlement/settleDelivered.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';
import { TARIFF } from './tariff.ts';

const wh = (value: number): WattHours => BigInt(value) as WattHours;
const price = (value: number): MicroPerWattHour => BigInt(value) as MicroPerWattHour;
const reading = (importWh: number, exportWh: number): MeterReading => ({
  importWh: wh(importWh),
  exportWh: wh(exportWh),
});

/** Wh by household: bought, sold, imported, exported; null for a missing reading. */
type Row = readonly [household: string, bought: number, sold: number, MeterReading | null];

function delivered(
  rows: readonly Row[],
  changes: Partial<DeliveredSettlementInput> = {},
): DeliveredSettlement {
  const nothing = 0n as Micro;
  return settleDelivered({
    slot: 'slot-1',
    seed: '5e'.repeat(32),
    positions: new Map(
      rows.map(([household, bought, sold]) => [
        household,
        { boughtWh: wh(bought), soldWh: wh(sold), pays: nothing, receives: nothing },
      ]),
    ),
    readings: new Map(rows.map(([household, , , metered]) => [household, metered])),
    history: new Map(),
    zoneOf: new Map(),
    tariff: TARIFF,
    price: price(150),
    ration: 'prorata',
    open: false,
    ...changes,
  });
}

const posted = ({ postings }: DeliveredSettlement): string[] =>
  postings.map(({ code, from, to, amount }) => `${code} ${from} ${to} ${amount}`);

t.test('delivered energy is shared up to the contracts, the rest is the utility', async (t) => {
  // Anna sold 100 Wh and fed in 80; Ben bought 60 and took 90, Carl bought 40 and took 40.
  const settlement = delivered([
    ['anna', 0, 100, reading(0, 80)],
    ['ben', 60, 0, reading(95, 5)],
    ['carl', 40, 0, reading(40, 0)],
  ]);
  t.equal(settlement.volumeWh, 80n);
  t.strictSame(posted(settlement), [
    'fee-buy hh:ben community 96', // 48 of 80 Wh
    'fee-buy hh:carl community 64',
    'fee-sell hh:anna community 80',
    'levy hh:ben tax 900',
    'levy hh:carl tax 400',
    'net-full hh:ben dso 2520', // 90 - 48 Wh
    'net-full hh:carl dso 480',
    'net-local hh:ben dso 960',
    'net-local hh:carl dso 640',
    'p2p-energy hh:ben market 7200',
    'p2p-energy hh:carl market 4800',
    'p2p-revenue market hh:anna 12000',
    'penalty-short hh:anna community 300', // 20 Wh under, 10 Wh of tolerance
    'residual-import hh:ben utility 10500',
    'residual-import hh:carl utility 2000',
  ]);
  t.strictSame(settlement.utility, { soldWh: 50n, boughtWh: 0n });
  t.strictSame(settlement.lines.get('anna'), {
    importWh: 0n,
    exportWh: 80n,
    quality: 'measured',
    sharedBuyWh: 0n,
    sharedSellWh: 80n,
    underDeliveryWh: 20n,
    residualImportWh: 0n,
    residualExportWh: 0n,
    netLocalWh: 0n,
    netRegionalWh: 0n,
    netFullWh: 0n,
  });
});

t.test('open sharing needs no contract and knows no under-delivery', async (t) => {
  const rows: Row[] = [
    ['anna', 0, 100, reading(0, 80)],
    ['ben', 0, 0, reading(30, 0)],
    ['carl', 0, 0, reading(20, 0)],
  ];
  const open = delivered(rows, { open: true });
  t.equal(open.volumeWh, 50n);
  t.match(open.lines.get('anna'), {
    sharedSellWh: 50n,
    residualExportWh: 30n,
    underDeliveryWh: 0n,
  });
  t.equal(delivered(rows).volumeWh, 0n, 'with contracts, nobody has bought anything');
  const equal = delivered([['anna', 0, 0, reading(0, 11)], rows[1] as Row, rows[2] as Row], {
    open: true,
    ration: 'equal',
  });
  const shared = [...equal.lines.values()].map(({ sharedBuyWh }) => sharedBuyWh);
  t.strictSame(shared.toSorted(), [0n, 5n, 6n]);
});

t.test('a missing reading counts as contracted, and nothing at all is a settlement', async (t) => {
  const kept = delivered([
    ['anna', 0, 100, null],
    ['ben', 100, 0, null],
  ]);
  t.equal(kept.volumeWh, 100n);
  t.match(kept.lines.get('ben'), { quality: 'estimated-contract', residualImportWh: 0n });
  const empty = delivered([]);
  t.strictSame([empty.volumeWh, posted(empty), empty.lines.size], [0n, [], 0]);
});

t.test('net metering: exports fill a bank, the year empties it', async (t) => {
  const terms: NetMeteringTerms = {
    retail: price(250),
    ratio: { numerator: 9n, denominator: 10n },
    trueUp: price(65),
  };
  const period = (importWh: number, exportWh: number, yearEnd = false) => ({
    ...reading(importWh, exportWh),
    yearEnd,
  });
  const bills = billNetMetering(terms, wh(5), [
    period(100, 55), // 5 + 49 banked
    period(10, 101), // 90 banked, 80 left
    period(30, 0, true),
    period(1, 0),
  ]);
  t.strictSame(
    bills.map((bill) => [bill.usedWh, bill.billedWh, bill.charge, bill.payout, bill.closingWh]),
    [
      [54n, 46n, 11_500n, 0n, 0n],
      [10n, 0n, 0n, 0n, 80n],
      [30n, 0n, 0n, 50n * 65n, 0n],
      [0n, 1n, 250n, 0n, 0n],
    ],
  );
  t.strictSame(billNetMetering(terms, wh(5), []), []);
  const ratio = { numerator: 1n, denominator: 0n };
  t.throws(() => billNetMetering({ ...terms, ratio }, wh(5), []), { name: 'InvariantError' });
});

/** A day of four slots: the adjustment looks at the first two, the event is the last two. */
function response(changes: Partial<BaselineInput> = {}): ReturnType<typeof measureReduction> {
  const day = (...values: number[]) => ({ eligible: true, valuesWh: values.map(wh) });
  return measureReduction({
    days: [
      day(100, 100, 300, 300),
      { ...day(900, 900, 900, 900), eligible: false },
      day(100, 100, 200, 200),
      day(50, 50, 300, 300),
      day(100, 100, 900, 900),
    ],
    actualWh: [110, 110, 100, 120].map(wh),
    event: { start: 2, end: 4 },
    adjustment: { start: 0, end: 2 },
    chosenDays: 2,
    poolDays: 3,
    leastDays: 3,
    adjustmentCapPpm: 200_000n,
    reward: price(100),
    committedWh: null,
    ...changes,
  });
}

t.test('a demand response is measured against the highest of the newest days', async (t) => {
  // Of the first three eligible days those of 600 Wh; 220 Wh today over (200 + 100) / 2: 1.46, capped at 1.2.
  t.strictSame(response(), {
    usable: true,
    baselineWh: [360n, 360n],
    ratioPpm: 1_200_000n,
    reductionWh: 500n,
    reward: 50_000n,
  });
  t.match(response({ chosenDays: 1 }), { ratioPpm: 1_100_000n, baselineWh: [330n, 330n] }, 'newer');
  t.match(response({ committedWh: wh(120) }), { reductionWh: 500n, reward: 12_000n });
  t.match(response({ committedWh: wh(9_999) }), { reward: 50_000n });
  t.match(response({ actualWh: [1, 1, 1, 1].map(wh) }), { ratioPpm: 800_000n });
  t.match(response({ actualWh: [110, 110, 900, 900].map(wh) }), { reductionWh: 0n, reward: 0n });
  t.match(response({ adjustment: { start: 1, end: 1 } }), { ratioPpm: 1_000_000n }, 'no window');
});

t.test('without enough days there is no baseline', async (t) => {
  const unusable = { usable: false, baselineWh: [], ratioPpm: 0n, reductionWh: 0n, reward: 0n };
  t.strictSame(response({ leastDays: 4 }), unusable, 'the pool ends at three days');
  t.strictSame(response({ days: [], leastDays: 0 }), unusable);
  t.strictSame(response({ chosenDays: 0 }), unusable);
  t.throws(() => response({ event: { start: 2, end: 5 } }), { name: 'InvariantError' });
});
