import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '../../cli/client.ts';
import { createDemoFolder } from '../../cli/demo/demoFolder.ts';
import { demoHomes } from '../../cli/demo/demoHomes.ts';
import type { DemoOptions } from '../../cli/demo/demoOptions.ts';
import { followChain } from '../../cli/demo/followChain.ts';
import { freePorts } from '../../cli/demo/freePorts.ts';
import { NodeProcess } from '../../cli/demo/nodeProcess.ts';
import { RunRecord } from '../../cli/demo/runRecord.ts';
import { nodeFolder } from '../../node/folder.ts';
import { chainFaults } from '../support/chainFaults.ts';
import type { JsonDocument } from '../support/ledger.ts';

interface Status {
  readonly node: {
    readonly mempool: { readonly transactions: number };
    readonly consensus: { readonly height: string; readonly signing: boolean } | null;
  };
  readonly chain: { readonly asOf: { readonly height: string; readonly blockHash: string } };
}

export interface Block {
  readonly height: string;
  readonly blockHash: string;
  readonly stateRoot: string;
  readonly signers: readonly string[];
}

const READY_MS = 60_000;
const STOP_GRACE_MS = 15_000;
const LOOK_AGAIN_MS = 200;

/** A community of model homes, each node a process of its own from `dist`, in a folder of its own. */
export class LocalCommunity {
  readonly folder: string;
  readonly names: readonly string[];
  readonly record: RunRecord = new RunRecord();
  height = 0n;
  readonly #folderOf: ReadonlyMap<string, string>;
  readonly #nodes = new Map<string, NodeProcess>();
  readonly #ended = new AbortController();
  #onBlock: (() => void)[] = [];
  #following: Promise<void> | null = null;

  private constructor(folder: string, folderOf: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.#folderOf = folderOf;
    this.names = [...folderOf.keys()];
  }

  /** The first `authorities` of the homes are authorities as well. `change`: of the genesis document. */
  static async create(
    homes: number,
    authorities: number,
    slotMs: number,
    change: (genesis: JsonDocument) => void = () => {},
  ): Promise<LocalCommunity> {
    const options: DemoOptions = {
      homes,
      authorities,
      data: null,
      fromMs: null,
      days: 1,
      slotMs,
      seed: 42,
      folder: null,
    };
    const parent = await mkdtemp(join(tmpdir(), 'gridhood-e2e-'));
    const folder = join(parent, 'run');
    const { nodes } = await createDemoFolder(await demoHomes(options), options, folder, {
      chainId: 'e2e',
      genesisMs: Date.now(),
      basePort: await freePorts(homes),
      dataFolder: join(folder, 'data'),
    });
    for (const node of nodes) {
      const file = nodeFolder(node.folder).genesis;
      const genesis = JSON.parse(await readFile(file, 'utf8'));
      change(genesis);
      await writeFile(file, JSON.stringify(genesis));
    }
    return new LocalCommunity(parent, new Map(nodes.map((node) => [node.name, node.folder])));
  }

  folderOf(name: string): string {
    const folder = this.#folderOf.get(name);
    if (folder === undefined) throw new Error(`there is no node ${name}`);
    return folder;
  }

  node(name: string): NodeProcess {
    const node = this.#nodes.get(name);
    if (node === undefined) throw new Error(`${name} was never started`);
    return node;
  }

  /** Resolves when all of them are ready. */
  async start(...names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.spawn(name).ready(AbortSignal.timeout(READY_MS))));
    this.#following ??= this.#follow();
  }

  /** Starts its process, whether or not it will be ready. */
  spawn(name: string): NodeProcess {
    const node = new NodeProcess(name, this.folderOf(name));
    this.#nodes.set(name, node);
    return node;
  }

  /** As a power cut does. */
  async kill(...names: readonly string[]): Promise<void> {
    for (const name of names) this.node(name).kill('SIGKILL');
    await Promise.all(names.map((name) => this.node(name).ended));
  }

  /** True where all ended in order. */
  async stopAll(): Promise<boolean> {
    this.#ended.abort();
    const stopped = await Promise.all(
      [...this.#nodes.values()].map((node) => node.stop(STOP_GRACE_MS)),
    );
    await this.#following;
    return stopped.every((orderly) => orderly);
  }

  async remove(): Promise<void> {
    this.#ended.abort();
    for (const node of this.#nodes.values()) node.kill('SIGKILL');
    await Promise.all([...this.#nodes.values()].map(({ ended }) => ended));
    await rm(this.folder, { recursive: true, force: true });
  }

  async status(name: string): Promise<Status> {
    return (await Client.of(this.folderOf(name))).get<Status>('/api/v1/status');
  }

  async block(name: string, height: bigint): Promise<Block> {
    return (await Client.of(this.folderOf(name))).get<Block>(`/api/v1/blocks/${height}`);
  }

  /** A request to a running node, by its own account. */
  async post<Answer>(name: string, path: string, body: object): Promise<Answer> {
    return (await Client.of(this.folderOf(name))).post<Answer>(`/api/v1/${path}`, { body });
  }

  async get<Answer>(name: string, path: string): Promise<Answer> {
    return (await Client.of(this.folderOf(name))).get<Answer>(`/api/v1/${path}`);
  }

  /** Looked at again after every block that any node commits, and now and then where none comes. */
  async until(what: string, holds: () => boolean | Promise<boolean>, ms: number): Promise<void> {
    const late = performance.now() + ms;
    while (!(await holds())) {
      if (performance.now() > late)
        throw new Error(`not within ${ms} ms: ${what} (height ${this.height})`);
      const block = new Promise<void>((resolve) => {
        this.#onBlock.push(resolve);
      });
      await Promise.race([block, delay(LOOK_AGAIN_MS)]);
    }
  }

  /** Slots in which neighbours traded, as far as the chain was followed. */
  tradedSlots(): number[] {
    return this.record.slots.flatMap(({ slot, cleared }) =>
      cleared !== null && cleared.volumeWh > 0n ? [slot] : [],
    );
  }

  /** Only when everything has stopped. */
  result(): ReturnType<typeof chainFaults> {
    return chainFaults(this.names.map((name) => ({ name, folder: this.folderOf(name) })));
  }

  async #follow(): Promise<void> {
    const nodes = () => [...this.#nodes.values()];
    for await (const { height, events } of followChain(nodes, this.#ended.signal)) {
      this.height = height;
      for (const event of events) this.record.take(event);
      const waiting = this.#onBlock;
      this.#onBlock = [];
      for (const wake of waiting) wake();
    }
  }
}
