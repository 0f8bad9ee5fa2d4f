import type { Micro } from './units.ts';

export interface Account {
  /** Number of transactions executed so far: the nonce of the next one. */
  readonly nonce: bigint;
  /** The key that signs today, 32 bytes. */
  readonly signingKey: Uint8Array;
  readonly available: Micro;
  /** In escrow for open orders and for positions that are not settled yet. */
  readonly held: Micro;
  /** Lent by the operator where a bill was higher than the balance; repaid from what comes in. */
  readonly arrears: Micro;
  /** Quota use within slot `quotaSlot`. */
  readonly quotaSlot: bigint;
  readonly quotaTransactions: number;
  readonly quotaBytes: number;
  /** Household id, or empty for the community's own accounts. */
  readonly household: string;
}

export interface Household {
  readonly household: string;
  readonly account: Uint8Array;
  readonly zone: string;
  /** Its zone in slots before `zoneFromSlot`, from when on it is `zone`; the same for one that never moved. */
  readonly zoneBefore: string;
  readonly zoneFromSlot: bigint;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  readonly encryptionKey: Uint8Array;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly meters: readonly Uint8Array[];
  readonly nodes: readonly Uint8Array[];
  readonly registeredAtHeight: bigint;
  /** The operator has seen that all it feeds in is renewable. */
  readonly renewable: boolean;
}

/**
 * 10 MW, beyond any household: with slots of at most a day, what a connection can carry in one slot stays
 * far below the largest energy, so that no reading within its capacity can break the arithmetic.
 */
export const CONNECTION_LIMIT_W_MAX = 10_000_000;

/** Meters, and nodes, of one household: its state value stays small whatever its member registers. */
export const HOUSEHOLD_KEYS_MAX = 16;

/** Money that exists: minted minus burned equals the sum of all accounts. */
export interface Supply {
  readonly minted: Micro;
  readonly burned: Micro;
}
