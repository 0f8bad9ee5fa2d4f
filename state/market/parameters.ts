import {
  ENERGY_MAX_WH,
  type MicroPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  type WattHours,
} from '../types/units.ts';
import { isName } from './order.ts';
import type { RationingRule } from './rationing.ts';
import type { TieSeed } from './tieOrder.ts';

/** Prices outside the band are clipped to it or refused (N3); every trade's price lies within it. */
export interface PriceBand {
  readonly floor: MicroPerWattHour;
  readonly cap: MicroPerWattHour;
}

/** Where between the two ends of a price interval the price is set: 0 is the low end, 1 the high end. */
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

export interface PayAsBidParameters extends BookParameters {
  readonly mechanism: 'payasbid';
  readonly ration: RationingRule;
  /** Of each pair: 0 is the seller's limit, 1 the buyer's. */
  readonly k: PriceShare;
}

export interface TradeReductionParameters extends BookParameters {
  readonly mechanism: 'tradereduction';
  /** `equal` is recommended, as with a posted price. */
  readonly ration: RationingRule;
}

export interface PostedParameters extends BookParameters {
  readonly mechanism: 'posted';
  /** `equal` where the mechanism shall be truthful: `prorata` invites inflated quantities. */
  readonly ration: RationingRule;
  readonly postedPrice: MicroPerWattHour;
}

/** Each half is always rationed by `equal`, so there is no rule to choose. */
export interface MudaParameters extends BookParameters {
  readonly mechanism: 'muda';
  readonly k: PriceShare;
}

/** What may flow into a zone and out of it in one slot, net, in Wh. */
export interface ZoneLimits {
  readonly importCapWh: WattHours;
  readonly exportCapWh: WattHours;
}

export interface ZonalParameters extends BookParameters {
  readonly mechanism: 'zonal';
  readonly ration: RationingRule;
  readonly k: PriceShare;
  readonly zones: ReadonlyMap<string, ZoneLimits>;
  /** By household. Who is in no zone of `zones` cannot take part. */
  readonly zoneOf: ReadonlyMap<string, string>;
}

export type ClearingParameters =
  | UniformParameters
  | PayAsBidParameters
  | TradeReductionParameters
  | PostedParameters
  | MudaParameters
  | ZonalParameters;

export type ParameterFault =
  | { readonly code: 'BAND_OUT_OF_ORDER'; readonly floor: bigint; readonly cap: bigint }
  | { readonly code: 'MAX_PRICE_OUT_OF_RANGE'; readonly maxPrice: bigint; readonly atLeast: bigint }
  | { readonly code: 'MAX_QUANTITY_OUT_OF_RANGE'; readonly maxQuantityWh: bigint }
  | { readonly code: 'K_OUT_OF_RANGE'; readonly numerator: bigint; readonly denominator: bigint }
  | { readonly code: 'POSTED_PRICE_OUTSIDE_BAND'; readonly postedPrice: bigint }
  | { readonly code: 'ZONE_NAME_INVALID'; readonly zone: string }
  | { readonly code: 'ZONE_LIMIT_NEGATIVE'; readonly zone: string };

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
  return mechanismFault(parameters);
}

function mechanismFault(parameters: ClearingParameters): ParameterFault | null {
  if (parameters.mechanism === 'posted') {
    const { floor, cap, postedPrice } = parameters;
    return postedPrice < floor || postedPrice > cap
      ? { code: 'POSTED_PRICE_OUTSIDE_BAND', postedPrice }
      : null;
  }
  if (parameters.mechanism === 'tradereduction') return null;
  const { numerator, denominator } = parameters.k;
  if (numerator < 0n || numerator > denominator || denominator <= 0n) {
    return { code: 'K_OUT_OF_RANGE', numerator, denominator };
  }
  return parameters.mechanism === 'zonal' ? zoneFault(parameters) : null;
}

function zoneFault({ zones }: ZonalParameters): ParameterFault | null {
  for (const [zone, { importCapWh, exportCapWh }] of zones) {
    if (!isName(zone)) return { code: 'ZONE_NAME_INVALID', zone };
    if (importCapWh < 0n || exportCapWh < 0n) return { code: 'ZONE_LIMIT_NEGATIVE', zone };
  }
  return null;
}
