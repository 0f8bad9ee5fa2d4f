import { civilDate, dayNumber } from './time.ts';

/** How a community's clocks differ from UTC. Fixed rules, so that every node finds the same local time. */
export interface TimeZone {
  /** Standard time minus UTC. */
  readonly utcOffsetMinutes: number;
  /**
   * `eu`: one hour later from the last Sunday of March to the last Sunday of October, from 01:00 UTC to
   * 01:00 UTC (Directive 2000/84/EC, Articles 2 and 3).
   */
  readonly summerTime: 'none' | 'eu';
}

export interface LocalTime {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** 0 to 1439. */
  readonly minuteOfDay: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** The clock on the wall of the community at an instant in Unix ms. */
export function localTime(timeMs: number, zone: TimeZone): LocalTime {
  const summerMs = zone.summerTime === 'eu' && isEuSummer(timeMs) ? HOUR_MS : 0;
  const localMs = timeMs + zone.utcOffsetMinutes * MINUTE_MS + summerMs;
  const day = Math.floor(localMs / DAY_MS);
  return {
    weekday: weekdayOf(day),
    minuteOfDay: Math.floor((localMs - day * DAY_MS) / MINUTE_MS),
  };
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function isEuSummer(timeMs: number): boolean {
  const { year } = civilDate(Math.floor(timeMs / DAY_MS));
  const changeMs = (month: number) => lastSunday(year, month) * DAY_MS + HOUR_MS;
  return timeMs >= changeMs(3) && timeMs < changeMs(10);
}

/** March and October both have 31 days. */
function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month, 31);
  return last - ((weekdayOf(last) + 1) % 7);
}
