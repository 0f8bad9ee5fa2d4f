import { micro } from '../../state/types/units.ts';
import { type BenchCommunity, createBenchCommunity, NodeProcess } from './benchCommunity.ts';
import { ChainWriter, type Home } from './chainWriter.ts';
import { median, round } from './figures.ts';
import type { Baseline } from './machine.ts';

const AUTHORITIES = 4;
const HOMES = 20;
const BLOCKS = 2000;
const TRANSACTIONS_PER_BLOCK = 10;
const STARTS = 5;

/** A household that joins late takes the whole chain from one peer; and how long a node takes to start. */
export async function benchSync(baseline: Baseline): Promise<object> {
  const community = await createBenchCommunity({
    authorities: AUTHORITIES,
    households: HOMES,
    timeMs: Date.now() - (BLOCKS + 60) * 1000,
  });
  try {
    await writeChain(community);
    return {
      ...(await measureSync(community, baseline)),
      start: await measureStarts(community),
    };
  } finally {
    community.remove();
  }
}

async function writeChain(community: BenchCommunity): Promise<void> {
  const writer = await ChainWriter.create(community);
  const startMs = community.genesis.timeMs;
  for (let i = 1; i <= BLOCKS; i++) {
    const timeMs = startMs + i * 1000;
    const transfers = Array.from({ length: TRANSACTIONS_PER_BLOCK }, (_, k) => {
      const from = writer.homes[(i + k) % HOMES] as Home;
      const to = (writer.homes[(i + k + 1) % HOMES] as Home).account.publicKey;
      const payload = { type: 'transfer', to, amount: micro(1n), reference: '' } as const;
      return writer.sign(from.account, payload, timeMs);
    });
    await writer.block(timeMs, transfers);
  }
  await writer.store.close();
}

async function measureSync(community: BenchCommunity, baseline: Baseline): Promise<object> {
  const [withChain] = community.nodes;
  const joining = community.nodes[AUTHORITIES];
  if (withChain === undefined || joining === undefined) throw new Error('too few nodes');
  const server = await NodeProcess.start(withChain);
  const client = await NodeProcess.start(joining);
  try {
    const [serverBefore, before] = await Promise.all([server.ask('sample'), client.ask('sample')]);
    await client.ask('awaitHeight', { height: BigInt(BLOCKS) });
    const [serverAfter, after] = await Promise.all([server.ask('sample'), client.ask('sample')]);
    const blocks = Number(after.height - before.height);
    const seconds = (after.atMs - before.atMs) / 1000;
    const clientMsPerBlock = (after.cpuMs - before.cpuMs) / blocks;
    return {
      blocks,
      transactionsPerBlock: TRANSACTIONS_PER_BLOCK,
      seconds: round(seconds),
      blocksPerSecond: round(blocks / seconds),
      clientCpuMsPerBlock: round(clientMsPerBlock),
      serverCpuMsPerBlock: round((serverAfter.cpuMs - serverBefore.cpuMs) / blocks),
      // Transactions and a quorum of precommits.
      clientCpuOverSignatureChecks: round(
        (clientMsPerBlock * 1000) / ((TRANSACTIONS_PER_BLOCK + 3) * baseline.signatureCheckUs),
      ),
    };
  } finally {
    await Promise.all([server.stop(), client.stop()]);
  }
}

/** From the spawn of the process to the running node; the files are in the system's cache. */
async function measureStarts(community: BenchCommunity): Promise<object> {
  const [withChain, empty] = community.nodes;
  if (withChain === undefined || empty === undefined) throw new Error('too few nodes');
  const startsOf = async (node: typeof empty) => {
    const times: number[] = [];
    for (let i = 0; i < STARTS; i++) {
      const running = await NodeProcess.start(node);
      times.push(running.startMs);
      await running.stop();
    }
    return round(median(times));
  };
  return {
    runs: STARTS,
    newChainMs: await startsOf(empty),
    [`chainOf${BLOCKS}BlocksMs`]: await startsOf(withChain),
  };
}
