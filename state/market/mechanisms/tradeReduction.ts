import { cost, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { inTieOrder, type Sharing, shareOut } from '../allocation.ts';
import { least, minus, plus, ZERO_WH } from '../amounts.ts';
import type { Book, Position } from '../book.ts';
import { efficientVolume } from '../curves.ts';
import { atPrice, type MechanismResult, NO_TRADE } from './mechanism.ts';

/** One side after the reduction. */
export interface ReducedSide {
  /** Holds the last efficient Wh of its side: sets the price, and does not trade. */
  readonly marginal: Position;
  /** Who comes before it. */
  readonly active: readonly Position[];
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
  if (reduced === null) return NO_TRADE;
  const { buys, sells } = reduced;
  const volumeWh = least(totalOf(buys.active), totalOf(sells.active));
  const priceBuy = buys.marginal.price;
  const priceSell = sells.marginal.price;
  return {
    ...NO_TRADE,
    volumeWh,
    priceBuy,
    priceSell,
    surplus: cost(volumeWh, minus(priceBuy, priceSell) as MicroPerWattHour),
    buyFills: atPrice(shareOut(buys.active, volumeWh, sharing), priceBuy),
    sellFills: atPrice(shareOut(sells.active, volumeWh, sharing), priceSell),
  };
}

/** Null where no buy meets a sell. */
export function reduce(
  book: Book,
  sharing: Sharing,
): { readonly buys: ReducedSide; readonly sells: ReducedSide } | null {
  const volume = efficientVolume(book);
  if (volume === 0n) return null;
  return {
    buys: reduceSide(book.buys.positions, volume, sharing),
    sells: reduceSide(book.sells.positions, volume, sharing),
  };
}

/** Only the level at which the volume is reached needs the tie order: all better ones are active anyway. */
function reduceSide(
  positions: readonly Position[],
  volume: WattHours,
  sharing: Sharing,
): ReducedSide {
  let before = ZERO_WH;
  let start = 0;
  let end = 0;
  for (let reached = ZERO_WH; reached < volume; ) {
    const { price } = positions[end] as Position;
    before = reached;
    for (start = end; positions[end]?.price === price; end++) {
      reached = plus(reached, (positions[end] as Position).quantityWh);
    }
  }
  const level = inTieOrder(
    positions.slice(start, end).map((position) => ({ position })),
    sharing,
  );
  const active = positions.slice(0, start);
  let place = 0;
  for (;;) {
    const { position } = level[place++] as { position: Position };
    before = plus(before, position.quantityWh);
    if (before >= volume) return { marginal: position, active };
    active.push(position);
  }
}

function totalOf(positions: readonly Position[]): WattHours {
  return positions.reduce((sum, position) => plus(sum, position.quantityWh), ZERO_WH);
}
