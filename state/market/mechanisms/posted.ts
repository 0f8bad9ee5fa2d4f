import type { MicroPerWattHour, WattHours } from '../../types/units.ts';
import type { Sharing } from '../allocation.ts';
import type { Book } from '../book.ts';
import type { BookSide, PriceLevels } from '../bookSide.ts';
import { integerColumn } from '../columns.ts';
import { atPrice } from '../fills.ts';
import type { PostedParameters } from '../parameters.ts';
import { rationColumn } from '../rationing.ts';
import { difference, lesser, type Whole, WholeColumn } from '../whole.ts';
import { type MechanismResult, NO_TRADE } from './mechanism.ts';

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
  { buys, sells }: Pick<Book, 'buys' | 'sells'>,
  price: MicroPerWattHour,
  sharing: Sharing,
): Pick<MechanismResult, 'volumeWh' | 'buyFills' | 'sellFills'> {
  const unit = Number(price);
  const demand = agreeing(buys.levels, (bid) => bid >= unit);
  const supply = agreeing(sells.levels, (ask) => ask <= unit);
  const volume = lesser(demand.wh, supply.wh);
  return {
    volumeWh: BigInt(volume) as WattHours,
    buyFills: atPrice(buys, rationHouseholds(buys, demand.end, volume, sharing), price),
    sellFills: atPrice(sells, rationHouseholds(sells, supply.end, volume, sharing), price),
  };
}

/** The places before `end`, and their Wh. */
function agreeing(
  { length, price, end, untilWh }: PriceLevels,
  agrees: (price: number) => boolean,
): { readonly end: number; readonly wh: Whole } {
  let level = 0;
  while (level < length && agrees(price[level] as number)) level++;
  return level === 0
    ? { end: 0, wh: 0 }
    : { end: end[level - 1] as number, wh: untilWh.at(level - 1) };
}

/** A household claims all its positions together, and its share goes to the best price first. */
function rationHouseholds(
  { length, columns: { household, quantityWh } }: BookSide,
  end: number,
  available: Whole,
  { rule, ties, householdCount }: Sharing,
): WholeColumn {
  const claimOf = integerColumn(householdCount); // Numbers from 1 on; 0 is none.
  const claimants = integerColumn(end);
  const claims = new WholeColumn(end);
  let count = 0;
  for (let place = 0; place < end; place++) {
    const home = household[place] as number;
    if (claimOf[home] === 0) {
      claimants[count++] = home;
      claimOf[home] = count;
    }
    claims.add((claimOf[home] as number) - 1, quantityWh.at(place));
  }
  const left = rationColumn(rule, available, claims.slice(count), (a, b) =>
    ties(claimants[a] as number, claimants[b] as number),
  );
  const fills = new WholeColumn(length);
  for (let place = 0; place < end; place++) {
    const claim = (claimOf[household[place] as number] as number) - 1;
    const share = left.at(claim);
    const wh = lesser(share, quantityWh.at(place));
    left.set(claim, difference(share, wh));
    fills.set(place, wh);
  }
  return fills;
}
