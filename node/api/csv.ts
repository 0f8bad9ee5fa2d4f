export type CsvCell = string | number | bigint | null;

/**
 * One record of RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it, as
 * spreadsheets themselves mark text; whole numbers stay numbers, below zero as well.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  if (/^-?\d+$/.test(text)) return text;
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The head, then one record for each row, as they come. */
export async function* csvLines<Row extends Readonly<Record<string, CsvCell>>>(
  columns: readonly (keyof Row & string)[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string, void, undefined> {
  yield csvLine(columns);
  for await (const row of rows) yield csvLine(columns.map((column) => row[column] ?? null));
}
