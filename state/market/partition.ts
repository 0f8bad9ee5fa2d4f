import type { Book, Position } from './book.ts';

/** The positions of some of a book's households, best price first on each side, as in the whole book. */
export type BookPart = Pick<Book, 'buys' | 'sells'>;

/** Splits a book by household; households of which `partOf` is not one of 0 … count - 1 are in no part. */
export function partition(
  book: Book,
  count: number,
  partOf: (household: number) => number,
): BookPart[] {
  const parts = new Int32Array(book.households.length).map((_, household) => partOf(household));
  const split = (positions: readonly Position[]): Position[][] => {
    const lists = Array.from({ length: count }, (): Position[] => []);
    for (const position of positions) lists[parts[position.household] as number]?.push(position);
    return lists;
  };
  const buys = split(book.buys.positions);
  const sells = split(book.sells.positions);
  return Array.from({ length: count }, (_, part) => ({
    buys: { orders: book.buys.orders, positions: buys[part] as Position[] },
    sells: { orders: book.sells.orders, positions: sells[part] as Position[] },
  }));
}
