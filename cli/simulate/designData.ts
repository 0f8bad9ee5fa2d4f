import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { modelHomes } from '../../node/household/model/modelHome.ts';
import type { Battery } from '../../node/marketDesigns/battery.ts';
import {
  type DesignCommunity,
  dataCommunity,
  modelCommunity,
} from '../../node/marketDesigns/community.ts';
import { demoHomes } from '../demo/demoHomes.ts';
import { DATA_SLOT_MS } from '../demo/demoOptions.ts';
import { usage } from '../errors.ts';

export interface DesignDataOptions {
  /** A file, or a folder with one; null: the built-in model. */
  readonly data: string | null;
  readonly homes: number | null;
  readonly fromMs: number | null;
  readonly days: number;
  readonly seed: number;
}

export interface DesignData {
  readonly description: string;
  readonly simulated: boolean;
  readonly warnings: readonly string[];
  readonly community: DesignCommunity;
  /** An upper bound on what a home orders in one slot. */
  readonly largestWh: number;
}

const ENERGY_FILE = /^households_\d+min\.csv(\.gz)?$/;
/** Beside the energy: capacity_kwh, power_kw and efficiency of each home's battery. */
const HOMES_FILE = 'households.csv';
const HOURS_PER_SLOT = 0.25;

/** The same homes as `gridhood demo` would run. @throws CliError with one line for each fault. */
export async function readDesignData(
  options: DesignDataOptions,
  workingFolder: string,
): Promise<DesignData> {
  const source =
    options.data === null ? null : await sourceOf(resolve(workingFolder, options.data));
  const homes = await demoHomes({
    ...options,
    data: source?.file ?? null,
    authorities: null,
    slotMs: DATA_SLOT_MS,
    folder: null,
  });
  const stretch = { fromMs: homes.fromMs, slots: homes.slots };
  const { data, names, description, simulated, warnings } = homes;
  const batteries = source?.batteries ?? new Map<string, Battery>();
  const equipped = names.filter((name) => batteries.has(name)).length;
  return {
    description: `${description}${equipped === 0 ? '' : `, ${equipped} with a battery (simulated)`}`,
    simulated,
    warnings,
    community:
      data === null
        ? modelCommunity(modelHomes(names.length, options.seed), stretch)
        : dataCommunity(data, names, batteries, stretch),
    largestWh: homes.largestWh,
  };
}

interface DataSource {
  readonly file: string;
  readonly batteries: ReadonlyMap<string, Battery>;
}

async function sourceOf(path: string): Promise<DataSource> {
  if (!(await stat(path)).isDirectory()) return { file: path, batteries: new Map() };
  const names = await readdir(path);
  const files = names.filter((name) => ENERGY_FILE.test(name));
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw usage(
      `${path} has ${files.length === 0 ? 'no file' : `${files.length} files`} named like households_15min.csv: name one file with --data`,
    );
  return {
    file: join(path, file),
    batteries: names.includes(HOMES_FILE) ? await readBatteries(join(path, HOMES_FILE)) : new Map(),
  };
}

async function readBatteries(path: string): Promise<Map<string, Battery>> {
  const [header = '', ...rows] = (await readFile(path, 'utf8')).trim().split(/\r?\n/);
  const columns = header.split(',');
  const place = (column: string) => columns.indexOf(column);
  const batteries = new Map<string, Battery>();
  if (place('battery_capacity_kwh') === -1) return batteries;
  rows.forEach((row, index) => {
    const cells = row.split(',');
    const figure = (column: string): number => {
      const value = Number(cells[place(column)] ?? '');
      if (place(column) !== -1 && Number.isFinite(value) && value >= 0) return value;
      throw usage(`${path}: line ${index + 2}: ${column} must be a number, 0 or more`);
    };
    const battery = {
      capacityWh: Math.round(figure('battery_capacity_kwh') * 1000),
      slotWh: Math.round(figure('battery_power_kw') * 1000 * HOURS_PER_SLOT),
      efficiencyPermille: Math.round(figure('battery_efficiency') * 1000),
    };
    if (battery.capacityWh === 0) return;
    if (battery.efficiencyPermille < 1 || battery.efficiencyPermille > 1000)
      throw usage(`${path}: line ${index + 2}: battery_efficiency must be above 0, at most 1`);
    batteries.set(cells[place('household')] ?? '', battery);
  });
  return batteries;
}
