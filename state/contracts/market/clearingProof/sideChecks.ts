import { compareText, greatest, least } from '../../../market/amounts.ts';
import { kPrice } from '../../../market/curves.ts';
import { type RationingRule, ration } from '../../../market/rationing.ts';
import { toHex } from '../../../types/bytes.ts';
import type { MicroPerWattHour, WattHours } from '../../../types/units.ts';
import type { ClearingRecord } from './clearingRecord.ts';
import { isBetter } from './pool.ts';
import type { ClearingFault, ClearingFaultCode } from './proofTypes.ts';
import type { Segment, TreeSide } from './sumTree.ts';

/** One side of a group as a proof shows it. */
export interface ShownSide {
  readonly side: TreeSide;
  readonly segments: readonly Segment[];
  /** Of all its positions together. */
  readonly filledWh: bigint;
  readonly waterLevelWh: bigint | null;
}

/** Where positions stand when a volume is shared out. */
export type Place = 'full' | 'sharing' | 'out' | 'hidden';

export function fault(code: ClearingFaultCode, message: string): ClearingFault {
  return { code, message };
}

/** Better than the marginal price: filled; at it: sharing; beyond: nothing. Null: there is no trade. */
export function atMargin(side: TreeSide, price: bigint | null): (segment: Segment) => Place {
  return ({ bestPrice, worstPrice }) => {
    if (price === null || isBetter(side, price, bestPrice)) return 'out';
    if (isBetter(side, worstPrice, price)) return 'full';
    return bestPrice === price && worstPrice === price ? 'sharing' : 'hidden';
  };
}

/** Who agrees to a price shares; the others get nothing. */
export function agreeing(side: TreeSide, price: bigint): (segment: Segment) => Place {
  return ({ bestPrice, worstPrice }) => {
    if (isBetter(side, price, bestPrice)) return 'out';
    return isBetter(side, price, worstPrice) ? 'hidden' : 'sharing';
  };
}

/** Who comes before the holder of a Wh shares. Null where that position is not shown by itself. */
export function beforeHolder(
  segments: readonly Segment[],
  volumeWh: bigint,
): { readonly holder: Segment; readonly placeOf: (segment: Segment) => Place } | null {
  let reached = 0n;
  for (const holder of segments) {
    reached += holder.quantityWh;
    if (reached < volumeWh) continue;
    if (holder.leaf === null) return null;
    return { holder, placeOf: ({ index }) => (index < holder.index ? 'sharing' : 'out') };
  }
  return null;
}

/** The limits of the n-th Wh and of the next; null where the view does not show them. */
export function limitsAt(
  segments: readonly Segment[],
  volumeWh: bigint,
): { readonly last: bigint | null; readonly next: bigint | null } | null {
  let reached = 0n;
  let last: bigint | null = null;
  for (const { bestPrice, worstPrice, quantityWh } of segments) {
    if (reached === volumeWh) return { last, next: bestPrice };
    reached += quantityWh;
    last = worstPrice;
    if (reached > volumeWh) return bestPrice === worstPrice ? { last, next: last } : null;
  }
  return reached === volumeWh ? { last, next: null } : null;
}

/** Whether `volumeWh` is as far as the curves cross, and the prices that support it. */
export function supportOf(
  { floor, cap }: ClearingRecord,
  buys: readonly Segment[],
  sells: readonly Segment[],
  volumeWh: bigint,
): { readonly low: bigint; readonly high: bigint } | ClearingFault {
  const bid = limitsAt(buys, volumeWh);
  const ask = limitsAt(sells, volumeWh);
  if (bid === null || ask === null)
    return fault('hidden', 'the orders around the margin are not shown');
  if (bid.last !== null && ask.last !== null && bid.last < ask.last)
    return fault('volume', `${volumeWh} Wh are more than buyers and sellers agree on`);
  if (bid.next !== null && ask.next !== null && bid.next >= ask.next)
    return fault(
      'volume',
      `a bid of ${bid.next} and an ask of ${ask.next} µ/Wh were left untraded`,
    );
  const low = greatest(floor, greatest(ask.last ?? floor, bid.next ?? floor));
  const high = least(cap, least(bid.last ?? cap, ask.next ?? cap));
  return { low, high };
}

export function priceWithin(
  { low, high }: { readonly low: bigint; readonly high: bigint },
  { kNum, kDen }: ClearingRecord,
): bigint {
  return kPrice(
    { low: low as MicroPerWattHour, high: high as MicroPerWattHour },
    { numerator: kNum ?? 0n, denominator: kDen ?? 1n },
  );
}

export interface Allotment {
  readonly placeOf: (segment: Segment) => Place;
  /** Null: what the full ones leave of all that was filled. */
  readonly availableWh: bigint | null;
  readonly rule: RationingRule;
  /** Of the household that checks; null where it has nothing on this side. */
  readonly tieKey: Uint8Array | null;
}

/** Nobody better passed over, nobody beyond the margin served, shares by the rule. */
export function checkAllotment(
  { side, segments, filledWh, waterLevelWh }: ShownSide,
  { placeOf, availableWh, rule, tieKey }: Allotment,
):
  | { readonly claimedWh: bigint; readonly sharedWh: bigint; readonly exact: boolean }
  | ClearingFault {
  const sharing: Segment[] = [];
  let fullWh = 0n;
  for (const segment of segments) {
    const place = placeOf(segment);
    if (place === 'hidden') return fault('hidden', `the margin of the ${side} side is not shown`);
    if (place === 'sharing') sharing.push(segment);
    if (place === 'full') fullWh += segment.filledWh;
    if (place === 'full' && segment.filledWh !== segment.quantityWh)
      return fault('passed-over', `a ${side} order with a better limit was not filled`);
    if (place === 'out' && segment.filledWh !== 0n)
      return fault('beyond-margin', `a ${side} order beyond the margin was filled`);
  }
  const claimedWh = sum(sharing, 'quantityWh');
  const sharedWh = sum(sharing, 'filledWh');
  const dueWh = least(claimedWh, availableWh ?? filledWh - fullWh);
  if (sharedWh !== dueWh)
    return fault('volume', `${sharedWh} Wh were shared among the ${side} orders, not ${dueWh} Wh`);
  const wrong =
    sharedWh === claimedWh
      ? sharing.some((segment) => segment.filledWh !== segment.quantityWh)
      : !shareHolds(sharing, { claimedWh, sharedWh, rule, waterLevelWh }, tieKey);
  if (wrong) return fault('share', `a ${side} order's share is not what ${rule} gives`);
  return { claimedWh, sharedWh, exact: sharing.every(({ leaf }) => leaf !== null) };
}

interface Share {
  name: string;
  claimedWh: bigint;
  sharedWh: bigint;
}

interface Pot {
  readonly claimedWh: bigint;
  readonly sharedWh: bigint;
  readonly rule: RationingRule;
  readonly waterLevelWh: bigint | null;
}

/** To the Wh where all who share are shown; else within 1 Wh of the household's own share. */
function shareHolds(sharing: readonly Segment[], pot: Pot, tieKey: Uint8Array | null): boolean {
  const shares = sharesOf(sharing);
  if (shares === null) return false;
  if (sharing.every(({ leaf }) => leaf !== null)) {
    const claims = shares.map(({ name, claimedWh }) => ({
      name,
      quantityWh: claimedWh as WattHours,
    }));
    const due = ration(pot.rule, pot.sharedWh as WattHours, claims, compareText);
    return shares.every(({ sharedWh }, index) => sharedWh === due[index]);
  }
  const own = tieKey === null ? undefined : shares.find(({ name }) => name === toHex(tieKey));
  return own === undefined || isNear(own, pot);
}

function isNear({ claimedWh, sharedWh }: Share, pot: Pot): boolean {
  if (pot.rule === 'prorata') {
    const base = (pot.sharedWh * claimedWh) / pot.claimedWh;
    return sharedWh === base || sharedWh === base + 1n;
  }
  const level = pot.waterLevelWh;
  if (sharedWh === claimedWh) return level === null || claimedWh <= level;
  return level !== null && (sharedWh === level || sharedWh === level - 1n);
}

/** By household, of the positions that are shown; null where one's better position got less than a worse one. */
function sharesOf(sharing: readonly Segment[]): Share[] | null {
  const shares = new Map<string, Share>();
  for (const { leaf } of sharing) {
    if (leaf === null) continue;
    const name = toHex(leaf.tieKey);
    const share = shares.get(name) ?? { name, claimedWh: 0n, sharedWh: 0n };
    if (leaf.filledWh > 0n && share.sharedWh < share.claimedWh) return null;
    share.claimedWh += leaf.quantityWh;
    share.sharedWh += leaf.filledWh;
    shares.set(name, share);
  }
  return [...shares.values()];
}

/** At one price for all; of everybody, since sums show it. */
export function checkAmounts({ side, segments }: ShownSide, price: bigint): ClearingFault | null {
  return segments.every(({ filledWh, amountMicro }) => amountMicro === filledWh * price)
    ? null
    : fault('amount', `what a ${side} order pays or receives is not its fill at ${price} µ/Wh`);
}

function sum(segments: readonly Segment[], field: 'quantityWh' | 'filledWh'): bigint {
  return segments.reduce((total, segment) => total + segment[field], 0n);
}
