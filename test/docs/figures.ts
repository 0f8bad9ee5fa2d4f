/** How the pages write amounts: exactly, never rounded. */

/** ct/kWh of µ/Wh. */
export function cents(microPerWh: bigint | null): string {
  return microPerWh === null ? 'none' : `${decimal(microPerWh, 1)} ct/kWh`;
}

/** ct of µ. */
export function money(amountMicro: bigint): string {
  return `${decimal(amountMicro, 4)} ct`;
}

/** With as many places as it needs, one at least. */
function decimal(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const [whole, part] = [digits.slice(0, -places), digits.slice(-places).replace(/0+$/, '')];
  return `${value < 0n ? '−' : ''}${whole}.${part === '' ? '0' : part}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
