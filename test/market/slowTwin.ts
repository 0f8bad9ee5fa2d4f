import { createHash } from 'node:crypto';
import type { Clearing, HouseholdTrade } from '../../state/market/clearing.ts';
import type { MarketOrder, RejectionReason } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import type { RationingRule } from '../../state/market/rationing.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';

/**
 * The specification again, written to be obvious instead of fast: every Wh is an object of its own, every
 * tie key is hashed, rationing deals one Wh at a time. Only for small books.
 */

interface Entry {
  readonly id: string;
  readonly household: string;
  readonly side: 'buy' | 'sell';
  readonly price: bigint;
  left: number;
}

interface Unit {
  readonly household: string;
  readonly price: bigint;
}

const NAME = /^[0-9A-Za-z:_.-]{1,64}$/;
const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function slowTieOrder(slot: string, seed: string): (a: string, b: string) => number {
  const key = (name: string): string =>
    createHash('sha256').update(`p2p-tie-1|${slot}|${seed}|${name}`).digest('hex');
  return (a, b) => byText(key(a), key(b)) || byText(a, b);
}

/** Deals `available` Wh out to the claims. */
export function slowRation(
  rule: RationingRule,
  available: number,
  claims: ReadonlyMap<string, number>,
  ties: (a: string, b: string) => number,
): Map<string, number> {
  const names = [...claims.keys()].sort(ties);
  const claimOf = (name: string): number => claims.get(name) ?? 0;
  const claimed = names.reduce((sum, name) => sum + claimOf(name), 0);
  if (available >= claimed) return new Map(claims);
  const shares = new Map(names.map((name) => [name, 0]));
  const give = (name: string, wh: number): void => {
    shares.set(name, (shares.get(name) ?? 0) + wh);
  };
  let left = available;
  if (rule === 'equal') {
    while (left > 0) {
      for (const name of names) {
        if (left === 0 || shares.get(name) === claimOf(name)) continue;
        give(name, 1);
        left--;
      }
    }
    return shares;
  }
  for (const name of names) {
    give(name, Math.floor((available * claimOf(name)) / claimed));
    left -= shares.get(name) ?? 0;
  }
  const remainder = (name: string): number => (available * claimOf(name)) % claimed;
  // Names are in tie order, and sorting is stable.
  for (const name of names.sort((a, b) => remainder(b) - remainder(a)).slice(0, left))
    give(name, 1);
  return shares;
}

export function clearSlowly(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
): Clearing {
  const rejected = new Map<string, RejectionReason>();
  const entries = slowBook(parameters, orders, rejected);
  const netted = selfNet(entries);
  const buys = unitsOf(entries, 'buy').sort((a, b) => ascending(b.price, a.price));
  const sells = unitsOf(entries, 'sell').sort((a, b) => ascending(a.price, b.price));
  const ties = slowTieOrder(parameters.slot, parameters.seed);
  const decided =
    parameters.mechanism === 'uniform'
      ? slowUniform(parameters, buys, sells, ties)
      : slowPosted(parameters, buys, sells, ties);
  const { price, volume, shares } = decided;

  const fills = new Map<string, bigint>();
  const trades = new Map<
    string,
    { boughtWh: bigint; soldWh: bigint; pays: bigint; receives: bigint }
  >();
  for (const side of ['buy', 'sell'] as const) {
    const best = side === 'buy' ? -1 : 1;
    const mine = entries
      .filter((entry) => entry.side === side)
      .sort((a, b) => best * ascending(a.price, b.price) || byText(a.id, b.id));
    for (const entry of mine) {
      const key = `${side} ${entry.household} ${parameters.mechanism === 'posted' ? '' : entry.price}`;
      const dealt = Math.min(entry.left, shares.get(key) ?? 0);
      if (dealt === 0) continue;
      shares.set(key, (shares.get(key) ?? 0) - dealt);
      fills.set(entry.id, BigInt(dealt));
      const trade = trades.get(entry.household) ?? {
        boughtWh: 0n,
        soldWh: 0n,
        pays: 0n,
        receives: 0n,
      };
      trades.set(entry.household, trade);
      trade[side === 'buy' ? 'boughtWh' : 'soldWh'] += BigInt(dealt);
      trade[side === 'buy' ? 'pays' : 'receives'] += BigInt(dealt) * (price ?? 0n);
    }
  }
  return {
    volumeWh: BigInt(volume) as WattHours,
    interval: decided.interval as Clearing['interval'],
    price: price as MicroPerWattHour | null,
    priceBuy: price as MicroPerWattHour | null,
    priceSell: price as MicroPerWattHour | null,
    groups: [],
    trades: [],
    surplus: 0n as Micro,
    rejected: sorted(rejected),
    netted: sorted(netted as Map<string, WattHours>),
    fills: sorted(fills as Map<string, WattHours>),
    households: sorted(trades as unknown as Map<string, HouseholdTrade>),
  };
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([a], [b]) => byText(a, b)));
}

function slowBook(
  { floor, cap, maxPrice, maxQuantityWh }: ClearingParameters,
  orders: readonly MarketOrder[],
  rejected: Map<string, RejectionReason>,
): Entry[] {
  const entries: Entry[] = [];
  for (const id of new Set(orders.map((order) => order.id))) {
    const copies = orders.filter((order) => order.id === id);
    const contents = new Set(
      copies.map((c) =>
        JSON.stringify([c.household, c.side, `${c.quantityWh}`, `${c.priceMicroPerWh}`]),
      ),
    );
    const { household, side, quantityWh, priceMicroPerWh: price } = copies[0] as MarketOrder;
    if (contents.size > 1) rejected.set(id, 'equivocation');
    else if (!NAME.test(id) || !NAME.test(household)) rejected.set(id, 'invalid');
    else if (side !== 'buy' && side !== 'sell') rejected.set(id, 'invalid');
    else if (quantityWh < 1n || quantityWh > maxQuantityWh) rejected.set(id, 'invalid');
    else if (price < 0n || price > maxPrice) rejected.set(id, 'invalid');
    else if (side === 'buy' && price < floor) rejected.set(id, 'below-floor');
    else if (side === 'sell' && price > cap) rejected.set(id, 'above-cap');
    else {
      const clipped = price > cap ? cap : price < floor ? floor : price;
      entries.push({ id, household, side, price: clipped, left: Number(quantityWh) });
    }
  }
  return entries;
}

/** One Wh at a time, from the best buy and the best sell of a household. */
function selfNet(entries: readonly Entry[]): Map<string, bigint> {
  const netted = new Map<string, bigint>();
  for (const household of new Set(entries.map((entry) => entry.household))) {
    const live = (side: string, best: number): Entry | undefined =>
      entries
        .filter((e) => e.household === household && e.side === side && e.left > 0)
        .sort((a, b) => best * ascending(a.price, b.price) || byText(a.id, b.id))[0];
    for (;;) {
      const buy = live('buy', -1);
      const sell = live('sell', 1);
      if (buy === undefined || sell === undefined || buy.price < sell.price) break;
      buy.left--;
      sell.left--;
      netted.set(household, (netted.get(household) ?? 0n) + 1n);
    }
  }
  return netted;
}

function unitsOf(entries: readonly Entry[], side: string): Unit[] {
  return entries
    .filter((entry) => entry.side === side)
    .flatMap(({ household, price, left }) =>
      Array.from({ length: left }, () => ({ household, price })),
    );
}

interface Decision {
  readonly volume: number;
  readonly price: bigint | null;
  readonly interval: { low: bigint; high: bigint } | null;
  /** Wh by "side household price", the price empty where a household's whole side shares. */
  readonly shares: Map<string, number>;
}

function slowUniform(
  { floor, cap, k, ration }: Extract<ClearingParameters, { mechanism: 'uniform' }>,
  buys: readonly Unit[],
  sells: readonly Unit[],
  ties: (a: string, b: string) => number,
): Decision {
  let volume = 0;
  while (
    volume < Math.min(buys.length, sells.length) &&
    (buys[volume] as Unit).price >= (sells[volume] as Unit).price
  ) {
    volume++;
  }
  if (volume === 0) return { volume, price: null, interval: null, shares: new Map() };
  const lows = [floor, sells[volume - 1]?.price, buys[volume]?.price];
  const highs = [cap, buys[volume - 1]?.price, sells[volume]?.price];
  const low = lows
    .filter((price) => price !== undefined)
    .sort(ascending)
    .at(-1) as bigint;
  const high = highs.filter((price) => price !== undefined).sort(ascending)[0] as bigint;
  const shares = new Map<string, number>();
  for (const [side, units] of [
    ['buy', buys],
    ['sell', sells],
  ] as const) {
    const margin = (units[volume - 1] as Unit).price;
    for (const { household, price } of units.slice(0, volume)) {
      if (price !== margin) addTo(shares, `${side} ${household} ${price}`);
    }
    const claims = countBy(units.filter((unit) => unit.price === margin));
    const better = units.slice(0, volume).filter((unit) => unit.price !== margin).length;
    for (const [household, share] of slowRation(ration, volume - better, claims, ties)) {
      shares.set(`${side} ${household} ${margin}`, share);
    }
  }
  const price = low + ((high - low) * k.numerator) / k.denominator;
  return { volume, price, interval: { low, high }, shares };
}

function slowPosted(
  { postedPrice, ration }: Extract<ClearingParameters, { mechanism: 'posted' }>,
  buys: readonly Unit[],
  sells: readonly Unit[],
  ties: (a: string, b: string) => number,
): Decision {
  const buying = buys.filter((unit) => unit.price >= postedPrice);
  const selling = sells.filter((unit) => unit.price <= postedPrice);
  const volume = Math.min(buying.length, selling.length);
  const shares = new Map<string, number>();
  for (const [side, units] of [
    ['buy', buying],
    ['sell', selling],
  ] as const) {
    for (const [household, share] of slowRation(ration, volume, countBy(units), ties)) {
      shares.set(`${side} ${household} `, share);
    }
  }
  return { volume, price: postedPrice, interval: null, shares };
}

function countBy(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { household } of units) addTo(counts, household);
  return counts;
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
