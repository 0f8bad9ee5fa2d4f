import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { clear, runAuction } from '../../state/market/clear.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';
import { median, round } from './figures.ts';

const ORDERS_PER_SIDE = [100, 1_000, 10_000, 100_000];
const RUNS_MIN = 9;
/** For each row: small books are run until the engine has compiled what they need, and often from then on. */
const BUDGET_MS = 1_500;
/** Small books are measured several at once: the clock of a process's CPU time has steps. */
const BATCH_ORDERS = 4_000;
const ZONES = 4;
const HELD_FROM_ORDERS = 20_000;

interface ClearingBenchRow {
  readonly mechanism: string;
  readonly ordersPerSide: number;
  readonly runs: number;
  /** CPU time, that of the collector's threads included, for clearing the whole book; median of all runs. */
  readonly clearMs: number;
  /** Sorting the same orders, each side by price and then by id, in the same runs. */
  readonly sortMs: number;
  readonly clearOverSort: number;
  /** Walking through all that the result says of orders and households, whose entries are made on the way. */
  readonly readMs: number;
  /** What the book, the decision and the result of one clearing hold together; null where it is lost in noise. */
  readonly heldBytesPerOrder: number | null;
  readonly volumeWh: string;
}

/** Every mechanism on shuffled orders, one a household, against sorting the same arrays in the same run. */
export async function benchClearing(): Promise<object> {
  const rows: ClearingBenchRow[] = [];
  for (const ordersPerSide of ORDERS_PER_SIDE) {
    const orders = shuffledOrders(ordersPerSide);
    for (const parameters of terms(orders)) {
      rows.push(measure(parameters, orders));
      await Promise.resolve();
    }
  }
  return { name: 'clearing', rows };
}

function terms(orders: readonly MarketOrder[]): ClearingParameters[] {
  const book = {
    floor: microPerWattHour(80n),
    cap: microPerWattHour(250n),
    maxQuantityWh: wattHours(5_000n),
    maxPrice: microPerWattHour(1_000n),
    slot: '1980000',
    seed: 'a1'.repeat(32),
  };
  const k = { numerator: 1n, denominator: 2n };
  // A twentieth of what a zone asks for: the limits bind, and prices differ by zone.
  const limit = wattHours(BigInt(Math.ceil((orders.length * 1_000) / ZONES / 20)));
  const zoneNames = Array.from({ length: ZONES }, (_, zone) => `zone-${zone}`);
  return [
    { ...book, mechanism: 'uniform', ration: 'prorata', k },
    { ...book, mechanism: 'payasbid', ration: 'prorata', k },
    { ...book, mechanism: 'tradereduction', ration: 'equal' },
    { ...book, mechanism: 'posted', ration: 'equal', postedPrice: microPerWattHour(150n) },
    { ...book, mechanism: 'muda', k },
    {
      ...book,
      mechanism: 'zonal',
      ration: 'prorata',
      k,
      zones: new Map(zoneNames.map((name) => [name, { importCapWh: limit, exportCapWh: limit }])),
      zoneOf: new Map(orders.map(({ household }, i) => [household, zoneOf(zoneNames, i, orders)])),
    },
  ];
}

/** Sellers are more often in the first zones than buyers, so that there is something to export. */
function zoneOf(names: readonly string[], index: number, orders: readonly MarketOrder[]): string {
  const spread = orders[index]?.side === 'sell' ? Math.max(1, ZONES - 1) : ZONES;
  return names[index % spread] as string;
}

function measure(parameters: ClearingParameters, orders: readonly MarketOrder[]): ClearingBenchRow {
  const batch = Math.max(1, Math.ceil(BATCH_ORDERS / orders.length));
  const [clearMs, sortMs, readMs]: [number[], number[], number[]] = [[], [], []];
  let clearings: Clearing[] = [];
  const endMs = cpuMs() + BUDGET_MS;
  while (clearMs.length < RUNS_MIN || cpuMs() < endMs) {
    const copies = Array.from({ length: batch }, () => ({
      buys: orders.filter((order) => order.side === 'buy'),
      sells: orders.filter((order) => order.side === 'sell'),
    }));
    clearings = [];
    const startMs = cpuMs();
    for (const { buys, sells } of copies) {
      buys.sort((a, b) => compare(b.priceMicroPerWh, a.priceMicroPerWh) || compare(a.id, b.id));
      sells.sort((a, b) => compare(a.priceMicroPerWh, b.priceMicroPerWh) || compare(a.id, b.id));
    }
    const sortedMs = cpuMs();
    for (let run = 0; run < batch; run++) clearings.push(clear(parameters, orders));
    const clearedMs = cpuMs();
    for (const clearing of clearings) assertSums(clearing);
    const readyMs = cpuMs();
    sortMs.push((sortedMs - startMs) / batch);
    clearMs.push((clearedMs - sortedMs) / batch);
    readMs.push((readyMs - clearedMs) / batch);
  }
  return {
    mechanism: parameters.mechanism,
    ordersPerSide: orders.length / 2,
    runs: clearMs.length * batch,
    clearMs: round(median(clearMs)),
    sortMs: round(median(sortMs)),
    clearOverSort: round(median(clearMs) / median(sortMs)),
    readMs: round(median(readMs)),
    heldBytesPerOrder:
      orders.length < HELD_FROM_ORDERS
        ? null
        : round(heldBytes(parameters, orders) / orders.length),
    volumeWh: String(clearings[0]?.volumeWh),
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Reads every entry: fills on both sides and what households traded are the same Wh. */
function assertSums({ volumeWh, fills, households }: Clearing): void {
  let filledWh = 0n;
  for (const [, wh] of fills) filledWh += wh;
  let tradedWh = 0n;
  for (const [, { boughtWh, soldWh }] of households) tradedWh += boughtWh + soldWh;
  if (filledWh !== 2n * volumeWh || tradedWh !== filledWh) throw new Error('a clearing in error');
}

/** After a full collection; with the arrays that lie outside the heap. */
function heldBytes(parameters: ClearingParameters, orders: readonly MarketOrder[]): number {
  const before = bytesInUse();
  const held = [runAuction(parameters, orders), clear(parameters, orders)];
  const after = bytesInUse();
  return held.length === 2 ? after - before : 0;
}

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What a collection frees outside the heap is counted off when the next one begins.
  for (let round = 0; round < 3; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
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
