import { assert, unreachable } from '../types/assert.ts';
import type { Sharing } from './allocation.ts';
import { type Book, normalise } from './book.ts';
import type { Clearing } from './clearing.ts';
import { excludeMultiPosition, excludeZoneless } from './exclusion.ts';
import { assertMechanismResult, assertSupported } from './invariants.ts';
import type { MechanismResult } from './mechanisms/mechanism.ts';
import { clearMuda } from './mechanisms/muda.ts';
import { clearPayAsBid } from './mechanisms/payAsBid.ts';
import { clearPosted } from './mechanisms/posted.ts';
import { clearTradeReduction } from './mechanisms/tradeReduction.ts';
import { clearUniform } from './mechanisms/uniform.ts';
import { clearZonal } from './mechanisms/zonal.ts';
import type { MarketOrder } from './order.ts';
import { householdTrades, orderFills } from './outcome.ts';
import { type ClearingParameters, checkParameters } from './parameters.ts';
import { numberedTieOrder } from './tieOrder.ts';

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
  return {
    rule,
    ties: numberedTieOrder(parameters, households),
    householdCount: households.length,
  };
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
