import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { FileHistory } from '../../node/household/fileHistory.ts';
import type { HistoryEntry } from '../../node/household/history.ts';
import { decodeHistoryLine, encodeHistoryLine } from '../../node/household/historyLine.ts';
import {
  ENERGY_MAX_WH,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  wattHours,
} from '../../state/types/units.ts';

const QUARTER = 900_000;
const JULY = Date.UTC(2026, 6, 1);

function reading(slot: number, loadWh = 100n): HistoryEntry {
  const energy = wattHours(loadWh);
  const zero = wattHours(0n);
  return {
    kind: 'reading',
    slot,
    startMs: JULY + slot * QUARTER,
    reading: { loadWh: energy, pvWh: zero, importWh: energy, exportWh: zero, quality: 513 },
  };
}

function order(slot: number): HistoryEntry {
  return {
    kind: 'order',
    slot,
    startMs: JULY + slot * QUARTER,
    intent: { side: 'buy', quantityWh: wattHours(100n), limit: microPerWattHour(250n) },
  };
}

interface Opened {
  readonly history: FileHistory;
  readonly badLines: string[];
}

async function openIn(t: Test, folder: string, monthsMax = 12): Promise<Opened> {
  const badLines: string[] = [];
  const onBadLine = (file: string, line: number): void => {
    badLines.push(`${file}:${line}`);
  };
  const history = await FileHistory.open({ folder, monthsMax, onBadLine });
  t.teardown(() => history.close());
  return { history, badLines };
}

t.test('lines: what goes in comes out, also at the edges of the units', async (t) => {
  const energy = fc.bigInt({ min: 0n, max: ENERGY_MAX_WH }).map(wattHours);
  const price = fc.bigInt({ min: 0n, max: PRICE_MAX_MICRO_PER_WH }).map(microPerWattHour);
  const head = { slot: fc.integer(), startMs: fc.nat() };
  const plain = { noNullPrototype: true };
  const quality = fc.nat({ max: 8191 });
  const measured = fc.record(
    { loadWh: energy, pvWh: energy, importWh: energy, exportWh: energy, quality },
    plain,
  );
  const side = fc.constantFrom('buy' as const, 'sell' as const);
  const intent = fc.record({ side, quantityWh: energy, limit: price }, plain);
  const entry = fc.oneof(
    fc.record({ kind: fc.constant('reading' as const), ...head, reading: measured }, plain),
    fc.record({ kind: fc.constant('submitted' as const), ...head }, plain),
    fc.record({ kind: fc.constant('order' as const), ...head, intent }, plain),
  );
  const property = fc.property(entry, (entry) => {
    const line = encodeHistoryLine(entry);
    t.notMatch(line, '\n');
    t.strictSame(decodeHistoryLine(line), entry);
  });
  fc.assert(property, { seed: 42, numRuns: 200 });
});

t.test('lines that are none', async (t) => {
  const good = encodeHistoryLine(reading(1));
  const bought = encodeHistoryLine(order(1));
  const cases = [
    '',
    'null',
    '7',
    '{"v":1,"kind":"reading"',
    good.replace('"v":2', '"v":3'),
    good.replace(/[0-9]("loadWh|,)/, '7$1'),
    good.replace(/,"crc":"[0-9a-f]+"/, ''),
    good.replace('"kind":"reading"', '"kind":"dream"'),
    good.replace('"slot":1', '"slot":1.5'),
    good.replace('"loadWh":100', '"loadWh":-1'),
    good.replace('"loadWh":100', '"loadWh":"100"'),
    good.replace('"quality":513', '"quality":null'),
    good.replace('"exportWh":0,', ''),
    bought.replace('buy', 'swap'),
    bought.replace('250', '1000000001'),
    bought.replace('"quantityWh":100', '"quantityWh":1e300'),
  ];
  for (const line of cases) t.equal(decodeHistoryLine(line), null, line);
});

t.test('a torn last line is cut off and the history goes on', async (t) => {
  const whole = encodeHistoryLine(reading(2));
  for (const torn of [whole.slice(0, 1), whole.slice(0, 40), whole, '\u0000\u0000\u0000']) {
    const folder = t.testdir();
    const file = join(folder, 'history-2026-07.jsonl');
    const before = await openIn(t, folder);
    await before.history.append(reading(0));
    await before.history.append(reading(1));
    await before.history.close();
    appendFileSync(file, torn);

    const { history, badLines } = await openIn(t, folder);
    t.strictSame(await history.since(0), [reading(0), reading(1)], 'what is torn does not count');
    await history.append(reading(3));
    t.strictSame(await history.since(0), [reading(0), reading(1), reading(3)]);
    t.strictSame(badLines, []);
    t.equal(readFileSync(file, 'utf8').split('\n').length, 4);
  }
});

t.test('a spoilt line in the middle is skipped and told', async (t) => {
  const folder = t.testdir();
  const lines = [encodeHistoryLine(reading(0)), 'spoilt', encodeHistoryLine(order(2)), ''];
  writeFileSync(join(folder, 'history-2026-07.jsonl'), lines.join('\n'));
  const { history, badLines } = await openIn(t, folder);
  t.strictSame(await history.since(0), [reading(0), order(2)]);
  t.strictSame(badLines, ['history-2026-07.jsonl:2']);
});

t.test('one file a month, the oldest go', async (t) => {
  const folder = join(t.testdir(), 'new', 'folder');
  const { history } = await openIn(t, folder, 2);
  const months = [0, 31, 62, 92].map((day) => reading(day * 96));
  for (const entry of months) await history.append(entry);
  t.strictSame(readdirSync(folder).sort(), ['history-2026-09.jsonl', 'history-2026-10.jsonl']);
  t.strictSame(await history.since(0), months.slice(2));
  t.strictSame(await history.since(months[3]?.startMs ?? 0), months.slice(3));
  t.strictSame(await history.since(-1), months.slice(2));
  const late = reading(62 * 96 + 1);
  await history.append(late);
  t.strictSame(await history.since(0), [months[2], late, months[3]], 'a late one finds its month');
});

t.test('calls at once are written one after another', async (t) => {
  const { history } = await openIn(t, t.testdir());
  const entries = Array.from({ length: 50 }, (_, slot) => reading(slot, BigInt(slot)));
  await Promise.all(entries.map((entry) => history.append(entry)));
  t.strictSame(await history.since(0), entries);
});

t.test('a failed write is told, and the next one is tried anew', async (t) => {
  const folder = t.testdir({ 'history-2026-07.jsonl': {} });
  const { history } = await openIn(t, folder);
  await t.rejects(history.append(reading(0)), { code: 'EISDIR' });
  const august = reading(40 * 96);
  await history.append(august);
  t.strictSame(await history.since(august.startMs), [august]);
});

const noLimits = spawnSync('prlimit', ['--version']).error && 'no prlimit on this system';
t.test('a disk that is full in the middle of a line', { skip: noLimits || false }, async (t) => {
  const limitFiles = (bytes: string): unknown =>
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`]);
  const folder = t.testdir();
  const { history, badLines } = await openIn(t, folder);
  const written: HistoryEntry[] = [];
  // The kernel says it by a signal too, which must not end this process.
  const ignore = (): void => {};
  process.on('SIGXFSZ', ignore);
  limitFiles('1000');
  t.teardown(() => {
    limitFiles('unlimited');
    process.off('SIGXFSZ', ignore);
  });
  const fill = async (): Promise<void> => {
    for (let slot = 0; slot < 100; slot++) {
      await history.append(reading(slot));
      written.push(reading(slot));
    }
  };
  await t.rejects(fill(), { code: 'EFBIG' });
  const file = join(folder, 'history-2026-07.jsonl');
  t.notMatch(readFileSync(file, 'utf8'), /\n$/, 'half a line is on the disk');
  t.strictSame(await history.since(0), written);
  limitFiles('unlimited');
  await history.append(reading(100));
  t.strictSame(await history.since(0), [...written, reading(100)], 'room again: it goes on');
  t.strictSame(badLines, []);
});
