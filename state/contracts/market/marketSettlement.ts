import { resettle as differencePostings } from '../../market/settlement/resettle.ts';
import { assert } from '../../types/assert.ts';
import { micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { MarketParameters } from './marketParameters.ts';
import { member, moneyAttributes, resolve } from './marketPostings.ts';
import {
  type HouseholdSlot,
  householdSlots,
  pushHistory,
  readHistory,
  type Slot,
  writeHouseholdSlot,
  writeSlot,
} from './marketState.ts';
import { countResidual } from './netMetering.ts';
import { periodName, periodOf } from './netMeteringRules.ts';
import { slotParameters } from './postedTariff.ts';
import { type RecordSettlement, settleRecords } from './recordSettlement.ts';
import { readSlotAgreements } from './scheduleState.ts';

/**
 * Settles a slot at its reading deadline: what was traded is paid, what differs goes to the utility,
 * missing readings are estimated, escrow is freed.
 */
export function settle(
  context: ContractContext,
  contract: MarketParameters,
  number: bigint,
  slot: Slot,
): void {
  const parameters = slotParameters(context, contract, number);
  const records = householdSlots(context, number, slot);
  const settlement = settleRecords(
    parameters,
    number,
    slot,
    records.map((record) => ({
      record,
      reading: record.reading === 'received' ? record : null,
      history: record.reading === 'received' ? [] : readHistory(context, record.household),
    })),
    readSlotAgreements(context, number),
  );
  for (const record of records) {
    const { account } = member(context, record.household);
    if (record.hold > 0n)
      context.post([
        {
          from: { account, bucket: 'held' },
          to: { account, bucket: 'available' },
          amount: record.hold,
        },
      ]);
  }
  context.postOnCredit(settlement.postings.map((posting) => resolve(context, posting)));
  countResidual(context, parameters, number, settlement, null);
  for (const record of records) {
    const line = settlement.lines.get(record.household);
    assert(line !== undefined, `slot ${number} settles ${record.household} without a line`);
    if (record.reading === 'received')
      pushHistory(context, record.household, record.importWh, record.exportWh);
    writeHouseholdSlot(context, number, {
      ...record,
      importWh: line.used.importWh,
      exportWh: line.used.exportWh,
      hold: micro(0n),
    });
    emitHousehold(context, parameters, number, record.household, settlement);
  }
  writeSlot(context, number, { ...slot, phase: 'settled' });
  tellReadings(context, number, settlement, records);
  context.emit({
    name: 'slot-settled',
    slot: number,
    attributes: {
      households: records.length.toString(),
      estimated: records.filter(({ reading }) => reading !== 'received').length.toString(),
      utilitySoldWh: settlement.utilitySoldWh.toString(),
      utilityBoughtWh: settlement.utilityBoughtWh.toString(),
      ...(settlement.sharedWh === null ? {} : { sharedWh: settlement.sharedWh.toString() }),
      ...(slot.surplus > 0n
        ? { surplusMicro: slot.surplus.toString(), surplusTo: parameters.surplusTo }
        : {}),
    },
  });
}

/**
 * A late or corrected reading in a settled slot: the slot is settled again, and the difference of the two
 * results is posted. Nothing is edited or deleted (market.md §7.6).
 */
export function resettle(
  context: ContractContext,
  contract: MarketParameters,
  number: bigint,
  slot: Slot,
  changed: HouseholdSlot,
): void {
  const parameters = slotParameters(context, contract, number);
  const before = householdSlots(context, number, slot);
  const after = before.map((record) => (record.household === changed.household ? changed : record));
  // What a settled record holds is what was billed, an estimate included.
  const asBilled = (record: HouseholdSlot) => ({ record, reading: record, history: [] });
  const agreed = readSlotAgreements(context, number);
  const old = settleRecords(parameters, number, slot, before.map(asBilled), agreed);
  const fresh = settleRecords(parameters, number, slot, after.map(asBilled), agreed);
  const differences = differencePostings(old.postings, fresh.postings);
  context.postOnCredit(differences.map((posting) => resolve(context, posting)));
  countResidual(context, parameters, number, fresh, old);
  writeSlot(context, number, slot);
  writeHouseholdSlot(context, number, changed);
  tellReadings(context, number, fresh, [changed]);
  for (const { household } of after) {
    const touched = differences.some(({ from, to }) => [from, to].includes(`hh:${household}`));
    if (touched || household === changed.household)
      emitHousehold(context, parameters, number, household, { ...fresh, postings: differences });
  }
}

/** For contracts that follow the meters, such as one that pays for a reduction. */
function tellReadings(
  context: ContractContext,
  slot: bigint,
  { lines }: Pick<RecordSettlement, 'lines'>,
  records: readonly HouseholdSlot[],
): void {
  const readings = records.map(({ household, reading }) => {
    const used = lines.get(household)?.used;
    assert(used !== undefined, `slot ${slot} settles ${household} without a line`);
    const isMeasured = reading === 'received' || reading === 'corrected';
    const { importWh, exportWh } = used;
    const quality = isMeasured ? ('measured' as const) : ('estimated' as const);
    return { household, importWh, exportWh, quality };
  });
  context.publish({ type: 'settled', slot, readings });
}

/** The line with its postings, or, after a correction, with the difference to those before. */
function emitHousehold(
  context: ContractContext,
  { tariff, netMetering }: MarketParameters,
  number: bigint,
  household: string,
  { lines, postings }: Pick<RecordSettlement, 'lines' | 'postings'>,
): void {
  const line = lines.get(household);
  assert(line !== undefined, `slot ${number} settles ${household} without a line`);
  context.emit({
    name: 'household-settled',
    slot: number,
    accounts: [member(context, household).account],
    attributes: {
      household,
      ...line.attributes,
      retailMicroPerWh: tariff.retail.toString(),
      feedInMicroPerWh: tariff.feedIn.toString(),
      ...(netMetering === null
        ? {}
        : {
            countedIn: periodName(netMetering, periodOf(netMetering, number, context.slotLengthMs)),
          }),
      ...moneyAttributes(household, postings),
    },
  });
}
