import {
  ENERGY_MAX_WH,
  type MicroPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  type WattHours,
} from '../types/units.ts';
import type { RationingRule } from './rationing.ts';
import type { TieSeed } from './tieOrder.ts';

/** Prices outside the band are clipped to it or refused (N3); every trade's price lies within it. */
export interface PriceBand {
  readonly floor: MicroPerWattHour;
  readonly cap: MicroPerWattHour;
}

/** Where between the two ends of the price interval the price is set: 0 is the low end, 1 the high end. */
export interface PriceShare {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What every mechanism needs (specification §2). */
export interface BookParameters extends PriceBand, TieSeed {
  readonly maxQuantityWh: WattHours;
  readonly maxPrice: MicroPerWattHour;
}

export interface UniformParameters extends BookParameters {
  readonly mechanism: 'uniform';
  readonly ration: RationingRule;
  readonly k: PriceShare;
}

export interface PostedParameters extends BookParameters {
  readonly mechanism: 'posted';
  /** `equal` where the mechanism shall be truthful: `prorata` invites inflated quantities. */
  readonly ration: RationingRule;
  readonly postedPrice: MicroPerWattHour;
}

export type ClearingParameters = UniformParameters | PostedParameters;

export type ParameterFault =
  | { readonly code: 'BAND_OUT_OF_ORDER'; readonly floor: bigint; readonly cap: bigint }
  | { readonly code: 'MAX_PRICE_OUT_OF_RANGE'; readonly maxPrice: bigint; readonly atLeast: bigint }
  | { readonly code: 'MAX_QUANTITY_OUT_OF_RANGE'; readonly maxQuantityWh: bigint }
  | { readonly code: 'K_OUT_OF_RANGE'; readonly numerator: bigint; readonly denominator: bigint }
  | { readonly code: 'POSTED_PRICE_OUTSIDE_BAND'; readonly postedPrice: bigint };

/** The first fault of a contract's terms, or null. Terms with a fault must never reach an auction. */
export function checkParameters(parameters: ClearingParameters): ParameterFault | null {
  const { floor, cap, maxPrice, maxQuantityWh } = parameters;
  if (floor < 0n || floor > cap) return { code: 'BAND_OUT_OF_ORDER', floor, cap };
  if (maxPrice < cap || maxPrice > PRICE_MAX_MICRO_PER_WH) {
    return { code: 'MAX_PRICE_OUT_OF_RANGE', maxPrice, atLeast: cap };
  }
  if (maxQuantityWh < 1n || maxQuantityWh > ENERGY_MAX_WH) {
    return { code: 'MAX_QUANTITY_OUT_OF_RANGE', maxQuantityWh };
  }
  if (parameters.mechanism === 'uniform') {
    const { numerator, denominator } = parameters.k;
    return numerator < 0n || numerator > denominator || denominator <= 0n
      ? { code: 'K_OUT_OF_RANGE', numerator, denominator }
      : null;
  }
  const { postedPrice } = parameters;
  return postedPrice < floor || postedPrice > cap
    ? { code: 'POSTED_PRICE_OUTSIDE_BAND', postedPrice }
    : null;
}
