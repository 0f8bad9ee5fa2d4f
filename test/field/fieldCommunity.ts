import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { highest } from '../../cli/demo/extremes.ts';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import { createCommunity } from '../../node/community/createCommunity.ts';
import { CONFIG_FILE } from '../../node/config.ts';
import { chainFaults } from '../support/chainFaults.ts';
import { FieldNode } from './fieldNode.ts';
import type { Lab } from './lab.ts';

const run = promisify(execFile);

const BASE_PORT = 4100;
const STOP_GRACE_MS = 20_000;

/** Homes without meters, each in its own namespace: the only traffic is what a test makes. */
export class FieldCommunity {
  readonly lab: Lab;
  readonly nodes: readonly FieldNode[];
  readonly #folder: string;
  readonly #copies: FieldNode[] = [];
  readonly #mounts: string[] = [];
  #onHeight: (() => void)[] = [];

  private constructor(
    lab: Lab,
    folder: string,
    named: readonly { name: string; folder: string }[],
  ) {
    this.lab = lab;
    this.#folder = folder;
    this.nodes = named.map(({ name, folder: own }, index) => this.#nodeIn(name, own, index));
  }

  /** The first `authorities` of the homes are authorities as well. */
  static async create(lab: Lab, homes: number, authorities: number): Promise<FieldCommunity> {
    const parent = await mkdtemp(join(tmpdir(), 'gridhood-field-'));
    const names = Array.from({ length: homes }, (_, i) => `home-${i + 1}`);
    const document = {
      name: 'field',
      slotLength: '15m',
      basePort: BASE_PORT,
      authorities: names.slice(0, authorities),
      households: names.map((name, i) => ({ name, host: lab.address(i) })),
      quotaTransactions: 1_000_000,
      quotaBytes: 1_000_000_000,
    };
    const read = readCommunityPlan(document, { nowMs: Date.now(), baseFolder: parent });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { nodes } = await createCommunity(read.plan, join(parent, 'run'));
    // Every node has the addresses of all others; multicast would only add noise.
    for (const { folder } of nodes) await configure(folder, { mdns: false });
    return new FieldCommunity(lab, parent, nodes);
  }

  /** A process on a data folder of its own, plugged in at place `index` of the lab. */
  #nodeIn(name: string, folder: string, index: number): FieldNode {
    return new FieldNode(name, folder, this.lab.namespace(index), () => this.#wake());
  }

  #wake(): void {
    const waiting = this.#onHeight;
    this.#onHeight = [];
    for (const wake of waiting) wake();
  }

  get folder(): string {
    return this.#folder;
  }

  node(index: number): FieldNode {
    const node = this.nodes[index];
    if (node === undefined) throw new Error(`there is no node ${index}`);
    return node;
  }

  get highest(): bigint {
    return highest(this.nodes.map(({ height }) => height)) ?? 0n;
  }

  async startAll(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.start()));
  }

  /** Looked at after every block of any node. Returns how long it took, in ms. */
  async until(what: string, holds: () => boolean, withinMs: number): Promise<number> {
    const fromMs = performance.now();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#wake();
    }, withinMs);
    while (!holds() && !late)
      await new Promise<void>((resolve) => {
        this.#onHeight.push(resolve);
      });
    clearTimeout(timer);
    if (!holds()) {
      const heights = this.nodes.map(({ height }) => height).join(' ');
      throw new Error(`not within ${withinMs / 1000} s: ${what} (heights ${heights})`);
    }
    return performance.now() - fromMs;
  }

  /** Resolves when all that run have two blocks beyond what anyone has now. */
  async followed(what: string, nodes: readonly FieldNode[], withinMs: number): Promise<number> {
    const target = this.highest + 2n;
    return this.until(what, () => nodes.every(({ height }) => height >= target), withinMs);
  }

  /** True where all ended in order. */
  async stopAll(): Promise<boolean> {
    const running = this.nodes.filter((node) => node.running);
    const endings = await Promise.all(running.map((node) => node.stop(STOP_GRACE_MS)));
    return endings.every(({ code }) => code === 0);
  }

  /** What the stores of the stopped nodes say: anything listed is wrong. */
  async faults(): Promise<readonly string[]> {
    // A replay of one takes seconds: of the first, of the one that most was done to, and of the household.
    const replayed = [0, this.nodes.length - 2, this.nodes.length - 1].map((i) => this.node(i));
    const { rootsEqual, commonHeight, faults } = await chainFaults(this.nodes, replayed);
    return rootsEqual ? faults : [`different roots at height ${commonHeight}`, ...faults];
  }

  /** A second process on a copy of a stopped node's folder, on the machine that nobody has. */
  async copyOf(node: FieldNode): Promise<FieldNode> {
    const folder = `${node.folder}-copy`;
    await rm(folder, { recursive: true, force: true });
    await cp(node.folder, folder, { recursive: true });
    const copy = this.#nodeIn(`${node.name}-copy`, folder, this.nodes.length);
    this.#copies.push(copy);
    return copy;
  }

  /** The copy's folder becomes the original's: both are stopped, and the copy's log is the newer one. */
  async replaceBy(original: FieldNode, copy: FieldNode): Promise<void> {
    await rm(original.folder, { recursive: true });
    await rename(copy.folder, original.folder);
  }

  /** Moves a stopped node's folder to a disk of its own, of this size. */
  async giveDisk({ folder }: FieldNode, sizeMb: number): Promise<void> {
    await rename(folder, `${folder}-away`);
    await mkdir(folder);
    await run('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m,mode=700`, 'gridhood-field', folder]);
    this.#mounts.push(folder);
    await cp(`${folder}-away`, folder, { recursive: true });
  }

  /** Back to where it was before, with what it holds now. */
  async takeDisk({ folder }: FieldNode): Promise<void> {
    await rm(`${folder}-away`, { recursive: true });
    await cp(folder, `${folder}-away`, { recursive: true });
    await run('umount', [folder]);
    this.#mounts.splice(this.#mounts.indexOf(folder), 1);
    await rm(folder, { recursive: true });
    await rename(`${folder}-away`, folder);
  }

  /** Whatever runs is killed; the folders stay. */
  async end(): Promise<void> {
    await Promise.all([...this.nodes, ...this.#copies].map((node) => node.kill()));
  }

  async remove(): Promise<void> {
    await this.end();
    for (const mount of this.#mounts) await run('umount', ['-l', mount]).catch(() => undefined);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export async function configure(folder: string, settings: object): Promise<void> {
  const file = join(folder, CONFIG_FILE);
  const document = parse(await readFile(file, 'utf8'));
  await writeFile(file, stringify({ ...document, ...settings }));
}
