import type { Preference } from '../state/contracts/market/orderPreference.ts';
import type { OrderSide, PriceStep } from '../state/contracts/market/orderSteps.ts';
import type { SealedOrder } from '../state/contracts/market/sealedOrders.ts';
import type { Genesis } from '../state/execution/genesis.ts';
import type { Store } from '../state/store/store.ts';
import type { SystemRole } from '../state/types/parameters.ts';
import type { Refusal } from '../state/types/refusal.ts';
import type { Payload } from '../state/types/transaction.ts';
import type { ActiveAlarm } from './alarms/alarms.ts';
import type { Ledger } from './chain/ledger.ts';

/** What became of a transaction at this node's door. */
export type Submission =
  | { readonly accepted: true; readonly id: Uint8Array }
  | { readonly accepted: false; readonly refusal: Refusal };

/** How a submitted transaction ended. */
export type Outcome =
  | { readonly type: 'committed'; readonly height: bigint; readonly refusal: Refusal | null }
  | { readonly type: 'expired' };

/** An order for a sealed market. */
export interface SealedEntry {
  readonly side: OrderSide;
  readonly steps: readonly [PriceStep, ...PriceStep[]];
  readonly preference?: Preference;
}

/** `order`: the id by which the order is known from now on, and after the reveal. */
export type SealedSubmission =
  | { readonly accepted: true; readonly id: Uint8Array; readonly order: Uint8Array }
  | { readonly accepted: false; readonly refusal: Refusal };

/** Own orders of a slot that nobody else can read. */
export interface SealedSet {
  readonly contract: Uint8Array;
  readonly slot: bigint;
  readonly orders: readonly (SealedOrder & { readonly order: Uint8Array })[];
}

/** Where orders of sealed markets are placed. */
export interface SealedOrdersPort {
  /** What is committed to, or about to be, and not revealed. */
  readonly sets: readonly SealedSet[];
  /** `replaces`: id of an own order of the slot, or empty. */
  place(
    contract: Uint8Array,
    slot: bigint,
    entry: SealedEntry,
    replaces: Uint8Array,
  ): Promise<SealedSubmission>;
  /** By an order's id in hex; null where no own set has it. */
  cancel(order: string): Promise<{ submission: Submission; slot: bigint } | null>;
}

export interface PeerStatus {
  /** 64 hex digits. */
  readonly nodeKey: string;
  /** Authority name or household, as the registry knows it. */
  readonly name: string;
  readonly address: string;
  readonly direction: 'inbound' | 'outbound';
  readonly sinceMs: number;
}

export interface NodeStatus {
  readonly version: string;
  readonly chainId: string;
  readonly role: 'authority' | 'household';
  /** Authority name, household id, or both. */
  readonly name: string;
  readonly startedAtMs: number;
  readonly phase: 'starting' | 'syncing' | 'running' | 'stopping';
  /** Blocks known to be missing, as far as peers have told. */
  readonly blocksBehind: number;
  /** Only of an authority. */
  readonly consensus: {
    readonly height: string;
    readonly round: number;
    readonly step: string;
    readonly signing: boolean;
  } | null;
  readonly mempool: { readonly transactions: number; readonly bytes: number };
  readonly peers: readonly PeerStatus[];
  readonly listening: readonly string[];
  /** Bytes since start. */
  readonly traffic: { readonly sentBytes: number; readonly receivedBytes: number };
  /** What lasts now. */
  readonly alarms: readonly ActiveAlarm[];
}

/**
 * What the API and the command line may ask of a running node. Everything that can be read from the
 * chain is read from `ledger`, by the same views that work on a stopped node's store.
 */
export interface NodeServices {
  readonly ledger: Ledger;
  readonly genesis: Genesis;
  /** The ledger's own store, for its indexes. */
  readonly store: Store;
  /** The account whose key this node holds, or null. */
  readonly account: Uint8Array | null;
  status(): NodeStatus;
  /** A signed transaction from outside; the same door as gossip's. */
  submit(bytes: Uint8Array): Promise<Submission>;
  /** For which of the community's own accounts this node holds the key as well. */
  readonly roles: ReadonlySet<SystemRole>;
  /** Signs with the node's account key, or that of a role, with the next nonce, and submits. */
  send(payload: Payload, as?: SystemRole): Promise<Submission>;
  /** Where sealed orders of this node's account are kept; null where it holds no account key. */
  readonly sealed: SealedOrdersPort | null;
  /** Resolves when the transaction is on the chain or can no longer be; rejects when aborted. */
  outcome(id: Uint8Array, signal: AbortSignal): Promise<Outcome>;
  /** Prometheus text. */
  metrics(): Promise<string>;
  /** Orderly stop of the whole process. */
  stop(): Promise<void>;
}
