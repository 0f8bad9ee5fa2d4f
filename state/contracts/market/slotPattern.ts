import { type LocalClock, utcOffsetAt } from '../../types/daylightSaving.ts';
import { localTime } from '../../types/localTime.ts';
import { slotStartMs } from '../../types/parameters.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { timeOfDay } from './termWords.ts';

/** For which slots something is meant; the times are those of the tariff's clock. */
export interface SlotPattern {
  readonly firstSlot: bigint;
  /** Included. */
  readonly lastSlot: bigint;
  /** Bits from 1 Monday to 64 Sunday, of the day on which the slot starts. */
  readonly weekdays: number;
  /** Minute of the day, from which on a slot starts. */
  readonly fromMinute: number;
  /** Minute of the day, before which it starts; not after `fromMinute`: past midnight. */
  readonly toMinute: number;
}

const ALL_WEEKDAYS = 127;
const DAY_MINUTES = 1440;
const DAY_MS = 86_400_000;
/** Two years: what is meant for longer is worth saying again. */
export const PATTERN_DAYS_MAX = 732;

export function inPattern(
  { firstSlot, lastSlot, weekdays, fromMinute, toMinute }: SlotPattern,
  slot: bigint,
  slotLengthMs: number,
  clock: LocalClock,
): boolean {
  if (slot < firstSlot || slot > lastSlot) return false;
  const startMs = slotStartMs(slot, slotLengthMs);
  const { weekday, minuteOfDay } = localTime(startMs, utcOffsetAt(clock, startMs));
  if ((weekdays & (1 << weekday)) === 0) return false;
  return fromMinute < toMinute
    ? fromMinute <= minuteOfDay && minuteOfDay < toMinute
    : fromMinute <= minuteOfDay || minuteOfDay < toMinute;
}

/** `openedThrough`: no slot up to it can be meant any more. */
export function checkPattern(
  pattern: SlotPattern | null,
  openedThrough: bigint,
  slotLengthMs: number,
): Refusal | null {
  if (pattern === null) return refuse('bad-pattern', 'it must say for which slots it is meant');
  const { firstSlot, lastSlot, weekdays, fromMinute, toMinute } = pattern;
  const slotsMax = BigInt(Math.ceil((PATTERN_DAYS_MAX * DAY_MS) / slotLengthMs));
  if (lastSlot < firstSlot)
    return refuse('bad-pattern', `the last slot ${lastSlot} is before the first, ${firstSlot}`);
  if (lastSlot <= openedThrough)
    return refuse(
      'bad-pattern',
      `the windows of all slots up to ${openedThrough} are open already: the last slot must be a later one, not ${lastSlot}`,
    );
  if (lastSlot - openedThrough > slotsMax)
    return refuse(
      'bad-pattern',
      `the last slot must lie within ${PATTERN_DAYS_MAX} days: at most ${openedThrough + slotsMax}, not ${lastSlot}`,
    );
  if (weekdays < 1 || weekdays > ALL_WEEKDAYS)
    return refuse('bad-pattern', 'it must be meant for one day of the week at least');
  return fromMinute < DAY_MINUTES && toMinute >= 1 && toMinute <= DAY_MINUTES
    ? null
    : refuse('bad-pattern', 'times of day are from 00:00 to 24:00');
}

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `daily 00:00-24:00`, `Mon,Tue 18:00-06:30`. */
export function patternText({ weekdays, fromMinute, toMinute }: SlotPattern): string {
  const days =
    weekdays === ALL_WEEKDAYS
      ? 'daily'
      : DAY_NAMES.filter((_, day) => (weekdays & (1 << day)) !== 0).join(',');
  return `${days} ${timeOfDay(fromMinute)}-${timeOfDay(toMinute)}`;
}
