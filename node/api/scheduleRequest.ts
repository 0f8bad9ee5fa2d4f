import type { PriceStep } from '../../state/contracts/market/orderSteps.ts';
import type { SlotPattern } from '../../state/contracts/market/slotPattern.ts';
import { slotAt, slotStartMs } from '../../state/types/parameters.ts';
import { parseTime, shown } from './views/arguments.ts';
import { invalidArgument } from './views/requestError.ts';

/** For which slots something is meant, as a person would say it. */
export interface PatternRequest {
  /** ISO 8601; default: as soon as can be. */
  readonly from?: string;
  /** ISO 8601; a date for its midnight in UTC. Slots end at or before it. */
  readonly until: string;
  /** `daily`, `weekdays`, `weekend`, or days such as `Mon,Thu`. */
  readonly days?: string;
  /** `18:00-22:30` by the clock of the tariff; may go past midnight. */
  readonly hours?: string;
}

/** Amounts are decimal strings. */
export interface StepRequest {
  readonly quantityWh: string;
  readonly priceMicroPerWh: string;
}

const DAYS: Readonly<Record<string, number>> = {
  daily: 127,
  weekdays: 31,
  weekend: 96,
  mon: 1,
  tue: 2,
  wed: 4,
  thu: 8,
  fri: 16,
  sat: 32,
  sun: 64,
};

/** A uint64 on the wire; what the ledger makes of it is the ledger's affair. */
const UINT63_MAX = 2n ** 63n - 1n;

/** `nextSlot`: the first whose window has not opened yet. */
export function patternOf(
  { from, until, days = 'daily', hours = '00:00-24:00' }: PatternRequest,
  nextSlot: bigint,
  slotLengthMs: number,
): SlotPattern {
  const fromMs = parseTime(from, 'from');
  const untilMs = parseTime(until, 'until') ?? 0;
  const first = fromMs === undefined ? nextSlot : slotFrom(fromMs, slotLengthMs);
  const last = slotAt(untilMs, slotLengthMs) - 1n;
  if (last < first)
    throw invalidArgument(
      `no slot that can still be meant lies between from and until (${until}): the next begins at ${new Date(slotStartMs(nextSlot, slotLengthMs)).toISOString()}`,
    );
  return { firstSlot: first, lastSlot: last, weekdays: weekdaysOf(days), ...minutesOf(hours) };
}

/** The first slot that starts at or after it. */
function slotFrom(timeMs: number, slotLengthMs: number): bigint {
  return BigInt(Math.ceil(timeMs / slotLengthMs));
}

function weekdaysOf(days: string): number {
  let bits = 0;
  for (const day of days.toLowerCase().split(',')) {
    const bit = DAYS[day.trim().slice(0, day.trim() in DAYS ? undefined : 3)];
    if (bit === undefined)
      throw invalidArgument(
        `days must be daily, weekdays, weekend or days such as Mon,Thu, not ${shown(days)}`,
      );
    bits |= bit;
  }
  return bits;
}

function minutesOf(hours: string): Pick<SlotPattern, 'fromMinute' | 'toMinute'> {
  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(hours);
  const [from, to] = [1, 3].map((at) => Number(match?.[at]) * 60 + Number(match?.[at + 1]));
  const minutes = match === null ? [] : [Number(match[2]), Number(match[4])];
  if (from === undefined || to === undefined || minutes.length === 0 || Math.max(...minutes) > 59)
    throw invalidArgument(`hours must be such as 18:00-22:30, not ${shown(hours)}`);
  return { fromMinute: from, toMinute: to };
}

export function stepOf({ quantityWh, priceMicroPerWh }: StepRequest): PriceStep {
  return {
    quantityWh: amountOf(quantityWh, 'quantityWh'),
    priceMicroPerWh: amountOf(priceMicroPerWh, 'priceMicroPerWh'),
  };
}

export function amountOf(text: string, name: string): bigint {
  const value = BigInt(text);
  if (value > UINT63_MAX) throw invalidArgument(`${name} is too large`);
  return value;
}
