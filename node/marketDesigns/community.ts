import { type HouseholdData, slotSeries } from '../household/data/householdData.ts';
import { type ModelHome, modelEnergy } from '../household/model/modelHome.ts';
import type { Battery } from './battery.ts';

/** Length of a market slot. */
export const SLOT_MS = 900_000;
/** What forecasts learn from before the first slot, where there are data: as long as a node's agent does. */
export const LEAD_SLOTS: number = 28 * 96;

/** What a home uses and makes in each slot, whole Wh; NaN where nobody knows. */
export interface HomeEnergy {
  readonly name: string;
  readonly loadWh: Float64Array;
  readonly pvWh: Float64Array;
  readonly battery: Battery | null;
}

/** Homes side by side over a stretch of time; their series begin `leadSlots` before the first slot. */
export interface DesignCommunity {
  /** Begin of the first slot, UTC. */
  readonly fromMs: number;
  readonly slots: number;
  readonly leadSlots: number;
  readonly homes: readonly HomeEnergy[];
}

export interface Stretch {
  readonly fromMs: number;
  readonly slots: number;
}

/** Homes of the built-in model. */
export function modelCommunity(models: readonly ModelHome[], stretch: Stretch): DesignCommunity {
  const { fromMs, slots } = stretch;
  const length = LEAD_SLOTS + slots;
  const homes = models.map((model) => {
    const loadWh = new Float64Array(length);
    const pvWh = new Float64Array(length);
    for (let slot = 0; slot < length; slot++) {
      const energy = modelEnergy(model, fromMs + (slot - LEAD_SLOTS) * SLOT_MS, SLOT_MS);
      loadWh[slot] = Number(energy.loadWh);
      pvWh[slot] = Number(energy.pvWh);
    }
    return { name: model.name, loadWh, pvWh, battery: null };
  });
  return { ...stretch, leadSlots: LEAD_SLOTS, homes };
}

/**
 * Homes of a file. The stretch must lie within the data and on their grid (`slotMisfit`); what lies before
 * it is learnt from.
 */
export function dataCommunity(
  data: HouseholdData,
  names: readonly string[],
  batteries: ReadonlyMap<string, Battery>,
  stretch: Stretch,
): DesignCommunity {
  const { fromMs, slots } = stretch;
  const leadSlots = Math.min(LEAD_SLOTS, Math.floor((fromMs - data.fromMs) / SLOT_MS));
  const homes = names.map((name) => {
    const loadWh = new Float64Array(leadSlots + slots);
    const pvWh = new Float64Array(leadSlots + slots);
    const series = slotSeries(data, name, fromMs - leadSlots * SLOT_MS, SLOT_MS, leadSlots + slots);
    series.forEach((energy, slot) => {
      loadWh[slot] = energy === null ? Number.NaN : Number(energy.loadWh);
      pvWh[slot] = energy === null ? Number.NaN : Number(energy.pvWh);
    });
    return { name, loadWh, pvWh, battery: batteries.get(name) ?? null };
  });
  return { ...stretch, leadSlots, homes };
}
