import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import { type CreatedCommunity, createCommunity } from '../../node/community/createCommunity.ts';
import { CONFIG_FILE } from '../../node/config.ts';
import { usage } from '../errors.ts';
import type { DemoHomes } from './demoHomes.ts';
import type { DemoOptions } from './demoOptions.ts';
import { communityDocument, type DemoSetting, drawnLimits } from './demoPlan.ts';
import { writeMeterSlices } from './meterSlices.ts';

/** `gridhood-demo-2026-06-20-0915` in local time. */
export function runName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `gridhood-demo-${date}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

/** Founds the demo's community in its run folder, with every node's meter and limits set. */
export async function createDemoFolder(
  homes: DemoHomes,
  options: DemoOptions,
  folder: string,
  setting: DemoSetting,
): Promise<CreatedCommunity> {
  const document = communityDocument(homes, options, setting);
  const read = readCommunityPlan(document, { nowMs: setting.genesisMs, baseFolder: folder });
  if (!read.ok)
    throw usage(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const community = await createCommunity(read.plan, folder);
  await writeMeterSlices(homes, setting.dataFolder);
  await Promise.all(
    community.nodes.map((node, index) => setLimits(node.folder, options.seed, index)),
  );
  await writeFile(join(folder, 'demo.json'), `${JSON.stringify({ v: 1, ...options }, null, 2)}\n`);
  return community;
}

async function setLimits(nodeFolder: string, seed: number, index: number): Promise<void> {
  const file = join(nodeFolder, CONFIG_FILE);
  const document = parse(await readFile(file, 'utf8'));
  document.household = { ...document.household, ...drawnLimits(seed, index) };
  await writeFile(file, stringify(document));
}
