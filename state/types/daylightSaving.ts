import { civilDate, dayNumber } from './time.ts';

/** `eu`: an hour ahead from the last Sunday of March to the last of October, both at 01:00 UTC. */
export type DaylightSaving = 'none' | 'eu';

/** A clock on the wall. */
export interface LocalClock {
  /** In winter, where there is summer time. */
  readonly utcOffsetMinutes: number;
  /** Absent: none. */
  readonly daylightSaving?: DaylightSaving;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const SUMMER_MINUTES = 60;

/** Minutes that the clock is ahead of UTC at an instant. The rule is that of Directive 2000/84/EC. */
export function utcOffsetAt(
  { utcOffsetMinutes, daylightSaving }: LocalClock,
  timeMs: number,
): number {
  if (daylightSaving !== 'eu') return utcOffsetMinutes;
  const { year } = civilDate(Math.floor(timeMs / DAY_MS));
  const isSummer = switchMs(year, 3) <= timeMs && timeMs < switchMs(year, 10);
  return isSummer ? utcOffsetMinutes + SUMMER_MINUTES : utcOffsetMinutes;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function switchMs(year: number, month: number): number {
  const last = dayNumber(year, month, 31);
  // 1970-01-01 was a Thursday: day 3 a Sunday.
  return (last - ((((last - 3) % 7) + 7) % 7)) * DAY_MS + HOUR_MS;
}

/** Days since 1970-01-01 by the clock. */
export function localDay(clock: LocalClock, timeMs: number): number {
  return Math.floor((timeMs + utcOffsetAt(clock, timeMs) * MINUTE_MS) / DAY_MS);
}

/** The first instant of a day by the clock. */
export function localDayStartMs(clock: LocalClock, day: number): number {
  const inWinter = day * DAY_MS - clock.utcOffsetMinutes * MINUTE_MS;
  const inSummer = inWinter - SUMMER_MINUTES * MINUTE_MS;
  return localDay(clock, inSummer) === day ? inSummer : inWinter;
}
