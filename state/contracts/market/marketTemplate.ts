import { unreachable } from '../../types/assert.ts';
import { refuse } from '../../types/refusal.ts';
import type { ContractTemplate } from '../template.ts';
import { acceptAgreement, endAgreement, offerAgreement } from './agreements.ts';
import { forgetPrices } from './carriedPrices.ts';
import { receiveSchedule } from './homeMarket.ts';
import { decodeMarketCall, type MarketCall } from './marketCall.ts';
import { advance, nextDueMs } from './marketLifeCycle.ts';
import { cancelOrder, placeOrder } from './marketOrders.ts';
import {
  type MarketMechanism,
  type MarketParameters,
  readMarketParameters,
} from './marketParameters.ts';
import { correctReading, submitReading } from './marketReadings.ts';
import { readProgress } from './marketState.ts';
import { marketTerms } from './marketTerms.ts';
import { openThrough } from './marketTiming.ts';
import { postTariff } from './postedTariff.ts';
import { commitOrders, revealOrders, withdrawOrders } from './sealedCalls.ts';
import { cancelStandingOrder, placeStandingOrder } from './standingOrders.ts';

/** What a side market understands. */
const SIDE_CALLS: readonly MarketCall['type'][] = [
  'placeOrder',
  'cancelOrder',
  'placeStandingOrder',
  'cancelStandingOrder',
  'commitOrders',
  'revealOrders',
  'withdrawOrders',
];

/** A market; the mechanism is how a slot's price and trades are found. */
export function marketTemplate(mechanism: MarketMechanism): ContractTemplate<MarketParameters> {
  return {
    name: mechanism,
    version: 1,
    read: (document) => readMarketParameters(mechanism, document),
    terms: (parameters, slotLengthMs) => marketTerms(mechanism, parameters, slotLengthMs),
    beginBlock: (context, parameters) => advance(context, mechanism, parameters),
    call: (context, parameters, transaction, transactionId, data) => {
      const call = decodeMarketCall(data);
      if (call === null)
        return refuse('bad-call', 'the call is not one that this market understands');
      if (parameters.settledBy !== null && !SIDE_CALLS.includes(call.type))
        return refuse(
          'not-permitted',
          `this market only takes orders: meters, tariff and agreements are those of ${parameters.settledBy}, which bills what is traded here`,
        );
      switch (call.type) {
        case 'placeOrder':
          return placeOrder(
            context,
            mechanism,
            parameters,
            transaction.account,
            transactionId,
            call,
          );
        case 'cancelOrder':
          return cancelOrder(context, parameters, transaction.account, call);
        case 'submitReading':
          return submitReading(context, parameters, transaction.account, call);
        case 'correctReading':
          return correctReading(context, parameters, transaction.account, call);
        case 'placeStandingOrder':
          return placeStandingOrder(
            context,
            mechanism,
            parameters,
            transaction.account,
            transactionId,
            call,
          );
        case 'cancelStandingOrder':
          return cancelStandingOrder(context, transaction.account, call);
        case 'offerAgreement':
          return offerAgreement(context, parameters, transaction.account, transactionId, call);
        case 'acceptAgreement':
          return acceptAgreement(context, parameters, transaction.account, call);
        case 'endAgreement':
          return endAgreement(context, transaction.account, call);
        case 'postTariff':
          return postTariff(context, parameters, transaction.account, call);
        case 'commitOrders':
          return commitOrders(context, parameters, transaction.account, call);
        case 'revealOrders':
          return revealOrders(context, mechanism, parameters, transaction.account, call);
        case 'withdrawOrders':
          return withdrawOrders(context, parameters, transaction.account, call);
        default:
          return unreachable(call);
      }
    },
    receive: (context, parameters, _, message) =>
      receiveSchedule(context, mechanism, parameters, message),
    scope: ({ members, settledBy, settlement, netMetering, timing }) => ({
      members,
      settledBy,
      takesSchedules: settlement.kind === 'firm' && netMetering === null,
      opensBeforeMs: timing.opensBeforeMs,
    }),
    boundThrough: ({ timing }, slotLengthMs, timeMs) => openThrough(timing, slotLengthMs, timeMs),
    isOver: (context, _, untilSlot) =>
      (readProgress(context)?.finalThrough ?? -1n) >= untilSlot - 1n,
    close: (context, _, untilSlot) => forgetPrices(context, untilSlot),
    nextDueMs,
  };
}
