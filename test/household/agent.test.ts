import t, { type Test } from 'tap';
import { HouseholdAgent } from '../../node/household/agent.ts';
import {
  AGENT_DEFAULTS,
  type AgentSettings,
  type MarketPort,
  type SubmitResult,
} from '../../node/household/agentPorts.ts';
import { type Meter, netReading, Quality } from '../../node/household/devices/meter.ts';
import { simulatedMeter } from '../../node/household/devices/simulatedMeter.ts';
import type { History, HistoryEntry } from '../../node/household/history.ts';
import { modelHomes } from '../../node/household/model/modelHome.ts';
import type { TariffView } from '../../node/household/strategy.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';

/** Slots of 15 minutes; times below are minutes after the begin of slot 1000. */
const MINUTE = 60_000;
const LENGTH = 15 * MINUTE;
const FIRST = 1000;
const EPOCH = FIRST * LENGTH;

const TARIFF: TariffView = {
  floor: microPerWattHour(80n),
  cap: microPerWattHour(250n),
  retail: microPerWattHour(250n),
  feedIn: microPerWattHour(80n),
  netLocal: microPerWattHour(0n),
  netRegional: microPerWattHour(0n),
  netFull: microPerWattHour(0n),
  feeBuy: microPerWattHour(0n),
  feeSell: microPerWattHour(0n),
  oneZone: true,
  quantityMaxWh: wattHours(10_000n),
};

const SETTINGS: AgentSettings = {
  ...AGENT_DEFAULTS,
  limits: { paused: false },
  connection: { importMaxWh: wattHours(6_000n), exportMaxWh: wattHours(6_000n) },
  learnSlots: 4,
  retryMs: MINUTE,
};

/** A household's world: everything outside the agent, and a diary of what reached the market. */
class World {
  nowMs: number = EPOCH;
  readonly diary: string[] = [];
  readonly warnings: string[] = [];
  readonly entries: HistoryEntry[] = [];
  /** Slots without data; load is 100 Wh + slot − 1000 elsewhere. */
  readonly meterGaps = new Set<number>();
  /** Answers of the market in turn; accepted when it is empty. An error is thrown. */
  readonly answers: (SubmitResult | Error)[] = [];
  readonly orders = new Set<number>();
  readonly agreed = { boughtWh: 0n, soldWh: 0n };
  /** What the grid operator leaves of the connection. */
  allowed = { importMaxWh: wattHours(6_000n), exportMaxWh: wattHours(6_000n) };
  meterReads: number[] = [];
  meterError: Error | null = null;
  historyError: Error | null = null;
  agent: HouseholdAgent;
  readonly #settings: Partial<AgentSettings>;
  readonly #meter: Meter;

  constructor(settings: Partial<AgentSettings> = {}, meter?: Meter) {
    this.#settings = settings;
    this.#meter = meter ?? { readSlot: async (slot) => this.#readSlot(slot) };
    this.agent = this.#makeAgent();
  }

  /** The process dies and comes back: memory is lost, history and market stay. */
  async restart(): Promise<void> {
    this.agent = this.#makeAgent();
    await this.agent.start();
  }

  /** Lets time pass up to a minute, ticking whenever the agent asked to be woken. */
  async runTo(minute: number): Promise<void> {
    const endMs = EPOCH + minute * MINUTE;
    for (let ticks = 0; ; ticks++) {
      if (ticks > 1_000) throw new Error('the agent spins');
      const wakeMs = Math.max(this.agent.nextWakeMs(), this.nowMs);
      if (wakeMs > endMs) break;
      this.nowMs = wakeMs;
      await this.agent.tick();
    }
    this.nowMs = endMs;
  }

  note(text: string): void {
    this.diary.push(`${(this.nowMs - EPOCH) / MINUTE} ${text}`);
  }

  #makeAgent(): HouseholdAgent {
    const log = {
      info: () => {},
      warn: (_facts: object, message: string) => this.warnings.push(message),
    };
    return new HouseholdAgent(
      { ...SETTINGS, ...this.#settings },
      {
        clock: { nowMs: () => this.nowMs },
        meter: this.#meter,
        market: this.market,
        history: this.history,
        log,
      },
    );
  }

  #readSlot(slot: number): ReturnType<typeof netReading> | null {
    this.meterReads.push(slot);
    if (this.meterError) throw this.meterError;
    if (this.meterGaps.has(slot)) return null;
    const loadWh = wattHours(BigInt(100 + Math.max(0, slot - FIRST)));
    return netReading({ loadWh, pvWh: wattHours(0n) }, Quality.valid);
  }

  #answer(): SubmitResult {
    const answer = this.answers.shift() ?? { accepted: true };
    if (answer instanceof Error) throw answer;
    return answer;
  }

  readonly history: History = {
    append: async (entry) => {
      if (this.historyError) throw this.historyError;
      this.entries.push(entry);
    },
    since: async (fromMs) => this.entries.filter(({ startMs }) => startMs >= fromMs),
  };

  /** Orders for a slot are taken from 30 to 10 minutes before it, readings until 30 after it. */
  readonly market: MarketPort = {
    firstSlot: FIRST,
    slotLengthMs: LENGTH,
    slotStartMs: (slot) => slot * LENGTH,
    openMs: (slot) => slot * LENGTH - 30 * MINUTE,
    gateMs: (slot) => slot * LENGTH - 10 * MINUTE,
    readingDeadlineMs: (slot) => (slot + 1) * LENGTH + 30 * MINUTE,
    tariff: () => TARIFF,
    hasOrder: async (slot) => this.orders.has(slot),
    agreed: () => this.agreed,
    allowed: () => this.allowed,
    placeOrder: async (slot, { side, quantityWh, limit }) => {
      this.note(`${side} ${slot} ${quantityWh} at ${limit}`);
      const result = this.#answer();
      if (result.accepted) this.orders.add(slot);
      return result;
    },
    submitReading: async (slot, { importWh, exportWh, quality }) => {
      this.note(`reading ${slot} ${importWh} ${exportWh} q${quality}`);
      return this.#answer();
    },
  };
}

async function started(settings?: Partial<AgentSettings>, meter?: Meter): Promise<World> {
  const world = new World(settings, meter);
  await world.agent.start();
  return world;
}

t.test('a quiet hour: each reading once, each order once, half-way to its gate', async (t) => {
  const world = await started();
  await world.runTo(60);
  t.strictSame(world.diary, [
    // At minute 0 the windows of slots 1001 (gate 5) and 1002 (moment 10) are open.
    '0 buy 1001 100 at 250',
    '10 buy 1002 100 at 250',
    '15 reading 1000 100 0 q1',
    '25 buy 1003 100 at 250',
    '30 reading 1001 101 0 q1',
    '40 buy 1004 101 at 250',
    '45 reading 1002 102 0 q1',
    '55 buy 1005 102 at 250',
    '60 reading 1003 103 0 q1',
  ]);
  t.strictSame(world.warnings, []);
  t.match(world.agent.counters, { readingsSubmitted: 4, ordersPlaced: 5, failures: 0 });
  t.equal(world.agent.counters.forecastSlots, 3);
  t.equal(world.agent.counters.forecastErrorWh, 1n + 2n + 3n);
});

t.test('it orders no more than the grid operator allows', async (t) => {
  const world = await started();
  world.allowed = { importMaxWh: wattHours(40n), exportMaxWh: wattHours(6_000n) };
  await world.runTo(12);
  t.strictSame(world.diary, ['0 buy 1001 40 at 250', '10 buy 1002 40 at 250']);
  world.allowed = { importMaxWh: wattHours(0n), exportMaxWh: wattHours(0n) };
  await world.runTo(26);
  t.strictSame(
    world.diary.slice(2),
    ['15 reading 1000 100 0 q1'],
    'nothing may be taken: no order',
  );
});

t.test('ticks at any other time do nothing', async (t) => {
  const world = await started();
  await world.runTo(20);
  const before = world.diary.length;
  for (let i = 0; i < 5; i++) await world.agent.tick();
  await Promise.all([world.agent.tick(), world.agent.tick()]);
  t.equal(world.diary.length, before);
});

t.test('a restart in the middle: nothing twice, nothing left out', async (t) => {
  const calm = await started();
  await calm.runTo(60);
  for (const minute of [0, 1, 10, 15, 16, 25, 31, 44, 45, 59]) {
    const world = await started();
    await world.runTo(minute);
    await world.restart();
    await world.runTo(60);
    t.strictSame(
      world.diary.map((line) => line.replace(/ \d+ at .*/, '')),
      calm.diary.map((line) => line.replace(/ \d+ at .*/, '')),
      `restarted at minute ${minute}`,
    );
  }
});

t.test('a restart that lost the history still asks the market before it orders', async (t) => {
  const world = await started();
  await world.runTo(12);
  world.entries.length = 0;
  await world.restart();
  await world.runTo(14);
  t.strictSame(world.diary, ['0 buy 1001 100 at 250', '10 buy 1002 100 at 250']);
});

t.test('after a crash the recorded reading goes out, not another one', async (t) => {
  const world = await started();
  world.answers.push({ accepted: true }, { accepted: true }, new Error('lost connection'));
  await world.runTo(15);
  t.match(world.diary.at(-1), '15 reading 1000 100');
  // The meter now says something else about the same slot, as a faulty one would.
  world.meterGaps.add(1000);
  world.meterReads = [];
  await world.restart();
  await world.runTo(15);
  t.equal(world.diary.at(-1), '15 reading 1000 100 0 q1');
  t.notOk(world.meterReads.includes(1000));
  const recorded = world.entries.filter(({ kind, slot }) => kind === 'reading' && slot === 1000);
  t.equal(recorded.length, 1);
});

t.test('of two records of a slot the first counts, since it may have been signed', async (t) => {
  const world = new World();
  for (const loadWh of [wattHours(500n), wattHours(900n)]) {
    const reading = netReading({ loadWh, pvWh: wattHours(0n) }, Quality.valid);
    world.entries.push({ kind: 'reading', slot: 1000, startMs: EPOCH, reading });
  }
  world.nowMs += 16 * MINUTE;
  await world.agent.start();
  await world.runTo(16);
  t.equal(world.diary[0], '16 reading 1000 500 0 q1');
});

t.test(
  'a moment that comes between a tick and the setting of the timer is not missed',
  async (t) => {
    const world = await started();
    await world.runTo(9);
    await world.agent.tick();
    world.nowMs = EPOCH + 11 * MINUTE;
    t.equal(world.agent.nextWakeMs(), EPOCH + 10 * MINUTE);
  },
);

t.test('a gap of the meter: asked again until the deadline, then left to the market', async (t) => {
  const world = await started();
  world.meterGaps.add(1000);
  await world.runTo(60);
  t.notOk(world.diary.some((line) => line.includes('reading 1000')));
  t.ok(world.diary.includes('30 reading 1001 101 0 q1'), 'the next slot does not wait');
  t.strictSame(world.warnings, [
    'no reading before the deadline: the meter has no data; the market will estimate it',
  ]);
  const asked = world.meterReads.filter((slot) => slot === 1000).length;
  t.ok(asked > 2 && asked < 10, `asked ${asked} times, at growing pauses`);
  t.equal(world.agent.counters.readingsMissed, 1);
});

t.test('late data of a meter go out when they come', async (t) => {
  const world = await started();
  world.meterGaps.add(1000);
  await world.runTo(20);
  world.meterGaps.delete(1000);
  await world.runTo(30);
  t.ok(world.diary.includes('22 reading 1000 100 0 q1'), world.diary.join(', '));
});

t.test('failures are told and tried again while there is time', async (t) => {
  const cases: [name: string, break_: (world: World) => void, mend: (world: World) => void][] = [
    [
      'meter',
      (world) => {
        world.meterError = new Error('no answer');
      },
      (world) => {
        world.meterError = null;
      },
    ],
    [
      'history',
      (world) => {
        world.historyError = new Error('disk full');
      },
      (world) => {
        world.historyError = null;
      },
    ],
    ['market', (world) => world.answers.push(new Error('no door')), () => {}],
    [
      'mempool',
      (world) => world.answers.push({ accepted: false, code: 'mempool-full', retryable: true }),
      () => {},
    ],
  ];
  for (const [name, break_, mend] of cases) {
    const world = await started();
    await world.runTo(14);
    break_(world);
    await world.runTo(15);
    mend(world);
    await world.runTo(16);
    t.equal(world.diary.at(-1), '16 reading 1000 100 0 q1', name);
    t.equal(world.warnings.length, 1, name);
    t.equal(world.agent.counters.readingsSubmitted, 1, name);
  }
});

t.test('a final refusal is told once', async (t) => {
  const world = await started();
  await world.runTo(9);
  const refusal = { accepted: false, code: 'insufficient-funds', retryable: false } as const;
  world.answers.push(refusal, refusal);
  await world.runTo(24);
  t.strictSame(world.diary.slice(1), ['10 buy 1002 100 at 250', '15 reading 1000 100 0 q1']);
  t.strictSame(world.warnings, ['an order was refused', 'a reading was refused']);
  t.equal(world.agent.counters.ordersRefused, 1);
});

t.test('a history that fails after the fact does not undo the deed', async (t) => {
  const world = await started();
  await world.runTo(9);
  const { append } = world.history;
  const broken = world.history as { append: History['append'] };
  broken.append = (entry) =>
    entry.kind === 'reading' ? append(entry) : Promise.reject(new Error('disk full'));
  await world.runTo(24);
  t.strictSame(world.diary.slice(1), ['10 buy 1002 100 at 250', '15 reading 1000 100 0 q1']);
  t.equal(world.agent.counters.failures, 2);
  t.match(world.agent.counters, { ordersPlaced: 2, readingsSubmitted: 1 });
});

t.test('a long window: the order waits until one slot before the gate', async (t) => {
  const world = await started();
  const market = world.market as { openMs: (slot: number) => number };
  market.openMs = (slot) => slot * LENGTH - 240 * MINUTE;
  await world.runTo(30);
  t.strictSame(
    world.diary.filter((line) => line.includes('buy')),
    ['0 buy 1001 100 at 250', '5 buy 1002 100 at 250', '20 buy 1003 100 at 250'],
  );
});

t.test('a slow meter does not carry an order past its gate', async (t) => {
  const slow: Meter = {
    readSlot: async (slot) => {
      if (slot >= FIRST) world.nowMs += 10 * MINUTE;
      return netReading({ loadWh: wattHours(100n), pvWh: wattHours(0n) }, Quality.valid);
    },
  };
  const world: World = new World({ orderAtPermille: 750 }, slow);
  await world.agent.start();
  await world.runTo(14);
  // The moment of slot 1002 is minute 15, as is the end of slot 1000; its gate is minute 20.
  await world.runTo(24);
  t.strictSame(world.diary.slice(1), ['25 reading 1000 100 0 q1']);
});

t.test('a meter that is silent at the start is told and asked again', async (t) => {
  const world = new World();
  world.meterError = new Error('no answer');
  await world.agent.start();
  t.strictSame(world.warnings, Array(4).fill('the meter could not be read'));
  world.meterError = null;
  await world.runTo(30);
  t.match(world.diary, ['15 reading 1000 100 0 q1', '15 buy 1002 100 at 250']);
});

t.test('an order whose answer was lost is not placed twice', async (t) => {
  const world = await started();
  await world.runTo(9);
  world.answers.push(new Error('lost'));
  await world.runTo(10);
  world.orders.add(1002);
  await world.runTo(14);
  t.strictSame(world.diary.slice(1), ['10 buy 1002 100 at 250']);
});

t.test('an order that fails is tried until its gate and not after it', async (t) => {
  const world = await started();
  await world.runTo(9);
  world.answers.push(...Array.from({ length: 50 }, () => new Error('no door')));
  await world.runTo(24);
  const tried = world.diary.filter((line) => line.includes('buy 1002'));
  t.strictSame(
    tried.map((line) => Number.parseInt(line, 10)),
    [10, 11, 13, 17],
    'the gate is at minute 20',
  );
});

t.test('paused: no orders, but readings; resumed: orders again', async (t) => {
  const world = await started({ limits: { paused: true } });
  await world.runTo(20);
  t.strictSame(world.diary, ['15 reading 1000 100 0 q1']);
  world.agent.setLimits({ paused: false });
  await world.agent.tick();
  t.strictSame(world.diary.slice(1), [], 'the gate of 1002 closed at this minute');
  await world.runTo(25);
  t.strictSame(world.diary.slice(1), ['25 buy 1003 100 at 250']);
});

t.test('without any data there is no order', async (t) => {
  const world = new World();
  for (let slot = FIRST - 10; slot < FIRST + 10; slot++) world.meterGaps.add(slot);
  await world.agent.start();
  await world.runTo(40);
  t.strictSame(world.diary, []);
});

t.test('before the market’s first slot the agent waits and learns', async (t) => {
  const world = new World();
  world.nowMs = EPOCH - 120 * MINUTE;
  await world.agent.start();
  t.strictSame(world.meterReads, [988, 989, 990, 991]);
  t.strictSame(world.entries, [], 'what was before the market is no part of the history');
  await world.runTo(-20);
  t.strictSame(world.diary, ['-20 buy 1000 100 at 250'], 'a slot that never was is not ordered');
  await world.runTo(15);
  t.ok(world.diary.includes('15 reading 1000 100 0 q1'));
});

t.test('after days away: what can be handed in is, what is past is learnt from', async (t) => {
  const world = await started({ learnSlots: 8 });
  await world.runTo(15);
  world.diary.length = 0;
  world.nowMs = EPOCH + 1_000 * LENGTH;
  await world.restart();
  await world.runTo(15_000);
  // Ended at 14970, 14985 and 15000; deadlines 30 minutes later: the oldest just missed it.
  t.strictSame(world.diary, [
    '15000 reading 1998 1098 0 q1',
    '15000 reading 1999 1099 0 q1',
    '15000 buy 2001 1099 at 250',
  ]);
  const kept = world.entries.filter(({ kind }) => kind === 'reading').map(({ slot }) => slot);
  t.strictSame(kept, [1000, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]);
});

t.test('a broken port does not make the owner’s timer spin', async (t: Test) => {
  const world = await started();
  await world.runTo(14);
  const broken = world.market as { readingDeadlineMs: (slot: number) => number };
  broken.readingDeadlineMs = () => {
    throw new Error('no such slot');
  };
  await world.runTo(20);
  t.ok(world.agent.counters.failures >= 2 && world.agent.counters.failures < 20);
  t.ok(world.warnings.includes('the household agent failed; it goes on'));
});

t.test('a simulated home stays simulated down to the market', async (t) => {
  const [home] = modelHomes(1, 7);
  if (home === undefined) throw new Error('no home');
  const fromMs = Date.UTC(2026, 5, 21, 8);
  const meter = simulatedMeter(home, { firstSlot: FIRST, fromMs, slotLengthMs: LENGTH });
  const world = await started({ learnSlots: 96 }, meter);
  await world.runTo(60);
  const readings = world.diary.filter((line) => line.includes('reading'));
  t.equal(readings.length, 4);
  for (const line of readings) t.match(line, / q513$/);
  t.ok(
    world.diary.some((line) => /sell \d+ \d+ at 80$/.test(line)),
    'a roof in June sells',
  );
});
