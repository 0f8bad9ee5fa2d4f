import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { plus, ZERO_WH } from './amounts.ts';
import type { Position } from './bookSide.ts';
import type { PositionFill } from './fills.ts';

/** What a margin needs to know of a position, or of an order in it. */
export type Claimant = Pick<Position, 'household' | 'price'>;

/** What a position asks for, or got. */
type Allotment = Pick<PositionFill, 'position' | 'quantityWh'>;

/** Those of one side who share what there is. */
export interface Margin {
  readonly includes: (claimant: Claimant) => boolean;
  /** The price level that they are at; null where they are at several. */
  readonly price: MicroPerWattHour | null;
  readonly claimedWh: WattHours;
  readonly availableWh: WattHours;
  /** Wh by number of household. */
  readonly claimedBy: ReadonlyMap<number, WattHours>;
  readonly sharedTo: ReadonlyMap<number, WattHours>;
}

/** The level of the last position that was filled; null where none was. Fills come best price first. */
export function marginAtLastFill(
  positions: readonly Position[],
  fills: readonly Allotment[],
): Margin | null {
  const last = fills.at(-1);
  if (last === undefined) return null;
  const { price } = last.position;
  return marginAmong(positions, fills, price, (claimant) => claimant.price === price);
}

export function marginAmong(
  positions: readonly Position[],
  fills: readonly Allotment[],
  price: MicroPerWattHour | null,
  includes: (claimant: Claimant) => boolean,
): Margin {
  const claims = positions
    .filter(includes)
    .map((position) => ({ position, quantityWh: position.quantityWh }));
  const shares = fills.filter(({ position }) => includes(position));
  return {
    includes,
    price,
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
