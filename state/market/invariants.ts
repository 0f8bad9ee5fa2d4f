import { assert } from '../types/assert.ts';
import type { WattHours } from '../types/units.ts';
import { plus, ZERO_MICRO, ZERO_WH } from './amounts.ts';
import type { Book, BookSide, Position } from './book.ts';
import type { HouseholdTrade } from './clearing.ts';
import type { PriceInterval } from './curves.ts';
import type { MechanismResult, PositionFill } from './mechanisms/mechanism.ts';
import type { PriceBand } from './parameters.ts';

/**
 * What must hold of every result (specification §6), at a cost linear in the book. A result that breaks one
 * must stop the node: settling it would move somebody's money wrongly.
 */
export function assertMechanismResult(band: PriceBand, result: MechanismResult): void {
  const { volumeWh, surplus } = result;
  const bought = sumOf(result.buyFills);
  const sold = sumOf(result.sellFills);
  assert(
    bought.quantityWh === volumeWh && sold.quantityWh === volumeWh,
    `I1: bought ${bought.quantityWh} Wh, sold ${sold.quantityWh} Wh, volume ${volumeWh} Wh`,
  );
  assert(
    surplus >= 0n && bought.amount === sold.amount + surplus,
    `I2: buyers pay ${bought.amount} µ, sellers receive ${sold.amount} µ, surplus ${surplus} µ`,
  );
  for (const fill of result.buyFills) {
    assertWithin(band, fill);
    const { position, quantityWh, amount } = fill;
    if (amount > position.price * quantityWh)
      broken('I4', 'a buyer pays more than his limit', fill);
  }
  for (const fill of result.sellFills) {
    assertWithin(band, fill);
    const { position, quantityWh, amount } = fill;
    if (amount < position.price * quantityWh)
      broken('I4', 'a seller gets less than his limit', fill);
  }
}

/** I3 and I7. */
function assertWithin({ floor, cap }: PriceBand, fill: PositionFill): void {
  const { position, quantityWh, amount } = fill;
  if (quantityWh <= 0n || quantityWh > position.quantityWh) broken('I3', 'overfilled', fill);
  if (amount < floor * quantityWh || amount > cap * quantityWh) {
    broken('I7', 'price outside the band', fill);
  }
}

function sumOf(fills: readonly PositionFill[]): Pick<PositionFill, 'quantityWh' | 'amount'> {
  let quantityWh = ZERO_WH;
  let amount = ZERO_MICRO;
  for (const fill of fills) {
    quantityWh = plus(quantityWh, fill.quantityWh);
    amount = plus(amount, fill.amount);
  }
  return { quantityWh, amount };
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
  assertSideSupported(
    book.buys,
    result.buyFills,
    (position) => position.price > low,
    (position) => position.price < high,
  );
  assertSideSupported(
    book.sells,
    result.sellFills,
    (position) => position.price < high,
    (position) => position.price > low,
  );
}

function assertSideSupported(
  side: BookSide,
  fills: readonly PositionFill[],
  mustBeFull: (position: Position) => boolean,
  mustBeEmpty: (position: Position) => boolean,
): void {
  let next = 0; // Fills come in the order of the positions.
  for (const position of side.positions) {
    let filledWh: WattHours = ZERO_WH;
    const fill = fills[next];
    if (fill?.position === position) {
      filledWh = fill.quantityWh;
      next++;
    }
    if (mustBeFull(position) && filledWh !== position.quantityWh) {
      assert(
        false,
        `I8: ${filledWh} Wh of a position better than the price, ${describe(position)}`,
      );
    }
    if (mustBeEmpty(position) && filledWh !== 0n) {
      assert(false, `I8: ${filledWh} Wh of a position worse than the price, ${describe(position)}`);
    }
  }
}

function broken(invariant: string, what: string, fill: PositionFill): void {
  assert(
    false,
    `${invariant}: ${what}: ${fill.quantityWh} Wh for ${fill.amount} µ, ${describe(fill.position)}`,
  );
}

function describe({ household, price, quantityWh }: Position): string {
  return `household ${household}, ${quantityWh} Wh at ${price} µ/Wh`;
}
