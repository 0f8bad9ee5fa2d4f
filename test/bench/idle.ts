import { createBenchCommunity, NodeProcess } from './benchCommunity.ts';
import { round, sleep } from './figures.ts';
import type { Sample } from './nodeMessages.ts';

const AUTHORITIES = 4;
/** After the start: dialling, identifying, first collections of garbage. */
const SETTLE_MS = 40_000;
const MEASURED_MS = 60_000;

/** Four authorities and a household, all connected, and nothing to do: what a node costs day and night. */
export async function benchIdle(): Promise<object> {
  const community = await createBenchCommunity({
    authorities: AUTHORITIES,
    households: AUTHORITIES + 1,
  });
  const nodes = await Promise.all(community.nodes.map((node) => NodeProcess.start(node)));
  try {
    await Promise.all(nodes.map((node) => node.ask('awaitPeers', { peers: AUTHORITIES })));
    await sleep(SETTLE_MS);
    const before = await Promise.all(nodes.map((node) => node.ask('sample')));
    await sleep(MEASURED_MS);
    const after = await Promise.all(nodes.map((node) => node.ask('sample')));
    const figures = after.map((sample, i) => idleFigures(before[i] as Sample, sample));
    const authority = figures[0];
    const household = figures[AUTHORITIES];
    return { peers: AUTHORITIES, seconds: MEASURED_MS / 1000, authority, household };
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    community.remove();
  }
}

function idleFigures(before: Sample, after: Sample): object {
  const minutes = (after.atMs - before.atMs) / 60_000;
  const cpuMsPerMinute = (after.cpuMs - before.cpuMs) / minutes;
  return {
    cpuSecondsPerMinute: round(cpuMsPerMinute / 1000),
    percentOfACore: round(cpuMsPerMinute / 600),
    sentBytesPerMinute: Math.round((after.sentBytes - before.sentBytes) / minutes),
    receivedBytesPerMinute: Math.round((after.receivedBytes - before.receivedBytes) / minutes),
    rssMb: round(after.rssBytes / 1e6),
    blocks: Number(after.height - before.height),
  };
}
