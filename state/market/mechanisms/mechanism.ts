import type { Micro, MicroPerWattHour, WattHours } from '../../types/units.ts';
import { ZERO_MICRO, ZERO_WH } from '../amounts.ts';
import type { Book } from '../book.ts';
import type { PairTrade, PriceGroup, ZonalOutcome } from '../clearing.ts';
import type { PriceInterval } from '../curves.ts';
import { SideFills } from '../fills.ts';
import { WholeColumn } from '../whole.ts';

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
  readonly buyFills: SideFills;
  readonly sellFills: SideFills;
}

/** The result of a book in which nobody trades, to begin another one with. */
export function noTrade({ buys, sells }: Pick<Book, 'buys' | 'sells'>): MechanismResult {
  return {
    ...NO_TRADE,
    buyFills: new SideFills(buys, new WholeColumn(buys.length), new WholeColumn(buys.length)),
    sellFills: new SideFills(sells, new WholeColumn(sells.length), new WholeColumn(sells.length)),
  };
}

export const NO_TRADE: Omit<MechanismResult, 'buyFills' | 'sellFills'> = {
  volumeWh: ZERO_WH,
  interval: null,
  price: null,
  priceBuy: null,
  priceSell: null,
  groups: [],
  trades: [],
  surplus: ZERO_MICRO,
  zonal: null,
};
