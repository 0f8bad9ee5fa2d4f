import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { ExitCode } from '../../cli/exitCodes.ts';
import { run } from '../../cli/main.ts';
import type { SignRequest } from '../../consensus/wal/signLog.ts';
import { SignLog } from '../../consensus/wal/signLog.ts';
import { openChain } from '../../node/api/openChain.ts';
import { nodeFolder } from '../../node/folder.ts';
import { finishRebuild } from '../../node/recovery/rebuild.ts';
import { answersNeeded, SignFence, safeHeight } from '../../node/recovery/signFence.ts';
import type { Authority } from '../../state/types/authority.ts';
import { toHex } from '../../state/types/bytes.ts';
import { MemorySignLogFile } from '../simulation/memorySignLogFile.ts';
import { found, rootsOf } from './crashProcess.ts';
import { makeBlocks } from './makeBlocks.ts';

async function headOf(root: string): Promise<string> {
  const chain = await openChain(root);
  const { height, hash } = chain.ledger.head;
  await chain.close();
  return `${height} ${toHex(hash)}`;
}

async function gridhood(
  ...argv: string[]
): Promise<{ code: number; out: string; err: string; json: Record<string, unknown> }> {
  let out = '';
  let err = '';
  const write = (add: (text: string) => void) => ({ write: add });
  const code = await run(argv, {
    streams: {
      out: write((text) => {
        out += text;
      }),
      err: write((text) => {
        err += text;
      }),
    },
    environment: {},
    clock: { nowMs: () => Date.UTC(2026, 5, 20, 5, 15) },
    workingFolder: '/',
    interrupted: new AbortController().signal,
  });
  return { code, out, err, json: argv.includes('--json') ? JSON.parse(out) : {} };
}

t.test('snapshot and recovery by command', async (t) => {
  const parent = t.testdir();
  await found(join(parent, 'street'), 1);
  const [root = ''] = rootsOf(join(parent, 'street'));
  const folder = nodeFolder(root);
  await makeBlocks(root, 8n);
  const file = join(parent, 'street.snapshot');

  await t.test('a snapshot holds the chain, and is never overwritten', async (t) => {
    const made = await gridhood('snapshot', 'create', file, '--folder', root, '--json');
    t.equal(made.code, ExitCode.ok, made.err);
    t.equal(`${made.json['height']} ${made.json['blockHash']}`, await headOf(root));
    const again = await gridhood('snapshot', 'create', file, '--folder', root);
    t.equal(again.code, ExitCode.conflict);
    t.match(again.err, /exists already: choose another name/);
    const listed = await gridhood('snapshot', 'list', parent, '--folder', root);
    t.equal(listed.code, ExitCode.ok, listed.err);
    t.match(listed.out, /street\.snapshot +crash-street +\d+ .* whole/);
  });

  await makeBlocks(root, 4n);
  const head = await headOf(root);
  const signLog = await readFile(folder.signLog);

  await t.test('a whole folder is said to be whole', async (t) => {
    const checked = await gridhood('recover', 'check', '--folder', root, '--json');
    t.equal(checked.code, ExitCode.ok, checked.out);
    t.equal(checked.json['ok'], true);
  });

  await t.test(
    'a damaged store is named, set aside, and made anew from what is whole',
    async (t) => {
      const copy = join(parent, 'damaged');
      await cp(root, copy, { recursive: true });
      const { database } = nodeFolder(copy);
      const manifest = (await readdir(database)).find((name) => name.startsWith('MANIFEST')) ?? '';
      await truncate(join(database, manifest), 30);
      const checked = await gridhood('recover', 'check', '--folder', copy);
      t.equal(checked.code, ExitCode.corrupt);
      t.match(checked.out, /chain\/ +DAMAGED +the store in .* run gridhood recover store/);
      const bySnapshot = await gridhood(
        ...['recover', 'store', '--snapshot', file, '--folder', copy, '--json'],
      );
      t.equal(bySnapshot.code, ExitCode.ok, bySnapshot.err);
      t.equal(await headOf(copy), head, 'the snapshot, and from there on the repaired store');
      t.equal(bySnapshot.json['setAside'], `${database}.damaged-20260620T051500Z`);
      t.strictSame(
        await readFile(nodeFolder(copy).signLog),
        signLog,
        'the sign log stays as it is',
      );
      t.equal((await gridhood('audit', '--folder', copy)).code, ExitCode.ok);
      const second = await gridhood('recover', 'store', '--folder', copy, '--json');
      t.equal(
        second.json['setAside'],
        `${database}.damaged-20260620T051500Z-2`,
        'nothing is deleted',
      );
      t.equal(await headOf(copy), head);
    },
  );

  await t.test(
    'a store without anything left starts from a snapshot, or from nothing',
    async (t) => {
      const copy = join(parent, 'lost');
      await cp(root, copy, { recursive: true });
      await rm(nodeFolder(copy).database, { recursive: true });
      const restored = await gridhood('snapshot', 'restore', file, '--folder', copy, '--json');
      t.match(restored.json, { height: '8', setAside: null });
      await rm(nodeFolder(copy).database, { recursive: true });
      const empty = await gridhood('recover', 'store', '--folder', copy, '--json');
      t.match(empty.json, { height: '0', setAside: null });
    },
  );

  await t.test('a damaged or a foreign snapshot is refused by name', async (t) => {
    const bytes = await readFile(file);
    const table: [string, (bytes: Buffer) => Uint8Array, RegExp][] = [
      ['cut', (all) => all.subarray(0, all.length - 3), /its end is missing/],
      ['nothing', () => new Uint8Array(), /does not begin like a snapshot/],
      ['its manifest', (all) => flipped(all, all.length - 60), /its manifest/],
      ['a chunk', (all) => flipped(all, 200), /chunk 1 of 1/],
    ];
    for (const [name, change, says] of table) {
      const broken = join(parent, `${name}.snapshot`);
      await writeFile(broken, change(bytes));
      const listed = await gridhood('snapshot', 'list', parent, '--folder', root);
      t.equal(listed.code, ExitCode.corrupt, name);
      t.match(listed.out, says, name);
      await rm(broken);
    }
    await found(join(parent, 'other'), 1);
    const [other = ''] = rootsOf(join(parent, 'other'));
    const restored = await gridhood('snapshot', 'restore', file, '--folder', other);
    t.equal(restored.code, ExitCode.conflict);
    t.match(restored.err, /is of the community crash-street .* not of crash-street/);
    const none = await gridhood('snapshot', 'create', '--folder', other);
    t.equal(none.code, ExitCode.notFound, none.err);
  });

  await t.test('a rebuilt store that waits is put in its place at the next start', async (t) => {
    const copy = join(parent, 'waiting');
    await mkdir(copy);
    await cp(root, copy, { recursive: true });
    const { database } = nodeFolder(copy);
    await cp(database, `${database}.ready`, { recursive: true });
    t.match(await finishRebuild(nodeFolder(copy), 0), /chain\.damaged-19700101T000000Z$/);
    t.equal(await finishRebuild(nodeFolder(copy), 0), null);
    t.equal(await headOf(copy), head);
  });

  await t.test(
    'a sign log that lacks what the chain has is found, and begun anew behind a fence',
    (t) => loseSignLog(t, root),
  );
});

async function loseSignLog(t: Test, root: string): Promise<void> {
  const { signLog } = nodeFolder(root);
  const bytes = await readFile(signLog);
  await truncate(signLog, bytes.length - 400);
  const checked = await gridhood('recover', 'check', '--folder', root);
  t.equal(checked.code, ExitCode.corrupt);
  t.match(checked.out, /sign\.log +DAMAGED .* gridhood recover sign-log/);
  const careless = await gridhood('recover', 'sign-log', '--folder', root);
  t.equal(careless.code, ExitCode.usage);
  t.match(careless.err, /say --only-copy/);
  const begun = await gridhood('recover', 'sign-log', '--only-copy', '--folder', root, '--json');
  t.equal(begun.code, ExitCode.ok, begun.err);
  t.equal(begun.json['setAside'], `${signLog}.damaged-20260620T051500Z`);
  const after = await gridhood('recover', 'check', '--folder', root);
  t.match(after.out, /sign\.log +good +begun anew/);
}

function flipped(bytes: Buffer, at: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  out[at] = (out[at] as number) ^ 1;
  return out;
}

t.test('how many answers make a height safe, and which', async (t) => {
  const table: [authorities: number, needed: number][] = [
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 3],
    [5, 3],
    [6, 3],
    [7, 5],
    [10, 7],
    [32, 21],
  ];
  for (const [authorities, needed] of table) {
    t.equal(answersNeeded(authorities), needed, `${authorities} authorities`);
    // The f that lie among them left out, whoever else could have signed is short of a quorum by one.
    const faulty = Math.floor((authorities - 1) / 3);
    const quorum = Math.floor((2 * authorities) / 3) + 1;
    t.equal(authorities - (needed - faulty), quorum - 1);
  }
  t.equal(safeHeight([7n, 9n], 4), null, 'two answers of four are too few');
  t.equal(safeHeight([7n, 9n, 8n], 4), 12n);
  t.equal(safeHeight([7n, 9n, 8n, 10n ** 15n, 9n, 8n], 7), 12n, 'a huge claim changes nothing');
  t.equal(safeHeight([], 1), null, 'nobody can vouch for a single authority');
});

const authority = (index: number): Authority => ({
  name: `a${index}`,
  consensusKey: new Uint8Array(32).fill(index),
  nodeKey: new Uint8Array(32).fill(100 + index),
});

t.test('the fence asks until enough have answered, and lifts once the set is known', async (t) => {
  const set = [0, 1, 2, 3].map(authority);
  const heights = [0n, 20n, 21n, 22n];
  let authorities: readonly Authority[] = set;
  let connected = [101, 102];
  let head = 18n;
  let lifted: bigint | null = null;
  let again: () => void = () => {};
  const asked: number[] = [];
  const fence = new SignFence({
    authorities: () => authorities,
    ownNodeKey: new Uint8Array(32).fill(100),
    headHeight: () => head,
    connected: () => connected.map((byte) => new Uint8Array(32).fill(byte)),
    status: async (nodeKey) => {
      const index = (nodeKey[0] as number) - 100;
      asked.push(index);
      if (index === 2 && asked.length < 3) throw new Error('no answer');
      return { height: heights[index] ?? 0n };
    },
    lift: async (height) => {
      lifted = height;
    },
    onError: (error) => t.fail(String(error)),
    timers: {
      after: (_delayMs: number, run: () => void) => {
        again = run;
        return () => {};
      },
    } as never,
  });
  const turn = async (step: () => void) => {
    step();
    for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
  };
  await turn(() => fence.start());
  t.strictSame([lifted, asked], [null, [1, 2]], 'one has not answered, one is not connected');
  connected = [101, 102, 103];
  await turn(() => again());
  t.strictSame([lifted, asked], [null, [1, 2, 2, 3]], 'each only until it has answered');
  authorities = [...set.slice(0, 3), authority(9)];
  await turn(() => again());
  t.equal(lifted, null, 'of another set the answers say nothing');
  authorities = set;
  await turn(() => again());
  t.equal(lifted, null, 'our own chain is too far behind to know the set');
  head = 23n;
  await turn(() => again());
  t.equal(lifted, 25n);
  await fence.stop();
});

t.test('a log behind a fence signs nothing below it, and everything above', async (t) => {
  const file = new MemorySignLogFile();
  const identity = { chainId: 'fence', consensusKey: new Uint8Array(32).fill(1) };
  const sign = () => new Uint8Array(64);
  const open = () => SignLog.open(file, identity, sign);
  const vote = (height: bigint): SignRequest => ({
    message: { type: 'prevote', height, round: 0, blockId: null, validRound: -1 },
    authorityIndex: 0,
    locks: { lockedRound: -1, lockedId: null, validRound: -1, validId: null },
    polka: null,
    roundCertificate: null,
  });
  const answer = async (log: SignLog, height: bigint) =>
    (await log.sign([vote(height)]))[0]?.refusal?.code ?? 'signed';
  await SignLog.begin(file, identity);
  const log = await open();
  t.equal(log.signsFrom, null);
  t.equal(await answer(log, 10n ** 12n), 'SIGN_FENCED', 'no height is known to be safe yet');
  t.equal(log.contains(5n, new Uint8Array(32)), 'unknown', 'an old vote of ours is no alarm');
  await log.liftFence(12n);
  t.equal(await answer(log, 11n), 'SIGN_FENCED');
  t.equal(await answer(log, 12n), 'signed');
  const again = await open();
  t.strictSame([again.signsFrom, again.completeFrom], [12n, 12n], 'it outlasts a restart');
  t.equal(await answer(again, 11n), 'SIGN_FENCED');
  t.equal(await answer(again, 12n), 'signed', 'the same again');
  t.equal(again.contains(12n, new Uint8Array(32)), 'no', 'from there on the log is complete');
});
