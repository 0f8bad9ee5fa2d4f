/** The header's bytes, hashed with SHA-256, are the block's identity. */
export interface Header {
  readonly version: number;
  readonly chainId: string;
  readonly height: bigint;
  /** The round in which the block was first proposed. */
  readonly round: number;
  /** Proposer-based time, UTC; strictly greater than the parent's. */
  readonly timeMs: number;
  /** Hash of the parent's header; the genesis hash at height 1. */
  readonly parentHash: Uint8Array;
  /** Consensus key of the authority that built the block. */
  readonly proposer: Uint8Array;
  readonly transactionRoot: Uint8Array;
  /** Root of the state after this block: a block is executed before it is voted for. */
  readonly stateRoot: Uint8Array;
  readonly eventRoot: Uint8Array;
  readonly authoritiesHash: Uint8Array;
  readonly nextAuthoritiesHash: Uint8Array;
  readonly parametersHash: Uint8Array;
  /** Hash of the parent's commit certificate in the body; 32 zero bytes at height 1. */
  readonly parentCommitHash: Uint8Array;
  /** Root of the body's evidence; empty where it has none. */
  readonly evidenceRoot: Uint8Array;
}

export interface Block {
  /** SHA-256 of `headerBytes`. */
  readonly hash: Uint8Array;
  readonly header: Header;
  readonly headerBytes: Uint8Array;
  /** Signed transactions as received. */
  readonly transactions: readonly Uint8Array[];
  /** Encoded, as in codec/evidence.ts. */
  readonly evidence: readonly Uint8Array[];
  /** The parent's encoded commit certificate; empty at height 1. */
  readonly parentCommit: Uint8Array;
  /** The whole encoded block. */
  readonly bytes: Uint8Array;
}

export const BLOCK_VERSION = 1;
/** consensus.md §2.16: what a home's uplink carries within a propose timeout. */
export const BLOCK_BYTES_MAX: number = 256 * 1024;
/** Room for header, certificate (32 authorities × 70 bytes) and framing beside the transactions. */
export const BLOCK_OVERHEAD_BYTES = 4096;
/** Bytes of transactions in one block. */
export const BLOCK_TRANSACTION_BYTES_MAX: number = BLOCK_BYTES_MAX - BLOCK_OVERHEAD_BYTES;
/** Proofs of misbehaviour in one block, and their bytes together: they must not crowd out transactions. */
export const EVIDENCE_PER_BLOCK_MAX = 8;
export const EVIDENCE_BYTES_PER_BLOCK_MAX = 4096;
export const ZERO_HASH: Uint8Array = new Uint8Array(32);
