import { gridhood } from '../../codec/generated/ledger.js';
import { decodeMessage, encodeMessage } from '../../codec/protobuf.ts';
import { signBytes } from '../../codec/signBytes.ts';
import { plainBytes } from '../../types/bytes.ts';
import { decodeContractCall } from '../contractCall.ts';
import type { Preference } from './orderPreference.ts';
import type { OrderSide, PriceStep } from './orderSteps.ts';
import type { SlotPattern } from './slotPattern.ts';

const { MarketCall: CallMessage, MeterReading: ReadingMessage } = gridhood.ledger;

export type MarketCall =
  | {
      readonly type: 'placeOrder';
      readonly slot: bigint;
      readonly side: 'buy' | 'sell';
      readonly quantityWh: bigint;
      readonly priceMicroPerWh: bigint;
      /** Id of a live order that this one takes the place of, or empty. */
      readonly replaces: Uint8Array;
      /** Absent where there are none. */
      readonly furtherSteps?: readonly PriceStep[];
      readonly preference?: Preference;
    }
  | { readonly type: 'cancelOrder'; readonly slot: bigint; readonly order: Uint8Array }
  | { readonly type: 'submitReading'; readonly reading: Uint8Array; readonly signature: Uint8Array }
  | {
      readonly type: 'correctReading';
      readonly household: string;
      readonly slot: bigint;
      readonly importWh: bigint;
      readonly exportWh: bigint;
      readonly reason: string;
    }
  | {
      readonly type: 'placeStandingOrder';
      readonly side: OrderSide;
      readonly steps: readonly PriceStep[];
      readonly pattern: SlotPattern | null;
      readonly preference?: Preference;
      /** Id of a standing order that this one takes the place of, or empty. */
      readonly replaces: Uint8Array;
    }
  | { readonly type: 'cancelStandingOrder'; readonly standingOrder: Uint8Array }
  | {
      readonly type: 'offerAgreement';
      /** The household that may accept. */
      readonly to: string;
      /** Of the one who offers. */
      readonly side: OrderSide;
      /** In each slot of the pattern. */
      readonly quantityWh: bigint;
      /** 0: a gift. */
      readonly priceMicroPerWh: bigint;
      readonly pattern: SlotPattern | null;
      readonly noticeSlots: bigint;
      readonly answerByMs: bigint;
    }
  | { readonly type: 'acceptAgreement'; readonly agreement: Uint8Array }
  | { readonly type: 'endAgreement'; readonly agreement: Uint8Array }
  | {
      readonly type: 'postTariff';
      /** Prices in µ/Wh of this slot and those after it, as many of one as of the other. */
      readonly firstSlot: bigint;
      readonly retail: readonly bigint[];
      readonly feedIn: readonly bigint[];
    }
  | {
      readonly type: 'commitOrders';
      readonly slot: bigint;
      /** Fingerprint of all that the household orders in the slot, 32 bytes: `commitmentOf`. */
      readonly commitment: Uint8Array;
      readonly buyMaxWh: bigint;
      readonly sellMaxWh: bigint;
    }
  /** `orders`: as `encodeSealedOrders` makes them. */
  | { readonly type: 'revealOrders'; readonly slot: bigint; readonly orders: Uint8Array }
  | { readonly type: 'withdrawOrders'; readonly slot: bigint };

/** What a meter signs: its registers' differences over one slot. */
export interface MeterReading {
  readonly meterKey: Uint8Array;
  readonly slot: bigint;
  readonly importWh: bigint;
  readonly exportWh: bigint;
  /** Bit flags of the household data model: 1 valid, 2 estimated, 512 simulated, … */
  readonly quality: number;
}

export function encodeMarketCall(call: MarketCall): Uint8Array {
  const { type, ...fields } = call;
  const wire = 'side' in fields ? { ...fields, side: fields.side === 'buy' ? 1 : 2 } : fields;
  return encodeMessage(CallMessage, { [type]: wire });
}

/** Null where the bytes are not a canonical call of this contract. */
export function decodeMarketCall(bytes: Uint8Array): MarketCall | null {
  const call = decodeContractCall(CallMessage, bytes, isAbsent);
  if (call === null) return null;
  if ('side' in call) {
    if (call['side'] !== 1 && call['side'] !== 2) return null;
    call['side'] = call['side'] === 1 ? 'buy' : 'sell';
  }
  return call as unknown as MarketCall; // its fields are those of the schema, one message per type
}

/** What most orders do not have, their objects do not have either. */
function isAbsent(field: string, value: unknown): boolean {
  if (field === 'preference') return value === null;
  return field === 'furtherSteps' && Array.isArray(value) && value.length === 0;
}

export function encodeMeterReading(reading: MeterReading): Uint8Array {
  return encodeMessage(ReadingMessage, reading);
}

export function decodeMeterReading(bytes: Uint8Array): MeterReading | null {
  const wire = decodeMessage<MeterReading>(ReadingMessage, bytes, 256);
  return wire === null ? null : { ...wire, meterKey: plainBytes(wire.meterKey) };
}

/** The 32-byte message that the meter's key signs. */
export function readingSignBytes(chainId: string, reading: Uint8Array): Uint8Array {
  return signBytes('reading', chainId, reading);
}
