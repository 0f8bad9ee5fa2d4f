import { EventEmitter, once } from 'node:events';
import { ConsensusDriver } from '../../consensus/driver/driver.ts';
import { DEFAULT_CONSENSUS_PARAMETERS } from '../../consensus/driver/parameters.ts';
import { decodeConsensusMessage, encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import type { SignedMessage, UnsignedMessage } from '../../consensus/schema/messages.ts';
import { decodeNotice, encodeNotice, type Notice } from '../../consensus/schema/notices.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import { SignLog, type SignRequest } from '../../consensus/wal/signLog.ts';
import type { Applier } from '../../node/chain/applier.ts';
import { Candidates } from '../../node/chain/candidates.ts';
import { ConsensusRunner } from '../../node/chain/consensusRunner.ts';
import type { Ledger } from '../../node/chain/ledger.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { MemoryDisk } from '../../state/store/memoryStore.ts';
import type { Store, StoreWrite } from '../../state/store/store.ts';
import type { Block } from '../../state/types/block.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { MemorySignLogFile } from '../simulation/memorySignLogFile.ts';
import { GENESIS_MS, TestChain } from './ledger.ts';
import { LedgerBench, settle, TestClock, TestLog } from './nodeBench.ts';

type Gate = () => Promise<void>;

const open: Gate = async () => {};

/** A gate that holds everybody until it is opened. */
export function heldGate(): { gate: Gate; reached: Promise<void>; open(): void } {
  const events = new EventEmitter();
  const opened = once(events, 'open');
  const reached = once(events, 'reached');
  return {
    gate: async () => {
      events.emit('reached');
      await opened;
    },
    reached: reached.then(() => undefined),
    open: () => events.emit('open'),
  };
}

class GatedFile extends MemorySignLogFile {
  gate: Gate = open;
  readonly #trace: string[];

  constructor(trace: string[]) {
    super();
    this.#trace = trace;
  }

  override async sync(): Promise<void> {
    await this.gate();
    await super.sync();
    this.#trace.push('log synced');
  }
}

/**
 * One authority of four with everything but a network: what it says and does stands in `trace`, in order.
 * Of height 1 authority 1 is the first proposer, of height 2 authority 2, and so on.
 */
export class RunnerBench {
  readonly chain: TestChain;
  readonly own: number;
  readonly trace: string[] = [];
  readonly alarms: string[] = [];
  readonly fatal: unknown[] = [];
  readonly synced: bigint[] = [];
  readonly reports: string[] = [];
  readonly sent: SignedMessage[] = [];
  /** With the index of the authority that each went to. */
  readonly notices: { readonly to: number; readonly notice: Notice }[] = [];
  readonly clock: TestClock = new TestClock(GENESIS_MS + 10_000);
  readonly log: TestLog = new TestLog();
  readonly file: GatedFile = new GatedFile(this.trace);
  readonly disk: MemoryDisk = new MemoryDisk();
  readonly waiting: SignedTransaction[] = [];
  readonly candidateGates: Gate[] = [];
  commitGate: Gate = open;
  /** Thrown by the next write. */
  writeFailure: Error | null = null;
  needed = false;
  /** In the place of one that was lost. */
  hasBegunLog = false;
  signLog!: SignLog;
  candidates!: Candidates;
  ledger!: Ledger;
  applier!: Applier;
  runner!: ConsensusRunner;

  readonly #timers: Timers;

  constructor(own: number, chain: TestChain = new TestChain(), timers: Timers = systemTimers) {
    this.own = own;
    this.chain = chain;
    this.#timers = timers;
  }

  get key(): Signer {
    return this.signer(this.own);
  }

  signer(index: number): Signer {
    const signer = this.chain.community.authorities[index];
    if (signer === undefined) throw new Error(`there is no authority ${index}`);
    return signer;
  }

  /** `logged` was signed before this start, and `meanwhile` happens while the runner is not started. */
  async start(
    logged: readonly SignRequest[] = [],
    meanwhile: () => unknown = () => undefined,
  ): Promise<this> {
    const store = this.#gated(this.disk.open());
    const { ledger, applier } = await new LedgerBench(this.chain).open(store);
    this.ledger = ledger;
    this.applier = applier;
    ledger.onCommitted(({ block }) => this.trace.push(`committed ${block.header.height}`));
    const identity = { chainId: this.chain.genesis.chainId, consensusKey: this.key.publicKey };
    const sign = (bytes: Uint8Array) => this.key.sign(bytes);
    if (this.hasBegunLog) await SignLog.begin(this.file, identity);
    else await (await SignLog.create(this.file, identity, sign)).sign(logged);
    const signLog = await SignLog.open(this.file, identity, sign);
    this.signLog = signLog;
    this.trace.length = 0;
    const driver = new ConsensusDriver({
      consensusKey: this.key.publicKey,
      parameters: DEFAULT_CONSENSUS_PARAMETERS,
    });
    this.candidates = new Candidates(store);
    this.runner = new ConsensusRunner({
      ledger,
      applier,
      candidates: this.candidates,
      driver,
      signLog,
      consensusKey: this.key.publicKey,
      clock: this.clock,
      timers: this.#timers,
      log: this.log,
      transactions: () => this.waiting,
      needed: () => this.needed,
      send: (nodeKey, bytes) => this.#onSend(nodeKey, bytes),
      report: (_, reason) => this.reports.push(reason),
      syncTo: (height) => this.synced.push(height),
      onDecided: (block, _, isOwn) =>
        this.trace.push(`decided ${block.header.height}${isOwn ? ' own' : ''}`),
      onAlarm: (code) => this.alarms.push(code),
      onFatal: (error) => this.fatal.push(error),
    });
    await meanwhile();
    await this.runner.start();
    await settle();
    return this;
  }

  /** Something waits, and the runner hears of it. */
  async want(): Promise<void> {
    this.needed = true;
    this.runner.need();
    this.needed = false;
    await settle();
  }

  sign<Message extends UnsignedMessage>(
    message: Message,
    by: number,
  ): Message & { authorityIndex: number; signature: Uint8Array } {
    const bytes = messageSignBytes(message, this.chain.genesis.chainId);
    return { ...message, authorityIndex: by, signature: this.signer(by).sign(bytes) };
  }

  /** From authority `by` over its own stream. */
  async receive(message: UnsignedMessage, by: number, block?: Block): Promise<void> {
    this.push(message, by, block);
    await settle();
  }

  push(message: UnsignedMessage, by: number, block?: Block): void {
    const signed = this.sign(message, by) as SignedMessage;
    this.runner.receive(this.nodeKey(by), encodeConsensusMessage(signed, block?.bytes));
  }

  async receiveNotice(notice: Notice, by: number): Promise<void> {
    this.runner.receive(this.nodeKey(by), encodeNotice(notice));
    await settle();
  }

  nodeKey(index: number): Uint8Array {
    return this.ledger.chain.authorities[index]?.nodeKey ?? new Uint8Array(32);
  }

  /** Prevotes and precommits of these authorities for a block, and of one that waits for us. */
  async votes(block: Block, by: readonly number[]): Promise<void> {
    const { height, round } = block.header;
    const blockId = toHex(block.hash);
    for (const index of by)
      this.push({ type: 'prevote', height, round, blockId, validRound: -1 }, index);
    for (const index of by) this.push({ type: 'precommit', height, round, blockId }, index);
    await settle();
  }

  #onSend(nodeKey: Uint8Array, bytes: Uint8Array): void {
    const notice = decodeNotice(bytes);
    if (notice !== null) {
      const to = this.ledger.chain.authorities.findIndex((one) => equalBytes(one.nodeKey, nodeKey));
      this.notices.push({ to, notice });
      return;
    }
    // Everything else goes to all: the first of the others stands for them.
    const first = this.own === 0 ? 1 : 0;
    if (!equalBytes(nodeKey, this.nodeKey(first))) return;
    const message = decodeConsensusMessage(bytes)?.message;
    if (message === undefined || !('signature' in message)) return;
    this.sent.push(message);
    const vote = message.type !== 'proposal' && message.blockId === null ? ' nil' : '';
    this.trace.push(`${message.type}${vote} ${message.height}/${message.round}`);
  }

  #gated(store: Store): Store {
    return {
      get: (key) => store.get(key),
      range: (bounds) => store.range(bounds),
      approximateBytes: () => store.approximateBytes(),
      close: () => store.close(),
      write: async (batch: Iterable<StoreWrite>, options) => {
        const list = [...batch];
        const isCandidate = list.length === 1 && list[0]?.[0][0] === 0x0c && list[0][1] !== null;
        if (isCandidate) await this.candidateGates.shift()?.();
        else await this.commitGate();
        if (this.writeFailure !== null) throw this.writeFailure;
        await store.write(list, options);
        if (isCandidate && options.sync) this.trace.push('block synced');
      },
    };
  }
}

export function proposalOf(block: Block): UnsignedMessage {
  const { height, round, timeMs } = block.header;
  const blockId = toHex(block.hash);
  return { type: 'proposal', height, round, blockId, timeMs, validRound: -1 };
}
