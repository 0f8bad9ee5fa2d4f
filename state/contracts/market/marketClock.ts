import type { LocalClock } from '../../types/daylightSaving.ts';
import type { Fields } from '../../types/fields.ts';

/** Where the rule is in force, the Azores to the east of Europe: there, no day begins twice. */
const EU_OFFSETS = { min: -60, max: 180 };

/** Reads `utcOffsetMinutes` and `daylightSaving` of the document. */
export function readClock(fields: Fields): LocalClock {
  const utcOffsetMinutes = fields.number('utcOffsetMinutes', { min: -720, max: 840, fallback: 0 });
  if (fields.choice('daylightSaving', ['none', 'eu'], 'none') === 'none')
    return { utcOffsetMinutes };
  if (utcOffsetMinutes < EU_OFFSETS.min || utcOffsetMinutes > EU_OFFSETS.max)
    fields.fault(
      'daylightSaving',
      `must be none at an offset of ${utcOffsetMinutes} minutes: the rule eu goes with ${EU_OFFSETS.min} to ${EU_OFFSETS.max}`,
    );
  return { utcOffsetMinutes, daylightSaving: 'eu' };
}
