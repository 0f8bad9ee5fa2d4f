import { least } from '../../../market/amounts.ts';
import type { RationingRule } from '../../../market/rationing.ts';
import { equalBytes } from '../../../types/bytes.ts';
import type { ClearingRecord, GroupRecord, SideRecord } from './clearingRecord.ts';
import { isBetter } from './pool.ts';
import type { ClearingCheck, ClearingFault } from './proofTypes.ts';
import {
  type Allotment,
  agreeing,
  atMargin,
  beforeHolder,
  checkAllotment,
  checkAmounts,
  fault,
  limitsAt,
  priceWithin,
  type ShownSide,
  supportOf,
} from './sideChecks.ts';
import type { Segment, TreeSide } from './sumTree.ts';

export interface ShownGroup {
  readonly record: GroupRecord;
  readonly buys: readonly Segment[];
  readonly sells: readonly Segment[];
}

interface Asker {
  readonly record: ClearingRecord;
  readonly tieKey: Uint8Array;
}

/** By side, where each position stands and what there is for those who share. */
type Rules = Readonly<Record<TreeSide, Pick<Allotment, 'placeOf' | 'availableWh'>>>;

type Checked = readonly ClearingCheck[] | ClearingFault;

export function isFault(checked: object): checked is ClearingFault {
  return 'message' in checked;
}

/** Checks the part of the market that a household is in. `other` is the other half of a split market. */
export function checkGroup(asker: Asker, own: ShownGroup, other: ShownGroup | null): Checked {
  const { record } = asker;
  switch (record.mechanism) {
    case 'uniform':
    case 'payasbid':
      return atOneMargin(asker, own);
    case 'zonal':
      return record.congested ? inCongestedZone(asker, own) : atOneMargin(asker, own);
    case 'tradereduction':
      return afterReduction(asker, own);
    case 'posted':
      return record.postedPrice === null || own.record.price !== record.postedPrice
        ? fault('price', 'trades are not at the posted price')
        : atGivenPrice(asker, own, record.postedPrice, 'is the posted one');
    case 'muda':
      return inHalf(asker, own, other);
    default:
      return fault('record', `${record.mechanism} is not a mechanism of this market`);
  }
}

function shownSide(
  side: TreeSide,
  segments: readonly Segment[],
  { filledWh, waterLevelWh }: SideRecord,
): ShownSide {
  return { side, segments, filledWh, waterLevelWh };
}

/** Both sides by their rules; what is said of the household's shares. */
function checkSides({ record, tieKey }: Asker, group: ShownGroup, rules: Rules): Checked {
  const checks: ClearingCheck[] = [];
  const rule = record.ration as RationingRule;
  for (const [side, segments, sideRecord] of sidesOf(group)) {
    const shown = shownSide(side, segments, sideRecord);
    const isOwn = segments.some(({ leaf }) => leaf !== null && equalBytes(leaf.tieKey, tieKey));
    const result = checkAllotment(shown, { ...rules[side], rule, tieKey: isOwn ? tieKey : null });
    if (isFault(result)) return result;
    if (!isOwn) continue;
    const { claimedWh, sharedWh, exact } = result;
    checks.push({
      code: 'nobody-passed-over',
      text: `Among the ${side} orders every better limit was filled first, and nobody beyond the margin traded.`,
    });
    checks.push({ code: 'share', text: shareText(rule, claimedWh, sharedWh, exact) });
  }
  return checks;
}

function shareText(rule: string, claimedWh: bigint, sharedWh: bigint, exact: boolean): string {
  if (claimedWh === sharedWh) return 'At the margin there was enough for all, and all got it.';
  const words = `At the margin ${claimedWh} Wh were asked for and ${sharedWh} Wh were there, shared by the rule ${rule}`;
  return exact
    ? `${words}; every share, ties included, is what the rule gives.`
    : `${words}; your share is what the rule gives, to 1 Wh (too many share for all to be shown).`;
}

function sidesOf({
  record,
  buys,
  sells,
}: ShownGroup): readonly (readonly [TreeSide, readonly Segment[], SideRecord])[] {
  return [
    ['buy', buys, record.buys],
    ['sell', sells, record.sells],
  ];
}

function amountsAt(
  group: ShownGroup,
  prices: Readonly<Record<TreeSide, bigint>>,
): ClearingFault | null {
  for (const [side, segments, sideRecord] of sidesOf(group)) {
    const wrong = checkAmounts(shownSide(side, segments, sideRecord), prices[side]);
    if (wrong !== null) return wrong;
  }
  return null;
}

function volumeText(volumeWh: bigint): ClearingCheck {
  return {
    code: 'volume',
    text: `${volumeWh} Wh are all that bids and asks agree on: no pair was left that would have traded.`,
  };
}

/** The greatest volume, at the price of its interval, or, pay as bid, each pair at its own. */
function atOneMargin(asker: Asker, group: ShownGroup): Checked {
  const { record } = asker;
  const { volumeWh } = record;
  if (group.record.buys.filledWh !== volumeWh || group.record.sells.filledWh !== volumeWh)
    return fault('volume', 'what was bought and sold is not the volume');
  if (group.record.efficientWh !== volumeWh)
    return fault('volume', 'less was traded than the orders allow');
  const support = supportOf(record, group.buys, group.sells, volumeWh);
  if ('code' in support) return support;
  const { low, high } = support;
  const isNamed = volumeWh === 0n ? record.low === null : record.low === low;
  if (!isNamed || record.high !== (volumeWh === 0n ? null : high))
    return fault('price', `the prices that support the volume are ${low} to ${high} µ/Wh`);
  const hasPrice = record.mechanism !== 'payasbid' && volumeWh > 0n;
  const price = hasPrice ? priceWithin(support, record) : null;
  if (record.price !== price || group.record.price !== price)
    return fault('price', `the price is ${record.price}, and by its interval ${price} µ/Wh`);
  const wrong = price === null ? null : amountsAt(group, { buy: price, sell: price });
  if (wrong !== null) return wrong;
  const sides = checkSides(asker, group, {
    buy: {
      placeOf: atMargin('buy', limitsAt(group.buys, volumeWh)?.last ?? null),
      availableWh: null,
    },
    sell: {
      placeOf: atMargin('sell', limitsAt(group.sells, volumeWh)?.last ?? null),
      availableWh: null,
    },
  });
  if (isFault(sides)) return sides;
  const priced =
    price === null
      ? []
      : [
          {
            code: 'price',
            text: `The price of ${price} µ/Wh follows from the interval of ${low} to ${high} µ/Wh that all accepted and all rejected orders support.`,
          },
        ];
  return [volumeText(volumeWh), ...priced, ...sides];
}

/** A zone's price is the chain's word; that its own households were served by it is proved. */
function inCongestedZone(asker: Asker, group: ShownGroup): Checked {
  const { price, buys, sells } = group.record;
  if (price === null) return fault('price', 'the zone has no price');
  const bid = limitsAt(group.buys, buys.filledWh);
  const ask = limitsAt(group.sells, sells.filledWh);
  if (bid === null || ask === null) return fault('hidden', 'the margin of the zone is not shown');
  const { buy, sell } = { buy: bid, sell: ask };
  if (!supports('buy', price, buy) || !supports('sell', price, sell))
    return fault('passed-over', `an order of the zone stands on the wrong side of ${price} µ/Wh`);
  const wrong = amountsAt(group, { buy: price, sell: price });
  if (wrong !== null) return wrong;
  return checkSides(asker, group, {
    buy: { placeOf: atMargin('buy', buy.last), availableWh: null },
    sell: { placeOf: atMargin('sell', sell.last), availableWh: null },
  });
}

function supports(
  side: TreeSide,
  price: bigint,
  { last, next }: { readonly last: bigint | null; readonly next: bigint | null },
): boolean {
  if (last !== null && isBetter(side, price, last)) return false;
  return next === null || !isBetter(side, next, price);
}

/** All who agree to a price share what the shorter side has. */
function atGivenPrice(asker: Asker, group: ShownGroup, price: bigint, why: string): Checked {
  const wrong = amountsAt(group, { buy: price, sell: price });
  if (wrong !== null) return wrong;
  const places = { buy: agreeing('buy', price), sell: agreeing('sell', price) };
  const agreedWh = (side: TreeSide, segments: readonly Segment[]): bigint =>
    segments.reduce(
      (sum, one) => (places[side](one) === 'sharing' ? sum + one.quantityWh : sum),
      0n,
    );
  const [demandWh, supplyWh] = [agreedWh('buy', group.buys), agreedWh('sell', group.sells)];
  const availableWh = least(demandWh, supplyWh);
  const sides = checkSides(asker, group, {
    buy: { placeOf: places.buy, availableWh },
    sell: { placeOf: places.sell, availableWh },
  });
  if (isFault(sides)) return sides;
  return [
    { code: 'price', text: `The price of ${price} µ/Wh ${why}.` },
    {
      code: 'volume',
      text: `${demandWh} Wh to buy and ${supplyWh} Wh to sell agreed to it, and ${availableWh} Wh were traded.`,
    },
    ...sides,
  ];
}

function inHalf(asker: Asker, own: ShownGroup, other: ShownGroup | null): Checked {
  if (other === null) return fault('hidden', 'the other half of the market is not shown');
  const support = supportOf(asker.record, other.buys, other.sells, other.record.efficientWh);
  if ('code' in support) return support;
  const price = priceWithin(support, asker.record);
  return own.record.price === price
    ? atGivenPrice(asker, own, price, 'was made by the other half of the market alone')
    : fault('price', `the price is ${own.record.price}, the other half has made ${price} µ/Wh`);
}

/** The holders of the last efficient Wh set the prices and trade nothing. */
function afterReduction(asker: Asker, group: ShownGroup): Checked {
  const { record } = asker;
  const { efficientWh } = group.record;
  const support = supportOf(record, group.buys, group.sells, efficientWh);
  if ('code' in support) return support;
  if (efficientWh === 0n) {
    const none = () => 'out' as const;
    const rules = { placeOf: none, availableWh: 0n };
    return checkSides(asker, group, { buy: rules, sell: rules });
  }
  const bid = beforeHolder(group.buys, efficientWh);
  const ask = beforeHolder(group.sells, efficientWh);
  if (bid === null || ask === null) return fault('hidden', 'who sets the prices is not shown');
  const [priceBuy, priceSell] = [bid.holder.bestPrice, ask.holder.bestPrice];
  if (record.priceBuy !== priceBuy || record.priceSell !== priceSell)
    return fault('price', `buyers pay ${priceBuy} and sellers get ${priceSell} µ/Wh by the orders`);
  const wrong = amountsAt(group, { buy: priceBuy, sell: priceSell });
  if (wrong !== null) return wrong;
  const before = (segments: readonly Segment[], { index }: Segment): bigint =>
    segments.reduce((sum, one) => (one.index < index ? sum + one.quantityWh : sum), 0n);
  const demandWh = before(group.buys, bid.holder);
  const supplyWh = before(group.sells, ask.holder);
  const availableWh = least(demandWh, supplyWh);
  const sides = checkSides(asker, group, {
    buy: { placeOf: bid.placeOf, availableWh },
    sell: { placeOf: ask.placeOf, availableWh },
  });
  if (isFault(sides)) return sides;
  return [
    volumeText(efficientWh),
    {
      code: 'price',
      text: `Buyers pay ${priceBuy}, sellers get ${priceSell} µ/Wh: the limits of the two who hold the last of these Wh and trade nothing.`,
    },
    ...sides,
  ];
}
