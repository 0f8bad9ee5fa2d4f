import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { plus, ZERO_WH } from './amounts.ts';
import { indicesByKey } from './indexSort.ts';
import { orderNames } from './nameOrder.ts';
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
  /** Index within {@link Book.admitted}. */
  readonly index: number;
  /** Number of the household within {@link Book.households}. */
  readonly household: number;
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
  readonly orders: readonly BookOrder[];
}

/** The normalised order book: the same for every order of arrival. */
export interface Book {
  /** Ascending names of the households with an order in the book or netted. */
  readonly households: readonly string[];
  readonly buys: BookSide;
  readonly sells: BookSide;
  /** Ascending ids. */
  readonly rejected: ReadonlyMap<string, RejectionReason>;
  /** Wh that each household sold to itself, by ascending name; absent where 0. */
  readonly netted: ReadonlyMap<string, WattHours>;
  /** Every admitted order, by ascending id. */
  readonly admitted: readonly BookOrder[];
}

/** Prices are at most 10^9, so this difference is a sort key below 2^31. */
const DESCENDING_FROM = 2 ** 30;

/** Rules N1 to N5, in this order (specification §2). */
export function normalise(parameters: BookParameters, orders: readonly MarketOrder[]): Book {
  const { valid, rejected } = judge(parameters, orders);
  const { indices, opensGroup } = orderNames(valid.map((order) => order.household));
  const households: string[] = [];
  const admitted = new Array<BookOrder>(valid.length);
  const grouped: BookOrder[] = [];
  const netted = new Map<string, WattHours>();
  let start = 0;
  for (let place = 0; place < indices.length; place++) {
    const index = indices[place] as number;
    const order = valid[index] as MarketOrder;
    if (opensGroup[place] === 1) households.push(order.household);
    const entry = admit(parameters, order, index, households.length - 1);
    admitted[index] = entry;
    grouped.push(entry);
    const closes = place + 1 === indices.length || opensGroup[place + 1] === 1;
    if (!closes) continue;
    const nettedWh = start === place ? ZERO_WH : netHousehold(grouped.slice(start));
    if (nettedWh > 0n) netted.set(order.household, nettedWh);
    start = place + 1;
  }
  const buys = grouped.filter((order) => order.isBuy && order.remainingWh > 0n);
  const sells = grouped.filter((order) => !order.isBuy && order.remainingWh > 0n);
  return {
    households,
    buys: sideOf(buys, (price) => DESCENDING_FROM - price),
    sells: sideOf(sells, (price) => price),
    rejected,
    netted,
    admitted,
  };
}

/** N1 to N3, by ascending id: identical copies count once, an id with two contents is void. */
function judge(
  parameters: BookParameters,
  orders: readonly MarketOrder[],
): { readonly valid: MarketOrder[]; readonly rejected: Map<string, RejectionReason> } {
  const valid: MarketOrder[] = [];
  const rejected = new Map<string, RejectionReason>();
  const { indices, opensGroup } = orderNames(orders.map((order) => order.id));
  let place = 0;
  while (place < indices.length) {
    const first = orders[indices[place] as number] as MarketOrder;
    let contradicted = false;
    for (place++; place < indices.length && opensGroup[place] === 0; place++) {
      contradicted ||= !sameContent(first, orders[indices[place] as number] as MarketOrder);
    }
    const reason = contradicted ? 'equivocation' : faultOf(parameters, first);
    if (reason === null) valid.push(first);
    else rejected.set(first.id, reason);
  }
  return { valid, rejected };
}

/** N2 and N3. */
function faultOf(parameters: BookParameters, order: MarketOrder): RejectionReason | null {
  if (validityFault(parameters, order) !== null) return 'invalid';
  const { side, priceMicroPerWh: price } = order;
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

function admit(
  parameters: BookParameters,
  order: MarketOrder,
  index: number,
  household: number,
): BookOrder {
  const isBuy = order.side === 'buy';
  return {
    order,
    index,
    isBuy,
    effectivePrice: effectivePrice(parameters, isBuy, order.priceMicroPerWh),
    household,
    remainingWh: order.quantityWh as WattHours,
  };
}

/** N3: what a limit counts for inside the band. */
function effectivePrice(
  { floor, cap }: BookParameters,
  isBuy: boolean,
  price: bigint,
): MicroPerWattHour {
  if (isBuy) return price > cap ? cap : (price as MicroPerWattHour);
  return price < floor ? floor : (price as MicroPerWattHour);
}

/** N5. `grouped` comes by (household, id), which the sort by price keeps within a price. */
function sideOf(grouped: readonly BookOrder[], keyOf: (price: number) => number): BookSide {
  const keys = Float64Array.from(grouped, (order) => keyOf(Number(order.effectivePrice)));
  const orders = Array.from(indicesByKey(keys), (index) => grouped[index] as BookOrder);
  const positions: Position[] = [];
  let firstOrder = 0;
  while (firstOrder < orders.length) {
    const { household, effectivePrice: price } = orders[firstOrder] as BookOrder;
    let quantityWh = ZERO_WH;
    let endOrder = firstOrder;
    for (; endOrder < orders.length; endOrder++) {
      const order = orders[endOrder] as BookOrder;
      if (order.household !== household || order.effectivePrice !== price) break;
      quantityWh = plus(quantityWh, order.remainingWh);
    }
    positions.push({ household, price, quantityWh, firstOrder, endOrder });
    firstOrder = endOrder;
  }
  return { positions, orders };
}
