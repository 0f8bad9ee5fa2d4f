import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';

export type Mechanism = ClearingParameters['mechanism'];

export const MECHANISMS: readonly Mechanism[] = [
  'uniform',
  'payasbid',
  'tradereduction',
  'posted',
  'muda',
  'zonal',
];

export interface RandomBook {
  readonly parameters: ClearingParameters;
  readonly orders: readonly MarketOrder[];
}

/** Numbers below a bound, the same for the same seed on every machine (mulberry32). */
export type Random = (bound: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const FLOOR = 8;
const CAP = 20;

/**
 * A small book: few households, prices and Wh, so that ties, bands, copies and self-netting come up all the
 * time. In some books nearly all is distinct, in some there is hardly an order.
 */
export function randomBook(mechanism: Mechanism, seed: number): RandomBook {
  const random = randomOf(seed);
  const parameters = randomParameters(mechanism, random);
  const households = [2, 4, 7, 12, 12][random(5)] as number;
  const onePerHousehold = random(3) === 0;
  const readyToTrade = random(2) === 0;
  const prices = [2, 5, 16][random(3)] as number;
  const wh = [1, 3, 12][random(3)] as number;
  const length = random(random(3) === 0 ? 6 : 20);
  const orders: MarketOrder[] = [];
  for (let index = 0; index < length; index++) {
    const copied = orders[random(40)];
    if (copied !== undefined) {
      orders.push(random(2) === 0 ? copied : { ...copied, quantityWh: copied.quantityWh + 1n });
      continue;
    }
    const side = random(60) === 0 ? 'hold' : random(2) === 0 ? 'buy' : 'sell';
    const step = Math.floor((random(prices) * 16) / prices);
    const eager = readyToTrade ? (side === 'buy' ? 5 : -5) : 0;
    orders.push({
      id: `${'oOp'[random(3)]}${random(2) === 0 ? index : `${index}:`}`,
      household: `h${onePerHousehold ? index : random(households)}`,
      side,
      quantityWh: BigInt(random(30) === 0 ? random(40) : 1 + random(wh)),
      priceMicroPerWh: BigInt(Math.max(0, FLOOR - 1 + step + eager)),
    });
  }
  return { parameters, orders };
}

function randomParameters(mechanism: Mechanism, random: Random): ClearingParameters {
  const price = (): ReturnType<typeof microPerWattHour> =>
    microPerWattHour(BigInt(FLOOR + random(CAP - FLOOR + 1)));
  const denominator = 1 + random(5);
  const k = { numerator: BigInt(random(denominator + 1)), denominator: BigInt(denominator) };
  const ration = random(2) === 0 ? 'prorata' : 'equal';
  const book = {
    floor: microPerWattHour(BigInt(FLOOR)),
    cap: microPerWattHour(BigInt(CAP)),
    maxPrice: microPerWattHour(BigInt(CAP + 1)),
    maxQuantityWh: wattHours(20n),
    slot: `slot-${random(2)}`,
    seed: (random(2) === 0 ? '00' : 'c4').repeat(32),
  };
  switch (mechanism) {
    case 'uniform':
    case 'payasbid':
      return { ...book, mechanism, ration, k };
    case 'tradereduction':
      return { ...book, mechanism, ration };
    case 'posted':
      return { ...book, mechanism, ration, postedPrice: price() };
    case 'muda':
      return { ...book, mechanism, k };
    case 'zonal':
      return { ...book, mechanism, ration, k, ...randomZones(random) };
  }
}

function randomZones(random: Random): {
  readonly zones: ReadonlyMap<
    string,
    { importCapWh: ReturnType<typeof wattHours>; exportCapWh: ReturnType<typeof wattHours> }
  >;
  readonly zoneOf: ReadonlyMap<string, string>;
} {
  const count = 1 + random(4);
  const limit = (): ReturnType<typeof wattHours> =>
    wattHours(BigInt([0, 3, 8, 1000][random(4)] as number));
  const zones = new Map(
    Array.from({ length: count }, (_, zone) => [
      `z${zone}`,
      { importCapWh: limit(), exportCapWh: limit() },
    ]),
  );
  const zoneOf = new Map<string, string>();
  for (let household = 0; household < 20; household++) {
    // Some are in no zone, some in one that the terms do not have.
    if (random(15) !== 0)
      zoneOf.set(`h${household}`, `z${random(count + (random(6) === 0 ? 1 : 0))}`);
  }
  return { zones, zoneOf };
}

/** The smallest book found, by leaving out orders and Wh, that a check still refuses. */
export function shrink(book: RandomBook, fails: (book: RandomBook) => boolean): RandomBook {
  let { orders } = book;
  const { parameters } = book;
  for (let again = true; again; ) {
    again = false;
    for (let index = orders.length - 1; index >= 0; index--) {
      const order = orders[index] as MarketOrder;
      const half = { ...order, quantityWh: order.quantityWh / 2n };
      const smaller = [orders.toSpliced(index, 1), orders.with(index, half)];
      const failing = smaller.find(
        (tried, which) =>
          (which === 0 || order.quantityWh > 1n) && fails({ parameters, orders: tried }),
      );
      if (failing === undefined) continue;
      orders = failing;
      again = true;
    }
  }
  return { parameters, orders };
}

export function bookText({ parameters, orders }: RandomBook): string {
  const terms = JSON.stringify(parameters, (_, value) =>
    typeof value === 'bigint'
      ? String(value)
      : value instanceof Map
        ? Object.fromEntries(value)
        : value,
  );
  const lines = orders.map(
    ({ id, household, side, quantityWh, priceMicroPerWh }) =>
      `  ${side} ${id} ${household} ${quantityWh} Wh at ${priceMicroPerWh}`,
  );
  return [terms, ...lines].join('\n');
}
