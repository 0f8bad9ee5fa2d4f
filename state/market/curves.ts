import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { excess, greatest, least, plus } from './amounts.ts';
import type { Book } from './book.ts';
import type { BookSide } from './bookSide.ts';
import type { PriceBand, PriceShare } from './parameters.ts';
import { lesser, type Whole, whole } from './whole.ts';

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
export function efficientVolume({ buys, sells }: Pick<Book, 'buys' | 'sells'>): WattHours {
  const demand = buys.levels;
  const supply = sells.levels;
  let volumeWh: Whole = 0;
  let bid = 0;
  let ask = 0;
  while (bid < demand.length && ask < supply.length) {
    if ((demand.price[bid] as number) < (supply.price[ask] as number)) break;
    const demandWh = demand.untilWh.at(bid);
    const supplyWh = supply.untilWh.at(ask);
    volumeWh = lesser(demandWh, supplyWh);
    if (demandWh <= supplyWh) bid++;
    if (supplyWh <= demandWh) ask++;
  }
  return BigInt(volumeWh) as WattHours;
}

/** b(n) and b(n+1) of the buy curve, or a(n) and a(n+1) of the sell curve. */
export function limitsAround({ levels }: BookSide, volume: WattHours): LimitsAround {
  const wh = whole(volume);
  const priceAt = (level: number): MicroPerWattHour | null =>
    level >= 0 && level < levels.length
      ? (BigInt(levels.price[level] as number) as MicroPerWattHour)
      : null;
  let level = 0;
  while (level < levels.length && levels.untilWh.at(level) < wh) level++;
  const last = wh === 0 ? null : priceAt(Math.min(level, levels.length - 1));
  const isReached = wh > 0 && level < levels.length && levels.untilWh.at(level) === wh;
  return { last, next: priceAt(isReached ? level + 1 : level) };
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
  const bid = limitsAround(book.buys, volume);
  const ask = limitsAround(book.sells, volume);
  return {
    low: greatest(band.floor, greatest(ask.last ?? band.floor, bid.next ?? band.floor)),
    high: least(band.cap, least(bid.last ?? band.cap, ask.next ?? band.cap)),
  };
}

/** low + (high - low) × k, rounded down to a whole µ/Wh. */
export function kPrice({ low, high }: PriceInterval, k: PriceShare): MicroPerWattHour {
  return plus(low, ((excess(high, low) * k.numerator) / k.denominator) as MicroPerWattHour);
}
