import { ConsensusDriver, type DriverView } from '../../consensus/driver/driver.ts';
import { encodeProof } from '../../consensus/votes/evidence.ts';
import { SignLog } from '../../consensus/wal/signLog.ts';
import { Applier } from '../../node/chain/applier.ts';
import { BlockGossip } from '../../node/chain/blockGossip.ts';
import { Candidates } from '../../node/chain/candidates.ts';
import { ConsensusRunner } from '../../node/chain/consensusRunner.ts';
import { DueTimer } from '../../node/chain/dueTimer.ts';
import { EvidencePool } from '../../node/chain/evidencePool.ts';
import { Ledger } from '../../node/chain/ledger.ts';
import { SyncRunner } from '../../node/chain/syncRunner.ts';
import { syncSource } from '../../node/chain/syncSource.ts';
import { TimeQuality } from '../../node/chain/timeQuality.ts';
import { CommunityClock } from '../../node/communityClock.ts';
import type { VerifyBatch } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import type { NodeLog } from '../../node/log.ts';
import { MEMPOOL_LIMITS, Mempool } from '../../node/mempool/mempool.ts';
import { TransactionGossip } from '../../node/mempool/transactionGossip.ts';
import { compareLogWithChain } from '../../node/recovery/ownSignatures.ts';
import { guardSignLog } from '../../node/recovery/signLogGuard.ts';
import { TransactionSender } from '../../node/transactionSender.ts';
import type { Timers } from '../../p2p/timers.ts';
import { checkAdmission } from '../../state/execution/checkTransaction.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { isChangeDue } from '../../state/execution/governance/endBlock.ts';
import { readAccount } from '../../state/execution/money.ts';
import type { Store } from '../../state/store/store.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Payload } from '../../state/types/transaction.ts';
import type { EventQueue } from './eventQueue.ts';
import type { Keyholder } from './simulatedCommunity.ts';
import { type DiskFaults, SimulatedDisk } from './simulatedDisk.ts';
import type { NodePorts, World } from './world.ts';

/** An authority that has not committed an announced block after this long fetches it (networkParts.ts). */
const OWN_COMMIT_MS = 1_000;
/** Small, so that logs are compacted in the course of a run. */
const COMPACT_ABOVE_BYTES = 16_384;

/** The parts of one life, from a start to the next crash. */
interface Life {
  readonly clock: CommunityClock;
  readonly time: TimeQuality;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly mempool: Mempool;
  readonly runner: ConsensusRunner;
  readonly signLog: SignLog;
  readonly sync: SyncRunner;
  readonly blocks: BlockGossip;
  readonly transactions: TransactionGossip;
  readonly candidates: Candidates;
  readonly evidence: EvidencePool;
  requestStatus(peer: Uint8Array): Promise<PeerStatus>;
}

type PeerStatus = Awaited<ReturnType<NodePorts['sync']['status']>>;

/**
 * One node as node.ts and networkParts.ts build it, over simulated time, disk and lines. What a crash ends is
 * a life: nothing of a former one is ever heard again.
 */
export class SimulatedNode {
  readonly index: number;
  /** Place among the keyholders; twins share one. */
  readonly authority: number;
  readonly honest: boolean;
  readonly disk: SimulatedDisk;
  readonly #world: World;
  readonly #queue: EventQueue;
  #lives = 0;
  #life: Life | null = null;
  #starting = false;
  /** What its clock is ahead of true time. */
  skewMs = 0;
  /** Height that was reported as final here, by the store that it has now. */
  reportedHeight = 0n;
  /** Its sign log was lost with its disk, and the next start begins another. */
  #beginsLog = false;
  /** As its log said at the end of its last life. */
  #signsFrom: bigint | null = 0n;

  constructor(world: World, index: number, authority: number, honest: boolean) {
    this.#world = world;
    this.#queue = world.queue;
    this.index = index;
    this.authority = authority;
    this.honest = honest;
    this.disk = new SimulatedDisk(world.queue, world.randoms.disk, {
      onLogged: (records) => {
        if (honest) world.register.logged(authority, records);
      },
      onPowerCut: () => {
        world.tally.add('power cuts in a sync');
        this.crash('power');
        world.restartLater(this);
      },
    });
  }

  get running(): boolean {
    return this.#life !== null;
  }

  /** Grows with every start and every crash: what was asked in another life is answered to nobody. */
  get lives(): number {
    return this.#lives;
  }

  get idle(): boolean {
    return this.#life === null && !this.#starting;
  }

  get height(): number {
    return Number(this.#life?.ledger.head.height ?? 0n);
  }

  get view(): DriverView | null {
    return this.#life?.runner.view ?? null;
  }

  /** Whether it has a block that was proposed. */
  hasProposed(hash: Uint8Array): boolean {
    return this.#life?.candidates.get(toHex(hash)) !== undefined;
  }

  /** What it keeps of others' making. */
  get memory(): {
    candidates: number;
    mempoolBytes: number;
    evidence: number;
    consensusMessages: number;
  } {
    const life = this.#life;
    return {
      candidates: life?.candidates.size ?? 0,
      mempoolBytes: life?.mempool.size.bytes ?? 0,
      evidence: life?.evidence.size ?? 0,
      consensusMessages: life?.runner.waiting ?? 0,
    };
  }

  get mempoolSize(): { transactions: number; bytes: number } {
    return this.#life?.mempool.size ?? { transactions: 0, bytes: 0 };
  }

  /** Whether something waits here that the next block could take: no nonce, quota or expiry is in the way. */
  get hasNextInLine(): boolean {
    if (this.#life === null) return false;
    const { mempool, ledger, clock } = this.#life;
    const { chain, state, head } = ledger;
    const timeMs = Math.max(clock.nowMs(), head.timeMs + 1);
    for (const signed of mempool.candidates()) {
      const { account, nonce } = signed.transaction;
      if (readAccount(state, account)?.nonce !== nonce) continue;
      if (checkAdmission(chain, state, signed, timeMs).ok) return true;
    }
    return false;
  }

  get ledger(): Ledger | null {
    return this.#life?.ledger ?? null;
  }

  get nodeKey(): Uint8Array {
    return this.#keys.authority.nodeKey;
  }

  get signer(): Signer {
    return this.#keys.consensus;
  }

  get #keys(): Keyholder {
    return this.#world.community.keyholders[this.authority] as Keyholder;
  }

  /** Its index in the set of a height; −1 where it has no seat, or where its chain does not tell yet. */
  indexAt(height: bigint): number {
    const authorities = this.#life?.ledger.authoritiesAt(height) ?? [];
    const { publicKey } = this.signer;
    return authorities.findIndex(({ consensusKey }) => equalBytes(consensusKey, publicKey));
  }

  /**
   * Whether its log may sign in a height: one that was begun anew may from its first safe height on, which it
   * learns from the others. Of a node that is down, what held at its end.
   */
  maySign(height: number): boolean {
    const from = this.#life === null ? this.#signsFrom : this.#life.signLog.signsFrom;
    return from !== null && from <= BigInt(height);
  }

  /** Whether it trusts its time, and by how much this is wrong, in ms. */
  get time(): { synced: boolean; errorMs: number } {
    const life = this.#life;
    if (life === null) return { synced: false, errorMs: 0 };
    const { synced } = life.time.view;
    return { synced, errorMs: life.clock.nowMs() - this.#world.trueMs };
  }

  async start(): Promise<void> {
    if (!this.idle) return;
    this.#starting = true;
    const number = ++this.#lives;
    try {
      await this.#start(number);
    } catch (error) {
      if (number === this.#lives && this.honest)
        this.#world.fail('start', `node ${this.index} refuses to start: ${String(error)}`);
    } finally {
      if (number === this.#lives) this.#starting = false;
    }
  }

  crash(kind: 'power' | 'kill'): void {
    if (this.idle) return;
    this.#lives++;
    if (this.#life !== null) this.#signsFrom = this.#life.signLog.signsFrom;
    this.#life = null;
    this.#starting = false;
    if (kind === 'power') this.disk.powerFails();
    else this.disk.processEnds();
    this.#world.journal('crash', this.index, kind);
  }

  /** Empties the disk of a node that does not run. */
  wipe(what: 'store' | 'all'): void {
    this.disk.wipe(what);
    this.reportedHeight = 0n;
    if (what === 'all') {
      this.#beginsLog = true;
      this.#signsFrom = null;
    }
    this.#world.journal('wipe', this.index, what);
  }

  slowDisk(faults: Partial<DiskFaults>): void {
    Object.assign(this.disk.faults, faults);
  }

  /** From another node's stream. */
  receiveConsensus(from: Uint8Array, bytes: Uint8Array): void {
    this.#life?.runner.receive(from, bytes);
  }

  async receiveGossip(
    topic: 'tx' | 'block',
    bytes: Uint8Array,
    from: Uint8Array,
  ): Promise<'accept' | 'ignore' | 'reject'> {
    const life = this.#life;
    if (life === null) return 'ignore';
    return topic === 'tx' ? life.transactions.validate(bytes) : life.blocks.validate(bytes, from);
  }

  connected(peer: SimulatedNode): void {
    void this.#life?.sync.peerConnected(peer.nodeKey);
  }

  /** What this node serves to peers that lack blocks; null while it is down. */
  source(): ReturnType<typeof syncSource> | null {
    const life = this.#life;
    if (life === null) return null;
    const { precisionMs } = this.#world.parameters;
    return syncSource(life.ledger, () => life.clock.ownEstimateMs(precisionMs));
  }

  /** Signs with a household's key and hands in here, as the household's own node would; null where refused. */
  async submit(signer: Signer, payload: Payload): Promise<Uint8Array | null> {
    const life = this.#life;
    if (life === null) return null;
    const { ledger, mempool, transactions, clock } = life;
    const sender = new TransactionSender({
      ledger,
      mempool,
      clock,
      signer,
      account: signer.publicKey,
      submit: (bytes) => transactions.submit(bytes),
    });
    const sent = await sender.send(payload);
    return sent.accepted ? sent.id : null;
  }

  /** As node.ts does it, in the same order. */
  async #start(number: number): Promise<void> {
    const world = this.#world;
    const { genesis, verify } = world.community;
    const timers = this.#timers(number);
    const machine = { nowMs: () => Math.round(world.trueMs + this.skewMs) };
    const clock = new CommunityClock(machine, timers);
    const verifyBatch: VerifyBatch = async (items) =>
      items.map((item) => verify(item.publicKey, item.message, item.signature));
    const store = this.disk.store.open(this.disk.operation());
    const where = `node ${this.index}`;
    const ledger = await Ledger.open(store, where, chainContext(genesis, verify), () =>
      genesisState(genesis),
    );
    if (this.honest && ledger.head.height < this.reportedHeight)
      world.fail(
        'durability',
        `${where} reported height ${this.reportedHeight} and has ${ledger.head.height} after a restart`,
      );
    world.opened(this, ledger);
    const signLog = await this.#openSignLog(ledger);
    // Where more than f are careless, nothing becomes final without them. Each knows what it has said beside
    // its log: heard again in others' certificates it would silence itself, start after start.
    if (!this.honest && world.options.misdeeds.includes('carelessVotes'))
      signLog.contains = () => 'yes';
    if (number !== this.#lives) return;
    const applier = new Applier(ledger, verifyBatch, world.judgements);
    const { judgements } = world;
    const mempool = new Mempool(ledger, clock, verifyBatch, MEMPOOL_LIMITS, judgements);
    const candidates = new Candidates(store);
    const { blocks, sync, transactions, requestStatus } = this.#connect(number, {
      ledger,
      applier,
      mempool,
      clock,
      timers,
    });
    const network = world.portsOf(this);
    const due: DueTimer = new DueTimer(ledger, clock, () => runner.need(), timers);
    const evidence: EvidencePool = new EvidencePool({
      ledger,
      store,
      clock,
      timers,
      send: (proof) => runner.sendEvidence(proof),
      onAdded: () => runner.need(),
    });
    const needed = () =>
      ledger.head.height === 0n ||
      mempool.hasWork() ||
      due.isDue() ||
      evidence.hasWork ||
      isChangeDue(ledger.state, ledger.head.height);
    const consensusKey = this.signer.publicKey;
    const runner: ConsensusRunner = new ConsensusRunner({
      ledger,
      applier,
      candidates,
      driver: new ConsensusDriver({ consensusKey, parameters: world.parameters }),
      signLog,
      consensusKey,
      clock: { nowMs: () => clock.localMs() },
      timers,
      log: this.#log,
      judgements: world.judgements,
      transactions: () => mempool.candidates(),
      evidence: () => world.evidenceFor(this, evidence.pending()),
      onEvidence: (found, authorities) => {
        world.offence(this, found, authorities);
        const proof = encodeProof(found, authorities);
        if (proof !== null) evidence.add(proof);
      },
      onEvidenceNotice: (nodeKey, proof) => {
        const answer = evidence.add(proof);
        if (answer === 'malformed' || answer === 'bad-signature')
          network.report(nodeKey, `evidence that proves nothing: ${answer}`);
      },
      needed,
      send: (nodeKey, bytes) => network.send(nodeKey, bytes),
      report: (nodeKey, reason) => network.report(nodeKey, reason),
      syncTo: (height) => sync.syncTo(height),
      onDecided: (block, certificate, own) => blocks.decided(block, certificate, own),
      onAlarm: (code, message) => this.#onAlarm(number, code, message),
      onStuck: () => time.roundFailed(),
      onFatal: (error) => this.#onFatal(number, error),
    });
    const time: TimeQuality = new TimeQuality({
      clock,
      timers,
      precisionMs: world.parameters.precisionMs,
      authorities: () => ledger.chain.authorities.map((authority) => authority.nodeKey),
      ownNodeKey: this.nodeKey,
      connected: () => network.sync.connected(),
      ask: requestStatus,
      onChange: () => runner.timeQuality(time.view.synced, clock.offsetMs),
    });
    runner.timeQuality(false, 0);
    if (ledger.head.height > 0n) clock.noteBlock(ledger.head.timeMs);
    ledger.onCommitted((executed, certificate) => {
      time.blockCommitted(executed.block.header.timeMs);
      if (number !== this.#lives) return;
      this.reportedHeight = executed.block.header.height;
      world.committed(this, executed, certificate);
    });
    this.#life = {
      ledger,
      mempool,
      runner,
      sync,
      blocks,
      transactions,
      candidates,
      evidence,
      clock,
      time,
      signLog,
      store,
      requestStatus,
    };
    world.started(this);
    time.start();
    due.start();
    clock.onSet(() => due.start());
    guardSignLog({
      ledger,
      signLog,
      consensusKey,
      ownNodeKey: this.nodeKey,
      connected: () => network.sync.connected(),
      status: requestStatus,
      timers,
      log: this.#log,
      onForeignSignature: (message) => {
        runner.stopSigning();
        this.#onAlarm(number, 'KEY_USED_ELSEWHERE', message);
      },
      onFatal: (error) => this.#onFatal(number, error),
    });
    await runner.start();
    if (number === this.#lives) await evidence.start();
  }

  /** Warnings go to the journal: they say why a block was refused. */
  get #log(): NodeLog {
    return {
      debug() {},
      info() {},
      warn: (facts, message) =>
        this.#world.journal('warn', this.index, `${message} ${textOf(facts)}`),
      error: (facts, message) =>
        this.#world.journal('error', this.index, `${message} ${textOf(facts)}`),
    };
  }

  /** As networkParts.ts does it. */
  #connect(
    number: number,
    {
      ledger,
      applier,
      mempool,
      clock,
      timers,
    }: {
      ledger: Ledger;
      applier: Applier;
      mempool: Mempool;
      clock: CommunityClock;
      timers: Timers;
    },
  ): Pick<Life, 'blocks' | 'sync' | 'transactions' | 'requestStatus'> {
    const network = this.#world.portsOf(this);
    const onFatal = (error: unknown) => this.#onFatal(number, error);
    const requestStatus = async (peer: Uint8Array) => {
      // A liar that is killed in the middle of a commit lives on to the end of it, and must not be answered later.
      if (number !== this.#lives) return new Promise<never>(() => {});
      const sentMs = clock.localMs();
      const status = await network.sync.status(peer);
      if (number === this.#lives)
        this.#life?.time.observe(peer, status.timeMs, sentMs, clock.localMs());
      return status;
    };
    const peers = { ...network.sync, status: requestStatus };
    const { judgements } = this.#world;
    const log = this.#log;
    const sync = new SyncRunner({ ledger, applier, timers, judgements, log, onFatal, peers });
    const blocks = new BlockGossip({
      ledger,
      applier,
      timers,
      publish: (bytes) => network.publish('block', bytes),
      syncTo: (height, from) => {
        timers.after(OWN_COMMIT_MS, () => sync.syncTo(height, from, true));
      },
      onError: onFatal,
    });
    const transactions = new TransactionGossip({
      judgements,
      mempool,
      clock,
      timers,
      publish: (bytes) => network.publish('tx', bytes),
      onAdmitted: () => {
        if (number === this.#lives) this.#life?.runner.need();
      },
      onRefused: () => {},
      onError: onFatal,
    });
    return { blocks, sync, transactions, requestStatus };
  }

  async #openSignLog(ledger: Ledger): Promise<SignLog> {
    const file = this.disk.signLogFile();
    const { genesis } = this.#world.community;
    const consensusKey = this.signer.publicKey;
    const identity = { chainId: genesis.chainId, consensusKey };
    const sign = (bytes: Uint8Array) => this.signer.sign(bytes);
    // What `gridhood recover sign-log` does.
    if (this.#beginsLog) await SignLog.begin(file, identity);
    this.#beginsLog = false;
    if (!this.disk.hasSignLog) return SignLog.create(file, identity, sign, COMPACT_ABOVE_BYTES);
    const log = await SignLog.open(file, identity, sign, COMPACT_ABOVE_BYTES);
    compareLogWithChain(log, file.name, ledger, consensusKey);
    return log;
  }

  #onAlarm(number: number, code: string, message: string): void {
    if (number === this.#lives) this.#world.alarm(this, code, message);
  }

  /** Timers of a former life say nothing. */
  #timers(number: number): Timers {
    return {
      nowMs: () => this.#queue.nowMs,
      after: (delayMs, run) =>
        this.#queue.after(delayMs, () => {
          if (number === this.#lives) run();
        }),
    };
  }

  #onFatal(number: number, error: unknown): void {
    if (number !== this.#lives) return;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (this.honest) this.#world.fail('fatal', `node ${this.index} must stop: ${text}`);
    this.crash('kill');
    this.#world.restartLater(this);
  }
}

function textOf(facts: object): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(' ');
}
