import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { ExitCode } from '../../cli/exitCodes.ts';
import { run } from '../../cli/main.ts';
import { modelHomes } from '../../node/household/model/modelHome.ts';
import { type Battery, serveHome } from '../../node/marketDesigns/battery.ts';
import type { Bidding } from '../../node/marketDesigns/bidding.ts';
import { LEAD_SLOTS, modelCommunity } from '../../node/marketDesigns/community.ts';
import { communityFacts, designReport, gini } from '../../node/marketDesigns/designReport.ts';
import {
  type DesignRun,
  type MarketDesign,
  runDesign,
} from '../../node/marketDesigns/designRun.ts';
import { DESIGN_TEMPLATES, readDesigns } from '../../node/marketDesigns/designTerms.ts';
import { type HomeSlots, homesOf } from '../../node/marketDesigns/homeSlots.ts';
import { sharedPath } from '../support/shared.ts';

const FROM_MS = Date.UTC(2026, 5, 20);
const SEED = 7;
const stretch = { fromMs: FROM_MS, slots: 96 };
const community = modelCommunity(modelHomes(6, SEED), stretch);
const homes = homesOf(community);
const names = homes.map(({ name }) => name);
const NO_NETWORK = { netFull: 0, netLocal: 0, netRegional: 0 };

function designsOf(
  templates: readonly MarketDesign['template'][],
  document = {},
): readonly MarketDesign[] {
  const read = readDesigns(templates, document, names, 5_000);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.designs;
}

function runOf(design: MarketDesign, bidding: Partial<Bidding> = {}): DesignRun {
  return runDesign(design, homes, stretch, {
    strategy: 'household',
    worth: 'drawn',
    seed: SEED,
    ...bidding,
  });
}

const ZONES = {
  market: {
    zones: {
      east: { importCapWh: 150, exportCapWh: 150 },
      west: { importCapWh: 150, exportCapWh: 150 },
    },
  },
  zoneOf: Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? 'east' : 'west'])),
};

t.test('who knows his energy and asks his true price gets all there is to gain', async (t) => {
  for (const design of designsOf(['uniform', 'posted', 'payasbid'])) {
    const report = designReport(runOf(design, { strategy: 'truthful', worth: 'tariff' }));
    t.ok(report.welfareMicro > 0n);
    t.equal(report.welfareMicro, report.optimumMicro, design.template);
    t.equal(report.shareOfOptimum, 1);
    t.equal(report.exchangedWh, report.tradedWh, 'all that was traded flowed');
    t.equal(report.losers, 0);
  }
  const [uniform] = designsOf(['uniform']);
  const random = designReport(
    runOf(uniform as MarketDesign, { strategy: 'zero-intelligence', worth: 'tariff' }),
  );
  t.ok((random.shareOfOptimum as number) < 1, 'random limits leave gains on the table');
  t.ok(random.welfareMicro > 0n);
});

t.test('money and energy of a run agree, whichever the design, strategy and limits', async (t) => {
  const document = {
    ...ZONES,
    market: { ...ZONES.market, surplusTo: 'community' },
    tariff: NO_NETWORK,
  };
  const delivered = designsOf(['uniform', 'posted'], {
    market: { settlement: { kind: 'delivered' } },
    tariff: NO_NETWORK,
  });
  for (const design of [...designsOf(DESIGN_TEMPLATES, document), ...delivered])
    for (const strategy of ['household', 'truthful', 'zero-intelligence'] as const)
      for (const worth of ['drawn', 'tariff'] as const) {
        const result = runOf(design, { strategy, worth });
        const report = designReport(result);
        const name = `${design.template} ${design.parameters.settlement.kind} ${strategy} ${worth}`;
        t.equal(
          report.billsWithoutMicro - report.billsMicro + report.communityMicro,
          report.welfareMicro,
          `${name}: what homes and community save is what the utility does not get`,
        );
        t.ok(report.welfareMicro <= report.optimumMicro, `${name}: no more than there is`);
        const sum = (of: (home: DesignRun['homes'][number]) => bigint) =>
          result.homes.reduce((total, home) => total + of(home), 0n);
        t.equal(
          sum((home) => home.boughtWh),
          report.tradedWh,
          `${name}: bought is traded`,
        );
        t.equal(
          sum((home) => home.soldWh),
          report.tradedWh,
          `${name}: sold is traded`,
        );
      }
});

t.test('the meters are what they are, under every design', async (t) => {
  const facts = designsOf(['uniform', 'posted', 'muda']).map((design) =>
    communityFacts(runOf(design)),
  );
  t.strictSame(facts[1], facts[0]);
  t.strictSame(facts[2], facts[0]);
  const net = Array.from({ length: stretch.slots }, (_, slot) =>
    homes.reduce((sum, { surplusWh }) => sum - (surplusWh[slot] as number), 0),
  );
  t.equal(facts[0]?.peakImportW, Math.max(...net) * 4);
  t.equal(facts[0]?.peakExportW, Math.max(...net.map((wh) => -wh)) * 4);
});

t.test('the same seed gives the same run, another one another', async (t) => {
  const [design] = designsOf(['payasbid']);
  const one = runOf(design as MarketDesign, { strategy: 'zero-intelligence' });
  t.strictSame(runOf(design as MarketDesign, { strategy: 'zero-intelligence' }), one);
  t.notSame(
    runOf(design as MarketDesign, { strategy: 'zero-intelligence', seed: 8 }).homes,
    one.homes,
  );
});

t.test('a forecast knows nothing of the slot that is running', async (t) => {
  const [first] = community.homes;
  if (first === undefined) throw new Error('no home');
  const slot = LEAD_SLOTS + 40;
  const changed = (at: number) => {
    const loadWh = first.loadWh.slice();
    loadWh[at] = (loadWh[at] as number) + 3_000;
    return homesOf({ ...community, homes: [{ ...first, loadWh }] })[0] as HomeSlots;
  };
  const expected = homes[0]?.expectedWh[40];
  for (const [before, why] of [
    [0, 'not of itself'],
    [1, 'not of the one before it, which begins when the order is out'],
    [2, 'not of the one before that, which is running then'],
  ] as const)
    t.equal(changed(slot - before).expectedWh[40], expected, why);
  t.not(changed(slot - 3).expectedWh[40], expected, 'but of the last that has ended');
});

t.test(
  'a home without data sits a slot out, and is billed by estimate where it had ordered',
  async (t) => {
    const gappy = community.homes.map((home, index) => {
      if (index > 1) return home;
      const [loadWh, pvWh] = [home.loadWh.slice(), home.pvWh.slice()];
      for (let slot = LEAD_SLOTS + 40; slot < LEAD_SLOTS + 60; slot++)
        loadWh[slot] = pvWh[slot] = Number.NaN;
      return { ...home, loadWh, pvWh };
    });
    const [design] = designsOf(['uniform'], { tariff: NO_NETWORK });
    const result = runDesign(
      design as MarketDesign,
      homesOf({ ...community, homes: gappy }),
      stretch,
      {
        strategy: 'household',
        worth: 'tariff',
        seed: SEED,
      },
    );
    const report = designReport(result);
    t.equal(
      report.billsWithoutMicro - report.billsMicro + report.communityMicro,
      report.welfareMicro,
    );
    t.ok((result.homes[0]?.loadWh as bigint) > 0n);
  },
);

t.test('a battery makes no energy, keeps its bounds and helps its own home', async (t) => {
  const battery = fc.record({
    capacityWh: fc.integer({ min: 1, max: 20_000 }),
    slotWh: fc.integer({ min: 0, max: 5_000 }),
    efficiencyPermille: fc.integer({ min: 1, max: 1000 }),
  });
  const surpluses = fc.array(fc.integer({ min: -4_000, max: 4_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(battery, surpluses, (battery: Battery, list) => {
      let chargeWh = 0;
      let storedWh = 0;
      for (const surplus of list) {
        const step = serveHome(battery, chargeWh, surplus);
        const takenWh = surplus - step.surplusWh;
        if (Math.abs(takenWh) > battery.slotWh) return false;
        if (takenWh * surplus < 0 || Math.abs(step.surplusWh) > Math.abs(surplus)) return false;
        if (step.chargeWh < 0 || step.chargeWh > battery.capacityWh) return false;
        chargeWh = step.chargeWh;
        storedWh += takenWh;
        if (chargeWh > storedWh) return false;
      }
      return true;
    }),
    { seed: 11, numRuns: 500 },
  );
  const full = { capacityWh: 1_000, slotWh: 600, efficiencyPermille: 900 };
  t.strictSame(serveHome(full, 0, 700), { chargeWh: 540, surplusWh: 100 }, 'as fast as it can');
  t.strictSame(serveHome(full, 990, 700), { chargeWh: 999, surplusWh: 689 }, 'no more than fits');
  t.strictSame(
    serveHome(full, 540, -500),
    { chargeWh: 0, surplusWh: -14 },
    'losses on the way out',
  );
});

t.test('the Gini index of gains', async (t) => {
  const table: [readonly bigint[], number | null][] = [
    [[5n, 5n, 5n, 5n], 0],
    [[0n, 0n, 0n, 8n], 0.75],
    [[1n, 3n], 0.25],
    [[3n, 1n, -100n], 5 / 12 + 1 / 12],
    [[-1n, 0n], null],
    [[], null],
  ];
  for (const [gains, index] of table) t.equal(gini(gains), index, gains.join(' '));
});

t.test('parameters are refused by name, all at once', async (t) => {
  const faults = (
    document: unknown,
    templates: readonly MarketDesign['template'][] = ['uniform'],
  ) => {
    const read = readDesigns(templates, document, names, 5_000);
    return read.ok ? [] : read.faults.map(({ path }) => path);
  };
  t.strictSame(faults({}), []);
  t.strictSame(faults({ market: { cap: 181 } }), ['market.cap'], 'above retail');
  t.strictSame(
    faults({ market: { cap: 181 } }, ['uniform', 'posted']),
    ['market.cap'],
    'told once',
  );
  t.strictSame(faults({ tariff: { retail: 'much' } }), ['tariff.retail']);
  t.strictSame(faults({ prices: {} }), ['prices']);
  t.ok(faults({ market: { netMetering: {} } }).includes('market.netMetering'));
  t.ok(faults({ market: { settledBy: 'market' } }).includes('market.settledBy'));
  t.strictSame(faults({ market: 3 }), ['market']);
  t.strictSame(faults({ zoneOf: { nobody: 'east' } }), ['zoneOf.nobody']);
  t.strictSame(faults({}, ['zonal']), ['market.zones', 'zoneOf.home-01']);
  t.strictSame(
    faults({ market: { postedPrice: 90 } }, ['uniform', 'posted']),
    [],
    'for those that have it',
  );
});

async function gridhood(line: string, workingFolder: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(line.split(' '), {
    streams: {
      out: { write: (text) => out.push(text), columns: 100 },
      err: { write: (text) => err.push(text), columns: 100 },
    },
    environment: { HOME: '/nonexistent' },
    clock: { nowMs: () => 1_800_000_000_000 },
    workingFolder,
    interrupted: new AbortController().signal,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** Two homes, one with a roof, for two days of hours. */
function smallData(): string {
  const lines = ['timestamp,household,load_wh,pv_wh'];
  for (let hour = 0; hour < 48; hour++) {
    const time = new Date(FROM_MS + hour * 3_600_000).toISOString();
    const pv = hour % 24 > 8 && hour % 24 < 16 ? 2_000 : 0;
    lines.push(`${time},sun,300,${pv}`, `${time},shade,500,0`);
  }
  return `${lines.join('\n')}\n`;
}

t.test('gridhood simulate market', async (t) => {
  const folder = t.testdir({
    data: {
      'households_60min.csv': smallData(),
      'households.csv':
        'household,battery_capacity_kwh,battery_power_kw,battery_efficiency\nsun,2,1,0.9\nshade,0,0,0\n',
    },
    'params.yaml': 'market: { cap: 170 }\ntariff: { levy: 5 }\n',
    'bad.yaml': 'market: { cap: 1000 }\n',
    'torn.yaml': 'market: [',
    'night.yaml': 'tariff: { blocks: [{ name: night, until: "06:00", retail: 100 }] }\n',
  });
  const line = 'simulate market --data data --days 1 --from 2026-06-21 --template posted,uniform';
  const told = await gridhood(`${line} --params params.yaml --csv out.csv`, folder);
  t.equal(told.code, ExitCode.ok, told.err);
  t.match(told.out, /2 homes of .*households_60min.csv, measured every 60 min, 1 with a battery/);
  t.match(told.out, /^ +uniform +posted$/m, 'side by side, in the order of the templates');
  t.match(told.out, /^gains from trade +[0-9.]+ +[0-9.]+$/m);
  const slots = (await readFile(join(folder, 'out.csv'), 'utf8')).trim().split('\n');
  t.equal(slots.length, 1 + 2 * 96);
  const perHome = (await readFile(join(folder, 'out-homes.csv'), 'utf8')).trim().split('\n');
  t.strictSame(
    perHome.slice(1).map((row) => row.split(',').slice(0, 4).join(',')),
    [
      'uniform,shade,12000,0',
      'uniform,sun,7200,14000',
      'posted,shade,12000,0',
      'posted,sun,7200,14000',
    ],
  );
  const json = JSON.parse((await gridhood(`${line} --json`, folder)).out);
  t.equal(json.v, 1);
  t.strictSame(
    json.designs.map(({ template }: { template: string }) => template),
    ['uniform', 'posted'],
  );
  t.equal(
    (await gridhood(`${line} --json`, folder)).out,
    (await gridhood(`${line} --json`, folder)).out,
  );

  t.match(
    (await gridhood(`${line} --params night.yaml`, folder)).out,
    /^ +closed by the tariff +24 +24$/m,
    'six hours with a cap above retail',
  );

  const refused: [string, RegExp][] = [
    ['--params bad.yaml', /^gridhood: bad.yaml: market.cap must be at most tariff.retail/],
    ['--params torn.yaml', /^gridhood: .*torn.yaml: /],
    ['--params none.yaml', /none.yaml does not exist/],
    ['--template fair', /There is no template fair; there are uniform, /],
    ['--days 0', /Give days, at most 3660/],
    ['--data none.csv', /none.csv does not exist/],
    ['--data .', /has no file named like households_15min.csv: name one file with --data/],
    ['--from 2020-01-01 --data data', /change --from or --days/],
  ];
  for (const [options, message] of refused) {
    const { code, out, err } = await gridhood(`simulate market ${options}`, folder);
    t.not(code, ExitCode.ok, options);
    t.match(err, message, options);
    t.equal(out, '');
  }
  await writeFile(
    join(folder, 'data', 'households.csv'),
    'household,battery_capacity_kwh\nsun,x\n',
  );
  t.match(
    (await gridhood(line, folder)).err,
    /households.csv: line 2: battery_capacity_kwh must be/,
  );
});

t.test('the household strategy orders as the nodes of a demo do', async (t) => {
  const folder = t.testdir({});
  const line = 'simulate market --homes 4 --days 0.125 --template uniform --csv out.csv';
  const { code, err } = await gridhood(line, folder);
  t.equal(code, ExitCode.ok, err);
  const rows = (await readFile(join(folder, 'out.csv'), 'utf8')).trim().split('\n').slice(-4);
  // What `gridhood demo --homes 4 --days 0.125 --slot 4s` traded in its last slots, with nodes and chain.
  t.strictSame(
    rows.map((row) => row.split(',').slice(3, 5).join(' at ')),
    ['102 at 117.000', '89 at 117.000', '105 at 117.000', '91 at 117.000'],
  );
});

const measured = sharedPath('data', 'citylearn_fontana_us');
t.test('measured homes', { skip: measured.skip }, async (t) => {
  const { code, out, err } = await gridhood(
    `simulate market --data ${measured.path} --days 2 --template uniform,tradereduction --json`,
    t.testdir({}),
  );
  t.equal(code, ExitCode.ok, err);
  const { designs, facts, simulated } = JSON.parse(out);
  t.equal(simulated, false);
  t.equal(designs[0].homes.length, 17);
  t.ok(
    BigInt(designs[0].welfareMicro) >= BigInt(designs[1].welfareMicro),
    'a reduction costs trade',
  );
  t.ok(facts.peakImportW > 0);
});
