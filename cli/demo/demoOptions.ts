/** Data time that one market slot stands for. */
export const DATA_SLOT_MS = 900_000;
const DAY_MS = 86_400_000;

/** What the user asked of a demo, defaults filled in where they need no data. */
export interface DemoOptions {
  /** Null: eight of the model, or all of the data file. */
  readonly homes: number | null;
  /** Null: four, or all where there are fewer homes. */
  readonly authorities: number | null;
  /** Path of a CSV file; null: the built-in model. */
  readonly data: string | null;
  /** Begin in data time; null: chosen by the source. */
  readonly fromMs: number | null;
  readonly days: number;
  /** Real time that one market slot takes. */
  readonly slotMs: number;
  readonly seed: number;
  /** Orders are sealed until the gate. */
  readonly sealed?: boolean;
  /** Null: named after the time, in the working folder. */
  readonly folder: string | null;
}

/** `2026-06-20` for its midnight in UTC, or `2026-06-20T05:00Z`. */
export function parseDemoTime(text: string): number | null {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `${text}T00:00:00Z`
    : /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text)
      ? text
      : '';
  const ms = Date.parse(whole);
  // Date.parse takes the 31st of June for the 1st of July.
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(whole.slice(0, 16))) return null;
  return ms;
}

export function slotsOf(days: number): number {
  return Math.round((days * DAY_MS) / DATA_SLOT_MS);
}

/** UTC to the minute, as shown to people. */
export function minuteText(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ')}Z`;
}
