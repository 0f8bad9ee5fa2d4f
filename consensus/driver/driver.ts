import { checkCommitCertificateForm } from '../../state/codec/commitCertificate.ts';
import { assert } from '../../state/types/assert.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import {
  authorityIndexOf,
  type BlockId,
  type ConsensusMessage,
  isVote,
  type MessageSignature,
  type SignedMessage,
  type Status,
} from '../schema/messages.ts';
import { FutureMessages } from './futureMessages.ts';
import { type DriverContext, HeightDriver } from './heightDriver.ts';
import { type HeightState, newHeight } from './heightState.ts';
import type { DriverInput, Effect } from './io.ts';
import type { ConsensusParameters } from './parameters.ts';
import { Peers } from './peers.ts';
import { helpForRound } from './repetition.ts';
import { wantedBlocks } from './rules.ts';
import { Timers } from './timers.ts';

type InputOf<Type extends DriverInput['type']> = Extract<DriverInput, { type: Type }>;
type Signer = Pick<MessageSignature, 'authorityIndex'>;

export interface DriverOptions {
  /** Our Ed25519 consensus key, 32 bytes; in a height whose set has it not we only watch. */
  readonly consensusKey: Uint8Array;
  readonly parameters: ConsensusParameters;
}

/** Where the driver stands, for the API and for tests. */
export interface DriverView {
  readonly height: bigint;
  /** −1 while it waits for a need. */
  readonly round: number;
  readonly step: HeightState['machine']['step'];
  readonly lockedRound: number;
  readonly lockedId: BlockId | null;
  readonly validRound: number;
  readonly validId: BlockId | null;
  readonly signing: boolean;
}

/** What a driver keeps of others' making; consensus.md 2.4 bounds each by authorities and rounds. */
export interface DriverMemory {
  readonly rounds: number;
  readonly votes: number;
  readonly proposals: number;
  /** Blocks that it knows a status of. */
  readonly blocks: number;
  /** Messages of the next height. */
  readonly early: number;
}

/**
 * One authority's consensus without its hands: inputs and the time go in, effects come out, in the order
 * in which they must be carried out (io.ts). No clock, no randomness, no I/O; the same inputs give the
 * same effects.
 */
export class ConsensusDriver {
  readonly #key: Uint8Array;
  readonly #context: DriverContext;
  readonly #future = new FutureMessages();
  #current: HeightDriver | null = null;
  #syncTarget = 0n;
  #effects: Effect[] = [];

  constructor(options: DriverOptions) {
    this.#key = options.consensusKey;
    this.#context = {
      parameters: options.parameters,
      peers: new Peers(),
      timers: new Timers(),
      localMs: 0,
      offsetMs: 0,
      signing: true,
      synced: true,
      emit: (...effects) => {
        this.#effects.push(...effects);
      },
    };
  }

  /** Of the height in progress; null before the first. */
  get height(): bigint | null {
    return this.#current?.state.height ?? null;
  }

  get view(): DriverView | null {
    if (this.#current === null) return null;
    return { ...this.#current.state.machine, signing: this.#context.signing };
  }

  /** Blocks of the height in progress that the core cannot go on without: they must be kept. */
  get wanted(): readonly BlockId[] {
    return this.#current === null ? [] : wantedBlocks(this.#current.state);
  }

  get memory(): DriverMemory {
    const state = this.#current?.state;
    return {
      ...(state?.votes.size ?? { rounds: 0, votes: 0 }),
      proposals: state?.proposals.size ?? 0,
      blocks: state?.blocks.size ?? 0,
      early: this.#future.size,
    };
  }

  /**
   * `nowMs` is our own clock, milliseconds since the epoch, which never jumps; it is used for timestamps,
   * never for timeouts.
   */
  handle(input: DriverInput, nowMs: number): readonly Effect[] {
    this.#context.localMs = nowMs;
    this.#effects = [];
    this.#dispatch(input);
    return this.#effects;
  }

  #dispatch(input: DriverInput): void {
    switch (input.type) {
      case 'startHeight':
        this.#startHeight(input);
        break;
      case 'stopSigning':
        this.#context.signing = false;
        break;
      case 'timeQuality':
        this.#context.synced = input.synced;
        this.#context.offsetMs = input.offsetMs;
        this.#current?.timeChanged();
        break;
      case 'message':
        if (this.#current !== null) this.#onMessage(this.#current, input);
        break;
      case 'timeout':
        if (this.#current !== null && this.#context.timers.expire(input.timer))
          this.#onTimeout(this.#current, input);
        break;
      case 'signed':
        if (this.#current?.state.height === input.message.height)
          this.#current.addOwn(input.message);
        break;
      default:
        if (this.#current?.state.height === input.height) this.#onAnswer(this.#current, input);
    }
  }

  #onAnswer(
    current: HeightDriver,
    input: InputOf<
      'need' | 'blockBuilt' | 'blockAvailable' | 'blockChecked' | 'blockLost' | 'signAgain'
    >,
  ): void {
    switch (input.type) {
      case 'need':
        current.wake();
        break;
      case 'blockBuilt':
        current.blockBuilt(input);
        break;
      case 'blockAvailable':
        current.blockAvailable(input.blockId);
        break;
      case 'blockChecked':
        current.blockChecked(input);
        break;
      case 'blockLost':
        current.blockLost(input.blockId);
        break;
      case 'signAgain':
        current.signAgain();
        break;
    }
  }

  #startHeight(input: InputOf<'startHeight'>): void {
    const { height, authorities, parentTimeMs, recovered, signedHeight } = input;
    const { emit, timers, peers } = this.#context;
    assert(this.#current === null || height > this.#current.state.height, 'heights only grow');
    emit(...timers.cancelAll());
    const ownIndex = authorityIndexOf(authorities, this.#key);
    peers.startHeight(height, authorities, ownIndex);
    const state = newHeight(height, authorities, ownIndex, parentTimeMs);
    const current = new HeightDriver(state, this.#context);
    this.#current = current;
    if (recovered === null) current.idle(input.heartbeatMs);
    else current.recover(recovered, signedHeight === undefined);
    if (signedHeight !== undefined)
      emit({ type: 'alarm', alarm: { code: 'SIGN_LOG_AHEAD', height, signedHeight } });
    for (const kept of this.#future.take(height)) {
      if (!isBound(state, kept.message, kept.signerKey)) continue;
      if (isVote(kept.message)) current.addVote(kept.message);
      else current.addProposal(kept.message, kept.blockAvailable, kept.receivedMs);
    }
    if (input.need) current.wake();
    current.scan();
  }

  #onTimeout(current: HeightDriver, { timer }: InputOf<'timeout'>): void {
    current.expire(timer);
    if (timer.kind !== 'rebroadcast') return;
    this.#syncTarget = 0n; // ask again: the answer may have been lost as well
    this.#checkSync(current.state);
  }

  #onMessage(current: HeightDriver, input: InputOf<'message'>): void {
    const { message, signerKeys } = input;
    const { state } = current;
    switch (message.type) {
      case 'status':
        this.#onStatus(state, message, input.senderIndex);
        break;
      case 'commitCertificate':
        this.#onCommit(current, message.certificate, signerKeys);
        break;
      case 'polkaCertificate':
        if (message.height !== state.height || state.machine.step === 'commit') return;
        if (!areBound(state, message.signatures, signerKeys)) return;
        current.addPolka(message);
        current.scan();
        break;
      case 'roundCertificate':
        for (const [index, vote] of message.votes.entries())
          this.#onSignedMessage(current, vote, signerKeys[index], false);
        break;
      default:
        this.#onSignedMessage(current, message, signerKeys[0], input.blockAvailable);
    }
  }

  #onSignedMessage(
    current: HeightDriver,
    message: SignedMessage,
    signerKey: Uint8Array | undefined,
    blockAvailable: boolean,
  ): void {
    const { state } = current;
    const { authorityIndex, height } = message;
    if (!isBound(state, message, signerKey)) return;
    this.#context.peers.heard(authorityIndex, height);
    if (height > state.height) {
      if (height === state.height + 1n && signerKey !== undefined)
        this.#future.keep({
          message,
          signerKey,
          blockAvailable,
          receivedMs: this.#context.localMs,
        });
      this.#checkSync(state);
      return;
    }
    if (height < state.height || state.machine.step === 'commit') return;
    if (authorityIndex === state.ownIndex) current.checkOwn(message);
    const matters = isVote(message)
      ? current.addVote(message)
      : current.addProposal(message, blockAvailable, this.#context.localMs);
    if (matters) current.scan();
  }

  #onCommit(
    current: HeightDriver,
    certificate: CommitCertificate,
    signerKeys: readonly Uint8Array[],
  ): void {
    const { state } = current;
    const { height, signatures } = certificate;
    if (checkCommitCertificateForm(certificate, state.authorities.length) !== null) return;
    if (!areBound(state, signatures, signerKeys)) return;
    for (const { authorityIndex } of signatures) this.#context.peers.heard(authorityIndex, height);
    if (height > state.height) this.#checkSync(state);
    else if (height === state.height && state.machine.step !== 'commit')
      current.addCommit(toHex(certificate.blockId), certificate);
  }

  /** A peer that is behind is helped, one that is ahead is believed together with others only. */
  #onStatus(state: HeightState, status: Status, senderIndex: number | null): void {
    const { height, machine, commit, authorities, ownIndex } = state;
    if (senderIndex === null || senderIndex === ownIndex) return;
    if (authorities[senderIndex] === undefined) return;
    this.#context.peers.heard(senderIndex, status.height);
    if (status.height > height) this.#checkSync(state);
    else if (status.height < height)
      this.#context.emit({
        type: 'helpPeer',
        authorityIndex: senderIndex,
        height: status.height,
      });
    else if (machine.step === 'commit' && commit !== null) {
      const { certificate } = commit;
      this.#sendTo(senderIndex, { type: 'commitCertificate', certificate });
    } else if (status.round < machine.round) this.#sendTo(senderIndex, ...helpForRound(state));
  }

  /**
   * We are behind where more than one third are beyond our height, or beyond the next one while we are
   * finishing ours.
   */
  #checkSync(state: HeightState): void {
    const finishing = state.commit !== null || state.votes.committed.length > 0;
    const expected = finishing ? state.height + 1n : state.height;
    const reached = this.#context.peers.reachedHeight();
    if (reached <= expected || reached <= this.#syncTarget) return;
    this.#syncTarget = reached;
    this.#context.emit({ type: 'syncNeeded', height: reached });
  }

  #sendTo(to: number, ...messages: readonly ConsensusMessage[]): void {
    for (const message of messages) this.#context.emit({ type: 'send', message, to });
  }
}

/** Index and key must name the same authority: either alone has been forged before (CometBFT c56d64e). */
function isBound(state: HeightState, signer: Signer, key: Uint8Array | undefined): boolean {
  const authority = state.authorities[signer.authorityIndex];
  return authority !== undefined && key !== undefined && equalBytes(authority.consensusKey, key);
}

function areBound(
  state: HeightState,
  signers: readonly Signer[],
  keys: readonly Uint8Array[],
): boolean {
  return signers.every((signer, index) => isBound(state, signer, keys[index]));
}
