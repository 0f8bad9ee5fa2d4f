/** Middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of all values are at or below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100));
  return sorted[index] ?? Number.NaN;
}

/** Three significant digits, so that no figure claims more than it knows. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}

/**
 * Median time of one call in µs, over batches that each run for some milliseconds. `calls` is how often
 * one call of `run` does the thing.
 */
export function microsPerCall(run: () => void, calls = 1, budgetMs = 600): number {
  for (const endMs = performance.now() + budgetMs / 4; performance.now() < endMs; ) run();
  let perBatch = 1;
  for (let ms = 0; ms < 4; perBatch *= 2) {
    const startMs = performance.now();
    for (let i = 0; i < perBatch; i++) run();
    ms = performance.now() - startMs;
  }
  const micros: number[] = [];
  for (const endMs = performance.now() + budgetMs; performance.now() < endMs; ) {
    const startMs = performance.now();
    for (let i = 0; i < perBatch; i++) run();
    micros.push(((performance.now() - startMs) * 1000) / (perBatch * calls));
  }
  return median(micros);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
