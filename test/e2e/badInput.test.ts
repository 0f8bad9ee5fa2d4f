import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { nodeFolder } from '../../node/folder.ts';
import { type CommandResult, gridhood } from './commandLine.ts';
import { LocalCommunity } from './localCommunity.ts';

const PATIENCE_MS = 60_000;

/** One fault, one line, no stack, and the exit code that scripts may rely on. */
function refused(t: Test, { code, lines }: CommandResult, exit: number, says: RegExp): void {
  t.equal(code, exit, lines.join(' | '));
  t.equal(lines.length, 1, 'one line');
  t.match(lines[0], says);
  t.notMatch(lines[0], /^\s+at /);
}

t.test('a node that cannot start says why in one line, and nothing is lost', async (t) => {
  const community = await LocalCommunity.create(2, 1, 3000);
  t.teardown(() => community.remove());
  const [authority = '', household = ''] = community.names;
  const root = community.folderOf(household);
  const folder = nodeFolder(root);
  const start = () => gridhood('start', '--folder', root);
  /** Runs `attempt` while `file` holds something else. */
  const whileHolding = async (file: string, content: string, attempt: () => Promise<void>) => {
    const original = await readFile(file);
    await writeFile(file, content);
    await attempt();
    await writeFile(file, original);
  };

  await community.start(authority, household);
  const heightOf = async (name: string) => BigInt((await community.status(name)).chain.asOf.height);
  await community.until('some blocks', async () => (await heightOf(household)) >= 4n, PATIENCE_MS);

  await t.test('a second process on the same data folder', async (t) => {
    refused(t, await start(), 4, /is in use by process \d+/);
    const before = await heightOf(household);
    await community.until(
      'the first goes on',
      async () => (await heightOf(household)) > before,
      PATIENCE_MS,
    );
  });

  const kept = await community.block(household, await heightOf(household));
  await community.node(household).stop(PATIENCE_MS);

  await t.test('its port is taken', async (t) => {
    const config = await readFile(join(root, 'config.yaml'), 'utf8');
    const port = Number(/\/tcp\/(\d+)/.exec(config)?.[1]);
    // Neighbours dial this port meanwhile.
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    refused(t, await start(), 7, new RegExp(`${port}`));
    await new Promise((resolve) => other.close(resolve));
  });

  await t.test('a setting that does not exist', async (t) => {
    const file = join(root, 'config.yaml');
    const config = await readFile(file, 'utf8');
    await whileHolding(file, `${config}lissten: []\n`, async () =>
      refused(t, await start(), 2, /lissten.*did you mean.*listen/),
    );
    await whileHolding(file, 'listen: [', async () => refused(t, await start(), 2, /is not YAML/));
  });

  await t.test('a genesis that cannot be read, or says what cannot be', async (t) => {
    const genesis = JSON.parse(await readFile(folder.genesis, 'utf8'));
    await whileHolding(folder.genesis, '{', async () => refused(t, await start(), 2, /JSON/));
    const without = { ...genesis, authorities: [] };
    await whileHolding(folder.genesis, JSON.stringify(without), async () =>
      refused(t, await start(), 2, /authorities/),
    );
    const faulty = structuredClone(genesis);
    faulty.parameters.slotLengthMs = 'soon';
    faulty.surprise = true;
    await whileHolding(folder.genesis, JSON.stringify(faulty), async () => {
      const { code, lines } = await start();
      t.equal(code, 2);
      t.equal(lines.length, 2, 'a line for each fault');
      t.match(lines[0], /slotLengthMs/);
      t.match(lines[1], /surprise/);
    });
  });

  await t.test('the store of another chain', async (t) => {
    const genesis = JSON.parse(await readFile(folder.genesis, 'utf8'));
    const other = JSON.stringify({ ...genesis, chainId: 'another-street' });
    await whileHolding(folder.genesis, other, async () => refused(t, await start(), 7, /chain/));
  });

  await t.test('a store that was cut off', async (t) => {
    const names = await readdir(folder.database);
    const manifest = join(folder.database, names.find((name) => /^MANIFEST/.test(name)) ?? '');
    const original = await readFile(manifest);
    await truncate(manifest, Math.floor(original.length / 2));
    refused(t, await start(), 12, /is damaged/);
    await writeFile(manifest, original);
  });

  await t.test('a store that lost its newest records starts and fetches them again', async (t) => {
    const names = await readdir(folder.database);
    const log = join(folder.database, names.find((name) => /\.log$/.test(name)) ?? '');
    await truncate(log, Math.floor((await stat(log)).size / 2));
    await community.start(household);
    const target = BigInt(kept.height);
    await community.until(
      'it has them again',
      async () => (await heightOf(household)) >= target,
      PATIENCE_MS,
    );
    t.strictSame((await community.block(household, target)).blockHash, kept.blockHash);
  });

  t.ok(await community.stopAll(), 'both end in order');
  const { rootsEqual, faults } = await community.result();
  t.ok(rootsEqual);
  t.strictSame(faults, []);
});

t.test('the demo refuses bad input before it starts anything', async (t) => {
  const header = 'timestamp,household,load_wh,pv_wh';
  const row = (hour: number, rest: string) =>
    `2026-06-01T${String(hour).padStart(2, '0')}:00:00Z,${rest}`;
  const good = Array.from(
    { length: 48 },
    (_, hour) =>
      `2026-06-0${1 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00:00Z,a,400,0`,
  );
  const folder = t.testdir({
    'negative.csv': [header, ...good, row(0, 'b,-5,0'), row(1, 'b,5,zero')].join('\n'),
    'duplicate.csv': [header, ...good, good[3]].join('\n'),
    'absurd.csv': [header, ...good, row(0, 'b,99999999,0')].join('\n'),
    'good.csv': [header, ...good].join('\n'),
    'no.csv.gz': 'this is not gzip',
    taken: { 'precious.txt': 'mine' },
  });
  const run = join(folder, 'run');
  const demo = (...args: readonly string[]) => gridhood('demo', '--folder', run, ...args);
  const data = (name: string, ...args: readonly string[]) =>
    demo('--data', join(folder, name), ...args);

  const negative = await data('negative.csv');
  t.equal(negative.code, 2);
  t.equal(negative.lines.length, 2, 'a line for each fault');
  t.match(negative.lines[0], /line 50: load_wh is -5 Wh/);
  t.match(negative.lines[1], /line 51: pv_wh is "zero"/);
  refused(t, await data('duplicate.csv'), 2, /line 50: a has .* already on line 5/);
  refused(t, await data('absurd.csv'), 2, /99999999 Wh, above/);
  refused(t, await data('no.csv.gz'), 2, /gzip/);
  refused(t, await data('missing.csv'), 2, /cannot be read/);
  refused(t, await data('good.csv', '--homes', '3'), 2, /has only 1 home/);
  refused(t, await data('good.csv', '--from', '2026-07-01'), 2, /change --from or --days/);
  refused(t, await data('good.csv', '--days', '3'), 2, /change --from or --days/);
  refused(t, await demo('--authorities', '9', '--homes', '8'), 2, /--authorities 9/);
  refused(t, await demo('--slot', '1ms'), 2, /from 1s to 15m/);
  refused(t, await demo('--homes', 'many'), 2, /whole number/);
  refused(t, await demo('--from', '2026-06-31'), 2, /UTC date/);
  refused(t, await gridhood('demo', '--folder', join(folder, 'taken')), 7, /not empty/);
  t.equal(await readFile(join(folder, 'taken', 'precious.txt'), 'utf8'), 'mine');
  await t.rejects(stat(run), 'nothing was made');
});
