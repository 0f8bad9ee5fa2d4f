import { wattHours } from '../../state/types/units.ts';
import { emptyHomeForecast, forecastHome, observeHome } from '../household/forecast.ts';
import { serveHome } from './battery.ts';
import type { DesignCommunity, HomeEnergy } from './community.ts';

/** A home at its meter, which no market design changes; one entry for each slot of the stretch. */
export interface HomeSlots {
  readonly name: string;
  /** Consumption and production, whole Wh; NaN where nobody knows. */
  readonly loadWh: Float64Array;
  readonly pvWh: Float64Array;
  /** What goes out of the connection; negative: comes in. NaN where nobody knows. */
  readonly surplusWh: Float64Array;
  /** The same as expected when the slot is ordered for; NaN where nothing was seen yet. */
  readonly expectedWh: Float64Array;
}

const SLOTS_PER_DAY = 96;
/**
 * A node orders 25 minutes before a slot (halfway through the window, no sooner than a slot before the gate);
 * the last slot that has ended then began three slots before it.
 */
const NEWEST_KNOWN = 3;

/** Meters and forecasts, worked out once for all designs. */
export function homesOf(community: DesignCommunity): HomeSlots[] {
  return community.homes.map((home) => homeSlots(home, community));
}

function homeSlots(
  home: HomeEnergy,
  { leadSlots, slots }: Pick<DesignCommunity, 'leadSlots' | 'slots'>,
): HomeSlots {
  const { metered, chargeWh } = meter(home);
  const expected = forecasts(home, chargeWh);
  const ofStretch = (series: Float64Array) => series.subarray(leadSlots, leadSlots + slots);
  return {
    name: home.name,
    loadWh: ofStretch(home.loadWh),
    pvWh: ofStretch(home.pvWh),
    surplusWh: ofStretch(metered),
    expectedWh: ofStretch(expected),
  };
}

/** What the battery leaves to the connection, and how full it is after each slot. */
function meter({ loadWh, pvWh, battery }: HomeEnergy): {
  readonly metered: Float64Array;
  readonly chargeWh: Float64Array;
} {
  const metered = new Float64Array(loadWh.length);
  const chargeWh = new Float64Array(loadWh.length);
  let charge = 0;
  for (let slot = 0; slot < loadWh.length; slot++) {
    const surplus = (pvWh[slot] as number) - (loadWh[slot] as number);
    metered[slot] = surplus;
    if (battery !== null && !Number.isNaN(surplus)) {
      const step = serveHome(battery, charge, surplus);
      charge = step.chargeWh;
      metered[slot] = step.surplusWh;
    }
    chargeWh[slot] = charge;
  }
  return { metered, chargeWh };
}

/** As the agent of a node forecasts; a battery is expected to serve what load and roof are expected to be. */
function forecasts({ loadWh, pvWh, battery }: HomeEnergy, chargeWh: Float64Array): Float64Array {
  const expected = new Float64Array(loadWh.length).fill(Number.NaN);
  let state = emptyHomeForecast(SLOTS_PER_DAY);
  const surplusOf = (slot: number): number => {
    const energy = forecastHome(state, slot);
    return energy === null ? Number.NaN : Number(energy.pvWh - energy.loadWh);
  };
  for (let slot = NEWEST_KNOWN; slot < loadWh.length; slot++) {
    const known = slot - NEWEST_KNOWN;
    const [load, pv] = [loadWh[known] as number, pvWh[known] as number];
    if (!Number.isNaN(load)) {
      const energy = { loadWh: wattHours(BigInt(load)), pvWh: wattHours(BigInt(pv)) };
      state = observeHome(state, known, energy);
    }
    const surplus = surplusOf(slot);
    if (battery === null || Number.isNaN(surplus)) {
      expected[slot] = surplus;
      continue;
    }
    let charge = chargeWh[known] as number;
    for (let before = known + 1; before < slot; before++)
      charge = serveHome(battery, charge, surplusOf(before)).chargeWh;
    expected[slot] = serveHome(battery, charge, surplus).surplusWh;
  }
  return expected;
}
