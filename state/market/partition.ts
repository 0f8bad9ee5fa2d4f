import type { Book } from './book.ts';
import type { BookSide } from './bookSide.ts';
import { integerColumn } from './columns.ts';

/** The positions of some of a book's households, best price first on each side, as in the whole book. */
export interface BookPart {
  readonly buys: BookSide;
  readonly sells: BookSide;
  /** Their places in the whole book. */
  readonly buyPlaces: Uint32Array;
  readonly sellPlaces: Uint32Array;
}

/** Splits a book by household; households of which `partOf` is not one of 0 … count - 1 are in no part. */
export function partition(
  book: Book,
  count: number,
  partOf: (household: number) => number,
): BookPart[] {
  const parts = new Int32Array(book.households.length);
  for (let household = 0; household < parts.length; household++)
    parts[household] = partOf(household);
  return Array.from({ length: count }, (_, part) => {
    const buyPlaces = placesIn(book.buys, parts, part);
    const sellPlaces = placesIn(book.sells, parts, part);
    const [buys, sells] = [book.buys.at(buyPlaces), book.sells.at(sellPlaces)];
    return { buys, sells, buyPlaces, sellPlaces };
  });
}

function placesIn({ length, columns }: BookSide, parts: Int32Array, part: number): Uint32Array {
  const places = integerColumn(length);
  let count = 0;
  for (let place = 0; place < length; place++) {
    if (parts[columns.household[place] as number] === part) places[count++] = place;
  }
  return places.subarray(0, count);
}
