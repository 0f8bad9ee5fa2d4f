const DAY_MS = 86_400_000;

/**
 * An instant as ISO 8601 in UTC with milliseconds. Computed here (civil calendar from day number, after
 * the proleptic Gregorian rule) because pure rooms have no Date.
 */
export function isoTime(timeMs: number): string {
  const day = Math.floor(timeMs / DAY_MS);
  const inDay = timeMs - day * DAY_MS;
  const { year, month, dayOfMonth } = civilDate(day);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [inDay / 3_600_000, (inDay / 60_000) % 60, (inDay / 1000) % 60]
    .map((part) => two(Math.floor(part)))
    .join(':');
  const ms = String(inDay % 1000).padStart(3, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}T${time}.${ms}Z`;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Years are counted from March, so that the leap day is a year's last; eras have 400 years. */
export function civilDate(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
