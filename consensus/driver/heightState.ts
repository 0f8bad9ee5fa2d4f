import type { AuthoritySet } from '../../state/types/authority.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import { initialRoundState } from '../machine/apply.ts';
import type { RoundState } from '../machine/types.ts';
import type { BlockId, SignedVote } from '../schema/messages.ts';
import { VoteKeeper } from '../votes/voteKeeper.ts';
import { Blocks } from './blocks.ts';
import { Proposals } from './proposals.ts';

/** Everything of one height; the next height starts with nothing of it. */
export interface HeightState {
  readonly height: bigint;
  readonly authorities: AuthoritySet;
  /** −1 where we only watch. */
  readonly ownIndex: number;
  readonly parentTimeMs: number;
  readonly votes: VoteKeeper;
  readonly proposals: Proposals;
  readonly blocks: Blocks;
  machine: RoundState;
  /** Rules that fire for the first time only, in `machine.round`: lines 34, 36, 47. */
  fired: { polkaAny: boolean; lock: boolean; precommitAny: boolean };
  /** A certificate from others, held until its block is in hand. */
  commit: { readonly blockId: BlockId; readonly certificate: CommitCertificate } | null;
  /** Our newest signed votes, to be repeated while stuck. */
  readonly ownVotes: Map<SignedVote['type'], SignedVote>;
  /**
   * Those for blocks in earlier rounds, where the sign log is ahead of the chain: the height cannot be gone on
   * with, and one of them may be what its final block lacks.
   */
  earlierVotes: readonly SignedVote[];
  /** Round of the newest polka that the sign log keeps, −1 where none. */
  loggedPolkaRound: number;
  /** Likewise the newest round that the log can lead others into. */
  loggedRound: number;
  /** Our turn, and no block built for want of a time that can be trusted. */
  awaitsTime: boolean;
  /** More than two thirds voted for what we find invalid. */
  divergent: boolean;
}

/** Of a height in which nothing is signed yet. */
export const NOTHING_LOGGED = { loggedPolkaRound: -1, loggedRound: 0 } as const;

export function newHeight(
  height: bigint,
  authorities: AuthoritySet,
  ownIndex: number,
  parentTimeMs: number,
): HeightState {
  return {
    height,
    authorities,
    ownIndex,
    parentTimeMs,
    votes: new VoteKeeper(
      height,
      authorities.map(() => 1),
    ),
    proposals: new Proposals(),
    blocks: new Blocks(),
    machine: initialRoundState(height),
    fired: { polkaAny: false, lock: false, precommitAny: false },
    commit: null,
    ownVotes: new Map(),
    earlierVotes: [],
    ...NOTHING_LOGGED,
    awaitsTime: false,
    divergent: false,
  };
}
