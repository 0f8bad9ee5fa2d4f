import { mkdir, writeFile } from 'node:fs/promises';
import type { HouseholdData } from '../../node/household/data/householdData.ts';
import type { DemoHomes } from './demoHomes.ts';
import { DATA_SLOT_MS } from './demoOptions.ts';
import { sliceFile } from './demoPlan.ts';

/** As long as a household's agent learns from. */
const LEARN_MS = 28 * 86_400_000;

/** One file for each home, so that a node of the demo reads its own meter and nobody else's. */
export async function writeMeterSlices(homes: DemoHomes, dataFolder: string): Promise<void> {
  const { data, names, fromMs, slots } = homes;
  if (data === null) return;
  await mkdir(dataFolder, { recursive: true });
  const toMs = fromMs + slots * DATA_SLOT_MS;
  await Promise.all(
    names.map((name) =>
      writeFile(sliceFile(dataFolder, name), sliceText(data, name, fromMs - LEARN_MS, toMs)),
    ),
  );
}

/** The intervals of one home that begin in [fromMs, toMs), as CSV. */
export function sliceText(
  data: HouseholdData,
  household: string,
  fromMs: number,
  toMs: number,
): string {
  const lines = ['timestamp,household,load_wh,pv_wh'];
  const series = data.households.get(household);
  series?.timesMs.forEach((timeMs, row) => {
    if (timeMs < fromMs || timeMs >= toMs) return;
    const time = new Date(timeMs).toISOString();
    lines.push(`${time},${household},${series.loadWh[row]},${series.pvWh[row]}`);
  });
  return `${lines.join('\n')}\n`;
}
