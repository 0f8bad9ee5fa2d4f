import type { Tariff } from '../../state/market/settlement/tariff.ts';
import type { MicroPerWattHour, WattHours } from '../../state/types/units.ts';

const price = (value: number): MicroPerWattHour => BigInt(value) as MicroPerWattHour;

/** Every fee, penalty and tolerance is another number, so that none can stand in for another. */
export const TARIFF: Tariff = {
  retail: price(250),
  feedIn: price(80),
  netting: 'gross',
  netLocal: price(20),
  netRegional: price(35),
  netFull: price(60),
  levy: price(10),
  feeBuy: price(2),
  feeSell: price(1),
  shortPenalty: price(30),
  longPenalty: price(5),
  toleranceWh: 10n as WattHours,
  tolerancePpm: 50_000n,
};
