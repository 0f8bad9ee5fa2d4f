import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { describeFault } from '../../node/household/data/csvFaults.ts';
import {
  CSV_LIMITS,
  type CsvLimits,
  readHouseholdCsv,
} from '../../node/household/data/householdCsv.ts';
import {
  type HouseholdData,
  slotMisfit,
  slotSeries,
} from '../../node/household/data/householdData.ts';
import { sharedPath } from '../support/shared.ts';

const MINUTE = 60_000;
const HEADER = 'timestamp,household,load_wh,pv_wh';

function write(t: Test, content: string | Uint8Array, name = 'homes.csv'): string {
  const path = join(t.testdir(), name);
  writeFileSync(path, content);
  return path;
}

async function read(t: Test, content: string): Promise<HouseholdData> {
  const result = await readHouseholdCsv(write(t, content));
  if (!result.ok) throw new Error(result.faults.map(describeFault).join('; '));
  return result.data;
}

async function faultsOf(
  t: Test,
  content: string | Uint8Array,
  name?: string,
  limits: CsvLimits = CSV_LIMITS,
): Promise<string[]> {
  const result = await readHouseholdCsv(write(t, content, name), limits);
  return result.ok ? [] : result.faults.map(describeFault);
}

t.test('one line for each fault: what, where, and what to do', async (t) => {
  const hour = (h: number): string => `2026-07-01T${String(h).padStart(2, '0')}:00:00Z`;
  const good = [0, 1, 2, 3].map((h) => `${hour(h)},a,100,${h}`).join('\n');
  const cases: [name: string, content: string, faults: string[]][] = [
    [
      'empty file',
      '',
      ['the file has no rows; it needs the header timestamp,household,load_wh,pv_wh and data'],
    ],
    [
      'header only',
      HEADER,
      ['the file has no rows; it needs the header timestamp,household,load_wh,pv_wh and data'],
    ],
    [
      'wrong header',
      `timestamp,house,load_wh,load_wh\n${good}`,
      [
        'line 1: unknown column "house"; allowed are timestamp,household,load_wh,pv_wh',
        'line 1: the column load_wh stands twice in the header',
        'line 1: the column household is missing from the header',
        'line 1: the column pv_wh is missing from the header',
      ],
    ],
    ['field missing', `${HEADER}\n${good}\n${hour(4)},a,100`, ['line 6: 3 fields instead of 4']],
    [
      'not numbers',
      `${HEADER}\n${good}\n${hour(4)},a,1.5,1e3\n${hour(5)},a,,\u001b[2J`,
      [
        'line 6: load_wh is "1.5", not a whole number of Wh; leave out rows that were not measured',
        'line 6: pv_wh is "1e3", not a whole number of Wh; leave out rows that were not measured',
        'line 7: load_wh is "", not a whole number of Wh; leave out rows that were not measured',
        'line 7: pv_wh is "\\u001b[2J", not a whole number of Wh; leave out rows that were not measured',
      ],
    ],
    [
      'negative',
      `${HEADER}\n${good}\n${hour(4)},a,-1,0`,
      ['line 6: load_wh is -1 Wh; energy is never negative here'],
    ],
    [
      'absurd',
      `${HEADER}\n${good}\n${hour(4)},a,1000000,0\n${hour(5)},a,1000001,0`,
      ['line 7: load_wh is 1000001 Wh, above 1000000 Wh in one interval; the column is in Wh'],
    ],
    [
      'duplicate',
      `${HEADER}\n${hour(2)},a,1,1\n${good}`,
      ['line 5: a has 2026-07-01T02:00:00.000Z already on line 2; remove one'],
    ],
    [
      'off the grid',
      `${HEADER}\n${good}\n2026-07-01T04:07:00Z,a,1,1`,
      ["line 6: 2026-07-01T04:07:00.000Z is not on the data's grid of 60 min"],
    ],
    [
      'no UTC times',
      `${HEADER}\n${good}\n2026-07-01T04:00:00,a,1,1\n2026-02-30T00:00:00Z,a,1,1\n2026-07-01T24:00:00Z,a,1,1\n2026-07-01T04:00:00+02:00,a,1,1`,
      [
        'line 6: "2026-07-01T04:00:00" is no UTC time; write it like 2026-07-01T12:15:00Z',
        'line 7: "2026-02-30T00:00:00Z" is no UTC time; write it like 2026-07-01T12:15:00Z',
        'line 8: "2026-07-01T24:00:00Z" is no UTC time; write it like 2026-07-01T12:15:00Z',
        'line 9: "2026-07-01T04:00:00+02:00" is no UTC time; write it like 2026-07-01T12:15:00Z',
      ],
    ],
    [
      'household name',
      `${HEADER}\n${good}\n${hour(4)},Müller,1,1`,
      ['line 6: "Müller" is no household name; use 1 to 64 of A-Z a-z 0-9 : _ . -'],
    ],
    [
      'a single interval',
      `${HEADER}\n${hour(0)},a,1,1\n${hour(0)},b,1,1`,
      ['no household has two timestamps, so the length of an interval is unknown'],
    ],
  ];
  for (const [name, content, faults] of cases) {
    await t.test(name, async (t) => t.strictSame(await faultsOf(t, content), faults));
  }
});

t.test('files that are no files', async (t) => {
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const at = new Date(Date.UTC(2026, 0, 1) + i * 15 * MINUTE).toISOString();
    return `${at},a,${(i * 7919) % 1000},0`;
  });
  const zipped = gzipSync(`${HEADER}\n${rows.join('\n')}`);
  await t.test('cut gzip', async (t) => {
    const faults = await faultsOf(t, zipped.subarray(0, zipped.length - 9), 'homes.csv.gz');
    t.match(faults.join('\n'), /^the file is not a whole gzip file \(.*copy or compress it again$/);
  });
  await t.test('text that calls itself gzip', async (t) => {
    t.match((await faultsOf(t, HEADER, 'homes.csv.gz')).join('\n'), /not a whole gzip file/);
  });
  await t.test('gzip is known by its first bytes too', async (t) => {
    t.strictSame(await faultsOf(t, zipped, 'homes.csv'), []);
  });
  await t.test('no such file, and a folder', async (t) => {
    for (const path of [join(t.testdir(), 'none.csv'), t.testdir()]) {
      const result = await readHouseholdCsv(path);
      t.match(result.ok ? [] : result.faults.map(describeFault), [/^the file cannot be read/]);
    }
  });
  await t.test('an endless line, and too many rows', async (t) => {
    const endless = `${HEADER}\n${'x'.repeat(5_000)}\n`;
    t.match((await faultsOf(t, endless)).join('\n'), /not a CSV row/);
    const limits = { ...CSV_LIMITS, rowsMax: 2 };
    t.strictSame(await faultsOf(t, `${HEADER}\n${rows.join('\n')}`, 'a.csv', limits), [
      'line 4: more than 2 rows; cut the file to the days that are needed',
    ]);
  });
  await t.test('a fault in every row: the first are told, all are counted', async (t) => {
    const content = `${HEADER}\n${rows.map((row) => row.replace(',a,', ',a,-')).join('\n')}`;
    const result = await readHouseholdCsv(write(t, content));
    t.equal(result.ok, false);
    if (result.ok) return;
    t.equal(result.faults.length, 20);
    t.equal(result.count, 3000);
  });
});

t.test('rows in any order, columns in any order, BOM and CRLF', async (t) => {
  const data = await read(
    t,
    '\ufeffpv_wh,load_wh,household,timestamp\r\n3,4,b,2026-07-01T01:00Z\r\n1,2,b,2026-07-01T00:00:00.000+00:00\r\n5,6,a,2026-07-01T01:00:00Z\r\n',
  );
  t.strictSame([...data.households.keys()], ['a', 'b']);
  t.equal(data.intervalMs, 60 * MINUTE);
  t.strictSame(slotSeries(data, 'b', data.fromMs, 60 * MINUTE, 2), [
    { loadWh: 2n, pvWh: 1n },
    { loadWh: 4n, pvWh: 3n },
  ]);
  t.strictSame(data.gaps, [
    { household: 'a', fromMs: data.fromMs, toMs: data.fromMs + 60 * MINUTE, missing: 1 },
  ]);
});

t.test('where steps occur equally often the shorter is the interval', async (t) => {
  for (const minutes of [
    [0, 15, 75],
    [0, 60, 75],
  ]) {
    const at = minutes.map((m) => new Date(Date.UTC(2026, 6, 1) + m * MINUTE).toISOString());
    const data = await read(t, `${HEADER}\n${at.map((time) => `${time},a,10,1`).join('\n')}`);
    t.equal(data.intervalMs, 15 * MINUTE);
    t.match(data.gaps, [{ missing: 3 }]);
  }
});

t.test('gaps are told, and are null slots', async (t) => {
  const at = [0, 15, 60, 75].map((m) => new Date(Date.UTC(2026, 6, 1) + m * MINUTE).toISOString());
  const data = await read(t, `${HEADER}\n${at.map((time) => `${time},a,10,1`).join('\n')}`);
  const { fromMs } = data;
  t.strictSame(data.gaps, [
    { household: 'a', fromMs: fromMs + 30 * MINUTE, toMs: fromMs + 60 * MINUTE, missing: 2 },
  ]);
  const loads = (slotMs: number, fromMs: number, count: number): (bigint | null)[] =>
    slotSeries(data, 'a', fromMs, slotMs, count).map((slot) => slot?.loadWh ?? null);
  t.strictSame(loads(15 * MINUTE, fromMs, 5), [10n, 10n, null, null, 10n]);
  t.strictSame(loads(30 * MINUTE, fromMs, 4), [20n, null, 20n, null], 'a slot is whole or null');
  t.strictSame(loads(30 * MINUTE, fromMs - 15 * MINUTE, 1), [null], 'begins before the data');
  t.strictSame(loads(5 * MINUTE, fromMs - 5 * MINUTE, 4), [null, 3n, 3n, 4n]);
});

t.test('slots that do not fit the data are named', async (t) => {
  const data = await read(t, `${HEADER}\n2026-07-01T00:30:00Z,a,1,1\n2026-07-01T01:30:00Z,a,1,1`);
  const { fromMs } = data;
  t.equal(slotMisfit(data, fromMs + 15 * MINUTE, 15 * MINUTE), null);
  t.match(slotMisfit(data, fromMs, 25 * MINUTE), /slots of 25 min do not fit data of 60 min/);
  t.match(slotMisfit(data, fromMs, 0), /not a length of time/);
  t.match(slotMisfit(data, fromMs + MINUTE, 15 * MINUTE), /do not fall on the data's grid/);
  t.match(slotMisfit(data, fromMs + 30 * MINUTE, 120 * MINUTE), /do not fall on the data's grid/);
  t.throws(() => slotSeries(data, 'a', fromMs, 25 * MINUTE, 1), { name: 'InvariantError' });
  t.throws(() => slotSeries(data, 'z', fromMs, 15 * MINUTE, 1), { name: 'InvariantError' });
});

t.test('no Wh is lost or made by cutting and summing', async (t) => {
  const values = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 8, maxLength: 40 });
  const cut = fc.constantFrom(1, 2, 3, 4, 5, 6, 12, 60);
  const property = fc.property(values, cut, fc.constantFrom(1, 2, 4), (loads, parts, merge) => {
    const count = loads.length - (loads.length % 4);
    const data: HouseholdData = {
      intervalMs: 60 * MINUTE,
      fromMs: 0,
      toMs: count * 60 * MINUTE,
      households: new Map([
        [
          'a',
          {
            timesMs: Float64Array.from({ length: count }, (_, i) => i * 60 * MINUTE),
            loadWh: Float64Array.from(loads.slice(0, count)),
            pvWh: new Float64Array(count),
          },
        ],
      ]),
      gaps: [],
    };
    const total = loads.slice(0, count).reduce((sum, load) => sum + BigInt(load), 0n);
    const sum = (slotMs: number, slots: number): bigint =>
      slotSeries(data, 'a', 0, slotMs, slots).reduce((all, slot) => all + (slot?.loadWh ?? 0n), 0n);
    t.equal(sum((60 * MINUTE) / parts, count * parts), total);
    t.equal(sum(60 * MINUTE * merge, count / merge), total);
    const [first] = slotSeries(data, 'a', 0, (60 * MINUTE) / parts, 1);
    const share = BigInt(loads[0] ?? 0) / BigInt(parts);
    t.ok(first && first.loadWh - share >= 0n && first.loadWh - share <= 1n, 'an even share');
  });
  fc.assert(property, { seed: 42, numRuns: 60 });
});

const fontana = sharedPath('data', 'citylearn_fontana_us', 'households_60min.csv.gz');
t.test('the 17 homes of Fontana', { skip: fontana.skip }, async (t) => {
  const result = await readHouseholdCsv(fontana.path);
  if (!result.ok) throw new Error(result.faults.map(describeFault).join('; '));
  const { households, gaps, intervalMs } = result.data;
  t.equal(intervalMs, 60 * MINUTE);
  t.equal(households.size, 17);
  const missing = Date.UTC(2016, 10, 6, 12);
  // The hour that the clocks repeated is absent from the source (its own note says so).
  t.equal(gaps.length, 17);
  for (const gap of gaps) {
    t.match(gap, { fromMs: Date.UTC(2016, 10, 6, 9), missing: 1 });
    t.ok(gap.toMs < missing);
  }
  const annualKwh = (home: string): number => {
    const sumWh = households.get(home)?.loadWh.reduce((a, b) => a + b) ?? 0;
    return Math.round(sumWh / 100) / 10;
  };
  t.strictSame(['us-01', 'us-17'].map(annualKwh), [10_582.8, 14_710.4], 'as published');
});
