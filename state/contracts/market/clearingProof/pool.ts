import type { BookLeaf, TreeSide } from './sumTree.ts';

/** True where a limit of this side is strictly better than another one. */
export function isBetter(side: TreeSide, a: bigint, b: bigint): boolean {
  return side === 'buy' ? a > b : a < b;
}

export interface Pool {
  readonly start: number;
  readonly end: number;
}

/** The position that holds the n-th Wh of a side, from 1; null beyond its end, and for none. */
export function holderOf(positions: readonly BookLeaf[], volumeWh: bigint): number | null {
  if (volumeWh === 0n) return null;
  let reached = 0n;
  for (let index = 0; index < positions.length; index++) {
    reached += (positions[index] as BookLeaf).quantityWh;
    if (reached >= volumeWh) return index;
  }
  return null;
}

/** The price level at which a volume is reached. */
export function marginalLevel(positions: readonly BookLeaf[], volumeWh: bigint): Pool {
  const holder = holderOf(positions, volumeWh);
  const price = holder === null ? null : positions[holder]?.price;
  if (holder === null) return { start: 0, end: 0 };
  let [start, end] = [holder, holder + 1];
  while (start > 0 && positions[start - 1]?.price === price) start--;
  while (positions[end]?.price === price) end++;
  return { start, end };
}

/** Who agrees to a price. */
export function agreeingPool(side: TreeSide, positions: readonly BookLeaf[], price: bigint): Pool {
  let end = 0;
  for (const position of positions) {
    if (isBetter(side, price, position.price)) break;
    end++;
  }
  return { start: 0, end };
}

/** Who shares what there is on a side, by what decides it. */
export function poolOf(
  mechanism: string,
  side: TreeSide,
  positions: readonly BookLeaf[],
  { price, volumeWh }: { readonly price: bigint | null; readonly volumeWh: bigint },
): Pool {
  if (mechanism === 'posted' || mechanism === 'muda')
    return price === null ? { start: 0, end: 0 } : agreeingPool(side, positions, price);
  if (mechanism === 'tradereduction') return { start: 0, end: holderOf(positions, volumeWh) ?? 0 };
  return marginalLevel(positions, volumeWh);
}
