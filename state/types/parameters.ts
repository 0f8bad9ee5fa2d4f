/** What the whole chain agrees on beside its contracts; fixed by genesis, hashed into every header. */
export interface LedgerParameters {
  /** Market slot, e.g. 900 000 ms. Slot n is [n × length, (n + 1) × length) in Unix time. */
  readonly slotLengthMs: number;
  /** Per account and slot; it takes the place of fees. The operator's account is exempt. */
  readonly quotaTransactions: number;
  readonly quotaBytes: number;
  /** An empty block after this long without one, so that members can tell silence from a halt. */
  readonly heartbeatMs: number;
  readonly blockBytesMax: number;
}

/** Accounts that are not households'. */
export interface SystemAccounts {
  /** Registers members, mints against real payments, lends where a bill exceeds a balance. */
  readonly operator: Uint8Array;
  readonly utility: Uint8Array;
  /** Distribution grid operator: network charges, congestion rent. */
  readonly gridOperator: Uint8Array;
  readonly tax: Uint8Array;
  readonly community: Uint8Array;
}

/** The slot that contains an instant. */
export function slotAt(timeMs: number, slotLengthMs: number): bigint {
  return BigInt(Math.floor(timeMs / slotLengthMs));
}

export function slotStartMs(slot: bigint, slotLengthMs: number): number {
  return Number(slot) * slotLengthMs;
}
