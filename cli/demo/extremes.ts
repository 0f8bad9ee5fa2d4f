/** The largest of the values; null of none. */
export function highest(values: Iterable<bigint>): bigint | null {
  let found: bigint | null = null;
  for (const value of values) if (found === null || value > found) found = value;
  return found;
}

/** The smallest of the values; null of none. */
export function lowest(values: Iterable<bigint>): bigint | null {
  let found: bigint | null = null;
  for (const value of values) if (found === null || value < found) found = value;
  return found;
}
