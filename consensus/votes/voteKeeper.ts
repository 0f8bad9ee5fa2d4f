import { breaksLock } from '../../state/codec/evidence.ts';
import { assert } from '../../state/types/assert.ts';
import { exceedsFaulty, isQuorum } from '../../state/types/authority.ts';
import {
  type BlockId,
  NIL,
  type PolkaCertificate,
  polkaVotes,
  type RoundCertificate,
  type SignedPrecommit,
  type SignedPrevote,
  type SignedVote,
  type ValueId,
} from '../schema/messages.ts';
import type { Evidence } from './evidence.ts';
import { VoteCount } from './voteCount.ts';

/** A threshold that a vote has made, each announced once. */
export type VoteEvent =
  | { readonly type: 'polkaAny' | 'polkaNil' | 'precommitAny' | 'skip'; readonly round: number }
  | {
      readonly type: 'polka' | 'precommits';
      readonly round: number;
      readonly blockId: BlockId;
    };

export interface AddedVote {
  readonly event: VoteEvent | null;
  readonly evidence: Evidence | null;
}

interface RoundVotes {
  readonly prevotes: VoteCount<SignedPrevote>;
  readonly precommits: VoteCount<SignedPrecommit>;
  readonly voters: Set<number>;
  voterWeight: number;
  /** A polka shown by a certificate; the first one only (consensus.md 2.4). */
  certified: PolkaCertificate | null;
  committed: boolean;
  readonly announced: Set<string>;
}

/** The newest round in which an authority was seen beyond the next one. */
interface FarVotes {
  readonly round: number;
  prevote?: SignedPrevote;
  precommit?: SignedPrecommit;
}

const NOTHING: AddedVote = { event: null, evidence: null };

/**
 * Counts the votes of one height. Memory is bounded (consensus.md 2.4): rounds up to the next one hold two
 * votes an authority and type, later rounds only each authority's newest, which can only cause a skip.
 *
 * Votes come verified. `weights` are the authorities' voting powers: one each on this chain, others
 * where the keeper is compared with an independent model.
 */
export class VoteKeeper {
  readonly #height: bigint;
  readonly #weights: readonly number[];
  readonly #total: number;
  readonly #rounds = new Map<number, RoundVotes>();
  readonly #far: (FarVotes | undefined)[] = [];
  readonly #voters = new Set<number>();
  readonly #committed: { readonly round: number; readonly blockId: BlockId }[] = [];

  constructor(height: bigint, weights: readonly number[]) {
    this.#height = height;
    this.#weights = weights;
    this.#total = weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** `currentRound` is the caller's round, −1 before the first. */
  add(vote: SignedVote, currentRound: number): AddedVote {
    assert(vote.height === this.#height, 'a keeper counts one height');
    assert(vote.authorityIndex < this.#weights.length, 'a vote is by an authority');
    this.#voters.add(vote.authorityIndex);
    if (vote.round > currentRound + 1) return this.#addFar(vote);
    const votes = this.#round(vote.round);
    const added = vote.type === 'prevote' ? votes.prevotes.add(vote) : votes.precommits.add(vote);
    if (added === 'counted' && !votes.voters.has(vote.authorityIndex)) {
      votes.voters.add(vote.authorityIndex);
      votes.voterWeight += this.#weights[vote.authorityIndex] ?? 0;
    }
    this.#recordCommit(votes, vote.round);
    const event = this.#threshold(votes, vote, currentRound);
    return {
      event: event === null ? null : announce(votes, event),
      evidence: this.#evidence(votes, vote, added),
    };
  }

  /**
   * A polka that came as a certificate counts even where we saw a signer vote otherwise before: else a
   * split of first votes could strand honest authorities. Its signatures are verified, its threshold is
   * checked here.
   */
  addPolka(certificate: PolkaCertificate, currentRound: number): Evidence[] {
    if (!this.#isPolka(certificate)) return [];
    const evidence: Evidence[] = [];
    for (const vote of polkaVotes(certificate)) {
      const added = this.add(vote, currentRound);
      if (added.evidence !== null) evidence.push(added.evidence);
    }
    if (certificate.round <= currentRound + 1)
      this.#round(certificate.round).certified ??= certificate;
    return evidence;
  }

  /** After the caller's round has grown: what was too far ahead may now count, and prove something. */
  advance(currentRound: number): Evidence[] {
    const evidence: Evidence[] = [];
    for (const [index, far] of this.#far.entries()) {
      if (far === undefined || far.round > currentRound + 1) continue;
      this.#far[index] = undefined;
      for (const vote of [far.prevote, far.precommit]) {
        const proof = vote && this.add(vote, currentRound).evidence;
        if (proof) evidence.push(proof);
      }
    }
    return evidence;
  }

  /**
   * What is kept: of rounds up to the one after the caller's, two votes an authority and type, and of later
   * ones two an authority.
   */
  get size(): { readonly rounds: number; readonly votes: number } {
    let votes = 0;
    for (const { prevotes, precommits } of this.#rounds.values())
      votes += prevotes.size + precommits.size;
    for (const far of this.#far) votes += (far?.prevote ? 1 : 0) + (far?.precommit ? 1 : 0);
    return { rounds: this.#rounds.size, votes };
  }

  /** The first vote of this authority, round and type. */
  vote(like: Pick<SignedVote, 'type' | 'round' | 'authorityIndex'>): SignedVote | undefined {
    const votes = this.#rounds.get(like.round);
    const count = like.type === 'prevote' ? votes?.prevotes : votes?.precommits;
    return count?.first(like.authorityIndex);
  }

  /** 34. */
  polkaAny(round: number): boolean {
    return this.#rounds.get(round)?.prevotes.any ?? false;
  }

  /** 44. */
  polkaNil(round: number): boolean {
    return this.#rounds.get(round)?.prevotes.quorum?.value === NIL;
  }

  /** 36: the block that has a polka in this round. */
  polkaBlock(round: number): BlockId | null {
    const votes = this.#rounds.get(round);
    return votes?.prevotes.quorum?.value ?? votes?.certified?.blockId ?? null;
  }

  /** 28. */
  hasPolka(round: number, blockId: BlockId): boolean {
    const votes = this.#rounds.get(round);
    return votes?.prevotes.quorum?.value === blockId || votes?.certified?.blockId === blockId;
  }

  /** 47. */
  precommitAny(round: number): boolean {
    return this.#rounds.get(round)?.precommits.any ?? false;
  }

  /** 49: what has precommits of more than two thirds, in any round. */
  get committed(): readonly { readonly round: number; readonly blockId: BlockId }[] {
    return this.#committed;
  }

  /** 55: the latest round beyond `currentRound` in which more than one third was seen, or null. */
  skipRound(currentRound: number): number | null {
    let target: number | null = null;
    for (const [round, votes] of this.#rounds)
      if (round > (target ?? currentRound) && this.#isSkip(votes.voterWeight)) target = round;
    for (const far of this.#far)
      if (far && far.round > (target ?? currentRound) && this.#isSkip(this.#farWeight(far.round)))
        target = far.round;
    return target;
  }

  /** Whether more than one third voted at this height at all: the chain has woken. */
  get awake(): boolean {
    return this.#isSkip(this.#weightOf(this.#voters));
  }

  polkaCertificate(round: number, blockId: BlockId): PolkaCertificate | null {
    const votes = this.#rounds.get(round);
    if (votes?.certified?.blockId === blockId) return votes.certified;
    if (votes?.prevotes.quorum?.value !== blockId) return null;
    const signatures = votes.prevotes
      .votesFor(blockId)
      .map(({ authorityIndex, signature, validRound }) => ({
        authorityIndex,
        signature,
        validRound,
      }));
    return { type: 'polkaCertificate', height: this.#height, round, blockId, signatures };
  }

  /** The precommits for a block, ascending by authority. */
  precommitsFor(round: number, blockId: BlockId): SignedPrecommit[] {
    return this.#rounds.get(round)?.precommits.votesFor(blockId) ?? [];
  }

  /** What lets others leave a round as we did, or null where we cannot show it. */
  roundCertificate(kind: RoundCertificate['kind'], round: number): RoundCertificate | null {
    const votes = this.#rounds.get(round);
    if (votes === undefined) return null;
    const reached = kind === 'skip' ? this.#isSkip(votes.voterWeight) : votes.precommits.any;
    if (!reached) return null;
    const all = [...votes.voters]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const precommit = votes.precommits.first(index);
        const vote = kind === 'skip' ? (precommit ?? votes.prevotes.first(index)) : precommit;
        return vote ? [vote] : [];
      });
    return { type: 'roundCertificate', kind, height: this.#height, round, votes: all };
  }

  #addFar(vote: SignedVote): AddedVote {
    const index = vote.authorityIndex;
    const known = this.#far[index];
    if (known !== undefined && known.round >= vote.round) {
      if (known.round === vote.round) keepFar(known, vote);
      return NOTHING;
    }
    const far: FarVotes = { round: vote.round };
    keepFar(far, vote);
    this.#far[index] = far;
    const weight = this.#farWeight(vote.round);
    const crossed = this.#isSkip(weight) && !this.#isSkip(weight - (this.#weights[index] ?? 0));
    return crossed ? { event: { type: 'skip', round: vote.round }, evidence: null } : NOTHING;
  }

  #evidence(
    votes: RoundVotes,
    vote: SignedVote,
    added: 'counted' | 'known' | 'conflicting',
  ): Evidence | null {
    if (added === 'known') return null;
    return added === 'conflicting' ? conflict(votes, vote) : this.#brokenLock(vote);
  }

  /** A new first vote against the first votes of its author in other rounds; the ledger's rule decides. */
  #brokenLock(vote: SignedVote): Evidence | null {
    if (vote.blockId === NIL) return null;
    for (const [round, { prevotes, precommits }] of this.#rounds) {
      if (vote.type === 'prevote' ? round >= vote.round : round <= vote.round) continue;
      const precommit = vote.type === 'precommit' ? vote : precommits.first(vote.authorityIndex);
      const prevote = vote.type === 'prevote' ? vote : prevotes.first(vote.authorityIndex);
      if (precommit && prevote && breaksLock(precommit, prevote))
        return { kind: 'brokenLock', precommit, prevote };
    }
    return null;
  }

  #recordCommit(votes: RoundVotes, round: number): void {
    const blockId = votes.precommits.quorum?.value ?? null;
    if (blockId === null || votes.committed) return;
    votes.committed = true;
    this.#committed.push({ round, blockId });
  }

  /** A vote's own threshold, the strongest first. */
  #threshold(votes: RoundVotes, vote: SignedVote, currentRound: number): VoteEvent | null {
    const { round } = vote;
    if (round > currentRound && this.#isSkip(votes.voterWeight)) return { type: 'skip', round };
    const count = vote.type === 'prevote' ? votes.prevotes : votes.precommits;
    if (count.quorum !== null && count.quorum.value === vote.blockId)
      return thresholdFor(vote.type, round, vote.blockId);
    if (count.any) return { type: vote.type === 'prevote' ? 'polkaAny' : 'precommitAny', round };
    return null;
  }

  #isPolka(certificate: PolkaCertificate): boolean {
    const signers = new Set(certificate.signatures.map((entry) => entry.authorityIndex));
    for (const index of signers) if (this.#weights[index] === undefined) return false;
    return (
      signers.size === certificate.signatures.length &&
      isQuorum(this.#weightOf(signers), this.#total)
    );
  }

  #round(round: number): RoundVotes {
    const known = this.#rounds.get(round);
    if (known !== undefined) return known;
    const fresh: RoundVotes = {
      prevotes: new VoteCount(this.#weights, this.#total),
      precommits: new VoteCount(this.#weights, this.#total),
      voters: new Set(),
      voterWeight: 0,
      certified: null,
      committed: false,
      announced: new Set(),
    };
    this.#rounds.set(round, fresh);
    return fresh;
  }

  #farWeight(round: number): number {
    let weight = 0;
    for (const [index, far] of this.#far.entries())
      if (far?.round === round) weight += this.#weights[index] ?? 0;
    return weight;
  }

  #weightOf(authorities: Iterable<number>): number {
    let weight = 0;
    for (const index of authorities) weight += this.#weights[index] ?? 0;
    return weight;
  }

  #isSkip(weight: number): boolean {
    return exceedsFaulty(weight, this.#total);
  }
}

function keepFar(far: FarVotes, vote: SignedVote): void {
  if (vote.type === 'prevote') far.prevote ??= vote;
  else far.precommit ??= vote;
}

function thresholdFor(type: SignedVote['type'], round: number, value: ValueId): VoteEvent {
  if (type === 'precommit')
    return value === NIL
      ? { type: 'precommitAny', round }
      : { type: 'precommits', round, blockId: value };
  return value === NIL ? { type: 'polkaNil', round } : { type: 'polka', round, blockId: value };
}

function announce(votes: RoundVotes, event: VoteEvent): VoteEvent | null {
  const key = 'blockId' in event ? `${event.type}/${event.blockId}` : event.type;
  if (votes.announced.has(key)) return null;
  votes.announced.add(key);
  return event;
}

function conflict(votes: RoundVotes, vote: SignedVote): Evidence | null {
  const first =
    vote.type === 'prevote' ? votes.prevotes.conflictOf(vote) : votes.precommits.conflictOf(vote);
  return first === undefined ? null : { kind: 'equivocation', first, second: vote };
}
