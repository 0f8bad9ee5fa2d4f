import type { MicroPerWattHour, WattHours } from '../../types/units.ts';
import type { PriceBand } from '../parameters.ts';

/** What is paid beside the market: per Wh, to whom the name says (specification §7). */
export interface Tariff {
  /** Utility's price for what a household lacks. */
  readonly retail: MicroPerWattHour;
  /** Utility's price for what a household has left over. */
  readonly feedIn: MicroPerWattHour;
  /** `slot`: a slot's import and export offset each other first; `gross`: each is billed as metered. */
  readonly netting: 'slot' | 'gross';
  /** Network charge for energy from the own zone, from another zone of the community, from outside. */
  readonly netLocal: MicroPerWattHour;
  readonly netRegional: MicroPerWattHour;
  readonly netFull: MicroPerWattHour;
  readonly levy: MicroPerWattHour;
  /** To the community, on what was bought or sold in the market. */
  readonly feeBuy: MicroPerWattHour;
  readonly feeSell: MicroPerWattHour;
  /** To the community, on what was sold and not delivered, or bought and not taken, beyond the tolerance. */
  readonly shortPenalty: MicroPerWattHour;
  readonly longPenalty: MicroPerWattHour;
  /** The tolerance is the greater of the two; the second in millionths of the contract. */
  readonly toleranceWh: WattHours;
  readonly tolerancePpm: bigint;
}

export type TariffBandFault =
  | { readonly code: 'FLOOR_BELOW_FEED_IN'; readonly floor: bigint; readonly feedIn: bigint }
  | { readonly code: 'FLOOR_ABOVE_CAP'; readonly floor: bigint; readonly cap: bigint }
  | { readonly code: 'CAP_ABOVE_RETAIL'; readonly cap: bigint; readonly retail: bigint };

/**
 * The opening condition of a slot, feedIn <= floor <= cap <= retail: with it nobody gains by buying or selling
 * energy that does not exist. With a fault the slot stays closed.
 */
export function checkTariffBand(
  { feedIn, retail }: Pick<Tariff, 'feedIn' | 'retail'>,
  { floor, cap }: PriceBand,
): TariffBandFault | null {
  if (floor < feedIn) return { code: 'FLOOR_BELOW_FEED_IN', floor, feedIn };
  if (floor > cap) return { code: 'FLOOR_ABOVE_CAP', floor, cap };
  if (cap > retail) return { code: 'CAP_ABOVE_RETAIL', cap, retail };
  return null;
}
