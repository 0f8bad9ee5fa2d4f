import { readProgress } from '../../../state/contracts/market/marketState.ts';
import { preferenceText } from '../../../state/contracts/market/orderPreference.ts';
import { orderOfSteps, stepsText } from '../../../state/contracts/market/orderSteps.ts';
import {
  readAgreement,
  readSchedule,
  scheduledHouseholds,
} from '../../../state/contracts/market/scheduleState.ts';
import { patternText, type SlotPattern } from '../../../state/contracts/market/slotPattern.ts';
import { governs } from '../../../state/contracts/scope.ts';
import { contractEntries } from '../../../state/execution/contractRegistry.ts';
import { contractDataKey } from '../../../state/execution/stateKeys.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';
import { slotAt, slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { type Market, marketOf } from './market.ts';

/** For which slots: their numbers, when the first starts and the last ends, which days and hours. */
export interface PatternView {
  readonly firstSlot: string;
  readonly lastSlot: string;
  readonly from: string;
  readonly until: string;
  /** `Mon,Thu 18:00-22:30`. */
  readonly when: string;
}

export interface StandingOrderView {
  readonly standingOrder: string;
  readonly side: string;
  /** `500@150 300@120` in Wh and µ/Wh. */
  readonly steps: string;
  readonly pattern: PatternView;
  readonly prefers?: string;
}

export interface StandingOrdersView {
  readonly asOf: AsOf;
  readonly household: string;
  readonly standingOrders: readonly StandingOrderView[];
}

export interface AgreementView {
  readonly agreement: string;
  /** `offered-by-seller`, `offered-by-buyer` or `in-force`. */
  readonly status: string;
  readonly seller: string;
  readonly buyer: string;
  readonly quantityWh: string;
  readonly priceMicroPerWh: string;
  readonly pattern: PatternView;
  readonly noticeSlots: string;
  /** Until then an offer can be accepted. */
  readonly answerBy: string;
}

export interface AgreementsView {
  readonly asOf: AsOf;
  readonly household: string;
  readonly agreements: readonly AgreementView[];
}

/** The market that a word for slots to come must be given to, and the first slot that it can mean. */
export function schedulingMarket(
  reader: ChainReader,
  contract?: string,
): { market: Market; nextSlot: bigint } {
  const now = marketOf(reader, contract);
  const nextSlot =
    (readProgress(now.data)?.openedThrough ?? slotAt(reader.ledger.head.timeMs, now.slotLengthMs)) +
    1n;
  const market = governs(now.instance, nextSlot)
    ? now
    : marketOf(reader, now.instance.name, nextSlot);
  return { market, nextSlot };
}

export function standingOrdersView(
  reader: ChainReader,
  household: string,
  contract?: string,
): StandingOrdersView {
  const { market } = schedulingMarket(reader, contract);
  const { standingOrders } = readSchedule(storeOf(reader, market), household);
  return {
    asOf: asOf(reader),
    household,
    standingOrders: standingOrders.map(({ standingOrder, side, steps, pattern, preference }) => ({
      standingOrder: toHex(standingOrder),
      side,
      steps: stepsText(orderOfSteps(side, steps)),
      pattern: patternView(pattern, market),
      ...(preference === undefined ? {} : { prefers: preferenceText(preference) }),
    })),
  };
}

/** Those in force, and offers by and to the household. */
export function agreementsView(
  reader: ChainReader,
  household: string,
  contract?: string,
): AgreementsView {
  const { market } = schedulingMarket(reader, contract);
  const store = storeOf(reader, market);
  const ids = new Map(
    scheduledHouseholds(store)
      .flatMap((name) => readSchedule(store, name).agreements)
      .map((id) => [toHex(id), id]),
  );
  const agreements = [...ids.values()].flatMap((id) => readAgreement(store, id) ?? []);
  return {
    asOf: asOf(reader),
    household,
    agreements: agreements
      .filter(({ seller, buyer }) => seller === household || buyer === household)
      .map((one) => ({
        agreement: toHex(one.agreement),
        status: one.status,
        seller: one.seller,
        buyer: one.buyer,
        quantityWh: one.quantityWh.toString(),
        priceMicroPerWh: one.priceMicroPerWh.toString(),
        pattern: patternView(one.pattern, market),
        noticeSlots: one.noticeSlots.toString(),
        answerBy: isoTime(one.answerByMs),
      })),
  };
}

function patternView(pattern: SlotPattern, { slotLengthMs }: Market): PatternView {
  const { firstSlot, lastSlot } = pattern;
  return {
    firstSlot: firstSlot.toString(),
    lastSlot: lastSlot.toString(),
    from: isoTime(slotStartMs(firstSlot, slotLengthMs)),
    until: isoTime(slotStartMs(lastSlot + 1n, slotLengthMs)),
    when: patternText(pattern),
  };
}

/** With what the contracts before it under its name were told, as the contract itself reads it. */
function storeOf({ ledger: { state } }: ChainReader, { id, instance, data }: Market) {
  const namesakes = contractEntries(state).filter(({ name }) => name === instance.name);
  const earlier = namesakes.slice(
    0,
    namesakes.findIndex((entry) => equalBytes(entry.id, id)),
  );
  return {
    get: data.get,
    inherited: (key: Uint8Array): Uint8Array | undefined => {
      for (const entry of earlier.toReversed()) {
        const found = state.get(contractDataKey(entry.id, key));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
