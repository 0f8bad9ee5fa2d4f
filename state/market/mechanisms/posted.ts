import type { MicroPerWattHour, WattHours } from '../../types/units.ts';
import type { Allotment, Sharing } from '../allocation.ts';
import { least, minus, plus, ZERO_WH } from '../amounts.ts';
import type { Book, Position } from '../book.ts';
import type { PostedParameters } from '../parameters.ts';
import { ration } from '../rationing.ts';
import { atPrice, type MechanismResult, NO_TRADE } from './mechanism.ts';

/**
 * Everybody who agrees to a price set beforehand trades at it (specification §5.4): the short side in full,
 * the long side rationed by household. The price stands even where nobody trades.
 */
export function clearPosted(
  { postedPrice: price }: PostedParameters,
  book: Book,
  sharing: Sharing,
): MechanismResult {
  const trade = tradeAt(book, price, sharing);
  return { ...NO_TRADE, ...trade, price, priceBuy: price, priceSell: price };
}

/** What the positions that agree to a price trade at it. */
export function tradeAt(
  book: Pick<Book, 'buys' | 'sells'>,
  price: MicroPerWattHour,
  sharing: Sharing,
): Pick<MechanismResult, 'volumeWh' | 'buyFills' | 'sellFills'> {
  const buys = book.buys.positions.filter((position) => position.price >= price);
  const sells = book.sells.positions.filter((position) => position.price <= price);
  const volumeWh = least(totalOf(buys), totalOf(sells));
  return {
    volumeWh,
    buyFills: atPrice(rationHouseholds(buys, volumeWh, sharing), price),
    sellFills: atPrice(rationHouseholds(sells, volumeWh, sharing), price),
  };
}

function totalOf(positions: readonly Position[]): WattHours {
  return positions.reduce((sum, position) => plus(sum, position.quantityWh), ZERO_WH);
}

/** A household claims all its positions together, and its share goes to the best price first. */
function rationHouseholds(
  positions: readonly Position[],
  available: WattHours,
  { rule, ties, households }: Sharing,
): Allotment[] {
  const claimed = new Map<number, WattHours>();
  for (const { household, quantityWh } of positions) {
    claimed.set(household, plus(claimed.get(household) ?? ZERO_WH, quantityWh));
  }
  const claims = Array.from(claimed, ([household, quantityWh]) => ({
    name: households[household] as string,
    quantityWh,
  }));
  const shares = ration(rule, available, claims, ties);
  const left = new Map<number, WattHours>();
  for (const household of claimed.keys()) left.set(household, shares[left.size] as WattHours);

  const allotments: Allotment[] = [];
  for (const position of positions) {
    const share = left.get(position.household) as WattHours;
    const quantityWh = least(share, position.quantityWh);
    if (quantityWh === 0n) continue;
    left.set(position.household, minus(share, quantityWh));
    allotments.push({ position, quantityWh });
  }
  return allotments;
}
