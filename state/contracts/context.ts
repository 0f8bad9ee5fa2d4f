import type { Household } from '../types/account.ts';
import type { EventName } from '../types/event.ts';
import type { SystemAccounts } from '../types/parameters.ts';
import type { VerifySignature } from '../types/signature.ts';
import type { Micro } from '../types/units.ts';
import type { ContractMessage } from './message.ts';

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

/** From which slot on a contract governs, and the first that it no longer does; null: no end is decided. */
export interface ContractTerm {
  readonly fromSlot: bigint;
  readonly untilSlot: bigint | null;
}

/** Another contract, to be read only. */
export interface OtherContract {
  readonly template: string;
  readonly parameters: unknown;
  get(key: Uint8Array): Uint8Array | undefined;
}

/** All that a contract sees of the chain: its own data, the registry, the block, and the ways to act. */
export interface ContractContext {
  readonly contract: Uint8Array;
  readonly name: string;
  /** What governance has decided of this instance; an end may be decided while it runs. */
  readonly term: ContractTerm;
  /** Height of the block that announced this instance; 0: the genesis. */
  readonly announcedHeight: bigint;
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
  /** What the instances before it, under the same name, last kept under the key; newest first. */
  inherited(key: Uint8Array): Uint8Array | undefined;
  /** The contract that governs a slot under a name, or null. */
  other(name: string, slot: bigint): OtherContract | null;
  /** Tells every other contract that listens, at once and in the order of deployment. */
  publish(message: ContractMessage): void;
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
