import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import type { ValidityFault } from './order.ts';
import type { RationingRule } from './rationing.ts';

/** Why an order never entered the book, or had to leave it; prices in µ/Wh. */
export type RejectedFate = { readonly code: 'rejected' } & (
  | { readonly reason: 'equivocation'; readonly copies: number }
  | { readonly reason: 'invalid'; readonly fault: ValidityFault }
  | { readonly reason: 'below-floor' | 'above-cap'; readonly limit: bigint; readonly bound: bigint }
  /** Its household is in several positions, which a trade reduction cannot serve. */
  | { readonly reason: 'multi-position' }
  /** Its household is in no zone of a market with zones. */
  | { readonly reason: 'no-zone' }
);

/** The prices of an order's trades: one, or, where each pair has its own, the lowest and the highest. */
export interface TradePrices {
  readonly low: MicroPerWattHour;
  readonly high: MicroPerWattHour;
}

/** Who shared what there was on one side. */
export type Claimants =
  /** All at the price level where the volume is reached. */
  | { readonly at: 'marginal-level'; readonly price: MicroPerWattHour }
  /** All who agree to a posted price. */
  | { readonly at: 'posted-price'; readonly price: MicroPerWattHour }
  /** All of the order's half who agree to the price that the other half has made. */
  | { readonly at: 'other-halfs-price'; readonly price: MicroPerWattHour }
  /** All who come before the one that sets their side's price. */
  | { readonly at: 'before-price-setter' };

/** What became of an order in the book. */
export type AdmittedFate =
  /** All of it met the household's own opposite orders. */
  | { readonly code: 'netted' }
  /** All that self-netting left of it was filled. */
  | { readonly code: 'filled'; readonly prices: TradePrices }
  /** Its side offered more than could be filled. */
  | {
      readonly code: 'rationed';
      /** Null where it traded nothing. */
      readonly prices: TradePrices | null;
      readonly rule: RationingRule;
      readonly claimants: Claimants;
      /** What all claimants together asked for, and what there was for them. */
      readonly claimedWh: WattHours;
      readonly availableWh: WattHours;
      /** What its household asked for among them, and got. */
      readonly householdClaimedWh: WattHours;
      readonly householdShareWh: WattHours;
    }
  /** Nothing of it was filled. */
  | UnfilledFate;

export type UnfilledFate =
  /** Its limit did not reach the last one that was filled on its side; no price where pairs have their own. */
  | {
      readonly code: 'beyond-margin';
      readonly price: MicroPerWattHour | null;
      readonly marginalPrice: MicroPerWattHour;
    }
  /** Its limit does not agree to the posted price. */
  | { readonly code: 'beyond-posted-price'; readonly price: MicroPerWattHour }
  /** Its limit does not agree to the price that the other half of the market has made. */
  | { readonly code: 'beyond-other-halfs-price'; readonly price: MicroPerWattHour }
  /** Its limit does not better the price of its zone, which the limits between zones set apart. */
  | {
      readonly code: 'beyond-zone-price';
      readonly zone: string;
      readonly price: MicroPerWattHour;
    }
  /** It sets its side's price, and so does not trade. */
  | { readonly code: 'sets-price'; readonly price: MicroPerWattHour }
  /** The order that sets its side's price comes before it. */
  | { readonly code: 'behind-price-setter'; readonly price: MicroPerWattHour }
  /** Nothing was traded: the best bid is below the best ask, or a side is empty (null). */
  | {
      readonly code: 'no-trade';
      readonly bestBid: MicroPerWattHour | null;
      readonly bestAsk: MicroPerWattHour | null;
    };
