import type { Clearing, HouseholdTrade } from '../../state/market/clearing.ts';
import type { MarketOrder, RejectionReason } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';
import { decideSlowly, shareKey, type Unit } from './slowMechanisms.ts';
import { ascending, byText } from './slowSharing.ts';

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

const NAME = /^[0-9A-Za-z:_.-]{1,64}$/;

export function clearSlowly(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
): Clearing {
  const rejected = new Map<string, RejectionReason>();
  const admitted = slowBook(parameters, orders, rejected);
  const netted = selfNet(admitted);
  const entries = exclude(parameters, admitted, rejected, netted);
  const units = { buy: unitsOf(entries, 'buy'), sell: unitsOf(entries, 'sell') };
  const decision = decideSlowly(parameters, units);

  const fills = new Map<string, bigint>();
  const shares = new Map(decision.shares);
  for (const side of ['buy', 'sell'] as const) {
    const best = side === 'buy' ? -1 : 1;
    const mine = entries
      .filter((entry) => entry.side === side)
      .sort((a, b) => best * ascending(a.price, b.price) || byText(a.id, b.id));
    for (const entry of mine) {
      const ofPosition = shareKey(side, entry.household, entry.price);
      const key = shares.has(ofPosition) ? ofPosition : shareKey(side, entry.household, null);
      const dealt = Math.min(entry.left, shares.get(key) ?? 0);
      if (dealt === 0) continue;
      shares.set(key, (shares.get(key) ?? 0) - dealt);
      fills.set(entry.id, BigInt(dealt));
    }
  }
  return {
    volumeWh: BigInt(decision.volume) as WattHours,
    interval: decision.interval as Clearing['interval'],
    price: decision.price as MicroPerWattHour | null,
    priceBuy: decision.priceBuy as MicroPerWattHour | null,
    priceSell: decision.priceSell as MicroPerWattHour | null,
    groups: decision.groups as Clearing['groups'],
    trades: decision.trades as Clearing['trades'],
    surplus: decision.surplus as Micro,
    zonal: decision.zonal as Clearing['zonal'],
    rejected: sorted(rejected),
    netted: sorted(netted as Map<string, WattHours>),
    fills: sorted(fills as Map<string, WattHours>),
    households: sorted(decision.households as unknown as Map<string, HouseholdTrade>),
  };
}

/** N6, and the households without a zone. */
function exclude(
  parameters: ClearingParameters,
  entries: readonly Entry[],
  rejected: Map<string, RejectionReason>,
  netted: Map<string, bigint>,
): Entry[] {
  const live = entries.filter((entry) => entry.left > 0);
  const isOut = (household: string): boolean => {
    if (parameters.mechanism === 'zonal') {
      return !parameters.zones.has(parameters.zoneOf.get(household) ?? '');
    }
    const positions = live
      .filter((entry) => entry.household === household)
      .map((entry) => `${entry.side} ${entry.price}`);
    return parameters.mechanism === 'tradereduction' && new Set(positions).size > 1;
  };
  const reason = parameters.mechanism === 'zonal' ? 'no-zone' : 'multi-position';
  for (const entry of live) if (isOut(entry.household)) rejected.set(entry.id, reason);
  if (parameters.mechanism === 'zonal') {
    for (const household of netted.keys()) if (isOut(household)) netted.delete(household);
  }
  return live.filter((entry) => !isOut(entry.household));
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
