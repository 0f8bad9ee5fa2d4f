/** How an authority can be proved to have broken the protocol; by position + 1 on the wire. */
export const OFFENCES = [
  'proposals',
  'prevotes',
  'precommits',
  'brokenLock',
  'wrongProposer',
] as const;

/**
 * proposals, prevotes, precommits: two different ones of one height and round. brokenLock: a precommit for
 * one block, and in a later round a prevote for another that relies on no later polka. wrongProposer: a
 * proposal by an authority whose turn it was not.
 */
export type Offence = (typeof OFFENCES)[number];

export type StatementKind = 'proposal' | 'prevote' | 'precommit';

/** A consensus message as its author signed it. */
export interface Statement {
  readonly kind: StatementKind;
  readonly height: bigint;
  readonly round: number;
  /** 32 bytes; empty: nil. */
  readonly blockId: Uint8Array;
  /** −1: none; of a precommit always. */
  readonly validRound: number;
  /** What the signature covers, in the kind's domain. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Evidence {
  /** Consensus key of the culprit, 32 bytes. */
  readonly authority: Uint8Array;
  readonly offence: Offence;
  readonly first: Statement;
  /** Null of `wrongProposer` alone. */
  readonly second: Statement | null;
}

/** Four bodies' worth; no evidence comes near. */
export const EVIDENCE_BYTES_MAX = 512;
