import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import type { CreatedNode } from '../../node/community/createCommunity.ts';
import { nodeFolder } from '../../node/folder.ts';
import type { RunningNode } from '../../node/runningNode.ts';
import { rootOf } from '../../state/execution/tree/sparseMerkleTree.ts';
import { toHex } from '../../state/types/bytes.ts';
import { micro } from '../../state/types/units.ts';
import {
  atHeight,
  committed,
  communityOnDisk,
  fatalErrors,
  nextBlock,
  openSlot,
  order,
  startIn,
} from '../support/nodeCommunity.ts';

/**
 * What keeps the event loop alive, once libp2p's address timer of one second has run out, or for five
 * seconds. The streams of the test runner do not count.
 */
async function openHandles(): Promise<string[]> {
  const open = () =>
    process
      .getActiveResourcesInfo()
      .filter((name) => name === 'Timeout' || name.includes('Server') || name.startsWith('TCP'));
  const deadlineMs = Date.now() + 5_000;
  while (open().length > 0 && Date.now() < deadlineMs)
    await new Promise((resolve) => setImmediate(resolve));
  return open();
}

const startAll = (nodes: readonly CreatedNode[]) =>
  Promise.all(nodes.map(({ folder }) => startIn(folder)));
const stopAll = (nodes: readonly RunningNode[]) => Promise.all(nodes.map((node) => node.stop()));

const heads = (nodes: readonly RunningNode[]) =>
  new Set(nodes.map(({ ledger: { head } }) => `${toHex(head.hash)} ${toHex(rootOf(head.tree))}`));

function gift(to: RunningNode) {
  const reference = 'thanks';
  return { type: 'transfer', to: to.account as Uint8Array, amount: micro(5n), reference } as const;
}

t.test('four authorities and a household: trade, stop, go on', async (t) => {
  const homes = ['anna', 'ben', 'cem', 'dora', 'eva'];
  const created = await communityOnDisk(join(t.testdir({}), 'street'), homes, '3s');
  let nodes = await startAll(created);
  t.teardown(() => stopAll(nodes));
  let [anna, ben, cem, dora, eva] = nodes as [
    RunningNode,
    RunningNode,
    RunningNode,
    RunningNode,
    RunningNode,
  ];
  t.strictSame(
    nodes.map((node) => [node.status().name, node.status().role]),
    homes.map((name) => [name, name === 'eva' ? 'household' : 'authority']),
  );
  await Promise.all(nodes.map((node) => atHeight(node, 1n)));

  await t.test('a slot is traded, and everybody sees the same', async (t) => {
    const slot = openSlot(eva);
    const cleared = nodes.map(({ ledger }) =>
      nextBlock(ledger, ({ result }) =>
        result.events.some((one) => one.name === 'slot-cleared' && one.slot === slot),
      ),
    );
    const placed = await Promise.all([
      committed(anna, order(anna, slot, 'sell', 100n)),
      committed(eva, order(eva, slot, 'buy', 150n)),
    ]);
    t.strictSame(
      placed.map((one) => typeof one),
      ['bigint', 'bigint'],
      String(placed),
    );
    const blocks = await Promise.all(cleared);
    const events = blocks.map(({ result }) => result.events.filter((e) => e.slot === slot));
    t.ok(events[0]?.some(({ attributes }) => Object.values(attributes).includes('125')));
    for (const one of events) t.strictSame(one, events[0]);
    t.equal(new Set(blocks.map(({ block }) => toHex(block.hash))).size, 1);
  });

  await t.test('a household that was away catches up', async (t) => {
    await eva.stop();
    await eva.stopped;
    const height = await committed(ben, gift(anna));
    t.type(height, 'bigint');
    eva = await startIn(created[4]?.folder ?? '');
    await atHeight(eva, height as bigint);
    nodes = [anna, ben, cem, dora, eva];
    t.type(await committed(eva, gift(ben)), 'bigint');
  });

  await t.test('three of four go on; the fourth catches up and signs again', async (t) => {
    await dora.stop();
    const height = await committed(anna, gift(ben));
    t.type(height, 'bigint');
    dora = await startIn(created[3]?.folder ?? '');
    nodes = [anna, ben, cem, dora, eva];
    await atHeight(dora, height as bigint);
    // With another one away nothing becomes final without the one that came back.
    await cem.stop();
    t.type(await committed(eva, gift(anna)), 'bigint');
    t.equal(dora.status().consensus?.signing, true);
    cem = await startIn(created[2]?.folder ?? '');
    nodes = [anna, ben, cem, dora, eva];
  });

  await t.test('all stop in good order and go on where they were', async (t) => {
    await stopAll(nodes);
    t.strictSame(await openHandles(), []);
    const heights = nodes.map(({ ledger }) => ledger.head.height);
    nodes = await startAll(created);
    [anna, ben, cem, dora, eva] = nodes as [
      RunningNode,
      RunningNode,
      RunningNode,
      RunningNode,
      RunningNode,
    ];
    nodes.forEach((node, i) => {
      t.ok(node.ledger.head.height >= (heights[i] ?? 0n));
    });
    const height = (await committed(eva, gift(anna))) as bigint;
    t.type(height, 'bigint');
    await Promise.all(nodes.map((node) => atHeight(node, height)));
    const blocks = nodes.map(({ ledger }) =>
      toHex(ledger.block(height)?.block.hash ?? new Uint8Array()),
    );
    t.equal(new Set(blocks).size, 1);
    await stopAll(nodes);
    t.strictSame(await openHandles(), []);
    t.strictSame(fatalErrors, []);
    for (const { folder } of created) {
      const log = await readFile(nodeFolder(folder).log, 'utf8');
      t.notMatch(log, /"level":"error"/, folder);
    }
  });
  t.ok(heads(nodes).size > 0);
});

t.test('a start that cannot succeed says why and leaves nothing open', async (t) => {
  const folder = t.testdir({});
  const created = await communityOnDisk(
    join(folder, 'street'),
    ['anna', 'ben', 'cem', 'dora'],
    '1m',
  );
  const [anna, ben] = created as [CreatedNode, CreatedNode];
  const paths = nodeFolder(anna.folder);
  const keep = join(folder, 'keep');
  await cp(anna.folder, keep, { recursive: true });
  const restore = async () => {
    await rm(anna.folder, { recursive: true, force: true });
    await cp(keep, anna.folder, { recursive: true });
  };
  const startsAgain = async (name: string) => {
    await restore();
    t.comment(name);
    const node = await startIn(anna.folder);
    await node.stop();
  };

  const inTheWay = createServer().listen(anna.port, '127.0.0.1');
  await once(inTheWay, 'listening');
  await t.rejects(startIn(anna.folder), { name: 'HostError', code: 'port-in-use' });
  inTheWay.close();
  await once(inTheWay, 'close');
  await startsAgain('port in use');

  await rm(paths.keys.node);
  await t.rejects(startIn(anna.folder), { name: 'KeyFileError' });
  await startsAgain('no node key');

  await rm(paths.signLog);
  const follower = await startIn(anna.folder);
  const { consensus, alarms } = follower.status();
  t.equal(consensus, null, 'without its log an authority follows and does not vote');
  t.match(alarms, [{ code: 'SIGN_LOG_LOST', message: /run gridhood recover sign-log/ }]);
  await follower.stop();
  await startsAgain('no sign log');

  await cp(nodeFolder(ben.folder).signLog, paths.signLog);
  await t.rejects(startIn(anna.folder), { name: 'SignLogError', code: 'SIGN_LOG_FOREIGN' });
  await startsAgain("another authority's sign log");

  await writeFile(paths.genesis, '{"v":1');
  await t.rejects(startIn(anna.folder), {
    name: 'GenesisError',
    message: /cannot be read as JSON/,
  });
  await startsAgain('a torn genesis');

  const running = await startIn(anna.folder);
  await t.rejects(startIn(anna.folder), { name: 'StoreError', code: 'locked' });
  await running.stop();
  await cp(anna.folder, keep, { recursive: true });
  const genesis = JSON.parse(await readFile(paths.genesis, 'utf8'));
  await writeFile(paths.genesis, JSON.stringify({ ...genesis, timeMs: genesis.timeMs + 60_000 }));
  await t.rejects(startIn(anna.folder), { name: 'StoreError', code: 'wrongChain' });
  await startsAgain('the genesis of another chain');

  const config = await readFile(join(anna.folder, 'config.yaml'), 'utf8');
  await writeFile(join(anna.folder, 'config.yaml'), config.replace(/- [0-9a-f]{8}/, '- zz'));
  await t.rejects(startIn(anna.folder), { name: 'ConfigError' });
  await startsAgain('a peer without a key');

  t.strictSame(await openHandles(), []);
  t.strictSame(fatalErrors, []);
});
