import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ExitCode } from '../../cli/exitCodes.ts';
import { conflictingSignatures } from './conflictingSignatures.ts';
import type { FieldCommunity } from './fieldCommunity.ts';
import type { FieldNode } from './fieldNode.ts';
import { Pulse } from './pulse.ts';

export const AUTHORITIES = 7;
export const FAULTY = 2;
/** Seven authorities, and a household from which the transfers come. */
export const HOMES: number = AUTHORITIES + 1;
/** A machine that nobody of the community has: for the copy of a key. */
export const PLACES: number = HOMES + 1;

/** Generous: a busy machine is slow. What is measured is reported, and only this long is waited. */
export const PATIENCE_MS = 60_000;
/** Twice as long as a wanted block may take before an alarm is raised. */
const ALARM_MS = 60_000;
const SAMPLES = 16;
const FEW_SAMPLES = 5;
const LOOK_AGAIN_MS = 200;
const TOLD_MS = 3_000;
const COPIES_BY_HAND = 10;
/** The one that signs goes on; where none was first, none does. */
const TOLD_TO_OWNER = ['KEY_USED_ELSEWHERE', 'KEY_COPIED'];

export interface Field {
  readonly community: FieldCommunity;
  readonly pulse: Pulse;
  /** From the end of a fault until all that run follow the chain again. */
  recovered(afterFault: string, ms: number): void;
  fact(name: string, value: number | string): void;
}

export interface Scenario {
  readonly name: string;
  /** Takes so long that it runs only where it is asked for. */
  readonly byHand?: true;
  run(field: Field): Promise<void>;
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

export async function samples(
  { community, pulse }: Field,
  count: number,
): Promise<readonly number[]> {
  const from = pulse.latenciesMs.length;
  const enough = () => pulse.latenciesMs.length >= from + count;
  await community.until(`${count} transfers`, enough, 4 * PATIENCE_MS);
  return pulse.latenciesMs.slice(from);
}

function running({ community }: Field): readonly FieldNode[] {
  return community.nodes.filter((node) => node.running);
}

async function follow(field: Field, fault: string): Promise<void> {
  const ms = await field.community.followed(
    `all follow after ${fault}`,
    running(field),
    PATIENCE_MS,
  );
  field.recovered(fault, ms);
}

/** Places of the last so many authorities. */
function last(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => AUTHORITIES - count + i);
}

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(
    sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? 0,
  );
}

/** How long a block takes from the transfer on, and how often one comes. */
async function measure(field: Field, name: string): Promise<number> {
  await samples(field, FEW_SAMPLES);
  const from = { height: field.community.highest, ms: performance.now() };
  const latencies = await samples(field, SAMPLES);
  const blocks = Number(field.community.highest - from.height);
  const intervalMs = Math.round((performance.now() - from.ms) / blocks);
  field.fact(`${name} latency p50 ms`, percentile(latencies, 50));
  field.fact(`${name} latency p99 ms`, percentile(latencies, 99));
  field.fact(`${name} block interval ms`, intervalMs);
  return intervalMs;
}

const crashed: Scenario = {
  name: 'f authorities crash: the chain goes on; they come back and follow',
  run: async (field) => {
    const healthyMs = await measure(field, 'healthy');
    const gone = last(FAULTY).map((index) => field.community.node(index));
    await Promise.all(gone.map((node) => node.kill()));
    const intervalMs = await measure(field, 'f crashed');
    field.fact('block interval, f crashed over healthy', (intervalMs / healthyMs).toFixed(1));
    await Promise.all(gone.map((node) => node.start()));
    await follow(field, 'crash of f');
  },
};

const impaired: Scenario = {
  name: 'latency of 50-200 ms and 7 % loss: the chain goes on',
  run: async (field) => {
    const { lab } = field.community;
    await lab.impair({ minDelayMs: 50, maxDelayMs: 200, lossPercent: 7 });
    const latencies = await samples(field, FEW_SAMPLES);
    field.fact('bad network latency p50 ms', percentile(latencies, 50));
    field.fact('bad network latency p99 ms', percentile(latencies, 99));
    await lab.repair();
    await follow(field, 'bad network');
  },
};

/** The alarms of a node, by code and whom they are about. */
async function alarms(node: FieldNode): Promise<readonly string[]> {
  const { alarms: active } = (await node.status()).node;
  return active.map(({ code, subject }) => `${code} ${subject}`.trim());
}

async function untilAlarm(node: FieldNode, alarm: string, isActive: boolean): Promise<void> {
  await untilAlarms(node, `${alarm} ${isActive ? 'raised' : 'cleared'}`, (active) => {
    return active.includes(alarm) === isActive;
  });
}

async function untilAnyAlarm(node: FieldNode, wanted: readonly string[]): Promise<void> {
  await untilAlarms(node, wanted.join(' or '), (active) =>
    wanted.some((one) => active.includes(one)),
  );
}

async function untilAlarms(
  node: FieldNode,
  what: string,
  holds: (active: readonly string[]) => boolean,
): Promise<void> {
  const deadline = performance.now() + ALARM_MS;
  for (let active = await alarms(node); !holds(active); active = await alarms(node)) {
    if (performance.now() > deadline)
      throw new Error(`${node.name}: not ${what} (active: ${active.join(', ')})`);
    await delay(LOOK_AGAIN_MS);
  }
}

function disconnected(count: number): Scenario {
  return {
    name: `${count} of ${AUTHORITIES} disconnected: the chain goes on; they come back and follow`,
    run: async (field) => {
      const { community } = field;
      const gone = last(count);
      await community.lab.disconnect(...gone);
      const rest = community.nodes.filter((_, index) => !gone.includes(index));
      await community.followed('the rest goes on', rest, PATIENCE_MS);
      await samples(field, FEW_SAMPLES);
      await community.lab.connect(...gone);
      await follow(field, `disconnection of ${count}`);
    },
  };
}

const stalled: Scenario = {
  name: 'f+1 disconnected: a stall with its alarms, no fork; all go on when healed',
  run: async (field) => {
    const { community } = field;
    const gone = last(FAULTY + 1);
    const [first] = community.nodes as [FieldNode];
    await community.lab.disconnect(...gone);
    // A block may have been on its way when the cables were pulled, and a busy node tells of its blocks late.
    // The alarm alone takes eight times as long.
    await delay(TOLD_MS);
    const heights = community.nodes.map(({ height }) => height);
    await untilAlarm(first, 'NO_FINALITY', true);
    for (const index of gone)
      await untilAlarm(first, `AUTHORITY_MISSING ${community.node(index).name}`, true);
    check((await first.metric('gridhood_alarm_active{code="NO_FINALITY"}')) === 1, 'no metric');
    const moved = community.nodes.some(({ height }, i) => height > (heights[i] ?? 0n));
    check(!moved, 'blocks became final without a quorum');
    await community.lab.connect(...gone);
    await follow(field, 'disconnection of f+1');
    await untilAlarm(first, 'NO_FINALITY', false);
    for (const index of gone)
      await untilAlarm(first, `AUTHORITY_MISSING ${community.node(index).name}`, false);
  },
};

/** Cuts as long as a router needs to start anew, or as a power line is gone. */
const STALLS_S = [5, 25, 45, 65, 15, 35, 55, 75, 10, 30, 50, 70, 20, 40, 60];

const longStalls: Scenario = {
  name: `long stalls: f+1 disconnected for ${Math.min(...STALLS_S)} to ${Math.max(...STALLS_S)} s, ${STALLS_S.length} times`,
  byHand: true,
  run: async (field) => {
    const { lab } = field.community;
    const gone = last(FAULTY + 1);
    for (const seconds of STALLS_S) {
      await lab.disconnect(...gone);
      await delay(seconds * 1000);
      await lab.connect(...gone);
      await follow(field, `disconnection of f+1 for ${seconds} s`);
      await samples(field, FEW_SAMPLES);
    }
  },
};

const paused: Scenario = {
  name: 'SIGSTOP of f for 10 s, then of f+1 for 8 s: all follow after SIGCONT',
  run: async (field) => {
    for (const [count, ms] of [
      [FAULTY, 10_000],
      [FAULTY + 1, 8_000],
    ] as const) {
      const nodes = last(count).map((index) => field.community.node(index));
      for (const node of nodes) node.signal('SIGSTOP');
      await delay(ms);
      for (const node of nodes) node.signal('SIGCONT');
      await follow(field, `pause of ${count}`);
    }
  },
};

const killed: Scenario = {
  name: 'kill -9 of f+1, then of all at once: they start again and go on',
  run: async (field) => {
    const { community } = field;
    for (const nodes of [last(FAULTY + 1).map((index) => community.node(index)), community.nodes]) {
      const before = community.highest;
      await Promise.all(nodes.map((node) => node.kill()));
      const startMs = performance.now();
      await Promise.all(nodes.map((node) => node.start()));
      field.fact(`start of ${nodes.length} processes ms`, Math.round(performance.now() - startMs));
      await community.followed(`all follow after kill -9 of ${nodes.length}`, nodes, PATIENCE_MS);
      field.recovered(`kill -9 of ${nodes.length}`, performance.now() - startMs);
      check(community.highest > before, 'a final block was lost');
    }
  },
};

const clocks: Scenario = {
  name: 'clocks of f are 30 s fast and slow, then in 1970: the chain goes on',
  run: async (field) => {
    const { community } = field;
    const nodes = last(FAULTY).map((index) => community.node(index));
    const restart = async (offsets: readonly (number | null)[]) => {
      await Promise.all(nodes.map((node) => node.kill()));
      await Promise.all(nodes.map((node, i) => node.start(offsets[i] ?? null)));
    };
    for (const [name, offsets] of [
      ['30 s off', [30_000, -30_000]],
      ['1970', [-Date.now(), -Date.now()]],
    ] as const) {
      await restart(offsets);
      await community.followed(`all follow with clocks ${name}`, community.nodes, PATIENCE_MS);
      for (const node of nodes) await untilAlarm(node, 'CLOCK_OFFSET', true);
      const latencies = await samples(field, FEW_SAMPLES);
      field.fact(`clocks ${name}: latency p50 ms`, percentile(latencies, 50));
      field.fact(`clocks ${name}: latency p99 ms`, percentile(latencies, 99));
    }
    await restart([null, null]);
    await follow(field, 'clocks set right');
    for (const node of nodes) await untilAlarm(node, 'CLOCK_OFFSET', false);
  },
};

const DISK_MB = 64;

const diskFull: Scenario = {
  name: 'a disk fills up: exit code 6; with space again it starts and follows',
  run: async (field) => {
    const { community } = field;
    const [index] = last(1);
    const node = community.node(index ?? 0);
    await node.stop(PATIENCE_MS);
    await community.giveDisk(node, DISK_MB);
    await node.start();
    await community.followed('it runs on its own disk', [node], PATIENCE_MS);
    const ballast = join(node.folder, 'ballast');
    await fill(ballast, DISK_MB);
    const { code } = await node.ended;
    check(code === ExitCode.disk, `it ended with exit code ${code}, not ${ExitCode.disk}`);
    const { height } = node;
    await samples(field, FEW_SAMPLES);
    await rm(ballast);
    await node.start();
    await follow(field, 'full disk');
    check(node.height > height, 'it does not go on');
    await node.stop(PATIENCE_MS);
    await community.takeDisk(node);
    await node.start();
    await follow(field, 'move to another disk');
  },
};

/** Takes all the space that is left. */
async function fill(path: string, sizeMb: number): Promise<void> {
  const file = await open(path, 'w');
  const block = new Uint8Array(65_536);
  try {
    for (let i = 0; i < sizeMb * 16; i++) await file.write(block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
}

/** Both are stopped; nothing that they signed may contradict; the one that signed goes on alone. */
async function endCopy(field: Field, original: FieldNode, copy: FieldNode): Promise<void> {
  await samples(field, FEW_SAMPLES);
  const copySigned = !(await alarms(copy)).includes('KEY_USED_ELSEWHERE');
  await Promise.all([copy, original].map((node) => node.stop(PATIENCE_MS)));
  const conflicts = await conflictingSignatures([original.folder, copy.folder]);
  check(conflicts.length === 0, `both signed: ${conflicts.join(', ')}`);
  if (copySigned) await field.community.replaceBy(original, copy);
  await original.start();
  await follow(field, 'copied key');
}

/** From the start of the first process until the owner reads of it at both, and a neighbour reads it. */
async function startCopies(
  field: Field,
  copies: readonly FieldNode[],
  starting: readonly FieldNode[],
): Promise<number> {
  const [neighbour] = field.community.nodes as [FieldNode];
  const [original] = copies as [FieldNode];
  const fromMs = performance.now();
  await Promise.all(starting.map((node) => node.start()));
  await Promise.all([
    ...copies.map((node) => untilAnyAlarm(node, TOLD_TO_OWNER)),
    untilAlarm(neighbour, `KEY_COPIED ${original.name}`, true),
  ]);
  return performance.now() - fromMs;
}

/** Together they see the same blocks and would sign the same for long; one that comes later may not. */
function copiedKey(times: number): Scenario {
  return {
    name: `two copies of a key start at once, and one beside the other, ${times} times: owner and neighbours are told, at most one signs`,
    ...(times > 1 ? { byHand: true } : {}),
    run: async (field) => {
      const { community } = field;
      const [index] = last(1);
      const original = community.node(index ?? 0);
      const togetherMs: number[] = [];
      const besideMs: number[] = [];
      for (let i = 0; i < times; i++) {
        await original.stop(PATIENCE_MS);
        const copy = await community.copyOf(original);
        togetherMs.push(await startCopies(field, [original, copy], [original, copy]));
        const refused = await Promise.all(
          [original, copy].map(async (node) => (await alarms(node)).includes('KEY_USED_ELSEWHERE')),
        );
        check(refused.includes(true), 'both may sign');
        const late = refused[1] === true ? copy : original;
        await late.stop(PATIENCE_MS);
        besideMs.push(await startCopies(field, [original, copy], [late]));
        await endCopy(field, original, copy);
      }
      field.fact('copies started at once found p50 ms', percentile(togetherMs, 50));
      field.fact('copies started at once found max ms', percentile(togetherMs, 100));
      field.fact('copy beside the other found p50 ms', percentile(besideMs, 50));
      field.fact('copy beside the other found max ms', percentile(besideMs, 100));
    },
  };
}

export const SCENARIOS: readonly Scenario[] = [
  crashed,
  impaired,
  disconnected(1),
  disconnected(FAULTY),
  stalled,
  longStalls,
  paused,
  killed,
  clocks,
  diskFull,
  copiedKey(1),
  copiedKey(COPIES_BY_HAND),
];

export async function startPulse(community: FieldCommunity): Promise<Pulse> {
  const [to] = community.nodes as [FieldNode];
  return new Pulse(community.node(HOMES - 1), to);
}
