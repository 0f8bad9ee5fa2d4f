import type { MicroPerWattHour, WattHours } from '../types/units.ts';
import { minus } from './amounts.ts';
import type { Position } from './book.ts';
import { type RationingRule, ration } from './rationing.ts';
import type { TieOrder } from './tieOrder.ts';

/** What a position trades; more than 0. */
export interface Allotment {
  readonly position: Position;
  readonly quantityWh: WattHours;
}

/** How what is scarce is shared out: by which rule, and who is first where the rule leaves a tie. */
export interface Sharing {
  readonly rule: RationingRule;
  readonly ties: TieOrder;
  readonly households: readonly string[];
}

/**
 * Deals a volume out to the positions of one side, best price first (specification §4): every level better
 * than the marginal one is filled, and the marginal level is rationed.
 * Precondition: `volume` is at most the sum of the positions.
 */
export function allocate(
  positions: readonly Position[],
  volume: WattHours,
  sharing: Sharing,
): Allotment[] {
  const allotments: Allotment[] = [];
  let left = volume;
  for (let start = 0; left > 0n && start < positions.length; ) {
    const { price } = positions[start] as Position;
    const end = endOfLevel(positions, start, price);
    const level = positions.slice(start, end);
    for (const allotment of rationPositions(level, left, sharing)) {
      allotments.push(allotment);
      left = minus(left, allotment.quantityWh);
    }
    start = end;
  }
  return allotments;
}

function endOfLevel(
  positions: readonly Position[],
  start: number,
  price: MicroPerWattHour,
): number {
  let end = start + 1;
  while (end < positions.length && positions[end]?.price === price) end++;
  return end;
}

/** Rations `available` over positions of different households. */
function rationPositions(
  positions: readonly Position[],
  available: WattHours,
  { rule, ties, households }: Sharing,
): Allotment[] {
  const claims = positions.map(({ household, quantityWh }) => ({
    name: households[household] as string,
    quantityWh,
  }));
  const allotments: Allotment[] = [];
  ration(rule, available, claims, ties).forEach((quantityWh, index) => {
    if (quantityWh > 0n) allotments.push({ position: positions[index] as Position, quantityWh });
  });
  return allotments;
}
