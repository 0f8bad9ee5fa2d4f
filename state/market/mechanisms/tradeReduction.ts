import { cost, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { inTieOrder, levelAt, type Sharing, shareOut } from '../allocation.ts';
import { minus } from '../amounts.ts';
import type { Book } from '../book.ts';
import type { BookSide } from '../bookSide.ts';
import { range } from '../columns.ts';
import { efficientVolume } from '../curves.ts';
import { atPrice, type SideFills } from '../fills.ts';
import { lesser, sum, type Whole, WholeColumn, whole } from '../whole.ts';
import { type MechanismResult, NO_TRADE, noTrade } from './mechanism.ts';

/** One side after the reduction, by places. */
export interface ReducedSide {
  readonly side: BookSide;
  /** Holds the last efficient Wh of its side: sets the price, and does not trade. */
  readonly marginal: number;
  /** Who comes before it, and their Wh. */
  readonly active: Uint32Array;
  readonly activeWh: Whole;
}

/**
 * Trade reduction, truthful in price (specification §5.3): the marginal household of each side sets its side's
 * price and is left out, so nobody who trades can move his own price. What buyers pay beyond what sellers get
 * is a surplus of the community.
 *
 * Precondition: every household has one position at most (N6).
 */
export function clearTradeReduction(book: Book, sharing: Sharing): MechanismResult {
  const reduced = reduce(book, sharing);
  if (reduced === null) return noTrade(book);
  const { buys, sells } = reduced;
  const volume = lesser(buys.activeWh, sells.activeWh);
  const volumeWh = BigInt(volume) as WattHours;
  const [priceBuy, priceSell] = [priceOf(buys), priceOf(sells)];
  return {
    ...NO_TRADE,
    volumeWh,
    priceBuy,
    priceSell,
    surplus: cost(volumeWh, minus(priceBuy, priceSell)),
    buyFills: served(buys, volume, priceBuy, sharing),
    sellFills: served(sells, volume, priceSell, sharing),
  };
}

/** What the marginal position of a side asks or bids. */
export function priceOf({ side, marginal }: ReducedSide): MicroPerWattHour {
  return side.position(marginal).price;
}

function served(
  { side, active }: ReducedSide,
  volume: Whole,
  price: MicroPerWattHour,
  sharing: Sharing,
): SideFills {
  const fills = new WholeColumn(side.length);
  shareOut(side, active, volume, sharing, fills);
  return atPrice(side, fills, price);
}

/** Null where no buy meets a sell. */
export function reduce(
  book: Book,
  sharing: Sharing,
): { readonly buys: ReducedSide; readonly sells: ReducedSide } | null {
  const volume = whole(efficientVolume(book));
  if (volume === 0) return null;
  return {
    buys: reduceSide(book.buys, volume, sharing),
    sells: reduceSide(book.sells, volume, sharing),
  };
}

/** Only the level at which the volume is reached needs the tie order: all better ones are active anyway. */
function reduceSide(side: BookSide, volume: Whole, sharing: Sharing): ReducedSide {
  const { start, end, beforeWh } = levelAt(side.levels, volume);
  const places = range(0, end);
  places.set(inTieOrder(side, places.subarray(start), sharing), start);
  let activeWh = beforeWh;
  for (let place = start; ; place++) {
    const marginal = places[place] as number;
    const untilWh = sum(activeWh, side.columns.quantityWh.at(marginal));
    if (untilWh >= volume) return { side, marginal, active: places.subarray(0, place), activeWh };
    activeWh = untilWh;
  }
}
