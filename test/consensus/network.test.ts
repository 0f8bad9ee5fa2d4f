import t from 'tap';
import { readFrames } from '../../consensus/wal/frames.ts';
import { decodeBatch } from '../../consensus/wal/signRecord.ts';
import { ConsensusNetwork, type Faults, NO_FAULTS } from '../simulation/consensusNetwork.ts';

const MINUTE_MS = 60_000;
const HARSH: Faults = {
  loss: 0.1,
  duplication: 0.1,
  delayMinMs: 5,
  delayMaxMs: 400,
  powerCut: 0.02,
};

/** What the disks hold says the same as what was watched: no two answers to one question. */
function checkLogs(network: ConsensusNetwork): string[] {
  const faults: string[] = [];
  for (const node of network.nodes) {
    const said = new Map<string, string | null>();
    for (const frame of readFrames(node.syncedLog ?? new Uint8Array(0)).frames.slice(1))
      for (const { message } of decodeBatch(frame.payload) ?? []) {
        const key = `${message.height}/${message.round}/${message.type}`;
        if (said.has(key) && said.get(key) !== message.blockId)
          faults.push(`a${node.index} ${key}`);
        said.set(key, message.blockId);
      }
  }
  return faults;
}

t.test('authorities without faults commit every transaction in one round', async (t) => {
  for (const count of [1, 4, 7]) {
    const network = new ConsensusNetwork(count, count);
    await network.start();
    for (let i = 0; i < 10; i++) {
      await network.submit(i % count);
      const submittedMs = network.queue.nowMs;
      await network.run(MINUTE_MS, () => network.settled());
      t.ok(network.queue.nowMs - submittedMs < 100, `${count}: final within 100 ms`);
    }
    t.strictSame(network.violations, []);
    t.strictSame(checkLogs(network), []);
    t.ok(
      network.nodes.every((node) => node.chain.every(({ certificate }) => certificate.round === 0)),
      'no round was lost',
    );
  }
});

t.test('an idle chain is silent, and a heartbeat ends the silence', async (t) => {
  const network = new ConsensusNetwork(4, 1, { heartbeatMs: 10 * MINUTE_MS });
  await network.start();
  await network.submit(2);
  await network.run(1_000);
  t.ok(network.reached(1) && network.settled());
  const { messages } = network;
  await network.run(9 * MINUTE_MS);
  t.equal(network.messages, messages, 'not one message in nine minutes');
  await network.run(2 * MINUTE_MS);
  t.ok(network.reached(2), 'then a block, without any transaction');
});

t.test(
  'one dead authority of four does not stop the chain, two do, and it forks never',
  async (t) => {
    const network = new ConsensusNetwork(4, 7);
    await network.start();
    network.nodes[3]?.crash();
    for (let i = 0; i < 8; i++) {
      await network.submit(i % 3);
      await network.run(MINUTE_MS, () => network.nodes[0]?.committedTransactions.size === i + 1);
    }
    t.ok((network.nodes[0]?.chain.length ?? 0) >= 8, 'eight blocks with one down');
    network.nodes[2]?.crash();
    const height = network.nodes[0]?.chain.length ?? 0;
    await network.submit(0);
    await network.run(5 * MINUTE_MS);
    t.equal(network.nodes[0]?.chain.length, height, 'stalled');
    await network.nodes[2]?.start();
    await network.nodes[3]?.start();
    await network.run(2 * MINUTE_MS, () => network.settled());
    t.ok(network.settled(), 'resumed, and both have caught up');
    t.strictSame(network.violations, []);
  },
);

t.test(
  'a silent proposer costs a second, then half of it, in the end next to nothing',
  async (t) => {
    const network = new ConsensusNetwork(4, 11);
    await network.start();
    network.nodes[1]?.crash();
    const latenciesMs: number[] = [];
    for (let i = 0; i < 24; i++) {
      const submittedMs = network.queue.nowMs;
      await network.submit(0);
      await network.run(MINUTE_MS, () => network.nodes[0]?.committedTransactions.size === i + 1);
      latenciesMs.push(network.queue.nowMs - submittedMs);
    }
    const slowestMs = (from: number, to: number) => Math.max(...latenciesMs.slice(from, to));
    t.ok(slowestMs(2, 6) >= 250, `${slowestMs(2, 6)} ms: at first it is waited for`);
    t.ok(slowestMs(2, 6) < 1_200, `${slowestMs(2, 6)} ms: but not long, nor for its precommit`);
    t.ok(slowestMs(16, 24) < 100, `${slowestMs(16, 24)} ms: it is not waited for any more`);
    await network.nodes[1]?.start();
    for (let i = 24; i < 34; i++) {
      await network.submit(0);
      await network.run(MINUTE_MS, () => network.settled());
    }
    t.ok(network.settled(), 'it has caught up');
    const authors = network.nodes[0]?.chain.slice(-8).map(({ block }) => block.author);
    t.ok(authors?.includes(1), `and is waited for again: the last blocks are by ${authors}`);
    t.strictSame(network.violations, []);
  },
);

t.test('a whole community that loses power at once comes back by itself', async (t) => {
  for (let seed = 0; seed < 20; seed++) {
    const network = new ConsensusNetwork(4, seed);
    network.faults = { ...NO_FAULTS, delayMaxMs: 30 };
    await network.start();
    for (let i = 0; i < 4; i++) await network.submit(i);
    await network.run(5 + seed * 3); // in the middle of the first height
    for (const node of network.nodes) node.crash();
    for (const node of network.nodes) await node.start();
    await network.submit(seed % 4);
    await network.run(3 * MINUTE_MS, () => network.reached(1));
    t.ok(network.reached(1), `seed ${seed}`);
    t.strictSame(network.violations, [], `seed ${seed}`);
  }
});

t.test('faults of every kind never fork the chain and never stop it', async (t) => {
  let powerCuts = 0;
  let lateRounds = 0;
  for (const [count, seeds] of [
    [4, 24],
    [7, 6],
  ] as const)
    for (let seed = 0; seed < seeds; seed++) {
      const network = new ConsensusNetwork(count, 1_000 * count + seed);
      for (const node of network.nodes) node.skewMs = Math.round((network.random() - 0.5) * 800);
      await network.start();
      network.faults = HARSH;
      for (let phase = 0; phase < 6; phase++) {
        network.groups = network.groups.map(() =>
          phase % 2 === 1 && network.random() < 0.4 ? 1 : 0,
        );
        for (let i = 0; i < 3; i++) {
          const at = Math.floor(network.random() * count);
          await network.submit(at);
          await network.run(3_000);
        }
        const victim = network.nodes[Math.floor(network.random() * count)];
        if (victim?.running) {
          victim.crash();
          network.queue.after(4_000, () => (victim.running ? undefined : victim.start()));
        }
        await network.run(5_000);
      }
      network.groups = network.groups.map(() => 0);
      network.faults = { ...NO_FAULTS, delayMaxMs: 50 };
      await network.run(10_000);
      const height = Math.max(...network.nodes.map((node) => node.chain.length));
      for (let i = 0; i < count; i++) await network.submit(i);
      await network.run(10 * MINUTE_MS, () => network.settled());
      const name = `${count} authorities, seed ${seed}`;
      t.ok(network.settled() && network.reached(height + 1), `${name}: progress after healing`);
      t.strictSame(network.violations, [], name);
      t.strictSame(checkLogs(network), [], name);
      t.ok(
        network.nodes.every((node) => node.alarms.length === 0),
        `${name}: no alarm`,
      );
      powerCuts += network.powerCuts;
      for (const { certificate } of network.nodes[0]?.chain ?? [])
        if (certificate.round > 0) lateRounds++;
    }
  t.ok(powerCuts > 20 && lateRounds > 50, `${powerCuts} power cuts, ${lateRounds} late decisions`);
});
