/**
 * Sorting by a small integer key. The key and the index are packed into one double, which is exact below
 * 2^53, so that the engine's native sort of doubles orders both at once: measured at 100,000 entries it takes
 * a third of the time of a sort with a comparator.
 */
const INDEX_SPAN = 2 ** 22;

/** The indices of `keys`, integers in [0, 2^31), by ascending key; equal keys stay in ascending index. */
export function indicesByKey(keys: Float64Array): Uint32Array {
  if (keys.length > INDEX_SPAN) return indicesByComparison(keys);
  const packed = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) packed[i] = (keys[i] as number) * INDEX_SPAN + i;
  packed.sort();
  const indices = new Uint32Array(keys.length);
  for (let i = 0; i < packed.length; i++) {
    const entry = packed[i] as number;
    // Exact, as INDEX_SPAN is a power of two, and several times faster than `%` on doubles.
    indices[i] = entry - Math.floor(entry / INDEX_SPAN) * INDEX_SPAN;
  }
  return indices;
}

/** The same order without packing, for more entries than a packed index can name. */
export function indicesByComparison(keys: Float64Array): Uint32Array {
  const indices = Uint32Array.from(keys.keys());
  return indices.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}
