import { assert, unreachable } from '../types/assert.ts';
import { micro, type WattHours } from '../types/units.ts';
import type { Sharing } from './allocation.ts';
import { least, minus, plus, ZERO_MICRO, ZERO_WH } from './amounts.ts';
import { type Book, type BookSide, normalise } from './book.ts';
import type { Clearing, HouseholdTrade } from './clearing.ts';
import { excludeMultiPosition, excludeZoneless } from './exclusion.ts';
import { assertMechanismResult, assertOneSided, assertSupported } from './invariants.ts';
import type { MechanismResult, PositionFill } from './mechanisms/mechanism.ts';
import { clearMuda } from './mechanisms/muda.ts';
import { clearPayAsBid } from './mechanisms/payAsBid.ts';
import { clearPosted } from './mechanisms/posted.ts';
import { clearTradeReduction } from './mechanisms/tradeReduction.ts';
import { clearUniform } from './mechanisms/uniform.ts';
import { clearZonal } from './mechanisms/zonal.ts';
import type { MarketOrder } from './order.ts';
import { type ClearingParameters, checkParameters } from './parameters.ts';
import { tieOrder } from './tieOrder.ts';

/** An auction with everything that was decided on the way. */
export interface Auction {
  readonly book: Book;
  readonly result: MechanismResult;
}

/**
 * Clears one slot (specification §2 to §5). The same orders give the same result whatever order they come
 * in, and however often a copy of one is repeated.
 *
 * Precondition: {@link checkParameters} finds no fault.
 * @throws InvariantError where it does, or where the result would break a rule of §6.
 */
export function clear(parameters: ClearingParameters, orders: readonly MarketOrder[]): Clearing {
  const { book, result } = runAuction(parameters, orders);
  return {
    volumeWh: result.volumeWh,
    interval: result.interval,
    price: result.price,
    priceBuy: result.priceBuy,
    priceSell: result.priceSell,
    groups: result.groups,
    trades: result.trades,
    surplus: result.surplus,
    zonal: result.zonal,
    rejected: book.rejected,
    netted: book.netted,
    fills: orderFills(book, result),
    households: householdTrades(book, result),
  };
}

/** The book and the mechanism's decision, invariants checked. @throws InvariantError as {@link clear}. */
export function runAuction(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
): Auction {
  const fault = checkParameters(parameters);
  assert(fault === null, `parameters of an auction: ${fault?.code}`);
  const book = admissible(parameters, normalise(parameters, orders));
  const result = decide(parameters, book, sharingOf(parameters, book));
  assertMechanismResult(parameters, result);
  const oneAllocation = parameters.mechanism !== 'zonal' || result.zonal?.congested === false;
  if (result.interval !== null && oneAllocation) assertSupported(book, result, result.interval);
  return { book, result };
}

/** The book without those whom the mechanism cannot serve. */
function admissible(parameters: ClearingParameters, book: Book): Book {
  switch (parameters.mechanism) {
    case 'tradereduction':
      return excludeMultiPosition(book);
    case 'zonal':
      return excludeZoneless(book, parameters);
    default:
      return book;
  }
}

/** How an auction shares out what is scarce. */
export function sharingOf(parameters: ClearingParameters, { households }: Book): Sharing {
  const rule = parameters.mechanism === 'muda' ? 'equal' : parameters.ration;
  return { rule, ties: tieOrder(parameters), households };
}

function decide(parameters: ClearingParameters, book: Book, sharing: Sharing): MechanismResult {
  switch (parameters.mechanism) {
    case 'uniform':
      return clearUniform(parameters, book, sharing);
    case 'payasbid':
      return clearPayAsBid(parameters, book, sharing);
    case 'tradereduction':
      return clearTradeReduction(book, sharing);
    case 'posted':
      return clearPosted(parameters, book, sharing);
    case 'muda':
      return clearMuda(parameters, book, sharing);
    case 'zonal':
      return clearZonal(parameters, book, sharing);
    default:
      return unreachable(parameters);
  }
}

/** Wh by order id, ascending: a position's fill goes to its orders by ascending id (specification §2). */
export function orderFills(book: Book, result: MechanismResult): Map<string, WattHours> {
  const { length, id } = book.admitted;
  const filledWh = new Float64Array(length); // Of one order, so below 2^53.
  dealToOrders(book, book.buys, result.buyFills, filledWh);
  dealToOrders(book, book.sells, result.sellFills, filledWh);
  const fills = new Map<string, WattHours>();
  for (let number = 0; number < length; number++) {
    const wh = filledWh[number] as number;
    if (wh > 0) fills.set(id[number] as string, BigInt(wh) as WattHours);
  }
  return fills;
}

function dealToOrders(
  { admitted: { remainingWh } }: Book,
  { orders }: BookSide,
  fills: readonly PositionFill[],
  filledWh: Float64Array,
): void {
  for (const { position, quantityWh } of fills) {
    if (position.endOrder - position.firstOrder === 1) {
      const number = orders[position.firstOrder] as number;
      filledWh[number] = Number(quantityWh);
      if ((filledWh[number] as number) > (remainingWh[number] as number)) overfilled(quantityWh);
      continue;
    }
    let left = quantityWh;
    for (let i = position.firstOrder; left > 0n && i < position.endOrder; i++) {
      const number = orders[i] as number;
      const dealt = least(left, BigInt(remainingWh[number] as number) as WattHours);
      filledWh[number] = Number(dealt);
      left = minus(left, dealt);
    }
    if (left > 0n) overfilled(left);
  }
}

function overfilled(left: bigint): void {
  assert(false, `I3: ${left} Wh of a fill fit no order`);
}

/** Sums by household name, ascending; only households that traded. */
function householdTrades(book: Book, result: MechanismResult): Map<string, HouseholdTrade> {
  const totals: (HouseholdTrade | undefined)[] = new Array(book.households.length);
  for (const { position, quantityWh, amount } of result.buyFills) {
    const total = totals[position.household];
    totals[position.household] =
      total === undefined
        ? { boughtWh: quantityWh, soldWh: ZERO_WH, pays: amount, receives: ZERO_MICRO }
        : {
            ...total,
            boughtWh: plus(total.boughtWh, quantityWh),
            pays: micro(total.pays + amount),
          };
  }
  for (const { position, quantityWh, amount } of result.sellFills) {
    const total = totals[position.household];
    totals[position.household] =
      total === undefined
        ? { boughtWh: ZERO_WH, soldWh: quantityWh, pays: ZERO_MICRO, receives: amount }
        : {
            ...total,
            soldWh: plus(total.soldWh, quantityWh),
            receives: micro(total.receives + amount),
          };
  }
  const trades = new Map<string, HouseholdTrade>();
  for (let household = 0; household < totals.length; household++) {
    const total = totals[household];
    if (total === undefined) continue;
    const name = book.households[household] as string;
    assertOneSided(name, total);
    trades.set(name, total);
  }
  return trades;
}
