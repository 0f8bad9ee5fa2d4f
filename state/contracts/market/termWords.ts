import type { LocalClock } from '../../types/daylightSaving.ts';

/** The words in which terms give a price. */
export function price(microPerWh: bigint): string {
  return `${microPerWh} micro-credits per Wh`;
}

export function duration(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000} minutes`;
  const [seconds, rest] = [Math.floor(ms / 1000), ms % 1000];
  return rest === 0 ? `${seconds} seconds` : `${seconds}.${String(rest).padStart(3, '0')} seconds`;
}

/** `18:30`; a day ends at 24:00. */
export function timeOfDay(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** `UTC`, `UTC+05:30`. */
export function clockName(utcOffsetMinutes: number): string {
  if (utcOffsetMinutes === 0) return 'UTC';
  const sign = utcOffsetMinutes < 0 ? '-' : '+';
  return `UTC${sign}${timeOfDay(Math.abs(utcOffsetMinutes))}`;
}

/** As `clockName`, with its summer time. */
export function clockText({ utcOffsetMinutes, daylightSaving }: LocalClock): string {
  const winter = clockName(utcOffsetMinutes);
  return daylightSaving === 'eu'
    ? `${winter}, and ${clockName(utcOffsetMinutes + 60)} from the last Sunday of March to the last Sunday of October, each at 01:00 UTC`
    : winter;
}
