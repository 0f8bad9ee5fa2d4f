/**
 * Proof that a block is final: precommits of more than two thirds of the authorities of its height,
 * all for the same round and block. Signers are named by index in the height's authority set.
 */
export interface CommitCertificate {
  readonly height: bigint;
  readonly round: number;
  /** Block hash, 32 bytes. */
  readonly blockId: Uint8Array;
  /** Ascending by `authorityIndex`, none twice. */
  readonly signatures: readonly CommitSignature[];
}

export interface CommitSignature {
  readonly authorityIndex: number;
  /** 64 bytes, over the precommit's sign bytes. */
  readonly signature: Uint8Array;
}
