import { assert, unreachable } from '../types/assert.ts';
import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { compareText, minus, ZERO_WH } from './amounts.ts';
import { type BookOrder, bookOrder } from './book.ts';
import { runAuction, sharingOf } from './clear.ts';
import type { AdmittedFate, RejectedFate } from './fate.ts';
import { type MarketOrder, type RejectionReason, type Side, sameContent } from './order.ts';
import { validityFault } from './orderColumns.ts';
import { orderFills } from './outcome.ts';
import type { ClearingParameters } from './parameters.ts';
import type { RationingRule } from './rationing.ts';
import { type Standing, standings } from './standing.ts';

/** An order of the book, and how much of it went where. */
export interface AdmittedOrder {
  readonly household: string;
  readonly side: Side;
  readonly quantityWh: WattHours;
  readonly limit: MicroPerWattHour;
  /** What the limit counted for, and the end of the band that clipped it. */
  readonly effectivePrice: MicroPerWattHour;
  readonly clippedBy: 'floor' | 'cap' | null;
  readonly nettedWh: WattHours;
  readonly filledWh: WattHours;
}

export type OrderExplanation =
  | { readonly id: string; readonly order: null; readonly fate: RejectedFate }
  | { readonly id: string; readonly order: AdmittedOrder; readonly fate: AdmittedFate };

/**
 * Runs the auction again and says of each order id, ascending, what became of it and why.
 * Precondition and errors as of `clear`.
 */
export function explain(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
): OrderExplanation[] {
  const auction = runAuction(parameters, orders);
  const { book, result } = auction;
  const fills = orderFills(book, result);
  const standingOf = standings(parameters, auction);
  const { rule } = sharingOf(parameters, book);
  const explanations: OrderExplanation[] = [];
  for (let number = 0; number < book.admitted.length; number++) {
    const entry = bookOrder(book.admitted, number);
    if (book.rejected.has(entry.order.id)) continue;
    const order = admittedOrder(entry, fills.get(entry.order.id) ?? ZERO_WH);
    const fate: AdmittedFate =
      entry.remainingWh === 0n ? { code: 'netted' } : fateOf(entry, order, standingOf(entry), rule);
    explanations.push({ id: entry.order.id, order, fate });
  }
  const copies = copiesById(orders, book.rejected);
  for (const [id, reason] of book.rejected) {
    const fate = rejectedFate(parameters, reason, copies.get(id) ?? []);
    explanations.push({ id, order: null, fate });
  }
  return explanations.sort((a, b) => compareText(a.id, b.id));
}

function copiesById(
  orders: readonly MarketOrder[],
  rejected: ReadonlyMap<string, RejectionReason>,
): Map<string, MarketOrder[]> {
  const copies = new Map<string, MarketOrder[]>();
  for (const order of orders) {
    if (!rejected.has(order.id)) continue;
    const known = copies.get(order.id) ?? [];
    if (!known.some((copy) => sameContent(copy, order))) known.push(order);
    copies.set(order.id, known);
  }
  return copies;
}

/** `contents` are the different contents that came under the id. */
function rejectedFate(
  parameters: ClearingParameters,
  reason: RejectionReason,
  contents: readonly MarketOrder[],
): RejectedFate {
  const [first] = contents;
  assert(first !== undefined, 'a rejected id without an order');
  const limit = first.priceMicroPerWh;
  switch (reason) {
    case 'equivocation':
      return { code: 'rejected', reason, copies: contents.length };
    case 'invalid': {
      const fault = validityFault(parameters, first);
      assert(fault !== null, 'an invalid order without a fault');
      return { code: 'rejected', reason, fault };
    }
    case 'below-floor':
      return { code: 'rejected', reason, limit, bound: parameters.floor };
    case 'above-cap':
      return { code: 'rejected', reason, limit, bound: parameters.cap };
    case 'multi-position':
    case 'no-zone':
      return { code: 'rejected', reason };
    default:
      return unreachable(reason);
  }
}

function admittedOrder(entry: BookOrder, filledWh: WattHours): AdmittedOrder {
  const { order, isBuy, effectivePrice, remainingWh } = entry;
  const quantityWh = order.quantityWh as WattHours;
  const isClipped = effectivePrice !== order.priceMicroPerWh;
  return {
    household: order.household,
    side: isBuy ? 'buy' : 'sell',
    quantityWh,
    limit: order.priceMicroPerWh as MicroPerWattHour,
    effectivePrice,
    clippedBy: !isClipped ? null : isBuy ? 'cap' : 'floor',
    nettedWh: minus(quantityWh, remainingWh),
    filledWh,
  };
}

/** For an order that self-netting left something of. */
function fateOf(
  { remainingWh, household, effectivePrice }: BookOrder,
  { filledWh }: AdmittedOrder,
  { prices, margin, otherwise }: Standing,
  rule: RationingRule,
): AdmittedFate {
  if (filledWh === remainingWh) {
    assert(prices !== null, 'an order traded at no price');
    return { code: 'filled', prices };
  }
  if (margin === null || !margin.includes({ household, price: effectivePrice })) return otherwise;
  return {
    code: 'rationed',
    prices: filledWh === 0n ? null : prices,
    rule,
    claimants: margin.claimants,
    claimedWh: margin.claimedWh,
    availableWh: margin.availableWh,
    householdClaimedWh: margin.claimedBy.get(household) ?? ZERO_WH,
    householdShareWh: margin.sharedTo.get(household) ?? ZERO_WH,
  };
}
