// Writes the static protobuf code of every room from its .proto file (`npm run proto`).
// The result is committed; with --check it is only compared, as CI does.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pbjs from 'protobufjs-cli/pbjs.js';
import pbts from 'protobufjs-cli/pbts.js';

const root = join(import.meta.dirname, '..', '..');
const schemas = [
  ['state/codec/ledger.proto', 'state/codec/generated/ledger'],
  ['consensus/schema/consensus.proto', 'consensus/schema/generated/consensus'],
  ['p2p/schema/p2p.proto', 'p2p/schema/generated/p2p'],
];

const check = process.argv.includes('--check');
const work = mkdtempSync(join(tmpdir(), 'gridhood-proto-'));
const stale = [];
for (const [source, target] of schemas) {
  const proto = join(root, source);
  try {
    readFileSync(proto);
  } catch {
    continue; // a room without messages of its own
  }
  const name = target.split('/').at(-1);
  const options = [
    '-t',
    'static-module',
    '-w',
    'esm',
    '--root',
    `gridhood_${name}`,
    '--no-service',
    '--no-delimited',
    '--no-typeurl',
    '--no-verify',
    '--no-create',
  ];
  const commented = join(work, `${name}.js`); // pbts reads the types from the comments
  await writeFile(commented, await promisify(pbjs.main)([...options, proto]));
  const js = await promisify(pbjs.main)([...options, '--no-comments', proto]);
  const types = await promisify(pbts.main)([commented]);
  for (const [suffix, text] of [
    ['.js', js],
    ['.d.ts', types],
  ]) {
    const file = join(root, `${target}${suffix}`);
    if (!check) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } else if (readFileSync(file, 'utf8') !== text) stale.push(`${target}${suffix}`);
  }
}
rmSync(work, { recursive: true, force: true });
if (stale.length > 0) {
  console.error(`stale generated code, run "npm run proto": ${stale.join(', ')}`);
  process.exit(1);
}
