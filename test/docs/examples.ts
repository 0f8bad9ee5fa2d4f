import { clear } from '../../state/market/clear.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import { explain } from '../../state/market/explain.ts';
import { explanationText } from '../../state/market/explanationText.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import type { MeterReading } from '../../state/market/settlement/readings.ts';
import { type FirmSettlement, settleFirm } from '../../state/market/settlement/settleFirm.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import { micro, microPerWattHour, wattHours } from '../../state/types/units.ts';

/** The worked examples of docs/households.md; prices in µ/Wh, 10 of them to a ct/kWh. */

const SLOT = { slot: '1981200', seed: '5e'.repeat(32) };

export const BAND: { readonly floor: bigint; readonly cap: bigint } = { floor: 80n, cap: 180n };

const BOOK = {
  ...SLOT,
  floor: microPerWattHour(BAND.floor),
  cap: microPerWattHour(BAND.cap),
  maxPrice: microPerWattHour(1_000n),
  maxQuantityWh: wattHours(5_000n),
};
const HALF = { numerator: 1n, denominator: 2n };

export const UNIFORM: ClearingParameters = {
  ...BOOK,
  mechanism: 'uniform',
  ration: 'prorata',
  k: HALF,
};

export const POSTED_PRICE = 130n;

/** Templates with a price rule of their own, for the same orders. */
export const TEMPLATES: readonly ClearingParameters[] = [
  UNIFORM,
  { ...BOOK, mechanism: 'posted', ration: 'equal', postedPrice: microPerWattHour(POSTED_PRICE) },
  { ...BOOK, mechanism: 'payasbid', ration: 'prorata', k: HALF },
  { ...BOOK, mechanism: 'tradereduction', ration: 'equal' },
];

const SIDES = { buys: 'buy', asks: 'sell' } as const;

/** `anna asks 600 at 90`: the household names the order. */
export function orders(text: string): MarketOrder[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [household = '', verb = '', wh = '', , price = ''] = line.trim().split(' ');
      const side = SIDES[verb as keyof typeof SIDES];
      return {
        id: household,
        household,
        side,
        quantityWh: BigInt(wh),
        priceMicroPerWh: BigInt(price),
      };
    });
}

/** The neighbours' noon: one buyer is served in part. */
export const NOON: readonly MarketOrder[] = orders(`
  anna asks 600 at 90
  ben asks 400 at 110
  clara asks 500 at 140
  dana buys 500 at 170
  emil buys 300 at 150
  fritz buys 400 at 120
  gerda buys 200 at 100`);

/** The same with the quantities meeting exactly. */
export const EXACT: readonly MarketOrder[] = NOON.map((order) =>
  order.id === 'fritz' ? { ...order, quantityWh: 200n } : order,
);

/** Two buyers at the limit where the energy ends. */
export const TIE: readonly MarketOrder[] = [
  ...NOON.filter(({ id }) => id !== 'gerda'),
  ...orders('hanna buys 200 at 120'),
];

/** Emil would take more if it were cheap. */
export const STEPS: readonly MarketOrder[] = [
  ...NOON,
  { id: 'emil:2', household: 'emil', side: 'buy', quantityWh: 300n, priceMicroPerWh: 100n },
];

/** Much sun, few takers. */
export const SUNNY: readonly MarketOrder[] = orders(`
  anna asks 900 at 80
  ben asks 700 at 80
  dana buys 500 at 180
  emil buys 300 at 180`);

/** Dusk: nearly nothing left to sell. */
export const DUSK: readonly MarketOrder[] = orders(`
  anna asks 100 at 80
  dana buys 500 at 180
  emil buys 300 at 180`);

export function clearing(
  book: readonly MarketOrder[],
  parameters: ClearingParameters = UNIFORM,
): Clearing {
  return clear(parameters, book);
}

export function explanations(book: readonly MarketOrder[]): string[] {
  return explain(UNIFORM, book).map(explanationText);
}

const price = (value: bigint) => microPerWattHour(value);

/** As in a new community. */
export const TARIFF: Tariff = {
  retail: price(180n),
  feedIn: price(80n),
  netting: 'slot',
  netLocal: price(30n),
  netRegional: price(55n),
  netFull: price(80n),
  levy: price(20n),
  feeBuy: price(2n),
  feeSell: price(1n),
  shortPenalty: price(0n),
  longPenalty: price(0n),
  toleranceWh: wattHours(0n),
  tolerancePpm: 0n,
};

/** What the meters said of that noon: dana used more than bought, anna's roof gave less than sold. */
export const METERED: ReadonlyMap<string, MeterReading> = new Map(
  Object.entries({
    anna: [0n, 550n],
    ben: [0n, 400n],
    dana: [620n, 0n],
    emil: [300n, 0n],
    fritz: [150n, 0n],
  }).map(([home, [importWh = 0n, exportWh = 0n]]) => [
    home,
    { importWh: wattHours(importWh), exportWh: wattHours(exportWh) },
  ]),
);

export function settled(): FirmSettlement {
  return settleFirm({
    ...SLOT,
    positions: clearing(NOON).households,
    readings: METERED,
    history: new Map(),
    zoneOf: new Map(),
    tariff: TARIFF,
    surplus: micro(0n),
    surplusTo: 'community',
  });
}
