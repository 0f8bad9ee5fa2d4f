import { assert, InvariantError } from './assert.ts';

declare const unit: unique symbol;
type Unit<Name extends string> = bigint & { readonly [unit]: Name };

/** Energy in watt-hours. Orders and readings are never negative; differences may be. */
export type WattHours = Unit<'Wh'>;
/** A price in micro-credits per watt-hour: 1 µ/Wh = 0.001 credit/kWh. */
export type MicroPerWattHour = Unit<'µ/Wh'>;
/** Money in micro-credits: 1 credit = 10^6 µ. */
export type Micro = Unit<'µ'>;

/** Largest energy of an order or a reading (ledger.md, Units). */
export const ENERGY_MAX_WH: bigint = 2n ** 53n - 1n;
/** Largest price (ledger.md, Units). */
export const PRICE_MAX_MICRO_PER_WH: bigint = 10n ** 9n;
/** Money is below this bound, whichever sign (ledger.md, Units). */
export const MONEY_BOUND_MICRO: bigint = 2n ** 127n;

/** @throws InvariantError unless 0 <= value <= {@link ENERGY_MAX_WH}. */
export function wattHours(value: bigint): WattHours {
  if (value < 0n || value > ENERGY_MAX_WH) outOfRange('energy', value);
  return value as WattHours;
}

/** @throws InvariantError unless 0 <= value <= {@link PRICE_MAX_MICRO_PER_WH}. */
export function microPerWattHour(value: bigint): MicroPerWattHour {
  if (value < 0n || value > PRICE_MAX_MICRO_PER_WH) outOfRange('price', value);
  return value as MicroPerWattHour;
}

/** @throws InvariantError unless |value| < {@link MONEY_BOUND_MICRO}. */
export function micro(value: bigint): Micro {
  if (value >= MONEY_BOUND_MICRO || value <= -MONEY_BOUND_MICRO) outOfRange('money', value);
  return value as Micro;
}

/** The text is made only where it is needed: a message for every product cost half of a clearing (measured). */
function outOfRange(what: string, value: bigint): never {
  throw new InvariantError(`${what} out of range: ${value}`);
}

/** The only place where a price meets an energy: Wh × µ/Wh = µ, exactly. */
export function cost(energy: WattHours, price: MicroPerWattHour): Micro {
  return micro(energy * price);
}

/** Divides a total into `parts` whole shares that differ by at most one and sum to the total. */
export function splitExactly(total: bigint, parts: number): bigint[] {
  assert(Number.isSafeInteger(parts) && parts > 0, `parts must be a positive integer: ${parts}`);
  const count = BigInt(parts);
  return Array.from({ length: parts }, (_, index) => {
    const i = BigInt(index);
    return (total * (i + 1n)) / count - (total * i) / count;
  });
}
