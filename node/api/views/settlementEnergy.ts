import type { LedgerEvent } from '../../../state/types/event.ts';

/** Wh of a household over a period; corrections of earlier slots count in the period that they fall in. */
const ENERGY_KEYS = [
  'importWh',
  'exportWh',
  'residualImportWh',
  'residualExportWh',
  'unusedWh',
  'shortfallWh',
  'netLocalWh',
  'netRegionalWh',
  'netFullWh',
] as const;
export type EnergyKey = (typeof ENERGY_KEYS)[number] | 'boughtWh' | 'soldWh';

export type EnergyLine = Readonly<Record<EnergyKey, bigint>>;

/** What a settlement changes in a household's energy. */
export interface EnergyChange {
  readonly change: EnergyLine;
  /** The first settlement of its slot, not a correction. */
  readonly first: boolean;
}

/** What a settlement line adds to what its slot had before: all of it the first time. */
export function energyChange(
  lines: Map<bigint, EnergyLine>,
  household: string | null,
  { name, slot, attributes }: LedgerEvent,
): EnergyChange | null {
  if (name !== 'household-settled' || slot === null || attributes['household'] !== household)
    return null;
  const wh = (key: string) => BigInt(attributes[key] ?? '0');
  const line: EnergyLine = {
    ...energyOf(wh),
    boughtWh: wh('importWh') - wh('residualImportWh') + wh('unusedWh'),
    soldWh: wh('exportWh') - wh('residualExportWh') + wh('shortfallWh'),
  };
  const before = lines.get(slot);
  lines.set(slot, line);
  return { change: combine(line, before, -1n), first: before === undefined };
}

function energyOf(wh: (key: string) => bigint): Record<(typeof ENERGY_KEYS)[number], bigint> {
  return Object.fromEntries(ENERGY_KEYS.map((key) => [key, wh(key)])) as Record<
    (typeof ENERGY_KEYS)[number],
    bigint
  >;
}

/** a + sign · b, key by key. */
export function combine(a: EnergyLine, b: EnergyLine | undefined, sign: bigint): EnergyLine {
  if (b === undefined) return a;
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value + sign * b[key as EnergyKey]]),
  ) as Record<EnergyKey, bigint>;
}

export const NO_ENERGY: EnergyLine = { ...energyOf(() => 0n), boughtWh: 0n, soldWh: 0n };
