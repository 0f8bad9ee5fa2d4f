import { doubleColumn } from './columns.ts';

/**
 * A whole number from 0 on, exact: a double up to 2^53 - 1, a bigint beyond. Equal numbers have one form, so
 * that `<` and `===` are right across both. A bigint for each of a book's quantities, sums and payments was
 * most of an auction's time; nearly no auction needs one, and every auction that does must be exact as well.
 */
export type Whole = number | bigint;

export function whole(value: bigint): Whole {
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

/** Rounding turns no order round, so what comes out as a safe integer was not rounded; likewise of products. */
export function sum(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const total = a + b;
    if (total <= Number.MAX_SAFE_INTEGER) return total;
  }
  return BigInt(a) + BigInt(b);
}

/** Precondition: a >= b. */
export function difference(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return whole(BigInt(a) - BigInt(b));
}

export function product(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const value = a * b;
    if (value <= Number.MAX_SAFE_INTEGER) return value;
  }
  return whole(BigInt(a) * BigInt(b));
}

export function lesser(a: Whole, b: Whole): Whole {
  return a < b ? a : b;
}

/** Whole numbers by place, 0 at first. */
export class WholeColumn {
  readonly length: number;
  /** Infinite where the number is among `#large`. */
  readonly #doubles: Float64Array;
  #large: Map<number, bigint> | null = null;

  constructor(length: number) {
    this.length = length;
    this.#doubles = doubleColumn(length);
  }

  static of(values: readonly bigint[]): WholeColumn {
    const column = new WholeColumn(values.length);
    values.forEach((value, place) => {
      column.set(place, whole(value));
    });
    return column;
  }

  at(place: number): Whole {
    const value = this.#doubles[place] as number;
    return value === Number.POSITIVE_INFINITY ? (this.#large?.get(place) ?? 0) : value;
  }

  set(place: number, value: Whole): void {
    if (typeof value === 'number') {
      this.#doubles[place] = value;
      this.#large?.delete(place);
    } else {
      this.#doubles[place] = Number.POSITIVE_INFINITY;
      this.#large ??= new Map();
      this.#large.set(place, value);
    }
  }

  add(place: number, value: Whole): void {
    this.set(place, sum(this.at(place), value));
  }

  /** Of the places from `start` up to `end`. */
  sum(start = 0, end: number = this.length): Whole {
    let total: Whole = 0;
    for (let place = start; place < end; place++) total = sum(total, this.at(place));
    return total;
  }

  /** A copy of the first ones. */
  slice(length: number): WholeColumn {
    const first = new WholeColumn(length);
    for (let place = 0; place < length; place++) first.set(place, this.at(place));
    return first;
  }

  /** The same numbers, least first. */
  ascending(): WholeColumn {
    const sorted = new WholeColumn(this.length);
    sorted.#doubles.set(this.#doubles);
    sorted.#doubles.sort();
    const large = [...(this.#large?.values() ?? [])].sort((a, b) => (a < b ? -1 : 1));
    large.forEach((value, index) => {
      sorted.set(this.length - large.length + index, value);
    });
    return sorted;
  }
}
