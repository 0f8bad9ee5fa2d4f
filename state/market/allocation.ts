import type { WattHours } from '../types/units.ts';
import type { BookSide, PriceLevels } from './bookSide.ts';
import { range } from './columns.ts';
import { type ClaimOrder, type RationingRule, rationColumn } from './rationing.ts';
import { difference, type Whole, WholeColumn, whole } from './whole.ts';

/** How what is scarce is shared out: by which rule, and who is first where the rule leaves a tie. */
export interface Sharing {
  readonly rule: RationingRule;
  /** Compares two households by their numbers. */
  readonly ties: ClaimOrder;
  /** Households have the numbers below it. */
  readonly householdCount: number;
}

/** The places of one side's positions at one price. */
export interface LevelPlaces {
  readonly start: number;
  readonly end: number;
  /** Wh of all better levels. */
  readonly beforeWh: Whole;
}

/** The level at which a volume is reached. Precondition: 0 < `volume` <= the sum of the positions. */
export function levelAt(levels: PriceLevels, volume: Whole): LevelPlaces {
  let level = 0;
  while (levels.untilWh.at(level) < volume) level++;
  return {
    start: level === 0 ? 0 : (levels.end[level - 1] as number),
    end: levels.end[level] as number,
    beforeWh: level === 0 ? 0 : levels.untilWh.at(level - 1),
  };
}

/**
 * Deals a volume out to the positions of one side, best price first (specification §4): every level better
 * than the marginal one is filled, and the marginal level is rationed. By place.
 * Precondition: `volume` is at most the sum of the positions.
 */
export function allocate(side: BookSide, volume: WattHours, sharing: Sharing): WholeColumn {
  const fills = new WholeColumn(side.length);
  if (volume === 0n) return fills;
  const wh = whole(volume);
  const { start, end, beforeWh } = levelAt(side.levels, wh);
  const { quantityWh } = side.columns;
  for (let place = 0; place < start; place++) fills.set(place, quantityWh.at(place));
  const places = range(start, end);
  shareOut(side, places, difference(wh, beforeWh), sharing, fills);
  return fills;
}

/** Rations `available` over positions of different households, into the column of their side. */
export function shareOut(
  { columns: { household, quantityWh } }: BookSide,
  places: Uint32Array,
  available: Whole,
  { rule, ties }: Sharing,
  fills: WholeColumn,
): void {
  const claims = new WholeColumn(places.length);
  for (let i = 0; i < places.length; i++) claims.set(i, quantityWh.at(places[i] as number));
  const homeOf = (claim: number): number => household[places[claim] as number] as number;
  const shares = rationColumn(rule, available, claims, (a, b) => ties(homeOf(a), homeOf(b)));
  for (let i = 0; i < places.length; i++) fills.set(places[i] as number, shares.at(i));
}

/** Places, best price first, with those at one price in tie order. */
export function inTieOrder(
  { columns: { price, household } }: BookSide,
  places: Uint32Array,
  { ties }: Sharing,
): Uint32Array {
  const ordered = places.slice();
  for (let start = 0, end = 0; start < ordered.length; start = end) {
    const level = price[ordered[start] as number];
    end = start + 1;
    while (end < ordered.length && price[ordered[end] as number] === level) end++;
    if (end - start === 1) continue;
    ordered
      .subarray(start, end)
      .sort((a, b) => ties(household[a] as number, household[b] as number));
  }
  return ordered;
}
