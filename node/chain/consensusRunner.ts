import type { ConsensusDriver, DriverView } from '../../consensus/driver/driver.ts';
import type { Alarm, DriverInput, Effect, Timer, TimerKind } from '../../consensus/driver/io.ts';
import { decodeConsensusMessage, encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import {
  type ConsensusMessage,
  proposerIndex,
  type SignedMessage,
  type SignedProposal,
} from '../../consensus/schema/messages.ts';
import { messageSignBytes, verifyMessage } from '../../consensus/schema/verify.ts';
import { accusedMessage, type Evidence } from '../../consensus/votes/evidence.ts';
import type { SignLog } from '../../consensus/wal/signLog.ts';
import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import { encodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import type { Authority } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import type { AlarmCode } from '../alarms/alarms.ts';
import type { Clock } from '../clock.ts';
import type { NodeLog } from '../log.ts';
import type { Applier } from './applier.ts';
import type { Candidates } from './candidates.ts';
import type { Ledger } from './ledger.ts';

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

export interface ConsensusPorts {
  readonly ledger: Ledger;
  readonly applier: Applier;
  readonly candidates: Candidates;
  readonly driver: ConsensusDriver;
  readonly signLog: SignLog;
  /** Our Ed25519 consensus key, 32 bytes. */
  readonly consensusKey: Uint8Array;
  readonly clock: Clock;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  readonly log: NodeLog;
  /** Transactions for a block that we build. */
  transactions(): Iterable<SignedTransaction>;
  /** Whether a block is wanted on top of the head. */
  needed(): boolean;
  /** To the authority with this node key; never waits, never fails. */
  send(nodeKey: Uint8Array, bytes: Uint8Array): void;
  /** A peer sent what cannot be right. */
  report(nodeKey: Uint8Array, reason: string): void;
  /** Blocks up to `height` are final elsewhere. */
  syncTo(height: bigint): void;
  /** A block was decided here; whoever built it tells the followers. */
  onDecided(block: Block, certificate: Uint8Array, own: boolean): void;
  /** `subject`: the authority that it is about; absent where it is this node. */
  onAlarm(code: AlarmCode, message: string, subject?: string): void;
  onAlarmOver?(code: AlarmCode): void;
  /** A proposal or vote of this authority came on its own stream. */
  onHeard?(authority: Authority): void;
  /** The disk or the log failed: this node must stop. */
  onFatal(error: unknown): void;
}

/** A log that signs again refuses no more. */
const SIGN_REFUSALS = [
  'SIGN_FENCED',
  'SIGN_BEHIND_LOG',
  'SIGN_CONFLICT',
  'SIGN_BREAKS_LOCK',
] as const;

/**
 * The hands of the consensus core: takes inputs one after another, carries out their effects in the order
 * given, and waits for the disk where the core says so. Nothing here decides anything.
 */
export class ConsensusRunner {
  readonly #ports: ConsensusPorts;
  readonly #inputs: DriverInput[] = [];
  readonly #timers: Timers;
  /** How to cancel what is armed. */
  readonly #armed = new Map<TimerKind, () => void>();
  readonly #tasks = new Set<Promise<void>>();
  #running = false;
  #stopped = false;

  constructor(ports: ConsensusPorts) {
    this.#ports = ports;
    this.#timers = ports.timers ?? systemTimers;
  }

  get view(): DriverView | null {
    return this.#ports.driver.view;
  }

  /** Begins the height after the head, with what the sign log remembers of it. */
  async start(): Promise<void> {
    // The head moves by our decisions and by sync alike, and may do so while we begin; all end here.
    this.#ports.ledger.onCommitted(() => this.#inBackground(() => this.#startHeight(false)));
    await this.#startHeight(true);
  }

  /** Resolves when nothing of ours uses store or log any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const cancel of this.#armed.values()) cancel();
    this.#armed.clear();
    while (this.#tasks.size > 0) await Promise.all(this.#tasks);
  }

  /** Something has come that may want a block: transactions, or a slot's phase. */
  need(): void {
    const height = this.#ports.ledger.head.height + 1n;
    const isAwake = this.view?.height === height && this.view.round >= 0;
    // What waits without being next in line, say, wants no block.
    if (!isAwake && this.#ports.needed()) this.#push({ type: 'need', height });
  }

  timeQuality(synced: boolean, offsetMs: number): void {
    this.#push({ type: 'timeQuality', synced, offsetMs });
  }

  /** Nothing more is signed, for good; the chain is followed on. */
  stopSigning(): void {
    this.#push({ type: 'stopSigning' });
  }

  /** Bytes from an authority's stream. What is not a right message costs its sender. */
  receive(nodeKey: Uint8Array, bytes: Uint8Array): void {
    if (this.#stopped) return;
    const { chain } = this.#ports.ledger;
    const decoded = decodeConsensusMessage(bytes);
    if (decoded === null) {
      this.#ports.report(nodeKey, 'malformed consensus message');
      return;
    }
    const { message } = decoded;
    const senderIndex = chain.authorities.findIndex((one) => equalBytes(one.nodeKey, nodeKey));
    const sender = chain.authorities[senderIndex];
    if (sender !== undefined && 'signature' in message && message.authorityIndex === senderIndex)
      this.#ports.onHeard?.(sender);
    // Late votes of decided heights are common and worth no signature check.
    if ('signature' in message && message.height < (this.view?.height ?? 0n)) return;
    const signerKeys = verifyMessage(message, chain.authorities, chain.chainId, chain.verify);
    if (signerKeys === null) {
      this.#ports.report(nodeKey, `${message.type} with a wrong signature`);
      return;
    }
    let blockAvailable = false;
    if (message.type === 'proposal') {
      if (decoded.block !== null) this.#keepBlock(message, decoded.block);
      blockAvailable = this.#ports.candidates.get(message.blockId) !== undefined;
    }
    this.#push({
      type: 'message',
      message,
      signerKeys,
      senderIndex: senderIndex < 0 ? null : senderIndex,
      blockAvailable,
    });
  }

  /** Only of who may propose now: another's blocks would be kept for nothing. */
  #keepBlock(proposal: SignedProposal, bytes: Uint8Array): void {
    const { height, round, authorityIndex, blockId } = proposal;
    const { chain } = this.#ports.ledger;
    if (authorityIndex !== proposerIndex(height, round, chain.authorities.length)) return;
    const block = decodeBlock(bytes, chain.parameters.blockBytesMax);
    if (block !== null && toHex(block.hash) === blockId)
      this.#ports.candidates.addProposed(block, authorityIndex);
  }

  async #startHeight(first: boolean): Promise<void> {
    if (this.#stopped) return;
    const { ledger, candidates, signLog } = this.#ports;
    const { head, chain } = ledger;
    const height = head.height + 1n;
    const logged = signLog.recovered();
    // Not only after a restart: sync may reach a height in which we had signed before our chain was lost.
    const recovered = first || logged?.height === height ? logged : null;
    if (logged === null || logged.height <= height) this.#ports.onAlarmOver?.('SIGN_LOG_AHEAD');
    await candidates.startHeight(height, first || recovered !== null);
    this.#push({
      type: 'startHeight',
      height,
      authorities: chain.authorities,
      parentTimeMs: head.timeMs,
      need: this.#ports.needed(),
      recovered,
    });
  }

  #push(input: DriverInput): void {
    if (this.#stopped) return;
    this.#inputs.push(input);
    if (this.#running) return;
    this.#running = true;
    this.#inBackground(() => this.#drain());
  }

  async #drain(): Promise<void> {
    for (let input = this.#inputs.shift(); input !== undefined; input = this.#inputs.shift()) {
      if (this.#stopped) break;
      // A height that sync has overtaken must not be started again.
      if (input.type === 'startHeight' && input.height <= (this.view?.height ?? -1n)) continue;
      const effects = this.#ports.driver.handle(input, this.#ports.clock.nowMs());
      await this.#perform(effects);
    }
    this.#running = false;
  }

  async #perform(effects: readonly Effect[]): Promise<void> {
    for (let i = 0; i < effects.length && !this.#stopped; i++) {
      const effect = effects[i] as Effect;
      if (effect.type !== 'persistAndSend') {
        this.#act(effect);
        continue;
      }
      const requests = [effect];
      for (let next = effects[i + 1]; next?.type === 'persistAndSend'; next = effects[i + 1]) {
        requests.push(next);
        i++;
      }
      await this.#signAndSend(requests);
    }
  }

  /**
   * Persist, then speak: first the block's bytes, then the sign log, and only then a signature leaves. One
   * after the other: a log that were synced first could hold a community to a block that nobody has.
   */
  async #signAndSend(requests: readonly EffectOf<'persistAndSend'>[]): Promise<void> {
    const { signLog, candidates } = this.#ports;
    const durable = await Promise.all(
      requests.map(async ({ message: { blockId } }) => {
        return typeof blockId !== 'string' || candidates.durable(blockId);
      }),
    );
    const results = await signLog.sign(requests.filter((_, index) => durable[index] === true));
    const own: DriverInput[] = [];
    for (const { signed, refusal } of results) {
      if (signed === null) {
        this.#ports.onAlarm(refusal.code, `the sign log refused a ${refusal.message.type}`);
      } else if (!this.#stopped) {
        for (const code of SIGN_REFUSALS) this.#ports.onAlarmOver?.(code);
        this.#send(signed, 'all');
        own.push({ type: 'signed', message: signed });
      }
    }
    // Ours are counted before anything that came in meanwhile.
    this.#inputs.unshift(...own);
  }

  #act(effect: Exclude<Effect, { type: 'persistAndSend' }>): void {
    switch (effect.type) {
      case 'send':
        this.#send(effect.message, effect.to);
        break;
      case 'armTimer':
        this.#arm(effect.timer, effect.delayMs);
        break;
      case 'cancelTimer':
        this.#cancel(effect.kind);
        break;
      case 'requestBuild':
        this.#build(effect);
        break;
      case 'requestCheck':
        this.#inBackground(() => this.#check(effect));
        break;
      case 'fetchBlock':
        // A block that is not final travels with its proposal, which is repeated while we are stuck; a
        // final one is at every peer.
        if (this.#ports.candidates.get(effect.blockId) === undefined)
          this.#ports.syncTo(effect.height);
        else this.#push({ ...effect, type: 'blockAvailable' });
        break;
      case 'decide':
        this.#inBackground(() => this.#decide(effect));
        break;
      case 'evidence':
        this.#equivocation(effect.evidence);
        break;
      case 'alarm':
        this.#alarm(effect.alarm);
        break;
      case 'syncNeeded':
        this.#ports.syncTo(effect.height - 1n);
        break;
      case 'helpPeer':
        this.#help(effect);
        break;
      case 'checkOwnMessage':
        this.#checkOwn(effect.message);
        break;
    }
  }

  /** What fails here is the disk or an invariant: nothing more is signed, and the node must stop. */
  #inBackground(task: () => Promise<void>): void {
    const running = task()
      .catch((error: unknown) => {
        void this.stop();
        this.#ports.onFatal(error);
      })
      .finally(() => this.#tasks.delete(running));
    this.#tasks.add(running);
  }

  #send(message: ConsensusMessage, to: number | 'all'): void {
    const { ledger, candidates, consensusKey } = this.#ports;
    const block = message.type === 'proposal' ? candidates.get(message.blockId) : undefined;
    const bytes = encodeConsensusMessage(message, block?.bytes);
    ledger.chain.authorities.forEach((authority, index) => {
      if (equalBytes(authority.consensusKey, consensusKey)) return;
      if (to === 'all' || to === index) this.#ports.send(authority.nodeKey, bytes);
    });
  }

  #arm(timer: Timer, delayMs: number): void {
    this.#cancel(timer.kind);
    const cancel = this.#timers.after(delayMs, () => {
      this.#armed.delete(timer.kind);
      this.#push({ type: 'timeout', timer });
    });
    this.#armed.set(timer.kind, cancel);
  }

  #cancel(kind: TimerKind): void {
    this.#armed.get(kind)?.();
    this.#armed.delete(kind);
  }

  #build({ height, round, timeMs }: EffectOf<'requestBuild'>): void {
    const { ledger, candidates, consensusKey } = this.#ports;
    // A block of this height that is being written has overtaken us.
    if (height !== ledger.head.height + 1n || ledger.committing) return;
    const executed = ledger.build(
      { round, timeMs, proposer: consensusKey },
      this.#ports.transactions(),
    );
    const blockId = candidates.addBuilt(executed);
    this.#push({ type: 'blockBuilt', height, round, blockId, timeMs });
  }

  async #check({ height, blockId }: EffectOf<'requestCheck'>): Promise<void> {
    const { ledger, applier, candidates, log } = this.#ports;
    const block = candidates.get(blockId);
    if (block === undefined || height !== ledger.head.height + 1n) return;
    let executed = candidates.executed(blockId);
    if (executed === null) {
      const checked = await applier.check(block);
      // Overtaken by sync: on the new head the block would only seem invalid.
      if (height !== ledger.head.height + 1n) return;
      if (checked.ok) {
        executed = checked.executed;
        candidates.noteExecuted(blockId, executed);
      } else log.warn({ height, blockId, ...checked.fault }, 'proposed block is not valid');
    }
    const { timeMs } = block.header;
    this.#push({ type: 'blockChecked', height, blockId, valid: executed !== null, timeMs });
  }

  async #decide({ certificate }: EffectOf<'decide'>): Promise<void> {
    const { applier, candidates, consensusKey } = this.#ports;
    const executed = candidates.executed(toHex(certificate.blockId));
    if (executed === null) return this.#ports.syncTo(certificate.height);
    const encoded = encodeCommitCertificate(certificate);
    const own = equalBytes(executed.block.header.proposer, consensusKey);
    // Followers may know as soon as a quorum has signed; our own disk is not what makes it final.
    this.#ports.onDecided(executed.block, encoded, own);
    await applier.commit(executed, encoded);
  }

  #equivocation(evidence: Evidence): void {
    const { type, authorityIndex, height, round } = accusedMessage(evidence);
    const name = this.#ports.ledger.chain.authorities[authorityIndex]?.name ?? '';
    const what = {
      equivocation: `signed two different messages (${type})`,
      brokenLock: 'voted against its own precommit',
      wrongProposer: 'proposed out of turn',
    }[evidence.kind];
    this.#ports.onAlarm(
      'EQUIVOCATION',
      `authority ${name} ${what} at height ${height}, round ${round}: its key may be in use twice, or its node is not honest; ask its owner`,
      name,
    );
  }

  #alarm(alarm: Alarm): void {
    const messages: Record<Alarm['code'], string> = {
      QUORUM_FOR_INVALID_BLOCK:
        'more than two thirds of the authorities voted for a block that is invalid here; this node signs no more until it is examined',
      CLOCK_BEHIND_PARENT: "this machine's clock is behind the last block; set it right",
      SIGN_LOG_AHEAD:
        'this authority has signed beyond its chain; it votes again when the chain has caught up',
    };
    this.#ports.onAlarm(alarm.code, messages[alarm.code]);
  }

  /** A peer that is behind gets the next final block's certificate; it fetches the rest by itself. */
  #help({ authorityIndex, height }: EffectOf<'helpPeer'>): void {
    const { ledger } = this.#ports;
    const authority = ledger.chain.authorities[authorityIndex];
    const certificate = ledger.certificateOf(height);
    if (certificate === null || authority === undefined) return;
    const message = encodeConsensusMessage({ type: 'commitCertificate', certificate });
    this.#ports.send(authority.nodeKey, message);
  }

  /** Our key signed something elsewhere: a copied key or a restored backup. Never sign again. */
  #checkOwn(message: SignedMessage): void {
    const { signLog, ledger } = this.#ports;
    const bytes = messageSignBytes(message, ledger.chain.chainId);
    if (signLog.contains(message.height, bytes) !== 'no') return;
    this.#push({ type: 'stopSigning' });
    this.#ports.onAlarm(
      'KEY_USED_ELSEWHERE',
      "this authority's key has signed a message that is not in its log: the key is in use elsewhere; stop the copy and give this authority a new key",
    );
  }
}
