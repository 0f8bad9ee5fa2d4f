/** What happened, in words an auditor can read; hashed into the header's event root. */
export interface LedgerEvent {
  readonly name: EventName;
  /** Index of the causing transaction in its block; null where a contract's life cycle or a rule of the chain acted by itself. */
  readonly transaction: number | null;
  /** Contract id, 32 bytes, or null. */
  readonly contract: Uint8Array | null;
  readonly slot: bigint | null;
  /** Accounts whose members find this event in their history. */
  readonly accounts: readonly Uint8Array[];
  /** Integers are decimal strings, bytes are hex, units are in the key. */
  readonly attributes: Readonly<Record<string, string>>;
}

export type EventName =
  | 'refused'
  | 'transferred'
  | 'minted'
  | 'burned'
  | 'household-registered'
  | 'household-updated'
  | 'household-suspended'
  | 'household-reinstated'
  | 'household-closed'
  | 'meter-registered'
  | 'node-registered'
  | 'key-rotated'
  | 'order-accepted'
  | 'order-replaced'
  | 'order-cancelled'
  | 'orders-committed'
  | 'orders-withdrawn'
  | 'orders-revealed'
  | 'orders-not-revealed'
  | 'slot-closed'
  | 'slot-cleared'
  | 'zone-cleared'
  | 'order-matched'
  | 'pair-traded'
  | 'origin-assigned'
  | 'standing-order-placed'
  | 'standing-order-ended'
  | 'standing-order-skipped'
  | 'agreement-offered'
  | 'agreement-accepted'
  | 'agreement-ended'
  | 'agreement-scheduled'
  | 'agreement-skipped'
  | 'reading-accepted'
  | 'reading-equivocated'
  | 'reading-corrected'
  | 'slot-settled'
  | 'household-settled'
  | 'tariff-posted'
  | 'net-metering-billed'
  | 'flexibility-requested'
  | 'flexibility-pledged'
  | 'flexibility-committed'
  | 'flexibility-settled'
  | 'flexibility-ended'
  | 'peak-billed'
  | 'limit-posted'
  | 'limit-exceeded'
  | 'fail-safe-began'
  | 'fail-safe-ended'
  | 'arrears-lent'
  | 'arrears-repaid'
  | 'proposal-made'
  | 'proposal-voted'
  | 'proposal-passed'
  | 'proposal-rejected'
  | 'proposal-expired'
  | 'proposal-failed'
  | 'offence-proved'
  | 'authority-added'
  | 'authority-removed'
  | 'authority-suspended'
  | 'authority-marked'
  | 'suspension-lifted'
  | 'parameter-changed'
  | 'contract-deployed'
  | 'contract-changed'
  | 'contract-retired'
  | 'contract-closed';
