import { assert } from '../../../state/types/assert.ts';
import { wattHours } from '../../../state/types/units.ts';
import type { SlotEnergy } from '../devices/meter.ts';
import { loadLevel } from './loadShape.ts';
import { seededInteger, seededUnit } from './random.ts';
import { roofPowerW } from './solar.ts';

/** Where the model community stands. Local time is the sun's mean time there. */
export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Everything that makes one home of the model; the same parameters give the same years. */
export interface ModelHome {
  readonly name: string;
  /** Seed of what this home alone does. */
  readonly seed: number;
  /** Seed of the weather, the same for all homes of a community. */
  readonly weatherSeed: number;
  readonly place: Place;
  /** Mean consumption of a year in Wh. */
  readonly annualLoadWh: number;
  /** How much later than the usual home this one lives, in hours. */
  readonly lateHours: number;
  /** Power of the panels in Wp; 0 for a home without a roof of its own. */
  readonly peakW: number;
  readonly tiltDeg: number;
  /** 0 south, positive to the west. */
  readonly azimuthDeg: number;
}

/** Middle Europe, for which the load shape is described. */
export const DEFAULT_PLACE: Place = { latitudeDeg: 48, longitudeDeg: 11 };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YEAR_HOURS = 8760;
/** Share of a year's consumption that comes as single large appliances; the rest follows the shape. */
const APPLIANCE_SHARE = 0.2;
const APPLIANCE_W = 2000;

/** What each draw of the generator is for, so that no two draws of one home share their keys. */
const Draw = {
  roofRank: 1,
  annualLoad: 2,
  late: 3,
  peak: 4,
  tilt: 5,
  azimuth: 6,
  homeSeed: 7,
  weatherOfDay: 8,
  weatherOfHour: 9,
  passingCloud: 10,
  loadOfDay: 11,
  loadOfSlot: 12,
  appliance: 13,
} as const;

/**
 * The homes of a model community, `home-01` onwards: 2 to 6 MWh a year, three quarters of them
 * with 3 to 8 kWp on the roof, facing between east and west.
 */
export function modelHomes(count: number, seed: number, place: Place = DEFAULT_PLACE): ModelHome[] {
  assert(Number.isSafeInteger(count) && count > 0, `a community needs homes: ${count}`);
  const rank = (home: number): number => seededUnit(seed, home, Draw.roofRank);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const byRank = numbers.toSorted((a, b) => rank(a) - rank(b));
  const roofless = new Set(byRank.slice(0, Math.round(count / 4)));
  const digits = Math.max(2, String(count).length);
  return numbers.map((home) => ({
    name: `home-${String(home).padStart(digits, '0')}`,
    seed: seededInteger(0, 2 ** 32 - 1, seed, home, Draw.homeSeed),
    weatherSeed: seed,
    place,
    annualLoadWh: seededInteger(2_000_000, 6_000_000, seed, home, Draw.annualLoad),
    lateHours: seededInteger(-4, 4, seed, home, Draw.late) / 4,
    peakW: roofless.has(home) ? 0 : 100 * seededInteger(30, 80, seed, home, Draw.peak),
    tiltDeg: seededInteger(15, 45, seed, home, Draw.tilt),
    azimuthDeg: seededInteger(-90, 90, seed, home, Draw.azimuth),
  }));
}

/**
 * What a model home uses and makes in [fromMs, fromMs + lengthMs), whole Wh, from the power at the
 * middle of that time. Floats live on this side only; the ledger sees the rounded Wh.
 */
export function modelEnergy(home: ModelHome, fromMs: number, lengthMs: number): SlotEnergy {
  const moment = localMoment(home.place, fromMs + lengthMs / 2);
  const hours = lengthMs / HOUR_MS;
  return {
    loadWh: wholeWattHours(loadPowerW(home, moment, lengthMs) * hours),
    pvWh: wholeWattHours(pvPowerW(home, moment) * hours),
  };
}

interface LocalMoment {
  /** Days since 1970 in local time. */
  readonly day: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
  readonly dayOff: boolean;
  /** In [0, 24). */
  readonly hour: number;
}

function localMoment(place: Place, utcMs: number): LocalMoment {
  const localMs = utcMs + (place.longitudeDeg / 15) * HOUR_MS;
  const day = Math.floor(localMs / DAY_MS);
  const local = new Date(day * DAY_MS);
  const newYearMs = Date.UTC(local.getUTCFullYear(), 0, 1);
  const weekday = local.getUTCDay();
  return {
    day,
    dayOfYear: Math.round((day * DAY_MS - newYearMs) / DAY_MS) + 1,
    dayOff: weekday === 0 || weekday === 6,
    hour: (localMs - day * DAY_MS) / HOUR_MS,
  };
}

function loadPowerW(home: ModelHome, moment: LocalMoment, lengthMs: number): number {
  const meanW = home.annualLoadWh / YEAR_HOURS;
  const hour = (moment.hour - home.lateHours + 24) % 24;
  const slotOfDay = Math.floor((moment.hour * HOUR_MS) / lengthMs);
  const ofDay = 0.75 + 0.5 * seededUnit(home.seed, moment.day, Draw.loadOfDay);
  const ofSlot = 0.7 + 0.6 * seededUnit(home.seed, moment.day, slotOfDay, Draw.loadOfSlot);
  const level = loadLevel(hour, moment.dayOfYear, moment.dayOff);
  const shapedW = meanW * (1 - APPLIANCE_SHARE) * level * ofDay * ofSlot;
  return shapedW + appliancePowerW(home, moment, meanW, level);
}

/** Cooking, washing: whole hours at full power, likelier when the home is awake. */
function appliancePowerW(
  home: ModelHome,
  moment: LocalMoment,
  meanW: number,
  level: number,
): number {
  const likely = (meanW * APPLIANCE_SHARE * level) / APPLIANCE_W;
  const drawn = seededUnit(home.seed, moment.day, Math.floor(moment.hour), Draw.appliance);
  return drawn < likely ? APPLIANCE_W : 0;
}

function pvPowerW(home: ModelHome, moment: LocalMoment): number {
  if (home.peakW === 0) return 0;
  return roofPowerW(
    { ...home, latitudeDeg: home.place.latitudeDeg },
    moment.dayOfYear,
    moment.hour,
    cloudiness(home, moment),
  );
}

/** Day's weather and its hours are common to all homes; a passing cloud is one home's own. */
function cloudiness(home: ModelHome, moment: LocalMoment): number {
  const quarter = Math.floor(moment.hour * 4);
  const ofDay = seededUnit(home.weatherSeed, moment.day, Draw.weatherOfDay);
  const ofHour = seededUnit(
    home.weatherSeed,
    moment.day,
    Math.floor(moment.hour),
    Draw.weatherOfHour,
  );
  const own = seededUnit(home.seed, moment.day, quarter, Draw.passingCloud);
  // Changing skies come with half-clouded days: a clear or an overcast day stays what it is.
  const change = 4 * ofDay * (1 - ofDay);
  return clampUnit(ofDay + change * (0.5 * (ofHour - 0.5) + 0.2 * (own - 0.5)));
}

function clampUnit(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function wholeWattHours(energyWh: number): SlotEnergy['loadWh'] {
  return wattHours(BigInt(Math.round(energyWh)));
}
