import type { Household } from '../../types/account.ts';
import { equalBytes, toHex } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import { type Micro, micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { checkGridLimit } from './limitedBy.ts';
import { checkMember, checkNotSealed, checkOpens } from './marketAdmission.ts';
import type { MarketCall } from './marketCall.ts';
import { orderLock } from './marketEngine.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { checkScope } from './marketScope.ts';
import {
  deleteOrder,
  type HouseholdSlot,
  joinSlot,
  type PlacedOrder,
  readHouseholdSlot,
  readOrder,
  readSlot,
  type Slot,
  writeHouseholdSlot,
  writeOrder,
  writeSlot,
} from './marketState.ts';
import { notInForce } from './marketTerm.ts';
import { gateMs, opensMs } from './marketTiming.ts';
import { checkPreference, preferenceText } from './orderPreference.ts';
import { checkSteps, type OrderSide, type SteppedOrder, stepsText, totalWh } from './orderSteps.ts';
import { slotParameters } from './postedTariff.ts';

type CallOf<Type extends MarketCall['type']> = Extract<MarketCall, { type: Type }>;

/** Wh that a connection of so many watts can carry in one slot. */
export function capacityWh(limitW: number, slotLengthMs: number): bigint {
  return (BigInt(limitW) * BigInt(slotLengthMs)) / 3_600_000n;
}

export function placeOrder(
  context: ContractContext,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  account: Uint8Array,
  id: Uint8Array,
  call: CallOf<'placeOrder'>,
): Refusal | null {
  const member = activeHousehold(context, account);
  if ('code' in member) return member;
  return enterOrder(context, mechanism, parameters, member, call.slot, { ...call, order: id });
}

/** What is to be entered: an order with its id, and the live one whose place it takes, or empty. */
export type OrderEntry = SteppedOrder &
  Pick<PlacedOrder, 'order' | 'preference'> & { readonly replaces: Uint8Array };

/** Enters an order of an active household; nothing is changed where it is refused. */
export function enterOrder(
  context: ContractContext,
  mechanism: MarketMechanism,
  contract: MarketParameters,
  member: Household,
  number: bigint,
  entry: OrderEntry,
): Refusal | null {
  const open = openSlot(context, contract, number);
  if ('code' in open) return open;
  const parameters = slotParameters(context, contract, number);
  const bad =
    checkScope(context, parameters, member.household, number) ??
    checkMember(parameters, member) ??
    checkNotSealed(parameters) ??
    checkSteps(mechanism, parameters, entry) ??
    (entry.preference === undefined
      ? null
      : checkPreference(context, mechanism, member.household, entry.side, entry.preference));
  if (bad !== null) return bad;

  const before = readHouseholdSlot(context, number, member.household);
  const replaced = before && liveOrder(context, number, before, entry.replaces);
  if (entry.replaces.length > 0 && replaced === null) return unknownOrder(entry.replaces);
  const kept = (before?.orders ?? []).filter((other) => other !== replaced?.number);
  if (kept.length >= parameters.ordersPerHousehold)
    return refuse(
      'too-many-orders',
      `a household has at most ${parameters.ordersPerHousehold} live orders in a slot; cancel or replace one`,
    );
  const others = kept.reduce((sum, other) => sum + sideWh(context, number, other, entry.side), 0n);
  const agreedWh = (entry.side === 'buy' ? before?.agreedBoughtWh : before?.agreedSoldWh) ?? 0n;
  const overCapacity = checkCapacity(
    context,
    member,
    entry.side,
    totalWh(entry) + others + agreedWh,
  );
  if (overCapacity !== null) return overCapacity;
  const wholeWh = totalWh(entry) + others + agreedWh;
  const overLimit = checkGridLimit(context, parameters, member, number, entry.side, wholeWh);
  if (overLimit !== null) return overLimit;

  const order = placedOrder(parameters, member.household, entry);
  const change = order.lock - (replaced?.order.lock ?? 0n);
  const missing = changeHold(context, member.account, change);
  if (missing !== null)
    return refuse(
      'insufficient-funds',
      `this order needs ${order.lock} µ in escrow, ${missing} µ more than the account has free`,
    );
  // Nothing was written so far: where no transaction is undone, a refusal must leave no trace.
  const { slot, record } = joinSlot(context, number, open, member.household);
  if (replaced !== null) deleteOrder(context, number, replaced.number);
  writeOrder(context, number, slot.orders, order);
  writeSlot(context, number, {
    ...slot,
    orders: slot.orders + 1,
    openOrders: slot.openOrders + (replaced === null ? 1 : 0),
  });
  writeHouseholdSlot(context, number, {
    ...record,
    orders: [...kept, slot.orders],
    hold: micro(record.hold + change),
  });
  if (replaced !== null)
    emitOrder(context, 'order-replaced', number, member.account, replaced.order);
  emitOrder(context, 'order-accepted', number, member.account, order);
  return null;
}

function placedOrder(
  parameters: MarketParameters,
  household: string,
  { order, side, quantityWh, priceMicroPerWh, furtherSteps, preference }: OrderEntry,
): PlacedOrder {
  const steps = { side, quantityWh, priceMicroPerWh, ...(furtherSteps && { furtherSteps }) };
  return {
    order,
    household,
    ...steps,
    ...(preference && { preference }),
    lock: orderLock(parameters, steps),
  };
}

function sideWh(context: ContractContext, slot: bigint, number: number, side: OrderSide): bigint {
  const order = readOrder(context, slot, number);
  return order?.side === side ? totalWh(order) : 0n;
}

export function cancelOrder(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  call: CallOf<'cancelOrder'>,
): Refusal | null {
  // A suspended household may still take back what it has offered.
  const member = context.householdOf(account);
  if (member === null) return notAHousehold();
  const slot = openSlot(context, parameters, call.slot);
  if ('code' in slot) return slot;
  const record = readHouseholdSlot(context, call.slot, member.household);
  const live = record === null ? null : liveOrder(context, call.slot, record, call.order);
  if (record === null || live === null) return unknownOrder(call.order);
  changeHold(context, account, -live.order.lock);
  deleteOrder(context, call.slot, live.number);
  writeSlot(context, call.slot, { ...slot, openOrders: slot.openOrders - 1 });
  writeHouseholdSlot(context, call.slot, {
    ...record,
    orders: record.orders.filter((number) => number !== live.number),
    hold: micro(record.hold - live.order.lock),
  });
  emitOrder(context, 'order-cancelled', call.slot, account, live.order);
  return null;
}

export function notAHousehold(): Refusal {
  return refuse('not-permitted', 'only a household of this community trades on its market');
}

export function activeHousehold(
  context: ContractContext,
  account: Uint8Array,
): Household | Refusal {
  const household = context.householdOf(account);
  if (household === null) return notAHousehold();
  return household.status === 'active'
    ? household
    : refuse('household-not-active', `household ${household.household} is ${household.status}`);
}

/** Block time alone decides: an order in a block past the gate is late, whenever it was sent. */
export function openSlot(
  context: ContractContext,
  parameters: MarketParameters,
  number: bigint,
): Slot | Refusal {
  const { timing } = parameters;
  const { slotLengthMs, timeMs } = context;
  if (number > BigInt(Number.MAX_SAFE_INTEGER) / BigInt(slotLengthMs))
    return refuse('not-open-yet', `there is no slot ${number}`);
  const gate = gateMs(timing, slotLengthMs, number);
  if (timeMs >= gate)
    return refuse(
      'gate-closed',
      `the gate of slot ${number} closed at ${isoTime(gate)}, the chain's time is ${isoTime(timeMs)}`,
    );
  const outside = notInForce(context, number);
  if (outside !== null) return outside;
  const opens = opensMs(timing, slotLengthMs, number);
  const slot = timeMs < opens ? null : readSlot(context, number);
  return (
    slot ??
    (timeMs < opens ? null : checkOpens(context, parameters, number)) ??
    refuse(
      'not-open-yet',
      `orders for slot ${number} are taken from ${isoTime(opens)} to ${isoTime(gate)}, the chain's time is ${isoTime(timeMs)}`,
    )
  );
}

/** All that a household wants to move in one direction in a slot, against its connection. */
export function checkCapacity(
  context: ContractContext,
  household: Household,
  side: OrderSide,
  quantityWh: bigint,
): Refusal | null {
  const limitW = side === 'buy' ? household.importLimitW : household.exportLimitW;
  const capacity = capacityWh(limitW, context.slotLengthMs);
  return quantityWh > capacity
    ? refuse(
        'over-capacity',
        `${quantityWh} Wh to ${side} are more than the connection carries in a slot (${capacity} Wh at ${limitW} W)`,
      )
    : null;
}

function liveOrder(
  context: ContractContext,
  slot: bigint,
  record: HouseholdSlot,
  id: Uint8Array,
): { number: number; order: PlacedOrder } | null {
  for (const number of record.orders) {
    const order = readOrder(context, slot, number);
    if (order !== null && equalBytes(order.order, id)) return { number, order };
  }
  return null;
}

/** Moves `change` into (or, below zero, out of) escrow; what is missing, or null. */
export function changeHold(
  context: ContractContext,
  account: Uint8Array,
  change: bigint,
): bigint | null {
  if (change === 0n) return null;
  const available = { account, bucket: 'available' } as const;
  const held = { account, bucket: 'held' } as const;
  const [from, to] = change > 0n ? [available, held] : [held, available];
  const amount = micro(change > 0n ? change : -change) as Micro;
  return context.post([{ from, to, amount }])?.missing ?? null;
}

export function emitOrder(
  context: ContractContext,
  name: 'order-accepted' | 'order-replaced' | 'order-cancelled',
  slot: bigint,
  account: Uint8Array,
  order: PlacedOrder,
): void {
  context.emit({
    name,
    slot,
    accounts: [account],
    attributes: {
      order: toHex(order.order),
      household: order.household,
      side: order.side,
      quantityWh: totalWh(order).toString(),
      priceMicroPerWh: order.priceMicroPerWh.toString(),
      ...(order.furtherSteps === undefined ? {} : { steps: stepsText(order) }),
      ...(order.preference === undefined ? {} : { prefers: preferenceText(order.preference) }),
      lockMicro: order.lock.toString(),
    },
  });
}

function unknownOrder(id: Uint8Array): Refusal {
  return refuse('unknown-order', `the household has no live order ${toHex(id)} in this slot`);
}
