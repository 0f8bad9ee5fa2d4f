import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { createDemoFolder, runName } from '../../cli/demo/demoFolder.ts';
import { demoHomes } from '../../cli/demo/demoHomes.ts';
import { type DemoOptions, parseDemoTime, slotsOf } from '../../cli/demo/demoOptions.ts';
import { communityDocument, drawnLimits, firstSlotOf } from '../../cli/demo/demoPlan.ts';
import { type LiveState, liveLines, slotLine } from '../../cli/demo/liveView.ts';
import { runReport } from '../../cli/demo/report.ts';
import { RunRecord } from '../../cli/demo/runRecord.ts';
import { creditsText, percentText, priceText, table } from '../../cli/demo/text.ts';
import { loadConfig } from '../../node/config.ts';
import { readHouseholdCsv } from '../../node/household/data/householdCsv.ts';

const OPTIONS: DemoOptions = {
  homes: null,
  authorities: null,
  data: null,
  fromMs: null,
  days: 1,
  slotMs: 10_000,
  seed: 42,
  folder: null,
};
const SETTING = {
  chainId: 'demo-1',
  genesisMs: 1_800_000_000_000,
  basePort: 12_000,
  dataFolder: '/run/data',
};

/** A file of three homes, ten days of hours, and a hole of two hours on the eighth day for `b`. */
function csv(): string {
  const lines = ['timestamp,household,load_wh,pv_wh'];
  for (const home of ['c', 'a', 'b'])
    for (let hour = 0; hour < 240; hour++) {
      if (home === 'b' && (hour === 170 || hour === 171)) continue;
      const time = new Date(Date.UTC(2026, 5, 1) + hour * 3_600_000).toISOString();
      lines.push(`${time},${home},${400 + (hour % 7)},${home === 'a' ? 999 : 0}`);
    }
  return `${lines.join('\n')}\n`;
}

t.test('times and lengths as people write them', async (t) => {
  const cases: [string, string | null][] = [
    ['2026-06-20', '2026-06-20T00:00:00.000Z'],
    ['2026-06-20T05:30Z', '2026-06-20T05:30:00.000Z'],
    ['2026-06-31', null],
    ['2026-06-20T05:30', null],
    ['yesterday', null],
  ];
  for (const [text, iso] of cases) {
    const ms = parseDemoTime(text);
    t.equal(ms === null ? null : new Date(ms).toISOString(), iso, text);
  }
  t.equal(slotsOf(1), 96);
  t.equal(slotsOf(0.25), 24);
  t.match(runName(new Date(2026, 5, 20, 9, 5, 7)), /^gridhood-demo-2026-06-20-090507$/);
});

t.test('the model: eight homes, four authorities, marked as simulated', async (t) => {
  const homes = await demoHomes(OPTIONS);
  t.equal(homes.names.length, 8);
  t.equal(homes.slots, 96);
  t.ok(homes.simulated);
  t.match(homes.description, /simulated/);
  const document = communityDocument(homes, OPTIONS, SETTING);
  t.strictSame(document['authorities'], ['home-01', 'home-02', 'home-03', 'home-04']);
  t.notOk('market' in document);
  const sealed = communityDocument(homes, { ...OPTIONS, slotMs: 3000, sealed: true }, SETTING);
  t.match(sealed, {
    market: { sealed: { revealMs: 4000 } },
    timing: { gateBefore: '4000ms', opensBefore: '8000ms' },
  });
  const again = await demoHomes(OPTIONS);
  const times = { firstSlot: 0, fromMs: homes.fromMs, slotLengthMs: 900_000 };
  t.strictSame(
    await homes.meter(3, times).readSlot(17),
    await again.meter(3, times).readSlot(17),
    'a seed says it all',
  );
});

t.test('drawn limits lie on their side of the middle, and differ', async (t) => {
  const drawn = Array.from({ length: 40 }, (_, index) => drawnLimits(7, index));
  for (const { buyAtMost, sellAtLeast } of drawn) {
    t.ok(buyAtMost >= 130 && buyAtMost <= 180, `buys up to ${buyAtMost}`);
    t.ok(sellAtLeast >= 80 && sellAtLeast <= 130, `sells from ${sellAtLeast}`);
  }
  t.ok(new Set(drawn.map(({ buyAtMost }) => buyAtMost)).size > 10);
  t.strictSame(drawnLimits(7, 3), drawn[3]);
});

t.test('the first slot of the data begins after the nodes had time to start', async (t) => {
  for (const slotMs of [1000, 2000, 10_000, 60_000])
    for (const nodes of [1, 8, 17]) {
      const startMs = firstSlotOf(SETTING, slotMs, nodes) * slotMs;
      const waitMs = startMs - SETTING.genesisMs;
      t.ok(waitMs >= 4000 + 700 * nodes + slotMs, `${nodes} nodes at ${slotMs}`);
      t.ok(waitMs <= 4000 + 700 * nodes + 2 * slotMs);
    }
});

t.test('a data file: slices, limits and meters of a run that could start', async (t) => {
  const folder = t.testdir({ 'homes.csv.gz': gzipSync(csv()) });
  const options = {
    ...OPTIONS,
    data: join(folder, 'homes.csv.gz'),
    days: 2,
    slotMs: 2000,
    homes: 2,
  };
  const homes = await demoHomes(options);
  t.strictSame(homes.names, ['a', 'b']);
  t.equal(new Date(homes.fromMs).toISOString(), '2026-06-08T00:00:00.000Z', 'a week to learn from');
  t.strictSame(homes.warnings, [
    'b has no data from 2026-06-08 02:00Z to 2026-06-08 04:00Z: the market will estimate it',
  ]);
  const run = join(folder, 'run');
  const setting = { ...SETTING, dataFolder: join(run, 'data') };
  const { nodes, genesis } = await createDemoFolder(homes, options, run, setting);
  t.strictSame(
    nodes.map(({ name, isAuthority }) => [name, isAuthority]),
    [
      ['a', true],
      ['b', true],
    ],
  );
  const capacityWh = ((genesis.households[0]?.importLimitW ?? 0) * 2000) / 3_600_000;
  t.ok(capacityWh >= 1000, `a slot of two seconds carries ${capacityWh} Wh`);
  for (const [index, node] of nodes.entries()) {
    const { config } = await loadConfig(node.folder, {}, {});
    t.equal(config.household.buyAtMost, BigInt(drawnLimits(42, index).buyAtMost));
    const { meter } = config.household;
    if (meter.kind !== 'replay') throw new Error(`${node.name} has a ${meter.kind} meter`);
    const slice = await readHouseholdCsv(meter.file);
    if (!slice.ok) throw new Error('the slice cannot be read');
    t.strictSame([...slice.data.households.keys()], [node.name], 'its own data and nobody else’s');
  }
  t.match(await readFile(join(run, 'demo.json'), 'utf8'), /"slotMs": 2000/);
});

t.test('data that do not fit are told in one line', async (t) => {
  const folder = t.testdir({ 'homes.csv': csv() });
  const data = join(folder, 'homes.csv');
  const fails = async (options: Partial<DemoOptions>, says: RegExp) => {
    const homes = demoHomes({ ...OPTIONS, data, ...options });
    await t.rejects(homes, { message: says, exitCode: 2 });
  };
  await fails({ homes: 4 }, /has only 3 homes/);
  await fails({ days: 11 }, /change --from or --days/);
  await fails({ fromMs: Date.UTC(2026, 5, 2, 0, 7) }, /do not fall on the data's grid/);
  const homes = await demoHomes({ ...OPTIONS, data });
  const greedy = { ...homes, largestWh: 5000 };
  t.throws(() => communityDocument(greedy, { ...OPTIONS, slotMs: 1000 }, SETTING), {
    message: /use --slot 1800ms or longer/,
  });
});

/**
 * One slot: Ann bought 100 Wh of Bob at 120 µ/Wh. She took 150 Wh; he gave 80 of them, and 0 are left over.
 * Her roof made 30 of the 180 Wh she used. Then Ann's late reading takes 10 Wh off again.
 */
function tradeOfOneSlot(): RunRecord {
  const record = new RunRecord();
  const take = (name: string, attributes: Record<string, string>) =>
    record.take({ name, slot: 7, attributes });
  take('slot-cleared', { orders: '2', matched: '2', volumeWh: '100', priceMicroPerWh: '120' });
  take('order-matched', { household: 'ann', side: 'buy', filledWh: '100' });
  take('order-matched', { household: 'bob', side: 'sell', filledWh: '100' });
  take('household-settled', {
    household: 'ann',
    quality: 'measured',
    importWh: '150',
    exportWh: '0',
    residualImportWh: '50',
    unusedWh: '0',
    residualExportWh: '0',
    shortfallWh: '0',
    'p2p-energy>market': '12000',
    'residual-import>utility': '9000',
  });
  take('household-settled', {
    household: 'bob',
    quality: 'measured',
    importWh: '0',
    exportWh: '80',
    residualImportWh: '0',
    unusedWh: '0',
    residualExportWh: '0',
    shortfallWh: '20',
    'p2p-revenue<market': '12000',
    'shortfall>utility': '3600',
  });
  take('slot-settled', { utilitySoldWh: '70', utilityBoughtWh: '0' });
  return record;
}

const TARIFF = { retail: 180n, feedIn: 80n, netFull: 80n, levy: 20n };
const METERED = new Map([
  ['ann', [{ loadWh: 180n, pvWh: 30n }]],
  ['bob', [{ loadWh: 20n, pvWh: 100n }]],
]);

t.test('the report of a slot that can be followed by hand', async (t) => {
  const record = tradeOfOneSlot();
  const input = { record, homes: ['ann', 'bob'], tariff: TARIFF, firstSlot: 7, slots: 1 };
  const report = runReport({ ...input, metered: METERED });
  t.strictSame(report.homes, [
    {
      name: 'ann',
      loadWh: 180n,
      ownRoofWh: 30n,
      neighboursWh: 100n,
      gridWh: 50n,
      toNeighboursWh: 0n,
      toGridWh: 0n,
      billMicro: 21_000n,
      billWithoutMicro: 42_000n,
      estimatedSlots: 0,
      selfSufficiency: { without: 0.1666, with: 0.7222 },
    },
    {
      name: 'bob',
      loadWh: 20n,
      ownRoofWh: 20n,
      neighboursWh: 0n,
      gridWh: 0n,
      toNeighboursWh: 80n,
      toGridWh: 0n,
      billMicro: -8_400n,
      billWithoutMicro: -6_400n,
      estimatedSlots: 0,
      selfSufficiency: { without: 1, with: 1 },
    },
  ]);
  t.equal(report.stoodInWh, 20n, 'what Bob did not deliver came from the grid');
  t.equal(report.community.neighboursWh, 80n);
  t.equal(report.community.gridWh, 70n);
  t.strictSame(report.market, {
    clearedSlots: 1,
    tradedSlots: 1,
    settledSlots: 1,
    volumeWh: 100n,
    price: { min: 120n, mean: 120, max: 120n },
  });
  t.strictSame(report.check, {
    readings: 2,
    readingsEqualToMeter: 2,
    slotsTradeBalanced: 1,
    slotsUtilityBalanced: 1,
    slotsUtilityCompared: 1,
    slots: 1,
  });
});

t.test('what is wrong on the chain is seen', async (t) => {
  const record = tradeOfOneSlot();
  const input = { record, homes: ['ann', 'bob'], tariff: TARIFF, firstSlot: 7, slots: 1 };
  const lied = new Map([...METERED, ['ann', [{ loadWh: 181n, pvWh: 30n }]] as const]);
  t.equal(runReport({ ...input, metered: lied }).check.readingsEqualToMeter, 1);
  record.take({
    name: 'slot-settled',
    slot: 7,
    attributes: { utilitySoldWh: '71', utilityBoughtWh: '0' },
  });
  t.equal(runReport({ ...input, metered: METERED }).check.slotsUtilityBalanced, 0);
  record.take({
    name: 'household-settled',
    slot: 7,
    attributes: {
      household: 'ann',
      quality: 'measured',
      importWh: '140',
      exportWh: '0',
      residualImportWh: '50',
      unusedWh: '0',
      residualExportWh: '0',
      shortfallWh: '0',
      'residual-import-<utility': '1800',
    },
  });
  const corrected = runReport({ ...input, metered: METERED });
  t.equal(corrected.homes[0]?.billMicro, 19_200n, 'a correction adds to the bill');
  t.equal(corrected.check.slotsTradeBalanced, 0);
  t.equal(corrected.check.slotsUtilityCompared, 0, 'what was said of the utility was before it');
  t.equal(runReport({ ...input, slots: 0, metered: METERED }).market.settledSlots, 0);
});

function liveState(nodes: number): LiveState {
  return {
    title: 'Gridhood demo · 2 homes, simulated',
    simulated: true,
    nodes: Array.from({ length: nodes }, (_, index) => ({
      name: ['ann', 'bob'][index] ?? `home-${index}`,
      isAuthority: index === 0,
      height: index === 1 ? null : '41',
      peers: 3,
    })),
    slots: tradeOfOneSlot().slots,
    firstSlot: 7,
    slotCount: 96,
    dataTimeMs: () => Date.UTC(2026, 5, 20, 5),
  };
}

t.test('the live view fits its screen and says what is simulated', async (t) => {
  const lines = liveLines(liveState(2), { columns: 120, rows: 40, color: false });
  t.matchStrict(lines.join('\n'), /2026-06-20 05:00Z \(simulated\) · slot 1 of 96 · height 41/);
  t.match(lines.join('\n'), /ann +authority +buys 100 Wh +150 +0 +41 +3/);
  t.match(lines.join('\n'), /bob +household +sells 100 Wh +0 +80 +down/);
  t.match(lines.join('\n'), /settled +12\.00 +100 +2 of 2/);
  for (const [columns, rows] of [
    [40, 12],
    [80, 24],
    [200, 60],
  ] as const) {
    const small = liveLines(liveState(60), { columns, rows, color: true });
    t.ok(small.length < rows, `${small.length} lines on ${rows} rows`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
    const visible = small.map((line) => line.replace(/\u001b\[\d+m/g, ''));
    t.ok(
      visible.every((line) => line.length <= columns),
      `within ${columns} columns`,
    );
  }
  const plain = lines.join('');
  t.notOk(plain.includes('\u001b'), 'no colour where none is wanted');
  const [slot] = liveState(2).slots;
  if (slot === undefined) throw new Error('there is a slot');
  t.equal(
    slotLine(liveState(2), slot),
    'slot 1 of 96  2026-06-20 05:00Z  12.00 ct/kWh  100 Wh traded by 2 of 2 homes  height 41  simulated',
  );
});

t.test('numbers as people read them', async (t) => {
  t.strictSame([0n, 4_999n, 5_000n, -5_000n, -4_999n, 1_234_567n, -12_345_678n].map(creditsText), [
    '0.00',
    '0.00',
    '0.01',
    '-0.01',
    '0.00',
    '1.23',
    '-12.35',
  ]);
  t.equal(priceText(126n), '12.60');
  t.equal(percentText(0.7222), '72.2 %');
  t.equal(percentText(null), '–');
  t.strictSame(table(['a', 'bb'], [['xyz', '1']]), ['a    bb', '───  ──', 'xyz   1']);
});
