import type { DriverView } from '../../consensus/driver/driver.ts';
import type { DriverInput, Effect, Timer } from '../../consensus/driver/io.ts';
import { encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import {
  authorityIndexOf,
  type ConsensusMessage,
  type SignedMessage,
} from '../../consensus/schema/messages.ts';
import { decodeNotice, encodeNotice } from '../../consensus/schema/notices.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import { accusedMessage, type Evidence } from '../../consensus/votes/evidence.ts';
import { systemTimers } from '../../p2p/timers.ts';
import { encodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { ArmedTimers } from './armedTimers.ts';
import { BlockExchange } from './blockExchange.ts';
import { ALARM_TEXTS, equivocationText, KEY_USED_ELSEWHERE_TEXT } from './consensusAlarms.ts';
import type { ConsensusPorts } from './consensusPorts.ts';
import { EarlyMessages } from './earlyMessages.ts';
import { executeCandidate } from './executeCandidate.ts';
import { InputQueue } from './inputQueue.ts';
import { type Judgements, ownJudgements } from './judgements.ts';

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

/** A log that signs again refuses no more. */
const SIGN_REFUSALS = [
  'SIGN_BEHIND_LOG',
  'SIGN_CONFLICT',
  'SIGN_BREAKS_LOCK',
  'SIGN_FENCED',
] as const;

function heightOf(message: ConsensusMessage): bigint {
  return message.type === 'commitCertificate' ? message.certificate.height : message.height;
}

/**
 * The hands of the consensus core: takes inputs one after another, carries out their effects in the order
 * given, and waits for the disk where the core says so. Nothing here decides anything.
 */
export class ConsensusRunner {
  readonly #ports: ConsensusPorts;
  readonly #inputs = new InputQueue();
  readonly #timers: ArmedTimers;
  readonly #judgements: Judgements;
  readonly #exchange: BlockExchange;
  readonly #tasks = new Set<Promise<void>>();
  /** Of the height that the driver is in. */
  #authorities: AuthoritySet;
  readonly #early = new EarlyMessages();
  #started = false;
  #running = false;
  #stopped = false;

  constructor(ports: ConsensusPorts) {
    this.#ports = ports;
    const timers = ports.timers ?? systemTimers;
    this.#timers = new ArmedTimers(timers);
    this.#judgements = ports.judgements ?? ownJudgements;
    this.#exchange = new BlockExchange({
      ...ports,
      timers,
      judgements: this.#judgements,
      wanted: () => ports.driver.wanted,
      onBlock: (height, blockId) => this.#push({ type: 'blockAvailable', height, blockId }),
    });
    this.#authorities = ports.ledger.chain.authorities;
  }

  /** Whether our key is in the set that decides the next block; else we only watch. */
  get isAuthority(): boolean {
    const { ledger, consensusKey } = this.#ports;
    return authorityIndexOf(ledger.chain.authorities, consensusKey) >= 0;
  }

  get #others(): AuthoritySet {
    const { consensusKey } = this.#ports;
    return this.#authorities.filter((one) => !equalBytes(one.consensusKey, consensusKey));
  }

  get view(): DriverView | null {
    return this.#ports.driver.view;
  }

  /** Inputs that wait. */
  get waiting(): number {
    return this.#inputs.length;
  }

  /** Messages kept for a height that has not begun. */
  get early(): number {
    return this.#early.size;
  }

  get busy(): boolean {
    return this.#running;
  }

  /** Begins the height after the head, with what the sign log remembers of it. */
  async start(): Promise<void> {
    this.#started = true;
    // The head moves by our decisions and by sync alike, and may do so while we begin; all end here.
    this.#ports.ledger.onCommitted(() => this.#inBackground(() => this.#startHeight(false)));
    await this.#startHeight(true);
  }

  /** Resolves when nothing of ours uses store or log any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timers.cancelAll();
    while (this.#tasks.size > 0) await Promise.all(this.#tasks);
  }

  /** Something has come that may want a block: transactions, or a slot's phase. */
  need(): void {
    const height = this.#ports.ledger.head.height + 1n;
    const isAwake = this.#ports.driver.height === height && (this.view?.round ?? -1) >= 0;
    // What waits without being next in line, say, wants no block.
    if (!isAwake && this.isAuthority && this.#ports.needed()) this.#push({ type: 'need', height });
  }

  /** Tells every other authority of a proof of misbehaviour. */
  sendEvidence(evidence: Uint8Array): void {
    this.#sendToOthers(encodeNotice({ type: 'evidence', evidence }), 'all');
  }

  timeQuality(synced: boolean, offsetMs: number): void {
    this.#push({ type: 'timeQuality', synced, offsetMs });
  }

  /** The log that was begun anew may sign from some height on, perhaps from the one in progress. */
  signingBegins(): void {
    const { driver, signLog } = this.#ports;
    const { height } = driver;
    if (height !== null && signLog.signsFrom !== null && signLog.signsFrom <= height)
      this.#push({ type: 'signAgain', height });
  }

  /** Nothing more is signed, for good; the chain is followed on. */
  stopSigning(): void {
    this.#push({ type: 'stopSigning' });
  }

  /** Bytes from an authority's stream. What is not a right message costs its sender. */
  receive(nodeKey: Uint8Array, bytes: Uint8Array): void {
    if (this.#stopped) return;
    if (!this.#started) {
      this.#early.keep(nodeKey, bytes);
      return;
    }
    const { ledger } = this.#ports;
    const decoded = this.#judgements.decodeMessage(bytes);
    if (decoded === null) {
      this.#receiveNotice(nodeKey, bytes);
      return;
    }
    const { message } = decoded;
    const senderIndex = this.#authorities.findIndex((one) => equalBytes(one.nodeKey, nodeKey));
    const sender = this.#authorities[senderIndex];
    if (sender !== undefined && 'signature' in message && message.authorityIndex === senderIndex)
      this.#ports.onHeard?.(sender);
    // Late votes of decided heights are common and worth no signature check.
    if ('signature' in message && message.height < (this.#ports.driver.height ?? 0n)) return;
    const height = heightOf(message);
    const known = ledger.authoritiesAt(height);
    const { chainId, verify, authorities: next } = ledger.chain;
    const signerKeys = this.#judgements.verifyMessage(message, known ?? next, chainId, verify);
    if (signerKeys === null && known === null) {
      // Perhaps by a set that begins there. The driver would forget what is further ahead.
      if (height === ledger.head.height + 2n) this.#early.keep(nodeKey, bytes);
      return;
    }
    if (signerKeys === null) {
      this.#ports.report(nodeKey, `${message.type} with a wrong signature`);
      return;
    }
    let blockAvailable = false;
    if (message.type === 'proposal') {
      if (decoded.block !== null) this.#exchange.keepProposed(message, decoded.block);
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

  #receiveNotice(nodeKey: Uint8Array, bytes: Uint8Array): void {
    const notice = decodeNotice(bytes);
    if (notice === null) this.#ports.report(nodeKey, 'malformed consensus message');
    else if (notice.type === 'evidence') this.#ports.onEvidenceNotice?.(nodeKey, notice.evidence);
    else this.#exchange.receive(nodeKey, notice, this.#authorities);
  }

  async #startHeight(first: boolean): Promise<void> {
    if (this.#stopped) return;
    const { ledger, candidates, signLog } = this.#ports;
    const { head, chain } = ledger;
    const height = head.height + 1n;
    // Not only after a restart: sync may reach a height in which we had signed before our chain was lost.
    const recovered = signLog.recoveredAt(height);
    const newest = signLog.recovered()?.height ?? height;
    if (newest <= height) this.#ports.onAlarmOver?.('SIGN_LOG_AHEAD');
    await candidates.startHeight(height, first || recovered !== null);
    this.#exchange.startHeight();
    this.#push({
      type: 'startHeight',
      height,
      authorities: chain.authorities,
      parentTimeMs: head.timeMs,
      heartbeatMs: chain.parameters.heartbeatMs,
      need: this.isAuthority && this.#ports.needed(),
      recovered,
      ...(newest > height ? { signedHeight: newest } : {}),
    });
    for (const { nodeKey, bytes } of this.#early.take()) this.receive(nodeKey, bytes);
  }

  #push(input: DriverInput): void {
    if (this.#stopped) return;
    if (!this.#inputs.push(input) || this.#running) return;
    this.#running = true;
    this.#inBackground(() => this.#drain());
  }

  async #drain(): Promise<void> {
    for (let input = this.#inputs.shift(); input !== undefined; input = this.#inputs.shift()) {
      if (this.#stopped) break;
      // A height that sync has overtaken must not be started again.
      if (input.type === 'startHeight' && input.height <= (this.#ports.driver.height ?? -1n))
        continue;
      // Once something is signed the height goes on from there, and stands against what was before.
      if (input.type === 'signAgain' && this.#ports.signLog.recovered() !== null) continue;
      if (input.type === 'startHeight') this.#authorities = input.authorities;
      const effects = this.#ports.driver.handle(input, this.#ports.clock.nowMs());
      // Most messages say what is known already.
      if (effects.length > 0) await this.#perform(effects);
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
    const own: Extract<DriverInput, { type: 'signed' }>[] = [];
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
    this.#inputs.pushFirst(own);
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
        this.#timers.cancel(effect.kind);
        break;
      case 'requestBuild':
        this.#build(effect);
        break;
      case 'requestCheck':
        this.#inBackground(() => this.#check(effect));
        break;
      case 'fetchBlock':
        this.#fetch(effect);
        break;
      case 'decide':
        this.#inBackground(() => this.#decide(effect));
        break;
      case 'evidence':
        this.#equivocation(effect.evidence);
        break;
      case 'alarm':
        this.#ports.onAlarm(effect.alarm.code, ALARM_TEXTS[effect.alarm.code]);
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
    const running: Promise<void> = task().then(
      () => void this.#tasks.delete(running),
      (error: unknown) => {
        this.#tasks.delete(running);
        void this.stop();
        this.#ports.onFatal(error);
      },
    );
    this.#tasks.add(running);
  }

  #send(message: ConsensusMessage, to: number | 'all'): void {
    const { candidates } = this.#ports;
    const block = message.type === 'proposal' ? candidates.get(message.blockId) : undefined;
    this.#sendToOthers(encodeConsensusMessage(message, block?.bytes), to);
  }

  #sendToOthers(bytes: Uint8Array, to: number | 'all'): void {
    const only = to === 'all' ? null : this.#authorities[to];
    for (const authority of this.#others)
      if (only === null || only === authority) this.#ports.send(authority.nodeKey, bytes);
  }

  #arm(timer: Timer, delayMs: number): void {
    if (timer.kind === 'propose' && timer.round > 0) this.#ports.onStuck?.();
    this.#timers.arm(timer, delayMs, () => {
      if (timer.kind === 'rebroadcast') this.#ports.onStuck?.();
      this.#push({ type: 'timeout', timer });
    });
  }

  /** A final block is at every peer, any other at the authorities. */
  #fetch({ height, blockId, again }: EffectOf<'fetchBlock'>): void {
    const { candidates, syncTo } = this.#ports;
    if (candidates.get(blockId) !== undefined) {
      this.#push({ type: 'blockAvailable', height, blockId });
      return;
    }
    syncTo(height);
    if (again && this.isAuthority) this.#exchange.ask(height, blockId, this.#others);
  }

  #build({ height, round, timeMs }: EffectOf<'requestBuild'>): void {
    const { ledger, candidates, consensusKey } = this.#ports;
    // A block of this height that is being written has overtaken us.
    if (height !== ledger.head.height + 1n || ledger.committing) return;
    const executed = ledger.build(
      { round, timeMs, proposer: consensusKey },
      this.#ports.transactions(),
      this.#ports.evidence?.(),
    );
    const blockId = candidates.addBuilt(executed);
    this.#push({ type: 'blockBuilt', height, round, blockId, timeMs });
  }

  async #check({ height, blockId }: EffectOf<'requestCheck'>): Promise<void> {
    const { ledger, candidates } = this.#ports;
    const block = candidates.get(blockId);
    if (block === undefined) {
      this.#push({ type: 'blockLost', height, blockId });
      return;
    }
    const executed = await executeCandidate(this.#ports, block);
    // Overtaken by sync: the block may be valid all the same.
    if (height !== ledger.head.height + 1n) return;
    const { timeMs } = block.header;
    this.#push({ type: 'blockChecked', height, blockId, valid: executed !== null, timeMs });
  }

  async #decide({ certificate }: EffectOf<'decide'>): Promise<void> {
    const { applier, candidates, consensusKey } = this.#ports;
    // Where it had made room for others meanwhile it has come again, and is not executed.
    const block = candidates.get(toHex(certificate.blockId));
    const executed = block === undefined ? null : await executeCandidate(this.#ports, block);
    if (executed === null) return this.#ports.syncTo(certificate.height);
    const encoded = encodeCommitCertificate(certificate);
    const own = equalBytes(executed.block.header.proposer, consensusKey);
    // Followers may know as soon as a quorum has signed; our own disk is not what makes it final.
    this.#ports.onDecided(executed.block, encoded, own);
    await applier.commit(executed, encoded);
  }

  #equivocation(evidence: Evidence): void {
    const name = this.#authorities[accusedMessage(evidence).authorityIndex]?.name ?? '';
    this.#ports.onEvidence?.(evidence, this.#authorities);
    this.#ports.onAlarm('EQUIVOCATION', equivocationText(name, evidence), name);
  }

  /** A peer that is behind gets the next final block's certificate; it fetches the rest by itself. */
  #help({ authorityIndex, height }: EffectOf<'helpPeer'>): void {
    const { ledger } = this.#ports;
    const authority = this.#authorities[authorityIndex];
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
    this.#ports.onAlarm('KEY_USED_ELSEWHERE', KEY_USED_ELSEWHERE_TEXT);
  }
}
