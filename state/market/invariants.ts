import { assert } from '../types/assert.ts';
import type { Book } from './book.ts';
import type { BookSide } from './bookSide.ts';
import type { HouseholdTrade } from './clearing.ts';
import type { PriceInterval } from './curves.ts';
import type { SideFills } from './fills.ts';
import type { MechanismResult } from './mechanisms/mechanism.ts';
import type { PriceBand } from './parameters.ts';
import { product, sum, whole } from './whole.ts';

/**
 * What must hold of every result (specification §6), at a cost linear in the book. A result that breaks one
 * must stop the node: settling it would move somebody's money wrongly.
 */
export function assertMechanismResult(band: PriceBand, result: MechanismResult): void {
  const { buyFills, sellFills } = result;
  const [volumeWh, surplus] = [whole(result.volumeWh), result.surplus];
  const [boughtWh, soldWh] = [buyFills.quantityWh.sum(), sellFills.quantityWh.sum()];
  assert(
    boughtWh === volumeWh && soldWh === volumeWh,
    `I1: bought ${boughtWh} Wh, sold ${soldWh} Wh, volume ${volumeWh} Wh`,
  );
  const [paid, received] = [buyFills.amount.sum(), sellFills.amount.sum()];
  assert(
    surplus >= 0n && paid === sum(received, whole(surplus)),
    `I2: buyers pay ${paid} µ, sellers receive ${received} µ, surplus ${surplus} µ`,
  );
  assertFills(band, buyFills, 'buys');
  assertFills(band, sellFills, 'sells');
}

/** I3, I4 and I7. */
function assertFills(
  band: PriceBand,
  { side, quantityWh, amount }: SideFills,
  which: 'buys' | 'sells',
): void {
  const [floor, cap] = [Number(band.floor), Number(band.cap)];
  const { length, columns } = side;
  const fail = (place: number, what: string): never =>
    broken(
      `${what}: ${quantityWh.at(place)} Wh for ${amount.at(place)} µ, ${describe(side, place)}`,
    );
  for (let place = 0; place < length; place++) {
    const wh = quantityWh.at(place);
    const money = amount.at(place);
    if (wh > columns.quantityWh.at(place)) fail(place, 'I3: overfilled');
    if (money < product(wh, floor) || money > product(wh, cap))
      fail(place, 'I7: price outside the band');
    const limit = product(wh, columns.price[place] as number);
    if (which === 'buys' && money > limit) fail(place, 'I4: a buyer pays more than his limit');
    if (which === 'sells' && money < limit) fail(place, 'I4: a seller gets less than his limit');
  }
}

/** I5. */
export function assertOneSided(household: string, trade: HouseholdTrade): void {
  if (trade.boughtWh > 0n && trade.soldWh > 0n) {
    assert(false, `I5: ${household} bought ${trade.boughtWh} Wh and sold ${trade.soldWh} Wh`);
  }
}

/**
 * I8, for one price: at both ends of its interval every position that gains is full and every one that would
 * lose is empty, so that nobody wants to trade more or less.
 */
export function assertSupported(
  book: Pick<Book, 'buys' | 'sells'>,
  result: Pick<MechanismResult, 'buyFills' | 'sellFills'>,
  interval: PriceInterval,
): void {
  const { low, high } = interval;
  assert(low <= high, `I8: interval from ${low} to ${high} µ/Wh`);
  const [lowest, highest] = [Number(low), Number(high)];
  assertBetterFull(book.buys, result.buyFills, (bid) => bid > lowest);
  assertWorseEmpty(book.buys, result.buyFills, (bid) => bid < highest);
  assertBetterFull(book.sells, result.sellFills, (ask) => ask < highest);
  assertWorseEmpty(book.sells, result.sellFills, (ask) => ask > lowest);
}

function assertBetterFull(
  side: BookSide,
  { quantityWh }: SideFills,
  isBetter: (price: number) => boolean,
): void {
  const { length, columns } = side;
  for (let place = 0; place < length && isBetter(columns.price[place] as number); place++) {
    const wh = quantityWh.at(place);
    if (wh !== columns.quantityWh.at(place))
      broken(`I8: ${wh} Wh of a position better than the price, ${describe(side, place)}`);
  }
}

function assertWorseEmpty(
  side: BookSide,
  { quantityWh }: SideFills,
  isWorse: (price: number) => boolean,
): void {
  const { columns } = side;
  for (
    let place = side.length - 1;
    place >= 0 && isWorse(columns.price[place] as number);
    place--
  ) {
    const wh = quantityWh.at(place);
    if (wh !== 0)
      broken(`I8: ${wh} Wh of a position worse than the price, ${describe(side, place)}`);
  }
}

function broken(what: string): never {
  assert(false, what);
}

function describe({ columns }: BookSide, place: number): string {
  const { household, price, quantityWh } = columns;
  return `household ${household[place]}, ${quantityWh.at(place)} Wh at ${price[place]} µ/Wh`;
}
