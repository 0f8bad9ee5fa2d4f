import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { DEFAULT_CONSENSUS_PARAMETERS } from '../../consensus/driver/parameters.ts';
import { ALARM_CODES, Alarms } from '../../node/alarms/alarms.ts';
import { missedMax } from '../../node/alarms/authorityWatch.ts';
import { finalityPatienceMs } from '../../node/alarms/finalityWatch.ts';
import { Watches } from '../../node/alarms/watches.ts';
import { NodeMetrics } from '../../node/metrics.ts';
import type { NodeStatus } from '../../node/services.ts';
import { sealBlock } from '../../state/codec/block.ts';
import { buildBlock } from '../../state/execution/blockRules.ts';
import type { Authority } from '../../state/types/authority.ts';
import type { Header } from '../../state/types/block.ts';
import { EMPTY_BYTES } from '../../state/types/bytes.ts';
import { GENESIS_MS, makeCommunity, TestChain } from '../support/ledger.ts';
import { ManualTimers } from '../support/manualTimers.ts';
import {
  type FinalBlock,
  LedgerBench,
  TestClock,
  TestLog,
  transferOf,
} from '../support/nodeBench.ts';
import { PROJECT_ROOT } from '../support/projectRoot.ts';

/** Rounds 0 and 1 of four authorities, by hand: (3 + 1.5 + 1.5) + (4 + 2 + 2) s. */
const PATIENCE_MS = 14_000;
const HEARTBEAT_MS = 900_000;

/** Node and chain with all watches, on a clock that is turned by hand. */
class AlarmBench {
  readonly chain: TestChain;
  readonly timers = new ManualTimers();
  readonly clock = new TestClock(GENESIS_MS + 10_000);
  readonly log = new TestLog();
  readonly metrics = new NodeMetrics();
  readonly alarms = new Alarms(this.clock, this.log, (code) => this.metrics.alarm(code));
  needed = false;
  stoppedSigning = 0;
  parts!: Awaited<ReturnType<LedgerBench['open']>>;
  watches!: Watches;

  constructor(authorities = 4) {
    this.chain = new TestChain(makeCommunity({ authorities }));
  }

  async open(own: number | null): Promise<this> {
    this.parts = await new LedgerBench(this.chain).open();
    const { ledger, applier } = this.parts;
    this.watches = new Watches({
      ledger,
      applier,
      alarms: this.alarms,
      clock: this.clock,
      consensus: DEFAULT_CONSENSUS_PARAMETERS,
      ownKey: own === null ? null : this.authority(own).consensusKey,
      timers: this.timers,
      needed: () => this.needed,
      stopSigning: () => {
        this.stoppedSigning++;
      },
    });
    this.watches.start();
    return this;
  }

  authority(index: number): Authority {
    const authority = this.parts.ledger.chain.authorities[index];
    if (authority === undefined) throw new Error(`there is no authority ${index}`);
    return authority;
  }

  want(): void {
    this.needed = true;
    this.watches.need();
  }

  /** The next block, with the signatures of these authorities. */
  async block(signers?: readonly number[]): Promise<void> {
    const { executed } = this.chain.block(this.chain.head.timeMs + 1_000);
    this.needed = false;
    await this.apply({
      block: executed.block,
      certificate: this.chain.certify(executed.block, signers),
    });
  }

  async apply({ block, certificate }: FinalBlock): Promise<string> {
    return (await this.parts.applier.apply(block, certificate)).type;
  }

  get active(): string[] {
    return this.alarms.active.map(({ code, subject }) => `${code} ${subject}`.trim());
  }

  /** What a scrape says of these names, without the comments. */
  async scrape(name: string): Promise<string[]> {
    const text = await this.metrics.registry.metrics();
    return text.split('\n').filter((line) => line.startsWith(`gridhood_${name}`));
  }

  observe(): void {
    this.metrics.observe({
      ledger: this.parts.ledger,
      mempool: { size: { transactions: 0, bytes: 0 } },
      sync: { behind: 0 },
      alarms: this.alarms,
      watches: this.watches,
      status: () => ({ consensus: null, peers: [] }) as Partial<NodeStatus> as NodeStatus,
    });
  }
}

t.test('an alarm is raised once, lasts, and is cleared once', (t) => {
  const clock = new TestClock(5_000);
  const log = new TestLog();
  const counted: string[] = [];
  const alarms = new Alarms(clock, log, (code) => counted.push(code));
  // what happens → what is active, how often it was counted
  const steps: [string, () => void, string[], number][] = [
    ['clear before', () => alarms.clear('NO_FINALITY'), [], 0],
    ['raise', () => alarms.raise('NO_FINALITY', 'first'), ['NO_FINALITY '], 1],
    ['raise again', () => alarms.raise('NO_FINALITY', 'second'), ['NO_FINALITY '], 1],
    [
      'another subject',
      () => alarms.raise('AUTHORITY_MISSING', 'anna is away', 'anna'),
      ['NO_FINALITY ', 'AUTHORITY_MISSING anna'],
      2,
    ],
    [
      'a third',
      () => alarms.raise('AUTHORITY_MISSING', 'ben is away', 'ben'),
      ['NO_FINALITY ', 'AUTHORITY_MISSING anna', 'AUTHORITY_MISSING ben'],
      3,
    ],
    [
      'one is back',
      () => alarms.clear('AUTHORITY_MISSING', 'anna'),
      ['NO_FINALITY ', 'AUTHORITY_MISSING ben'],
      3,
    ],
    ['clear', () => alarms.clear('NO_FINALITY'), ['AUTHORITY_MISSING ben'], 3],
    ['clear again', () => alarms.clear('NO_FINALITY'), ['AUTHORITY_MISSING ben'], 3],
    [
      'it comes again',
      () => alarms.raise('NO_FINALITY', 'once more'),
      ['AUTHORITY_MISSING ben', 'NO_FINALITY '],
      4,
    ],
  ];
  for (const [what, run, active, count] of steps) {
    clock.ms += 1_000;
    run();
    t.strictSame(
      alarms.active.map(({ code, subject }) => `${code} ${subject}`),
      active,
      what,
    );
    t.equal(counted.length, count, what);
  }
  t.match(alarms.active[1], { message: 'once more', atMs: 14_000, severity: 'degraded' });
  alarms.raise('CERTIFIED_BLOCK_INVALID', 'we disagree');
  t.strictSame(log.lines, [
    'warn first',
    'warn anna is away',
    'warn ben is away',
    'info alarm cleared',
    'info alarm cleared',
    'warn once more',
    'error we disagree',
  ]);
  t.end();
});

t.test('how long a wanted block may take: what f faulty authorities in a row can cost', (t) => {
  // authorities → rounds 0..f with the default timeouts
  for (const [authorities, ms] of [
    [1, 6_000],
    [4, PATIENCE_MS],
    [7, 24_000],
    [32, 176_000],
  ] as const)
    t.equal(finalityPatienceMs(DEFAULT_CONSENSUS_PARAMETERS, authorities), ms, `${authorities}`);
  t.end();
});

t.test('no finality', async (t) => {
  const bench = await new AlarmBench().open(0);
  const { timers } = bench;
  await t.test('an idle chain is in order, and one timer waits', async (t) => {
    await timers.advance(HEARTBEAT_MS - 1);
    t.strictSame([bench.active, timers.waiting], [[], 1]);
    await bench.block();
    t.equal(timers.waiting, 1);
    t.equal(timers.nextMs, HEARTBEAT_MS + PATIENCE_MS);
    t.equal(bench.watches.finalityWaitSeconds, 0);
  });
  await t.test('a block is wanted and comes in time', async (t) => {
    bench.want();
    t.equal(timers.nextMs, PATIENCE_MS);
    await timers.advance(PATIENCE_MS - 1);
    t.equal(bench.watches.finalityWaitSeconds, 13.999);
    await bench.block();
    await timers.advance(PATIENCE_MS);
    t.strictSame(bench.active, []);
  });
  await t.test('what wanted it has expired', async (t) => {
    bench.want();
    bench.needed = false;
    await timers.advance(PATIENCE_MS);
    t.strictSame([bench.active, timers.waiting], [[], 1]);
    t.equal(bench.watches.finalityWaitSeconds, 0);
  });
  await t.test('it does not come: raised once, until one is final', async (t) => {
    bench.want();
    await timers.advance(PATIENCE_MS - 1);
    t.strictSame(bench.active, []);
    for (const index of [1, 2]) bench.watches.heard(bench.authority(index));
    await timers.advance(1);
    t.strictSame(bench.active, ['NO_FINALITY', 'AUTHORITY_MISSING a3'], 'and who is silent');
    t.equal(timers.waiting, 1, 'to see who falls silent later');
    bench.want();
    t.equal(timers.waiting, 1);
    bench.watches.heard(bench.authority(3));
    t.strictSame(bench.active, ['NO_FINALITY'], 'a vote of it is heard');
    await timers.advance(1_000);
    t.equal(bench.watches.finalityWaitSeconds, 15);
    bench.watches.heard(bench.authority(2));
    await timers.advance(PATIENCE_MS - 1_000);
    t.strictSame(bench.active, ['NO_FINALITY', 'AUTHORITY_MISSING a1'], 'silent since a while');
    await bench.block([0, 1, 2]);
    t.strictSame(bench.active, []);
    bench.want();
    await timers.advance(1_000);
    for (const index of [1, 2, 3]) bench.watches.heard(bench.authority(index));
    await timers.advance(PATIENCE_MS - 1_000);
    t.strictSame(bench.active, ['NO_FINALITY'], 'all had a word since it was wanted');
    await timers.advance(PATIENCE_MS / 4);
    t.equal(bench.active.length, 4, 'and are named soon after');
    await bench.block([0, 1, 2, 3]);
    t.strictSame(bench.active, []);
    t.equal(timers.waiting, 1);
  });
  await t.test('the heartbeat is overdue', async (t) => {
    await timers.advance(HEARTBEAT_MS + PATIENCE_MS - 1);
    t.strictSame(bench.active, []);
    await timers.advance(1);
    t.ok(bench.active.includes('NO_FINALITY'));
    t.equal(bench.watches.finalityWaitSeconds, PATIENCE_MS / 1000);
    await bench.block();
    t.strictSame(bench.active, []);
  });
  await t.test('still wanted after a block: the wait begins anew', async (t) => {
    bench.want();
    await timers.advance(PATIENCE_MS - 1);
    const { executed } = bench.chain.block(bench.chain.head.timeMs + 1_000);
    await bench.apply({ block: executed.block, certificate: bench.chain.certificate });
    await timers.advance(PATIENCE_MS - 1);
    t.strictSame(bench.active, []);
    await timers.advance(1);
    t.ok(bench.active.includes('NO_FINALITY'));
  });
  bench.watches.stop();
  bench.want();
  t.equal(timers.waiting, 0, 'after the stop nothing waits');
});

t.test('a missing authority', async (t) => {
  t.strictSame([4, 5, 7, 32].map(missedMax), [10, 10, 14, 64]);
  const bench = await new AlarmBench(7).open(0);
  const slow = [0, 1, 2, 3, 4];
  // Its turn to propose comes once in seven heights: who is merely slow has had it twice by then.
  for (let i = 0; i < 20; i++) await bench.block(slow);
  t.strictSame(bench.active, [], 'proposing counts as much as signing');
  const { chain } = bench;
  for (let i = 0; i < missedMax(7); i++) {
    const { community, context, head, certificate } = chain;
    // Where it is the turn of 5 or 6, a later round is 0's.
    const turn = Number((head.height + 1n) % 7n);
    const round = turn < 5 ? 0 : 7 - turn;
    const proposer = community.authorities[round === 0 ? turn : 0]?.publicKey ?? EMPTY_BYTES;
    const proposal = { round, timeMs: head.timeMs + 1_000, proposer, parentCommit: certificate };
    const executed = buildBlock(context, head, proposal, [], 1_000);
    chain.commit(executed);
    const { block } = executed;
    t.equal(await bench.apply({ block, certificate: chain.certify(block, slow) }), 'applied');
  }
  t.strictSame(bench.active.sort(), ['AUTHORITY_MISSING a5', 'AUTHORITY_MISSING a6']);
  t.ok((bench.watches.missedBlocks[5] ?? 0) >= 14);
  t.equal(bench.watches.missedBlocks[0], 0);
  bench.watches.heard(bench.authority(5));
  t.strictSame(bench.active, ['AUTHORITY_MISSING a6'], 'a vote of it is heard');
  await bench.block();
  t.strictSame(bench.active, [], 'its signature is in a certificate');
  t.strictSame(bench.watches.missedBlocks, [0, 0, 0, 0, 0, 0, 0]);
});

t.test('a household hears no votes: a stall accuses nobody', async (t) => {
  const bench = await new AlarmBench().open(null);
  bench.want();
  await bench.timers.advance(PATIENCE_MS);
  t.strictSame(bench.active, ['NO_FINALITY']);
});

/** A block whose header is changed after the fact, certified as it then stands. */
function changed(chain: TestChain, change: Partial<Header>, transactions?: Uint8Array[]) {
  const { block } = chain.build(chain.head.timeMs + 1_000, [transferOf(chain, 0)]);
  const { parentCommit, evidence } = block;
  const body = { transactions: transactions ?? block.transactions, evidence, parentCommit };
  const sealed = sealBlock({ ...block.header, ...change }, body);
  return { block: sealed, certificate: chain.certify(sealed) };
}

t.test('a certified block that is invalid here', async (t) => {
  const wrong = new Uint8Array(32).fill(7);
  // what is wrong with it → divergence, or a lie of the sender
  const cases: [string, (chain: TestChain) => FinalBlock, 'diverged' | 'invalid'][] = [
    ['another state', (chain) => changed(chain, { stateRoot: wrong }), 'diverged'],
    ['other events', (chain) => changed(chain, { eventRoot: wrong }), 'diverged'],
    ['a new version', (chain) => changed(chain, { version: 9 }), 'diverged'],
    ['other parameters', (chain) => changed(chain, { parametersHash: wrong }), 'diverged'],
    ['not its transactions', (chain) => changed(chain, {}, []), 'invalid'],
    ['not its parent commit', (chain) => changed(chain, { parentCommitHash: wrong }), 'invalid'],
    [
      'no quorum',
      (chain) => {
        const { block } = changed(chain, { stateRoot: wrong });
        return { block, certificate: chain.certify(block, [0, 1]) };
      },
      'invalid',
    ],
    [
      'no certificate',
      (chain) => ({ block: changed(chain, { stateRoot: wrong }).block, certificate: EMPTY_BYTES }),
      'invalid',
    ],
  ];
  for (const [what, make, expected] of cases) {
    const bench = await new AlarmBench().open(0);
    await bench.block();
    const bad = make(bench.chain);
    t.equal(await bench.apply(bad), expected, what);
    t.equal(bench.parts.ledger.head.height, 1n, 'the head stays');
    const diverged = expected === 'diverged';
    t.strictSame(bench.active, diverged ? ['CERTIFIED_BLOCK_INVALID'] : [], what);
    t.equal(bench.stoppedSigning, diverged ? 1 : 0);
    if (!diverged) continue;
    t.match(bench.alarms.active, [{ severity: 'unhealthy', message: /^block 2 is final by/ }]);
    const { executed } = bench.chain.block(bench.chain.head.timeMs + 1_000);
    const good = { block: executed.block, certificate: bench.chain.certificate };
    t.equal(await bench.apply(good), 'diverged', 'nothing more is applied');
    t.equal(
      (await bench.parts.applier.commit(executed, good.certificate)).type,
      'diverged',
      'nor what was decided here',
    );
    t.equal(bench.stoppedSigning, 1);
  }
});

t.test('a clock behind the parent is over once it has passed a block', async (t) => {
  const bench = await new AlarmBench().open(0);
  bench.alarms.raise('CLOCK_BEHIND_PARENT', 'set it right');
  bench.clock.ms = GENESIS_MS - 1;
  await bench.block();
  t.strictSame(bench.active, ['CLOCK_BEHIND_PARENT']);
  bench.clock.ms = GENESIS_MS + 60_000;
  await bench.block();
  t.strictSame(bench.active, []);
});

t.test('a clock that is off', async (t) => {
  const bench = await new AlarmBench().open(0);
  // measured, by how much, precision 1 s → alarm
  for (const [synced, machineOffsetMs, expected] of [
    [true, 0, []],
    [true, 1_000, []],
    [true, 1_001, ['CLOCK_OFFSET']],
    [false, 0, ['CLOCK_OFFSET']],
    [true, -2_500, ['CLOCK_OFFSET']],
    [true, -1_000, []],
    [true, -2_500, ['CLOCK_OFFSET']],
  ] as const) {
    bench.watches.clockMeasured({ synced, machineOffsetMs });
    t.strictSame(bench.active, [...expected], `${synced} ${machineOffsetMs}`);
  }
  t.match(bench.alarms.active, [{ message: /is 2.5 s ahead of the community/ }]);
  bench.observe();
  t.strictSame(await bench.scrape('clock_'), [
    'gridhood_clock_offset_seconds -2.5',
    'gridhood_clock_synced 1',
  ]);
});

t.test('the page for operators names every alarm and real metrics', async (t) => {
  const bench = await new AlarmBench().open(0);
  bench.observe();
  await bench.block();
  const page = await readFile(join(PROJECT_ROOT, 'docs/alarms.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z_]{3,}/g) ?? []);
  t.strictSame(named.sort(), [...ALARM_CODES].sort());
  const text = await bench.metrics.registry.metrics();
  const metrics = new Set(page.match(/gridhood_\w+/g));
  t.ok(metrics.size >= 8);
  for (const name of metrics) t.ok(text.includes(`# TYPE ${name} `), name);
});

interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}

t.test('the rules for Prometheus: one for each alarm, over metrics that exist', async (t) => {
  const bench = await new AlarmBench().open(0);
  bench.observe();
  const file = await readFile(join(PROJECT_ROOT, 'docs/alerts.yml'), 'utf8');
  const { groups } = parse(file) as { groups: readonly { rules: readonly AlertRule[] }[] };
  const rules = groups.flatMap((group) => group.rules);
  const codes = rules.flatMap(({ expr }) => /code="(\w+)"/.exec(expr)?.[1] ?? []);
  t.strictSame(codes.sort(), [...ALARM_CODES].sort());
  t.equal(new Set(rules.map(({ alert }) => alert)).size, rules.length, 'names are unique');
  const text = await bench.metrics.registry.metrics();
  for (const { alert, expr, labels, annotations, for: wait } of rules) {
    const metrics = expr.match(/gridhood_\w+/g) ?? ['up'];
    for (const name of metrics)
      t.ok(name === 'up' || text.includes(`# TYPE ${name} `), `${alert}: ${name}`);
    t.match(alert, /^Gridhood[A-Z]\w+$/);
    t.match(labels.severity, /^(critical|warning)$/, alert);
    t.match(wait, /^\d+m$/, alert);
    t.match(annotations, { summary: /\w/, action: /\w/ }, alert);
  }
  for (const code of ['QUORUM_FOR_INVALID_BLOCK', 'CERTIFIED_BLOCK_INVALID'])
    t.equal(
      rules.find(({ expr }) => expr.includes(`"${code}"`))?.labels.severity,
      'critical',
      code,
    );
});

t.test('each alarm has a metric', async (t) => {
  const bench = await new AlarmBench().open(0);
  bench.observe();
  t.equal((await bench.scrape('alarm_active')).length, ALARM_CODES.length, 'all codes, always');
  t.ok((await bench.scrape('alarm_active')).every((line) => line.endsWith(' 0')));
  bench.alarms.raise('AUTHORITY_MISSING', 'anna is away', 'anna');
  bench.alarms.raise('AUTHORITY_MISSING', 'ben is away', 'ben');
  bench.alarms.raise('QUORUM_FOR_INVALID_BLOCK', 'we disagree');
  bench.metrics.equivocation();
  const said = async (name: string, line: string) =>
    t.ok((await bench.scrape(name)).includes(`gridhood_${line}`), line);
  await said('alarm_active', 'alarm_active{code="AUTHORITY_MISSING"} 2');
  await said('alarms_total', 'alarms_total{code="AUTHORITY_MISSING"} 2');
  await said('diverged', 'diverged 1');
  await said('equivocations_total', 'equivocations_total 1');
  bench.alarms.clear('AUTHORITY_MISSING', 'ben');
  await said('alarm_active', 'alarm_active{code="AUTHORITY_MISSING"} 1');
  bench.want();
  await bench.timers.advance(2_500);
  await said('finality_wait_seconds', 'finality_wait_seconds 2.5');
  await said('final_age_seconds', 'final_age_seconds 2.5');
  await bench.block([0, 2, 3]);
  await said('finality_wait_seconds', 'finality_wait_seconds 0');
  await said('authority_missed_blocks', 'authority_missed_blocks{authority="2"} 0');
  const missed = await bench.scrape('authority_missed_blocks{');
  t.equal(missed.length, 4);
});
