import type { Micro, MicroPerWattHour, WattHours } from '../types/units.ts';
import type { PriceInterval } from './curves.ts';
import type { RejectionReason } from './order.ts';

/** What one household bought and sold in an auction, and the money for it. */
export interface HouseholdTrade {
  readonly boughtWh: WattHours;
  readonly soldWh: WattHours;
  readonly pays: Micro;
  readonly receives: Micro;
}

/** A trade between two named households; only mechanisms with a price for each pair have them. */
export interface PairTrade {
  readonly buyer: string;
  readonly seller: string;
  readonly quantityWh: WattHours;
  readonly price: MicroPerWattHour;
  readonly amount: Micro;
}

/** A part of the market with a price of its own. */
export interface PriceGroup {
  readonly group: bigint;
  readonly ownPrice: MicroPerWattHour;
  readonly price: MicroPerWattHour;
  readonly volumeWh: WattHours;
}

/** One zone's price, and what it sold to the other zones beyond what it bought: negative where it imports. */
export interface ZoneClearing {
  readonly price: MicroPerWattHour;
  readonly netWh: WattHours;
}

/** What only a market with zones has. */
export interface ZonalOutcome {
  /** By ascending name: all zones of the terms, or none where nothing is traded. */
  readonly zones: ReadonlyMap<string, ZoneClearing>;
  /** A limit between zones binds, so that their prices may differ. */
  readonly congested: boolean;
  /** What importing zones pay beyond what exporting zones receive. */
  readonly rent: Micro;
}

/**
 * The outcome of one auction (specification §5), equal on every node. All maps are in ascending order of
 * their keys, whatever the order of arrival was.
 */
export interface Clearing {
  readonly volumeWh: WattHours;
  readonly interval: PriceInterval | null;
  readonly price: MicroPerWattHour | null;
  readonly priceBuy: MicroPerWattHour | null;
  readonly priceSell: MicroPerWattHour | null;
  readonly groups: readonly PriceGroup[];
  readonly trades: readonly PairTrade[];
  /** Paid by buyers and received by no seller. */
  readonly surplus: Micro;
  readonly zonal: ZonalOutcome | null;
  readonly rejected: ReadonlyMap<string, RejectionReason>;
  /** Wh by household. */
  readonly netted: ReadonlyMap<string, WattHours>;
  /** Wh by order id; more than 0. */
  readonly fills: ReadonlyMap<string, WattHours>;
  /** Only households that traded. */
  readonly households: ReadonlyMap<string, HouseholdTrade>;
}
