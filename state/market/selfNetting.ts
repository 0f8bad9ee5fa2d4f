import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { least, minus, plus, ZERO_WH } from './amounts.ts';

/** What netting needs to know of an order. */
export interface NettableOrder {
  readonly isBuy: boolean;
  /** The order's limit, clipped to the band. */
  readonly effectivePrice: MicroPerWattHour;
  remainingWh: WattHours;
}

/**
 * N4: a household whose own buy crosses its own sell consumes its own energy; no money moves. Afterwards its
 * best buy lies strictly below its best sell, so it can never be on both sides of one price.
 *
 * Takes the orders of one household by ascending id, reduces what remains of them, returns the Wh netted.
 */
export function netHousehold(orders: readonly NettableOrder[]): WattHours {
  if (orders.length < 2) return ZERO_WH;
  const buys = orders.filter((order) => order.isBuy);
  const sells = orders.filter((order) => !order.isBuy);
  if (buys.length === 0 || sells.length === 0) return ZERO_WH;
  // Array.sort is stable, so equal prices stay in ascending id.
  buys.sort((a, b) => Number(b.effectivePrice - a.effectivePrice));
  sells.sort((a, b) => Number(a.effectivePrice - b.effectivePrice));

  let netted = ZERO_WH;
  let nextBuy = 0;
  let nextSell = 0;
  for (;;) {
    const buy = buys[nextBuy];
    const sell = sells[nextSell];
    if (buy === undefined || sell === undefined) return netted;
    if (buy.effectivePrice < sell.effectivePrice) return netted;
    const crossed = least(buy.remainingWh, sell.remainingWh);
    buy.remainingWh = minus(buy.remainingWh, crossed);
    sell.remainingWh = minus(sell.remainingWh, crossed);
    netted = plus(netted, crossed);
    if (buy.remainingWh === 0n) nextBuy++;
    if (sell.remainingWh === 0n) nextSell++;
  }
}
