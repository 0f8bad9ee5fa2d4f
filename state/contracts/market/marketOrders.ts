import type { Household } from '../../types/account.ts';
import { equalBytes, toHex } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import { type Micro, micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { MarketCall } from './marketCall.ts';
import { orderLock } from './marketEngine.ts';
import type { MarketParameters } from './marketParameters.ts';
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
import { gateMs, opensMs } from './marketTiming.ts';

type CallOf<Type extends MarketCall['type']> = Extract<MarketCall, { type: Type }>;

/** Wh that a connection of so many watts can carry in one slot. */
export function capacityWh(limitW: number, slotLengthMs: number): bigint {
  return (BigInt(limitW) * BigInt(slotLengthMs)) / 3_600_000n;
}

export function placeOrder(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  id: Uint8Array,
  call: CallOf<'placeOrder'>,
): Refusal | null {
  const member = activeHousehold(context, account);
  if ('code' in member) return member;
  const open = openSlot(context, parameters, call.slot);
  if ('code' in open) return open;
  const badOrder = checkBand(parameters, call);
  if (badOrder !== null) return badOrder;

  const { slot, record } = joinSlot(context, call.slot, open, member.household);
  const replaced = liveOrder(context, call.slot, record, call.replaces);
  if (call.replaces.length > 0 && replaced === null) return unknownOrder(call.replaces);
  const kept = record.orders.filter((number) => number !== replaced?.number);
  if (kept.length >= parameters.ordersPerHousehold)
    return refuse(
      'too-many-orders',
      `a household has at most ${parameters.ordersPerHousehold} live orders in a slot; cancel or replace one`,
    );
  const overCapacity = checkCapacity(context, member, call, kept);
  if (overCapacity !== null) return overCapacity;

  const order: PlacedOrder = {
    order: id,
    household: member.household,
    side: call.side,
    quantityWh: call.quantityWh,
    priceMicroPerWh: call.priceMicroPerWh,
    lock: orderLock(parameters, call),
  };
  const missing = changeHold(context, account, order.lock - (replaced?.order.lock ?? 0n));
  if (missing !== null)
    return refuse(
      'insufficient-funds',
      `this order needs ${order.lock} µ in escrow, ${missing} µ more than the account has free`,
    );
  if (replaced !== null) deleteOrder(context, call.slot, replaced.number);
  writeOrder(context, call.slot, slot.orders, order);
  writeSlot(context, call.slot, {
    ...slot,
    orders: slot.orders + 1,
    openOrders: slot.openOrders + (replaced === null ? 1 : 0),
  });
  writeHouseholdSlot(context, call.slot, {
    ...record,
    orders: [...kept, slot.orders],
    hold: micro(record.hold + order.lock - (replaced?.order.lock ?? 0n)),
  });
  if (replaced !== null) emitOrder(context, 'order-replaced', call.slot, account, replaced.order);
  emitOrder(context, 'order-accepted', call.slot, account, order);
  return null;
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

function activeHousehold(context: ContractContext, account: Uint8Array): Household | Refusal {
  const household = context.householdOf(account);
  if (household === null) return notAHousehold();
  return household.status === 'active'
    ? household
    : refuse('household-not-active', `household ${household.household} is ${household.status}`);
}

/** Block time alone decides: an order in a block past the gate is late, whenever it was sent. */
function openSlot(
  context: ContractContext,
  { timing }: MarketParameters,
  number: bigint,
): Slot | Refusal {
  const { slotLengthMs, timeMs } = context;
  if (number > BigInt(Number.MAX_SAFE_INTEGER) / BigInt(slotLengthMs))
    return refuse('not-open-yet', `there is no slot ${number}`);
  const gate = gateMs(timing, slotLengthMs, number);
  if (timeMs >= gate)
    return refuse(
      'gate-closed',
      `the gate of slot ${number} closed at ${isoTime(gate)}, the chain's time is ${isoTime(timeMs)}`,
    );
  const opens = opensMs(timing, slotLengthMs, number);
  const slot = timeMs < opens ? null : readSlot(context, number);
  return (
    slot ??
    refuse(
      'not-open-yet',
      `orders for slot ${number} are taken from ${isoTime(opens)} to ${isoTime(gate)}, the chain's time is ${isoTime(timeMs)}`,
    )
  );
}

function checkBand(parameters: MarketParameters, call: CallOf<'placeOrder'>): Refusal | null {
  const { floor, cap, maxQuantityWh } = parameters;
  const { side, quantityWh, priceMicroPerWh } = call;
  if (quantityWh < 1n || quantityWh > maxQuantityWh)
    return refuse('bad-amount', `an order is for 1 to ${maxQuantityWh} Wh, not ${quantityWh} Wh`);
  if (side === 'buy' ? priceMicroPerWh < floor : priceMicroPerWh > cap)
    return refuse(
      'out-of-band',
      `a ${side} order at ${priceMicroPerWh} µ/Wh can never trade: prices here lie from ${floor} to ${cap} µ/Wh`,
    );
  return priceMicroPerWh > 1_000_000_000n
    ? refuse('out-of-band', 'no price is above 1000000000 µ/Wh')
    : null;
}

function checkCapacity(
  context: ContractContext,
  household: Household,
  call: CallOf<'placeOrder'>,
  kept: readonly number[],
): Refusal | null {
  const limitW = call.side === 'buy' ? household.importLimitW : household.exportLimitW;
  const capacity = capacityWh(limitW, context.slotLengthMs);
  let total = call.quantityWh;
  for (const number of kept) {
    const order = readOrder(context, call.slot, number);
    if (order?.side === call.side) total += order.quantityWh;
  }
  return total > capacity
    ? refuse(
        'over-capacity',
        `${total} Wh to ${call.side} are more than the connection carries in a slot (${capacity} Wh at ${limitW} W)`,
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
function changeHold(context: ContractContext, account: Uint8Array, change: bigint): bigint | null {
  if (change === 0n) return null;
  const available = { account, bucket: 'available' } as const;
  const held = { account, bucket: 'held' } as const;
  const [from, to] = change > 0n ? [available, held] : [held, available];
  const amount = micro(change > 0n ? change : -change) as Micro;
  return context.post([{ from, to, amount }])?.missing ?? null;
}

function emitOrder(
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
      quantityWh: order.quantityWh.toString(),
      priceMicroPerWh: order.priceMicroPerWh.toString(),
      lockMicro: order.lock.toString(),
    },
  });
}

function unknownOrder(id: Uint8Array): Refusal {
  return refuse('unknown-order', `the household has no live order ${toHex(id)} in this slot`);
}
