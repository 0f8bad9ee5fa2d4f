import type { MarketParameters } from '../../state/contracts/market/marketParameters.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import { microPerWattHour } from '../../state/types/units.ts';
import { drawnLimits } from '../household/model/drawnLimits.ts';
import { seededUnit } from '../household/model/random.ts';
import { type HouseholdLimits, planOrder, type TariffView } from '../household/strategy.ts';
import type { HomeSlots } from './homeSlots.ts';

/** How homes order. */
export const STRATEGIES = ['household', 'truthful', 'zero-intelligence'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** What the prices are at which homes still trade. */
export const WORTHS = ['drawn', 'tariff'] as const;
export type Worth = (typeof WORTHS)[number];

export interface Bidding {
  /**
   * `household`: what the agent of a node does, a true limit for the energy that it forecasts; `truthful`: the
   * same for the energy that will be metered; `zero-intelligence`: likewise, at a limit drawn anew for each
   * order between the true one and the far end of the band (ZI-C of Gode and Sunder).
   */
  readonly strategy: Strategy;
  /** `tariff`: what the utility would charge or pay; `drawn`: beside it, limits of the people's own. */
  readonly worth: Worth;
  readonly seed: number;
}

/** The orders of one slot. */
export type SlotOrders = (slot: number, tariff: Tariff) => MarketOrder[];

/** Draws of the generator, beside those of the homes' own limits. */
const SHADING = 3;

export function bidder(
  homes: readonly HomeSlots[],
  parameters: MarketParameters,
  { strategy, worth, seed }: Bidding,
): SlotOrders {
  const { floor, cap, maxQuantityWh } = parameters;
  const band = { floor: Number(floor), cap: Number(cap) };
  const limits = homes.map((_, home): HouseholdLimits => {
    if (worth === 'tariff') return { paused: false };
    const { buyAtMost, sellAtLeast } = drawnLimits(seed, home, band);
    return {
      buyAtMost: microPerWattHour(BigInt(buyAtMost)),
      sellAtLeast: microPerWattHour(BigInt(sellAtLeast)),
      paused: false,
    };
  });
  const connection = { importMaxWh: maxQuantityWh, exportMaxWh: maxQuantityWh };
  return (slot, tariff) => {
    const view: TariffView = {
      ...tariff,
      floor,
      cap,
      oneZone: parameters.zones.size < 2,
      quantityMaxWh: maxQuantityWh,
    };
    const orders: MarketOrder[] = [];
    homes.forEach((home, index) => {
      const series = strategy === 'household' ? home.expectedWh : home.surplusWh;
      const surplusWh = series[slot] as number;
      if (Number.isNaN(surplusWh) || surplusWh === 0) return;
      const own = limits[index] as HouseholdLimits;
      const intent = planOrder(BigInt(surplusWh), view, own, connection);
      if (intent === null) return;
      const { side, quantityWh, limit } = intent;
      const priceMicroPerWh =
        strategy === 'zero-intelligence'
          ? shaded(limit, side === 'buy' ? floor : cap, seededUnit(seed, slot, index, SHADING))
          : limit;
      orders.push({ id: home.name, household: home.name, side, quantityWh, priceMicroPerWh });
    });
    return orders;
  };
}

/** A whole price between a limit and the end of the band that is better for who orders, both included. */
function shaded(limit: bigint, best: bigint, draw: number): bigint {
  const [low, high] = limit < best ? [limit, best] : [best, limit];
  return low + BigInt(Math.floor(draw * (Number(high - low) + 1)));
}
