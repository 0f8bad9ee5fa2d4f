/** Columns to the left are names, the others numbers. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  names = 1,
): string[] {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}

/** 1 credit = 10^6 µ; two digits behind the point, rounded half away from zero. */
export function creditsText(amountMicro: bigint): string {
  const size = amountMicro < 0n ? -amountMicro : amountMicro;
  const cents = (size + 5_000n) / 10_000n;
  const sign = amountMicro < 0n && cents > 0n ? '-' : '';
  return `${sign}${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

/** 1 µ/Wh is a tenth of a hundredth credit for a kWh. */
export function priceText(microPerWh: bigint | number): string {
  return (Number(microPerWh) / 10).toFixed(2);
}

export function kilowattHoursText(energyWh: bigint): string {
  return (Number(energyWh) / 1000).toFixed(2);
}

export function percentText(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

export function secondsText(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
