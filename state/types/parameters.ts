import { BLOCK_BYTES_MAX } from './block.ts';

/** What the whole chain agrees on beside its contracts: genesis, then governance; hashed into every header. */
export interface LedgerParameters {
  /** Market slot, e.g. 900 000 ms. Slot n is [n × length, (n + 1) × length) in Unix time. */
  readonly slotLengthMs: number;
  /** Per account and slot; it takes the place of fees. The operator's account is exempt. */
  readonly quotaTransactions: number;
  readonly quotaBytes: number;
  /** An empty block after this long without one, so that members can tell silence from a halt. */
  readonly heartbeatMs: number;
  readonly blockBytesMax: number;
  /** Evidence is too old once both are exceeded: by block times, and by heights. */
  readonly evidenceAgeMs: number;
  readonly evidenceAgeBlocks: number;
  /** Whole days of notice, at least, before a contract that is deployed, changed or retired binds anybody. */
  readonly contractNoticeDays: number;
}

export const CONTRACT_NOTICE_DAYS_MAX = 366;
/** A week to read the new terms, and to object. */
export const CONTRACT_NOTICE_DAYS_DEFAULT = 7;

/** The bounds that genesis and governance hold each parameter to. */
export const PARAMETER_BOUNDS: Readonly<
  Record<keyof LedgerParameters, { readonly min: number; readonly max: number }>
> = {
  slotLengthMs: { min: 1000, max: 86_400_000 },
  quotaTransactions: { min: 1, max: 1_000_000 },
  quotaBytes: { min: 1024, max: 1_000_000_000 },
  heartbeatMs: { min: 1000, max: 86_400_000 },
  blockBytesMax: { min: 16_384, max: BLOCK_BYTES_MAX },
  evidenceAgeMs: { min: 3_600_000, max: 7_776_000_000 },
  evidenceAgeBlocks: { min: 10, max: 1_000_000 },
  contractNoticeDays: { min: 0, max: CONTRACT_NOTICE_DAYS_MAX },
};

/** A week of a chain that is busy, and ten days of one that makes a block each quarter of an hour. */
export const EVIDENCE_AGE_DEFAULT: Pick<LedgerParameters, 'evidenceAgeMs' | 'evidenceAgeBlocks'> = {
  evidenceAgeMs: 604_800_000,
  evidenceAgeBlocks: 1000,
};

/**
 * What governance may change. The slot length is not among them, since contracts are made for theirs; nor is
 * the notice of contracts, which those who must give it could cut short.
 */
export const CHANGEABLE_PARAMETERS = [
  'quotaTransactions',
  'quotaBytes',
  'heartbeatMs',
  'blockBytesMax',
  'evidenceAgeMs',
  'evidenceAgeBlocks',
] as const;
export type ChangeableParameter = (typeof CHANGEABLE_PARAMETERS)[number];

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

export const SYSTEM_ROLES = ['operator', 'utility', 'gridOperator', 'tax', 'community'] as const;
export type SystemRole = (typeof SYSTEM_ROLES)[number];

/** The slot that contains an instant. */
export function slotAt(timeMs: number, slotLengthMs: number): bigint {
  return BigInt(Math.floor(timeMs / slotLengthMs));
}

export function slotStartMs(slot: bigint, slotLengthMs: number): number {
  return Number(slot) * slotLengthMs;
}
