import { ConsensusDriver } from '../../consensus/driver/driver.ts';
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
import { TimeQuality } from '../../node/chain/timeQuality.ts';
import { CommunityClock } from '../../node/communityClock.ts';
import type { VerifyBatch } from '../../node/crypto/nativeVerifier.ts';
import type { NodeLog } from '../../node/log.ts';
import { MEMPOOL_LIMITS, Mempool } from '../../node/mempool/mempool.ts';
import { TransactionGossip } from '../../node/mempool/transactionGossip.ts';
import { compareLogWithChain } from '../../node/recovery/ownSignatures.ts';
import { guardSignLog } from '../../node/recovery/signLogGuard.ts';
import type { Timers } from '../../p2p/timers.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { isChangeDue } from '../../state/execution/governance/endBlock.ts';
import type { Store } from '../../state/store/store.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { NodePorts, World } from './world.ts';

/** An authority that has not committed an announced block after this long fetches it (networkParts.ts). */
const OWN_COMMIT_MS = 1_000;
/** Small, so that logs are compacted in the course of a run. */
const COMPACT_ABOVE_BYTES = 16_384;

/** The parts of one life, from a start to the next crash. */
export interface Life {
  readonly driver: ConsensusDriver;
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
  readonly due: DueTimer;
  requestStatus(peer: Uint8Array): Promise<PeerStatus>;
}

type PeerStatus = Awaited<ReturnType<NodePorts['sync']['status']>>;

interface LifeParts {
  readonly world: World;
  readonly node: SimulatedNode;
  /** Whether the node has crashed since. */
  isOver(): boolean;
  /** Whether the sign log was lost, and another is to be begun. */
  readonly beginsLog: boolean;
  onLogBegun(): void;
  /** All parts are there; none has spoken yet. */
  onLife(life: Life): void;
  onAlarm(code: string, message: string): void;
  onFatal(error: unknown): void;
}

/** Puts the parts of a node together, as node.ts and networkParts.ts do it. */
export class LifeStart {
  readonly #parts: LifeParts;
  #life: Life | null = null;

  constructor(parts: LifeParts) {
    this.#parts = parts;
  }

  /** As node.ts does it, in the same order. */
  async start(): Promise<void> {
    const { world, node, onAlarm, onFatal } = this.#parts;
    const { genesis, verify } = world.community;
    const { timers } = this;
    const machine = { nowMs: () => Math.round(world.trueMs + node.skewMs) };
    const clock = new CommunityClock(machine, timers);
    const verifyBatch: VerifyBatch = async (items) =>
      items.map((item) => verify(item.publicKey, item.message, item.signature));
    const store = node.disk.store.open(node.disk.operation());
    const where = `node ${node.index}`;
    const ledger = await Ledger.open(store, where, chainContext(genesis, verify), () =>
      genesisState(genesis),
    );
    if (node.honest && ledger.head.height < node.reportedHeight)
      world.fail(
        'durability',
        `${where} reported height ${node.reportedHeight} and has ${ledger.head.height} after a restart`,
      );
    world.opened(node, ledger);
    const signLog = await this.#openSignLog(ledger);
    // Where more than f are careless, nothing becomes final without them. Each knows what it has said beside
    // its log: heard again in others' certificates it would silence itself, start after start.
    if (!node.honest && world.options.misdeeds.includes('carelessVotes'))
      signLog.contains = () => 'yes';
    if (this.#parts.isOver()) return;
    const applier = new Applier(ledger, verifyBatch, world.judgements);
    const { judgements } = world;
    const mempool = new Mempool(ledger, clock, verifyBatch, MEMPOOL_LIMITS, judgements);
    const candidates = new Candidates(store);
    const { blocks, sync, transactions, requestStatus } = this.#connect({
      ledger,
      applier,
      mempool,
      clock,
      timers,
    });
    const network = world.portsOf(node);
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
    const consensusKey = node.signer.publicKey;
    const driver = new ConsensusDriver({ consensusKey, parameters: world.parameters });
    const runner: ConsensusRunner = new ConsensusRunner({
      ledger,
      applier,
      candidates,
      driver,
      signLog,
      consensusKey,
      clock: { nowMs: () => clock.localMs() },
      timers,
      log: this.#log,
      judgements: world.judgements,
      transactions: () => mempool.candidates(),
      evidence: () => world.evidenceFor(node, evidence.pending()),
      onEvidence: (found, authorities) => {
        world.offence(node, found, authorities);
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
      onAlarm,
      onStuck: () => time.roundFailed(),
      onFatal,
    });
    const time: TimeQuality = new TimeQuality({
      clock,
      timers,
      precisionMs: world.parameters.precisionMs,
      authorities: () => ledger.chain.authorities.map((authority) => authority.nodeKey),
      ownNodeKey: node.nodeKey,
      connected: () => network.sync.connected(),
      ask: requestStatus,
      onChange: () => runner.timeQuality(time.view.synced, clock.offsetMs),
    });
    runner.timeQuality(false, 0);
    if (ledger.head.height > 0n) clock.noteBlock(ledger.head.timeMs);
    ledger.onCommitted((executed, certificate) => {
      time.blockCommitted(executed.block.header.timeMs);
      if (this.#parts.isOver()) return;
      node.reportedHeight = executed.block.header.height;
      world.committed(node, executed, certificate);
    });
    this.#life = {
      driver,
      ledger,
      mempool,
      runner,
      sync,
      blocks,
      transactions,
      candidates,
      evidence,
      due,
      clock,
      time,
      signLog,
      store,
      requestStatus,
    };
    this.#parts.onLife(this.#life);
    world.started(node);
    time.start();
    due.start();
    clock.onSet(() => due.start());
    guardSignLog({
      ledger,
      signLog,
      consensusKey,
      ownNodeKey: node.nodeKey,
      connected: () => network.sync.connected(),
      status: requestStatus,
      timers,
      log: this.#log,
      onForeignSignature: (message) => {
        runner.stopSigning();
        onAlarm('KEY_USED_ELSEWHERE', message);
      },
      onSigning: () => runner.signingBegins(),
      onFatal,
    });
    await runner.start();
    if (!this.#parts.isOver()) await evidence.start();
  }

  /** Warnings go to the journal: they say why a block was refused. */
  get #log(): NodeLog {
    const { world, node } = this.#parts;
    return {
      debug() {},
      info() {},
      warn: (facts, message) => world.journal('warn', node.index, `${message} ${textOf(facts)}`),
      error: (facts, message) => world.journal('error', node.index, `${message} ${textOf(facts)}`),
    };
  }

  /** As networkParts.ts does it. */
  #connect({
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
  }): Pick<Life, 'blocks' | 'sync' | 'transactions' | 'requestStatus'> {
    const { world, node, onFatal } = this.#parts;
    const network = world.portsOf(node);
    const requestStatus = async (peer: Uint8Array) => {
      // A liar that is killed in the middle of a commit lives on to the end of it, and must not be answered later.
      if (this.#parts.isOver()) return new Promise<never>(() => {});
      const sentMs = clock.localMs();
      const status = await network.sync.status(peer);
      if (!this.#parts.isOver())
        this.#life?.time.observe(peer, status.timeMs, sentMs, clock.localMs());
      return status;
    };
    const peers = { ...network.sync, status: requestStatus };
    const { judgements } = world;
    const log = this.#log;
    const sync = new SyncRunner({ ledger, applier, timers, judgements, log, onFatal, peers });
    const blocks = new BlockGossip({
      judgements,
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
        if (!this.#parts.isOver()) this.#life?.runner.need();
      },
      onRefused: () => {},
      onError: onFatal,
    });
    return { blocks, sync, transactions, requestStatus };
  }

  async #openSignLog(ledger: Ledger): Promise<SignLog> {
    const { world, node } = this.#parts;
    const file = node.disk.signLogFile();
    const { genesis } = world.community;
    const consensusKey = node.signer.publicKey;
    const identity = { chainId: genesis.chainId, consensusKey };
    const sign = (bytes: Uint8Array) => node.signer.sign(bytes);
    // What `gridhood recover sign-log` does.
    if (this.#parts.beginsLog) await SignLog.begin(file, identity);
    this.#parts.onLogBegun();
    if (!node.disk.hasSignLog) return SignLog.create(file, identity, sign, COMPACT_ABOVE_BYTES);
    const log = await SignLog.open(file, identity, sign, COMPACT_ABOVE_BYTES);
    compareLogWithChain(log, file.name, ledger, consensusKey);
    return log;
  }

  /** Those of a life that is over say nothing. */
  get timers(): Timers {
    const { world, isOver } = this.#parts;
    return {
      nowMs: () => world.queue.nowMs,
      after: (delayMs, run) =>
        world.queue.after(delayMs, () => {
          if (!isOver()) run();
        }),
    };
  }
}

function textOf(facts: object): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(' ');
}
