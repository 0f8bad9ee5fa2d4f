import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type AuditReport, auditChain } from '../../node/api/audit/auditChain.ts';
import { openChain } from '../../node/api/openChain.ts';
import { FAILPOINTS, type Failpoint } from '../../node/failpoint.ts';
import { seeded } from '../simulation/eventQueue.ts';
import type { Task } from './crashProcess.ts';
import { conflictsOf, readFinals, readSent } from './journal.ts';

/** From the start of a process to the first block that it made final. */
const RESTART_MS_MAX = 10_000;
/** A life that neither ends nor dies. */
const LIFE_MS_MAX = 60_000;
/** Of the kills, how many come at a moment drawn from the seed instead of a failpoint. */
const RANDOM_SHARE = 0.25;
const RANDOM_MS_MAX = 400;
const RANDOM = 'at random';
const OF_EVERY_BLOCK = /^(signLog\.(append|sync)|candidate|commit)/;

const PROCESS = join(
  import.meta.dirname.replace(/\/test\/crash$/, '').replace(/\/dist$/, ''),
  'dist/test/crash/crashProcess.js',
);

export interface CampaignOptions {
  readonly kills: number;
  readonly seed: number;
  readonly authorities: number;
  readonly onKill?: (done: number) => void;
}

export interface CampaignResult {
  /** Kills by failpoint, and those at random. */
  readonly kills: ReadonlyMap<string, number>;
  /** Start of a process to readiness, with every promise looked at, in ms. */
  readonly openMs: readonly number[];
  /** Start of a process to its next final block, in ms. */
  readonly finalMs: readonly number[];
  readonly blocks: bigint;
  readonly signatures: number;
  /** What did not hold; nothing may. */
  readonly failures: readonly string[];
}

interface Life {
  readonly killed: boolean;
  readonly code: number | null;
  readonly openMs: number | null;
  readonly finalMs: number | null;
  readonly complaint: string;
}

/** What a life must do so that its failpoint is reached. */
function taskFor(point: Failpoint, authorities: number): Task {
  const [file = ''] = point.split('.');
  if (file === 'key' || file === 'file' || file === 'community') return 'found';
  if (file === 'snapshot' || file === 'rebuild') return file;
  if (point.startsWith('store.migrate')) return 'downgrade';
  if (point.startsWith('store.create') || file === 'genesis')
    return authorities > 1 ? 'wipe' : 'rebuild';
  return 'run';
}

/**
 * Real processes on a real disk, killed with SIGKILL at failpoints and at random moments, again and again on
 * the same folders. Each start looks at what was promised before; the end looks at all of it.
 */
export async function campaign(options: CampaignOptions): Promise<CampaignResult> {
  const parent = await mkdtemp(join(tmpdir(), 'gridhood-crash-'));
  try {
    return await new Campaign(options, parent).run();
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

class Campaign {
  readonly #options: CampaignOptions;
  readonly #parent: string;
  readonly #folder: string;
  readonly #random: () => number;
  readonly #kills = new Map<string, number>();
  readonly #openMs: number[] = [];
  readonly #finalMs: number[] = [];
  readonly #failures: string[] = [];
  #queue: Failpoint[] = [];
  #rounds = 0;
  #done = 0;

  constructor(options: CampaignOptions, parent: string) {
    this.#options = options;
    this.#parent = parent;
    this.#folder = join(parent, 'street');
    this.#random = seeded(options.seed);
  }

  async run(): Promise<CampaignResult> {
    const { kills, onKill } = this.#options;
    // Some blocks first, so that there is something to lose.
    await this.#live('run', null, null);
    while (this.#done < kills && this.#failures.length === 0) {
      const drawn = this.#random();
      if (this.#rounds > 1 && drawn < RANDOM_SHARE) await this.#killAtRandom();
      else await this.#killAt(this.#next());
      onKill?.(this.#done);
    }
    const last = await this.#live('run', null, null);
    if (last.code !== 0) this.#failures.push(`the last life: ${last.complaint}`);
    await this.#reckon();
    let signatures = 0;
    let blocks = 0n;
    for (const root of await this.#roots()) {
      const finals = readFinals(root);
      blocks += BigInt(new Set(finals.map(({ height }) => height)).size);
      const conflicts = conflictsOf(root);
      signatures += readSent(root).length;
      this.#failures.push(...conflicts.map((place) => `${root}: two signatures at ${place}`));
    }
    return {
      kills: this.#kills,
      openMs: this.#openMs,
      finalMs: this.#finalMs,
      blocks,
      signatures,
      failures: this.#failures,
    };
  }

  /** Each failpoint once in the first round; then those of every block more often, for they matter most. */
  #next(): Failpoint {
    if (this.#queue.length === 0) {
      const often = FAILPOINTS.filter((point) => OF_EVERY_BLOCK.test(point));
      this.#queue = this.#rounds++ === 0 ? [...FAILPOINTS] : [...FAILPOINTS, ...often, ...often];
      for (let i = this.#queue.length - 1; i > 0; i--) {
        const j = Math.floor(this.#random() * (i + 1));
        [this.#queue[i], this.#queue[j]] = [
          this.#queue[j] as Failpoint,
          this.#queue[i] as Failpoint,
        ];
      }
    }
    return this.#queue.pop() as Failpoint;
  }

  async #killAt(point: Failpoint): Promise<void> {
    const task = taskFor(point, this.#options.authorities);
    // Only a record that was torn is cut off.
    if (point.startsWith('signLog.truncate')) {
      await this.#live('run', 'signLog.append.torn:3', null);
      this.#count('signLog.append.torn');
    }
    // An empty store, such as a kill in a wipe leaves, has nothing to write or to rebuild.
    if (task === 'snapshot' || task === 'rebuild') await this.#live('run', null, null);
    const nth = OF_EVERY_BLOCK.test(point) ? 1 + Math.floor(this.#random() * 12) : 1;
    const life = await this.#live(task, `${point}:${nth}`, null);
    if (life.killed) this.#count(point);
    else this.#failures.push(`${point}:${nth} (${task}) was not reached: ${life.complaint}`);
    // What was founded is looked at by completing it.
    if (task === 'found') {
      const again = await this.#live('found', null, null);
      if (again.code !== 0) this.#failures.push(`after ${point}: ${again.complaint}`);
      await rm(this.#foundFolder, { recursive: true, force: true });
    }
  }

  async #killAtRandom(): Promise<void> {
    const afterMs = this.#random() * RANDOM_MS_MAX;
    const life = await this.#live('run', null, afterMs);
    if (life.killed) this.#count(RANDOM);
    else if (life.code !== 0) this.#failures.push(`killed at random: ${life.complaint}`);
  }

  #count(what: string): void {
    this.#kills.set(what, (this.#kills.get(what) ?? 0) + 1);
    this.#done++;
  }

  get #foundFolder(): string {
    return join(this.#parent, 'founding');
  }

  /** One process; `killAfterMs` counts from its readiness. */
  async #live(task: Task, failpoint: string | null, killAfterMs: number | null): Promise<Life> {
    const folder = task === 'found' ? this.#foundFolder : this.#folder;
    const environment = { ...process.env, GRIDHOOD_CRASH_TESTING: '1' };
    const child = spawn(
      process.execPath,
      ['--no-warnings', PROCESS, task, folder, `${this.#options.authorities}`],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: failpoint === null ? environment : { ...environment, GRIDHOOD_FAILPOINT: failpoint },
      },
    );
    const life = await watch(child, killAfterMs);
    if (life.openMs !== null) this.#openMs.push(life.openMs);
    if (life.finalMs !== null) {
      this.#finalMs.push(life.finalMs);
      if (life.finalMs > RESTART_MS_MAX)
        this.#failures.push(`a restart took ${Math.round(life.finalMs)} ms`);
    }
    return life;
  }

  async #roots(): Promise<string[]> {
    const nodes = join(this.#folder, 'nodes');
    return (await readdir(nodes)).sort().map((name) => join(nodes, name));
  }

  /** Every block that was ever told to be final is there, and the whole chain audits clean. */
  async #reckon(): Promise<void> {
    const finals = new Map<bigint, string>();
    for (const root of await this.#roots()) {
      if (!existsSync(join(root, 'chain'))) continue;
      const reader = await openChain(root);
      try {
        for (const { height, blockHash } of readFinals(root)) {
          const before = finals.get(height);
          if (before !== undefined && before !== blockHash)
            this.#failures.push(`two blocks were final at ${height}`);
          finals.set(height, blockHash);
          if (height > reader.ledger.head.height) continue;
          const stored = reader.ledger.block(height)?.block.hash ?? new Uint8Array();
          if (Buffer.from(stored).toString('hex') !== blockHash)
            this.#failures.push(`${root}: final block ${height} is not there`);
        }
        let report: AuditReport | null = null;
        for await (const step of auditChain(reader)) if (step.type === 'report') report = step;
        for (const fault of report?.faults ?? [])
          this.#failures.push(`${root}: audit: ${JSON.stringify(fault)}`);
      } finally {
        await reader.close();
      }
    }
  }
}

async function watch(child: ChildProcess, killAfterMs: number | null): Promise<Life> {
  const startMs = performance.now();
  let openMs: number | null = null;
  let finalMs: number | null = null;
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('ready')) {
      openMs = performance.now() - startMs;
      if (killAfterMs !== null) void delay(killAfterMs).then(() => child.kill('SIGKILL'));
    }
    if (text.includes('final')) finalMs = performance.now() - startMs;
  });
  const late = setTimeout(() => {
    complaint += `it did not end within ${LIFE_MS_MAX} ms`;
    child.kill('SIGABRT');
  }, LIFE_MS_MAX);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('close', (...ending) => resolve(ending));
  });
  clearTimeout(late);
  return { killed: signal === 'SIGKILL', code, openMs, finalMs, complaint: complaint.trim() };
}
