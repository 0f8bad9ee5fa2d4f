import { agreedLocks } from '../../market/settlement/agreedEnergy.ts';
import type { Household } from '../../types/account.ts';
import { assert } from '../../types/assert.ts';
import { equalBytes } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { type Micro, micro, microPerWattHour, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { governs } from '../scope.ts';
import { checkParties, emitAgreement, forget, offererOf } from './agreements.ts';
import { checkGridLimit } from './limitedBy.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { checkScope } from './marketScope.ts';
import {
  joinSlot,
  readHouseholdSlot,
  readSlot,
  writeHouseholdSlot,
  writeSlot,
} from './marketState.ts';
import { slotParameters } from './postedTariff.ts';
import {
  type Agreement,
  readAgreement,
  readSchedule,
  type SlotAgreement,
  scheduledHouseholds,
  writeScheduleDue,
  writeSlotAgreements,
} from './scheduleState.ts';
import { inPattern } from './slotPattern.ts';
import { endStandingOrders, enterStandingOrders } from './standingOrders.ts';

/**
 * What stands for a slot whose window has just opened: agreements first, since they are firm already, then
 * standing orders within what is left of funds and connections. Each by the name of its household.
 */
export function openSchedule(
  context: ContractContext,
  mechanism: MarketMechanism,
  contract: MarketParameters,
  slot: bigint,
): void {
  const households = scheduledHouseholds(context);
  if (households.length === 0) return;
  const parameters = slotParameters(context, contract, slot);
  const scheduled: SlotAgreement[] = [];
  for (const household of households)
    for (const id of readSchedule(context, household).agreements) {
      const agreement = readAgreement(context, id);
      assert(agreement !== null, `an agreement of ${household} is listed and not kept`);
      // One in force is listed with both: the seller's list counts.
      if (offererOf(agreement) === null && agreement.seller !== household) continue;
      if (enterAgreement(context, parameters, agreement, slot)) scheduled.push(agreement);
    }
  if (scheduled.length > 0) writeSlotAgreements(context, slot, scheduled);
  for (const household of households) {
    const member = context.household(household);
    assert(member !== null, `household ${household} has a schedule and is not registered`);
    if (member.status === 'closed') {
      const schedule = readSchedule(context, household);
      endStandingOrders(context, member, schedule, schedule.standingOrders, 'household closed');
    } else enterStandingOrders(context, mechanism, contract, member, slot);
  }
}

/** Notes which window must open in time for what stands, now that all up to `openedThrough` are open. */
export function noteScheduleDue(context: ContractContext, openedThrough: bigint): void {
  const next = openedThrough + 1n;
  const stands = governs(context.term, next) && scheduledHouseholds(context).length > 0;
  writeScheduleDue(context, stands ? next : null);
}

/** True where the two owe each other the slot. Sweeps out what is over. */
function enterAgreement(
  context: ContractContext,
  parameters: MarketParameters,
  agreement: Agreement,
  slot: bigint,
): boolean {
  const { pattern, answerByMs } = agreement;
  const [seller, buyer] = [partyOf(context, agreement.seller), partyOf(context, agreement.buyer)];
  if (seller.status === 'closed' || buyer.status === 'closed') {
    forget(context, agreement, 'household closed');
    return false;
  }
  if (offererOf(agreement) !== null) {
    if (answerByMs < context.timeMs || pattern.lastSlot <= slot)
      forget(context, agreement, 'not answered in time');
    return false;
  }
  const isMeant = inPattern(pattern, slot, context.slotLengthMs, parameters.series);
  const refusal = isMeant ? bind(context, parameters, agreement, seller, buyer, slot) : null;
  if (refusal !== null)
    emitAgreement(
      context,
      'agreement-skipped',
      agreement,
      { code: refusal.code, reason: refusal.message },
      slot,
    );
  else if (isMeant) emitAgreement(context, 'agreement-scheduled', agreement, {}, slot);
  if (pattern.lastSlot <= slot) forget(context, agreement, 'over');
  return isMeant && refusal === null;
}

/** Takes both parties' escrow and notes what they owe; nothing is changed where it is refused. */
function bind(
  context: ContractContext,
  parameters: MarketParameters,
  agreement: Agreement,
  seller: Household,
  buyer: Household,
  number: bigint,
): Refusal | null {
  const sold = readHouseholdSlot(context, number, seller.household)?.agreedSoldWh ?? 0n;
  const bought = readHouseholdSlot(context, number, buyer.household)?.agreedBoughtWh ?? 0n;
  const { quantityWh } = agreement;
  const bad =
    checkScope(context, parameters, seller.household, number) ??
    checkScope(context, parameters, buyer.household, number) ??
    checkParties(context, parameters, seller, buyer, quantityWh, {
      soldWh: sold,
      boughtWh: bought,
    }) ??
    checkGridLimit(context, parameters, seller, number, 'sell', quantityWh + sold) ??
    checkGridLimit(context, parameters, buyer, number, 'buy', quantityWh + bought);
  if (bad !== null) return bad;
  const locks = agreedLocks(
    {
      quantityWh: wattHours(quantityWh),
      price: microPerWattHour(agreement.priceMicroPerWh),
    },
    parameters.tariff,
  );
  const refused = takeLocks(context, seller, buyer, locks);
  if (refused !== null) return refused;
  note(context, number, seller, { soldWh: quantityWh, boughtWh: 0n, lock: locks.seller });
  note(context, number, buyer, { soldWh: 0n, boughtWh: quantityWh, lock: locks.buyer });
  return null;
}

/** Both or none. */
function takeLocks(
  context: ContractContext,
  seller: Household,
  buyer: Household,
  locks: { readonly seller: Micro; readonly buyer: Micro },
): Refusal | null {
  const postings = (
    [
      ['seller', seller],
      ['buyer', buyer],
    ] as const
  )
    .filter(([role]) => locks[role] > 0n)
    .map(([role, { account }]) => ({
      from: { account, bucket: 'available' as const },
      to: { account, bucket: 'held' as const },
      amount: locks[role],
    }));
  const lacking = postings.length === 0 ? null : context.post(postings);
  if (lacking === null) return null;
  const who = equalBytes(lacking.account, seller.account) ? seller : buyer;
  return refuse(
    'insufficient-funds',
    `${who.household} lacks ${lacking.missing} µ of the escrow that the agreement needs`,
  );
}

function note(
  context: ContractContext,
  number: bigint,
  { household }: Household,
  { soldWh, boughtWh, lock }: { soldWh: bigint; boughtWh: bigint; lock: Micro },
): void {
  const open = readSlot(context, number);
  assert(open !== null, `slot ${number} has a schedule and is not open`);
  const { slot, record } = joinSlot(context, number, open, household);
  writeSlot(context, number, slot);
  writeHouseholdSlot(context, number, {
    ...record,
    agreedSoldWh: record.agreedSoldWh + soldWh,
    agreedBoughtWh: record.agreedBoughtWh + boughtWh,
    agreedHold: micro(record.agreedHold + lock),
    hold: micro(record.hold + lock),
  });
}

function partyOf(context: ContractContext, household: string): Household {
  const found = context.household(household);
  assert(found !== null, `household ${household} has an agreement and is not registered`);
  return found;
}
