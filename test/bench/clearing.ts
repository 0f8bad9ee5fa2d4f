import { clear } from '../../state/market/clear.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { UniformParameters } from '../../state/market/parameters.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';

const ORDERS_PER_SIDE = [100, 1_000, 10_000, 100_000];
const RUNS_MIN = 5;
const RUNS_MAX = 200;
/** Small books are run often enough to be measured at all. */
const BUDGET_MS = 1_500;

const PARAMETERS: UniformParameters = {
  mechanism: 'uniform',
  ration: 'prorata',
  k: { numerator: 1n, denominator: 2n },
  floor: microPerWattHour(80n),
  cap: microPerWattHour(250n),
  maxQuantityWh: wattHours(5_000n),
  maxPrice: microPerWattHour(1_000n),
  slot: '1980000',
  seed: 'a1'.repeat(32),
};

interface ClearingBenchRow {
  readonly ordersPerSide: number;
  readonly runs: number;
  /** Clearing the whole book, medians over the runs. */
  readonly clearMs: number;
  /** Sorting the same orders, each side by price and then by id. */
  readonly sortMs: number;
  readonly clearOverSort: number;
  readonly volumeWh: string;
}

interface ClearingBench {
  readonly name: 'clearing';
  readonly mechanism: 'uniform';
  readonly rows: readonly ClearingBenchRow[];
}

/** Uniform clearing of shuffled orders, one a household, against sorting the same arrays in the same run. */
export async function benchClearing(): Promise<object> {
  const rows: ClearingBenchRow[] = [];
  for (const ordersPerSide of ORDERS_PER_SIDE) {
    rows.push(measure(ordersPerSide));
    await Promise.resolve();
  }
  const bench: ClearingBench = { name: 'clearing', mechanism: 'uniform', rows };
  return bench;
}

function measure(ordersPerSide: number): ClearingBenchRow {
  const orders = shuffledOrders(ordersPerSide);
  const clearMs: number[] = [];
  const sortMs: number[] = [];
  let volumeWh = 0n;
  let spentMs = 0;
  // The first runs warm the compiler up and are not counted.
  for (let run = -2; run < RUNS_MAX && (run < RUNS_MIN || spentMs < BUDGET_MS); run++) {
    const buys = orders.filter((order) => order.side === 'buy');
    const sells = orders.filter((order) => order.side === 'sell');
    const startMs = performance.now();
    buys.sort((a, b) => compare(b.priceMicroPerWh, a.priceMicroPerWh) || compare(a.id, b.id));
    sells.sort((a, b) => compare(a.priceMicroPerWh, b.priceMicroPerWh) || compare(a.id, b.id));
    const sortedMs = performance.now();
    volumeWh = clear(PARAMETERS, orders).volumeWh;
    const clearedMs = performance.now();
    spentMs += clearedMs - startMs;
    if (run < 0) continue;
    sortMs.push(sortedMs - startMs);
    clearMs.push(clearedMs - sortedMs);
  }
  const clearMedian = median(clearMs);
  const sortMedian = median(sortMs);
  return {
    ordersPerSide,
    runs: clearMs.length,
    clearMs: round(clearMedian),
    sortMs: round(sortMedian),
    clearOverSort: round(clearMedian / sortMedian),
    volumeWh: String(volumeWh),
  };
}

function shuffledOrders(ordersPerSide: number): MarketOrder[] {
  const random = generator(7);
  const orders = Array.from(
    { length: 2 * ordersPerSide },
    (_, index): MarketOrder => ({
      id: flat(`order:${hex(index * 2_654_435_761)}${hex(index)}`),
      household: flat(`home:${hex(index * 40_503)}${index}`),
      side: index % 2 === 0 ? 'buy' : 'sell',
      quantityWh: BigInt(1 + (random() % 2_000)),
      priceMicroPerWh: BigInt(80 + (random() % 171)),
    }),
  );
  for (let last = orders.length - 1; last > 0; last--) {
    const other = random() % (last + 1);
    [orders[last], orders[other]] = [orders[other] as MarketOrder, orders[last] as MarketOrder];
  }
  return orders;
}

/** A linear congruential generator: the same book in every run, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

/** A string in one piece, as a decoder makes it, and not a tree of the pieces it was joined from. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function hex(value: number): string {
  return (value % 2 ** 32).toString(16).padStart(8, '0');
}

function compare<Value extends bigint | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
