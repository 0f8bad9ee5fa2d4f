/** Micro-credits as credits, exactly: 1234567 → 1.234567, and no more zeros than two. */
export function credits(microText: string): string {
  const micro = BigInt(microText);
  const magnitude = micro < 0n ? -micro : micro;
  const whole = magnitude / 1_000_000n;
  const rest = (magnitude % 1_000_000n)
    .toString()
    .padStart(6, '0')
    .replace(/0{1,4}$/, '');
  return `${micro < 0n ? '-' : ''}${whole}.${rest}`;
}

/** Wh as kWh, exactly. */
export function kilowattHours(whText: string): string {
  const wh = BigInt(whText);
  const magnitude = wh < 0n ? -wh : wh;
  const rest = (magnitude % 1000n).toString().padStart(3, '0');
  return `${wh < 0n ? '-' : ''}${magnitude / 1000n}.${rest}`;
}
