import { sha256 } from '@noble/hashes/sha2.js';
import { ConsensusDriver } from '../../consensus/driver/driver.ts';
import type { DriverInput, Effect, TimerKind } from '../../consensus/driver/io.ts';
import {
  type ConsensusParameters,
  DEFAULT_CONSENSUS_PARAMETERS,
} from '../../consensus/driver/parameters.ts';
import { decodeConsensusMessage, encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import type { BlockId, ConsensusMessage, SignedMessage } from '../../consensus/schema/messages.ts';
import { messageSignBytes, verifyMessage } from '../../consensus/schema/verify.ts';
import { SignLog } from '../../consensus/wal/signLog.ts';
import type { Authority } from '../../state/types/authority.ts';
import { fromUtf8, toHex, utf8 } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import { fakeAuthorities, fakeSign, fakeVerify } from './consensusKeys.ts';
import { EventQueue, seeded } from './eventQueue.ts';
import { MemorySignLogFile, PowerCut } from './memorySignLogFile.ts';

const CHAIN_ID = 'simulation';
const START_MS = 1_700_000_000_000;
const REANNOUNCE_MS = 3_000;

interface Block {
  readonly height: number;
  readonly parentId: BlockId;
  readonly timeMs: number;
  readonly author: number;
  readonly transactions: readonly number[];
}

export interface Faults {
  /** Probability that a message is lost, or comes twice. */
  readonly loss: number;
  readonly duplication: number;
  readonly delayMinMs: number;
  readonly delayMaxMs: number;
  /** Probability of a power cut at a disk operation. */
  readonly powerCut: number;
}

export const NO_FAULTS: Faults = {
  loss: 0,
  duplication: 0,
  delayMinMs: 1,
  delayMaxMs: 3,
  powerCut: 0,
};

/**
 * N authorities on one event queue: the real driver, sign log and codec of each, over a network, disks and
 * clocks drawn from one seed. After every signature and every decision the promises are checked.
 */
export class ConsensusNetwork {
  readonly queue = new EventQueue();
  readonly random: () => number;
  readonly authorities: readonly Authority[];
  readonly parameters: ConsensusParameters;
  readonly nodes: SimulatedNode[] = [];
  readonly violations: string[] = [];
  readonly committed = new Map<number, BlockId>();
  readonly #signed = new Map<string, SignedMessage>();
  readonly #locks = new Map<string, { round: number; blockId: BlockId }>();
  faults: Faults = NO_FAULTS;
  /** Group of each node; messages pass within a group only. */
  groups: number[];
  messages = 0;
  powerCuts = 0;
  transactions = 0;

  constructor(count: number, seed: number, parameters: Partial<ConsensusParameters> = {}) {
    this.random = seeded(seed);
    this.authorities = fakeAuthorities(count);
    this.parameters = { ...DEFAULT_CONSENSUS_PARAMETERS, ...parameters };
    this.groups = this.authorities.map(() => 0);
    for (let i = 0; i < count; i++) this.nodes.push(new SimulatedNode(this, i));
  }

  async start(): Promise<void> {
    for (const node of this.nodes) await node.start();
  }

  /** A transaction at one node, which announces it until it is committed. */
  async submit(index: number): Promise<void> {
    await this.nodes[index]?.receiveTransaction(this.transactions++);
  }

  async run(durationMs: number, done: () => boolean = () => false): Promise<void> {
    await this.queue.run(this.queue.nowMs + durationMs, done);
  }

  /** Whether every running node has this many blocks. */
  reached(height: number): boolean {
    return this.nodes.every((node) => !node.running || node.chain.length >= height);
  }

  /** Whether every transaction is committed everywhere. */
  settled(): boolean {
    return this.nodes.every((node) => node.committedTransactions.size === this.transactions);
  }

  connected(a: number, b: number): boolean {
    return this.groups[a] === this.groups[b];
  }

  deliver(from: number, to: number, run: (node: SimulatedNode) => Promise<void>): void {
    const node = this.nodes[to];
    if (node === undefined || !this.connected(from, to)) return;
    this.messages++;
    const { loss, duplication, delayMinMs, delayMaxMs } = this.faults;
    if (this.random() < loss) return;
    for (let copies = this.random() < duplication ? 2 : 1; copies > 0; copies--)
      this.queue.after(delayMinMs + this.random() * (delayMaxMs - delayMinMs), async () => {
        if (node.running && this.connected(from, to)) await run(node);
      });
  }

  /** Over everything that an authority ever signed, crashes included: no two answers, no broken lock. */
  checkSigned(message: SignedMessage): void {
    const who = `a${message.authorityIndex}/${message.height}`;
    const key = `${who}/${message.round}/${message.type}`;
    const before = this.#signed.get(key);
    const bytes = (m: SignedMessage): string => toHex(messageSignBytes(m, CHAIN_ID));
    if (before !== undefined && bytes(before) !== bytes(message))
      this.violations.push(`double signature ${key}`);
    this.#signed.set(key, message);
    if (message.blockId === null) return;
    if (message.type === 'precommit')
      this.#locks.set(who, { round: message.round, blockId: message.blockId });
    const lock = this.#locks.get(who);
    if (message.type !== 'prevote' || lock === undefined || message.round <= lock.round) return;
    if (lock.blockId !== message.blockId && message.validRound < lock.round)
      this.violations.push(`lock broken ${key}`);
  }

  checkDecided(height: number, blockId: BlockId): void {
    const known = this.committed.get(height);
    if (known !== undefined && known !== blockId) this.violations.push(`fork at ${height}`);
    this.committed.set(height, blockId);
  }
}

/** The shell of one driver: what node/chain does in production, over simulated parts. */
export class SimulatedNode {
  readonly index: number;
  readonly #network: ConsensusNetwork;
  readonly #file = new MemorySignLogFile();
  readonly #blocks = new Map<BlockId, Block>();
  readonly #timers = new Map<TimerKind, { cancelled: boolean }>();
  readonly #pending = new Set<number>();
  readonly committedTransactions = new Set<number>();
  /** Decided blocks with their certificates: durable. */
  readonly chain: { blockId: BlockId; block: Block; certificate: CommitCertificate }[] = [];
  #driver: ConsensusDriver | null = null;
  #log: SignLog | null = null;
  /** Counts lives: what a former one has started ends with it. */
  #life = 0;
  skewMs = 0;
  decided = 0;
  readonly alarms: string[] = [];

  constructor(network: ConsensusNetwork, index: number) {
    this.#network = network;
    this.index = index;
  }

  get running(): boolean {
    return this.#driver !== null;
  }

  get view(): ConsensusDriver['view'] {
    return this.#driver?.view ?? null;
  }

  get syncedLog(): Uint8Array | null {
    return this.#file.synced;
  }

  get #key(): Uint8Array {
    return this.#network.authorities[this.index]?.consensusKey ?? new Uint8Array(32);
  }

  async start(): Promise<void> {
    const identity = { chainId: CHAIN_ID, consensusKey: this.#key };
    const sign = (bytes: Uint8Array): Uint8Array => fakeSign(this.#key, bytes);
    const exists = (await this.#file.read()) !== null;
    this.#log = exists
      ? await SignLog.open(this.#file, identity, sign, 4_096)
      : await SignLog.create(this.#file, identity, sign, 4_096);
    this.#driver = new ConsensusDriver({
      consensusKey: this.#key,
      parameters: this.#network.parameters,
    });
    this.#life++;
    await this.#startHeight();
    this.#reannounce();
  }

  /** Power off: memory is gone, of the unsynced bytes an arbitrary part. */
  crash(): void {
    this.#driver = null;
    this.#log = null;
    this.#life++;
    this.#timers.clear();
    this.#file.lose(Math.floor(this.#network.random() * 400));
  }

  async receiveTransaction(transaction: number): Promise<void> {
    if (this.committedTransactions.has(transaction)) return;
    this.#pending.add(transaction);
    if (!this.running) return;
    this.#announce(transaction);
    await this.#feed({ type: 'need', height: this.#height });
  }

  get #height(): bigint {
    return BigInt(this.chain.length + 1);
  }

  get #nowMs(): number {
    return START_MS + Math.round(this.#network.queue.nowMs) + this.skewMs;
  }

  #announce(transaction: number): void {
    for (const { index } of this.#network.nodes)
      if (index !== this.index)
        this.#network.deliver(this.index, index, async (node) => {
          if (node.committedTransactions.has(transaction) || node.#pending.has(transaction)) return;
          node.#pending.add(transaction);
          await node.#feed({ type: 'need', height: node.#height });
        });
  }

  #reannounce(): void {
    const life = this.#life;
    this.#network.queue.after(REANNOUNCE_MS, () => {
      if (life !== this.#life) return;
      for (const transaction of this.#pending) this.#announce(transaction);
      this.#reannounce();
    });
  }

  async #startHeight(): Promise<void> {
    await this.#feed({
      type: 'startHeight',
      height: this.#height,
      authorities: this.#network.authorities,
      parentTimeMs: this.chain.at(-1)?.block.timeMs ?? START_MS - 1,
      need: this.#pending.size > 0,
      recovered: this.#log?.recoveredAt(this.#height) ?? null,
    });
  }

  /** One input, its effects in order, then the inputs that these have made. */
  async #feed(first: DriverInput): Promise<void> {
    const inputs = [first];
    for (let input = inputs.shift(); input !== undefined; input = inputs.shift()) {
      const effects: Effect[] = [...(this.#driver?.handle(input, this.#nowMs) ?? [])];
      while (effects.length > 0 && this.running) {
        const count = effects.findIndex((effect) => effect.type !== 'persistAndSend');
        const signs = effects.splice(0, count < 0 ? effects.length : count);
        const requests = signs.filter((effect) => effect.type === 'persistAndSend');
        if (requests.length > 0) inputs.push(...(await this.#persistAndSend(requests)));
        const effect = effects.shift();
        if (effect !== undefined && this.running) this.#execute(effect, inputs);
      }
    }
  }

  async #persistAndSend(
    requests: readonly Extract<Effect, { type: 'persistAndSend' }>[],
  ): Promise<DriverInput[]> {
    const { faults, random } = this.#network;
    if (random() < faults.powerCut) this.#file.cutAfter(Math.floor(random() * 2));
    const inputs: DriverInput[] = [];
    try {
      for (const { signed, refusal } of (await this.#log?.sign(requests)) ?? []) {
        if (refusal !== null) this.alarms.push(refusal.code);
        if (signed === null) continue;
        this.#network.checkSigned(signed);
        this.#broadcast(signed);
        inputs.push({ type: 'signed', message: signed });
      }
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (!(cause instanceof PowerCut)) throw error;
      this.#network.powerCuts++;
      this.crash();
      this.#network.queue.after(2_000, () => (this.running ? undefined : this.start()));
      return [];
    }
    return inputs;
  }

  #broadcast(message: ConsensusMessage): void {
    for (const { index } of this.#network.nodes)
      if (index !== this.index) this.#send(message, index);
  }

  #send(message: ConsensusMessage, to: number): void {
    const block = message.type === 'proposal' ? this.#blocks.get(message.blockId) : undefined;
    const bytes = encodeConsensusMessage(message, block && utf8(JSON.stringify(block)));
    this.#network.deliver(this.index, to, (node) => node.#receive(bytes, this.index));
  }

  async #receive(bytes: Uint8Array, senderIndex: number): Promise<void> {
    const decoded = decodeConsensusMessage(bytes);
    if (decoded === null) {
      this.#network.violations.push(`undecodable message from a${senderIndex}`);
      return;
    }
    const { message, block } = decoded;
    const signerKeys = verifyMessage(message, this.#network.authorities, CHAIN_ID, fakeVerify);
    if (signerKeys === null) {
      this.#network.violations.push(`bad signature from a${senderIndex}`);
      return;
    }
    if (block !== null) this.#store(JSON.parse(fromUtf8(block)) as Block);
    const blockAvailable = block !== null;
    await this.#feed({ type: 'message', message, signerKeys, senderIndex, blockAvailable });
  }

  #store(block: Block): BlockId {
    const blockId = toHex(sha256(utf8(JSON.stringify(block))));
    this.#blocks.set(blockId, block);
    return blockId;
  }

  #later(delayMs: number, run: () => Promise<void>): void {
    const life = this.#life;
    this.#network.queue.after(delayMs, () => (life === this.#life ? run() : undefined));
  }

  #execute(effect: Effect, inputs: DriverInput[]): void {
    switch (effect.type) {
      case 'send':
        if (effect.to === 'all') this.#broadcast(effect.message);
        else this.#send(effect.message, effect.to);
        break;
      case 'armTimer': {
        const { timer, delayMs } = effect;
        const handle = { cancelled: false };
        const old = this.#timers.get(timer.kind);
        if (old !== undefined) old.cancelled = true;
        this.#timers.set(timer.kind, handle);
        this.#later(delayMs, async () => {
          if (!handle.cancelled) await this.#feed({ type: 'timeout', timer });
        });
        break;
      }
      case 'cancelTimer': {
        const handle = this.#timers.get(effect.kind);
        if (handle !== undefined) handle.cancelled = true;
        break;
      }
      case 'requestBuild':
        this.#build(effect.height, effect.round, effect.timeMs);
        break;
      case 'requestCheck':
        this.#check(effect.height, effect.blockId);
        break;
      case 'fetchBlock':
        this.#fetch(effect.height, effect.blockId);
        break;
      case 'decide':
        this.#commit(effect.certificate, inputs);
        break;
      case 'alarm':
        this.alarms.push(effect.alarm.code);
        break;
      case 'checkOwnMessage': {
        const bytes = messageSignBytes(effect.message, CHAIN_ID);
        if (this.#log?.contains(effect.message.height, bytes) !== 'no') break;
        this.alarms.push('OWN_KEY_ELSEWHERE');
        inputs.push({ type: 'stopSigning' });
        break;
      }
      case 'syncNeeded':
        this.#sync();
        break;
      case 'helpPeer':
        this.#help(effect.authorityIndex, Number(effect.height));
        break;
      case 'evidence':
        // Everybody here is honest, whatever the network and the power do.
        this.#network.violations.push(
          `evidence against an honest authority: ${effect.evidence.kind}`,
        );
        break;
      case 'persistAndSend':
        break;
    }
  }

  #build(height: bigint, round: number, timeMs: number): void {
    this.#later(1, async () => {
      const blockId = this.#store({
        height: Number(height),
        parentId: this.chain.at(-1)?.blockId ?? '',
        timeMs,
        author: this.index,
        transactions: [...this.#pending],
      });
      await this.#feed({ type: 'blockBuilt', height, round, blockId, timeMs });
    });
  }

  #check(height: bigint, blockId: BlockId): void {
    this.#later(1, async () => {
      const block = this.#blocks.get(blockId);
      if (block === undefined) return;
      const parent = this.chain.at(-1);
      const valid =
        BigInt(block.height) === height &&
        block.parentId === (parent?.blockId ?? '') &&
        block.timeMs > (parent?.block.timeMs ?? START_MS - 1);
      await this.#feed({ type: 'blockChecked', height, blockId, valid, timeMs: block.timeMs });
    });
  }

  #fetch(height: bigint, blockId: BlockId): void {
    this.#later(5, async () => {
      const holder = this.#network.nodes.find(
        (node) =>
          node.#blocks.has(blockId) &&
          (node === this || (node.running && this.#network.connected(node.index, this.index))),
      );
      const block = holder === undefined ? undefined : holder.#blocks.get(blockId);
      if (block === undefined) return;
      this.#blocks.set(blockId, block);
      await this.#feed({ type: 'blockAvailable', height, blockId });
    });
  }

  #commit(certificate: CommitCertificate, inputs: DriverInput[]): void {
    const blockId = toHex(certificate.blockId);
    const block = this.#blocks.get(blockId);
    const height = Number(certificate.height);
    if (block === undefined || height !== this.chain.length + 1) {
      this.#network.violations.push(`a${this.index} decided ${height} without its block`);
      return;
    }
    this.#network.checkDecided(height, blockId);
    this.chain.push({ blockId, block, certificate });
    this.decided++;
    for (const transaction of block.transactions) {
      this.committedTransactions.add(transaction);
      this.#pending.delete(transaction);
    }
    inputs.length = 0;
    this.#later(1, () => this.#startHeight());
  }

  #help(peer: number, height: number): void {
    const entry = this.chain[height - 1];
    if (entry === undefined) return;
    const { certificate, blockId, block } = entry;
    const bytes = encodeConsensusMessage({ type: 'commitCertificate', certificate });
    this.#network.deliver(this.index, peer, async (node) => {
      node.#blocks.set(blockId, block);
      await node.#receive(bytes, this.index);
    });
  }

  /** Asks the node that is farthest ahead among those in reach. */
  #sync(): void {
    const [best] = this.#network.nodes
      .filter((node) => node.running && this.#network.connected(node.index, this.index))
      .sort((a, b) => b.chain.length - a.chain.length);
    const behind = this.chain.length;
    if (best === undefined || best.chain.length <= behind) return;
    for (let i = 0; behind + i < best.chain.length; i++)
      this.#later(5 + 5 * i, async () => best.#help(this.index, behind + i + 1));
  }
}
