import { resettle as differencePostings } from '../../market/settlement/resettle.ts';
import { assert } from '../../types/assert.ts';
import { micro } from '../../types/units.ts';
import type { ContractContext, Posting } from '../context.ts';
import { type NamedPosting, type SettlementLine, settleRecords } from './marketEngine.ts';
import type { MarketParameters } from './marketParameters.ts';
import {
  type HouseholdSlot,
  householdSlots,
  pushHistory,
  readHistory,
  type Slot,
  writeHouseholdSlot,
  writeSlot,
} from './marketState.ts';

/**
 * Settles a slot at its reading deadline: what was traded is paid, what differs goes to the utility,
 * missing readings are estimated, escrow is freed.
 */
export function settle(
  context: ContractContext,
  parameters: MarketParameters,
  number: bigint,
  slot: Slot,
): void {
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
    emitHousehold(context, number, record.household, line, settlement.postings);
  }
  writeSlot(context, number, { ...slot, phase: 'settled' });
  context.emit({
    name: 'slot-settled',
    slot: number,
    attributes: {
      households: records.length.toString(),
      estimated: records.filter(({ reading }) => reading !== 'received').length.toString(),
      utilitySoldWh: settlement.utilitySoldWh.toString(),
      utilityBoughtWh: settlement.utilityBoughtWh.toString(),
      ...(slot.surplus > 0n ? { surplusMicro: slot.surplus.toString() } : {}),
    },
  });
}

/**
 * A late or corrected reading in a settled slot: the slot is settled again, and the difference of the two
 * results is posted. Nothing is edited or deleted (market.md §7.6).
 */
export function resettle(
  context: ContractContext,
  parameters: MarketParameters,
  number: bigint,
  slot: Slot,
  changed: HouseholdSlot,
): void {
  const before = householdSlots(context, number, slot);
  const after = before.map((record) => (record.household === changed.household ? changed : record));
  // What a settled record holds is what was billed, an estimate included.
  const asBilled = (record: HouseholdSlot) => ({ record, reading: record, history: [] });
  const old = settleRecords(parameters, number, slot, before.map(asBilled));
  const fresh = settleRecords(parameters, number, slot, after.map(asBilled));
  const differences = differencePostings(old.postings, fresh.postings);
  context.postOnCredit(differences.map((posting) => resolve(context, posting)));
  writeSlot(context, number, slot);
  writeHouseholdSlot(context, number, changed);
  for (const { household } of after) {
    const line = fresh.lines.get(household);
    assert(line !== undefined, `slot ${number} settles ${household} without a line`);
    const touched = differences.some(({ from, to }) => [from, to].includes(`hh:${household}`));
    if (touched || household === changed.household)
      emitHousehold(context, number, household, line, differences);
  }
}

function emitHousehold(
  context: ContractContext,
  number: bigint,
  household: string,
  line: SettlementLine,
  postings: readonly NamedPosting[],
): void {
  const own = `hh:${household}`;
  const money: Record<string, string> = {};
  for (const { code, from, to, amount } of postings) {
    if (from === own) money[`${code}>${to}`] = amount.toString();
    if (to === own) money[`${code}<${from}`] = amount.toString();
  }
  context.emit({
    name: 'household-settled',
    slot: number,
    accounts: [member(context, household).account],
    attributes: { household, ...line.attributes, ...money },
  });
}

function member(context: ContractContext, household: string): { account: Uint8Array } {
  const found = context.household(household);
  assert(found !== null, `household ${household} took part and is not registered`);
  return found;
}

/** The engine's account names as accounts of this ledger; `market` is the contract's own transit. */
function resolve(context: ContractContext, { from, to, amount }: NamedPosting): Posting {
  const purse = (name: string) => ({
    account: accountNamed(context, name),
    bucket: 'available' as const,
  });
  return { from: purse(from), to: purse(to), amount };
}

function accountNamed(context: ContractContext, name: string): Uint8Array {
  if (name.startsWith('hh:')) return member(context, name.slice(3)).account;
  switch (name) {
    case 'market':
      return context.contract;
    case 'utility':
      return context.accounts.utility;
    case 'dso':
      return context.accounts.gridOperator;
    case 'tax':
      return context.accounts.tax;
    case 'community':
      return context.accounts.community;
    default:
      throw new Error(`settlement names an unknown account: ${name}`);
  }
}
