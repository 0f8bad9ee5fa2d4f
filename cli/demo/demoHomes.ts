import { describeFault } from '../../node/household/data/csvFaults.ts';
import { readHouseholdCsv } from '../../node/household/data/householdCsv.ts';
import {
  type DataGap,
  type HouseholdData,
  slotMisfit,
} from '../../node/household/data/householdData.ts';
import type { Meter, SlotTimes } from '../../node/household/devices/meter.ts';
import { replayMeter } from '../../node/household/devices/replayMeter.ts';
import { simulatedMeter } from '../../node/household/devices/simulatedMeter.ts';
import { modelHomes } from '../../node/household/model/modelHome.ts';
import { usage } from '../errors.ts';
import { DATA_SLOT_MS, type DemoOptions, minuteText, slotsOf } from './demoOptions.ts';
import { plural } from './text.ts';

/** The homes of a demo and the stretch of data time that they live through. */
export interface DemoHomes {
  /** One line for people. */
  readonly description: string;
  /** True where no meter ever measured this. */
  readonly simulated: boolean;
  /** Begin of the first slot, in data time. */
  readonly fromMs: number;
  readonly slots: number;
  readonly names: readonly string[];
  /** An upper bound on what any of them takes or gives in one slot. */
  readonly largestWh: number;
  /** One line each: what the data lacks. */
  readonly warnings: readonly string[];
  /** Null for the model. */
  readonly data: HouseholdData | null;
  /** The same meter as the node of home number `index` has. */
  meter(index: number, times: SlotTimes): Meter;
}

/** A cloudy June morning: supply climbs past demand within the first data hours. */
const MODEL_FROM_MS = Date.UTC(2026, 5, 20, 5);
const MODEL_HOMES = 8;
/** 6 MWh a year, an appliance, or 8 kWp of roof: all far below 10 kW. */
const MODEL_LARGEST_WH = 2500;
const DAY_MS = 86_400_000;
/** What a home's forecast learns from where the file allows. */
const LEARN_MS = 7 * DAY_MS;
/** Gaps that are told one by one. */
const WARNINGS_MAX = 20;

/** @throws CliError with one line for each fault. */
export async function demoHomes(options: DemoOptions): Promise<DemoHomes> {
  return options.data === null ? modelCommunity(options) : dataCommunity(options, options.data);
}

function modelCommunity({ homes, seed, fromMs, days }: DemoOptions): DemoHomes {
  const community = modelHomes(homes ?? MODEL_HOMES, seed);
  return {
    description: `${community.length} homes of the built-in model, simulated, seed ${seed}`,
    simulated: true,
    fromMs: fromMs ?? MODEL_FROM_MS,
    slots: slotsOf(days),
    names: community.map(({ name }) => name),
    largestWh: MODEL_LARGEST_WH,
    warnings: [],
    data: null,
    meter: (index, times) => {
      const home = community[index];
      if (home === undefined) throw new RangeError(`there is no home ${index}`);
      return simulatedMeter(home, times);
    },
  };
}

async function dataCommunity(options: DemoOptions, file: string): Promise<DemoHomes> {
  const read = await readHouseholdCsv(file);
  if (!read.ok) {
    const more = read.count - read.faults.length;
    const lines = read.faults.map((fault) => `${file}: ${describeFault(fault)}`);
    throw usage([...lines, ...(more > 0 ? [`${file}: and ${more} more`] : [])].join('\n'));
  }
  const { data } = read;
  const known = [...data.households.keys()];
  const count = options.homes ?? known.length;
  if (count > known.length)
    throw usage(`--homes ${count}: ${file} has only ${plural(known.length, 'home')}`);
  const names = known.slice(0, count);
  const slots = slotsOf(options.days);
  const fromMs = options.fromMs ?? startOf(data, slots * DATA_SLOT_MS);
  const toMs = fromMs + slots * DATA_SLOT_MS;
  const misfit = slotMisfit(data, fromMs, DATA_SLOT_MS);
  if (misfit !== null) throw usage(`${file}: ${misfit}`);
  if (fromMs < data.fromMs || toMs > data.toMs)
    throw usage(
      `${file} holds ${minuteText(data.fromMs)} to ${minuteText(data.toMs)}, not all of ${minuteText(fromMs)} to ${minuteText(toMs)}: change --from or --days`,
    );
  return {
    description: `${count} homes of ${file}, measured every ${data.intervalMs / 60_000} min`,
    simulated: false,
    fromMs,
    slots,
    names,
    largestWh: largestOf(data, names),
    warnings: gapLines(data.gaps, names, fromMs, toMs),
    data,
    meter: (index, times) => replayMeter(data, names[index] ?? '', times),
  };
}

/** A week into the file where that leaves enough, so that forecasts have something to learn from. */
function startOf({ fromMs, toMs }: HouseholdData, lengthMs: number): number {
  return fromMs + LEARN_MS + lengthMs <= toMs ? fromMs + LEARN_MS : fromMs;
}

function largestOf({ households, intervalMs }: HouseholdData, names: readonly string[]): number {
  let largest = 0;
  for (const name of names) {
    const { loadWh, pvWh } = households.get(name) ?? { loadWh: [], pvWh: [] };
    for (const energyWh of loadWh) largest = Math.max(largest, energyWh);
    for (const energyWh of pvWh) largest = Math.max(largest, energyWh);
  }
  return Math.ceil((largest * DATA_SLOT_MS) / intervalMs);
}

function gapLines(
  gaps: readonly DataGap[],
  names: readonly string[],
  fromMs: number,
  toMs: number,
): string[] {
  const met = gaps.filter(
    (gap) => names.includes(gap.household) && gap.fromMs < toMs && gap.toMs > fromMs,
  );
  const lines = met
    .slice(0, WARNINGS_MAX)
    .map(
      ({ household, ...gap }) =>
        `${household} has no data from ${minuteText(gap.fromMs)} to ${minuteText(gap.toMs)}: the market will estimate it`,
    );
  return met.length > lines.length
    ? [...lines, `and ${met.length - lines.length} gaps more`]
    : lines;
}
