import t from 'tap';
import { TimeQuality } from '../../node/chain/timeQuality.ts';
import { CommunityClock } from '../../node/communityClock.ts';
import type { Timers } from '../../p2p/timers.ts';
import { EventQueue } from '../simulation/eventQueue.ts';

const TRUE_MS = 1_790_000_000_000;
const PRECISION_MS = 1_000;
const MINUTE_MS = 60_000;

const keyOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 1);

/** The machines of a community: what is set on each, how long an answer takes, and who can reach whom. */
class Machines {
  readonly queue = new EventQueue();
  readonly nodes: Machine[] = [];
  /** One way. */
  delayMs = 5;

  constructor(...errorsMs: number[]) {
    for (const errorMs of errorsMs) this.nodes.push(new Machine(this, this.nodes.length, errorMs));
  }

  get trueMs(): number {
    return TRUE_MS + this.queue.nowMs;
  }

  start(): void {
    for (const node of this.nodes) node.start();
  }

  run(durationMs: number): Promise<void> {
    return this.queue.run(this.queue.nowMs + durationMs, () => false);
  }

  /** The community's time at each node, less the true time, to the tenth of a second. */
  errors(): number[] {
    return this.nodes.map(({ clock }) => Math.round((clock.nowMs() - this.trueMs) / 100) * 100);
  }

  offsets(): (number | null)[] {
    return this.nodes.map(({ time }) =>
      time.view.synced ? Math.round(time.view.machineOffsetMs / 100) * 100 : null,
    );
  }
}

class Machine {
  readonly #all: Machines;
  readonly index: number;
  readonly clock: CommunityClock;
  readonly time: TimeQuality;
  errorMs: number;
  online = true;
  /** What it tells others instead of its clock. */
  lie: ((to: number) => number) | null = null;
  changes = 0;
  asked = 0;

  constructor(all: Machines, index: number, errorMs: number) {
    this.#all = all;
    this.index = index;
    this.errorMs = errorMs;
    const timers: Timers = {
      nowMs: () => 1_000 * index + all.queue.nowMs,
      after: (delayMs, run) => {
        let cancelled = false;
        all.queue.after(delayMs, () => (cancelled ? undefined : run()));
        return () => {
          cancelled = true;
        };
      },
    };
    this.clock = new CommunityClock({ nowMs: () => all.trueMs + this.errorMs }, timers);
    this.time = new TimeQuality({
      clock: this.clock,
      timers,
      precisionMs: PRECISION_MS,
      authorities: () => all.nodes.map((node) => keyOf(node.index)),
      ownNodeKey: keyOf(index),
      connected: () => this.#others.map((node) => keyOf(node.index)),
      ask: (peer) => this.#ask(all.nodes.find((node) => keyOf(node.index)[0] === peer[0])),
      onChange: () => {
        this.changes++;
      },
    });
  }

  get #others(): Machine[] {
    return this.#all.nodes.filter((node) => node !== this && node.online && this.online);
  }

  /** As on a connection: everybody is asked once. */
  start(): void {
    this.time.start();
    for (const other of this.#others) void this.#ask(other);
  }

  #ask(other: Machine | undefined): Promise<void> {
    this.asked++;
    const sentMs = this.clock.localMs();
    const { queue, delayMs } = this.#all;
    return new Promise((resolve) => {
      queue.after(delayMs, () => {
        if (other === undefined) return;
        const timeMs = other.lie?.(this.index) ?? other.clock.ownEstimateMs(PRECISION_MS);
        queue.after(delayMs, () => {
          this.time.observe(keyOf(other.index), timeMs, sentMs, this.clock.localMs());
          resolve();
        });
      });
    });
  }
}

t.test('one wrong clock is set right by the others and moves none of them', async (t) => {
  for (const errorMs of [-TRUE_MS, -30_000, 30_000, 2_500]) {
    const machines = new Machines(0, 20, -20, errorMs);
    machines.start();
    t.strictSame(machines.offsets(), [null, null, null, null], 'nobody is trusted unasked');
    await machines.run(100);
    t.strictSame(machines.errors(), [0, 0, 0, 0], `off by ${errorMs} ms`);
    t.strictSame(machines.offsets(), [0, 0, 0, -errorMs], `off by ${errorMs} ms`);
  }
});

t.test(
  '2f+1 clocks are needed, our own counts, and a lone authority has only its own',
  async (t) => {
    const rows = [
      { authorities: 4, online: 3, synced: true },
      { authorities: 4, online: 2, synced: false },
      { authorities: 7, online: 5, synced: true },
      { authorities: 7, online: 4, synced: false },
      { authorities: 1, online: 1, synced: true },
    ];
    for (const { authorities, online, synced } of rows) {
      const machines = new Machines(...Array.from({ length: authorities }, () => 0));
      for (const node of machines.nodes.slice(online)) node.online = false;
      machines.start();
      await machines.run(MINUTE_MS);
      t.equal(machines.nodes[0]?.time.view.synced, synced, `${online} of ${authorities}`);
      t.equal(machines.nodes[0]?.time.view.samples, online);
    }
  },
);

t.test('f liars, telling each its own lie, move nobody beyond the honest clocks', async (t) => {
  for (const lie of [TRUE_MS * 2, 0, TRUE_MS + 5_000]) {
    const machines = new Machines(0, 60, -60, 0, 90, -90, 0);
    for (const liar of machines.nodes.slice(5))
      liar.lie = (to) => (to % 2 === 0 ? lie : 2 * TRUE_MS - lie);
    machines.start();
    await machines.run(MINUTE_MS);
    const honest = machines.nodes.slice(0, 5);
    for (const { clock, index } of honest)
      t.ok(Math.abs(clock.nowMs() - machines.trueMs) <= 200, `authority ${index}, lie ${lie}`);
  }
});

t.test(
  'after a total power cut with all clocks in 1970 time goes on from the last block',
  async (t) => {
    const machines = new Machines(-TRUE_MS, -TRUE_MS, -TRUE_MS, -TRUE_MS);
    const lastBlockMs = TRUE_MS - 3_600_000;
    for (const { clock } of machines.nodes) clock.noteBlock(lastBlockMs);
    machines.start();
    await machines.run(MINUTE_MS);
    for (const { clock, time } of machines.nodes) {
      t.equal(clock.nowMs(), lastBlockMs + MINUTE_MS);
      t.ok(time.view.synced);
    }
  },
);

t.test(
  'when the machines have the time again, one after another, the community follows most',
  async (t) => {
    const machines = new Machines(-TRUE_MS, -TRUE_MS, -TRUE_MS, -TRUE_MS);
    const lastBlockMs = TRUE_MS - 3_600_000;
    for (const { clock } of machines.nodes) clock.noteBlock(lastBlockMs);
    machines.start();
    await machines.run(MINUTE_MS);
    const behindMs = -3_600_000;
    const expected = [
      [behindMs, behindMs, behindMs, behindMs],
      // Two of four: the middle is between them, and no quorum is apart.
      null,
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    for (const [index, errors] of expected.entries()) {
      const node = machines.nodes[index];
      if (node !== undefined) node.errorMs = 0;
      // A failed round makes each look again.
      await machines.run(MINUTE_MS);
      for (const { time } of machines.nodes) time.roundFailed();
      await machines.run(100);
      if (errors !== null) t.strictSame(machines.errors(), errors, `${index + 1} machines set`);
    }
  },
);

t.test("setting the machine's clock moves nothing by itself, and is noticed", async (t) => {
  const machines = new Machines(0, 0, 0, 0);
  machines.start();
  await machines.run(MINUTE_MS);
  const [first] = machines.nodes;
  const asked = first?.asked ?? 0;
  if (first !== undefined) first.errorMs = 600_000;
  t.strictSame(machines.errors(), [0, 0, 0, 0], 'the monotonic clock carries on');
  first?.time.blockCommitted(machines.trueMs);
  t.strictSame(first?.time.view.synced, false, 'until the others have answered');
  await machines.run(100);
  t.strictSame(machines.errors(), [0, 0, 0, 0]);
  t.equal(machines.offsets()[0], -600_000, 'and the operator can be told');
  t.equal(first?.asked, asked + 3);
  const changes = machines.nodes.map((node) => node.changes);
  await machines.run(60 * MINUTE_MS);
  t.strictSame(
    machines.nodes.map((node) => node.changes),
    changes,
    'nothing changes while nothing happens',
  );
  t.ok((machines.nodes[1]?.asked ?? 0) < 3 + 5 * 3, 'and they hardly ask');
});

t.test('a slow line proves no difference, a slower one nothing', async (t) => {
  const slow = new Machines(0, 300, -300, 0);
  slow.delayMs = 400;
  slow.start();
  await slow.run(MINUTE_MS);
  t.strictSame(slow.offsets(), [0, 0, 0, 0]);
  const slower = new Machines(0, 0, 0, 0);
  slower.delayMs = 1_100;
  slower.start();
  await slower.run(MINUTE_MS);
  t.strictSame(slower.offsets(), [null, null, null, null]);
});
