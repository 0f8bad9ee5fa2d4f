import type { AuthoritySet } from '../../state/types/authority.ts';
import { toHex } from '../../state/types/bytes.ts';

/** The set of a height; `places` are those among the keyholders, by the index in the set. */
interface Seats {
  readonly authorities: AuthoritySet;
  readonly places: readonly number[];
  readonly members: ReadonlySet<number>;
}

/** Who decides each height, as the one chain there may be says it. */
export class SetHistory {
  readonly #placeOf: ReadonlyMap<string, number>;
  /** By height − 1. */
  readonly #seats: Seats[] = [];

  /** `consensusKeys` of all who are, or may become, authorities. */
  constructor(consensusKeys: readonly Uint8Array[], first: AuthoritySet) {
    this.#placeOf = new Map(consensusKeys.map((key, place) => [toHex(key), place]));
    this.append(first);
  }

  /** The set of the next height. */
  append(authorities: AuthoritySet): void {
    const last = this.#seats.at(-1);
    if (last?.authorities === authorities) this.#seats.push(last);
    else {
      const places = authorities.map(({ consensusKey }) => this.placeOf(consensusKey) ?? -1);
      this.#seats.push({ authorities, places, members: new Set(places) });
    }
  }

  placeOf(consensusKey: Uint8Array): number | undefined {
    return this.#placeOf.get(toHex(consensusKey));
  }

  /** Beyond what is final, the newest that is known. */
  at(height: bigint): Seats {
    const known = this.#seats[Number(height) - 1] ?? this.#seats.at(-1);
    if (known === undefined) throw new Error('a history of sets begins with one');
    return known;
  }

  get newest(): Seats {
    return this.at(BigInt(this.length));
  }

  /** The newest height whose set is known: the one after the last final block. */
  get length(): number {
    return this.#seats.length;
  }

  /** How often the set has changed. */
  get changes(): number {
    return this.#seats.filter((seats, index) => index > 0 && seats !== this.#seats[index - 1])
      .length;
  }

  /** Whether these, as far as they belong to the set of the height, are more than two thirds of it. */
  isQuorum(height: bigint, places: ReadonlySet<number>): boolean {
    const { members } = this.at(height);
    let count = 0;
    for (const place of places) if (members.has(place)) count++;
    return 3 * count > 2 * members.size;
  }
}
