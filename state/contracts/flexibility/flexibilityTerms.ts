import { clockText, duration, price } from '../market/termWords.ts';
import { payerWords } from './demandEvents.ts';
import type { DemandResponseRules, FlexibilityParameters } from './flexibilityParameters.ts';
import { limitTerms } from './limitRules.ts';
import type { PeakRules } from './peakPrice.ts';

/** The rules in words, made from the parameters alone. */
export function flexibilityTerms(parameters: FlexibilityParameters, slotLengthMs: number): string {
  const { market, aheadMs, demandResponse, peak, limits } = parameters;
  return [
    `This contract follows the meter readings that market ${market} bills. Slots last ${duration(slotLengthMs)}; days are those of ${clockText(parameters)}. Nothing is announced further ahead than ${duration(aheadMs)}.`,
    ...(demandResponse === null ? [] : demandResponseTerms(demandResponse)),
    ...(peak === null ? [] : [peakTerms(peak)]),
    ...(limits === null ? [] : limitTerms(limits)),
  ].join('\n');
}

function demandResponseTerms(rules: DemandResponseRules): string[] {
  const { noticeMs, eventSlotsMax, eventsMax, priceMax, baseline } = rules;
  const payer = `The ${payerWords(rules)}`;
  const { chosenDays, poolDays, leastDays, lookbackDays } = baseline;
  const { adjustmentSlots, adjustmentGapSlots, adjustmentCapPpm } = baseline;
  const adjustment =
    adjustmentSlots === 0
      ? 'It is not adjusted to the day.'
      : `It is adjusted to the day by what the household uses in the ${adjustmentSlots} slots that end ${adjustmentGapSlots} slots before the event, by at most ${adjustmentCapPpm} parts per million.`;
  return [
    `${payer} may ask for less use in up to ${eventSlotsMax} slots in a row, at up to ${price(priceMax)}, ${eventsMax} times before the first of them is final. All that this can cost is in escrow from then on. Households have at least ${duration(noticeMs)} to pledge, and may change or withdraw a pledge until pledges end. Nobody has to. If more is pledged than was asked for, it is shared out equally, up to each pledge.`,
    `A household's reduction is measured by its own meter, as import alone: the mean of the same slots on the ${chosenDays} days with the greatest use of the ${poolDays} newest days that can be compared, less what it took. Days are compared with days of the same kind (Monday to Friday, or weekend), at most ${lookbackDays} days back, only where every slot was metered and the household had no event on that day; with fewer than ${leastDays} of them, or with a slot of the event not metered, nothing is measured and nothing paid. ${adjustment}`,
    'It is paid for what it left out, up to its share, when the slots of the event are settled. Late and corrected readings change the payment like the bill. Less than the share costs nothing; what is not paid goes back.',
  ];
}

function peakTerms({ period, peaks, freeW, price: microPerW }: PeakRules): string {
  const length =
    period.unit === 'month' ? 'each calendar month' : `every ${period.days} days since 1970-01-01`;
  const highest =
    peaks === 1
      ? 'the slot in which a household took most'
      : `the ${peaks} slots in which a household took most`;
  const free = freeW === 0n ? '' : `, less ${freeW} W that are free`;
  return `For ${length}, the mean power of ${highest}, as metered${free}, costs ${microPerW} micro-credits per W, to the grid operator, when no reading of the period can change any more. Estimated slots do not count. Where this contract is in force for a part of the period only, it is that part of the price.`;
}
