import { greatest } from '../../market/amounts.ts';
import type { Household } from '../../types/account.ts';
import { equalBytes, toHex } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import { micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { checkGridLimit } from './limitedBy.ts';
import { checkMember } from './marketAdmission.ts';
import type { MarketCall } from './marketCall.ts';
import { orderLock } from './marketEngine.ts';
import {
  activeHousehold,
  changeHold,
  checkCapacity,
  emitOrder,
  notAHousehold,
  openSlot,
} from './marketOrders.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { checkScope } from './marketScope.ts';
import {
  joinSlot,
  type PlacedOrder,
  readHouseholdSlot,
  readSlot,
  type Slot,
  writeHouseholdSlot,
  writeOrder,
  writeSlot,
} from './marketState.ts';
import { gateMs } from './marketTiming.ts';
import { checkPreference } from './orderPreference.ts';
import { checkSteps, totalWh } from './orderSteps.ts';
import { slotParameters } from './postedTariff.ts';
import {
  commitmentOf,
  decodeSealedOrders,
  type SealedOrders,
  sealedOrderId,
  steppedOrder,
} from './sealedOrders.ts';
import { auctionMs, forfeitMicro, type SealedRules } from './sealedRules.ts';
import { type Commitment, readCommitment, writeCommitment } from './sealedState.ts';

type CallOf<Type extends MarketCall['type']> = Extract<MarketCall, { type: Type }>;

/** A commitment to all that the household orders in the slot takes the place of the one before. */
export function commitOrders(
  context: ContractContext,
  contract: MarketParameters,
  account: Uint8Array,
  call: CallOf<'commitOrders'>,
): Refusal | null {
  const member = activeHousehold(context, account);
  if ('code' in member) return member;
  const rules = mustBeSealed(contract);
  if ('code' in rules) return rules;
  const open = openSlot(context, contract, call.slot);
  if ('code' in open) return open;
  const parameters = slotParameters(context, contract, call.slot);
  const bad =
    checkScope(context, parameters, member.household, call.slot) ??
    checkMember(parameters, member) ??
    checkCommitment(context, parameters, member, call);
  if (bad !== null) return bad;

  const replaced = readCommitment(context, call.slot, member.household);
  const lock = micro(commitmentLock(parameters, rules, call));
  const change = lock - (replaced?.lock ?? 0n);
  const missing = changeHold(context, member.account, change);
  if (missing !== null)
    return refuse(
      'insufficient-funds',
      `these orders need ${lock} µ in escrow until they are revealed, ${missing} µ more than the account has free; say a smaller most quantity`,
    );
  const { slot, record } = joinSlot(context, call.slot, open, member.household);
  const { commitment, buyMaxWh, sellMaxWh } = call;
  writeCommitment(context, call.slot, member.household, { commitment, buyMaxWh, sellMaxWh, lock });
  writeSlot(context, call.slot, {
    ...slot,
    commitments: slot.commitments + (replaced === null ? 1 : 0),
  });
  writeHouseholdSlot(context, call.slot, { ...record, hold: micro(record.hold + change) });
  context.emit({
    name: 'orders-committed',
    slot: call.slot,
    accounts: [member.account],
    attributes: {
      household: member.household,
      commitment: toHex(commitment),
      buyMaxWh: buyMaxWh.toString(),
      sellMaxWh: sellMaxWh.toString(),
      lockMicro: lock.toString(),
      ...(replaced === null ? {} : { replaces: toHex(replaced.commitment) }),
    },
  });
  return null;
}

function checkCommitment(
  context: ContractContext,
  parameters: MarketParameters,
  member: Household,
  { slot, commitment, buyMaxWh, sellMaxWh }: CallOf<'commitOrders'>,
): Refusal | null {
  if (commitment.length !== 32)
    return refuse('bad-commitment', `a commitment has 32 bytes, not ${commitment.length}`);
  if (buyMaxWh + sellMaxWh === 0n)
    return refuse('bad-commitment', 'say how much the orders may buy or sell at most');
  const record = readHouseholdSlot(context, slot, member.household);
  const boughtWh = buyMaxWh + (record?.agreedBoughtWh ?? 0n);
  const soldWh = sellMaxWh + (record?.agreedSoldWh ?? 0n);
  return (
    checkCapacity(context, member, 'buy', boughtWh) ??
    checkCapacity(context, member, 'sell', soldWh) ??
    (buyMaxWh === 0n ? null : checkGridLimit(context, parameters, member, slot, 'buy', boughtWh)) ??
    (sellMaxWh === 0n ? null : checkGridLimit(context, parameters, member, slot, 'sell', soldWh))
  );
}

/** As if all of it were bought at the cap and sold at the floor, and at least what would be forfeited. */
export function commitmentLock(
  parameters: MarketParameters,
  rules: SealedRules,
  most: Pick<Commitment, 'buyMaxWh' | 'sellMaxWh'>,
): bigint {
  const sides = [
    { side: 'buy', quantityWh: most.buyMaxWh, priceMicroPerWh: parameters.cap },
    { side: 'sell', quantityWh: most.sellMaxWh, priceMicroPerWh: parameters.floor },
  ] as const;
  const escrow = sides.reduce((sum, order) => sum + orderLock(parameters, order), 0n);
  return greatest(escrow, forfeitMicro(rules, most));
}

export function withdrawOrders(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  { slot: number }: CallOf<'withdrawOrders'>,
): Refusal | null {
  // A suspended household may still take back what it has offered.
  const member = context.householdOf(account);
  if (member === null) return notAHousehold();
  const rules = mustBeSealed(parameters);
  if ('code' in rules) return rules;
  const slot = openSlot(context, parameters, number);
  if ('code' in slot) return slot;
  const committed = readCommitment(context, number, member.household);
  const record = readHouseholdSlot(context, number, member.household);
  if (committed === null || record === null) return noCommitment(member.household, number);
  changeHold(context, member.account, -committed.lock);
  writeCommitment(context, number, member.household, null);
  writeSlot(context, number, { ...slot, commitments: slot.commitments - 1 });
  writeHouseholdSlot(context, number, { ...record, hold: micro(record.hold - committed.lock) });
  context.emit({
    name: 'orders-withdrawn',
    slot: number,
    accounts: [member.account],
    attributes: { household: member.household, commitment: toHex(committed.commitment) },
  });
  return null;
}

/** From here on they are orders like any others: readable, in escrow at their own limits, to be cleared. */
export function revealOrders(
  context: ContractContext,
  mechanism: MarketMechanism,
  contract: MarketParameters,
  account: Uint8Array,
  { slot: number, orders: encoded }: CallOf<'revealOrders'>,
): Refusal | null {
  // One that is suspended meanwhile may still open what it has committed to.
  const member = context.householdOf(account);
  if (member === null) return notAHousehold();
  const slot = revealingSlot(context, contract, number);
  if ('code' in slot) return slot;
  const committed = readCommitment(context, number, member.household);
  const before = readHouseholdSlot(context, number, member.household);
  if (committed === null || before === null) return noCommitment(member.household, number);
  const subject = { contract: context.contract, account: member.account, slot: number };
  if (!equalBytes(commitmentOf(subject, encoded), committed.commitment))
    return refuse(
      'bad-reveal',
      `these are not the orders of commitment ${toHex(committed.commitment)}`,
    );
  const parameters = slotParameters(context, contract, number);
  const opened = decodeSealedOrders(encoded);
  if (opened === null)
    return refuse('bad-reveal', 'what was committed to cannot be read as orders, so it is void');
  const bad = checkOpened(context, mechanism, parameters, member, committed, opened);
  if (bad !== null) return bad;

  const orders: PlacedOrder[] = opened.orders.map(({ preference, ...order }) => ({
    order: sealedOrderId(subject, order.number),
    household: member.household,
    ...steppedOrder(order),
    ...(preference && { preference }),
    lock: orderLock(parameters, steppedOrder(order)),
  }));
  const lock = orders.reduce((sum, order) => sum + order.lock, 0n);
  // Never more: each Wh was in escrow at the end of the band.
  changeHold(context, member.account, lock - committed.lock);
  writeCommitment(context, number, member.household, null);
  orders.forEach((order, index) => {
    writeOrder(context, number, slot.orders + index, order);
  });
  writeSlot(context, number, {
    ...slot,
    orders: slot.orders + orders.length,
    openOrders: slot.openOrders + orders.length,
    commitments: slot.commitments - 1,
  });
  writeHouseholdSlot(context, number, {
    ...before,
    orders: orders.map((_, index) => slot.orders + index),
    hold: micro(before.hold + lock - committed.lock),
  });
  context.emit({
    name: 'orders-revealed',
    slot: number,
    accounts: [member.account],
    attributes: {
      household: member.household,
      commitment: toHex(committed.commitment),
      orders: orders.length.toString(),
    },
  });
  for (const order of orders) emitOrder(context, 'order-accepted', number, member.account, order);
  return null;
}

/** Only what the household knew when it committed: nothing that happens since makes good orders void. */
export function checkOpened(
  context: Pick<ContractContext, 'household'>,
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  { household }: Pick<Household, 'household'>,
  committed: Pick<Commitment, 'buyMaxWh' | 'sellMaxWh'>,
  { orders }: SealedOrders,
): Refusal | null {
  if (orders.length > parameters.ordersPerHousehold)
    return refuse(
      'too-many-orders',
      `a household has at most ${parameters.ordersPerHousehold} orders in a slot, not ${orders.length}`,
    );
  const most = { buy: committed.buyMaxWh, sell: committed.sellMaxWh };
  const sums = { buy: 0n, sell: 0n };
  for (const { side, preference, ...order } of orders) {
    const stepped = steppedOrder({ side, ...order });
    const bad =
      checkSteps(mechanism, parameters, stepped) ??
      (preference === undefined
        ? null
        : checkPreference(context, mechanism, household, side, preference));
    if (bad !== null) return bad;
    sums[side] += totalWh(stepped);
    if (sums[side] > most[side])
      return refuse(
        'bad-reveal',
        `the orders ${side} more than the ${most[side]} Wh that were committed to as the most`,
      );
  }
  return null;
}

/** Block time alone decides, as for orders. */
function revealingSlot(
  context: ContractContext,
  parameters: MarketParameters,
  number: bigint,
): Slot | Refusal {
  const rules = mustBeSealed(parameters);
  if ('code' in rules) return rules;
  const { slotLengthMs, timeMs } = context;
  if (number > BigInt(Number.MAX_SAFE_INTEGER) / BigInt(slotLengthMs))
    return refuse('not-open-yet', `there is no slot ${number}`);
  const gate = gateMs(parameters.timing, slotLengthMs, number);
  const auction = auctionMs(parameters, slotLengthMs, number);
  const times = `orders of slot ${number} are revealed from ${isoTime(gate)} to ${isoTime(auction)}, the chain's time is ${isoTime(timeMs)}`;
  if (timeMs < gate) return refuse('not-open-yet', times);
  if (timeMs >= auction) return refuse('past-deadline', times);
  const slot = readSlot(context, number);
  return slot ?? refuse('unknown-commitment', `slot ${number} was not open for orders`);
}

function mustBeSealed({ sealed }: MarketParameters): SealedRules | Refusal {
  return (
    sealed ??
    refuse('not-sealed', 'orders of this market are open: place them, nothing is committed to')
  );
}

function noCommitment(household: string, slot: bigint): Refusal {
  return refuse(
    'unknown-commitment',
    `household ${household} has committed to no orders of slot ${slot} that are not revealed yet`,
  );
}
