import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { integerColumn } from './columns.ts';
import { sum, type Whole, WholeColumn } from './whole.ts';

/** All that one household asks for at one price on one side (N5). */
export interface Position {
  readonly household: number;
  readonly price: MicroPerWattHour;
  readonly quantityWh: WattHours;
  /** Its orders are `orders[firstOrder]` up to `orders[endOrder - 1]` of its side, ascending ids. */
  readonly firstOrder: number;
  readonly endOrder: number;
}

/** The positions of one side by place: best price first, those at one price by ascending household name. */
export interface PositionColumns {
  readonly length: number;
  readonly household: Uint32Array;
  /** µ/Wh. */
  readonly price: Uint32Array;
  readonly quantityWh: WholeColumn;
  readonly firstOrder: Uint32Array;
  readonly endOrder: Uint32Array;
  /** Numbers of admitted orders. */
  readonly orders: Uint32Array;
}

/** The prices of a side, best first. */
export interface PriceLevels {
  readonly length: number;
  readonly price: Uint32Array;
  /** The place after the last position at it. */
  readonly end: Uint32Array;
  /** Wh of all positions up to and with it. */
  readonly untilWh: WholeColumn;
}

export class BookSide {
  readonly columns: PositionColumns;
  #levels: PriceLevels | null = null;
  #positions: readonly Position[] | null = null;

  constructor(columns: PositionColumns) {
    this.columns = columns;
  }

  get length(): number {
    return this.columns.length;
  }

  get levels(): PriceLevels {
    this.#levels ??= levelsOf(this.columns);
    return this.#levels;
  }

  /** The positions one by one, for those who look at few of them. */
  get positions(): readonly Position[] {
    this.#positions ??= Array.from({ length: this.length }, (_, place) => this.position(place));
    return this.#positions;
  }

  position(place: number): Position {
    const { household, price, quantityWh, firstOrder, endOrder } = this.columns;
    return {
      household: household[place] as number,
      price: BigInt(price[place] as number) as MicroPerWattHour,
      quantityWh: BigInt(quantityWh.at(place)) as WattHours,
      firstOrder: firstOrder[place] as number,
      endOrder: endOrder[place] as number,
    };
  }

  /** Those of some households only. */
  of(isIn: (household: number) => boolean): BookSide {
    const { length, household } = this.columns;
    const places = integerColumn(length);
    let count = 0;
    for (let place = 0; place < length; place++) {
      if (isIn(household[place] as number)) places[count++] = place;
    }
    return count === length ? this : this.at(places.subarray(0, count));
  }

  /** Those at ascending places only. */
  at(places: Uint32Array): BookSide {
    const { household, price, quantityWh, firstOrder, endOrder, orders } = this.columns;
    const wh = new WholeColumn(places.length);
    for (let i = 0; i < places.length; i++) wh.set(i, quantityWh.at(places[i] as number));
    return new BookSide({
      length: places.length,
      household: picked(household, places),
      price: picked(price, places),
      quantityWh: wh,
      firstOrder: picked(firstOrder, places),
      endOrder: picked(endOrder, places),
      orders,
    });
  }
}

function picked(column: Uint32Array, places: Uint32Array): Uint32Array {
  const values = integerColumn(places.length);
  for (let i = 0; i < places.length; i++) values[i] = column[places[i] as number] as number;
  return values;
}

function levelsOf({ length, price, quantityWh }: PositionColumns): PriceLevels {
  let count = 0;
  for (let place = 0; place < length; place++) {
    if (place === 0 || price[place] !== price[place - 1]) count++;
  }
  const prices = integerColumn(count);
  const end = integerColumn(count);
  const untilWh = new WholeColumn(count);
  let level = -1;
  let until: Whole = 0;
  for (let place = 0; place < length; place++) {
    if (place === 0 || price[place] !== price[place - 1]) prices[++level] = price[place] as number;
    until = sum(until, quantityWh.at(place));
    if (place + 1 === length || price[place + 1] !== price[place]) {
      end[level] = place + 1;
      untilWh.set(level, until);
    }
  }
  return { length: count, price: prices, end, untilWh };
}
