import { agreedLocks } from '../../market/settlement/agreedEnergy.ts';
import { assert } from '../../types/assert.ts';
import { micro, microPerWattHour, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { ContractMessage, ScheduledTrade } from '../message.ts';
import { governs } from '../scope.ts';
import { advance } from './marketLifeCycle.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import {
  joinSlot,
  readProgress,
  readSlot,
  unopenedSlot,
  writeHouseholdSlot,
  writeSlot,
} from './marketState.ts';
import { slotParameters } from './postedTariff.ts';
import { readSlotAgreements, writeSlotAgreements } from './scheduleState.ts';

/**
 * What a side market's auction decided becomes agreed energy of its home market: in escrow from now on, and
 * billed with the slot. The home market first does what is due, so that the order of contracts in a block
 * makes no difference.
 */
export function receiveSchedule(
  context: ContractContext,
  mechanism: MarketMechanism,
  contract: MarketParameters,
  message: ContractMessage,
): void {
  if (message.type !== 'schedule' || message.settledBy !== context.name) return;
  const { slot, market, trades } = message;
  if (!governs(context.term, slot)) return;
  advance(context, mechanism, contract);
  const settledThrough = readProgress(context)?.settledThrough ?? -1n;
  assert(slot > settledThrough, `slot ${slot} is settled and gets a schedule`);
  const parameters = slotParameters(context, contract, slot);
  for (const trade of trades) {
    const locks = agreedLocks(
      {
        quantityWh: wattHours(trade.quantityWh),
        price: microPerWattHour(trade.priceMicroPerWh),
      },
      parameters.tariff,
    );
    take(context, slot, trade, 'seller', locks.seller);
    take(context, slot, trade, 'buyer', locks.buyer);
  }
  writeSlotAgreements(context, slot, [
    ...readSlotAgreements(context, slot),
    ...trades.map((trade) => ({ ...trade, agreement: market })),
  ]);
}

/** The side market has just freed at least as much as this needs. */
function take(
  context: ContractContext,
  number: bigint,
  trade: ScheduledTrade,
  role: 'seller' | 'buyer',
  lock: bigint,
): void {
  const household = context.household(trade[role]);
  assert(household !== null, `household ${trade[role]} traded and is not registered`);
  const { account, zone } = household;
  const lacking =
    lock === 0n
      ? null
      : context.post([
          {
            from: { account, bucket: 'available' },
            to: { account, bucket: 'held' },
            amount: micro(lock),
          },
        ]);
  assert(lacking === null, `${trade[role]} lacks escrow for what it traded in a side market`);
  const open = readSlot(context, number) ?? unopenedSlot('cleared');
  const { slot, record } = joinSlot(context, number, open, household.household);
  writeSlot(context, number, slot);
  writeHouseholdSlot(context, number, {
    ...record,
    agreedSoldWh: record.agreedSoldWh + (role === 'seller' ? trade.quantityWh : 0n),
    agreedBoughtWh: record.agreedBoughtWh + (role === 'buyer' ? trade.quantityWh : 0n),
    agreedHold: micro(record.agreedHold + lock),
    hold: micro(record.hold + lock),
    // The gate of the slot notes the zone; after it, nobody else does.
    zone: slot.phase === 'open' ? record.zone : zone,
  });
}
