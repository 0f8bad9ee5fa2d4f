import { cost, type Micro, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import type { Allotment } from '../allocation.ts';
import { ZERO_MICRO, ZERO_WH } from '../amounts.ts';
import type { PairTrade, PriceGroup, ZonalOutcome } from '../clearing.ts';
import type { PriceInterval } from '../curves.ts';

/** What a position trades, and the money for it. */
export interface PositionFill extends Allotment {
  readonly amount: Micro;
}

/**
 * What a mechanism decides about a book. What follows from it (fills of orders, sums of households) is
 * derived once, for all mechanisms, in clear.ts.
 */
export interface MechanismResult {
  readonly volumeWh: WattHours;
  readonly interval: PriceInterval | null;
  readonly price: MicroPerWattHour | null;
  readonly priceBuy: MicroPerWattHour | null;
  readonly priceSell: MicroPerWattHour | null;
  readonly groups: readonly PriceGroup[];
  readonly trades: readonly PairTrade[];
  readonly surplus: Micro;
  readonly zonal: ZonalOutcome | null;
  readonly buyFills: readonly PositionFill[];
  readonly sellFills: readonly PositionFill[];
}

export const NO_TRADE: MechanismResult = {
  volumeWh: ZERO_WH,
  interval: null,
  price: null,
  priceBuy: null,
  priceSell: null,
  groups: [],
  trades: [],
  surplus: ZERO_MICRO,
  zonal: null,
  buyFills: [],
  sellFills: [],
};

/** Everybody trades at the same price. */
export function atPrice(allotments: readonly Allotment[], price: MicroPerWattHour): PositionFill[] {
  const fills: PositionFill[] = [];
  for (const { position, quantityWh } of allotments) {
    fills.push({ position, quantityWh, amount: cost(quantityWh, price) });
  }
  return fills;
}
