import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CreatedCommunity } from '../../node/community/createCommunity.ts';
import { type ChainResult, readChains } from './chainResult.ts';
import { createDemoFolder, runName } from './demoFolder.ts';
import { type DemoHomes, demoHomes } from './demoHomes.ts';
import { DATA_SLOT_MS, type DemoOptions, minuteText } from './demoOptions.ts';
import { authorityNames, type DemoSetting, firstSlotOf } from './demoPlan.ts';
import { type DemoReport, isSound, reportJson } from './demoReport.ts';
import { DemoRun } from './demoRun.ts';
import type { DemoScreen } from './demoScreen.ts';
import { freePorts } from './freePorts.ts';
import { type MeteredEnergy, type OutsideTariff, runReport } from './report.ts';
import { reportLines } from './reportText.ts';
import { secondsText } from './text.ts';

export interface DemoParts {
  readonly screen: DemoScreen;
  /** What relative paths are relative to. */
  readonly workingFolder: string;
  /** The first wish to end: in order and with a report. */
  readonly interrupt: AbortSignal;
  /** Handed the way to end every node at once, for as long as there are any. */
  onRunning(killAll: () => void): void;
}

export interface DemoResult {
  readonly json: Record<string, unknown>;
  readonly lines: readonly string[];
  /** Nothing that was checked is wrong. */
  readonly sound: boolean;
  /** No node ended by itself. */
  readonly complete: boolean;
}

/**
 * Founds a community in a folder of its own, runs its nodes as processes, and reports from their chains.
 * @throws CliError, CommunityError for what the user can mend.
 */
export async function runDemo(options: DemoOptions, parts: DemoParts): Promise<DemoResult> {
  const { screen } = parts;
  const homes = await demoHomes(options);
  for (const warning of homes.warnings) screen.say(warning);
  const startedAt = new Date();
  const folder = resolve(parts.workingFolder, options.folder ?? runName(startedAt));
  const setting: DemoSetting = {
    chainId: `demo-${startedAt
      .toISOString()
      .slice(0, 16)
      .toLowerCase()
      .replace(/[^0-9]/g, '')}`,
    genesisMs: startedAt.getTime(),
    basePort: await freePorts(homes.names.length),
    dataFolder: join(folder, 'data'),
  };
  const community = await createDemoFolder(homes, options, folder, setting);
  const firstSlot = firstSlotOf(setting, options.slotMs, homes.names.length);
  introduce(screen, homes, options, folder);
  const { slotMs } = options;
  const { interrupt } = parts;
  const run = new DemoRun({ community, homes, firstSlot, slotMs, screen, interrupt });
  parts.onRunning(() => run.killAll());
  const { interrupted, obituaries } = await run.run();
  const endedAtMs = Date.now();
  const chain = await readChains(community.nodes, (height, of) =>
    screen.progress(`Auditing: replaying the chain from genesis, block ${height} of ${of}`),
  );
  const report = await demoReport(homes, options, chain, firstSlot, community.genesis, {
    folder,
    chainId: setting.chainId,
    startedAtMs: setting.genesisMs,
    endedAtMs,
    authorities: authorityNames(homes, options),
    interrupted,
    obituaries,
  });
  const json = reportJson(report);
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(json, null, 2)}\n`);
  return {
    json,
    lines: reportLines(report),
    sound: isSound(report),
    complete: obituaries.length === 0,
  };
}

function introduce(
  screen: DemoScreen,
  homes: DemoHomes,
  { slotMs, days }: DemoOptions,
  folder: string,
): void {
  const toMs = homes.fromMs + homes.slots * DATA_SLOT_MS;
  screen.say(
    [
      `${homes.description}; the homes' price limits are simulated.`,
      `Data time ${minuteText(homes.fromMs)} to ${minuteText(toMs)} (--days ${days}): each quarter of an hour takes ${secondsText(slotMs)} (--slot), in all ${durationText(homes.slots * slotMs)}. Ctrl-C ends sooner, with a report.`,
      `Everything of this run stays in ${folder}`,
    ].join('\n'),
  );
}

function durationText(ms: number): string {
  return ms < 120_000 ? secondsText(ms) : `${Math.round(ms / 60_000)} min`;
}

async function demoReport(
  homes: DemoHomes,
  options: DemoOptions,
  chain: ChainResult,
  firstSlot: number,
  genesis: CreatedCommunity['genesis'],
  facts: DemoReport['facts'],
): Promise<DemoReport> {
  const run = runReport({
    record: chain.record,
    homes: homes.names,
    tariff: outsideTariff(genesis),
    firstSlot,
    slots: homes.slots,
    metered: await meteredEnergy(homes, firstSlot),
  });
  const bills = new Map<string, bigint>();
  for (const slot of chain.record.slots)
    for (const [name, { billMicro }] of slot.homes)
      bills.set(name, (bills.get(name) ?? 0n) + billMicro);
  const homesBalanced = homes.names.filter(
    (name) => chain.spentMicro.get(name) === (bills.get(name) ?? 0n),
  ).length;
  return { homes, options, facts, run, chain, homesBalanced };
}

/** What each home's meter shows, asked once more from the data or the model itself. */
async function meteredEnergy(
  homes: DemoHomes,
  firstSlot: number,
): Promise<Map<string, MeteredEnergy[]>> {
  const times = { firstSlot, fromMs: homes.fromMs, slotLengthMs: DATA_SLOT_MS };
  const entries = homes.names.map(async (name, index) => {
    const meter = homes.meter(index, times);
    const slots = Array.from({ length: homes.slots }, (_, slot) =>
      meter.readSlot(firstSlot + slot),
    );
    return [name, await Promise.all(slots)] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The terms of the chain's market; its genesis has been checked. */
function outsideTariff({ contracts }: CreatedCommunity['genesis']): OutsideTariff {
  const document = contracts[0]?.document as { tariff: Record<string, number | string> };
  const price = (key: string) => BigInt(document.tariff[key] ?? 0);
  return {
    retail: price('retail'),
    feedIn: price('feedIn'),
    netFull: price('netFull'),
    levy: price('levy'),
  };
}
