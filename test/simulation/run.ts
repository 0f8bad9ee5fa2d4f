import { createWriteStream } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runCampaign, work } from './campaign.ts';
import { printFigures } from './figures.ts';
import { minimise } from './minimise.ts';
import { runMutations } from './mutationRun.ts';
import { drawOptions, optionsText, parseOptions, type SimulationOptions } from './options.ts';
import { type SimulationResult, simulate } from './simulation.ts';
import { Tally } from './tally.ts';

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
/** A campaign of hours says less and less: after each line it waits a tenth of the time it has run. */
const PROGRESS_LEAST_MS = 10_000;
const PROGRESS_PART = 0.1;
/** What the last lines of a campaign list; each has been told as it came. */
const LISTED_MAX = 100;
/** Failures that are examined; more of them say the same. */
const EXAMINED_MAX = 3;

const USAGE = `usage: npm run simulate -- [--seeds N] [--from S] [--heights H] [--nodes N] [--jobs J] [--options K=V,…]
       npm run simulate -- --seed S [--options K=V,…] [--journal FILE]
       npm run simulate -- --mutations [--seeds N] [--jobs J] [--only NAME]
       npm run simulate -- --figures [--seeds N]`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      seeds: { type: 'string' },
      from: { type: 'string' },
      heights: { type: 'string' },
      nodes: { type: 'string' },
      jobs: { type: 'string' },
      options: { type: 'string' },
      journal: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
      mutations: { type: 'boolean' },
      figures: { type: 'boolean' },
      'until-failure': { type: 'boolean' },
      worker: { type: 'boolean' },
    },
  });
  if (values.worker) {
    work();
    return 0;
  }
  const number = (
    name: 'seed' | 'seeds' | 'from' | 'heights' | 'nodes' | 'jobs',
    least: number,
  ) => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least)
      throw new RangeError(`--${name} ${text}: must be a whole number from ${least} on`);
    return value;
  };
  const heights = number('heights', 10);
  const nodes = number('nodes', 1);
  const given: Partial<SimulationOptions> = {
    ...(heights === undefined ? {} : { heights }),
    ...(nodes === undefined ? {} : { nodes }),
    ...parseOptions(values.options ?? ''),
  };
  const jobs = number('jobs', 1) ?? Math.min(2, cpus().length);
  const from = number('from', 0) ?? 1;
  const seeds = number('seeds', 1);
  if (values.mutations) return runMutations({ seeds: seeds ?? 120, jobs, only: values.only });
  if (values.figures) return printFigures(seeds ?? 40);
  const seed = number('seed', 0);
  if (seed !== undefined) return replay(drawOptions(seed, given), values.journal);
  const plan = { from, seeds: seeds ?? 100, jobs, given };
  return values.json || values['until-failure']
    ? firstFailure({ ...plan, untilFailure: true })
    : campaign(plan);
}

/** One seed, with its whole journal where asked. */
async function replay(options: SimulationOptions, journal: string | undefined): Promise<number> {
  const file = journal === undefined ? null : createWriteStream(journal);
  const result = await simulate(
    options,
    file === null ? null : (line) => void file.write(`${line}\n`),
  );
  file?.end();
  console.log(optionsText(result.options));
  console.log(summary(result));
  console.log(result.failure === null ? '1 passed, 0 failed' : '0 passed, 1 failed');
  return result.failure === null ? 0 : EXIT_FAILED;
}

/** For a mutated copy: one line of JSON. */
async function firstFailure(plan: Parameters<typeof runCampaign>[0]): Promise<number> {
  let tried = 0;
  let found: SimulationResult | null = null;
  await runCampaign(plan, (result) => {
    tried++;
    if (result.failure !== null) found ??= result;
  });
  const result = found as SimulationResult | null;
  const [seed, failure] = result === null ? [null, null] : [result.options.seed, result.failure];
  console.log(JSON.stringify({ tried, seed, failure }));
  return failure === null ? 0 : EXIT_FAILED;
}

async function campaign(plan: Parameters<typeof runCampaign>[0]): Promise<number> {
  const startMs = performance.now();
  const minutes = () => (performance.now() - startMs) / 60_000;
  const tally = new Tally();
  const failures: SimulationResult[] = [];
  const failedSeeds: number[] = [];
  const recoveries: number[] = [];
  let [passed, failed, heights, transactions, simulatedMs, cpuMs] = [0, 0, 0, 0, 0, 0];
  let toldMs = startMs;
  // The first Ctrl-C ends a campaign with what it has found; the second one ends it at once.
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  await runCampaign({ ...plan, signal: stopping.signal }, (result) => {
    if (result.failure === null) passed++;
    else {
      failed++;
      if (failures.length < EXAMINED_MAX) failures.push(result);
      if (failedSeeds.length < LISTED_MAX) failedSeeds.push(result.options.seed);
      console.log(summary(result));
    }
    heights += result.heights;
    transactions += result.transactions;
    simulatedMs += result.simulatedMs;
    cpuMs += result.cpuMs;
    if (result.recoveryMs !== null) recoveries.push(result.recoveryMs);
    tally.addAll(result.tally);
    const nowMs = performance.now();
    if (nowMs - toldMs < Math.max(PROGRESS_LEAST_MS, (nowMs - startMs) * PROGRESS_PART)) return;
    toldMs = nowMs;
    const done = passed + failed;
    const leftMinutes = (minutes() / done) * (plan.seeds - done);
    console.log(
      `${done} of ${plan.seeds} seeds, ${failed} failed, ${heights} blocks, ${rate(heights, minutes())}, ${Math.ceil(leftMinutes)} min to go`,
    );
  });
  for (const result of failures) await examine(result);
  console.log('\nfaults and misdeeds:');
  for (const [name, count] of [...tally.counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${String(count).padStart(10)}  ${name}`);
  recoveries.sort((a, b) => a - b);
  console.log(
    `from healing to the next block: p50 ${at(recoveries, 0.5)} s, p99 ${at(recoveries, 0.99)} s`,
  );
  console.log(
    `${heights} blocks, ${transactions} transactions, ${(simulatedMs / 3_600_000).toFixed(1)} simulated hours in ${minutes().toFixed(1)} min: ${rate(heights, minutes())}, ${(cpuMs / heights).toFixed(1)} ms of CPU a block`,
  );
  if (failed > 0)
    console.log(
      `seeds that failed: ${failedSeeds.sort((a, b) => a - b).join(' ')}${failed > failedSeeds.length ? ' …' : ''}`,
    );
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : EXIT_FAILED;
}

async function examine(failed: SimulationResult): Promise<void> {
  console.log(`\n${summary(failed)}\n  with ${optionsText(failed.options)}`);
  const { result, trace, tries } = await minimise(failed);
  const { seed } = failed.options;
  console.log(`the smallest run found in ${tries} tries that breaks it too ends with:`);
  for (const line of trace) console.log(`  ${line}`);
  const options = optionsText(result.options);
  console.log(
    `again: npm run simulate -- --seed ${seed} --options ${options} --journal journal.txt`,
  );
}

function summary(result: SimulationResult): string {
  const { options, failure, heights, digest, simulatedMs } = result;
  const what =
    failure === null ? 'kept every promise' : `BROKEN ${failure.rule}: ${failure.detail}`;
  return `seed ${options.seed}: ${what} (${options.nodes} nodes, ${heights} blocks, ${Math.round(simulatedMs / 1000)} s simulated, digest ${digest})`;
}

function rate(heights: number, minutes: number): string {
  return `${Math.round(heights / minutes)} blocks/min`;
}

function at(sorted: readonly number[], part: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return value === undefined ? '–' : (value / 1000).toFixed(1);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (
      !(error instanceof RangeError || (error as { code?: string }).code?.startsWith('ERR_PARSE'))
    )
      throw error;
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exitCode = EXIT_USAGE;
  },
);
