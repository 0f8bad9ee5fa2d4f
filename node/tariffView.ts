import type { MarketParameters } from '../state/contracts/market/marketParameters.ts';
import { periodOf } from '../state/contracts/market/netMeteringRules.ts';
import { readBank, readUse } from '../state/contracts/market/netMeteringState.ts';
import { closedReason, slotParameters } from '../state/contracts/market/postedTariff.ts';
import { takesOrders } from '../state/contracts/market/settlementKind.ts';
import { blockOf } from '../state/contracts/market/tariffSeries.ts';
import { microPerWattHour } from '../state/types/units.ts';
import type { TariffView } from './household/strategy.ts';

/** A market's own data, as its household reads it. */
export interface MarketData {
  readonly slotLengthMs: number;
  get(key: Uint8Array): Uint8Array | undefined;
}

/**
 * What a slot's energy is worth to a household outside of the market, and the bounds within; null where the
 * slot takes no orders.
 */
export function tariffView(
  data: MarketData,
  contract: MarketParameters,
  slot: bigint,
  household: string,
  oneZone: boolean,
): TariffView | null {
  const parameters = slotParameters(data, contract, slot);
  if (!takesOrders(parameters.settlement) || closedReason(parameters) !== null) return null;
  const { tariff, floor, cap, maxQuantityWh } = parameters;
  return {
    ...tariff,
    ...netMeteredPrices(data, parameters, slot, household),
    floor,
    cap,
    oneZone,
    quantityMaxWh: maxQuantityWh,
  };
}

/**
 * Under net metering a Wh fed in is worth the one that it saves later, as long as the household will need one:
 * the retail price, by the bank's ratio. Beyond its needs it is worth what the year's end pays, and there a Wh
 * taken costs no more than that.
 */
function netMeteredPrices(
  data: MarketData,
  { netMetering, series, tariff }: MarketParameters,
  slot: bigint,
  household: string,
): Partial<Pick<TariffView, 'retail' | 'feedIn'>> {
  if (netMetering === null) return {};
  const { ratio, trueUp } = netMetering;
  const block = blockOf(series, slot, data.slotLengthMs);
  const index = block === null ? 0 : block + 1;
  const names = ['', ...series.blocks.map(({ name }) => name)];
  const period = BigInt(periodOf(netMetering, slot, data.slotLengthMs));
  const use = readUse(data, period, household);
  const bank = readBank({ ...data, inherited: () => undefined }, household, names);
  const credit = ((use?.exportWh[index] ?? 0n) * ratio.numerator) / ratio.denominator;
  const hasMore = (bank.get(names[index] ?? '') ?? 0n) + credit > (use?.importWh[index] ?? 0n);
  const value = hasMore ? trueUp : tariff.retail;
  return {
    retail: value,
    feedIn: microPerWattHour((value * ratio.numerator) / ratio.denominator),
  };
}
