import type { Rate } from './limits.ts';

/** An allowance that refills steadily. Time is an argument (milliseconds, any origin). */
export class TokenBucket {
  readonly #rate: Rate;
  #tokens: number;
  #atMs: number;

  constructor(rate: Rate, nowMs: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#atMs = nowMs;
  }

  /** Takes `cost` tokens, or none where there are fewer. A clock that steps back refills nothing. */
  take(cost: number, nowMs: number): boolean {
    const elapsedMs = Math.max(0, nowMs - this.#atMs);
    this.#atMs = nowMs;
    this.#tokens = Math.min(
      this.#rate.burst,
      this.#tokens + (elapsedMs * this.#rate.perSecond) / 1_000,
    );
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }
}
