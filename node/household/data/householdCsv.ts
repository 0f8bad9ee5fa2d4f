import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { assembleData, type RawRows } from './assembleData.ts';
import { type CsvFault, type CsvFaults, FaultList } from './csvFaults.ts';
import type { HouseholdData } from './householdData.ts';
import { utcTimeReader } from './timestamp.ts';

/** Bounds on a file, so that a wrong one ends in a sentence and not in a full memory. */
export interface CsvLimits {
  /** Largest energy of one interval in Wh; more is taken for a wrong unit. */
  readonly energyMaxWh: number;
  /** Largest number of rows: 32 bytes each while reading. */
  readonly rowsMax: number;
  /** How many faults are told one by one; the rest is counted. */
  readonly faultsMax: number;
  /** Largest length of a row in characters. */
  readonly rowCharsMax: number;
}

/** 1 MWh an interval: a household's connection gives about a hundredth of it in an hour. */
export const CSV_LIMITS: CsvLimits = {
  energyMaxWh: 1_000_000,
  rowsMax: 10_000_000,
  faultsMax: 20,
  rowCharsMax: 1_000,
};

export type CsvResult =
  | { readonly ok: true; readonly data: HouseholdData }
  | ({ readonly ok: false } & CsvFaults);

const COLUMNS = ['timestamp', 'household', 'load_wh', 'pv_wh'] as const;
type Column = (typeof COLUMNS)[number];
/** Names as the market engine takes them (market.md §0). */
const HOUSEHOLD = /^[0-9A-Za-z:_.-]{1,64}$/;

/**
 * Reads a CSV or CSV.gz file with the columns timestamp (ISO 8601, UTC, begin of the interval),
 * household, load_wh and pv_wh (whole Wh), rows in any order. All faults are looked for, so that
 * they can be mended at once; missing intervals are no fault, they are listed as gaps.
 */
export async function readHouseholdCsv(
  path: string,
  limits: CsvLimits = CSV_LIMITS,
): Promise<CsvResult> {
  const faults = new FaultList(limits.faultsMax);
  const households = new Map<string, RawRows>();
  const rows = rowReader(households, faults, limits);
  await parseFile(path, limits, faults, rows.onRecord);
  if (faults.count === 0 && rows.count() === 0) faults.add({ code: 'FILE_EMPTY' });
  if (rows.count() === 0) return { ok: false, ...faults.result() };
  const data = assembleData(households, faults);
  return data !== null && faults.count === 0
    ? { ok: true, data }
    : { ok: false, ...faults.result() };
}

/** Thrown by the row reader to stop the stream; its fault is on the list already. */
class StopReading extends Error {
  override readonly name = 'StopReading';
}

async function parseFile(
  path: string,
  limits: CsvLimits,
  faults: FaultList,
  onRecord: (record: readonly string[], line: number) => void,
): Promise<void> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.rowCharsMax,
    // Records are taken here and dropped: pushing each through the stream would cost a turn each.
    on_record: (record: string[], context) => {
      onRecord(record, context.lines);
      return null;
    },
  });
  parser.resume();
  try {
    if (await isGzip(path)) await pipeline(createReadStream(path), createGunzip(), parser);
    else await pipeline(createReadStream(path), parser);
  } catch (error) {
    if (!(error instanceof StopReading)) faults.add(streamFault(error));
  }
}

/** By its first bytes; a name that ends in .gz promises it, so what is not gzip then is a fault. */
async function isGzip(path: string): Promise<boolean> {
  if (path.endsWith('.gz')) return true;
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function streamFault(error: unknown): CsvFault {
  if (error instanceof CsvError) {
    const line = typeof error['lines'] === 'number' ? error['lines'] : 0;
    return { code: 'ROW_MALFORMED', line, reason: error.message };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code: code.startsWith('Z_') ? 'GZIP_UNREADABLE' : 'FILE_UNREADABLE', reason };
}

function rowReader(
  households: Map<string, RawRows>,
  faults: FaultList,
  limits: CsvLimits,
): { onRecord: (record: readonly string[], line: number) => void; count: () => number } {
  const readTime = utcTimeReader();
  let at: Record<Column, number> | null = null;
  let count = 0;
  const onRecord = (record: readonly string[], line: number): void => {
    if (at === null) {
      at = readHeader(record, line, faults);
      return;
    }
    if (++count > limits.rowsMax) {
      faults.add({ code: 'TOO_MANY_ROWS', line, rowsMax: limits.rowsMax });
      throw new StopReading();
    }
    if (record.length !== COLUMNS.length) {
      faults.add({ code: 'FIELD_COUNT', line, fields: record.length });
      return;
    }
    const timestamp = record[at.timestamp] ?? '';
    const household = record[at.household] ?? '';
    const timeMs = readTime(timestamp);
    const named = HOUSEHOLD.test(household);
    if (timeMs === null) faults.add({ code: 'TIMESTAMP_INVALID', line, value: timestamp });
    if (!named) faults.add({ code: 'HOUSEHOLD_INVALID', line, value: household });
    const loadWh = readEnergy(record[at.load_wh] ?? '', 'load_wh', line, faults, limits);
    const pvWh = readEnergy(record[at.pv_wh] ?? '', 'pv_wh', line, faults, limits);
    if (timeMs === null || !named || loadWh === null || pvWh === null) return;
    const rows = rowsOf(households, household);
    rows.timesMs.push(timeMs);
    rows.loadWh.push(loadWh);
    rows.pvWh.push(pvWh);
    rows.lines.push(line);
  };
  return { onRecord, count: () => count };
}

function rowsOf(households: Map<string, RawRows>, household: string): RawRows {
  let rows = households.get(household);
  if (rows === undefined) {
    rows = { timesMs: [], loadWh: [], pvWh: [], lines: [] };
    households.set(household, rows);
  }
  return rows;
}

function readHeader(
  record: readonly string[],
  line: number,
  faults: FaultList,
): Record<Column, number> {
  const before = faults.count;
  const known = new Set<string>(COLUMNS);
  record.forEach((column, index) => {
    if (!known.has(column)) faults.add({ code: 'COLUMN_UNKNOWN', line, column });
    else if (record.indexOf(column) !== index) faults.add({ code: 'COLUMN_TWICE', line, column });
  });
  for (const column of COLUMNS) {
    if (!record.includes(column)) faults.add({ code: 'COLUMN_MISSING', line, column });
  }
  // Under a wrong header every row would be a fault too.
  if (faults.count > before) throw new StopReading();
  return {
    timestamp: record.indexOf('timestamp'),
    household: record.indexOf('household'),
    load_wh: record.indexOf('load_wh'),
    pv_wh: record.indexOf('pv_wh'),
  };
}

function readEnergy(
  value: string,
  column: Column,
  line: number,
  faults: FaultList,
  limits: CsvLimits,
): number | null {
  if (/^\d+$/.test(value)) {
    const energyWh = Number(value);
    if (energyWh <= limits.energyMaxWh) return energyWh;
    faults.add({ code: 'ABSURD', line, column, value, energyMaxWh: limits.energyMaxWh });
  } else {
    faults.add({ code: /^-\d+$/.test(value) ? 'NEGATIVE' : 'NOT_A_NUMBER', line, column, value });
  }
  return null;
}
