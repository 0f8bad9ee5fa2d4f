import type { MarketOrder } from '../../market/order.ts';
import { assert } from '../../types/assert.ts';
import { toHex } from '../../types/bytes.ts';
import { slotAt } from '../../types/parameters.ts';
import { micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { governs } from '../scope.ts';
import { takeOverPrices } from './carriedPrices.ts';
import { clearSlot, positionHold, type SlotClearing } from './marketEngine.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { settle } from './marketSettlement.ts';
import {
  deleteOrder,
  deleteSlot,
  householdSlots,
  type PlacedOrder,
  type Progress,
  readOrder,
  readProgress,
  readSlot,
  type Slot,
  writeHouseholdSlot,
  writeProgress,
  writeSlot,
} from './marketState.ts';
import {
  dueThrough,
  finalThrough,
  gatedThrough,
  gateMs,
  opensMs,
  openThrough,
  readingDeadlineMs,
} from './marketTiming.ts';
import { billPeriods, billsDueMs } from './netMetering.ts';
import { periodOf } from './netMeteringRules.ts';
import { emitOrigins } from './orderOrigins.ts';
import { auctionOrders } from './orderSteps.ts';
import { closedReason, deletePostedPrices, slotParameters } from './postedTariff.ts';
import { noteScheduleDue, openSchedule } from './scheduledSlot.ts';
import { deleteSlotAgreements, readScheduleDue } from './scheduleState.ts';
import { noteRevealChances, revealDueMs, voidUnrevealed } from './sealedClearing.ts';
import { auctionedThrough } from './sealedRules.ts';
import { handOver, isTooLate } from './sideMarket.ts';

/**
 * Brings every slot to the phase that block time has made due: gates close, deadlines pass, windows open,
 * in this order. No clock but the block's decides; a stalled chain catches up in its next block.
 */
export function advance(
  context: ContractContext,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
): void {
  const { timing } = parameters;
  const { slotLengthMs, timeMs } = context;
  if (context.height === context.announcedHeight + 1n) takeOverPrices(context, parameters);
  const before = readProgress(context) ?? beginning(context, parameters);
  const progress = {
    first: before.first,
    openedThrough: later(
      before.openedThrough,
      withinTerm(context, openThrough(timing, slotLengthMs, timeMs)),
    ),
    clearedThrough: later(
      before.clearedThrough,
      auctionedThrough(parameters, slotLengthMs, timeMs),
    ),
    settledThrough: later(before.settledThrough, dueThrough(timing, slotLengthMs, timeMs)),
    finalThrough: later(before.finalThrough, finalThrough(timing, slotLengthMs, timeMs)),
    nextPeriod: before.nextPeriod,
  };
  const lastOpened = earlier(progress.clearedThrough, before.openedThrough);
  for (let slot = before.clearedThrough + 1n; slot <= lastOpened; slot++)
    closeGate(context, mechanism, parameters, slot);
  noteRevealChances(context, parameters, progress.clearedThrough);
  for (let slot = before.settledThrough + 1n; slot <= progress.settledThrough; slot++) {
    const value = readSlot(context, slot);
    if (value !== null && value.households > 0) settle(context, parameters, slot, value);
    else if (value !== null) deleteSlot(context, slot, value);
  }
  for (let slot = before.finalThrough + 1n; slot <= progress.finalThrough; slot++) {
    const value = readSlot(context, slot);
    if (value !== null) deleteSlot(context, slot, value);
    if (governs(context.term, slot)) deletePostedPrices(context, slot);
    deleteSlotAgreements(context, slot);
  }
  const { nextPeriod } = before;
  progress.nextPeriod = billPeriods(context, parameters, progress.finalThrough, nextPeriod);
  const gated = later(progress.clearedThrough, gatedThrough(timing, slotLengthMs, timeMs));
  const firstOpen = later(before.openedThrough, gated) + 1n;
  for (let slot = firstOpen; slot <= progress.openedThrough; slot++)
    openWindow(context, mechanism, parameters, slot);
  noteScheduleDue(context, progress.openedThrough);
  if (Object.entries(progress).some(([phase, slot]) => before[phase as keyof Progress] !== slot))
    writeProgress(context, progress);
}

/** When the next block is due: the first gate with orders behind it, or the first deadline with readings. */
export function nextDueMs(
  context: Pick<ContractContext, 'get' | 'slotLengthMs'>,
  parameters: MarketParameters,
): number | null {
  const { timing } = parameters;
  const progress = readProgress(context);
  if (progress === null) return null;
  let due = Number.POSITIVE_INFINITY;
  for (let slot = progress.clearedThrough + 1n; slot <= progress.openedThrough; slot++) {
    if (gateMs(timing, context.slotLengthMs, slot) >= due) break;
    const value = readSlot(context, slot);
    if (value === null || value.openOrders + value.commitments === 0) continue;
    due = Math.min(due, revealDueMs(parameters, context.slotLengthMs, slot, value));
  }
  for (let slot = progress.settledThrough + 1n; slot <= progress.openedThrough; slot++) {
    if ((readSlot(context, slot)?.households ?? 0) === 0) continue;
    due = Math.min(due, readingDeadlineMs(timing, context.slotLengthMs, slot));
    break;
  }
  const scheduled = readScheduleDue(context);
  if (scheduled !== null) due = Math.min(due, opensMs(timing, context.slotLengthMs, scheduled));
  due = Math.min(due, billsDueMs(context, parameters, progress.nextPeriod) ?? due);
  return Number.isFinite(due) ? due : null;
}

/** No window opens for a slot that the contract no longer governs. */
function withinTerm({ term: { untilSlot } }: ContractContext, slot: bigint): bigint {
  return untilSlot === null ? slot : earlier(slot, untilSlot - 1n);
}

/** Before its first block nothing was open: windows whose gate is past never open. */
function beginning(
  { slotLengthMs, parentTimeMs, timeMs, term }: ContractContext,
  { timing, netMetering }: MarketParameters,
): Progress {
  const first = later(slotAt(parentTimeMs, slotLengthMs), term.fromSlot);
  const gated = later(gatedThrough(timing, slotLengthMs, timeMs), term.fromSlot - 1n);
  return {
    first,
    openedThrough: gated,
    clearedThrough: gated,
    settledThrough: first - 1n,
    finalThrough: first - 1n,
    nextPeriod: netMetering === null ? 0n : BigInt(periodOf(netMetering, first, slotLengthMs)),
  };
}

/** The seed is the block before the window opened: nobody knew the orders when it was made. */
function openWindow(
  context: ContractContext,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  slot: bigint,
): void {
  const closed = closedReason(slotParameters(context, parameters, slot));
  if (closed !== null) {
    context.emit({ name: 'slot-closed', slot, attributes: { reason: closed } });
    return;
  }
  writeSlot(context, slot, {
    seed: context.parentHash,
    phase: 'open',
    orders: 0,
    openOrders: 0,
    households: 0,
    surplus: micro(0n),
    price: 0n,
    commitments: 0,
    revealChance: false,
  });
  openSchedule(context, mechanism, parameters, slot);
}

function closeGate(
  context: ContractContext,
  mechanism: MarketMechanism,
  contract: MarketParameters,
  number: bigint,
): void {
  const closing = readSlot(context, number);
  if (closing === null) return;
  const parameters = slotParameters(context, contract, number);
  const slot = voidUnrevealed(context, parameters, number, closing);
  const orders: PlacedOrder[] = [];
  for (let n = 0; n < slot.orders; n++) {
    const order = readOrder(context, number, n);
    if (order === null) continue;
    orders.push(order);
    deleteOrder(context, number, n);
  }
  if (isTooLate(context, parameters, number)) {
    const reason = 'its gate came only after the reading deadline of its home market';
    context.emit({ name: 'slot-closed', slot: number, attributes: { reason } });
    orders.length = 0;
  }
  const zoneOf = zonesOf(context, orders);
  const clearing = clearSlot(mechanism, parameters, number, slot.seed, orders, zoneOf);
  writeSlot(context, number, {
    ...slot,
    phase: 'cleared',
    openOrders: 0,
    surplus: clearing.surplus,
    price: clearing.price ?? 0n,
  });
  takePositions(context, parameters, number, slot, orders, clearing);
  if (parameters.settledBy !== null)
    handOver(context, parameters.settledBy, number, orders, clearing);
  if (orders.length === 0) return;
  context.emit({ name: 'slot-cleared', slot: number, attributes: clearing.attributes });
  for (const attributes of clearing.zones.values())
    context.emit({ name: 'zone-cleared', slot: number, attributes });
  for (const order of orders) {
    for (const step of auctionOrders(order)) {
      const filled = clearing.fills.get(step.id);
      if (filled !== undefined) emitMatch(context, number, order, step, filled, clearing);
    }
  }
  emitTrades(context, number, orders, clearing);
  emitOrigins(context, number, slot.seed, orders, clearing);
}

/** Where each household of the book is now, at the gate; who is in no zone is left out. */
function zonesOf(
  context: ContractContext,
  orders: readonly PlacedOrder[],
): ReadonlyMap<string, string> {
  const households = [...new Set(orders.map(({ household }) => household))];
  return new Map(
    households.flatMap((household) => {
      const zone = context.household(household)?.zone ?? '';
      return zone === '' ? [] : [[household, zone] as const];
    }),
  );
}

/** Between two orders; whose they are, their own events say. */
function emitTrades(
  context: ContractContext,
  slot: bigint,
  orders: readonly PlacedOrder[],
  { trades }: SlotClearing,
): void {
  if (trades.length === 0) return;
  const accountOf = new Map(
    orders.flatMap((order) => {
      const account = context.household(order.household)?.account;
      return auctionOrders(order).flatMap(({ id }) =>
        account === undefined ? [] : [[id, account] as const],
      );
    }),
  );
  for (const { buyOrder, sellOrder, quantityWh, price, amount } of trades)
    context.emit({
      name: 'pair-traded',
      slot,
      accounts: [buyOrder, sellOrder].flatMap((id) => accountOf.get(id) ?? []),
      attributes: {
        buyOrder,
        sellOrder,
        quantityWh: quantityWh.toString(),
        priceMicroPerWh: price.toString(),
        amountMicro: amount.toString(),
      },
    });
}

/** Turns each household's orders into its position; escrow shrinks to what the position can cost. */
function takePositions(
  context: ContractContext,
  parameters: MarketParameters,
  number: bigint,
  slot: Slot,
  orders: readonly PlacedOrder[],
  clearing: SlotClearing,
): void {
  const ordersOf = new Map<string, PlacedOrder[]>();
  for (const order of orders) {
    const own = ordersOf.get(order.household);
    if (own === undefined) ordersOf.set(order.household, [order]);
    else own.push(order);
  }
  for (const record of householdSlots(context, number, slot)) {
    const own = ordersOf.get(record.household) ?? [];
    const position = clearing.positions.get(record.household);
    const hold = micro(positionHold(parameters, own, clearing.fills, position) + record.agreedHold);
    const household = context.household(record.household);
    assert(household !== null, `household ${record.household} has orders and is not registered`);
    assert(
      record.hold >= hold,
      `slot ${number}: a position of ${record.household} needs more escrow`,
    );
    const { account, zone } = household;
    if (record.hold > hold)
      context.post([
        {
          from: { account, bucket: 'held' },
          to: { account, bucket: 'available' },
          amount: micro(record.hold - hold),
        },
      ]);
    writeHouseholdSlot(context, number, { ...record, ...position, orders: [], hold, zone });
  }
}

function emitMatch(
  context: ContractContext,
  slot: bigint,
  order: PlacedOrder,
  step: MarketOrder,
  filledWh: bigint,
  { priceOf }: SlotClearing,
): void {
  const account = context.household(order.household)?.account;
  const price = priceOf(order.household);
  context.emit({
    name: 'order-matched',
    slot,
    accounts: account === undefined ? [] : [account],
    attributes: {
      order: toHex(order.order),
      household: order.household,
      side: order.side,
      ...(order.furtherSteps === undefined ? {} : { step: step.id }),
      quantityWh: step.quantityWh.toString(),
      filledWh: filledWh.toString(),
      ...(price === null ? {} : { priceMicroPerWh: price.toString() }),
    },
  });
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function earlier(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
