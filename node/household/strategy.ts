import {
  type MicroPerWattHour,
  microPerWattHour,
  type WattHours,
  wattHours,
} from '../../state/types/units.ts';

/**
 * What a household must know of its market contract to price its energy; names as in market.md §7,
 * prices in µ/Wh. The levy is due on every imported Wh whoever sold it, so it is not needed here.
 */
export interface TariffView {
  /** Lowest and highest price at which the market trades. */
  readonly floor: MicroPerWattHour;
  readonly cap: MicroPerWattHour;
  /** What the utility charges for a Wh, and what it pays for one. */
  readonly retail: MicroPerWattHour;
  readonly feedIn: MicroPerWattHour;
  /** Network charge on a Wh bought in the own zone, in another one, or from the utility. */
  readonly netLocal: MicroPerWattHour;
  readonly netRegional: MicroPerWattHour;
  readonly netFull: MicroPerWattHour;
  /** The community's fee on each Wh bought or sold. */
  readonly feeBuy: MicroPerWattHour;
  readonly feeSell: MicroPerWattHour;
  /** True where all households are in one zone, so that whatever is bought is local. */
  readonly oneZone: boolean;
  /** Largest quantity of an order. */
  readonly quantityMaxWh: WattHours;
}

/** What the household's people want, beyond what is good for their purse. */
export interface HouseholdLimits {
  /** No Wh is bought above this price. */
  readonly buyAtMost?: MicroPerWattHour;
  /** No Wh is sold below this price. */
  readonly sellAtLeast?: MicroPerWattHour;
  /** True: no orders at all. Readings still go out, the utility needs them. */
  readonly paused: boolean;
}

/** What the fuse allows in one slot, in Wh (power in W × slot length in h). */
export interface ConnectionLimits {
  readonly importMaxWh: WattHours;
  readonly exportMaxWh: WattHours;
}

/** An order as the household wants it, before it becomes a signed transaction. */
export interface OrderIntent {
  readonly side: 'buy' | 'sell';
  /** At least 1 Wh. */
  readonly quantityWh: WattHours;
  /** Worst price the household accepts, within [floor, cap]. */
  readonly limit: MicroPerWattHour;
}

/**
 * The order for a slot in which the home will probably have `surplusWh` left over (negative: will
 * lack them), or null where it should not trade. The limit is the household's true one, the price
 * at which trading and not trading come to the same ({@link buyLimit}, {@link sellLimit}): under a
 * uniform price a lower bid does not buy cheaper, it only risks not to buy, the more so the larger
 * the market is.
 */
export function planOrder(
  surplusWh: bigint,
  tariff: TariffView,
  limits: HouseholdLimits,
  connection: ConnectionLimits,
): OrderIntent | null {
  if (limits.paused || surplusWh === 0n) return null;
  const side = surplusWh < 0n ? 'buy' : 'sell';
  const limit = side === 'buy' ? buyLimit(tariff, limits) : sellLimit(tariff, limits);
  if (limit === null) return null;
  const wantedWh = surplusWh < 0n ? -surplusWh : surplusWh;
  const fuseWh = side === 'buy' ? connection.importMaxWh : connection.exportMaxWh;
  const quantityWh = least(wantedWh, fuseWh, tariff.quantityMaxWh);
  return quantityWh > 0n ? { side, quantityWh: wattHours(quantityWh), limit } : null;
}

/** What both allow. */
export function stricter(a: ConnectionLimits, b: ConnectionLimits): ConnectionLimits {
  return {
    importMaxWh: wattHours(least(a.importMaxWh, b.importMaxWh)),
    exportMaxWh: wattHours(least(a.exportMaxWh, b.exportMaxWh)),
  };
}

/** Wh of one slot that agreements bind already. */
export interface AgreedEnergy {
  readonly boughtWh: bigint;
  readonly soldWh: bigint;
}

/**
 * What agreements leave to trade. What is agreed beyond the surplus or the lack is not traded back: energy
 * bought in the auction does not make up for what was sold by agreement, nor the other way round.
 */
export function besideAgreed(
  surplusWh: bigint,
  { boughtWh, soldWh }: AgreedEnergy,
  { importMaxWh, exportMaxWh }: ConnectionLimits,
): { surplusWh: bigint; connection: ConnectionLimits } {
  const rest = (whole: bigint, part: bigint) => wattHours(whole > part ? whole - part : 0n);
  return {
    surplusWh: surplusWh > 0n ? rest(surplusWh, soldWh) : -rest(-surplusWh, boughtWh),
    connection: {
      importMaxWh: rest(importMaxWh, boughtWh),
      exportMaxWh: rest(exportMaxWh, soldWh),
    },
  };
}

/**
 * A Wh not bought here is bought from the utility. Both ways are (market.md §7.3, §7.4)
 *
 *     here:     price + feeBuy + network + levy
 *     utility:  retail         + netFull + levy
 *
 * so the worst price is retail − feeBuy + (netFull − network), within the cap. `network` is
 * netLocal in a community of one zone. With several zones the share that will be local is known
 * only after clearing; then the dearer of local and regional counts, so a trade never loses.
 * Null where that lies below the floor.
 */
export function buyLimit(tariff: TariffView, limits: HouseholdLimits): MicroPerWattHour | null {
  const { retail, feeBuy, netFull, netLocal, netRegional } = tariff;
  const network = tariff.oneZone || netLocal > netRegional ? netLocal : netRegional;
  const worth = retail - feeBuy + netFull - network;
  const limit = least(worth, tariff.cap, limits.buyAtMost ?? tariff.cap);
  return limit >= tariff.floor ? microPerWattHour(limit) : null;
}

/**
 * A Wh not sold here goes to the utility at feedIn; sold here it brings price − feeSell. So the
 * worst price is feedIn + feeSell, within the floor. Null where that lies above the cap.
 */
export function sellLimit(tariff: TariffView, limits: HouseholdLimits): MicroPerWattHour | null {
  const worth = tariff.feedIn + tariff.feeSell;
  const limit = greatest(worth, tariff.floor, limits.sellAtLeast ?? tariff.floor);
  return limit <= tariff.cap ? microPerWattHour(limit) : null;
}

function least(first: bigint, ...others: readonly bigint[]): bigint {
  let result = first;
  for (const value of others) if (value < result) result = value;
  return result;
}

function greatest(first: bigint, ...others: readonly bigint[]): bigint {
  let result = first;
  for (const value of others) if (value > result) result = value;
  return result;
}
