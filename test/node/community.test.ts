import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import {
  CommunityError,
  type CreatedCommunity,
  createCommunity,
} from '../../node/community/createCommunity.ts';
import { parseDuration } from '../../node/community/duration.ts';
import { loadConfig } from '../../node/config.ts';
import { readKeyFile } from '../../node/crypto/keyFile.ts';
import { nodeFolder } from '../../node/folder.ts';
import { checkRoleKeys, loadKeys } from '../../node/loadNode.ts';
import { readGenesis } from '../../state/execution/genesis.ts';
import { toHex } from '../../state/types/bytes.ts';

const NOW_MS = 1_800_000_000_000;

function plan(document: unknown) {
  const read = readCommunityPlan(document, { nowMs: NOW_MS, baseFolder: '/data' });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.plan;
}

function faultsOf(document: unknown): string[] {
  const read = readCommunityPlan(document, { nowMs: NOW_MS, baseFolder: '/data' });
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path} ${message}`);
}

t.test('a short document is enough for a community that can start', async (t) => {
  const out = join(t.testdir({}), 'street');
  const created = await createCommunity(
    plan({
      name: 'elm-street',
      households: ['anna', 'ben', 'cem', 'dora', 'eva'],
      authorities: ['box'],
    }),
    out,
  );
  t.strictSame(
    created.nodes.map(({ name, port, isAuthority, isHousehold }) => [
      name,
      port,
      isAuthority,
      isHousehold,
    ]),
    [
      ['anna', 4100, false, true],
      ['ben', 4101, false, true],
      ['cem', 4102, false, true],
      ['dora', 4103, false, true],
      ['eva', 4104, false, true],
      ['box', 4105, true, false],
    ],
  );
  const document = JSON.parse(await readFile(join(out, 'genesis.json'), 'utf8'));
  const read = readGenesis(document);
  t.ok(read.ok && toHex(read.genesis.hash) === toHex(created.genesis.hash), 'genesis reads back');
  t.equal(created.genesis.parameters.slotLengthMs, 900_000);
  t.equal(created.genesis.timeMs, NOW_MS);
  for (const node of created.nodes) {
    const folder = nodeFolder(node.folder);
    t.strictSame(JSON.parse(await readFile(folder.genesis, 'utf8')), document);
    const { config } = await loadConfig(node.folder, {}, {});
    t.strictSame(config.listen, [`/ip4/127.0.0.1/tcp/${node.port}`]);
    t.equal(config.mdns, false);
    const key = await readKeyFile(folder.keys.node, 'node');
    t.equal(toHex(key.publicKey), node.nodeKey);
    t.equal((await stat(join(node.folder, 'config.yaml'))).mode & 0o777, 0o600);
  }
  const anna = created.genesis.households.find(({ household }) => household === 'anna');
  const annaFolder = nodeFolder(join(out, 'nodes', 'anna'));
  const account = await readKeyFile(annaFolder.keys.account, 'account');
  t.strictSame(anna?.account, account.publicKey);
  t.strictSame(anna?.meters, [(await readKeyFile(annaFolder.keys.meter, 'meter')).publicKey]);
  t.strictSame((await readdir(created.operatorKeys)).sort(), [
    'community.json',
    'gridOperator.json',
    'operator.json',
    'tax.json',
    'utility.json',
  ]);
});

t.test('a node speaks for the accounts of its community whose keys it holds', async (t) => {
  const folders = ['here', 'there'].map((name) => join(t.testdir({}), name));
  const [here, there] = await Promise.all(
    folders.map((folder) => createCommunity(plan({ name: 'x', households: ['anna'] }), folder)),
  );
  const folder = nodeFolder(here?.nodes[0]?.folder ?? '');
  const genesis = here?.genesis as CreatedCommunity['genesis'];
  t.strictSame([...(await loadKeys(folder)).roles], [], 'none by itself');
  await copyFile(join(here?.operatorKeys ?? '', 'utility.json'), folder.roleKeys.utility);
  const keys = await loadKeys(folder);
  t.strictSame(
    [...keys.roles].map(([role, { publicKey }]) => [role, toHex(publicKey)]),
    [['utility', toHex(genesis.accounts.utility)]],
  );
  t.doesNotThrow(() => checkRoleKeys(folder, keys, genesis));
  await copyFile(join(there?.operatorKeys ?? '', 'operator.json'), folder.roleKeys.operator);
  const mixed = await loadKeys(folder);
  t.throws(() => checkRoleKeys(folder, mixed, genesis), {
    code: 'KEY_FILE_WRONG_ACCOUNT',
    message: /operator\.json is not the key of this community's account operator/,
  });
});

t.test('authorities: marked, named, or the first four', async (t) => {
  const names = (document: unknown) => plan(document).authorities;
  const households = ['a', 'b', 'c', 'd', 'e'];
  t.strictSame(names({ name: 'x', households }), ['a', 'b', 'c', 'd']);
  t.strictSame(names({ name: 'x', households: ['a', { name: 'b', authority: true }] }), ['b']);
  t.strictSame(names({ name: 'x', households, authorities: ['e', 'x'] }), ['e', 'x']);
});

t.test('a fast community gets short times, a slow one those of the design', async (t) => {
  const timing = (slotLength: string) =>
    plan({ name: 'x', households: ['a'], slotLength }).market.parameters['timing'];
  t.strictSame(timing('10s'), {
    opensBeforeMs: 20_000,
    gateBeforeMs: 6666,
    readingDeadlineAfterMs: 10_000,
    correctionDeadlineAfterMs: 1_000_000,
  });
  t.strictSame(timing('15m'), {
    opensBeforeMs: 3_600_000,
    gateBeforeMs: 600_000,
    readingDeadlineAfterMs: 21_600_000,
    correctionDeadlineAfterMs: 864_000_000,
  });
});

t.test('homes on several machines listen on all addresses and announce their own', async (t) => {
  const out = join(t.testdir({}), 'street');
  await createCommunity(
    plan({
      name: 'x',
      households: [
        { name: 'a', host: 'a.example' },
        { name: 'b', host: '10.0.0.2', authority: true },
      ],
    }),
    out,
  );
  const { config } = await loadConfig(join(out, 'nodes', 'b'), {}, {});
  t.strictSame(config.listen, ['/ip4/0.0.0.0/tcp/4101']);
  t.strictSame(config.announce, ['/ip4/10.0.0.2/tcp/4101']);
  t.match(config.peers[0], /@\/dns4\/a\.example\/tcp\/4100$/);
});

t.test('every fault is named with its place, and nothing is written', async (t) => {
  t.strictSame(faultsOf('text'), ['document must be an object']);
  t.strictSame(
    faultsOf({
      name: 'x',
      slotLenght: '15m',
      households: [{ name: '..', importLimitW: -1 }, { name: 'A' }, 'a'],
      tariff: 5,
    }),
    [
      'households[0].name must be a name of 1 to 64 of the characters 0-9 A-Z a-z _ . - (no dot first), not ".."',
      'households[0].importLimitW must be a whole number from 1 to 10000000, not -1',
      'households[2].name a stands twice',
      'tariff must hold settings by name',
      'slotLenght is not known; did you mean slotLength?',
    ],
  );
  t.strictSame(faultsOf({ name: 'x', households: ['a'], slotLength: '15 minutes' }), [
    'slotLength must be a duration such as 15m, 10s or 6h, from 1000 ms to 86400000 ms, not 15 minutes',
  ]);
  t.strictSame(faultsOf({ name: 'x' }), ['households must list at least one household']);
  t.match(faultsOf({ name: 'x', households: ['a', 'b'], basePort: 5000, metricsBasePort: 5001 }), [
    /at least 2 away/,
  ]);

  const folder = t.testdir({ full: { file: 'x' } });
  const attempt = (document: unknown, name = 'new') =>
    createCommunity(plan(document), join(folder, name)).then(
      () => 'created',
      (error: unknown) => (error instanceof CommunityError ? error.message : String(error)),
    );
  t.equal(
    await attempt({
      name: 'x',
      households: ['a'],
      market: { cap: 400, flor: 1 },
      tariff: { feedin: 1 },
    }),
    'tariff.feedin is not known; did you mean feedIn?\nmarket.flor is not known; did you mean floor?',
  );
  t.equal(
    await attempt({ name: 'x', households: ['a'], market: { cap: 400 } }),
    'market.cap must be at most tariff.retail (180)',
  );
  t.match(await attempt({ name: 'X Y', households: ['a'] }), /^name must be a name of lower-case/);
  t.match(await attempt({ name: 'x', households: ['a'] }, 'full'), /exists and is not empty/);
  t.match(
    await attempt({ name: 'x', households: [{ name: 'a', meter: { kind: 'simulatd' } }] }),
    /household\.meter\.kind must be one of/,
  );
  t.strictSame(await readdir(folder), ['full'], 'nothing is left behind');
  await mkdir(join(folder, 'empty'));
  t.equal(await attempt({ name: 'x', households: ['a'] }, 'empty'), 'created');
});

t.test('durations', async (t) => {
  for (const [text, ms] of [
    ['15m', 900_000],
    ['10s', 10_000],
    ['500ms', 500],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    ['', null],
    ['15', null],
    ['1.5h', null],
    ['-1s', null],
    ['999999999999d', null],
  ] as const)
    t.equal(parseDuration(text), ms, text);
});
