import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { ConfigError, loadConfig, type Overrides } from '../../node/config.ts';

type Environment = Record<string, string | undefined>;

async function load(
  t: Test,
  yaml: string | null,
  flags: Overrides = {},
  environment: Environment = {},
) {
  const folder = t.testdir({});
  if (yaml !== null) await writeFile(join(folder, 'config.yaml'), yaml);
  return { folder, ...(await loadConfig(folder, flags, environment)) };
}

/** Every fault as `path message`, or nothing. */
async function faults(...args: Parameters<typeof load>): Promise<string[]> {
  try {
    await load(...args);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ path, message }) => `${path} ${message}`);
  }
}

t.test('no file is a file of defaults', async (t) => {
  const { config, origins } = await load(t, null);
  t.strictSame(config, {
    listen: ['/ip4/0.0.0.0/tcp/4100'],
    announce: [],
    peers: [],
    mdns: true,
    household: { meter: { kind: 'none' }, buyAtMost: null, sellAtLeast: null, paused: false },
    metricsPort: 0,
    logLevel: 'info',
  });
  t.strictSame(new Set(origins.values()), new Set(['default']));
  t.strictSame((await load(t, '')).config, config);
  t.strictSame((await load(t, '# nothing\n')).config, config);
});

t.test('flag before environment before file before default, and each says so', async (t) => {
  const yaml = 'logLevel: warn\nmetricsPort: 1\nmdns: false\nhousehold:\n  buyAtMost: 200\n';
  const environment = {
    GRIDHOOD_LOG_LEVEL: 'error',
    GRIDHOOD_METRICS_PORT: '2',
    GRIDHOOD_HOUSEHOLD__SELL_AT_LEAST: '90',
    GRIDHOOD_LISTEN: '/ip4/127.0.0.1/tcp/1,/ip4/127.0.0.1/tcp/2',
    PATH: '/bin',
  };
  const flags = { logLevel: 'debug', 'household.buyAtMost': '150', announce: undefined };
  const { config, origins } = await load(t, yaml, flags, environment);
  t.strictSame(
    [config.logLevel, config.metricsPort, config.mdns, config.listen],
    ['debug', 2, false, ['/ip4/127.0.0.1/tcp/1', '/ip4/127.0.0.1/tcp/2']],
  );
  t.strictSame([config.household.buyAtMost, config.household.sellAtLeast], [150n, 90n]);
  const of = (...paths: string[]) => paths.map((path) => origins.get(path));
  t.strictSame(
    of('logLevel', 'metricsPort', 'mdns', 'household.buyAtMost', 'household.sellAtLeast'),
    ['flag', 'environment', 'file', 'flag', 'environment'],
  );
  t.strictSame(of('listen', 'announce', 'household.paused', 'household.meter.kind'), [
    'environment',
    'default',
    'default',
    'default',
  ]);
});

t.test('the folder of the node is none of its settings', async (t) => {
  t.strictSame(await faults(t, null, {}, { GRIDHOOD_FOLDER: '/data' }), []);
});

t.test('every fault is told, with the likely right word', async (t) => {
  const yaml = [
    'logLevl: info',
    'metricsPort: 70000',
    'mdns: perhaps',
    'listen: /ip4/0.0.0.0/tcp/1',
    'peers: [1]',
    'household:',
    '  buyAtMots: 3',
    '  sellAtLeast: 1.5',
    '  meter: { kind: simulatd }',
    'qqqqqqqq: 1',
  ].join('\n');
  const found = await faults(t, yaml);
  t.strictSame(found.sort(), [
    'household.buyAtMots is not known; did you mean buyAtMost?',
    'household.meter.kind must be one of none, simulated, replay, not "simulatd"',
    'household.sellAtLeast must be a whole number from 0 to 1000000000, not 1.5',
    'listen must be a list of at most 100000 entries',
    'logLevl is not known; did you mean logLevel?',
    'mdns must be true or false',
    'metricsPort must be a whole number from 0 to 65535, not 70000',
    'peers[0] must be a text',
    'qqqqqqqq is not known',
  ]);
  t.strictSame(await faults(t, null, {}, { GRIDHOOD_LOG_LEVL: 'info' }), [
    'logLevl is not known; did you mean logLevel?',
  ]);
  t.strictSame(await faults(t, null, { 'household.pausd': true }), [
    'household.pausd is not known; did you mean paused?',
  ]);
});

t.test('a fault is told with the place that it stands at', async (t) => {
  const message = async (...args: Parameters<typeof load>) => {
    try {
      await load(...args);
      return 'no fault';
    } catch (error) {
      return (error as Error).message.replace(/^\/.*\/(?=config.yaml)/, '');
    }
  };
  t.match(await message(t, 'logLevl: info'), /^config\.yaml: logLevl is not known/);
  t.match(
    await message(t, null, {}, { GRIDHOOD_LOG_LEVL: 'info' }),
    /^the environment's GRIDHOOD_LOG_LEVL: logLevl is not known/,
  );
  t.match(
    await message(t, 'logLevel: info', { logLevel: 'loud' }),
    /^the command line: logLevel must be one of/,
  );
});

t.test('what is no document of settings', async (t) => {
  for (const yaml of ['- a\n- b\n', 'just text', '42']) {
    t.strictSame(await faults(t, yaml), ['the file must hold settings by name'], yaml);
  }
  for (const yaml of ['a: [1', 'a: 1\na: 2', 'a: "\n']) {
    const [fault = ''] = await faults(t, yaml);
    t.match(fault, /^the file is not YAML: \S/, yaml);
    t.notMatch(fault, /\n/, 'one line');
  }
  t.strictSame(await faults(t, 'household:\n'), [], 'a name without settings');
  t.strictSame(await faults(t, 'household: 3\n'), ['household must be an object']);
  t.strictSame(await faults(t, '__proto__: { logLevel: error }\n'), ['__proto__ is not known']);
  t.equal(({} as Record<string, unknown>)['logLevel'], undefined);
});

t.test('a meter: each kind has its own settings', async (t) => {
  const times = 'fromMs: 1000, firstSlot: 7, slotLengthMs: 900000';
  const { config } = await load(
    t,
    `household: { meter: { kind: simulated, ${times}, seed: 1, count: 8, index: 3 } }`,
  );
  t.match(config.household.meter, { kind: 'simulated', seed: 1, count: 8, index: 3, firstSlot: 7 });
  const replay = `household: { meter: { kind: replay, ${times}, file: data.csv, household: h1 } }`;
  const { folder, config: replayed } = await load(t, replay);
  t.match(replayed.household.meter, { kind: 'replay', file: join(folder, 'data.csv') });
  const absolute = await load(t, replay.replace('data.csv', '/srv/data.csv'));
  t.match(absolute.config.household.meter, { file: '/srv/data.csv' });
  t.strictSame(await faults(t, 'household: { meter: { kind: none, seed: 1 } }'), [
    'household.meter.seed is not known',
  ]);
  const missing = await faults(t, 'household: { meter: { kind: replay } }');
  t.strictSame(missing.map((fault) => fault.split(' ')[0]).sort(), [
    'household.meter.file',
    'household.meter.firstSlot',
    'household.meter.fromMs',
    'household.meter.household',
    'household.meter.slotLengthMs',
  ]);
});

t.test('a message names the file, one line a fault', async (t) => {
  const folder = t.testdir({ 'config.yaml': 'a: 1\nb: 2\n' });
  await t.rejects(loadConfig(folder, {}, {}), {
    name: 'ConfigError',
    message: `${join(folder, 'config.yaml')}: a is not known\n${join(folder, 'config.yaml')}: b is not known`,
  });
  const unreadable = t.testdir({ 'config.yaml': {} });
  await t.rejects(loadConfig(unreadable, {}, {}), { code: 'EISDIR' });
});
