import { ConsensusDriver } from '../../consensus/driver/driver.ts';
import type { DriverInput, Effect, RecoveredState } from '../../consensus/driver/io.ts';
import { DEFAULT_CONSENSUS_PARAMETERS } from '../../consensus/driver/parameters.ts';
import type { RoundState, TimeoutStep } from '../../consensus/machine/types.ts';
import {
  type ConsensusMessage,
  type MessageSignature,
  NO_ROUND,
  type PolkaCertificate,
  type SignedMessage,
  type SignedVote,
  type UnsignedMessage,
} from '../../consensus/schema/messages.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import { fromHex, toHex, utf8 } from '../../state/types/bytes.ts';
import { fakeAuthorities } from '../simulation/consensusKeys.ts';
import type { ModelProposal, ModelVote } from './mapping.ts';
import { INVALID_VALUE } from './paperRules.ts';

/** One instant for everything: time plays no part in the model. */
const NOW_MS = 1_000_000;
const NO_SIGNATURE = new Uint8Array(64);

/** What the driver wants others to see, in the order in which it wants it. */
export interface Said {
  readonly type: 'proposal' | 'prevote' | 'precommit' | 'decide';
  readonly round: number;
  readonly value: string | null;
  readonly validRound?: number;
}

/** What an authority that comes back has in its records, and what others send it again. */
export interface Known {
  readonly round: number;
  readonly step: TimeoutStep;
  readonly lockedRound: number;
  readonly lockedId: string | null;
  readonly validRound: number;
  readonly validId: string | null;
  readonly own: readonly (ModelProposal | ModelVote)[];
  readonly votes: readonly ModelVote[];
  readonly proposals: readonly ModelProposal[];
  /** The votes of every polka that was seen. */
  readonly polkas: readonly (readonly ModelVote[])[];
}

/**
 * A real consensus driver in place of one authority of the model. Its shell is the model's network: an
 * own vote comes back signed when the model delivers it, a block is at hand once a proposal brought its
 * value, and it is valid unless the value is "invalid".
 */
export class DriverTwin {
  readonly #addresses: readonly string[];
  readonly #own: number;
  readonly #driver: ConsensusDriver;
  readonly #authorities: AuthoritySet;
  readonly #values = new Set<string>();
  /** Own votes that the model has not delivered yet. */
  readonly #unsigned: SignedVote[] = [];
  readonly #timers = new Map<string, number>();
  #height = 0n;
  #said: Said[] = [];
  /** More than two thirds voted for an invalid block: the driver has stopped signing. */
  stopped = false;

  constructor(addresses: readonly string[], own: string) {
    this.#addresses = addresses;
    this.#own = addresses.indexOf(own);
    this.#authorities = fakeAuthorities(addresses.length);
    const consensusKey = this.#authorities[this.#own]?.consensusKey ?? new Uint8Array(32);
    this.#driver = new ConsensusDriver({ consensusKey, parameters: DEFAULT_CONSENSUS_PARAMETERS });
  }

  /** A new driver that knows what its sign log would hold, and is sent every message again. */
  static recovered(
    addresses: readonly string[],
    own: string,
    modelHeight: number,
    known: Known,
  ): DriverTwin {
    const { own: said, votes, proposals, polkas, ...state } = known;
    const twin = new DriverTwin(addresses, own);
    twin.#height = heightOf(modelHeight, addresses);
    const valid = polkas.find(([vote]) => vote?.round === state.validRound);
    const messages = said.map((message) =>
      'type' in message ? twin.#signedVote(message) : twin.#signedProposal(message),
    );
    const lockedId = state.lockedId === null ? null : idOf(state.lockedId);
    const validId = state.validId === null ? null : idOf(state.validId);
    for (const { blockId } of proposals) twin.#values.add(blockId);
    const polka = valid === undefined ? null : twin.#polka(valid);
    const roundCertificate = null;
    twin.start(modelHeight, { ...state, lockedId, validId, messages, polka, roundCertificate });
    for (const polkaVotes of polkas) twin.certificate(polkaVotes);
    for (const vote of votes) twin.vote(vote);
    for (const proposal of proposals) twin.proposal(proposal);
    return twin;
  }

  /** What it said since it was asked last. */
  takeSaid(): Said[] {
    const said = this.#said;
    this.#said = [];
    return said;
  }

  /** Its state in the model's words. */
  state(modelHeight: bigint): RoundState | null {
    const { view } = this.#driver;
    if (view === null) return null;
    const { round, step, lockedRound, lockedId, validRound, validId } = view;
    return {
      height: modelHeight,
      round,
      step,
      lockedRound,
      lockedId: valueOfId(lockedId),
      validRound,
      validId: valueOfId(validId),
    };
  }

  isArmed(step: TimeoutStep, round: number): boolean {
    return this.#timers.get(step) === round;
  }

  start(modelHeight: number, recovered: Omit<RecoveredState, 'height'> | null = null): void {
    this.#height = heightOf(modelHeight, this.#addresses);
    this.#handle({
      type: 'startHeight',
      height: this.#height,
      authorities: this.#authorities,
      parentTimeMs: NOW_MS - 1,
      need: false,
      recovered: recovered === null ? null : { height: this.#height, ...recovered },
    });
  }

  need(): void {
    this.#handle({ type: 'need', height: this.#height });
  }

  propose(value: string, round: number): void {
    this.#values.add(value);
    const built = { blockId: idOf(value), round, timeMs: NOW_MS };
    this.#handle({ type: 'blockBuilt', height: this.#height, ...built });
  }

  proposal(proposal: ModelProposal): void {
    this.#values.add(proposal.blockId);
    this.#message(this.#signedProposal(proposal));
    this.#handle({
      type: 'blockAvailable',
      height: this.#height,
      blockId: idOf(proposal.blockId),
    });
  }

  vote(vote: ModelVote): void {
    const signed = this.#signedVote(vote);
    const index = this.#unsigned.findIndex((own) => isSame(own, signed));
    const [own] = index < 0 ? [] : this.#unsigned.splice(index, 1);
    if (own !== undefined) this.#handle({ type: 'signed', message: own });
    else this.#message(signed);
  }

  /** A certificate of the model is a set of votes for one value. */
  certificate(votes: readonly ModelVote[]): void {
    const [first] = votes;
    if (first === undefined || first.blockId === null) return;
    if (first.type === 'prevote') {
      this.#message(this.#polka(votes));
      return;
    }
    const blockId = fromHex(idOf(first.blockId)) ?? NO_SIGNATURE;
    const signatures = this.#signers(votes);
    const certificate = { height: this.#height, round: first.round, blockId, signatures };
    this.#message({ type: 'commitCertificate', certificate });
  }

  #polka(votes: readonly ModelVote[]): PolkaCertificate {
    const [first] = votes;
    return {
      type: 'polkaCertificate',
      height: this.#height,
      round: first?.round ?? NO_ROUND,
      blockId: idOf(first?.blockId ?? ''),
      signatures: this.#signers(votes).map((signer) => ({ ...signer, validRound: NO_ROUND })),
    };
  }

  #signers(votes: readonly ModelVote[]): MessageSignature[] {
    return votes
      .map(({ from }) => this.#addresses.indexOf(from))
      .sort((a, b) => a - b)
      .map((authorityIndex) => ({ authorityIndex, signature: NO_SIGNATURE }));
  }

  timeout(kind: TimeoutStep, round: number): void {
    if (this.#timers.get(kind) === round) this.#timers.delete(kind);
    this.#handle({ type: 'timeout', timer: { kind, height: this.#height, round } });
  }

  #signedVote({ type, from, round, blockId }: ModelVote): SignedVote {
    const vote = {
      height: this.#height,
      round,
      blockId: blockId === null ? null : idOf(blockId),
      authorityIndex: this.#addresses.indexOf(from),
      signature: NO_SIGNATURE,
    };
    return type === 'prevote' ? { type, ...vote, validRound: NO_ROUND } : { type, ...vote };
  }

  #signedProposal({ from, round, blockId, validRound }: ModelProposal): SignedMessage {
    return {
      type: 'proposal',
      height: this.#height,
      round,
      blockId: idOf(blockId),
      timeMs: NOW_MS,
      validRound,
      authorityIndex: this.#addresses.indexOf(from),
      signature: NO_SIGNATURE,
    };
  }

  #message(message: ConsensusMessage): void {
    const signers =
      message.type === 'commitCertificate'
        ? message.certificate.signatures
        : message.type === 'polkaCertificate'
          ? message.signatures
          : 'authorityIndex' in message
            ? [message]
            : [];
    const signerKeys = signers.map(
      ({ authorityIndex }) => this.#authorities[authorityIndex]?.consensusKey ?? NO_SIGNATURE,
    );
    const blockAvailable = message.type === 'proposal';
    this.#handle({ type: 'message', message, signerKeys, senderIndex: null, blockAvailable });
  }

  /** Effects in their order; what answers them comes after all of them. */
  #handle(...inputs: DriverInput[]): void {
    for (let input = inputs.shift(); input !== undefined; input = inputs.shift())
      for (const effect of this.#driver.handle(input, NOW_MS)) {
        const answer = this.#carryOut(effect);
        if (answer !== null) inputs.push(answer);
      }
  }

  #carryOut(effect: Effect): DriverInput | null {
    switch (effect.type) {
      case 'persistAndSend':
        return this.#sign(effect.message);
      case 'requestCheck': {
        const { height, blockId } = effect;
        const valid = valueOfId(blockId) !== INVALID_VALUE;
        return { type: 'blockChecked', height, blockId, valid, timeMs: NOW_MS };
      }
      case 'fetchBlock':
        return this.#values.has(valueOfId(effect.blockId) ?? '')
          ? { ...effect, type: 'blockAvailable' }
          : null;
      case 'armTimer':
        this.#timers.set(effect.timer.kind, effect.timer.round);
        return null;
      case 'cancelTimer':
        this.#timers.delete(effect.kind);
        return null;
      case 'decide': {
        const { round, blockId } = effect.certificate;
        this.#said.push({ type: 'decide', round, value: valueOfId(toHex(blockId)) });
        return null;
      }
      case 'alarm':
        this.stopped ||= effect.alarm.code === 'QUORUM_FOR_INVALID_BLOCK';
        return null;
      default:
        return null;
    }
  }

  #sign(message: UnsignedMessage): DriverInput | null {
    const { type, round } = message;
    const value = valueOfId(message.blockId);
    const signer = { authorityIndex: this.#own, signature: NO_SIGNATURE };
    if (message.type === 'proposal') {
      this.#said.push({ type, round, value, validRound: message.validRound });
      return { type: 'signed', message: { ...message, ...signer } };
    }
    this.#said.push({ type, round, value });
    this.#unsigned.push({ ...message, ...signer });
    return null;
  }
}

function isSame(a: SignedVote, b: SignedVote): boolean {
  return a.type === b.type && a.round === b.round && a.blockId === b.blockId
    ? a.authorityIndex === b.authorityIndex
    : false;
}

/** The model's proposer does not depend on the height, so ours are those where it is the same. */
function heightOf(modelHeight: number, addresses: readonly string[]): bigint {
  return BigInt(modelHeight * addresses.length + 1);
}

/** A value's text, in hex, as a block's 32 bytes. */
function idOf(value: string): string {
  return toHex(utf8(value)).slice(0, 64).padEnd(64, '0');
}

function valueOfId(id: string | null): string | null {
  if (id === null) return null;
  return Buffer.from(id, 'hex').toString('utf8').replace(/\0+$/, '');
}
