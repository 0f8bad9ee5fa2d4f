import {
  billNetMetering,
  type NetMeteringBill,
  netMeteringPostings,
} from '../../market/settlement/netMetering.ts';
import { assert } from '../../types/assert.ts';
import { slotStartMs } from '../../types/parameters.ts';
import { isoTime } from '../../types/time.ts';
import { type WattHours, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { MarketParameters } from './marketParameters.ts';
import { member, moneyAttributes, resolve } from './marketPostings.ts';
import { correctionDeadlineMs } from './marketTiming.ts';
import {
  endsYear,
  lastSlotOf,
  type NetMeteringRules,
  periodName,
  periodOf,
} from './netMeteringRules.ts';
import {
  deletePeriod,
  hasBills,
  readBank,
  readCarried,
  readMembers,
  readUse,
  writeBank,
  writeCarried,
  writeUse,
} from './netMeteringState.ts';
import type { RecordSettlement } from './recordSettlement.ts';
import { blockOf } from './tariffSeries.ts';

/** Counts what a slot's settlement left with the utility, less what an earlier settlement of it had counted. */
export function countResidual(
  context: ContractContext,
  { netMetering, series }: MarketParameters,
  slot: bigint,
  fresh: RecordSettlement,
  old: RecordSettlement | null,
): void {
  if (netMetering === null) return;
  const period = BigInt(periodOf(netMetering, slot, context.slotLengthMs));
  const block = blockOf(series, slot, context.slotLengthMs);
  const index = block === null ? 0 : block + 1;
  const blocks = series.blocks.length + 1;
  for (const [household, { residual }] of fresh.lines) {
    const before = old?.lines.get(household)?.residual ?? { importWh: 0n, exportWh: 0n };
    if (before.importWh === residual.importWh && before.exportWh === residual.exportWh) continue;
    const use = readUse(context, period, household);
    const counted = (sums: readonly bigint[] | undefined, change: bigint) =>
      Array.from({ length: blocks }, (_, i) => (sums?.[i] ?? 0n) + (i === index ? change : 0n));
    writeUse(context, period, household, {
      importWh: counted(use?.importWh, residual.importWh - before.importWh),
      exportWh: counted(use?.exportWh, residual.exportWh - before.exportWh),
    });
  }
}

/**
 * Bills every period of net metering whose last slot is final, so that no correction can come after its bill.
 * A contract that ends within a period bills what it has of it; the banks pass to its successor, and are paid out
 * where that one has none.
 *
 * @returns the first period that is not billed yet.
 */
export function billPeriods(
  context: ContractContext,
  parameters: MarketParameters,
  finalThrough: bigint,
  nextPeriod: bigint,
): bigint {
  const rules = parameters.netMetering;
  if (rules === null) return 0n;
  const { slotLengthMs, term } = context;
  for (let period = nextPeriod; ; period++) {
    const number = Number(period);
    const ends = lastSlotOf(rules, number, slotLengthMs);
    const begins = lastSlotOf(rules, number - 1, slotLengthMs) + 1n;
    const { untilSlot } = term;
    if (untilSlot !== null && begins >= untilSlot) return period;
    const last = untilSlot !== null && untilSlot <= ends ? untilSlot - 1n : ends;
    if (last > finalThrough) return period;
    const paysOut =
      (last === ends && endsYear(rules, number)) ||
      (untilSlot !== null && last === untilSlot - 1n && !hasSuccessor(context, untilSlot));
    billPeriod(context, parameters, rules, period, last, paysOut);
  }
}

/** Whether a market of the same name takes over the banks. */
function hasSuccessor({ name, other }: ContractContext, slot: bigint): boolean {
  const parameters = other(name, slot)?.parameters as Partial<MarketParameters> | undefined;
  return (parameters?.netMetering ?? null) !== null;
}

function billPeriod(
  context: ContractContext,
  parameters: MarketParameters,
  rules: NetMeteringRules,
  period: bigint,
  lastSlot: bigint,
  paysOut: boolean,
): void {
  const members = readMembers(context, period);
  const carried = readCarried(context);
  const households = [...new Set([...carried, ...members])].sort();
  const keeping: string[] = [];
  for (const household of households) {
    const bills = billsOf(context, parameters, rules, period, household, paysOut);
    for (const bill of bills) postBill(context, rules, period, lastSlot, household, bill);
    const bank = new Map(
      bills.filter(({ closingWh }) => closingWh > 0n).map((one) => [one.block, one.closingWh]),
    );
    if (bank.size > 0) keeping.push(household);
    writeBank(context, household, bank);
  }
  deletePeriod(context, period);
  if (households.length > 0) writeCarried(context, keeping);
}

/** When the next period can be billed, or null where nobody waits for a bill. */
export function billsDueMs(
  context: Pick<ContractContext, 'get' | 'slotLengthMs'>,
  { netMetering, timing }: MarketParameters,
  nextPeriod: bigint,
): number | null {
  if (netMetering === null || !hasBills(context, nextPeriod)) return null;
  const last = lastSlotOf(netMetering, Number(nextPeriod), context.slotLengthMs);
  return correctionDeadlineMs(timing, context.slotLengthMs, last);
}

interface BlockBill extends NetMeteringBill {
  /** Name of the tariff's block; empty: outside of all, or there are none. */
  readonly block: string;
  readonly openingWh: WattHours;
  readonly importWh: WattHours;
  readonly exportWh: WattHours;
}

/** One for each block of the tariff, each with a bank and a price of its own. */
function billsOf(
  context: ContractContext,
  { tariff, series }: MarketParameters,
  { ratio, trueUp }: NetMeteringRules,
  period: bigint,
  household: string,
  paysOut: boolean,
): BlockBill[] {
  const use = readUse(context, period, household);
  const blocks = [
    { block: '', retail: tariff.retail },
    ...series.blocks.map(({ name, prices }) => ({
      block: name,
      retail: prices.retail ?? tariff.retail,
    })),
  ];
  const names = blocks.map(({ block }) => block);
  const bank = readBank(context, household, names);
  return blocks.map(({ block, retail }, index) => {
    const openingWh = wattHours(bank.get(block) ?? 0n);
    const importWh = wattHours(use?.importWh[index] ?? 0n);
    const exportWh = wattHours(use?.exportWh[index] ?? 0n);
    const [bill] = billNetMetering({ retail, ratio, trueUp }, openingWh, [
      { importWh, exportWh, yearEnd: paysOut },
    ]);
    assert(bill !== undefined, 'a period has a bill');
    return { block, openingWh, importWh, exportWh, ...bill };
  });
}

function postBill(
  context: ContractContext,
  rules: NetMeteringRules,
  period: bigint,
  lastSlot: bigint,
  household: string,
  { block, openingWh, importWh, exportWh, ...bill }: BlockBill,
): void {
  if (openingWh === 0n && importWh === 0n && exportWh === 0n) return;
  const postings = netMeteringPostings(household, bill);
  context.postOnCredit(postings.map((posting) => resolve(context, posting)));
  context.emit({
    name: 'net-metering-billed',
    slot: lastSlot,
    accounts: [member(context, household).account],
    attributes: {
      household,
      period: periodName(rules, Number(period)),
      untilTime: isoTime(slotStartMs(lastSlot + 1n, context.slotLengthMs)),
      ...(block === '' ? {} : { block }),
      openingWh: openingWh.toString(),
      importWh: importWh.toString(),
      exportWh: exportWh.toString(),
      generatedWh: bill.creditWh.toString(),
      usedWh: bill.usedWh.toString(),
      billedWh: bill.billedWh.toString(),
      trueUpWh: bill.paidOutWh.toString(),
      closingWh: bill.closingWh.toString(),
      ...moneyAttributes(household, postings),
    },
  });
}
