/** In hundredths of a percent, rounded down: `33.33 %`. */
export function percentOf(part: string, whole: string): string {
  const total = BigInt(whole);
  if (total === 0n) return 'none';
  const hundredths = (BigInt(part) * 10_000n) / total;
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')} %`;
}
