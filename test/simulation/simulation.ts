import {
  type ConsensusParameters,
  readConsensusParameters,
} from '../../consensus/driver/parameters.ts';
import type { Evidence } from '../../consensus/votes/evidence.ts';
import { type Judgements, ownJudgements } from '../../node/chain/judgements.ts';
import type { Ledger } from '../../node/chain/ledger.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import { brokenBound } from './bounds.ts';
import { ChainOracle } from './chainOracle.ts';
import { Court } from './court.ts';
import { EventQueue, seeded } from './eventQueue.ts';
import { FaultPlan } from './faultPlan.ts';
import { GovernancePlan } from './governancePlan.ts';
import { HiddenPolka } from './hiddenPolka.ts';
import { IdlePhase } from './idlePhase.ts';
import { Liar } from './liar.ts';
import type { SimulationOptions } from './options.ts';
import { SetHistory } from './setHistory.ts';
import { SharedJudgements, verifiedOnce } from './sharedJudgements.ts';
import { SignatureRegister } from './signatureRegister.ts';
import { HEARTBEAT_MS, type SimulatedCommunity, simulatedCommunity } from './simulatedCommunity.ts';
import { STORE_SYNC_FACTOR } from './simulatedDisk.ts';
import { SimulatedNetwork } from './simulatedNetwork.ts';
import { SimulatedNode } from './simulatedNode.ts';
import { Tally } from './tally.ts';
import { Transport } from './transport.ts';
import { Witness } from './witness.ts';
import { Workload } from './workload.ts';
import { type NodePorts, type Randoms, Violation, type World } from './world.ts';

/** A foul run that makes no more blocks is not waited for longer than this, in simulated ms. */
const SAFETY_MS = 10 * 60_000;
/** Blocks that the healed quorum must make. */
const LIVENESS_HEIGHTS = 4;
/** Within this, in simulated ms: rounds may have grown until a timeout is a minute. */
export const LIVENESS_MS = 240_000;
/** What an honest authority can prove is in one of so many more: everybody has had several turns by then. */
const EVIDENCE_HEIGHTS = 40;
const MEMORY_CHECK_STEPS = 256;
/** Ten times what the longest run takes. */
const STEPS_MAX = 5_000_000;

export interface Failure {
  readonly rule: string;
  readonly detail: string;
  readonly height: number;
  readonly simulatedMs: number;
}

export interface SimulationResult {
  readonly options: SimulationOptions;
  /** Null where every promise was kept. */
  readonly failure: Failure | null;
  readonly heights: number;
  readonly transactions: number;
  readonly steps: number;
  readonly simulatedMs: number;
  /** What the run has cost; the one thing that differs from run to run. */
  readonly cpuMs: number;
  /** From healing to the first block, in ms. */
  readonly recoveryMs: number | null;
  /** The same for the same seed and options. */
  readonly digest: string;
  readonly tally: ReadonlyMap<string, number>;
  /** From handing in a transaction to its block, and from block to block. */
  readonly latenciesMs: readonly number[];
  readonly intervalsMs: readonly number[];
  /** Decisions by round. */
  readonly rounds: ReadonlyMap<number, number>;
}

/** One thing that happens in the middle of a calm run, where times are measured. */
export type Script = 'none' | 'crash' | 'partition' | 'powerCut' | 'powerCut1970';

/** Runs one seed from the first block to the last check. Never throws: what breaks is the result. */
export async function simulate(
  options: SimulationOptions,
  journal: ((line: string) => void) | null = null,
  script: Script | null = null,
): Promise<SimulationResult> {
  return new Simulation(options, journal, script).run();
}

class Simulation implements World {
  readonly options: SimulationOptions;
  readonly queue = new EventQueue(true);
  readonly randoms: Randoms;
  readonly tally = new Tally();
  readonly community: SimulatedCommunity;
  readonly parameters: ConsensusParameters;
  readonly judgements: Judgements;
  readonly register: SignatureRegister;
  readonly #sets: SetHistory;
  readonly #court: Court;
  readonly #oracle: ChainOracle;
  /** Nobody honest offends. */
  readonly #witness: Witness | null;
  readonly #network: SimulatedNetwork;
  readonly #nodes: SimulatedNode[] = [];
  readonly #liars = new Map<number, Liar>();
  readonly #transport: Transport;
  readonly #plan: FaultPlan;
  readonly #workload: Workload;
  readonly #governance: GovernancePlan;
  readonly #hiddenPolka: HiddenPolka;
  readonly #write: ((line: string) => void) | null;
  readonly #script: Script | null;
  readonly #intervalsMs: number[] = [];
  #lastBlockMs: number | null = null;
  #digest = 0x811c9dc5;
  #failure: Failure | null = null;
  #recoveryMs: number | null = null;
  #healedMs: number | null = null;

  constructor(
    options: SimulationOptions,
    write: ((line: string) => void) | null,
    script: Script | null,
  ) {
    this.options = options;
    this.#script = script;
    this.#write = write;
    const stream = (purpose: number) => seeded(Math.imul(options.seed, 31) ^ (purpose << 24));
    this.randoms = {
      network: stream(1),
      disk: stream(2),
      faults: stream(3),
      workload: stream(4),
      liars: stream(5),
      governance: stream(6),
    };
    this.community = communityOf(options);
    this.judgements = options.sharesWork ? new SharedJudgements() : ownJudgements;
    const { genesis } = this.community;
    const read = readConsensusParameters(genesis.consensus, HEARTBEAT_MS);
    if (!read.ok) throw new Error('the consensus parameters of the simulated genesis are wrong');
    this.parameters = options.hasty ? hasty(read.parameters) : read.parameters;
    const fail = (rule: string, detail: string) => this.fail(rule, detail);
    const { keyholders } = this.community;
    this.#sets = new SetHistory(
      keyholders.map(({ authority }) => authority.consensusKey),
      genesis.authorities,
    );
    this.register = new SignatureRegister(this.#sets, (...of) => this.#isTimely(...of), fail);
    this.#court = new Court({
      chainId: genesis.chainId,
      sets: this.#sets,
      verify: this.community.verify,
      tally: this.tally,
      honest: new Set([...keyholders.keys()].filter((place) => place >= options.byzantine)),
      fail,
    });
    this.#oracle = new ChainOracle(
      chainContext(genesis, this.community.verify),
      genesisState(genesis),
      this.register,
      this.#sets,
      this.#court,
      fail,
    );
    this.#witness =
      options.byzantine === 0
        ? null
        : new Witness({
            chainId: genesis.chainId,
            verify: this.community.verify,
            // It asks for all nodes, also where these find their own answers.
            judgements: options.sharesWork ? this.judgements : new SharedJudgements(),
            tally: this.tally,
            fail,
          });
    const twins = options.misdeeds.includes('twins') ? options.byzantine : 0;
    for (let i = 0; i < keyholders.length; i++)
      this.#nodes.push(new SimulatedNode(this, i, i, i >= options.byzantine));
    for (let i = 0; i < twins; i++)
      this.#nodes.push(new SimulatedNode(this, keyholders.length + i, i, false));
    this.#network = new SimulatedNetwork(
      this.#nodes.length,
      this.queue,
      this.randoms.network,
      this.tally,
    );
    this.#transport = new Transport(this, this.#network, this.#nodes, this.#liars);
    for (const node of this.#nodes)
      if (!node.honest)
        this.#liars.set(
          node.index,
          new Liar(this, node, this.#nodes, options.misdeeds, (to, bytes) =>
            this.#transport.deliver(node, to, bytes),
          ),
        );
    this.#plan = new FaultPlan(this, options, this.#network, this.#nodes);
    this.#hiddenPolka = new HiddenPolka(
      this.#nodes.slice(0, keyholders.length),
      this.randoms.faults,
      options.hiddenPolkas,
      () => this.tally.add('hidden polkas'),
    );
    this.#workload = new Workload(this, this.#nodes, options.market);
    this.#governance = new GovernancePlan(this, options, this.#nodes, this.#sets, this.#oracle);
  }

  get trueMs(): number {
    return this.community.genesis.timeMs + 1_000 + this.queue.nowMs;
  }

  async run(): Promise<SimulationResult> {
    const before = process.cpuUsage();
    const onStray = (error: unknown) =>
      this.fail('nothing is left to fail by itself', String((error as Error)?.stack ?? error));
    process.on('unhandledRejection', onStray);
    try {
      await this.#begin();
      if (this.#script !== null) await this.#play(this.#script);
      else {
        await this.#safetyPhase();
        await this.#livenessPhase();
        await this.#idlePhase();
      }
    } catch (error) {
      if (!(error instanceof Violation)) this.#note('error', String((error as Error).stack));
    } finally {
      process.off('unhandledRejection', onStray);
    }
    this.tally.add('heights with two polkas', this.register.duels);
    this.tally.add('changes of the authority set', this.#sets.changes);
    return {
      options: this.options,
      failure: this.#failure,
      heights: this.#oracle.height,
      transactions: this.#oracle.transactions,
      steps: this.queue.steps,
      simulatedMs: Math.round(this.queue.nowMs),
      cpuMs: process.cpuUsage(before).user / 1_000,
      recoveryMs: this.#recoveryMs,
      digest: (this.#digest >>> 0).toString(16).padStart(8, '0'),
      tally: this.tally.counts,
      latenciesMs: this.#workload.latenciesMs,
      intervalsMs: this.#intervalsMs,
      rounds: this.#oracle.rounds,
    };
  }

  fail(rule: string, detail: string): void {
    this.#note(rule, detail);
  }

  journal(what: string, node: number, detail: string): void {
    const atMs = this.queue.nowMs;
    let hash = this.#digest ^ Math.imul(Math.round(atMs * 1000), 0x9e3779b1) ^ node;
    for (let i = 0; i < detail.length; i++)
      hash = Math.imul(hash ^ detail.charCodeAt(i), 0x01000193);
    this.#digest = hash ^ what.length;
    this.#write?.(`${atMs.toFixed(3).padStart(12)} node ${node} ${what} ${detail}`);
  }

  alarm(node: SimulatedNode, code: string, message: string): void {
    this.journal('alarm', node.index, `${code} ${message}`);
    this.tally.add(`alarm ${code}`);
    if (!node.honest) {
      // A liar hears its own lies; it starts afresh instead of falling silent.
      if (code === 'KEY_USED_ELSEWHERE') {
        node.crash('kill');
        this.restartLater(node);
      }
      return;
    }
    if (FORBIDDEN_ALARMS.has(code)) this.fail('alarm', `node ${node.index}: ${code}: ${message}`);
  }

  committed(node: SimulatedNode, executed: ExecutedBlock, certificate: Uint8Array): void {
    const { height } = executed.block.header;
    this.journal('commit', node.index, `${height}`);
    const { evidence } = executed.block;
    if (evidence.length > 0) for (const liar of this.#liars.values()) liar.taken(evidence);
    if (!node.honest) return;
    const isNew = this.#oracle.committed(`node ${node.index}`, executed, certificate);
    this.#workload.committed(executed);
    if (!isNew) return;
    const { nowMs } = this.queue;
    if (this.#lastBlockMs !== null) this.#intervalsMs.push(nowMs - this.#lastBlockMs);
    this.#lastBlockMs = nowMs;
    if (this.#healedMs !== null) this.#recoveryMs ??= this.queue.nowMs - this.#healedMs;
  }

  /** What a node that is stuck in a later round was shown, and could decide by. */
  shown(node: SimulatedNode, height: bigint): void {
    const { lives } = node;
    // Blocks of other rounds that it writes before, each in as many syncs as the disk counts for one.
    const writes = STORE_SYNC_FACTOR * node.disk.store.waiting;
    const withinMs = 2_000 + (10 + writes) * this.options.slowDiskMs;
    this.queue.after(withinMs, () => {
      if (node.lives === lives && node.height < Number(height))
        this.fail(
          'final block not taken',
          `node ${node.index}, height ${height}: ${node.standing}`,
        );
    });
  }

  offence(node: SimulatedNode, evidence: Evidence, authorities: AuthoritySet): void {
    if (!node.honest) return;
    this.#court.found(node.index, node.lives, evidence, authorities);
    this.#witness?.reported(node, evidence);
  }

  arrives(node: SimulatedNode, bytes: Uint8Array): void {
    this.#witness?.arrives(node, bytes);
  }

  evidenceFor(node: SimulatedNode, pending: Uint8Array[]): Uint8Array[] {
    return this.#liars.get(node.index)?.evidence(pending) ?? pending;
  }

  isHidden(from: SimulatedNode, to: SimulatedNode, bytes: Uint8Array): boolean {
    return !this.#plan.healed && this.#hiddenPolka.stops(this.#oracle.height + 1, from, to, bytes);
  }

  opened(node: SimulatedNode, ledger: Ledger): void {
    if (!node.honest) return;
    for (let height = this.#oracle.height + 1; height <= ledger.head.height; height++) {
      const stored = ledger.block(BigInt(height));
      if (stored !== undefined)
        this.#oracle.found(`node ${node.index}`, stored.block, stored.certificate);
    }
  }

  started(node: SimulatedNode): void {
    this.journal('start', node.index, `${node.height}`);
    for (const peer of this.#nodes)
      if (peer.authority !== node.authority)
        this.queue.after(50 + this.randoms.network() * 500, () => {
          const { index } = node;
          if (!this.#network.reaches(index, peer.index)) return;
          if (node.running && peer.running) {
            node.connected(peer);
            peer.connected(node);
          }
        });
  }

  restartLater(node: SimulatedNode): void {
    this.#plan.restartLater(node);
  }

  portsOf(node: SimulatedNode): NodePorts {
    return this.#transport.ports(node);
  }

  #note(rule: string, detail: string): void {
    if (this.#failure !== null) return;
    this.#failure = {
      rule,
      detail,
      height: this.#oracle.height,
      simulatedMs: Math.round(this.queue.nowMs),
    };
    this.#write?.(`${this.queue.nowMs.toFixed(3).padStart(12)} BROKEN ${rule}: ${detail}`);
  }

  /** Runs for so long, or until `done` holds or a promise is broken. */
  async #run(durationMs: number, done: () => boolean = () => false): Promise<void> {
    await this.queue.run(this.queue.nowMs + durationMs, () => {
      this.#checkMemory();
      this.#witness?.check();
      return this.#failure !== null || done();
    });
    if (this.#failure !== null) throw new Violation(this.#failure.rule);
  }

  async #begin(): Promise<void> {
    this.#plan.begin();
    await this.#run(1_000);
    this.#workload.start();
    this.#governance.start();
    for (const liar of this.#liars.values()) this.#keepLying(liar);
  }

  #keepLying(liar: Liar): void {
    this.queue.after(100 + this.randoms.liars() * 900, () => {
      liar.act();
      this.#keepLying(liar);
    });
  }

  /** Half of the run, then what the script says for twenty seconds, then until the other half is made. */
  async #play(script: Script): Promise<void> {
    const { heights } = this.options;
    const half = () => this.#oracle.height >= heights / 2;
    await this.#run(SAFETY_MS, half);
    const stopped = this.#plan.spoil(script);
    if (script !== 'none') await this.#run(20_000);
    const wellMs = this.#plan.repair(script, stopped);
    await this.#run(wellMs);
    if (script !== 'none') this.#healedMs = this.queue.nowMs;
    const reached = () => this.#oracle.height >= heights;
    await this.#run(SAFETY_MS, reached);
    if (!reached()) this.fail('liveness', `height ${this.#oracle.height} of ${heights}`);
  }

  async #safetyPhase(): Promise<void> {
    const enough = this.options.heights - LIVENESS_HEIGHTS;
    const reached = () => this.#oracle.height >= enough;
    while (!reached() && this.queue.nowMs < SAFETY_MS) await this.#run(this.#plan.spell(), reached);
  }

  async #livenessPhase(): Promise<void> {
    this.journal('heal', -1, '');
    this.#governance.stopProposing();
    const core = this.#plan.heal(this.#sets, this.#governance.busy);
    this.#healedMs = this.queue.nowMs;
    const goal = this.#oracle.height + LIVENESS_HEIGHTS;
    const reached = () => core.every((node) => node.height >= goal);
    const isCore = new Set(core.map(({ index }) => index));
    const undealt = () =>
      this.#court.undealt(this.#oracle.state, (index) =>
        isCore.has(index) ? (this.#nodes[index]?.lives ?? null) : null,
      );
    const tooLate = () => this.#oracle.height > goal + EVIDENCE_HEIGHTS;
    await this.#run(LIVENESS_MS, () => reached() && (tooLate() || undealt().length === 0));
    const [open] = undealt();
    if (reached() && open !== undefined)
      this.fail('evidence never taken', `${open}; the chain is at ${this.#oracle.height}`);
    if (!reached())
      this.fail(
        'liveness',
        `${core.map((node) => `node ${node.index} at ${node.standing}`).join(', ')}; height ${goal} was due ${LIVENESS_MS} ms after healing`,
      );
    if (this.#failure !== null) throw new Violation('liveness');
  }

  async #idlePhase(): Promise<void> {
    this.#plan.healAll();
    this.#workload.stop();
    await new IdlePhase({
      world: this,
      honest: this.#plan.present.filter((node) => node.honest),
      oracle: this.#oracle,
      workload: this.#workload,
      transport: this.#transport,
      lastBlockMs: () => this.#lastBlockMs,
      run: (durationMs, done) => this.#run(durationMs, done),
    }).pass();
  }

  /**
   * Whether an honest authority may vote for a block of this time as a new one. How old it may be was judged
   * when it came, and its turn may have come much later; from the future it is not, then or now. Clocks that
   * are set meanwhile allow no judgement.
   */
  #isTimely(authority: number, timeMs: number): boolean {
    const { clockJumpMs, powerCut, skewMs } = this.options;
    if (clockJumpMs > 0 || powerCut === 'clocks1970') return true;
    const node = this.#nodes.find((one) => one.honest && one.authority === authority);
    if (node === undefined || !node.running) return true;
    const nowMs = this.trueMs + node.time.errorMs;
    return timeMs <= nowMs + this.parameters.precisionMs + 2 * skewMs + 100;
  }

  /** What a node keeps is bounded, whatever it is sent. */
  #checkMemory(): void {
    if (this.queue.steps % MEMORY_CHECK_STEPS !== 0) return;
    const nodes = this.#nodes.length;
    const authorities = this.community.keyholders.length;
    for (const node of this.#nodes) {
      if (!node.honest || node.kept === null) continue;
      const scale = { nodes, authorities, round: node.view?.round ?? -1 };
      const broken = brokenBound(node.kept, scale);
      if (broken !== null) this.fail('bounded memory', `node ${node.index} keeps ${broken}`);
    }
    if (this.queue.steps > STEPS_MAX) this.fail('quiet', `more than ${STEPS_MAX} steps`);
  }
}

/** What an honest node with an undamaged disk never has to say. */
const FORBIDDEN_ALARMS: ReadonlySet<string> = new Set([
  'SIGN_CONFLICT',
  'SIGN_BREAKS_LOCK',
  'KEY_USED_ELSEWHERE',
  'QUORUM_FOR_INVALID_BLOCK',
]);

function communityOf(options: SimulationOptions): SimulatedCommunity {
  const community = simulatedCommunity(options);
  return options.realSignatures && options.sharesWork
    ? { ...community, verify: verifiedOnce(community.verify) }
    : community;
}

function hasty(parameters: ConsensusParameters): ConsensusParameters {
  const tenth: Partial<Record<keyof ConsensusParameters, number>> = {};
  for (const step of ['propose', 'prevote', 'precommit'] as const) {
    tenth[`${step}TimeoutMs`] = parameters[`${step}TimeoutMs`] / 10;
    tenth[`${step}TimeoutDeltaMs`] = parameters[`${step}TimeoutDeltaMs`] / 10;
  }
  return { ...parameters, ...tenth };
}
