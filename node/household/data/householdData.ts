import { assert } from '../../../state/types/assert.ts';
import { splitExactly, wattHours } from '../../../state/types/units.ts';
import type { SlotEnergy } from '../devices/meter.ts';

/** One home's measured intervals in rising order of time; the three arrays run in parallel. */
export interface HouseholdSeries {
  /** UTC instant at which each interval begins, in ms. */
  readonly timesMs: Float64Array;
  /** Consumption in each interval, whole Wh. */
  readonly loadWh: Float64Array;
  /** Production of the roof in each interval, whole Wh. */
  readonly pvWh: Float64Array;
}

/** Intervals that a home lacks within the period of the file: [fromMs, toMs). */
export interface DataGap {
  readonly household: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** How many intervals in a row. */
  readonly missing: number;
}

/** Measured data of a community, all on one grid: `fromMs` plus whole multiples of `intervalMs`. */
export interface HouseholdData {
  readonly intervalMs: number;
  /** Begin of the first interval of any home. */
  readonly fromMs: number;
  /** End of the last interval of any home. */
  readonly toMs: number;
  /** By name, names in code-unit order. */
  readonly households: ReadonlyMap<string, HouseholdSeries>;
  readonly gaps: readonly DataGap[];
}

/** Lists what each home lacks between `fromMs` and `toMs`; every time must be on the grid. */
export function findGaps(
  households: ReadonlyMap<string, HouseholdSeries>,
  fromMs: number,
  toMs: number,
  intervalMs: number,
): DataGap[] {
  const gaps: DataGap[] = [];
  for (const [household, series] of households) {
    let expectedMs = fromMs;
    const close = (nextMs: number): void => {
      const missing = (nextMs - expectedMs) / intervalMs;
      if (missing > 0) gaps.push({ household, fromMs: expectedMs, toMs: nextMs, missing });
      expectedMs = nextMs + intervalMs;
    };
    for (const timeMs of series.timesMs) close(timeMs);
    close(toMs);
  }
  return gaps;
}

/**
 * Why slots of this length beginning at `fromMs` cannot be cut from the data, in one line, or null
 * where they can: one of slot and interval must be a whole multiple of the other, on a common grid.
 */
export function slotMisfit(
  data: HouseholdData,
  fromMs: number,
  slotLengthMs: number,
): string | null {
  if (!(Number.isSafeInteger(slotLengthMs) && slotLengthMs > 0)) {
    return `a slot of ${slotLengthMs} ms is not a length of time`;
  }
  const [longMs, shortMs] =
    data.intervalMs > slotLengthMs
      ? [data.intervalMs, slotLengthMs]
      : [slotLengthMs, data.intervalMs];
  if (longMs % shortMs !== 0) {
    return `slots of ${slotLengthMs / 60_000} min do not fit data of ${data.intervalMs / 60_000} min: one must be a whole multiple of the other`;
  }
  if ((fromMs - data.fromMs) % shortMs !== 0) {
    return `slots beginning at ${new Date(fromMs).toISOString()} do not fall on the data's grid of ${data.intervalMs / 60_000} min`;
  }
  return null;
}

/**
 * A home's energy in `count` slots from `fromMs` on, in Wh; null for a slot that is not wholly
 * measured. An interval longer than a slot is split so that its slots sum to it; shorter ones are
 * summed. Requires {@link slotMisfit} to be null.
 */
export function slotSeries(
  data: HouseholdData,
  household: string,
  fromMs: number,
  slotLengthMs: number,
  count: number,
): (SlotEnergy | null)[] {
  const misfit = slotMisfit(data, fromMs, slotLengthMs);
  assert(misfit === null, misfit ?? '');
  const series = data.households.get(household);
  assert(series !== undefined, `no data of household ${household}`);
  const cut = data.intervalMs > slotLengthMs ? splitSlot : sumSlot;
  return Array.from({ length: count }, (_, index) =>
    cut(data, series, fromMs + index * slotLengthMs, slotLengthMs),
  );
}

function splitSlot(
  data: HouseholdData,
  series: HouseholdSeries,
  slotMs: number,
  slotLengthMs: number,
): SlotEnergy | null {
  const intoMs = modulo(slotMs - data.fromMs, data.intervalMs);
  const row = findRow(series.timesMs, slotMs - intoMs);
  if (row === -1) return null;
  const parts = data.intervalMs / slotLengthMs;
  const part = intoMs / slotLengthMs;
  const share = (totalWh: number | undefined): bigint =>
    splitExactly(BigInt(totalWh ?? 0), parts)[part] ?? 0n;
  return { loadWh: wattHours(share(series.loadWh[row])), pvWh: wattHours(share(series.pvWh[row])) };
}

function sumSlot(
  data: HouseholdData,
  series: HouseholdSeries,
  slotMs: number,
  slotLengthMs: number,
): SlotEnergy | null {
  const first = findRow(series.timesMs, slotMs);
  const rows = slotLengthMs / data.intervalMs;
  const lastMs = slotMs + slotLengthMs - data.intervalMs;
  // Times rise strictly on the grid, so first and last in their places mean all between are there.
  if (first === -1 || series.timesMs[first + rows - 1] !== lastMs) return null;
  let loadWh = 0n;
  let pvWh = 0n;
  for (let row = first; row < first + rows; row++) {
    loadWh += BigInt(series.loadWh[row] ?? 0);
    pvWh += BigInt(series.pvWh[row] ?? 0);
  }
  return { loadWh: wattHours(loadWh), pvWh: wattHours(pvWh) };
}

/** The row that begins at `timeMs`, or -1. */
function findRow(timesMs: Float64Array, timeMs: number): number {
  let low = 0;
  let high = timesMs.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = timesMs[middle] as number;
    if (found === timeMs) return middle;
    if (found < timeMs) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function modulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
