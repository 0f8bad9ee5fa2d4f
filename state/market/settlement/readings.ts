import type { WattHours } from '../../types/units.ts';
import { plus, ZERO_WH } from '../amounts.ts';
import type { HouseholdTrade } from '../clearing.ts';

/** Energy through one household's connection in one slot. */
export interface MeterReading {
  readonly importWh: WattHours;
  readonly exportWh: WattHours;
}

/** Whether a reading is the meter's, or stands in for a missing one. */
export type ReadingQuality = 'measured' | 'estimated-history' | 'estimated-contract';

export interface RatedReading extends MeterReading {
  readonly quality: ReadingQuality;
}

/** As many newest readings make an estimate; with fewer, the contract is taken as kept. */
const HISTORY_NEEDED = 3;

/**
 * A reading, or its estimate where it is missing (specification §7.1): the mean, rounded down, of the three
 * newest entries of the history, newest first; else what was bought and sold.
 */
export function ratedReading(
  reading: MeterReading | null,
  history: readonly MeterReading[],
  { boughtWh, soldWh }: Pick<HouseholdTrade, 'boughtWh' | 'soldWh'>,
): RatedReading {
  if (reading !== null) return { ...reading, quality: 'measured' };
  if (history.length < HISTORY_NEEDED) {
    return { importWh: boughtWh, exportWh: soldWh, quality: 'estimated-contract' };
  }
  const newest = history.slice(0, HISTORY_NEEDED);
  return {
    importWh: mean(newest.map((entry) => entry.importWh)),
    exportWh: mean(newest.map((entry) => entry.exportWh)),
    quality: 'estimated-history',
  };
}

/** The part by which one direction exceeds the other: what is billed under netting by slot. */
export function nettedBySlot(reading: RatedReading): RatedReading {
  const { importWh, exportWh, quality } = reading;
  const net = importWh - exportWh;
  return {
    importWh: (net > 0n ? net : ZERO_WH) as WattHours,
    exportWh: (net < 0n ? -net : ZERO_WH) as WattHours,
    quality,
  };
}

function mean(energies: readonly WattHours[]): WattHours {
  return (energies.reduce(plus, ZERO_WH) / BigInt(energies.length)) as WattHours;
}
