import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { BookSide, type PositionColumns } from './bookSide.ts';
import { integerColumn } from './columns.ts';
import { indicesByKey } from './indexSort.ts';
import type { MarketOrder, RejectionReason } from './order.ts';
import { type AdmittedOrders, admit } from './orderColumns.ts';
import type { BookParameters } from './parameters.ts';
import { type NettableOrder, netHousehold } from './selfNetting.ts';
import { WholeColumn } from './whole.ts';

/** An order that passed N1 to N3, and what self-netting left of it. */
export interface BookOrder extends NettableOrder {
  readonly order: MarketOrder;
  /** Number of the household within {@link Book.households}. */
  readonly household: number;
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

/** Rules N1 to N5, in this order (specification §2). */
export function normalise(parameters: BookParameters, orders: readonly MarketOrder[]): Book {
  const { households, admitted, rejected } = admit(parameters, orders);
  const byHousehold = groupByHousehold(households.length, admitted);
  const netted = selfNet(households, byHousehold, admitted);
  return {
    households,
    buys: sideOf(byHousehold, admitted, 1, Number(parameters.cap)),
    sells: sideOf(byHousehold, admitted, 0, Number(parameters.cap)),
    rejected,
    netted,
    admitted,
  };
}

/** The numbers of the admitted orders by (household, id). */
function groupByHousehold(households: number, { length, household }: AdmittedOrders): Uint32Array {
  const next = integerColumn(households + 1);
  for (let number = 0; number < length; number++) {
    const after = (household[number] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let home = 1; home <= households; home++) {
    next[home] = (next[home] as number) + (next[home - 1] as number);
  }
  const byHousehold = integerColumn(length);
  for (let number = 0; number < length; number++) {
    const home = household[number] as number;
    const place = next[home] as number;
    byHousehold[place] = number;
    next[home] = place + 1;
  }
  return byHousehold;
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
    order: admitted.orderOf(number),
    isBuy: admitted.isBuy[number] === 1,
    effectivePrice: BigInt(admitted.effectivePrice[number] as number) as MicroPerWattHour,
    household: admitted.household[number] as number,
    remainingWh: BigInt(admitted.remainingWh[number] as number) as WattHours,
  };
}

/** N5. `byHousehold` goes by (household, id), which the sort by price keeps within a price. */
function sideOf(
  byHousehold: Uint32Array,
  { household, isBuy, effectivePrice, remainingWh }: AdmittedOrders,
  side: 0 | 1,
  cap: number,
): BookSide {
  const live = integerColumn(byHousehold.length);
  const keys = integerColumn(byHousehold.length);
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
  return new BookSide(positionsOf(orders, { household, effectivePrice, remainingWh }));
}

/** Orders of one household at one price lie together, and are one position. */
function positionsOf(
  orders: Uint32Array,
  {
    household,
    effectivePrice,
    remainingWh,
  }: Pick<AdmittedOrders, 'household' | 'effectivePrice' | 'remainingWh'>,
): PositionColumns {
  const homes = integerColumn(orders.length);
  const price = integerColumn(orders.length);
  const quantityWh = new WholeColumn(orders.length);
  const firstOrder = integerColumn(orders.length);
  const endOrder = integerColumn(orders.length);
  let length = 0;
  let before = -1;
  let limitBefore = -1;
  for (let place = 0; place < orders.length; place++) {
    const number = orders[place] as number;
    const home = household[number] as number;
    const limit = effectivePrice[number] as number;
    if (home === before && limit === limitBefore) {
      quantityWh.add(length - 1, remainingWh[number] as number);
    } else {
      homes[length] = home;
      price[length] = limit;
      firstOrder[length] = place;
      quantityWh.set(length++, remainingWh[number] as number);
      before = home;
      limitBefore = limit;
    }
    endOrder[length - 1] = place + 1;
  }
  return { length, household: homes, price, quantityWh, firstOrder, endOrder, orders };
}
