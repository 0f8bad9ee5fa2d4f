/** Wall clock: the one place in a node that asks the machine for the time. */
export interface Clock {
  /** Unix time in ms. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };
