import type { FaultList } from './csvFaults.ts';
import { findGaps, type HouseholdData, type HouseholdSeries } from './householdData.ts';

/** The rows of one household as they stood in the file; the four arrays run in parallel. */
export interface RawRows {
  readonly timesMs: number[];
  readonly loadWh: number[];
  readonly pvWh: number[];
  readonly lines: number[];
}

interface SortedRows extends HouseholdSeries {
  readonly lines: Float64Array;
}

/**
 * Sorts the rows into series on one grid. Interval and grid are what most rows agree on, so one
 * stray row is told as a fault and does not make faults of all others. Null where the faults leave
 * no data to speak of.
 */
export function assembleData(
  raw: ReadonlyMap<string, RawRows>,
  faults: FaultList,
): HouseholdData | null {
  const homes = new Map<string, SortedRows>();
  for (const [name, rows] of [...raw].sort(byName)) homes.set(name, sortByTime(rows));
  for (const [household, rows] of homes) findDuplicates(household, rows, faults);
  const intervalMs = mostCommon(steps(homes));
  if (intervalMs === null) {
    // After other faults it may only be missing because their rows were left out.
    if (faults.count === 0) faults.add({ code: 'INTERVAL_UNKNOWN' });
    return null;
  }
  findOffGrid(homes, intervalMs, faults);
  if (faults.count > 0) return null;
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const { timesMs } of homes.values()) {
    fromMs = Math.min(fromMs, timesMs[0] ?? fromMs);
    toMs = Math.max(toMs, (timesMs.at(-1) ?? toMs) + intervalMs);
  }
  const households = new Map<string, HouseholdSeries>();
  for (const [name, { timesMs, loadWh, pvWh }] of homes) {
    households.set(name, { timesMs, loadWh, pvWh });
  }
  return {
    intervalMs,
    fromMs,
    toMs,
    households,
    gaps: findGaps(households, fromMs, toMs, intervalMs),
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function sortByTime(rows: RawRows): SortedRows {
  const { timesMs } = rows;
  const order = timesMs.map((_, index) => index);
  const before = (a: number, b: number): number =>
    (timesMs[a] as number) - (timesMs[b] as number) || a - b;
  order.sort(before);
  const pick = (values: readonly number[]): Float64Array =>
    Float64Array.from(order, (index) => values[index] as number);
  return {
    timesMs: pick(timesMs),
    loadWh: pick(rows.loadWh),
    pvWh: pick(rows.pvWh),
    lines: pick(rows.lines),
  };
}

function findDuplicates(household: string, rows: SortedRows, faults: FaultList): void {
  let first = 0;
  for (let row = 1; row < rows.timesMs.length; row++) {
    const timeMs = rows.timesMs[row] as number;
    if (timeMs !== rows.timesMs[first]) {
      first = row;
      continue;
    }
    const line = rows.lines[row] as number;
    const firstLine = rows.lines[first] as number;
    faults.add({ code: 'DUPLICATE', line, firstLine, household, timeMs });
  }
}

function* steps(homes: ReadonlyMap<string, SortedRows>): Generator<number> {
  for (const { timesMs } of homes.values()) {
    for (let row = 1; row < timesMs.length; row++) {
      const stepMs = (timesMs[row] as number) - (timesMs[row - 1] as number);
      if (stepMs > 0) yield stepMs;
    }
  }
}

function* phases(homes: ReadonlyMap<string, SortedRows>, intervalMs: number): Generator<number> {
  for (const { timesMs } of homes.values()) {
    for (const timeMs of timesMs) yield timeMs % intervalMs;
  }
}

/** The value that occurs most often, the smallest of equals; null of none. */
function mostCommon(values: Iterable<number>): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  let bestCount = 0;
  for (const [value, count] of counts) {
    if (count < bestCount || (count === bestCount && best !== null && value > best)) continue;
    best = value;
    bestCount = count;
  }
  return best;
}

/** The grid need not begin at a full hour of UTC: India's hours begin at its half. */
function findOffGrid(
  homes: ReadonlyMap<string, SortedRows>,
  intervalMs: number,
  faults: FaultList,
): void {
  const phaseMs = mostCommon(phases(homes, intervalMs));
  for (const rows of homes.values()) {
    rows.timesMs.forEach((timeMs, row) => {
      if (timeMs % intervalMs === phaseMs) return;
      faults.add({ code: 'OFF_GRID', line: rows.lines[row] as number, timeMs, intervalMs });
    });
  }
}
