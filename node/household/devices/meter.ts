import { type WattHours, wattHours } from '../../../state/types/units.ts';

/**
 * What is known about how a value came to be; bit flags, as they go on the chain with a reading.
 * They add up over aggregation: a sum carries the flags of all its parts.
 */
export const Quality = {
  valid: 1,
  estimated: 2,
  interpolated: 4,
  substituted: 8,
  suspect: 16,
  missing: 32,
  clockUnsure: 64,
  counterReset: 128,
  derived: 256,
  simulated: 512,
  forecast: 1024,
  revenueGrade: 2048,
  late: 4096,
} as const;

/** What a home used and made in one slot, before its connection point nets the two. */
export interface SlotEnergy {
  /** Consumption of everything in the home, in Wh. */
  readonly loadWh: WattHours;
  /** Production of the home's own roof, in Wh. */
  readonly pvWh: WattHours;
}

/** One slot of a home. The connection point nets within the slot, so one of the two is zero. */
export interface SlotReading extends SlotEnergy {
  /** Taken from the grid at the connection point, in Wh. */
  readonly importWh: WattHours;
  /** Given to the grid at the connection point, in Wh. */
  readonly exportWh: WattHours;
  /** Bits of {@link Quality}. */
  readonly quality: number;
}

/** A home's meter, whatever stands behind it; `test/suites/meter.ts` is its contract. */
export interface Meter {
  /**
   * The energy of one market slot that has ended, in Wh; null where the meter has nothing for it.
   * The same slot always gives the same answer once it gave one. Rejects when the device cannot
   * be reached, which is worth another try; a driver bounds its own waiting.
   */
  readSlot(slotIndex: number): Promise<SlotReading | null>;
}

/** Which time the slots of a run stand for: market slots may pass faster than those of the data. */
export interface SlotTimes {
  /** The slot that begins at {@link fromMs}. */
  readonly firstSlot: number;
  /** UTC instant in data time. */
  readonly fromMs: number;
  /** Length of a slot in data time. */
  readonly slotLengthMs: number;
}

/** Where in data time a slot begins. */
export function slotFromMs(times: SlotTimes, slotIndex: number): number {
  return times.fromMs + (slotIndex - times.firstSlot) * times.slotLengthMs;
}

/** Nets load and production at the connection point. */
export function netReading(energy: SlotEnergy, quality: number): SlotReading {
  const surplusWh = energy.pvWh - energy.loadWh;
  return {
    loadWh: energy.loadWh,
    pvWh: energy.pvWh,
    importWh: wattHours(surplusWh < 0n ? -surplusWh : 0n),
    exportWh: wattHours(surplusWh > 0n ? surplusWh : 0n),
    quality,
  };
}
