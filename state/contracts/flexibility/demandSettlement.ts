import { least } from '../../market/amounts.ts';
import { ration } from '../../market/rationing.ts';
import { householdAccount } from '../../market/settlement/postings.ts';
import { tieOrder } from '../../market/tieOrder.ts';
import { assert } from '../../types/assert.ts';
import { toHex } from '../../types/bytes.ts';
import { cost, type Micro, micro, type WattHours, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { changeHold } from '../market/marketOrders.ts';
import { member, moneyAttributes } from '../market/marketPostings.ts';
import {
  clockOf,
  type DemandResponseRules,
  type FlexibilityParameters,
} from './flexibilityParameters.ts';
import {
  type DemandEvent,
  type DemandPledge,
  deleteEvent,
  pledgesOf,
  writeEvent,
  writePledge,
} from './flexibilityState.ts';
import { meterHistory } from './meterHistory.ts';
import { type Reduction, reductionOf } from './reduction.ts';

/**
 * The pledges are in: where more is pledged than was asked for, everybody gets an equal share of it, up to the
 * own pledge, so that nobody gains by pledging more than he means. What is not needed of the budget is freed.
 *
 * @returns the event, or null where nobody had pledged and it is over.
 */
export function commitPledges(
  context: ContractContext,
  rules: DemandResponseRules,
  event: DemandEvent,
): DemandEvent | null {
  const pledges = pledgesOf(context, event).filter(({ pledgedWh }) => pledgedWh > 0n);
  const shares = ration(
    'equal',
    event.quantityWh,
    pledges.map(({ household, pledgedWh }) => ({ name: household, quantityWh: pledgedWh })),
    tieOrder({ slot: event.firstSlot.toString(), seed: toHex(event.seed) }),
  );
  const needed = shares.reduce((sum, share) => sum + cost(share, event.price), 0n);
  changeHold(context, context.accounts[rules.payer], needed - event.hold);
  const committed: DemandEvent = { ...event, status: 'committed', hold: micro(needed) };
  writeEvent(context, committed);
  pledges.forEach((pledge, index) => {
    const committedWh = shares[index] ?? wattHours(0n);
    writePledge(context, committed, { ...pledge, committedWh });
    context.emit({
      name: 'flexibility-committed',
      slot: event.firstSlot,
      accounts: [member(context, pledge.household).account],
      attributes: {
        event: toHex(event.event),
        household: pledge.household,
        pledgedWh: pledge.pledgedWh.toString(),
        committedWh: committedWh.toString(),
        priceMicroPerWh: event.price.toString(),
      },
    });
  });
  if (pledges.length > 0) return committed;
  endEvent(context, rules, committed);
  return null;
}

/** The home market has settled the event's last slot: what each household left out is paid. */
export function settleEvent(
  context: ContractContext,
  parameters: FlexibilityParameters,
  rules: DemandResponseRules,
  event: DemandEvent,
): DemandEvent {
  let settled: DemandEvent = { ...event, status: 'settled' };
  for (const pledge of pledgesOf(context, event))
    if (pledge.committedWh > 0n)
      settled = payReduction(context, parameters, rules, settled, pledge, true);
  writeEvent(context, settled);
  return settled;
}

/** A reading that the measurement uses has come late or was corrected: the difference is posted. */
export function resettleEvent(
  context: ContractContext,
  parameters: FlexibilityParameters,
  rules: DemandResponseRules,
  event: DemandEvent,
  pledge: DemandPledge,
): void {
  const after = payReduction(context, parameters, rules, event, pledge, false);
  if (after !== event) writeEvent(context, after);
}

/** What is left of the budget goes back to the payer. */
export function endEvent(
  context: ContractContext,
  rules: DemandResponseRules,
  event: DemandEvent,
): void {
  changeHold(context, context.accounts[rules.payer], -event.hold);
  const pledges = pledgesOf(context, event);
  const rewardedWh = pledges.reduce((sum, pledge) => sum + pledge.rewardedWh, 0n);
  deleteEvent(context, event);
  context.emit({
    name: 'flexibility-ended',
    slot: event.firstSlot,
    accounts: [context.accounts[rules.payer]],
    attributes: {
      event: toHex(event.event),
      households: pledges.filter(({ committedWh }) => committedWh > 0n).length.toString(),
      rewardedWh: rewardedWh.toString(),
      paidMicro: (rewardedWh * event.price).toString(),
      returnedMicro: ((event.quantityWh - rewardedWh) * event.price).toString(),
    },
  });
}

/** Pays the difference to what was paid so far. The payer's escrow takes it, or takes it back. */
function payReduction(
  context: ContractContext,
  parameters: FlexibilityParameters,
  rules: DemandResponseRules,
  event: DemandEvent,
  pledge: DemandPledge,
  isFirst: boolean,
): DemandEvent {
  const reduction = reductionOf(
    rules.baseline,
    event,
    pledge.committedWh,
    meterHistory(context, pledge.household),
    { ...clockOf(parameters), slotLengthMs: context.slotLengthMs },
  );
  const rewardedWh = least(reduction.reductionWh, pledge.committedWh);
  assert(
    cost(rewardedWh, event.price) === reduction.reward,
    'a reward is for what was committed and left out',
  );
  const change = reduction.reward - cost(pledge.rewardedWh, event.price);
  if (change === 0n && !isFirst) return event;
  const hold = micro(event.hold - change);
  assert(hold >= 0n, 'an event pays more than its budget');
  const { account } = member(context, pledge.household);
  const payer = { account: context.accounts[rules.payer], bucket: 'held' } as const;
  const home = { account, bucket: 'available' } as const;
  if (change > 0n) context.postOnCredit([{ from: payer, to: home, amount: micro(change) }]);
  if (change < 0n) context.postOnCredit([{ from: home, to: payer, amount: micro(-change) }]);
  writePledge(context, event, { ...pledge, rewardedWh });
  emitReduction(context, rules, event, pledge, reduction, rewardedWh, micro(change), isFirst);
  return { ...event, hold };
}

function emitReduction(
  context: ContractContext,
  { payer }: DemandResponseRules,
  event: DemandEvent,
  { household, committedWh, rewardedWh: paidBeforeWh }: DemandPledge,
  { usable, baselineWh, actualWh, ratioPpm, reductionWh, days }: Reduction,
  rewardedWh: WattHours,
  change: Micro,
  isFirst: boolean,
): void {
  const own = householdAccount(household);
  const other = payer === 'utility' ? 'utility' : 'dso';
  const code = `flexibility-reward${isFirst ? '' : change > 0n ? '+' : '-'}`;
  const [from, to, amount] = change > 0n ? [other, own, change] : [own, other, micro(-change)];
  const postings = change === 0n ? [] : [{ code, from, to, amount }];
  context.emit({
    name: 'flexibility-settled',
    slot: event.firstSlot,
    accounts: [member(context, household).account],
    attributes: {
      event: toHex(event.event),
      household,
      committedWh: committedWh.toString(),
      ...(usable
        ? {
            baselineWh: baselineWh.reduce((sum, wh) => sum + wh, 0n).toString(),
            reductionWh: reductionWh.toString(),
            ratioPpm: ratioPpm.toString(),
          }
        : {
            unmeasured:
              actualWh === null
                ? 'no metered reading of some slot of the event or of its adjustment window'
                : 'no sufficient number of earlier days to compare with',
          }),
      ...(actualWh === null ? {} : { actualWh: actualWh.toString() }),
      days: days.toString(),
      rewardedWh: rewardedWh.toString(),
      paidWh: (rewardedWh - paidBeforeWh).toString(),
      priceMicroPerWh: event.price.toString(),
      ...moneyAttributes(household, postings),
    },
  });
}
