/**
 * What can be wrong with a file of household data. `line` counts from 1, the header being line 1.
 * One fault is one thing for a person to mend, so each carries what he needs to find it.
 */
export type CsvFault =
  | { readonly code: 'FILE_UNREADABLE'; readonly reason: string }
  | { readonly code: 'GZIP_UNREADABLE'; readonly reason: string }
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'COLUMN_UNKNOWN'; readonly line: number; readonly column: string }
  | { readonly code: 'COLUMN_MISSING'; readonly line: number; readonly column: string }
  | { readonly code: 'COLUMN_TWICE'; readonly line: number; readonly column: string }
  | { readonly code: 'ROW_MALFORMED'; readonly line: number; readonly reason: string }
  | { readonly code: 'FIELD_COUNT'; readonly line: number; readonly fields: number }
  | { readonly code: 'TIMESTAMP_INVALID'; readonly line: number; readonly value: string }
  | { readonly code: 'HOUSEHOLD_INVALID'; readonly line: number; readonly value: string }
  | ({ readonly code: 'NOT_A_NUMBER' | 'NEGATIVE' } & BadValue)
  | ({ readonly code: 'ABSURD'; readonly energyMaxWh: number } & BadValue)
  | {
      readonly code: 'DUPLICATE';
      readonly line: number;
      readonly firstLine: number;
      readonly household: string;
      readonly timeMs: number;
    }
  | {
      readonly code: 'OFF_GRID';
      readonly line: number;
      readonly timeMs: number;
      readonly intervalMs: number;
    }
  | { readonly code: 'INTERVAL_UNKNOWN' }
  | { readonly code: 'TOO_MANY_ROWS'; readonly line: number; readonly rowsMax: number };

interface BadValue {
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** The first faults of a file, and how many there are in all. */
export interface CsvFaults {
  readonly faults: readonly CsvFault[];
  readonly count: number;
}

/** Collects faults up to a bound and counts the rest: a wrong file may have one in every row. */
export class FaultList {
  readonly #kept: CsvFault[] = [];
  readonly #faultsMax: number;
  #count = 0;

  constructor(faultsMax: number) {
    this.#faultsMax = faultsMax;
  }

  get count(): number {
    return this.#count;
  }

  add(fault: CsvFault): void {
    this.#count++;
    if (this.#kept.length < this.#faultsMax) this.#kept.push(fault);
  }

  /** In the order of the file. */
  result(): CsvFaults {
    return { faults: this.#kept.toSorted((a, b) => lineOf(a) - lineOf(b)), count: this.#count };
  }
}

function lineOf(fault: CsvFault): number {
  return 'line' in fault ? fault.line : 0;
}

/** One line for a person: what is wrong, where, and what to do about it. */
export function describeFault(fault: CsvFault): string {
  const where = 'line' in fault ? `line ${fault.line}: ` : '';
  return where + explain(fault);
}

function explain(fault: CsvFault): string {
  switch (fault.code) {
    case 'FILE_UNREADABLE':
      return `the file cannot be read (${fault.reason})`;
    case 'GZIP_UNREADABLE':
      return `the file is not a whole gzip file (${fault.reason}); copy or compress it again`;
    case 'FILE_EMPTY':
      return 'the file has no rows; it needs the header timestamp,household,load_wh,pv_wh and data';
    case 'COLUMN_UNKNOWN':
      return `unknown column ${quote(fault.column)}; allowed are timestamp,household,load_wh,pv_wh`;
    case 'COLUMN_MISSING':
      return `the column ${fault.column} is missing from the header`;
    case 'COLUMN_TWICE':
      return `the column ${fault.column} stands twice in the header`;
    case 'ROW_MALFORMED':
      return `not a CSV row (${fault.reason})`;
    case 'FIELD_COUNT':
      return `${fault.fields} fields instead of 4`;
    case 'TIMESTAMP_INVALID':
      return `${quote(fault.value)} is no UTC time; write it like 2026-07-01T12:15:00Z`;
    case 'HOUSEHOLD_INVALID':
      return `${quote(fault.value)} is no household name; use 1 to 64 of A-Z a-z 0-9 : _ . -`;
    case 'NOT_A_NUMBER':
      return `${fault.column} is ${quote(fault.value)}, not a whole number of Wh; leave out rows that were not measured`;
    case 'NEGATIVE':
      return `${fault.column} is ${fault.value} Wh; energy is never negative here`;
    case 'ABSURD':
      return `${fault.column} is ${fault.value} Wh, above ${fault.energyMaxWh} Wh in one interval; the column is in Wh`;
    case 'DUPLICATE':
      return `${fault.household} has ${iso(fault.timeMs)} already on line ${fault.firstLine}; remove one`;
    case 'OFF_GRID':
      return `${iso(fault.timeMs)} is not on the data's grid of ${fault.intervalMs / 60_000} min`;
    case 'INTERVAL_UNKNOWN':
      return 'no household has two timestamps, so the length of an interval is unknown';
    case 'TOO_MANY_ROWS':
      return `more than ${fault.rowsMax} rows; cut the file to the days that are needed`;
  }
}

function iso(timeMs: number): string {
  return new Date(timeMs).toISOString();
}

/** Shows what stood in the file without letting it write to the terminal. */
function quote(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
