import type { StateChange, StateReader } from '../../state/execution/overlay.ts';
import { charactersOf } from '../../state/types/bytes.ts';
import { BoundedMap } from '../crypto/boundedMap.ts';

/** Accounts, households and open slots of a thousand homes, some 200 bytes each. */
const ENTRIES_MAX = 4096;

const DELETED: Uint8Array = new Uint8Array(0);

/**
 * What was read of the state at the head, or written by the last blocks. Every waiting transaction and
 * every block asks for the same accounts over and over; from the store, each look-up costs its checksum
 * and a new value to decode.
 */
export class StateCache implements StateReader {
  readonly #store: StateReader;
  readonly #values = new BoundedMap<Uint8Array>(ENTRIES_MAX);

  constructor(store: StateReader) {
    this.#store = store;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    const name = charactersOf(key);
    const known = this.#values.get(name);
    if (known !== undefined) return known === DELETED ? undefined : known;
    const value = this.#store.get(key);
    if (value !== undefined) this.#values.set(name, value);
    return value;
  }

  /** To be called with a block's changes as soon as the store has them. */
  apply(changes: readonly StateChange[]): void {
    for (const [key, value] of changes) this.#values.set(charactersOf(key), value ?? DELETED);
  }
}
