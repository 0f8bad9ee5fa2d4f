import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openChain } from '../../node/api/openChain.ts';
import { loadConfig } from '../../node/config.ts';
import { nodeFolder } from '../../node/folder.ts';
import { FileHistory } from '../../node/household/fileHistory.ts';
import { checkFolder, type FileCheck } from '../../node/recovery/checkFolder.ts';
import { toHex } from '../../state/types/bytes.ts';
import { wattHours } from '../../state/types/units.ts';
import { seeded } from '../simulation/eventQueue.ts';
import { found, rootsOf } from './crashProcess.ts';
import { makeBlocks } from './makeBlocks.ts';

const random = seeded(7);
const draw = (below: number): number => Math.floor(random() * below);

/** One authority's folder with a chain in tables and in a log, all keys, and a history. */
async function dataFolder(parent: string): Promise<string> {
  const street = join(parent, 'street');
  await found(street, 1);
  const [root = ''] = rootsOf(street);
  for (const blocks of [25n, 15n, 12n]) await makeBlocks(root, blocks);
  for (const journal of ['sent.journal', 'final.journal']) rmSync(join(root, journal));
  const history = await FileHistory.open({
    folder: nodeFolder(root).history,
    monthsMax: 2,
    onBadLine: () => {},
  });
  for (let slot = 0; slot < 20; slot++)
    await history.append({
      kind: 'reading',
      slot,
      startMs: 1_780_000_000_000 + slot * 900_000,
      reading: {
        loadWh: wattHours(BigInt(120 + slot)),
        pvWh: wattHours(40n),
        importWh: wattHours(BigInt(80 + slot)),
        exportWh: wattHours(0n),
        quality: 100,
      },
    });
  await history.close();
  return root;
}

type Damage = 'flip' | 'cut' | 'zeros';

/** Changes the file; false where the bytes came out the same. */
function damage(file: string, kind: Damage): boolean {
  const before = readFileSync(file);
  const at = draw(before.length);
  const after = Buffer.from(before);
  if (kind === 'flip') after[at] = (before[at] as number) ^ (1 << draw(8));
  if (kind === 'zeros') after.fill(0, at, Math.min(before.length, at + 1 + draw(600)));
  const bytes = kind === 'cut' ? after.subarray(0, at) : after;
  writeFileSync(file, bytes);
  return !bytes.equals(before);
}

/** What must be the same for a damage to be harmless. */
async function contentOf(root: string) {
  const chain = await openChain(root);
  try {
    const { ledger, genesis } = chain;
    const blocks: string[] = [];
    for (let height = 1n; height <= ledger.head.height; height++)
      blocks.push(toHex(ledger.block(height)?.block.hash ?? new Uint8Array()));
    const { config } = await loadConfig(root, {}, {});
    const history = await FileHistory.open({
      folder: nodeFolder(root).history,
      monthsMax: 2,
      onBadLine: () => {},
    });
    const entries = (await history.since(0)).map((entry) => JSON.stringify(entry, texts));
    await history.close();
    return { genesis: toHex(genesis.hash), blocks, config, entries };
  } finally {
    await chain.close();
  }
}

/** Where damage to this file may show, and what a lost end of it may cost. */
const KINDS: readonly [name: string, pattern: RegExp, trials: number, shows: RegExp][] = [
  ['a table', /^chain\/\d+\.ldb$/, 30, /^chain\//],
  ['the store’s log', /^chain\/\d+\.log$/, 30, /^chain\//],
  ['the manifest', /^chain\/MANIFEST/, 15, /^chain\//],
  ['CURRENT', /^chain\/CURRENT$/, 6, /^chain\//],
  ['LOCK, LOG', /^chain\/(LOCK|LOG|LOG\.old)$/, 3, /^$/],
  ['the sign log', /^sign\.log$/, 30, /^sign\.log$/],
  ['a key', /^keys\//, 15, /^keys\//],
  ['the genesis', /^genesis\.json$/, 9, /^(genesis\.json|chain\/)$/],
  ['the config', /^config\.yaml$/, 6, /^config\.yaml$/],
  ['the history', /^history\//, 15, /^history\//],
];

t.test('damage in any file is named, or provably does no harm', async (t) => {
  const parent = t.testdir();
  const root = await dataFolder(parent);
  const work = join(parent, 'work');
  // Opening a store moves its newest records from the log to a table: all that is opened is a copy.
  cpSync(root, work, { recursive: true });
  const good = await checkFolder(work, new AbortController().signal);
  t.strictSame(
    good.filter(({ state }) => state === 'damaged'),
    [],
  );
  const signLogOf = (checks: readonly FileCheck[]) =>
    checks.find(({ file }) => file === 'sign.log')?.detail;
  const whole = await contentOf(work);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  const table: string[] = [];
  for (const [name, pattern, trials, shows] of KINDS) {
    const candidates = files.filter(
      (file) => pattern.test(file) && statSync(join(root, file)).size > 0,
    );
    if (candidates.length === 0) t.fail(`no file for ${name}`);
    const outcome = { named: 0, harmless: 0, shorter: 0 };
    for (let trial = 0; trial < trials; trial++) {
      rmSync(work, { recursive: true, force: true });
      cpSync(root, work, { recursive: true });
      const file = candidates[draw(candidates.length)] as string;
      const kind = (['flip', 'cut', 'zeros'] as const)[trial % 3] as Damage;
      if (!damage(join(work, file), kind)) continue;
      const what = `${name}, trial ${trial}: ${kind} in ${file}`;
      const checks = await checkFolder(work, new AbortController().signal);
      const named = checks.filter((check) => check.state === 'damaged');
      if (named.length > 0) {
        outcome.named++;
        const [first] = named;
        if (!named.some((check) => shows.test(check.file)))
          t.fail(`${what} is blamed on ${first?.file}: ${first?.detail}`);
        for (const { detail, file: place } of named)
          if (
            !/run |start the node|restore|copy|must|missing|malformed|skipped|not |damaged|cannot/.test(
              detail,
            )
          )
            t.fail(`${what}: ${place} says only: ${detail}`);
        continue;
      }
      const now = await contentOf(work);
      const isPrefix = now.blocks.every((hash, index) => hash === whole.blocks[index]);
      if (!now.entries.every((entry, index) => entry === whole.entries[index]))
        t.fail(`${what} changed a reading in silence`);
      if (!isPrefix || now.genesis !== whole.genesis)
        t.fail(`${what} changed the chain in silence`);
      if (JSON.stringify(now.config, texts) !== JSON.stringify(whole.config, texts)) {
        // A setting is the user's own text: nothing tells a changed digit from a changed mind.
        if (name !== 'the config') t.fail(`${what} changed the settings`);
      }
      if (name === 'the sign log' && signLogOf(checks) !== signLogOf(good))
        t.fail(`${what}: ${signLogOf(checks)} instead of ${signLogOf(good)}`);
      const keys = (all: readonly FileCheck[]) =>
        all.filter(({ state }) => state === 'good').length;
      if (keys(checks) !== keys(good)) t.fail(`${what}: something is not found any more`);
      if (now.blocks.length < whole.blocks.length) outcome.shorter++;
      else outcome.harmless++;
    }
    table.push(
      `${name}: ${outcome.named} named, ${outcome.harmless} harmless, ${outcome.shorter} an earlier whole block`,
    );
    if (outcome.shorter > 0 && !/log|manifest/.test(name))
      t.fail(`${name} lost final blocks in silence`);
  }
  for (const line of table) t.comment(line);
});

const texts = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? `${value}` : value;
