import { taggedHash } from '../../codec/signBytes.ts';
import type { Household } from '../../types/account.ts';
import { EMPTY_BYTES, equalBytes, toHex, uint64Bytes } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import type { ContractContext } from '../context.ts';
import { nextSlot } from './agreements.ts';
import { checkMember, checkNotSealed } from './marketAdmission.ts';
import type { MarketCall } from './marketCall.ts';
import { activeHousehold, checkCapacity, enterOrder, notAHousehold } from './marketOrders.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { checkScope } from './marketScope.ts';
import { notInForce } from './marketTerm.ts';
import { checkPreference, preferenceText } from './orderPreference.ts';
import { checkSteps, orderOfSteps, stepsText, totalWh } from './orderSteps.ts';
import {
  readSchedule,
  type Schedule,
  type StandingOrder,
  writeSchedule,
  writeScheduleDue,
} from './scheduleState.ts';
import { checkPattern, inPattern, patternText } from './slotPattern.ts';

type CallOf<Type extends MarketCall['type']> = Extract<MarketCall, { type: Type }>;

/** An order that the contract places by itself whenever the window of a slot of its pattern opens. */
export function placeStandingOrder(
  context: ContractContext,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  account: Uint8Array,
  id: Uint8Array,
  call: CallOf<'placeStandingOrder'>,
): Refusal | null {
  const member = activeHousehold(context, account);
  if ('code' in member) return member;
  const order = readStandingOrder(context, mechanism, parameters, member, id, call);
  if ('code' in order) return order;
  const schedule = readSchedule(context, member.household);
  const replaced = schedule.standingOrders.find((one) =>
    equalBytes(one.standingOrder, call.replaces),
  );
  if (call.replaces.length > 0 && replaced === undefined) return unknown(call.replaces);
  const kept = schedule.standingOrders.filter((one) => one !== replaced);
  const most = parameters.standingOrdersPerHousehold;
  if (kept.length >= most)
    return refuse(
      'too-many-standing-orders',
      `a household has at most ${most} standing orders; cancel or replace one`,
    );
  writeSchedule(context, member.household, { ...schedule, standingOrders: [...kept, order] });
  writeScheduleDue(context, nextSlot(context));
  if (replaced !== undefined) emitEnded(context, member, replaced, 'replaced');
  emit(context, 'standing-order-placed', member, order, {
    side: order.side,
    steps: stepsText(orderOfSteps(order.side, order.steps)),
    pattern: patternText(order.pattern),
    firstSlot: order.pattern.firstSlot.toString(),
    lastSlot: order.pattern.lastSlot.toString(),
    ...(order.preference === undefined ? {} : { prefers: preferenceText(order.preference) }),
  });
  return null;
}

function readStandingOrder(
  context: ContractContext,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  member: Household,
  id: Uint8Array,
  { side, steps: [first, ...further], pattern, preference }: CallOf<'placeStandingOrder'>,
): StandingOrder | Refusal {
  const next = nextSlot(context);
  if (first === undefined) return refuse('bad-steps', 'an order has one step at least');
  const steps = [first, ...further] as const;
  const order = orderOfSteps(side, steps);
  const refusal =
    notInForce(context, next) ??
    checkScope(context, parameters, member.household, next) ??
    checkMember(parameters, member) ??
    checkNotSealed(parameters) ??
    checkSteps(mechanism, parameters, order) ??
    checkCapacity(context, member, side, totalWh(order)) ??
    (preference === undefined
      ? null
      : checkPreference(context, mechanism, member.household, side, preference)) ??
    checkPattern(pattern, next - 1n, context.slotLengthMs);
  if (refusal !== null) return refusal;
  if (pattern === null) return refuse('bad-pattern', 'a standing order has a pattern');
  return { standingOrder: id, side, steps, pattern, ...(preference && { preference }) };
}

export function cancelStandingOrder(
  context: ContractContext,
  account: Uint8Array,
  { standingOrder }: CallOf<'cancelStandingOrder'>,
): Refusal | null {
  const member = context.householdOf(account);
  if (member === null) return notAHousehold();
  const elsewhere = notInForce(context, nextSlot(context));
  if (elsewhere !== null) return elsewhere;
  const schedule = readSchedule(context, member.household);
  const found = schedule.standingOrders.find((one) => equalBytes(one.standingOrder, standingOrder));
  if (found === undefined) return unknown(standingOrder);
  endStandingOrders(context, member, schedule, [found], 'cancelled');
  return null;
}

/** Places what a household has standing for a slot whose window has just opened. */
export function enterStandingOrders(
  context: ContractContext,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  member: Household,
  slot: bigint,
): void {
  const schedule = readSchedule(context, member.household);
  for (const standing of schedule.standingOrders) {
    if (!inPattern(standing.pattern, slot, context.slotLengthMs, parameters.series)) continue;
    const { standingOrder, side, steps, preference } = standing;
    const refusal =
      member.status === 'active'
        ? enterOrder(context, mechanism, parameters, member, slot, {
            ...orderOfSteps(side, steps),
            ...(preference && { preference }),
            order: taggedHash('order', context.contract, standingOrder, uint64Bytes(slot)),
            replaces: EMPTY_BYTES,
          })
        : refuse('household-not-active', `household ${member.household} is ${member.status}`);
    if (refusal !== null)
      emit(
        context,
        'standing-order-skipped',
        member,
        standing,
        { code: refusal.code, reason: refusal.message },
        slot,
      );
  }
  const over = schedule.standingOrders.filter(({ pattern }) => pattern.lastSlot <= slot);
  endStandingOrders(context, member, schedule, over, 'over');
}

export function endStandingOrders(
  context: ContractContext,
  member: Household,
  schedule: Schedule,
  ended: readonly StandingOrder[],
  reason: 'cancelled' | 'over' | 'household closed',
): void {
  if (ended.length === 0) return;
  const standingOrders = schedule.standingOrders.filter((one) => !ended.includes(one));
  writeSchedule(context, member.household, { ...schedule, standingOrders });
  for (const one of ended) emitEnded(context, member, one, reason);
}

function emitEnded(
  context: ContractContext,
  member: Household,
  standing: StandingOrder,
  reason: string,
): void {
  emit(context, 'standing-order-ended', member, standing, { reason });
}

function emit(
  context: ContractContext,
  name: 'standing-order-placed' | 'standing-order-ended' | 'standing-order-skipped',
  { household, account }: Household,
  { standingOrder }: StandingOrder,
  attributes: Readonly<Record<string, string>>,
  slot?: bigint,
): void {
  context.emit({
    name,
    ...(slot === undefined ? {} : { slot }),
    accounts: [account],
    attributes: { standingOrder: toHex(standingOrder), household, ...attributes },
  });
}

function unknown(id: Uint8Array): Refusal {
  return refuse('unknown-standing-order', `the household has no standing order ${toHex(id)}`);
}
