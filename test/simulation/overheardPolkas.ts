import type {
  PolkaCertificate,
  SignedPrevote,
  SignedProposal,
} from '../../consensus/schema/messages.ts';

interface Proposed {
  readonly timeMs: number;
  readonly block: Uint8Array;
}

/** What an authority has heard that could free a locked one, or mislead it: of one height. */
export class OverheardPolkas {
  #height = -1n;
  readonly #prevotes = new Map<string, SignedPrevote[]>();
  readonly #blocks = new Map<string, Proposed>();

  heard(vote: SignedPrevote): void {
    this.#enter(vote.height);
    if (vote.blockId === null || vote.height !== this.#height) return;
    const key = `${vote.round} ${vote.blockId}`;
    const votes = this.#prevotes.get(key) ?? [];
    if (votes.some((one) => one.authorityIndex === vote.authorityIndex)) return;
    this.#prevotes.set(key, [...votes, vote]);
  }

  keepBlock({ height, blockId, timeMs }: SignedProposal, block: Uint8Array): void {
    this.#enter(height);
    if (height === this.#height) this.#blocks.set(blockId, { timeMs, block });
  }

  /** Polkas of earlier rounds with their blocks, the oldest first. */
  before(
    height: bigint,
    round: number,
    authorities: number,
  ): (Proposed & { readonly certificate: PolkaCertificate & { readonly blockId: string } })[] {
    if (height !== this.#height) return [];
    return [...this.#prevotes.values()].flatMap((votes) => {
      const [first] = votes;
      const proposed = this.#blocks.get(first?.blockId ?? '');
      if (first === undefined || first.blockId === null || proposed === undefined) return [];
      if (first.round >= round || 3 * votes.length <= 2 * authorities) return [];
      const signatures = votes
        .toSorted((a, b) => a.authorityIndex - b.authorityIndex)
        .map(({ authorityIndex, validRound, signature }) => ({
          authorityIndex,
          validRound,
          signature,
        }));
      const { blockId } = first;
      const type = 'polkaCertificate' as const;
      return [
        { ...proposed, certificate: { type, height, round: first.round, blockId, signatures } },
      ];
    });
  }

  #enter(height: bigint): void {
    if (height <= this.#height) return;
    this.#height = height;
    this.#prevotes.clear();
    this.#blocks.clear();
  }
}
