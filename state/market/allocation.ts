import type { WattHours } from '../types/units.ts';
import { minus, plus, ZERO_WH } from './amounts.ts';
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
    let levelWh = ZERO_WH;
    let end = start;
    for (; positions[end]?.price === price; end++) {
      levelWh = plus(levelWh, (positions[end] as Position).quantityWh);
    }
    if (levelWh > left) {
      return allotments.concat(shareOut(positions.slice(start, end), left, sharing));
    }
    for (let place = start; place < end; place++) {
      const position = positions[place] as Position;
      allotments.push({ position, quantityWh: position.quantityWh });
    }
    left = minus(left, levelWh);
    start = end;
  }
  return allotments;
}

/** The same, positions at one price in tie order. Precondition: those at one price come together. */
export function inTieOrder<Entry extends { readonly position: Position }>(
  entries: readonly Entry[],
  { ties, households }: Sharing,
): Entry[] {
  const nameOf = ({ position }: Entry): string => households[position.household] as string;
  const ordered: Entry[] = [];
  for (let start = 0; start < entries.length; ) {
    const { price } = (entries[start] as Entry).position;
    let end = start + 1;
    while (entries[end]?.position.price === price) end++;
    const level = entries.slice(start, end);
    if (level.length > 1) level.sort((a, b) => ties(nameOf(a), nameOf(b)));
    for (const entry of level) ordered.push(entry);
    start = end;
  }
  return ordered;
}

/** Rations `available` over positions of different households. */
export function shareOut(
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
