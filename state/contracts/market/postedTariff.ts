import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import { checkTariffBand } from '../../market/settlement/tariff.ts';
import { unreachable } from '../../types/assert.ts';
import { equalBytes, uint64Bytes } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import type { ContractContext } from '../context.ts';
import type { MarketCall } from './marketCall.ts';
import type { MarketParameters } from './marketParameters.ts';
import { key, readProgress } from './marketState.ts';
import { notInForce } from './marketTerm.ts';
import { openThrough } from './marketTiming.ts';
import { boundedByHome } from './sideMarket.ts';
import { type PostedPrices, type PostedTariffTerms, tariffOfSlot } from './tariffSeries.ts';

type Reader = Pick<ContractContext, 'get'>;
type Store = Pick<ContractContext, 'get' | 'set'>;

const { PostedTariffState } = gridhood.ledger;

/** Three days of quarters of an hour; with the longest prices they fit into a transaction. */
const SLOTS_PER_CALL_MAX = 288;

const postedKey = (slot: bigint) => key('postedTariff', uint64Bytes(slot));

/** What was posted for a slot that is not final yet, or null. */
export function readPostedPrices(store: Reader, slot: bigint): PostedPrices | null {
  return pricesIn(store.get(postedKey(slot)));
}

/** What was posted for it with a contract that had the name before, or null. */
export function inheritedPrices(
  { inherited }: Pick<ContractContext, 'inherited'>,
  slot: bigint,
): PostedPrices | null {
  return pricesIn(inherited(postedKey(slot)));
}

function pricesIn(bytes: Uint8Array | undefined): PostedPrices | null {
  return bytes === undefined ? null : decodeState<PostedPrices>(PostedTariffState, bytes);
}

export function writePostedPrices(
  store: Store,
  slot: bigint,
  prices: { readonly retail: bigint; readonly feedIn: bigint },
): void {
  store.set(postedKey(slot), encodeMessage(PostedTariffState, prices));
}

export function deletePostedPrices(store: Store, slot: bigint): void {
  if (store.get(postedKey(slot)) !== undefined) store.set(postedKey(slot), null);
}

/**
 * The contract's parameters with the tariff of one slot. It never changes once the slot's window has opened,
 * so orders, escrow, bills and corrections of a slot all go by the same prices.
 */
export function slotParameters(
  store: Reader & Pick<ContractContext, 'slotLengthMs'> & Partial<Pick<ContractContext, 'other'>>,
  parameters: MarketParameters,
  slot: bigint,
): MarketParameters {
  const { series, settledBy } = parameters;
  if (settledBy !== null) return sideParameters(store, parameters, settledBy, slot);
  const posted = series.posted === null ? null : readPostedPrices(store, slot);
  const tariff = tariffOfSlot(parameters.tariff, series, slot, store.slotLengthMs, posted);
  return tariff === parameters.tariff ? parameters : { ...parameters, tariff };
}

/** A side market's tariff is that of its home market; where that one stays closed, so does it. */
function sideParameters(
  store: Pick<ContractContext, 'slotLengthMs'> & Partial<Pick<ContractContext, 'other'>>,
  parameters: MarketParameters,
  settledBy: string,
  slot: bigint,
): MarketParameters {
  const home = store.other?.(settledBy, slot) ?? null;
  if (home === null)
    return { ...parameters, closed: `there is no market ${settledBy} to bill what is traded` };
  const { slotLengthMs } = store;
  const contract = home.parameters as MarketParameters; // the home of a market is a market
  const bounds = slotParameters({ slotLengthMs, get: home.get }, contract, slot);
  const reason = closedReason(bounds);
  const bounded = boundedByHome(parameters, bounds);
  return reason === null
    ? bounded
    : { ...bounded, closed: `its home market ${settledBy} is closed: ${reason}` };
}

/** Why a slot with these parameters stays closed (docs/spec/market.md §7), in words; null: it opens. */
export function closedReason({ tariff, floor, cap, closed }: MarketParameters): string | null {
  if (closed !== undefined) return closed;
  const fault = checkTariffBand(tariff, { floor, cap });
  switch (fault?.code) {
    case undefined:
      return null;
    case 'FLOOR_BELOW_FEED_IN':
      return `the utility pays ${fault.feedIn} µ/Wh for what is fed in, more than the floor of ${floor} µ/Wh`;
    case 'CAP_ABOVE_RETAIL':
      return `the utility sells at ${fault.retail} µ/Wh, less than the cap of ${cap} µ/Wh`;
    case 'FLOOR_ABOVE_CAP':
      return `the floor of ${floor} µ/Wh is above the cap of ${cap} µ/Wh`;
    default:
      return unreachable(fault);
  }
}

/** Prices of slots to come, by the utility or the operator. Those of a slot whose window has opened stay. */
export function postTariff(
  context: ContractContext,
  { series, timing }: MarketParameters,
  account: Uint8Array,
  { firstSlot, retail, feedIn }: Extract<MarketCall, { type: 'postTariff' }>,
): Refusal | null {
  const { utility, operator } = context.accounts;
  if (series.posted === null) return fixedPrices();
  const byUtility = equalBytes(account, utility);
  if (!byUtility && !equalBytes(account, operator))
    return refuse('not-permitted', 'only the utility or the operator posts prices');
  const slots = BigInt(retail.length);
  if (slots === 0n || retail.length !== feedIn.length)
    return refuse('bad-call', 'there must be as many retail as feed-in prices, and at least one');
  if (retail.length > SLOTS_PER_CALL_MAX)
    return refuse(
      'bad-call',
      `prices of at most ${SLOTS_PER_CALL_MAX} slots are posted at a time, not of ${retail.length}: send several`,
    );
  const { slotLengthMs, timeMs } = context;
  // A contract that governs later slots only has opened none, and lets prices be posted ahead all the same.
  const byTime = openThrough(timing, slotLengthMs, timeMs);
  const opened = readProgress(context)?.openedThrough ?? byTime;
  if (firstSlot <= opened)
    return refuse(
      'past-deadline',
      `the window of slot ${firstSlot} has opened, and its prices stay; the first that can be set is ${opened + 1n}`,
    );
  const last = opened + BigInt(series.posted.aheadSlots);
  if (firstSlot + slots - 1n > last)
    return refuse(
      'not-open-yet',
      `prices can be posted up to slot ${last} (${series.posted.aheadSlots} ahead), not up to ${firstSlot + slots - 1n}`,
    );
  const elsewhere = notInForce(context, firstSlot) ?? notInForce(context, firstSlot + slots - 1n);
  if (elsewhere !== null) return elsewhere;
  for (let i = 0; i < retail.length; i++) {
    const slot = firstSlot + BigInt(i);
    const prices = { retail: retail[i] ?? 0n, feedIn: feedIn[i] ?? 0n };
    const outside = checkPostedPrices(series.posted, slot, prices);
    if (outside !== null) return outside;
    writePostedPrices(context, slot, prices);
  }
  context.emit({
    name: 'tariff-posted',
    slot: firstSlot,
    accounts: [account],
    attributes: {
      by: byUtility ? 'the utility' : 'the operator',
      firstSlot: firstSlot.toString(),
      slots: slots.toString(),
      retailMicroPerWh: retail.join(' '),
      feedInMicroPerWh: feedIn.join(' '),
    },
  });
  return null;
}

function fixedPrices(): Refusal {
  return refuse('not-permitted', 'the prices of this market are fixed: nobody posts any');
}

/** Whether these prices may hold for the slot by the terms. */
export function checkPostedPrices(
  terms: PostedTariffTerms | null,
  slot: bigint,
  prices: { readonly retail: bigint; readonly feedIn: bigint },
): Refusal | null {
  if (terms === null) return fixedPrices();
  for (const which of ['retail', 'feedIn'] as const) {
    const [min, max] = [terms[`${which}Min`], terms[`${which}Max`]];
    if (prices[which] < min || prices[which] > max)
      return refuse(
        'out-of-band',
        `${which} of slot ${slot} must be from ${min} to ${max} µ/Wh, not ${prices[which]}`,
      );
  }
  return null;
}
