import { EMPTY_BYTES } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import { apply, initialRoundState } from '../machine/apply.ts';
import type { Input, Output } from '../machine/types.ts';
import { idBytes } from '../schema/codec.ts';
import {
  type BlockId,
  type ConsensusMessage,
  isVote,
  NO_ROUND,
  type PolkaCertificate,
  proposerIndex,
  type SignedMessage,
  type SignedProposal,
  type SignedVote,
  sameContent,
  type UnsignedMessage,
} from '../schema/messages.ts';
import type { Evidence } from '../votes/evidence.ts';
import { type HeightState, NOTHING_LOGGED } from './heightState.ts';
import type { DriverInput, Effect, RecoveredState } from './io.ts';
import { timeoutMs } from './parameters.ts';
import type { Peers } from './peers.ts';
import { persistAndSend } from './persist.ts';
import { judged, ownProposal, type TimeContext } from './proposalTime.ts';
import { earlierVotes, repetition, validPolka } from './repetition.ts';
import { nextRule, quorumForInvalid, wantedBlocks } from './rules.ts';
import { stepDelayMs } from './stepDelay.ts';
import type { Timers } from './timers.ts';

/** What outlives a height. */
export interface DriverContext extends TimeContext {
  readonly peers: Peers;
  readonly timers: Timers;
  localMs: number;
  offsetMs: number;
  synced: boolean;
  signing: boolean;
  emit(...effects: readonly Effect[]): void;
}

type InputOf<Type extends DriverInput['type']> = Extract<DriverInput, { type: Type }>;

/** The rounds of one height: joins proposals, votes and blocks into inputs of the round machine. */
export class HeightDriver {
  readonly state: HeightState;
  readonly #context: DriverContext;

  constructor(state: HeightState, context: DriverContext) {
    this.state = state;
    this.#context = context;
  }

  /** Waits for a need: a heartbeat is the only timer of an idle chain, and it says nothing to anybody. */
  idle(heartbeatMs: number = this.#context.parameters.heartbeatMs): void {
    // Who only watches has nobody to wake.
    if (this.state.ownIndex >= 0) this.#arm('heartbeat', 0, heartbeatMs);
  }

  /**
   * Goes on where the last signature was given (consensus.md 2.10). Nothing is signed again: what was
   * signed in this round is sent again, votes of others that the crash lost come again by repetition.
   */
  recover(recovered: RecoveredState, isNewest: boolean): void {
    const { state } = this;
    const { height, round, step, lockedRound, lockedId, validRound, validId } = recovered;
    state.machine = { height, round, step, lockedRound, lockedId, validRound, validId };
    if (recovered.polka !== null) {
      this.addPolka(recovered.polka);
      state.loggedPolkaRound = recovered.polka.round;
    }
    for (const vote of recovered.roundCertificate?.votes ?? []) this.addVote(vote);
    state.loggedRound = round;
    for (const message of recovered.messages) {
      if (isVote(message)) {
        if (message.round === round) state.ownVotes.set(message.type, message);
        this.addVote(message);
      } else {
        state.proposals.add(
          judged(this.#context, state.parentTimeMs, message, this.#context.localMs),
          round,
        );
      }
    }
    if (step === 'propose') this.#armStep('propose');
    this.awaitHelp();
    // Most heights before the newest are decided, and sync has passed them before anybody need hear of them.
    if (isNewest) this.#send(...repetition(state));
    else state.earlierVotes = earlierVotes(recovered);
  }

  /** Leaves the idle step: somebody wants a block. */
  wake(): void {
    const { step, round } = this.state.machine;
    if (step !== 'idle' || round !== NO_ROUND) return;
    this.#startRound(0);
    this.scan();
  }

  /** Begins the round anew, with all that others have said in it: of ours nothing is signed in this height. */
  signAgain(): void {
    const { state } = this;
    const { round, step } = state.machine;
    if (round === NO_ROUND || step === 'commit') return;
    state.proposals.dropUnsigned(round);
    // Locks too are what was refused: a prevote cannot rely on a lock of its own round.
    Object.assign(state, { machine: initialRoundState(state.height), ...NOTHING_LOGGED });
    this.#startRound(round);
    this.scan();
  }

  /** Our time has become trusted, or was moved: what waited for it goes on. */
  timeChanged(): void {
    const { state } = this;
    state.proposals.replaceEach(({ proposal, receivedMs, timely }) =>
      timely === null ? judged(this.#context, state.parentTimeMs, proposal, receivedMs) : null,
    );
    const { step, round } = state.machine;
    if (state.awaitsTime && this.#context.synced && step === 'propose' && this.#isProposer(round)) {
      state.awaitsTime = false;
      this.#requestBuild();
    }
    this.scan();
  }

  /** Whether anything can follow from it. */
  addVote(vote: SignedVote): boolean {
    const { machine, votes } = this.state;
    const { event, evidence } = votes.add(vote, machine.round);
    this.#report(evidence);
    return event !== null || machine.step === 'idle';
  }

  addPolka(polka: PolkaCertificate): void {
    const { machine, votes } = this.state;
    for (const evidence of votes.addPolka(polka, machine.round)) this.#report(evidence);
  }

  /** Whether anything can follow from it. Its time is judged now, by when it came (consensus.md 2.7). */
  addProposal(proposal: SignedProposal, blockAvailable: boolean, receivedMs: number): boolean {
    const { state } = this;
    const { height, round, authorityIndex, validRound, blockId } = proposal;
    if (authorityIndex !== proposerIndex(height, round, state.authorities.length)) {
      this.#report({ kind: 'wrongProposer', proposal });
      return false;
    }
    if (validRound >= round) return false;
    this.#report(
      state.proposals.add(
        judged(this.#context, state.parentTimeMs, proposal, receivedMs),
        state.machine.round,
      ),
    );
    // Also a block that we look for, beside a proposal that comes too late or contradicts another.
    const isAccepted = state.proposals.get(round)?.proposal.blockId === blockId;
    if (blockAvailable && (isAccepted || state.blocks.get(blockId) !== undefined))
      state.blocks.stored(blockId);
    if (round === 0) this.wake();
    return true;
  }

  /** Our own message, signed and durable: only now does it count and may be repeated. */
  addOwn(message: SignedMessage): void {
    const { state } = this;
    if (isVote(message)) {
      if (message.round === state.machine.round) state.ownVotes.set(message.type, message);
      this.addVote(message);
    } else state.proposals.replace(ownProposal(this.#context, message));
    this.scan();
  }

  /** Our key has signed what we do not know: an older round of ours, or a copy of us. */
  checkOwn(message: SignedMessage): void {
    const known = isVote(message)
      ? this.state.votes.vote(message)
      : this.state.proposals.get(message.round)?.proposal;
    if (known === undefined || !sameContent(known, message))
      this.#context.emit({ type: 'checkOwnMessage', message });
  }

  /** The certificate's form and its signers' keys are checked. */
  addCommit(blockId: BlockId, certificate: CommitCertificate): void {
    this.state.commit ??= { blockId, certificate };
    this.awaitHelp();
    this.scan();
  }

  blockBuilt({ blockId, round, timeMs }: InputOf<'blockBuilt'>): void {
    const { blocks, machine, proposals } = this.state;
    const late = machine.step !== 'propose' || round !== machine.round;
    if (late || proposals.get(round) !== undefined) return;
    blocks.built(blockId, timeMs);
    this.#apply({ type: 'proposeValue', round, blockId });
    this.scan();
  }

  blockAvailable(blockId: BlockId): void {
    if (this.state.blocks.get(blockId) === undefined) return;
    this.state.blocks.stored(blockId);
    this.scan();
  }

  blockLost(blockId: BlockId): void {
    this.state.blocks.lost(blockId);
    this.scan();
  }

  blockChecked({ blockId, valid, timeMs }: InputOf<'blockChecked'>): void {
    this.state.blocks.checked(blockId, valid, timeMs);
    this.scan();
  }

  expire({ kind, height, round }: InputOf<'timeout'>['timer']): void {
    switch (kind) {
      case 'heartbeat':
        this.wake();
        break;
      case 'build':
        if (this.state.machine.step === 'propose') this.#requestBuild();
        break;
      case 'rebroadcast':
        this.#repeat();
        break;
      default:
        this.#apply({ type: 'timeout', step: kind, height, round });
        this.scan();
    }
  }

  /** Repeats itself until the height is decided. */
  awaitHelp(): void {
    if (!this.#context.timers.isArmed('rebroadcast'))
      this.#arm('rebroadcast', 0, this.#context.parameters.rebroadcastMs);
  }

  /** Fires every rule that holds, then asks for the blocks that keep others from firing. */
  scan(): void {
    const { state } = this;
    if (state.machine.step === 'idle' && state.machine.round === NO_ROUND && state.votes.awake)
      this.#startRound(0);
    for (let rule = nextRule(state); rule !== null; rule = nextRule(state)) this.#apply(rule);
    this.#repropose();
    this.#checkDeterminism();
    for (const blockId of wantedBlocks(state)) this.#wantBlock(blockId);
  }

  #startRound(round: number): void {
    const { state } = this;
    const { timers, emit, synced } = this.#context;
    emit(...timers.cancel('heartbeat', 'propose', 'prevote', 'precommit', 'build'));
    state.fired = { polkaAny: false, lock: false, precommitAny: false };
    const evidence = [...state.votes.advance(round), ...state.proposals.advance(round)];
    for (const proof of evidence) this.#report(proof);
    this.awaitHelp();
    const isProposer = this.#isProposer(round) && (synced || state.machine.validId !== null);
    state.awaitsTime = this.#isProposer(round) && !isProposer;
    this.#apply({ type: 'newRound', round, isProposer });
  }

  #isProposer(round: number): boolean {
    const { height, authorities, ownIndex, proposals } = this.state;
    const isTurn = proposerIndex(height, round, authorities.length) === ownIndex;
    return isTurn && proposals.get(round) === undefined;
  }

  #apply(input: Input): void {
    const { state } = this;
    const before = state.machine;
    const { state: machine, outputs } = apply(before, input);
    state.machine = machine;
    if (input.type === 'polkaAny') state.fired.polkaAny = true;
    if (input.type === 'precommitAny') state.fired.precommitAny = true;
    if (input.type === 'proposalAndPolka') {
      state.fired.lock = true;
      if (before.lockedRound !== machine.lockedRound && machine.round > 0) this.#showLock();
    }
    for (const output of outputs) this.#carryOut(output);
  }

  #carryOut(output: Output): void {
    switch (output.type) {
      case 'getValue':
        this.#requestBuild();
        break;
      case 'propose':
        if (output.validRound === NO_ROUND) this.#propose(output.blockId, NO_ROUND);
        else this.#repropose();
        break;
      case 'prevote':
        this.#sign({ ...output, height: this.state.height, validRound: this.#reliedOn(output) });
        break;
      case 'precommit':
        this.#sign({ ...output, height: this.state.height });
        break;
      case 'scheduleTimeout':
        this.#armStep(output.step);
        break;
      case 'skipRound':
        this.#startRound(output.round);
        break;
      case 'decide':
        this.#decide(output.round, output.blockId);
        break;
    }
  }

  /**
   * The newest polka that a prevote relies on: the proposal's, or the one of our own lock on the block.
   * Without the latter, who has moved its lock and is then asked by a fresh proposal would seem to have
   * forgotten its earlier precommit.
   */
  #reliedOn({ blockId, validRound }: Extract<Output, { type: 'prevote' }>): number {
    const { lockedId, lockedRound } = this.state.machine;
    return blockId !== null && blockId === lockedId
      ? Math.max(validRound, lockedRound)
      : validRound;
  }

  /** A lock in a late round may be known to us alone: everything that made it is shown (2.5, iii). */
  #showLock(): void {
    const proposal = this.state.proposals.get(this.state.machine.round)?.proposal;
    const polka = validPolka(this.state);
    if (polka !== null) this.#send(polka);
    if (proposal !== undefined && proposal.signature.length > 0) this.#send(proposal);
  }

  /** The block's time is the clock now, and strictly after the parent's: if need be we wait for it. */
  #requestBuild(): void {
    const { height, machine, parentTimeMs } = this.state;
    const { round } = machine;
    const { localMs, offsetMs, parameters, emit } = this.#context;
    const nowMs = localMs + offsetMs;
    const behindMs = parentTimeMs - nowMs + 1;
    if (behindMs <= 0) emit({ type: 'requestBuild', height, round, timeMs: nowMs });
    else if (behindMs <= timeoutMs(parameters, 'propose', round))
      this.#arm('build', round, behindMs);
    else {
      this.state.awaitsTime = true;
      emit({ type: 'alarm', alarm: { code: 'CLOCK_BEHIND_PARENT', height, behindMs } });
    }
  }

  /** 16, 19: as soon as the block is in hand, which after a restart takes a moment. */
  #repropose(): void {
    const { machine, votes } = this.state;
    const { step, round, validId, validRound } = machine;
    if (step !== 'propose' || validId === null || !this.#isProposer(round)) return;
    if (!this.state.blocks.isValid(validId) || !this.#maySign()) return;
    const polka = votes.polkaCertificate(validRound, validId);
    if (polka !== null) this.#send(polka);
    this.#propose(validId, validRound);
    this.scan();
  }

  /**
   * Our own proposal counts for us at once, so that its record and our prevote's share one sync. It can be
   * shown to others only when it has come back signed.
   */
  #propose(blockId: BlockId, validRound: number): void {
    const { height, machine, ownIndex, blocks, proposals } = this.state;
    const block = blocks.get(blockId);
    if (block?.status !== 'valid' || !this.#maySign()) return;
    const { round } = machine;
    const { timeMs } = block;
    const proposal = { type: 'proposal', height, round, blockId, timeMs, validRound } as const;
    this.#sign(proposal);
    const accepted = { ...proposal, authorityIndex: ownIndex, signature: EMPTY_BYTES };
    proposals.add(ownProposal(this.#context, accepted), round);
  }

  #maySign(): boolean {
    return this.#context.signing && this.state.ownIndex >= 0;
  }

  #sign(message: UnsignedMessage): void {
    if (this.#maySign()) this.#context.emit(persistAndSend(this.state, message));
  }

  #decide(round: number, blockId: BlockId): void {
    const certificate = this.#commitCertificate(round, blockId);
    this.state.commit = { blockId, certificate };
    const { timers, emit } = this.#context;
    emit(...timers.cancelAll(), { type: 'decide', certificate });
  }

  #commitCertificate(round: number, blockId: BlockId): CommitCertificate {
    const { commit, height, votes } = this.state;
    if (commit?.blockId === blockId && commit.certificate.round === round)
      return commit.certificate;
    const signatures = votes
      .precommitsFor(round, blockId)
      .map(({ authorityIndex, signature }) => ({ authorityIndex, signature }));
    return { height, round, blockId: idBytes(blockId), signatures };
  }

  #wantBlock(blockId: BlockId): void {
    const { height, blocks } = this.state;
    const { emit } = this.#context;
    const wanted = blocks.want(blockId);
    if (wanted === 'fetch') emit({ type: 'fetchBlock', height, blockId, again: false });
    else if (wanted === 'check') emit({ type: 'requestCheck', height, blockId });
  }

  /** +2/3 for what we find invalid: our execution or theirs is wrong, and a vote would only hide it. */
  #checkDeterminism(): void {
    const { state } = this;
    const found = state.divergent ? null : quorumForInvalid(state);
    if (found === null) return;
    state.divergent = true;
    this.#context.signing = false;
    const { height } = state;
    this.#context.emit({
      type: 'alarm',
      alarm: { code: 'QUORUM_FOR_INVALID_BLOCK', height, ...found },
    });
  }

  #repeat(): void {
    const { state } = this;
    if (state.ownIndex >= 0) this.#send(...repetition(state));
    const { height } = state;
    for (const blockId of wantedBlocks(state))
      if (state.blocks.get(blockId)?.status === 'fetching')
        this.#context.emit({ type: 'fetchBlock', height, blockId, again: true });
    this.awaitHelp();
  }

  #armStep(kind: 'propose' | 'prevote' | 'precommit'): void {
    const { parameters, peers } = this.#context;
    const delayMs = stepDelayMs(this.state, peers, parameters, kind);
    this.#arm(kind, this.state.machine.round, delayMs);
  }

  #arm(kind: InputOf<'timeout'>['timer']['kind'], round: number, delayMs: number): void {
    const { timers, emit } = this.#context;
    emit(timers.arm({ kind, height: this.state.height, round }, delayMs));
  }

  #report(evidence: Evidence | null): void {
    if (evidence !== null) this.#context.emit({ type: 'evidence', evidence });
  }

  #send(...messages: readonly ConsensusMessage[]): void {
    for (const message of messages) this.#context.emit({ type: 'send', message, to: 'all' });
  }
}
