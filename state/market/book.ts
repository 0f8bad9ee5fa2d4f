import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { compareText, plus } from './amounts.ts';
import { indicesByKey } from './indexSort.ts';
import { type NameOrder, orderNames } from './nameOrder.ts';
import {
  isName,
  isSide,
  type MarketOrder,
  type RejectionReason,
  sameContent,
  type ValidityFault,
} from './order.ts';
import type { BookParameters } from './parameters.ts';
import { type NettableOrder, netHousehold } from './selfNetting.ts';

/** An order that passed N1 to N3, and what self-netting left of it. */
export interface BookOrder extends NettableOrder {
  readonly order: MarketOrder;
  /** Number of the household within {@link Book.households}. */
  readonly household: number;
}

/**
 * The admitted orders by ascending id, in columns: orders are read once, and what is computed of them lies
 * together. Prices are at most 10^9 and quantities below 2^53, so that a double holds each exactly; sums may
 * pass that bound and are bigints.
 */
export interface AdmittedOrders {
  readonly length: number;
  readonly order: readonly MarketOrder[];
  readonly household: Uint32Array;
  readonly isBuy: Uint8Array;
  /** µ/Wh, clipped to the band. */
  readonly effectivePrice: Uint32Array;
  readonly remainingWh: Float64Array;
}

/** All that one household asks for at one price on one side (N5). */
export interface Position {
  readonly household: number;
  readonly price: MicroPerWattHour;
  readonly quantityWh: WattHours;
  /** Its orders are `orders[firstOrder]` up to `orders[endOrder - 1]` of its side, ascending ids. */
  readonly firstOrder: number;
  readonly endOrder: number;
}

/** Best price first; positions at one price by ascending household name. */
export interface BookSide {
  readonly positions: readonly Position[];
  /** Numbers of admitted orders. */
  readonly orders: Uint32Array;
}

/** The normalised order book: the same for every order of arrival. */
export interface Book {
  /** Ascending names, among them those of all households with an order in the book or netted. */
  readonly households: readonly string[];
  readonly buys: BookSide;
  readonly sells: BookSide;
  /** Ascending ids. */
  readonly rejected: ReadonlyMap<string, RejectionReason>;
  /** Wh that each household sold to itself, by ascending name; absent where 0. */
  readonly netted: ReadonlyMap<string, WattHours>;
  /** All that passed N1 to N3, also those that a mechanism has rejected since. */
  readonly admitted: AdmittedOrders;
}

const ZERO_PRICE = 0n as MicroPerWattHour;

/** Rules N1 to N5, in this order (specification §2). */
export function normalise(parameters: BookParameters, orders: readonly MarketOrder[]): Book {
  const { distinct, rejected, areIds } = distinctOrders(orders);
  const homes = orderNames(distinct.map((order) => order.household));
  const areNames = areIds && homes.areNames;
  const { admitted, numberOf } = admit(parameters, distinct, areNames, rejected);
  const { households, byHousehold } = group(homes, distinct, numberOf, admitted);
  const netted = selfNet(households, byHousehold, admitted);
  return {
    households,
    buys: sideOf(byHousehold, admitted, 1, Number(parameters.cap)),
    sells: sideOf(byHousehold, admitted, 0, Number(parameters.cap)),
    rejected: sortedMap(rejected),
    netted,
    admitted,
  };
}

/** N1, by ascending id: identical copies count once, an id with two contents is void. */
function distinctOrders(orders: readonly MarketOrder[]): {
  readonly distinct: MarketOrder[];
  readonly rejected: [string, RejectionReason][];
  readonly areIds: boolean;
} {
  const distinct: MarketOrder[] = [];
  const rejected: [string, RejectionReason][] = [];
  const { indices, opensGroup, areNames } = orderNames(orders.map((order) => order.id));
  let place = 0;
  while (place < indices.length) {
    const first = orders[indices[place] as number] as MarketOrder;
    let contradicted = false;
    for (place++; place < indices.length && opensGroup[place] === 0; place++) {
      contradicted ||= !sameContent(first, orders[indices[place] as number] as MarketOrder);
    }
    if (contradicted) rejected.push([first.id, 'equivocation']);
    else distinct.push(first);
  }
  return { distinct, rejected, areIds: areNames };
}

/** No admitted order. */
const NONE = 0xffffffff;

/** N2 and N3. `numberOf` says for each distinct order which of the admitted ones it is. */
function admit(
  parameters: BookParameters,
  distinct: readonly MarketOrder[],
  areNames: boolean,
  rejected: [string, RejectionReason][],
): { readonly admitted: AdmittedOrders; readonly numberOf: Uint32Array } {
  const order: MarketOrder[] = [];
  const numberOf = new Uint32Array(distinct.length);
  const isBuy = new Uint8Array(distinct.length);
  const effectivePrice = new Uint32Array(distinct.length);
  const remainingWh = new Float64Array(distinct.length);
  const floor = Number(parameters.floor);
  const cap = Number(parameters.cap);
  for (let i = 0; i < distinct.length; i++) {
    const candidate = distinct[i] as MarketOrder;
    const reason = faultOf(parameters, candidate, areNames);
    if (reason !== null) {
      rejected.push([candidate.id, reason]);
      numberOf[i] = NONE;
      continue;
    }
    const number = order.length;
    const price = Number(candidate.priceMicroPerWh);
    const buys = candidate.side === 'buy';
    numberOf[i] = number;
    isBuy[number] = buys ? 1 : 0;
    effectivePrice[number] = buys ? Math.min(price, cap) : Math.max(price, floor);
    remainingWh[number] = Number(candidate.quantityWh);
    order.push(candidate);
  }
  const household = new Uint32Array(order.length);
  const { length } = order;
  return {
    admitted: { length, order, household, isBuy, effectivePrice, remainingWh },
    numberOf,
  };
}

/** Numbers the households, and the admitted orders by (household, id). */
function group(
  { indices, opensGroup }: NameOrder,
  distinct: readonly MarketOrder[],
  numberOf: Uint32Array,
  admitted: AdmittedOrders,
): { readonly households: string[]; readonly byHousehold: Uint32Array } {
  const households: string[] = [];
  const byHousehold = new Uint32Array(admitted.length);
  let count = 0;
  for (let place = 0; place < indices.length; place++) {
    const index = indices[place] as number;
    if (opensGroup[place] === 1) households.push((distinct[index] as MarketOrder).household);
    const number = numberOf[index] as number;
    if (number === NONE) continue;
    admitted.household[number] = households.length - 1;
    byHousehold[count++] = number;
  }
  return { households, byHousehold };
}

/** N4; Wh by household, ascending. */
function selfNet(
  households: readonly string[],
  byHousehold: Uint32Array,
  admitted: AdmittedOrders,
): Map<string, WattHours> {
  const netted = new Map<string, WattHours>();
  const { household, isBuy, remainingWh } = admitted;
  for (let start = 0, end = 0; start < byHousehold.length; start = end) {
    const first = byHousehold[start] as number;
    let buys = 0;
    for (end = start; end < byHousehold.length; end++) {
      const number = byHousehold[end] as number;
      if (household[number] !== household[first]) break;
      buys += isBuy[number] as number;
    }
    if (buys === 0 || buys === end - start) continue;
    const numbers = byHousehold.subarray(start, end);
    const own = Array.from(numbers, (number) => bookOrder(admitted, number));
    const nettedWh = netHousehold(own);
    if (nettedWh === 0n) continue;
    netted.set(households[household[first] as number] as string, nettedWh);
    own.forEach((order, place) => {
      remainingWh[numbers[place] as number] = Number(order.remainingWh);
    });
  }
  return netted;
}

/** One admitted order, out of the columns. */
export function bookOrder(admitted: AdmittedOrders, number: number): BookOrder {
  return {
    order: admitted.order[number] as MarketOrder,
    isBuy: admitted.isBuy[number] === 1,
    effectivePrice: BigInt(admitted.effectivePrice[number] as number) as MicroPerWattHour,
    household: admitted.household[number] as number,
    remainingWh: BigInt(admitted.remainingWh[number] as number) as WattHours,
  };
}

function sortedMap(rejected: [string, RejectionReason][]): Map<string, RejectionReason> {
  return new Map(rejected.sort(([a], [b]) => compareText(a, b)));
}

/** The reason of N2 or N3 against an order. */
function faultOf(
  parameters: BookParameters,
  order: MarketOrder,
  areNames: boolean,
): RejectionReason | null {
  const { side, priceMicroPerWh: price, quantityWh } = order;
  const isValid = areNames
    ? isSide(side) &&
      quantityWh >= 1n &&
      quantityWh <= parameters.maxQuantityWh &&
      price >= 0n &&
      price <= parameters.maxPrice
    : validityFault(parameters, order) === null;
  if (!isValid) return 'invalid';
  if (side === 'buy') return price < parameters.floor ? 'below-floor' : null;
  return price > parameters.cap ? 'above-cap' : null;
}

/** N2: the first thing about an order that makes it invalid. */
export function validityFault(
  { maxQuantityWh, maxPrice }: BookParameters,
  { id, household, side, quantityWh, priceMicroPerWh: price }: MarketOrder,
): ValidityFault | null {
  if (!isName(id)) return 'bad-id';
  if (!isName(household)) return 'bad-household';
  if (!isSide(side)) return 'bad-side';
  if (quantityWh < 1n || quantityWh > maxQuantityWh) return 'quantity-out-of-limits';
  if (price < 0n || price > maxPrice) return 'price-out-of-limits';
  return null;
}

/** N5. `byHousehold` goes by (household, id), which the sort by price keeps within a price. */
function sideOf(
  byHousehold: Uint32Array,
  { household, isBuy, effectivePrice, remainingWh }: AdmittedOrders,
  side: 0 | 1,
  cap: number,
): BookSide {
  const live = new Uint32Array(byHousehold.length);
  const keys = new Uint32Array(byHousehold.length);
  let count = 0;
  for (let place = 0; place < byHousehold.length; place++) {
    const number = byHousehold[place] as number;
    if (isBuy[number] !== side || remainingWh[number] === 0) continue;
    const limit = effectivePrice[number] as number;
    live[count] = number;
    keys[count++] = side === 1 ? cap - limit : limit; // Best first.
  }
  const orders = indicesByKey(keys.subarray(0, count));
  for (let place = 0; place < count; place++)
    orders[place] = live[orders[place] as number] as number;
  const positions: Position[] = [];
  let price = ZERO_PRICE;
  let levelPrice = -1;
  for (let firstOrder = 0, endOrder = 0; firstOrder < orders.length; firstOrder = endOrder) {
    const first = orders[firstOrder] as number;
    const home = household[first] as number;
    const limit = effectivePrice[first] as number;
    if (limit !== levelPrice) {
      levelPrice = limit;
      price = BigInt(limit) as MicroPerWattHour;
    }
    let quantityWh = BigInt(remainingWh[first] as number) as WattHours;
    for (endOrder = firstOrder + 1; endOrder < orders.length; endOrder++) {
      const other = orders[endOrder] as number;
      if (household[other] !== home || effectivePrice[other] !== limit) break;
      quantityWh = plus(quantityWh, BigInt(remainingWh[other] as number) as WattHours);
    }
    positions.push({ household: home, price, quantityWh, firstOrder, endOrder });
  }
  return { positions, orders };
}
