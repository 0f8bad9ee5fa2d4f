import { merkleRoot } from '../../../codec/merkle.ts';
import { compareText } from '../../../market/amounts.ts';
import type { Clearing } from '../../../market/clearing.ts';
import type { MarketOrder } from '../../../market/order.ts';
import type { ClearingParameters } from '../../../market/parameters.ts';
import { netHousehold } from '../../../market/selfNetting.ts';
import { splitInHalves, tieKeys } from '../../../market/tieOrder.ts';
import { assert } from '../../../types/assert.ts';
import { compareBytes } from '../../../types/bytes.ts';
import type { MicroPerWattHour, WattHours } from '../../../types/units.ts';
import type { ClearingRecord, GroupRecord, SideRecord } from './clearingRecord.ts';
import {
  type Band,
  effectivePrice,
  type OwnOrder,
  ordersHashOf,
  outsideLeaf,
  ownOrder,
} from './ownOrder.ts';
import { poolOf } from './pool.ts';
import { type BookLeaf, summarise, type TreeSide } from './sumTree.ts';

/** A position with whose it is: not for others' eyes. */
export interface CommittedPosition extends BookLeaf {
  readonly household: string;
  /** Ascending ids. */
  readonly orders: readonly OwnOrder[];
}

export interface CommittedGroup {
  readonly name: string;
  readonly buys: readonly CommittedPosition[];
  readonly sells: readonly CommittedPosition[];
}

export interface OutsideOrder {
  readonly order: OwnOrder;
  readonly household: string;
  readonly reason: string;
  readonly leaf: Uint8Array;
}

/** What a book root commits to, whole. */
export interface CommittedBook {
  readonly record: ClearingRecord;
  readonly groups: readonly CommittedGroup[];
  /** Ascending ids. */
  readonly outside: readonly OutsideOrder[];
}

interface Entry {
  readonly household: string;
  readonly order: OwnOrder;
  readonly reason: string | null;
}

/**
 * Lays a clearing out for its commitment. It is made of the orders and of what the auction says became of them, so
 * whatever an auction says can be committed to; whether it was fair is for the proofs to show.
 */
export function commitBook(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
  clearing: Clearing,
): CommittedBook {
  const tieKeyOf = remembered(tieKeys(parameters));
  const entries = bookEntries(parameters, orders, clearing);
  const outside = entries.flatMap(({ household, order, reason }) =>
    reason === null
      ? []
      : [{ order, household, reason, leaf: outsideLeaf(order, tieKeyOf(household), reason) }],
  );
  const live = entries.filter(({ reason }) => reason === null);
  const groups = groupsOf(parameters, clearing).map(({ name, isIn }) => {
    const side = (which: TreeSide) =>
      positionsOf(
        which,
        live.filter(({ order, household }) => order.side === which && isIn(household)),
        { parameters, clearing, tieKeyOf, group: name },
      );
    return { name, buys: side('buy'), sells: side('sell') };
  });
  return { record: recordOf(parameters, clearing, groups, outside), groups, outside };
}

function remembered(hash: (name: string) => Uint8Array): (name: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = hash(name);
      known.set(name, found);
    }
    return found;
  };
}

/** Every order once, by ascending id, with what self-netting has left and why it took no part. */
function bookEntries(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
  { rejected }: Clearing,
): Entry[] {
  const byId = new Map(orders.map((order) => [order.id, order]));
  const ascending = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  const remaining = remainingWh(
    parameters,
    ascending.filter(({ id }) => isNettable(rejected.get(id))),
  );
  return ascending.map((order) => {
    const left = remaining.get(order.id) ?? order.quantityWh;
    return {
      household: order.household,
      order: ownOrder(order, left),
      reason: rejected.get(order.id) ?? (left === 0n ? 'netted' : null),
    };
  });
}

/** What the rules of the book refuse before self-netting takes no part in it. */
export function isNettable(reason: string | null | undefined): boolean {
  return reason == null || reason === 'netted' || AFTER_NETTING.includes(reason);
}

const AFTER_NETTING: readonly string[] = ['multi-position', 'no-zone'];

/** By order, where its household has opposite ones. */
function remainingWh(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
): Map<string, bigint> {
  const byHousehold = new Map<string, MarketOrder[]>();
  for (const order of orders) {
    const own = byHousehold.get(order.household);
    if (own === undefined) byHousehold.set(order.household, [order]);
    else own.push(order);
  }
  const remaining = new Map<string, bigint>();
  for (const own of byHousehold.values()) {
    if (own.every(({ side }) => side === own[0]?.side)) continue;
    const left = netted(
      parameters,
      own.map((order) => ownOrder(order, order.quantityWh)),
    );
    own.forEach(({ id }, index) => {
      remaining.set(id, left[index] as bigint);
    });
  }
  return remaining;
}

/** What self-netting leaves of a household's orders, given by ascending id. */
export function netted(band: Band, own: readonly OwnOrder[]): bigint[] {
  const nettable = own.map((order) => ({
    isBuy: order.side === 'buy',
    effectivePrice: effectivePrice(order, band) as MicroPerWattHour,
    remainingWh: order.quantityWh as WattHours,
  }));
  netHousehold(nettable);
  return nettable.map((order) => order.remainingWh);
}

function groupsOf(
  parameters: ClearingParameters,
  { groups, zonal }: Clearing,
): readonly { readonly name: string; readonly isIn: (household: string) => boolean }[] {
  if (parameters.mechanism === 'muda') {
    const halfOf = splitInHalves(parameters);
    return groups.map(({ group }) => ({
      name: group.toString(),
      isIn: (household) => BigInt(halfOf(household)) === group,
    }));
  }
  if (parameters.mechanism === 'zonal' && zonal?.congested === true) {
    const { zoneOf } = parameters;
    return [...zonal.zones.keys()].map((name) => ({
      name,
      isIn: (household) => zoneOf.get(household) === name,
    }));
  }
  return [{ name: '', isIn: () => true }];
}

interface SideParts {
  readonly parameters: ClearingParameters;
  readonly clearing: Clearing;
  readonly tieKeyOf: (household: string) => Uint8Array;
  readonly group: string;
}

/** N5, best first, ties by tie key. */
function positionsOf(
  side: TreeSide,
  entries: readonly Entry[],
  { parameters, clearing, tieKeyOf, group }: SideParts,
): CommittedPosition[] {
  const byKey = new Map<string, { price: bigint; household: string; orders: OwnOrder[] }>();
  for (const { household, order } of entries) {
    const price = effectivePrice(order, parameters);
    const key = `${price} ${household}`;
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, { price, household, orders: [order] });
    else found.orders.push(order);
  }
  const sorted = [...byKey.values()].map((one) => ({ ...one, tieKey: tieKeyOf(one.household) }));
  const direction = side === 'buy' ? -1 : 1;
  sorted.sort(
    (a, b) =>
      direction * Number(a.price - b.price) ||
      compareBytes(a.tieKey, b.tieKey) ||
      compareText(a.household, b.household),
  );
  const price = groupPrice(side, clearing, group);
  const nextTrade = tradeAmounts(clearing);
  return sorted.map((position) => {
    let [quantityWh, filledWh] = [0n, 0n];
    for (const { id, remainingWh: left } of position.orders) {
      quantityWh += left;
      filledWh += clearing.fills.get(id) ?? 0n;
    }
    const amountMicro = price === null ? nextTrade(filledWh) : filledWh * price;
    const ordersHash = ordersHashOf(position.orders);
    return { ...position, quantityWh, filledWh, amountMicro, ordersHash };
  });
}

/** What one side's trades of a part of the market cost; null where each pair has its own price. */
function groupPrice(
  side: TreeSide,
  { price, priceBuy, priceSell, groups, zonal, trades }: Clearing,
  group: string,
): bigint | null {
  if (trades.length > 0) return null;
  if (zonal?.congested === true) return zonal.zones.get(group)?.price ?? 0n;
  const half = groups.find((one) => one.group.toString() === group);
  return half?.price ?? price ?? (side === 'buy' ? priceBuy : priceSell) ?? 0n;
}

/** Pairs are listed as both sides are walked, best first: each position's trades are the next few. */
function tradeAmounts({ trades }: Clearing): (filledWh: bigint) => bigint {
  let next = 0;
  return (filledWh) => {
    let amount = 0n;
    for (let left = filledWh; left > 0n; ) {
      const trade = trades[next++];
      assert(trade !== undefined, 'fills without a trade');
      amount += trade.amount;
      left -= trade.quantityWh;
    }
    return amount;
  };
}

function recordOf(
  parameters: ClearingParameters,
  clearing: Clearing,
  groups: readonly CommittedGroup[],
  outside: readonly OutsideOrder[],
): ClearingRecord {
  const { slot, seed, mechanism, floor, cap } = parameters;
  const k = 'k' in parameters ? parameters.k : null;
  return {
    slot,
    seed,
    mechanism,
    floor,
    cap,
    kNum: k?.numerator ?? null,
    kDen: k?.denominator ?? null,
    ration: mechanism === 'muda' ? 'equal' : parameters.ration,
    postedPrice: mechanism === 'posted' ? parameters.postedPrice : null,
    volumeWh: clearing.volumeWh,
    low: clearing.interval?.low ?? null,
    high: clearing.interval?.high ?? null,
    price: clearing.price,
    priceBuy: clearing.priceBuy,
    priceSell: clearing.priceSell,
    surplusMicro: clearing.surplus,
    congested: clearing.zonal?.congested === true,
    groups: groups.map((group) => groupRecord(parameters, clearing, group)),
    outsideCount: outside.length,
    outsideRoot: merkleRoot(outside.map(({ leaf }) => leaf)),
  };
}

function groupRecord(
  parameters: ClearingParameters,
  clearing: Clearing,
  { name, buys, sells }: CommittedGroup,
): GroupRecord {
  const { mechanism } = parameters;
  const isCongested = clearing.zonal?.congested === true;
  const isStanding = mechanism === 'posted' || mechanism === 'muda' || isCongested;
  const hasOnePrice = mechanism === 'uniform' || mechanism === 'zonal';
  const isPriced = isStanding || (hasOnePrice && clearing.volumeWh > 0n);
  const setsPrice = mechanism !== 'posted' && !isCongested;
  const isEqual = mechanism === 'muda' || parameters.ration === 'equal';
  const price = isPriced ? groupPrice('buy', clearing, name) : null;
  const efficientWh = setsPrice ? crossedWh(buys, sells) : 0n;
  const side = (which: TreeSide, positions: readonly CommittedPosition[]): SideRecord => {
    const summary = summarise(which, positions);
    const volumeWh = mechanism === 'tradereduction' ? efficientWh : summary.filledWh;
    const { start, end } = poolOf(mechanism, which, positions, { price, volumeWh });
    const level = isEqual ? waterLevelWh(positions.slice(start, end)) : null;
    return { ...summary, waterLevelWh: level };
  };
  return { name, price, efficientWh, buys: side('buy', buys), sells: side('sell', sells) };
}

/** The most that anybody got who asked for more; positions of those who share. */
function waterLevelWh(positions: readonly CommittedPosition[]): bigint | null {
  const shares = new Map<string, { claimedWh: bigint; sharedWh: bigint }>();
  for (const { household, quantityWh, filledWh } of positions) {
    const share = shares.get(household) ?? { claimedWh: 0n, sharedWh: 0n };
    share.claimedWh += quantityWh;
    share.sharedWh += filledWh;
    shares.set(household, share);
  }
  let level: bigint | null = null;
  for (const { claimedWh, sharedWh } of shares.values())
    if (sharedWh < claimedWh && (level === null || sharedWh > level)) level = sharedWh;
  return level;
}

/** How far the two curves cross. */
function crossedWh(
  buys: readonly CommittedPosition[],
  sells: readonly CommittedPosition[],
): bigint {
  let volume = 0n;
  let [demand, supply, buy, sell] = [0n, 0n, -1, -1];
  for (;;) {
    if (demand === 0n) demand = buys[++buy]?.quantityWh ?? 0n;
    if (supply === 0n) supply = sells[++sell]?.quantityWh ?? 0n;
    const [bid, ask] = [buys[buy]?.price, sells[sell]?.price];
    if (bid === undefined || ask === undefined || bid < ask) return volume;
    const crossed = demand < supply ? demand : supply;
    volume += crossed;
    demand -= crossed;
    supply -= crossed;
  }
}
