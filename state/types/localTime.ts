export interface LocalTime {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** 0 to 1439. */
  readonly minuteOfDay: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** What a clock shows that is `utcOffsetMinutes` before UTC and knows no summer time. */
export function localTime(timeMs: number, utcOffsetMinutes: number): LocalTime {
  const minutes = Math.floor(timeMs / MINUTE_MS) + utcOffsetMinutes;
  const day = Math.floor(minutes / DAY_MINUTES);
  // 1970-01-01 was a Thursday.
  return { weekday: (((day + 3) % 7) + 7) % 7, minuteOfDay: minutes - day * DAY_MINUTES };
}
