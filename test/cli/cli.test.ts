import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import type { World } from '../../cli/context.ts';
import { ExitCode } from '../../cli/exitCodes.ts';
import { run } from '../../cli/main.ts';
import { credits, kilowattHours } from '../../node/api/amountText.ts';
import { startApi } from '../../node/api/server.ts';
import { writeKeyFile } from '../../node/crypto/keyFile.ts';
import { nodeFolder } from '../../node/folder.ts';
import { blockKey } from '../../state/store/keys.ts';
import { createLevelStore } from '../../state/store/levelStore.ts';
import { clockAlarm, FakeNode, silentLog } from '../api/fakeNode.ts';
import { type Story, tellStory } from '../api/story.ts';
import { PROJECT_ROOT } from '../support/projectRoot.ts';

interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with its streams in hand. */
async function gridhood(
  line: string,
  { folder, env = {} }: { folder?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const world: World = {
    streams: {
      out: { write: (text) => out.push(text), columns: 100 },
      err: { write: (text) => err.push(text), columns: 100 },
    },
    environment: { HOME: '/nonexistent', GRIDHOOD_FOLDER: folder, ...env },
    clock: { nowMs: () => 1_800_000_000_000 },
    workingFolder: folder ?? '/nonexistent',
    interrupted: new AbortController().signal,
  };
  const code = await run(line.split(' '), world);
  return { code, out: out.join(''), err: err.join('') };
}

/** A data folder as a stopped node leaves it; `story` stays open until `close`. */
async function nodeWith(root: string): Promise<{ story: Story; close(): Promise<void> }> {
  const paths = nodeFolder(root);
  await mkdir(join(root, 'keys'), { recursive: true });
  // The marker of a store is the genesis hash, which any story has.
  const { document, genesis } = await tellStory();
  await writeFile(paths.genesis, JSON.stringify(document));
  const store = await createLevelStore(paths.database, genesis.hash);
  const story = await tellStory(store);
  return { story, close: () => store.close() };
}

const root = t.testdir({});
const made = await nodeWith(root);
await made.close();
const { ids, slot } = made.story;
const at = { folder: root };

t.test('every reading command works on a stopped node, for people and as JSON', async (t) => {
  for (const [line, words] of [
    ['account list', /h0 .*operator/s],
    ['account show h0', /h0, active/],
    ['account show h0 --proof', /state root/],
    ['account history h0 --limit 3', /insufficient-funds/],
    ['statement --household h2 --by day', /to the closing balance in the ledger/],
    ['report community', /Seen from the households/],
    ['report utility --month 2027-01', /Sold, not fed in/],
    [`report market ${slot}`, /pivotal seller in +1 slots/],
    ['report market --month 2027-01', /1 cleared, 1 with trade/],
    ['statement --household utility', /residual-import|unused/],
    [`market slot ${slot}`, /1000 Wh at .* 3 of 4 orders matched/],
    [`market slot ${slot} --explain`, /gives what the chain recorded/],
    ['market slot -1', /Slot/],
    ['market trades', /h2 +sell +400 +800/],
    ['market price', /1000/],
    ['market terms', /^.*Slots last 15 minutes/s],
    ['tariff show -1 --slots 2', /300 +70 .* plain .*open/],
    ['order list --household h0', /no live order/],
    ['chain info', /test-street/],
    ['chain block', /Block 7/],
    ['chain block 1', /orders to buy 1000 Wh/],
    [`chain tx ${ids.refused}`, /refused \(insufficient-funds\)/],
    ['chain verify', /Blocks 1 to 7 are linked and certified/],
    ['audit', /Clean/],
    [`trace ${ids.buy}`, /order-accepted.*slot-cleared.*household-settled.*paid/s],
    ['genesis show', /test-street/],
    ['config show --origin', /logLevel +info +default/],
    ['config validate', /is valid/],
  ] as const) {
    const people = await gridhood(line, at);
    t.equal(people.code, 0, `${line}: ${people.err}`);
    t.match(people.out, words, line);
    t.notOk((people.out + people.err).includes('\u001b'), 'no colour without a terminal');
    const json = await gridhood(`${line} --json`, at);
    t.equal(json.code, 0, line);
    t.equal(json.out.trim().split('\n').length, 1, 'one object');
    t.ok(json.out.startsWith('{"v":1,'), line);
    JSON.parse(json.out);
  }
});

t.test('the shapes of --json stay as they are', async (t) => {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 0 ? [] : [shape(value[0])];
    if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
  };
  const file = join(PROJECT_ROOT, 'test/cli/jsonShapes.json');
  const shapes: Record<string, unknown> = {};
  for (const line of [
    'account show h0',
    'account history h0 --limit 1',
    'statement --household h0',
    `market slot ${slot}`,
    `market slot ${slot} --explain`,
    'market trades --limit 1',
    'market price',
    'chain info',
    'chain block 7',
    `chain tx ${ids.transfer}`,
    'audit',
    `trace ${ids.transfer}`,
  ]) {
    const { out } = await gridhood(`${line} --json`, at);
    shapes[line.replace(/[0-9a-f]{64}/, 'ID')] = shape(JSON.parse(out));
  }
  if (process.env['UPDATE_SHAPES'] === '1')
    await writeFile(file, `${JSON.stringify(shapes, null, 2)}\n`);
  const known = JSON.parse(await readFile(file, 'utf8'));
  t.strictSame(Object.keys(shapes), Object.keys(known), 'UPDATE_SHAPES=1 writes them anew');
  for (const [line, found] of Object.entries(shapes)) t.strictSame(found, known[line], line);
});

t.test('the examples of docs/statements.md are what the commands print', async (t) => {
  const page = join(PROJECT_ROOT, 'docs/statements.md');
  const before = await readFile(page, 'utf8');
  const parts = before.split(/^```$/m);
  for (const [index, part] of parts.entries()) {
    const line = /^\n\$ gridhood (.*)\n/.exec(part)?.[1];
    if (line === undefined || index % 2 === 0) continue;
    const { code, out } = await gridhood(line, at);
    t.equal(code, 0, line);
    parts[index] = `\n$ gridhood ${line}\n${out.replace(/^(Contract .*: )[0-9a-f]{64}$/gm, '$1…')}`;
  }
  const after = parts.join('```');
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(page, after);
  else t.equal(before, after, 'UPDATE_DOCS=1 writes it anew');
});

t.test('each mistake is one clear line with its exit code', async (t) => {
  const cut = t.testdir({ empty: {}, bad: { 'genesis.json': '{"v":1' } });
  for (const [line, code, words, folder] of [
    ['acount show', 2, /unknown command 'acount' \(Did you mean account\?\)$/],
    ['account shwo', 2, /Did you mean show/],
    ['account show --jsn', 2, /unknown option '--jsn' \(Did you mean --json\?\)/],
    ['account history h0 --limit 500', 2, /limit.*1 to 100/],
    ['account history h0 --cursor x', 2, /cursor must be/],
    ['statement --household h0 --from tomorrow', 2, /from must be a time such as/],
    ['statement --household h0 --month 2027-13', 2, /month must be one such as 2027-01/],
    ['statement --household h0 --month 2027-01 --from 2027-01-01', 2, /not both/],
    ['statement --household h0 --slot 5 --by day', 2, /not both/],
    ['statement --household h0 --slot 5 --format html', 2, /a page is of a period/],
    ['statement --household h0 --slot soon', 2, /slot must be a whole number/],
    ['statement --household h0 --format pdf', 2, /text, json, csv, html/],
    ['statement', 2, /no account of its own/],
    ['report market 5 --month 2027-01', 2, /not both/],
    ['report utility --from tomorrow', 2, /from must be a time such as/],
    ['report market --contract markt', 5, /did you mean market\?/],
    ['tariff show --slots 193', 2, /a whole number from 1 to 192/],
    ['tariff post 5', 2, /give prices such as 310\/70/],
    ['tariff post 5 310', 2, /the price 310 must be retail\/feed-in in whole/],
    ['tariff post 5 --file none.csv', 2, /cannot read none.csv/],
    ['account show', 2, /no account of its own/],
    ['account show h9', 5, /no account "h9".*did you mean h0\?/],
    ['account show gh1qq', 2, /is not an address/],
    ['chain block 99', 5, /the chain ends at 7/],
    ['chain block zz', 2, /a height, a hash/],
    [`chain tx ${'0'.repeat(64)}`, 5, /no transaction/],
    ['chain tx', 2, /missing required argument 'id'/],
    ['trace nothing', 2, /64 hex digits/],
    ['market slot soon', 2, /a number, now, next/],
    ['market slot next --explain', 2, /still open/],
    ['market slot --contract markt', 5, /did you mean market\?/],
    ['order place buy 5 --price 100', 3, /no node is running on .*: start it with/],
    ['order place buy 5', 2, /--price/],
    ['order place hold 5 --price 100', 2, /to buy or to sell, not to hold/],
    ['order place buy 5kWh --price 100', 2, /whole number of Wh/],
    ['order cancel abc', 3, /no node is running/],
    ['account transfer h1 5', 3, /no node is running/],
    ['account transfer h1 1.5', 2, /the amount must be a whole number of micro-credits, not 1\.5/],
    ['account transfer h1 -5', 2, /whole number of micro-credits, not -5/],
    ['status', 3, /no node is running/],
    ['stop', 3, /no node is running/],
    ['wait --for height', 2, /needs a number/],
    ['wait --for rain', 2, /Allowed choices/],
    ['wait --for api --timeout 0.1', 8, /does not answer after 0.1 s/],
    ['chain info', 5, /there is no .*genesis\.json: name the node's folder/, 'empty'],
    ['chain info', 2, /genesis\.json: the file cannot be read as JSON/, 'bad'],
    ['start', 5, /there is no node in/, 'empty'],
    ['wait --for synced', 5, /there is no node in/, 'empty'],
    ['account show', 5, /there is no node in/, 'empty'],
    ['config validate', 2, /logLevl is not known; did you mean logLevel\?/],
    ['community create nothing.yaml', 5, /nothing\.yaml does not exist/],
    ['community validate nothing.json', 5, /nothing\.json does not exist$/],
    ['init --genesis nothing.json', 5, /nothing\.json does not exist$/, 'empty'],
    ['contract check nothing.yaml', 5, /nothing\.yaml does not exist$/],
    ['community validate genesis.json', 2, /cannot be read as JSON/, 'bad'],
  ] as [string, number, RegExp, string?][]) {
    const ran = await gridhood(line, {
      folder: folder === undefined ? root : join(cut, folder),
      ...(line.startsWith('config') ? { env: { GRIDHOOD_LOG_LEVL: 'x' } } : {}),
    });
    t.equal(ran.code, code, `${line}: ${ran.err}`);
    t.match(ran.err.trim(), words, line);
    t.equal(ran.err.trim().split('\n').length, 1, `${line}: one line`);
    t.ok(ran.err.startsWith('gridhood: '), line);
    t.equal(ran.out, '', `${line}: nothing on stdout`);
  }
  t.strictSame(await readdir(join(cut, 'empty')), [], 'nothing was made');
  const json = await gridhood('chain block 99 --json', at);
  t.match(JSON.parse(json.out), { v: 1, error: { code: 'not-found', exitCode: 5 } });
  for (const [line, message] of [
    ['order place buy 5 --json', /^required option '--price/],
    ['order --json', /^unknown option '--json'/],
    ['account shwo --json', /^unknown command 'shwo'/],
  ] as const) {
    const ran = await gridhood(line, at);
    t.equal(ran.code, 2, line);
    t.match(JSON.parse(ran.out), { v: 1, error: { code: 'usage', message, exitCode: 2 } }, line);
  }
  t.match((await gridhood('chain block 99 --debug', at)).err, /\n +at /, 'a stack only when asked');
});

t.test('help begins with two examples, on every leaf', async (t) => {
  const { out, code } = await gridhood('--help');
  t.equal(code, 0);
  const nouns = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] ?? '');
  let leaves = 0;
  const visit = async (path: string): Promise<void> => {
    const help = await gridhood(`${path} --help`);
    if (!help.out.startsWith('Examples:\n')) {
      for (const [, name = ''] of help.out.matchAll(/^ {2}([a-z]+) /gm))
        if (name !== 'help') await visit(`${path} ${name}`);
      return;
    }
    leaves++;
    t.match(
      help.out,
      /^Examples:\n {2}\$ gridhood .*\n {2}\$ gridhood .*\n\nUsage: gridhood /,
      path,
    );
    t.match(help.out, /--json/, path);
  };
  for (const noun of nouns) await visit(noun);
  t.ok(leaves >= 25, `${leaves} leaves`);
  t.equal((await gridhood('account')).code, 2, 'a noun alone is not a command');
  t.match((await gridhood('--version')).out, /^\d+\.\d+\.\d+\n$/);
});

t.test('a damaged store is said to be one', async (t) => {
  const folder = t.testdir({});
  const node = await nodeWith(folder);
  await node.story.store.write([[blockKey(3n), new Uint8Array([1])]], { sync: true });
  await node.close();
  const { code, err } = await gridhood('chain info', { folder });
  t.equal(code, ExitCode.corrupt);
  t.match(err, /is damaged .*run gridhood recover store/);
  await rm(nodeFolder(folder).database, { recursive: true });
  t.equal((await gridhood('chain info', { folder })).code, ExitCode.notFound);
});

t.test('with a running node the same answers come from it', async (t) => {
  const folder = t.testdir({});
  const running = await nodeWith(folder);
  const node = new FakeNode(running.story);
  const api = await startApi({
    services: node,
    folder: nodeFolder(folder),
    metricsPort: 0,
    log: silentLog,
  });
  node.onStop = async () => {
    await api.stop();
    await running.close();
  };
  const home = { folder };
  for (const line of [
    'account list',
    'account show h1 --proof',
    'account history h2 --limit 3',
    'statement --household h0 --by month',
    'report community --month 2027-01',
    `report market ${slot}`,
    `market slot ${slot}`,
    `market slot ${slot} --explain`,
    'market trades --household h1',
    'market price --limit 2',
    'market terms',
    'chain info',
    'chain block 3',
    `chain tx ${ids.buy}`,
    `trace ${ids.lateReading}`,
    'order list --household h0',
  ]) {
    const online = await gridhood(`${line} --json`, home);
    const offline = await gridhood(`${line} --json`, at);
    t.equal(online.code, 0, `${line}: ${online.err}`);
    t.strictSame(JSON.parse(online.out), JSON.parse(offline.out), line);
  }
  t.match((await gridhood('audit', home)).out, /Clean/);
  t.match((await gridhood('status', home)).out, /h0 of test-street: running, ok/);
  t.equal((await gridhood('wait --for height 7 --timeout 5', home)).code, 0);
  t.equal((await gridhood('wait --for synced --timeout 5', home)).code, 0);
  t.equal((await gridhood('wait --for peers --timeout 0.1', home)).code, ExitCode.timedOut);
  const placed = await gridhood('order place sell 500 --price 120 --json', home);
  t.match(JSON.parse(placed.out), { v: 1, outcome: { type: 'committed', height: '8' } });
  t.match((await gridhood(`order cancel ${ids.buy}`, home)).out, /cancelled: final in block 8/);
  t.match((await gridhood('account transfer h1 2500000', home)).out, /^2\.50 credits to h1: final/);

  node.result = {
    type: 'committed',
    height: 8n,
    refusal: { code: 'insufficient-funds', message: '5 µ are missing' },
  };
  const poor = await gridhood('account transfer h1 2500000', home);
  t.strictSame([poor.code, poor.err], [1, 'gridhood: 5 µ are missing\n']);
  node.result = { type: 'expired' };
  t.equal((await gridhood('account transfer h1 1', home)).code, ExitCode.timedOut);
  node.refuseAll();
  t.match(await gridhood('order place buy 5 --price 100', home), {
    code: 1,
    err: 'gridhood: the gate is closed\n',
  });

  node.changes = { alarms: [clockAlarm] };
  t.equal((await gridhood('status', home)).code, ExitCode.degraded);
  node.changes = { phase: 'syncing', blocksBehind: 3 };
  t.equal((await gridhood('status', home)).code, ExitCode.unhealthy);
  t.equal((await gridhood('start --detach', home)).code, ExitCode.locked);
  t.equal((await gridhood('stop', home)).code, 0);
  t.equal(node.stops, 1);
  t.equal((await gridhood('chain info', home)).code, 0, 'the folder is free again');
});

t.test('a folder in use by somebody who does not answer is locked', async (t) => {
  const folder = t.testdir({});
  const node = await nodeWith(folder);
  const { code, err } = await gridhood('chain info', { folder });
  t.equal(code, ExitCode.locked);
  t.match(err, /is in use by process \d+/);
  await node.close();
});

t.test('community create and init make what can be started', async (t) => {
  const folder = t.testdir({
    'street.yaml': 'name: elm\nslotLength: 10s\nhouseholds: [anna, ben]\n',
    'bad.yaml': 'name: elm\nhouseholds:\n  - {nam: x}\ntarif: {}\n',
    'torn.yaml': 'a: [1\n',
  });
  const here = { folder };
  const created = await gridhood('community create street.yaml --json', here);
  t.equal(created.code, 0, created.err);
  const view = JSON.parse(created.out);
  t.equal(view.nodes.length, 2);
  t.equal((await gridhood('community validate elm/genesis.json', here)).code, 0);
  t.equal((await gridhood('config validate', { folder: view.nodes[0].folder })).code, 0);
  t.match(await gridhood('community create street.yaml', here), {
    code: ExitCode.conflict,
    err: /exists and is not empty/,
  });
  const bad = await gridhood('community create bad.yaml', here);
  t.equal(bad.code, 2);
  t.match(bad.err, /households\[0\]\.nam is not known; did you mean name\?/);
  t.match(bad.err, /tarif is not known; did you mean tariff\?/);
  t.match(await gridhood('community create torn.yaml', here), {
    code: 2,
    err: /torn\.yaml is not YAML/,
  });

  const box = join(folder, 'box');
  const first = await gridhood(`init --genesis elm/genesis.json --folder ${box} --json`, here);
  t.match(JSON.parse(first.out), { created: ['node', 'account', 'meter'], household: null });
  t.match(first.err, /The operator must register this household/);
  t.equal((await stat(join(box, 'config.yaml'))).mode & 0o777, 0o600);
  const again = await gridhood(
    `init --genesis elm/genesis.json --folder ${box} --json --quiet`,
    here,
  );
  t.strictSame(JSON.parse(again.out).created, [], 'what is there stays');
  t.equal(JSON.parse(again.out).address, JSON.parse(first.out).address);
  t.equal(again.err, '', '--quiet');
  await writeFile(join(folder, 'other.json'), JSON.stringify(made.story.document));
  t.equal(
    (await gridhood(`init --genesis other.json --folder ${box}`, here)).code,
    ExitCode.conflict,
  );
  t.match(await readFile(join(box, 'genesis.json'), 'utf8'), /"elm"/, 'and is not replaced');
  await rm(join(box, 'keys', 'account.json'));
  await writeKeyFile(join(box, 'keys', 'account.json'), 'meter', new Uint8Array(32).fill(1));
  t.match(await gridhood(`init --genesis elm/genesis.json --folder ${box}`, here), {
    code: ExitCode.corrupt,
    err: /holds the meter key, but the account key is needed/,
  });
});

t.test('keys are encrypted and decrypted', async (t) => {
  const folder = t.testdir({
    words: 'under the old oak\n',
    short: 'oak\n',
    open: 'under the oak\n',
  });
  const genesis = { 'genesis.json': JSON.stringify(made.story.document) };
  for (const [name, text] of Object.entries(genesis)) await writeFile(join(folder, name), text);
  for (const name of ['words', 'short']) await chmod(join(folder, name), 0o600);
  await chmod(join(folder, 'open'), 0o644);
  const box = join(folder, 'box');
  const here = { folder: box, env: { GRIDHOOD_PASSPHRASE_FILE: join(folder, 'words') } };
  t.match(await gridhood('key encrypt', here), { code: ExitCode.notFound, err: /no keys in/ });
  const init = `init --genesis ${join(folder, 'genesis.json')} --authority --json`;
  const { address } = JSON.parse((await gridhood(init, here)).out);
  const account = join(box, 'keys', 'account.json');
  const before = await readFile(account, 'utf8');
  for (const [file, code, said] of [
    ['short', ExitCode.usage, /fewer than 10 characters/],
    ['open', ExitCode.locked, /is open to other users; run: chmod 600/],
    ['none', ExitCode.notFound, /none does not exist/],
  ] as const)
    t.match(
      await gridhood('key encrypt', {
        ...here,
        env: { GRIDHOOD_PASSPHRASE_FILE: join(folder, file) },
      }),
      { code, err: said },
      file,
    );
  t.match(await gridhood('key encrypt', { folder: box }), {
    code: ExitCode.usage,
    err: /GRIDHOOD_PASSPHRASE_FILE/,
  });
  t.equal(await readFile(account, 'utf8'), before, 'nothing was changed');

  const utility = join(box, 'keys', 'utility.json');
  await copyFile(account, utility);
  const encrypted = await gridhood('key encrypt --json', here);
  t.strictSame(JSON.parse(encrypted.out).encrypted, [
    'account',
    'node',
    'consensus',
    'meter',
    'utility',
  ]);
  t.notMatch(await readFile(utility, 'utf8'), JSON.parse(before).seed);
  t.notMatch(await readFile(account, 'utf8'), JSON.parse(before).seed);
  t.match(await gridhood('key encrypt', here), { code: 0, out: /encrypted already/ });
  const again = await gridhood(init, { folder: box });
  t.equal(JSON.parse(again.out).address, address, 'public keys need no passphrase');
  t.match(await gridhood('key decrypt', { folder: box }), {
    code: ExitCode.locked,
    err: /account\.json is encrypted/,
  });
  t.match(await gridhood('key decrypt', { folder: box, env: { GRIDHOOD_PASSPHRASE: 'a guess' } }), {
    code: ExitCode.locked,
    err: /does not open with this passphrase/,
  });
  t.match(await gridhood('key decrypt', here), { code: 0, out: /consensus: decrypted/ });
  t.equal(await readFile(account, 'utf8'), before);
  t.match(await gridhood('config validate', here), { code: 0 }, 'it is no setting');
});

t.test('amounts are shown exactly', async (t) => {
  for (const [micro, text] of [
    ['0', '0.00'],
    ['1', '0.000001'],
    ['-1234567', '-1.234567'],
    ['2500000', '2.50'],
    ['1000000', '1.00'],
    ['123456789012345678901234', '123456789012345678.901234'],
  ] as const)
    t.equal(credits(micro), text);
  t.equal(kilowattHours('-1'), '-0.001');
  t.equal(kilowattHours('12345'), '12.345');
});
