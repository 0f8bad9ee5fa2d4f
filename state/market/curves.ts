import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { excess, greatest, least, minus, plus, ZERO_WH } from './amounts.ts';
import type { Book, Position } from './book.ts';
import type { PriceBand, PriceShare } from './parameters.ts';

/** The prices that support an efficient volume: every accepted order agrees to each of them, and no rejected one. */
export interface PriceInterval {
  readonly low: MicroPerWattHour;
  readonly high: MicroPerWattHour;
}

/** The limits of the n-th and the following Wh of a curve; null past its end, or before its beginning. */
export interface LimitsAround {
  readonly last: MicroPerWattHour | null;
  readonly next: MicroPerWattHour | null;
}

/**
 * Q, the greatest volume that supply and demand can exchange (specification §3): both curves are walked from
 * their best prices on while they cross. Trades without surplus are included.
 */
export function efficientVolume(book: Pick<Book, 'buys' | 'sells'>): WattHours {
  const buys = book.buys.positions;
  const sells = book.sells.positions;
  let volume = ZERO_WH;
  let nextBuy = 0;
  let nextSell = 0;
  let demand = ZERO_WH; // What remains of the buy before `nextBuy`; likewise supply.
  let supply = ZERO_WH;
  let bid: MicroPerWattHour | undefined;
  let ask: MicroPerWattHour | undefined;
  for (;;) {
    if (demand === 0n) {
      const buy = buys[nextBuy++];
      if (buy === undefined) return volume;
      demand = buy.quantityWh;
      bid = buy.price;
    }
    if (supply === 0n) {
      const sell = sells[nextSell++];
      if (sell === undefined) return volume;
      supply = sell.quantityWh;
      ask = sell.price;
    }
    if ((bid as bigint) < (ask as bigint)) return volume;
    const crossed = least(demand, supply);
    volume = plus(volume, crossed);
    demand = minus(demand, crossed);
    supply = minus(supply, crossed);
  }
}

/** b(n) and b(n+1) of the buy curve, or a(n) and a(n+1) of the sell curve. */
export function limitsAround(positions: readonly Position[], volume: WattHours): LimitsAround {
  let before = ZERO_WH;
  let last: MicroPerWattHour | null = null;
  for (const position of positions) {
    if (before === volume) return { last, next: position.price };
    last = position.price;
    before = plus(before, position.quantityWh);
    if (before > volume) return { last, next: last };
  }
  return { last, next: null };
}

/**
 * The interval of prices for volume Q, also for Q = 0. The rejected orders bound it as well as the accepted
 * ones, and a partly filled position counts as both, so it fixes the price.
 */
export function priceInterval(
  book: Pick<Book, 'buys' | 'sells'>,
  volume: WattHours,
  band: PriceBand,
): PriceInterval {
  const bid = limitsAround(book.buys.positions, volume);
  const ask = limitsAround(book.sells.positions, volume);
  return {
    low: greatest(band.floor, greatest(ask.last ?? band.floor, bid.next ?? band.floor)),
    high: least(band.cap, least(bid.last ?? band.cap, ask.next ?? band.cap)),
  };
}

/** low + (high - low) × k, rounded down to a whole µ/Wh. */
export function kPrice({ low, high }: PriceInterval, k: PriceShare): MicroPerWattHour {
  return plus(low, ((excess(high, low) * k.numerator) / k.denominator) as MicroPerWattHour);
}
