import { unreachable } from '../../types/assert.ts';
import { slotAt } from '../../types/parameters.ts';
import { refuse } from '../../types/refusal.ts';
import type { ContractTemplate } from '../template.ts';
import { pledgeFlexibility, requestFlexibility } from './demandEvents.ts';
import { decodeFlexibilityCall } from './flexibilityCall.ts';
import { advance, currentProgress, followReadings, nextDueMs } from './flexibilityLifeCycle.ts';
import { type FlexibilityParameters, readFlexibilityParameters } from './flexibilityParameters.ts';
import { readProgress } from './flexibilityState.ts';
import { flexibilityTerms } from './flexibilityTerms.ts';
import { noteHeartbeat, postLimit } from './limitCalls.ts';

/** What a community and its grid operator agree on beside the market: docs/spec/flexibility.md. */
export const flexibilityTemplate: ContractTemplate<FlexibilityParameters> = {
  name: 'flexibility',
  version: 1,
  read: readFlexibilityParameters,
  terms: flexibilityTerms,
  beginBlock: advance,
  call: (context, parameters, { account }, transactionId, data) => {
    const call = decodeFlexibilityCall(data);
    if (call === null)
      return refuse('bad-call', 'the call is not one that a flexibility contract understands');
    switch (call.type) {
      case 'requestFlexibility':
        return requestFlexibility(
          context,
          parameters,
          currentProgress(context, parameters),
          account,
          transactionId,
          call,
        );
      case 'pledgeFlexibility':
        return pledgeFlexibility(context, parameters, account, call);
      case 'postLimit':
        return postLimit(context, parameters, currentProgress(context, parameters), account, call);
      case 'heartbeat':
        return noteHeartbeat(context, parameters, currentProgress(context, parameters), account);
      default:
        return unreachable(call);
    }
  },
  receive: followReadings,
  follows: ({ market }) => market,
  boundThrough: ({ aheadMs }, slotLengthMs, timeMs) => slotAt(timeMs + aheadMs, slotLengthMs),
  isOver: (context, _, untilSlot) => {
    const progress = readProgress(context);
    return (
      progress !== null && progress.events.length === 0 && progress.finalThrough >= untilSlot - 1n
    );
  },
  nextDueMs,
};
