import type { MarketParameters } from './marketParameters.ts';
import { periodUnit } from './netMeteringRules.ts';
import { closedReason } from './postedTariff.ts';
import type { TariffBlock } from './tariffSeries.ts';
import { clockText, price, timeOfDay } from './termWords.ts';

const DAYS: Readonly<Record<TariffBlock['days'], string>> = {
  all: 'every day',
  weekdays: 'Monday to Friday',
  weekend: 'Saturday and Sunday',
};

const PRICE_NAMES = {
  retail: 'retail',
  feedIn: 'feed-in',
  netLocal: 'network from the same zone',
  netRegional: 'network from another zone',
  netFull: 'network from the grid',
} as const;

/** What the utility's prices are, and when. */
export function tariffTerms(parameters: MarketParameters): string[] {
  const { tariff, series } = parameters;
  const lines = [
    `The utility's retail price is ${price(tariff.retail)}, its feed-in price ${price(tariff.feedIn)}.`,
  ];
  for (const block of series.blocks) lines.push(blockTerms(parameters, block));
  if (series.posted !== null) {
    const { aheadSlots, retailMin, retailMax, feedInMin, feedInMax } = series.posted;
    lines.push(
      `The utility or the operator may set retail from ${retailMin} to ${retailMax} and feed-in from ${feedInMin} to ${feedInMax} micro-credits per Wh for a slot whose order window has not opened, at most ${aheadSlots} slots ahead; what is set in time holds for that slot and is never changed afterwards.`,
      'A slot whose feed-in price is above the lowest price of a trade, or whose retail price is below the highest, stays closed: there is no trade in it, and the utility settles all of it.',
    );
  }
  return lines;
}

function blockTerms(parameters: MarketParameters, block: TariffBlock): string {
  const { name, days, fromMinute, untilMinute, prices } = block;
  const told = (Object.keys(PRICE_NAMES) as (keyof typeof PRICE_NAMES)[]).flatMap((key) => {
    const value = prices[key];
    return value === undefined ? [] : [`${PRICE_NAMES[key]} ${price(value)}`];
  });
  const closed = closedReason({ ...parameters, tariff: { ...parameters.tariff, ...prices } });
  const clock = clockText(parameters.series);
  return `Block ${name}, ${DAYS[days]} from ${timeOfDay(fromMinute)} to ${timeOfDay(untilMinute)} (${clock}; the start of a slot counts): ${told.length === 0 ? 'the same prices' : told.join(', ')}.${closed === null ? '' : ` There is no trade in this block: ${closed}.`}`;
}

/** How the utility counts and bills where it does not pay by the slot. */
export function netMeteringTerms({
  netMetering,
  series,
  agreementsPerHousehold,
}: MarketParameters): string[] {
  if (netMetering === null) return [];
  const { ratio, trueUp } = netMetering;
  const blocks = series.blocks.length === 0 ? '' : ', and apart for each block of the tariff';
  return [
    `The utility does not pay for this energy by the slot, but nets it over ${periodUnit(netMetering)} (${clockText(netMetering)})${blocks}: what it took counts into the household's bank, ${ratio.numerator} Wh for every ${ratio.denominator} Wh; what it supplied comes out of the bank first, and the rest is billed at the retail price. What is left in the bank is carried over, and paid out at ${price(trueUp)} when the year ends. A period is billed once its last slot can no longer be corrected. Until then the household owes for energy that it has used: it is the utility's credit, and not in escrow.${agreementsPerHousehold === 0 ? '' : ' What is given and taken by agreement is no part of this: it neither fills a bank nor empties one.'}`,
  ];
}
