import type { Micro, WattHours } from '../types/units.ts';
import type { BookSide, Position } from './bookSide.ts';
import { integerColumn } from './columns.ts';
import { product, WholeColumn } from './whole.ts';

/** What a position trades, more than 0, and the money for it. */
export interface PositionFill {
  readonly position: Position;
  readonly quantityWh: WattHours;
  readonly amount: Micro;
}

/** What the positions of one side trade, by their places. */
export class SideFills implements Iterable<PositionFill> {
  readonly side: BookSide;
  readonly quantityWh: WholeColumn;
  /** µ. */
  readonly amount: WholeColumn;

  constructor(side: BookSide, quantityWh: WholeColumn, amount: WholeColumn) {
    this.side = side;
    this.quantityWh = quantityWh;
    this.amount = amount;
  }

  /** Where something is traded. */
  get places(): Uint32Array {
    const places = integerColumn(this.side.length);
    let count = 0;
    for (let place = 0; place < places.length; place++) {
      if (this.quantityWh.at(place) !== 0) places[count++] = place;
    }
    return places.subarray(0, count);
  }

  at(place: number): PositionFill {
    return {
      position: this.side.position(place),
      quantityWh: BigInt(this.quantityWh.at(place)) as WattHours,
      amount: BigInt(this.amount.at(place)) as Micro,
    };
  }

  /** Best price first. */
  *[Symbol.iterator](): IterableIterator<PositionFill> {
    for (const place of this.places) yield this.at(place);
  }
}

/** Everybody trades at the same price. */
export function atPrice(side: BookSide, quantityWh: WholeColumn, price: bigint): SideFills {
  const amount = new WholeColumn(side.length);
  const unit = Number(price); // At most 10^9.
  for (let place = 0; place < side.length; place++) {
    amount.set(place, product(quantityWh.at(place), unit));
  }
  return new SideFills(side, quantityWh, amount);
}

/** Fills of parts of a side as those of the side; `places` are the parts' places in it. */
export function joined(
  side: BookSide,
  parts: readonly { readonly fills: SideFills; readonly places: Uint32Array }[],
): SideFills {
  const quantityWh = new WholeColumn(side.length);
  const amount = new WholeColumn(side.length);
  for (const { fills, places } of parts) {
    for (let i = 0; i < places.length; i++) {
      quantityWh.set(places[i] as number, fills.quantityWh.at(i));
      amount.set(places[i] as number, fills.amount.at(i));
    }
  }
  return new SideFills(side, quantityWh, amount);
}
