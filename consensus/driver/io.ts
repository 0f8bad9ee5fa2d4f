import type { AuthoritySet } from '../../state/types/authority.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import type {
  BlockId,
  ConsensusMessage,
  PolkaCertificate,
  RoundCertificate,
  SignedMessage,
  SignedProposal,
  Step,
  UnsignedMessage,
  ValueId,
} from '../schema/messages.ts';
import type { Evidence } from '../votes/evidence.ts';

/** What must survive a crash beside the signed message itself (consensus.md 2.9). */
export interface Locks {
  readonly lockedRound: number;
  readonly lockedId: ValueId;
  readonly validRound: number;
  readonly validId: ValueId;
}

/** What the sign log knows of the height that is started. */
export interface RecoveredState extends Locks {
  readonly height: bigint;
  readonly round: number;
  /** Of the last message signed in `round`. */
  readonly step: Step;
  /** Own messages of this height, in the order in which they were signed. */
  readonly messages: readonly SignedMessage[];
  /** The polka of `validRound`: without it a re-proposal would convince nobody. */
  readonly polka: PolkaCertificate | null;
  /** What led into `round`: without it nobody could follow from an earlier one. */
  readonly roundCertificate: RoundCertificate | null;
}

export type TimerKind = 'propose' | 'prevote' | 'precommit' | 'rebroadcast' | 'heartbeat' | 'build';

/** At most one timer of a kind runs: arming replaces it. */
export interface Timer {
  readonly kind: TimerKind;
  readonly height: bigint;
  readonly round: number;
}

export type DriverInput =
  /** The parent is applied and synced. Everything of the height before is forgotten. */
  | {
      readonly type: 'startHeight';
      readonly height: bigint;
      /** Of this height, sorted by consensus key. */
      readonly authorities: AuthoritySet;
      readonly parentTimeMs: number;
      /** Of this height, where the chain has changed it since its genesis. */
      readonly heartbeatMs?: number;
      /** Whether a block is wanted already; otherwise `need` says so later. */
      readonly need: boolean;
      /** Of this height. */
      readonly recovered: RecoveredState | null;
      /** The newest height in the sign log, where that is a later one: nothing is signed before it. */
      readonly signedHeight?: bigint;
    }
  /**
   * A message whose signatures hold. `signerKeys` are the keys that they were verified with, in the order
   * of the signatures: the driver binds them to the authorities of the message's height.
   */
  | {
      readonly type: 'message';
      readonly message: ConsensusMessage;
      readonly signerKeys: readonly Uint8Array[];
      /** The authority whose stream it came on, or null; only a status is judged by it. */
      readonly senderIndex: number | null;
      /** With a proposal: whether the block's bytes are stored. */
      readonly blockAvailable: boolean;
    }
  /** Our own message: signed and durable. */
  | { readonly type: 'signed'; readonly message: SignedMessage }
  /** Answer to `requestBuild`; the block is executed and stored. */
  | {
      readonly type: 'blockBuilt';
      readonly height: bigint;
      readonly round: number;
      readonly blockId: BlockId;
      readonly timeMs: number;
    }
  /** Answer to `fetchBlock`: the bytes are stored. */
  | { readonly type: 'blockAvailable'; readonly height: bigint; readonly blockId: BlockId }
  /** Answer to `requestCheck`: a function of block and parent state only. `timeMs` is the header's. */
  | {
      readonly type: 'blockChecked';
      readonly height: bigint;
      readonly blockId: BlockId;
      readonly valid: boolean;
      readonly timeMs: number;
    }
  /** Likewise, where the bytes are no longer stored. */
  | { readonly type: 'blockLost'; readonly height: bigint; readonly blockId: BlockId }
  | { readonly type: 'timeout'; readonly timer: Timer }
  /** A block is wanted at this height: transactions, evidence or a slot boundary are waiting. */
  | { readonly type: 'need'; readonly height: bigint }
  /** Whether the clock can be trusted, and what to add to it to have the community's time. */
  | { readonly type: 'timeQuality'; readonly synced: boolean; readonly offsetMs: number }
  /**
   * The log signs in a height in which it refused before, and holds no signature of it: what was refused must
   * be asked for again.
   */
  | { readonly type: 'signAgain'; readonly height: bigint }
  /** Sign nothing more, for good: the operator must act. */
  | { readonly type: 'stopSigning' };

export type Alarm =
  /** More than two thirds voted for a block that we find invalid: one of us is not deterministic. */
  | {
      readonly code: 'QUORUM_FOR_INVALID_BLOCK';
      readonly height: bigint;
      readonly round: number;
      readonly blockId: BlockId;
    }
  /** Our turn to propose, and our clock is not yet past the parent's time. */
  | { readonly code: 'CLOCK_BEHIND_PARENT'; readonly height: bigint; readonly behindMs: number }
  /** The sign log is ahead of the chain: blocks were lost that had been decided here. */
  | { readonly code: 'SIGN_LOG_AHEAD'; readonly height: bigint; readonly signedHeight: bigint };

/**
 * What the shell does, strictly in this order. A `persistAndSend` is finished (signed, in the sign log,
 * synced) before the next effect, and its signed message comes back as `signed`; several in a row may
 * share one sync. The bytes of the block that it names are durable before.
 */
export type Effect =
  | {
      readonly type: 'persistAndSend';
      readonly message: UnsignedMessage;
      readonly authorityIndex: number;
      readonly locks: Locks;
      /** To be kept with the locks; null where it is in the log already or there is none. */
      readonly polka: PolkaCertificate | null;
      /** Likewise what led into the message's round. */
      readonly roundCertificate: RoundCertificate | null;
    }
  /** To all authorities or to one. A proposal travels with its block's bytes. */
  | {
      readonly type: 'send';
      readonly message: ConsensusMessage;
      readonly to: number | 'all';
    }
  | { readonly type: 'armTimer'; readonly timer: Timer; readonly delayMs: number }
  | { readonly type: 'cancelTimer'; readonly kind: TimerKind }
  /** Build a block on the parent with this time; answer `blockBuilt`. */
  | {
      readonly type: 'requestBuild';
      readonly height: bigint;
      readonly round: number;
      readonly timeMs: number;
    }
  /** Check stored bytes; answer `blockChecked`. */
  | { readonly type: 'requestCheck'; readonly height: bigint; readonly blockId: BlockId }
  /**
   * Find the bytes, in our store or among final blocks; answer `blockAvailable`. Repeated while they are
   * missing, and then other authorities are asked as well: most often a proposal is already on its way.
   */
  | {
      readonly type: 'fetchBlock';
      readonly height: bigint;
      readonly blockId: BlockId;
      readonly again: boolean;
    }
  /** Final. The shell applies the block and then starts the next height. */
  | { readonly type: 'decide'; readonly certificate: CommitCertificate }
  | { readonly type: 'evidence'; readonly evidence: Evidence }
  | { readonly type: 'alarm'; readonly alarm: Alarm }
  /** More than one third of the authorities are at `height` or beyond: fetch the blocks before it. */
  | { readonly type: 'syncNeeded'; readonly height: bigint }
  /** The authority is at `height`, which is decided: send it that block and its certificate. */
  | { readonly type: 'helpPeer'; readonly authorityIndex: number; readonly height: bigint }
  /** Signed by our key and not known here: where the sign log has not got it, feed `stopSigning`. */
  | { readonly type: 'checkOwnMessage'; readonly message: SignedMessage };

/** A proposal as accepted for its round. */
export interface AcceptedProposal {
  readonly proposal: SignedProposal;
  /** By our own clock, without the offset to the community's. */
  readonly receivedMs: number;
  /** Judged once, by when it came in (consensus.md 2.7); null until our time can be trusted. */
  readonly timely: boolean | null;
}
