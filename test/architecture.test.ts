import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import t from 'tap';
import { PROJECT_ROOT } from './support/projectRoot.ts';

const ROOMS = ['state', 'consensus', 'p2p', 'node', 'cli'];

/** Who may import whom; the longest prefix decides. Packages are named without their sub-paths. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'state/types': ['state/types'],
  'state/codec': [
    'state/types',
    'state/codec',
    '@noble/curves',
    '@noble/hashes',
    '@scure/base',
    'protobufjs',
  ],
  // The specification names SHA-256 for ties.
  'state/market': ['state/types', 'state/market', '@noble/hashes'],
  'state/contracts': ['state/types', 'state/codec', 'state/market', 'state/contracts'],
  'state/execution': [
    'state/types',
    'state/codec',
    'state/contracts',
    'state/execution',
    '@noble/hashes',
  ],
  'state/store': ['state/types', 'state/codec', 'state/store', 'level', 'node:*'],
  'consensus/schema': ['state/types', 'state/codec', 'consensus/schema'],
  'consensus/machine': ['state/types', 'state/codec', 'consensus/schema', 'consensus/machine'],
  'consensus/votes': [
    'state/types',
    'state/codec',
    'consensus/schema',
    'consensus/machine',
    'consensus/votes',
  ],
  'consensus/driver': [
    'state/types',
    'state/codec',
    'consensus/schema',
    'consensus/machine',
    'consensus/votes',
    'consensus/driver',
  ],
  'consensus/wal': ['state/types', 'state/codec', 'consensus/*', 'node:*'],
  p2p: [
    'state/types',
    'state/codec',
    'p2p',
    'libp2p',
    '@libp2p/*',
    '@chainsafe/libp2p-noise',
    '@multiformats/multiaddr',
    'node:*',
  ],
  'node/household': ['state/types', 'state/codec', 'node/household', 'csv-parse', 'node:*'],
  'node/api': [
    'state',
    'node/api',
    'node/services',
    'node/chain/ledger',
    'node/chain/dayBalance',
    'node/chain/eventMark',
    'node/folder',
    'node/log',
    'node/clock',
    'node/version',
    'node/loadNode',
    'node/crypto',
    'fastify',
    'node:*',
  ],
  node: ['state', 'consensus', 'p2p', 'node', 'pino', 'prom-client', 'yaml', 'fastify', 'node:*'],
  cli: [
    'node',
    'state/types',
    'state/codec',
    'cli',
    'commander',
    'cli-table3',
    'cli-progress',
    'yaml',
    'node:*',
  ],
};

const PURE = [
  'state/types',
  'state/codec',
  'state/market',
  'state/contracts',
  'state/execution',
  'consensus/schema',
  'consensus/machine',
  'consensus/votes',
  'consensus/driver',
];

/** What would make two machines differ, or hide an effect. */
const BANNED_IN_PURE: readonly [RegExp, string][] = [
  [/\bDate\b(?!\w)/, 'block time is the only time'],
  [/\bMath\.random\b/, 'nothing is random'],
  [/\bparseFloat\b/, 'floats never touch the ledger'],
  [/\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b/, 'time arrives as an argument'],
  [/\bprocess\./, 'the process is none of its business'],
  [/\basync\b|\bawait\b|\bPromise\b/, 'a pure function answers at once'],
  [/\bconsole\./, 'pure rooms report by return value'],
  [/\blocaleCompare\b|\btoLocale\w*\b|\bIntl\b/, 'no locale'],
  [/\bBuffer\b/, 'bytes are Uint8Array'],
  [/\bperformance\b/, 'no clock'],
];

function sources(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('/generated/'));
}

/** Every specifier of the file, relative ones as paths from the root without `.ts`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(PROJECT_ROOT, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\b[^;']*\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, from, bare, lazy]) => {
    const name = (from ?? bare ?? lazy) as string;
    if (name.startsWith('.'))
      return relative(PROJECT_ROOT, resolve(PROJECT_ROOT, dirname(file), name)).replace(
        /\.(ts|js)$/,
        '',
      );
    if (name.startsWith('node:')) return name;
    return name.startsWith('@')
      ? name.split('/').slice(0, 2).join('/')
      : (name.split('/')[0] as string);
  });
}

function isAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((one) =>
    one.endsWith('*')
      ? name.startsWith(one.slice(0, -1))
      : name === one || name.startsWith(`${one}/`),
  );
}

function ruleOf(file: string): [room: string, allowed: readonly string[]] {
  const room = Object.keys(MAY_IMPORT)
    .filter((prefix) => file.startsWith(`${prefix}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${file} lies in no room`);
  return [room, MAY_IMPORT[room] as readonly string[]];
}

t.test('every room imports only what it may', async (t) => {
  const broken: string[] = [];
  let seen = 0;
  for (const file of ROOMS.flatMap(sources)) {
    const [room, allowed] = ruleOf(file);
    for (const name of importsOf(file)) {
      seen++;
      if (!isAllowed(name, allowed)) broken.push(`${file}: ${room} must not import ${name}`);
    }
  }
  t.strictSame(broken, []);
  t.ok(seen > 500, `the imports were found: ${seen}`);
});

t.test('pure rooms have no clock, chance, locale or effect', async (t) => {
  const broken: string[] = [];
  for (const file of PURE.flatMap(sources)) {
    const code = readFileSync(join(PROJECT_ROOT, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|[^:])\/\/.*$/gm, '$1')
      .replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, "''");
    for (const [word, reason] of BANNED_IN_PURE) {
      const found = word.exec(code);
      if (found !== null) broken.push(`${file}: "${found[0]}" in a pure room: ${reason}`);
    }
  }
  t.strictSame(broken, []);
});

t.test('who takes part in consensus is called an authority', async (t) => {
  const broken = ['consensus', 'state', 'node/chain']
    .flatMap(sources)
    .filter((file) => /\bvalidators?\b/i.test(readFileSync(join(PROJECT_ROOT, file), 'utf8')));
  t.strictSame(broken, []);
});

t.test('no file of the rooms has grown past its idea', async (t) => {
  const LINES_MAX = 450;
  const broken = ROOMS.flatMap(sources)
    .map(
      (file) => [file, readFileSync(join(PROJECT_ROOT, file), 'utf8').split('\n').length] as const,
    )
    .filter(([, lines]) => lines > LINES_MAX);
  t.strictSame(broken, []);
});
