import { inclusionProof } from '../../../codec/merkle.ts';
import type { CommittedBook, CommittedGroup, CommittedPosition } from './committedBook.ts';
import { holderOf, type Pool, poolOf } from './pool.ts';
import type { ClearingProof, OwnOutside, OwnPosition, SideViewOf } from './proofTypes.ts';
import { openTree, type TreeSide } from './sumTree.ts';

/** So many positions that share at the margin are shown one by one; more make a proof too large. */
const SHARING_SHOWN_MAX = 64;

const SIDES = ['buy', 'sell'] as const;

/** The proof for one household's orders; of others, only what decides about them. */
export function proveClearing(book: CommittedBook, household: string): ClearingProof {
  const positions: OwnPosition[] = [];
  for (const [group, committed] of book.groups.entries())
    for (const side of SIDES)
      for (const [index, position] of positionsOf(committed, side).entries())
        if (position.household === household)
          positions.push({ group, side, index, orders: position.orders });
  return {
    record: book.record,
    household,
    positions,
    outside: outsideOf(book, household),
    views: viewsOf(book, positions),
  };
}

function positionsOf(group: CommittedGroup, side: TreeSide): readonly CommittedPosition[] {
  return side === 'buy' ? group.buys : group.sells;
}

function outsideOf({ outside }: CommittedBook, household: string): OwnOutside[] {
  const leaves = outside.map(({ leaf }) => leaf);
  return outside.flatMap(({ order, reason, household: whose }, index) =>
    whose === household ? [{ order, reason, index, path: inclusionProof(leaves, index) }] : [],
  );
}

/** Both sides of the household's own part; where the other half makes the price, its margin as well. */
function viewsOf(book: CommittedBook, own: readonly OwnPosition[]): SideViewOf[] {
  const isSplit = book.record.mechanism === 'muda';
  const mine = new Set(own.map(({ group }) => group));
  const views: SideViewOf[] = [];
  for (const [group, committed] of book.groups.entries()) {
    const isOwn = mine.has(group);
    if (!isOwn && !(isSplit && mine.size > 0)) continue;
    for (const side of SIDES) {
      const positions = positionsOf(committed, side);
      const indices = isOwn
        ? ownIndices(book, group, side, own)
        : [holderOf(positions, book.record.groups[group]?.efficientWh ?? 0n) ?? []].flat();
      views.push({ group, side, view: openTree(side, positions, indices) });
    }
  }
  return views;
}

function ownIndices(
  book: CommittedBook,
  group: number,
  side: TreeSide,
  own: readonly OwnPosition[],
): number[] {
  const committed = book.groups[group] as CommittedGroup;
  const positions = positionsOf(committed, side);
  const here = own.filter((one) => one.group === group);
  const mine = here.flatMap((one) => (one.side === side ? [one.index] : []));
  const pool = marginOf(book, group, side);
  const shared = mine.some((index) => index >= pool.start && index < pool.end);
  const isSmall = pool.end - pool.start <= SHARING_SHOWN_MAX;
  const partners =
    book.record.mechanism === 'payasbid'
      ? here.flatMap((one) => (one.side === side ? [] : partnersOf(committed, one)))
      : [];
  return [
    ...mine,
    ...partners,
    ...(shared && isSmall ? rangeOf(pool) : endsOf(pool)),
    ...(book.record.mechanism === 'tradereduction' && pool.end < positions.length
      ? [pool.end]
      : []),
  ];
}

function marginOf({ record, groups }: CommittedBook, group: number, side: TreeSide): Pool {
  const own = record.groups[group];
  const committed = groups[group];
  if (own === undefined || committed === undefined) return { start: 0, end: 0 };
  const { price, efficientWh, buys, sells } = own;
  const { filledWh } = side === 'buy' ? buys : sells;
  const volumeWh = record.mechanism === 'tradereduction' ? efficientWh : filledWh;
  return poolOf(record.mechanism, side, positionsOf(committed, side), { price, volumeWh });
}

function rangeOf({ start, end }: Pool): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function endsOf({ start, end }: Pool): number[] {
  return end > start ? [start, end - 1] : [];
}

/** The other side's positions that stand at the same Wh. */
function partnersOf(group: CommittedGroup, { side, index }: OwnPosition): number[] {
  const [mine, theirs] = side === 'buy' ? [group.buys, group.sells] : [group.sells, group.buys];
  let from = 0n;
  for (let before = 0; before < index; before++) from += mine[before]?.filledWh ?? 0n;
  const until = from + (mine[index]?.filledWh ?? 0n);
  let reached = 0n;
  return theirs.flatMap(({ filledWh }, partner) => {
    const start = reached;
    reached += filledWh;
    return start < until && reached > from ? [partner] : [];
  });
}
