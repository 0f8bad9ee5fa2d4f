import { merkleLeafHash, verifyInclusion } from '../../../codec/merkle.ts';
import { compareText, greatest, least } from '../../../market/amounts.ts';
import { kPrice } from '../../../market/curves.ts';
import { splitInHalves, tieKeys } from '../../../market/tieOrder.ts';
import { equalBytes } from '../../../types/bytes.ts';
import type { MicroPerWattHour } from '../../../types/units.ts';
import { bookRootOf, type ClearingRecord } from './clearingRecord.ts';
import { isNettable, netted } from './committedBook.ts';
import { checkGroup, isFault, type ShownGroup } from './groupChecks.ts';
import { effectivePrice, type OwnOrder, ordersHashOf, outsideLeaf } from './ownOrder.ts';
import type {
  ClearingCheck,
  ClearingFault,
  ClearingProof,
  OwnOutside,
  OwnPosition,
} from './proofTypes.ts';
import { fault } from './sideChecks.ts';
import { type BookLeaf, readView, type Segment, type TreeSide } from './sumTree.ts';

/** What a proof that holds says about a household's slot. */
export interface ProvenClearing {
  readonly ok: true;
  readonly checks: readonly ClearingCheck[];
  /** Wh of the order, all its steps together. */
  readonly quantityWh: bigint;
  readonly filledWh: bigint;
  /** Of the household, all its orders together. */
  readonly boughtWh: bigint;
  readonly soldWh: bigint;
  readonly paysMicro: bigint;
  readonly receivesMicro: bigint;
}

/**
 * Whether an order was cleared fairly, by the 32 bytes to which the chain has committed and nothing else. Believes
 * nothing in the proof. The order is named as the auction names its first step, or by what all its steps share.
 */
export function verifyClearing(
  bookRoot: Uint8Array,
  isOfOrder: (id: string) => boolean,
  proof: ClearingProof,
): ProvenClearing | ({ readonly ok: false } & ClearingFault) {
  const no = (wrong: ClearingFault) => ({ ok: false, ...wrong }) as const;
  const { record } = proof;
  if (!equalBytes(bookRootOf(record), bookRoot))
    return no(fault('record', 'the record is not the one that the chain commits to'));
  const inconsistent = recordFault(record);
  if (inconsistent !== null) return no(inconsistent);
  const groups = shownGroups(proof);
  if (isFault(groups)) return no(groups);
  const tieKey = tieKeys(record)(proof.household);
  if (!isInOrder(proof))
    return no(fault('own-orders', 'what is shown is repeated or out of order'));
  const own = ownLeaves(proof, groups, tieKey);
  if (isFault(own)) return no(own);
  const mine = [
    ...proof.positions.flatMap(({ orders }) => orders),
    ...proof.outside.map(({ order }) => order),
  ];
  const asked = mine.filter(({ id }) => isOfOrder(id));
  if (asked.length === 0) return no(fault('order-missing', 'the order is not in the cleared book'));
  const wrong = outsideFault(proof, tieKey) ?? nettingFault(proof);
  if (wrong !== null) return no(wrong);
  const checks: ClearingCheck[] = [inclusionCheck(asked, proof.outside)];
  for (const number of new Set(proof.positions.map(({ group }) => group))) {
    const group = groups.get(number);
    if (group === undefined) return no(fault('hidden', 'the own part of the market is not shown'));
    const checked = checkGroup({ record, tieKey }, group, groups.get(1 - number) ?? null);
    if (isFault(checked)) return no(checked);
    checks.push(...checked);
  }
  const pairs = record.mechanism === 'payasbid' ? pairFault(proof, groups) : null;
  if (pairs !== null) return no(pairs);
  return { ok: true, checks, ...totals(own, isOfOrder, asked) };
}

/** What was bought was sold, and what was paid was received or is the surplus that the record names. */
function recordFault(record: ClearingRecord): ClearingFault | null {
  const { groups, volumeWh, surplusMicro, mechanism, congested } = record;
  const total = (side: 'buys' | 'sells', field: 'filledWh' | 'amountMicro'): bigint =>
    groups.reduce((sum, group) => sum + group[side][field], 0n);
  if (total('buys', 'filledWh') !== volumeWh || total('sells', 'filledWh') !== volumeWh)
    return fault('volume', 'what was bought, sold and traded is not the same');
  if (total('buys', 'amountMicro') !== total('sells', 'amountMicro') + surplusMicro)
    return fault('amount', 'what was paid is not what was received and the surplus');
  const mayHaveSurplus = mechanism === 'tradereduction' || congested;
  if (surplusMicro < 0n || (surplusMicro > 0n && !mayHaveSurplus))
    return fault('amount', `${mechanism} has no surplus`);
  if (congested ? mechanism !== 'zonal' : groups.length !== (mechanism === 'muda' ? 2 : 1))
    return fault('record', `${mechanism} does not have such parts`);
  return null;
}

/** By number; every view against its root. */
function shownGroups({
  record,
  views,
}: ClearingProof): ReadonlyMap<number, ShownGroup> | ClearingFault {
  const sides = new Map<string, readonly Segment[]>();
  for (const { group, side, view } of views) {
    const root = record.groups[group]?.[side === 'buy' ? 'buys' : 'sells'];
    const segments = root === undefined ? null : readView(side, root, view);
    if (segments === null || sides.has(`${group} ${side}`))
      return fault('path', `the view of the ${side} side is not of the book that was committed to`);
    sides.set(`${group} ${side}`, segments);
  }
  const groups = new Map<number, ShownGroup>();
  for (const [number, group] of record.groups.entries()) {
    const [buys, sells] = [sides.get(`${number} buy`), sides.get(`${number} sell`)];
    if (buys !== undefined && sells !== undefined)
      groups.set(number, { record: group, buys, sells });
  }
  return groups;
}

/** In one order, and nothing twice, which would be counted twice. */
function isInOrder({ positions, outside, views }: ClearingProof): boolean {
  const ids = [
    ...positions.flatMap(({ orders }) => orders.map(({ id }) => id)),
    ...outside.map(({ order }) => order.id),
  ];
  return (
    new Set(ids).size === ids.length &&
    isAscending(positions) &&
    isAscending(views) &&
    outside.every(({ index }, place) => place === 0 || index > (outside[place - 1]?.index ?? 0))
  );
}

type Place = Pick<OwnPosition, 'group' | 'side'> & { readonly index?: number };

function isAscending(places: readonly Place[]): boolean {
  return places.every((place, number) => {
    const before = places[number - 1];
    if (before === undefined) return true;
    if (before.group !== place.group) return before.group < place.group;
    if (before.side !== place.side) return before.side === 'buy';
    return (before.index ?? 0) < (place.index ?? 0);
  });
}

interface OwnLeaf {
  readonly position: OwnPosition;
  readonly leaf: BookLeaf;
}

function ownLeaves(
  { record, household, positions }: ClearingProof,
  groups: ReadonlyMap<number, ShownGroup>,
  tieKey: Uint8Array,
): readonly OwnLeaf[] | ClearingFault {
  const found: OwnLeaf[] = [];
  const half = record.mechanism === 'muda' ? splitInHalves(record)(household) : null;
  for (const position of positions) {
    const group = groups.get(position.group);
    if (group === undefined) return fault('hidden', 'the own part of the market is not shown');
    if (half !== null && group.record.name !== half.toString())
      return fault('half', `${household} belongs to half ${half}`);
    const segments = position.side === 'buy' ? group.buys : group.sells;
    const leaf = segments.find(({ index }) => index === position.index)?.leaf ?? null;
    if (leaf === null) return fault('hidden', 'an own position is not shown');
    if (!isOwn(record, leaf, position, tieKey))
      return fault('own-orders', `a position is not that of ${household}, or of other orders`);
    found.push({ position, leaf });
  }
  return found;
}

function isOwn(
  record: ClearingRecord,
  leaf: BookLeaf,
  { side, orders }: OwnPosition,
  tieKey: Uint8Array,
): boolean {
  const askedWh = orders.reduce((sum, { remainingWh }) => sum + remainingWh, 0n);
  return (
    equalBytes(leaf.tieKey, tieKey) &&
    equalBytes(leaf.ordersHash, ordersHashOf(orders)) &&
    askedWh === leaf.quantityWh &&
    orders.every((order) => order.side === side && effectivePrice(order, record) === leaf.price) &&
    orders.every(({ id }, index) => index === 0 || compareText(orders[index - 1]?.id ?? '', id) < 0)
  );
}

/** An order that took no part is in the list of those, for a reason that the mechanism knows. */
function outsideFault(
  { record, outside, positions }: ClearingProof,
  tieKey: Uint8Array,
): ClearingFault | null {
  for (const { order, reason, index, path } of outside) {
    const hash = merkleLeafHash(outsideLeaf(order, tieKey, reason));
    if (!verifyInclusion(record.outsideRoot, record.outsideCount, index, hash, path))
      return fault('path', `order ${order.id} is not among those that took no part`);
    if (
      !isGoodReason(record, order, reason, [
        ...positions.flatMap(({ orders }) => orders),
        ...outside.map((one) => one.order),
      ])
    )
      return fault('left-out', `order ${order.id} was left out as ${reason} without being so`);
  }
  return null;
}

function isGoodReason(
  { mechanism, floor, cap }: ClearingRecord,
  order: OwnOrder,
  reason: string,
  mine: readonly OwnOrder[],
): boolean {
  const at = (one: OwnOrder): bigint => effectivePrice(one, { floor, cap });
  switch (reason) {
    case 'netted':
      return order.remainingWh === 0n;
    case 'below-floor':
      return order.side === 'buy' && order.limit < floor;
    case 'above-cap':
      return order.side === 'sell' && order.limit > cap;
    case 'multi-position': {
      const live = mine.filter(({ remainingWh }) => remainingWh > 0n);
      const isSeveral = live.some((one) => one.side !== order.side || at(one) !== at(order));
      return mechanism === 'tradereduction' && order.remainingWh > 0n && isSeveral;
    }
    case 'no-zone':
      return mechanism === 'zonal';
    default:
      // Copies that contradict each other and senseless quantities never reach a chain's auction.
      return false;
  }
}

/** All own orders are shown, so what of them meets itself can be computed again. */
function nettingFault({ record, positions, outside }: ClearingProof): ClearingFault | null {
  const mine = [
    ...positions.flatMap(({ orders }) => orders),
    ...outside.flatMap(({ order, reason }: OwnOutside) => (isNettable(reason) ? [order] : [])),
  ].sort((a, b) => compareText(a.id, b.id));
  const left = netted(record, mine);
  return mine.every(({ remainingWh }, index) => remainingWh === left[index])
    ? null
    : fault('netting', 'the own orders that meet each other are not what was set off');
}

/** Pay as bid: who stands at the same Wh on both sides are a pair, each at the price between its limits. */
function pairFault(
  { record, positions }: ClearingProof,
  groups: ReadonlyMap<number, ShownGroup>,
): ClearingFault | null {
  const { kNum, kDen } = record;
  const k = { numerator: kNum ?? 0n, denominator: kDen ?? 1n };
  for (const { group, side, index } of positions) {
    const shown = groups.get(group);
    if (shown === undefined) return fault('hidden', 'the own part of the market is not shown');
    const [mine, theirs] = side === 'buy' ? [shown.buys, shown.sells] : [shown.sells, shown.buys];
    const own = mine.find((one) => one.index === index);
    const from = mine.reduce((sum, one) => (one.index < index ? sum + one.filledWh : sum), 0n);
    const until = from + (own?.filledWh ?? 0n);
    let [reached, amount] = [0n, 0n];
    for (const { filledWh, leaf } of theirs) {
      const low = greatest(reached, from);
      reached += filledWh;
      const high = least(reached, until);
      if (high <= low) continue;
      if (leaf === null) return fault('hidden', 'a partner in trade is not shown');
      const [bid, ask] =
        side === 'buy' ? [own?.bestPrice ?? 0n, leaf.price] : [leaf.price, own?.bestPrice ?? 0n];
      amount +=
        (high - low) * kPrice({ low: ask as MicroPerWattHour, high: bid as MicroPerWattHour }, k);
    }
    if (amount !== own?.amountMicro)
      return fault('amount', `by its partners' limits the position pays or receives ${amount} µ`);
  }
  return null;
}

function inclusionCheck(asked: readonly OwnOrder[], outside: readonly OwnOutside[]): ClearingCheck {
  const words = asked.map(
    ({ side, quantityWh, limit, remainingWh }) =>
      `${side} ${quantityWh} Wh at ${limit} µ/Wh${remainingWh === quantityWh ? '' : ` (${quantityWh - remainingWh} Wh of it met your own opposite orders)`}`,
  );
  const left = outside.find(({ order }) => asked.includes(order));
  return {
    code: 'inclusion',
    text:
      left === undefined || left.reason === 'netted'
        ? `Your order is in the cleared book as you placed it: ${words.join(', ')}.`
        : `Your order took no part in the auction (${left.reason}): ${words.join(', ')}.`,
  };
}

function totals(
  own: readonly OwnLeaf[],
  isOfOrder: (id: string) => boolean,
  asked: readonly OwnOrder[],
): Omit<ProvenClearing, 'ok' | 'checks'> {
  const sum = (side: TreeSide, field: 'filledWh' | 'amountMicro'): bigint =>
    own.reduce(
      (total, { position, leaf }) => (position.side === side ? total + leaf[field] : total),
      0n,
    );
  let filledWh = 0n;
  for (const { position, leaf } of own) {
    let left = leaf.filledWh;
    for (const { id, remainingWh } of position.orders) {
      const dealt = least(left, remainingWh);
      if (isOfOrder(id)) filledWh += dealt;
      left -= dealt;
    }
  }
  return {
    quantityWh: asked.reduce((total, { quantityWh }) => total + quantityWh, 0n),
    filledWh,
    boughtWh: sum('buy', 'filledWh'),
    soldWh: sum('sell', 'filledWh'),
    paysMicro: sum('buy', 'amountMicro'),
    receivesMicro: sum('sell', 'amountMicro'),
  };
}
