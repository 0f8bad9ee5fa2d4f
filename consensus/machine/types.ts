import type { BlockId, ValueId } from '../schema/messages.ts';

/**
 * State of one height in the algorithm of arXiv 1807.04938. `idle` means that no round is running:
 * before round 0, and between a skip and the start of the next round. `commit` is final.
 */
export interface RoundState {
  readonly height: bigint;
  /** −1 before the first round; not decreasing. */
  readonly round: number;
  readonly step: 'idle' | 'propose' | 'prevote' | 'precommit' | 'commit';
  readonly lockedRound: number;
  readonly lockedId: ValueId;
  readonly validRound: number;
  readonly validId: ValueId;
}

export type TimeoutStep = 'propose' | 'prevote' | 'precommit';

/** What the driver has made of messages. Numbers are lines of the paper's algorithm 1. */
export type Input =
  /** 11: StartRound. */
  | { readonly type: 'newRound'; readonly round: number; readonly isProposer: boolean }
  /** 18: getValue() has returned. */
  | { readonly type: 'proposeValue'; readonly round: number; readonly blockId: BlockId }
  /** 22: fresh proposal of this round; `valid`: the block is valid and its time was timely. */
  | { readonly type: 'proposal'; readonly blockId: BlockId; readonly valid: boolean }
  /** 28: re-proposal of this round, and a polka for it in `validRound`. */
  | {
      readonly type: 'proposalAndPolkaPrevious';
      readonly blockId: BlockId;
      readonly validRound: number;
      readonly valid: boolean;
    }
  /** 34: prevotes of more than two thirds in this round, for whatever. */
  | { readonly type: 'polkaAny' }
  /** 36: polka in this round for a valid block that is in hand. */
  | { readonly type: 'proposalAndPolka'; readonly blockId: BlockId }
  /** 44: polka for nil in this round. */
  | { readonly type: 'polkaNil' }
  /** 47: precommits of more than two thirds in this round, for whatever. */
  | { readonly type: 'precommitAny' }
  /** 49: precommits of more than two thirds for a valid block that is in hand, in any round. */
  | { readonly type: 'proposalAndPrecommits'; readonly round: number; readonly blockId: BlockId }
  /** 55: more than one third of the authorities are in a later round. */
  | { readonly type: 'skipRound'; readonly round: number }
  /** 57, 61, 65. */
  | {
      readonly type: 'timeout';
      readonly step: TimeoutStep;
      readonly height: bigint;
      readonly round: number;
    };

export type Output =
  /** 18: a new block is wanted. */
  | { readonly type: 'getValue'; readonly round: number }
  /** 19. */
  | {
      readonly type: 'propose';
      readonly round: number;
      readonly blockId: BlockId;
      readonly validRound: number;
    }
  /** 24, 26, 30, 32, 59; `validRound` is the answered proposal's, −1 with nil. */
  | {
      readonly type: 'prevote';
      readonly round: number;
      readonly blockId: ValueId;
      readonly validRound: number;
    }
  /** 40, 45, 63. */
  | { readonly type: 'precommit'; readonly round: number; readonly blockId: ValueId }
  /** 21, 35, 48. */
  | { readonly type: 'scheduleTimeout'; readonly step: TimeoutStep; readonly round: number }
  /** 56, 67: the driver answers with `newRound`. */
  | { readonly type: 'skipRound'; readonly round: number }
  /** 51. */
  | { readonly type: 'decide'; readonly round: number; readonly blockId: BlockId };

export interface Transition {
  readonly state: RoundState;
  readonly outputs: readonly Output[];
}
