import { sameContent } from '../schema/messages.ts';
import type { Evidence } from '../votes/evidence.ts';
import type { AcceptedProposal } from './io.ts';

/**
 * The first proposal of each round up to the next one, and of later rounds each proposer's newest
 * (consensus.md 2.4). A second, different one is evidence and nothing else.
 */
export class Proposals {
  readonly #accepted = new Map<number, AcceptedProposal>();
  readonly #far = new Map<number, AcceptedProposal>();
  readonly #conflicting = new Set<number>();

  add(entry: AcceptedProposal, currentRound: number): Evidence | null {
    const { proposal } = entry;
    if (proposal.round > currentRound + 1) {
      const far = this.#far.get(proposal.authorityIndex);
      if (far === undefined || far.proposal.round < proposal.round)
        this.#far.set(proposal.authorityIndex, entry);
      return null;
    }
    const known = this.#accepted.get(proposal.round);
    // Our own that nobody was shown, and that a sign log behind its fence never signs, proves nothing.
    if (known === undefined || isUnsigned(known.proposal)) {
      this.#accepted.set(proposal.round, entry);
      return null;
    }
    if (sameContent(known.proposal, proposal) || this.#conflicting.has(proposal.round)) return null;
    this.#conflicting.add(proposal.round);
    return { kind: 'equivocation', first: known.proposal, second: proposal };
  }

  /** Our own, once it is signed: until then it could not be shown to anybody. */
  replace(entry: AcceptedProposal): void {
    this.#accepted.set(entry.proposal.round, entry);
  }

  /** Our own, where it was never signed. */
  dropUnsigned(round: number): void {
    const known = this.#accepted.get(round);
    if (known !== undefined && isUnsigned(known.proposal)) this.#accepted.delete(round);
  }

  advance(currentRound: number): Evidence[] {
    const evidence: Evidence[] = [];
    for (const [index, entry] of this.#far) {
      if (entry.proposal.round > currentRound + 1) continue;
      this.#far.delete(index);
      const proof = this.add(entry, currentRound);
      if (proof !== null) evidence.push(proof);
    }
    return evidence;
  }

  /** Those for which `replacement` gives another. */
  replaceEach(replacement: (entry: AcceptedProposal) => AcceptedProposal | null): void {
    for (const entries of [this.#accepted, this.#far])
      for (const [key, entry] of entries) entries.set(key, replacement(entry) ?? entry);
  }

  /** Kept: at most one a round up to the next one, and one an authority of later rounds. */
  get size(): number {
    return this.#accepted.size + this.#far.size;
  }

  get(round: number): AcceptedProposal | undefined {
    return this.#accepted.get(round);
  }
}

function isUnsigned({ signature }: AcceptedProposal['proposal']): boolean {
  return signature.length === 0;
}
