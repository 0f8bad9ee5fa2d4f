import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import t from 'tap';
import { openChain } from '../../node/api/openChain.ts';
import { sharedPath } from '../support/shared.ts';
import { gridhoodWithin } from './commandLine.ts';

/** Two August days: full sun in California, and forecasts with a week to learn from. */
const FROM = '2016-08-09T07:00:00Z';
const DAYS = 2;
const SLOTS = DAYS * 96;
const QUARTER_MS = 900_000;
/** Two days and the start of 17 processes take seven minutes here; a busy machine takes longer. */
const PATIENCE_MS = 20 * 60_000;

/** The default tariff of a new community, µ/Wh, written down once more. */
const RETAIL = 180n;
const FEED_IN = 80n;
const NET_FULL = 80n;
const NET_LOCAL = 30n;
const LEVY = 20n;
const FEE_BUY = 2n;
const FEE_SELL = 1n;

interface ReportedHome {
  readonly name: string;
  readonly loadWh: string;
  readonly ownRoofWh: string;
  readonly neighboursWh: string;
  readonly gridWh: string;
  readonly toNeighboursWh: string;
  readonly toGridWh: string;
  readonly billMicro: string;
  readonly billWithoutMicro: string;
  readonly estimatedSlots: number;
}

interface Reported {
  readonly simulated: boolean;
  readonly folder: string;
  readonly homes: readonly ReportedHome[];
  readonly community: ReportedHome;
  readonly market: {
    readonly settledSlots: number;
    readonly tradedSlots: number;
    volumeWh: string;
  };
  readonly audit: object;
  readonly nodesLost: readonly string[];
}

interface Quarter {
  readonly loadWh: bigint;
  readonly pvWh: bigint;
}

/** Read and cut with none of the project's own code: an hour's quarters sum to the hour. */
async function quartersOf(file: string): Promise<Map<string, Quarter[]>> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  const fromMs = Date.parse(FROM);
  const homes = new Map<string, Quarter[]>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [time = '', home = '', load = '', pv = ''] = line.split(',');
    const index = (Date.parse(time) - fromMs) / QUARTER_MS;
    if (index < 0 || index >= SLOTS) continue;
    const quarters = homes.get(home) ?? [];
    homes.set(home, quarters);
    for (let q = 0n; q < 4n; q++) {
      const cut = (total: bigint) => (total * (q + 1n)) / 4n - (total * q) / 4n;
      quarters[index + Number(q)] = { loadWh: cut(BigInt(load)), pvWh: cut(BigInt(pv)) };
    }
  }
  return homes;
}

interface Position {
  boughtWh: bigint;
  soldWh: bigint;
  price: bigint;
}

/** What each home bought and sold in each slot of the run, from the auction's own events. */
async function positionsOf(folder: string, firstSlot: number): Promise<Map<string, Position[]>> {
  const positions = new Map<string, Position[]>();
  const { ledger, close } = await openChain(folder);
  for (let height = 1n; height <= ledger.head.height; height++)
    for (const { name, slot, attributes } of ledger.events(height)) {
      const index = Number(slot) - firstSlot;
      if (name !== 'order-matched' || index < 0 || index >= SLOTS) continue;
      const home = attributes['household'] ?? '';
      const own = positions.get(home) ?? [];
      positions.set(home, own);
      const position = own[index] ?? { boughtWh: 0n, soldWh: 0n, price: 0n };
      own[index] = position;
      position.price = BigInt(attributes['priceMicroPerWh'] ?? 0);
      const filledWh = BigInt(attributes['filledWh'] ?? 0);
      if (attributes['side'] === 'buy') position.boughtWh += filledWh;
      else position.soldWh += filledWh;
    }
  await close();
  return positions;
}

const above = (a: bigint, b: bigint) => (a > b ? a - b : 0n);
const least = (a: bigint, b: bigint) => (a < b ? a : b);

/** One home's two days by the formulas of the market's specification, slot by slot. */
function recompute(quarters: readonly Quarter[], positions: readonly (Position | undefined)[]) {
  const sum = {
    loadWh: 0n,
    ownRoofWh: 0n,
    neighboursWh: 0n,
    gridWh: 0n,
    toNeighboursWh: 0n,
    toGridWh: 0n,
    billMicro: 0n,
    billWithoutMicro: 0n,
  };
  quarters.forEach(({ loadWh, pvWh }, index) => {
    const { boughtWh, soldWh, price } = positions[index] ?? { boughtWh: 0n, soldWh: 0n, price: 0n };
    const importWh = above(loadWh, pvWh);
    const exportWh = above(pvWh, loadWh);
    sum.loadWh += loadWh;
    sum.ownRoofWh += least(loadWh, pvWh);
    sum.neighboursWh += least(importWh, boughtWh);
    sum.gridWh += above(importWh, boughtWh);
    sum.toNeighboursWh += least(exportWh, soldWh);
    sum.toGridWh += above(exportWh, soldWh);
    const localWh = least(importWh, boughtWh);
    sum.billMicro +=
      (boughtWh - soldWh) * price +
      (above(importWh, boughtWh) + above(soldWh, exportWh)) * RETAIL -
      (above(exportWh, soldWh) + above(boughtWh, importWh)) * FEED_IN +
      boughtWh * FEE_BUY +
      soldWh * FEE_SELL +
      localWh * NET_LOCAL +
      (importWh - localWh) * NET_FULL +
      importWh * LEVY;
    sum.billWithoutMicro += importWh * (RETAIL + NET_FULL + LEVY) - exportWh * FEED_IN;
  });
  return sum;
}

const data = sharedPath('data', 'citylearn_fontana_us', 'households_60min.csv.gz');

t.test('two days of 17 measured homes, recomputed', { skip: data.skip }, async (t) => {
  const parent = await mkdtemp(join(tmpdir(), 'gridhood-e2e-'));
  // What went wrong can be looked at where it happened.
  t.teardown(() => (t.passing() ? rm(parent, { recursive: true, force: true }) : null));
  const folder = join(parent, 'run');
  const run = await gridhoodWithin(
    PATIENCE_MS,
    'demo',
    ...['--data', data.path, '--from', '2016-08-09T07:00Z', '--days', String(DAYS)],
    ...['--slot', '2500ms', '--authorities', '4', '--folder', folder, '--json'],
  );
  t.equal(run.code, 0, run.lines.slice(-20).join('\n'));
  const report = JSON.parse(run.out) as Reported;
  t.equal(report.simulated, false);
  t.strictSame(report.nodesLost, []);
  t.match(report.audit, { ok: true, rootsEqual: true, replay: { ok: true } }, `kept in ${folder}`);
  t.equal(report.market.settledSlots, SLOTS, 'every slot was settled');
  t.ok(report.market.tradedSlots >= SLOTS / 4, `${report.market.tradedSlots} slots with trade`);
  t.strictSame(report, JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')));

  const quarters = await quartersOf(data.path);
  t.equal(quarters.size, 17);
  const node = join(folder, 'nodes', 'us-01');
  const firstSlot = Number(
    /firstSlot: (\d+)/.exec(await readFile(join(node, 'config.yaml'), 'utf8'))?.[1],
  );
  const positions = await positionsOf(node, firstSlot);
  let boughtWh = 0n;
  let soldWh = 0n;
  for (const own of positions.values())
    for (const position of own) {
      boughtWh += position?.boughtWh ?? 0n;
      soldWh += position?.soldWh ?? 0n;
    }
  t.equal(boughtWh, soldWh, 'as much was bought as sold');
  t.equal(report.market.volumeWh, boughtWh.toString());

  for (const home of report.homes) {
    const {
      name,
      estimatedSlots,
      selfSufficiency: _,
      ...reported
    } = home as ReportedHome & {
      selfSufficiency: unknown;
    };
    t.equal(estimatedSlots, 0, `${name}: every reading came in time`);
    const expected = recompute(quarters.get(name) ?? [], positions.get(name) ?? []);
    const texts = Object.entries(expected).map(([key, value]) => [key, value.toString()]);
    t.strictSame(reported, Object.fromEntries(texts), name);
  }
  const sumOf = (key: 'billMicro' | 'billWithoutMicro' | 'loadWh') =>
    report.homes.reduce((sum, home) => sum + BigInt(home[key]), 0n).toString();
  for (const key of ['billMicro', 'billWithoutMicro', 'loadWh'] as const)
    t.equal(report.community[key], sumOf(key), `the community's ${key} is the sum`);
});
