import {
  accountKeyFile,
  type BenchCommunity,
  createBenchCommunity,
  NodeProcess,
} from './benchCommunity.ts';
import { percentile, round, sleep } from './figures.ts';
import type { Baseline } from './machine.ts';
import type { LoadReport, Sample } from './nodeMessages.ts';

const AUTHORITIES = 4;
const SEQUENCE = 200;
const SEQUENCE_PAUSE_MS = 25;
const ACCOUNTS = 64;
const WARM_UP_MS = 4_000;
const MEASURED_MS = 12_000;
/** Enough for all of the run at twice the aim. */
const PREPARED_PER_PROCESS = 24_000;
/** Transactions under way for each process: more would only wait. */
const WINDOW = 600;

/** Four authority processes on loopback: alone with one transaction at a time. */
export async function benchLatency(baseline: Baseline): Promise<object> {
  const community = await createBenchCommunity({
    authorities: AUTHORITIES,
    households: AUTHORITIES,
  });
  const nodes = await startAll(community);
  try {
    const [first] = nodes as [NodeProcess];
    const keyFiles = community.nodes.map(accountKeyFile);
    await first.ask('prepare', { keyFiles, count: SEQUENCE + 20 });
    await first.ask('sequence', { count: 20, pauseMs: SEQUENCE_PAUSE_MS });
    const before = await first.ask('sample');
    const { latenciesMs, refused } = await first.ask('sequence', {
      count: SEQUENCE,
      pauseMs: SEQUENCE_PAUSE_MS,
    });
    const after = await first.ask('sample');
    const p50 = percentile(latenciesMs, 50);
    return {
      authorities: AUTHORITIES,
      transactions: latenciesMs.length,
      refused,
      blocks: Number(after.height - before.height),
      p50Ms: round(p50),
      p99Ms: round(percentile(latenciesMs, 99)),
      cpuMsPerBlockAndNode: round(
        (after.cpuMs - before.cpuMs) / Number(after.height - before.height),
      ),
      p50OverSyncedAppend: round(p50 / baseline.syncedAppendMs),
    };
  } finally {
    await stopAll(nodes, community);
  }
}

/** The same community under all the load that it takes. */
export async function benchThroughput(baseline: Baseline): Promise<object> {
  const community = await createBenchCommunity({ authorities: AUTHORITIES, households: ACCOUNTS });
  const nodes = await startAll(community);
  try {
    await Promise.all(
      nodes.map((node, i) => {
        const own = community.nodes.filter((_, account) => account % AUTHORITIES === i);
        const keyFiles = own.map(accountKeyFile);
        return node.ask('prepare', { keyFiles, count: PREPARED_PER_PROCESS });
      }),
    );
    await Promise.all(nodes.map((node) => node.ask('load', { window: WINDOW })));
    await sleep(WARM_UP_MS);
    await Promise.all(nodes.map((node) => node.ask('halt')));
    await Promise.all(nodes.map((node) => node.ask('load', { window: WINDOW })));
    const before = await Promise.all(nodes.map((node) => node.ask('sample')));
    await sleep(MEASURED_MS);
    const after = await Promise.all(nodes.map((node) => node.ask('sample')));
    const reports = await Promise.all(nodes.map((node) => node.ask('halt')));
    return throughputFigures(before, after, reports, baseline);
  } finally {
    await stopAll(nodes, community);
  }
}

function throughputFigures(
  before: readonly Sample[],
  after: readonly Sample[],
  reports: readonly LoadReport[],
  baseline: Baseline,
): object {
  const [start, end] = [before[0] as Sample, after[0] as Sample];
  const seconds = (end.atMs - start.atMs) / 1000;
  const transactions = end.committed - start.committed;
  const blocks = Number(end.height - start.height);
  const cpuMs = sum(after.map((one, i) => one.cpuMs - (before[i] as Sample).cpuMs));
  const latenciesMs = reports.flatMap((report) => report.latenciesMs);
  const cpuSecondsPer1000 = cpuMs / transactions;
  return {
    authorities: AUTHORITIES,
    accounts: ACCOUNTS,
    seconds: round(seconds),
    transactionsPerSecond: round(transactions / seconds),
    blocks,
    transactionsPerBlock: round(transactions / blocks),
    refused: sum(reports.map(({ refused }) => refused)),
    p50Ms: round(percentile(latenciesMs, 50)),
    p99Ms: round(percentile(latenciesMs, 99)),
    cpuSecondsPer1000: round(cpuSecondsPer1000),
    coresUsed: round(cpuMs / 1000 / seconds),
    rssMb: round(Math.max(...after.map(({ rssBytes }) => rssBytes)) / 1e6),
    // Each of the processes must check each signature once.
    cpuOverSignatureChecks: round(
      (cpuSecondsPer1000 * 1000) / (AUTHORITIES * baseline.signatureCheckUs),
    ),
  };
}

async function startAll(community: BenchCommunity): Promise<NodeProcess[]> {
  const authorities = community.nodes.filter(({ isAuthority }) => isAuthority);
  const nodes = await Promise.all(authorities.map((node) => NodeProcess.start(node)));
  await Promise.all(nodes.map((node) => node.ask('awaitPeers', { peers: nodes.length - 1 })));
  return nodes;
}

async function stopAll(nodes: readonly NodeProcess[], community: BenchCommunity): Promise<void> {
  await Promise.all(nodes.map((node) => node.stop()));
  community.remove();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
