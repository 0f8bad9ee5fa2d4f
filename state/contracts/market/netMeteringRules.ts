import { type LocalClock, localDay, localDayStartMs } from '../../types/daylightSaving.ts';
import type { Fields } from '../../types/fields.ts';
import { slotAt, slotStartMs } from '../../types/parameters.ts';
import { civilDate, dayNumber } from '../../types/time.ts';
import {
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
} from '../../types/units.ts';
import { readClock } from './marketClock.ts';

/** A utility that counts what it supplies against what it takes, and bills the rest by the period, by its clock. */
export interface NetMeteringRules extends LocalClock {
  readonly period:
    | {
        readonly unit: 'month' /** 1 to 12: the year ends with this month. */;
        readonly yearEnd: number;
      }
    /** Counted from 1970-01-01; the year ends with every `perYear`-th period. */
    | { readonly unit: 'days'; readonly days: number; readonly perYear: number };
  /** What a Wh fed in counts for in the bank. */
  readonly ratio: { readonly numerator: bigint; readonly denominator: bigint };
  /** Paid for each Wh that is in the bank at the year's end. */
  readonly trueUp: MicroPerWattHour;
}

/** What says when a period begins and ends. */
export type BillingPeriods = Pick<NetMeteringRules, 'period' | keyof LocalClock>;

export function readNetMetering(fields: Fields): NetMeteringRules {
  const unit = fields.choice('period', ['month', 'days'], 'month');
  const rules: NetMeteringRules = {
    period:
      unit === 'month'
        ? { unit, yearEnd: fields.number('yearEnd', { min: 1, max: 12, fallback: 12 }) }
        : {
            unit,
            days: fields.number('days', { min: 1, max: 366 }),
            perYear: fields.number('perYear', { min: 1, max: 366 }),
          },
    ...readClock(fields),
    ratio: {
      numerator: fields.integer('ratioNum', { min: 0n, max: 1_000_000n, fallback: 1n }),
      denominator: fields.integer('ratioDen', { min: 1n, max: 1_000_000n, fallback: 1n }),
    },
    trueUp: microPerWattHour(fields.integer('trueUp', { min: 0n, max: PRICE_MAX_MICRO_PER_WH })),
  };
  fields.noOthers();
  if (rules.ratio.numerator > rules.ratio.denominator)
    fields.fault('ratioNum', 'must be at most ratioDen: nobody gets more back than was fed in');
  return rules;
}

/** The billing period in which a slot begins. Months count from January 1970, periods of days from its first. */
export function periodOf(rules: BillingPeriods, slot: bigint, slotLengthMs: number): number {
  const days = localDay(rules, slotStartMs(slot, slotLengthMs));
  if (rules.period.unit === 'days') return Math.floor(days / rules.period.days);
  const { year, month } = civilDate(days);
  return (year - 1970) * 12 + month - 1;
}

/** The last slot that begins in the period. */
export function lastSlotOf(rules: BillingPeriods, period: number, slotLengthMs: number): bigint {
  const nextDay =
    rules.period.unit === 'days'
      ? (period + 1) * rules.period.days
      : dayNumber(1970 + Math.floor((period + 1) / 12), ((period + 1) % 12) + 1, 1);
  return slotAt(localDayStartMs(rules, nextDay) - 1, slotLengthMs);
}

/** Whether the bank is paid out and emptied with this period. */
export function endsYear({ period: { ...terms } }: NetMeteringRules, period: number): boolean {
  return terms.unit === 'month'
    ? (period % 12) + 1 === terms.yearEnd
    : (period + 1) % terms.perYear === 0;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** For the terms: how long a period and a year are. */
export function periodUnit({ period }: NetMeteringRules): string {
  return period.unit === 'month'
    ? `each calendar month, in years that end with ${MONTHS[period.yearEnd - 1]}`
    : `every ${period.days} days since 1970-01-01, in years of ${period.perYear} such periods`;
}

/** For people: `2027-01`, or the first and the last day of a period of days. */
export function periodName(rules: BillingPeriods, period: number): string {
  const two = (value: number) => value.toString().padStart(2, '0');
  if (rules.period.unit === 'month')
    return `${1970 + Math.floor(period / 12)}-${two((period % 12) + 1)}`;
  const { days } = rules.period;
  const dayName = (day: number) => {
    const { year, month, dayOfMonth } = civilDate(day);
    return `${year}-${two(month)}-${two(dayOfMonth)}`;
  };
  const first = dayName(period * days);
  return days === 1 ? first : `${first} to ${dayName((period + 1) * days - 1)}`;
}
