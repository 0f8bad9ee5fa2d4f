import { assert } from '../../state/types/assert.ts';
import { type WattHours, wattHours } from '../../state/types/units.ts';
import type { SlotEnergy } from './devices/meter.ts';

/**
 * How one channel (consumption, or a roof) is forecast: the mean of the same slot on earlier days,
 * newer days weighing more, plus a part of how far off the last measured slot was.
 */
export interface ForecastParameters {
  /** Slots in a day of the data. */
  readonly slotsPerDay: number;
  /** Weight of the newest day in the mean, in thousandths. */
  readonly newestPermille: number;
  /** Part of the last deviation that is expected 1, 2, … slots later, in thousandths; then none. */
  readonly carriedPermille: readonly number[];
  /** For a roof: a slot of the day that is dark on most days is forecast as 0. */
  readonly darkIsZero: boolean;
}

/** What the forecast of one channel knows. A value: {@link observe} makes the next one. */
export interface ForecastState {
  readonly parameters: ForecastParameters;
  /** Mean of each slot of the day in mWh; null for one not seen yet. */
  readonly meanMilliWh: readonly (bigint | null)[];
  readonly last: LastSeen | null;
}

interface LastSeen {
  readonly slot: number;
  readonly energyWh: WattHours;
  /** Measured less expected, in mWh; 0 where nothing was expected yet. */
  readonly deviationMilliWh: bigint;
}

const MILLI = 1000n;

/**
 * Consumption. The mean's weight and the first two steps are the design's baseline; the rest was
 * the best of a sweep over 17 homes at 60 min and one at 30 min, where both agree step by step.
 */
export function loadForecastParameters(slotsPerDay: number): ForecastParameters {
  const carriedPermille = [700, 400, 200, 100];
  return { slotsPerDay, newestPermille: 200, carriedPermille, darkIsZero: false };
}

/** A roof: a sky that is brighter or darker than usual stays so for longer (same sweep). */
export function pvForecastParameters(slotsPerDay: number): ForecastParameters {
  const carriedPermille = [800, 700, 600, 500, 400, 300];
  return { slotsPerDay, newestPermille: 200, carriedPermille, darkIsZero: true };
}

export function emptyForecast(parameters: ForecastParameters): ForecastState {
  const { slotsPerDay, newestPermille } = parameters;
  assert(Number.isSafeInteger(slotsPerDay) && slotsPerDay > 0, `slotsPerDay: ${slotsPerDay}`);
  assert(newestPermille > 0 && newestPermille <= 1000, `newestPermille: ${newestPermille}`);
  return { parameters, meanMilliWh: Array(slotsPerDay).fill(null), last: null };
}

/** Takes in a measured slot. Slots may be missing; one older than the last only moves its mean. */
export function observe(state: ForecastState, slot: number, energyWh: WattHours): ForecastState {
  const { parameters, meanMilliWh, last } = state;
  const ofDay = slotOfDay(slot, parameters);
  const before = meanMilliWh[ofDay] ?? null;
  const measured = energyWh * MILLI;
  const newest = BigInt(parameters.newestPermille);
  const mean = before === null ? measured : (before * (1000n - newest) + measured * newest) / 1000n;
  return {
    parameters,
    meanMilliWh: meanMilliWh.with(ofDay, mean),
    last:
      last !== null && last.slot >= slot
        ? last
        : { slot, energyWh, deviationMilliWh: before === null ? 0n : measured - before },
  };
}

/**
 * The energy expected in a slot, whole Wh and never negative. Where this slot of the day was never
 * seen it is the last value seen; null where nothing was.
 */
export function forecast(state: ForecastState, slot: number): WattHours | null {
  const { parameters, meanMilliWh, last } = state;
  if (last === null) return null;
  const mean = meanMilliWh[slotOfDay(slot, parameters)] ?? null;
  if (mean === null) return last.energyWh;
  if (parameters.darkIsZero && mean * 2n < MILLI) return wattHours(0n);
  const carried = BigInt(parameters.carriedPermille[slot - last.slot - 1] ?? 0);
  // The sum is doubled to round halves up, and is cut at zero before it is divided.
  const doubled = 2n * (mean * 1000n + last.deviationMilliWh * carried) + 1000n * MILLI;
  return wattHours(doubled > 0n ? doubled / (2n * 1000n * MILLI) : 0n);
}

/** The forecasts of a home: consumption and roof follow different clocks, so they are kept apart. */
export interface HomeForecast {
  readonly load: ForecastState;
  readonly pv: ForecastState;
}

export function emptyHomeForecast(slotsPerDay: number): HomeForecast {
  return {
    load: emptyForecast(loadForecastParameters(slotsPerDay)),
    pv: emptyForecast(pvForecastParameters(slotsPerDay)),
  };
}

export function observeHome(state: HomeForecast, slot: number, energy: SlotEnergy): HomeForecast {
  return {
    load: observe(state.load, slot, energy.loadWh),
    pv: observe(state.pv, slot, energy.pvWh),
  };
}

/** What the home will use and make in a slot; null before its first measured slot. */
export function forecastHome(state: HomeForecast, slot: number): SlotEnergy | null {
  const loadWh = forecast(state.load, slot);
  const pvWh = forecast(state.pv, slot);
  return loadWh === null || pvWh === null ? null : { loadWh, pvWh };
}

function slotOfDay(slot: number, parameters: ForecastParameters): number {
  const remainder = slot % parameters.slotsPerDay;
  return remainder < 0 ? remainder + parameters.slotsPerDay : remainder;
}
