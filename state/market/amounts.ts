import type { Micro, WattHours } from '../types/units.ts';

export const ZERO_WH: WattHours = 0n as WattHours;
export const ZERO_MICRO: Micro = 0n as Micro;

/**
 * Sums keep the unit. They may pass the bound of a single order (a book of 2^53 Wh orders does), so they are
 * not checked one by one: I1 and I2 check the totals.
 */
export function plus<Amount extends bigint>(a: Amount, b: Amount): Amount {
  return (a + b) as Amount;
}

export function minus<Amount extends bigint>(a: Amount, b: Amount): Amount {
  const difference: bigint = (a as bigint) - (b as bigint);
  return difference as Amount;
}

/** max(a - b, 0), the amount by which `a` exceeds `b`. */
export function excess<Amount extends bigint>(a: Amount, b: Amount): Amount {
  const difference: bigint = a > b ? (a as bigint) - (b as bigint) : 0n;
  return difference as Amount;
}

export function least<Amount extends bigint>(a: Amount, b: Amount): Amount {
  return a < b ? a : b;
}

export function greatest<Amount extends bigint>(a: Amount, b: Amount): Amount {
  return a > b ? a : b;
}

export function compareAmount(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of strings everywhere in the market: by code unit, never by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
