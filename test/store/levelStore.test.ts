import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Level } from 'level';
import t, { type Test } from 'tap';
import {
  FORMAT_VERSION,
  formatHistoryKey,
  formatVersionKey,
  stateKey,
  stateRange,
} from '../../state/store/keys.ts';
import { toStoreError } from '../../state/store/levelErrors.ts';
import { createLevelStore, openLevelStore } from '../../state/store/levelStore.ts';
import { unsnappy } from '../../state/store/snappy.ts';
import type { Store, StoreWrite } from '../../state/store/store.ts';
import { toHex, uint64Bytes, utf8 } from '../../state/types/bytes.ts';
import { storeSuite } from '../suites/store.ts';
import { batchKey, batchValue, ENTRIES_PER_BATCH, type Report } from './levelStoreProcess.ts';

const marker = new Uint8Array(32).fill(7);

storeSuite(t, 'level', async (t) => {
  const folder = join(t.testdir(), 'data', 'chain');
  let isNew = true;
  return {
    open: async () => {
      const store = await (isNew ? createLevelStore : openLevelStore)(folder, marker);
      isNew = false;
      return store;
    },
  };
});

/** A store with `count` entries of 1 KB that do not compress, closed again. */
async function filledStore(t: Test, count: number): Promise<string> {
  const folder = join(t.testdir(), 'chain');
  const store = await createLevelStore(folder, marker);
  for (let i = 0; i < count; i += 100) {
    const batch = Array.from({ length: 100 }, (_, j) => [numberKey(i + j), noise(i + j)] as const);
    await store.write(batch, { sync: true });
  }
  await store.close();
  return folder;
}

const numberKey = (i: number): Uint8Array => stateKey(uint64Bytes(BigInt(i)));

function noise(seed: number): Uint8Array {
  let x = Math.imul(seed + 1, 0x9e3779b1);
  return new Uint8Array(1000).map(() => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x;
  });
}

async function countEntries(store: Store): Promise<number> {
  let count = 0;
  for await (const _entry of store.range(stateRange())) count++;
  return count;
}

const filesOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));

/** A real second process on the store; it runs as this file does, with the same loader if there is one. */
function start(t: Test, folder: string, firstBatch?: number): ChildProcess {
  const file = join(import.meta.dirname, `levelStoreProcess${extname(import.meta.filename)}`);
  const args = [folder, toHex(marker), ...(firstBatch === undefined ? [] : [`${firstBatch}`])];
  const child = fork(file, args);
  t.teardown(() => child.kill('SIGKILL'));
  return child;
}

const nextReport = async (child: ChildProcess): Promise<Report> =>
  ((await once(child, 'message')) as [Report])[0];

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

t.test('a store in use by another process names that process', async (t) => {
  const folder = await filledStore(t, 100);
  const child = start(t, folder);
  t.strictSame(await nextReport(child), { type: 'open' });
  await t.rejects(openLevelStore(folder, marker), {
    code: 'locked',
    message: `the store in ${folder} is in use by process ${child.pid}: stop that process, or choose another folder`,
  });
  await t.rejects(createLevelStore(folder, marker), { code: 'locked' });
  await kill(child);
  t.ok(existsSync(join(folder, 'owner.pid')), 'the dead process left its name');
  const store = await openLevelStore(folder, marker);
  t.equal(await countEntries(store), 100);
  await store.close();
  t.notOk(existsSync(join(folder, 'owner.pid')));
});

t.test('a second attempt in one process does not let another process in', async (t) => {
  const folder = await filledStore(t, 100);
  const store = await openLevelStore(folder, marker);
  t.teardown(() => store.close());
  const alias = join(folder, '..', 'alias');
  symlinkSync(folder, alias);
  const own = { code: 'locked', message: new RegExp(`in use by process ${process.pid}:`) };
  await t.rejects(openLevelStore(folder, marker), own);
  await t.rejects(openLevelStore(alias, marker), own, 'under another name as well');
  const report = await nextReport(start(t, folder));
  t.equal(report.type === 'error' && report.code, 'locked');
  t.match(report.type === 'error' && report.message, own.message);
});

t.test('kill -9 loses nothing that was confirmed and tears no batch', async (t) => {
  const folder = await filledStore(t, 0);
  let batches = 0;
  for (const acknowledged of [1, 60, 150]) {
    const child = start(t, folder, batches);
    let last = batches - 1;
    child.on('message', (report: Report) => {
      if (report.type === 'error') t.fail(report.message);
      if (report.type !== 'written') return;
      last = report.batch;
      if (last + 1 - batches === acknowledged) child.kill('SIGKILL');
    });
    await once(child, 'close');
    t.ok(last + 1 - batches >= acknowledged, `${last + 1} batches confirmed in all`);
    const store = await openLevelStore(folder, marker);
    const count = await countEntries(store);
    t.equal(count % ENTRIES_PER_BATCH, 0, 'whole batches only');
    batches = count / ENTRIES_PER_BATCH;
    t.ok(batches > last, 'every confirmed batch is there');
    for (let batch = 0; batch < batches; batch++) {
      for (let part = 0; part < ENTRIES_PER_BATCH; part++) {
        const value = store.get(batchKey(batch, part));
        if (toHex(value ?? utf8('')) !== toHex(batchValue(batch, part))) t.fail(`batch ${batch}`);
      }
    }
    await store.close();
  }
});

t.test('there must be a store, and one of this chain', async (t) => {
  const root = t.testdir({ file: 'not a folder', empty: {} });
  for (const name of ['nothing', 'empty', 'file']) {
    await t.rejects(openLevelStore(join(root, name), marker), { code: 'missing' }, name);
  }
  t.strictSame(readdirSync(root).sort(), ['empty', 'file'], 'nothing was made');
  t.strictSame(
    readdirSync(join(root, 'empty')).filter((name) => name === 'CURRENT'),
    [],
  );
  const folder = join(root, 'chain');
  await (await createLevelStore(folder, marker)).close();
  await t.rejects(createLevelStore(folder, marker), { code: 'exists' });
  const other = new Uint8Array(32).fill(8);
  await t.rejects(openLevelStore(folder, other), {
    code: 'wrongChain',
    message: new RegExp(`belongs to the chain ${toHex(marker)}, not to ${toHex(other)}: check`),
  });
  await (await openLevelStore(folder, marker)).close();
});

t.test('a creation that was cut short is completed', async (t) => {
  const folder = join(t.testdir(), 'chain');
  const bare = new Level(folder);
  await bare.open();
  await bare.close();
  await t.rejects(openLevelStore(folder, marker), { code: 'missing' });
  await (await createLevelStore(folder, marker)).close();
  await (await openLevelStore(folder, marker)).close();
});

t.test('a database that is not ours is neither opened nor taken over', async (t) => {
  const folder = join(t.testdir(), 'chain');
  const foreign = new Level<Uint8Array, Uint8Array>(folder, {
    keyEncoding: 'view',
    valueEncoding: 'view',
  });
  await foreign.put(utf8('key'), utf8('value'));
  await foreign.close();
  await t.rejects(createLevelStore(folder, marker), { code: 'exists' });
  await t.rejects(openLevelStore(folder, marker), { code: 'corrupt' });
});

t.test('a store of a later format is left alone', async (t) => {
  const folder = join(t.testdir(), 'chain');
  const store = await createLevelStore(folder, marker);
  await store.write([[formatVersionKey, new Uint8Array([99])]], { sync: true });
  await store.close();
  await t.rejects(openLevelStore(folder, marker), {
    code: 'unsupportedFormat',
    message: /has format 63, this version reads 1 to 2/,
  });
});

t.test('a flipped bit is found wherever it is read', async (t) => {
  const folder = await filledStore(t, 3000);
  const [table = ''] = filesOf(folder, /\.ldb$/);
  const bytes = readFileSync(table);
  // Near the start of a value that does not compress: the eighth of its bytes, behind its key.
  const at = bytes.indexOf(noise(5).subarray(8, 40));
  t.ok(at > 0, 'the value stands there as it is');
  const store = await openLevelStore(folder, marker);
  t.teardown(() => store.close());
  // In place, behind the back of a store that is open: the check of its opening has passed.
  const file = openSync(table, 'r+');
  writeSync(file, Uint8Array.of((bytes[at] as number) ^ 0x10), 0, 1, at);
  closeSync(file);
  const damaged = { code: 'corrupt', message: /a wrong checksum under the key 070000000000000005/ };
  t.throws(() => store.get(numberKey(5)), damaged);
  await t.rejects(countEntries(store), damaged);
  t.strictSame(store.get(numberKey(4)), noise(4));
  await store.close();
  await t.rejects(openLevelStore(folder, marker), {
    code: 'corrupt',
    message: /its file \d+\.ldb: the block at byte \d+ has a wrong checksum/,
  });
});

t.test('a damaged log is told from one that a crash has cut', async (t) => {
  const root = t.testdir();
  const folder = join(root, 'chain');
  const filled = await createLevelStore(folder, marker);
  for (let i = 0; i < 200; i++) await filled.write([[numberKey(i), noise(i)]], { sync: true });
  const [log = ''] = filesOf(folder, /\.log$/);
  const bytes = readFileSync(log);
  const open = async (content: Uint8Array) => {
    const copy = join(root, 'copy');
    rmSync(copy, { recursive: true, force: true });
    cpSync(folder, copy, { recursive: true });
    rmSync(join(copy, 'owner.pid'));
    writeFileSync(join(copy, basename(log)), content);
    const store = await openLevelStore(copy, marker);
    return countEntries(store).finally(() => store.close());
  };
  t.equal(await open(bytes), 200, 'several blocks of records are read as they are');
  // A process that is killed while it writes a table leaves a part that no manifest names.
  writeFileSync(join(folder, '000999.ldb'), noise(1));
  t.equal(await open(bytes), 200, 'a table that was never finished is no damage');
  const damaged = { code: 'corrupt', message: /its file \d+\.log: the record at byte \d+/ };
  for (let at = 503; at < bytes.length; at += 4999) {
    const flipped = Uint8Array.from(bytes);
    flipped[at] = (flipped[at] as number) ^ 0x40;
    await t.rejects(open(flipped), damaged, `byte ${at}`);
    t.ok((await open(bytes.subarray(0, at))) <= at / 1000, `cut at byte ${at}`);
  }
  await filled.close();
});

t.test('a store of the first format is brought forward, whenever it is interrupted', async (t) => {
  const folder = join(t.testdir(), 'chain');
  const store = await createLevelStore(folder, marker);
  const first: StoreWrite[] = [
    [formatVersionKey, Uint8Array.of(1)],
    [formatHistoryKey, null],
    [numberKey(1), noise(1)],
  ];
  await store.write(first, { sync: true });
  await store.close();
  for (const point of ['store.migrate.before', 'store.migrate.after'] as const)
    await t.rejects(
      openLevelStore(folder, marker, (reached) => {
        if (reached === point) throw new Error('interrupted');
      }),
      /interrupted/,
      point,
    );
  const migrated = await openLevelStore(folder, marker, (point) => t.fail(`${point} again`));
  t.strictSame(migrated.get(formatVersionKey), Uint8Array.of(FORMAT_VERSION));
  t.strictSame(
    migrated.get(formatHistoryKey),
    Uint8Array.of(1, 2),
    'and tells where it comes from',
  );
  t.strictSame(migrated.get(numberKey(1)), noise(1));
  await migrated.close();
});

t.test('a decompressor of tables takes what it can, and refuses the rest', async (t) => {
  const table: [string, string, string | null][] = [
    ['a literal', '050461626364 65', null],
    ['a literal of five', '0510 6162636465', 'abcde'],
    ['a copy that overlaps itself', '07 00 61 0901', 'aaaaaaa'.slice(0, 7)],
    ['a copy from before the beginning', '05 00 61 0102', null],
    ['more than it says', '01 04 6162', null],
    ['less than it says', '05 04 6162', null],
    ['a length without end', 'ffffffffffffffffff', null],
  ];
  for (const [name, hex, expected] of table) {
    const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
    const got = unsnappy(bytes, 100);
    t.equal(got === null ? null : Buffer.from(got).toString(), expected, name);
  }
  t.equal(unsnappy(Uint8Array.of(101, 0), 100), null, 'longer than allowed');
});

t.test('damage is told, and made no worse', async (t) => {
  const table: [string, (folder: string) => void][] = [
    ['CURRENT is missing', (folder) => rmSync(join(folder, 'CURRENT'))],
    ['CURRENT is empty', (folder) => truncateSync(join(folder, 'CURRENT'))],
    [
      'the manifest is cut',
      (folder) => filesOf(folder, /^MANIFEST/).map((f) => truncateSync(f, 20)),
    ],
    ['the manifest is gone', (folder) => filesOf(folder, /^MANIFEST/).map((f) => rmSync(f))],
    [
      'a table is gone',
      (folder) =>
        filesOf(folder, /\.ldb$/)
          .slice(0, 1)
          .map((f) => rmSync(f)),
    ],
    [
      'a table is cut',
      (folder) => filesOf(folder, /\.ldb$/).map((f) => truncateSync(f, statSync(f).size - 1000)),
    ],
    [
      'a table has zeros for an index',
      (folder) =>
        filesOf(folder, /\.ldb$/).forEach((f) => {
          const bytes = readFileSync(f);
          writeFileSync(f, bytes.fill(0, bytes.length - 2000, bytes.length - 48));
        }),
    ],
  ];
  for (const [name, damage] of table) {
    await t.test(name, async (t) => {
      const folder = await filledStore(t, 3000);
      t.ok(filesOf(folder, /\.ldb$/).length > 0, 'there are tables');
      damage(folder);
      const tables = filesOf(folder, /\.ldb$/);
      const use = async (): Promise<number> => {
        const store = await openLevelStore(folder, marker);
        return countEntries(store).finally(() => store.close());
      };
      await t.rejects(use(), {
        code: 'corrupt',
        message: /is damaged \(.+\): stop the node and run gridhood recover store/,
      });
      if (name.startsWith('CURRENT is m')) {
        await t.rejects(createLevelStore(folder, marker), { code: 'corrupt' });
      }
      // Damage within a table shows when that is read; until then LevelDB may compact others.
      if (name.startsWith('a table is cut') || name.startsWith('a table has')) return;
      t.strictSame(filesOf(folder, /\.ldb$/), tables, 'no table was removed');
    });
  }
});

const noFullDevice = existsSync('/dev/full') ? false : 'no /dev/full on this system';

t.test('a full disk is told and loses nothing confirmed', { skip: noFullDevice }, async (t) => {
  const folder = await filledStore(t, 100);
  const store = await openLevelStore(folder, marker);
  // LevelDB's next log and tables have these names, and no room.
  const full = Array.from({ length: 40 }, (_, i) => String(i + 4).padStart(6, '0'))
    .flatMap((number) => [`${number}.log`, `${number}.ldb`])
    .map((name) => join(folder, name))
    .filter((path) => !existsSync(path));
  for (const path of full) symlinkSync('/dev/full', path);
  let confirmed = 100;
  const failing = (async () => {
    for (; confirmed < 5000; confirmed++) {
      await store.write([[numberKey(confirmed), noise(confirmed)]], { sync: true });
    }
  })();
  await t.rejects(failing, { code: 'diskFull', message: /is full: free some space/ });
  for (const path of full) rmSync(path, { force: true });
  const retry = store.write([[numberKey(9999), noise(9999)]], { sync: true });
  await t.rejects(retry, { code: 'diskFull' }, 'not even with space again, before it is reopened');
  t.strictSame(store.get(numberKey(confirmed - 1)), noise(confirmed - 1), 'reading goes on');
  await store.close();
  const again = await openLevelStore(folder, marker);
  t.teardown(() => again.close());
  for (let i = 0; i < confirmed; i++) {
    if (toHex(again.get(numberKey(i)) ?? utf8('')) !== toHex(noise(i))) t.fail(`${i} is lost`);
  }
  t.equal(again.get(numberKey(9999)), undefined);
});

t.test('failures of the system are told in words for users', async (t) => {
  const coded = (code: string, message: string, cause?: Error): Error =>
    Object.assign(new Error(message, { cause }), { code });
  const opening = (cause: Error): Error =>
    coded('LEVEL_DATABASE_NOT_OPEN', 'Database failed to open', cause);
  const table: [string, Error][] = [
    ['diskFull', coded('LEVEL_IO_ERROR', 'IO error: /x/000004.log: No space left on device')],
    ['diskFull', coded('EDQUOT', 'EDQUOT: disk quota exceeded, write')],
    ['permission', opening(coded('LEVEL_IO_ERROR', 'IO error: lock /x/LOCK: Permission denied'))],
    ['permission', coded('EROFS', 'EROFS: read-only file system, mkdir')],
    ['corrupt', new Error('Corruption: block checksum mismatch')],
    ['closed', coded('LEVEL_DATABASE_NOT_OPEN', 'Database is not open')],
    ['failed', opening(coded('LEVEL_IO_ERROR', 'IO error: /x/LOG: Too many open files'))],
    ['failed', new Error('IO error: /x/000005.ldb: Input/output error')],
  ];
  for (const [code, error] of table) {
    const failure = toStoreError(error, '/x');
    t.equal(failure.code, code, failure.message);
    t.match(failure.message, /^(the store|the disk|\/x).*\/?x?.*: [a-z]/);
    t.equal(failure.message.includes('\n'), false);
  }
  t.equal(toStoreError('text', '/x').code, 'failed');
});
