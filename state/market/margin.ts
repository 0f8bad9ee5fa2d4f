import { unreachable } from '../types/assert.ts';
import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import type { Allotment } from './allocation.ts';
import { plus, ZERO_WH } from './amounts.ts';
import type { Position } from './book.ts';
import type { Auction } from './clear.ts';
import type { Side } from './order.ts';
import type { ClearingParameters } from './parameters.ts';

/** Those of one side who share what there is: at the marginal price level, or at a posted price. */
export interface Margin {
  /** The marginal level; null where all who agree to a posted price share. */
  readonly price: MicroPerWattHour | null;
  readonly includes: (effectivePrice: MicroPerWattHour) => boolean;
  readonly claimedWh: WattHours;
  readonly availableWh: WattHours;
  /** Wh by number of household. */
  readonly claimedBy: ReadonlyMap<number, WattHours>;
  readonly sharedTo: ReadonlyMap<number, WattHours>;
}

/** Null where nothing is shared, because nothing is traded. */
export function marginOf(
  parameters: ClearingParameters,
  { book, result }: Auction,
  side: Side,
): Margin | null {
  const { positions } = side === 'buy' ? book.buys : book.sells;
  const fills = side === 'buy' ? result.buyFills : result.sellFills;
  switch (parameters.mechanism) {
    case 'uniform': {
      const last = fills.at(-1);
      if (last === undefined) return null;
      const { price } = last.position;
      return marginAmong(positions, fills, price, (effective) => effective === price);
    }
    case 'posted': {
      const { postedPrice } = parameters;
      const agrees = (effective: MicroPerWattHour): boolean =>
        side === 'buy' ? effective >= postedPrice : effective <= postedPrice;
      return marginAmong(positions, fills, null, agrees);
    }
    default:
      return unreachable(parameters);
  }
}

function marginAmong(
  positions: readonly Position[],
  fills: readonly Allotment[],
  price: MicroPerWattHour | null,
  includes: (effectivePrice: MicroPerWattHour) => boolean,
): Margin {
  const claims = positions
    .filter((position) => includes(position.price))
    .map((position) => ({ position, quantityWh: position.quantityWh }));
  const shares = fills.filter(({ position }) => includes(position.price));
  return {
    price,
    includes,
    claimedWh: sumOf(claims),
    availableWh: sumOf(shares),
    claimedBy: byHousehold(claims),
    sharedTo: byHousehold(shares),
  };
}

function sumOf(allotments: readonly Allotment[]): WattHours {
  return allotments.reduce((sum, { quantityWh }) => plus(sum, quantityWh), ZERO_WH);
}

function byHousehold(allotments: readonly Allotment[]): Map<number, WattHours> {
  const sums = new Map<number, WattHours>();
  for (const { position, quantityWh } of allotments) {
    const { household } = position;
    sums.set(household, plus(sums.get(household) ?? ZERO_WH, quantityWh));
  }
  return sums;
}
