export type Side = 'buy' | 'sell';

/**
 * An order as it reaches the auction. Nothing about it is trusted: rule N2 judges names, side and limits, so
 * the fields have the widest type that can hold them.
 */
export interface MarketOrder {
  readonly id: string;
  readonly household: string;
  readonly side: string;
  /** Wh. */
  readonly quantityWh: bigint;
  /** µ/Wh: at most this for a buy, at least this for a sell. */
  readonly priceMicroPerWh: bigint;
}

/** Why an order never entered the book (specification §2), or had to leave it before the auction (§5.3, §5.6). */
export type RejectionReason =
  | 'equivocation'
  | 'invalid'
  | 'below-floor'
  | 'above-cap'
  | 'multi-position'
  | 'no-zone';

/** What makes an order `invalid`; the first that applies. */
export type ValidityFault =
  | 'bad-id'
  | 'bad-household'
  | 'bad-side'
  | 'quantity-out-of-limits'
  | 'price-out-of-limits';

export const NAME_LENGTH_MAX = 64;

/** True for `^[0-9A-Za-z:_.\-]{1,64}$`, the form of an order id, a household and a zone. */
export function isName(text: string): boolean {
  if (text.length === 0 || text.length > NAME_LENGTH_MAX) return false;
  for (let i = 0; i < text.length; i++) {
    if (!isNameCharacter(text.charCodeAt(i))) return false;
  }
  return true;
}

function isNameCharacter(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a; // a-z
  if (code >= 0x41) return code <= 0x5a || code === 0x5f; // A-Z _
  if (code >= 0x30) return code <= 0x3a; // 0-9 :
  return code === 0x2d || code === 0x2e; // - .
}

export function isSide(text: string): text is Side {
  return text === 'buy' || text === 'sell';
}

/** True where two copies of an id say the same. */
export function sameContent(a: MarketOrder, b: MarketOrder): boolean {
  return (
    a.household === b.household &&
    a.side === b.side &&
    a.quantityWh === b.quantityWh &&
    a.priceMicroPerWh === b.priceMicroPerWh
  );
}
