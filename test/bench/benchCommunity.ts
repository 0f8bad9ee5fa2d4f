import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import {
  type CreatedCommunity,
  type CreatedNode,
  createCommunity,
} from '../../node/community/createCommunity.ts';
import { nodeFolder } from '../../node/folder.ts';
import type { Answer, Replies, Request } from './nodeMessages.ts';

/** The flag that cli/gridhood.mjs starts a node with. */
const NODE_FLAGS = ['--max-semi-space-size=2', '--no-warnings'];

export interface CommunityOptions {
  readonly authorities: number;
  /** All homes, of which the first are authorities; only some of them need to run. */
  readonly households: number;
  readonly slotLength?: string;
  readonly timeMs?: number;
}

/** A community in a folder of its own under the system's temporary one. */
export interface BenchCommunity extends CreatedCommunity {
  readonly folder: string;
  remove(): void;
}

/** No meters, so no market traffic; quotas that no load reaches. */
export async function createBenchCommunity(options: CommunityOptions): Promise<BenchCommunity> {
  const { authorities, households, slotLength = '15m', timeMs = Date.now() } = options;
  const names = Array.from({ length: households }, (_, i) => `home-${i + 1}`);
  const read = readCommunityPlan(
    {
      name: 'bench',
      timeMs,
      slotLength,
      basePort: await freePorts(households),
      authorities: names.slice(0, authorities),
      households: names,
      quotaTransactions: 1_000_000,
      quotaBytes: 1_000_000_000,
    },
    { nowMs: timeMs, baseFolder: tmpdir() },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const parent = mkdtempSync(join(tmpdir(), 'gridhood-bench-'));
  const folder = join(parent, 'community');
  const created = await createCommunity(read.plan, folder);
  return { ...created, folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** A port behind which `count` more are likely to be free: the system's own choice is in a wide free range. */
async function freePorts(count: number): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Math.min(port, 64_000 - count);
}

export function accountKeyFile(node: CreatedNode): string {
  return nodeFolder(node.folder).keys.account;
}

/** A node as its own process; with GRIDHOOD_BENCH_PROFILE=folder it leaves a V8 CPU profile there. */
export class NodeProcess {
  /** From the spawn to the running node. */
  readonly startMs: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, startMs: number) {
    this.#child = child;
    this.startMs = startMs;
  }

  static async start(node: CreatedNode): Promise<NodeProcess> {
    const profile = process.env['GRIDHOOD_BENCH_PROFILE'];
    const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
    const spawnedMs = performance.now();
    const child = fork(join(import.meta.dirname, 'nodeProcess.js'), [node.folder], {
      execArgv: [...NODE_FLAGS, ...flags],
      serialization: 'advanced',
    });
    await nextAnswer(child);
    return new NodeProcess(child, performance.now() - spawnedMs);
  }

  async ask<T extends Request['type']>(
    type: T,
    ...[facts]: keyof Omit<Extract<Request, { type: T }>, 'type'> extends never
      ? []
      : [Omit<Extract<Request, { type: T }>, 'type'>]
  ): Promise<Replies[T]> {
    const answer = nextAnswer(this.#child);
    this.#child.send({ type, ...facts });
    return (await answer) as Replies[T];
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit');
    await this.ask('stop');
    await gone;
  }
}

async function nextAnswer(child: ChildProcess): Promise<Replies[keyof Replies]> {
  const stopWaiting = new AbortController();
  const { signal } = stopWaiting;
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a node process ended with ${code}`);
  });
  const [answer] = (await Promise.race([once(child, 'message', { signal }), died])) as [Answer];
  died.catch(() => undefined);
  stopWaiting.abort();
  if (answer.type === 'failed') throw new Error(answer.message);
  return answer.value;
}
