/** Waiting times between attempts, in milliseconds. */
export interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** A neighbour that is back is found within ten seconds; who stays away costs a dial as often. */
export const REDIAL_BACKOFF: Backoff = { firstMs: 500, maxMs: 10_000 };

/**
 * How long to wait before attempt number `attempt` (0 = the first retry): doubling up to the maximum, then
 * drawn from its upper half by `random` in [0, 1), so that neighbours who lost power together do not come
 * back in step.
 */
export function backoffMs(backoff: Backoff, attempt: number, random: number): number {
  const doubled = Math.min(backoff.maxMs, backoff.firstMs * 2 ** Math.min(attempt, 30));
  return doubled / 2 + (doubled / 2) * random;
}
