import { assert } from '../../../state/types/assert.ts';

/**
 * A number in [0, 1) that depends on its keys alone, so that any slot can be asked for in any
 * order. 32-bit integer arithmetic only: the same on every machine. Not for secrets.
 * @throws InvariantError for a key that is not a safe integer.
 */
export function seededUnit(...keys: readonly number[]): number {
  let state = 0x6a09e667;
  for (const key of keys) {
    assert(Number.isSafeInteger(key), `a key of the generator must be an integer: ${key}`);
    state = mix(state ^ key);
    state = mix(state ^ Math.floor(key / 2 ** 32));
  }
  return state / 2 ** 32;
}

/** A bijection of 32-bit words in which every bit of the input moves about half of the output. */
function mix(word: number): number {
  let z = (word + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

/** A whole number in [from, to], both included. */
export function seededInteger(from: number, to: number, ...keys: readonly number[]): number {
  return from + Math.floor(seededUnit(...keys) * (to - from + 1));
}
