import { isQuorum } from '../../state/types/authority.ts';
import { type SignedVote, sameContent, type ValueId } from '../schema/messages.ts';

/** Votes of one type in one round. Only an authority's first vote counts. */
export class VoteCount<V extends SignedVote> {
  readonly #weights: readonly number[];
  readonly #total: number;
  readonly #first: (V | undefined)[] = [];
  readonly #conflicting: (V | undefined)[] = [];
  readonly #weightOf = new Map<ValueId, number>();
  #weight = 0;
  #quorum: { readonly value: ValueId } | null = null;

  constructor(weights: readonly number[], total: number) {
    this.#weights = weights;
    this.#total = total;
  }

  /** The first conflicting vote is kept beside the first; a third is worth nothing to anybody. */
  add(vote: V): 'counted' | 'known' | 'conflicting' {
    const index = vote.authorityIndex;
    const first = this.#first[index];
    if (first !== undefined) {
      if (sameContent(first, vote) || this.#conflicting[index] !== undefined) return 'known';
      this.#conflicting[index] = vote;
      return 'conflicting';
    }
    this.#first[index] = vote;
    const weight = this.#weights[index] ?? 0;
    const forValue = (this.#weightOf.get(vote.blockId) ?? 0) + weight;
    this.#weightOf.set(vote.blockId, forValue);
    this.#weight += weight;
    if (isQuorum(forValue, this.#total)) this.#quorum = { value: vote.blockId };
    return 'counted';
  }

  /** The value that more than two thirds voted for: there is at most one. */
  get quorum(): { readonly value: ValueId } | null {
    return this.#quorum;
  }

  /** Whether more than two thirds voted, for whatever. */
  get any(): boolean {
    return isQuorum(this.#weight, this.#total);
  }

  /** Votes kept: at most two an authority. */
  get size(): number {
    const isVote = (vote: V | undefined): boolean => vote !== undefined;
    return this.#first.filter(isVote).length + this.#conflicting.filter(isVote).length;
  }

  first(authorityIndex: number): V | undefined {
    return this.#first[authorityIndex];
  }

  /** Every first vote, ascending by authority. */
  votes(): V[] {
    return this.#first.filter((vote) => vote !== undefined);
  }

  /** Every vote for a value, conflicting ones included: a signature for it is a signature for it. */
  votesFor(value: ValueId): V[] {
    const out: V[] = [];
    for (let index = 0; index < this.#weights.length; index++) {
      const vote = [this.#first[index], this.#conflicting[index]].find(
        (candidate) => candidate?.blockId === value,
      );
      if (vote !== undefined) out.push(vote);
    }
    return out;
  }

  /** The vote that `vote` conflicts with. */
  conflictOf(vote: V): V | undefined {
    const first = this.#first[vote.authorityIndex];
    return first !== undefined && !sameContent(first, vote) ? first : undefined;
  }
}
