/**
 * Why the ledger refuses a transaction. Numbers are permanent, and stand on the chain in `refused` events.
 * 1–19: at the door, a block that holds such a transaction is invalid. From 20: executed and refused, the
 * nonce is used up and the receipt says why.
 */
export const REFUSAL_NUMBERS = {
  malformed: 1,
  'wrong-chain': 2,
  expired: 3,
  'valid-too-long': 4,
  'unknown-account': 5,
  'bad-nonce': 6,
  'over-quota': 7,
  'bad-signature': 8,
  'nonce-gap': 9,
  'mempool-full': 10,
  duplicate: 11,
  'not-permitted': 20,
  'insufficient-funds': 21,
  'bad-amount': 22,
  'bad-name': 23,
  'bad-key': 24,
  'bad-text': 25,
  'already-registered': 26,
  'unknown-household': 27,
  'household-not-active': 28,
  'unknown-contract': 29,
  'bad-call': 30,
  'not-open-yet': 31,
  'gate-closed': 32,
  'out-of-band': 33,
  'over-capacity': 34,
  'too-many-orders': 35,
  'unknown-order': 36,
  'unknown-meter': 37,
  'slot-not-over': 38,
  'past-deadline': 39,
  'duplicate-reading': 40,
  'not-settled-yet': 41,
  'open-positions': 42,
  'too-many-keys': 43,
  'unknown-proposal': 44,
  'proposal-closed': 45,
  'too-many-proposals': 46,
  'impossible-change': 47,
  'bad-proof': 48,
  'bad-height': 49,
  'bad-expiry': 50,
  'unknown-parameter': 51,
  'already-voted': 52,
  'no-zone': 53,
  'slot-closed': 54,
  'orders-not-taken': 55,
  'bad-steps': 56,
  'bad-pattern': 57,
  'bad-preference': 58,
  'too-many-standing-orders': 59,
  'unknown-standing-order': 60,
  'bad-agreement': 61,
  'too-many-agreements': 62,
  'unknown-agreement': 63,
  'not-in-force': 64,
  'not-a-member': 65,
  'sealed-only': 66,
  'not-sealed': 67,
  'unknown-commitment': 68,
  'bad-reveal': 69,
  'bad-commitment': 70,
  'bad-event': 74,
  'short-notice': 75,
  'too-many-events': 76,
  'unknown-event': 77,
  'unknown-pledge': 78,
  'overlapping-pledge': 79,
  'bad-limit': 80,
  'over-limit': 81,
  'too-many-limits': 82,
} as const;

export type RefusalCode = keyof typeof REFUSAL_NUMBERS;

export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence for the person who sent it: what was wrong, and what would be right. */
  readonly message: string;
}

export function refuse(code: RefusalCode, message: string): Refusal {
  return { code, message };
}

/** True where a block must not contain the transaction at all. */
export function isDoorRefusal(code: RefusalCode): boolean {
  return REFUSAL_NUMBERS[code] < 20;
}
