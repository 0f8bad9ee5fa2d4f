import type { ClearingParameters } from '../../state/market/parameters.ts';
import type { RationingRule } from '../../state/market/rationing.ts';
import { ascending, byText, sha256Hex, slowRation, slowTieOrder } from './slowSharing.ts';

/** One Wh of a position. */
export interface Unit {
  readonly household: string;
  readonly price: bigint;
}

export interface Units {
  readonly buy: readonly Unit[];
  readonly sell: readonly Unit[];
}

interface Money {
  boughtWh: bigint;
  soldWh: bigint;
  pays: bigint;
  receives: bigint;
}

/** What a mechanism decides, in whole Wh. */
export interface Decision {
  volume: number;
  interval: { low: bigint; high: bigint } | null;
  price: bigint | null;
  priceBuy: bigint | null;
  priceSell: bigint | null;
  groups: object[];
  trades: object[];
  surplus: bigint;
  zonal: { zones: Map<string, object>; congested: boolean; rent: bigint } | null;
  /** Wh by {@link shareKey}. */
  readonly shares: Map<string, number>;
  readonly households: Map<string, Money>;
}

type Ties = (a: string, b: string) => number;
type Side = keyof Units;
type Of<Mechanism> = Extract<ClearingParameters, { mechanism: Mechanism }>;
const SIDES: readonly Side[] = ['buy', 'sell'];

/** Of a position, or, without a price, of all that a household has on a side. */
export function shareKey(side: string, household: string, price: bigint | null): string {
  return `${side} ${household} ${price ?? 'any'}`;
}

export function decideSlowly(parameters: ClearingParameters, units: Units): Decision {
  const ties = slowTieOrder(parameters.slot, parameters.seed);
  const decision = nothing();
  switch (parameters.mechanism) {
    case 'uniform':
      return slowUniform(parameters, units, ties, decision);
    case 'payasbid':
      return slowPayAsBid(parameters, units, ties, decision);
    case 'tradereduction':
      return slowTradeReduction(parameters, units, ties, decision);
    case 'posted': {
      const { postedPrice: price, ration } = parameters;
      decision.volume = slowPosted(ration, price, units, ties, decision);
      return Object.assign(decision, { price, priceBuy: price, priceSell: price });
    }
    case 'muda':
      return slowMuda(parameters, units, ties, decision);
    case 'zonal':
      return slowZonal(parameters, units, ties, decision);
  }
}

function nothing(): Decision {
  return {
    volume: 0,
    interval: null,
    price: null,
    priceBuy: null,
    priceSell: null,
    groups: [],
    trades: [],
    surplus: 0n,
    zonal: null,
    shares: new Map(),
    households: new Map(),
  };
}

/** Best first; ties within a price go by the tie order, which matters only to some mechanisms. */
function ranked(units: Units, ties: Ties): { buy: Unit[]; sell: Unit[] } {
  return {
    buy: units.buy.toSorted(
      (a, b) => ascending(b.price, a.price) || ties(a.household, b.household),
    ),
    sell: units.sell.toSorted(
      (a, b) => ascending(a.price, b.price) || ties(a.household, b.household),
    ),
  };
}

function slowVolume({ buy, sell }: Units): number {
  let volume = 0;
  while (volume < Math.min(buy.length, sell.length)) {
    if ((buy[volume] as Unit).price < (sell[volume] as Unit).price) break;
    volume++;
  }
  return volume;
}

function slowInterval(
  { floor, cap }: { floor: bigint; cap: bigint },
  { buy, sell }: Units,
  volume: number,
): { low: bigint; high: bigint } {
  const present = (...limits: (bigint | undefined)[]): bigint[] =>
    limits.filter((limit) => limit !== undefined).sort(ascending);
  return {
    low: present(floor, sell[volume - 1]?.price, buy[volume]?.price).at(-1) as bigint,
    high: present(cap, buy[volume - 1]?.price, sell[volume]?.price)[0] as bigint,
  };
}

function slowK(
  { low, high }: { low: bigint; high: bigint },
  { k }: { k: { numerator: bigint; denominator: bigint } },
): bigint {
  return low + ((high - low) * k.numerator) / k.denominator;
}

function give(decision: Decision, key: string, wh: number): void {
  if (wh > 0) decision.shares.set(key, (decision.shares.get(key) ?? 0) + wh);
}

function pay(decision: Decision, side: Side, household: string, wh: number, price: bigint): void {
  if (wh === 0) return;
  const money = decision.households.get(household) ?? {
    boughtWh: 0n,
    soldWh: 0n,
    pays: 0n,
    receives: 0n,
  };
  decision.households.set(household, money);
  money[side === 'buy' ? 'boughtWh' : 'soldWh'] += BigInt(wh);
  money[side === 'buy' ? 'pays' : 'receives'] += BigInt(wh) * price;
}

/** `volume` best Wh of a side, the level of the last of them rationed: Wh by household and price. */
function allot(
  units: readonly Unit[],
  volume: number,
  ration: RationingRule,
  ties: Ties,
): { household: string; price: bigint; wh: number }[] {
  if (volume === 0) return [];
  const margin = (units[volume - 1] as Unit).price;
  const better = units.slice(0, volume).filter((unit) => unit.price !== margin);
  const level = countBy(units.filter((unit) => unit.price === margin));
  const allotted = new Map<string, { household: string; price: bigint; wh: number }>();
  for (const { household, price } of better) {
    const key = `${household} ${price}`;
    allotted.set(key, { household, price, wh: (allotted.get(key)?.wh ?? 0) + 1 });
  }
  for (const [household, wh] of slowRation(ration, volume - better.length, level, ties)) {
    allotted.set(`${household} ${margin}`, { household, price: margin, wh });
  }
  return [...allotted.values()];
}

function slowUniform(
  parameters: Of<'uniform' | 'zonal'>,
  units: Units,
  ties: Ties,
  decision: Decision,
): Decision {
  const best = ranked(units, ties);
  const volume = slowVolume(best);
  if (volume === 0) return decision;
  const interval = slowInterval(parameters, best, volume);
  const price = slowK(interval, parameters);
  for (const side of SIDES) {
    for (const lot of allot(best[side], volume, parameters.ration, ties)) {
      give(decision, shareKey(side, lot.household, lot.price), lot.wh);
      pay(decision, side, lot.household, lot.wh, price);
    }
  }
  return Object.assign(decision, { volume, interval, price, priceBuy: price, priceSell: price });
}

function slowPayAsBid(
  parameters: Of<'payasbid'>,
  units: Units,
  ties: Ties,
  decision: Decision,
): Decision {
  const best = ranked(units, ties);
  const volume = slowVolume(best);
  if (volume === 0) return decision;
  const filled = { buy: [] as Unit[], sell: [] as Unit[] };
  for (const side of SIDES) {
    for (const { household, price, wh } of allot(best[side], volume, parameters.ration, ties)) {
      give(decision, shareKey(side, household, price), wh);
      filled[side].push(...Array.from({ length: wh }, () => ({ household, price })));
    }
  }
  const { buy, sell } = ranked(filled, ties);
  const trades: {
    key: string;
    buyer: string;
    seller: string;
    price: bigint;
    quantityWh: bigint;
  }[] = [];
  buy.forEach((bid, index) => {
    const ask = sell[index] as Unit;
    const price = slowK({ low: ask.price, high: bid.price }, parameters);
    pay(decision, 'buy', bid.household, 1, price);
    pay(decision, 'sell', ask.household, 1, price);
    const key = `${bid.household} ${bid.price} ${ask.household} ${ask.price}`;
    const last = trades.at(-1);
    if (last?.key === key) last.quantityWh++;
    else trades.push({ key, buyer: bid.household, seller: ask.household, price, quantityWh: 1n });
  });
  decision.trades = trades.map(({ buyer, seller, quantityWh, price }) => ({
    buyer,
    seller,
    quantityWh,
    price,
    amount: quantityWh * price,
  }));
  return Object.assign(decision, { volume, interval: slowInterval(parameters, best, volume) });
}

function slowTradeReduction(
  { ration }: Of<'tradereduction'>,
  units: Units,
  ties: Ties,
  decision: Decision,
): Decision {
  const best = ranked(units, ties);
  const efficient = slowVolume(best);
  if (efficient === 0) return decision;
  const marginal = {
    buy: best.buy[efficient - 1] as Unit,
    sell: best.sell[efficient - 1] as Unit,
  };
  const active = (side: Side): Map<string, number> =>
    countBy(
      best[side].slice(0, efficient).filter((unit) => unit.household !== marginal[side].household),
    );
  const claims = { buy: active('buy'), sell: active('sell') };
  const total = (side: Side): number => [...claims[side].values()].reduce((a, b) => a + b, 0);
  const volume = Math.min(total('buy'), total('sell'));
  for (const side of SIDES) {
    for (const [household, wh] of slowRation(ration, volume, claims[side], ties)) {
      give(decision, shareKey(side, household, null), wh);
      pay(decision, side, household, wh, marginal[side].price);
    }
  }
  const [priceBuy, priceSell] = [marginal.buy.price, marginal.sell.price];
  const surplus = (priceBuy - priceSell) * BigInt(volume);
  return Object.assign(decision, { volume, priceBuy, priceSell, surplus });
}

/** The volume. */
function slowPosted(
  rule: RationingRule,
  price: bigint,
  { buy, sell }: Units,
  ties: Ties,
  decision: Decision,
): number {
  const agreeing = {
    buy: buy.filter((unit) => unit.price >= price),
    sell: sell.filter((unit) => unit.price <= price),
  };
  const volume = Math.min(agreeing.buy.length, agreeing.sell.length);
  for (const side of SIDES) {
    for (const [household, wh] of slowRation(rule, volume, countBy(agreeing[side]), ties)) {
      give(decision, shareKey(side, household, null), wh);
      pay(decision, side, household, wh, price);
    }
  }
  return volume;
}

function slowMuda(parameters: Of<'muda'>, units: Units, ties: Ties, decision: Decision): Decision {
  const { slot, seed } = parameters;
  const halfOf = (name: string): number =>
    Number.parseInt(sha256Hex(`p2p-split-1|${slot}|${seed}|${name}`).slice(-1), 16) % 2;
  const halves = [0, 1].map((half) =>
    ranked(
      {
        buy: units.buy.filter((unit) => halfOf(unit.household) === half),
        sell: units.sell.filter((unit) => halfOf(unit.household) === half),
      },
      ties,
    ),
  );
  const prices = halves.map((half) =>
    slowK(slowInterval(parameters, half, slowVolume(half)), parameters),
  );
  decision.groups = halves.map((half, group) => {
    const price = prices[1 - group] as bigint;
    const volume = slowPosted('equal', price, half, ties, decision);
    decision.volume += volume;
    const volumeWh = BigInt(volume);
    return { group: BigInt(group), ownPrice: prices[group] as bigint, price, volumeWh };
  });
  return decision;
}

function slowZonal(
  parameters: Of<'zonal'>,
  units: Units,
  ties: Ties,
  decision: Decision,
): Decision {
  const { zoneOf, zones: limits } = parameters;
  const one = slowUniform(parameters, units, ties, nothing());
  if (one.volume === 0) {
    return Object.assign(one, { zonal: { zones: new Map(), congested: false, rent: 0n } });
  }
  const names = [...limits.keys()].sort(byText);
  const netOf = (zone: string): bigint => {
    let net = 0n;
    for (const [household, { boughtWh, soldWh }] of one.households) {
      if (zoneOf.get(household) === zone) net += soldWh - boughtWh;
    }
    return net;
  };
  const within = names.every((zone) => {
    const { importCapWh, exportCapWh } = limits.get(zone) as {
      importCapWh: bigint;
      exportCapWh: bigint;
    };
    return netOf(zone) >= -importCapWh && netOf(zone) <= exportCapWh;
  });
  if (within) {
    const zones = new Map(names.map((zone) => [zone, { price: one.price, netWh: netOf(zone) }]));
    return Object.assign(one, { zonal: { zones, congested: false, rent: 0n } });
  }
  return slowCongested(parameters, names, units, ties, decision);
}

interface LadderUnit extends Unit {
  readonly side: Side;
}

function slowCongested(
  parameters: Of<'zonal'>,
  names: readonly string[],
  units: Units,
  ties: Ties,
  decision: Decision,
): Decision {
  const { floor, cap, zoneOf, ration } = parameters;
  const ladders = new Map(
    names.map((zone) => {
      const of = (side: Side): LadderUnit[] =>
        units[side]
          .filter((unit) => zoneOf.get(unit.household) === zone)
          .map((unit) => ({ ...unit, side }));
      const { importCapWh, exportCapWh } = parameters.zones.get(zone) as {
        importCapWh: bigint;
        exportCapWh: bigint;
      };
      const [demand, supply] = [of('buy').length, of('sell').length];
      const ladder = [...of('buy'), ...of('sell')].sort((a, b) => ascending(a.price, b.price));
      const least = Math.max(0, demand - Number(importCapWh));
      const most = demand + Math.min(supply, Number(exportCapWh));
      return [zone, { ladder, demand, least, most, taken: least }];
    }),
  );
  const all = [...ladders.entries()];
  let left = all.reduce((sum, [, { demand, least }]) => sum + demand - least, 0);
  const prices = [...new Set([...units.buy, ...units.sell].map((unit) => unit.price))];
  for (const price of prices.sort(ascending)) {
    const claims = new Map<string, number>();
    for (const [zone, { ladder, most, taken }] of all) {
      const upTo = ladder.filter((unit) => unit.price <= price).length;
      const claim = Math.max(0, Math.min(most, upTo) - taken);
      if (claim > 0) claims.set(zone, claim);
    }
    const shares = slowRation(
      'prorata',
      Math.min(
        left,
        [...claims.values()].reduce((a, b) => a + b, 0),
      ),
      claims,
      byText,
    );
    for (const [zone, wh] of shares) {
      (ladders.get(zone) as { taken: number }).taken += wh;
      left -= wh;
    }
  }
  const ends = new Map(
    all.map(([zone, { ladder, taken }]) => [
      zone,
      {
        low: taken > 0 ? max(floor, (ladder[taken - 1] as Unit).price) : floor,
        high: taken < ladder.length ? min(cap, (ladder[taken] as Unit).price) : cap,
      },
    ]),
  );
  const endOf = (zone: string): { low: bigint; high: bigint } =>
    ends.get(zone) as { low: bigint; high: bigint };
  const low = all
    .filter(([, { taken, least }]) => taken > least)
    .reduce((most, [zone]) => max(most, endOf(zone).low), floor as bigint);
  const high = all
    .filter(([, { taken, most }]) => taken < most)
    .reduce((least, [zone]) => min(least, endOf(zone).high), cap as bigint);
  const hub = slowK({ low, high }, parameters);
  const zones = new Map<string, object>();
  let rent = 0n;
  for (const [zone, { ladder, demand, taken }] of all) {
    const price = min(max(hub, endOf(zone).low), endOf(zone).high);
    zones.set(zone, { price, netWh: BigInt(taken - demand) });
    const margin = ladder[taken - 1]?.price ?? null;
    const served = (side: Side): { household: string; price: bigint; wh: number }[] => {
      const mine = ladder.filter((unit) => unit.side === side);
      const isFull = (unit: Unit): boolean =>
        side === 'buy'
          ? margin === null || unit.price > margin
          : margin !== null && unit.price < margin;
      const full = mine.filter(isFull).length;
      const atMargin = (which: Side): number =>
        ladder.filter((unit) => unit.side === which && unit.price === margin).length;
      const below = margin === null ? 0 : ladder.filter((unit) => unit.price < margin).length;
      const t = taken - below;
      const ts = Math.min(t, atMargin('sell'));
      const volume = full + (side === 'sell' ? ts : atMargin('buy') - (t - ts));
      const best = side === 'buy' ? mine.toReversed() : mine;
      return allot(best, volume, ration, ties);
    };
    for (const side of SIDES) {
      for (const lot of served(side)) {
        give(decision, shareKey(side, lot.household, lot.price), lot.wh);
        pay(decision, side, lot.household, lot.wh, price);
        rent += BigInt(lot.wh) * (side === 'buy' ? price : -price);
        if (side === 'sell') decision.volume += lot.wh;
      }
    }
  }
  const zonal = { zones, congested: true, rent };
  return Object.assign(decision, { interval: { low, high }, price: hub, surplus: rent, zonal });
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function countBy(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { household } of units) counts.set(household, (counts.get(household) ?? 0) + 1);
  return counts;
}
