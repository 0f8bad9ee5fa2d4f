import { faultyMost, type SimulationOptions } from './options.ts';
import type { SetHistory } from './setHistory.ts';
import { GOOD_LINKS, type SimulatedNetwork } from './simulatedNetwork.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { Script } from './simulation.ts';
import type { Tally } from './tally.ts';
import type { World } from './world.ts';

const GOOD_DISK = { syncMinMs: 1, syncMaxMs: 5, torn: false, cutAtSync: 0 };
/** How messages begin on the wire: fields 1, 2 and 3 of their envelope (consensus.proto). */
const PROPOSAL_TAG = 0x0a;
const VOTE_TAGS = [0x12, 0x1a] as const;
/** Longer than a restart, the answers of the others and a propose timeout take together. */
const STAND_STILL_MS = 20_000;
const RESTART_MIN_MS = 500;
const RESTART_MAX_MS = 8_000;

/**
 * Lets the drawn faults happen in spells, with calm in between: a run that is never calm makes no blocks, and
 * one that is always calm finds nothing.
 */
export class FaultPlan {
  readonly #world: World;
  readonly #options: SimulationOptions;
  readonly #network: SimulatedNetwork;
  readonly #nodes: readonly SimulatedNode[];
  readonly #tally: Tally;
  readonly #random: () => number;
  #wiped = false;
  #standsStill = false;
  #powerWasCut = false;
  #healed = false;

  constructor(
    world: World,
    options: SimulationOptions,
    network: SimulatedNetwork,
    nodes: readonly SimulatedNode[],
  ) {
    this.#world = world;
    this.#options = options;
    this.#network = network;
    this.#nodes = nodes;
    this.#tally = world.tally;
    this.#random = world.randoms.faults;
  }

  /** Clocks are a little off from the beginning. */
  begin(): void {
    const { skewMs } = this.#options;
    for (const node of this.#nodes) node.skewMs = Math.round((this.#random() * 2 - 1) * skewMs);
    for (const node of this.present)
      this.#world.queue.after(this.#world.randoms.network() * 200, () => node.start());
  }

  /** Starts the next spell, foul or fair; returns how long it lasts, in ms. */
  spell(): number {
    const lasts = 2_000 + this.#random() * 13_000;
    if (this.#standsStill) return lasts;
    if (this.#random() < this.#options.calm) {
      this.#fair();
      return lasts;
    }
    const { options } = this;
    if (options.wipe !== 'none' && !this.#wiped && this.#random() < 0.7) this.#wipe();
    if (this.#standsStill) return lasts;
    this.#network.faults = {
      loss: this.#on() ? options.loss : 0,
      duplication: this.#on() ? options.duplication : 0,
      delayMinMs: 1,
      delayMaxMs: this.#on() ? options.delayMs : GOOD_LINKS.delayMaxMs,
      reordering: options.reordering && this.#on(),
    };
    if (options.partition !== 'none' && this.#on()) this.#partition();
    if (options.clogging && this.#on()) {
      const clogged = this.#someone();
      this.#tally.add('clogged lines');
      this.#network.clog((from, to) => from === clogged || to === clogged);
    }
    if (options.blackout > 0 && this.#on()) this.#blackout(lasts);
    for (const node of this.#nodes) this.#spoilNode(node);
    if (options.powerCut !== 'none' && !this.#powerWasCut && this.#random() < 0.3)
      this.#cutAllPower();
    return lasts;
  }

  /**
   * A quorum of the newest set heals, or, where the set may still change, everybody who is honest; all other
   * faults stay as they are: what is down stays down, what is cut off stays cut off. Who lost its log is one of
   * the faulty until it may sign the next height. Returns those that must now go on.
   */
  heal(sets: SetHistory, mayChange: boolean): SimulatedNode[] {
    const next = sets.length;
    this.#healed = true;
    const honest = this.present.filter((node) => node.honest && node.maySign(next));
    // Who is left out is drawn; Byzantine authorities are not needed where the honest are a quorum.
    const core = mayChange ? honest : this.#drawQuorum(sets, honest);
    const lost = this.#nodes.filter((node) => !core.includes(node));
    for (const node of lost)
      if (node.honest && this.#random() < 0.5 && node.running) {
        node.crash('power');
        this.#tally.add('crashes for good');
      }
    const isCore = new Set(core.map((node) => node.index));
    const isolated = new Set(
      lost.filter((node) => node.honest && this.#random() < 0.3).map((node) => node.index),
    );
    this.#network.faults = { ...GOOD_LINKS };
    this.#network.clog(() => false);
    this.#network.dark.clear();
    this.#network.partition(
      (from, to) =>
        !(isCore.has(from) && isCore.has(to)) && (isolated.has(from) || isolated.has(to)),
    );
    for (const node of core) {
      node.slowDisk(GOOD_DISK);
      node.skewMs = Math.round((this.#random() * 2 - 1) * this.#options.skewMs);
      if (node.idle) this.#world.queue.after(0, () => node.start());
    }
    this.#reconnect();
    return core;
  }

  /** Not only of the next height: blocks that none of them has they must decide again, by the sets of before. */
  #drawQuorum(sets: SetHistory, honest: SimulatedNode[]): SimulatedNode[] {
    const { members } = sets.newest;
    const drawn = this.#shuffled(honest.filter((node) => members.has(node.authority)));
    for (let size = 1; size <= drawn.length; size++) {
      const some = drawn.slice(0, size);
      const places = new Set(some.map((node) => node.authority));
      const known = Math.max(...some.map((node) => Number(node.reportedHeight)));
      let height = sets.length;
      while (height > known && sets.isQuorum(BigInt(height), places)) height--;
      if (height <= known) return some;
    }
    return honest;
  }

  /** Everything that still can is well again. */
  healAll(): void {
    this.#healed = true;
    this.#fair();
    for (const node of this.present) {
      node.slowDisk(GOOD_DISK);
      if (node.idle) this.#world.queue.after(0, () => node.start());
    }
  }

  /** What a script does to a calm run. Returns who is off. */
  spoil(script: Script): SimulatedNode[] {
    const { nodes } = this.#options;
    const few = this.#nodes.slice(0, faultyMost(nodes) + 1);
    if (script === 'partition') {
      const cut = new Set(few.map((node) => node.index));
      this.#network.partition((from, to) => cut.has(from) !== cut.has(to));
      return [];
    }
    const off = script === 'none' ? [] : script === 'crash' ? few : [...this.#nodes];
    for (const node of off) node.crash('power');
    return off;
  }

  /** Puts it right again; returns when everybody is back, in ms from now. */
  repair(script: Script, off: readonly SimulatedNode[]): number {
    if (script === 'partition') {
      this.#fair();
      return 0;
    }
    const lastMs = script === 'none' ? 0 : 2_000;
    for (const node of off) {
      if (script === 'powerCut1970') node.skewMs = -this.#world.trueMs + this.#random() * 2_000;
      this.#world.queue.after(this.#random() * lastMs, () => node.start());
    }
    return lastMs;
  }

  restartLater(node: SimulatedNode): void {
    const delayMs = RESTART_MIN_MS + this.#random() * (RESTART_MAX_MS - RESTART_MIN_MS);
    this.#world.queue.after(delayMs, () => (node.idle ? node.start() : undefined));
  }

  get options(): SimulationOptions {
    return this.#options;
  }

  get healed(): boolean {
    return this.#healed;
  }

  /** All but those that are off for the whole run. */
  get present(): SimulatedNode[] {
    const { nodes, down } = this.#options;
    return this.#nodes.filter(({ index }) => index < nodes - down || index >= nodes);
  }

  #on(): boolean {
    return this.#random() < 0.7;
  }

  #fair(): void {
    this.#network.faults = { ...GOOD_LINKS };
    this.#network.partition(() => false);
    this.#network.clog(() => false);
    this.#network.dark.clear();
    for (const node of this.#nodes) node.slowDisk(GOOD_DISK);
    this.#reconnect();
  }

  /** Peers that find each other again ask how far the other is. */
  #reconnect(): void {
    for (const a of this.#nodes)
      for (const b of this.#nodes)
        if (a.authority !== b.authority)
          this.#world.queue.after(100 + this.#random() * 2_000, () => {
            if (a.running && b.running && this.#network.reaches(a.index, b.index)) a.connected(b);
          });
  }

  /** Anew every now and then, for the length of a spell. */
  #blackout(leftMs: number): void {
    const { dark } = this.#network;
    dark.clear();
    if (leftMs <= 0 || this.#healed) return;
    // Who lies hears everything: it is to know which polkas there are.
    // Precommits are heard less than prevotes: there are locks, and no decision yet.
    for (const { index } of this.#nodes.filter((node) => node.honest))
      for (const tag of VOTE_TAGS)
        if (this.#random() < this.#options.blackout * (tag === VOTE_TAGS[1] ? 2 : 1))
          dark.add(`${index} ${tag}`);
    const lastsMs = 100 + this.#random() * 1_500;
    this.#world.queue.after(lastsMs, () => this.#blackout(leftMs - lastsMs));
  }

  #partition(): void {
    const { partition } = this.#options;
    this.#tally.add(`${partition} partitions`);
    const alone = this.#someone();
    const sides = this.#nodes.map(() => this.#random() < 0.5);
    if (partition === 'isolateOne')
      this.#network.partition((from, to) => from === alone || to === alone);
    else if (partition === 'symmetric')
      this.#network.partition((from, to) => sides[from] !== sides[to]);
    else {
      const cut = new Set(
        this.#nodes.flatMap(({ index: a }) =>
          this.#nodes.filter(() => this.#random() < 0.3).map(({ index: b }) => `${a} ${b}`),
        ),
      );
      this.#network.partition((from, to) => cut.has(`${from} ${to}`));
    }
  }

  #spoilNode(node: SimulatedNode): void {
    const { options } = this;
    const slow = options.slowDiskMs > 0 && this.#on() && this.#random() < 0.5;
    node.slowDisk({
      torn: options.torn,
      cutAtSync: options.cutAtSync,
      ...(slow ? { syncMinMs: options.slowDiskMs / 4, syncMaxMs: options.slowDiskMs } : {}),
    });
    if (slow) this.#tally.add('slow disks');
    if (this.#random() < options.crash)
      this.#world.queue.after(this.#random() * 8_000, () => {
        if (!node.running || this.#healed) return;
        const kind = this.#random() < 0.6 ? 'power' : 'kill';
        this.#tally.add(kind === 'power' ? 'power cuts' : 'kills');
        node.crash(kind);
        this.restartLater(node);
      });
    if (options.clockJumpMs > 0 && this.#random() < 0.3) {
      this.#tally.add('clock jumps');
      node.skewMs = Math.round((this.#random() * 2 - 1) * options.clockJumpMs);
    }
  }

  /**
   * A lost log counts as a Byzantine authority, of which there are no more than f; who lost its blocks alone
   * knows what it has signed. Often the community stands still meanwhile: the height that the lost log was in
   * is then not over when it may sign again.
   */
  #wipe(): void {
    const { wipe, nodes, byzantine } = this.#options;
    const most = faultyMost(nodes);
    if (wipe === 'none' || most === 0 || (wipe === 'all' && byzantine >= most)) return;
    const node = this.#nodes.find((one) => one.honest && one.index === this.#someone());
    if (node === undefined) return;
    this.#wiped = true;
    this.#tally.add(wipe === 'all' ? 'wiped disks' : 'wiped stores');
    if (this.#random() < 0.7) this.#standStill(node, wipe);
    this.#world.queue.after(STAND_STILL_MS / 10, () => {
      if (this.#healed) return;
      node.crash('power');
      node.wipe(wipe);
      this.restartLater(node);
    });
  }

  /**
   * While all else is well: nobody hears votes for a while and this node no proposals either, or, where it
   * loses its blocks, it hears nothing at all.
   */
  #standStill({ index: alone }: SimulatedNode, wipe: 'store' | 'all'): void {
    this.#fair();
    const { dark } = this.#network;
    if (wipe === 'store') this.#network.partition((from, to) => from === alone || to === alone);
    else {
      for (const { index } of this.#nodes) for (const tag of VOTE_TAGS) dark.add(`${index} ${tag}`);
      this.#world.queue.after(STAND_STILL_MS / 10, () => void dark.add(`${alone} ${PROPOSAL_TAG}`));
    }
    this.#tally.add('heights held up');
    this.#standsStill = true;
    this.#world.queue.after(STAND_STILL_MS, () => {
      this.#standsStill = false;
      if (!this.#healed) this.#fair();
    });
  }

  #cutAllPower(): void {
    this.#powerWasCut = true;
    const { powerCut, skewMs } = this.#options;
    this.#tally.add(
      powerCut === 'clocks1970' ? 'total power cuts, clocks 1970' : 'total power cuts',
    );
    const atMs = 1_000 + this.#random() * 3_000;
    this.#world.queue.after(atMs, () => {
      if (this.#healed) return;
      for (const node of this.#nodes) {
        node.crash('power');
        const spread = Math.round((this.#random() * 2 - 1) * skewMs);
        node.skewMs = powerCut === 'clocks1970' ? spread - this.#world.trueMs : spread;
        this.restartLater(node);
      }
    });
  }

  #someone(): number {
    return Math.floor(this.#random() * this.#nodes.length);
  }

  #shuffled<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(this.#random() * (i + 1));
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }
}
