import { equalBytes, toHex } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import { micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import {
  decodeMeterReading,
  type MarketCall,
  type MeterReading,
  readingSignBytes,
} from './marketCall.ts';
import { capacityWh, notAHousehold } from './marketOrders.ts';
import type { MarketParameters } from './marketParameters.ts';
import { checkScope } from './marketScope.ts';
import { resettle } from './marketSettlement.ts';
import {
  type HouseholdSlot,
  joinSlot,
  readProgress,
  readSlot,
  type Slot,
  unopenedSlot,
  writeHouseholdSlot,
  writeSlot,
} from './marketState.ts';
import { notInForce } from './marketTerm.ts';
import { correctionDeadlineMs } from './marketTiming.ts';

type CallOf<Type extends MarketCall['type']> = Extract<MarketCall, { type: Type }>;

/**
 * A reading signed by the household's meter. In time it waits for settlement; late, it takes the place
 * of an estimate by difference postings. A second, different one voids both (market.md §9).
 */
export function submitReading(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  call: CallOf<'submitReading'>,
): Refusal | null {
  const member = context.householdOf(account);
  if (member === null || member.status === 'closed') return notAHousehold();
  const reading = decodeMeterReading(call.reading);
  if (reading === null) return refuse('bad-call', 'the reading is not canonically encoded');
  if (context.householdOfMeter(reading.meterKey) !== member.household)
    return refuse('unknown-meter', `this meter is not registered to ${member.household}`);
  const message = readingSignBytes(context.chainId, call.reading);
  if (!context.verify(reading.meterKey, message, call.signature))
    return refuse('unknown-meter', "the reading is not signed by the meter's key");
  const implausible =
    checkCapacity(context, 'import', reading.importWh, member.importLimitW) ??
    checkCapacity(context, 'export', reading.exportWh, member.exportLimitW);
  if (implausible !== null) return implausible;
  const stranger = checkScope(context, parameters, member.household, reading.slot);
  if (stranger !== null) return stranger;
  const open = readableSlot(context, parameters, reading.slot);
  if ('code' in open) return open;
  return noteReading(context, parameters, account, open, reading, member.household);
}

function noteReading(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  open: Slot,
  reading: MeterReading,
  household: string,
): Refusal | null {
  const { slot, record } = joinSlot(context, reading.slot, open, household);
  if (record.reading !== 'none') {
    if (record.importWh === reading.importWh && record.exportWh === reading.exportWh)
      return refuse('duplicate-reading', `the reading of slot ${reading.slot} is known already`);
    // Only one meter that says two things gives evidence against itself (market.md §9).
    const sameMeter = equalBytes(record.meterKey, reading.meterKey);
    if (record.reading !== 'received' || slot.phase === 'settled' || !sameMeter)
      return refuse(
        'duplicate-reading',
        `slot ${reading.slot} has another reading; the operator can correct it`,
      );
    writeHouseholdSlot(context, reading.slot, { ...record, reading: 'equivocated' });
    emitReading(context, 'reading-equivocated', account, reading, household);
    return null;
  }
  const noted: HouseholdSlot = {
    ...record,
    reading: 'received',
    importWh: reading.importWh,
    exportWh: reading.exportWh,
    quality: reading.quality,
    meterKey: reading.meterKey,
  };
  if (slot.phase === 'settled')
    resettle(context, parameters, reading.slot, slot, { ...noted, hold: micro(0n) });
  else {
    writeSlot(context, reading.slot, slot);
    writeHouseholdSlot(context, reading.slot, noted);
  }
  emitReading(context, 'reading-accepted', account, reading, household);
  return null;
}

/** A corrected reading by those who answer for the meters: the operator or the grid operator. */
export function correctReading(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  call: CallOf<'correctReading'>,
): Refusal | null {
  const { operator, gridOperator } = context.accounts;
  const sender = toHex(account);
  if (sender !== toHex(operator) && sender !== toHex(gridOperator))
    return refuse('not-permitted', 'only the operator or the grid operator corrects a reading');
  const household = context.household(call.household);
  if (household === null)
    return refuse('unknown-household', `there is no household ${call.household}`);
  if (call.reason === '' || call.reason.length > 140)
    return refuse('bad-text', 'a correction gives a reason of 1 to 140 characters');
  const implausible =
    checkCapacity(context, 'import', call.importWh, household.importLimitW) ??
    checkCapacity(context, 'export', call.exportWh, household.exportLimitW);
  if (implausible !== null) return implausible;
  const stranger = checkScope(context, parameters, call.household, call.slot);
  if (stranger !== null) return stranger;
  const settled = readableSlot(context, parameters, call.slot);
  if ('code' in settled) return settled;
  if (settled.phase !== 'settled')
    return refuse('not-settled-yet', `slot ${call.slot} is not settled yet: correct it afterwards`);
  const { slot, record } = joinSlot(context, call.slot, settled, call.household);
  resettle(context, parameters, call.slot, slot, {
    ...record,
    reading: 'corrected',
    importWh: call.importWh,
    exportWh: call.exportWh,
  });
  context.emit({
    name: 'reading-corrected',
    slot: call.slot,
    accounts: [household.account],
    attributes: {
      household: call.household,
      importWh: call.importWh.toString(),
      exportWh: call.exportWh.toString(),
      importWhBefore: record.importWh.toString(),
      exportWhBefore: record.exportWh.toString(),
      reason: call.reason,
    },
  });
  return null;
}

/** The slot where readings are still taken; one without any order or reading so far is made. */
function readableSlot(
  context: ContractContext,
  { timing }: MarketParameters,
  number: bigint,
): Slot | Refusal {
  const { slotLengthMs, timeMs } = context;
  if (number >= BigInt(Math.floor(timeMs / slotLengthMs)))
    return refuse(
      'slot-not-over',
      `slot ${number} is not over at ${isoTime(timeMs)}, the chain's time`,
    );
  if (timeMs >= correctionDeadlineMs(timing, slotLengthMs, number))
    return refuse(
      'past-deadline',
      `slot ${number} is final since ${isoTime(correctionDeadlineMs(timing, slotLengthMs, number))}`,
    );
  const outside = notInForce(context, number);
  if (outside !== null) return outside;
  const found = readSlot(context, number);
  if (found !== null) return found;
  const settledThrough = readProgress(context)?.settledThrough ?? 0n;
  return unopenedSlot(number <= settledThrough ? 'settled' : 'cleared');
}

function checkCapacity(
  context: ContractContext,
  what: 'import' | 'export',
  energyWh: bigint,
  limitW: number,
): Refusal | null {
  const capacity = capacityWh(limitW, context.slotLengthMs);
  return energyWh > capacity
    ? refuse(
        'over-capacity',
        `${energyWh} Wh of ${what} are more than the connection carries in a slot (${capacity} Wh at ${limitW} W)`,
      )
    : null;
}

function emitReading(
  context: ContractContext,
  name: 'reading-accepted' | 'reading-equivocated',
  account: Uint8Array,
  reading: MeterReading,
  household: string,
): void {
  context.emit({
    name,
    slot: reading.slot,
    accounts: [account],
    attributes: {
      household,
      importWh: reading.importWh.toString(),
      exportWh: reading.exportWh.toString(),
      quality: reading.quality.toString(),
    },
  });
}
