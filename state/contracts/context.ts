import type { Household } from '../types/account.ts';
import type { EventName } from '../types/event.ts';
import type { SystemAccounts } from '../types/parameters.ts';
import type { VerifySignature } from '../types/signature.ts';
import type { Micro } from '../types/units.ts';

/** Where money lies: an account's free or held part, or outside of the ledger. */
export type Purse =
  | { readonly account: Uint8Array; readonly bucket: 'available' | 'held' }
  | 'supply';

/** One balanced movement: `amount` > 0 leaves `from` and arrives at `to`. */
export interface Posting {
  readonly from: Purse;
  readonly to: Purse;
  readonly amount: Micro;
}

/** All that a contract sees of the chain: its own data, the registry, the block, and the ways to act. */
export interface ContractContext {
  readonly contract: Uint8Array;
  readonly chainId: string;
  readonly height: bigint;
  /** Time of the block that is executed: the only time there is. */
  readonly timeMs: number;
  /** Time of its parent (genesis time at height 1). */
  readonly parentTimeMs: number;
  readonly parentHash: Uint8Array;
  readonly slotLengthMs: number;
  readonly accounts: SystemAccounts;
  readonly verify: VerifySignature;
  get(key: Uint8Array): Uint8Array | undefined;
  set(key: Uint8Array, value: Uint8Array | null): void;
  household(id: string): Household | null;
  /** The household whose account this is, or null. */
  householdOf(account: Uint8Array): Household | null;
  /** The household that a meter is registered to, or null. */
  householdOfMeter(meterKey: Uint8Array): string | null;
  /** All or nothing; the amount that an account lacks, or null where it is done. */
  post(postings: readonly Posting[]): { account: Uint8Array; missing: bigint } | null;
  /**
   * As `post`, for bills that must be paid: where a balance does not suffice the operator lends the rest,
   * and what comes in later repays him first.
   */
  postOnCredit(postings: readonly Posting[]): void;
  emit(event: {
    name: EventName;
    slot?: bigint;
    accounts?: readonly Uint8Array[];
    attributes: Readonly<Record<string, string>>;
  }): void;
}
