import type { AuthoritySet } from '../../state/types/authority.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';

/** A block's hash as 64 lowercase hex digits: the core compares and indexes ids, it never hashes. */
export type BlockId = string;
/** What a vote names; null is the paper's nil. */
export type ValueId = BlockId | null;
export const NIL: null = null;
/** The paper's −1: no round. */
export const NO_ROUND: -1 = -1;

export type Step = 'propose' | 'prevote' | 'precommit';

export interface Proposal {
  readonly type: 'proposal';
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockId;
  /** The block's time, milliseconds since the epoch: signed here and equal to the header's. */
  readonly timeMs: number;
  /** The round of the polka that justifies a re-proposal, or {@link NO_ROUND}. */
  readonly validRound: number;
}

export interface Prevote {
  readonly type: 'prevote';
  readonly height: bigint;
  readonly round: number;
  readonly blockId: ValueId;
  /** The answered proposal's `validRound`, {@link NO_ROUND} with nil: it makes a disagreement accountable. */
  readonly validRound: number;
}

/** Carries no time, so all authorities sign the same bytes (the commit certificate). */
export interface Precommit {
  readonly type: 'precommit';
  readonly height: bigint;
  readonly round: number;
  readonly blockId: ValueId;
}

export type Vote = Prevote | Precommit;
export type UnsignedMessage = Proposal | Vote;

export interface MessageSignature {
  /** Index in the authority set of the message's height. */
  readonly authorityIndex: number;
  /** 64 bytes over the message's sign bytes. */
  readonly signature: Uint8Array;
}

export type SignedProposal = Proposal & MessageSignature;
export type SignedPrevote = Prevote & MessageSignature;
export type SignedPrecommit = Precommit & MessageSignature;
export type SignedVote = SignedPrevote | SignedPrecommit;
export type SignedMessage = SignedProposal | SignedVote;

/** Prevotes of more than two thirds for one block in one round. */
export interface PolkaCertificate {
  readonly type: 'polkaCertificate';
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockId;
  /** Ascending by `authorityIndex`, none twice; each with the `validRound` it was signed with. */
  readonly signatures: readonly (MessageSignature & { readonly validRound: number })[];
}

/**
 * The votes that let their holder leave its round: of more than one third in `round` ("skip", line 55),
 * or precommits of more than two thirds in `round` ("precommitAny", lines 47 and 65).
 */
export interface RoundCertificate {
  readonly type: 'roundCertificate';
  readonly kind: 'skip' | 'precommitAny';
  readonly height: bigint;
  readonly round: number;
  /** All of `height` and `round`; ascending by `authorityIndex`, none twice. */
  readonly votes: readonly SignedVote[];
}

/** Where its sender stands. Unsigned: the stream it comes on says whose it is. */
export interface Status {
  readonly type: 'status';
  readonly height: bigint;
  /** {@link NO_ROUND} while it waits for a need. */
  readonly round: number;
  readonly step: Step;
}

export interface CommitMessage {
  readonly type: 'commitCertificate';
  readonly certificate: CommitCertificate;
}

/** Everything that travels on a consensus stream. */
export type ConsensusMessage =
  | SignedMessage
  | PolkaCertificate
  | RoundCertificate
  | CommitMessage
  | Status;

/** The votes that a polka certificate stands for. */
export function polkaVotes(certificate: PolkaCertificate): SignedPrevote[] {
  const { height, round, blockId } = certificate;
  return certificate.signatures.map((entry) => ({
    type: 'prevote',
    height,
    round,
    blockId,
    ...entry,
  }));
}

export function isVote(message: UnsignedMessage): message is Vote {
  return message.type !== 'proposal';
}

/** Whether two messages say the same, whoever signed them. */
export function sameContent(a: UnsignedMessage, b: UnsignedMessage): boolean {
  if (a.type !== b.type || a.height !== b.height || a.round !== b.round || a.blockId !== b.blockId)
    return false;
  if (a.type === 'precommit') return true;
  if (a.type === 'prevote') return a.validRound === (b as Prevote).validRound;
  return a.validRound === (b as Proposal).validRound && a.timeMs === (b as Proposal).timeMs;
}

/** Where a key stands in a set, or −1 where it is no authority. */
export function authorityIndexOf(authorities: AuthoritySet, consensusKey: Uint8Array): number {
  return authorities.findIndex((authority) => equalBytes(authority.consensusKey, consensusKey));
}

/** `authorities[(height + round) mod n]` (consensus.md 2.6): nothing to keep, nothing to get wrong. */
export function proposerIndex(height: bigint, round: number, authorityCount: number): number {
  return Number((height + BigInt(round)) % BigInt(authorityCount));
}
