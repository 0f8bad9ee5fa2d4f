import { modelHomes } from '../../node/household/model/modelHome.ts';
import { modelCommunity } from '../../node/marketDesigns/community.ts';
import { designReport } from '../../node/marketDesigns/designReport.ts';
import { runDesign } from '../../node/marketDesigns/designRun.ts';
import { readDesigns } from '../../node/marketDesigns/designTerms.ts';
import { homesOf } from '../../node/marketDesigns/homeSlots.ts';
import { round } from './figures.ts';

const HOMES = 50;
const YEAR_SLOTS = 35_040;
const FROM_MS = Date.UTC(2026, 0, 1);
const SEED = 42;

/** A year of a community under the default template, as `gridhood simulate market` runs it, in CPU-seconds. */
export async function benchDesigns(): Promise<object> {
  const stretch = { fromMs: FROM_MS, slots: YEAR_SLOTS };
  const community = measured(() => modelCommunity(modelHomes(HOMES, SEED), stretch));
  const homes = measured(() => homesOf(community.value));
  const names = homes.value.map(({ name }) => name);
  const read = readDesigns(['uniform'], {}, names, 2_500);
  const [design] = read.ok ? read.designs : [];
  if (design === undefined) throw new Error('no design to bench');
  const bidding = { strategy: 'household', worth: 'drawn', seed: SEED } as const;
  const run = measured(() => runDesign(design, homes.value, stretch, bidding));
  return {
    name: 'designs',
    homes: HOMES,
    slots: YEAR_SLOTS,
    meterCpuSeconds: community.cpuSeconds,
    forecastCpuSeconds: homes.cpuSeconds,
    marketCpuSeconds: run.cpuSeconds,
    tradedWh: String(designReport(run.value).tradedWh),
  };
}

function measured<Value>(run: () => Value): { readonly value: Value; readonly cpuSeconds: number } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, cpuSeconds: round((user + system) / 1e6) };
}
