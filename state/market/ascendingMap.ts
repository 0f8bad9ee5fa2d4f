import { compareText } from './amounts.ts';

/**
 * A map over columns that are in ascending order of their names: a name is found by halving, and an entry is made
 * when it is asked for. An auction has as many entries as orders, and most callers want a few of them, or each once.
 */
export class AscendingMap<Value> implements ReadonlyMap<string, Value> {
  readonly #numbers: Uint32Array;
  readonly #nameOf: (number: number) => string;
  readonly #entryOf: (number: number) => Value;

  /** `numbers` are those of the entries in the columns behind `nameOf` and `entryOf`. */
  constructor(
    numbers: Uint32Array,
    nameOf: (number: number) => string,
    entryOf: (number: number) => Value,
  ) {
    this.#numbers = numbers;
    this.#nameOf = nameOf;
    this.#entryOf = entryOf;
  }

  get size(): number {
    return this.#numbers.length;
  }

  get(name: string): Value | undefined {
    const number = this.#find(name);
    return number === undefined ? undefined : this.#entryOf(number);
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  forEach(visit: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this) visit(value, name, this);
  }

  *keys(): MapIterator<string> {
    for (const number of this.#numbers) yield this.#nameOf(number);
  }

  *values(): MapIterator<Value> {
    for (const number of this.#numbers) yield this.#entryOf(number);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const number of this.#numbers) yield [this.#nameOf(number), this.#entryOf(number)];
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  #find(name: string): number | undefined {
    let low = 0;
    let high = this.#numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const number = this.#numbers[middle] as number;
      const order = compareText(this.#nameOf(number), name);
      if (order === 0) return number;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }
}
