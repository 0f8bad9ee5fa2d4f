const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|\+00:00)$/;

/**
 * Makes a strict reader of ISO 8601 UTC times: the instant in ms, or null for anything else, also
 * for a day that does not exist (Date.parse would turn 30 February into 1 March).
 * It remembers the last day read: rows of one day stand together in most files.
 */
export function utcTimeReader(): (text: string) => number | null {
  let day = '';
  let dayMs: number | null = null;
  return (text) => {
    if (!SHAPE.test(text)) return null;
    const dayOfText = text.slice(0, 10);
    if (dayOfText !== day) {
      day = dayOfText;
      dayMs = dayStartMs(dayOfText);
    }
    const ofDayMs = timeOfDayMs(text);
    return dayMs === null || ofDayMs === null ? null : dayMs + ofDayMs;
  };
}

function dayStartMs(day: string): number | null {
  const startMs = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(startMs)) return null;
  return new Date(startMs).toISOString().startsWith(day) ? startMs : null;
}

/** No leap second and no hour 24: both would be the start of another minute. */
function timeOfDayMs(text: string): number | null {
  const hours = Number(text.slice(11, 13));
  const minutes = Number(text.slice(14, 16));
  const seconds = text[16] === ':' ? Number.parseFloat(text.slice(17)) : 0;
  if (hours > 23 || minutes > 59 || seconds >= 60) return null;
  const ofDayMs = (hours * 60 + minutes) * 60_000 + Math.round(seconds * 1000);
  return ofDayMs < DAY_MS ? ofDayMs : null;
}
