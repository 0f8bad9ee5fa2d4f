import type { ContractContext } from '../context.ts';
import type { MarketParameters } from './marketParameters.ts';
import { openThrough } from './marketTiming.ts';
import {
  checkPostedPrices,
  deletePostedPrices,
  inheritedPrices,
  writePostedPrices,
} from './postedTariff.ts';
import { POSTED_AHEAD_MAX } from './tariffSeries.ts';

/**
 * What was posted with the contract before this one, for slots that are this one's now: it holds on where the new
 * terms allow it. Asked once, in the block after the announcement, before anybody can post here.
 */
export function takeOverPrices(context: ContractContext, parameters: MarketParameters): void {
  const { term, timeMs, slotLengthMs } = context;
  const { timing, series } = parameters;
  const last = openThrough(timing, slotLengthMs, timeMs) + BigInt(POSTED_AHEAD_MAX);
  const carried: bigint[] = [];
  const lapsed: string[] = [];
  for (let slot = term.fromSlot; slot <= last; slot++) {
    const prices = inheritedPrices(context, slot);
    if (prices === null) continue;
    const refusal = checkPostedPrices(series.posted, slot, prices);
    if (refusal === null) {
      writePostedPrices(context, slot, prices);
      carried.push(slot);
    } else lapsed.push(refusal.message);
  }
  const { utility, operator } = context.accounts;
  if (carried.length + lapsed.length === 0) return;
  context.emit({
    name: 'tariff-carried',
    slot: term.fromSlot,
    accounts: [utility, operator],
    attributes: {
      slots: carried.length.toString(),
      ...(carried.length === 0 ? {} : { lastSlot: String(carried.at(-1)) }),
      lapsed: lapsed.length.toString(),
      ...(lapsed[0] === undefined ? {} : { reason: lapsed[0] }),
    },
  });
}

/** What was posted for slots that have become another contract's; that one has taken it over, if there is one. */
export function forgetPrices(context: ContractContext, untilSlot: bigint): void {
  for (let slot = untilSlot; slot <= untilSlot + BigInt(POSTED_AHEAD_MAX); slot++)
    deletePostedPrices(context, slot);
}
