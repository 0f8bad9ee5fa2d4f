import { byteColumn, doubleColumn, integerColumn } from './columns.ts';
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

/**
 * The admitted orders by ascending id, in columns: orders are read once, and what is computed of them lies
 * together. Prices are at most 10^9 and quantities below 2^53, so that a double holds each exactly; sums may
 * pass that bound and are bigints.
 */
export interface AdmittedOrders {
  readonly length: number;
  readonly orderOf: (number: number) => MarketOrder;
  readonly idOf: (number: number) => string;
  /** Number of the household within the ascending names. */
  readonly household: Uint32Array;
  readonly isBuy: Uint8Array;
  /** µ/Wh, clipped to the band. */
  readonly effectivePrice: Uint32Array;
  readonly remainingWh: Float64Array;
}

/** What rules N1 to N3 made of the orders. */
export interface Admission {
  /** Ascending names, also of households whose orders are all rejected. */
  readonly households: readonly string[];
  readonly admitted: AdmittedOrders;
  /** Ascending ids. */
  readonly rejected: Map<string, RejectionReason>;
}

/** Reasons by number: 0 is none. */
const REASONS = [null, 'invalid', 'below-floor', 'above-cap'] as const;
const INVALID = 1;
const BELOW_FLOOR = 2;
const ABOVE_CAP = 3;

/** The orders as they came. */
interface InputColumns {
  readonly id: string[];
  readonly household: string[];
  readonly isBuy: Uint8Array;
  readonly effectivePrice: Uint32Array;
  readonly quantityWh: Float64Array;
  /** Number of the reason of N2 or N3, names aside. */
  readonly reason: Uint8Array;
}

/** Rules N1 to N3, in this order (specification §2). */
export function admit(parameters: BookParameters, orders: readonly MarketOrder[]): Admission {
  const input = readColumns(parameters, orders);
  const { households, householdOf, areNames } = numberHouseholds(input.household);
  const ids = orderNames(input.id);
  if (!areNames || !ids.areNames) rejectBadNames(input);

  const indexOf = integerColumn(orders.length);
  const household = integerColumn(orders.length);
  const isBuy = byteColumn(orders.length);
  const effectivePrice = integerColumn(orders.length);
  const remainingWh = doubleColumn(orders.length);
  const rejected = new Map<string, RejectionReason>();
  const { indices, opensGroup } = ids;
  let length = 0;
  for (let place = 0; place < indices.length; ) {
    const index = indices[place] as number;
    const reason = REASONS[input.reason[index] as number] as RejectionReason | null;
    let contradicted = false;
    for (place++; place < indices.length && opensGroup[place] === 0; place++) {
      contradicted ||= !sameContent(
        orders[index] as MarketOrder,
        orders[indices[place] as number] as MarketOrder,
      );
    }
    if (contradicted || reason !== null) {
      rejected.set(
        input.id[index] as string,
        contradicted ? 'equivocation' : (reason ?? 'invalid'),
      );
      continue;
    }
    indexOf[length] = index;
    household[length] = householdOf[index] as number;
    isBuy[length] = input.isBuy[index] as number;
    effectivePrice[length] = input.effectivePrice[index] as number;
    remainingWh[length++] = input.quantityWh[index] as number;
  }
  const orderOf = (number: number): MarketOrder => orders[indexOf[number] as number] as MarketOrder;
  const idOf = (number: number): string => orderOf(number).id;
  return {
    households,
    admitted: { length, orderOf, idOf, household, isBuy, effectivePrice, remainingWh },
    rejected,
  };
}

/**
 * One look at every order, in the order of arrival: large books pass the processor's cache, where each further
 * look costs as much as the arithmetic. Limits lie below 2^53 and rounding never turns an order round, so that
 * doubles tell exactly which integers, however large, exceed them.
 */
function readColumns(parameters: BookParameters, orders: readonly MarketOrder[]): InputColumns {
  const { length } = orders;
  const id = new Array<string>(length);
  const household = new Array<string>(length);
  const isBuy = byteColumn(length);
  const effectivePrice = integerColumn(length);
  const quantityWh = doubleColumn(length);
  const reason = byteColumn(length);
  const floor = Number(parameters.floor);
  const cap = Number(parameters.cap);
  const maxPrice = Number(parameters.maxPrice);
  const maxQuantityWh = Number(parameters.maxQuantityWh);
  for (let i = 0; i < length; i++) {
    const order = orders[i] as MarketOrder;
    id[i] = order.id;
    household[i] = order.household;
    const price = Number(order.priceMicroPerWh);
    const wh = Number(order.quantityWh);
    const buys = order.side === 'buy';
    const isValid =
      wh >= 1 &&
      wh <= maxQuantityWh &&
      price >= 0 &&
      price <= maxPrice &&
      (buys || order.side === 'sell');
    if (!isValid) reason[i] = INVALID;
    else if (buys && price < floor) reason[i] = BELOW_FLOOR;
    else if (!buys && price > cap) reason[i] = ABOVE_CAP;
    isBuy[i] = buys ? 1 : 0;
    effectivePrice[i] = buys ? Math.min(price, cap) : Math.max(price, floor);
    quantityWh[i] = wh;
  }
  return { id, household, isBuy, effectivePrice, quantityWh, reason };
}

function numberHouseholds(names: readonly string[]): {
  readonly households: string[];
  readonly householdOf: Uint32Array;
  readonly areNames: boolean;
} {
  const { indices, opensGroup, areNames } = orderNames(names);
  const households: string[] = [];
  const householdOf = integerColumn(names.length);
  for (let place = 0; place < indices.length; place++) {
    const index = indices[place] as number;
    if (opensGroup[place] === 1) households.push(names[index] as string);
    householdOf[index] = households.length - 1;
  }
  return { households, householdOf, areNames };
}

function rejectBadNames({ id, household, reason }: InputColumns): void {
  for (let i = 0; i < id.length; i++) {
    if (!isName(id[i] as string) || !isName(household[i] as string)) reason[i] = INVALID;
  }
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
