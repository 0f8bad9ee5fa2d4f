import type { ProposalContent } from './governance.ts';
import type { Micro } from './units.ts';

/** What a member asks the ledger to do; signed by `account`, executed once, in nonce order. */
export interface Transaction {
  readonly chainId: string;
  /** The account's first public key, 32 bytes: its name for life, whichever key signs today. */
  readonly account: Uint8Array;
  /** Number of transactions of the account before this one. */
  readonly nonce: bigint;
  /** Dropped in a block of this time or later; at most one hour ahead of block time. */
  readonly validUntilMs: number;
  readonly payload: Payload;
}

/** A decoded transaction beside the exact bytes that were signed and hashed. */
export interface SignedTransaction {
  /** SHA-256 of `bytes`, 32 bytes. */
  readonly id: Uint8Array;
  /** The whole signed transaction as received. */
  readonly bytes: Uint8Array;
  /** The encoded {@link Transaction} as received: what the signature covers. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
  readonly transaction: Transaction;
}

export type Payload =
  | {
      readonly type: 'transfer';
      readonly to: Uint8Array;
      readonly amount: Micro;
      readonly reference: string;
    }
  | {
      readonly type: 'mint';
      readonly to: Uint8Array;
      readonly amount: Micro;
      readonly reference: string;
    }
  | { readonly type: 'burn'; readonly amount: Micro; readonly reference: string }
  | RegisterHousehold
  | UpdateHousehold
  | { readonly type: 'registerMeter'; readonly household: string; readonly meterKey: Uint8Array }
  | { readonly type: 'registerNode'; readonly household: string; readonly nodeKey: Uint8Array }
  | {
      readonly type: 'rotateKey';
      readonly newKey: Uint8Array;
      readonly newKeySignature: Uint8Array;
    }
  | {
      readonly type: 'suspend';
      readonly household: string;
      readonly suspended: boolean;
      readonly reason: string;
    }
  | { readonly type: 'close'; readonly household: string }
  | ({ readonly type: 'propose' } & ProposalContent)
  | { readonly type: 'vote'; readonly proposal: bigint; readonly approve: boolean }
  | { readonly type: 'call'; readonly contract: Uint8Array; readonly data: Uint8Array };

export interface RegisterHousehold {
  readonly type: 'registerHousehold';
  readonly household: string;
  readonly account: Uint8Array;
  /** Grid zone (feeder); empty where the community has one. */
  readonly zone: string;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  /** X25519 public key, 32 bytes, or empty. */
  readonly encryptionKey: Uint8Array;
}

/**
 * Absent fields stay as they are. The encryption key is the household's; limits, zone and what is known of the
 * origin of its energy are the operator's.
 */
export interface UpdateHousehold {
  readonly type: 'updateHousehold';
  readonly household: string;
  readonly zone?: string;
  readonly importLimitW?: number;
  readonly exportLimitW?: number;
  readonly encryptionKey?: Uint8Array;
  /** Whether all that it feeds in is renewable. */
  readonly renewable?: boolean;
}

/** Longest signed transaction (a contract call carries at most a few hundred bytes). */
export const TRANSACTION_BYTES_MAX = 4096;
/** A mempool never holds stale orders (ledger.md, Transaction). */
export const VALIDITY_MAX_MS: number = 60 * 60 * 1000;
/** Names of households, zones and contracts: market.md §0. */
export const NAME_PATTERN: RegExp = /^[0-9A-Za-z:_.-]{1,64}$/;
/** Free text in a transaction: references and reasons. */
export const REFERENCE_CHARACTERS_MAX = 140;
