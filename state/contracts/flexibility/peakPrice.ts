import { householdAccount } from '../../market/settlement/postings.ts';
import type { LocalClock } from '../../types/daylightSaving.ts';
import type { Fields } from '../../types/fields.ts';
import { slotStartMs } from '../../types/parameters.ts';
import { isoTime } from '../../types/time.ts';
import { micro, PRICE_MAX_MICRO_PER_WH } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { member, moneyAttributes, resolve } from '../market/marketPostings.ts';
import {
  type BillingPeriods,
  lastSlotOf,
  periodName,
  periodOf,
} from '../market/netMeteringRules.ts';
import type { Progress } from './flexibilityState.ts';
import { followedHouseholds, type MeterSlot, meterHistory } from './meterHistory.ts';

/** A price for the power that a home needs at its highest, by the period, to the grid operator. */
export interface PeakRules {
  readonly period: { readonly unit: 'month' } | { readonly unit: 'days'; readonly days: number };
  /** So many of the highest slots, the mean of which is billed. */
  readonly peaks: number;
  /** Not billed. */
  readonly freeW: bigint;
  /** µ for each W. */
  readonly price: bigint;
}

/** As a market reads its own `period`, without years. */
export function readPeak(fields: Fields): PeakRules {
  const unit = fields.choice('period', ['month', 'days'], 'month');
  const rules: PeakRules = {
    period:
      unit === 'month' ? { unit } : { unit, days: fields.number('days', { min: 1, max: 92 }) },
    peaks: fields.number('peaks', { min: 1, max: 12, fallback: 1 }),
    freeW: fields.integer('freeW', { min: 0n, max: 10_000_000n, fallback: 0n }),
    price: fields.integer('price', { min: 1n, max: PRICE_MAX_MICRO_PER_WH }),
  };
  fields.noOthers();
  return rules;
}

/** Days of meter readings that a bill needs. */
export function periodDays({ period }: PeakRules): number {
  return period.unit === 'month' ? 31 : period.days;
}

function periodsOf({ period }: PeakRules, clock: LocalClock): BillingPeriods {
  return {
    ...clock,
    period:
      period.unit === 'month'
        ? { unit: 'month', yearEnd: 12 }
        : { unit: 'days', days: period.days, perYear: 1 },
  };
}

export function firstPeriod(
  rules: PeakRules,
  clock: LocalClock,
  slot: bigint,
  slotLengthMs: number,
): bigint {
  return BigInt(periodOf(periodsOf(rules, clock), slot, slotLengthMs));
}

/** The last slot of a period. */
export function periodEnd(
  rules: PeakRules,
  clock: LocalClock,
  period: bigint,
  slotLengthMs: number,
): bigint {
  return lastSlotOf(periodsOf(rules, clock), Number(period), slotLengthMs);
}

/**
 * Bills every period whose last slot is final, so that no reading can change after its bill. A contract that
 * governs a part of a period bills that part of the price, so that its successor can bill the other.
 *
 * @returns the first period that is not billed yet.
 */
export function billPeaks(
  context: ContractContext,
  rules: PeakRules,
  clock: LocalClock,
  progress: Progress,
): bigint {
  const { slotLengthMs, term } = context;
  for (let period = progress.nextPeriod; ; period++) {
    const ends = periodEnd(rules, clock, period, slotLengthMs);
    const begins = periodEnd(rules, clock, period - 1n, slotLengthMs) + 1n;
    const { untilSlot } = term;
    if (untilSlot !== null && begins >= untilSlot) return period;
    const last = untilSlot !== null && untilSlot <= ends ? untilSlot - 1n : ends;
    if (last > progress.finalThrough) return period;
    const from = begins > progress.first ? begins : progress.first;
    const slots = { from, last, covered: last - from + 1n, whole: ends - begins + 1n };
    const name = periodName(periodsOf(rules, clock), Number(period));
    for (const household of followedHouseholds(context, progress))
      billPeak(context, rules, name, household, slots);
  }
}

interface PeriodSlots {
  readonly from: bigint;
  /** Included. */
  readonly last: bigint;
  /** Slots that the contract governs, of so many in the period. */
  readonly covered: bigint;
  readonly whole: bigint;
}

function billPeak(
  context: ContractContext,
  rules: PeakRules,
  period: string,
  household: string,
  { from, last, covered, whole }: PeriodSlots,
): void {
  const highest = highestSlots(meterHistory(context, household), from, last, rules.peaks);
  if (highest.length === 0) return;
  const sumWh = highest.reduce((sum, { importWh }) => sum + importWh, 0n);
  const peakW = meanPower(sumWh, highest.length, context.slotLengthMs);
  const billedW = peakW > rules.freeW ? peakW - rules.freeW : 0n;
  const charge = micro((billedW * rules.price * covered) / whole);
  const own = householdAccount(household);
  const postings =
    charge === 0n ? [] : [{ code: 'peak-charge', from: own, to: 'dso', amount: charge }];
  context.postOnCredit(postings.map((posting) => resolve(context, posting)));
  context.emit({
    name: 'peak-billed',
    slot: last,
    accounts: [member(context, household).account],
    attributes: {
      household,
      period,
      untilTime: isoTime(slotStartMs(last + 1n, context.slotLengthMs)),
      peaks: highest
        .map(({ slot, importWh }) => `${slot}=${meanPower(importWh, 1, context.slotLengthMs)}`)
        .join(' '),
      peakW: peakW.toString(),
      billedW: billedW.toString(),
      priceMicroPerW: rules.price.toString(),
      slots: covered.toString(),
      slotsOfPeriod: whole.toString(),
      ...moneyAttributes(household, postings),
    },
  });
}

interface PeakSlot {
  readonly slot: bigint;
  readonly importWh: bigint;
}

/** Highest first; of equal ones, the earlier first. Only metered slots count. */
function highestSlots(
  meter: (slot: bigint) => MeterSlot,
  from: bigint,
  last: bigint,
  count: number,
): PeakSlot[] {
  const highest: PeakSlot[] = [];
  for (let slot = from; slot <= last; slot++) {
    const { importWh, mark } = meter(slot);
    if (mark === 'none') continue;
    const place = highest.findIndex((other) => importWh > other.importWh);
    if (place === -1) highest.push({ slot, importWh });
    else highest.splice(place, 0, { slot, importWh });
    if (highest.length > count) highest.pop();
  }
  return highest;
}

/** W, rounded down, of so much energy in so many slots. */
function meanPower(energyWh: bigint, slots: number, slotLengthMs: number): bigint {
  return (energyWh * 3_600_000n) / (BigInt(slots) * BigInt(slotLengthMs));
}
