import { assert, unreachable } from '../types/assert.ts';
import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { compareText, minus, ZERO_WH } from './amounts.ts';
import { type BookOrder, validityFault } from './book.ts';
import { type Auction, orderFills, runAuction } from './clear.ts';
import { type Margin, marginOf } from './margin.ts';
import {
  type MarketOrder,
  type RejectionReason,
  type Side,
  sameContent,
  type ValidityFault,
} from './order.ts';
import type { ClearingParameters } from './parameters.ts';
import type { RationingRule } from './rationing.ts';

/** Why an order never entered the book; prices in µ/Wh. */
export type RejectedFate = { readonly code: 'rejected' } & (
  | { readonly reason: 'equivocation'; readonly copies: number }
  | { readonly reason: 'invalid'; readonly fault: ValidityFault }
  | { readonly reason: 'below-floor' | 'above-cap'; readonly limit: bigint; readonly bound: bigint }
);

/** What became of an order in the book. */
export type AdmittedFate =
  /** All of it met the household's own opposite orders. */
  | { readonly code: 'netted' }
  /** All that self-netting left of it was filled. */
  | { readonly code: 'filled'; readonly price: MicroPerWattHour }
  /** More was offered on its side, at the marginal price or at the posted one, than could be filled. */
  | {
      readonly code: 'rationed';
      readonly price: MicroPerWattHour;
      readonly rule: RationingRule;
      /** The price level that was rationed; null where all who agree to a posted price share. */
      readonly marginalPrice: MicroPerWattHour | null;
      /** What all claimants together asked for, and what there was for them. */
      readonly claimedWh: WattHours;
      readonly availableWh: WattHours;
      /** What its household asked for among them, and got. */
      readonly householdClaimedWh: WattHours;
      readonly householdShareWh: WattHours;
    }
  /** Its limit did not reach the last one that was filled on its side. */
  | {
      readonly code: 'beyond-margin';
      readonly price: MicroPerWattHour;
      readonly marginalPrice: MicroPerWattHour;
    }
  /** Its limit does not agree to the posted price. */
  | { readonly code: 'beyond-posted-price'; readonly price: MicroPerWattHour }
  /** Nothing was traded: the best bid is below the best ask, or a side is empty (null). */
  | {
      readonly code: 'no-trade';
      readonly bestBid: MicroPerWattHour | null;
      readonly bestAsk: MicroPerWattHour | null;
    };

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
  const margins = {
    buy: marginOf(parameters, auction, 'buy'),
    sell: marginOf(parameters, auction, 'sell'),
  };
  const explanations: OrderExplanation[] = [];
  for (const entry of book.admitted) {
    const order = admittedOrder(entry, fills.get(entry.order.id) ?? ZERO_WH);
    const fate = fateOf(parameters, auction, entry, order, margins[order.side]);
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

function fateOf(
  parameters: ClearingParameters,
  { book, result }: Auction,
  entry: BookOrder,
  order: AdmittedOrder,
  margin: Margin | null,
): AdmittedFate {
  if (entry.remainingWh === 0n) return { code: 'netted' };
  const { price } = result;
  if (price === null || margin === null) {
    return {
      code: 'no-trade',
      bestBid: book.buys.positions[0]?.price ?? null,
      bestAsk: book.sells.positions[0]?.price ?? null,
    };
  }
  if (order.filledWh === entry.remainingWh) return { code: 'filled', price };
  if (margin.includes(order.effectivePrice)) {
    return {
      code: 'rationed',
      price,
      rule: parameters.ration,
      marginalPrice: margin.price,
      claimedWh: margin.claimedWh,
      availableWh: margin.availableWh,
      householdClaimedWh: margin.claimedBy.get(entry.household) ?? ZERO_WH,
      householdShareWh: margin.sharedTo.get(entry.household) ?? ZERO_WH,
    };
  }
  return margin.price === null
    ? { code: 'beyond-posted-price', price }
    : { code: 'beyond-margin', price, marginalPrice: margin.price };
}
