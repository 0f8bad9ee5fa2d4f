import { gridhood } from '../../codec/generated/ledger.js';
import { decodeMessage, encodeMessage } from '../../codec/protobuf.ts';
import { taggedHash } from '../../codec/signBytes.ts';
import { plainBytes, uint64Bytes } from '../../types/bytes.ts';
import { TRANSACTION_BYTES_MAX } from '../../types/transaction.ts';
import type { Preference } from './orderPreference.ts';
import type { OrderSide, PriceStep, SteppedOrder } from './orderSteps.ts';
import { orderOfSteps } from './orderSteps.ts';

const { SealedOrders: OrdersMessage } = gridhood.ledger;

/** One of the orders that a household has in a sealed slot. */
export interface SealedOrder {
  /** Tells the orders of a household in a slot apart: from 1, and below 2^32. */
  readonly number: number;
  readonly side: OrderSide;
  readonly steps: readonly [PriceStep, ...PriceStep[]];
  readonly preference?: Preference;
}

/** All that a household orders in a slot, ascending by number. */
export interface SealedOrders {
  /** 32 random bytes: without them few guesses would find the orders of a fingerprint. */
  readonly salt: Uint8Array;
  readonly orders: readonly SealedOrder[];
}

/** Whose orders, in which slot of which contract: a copied fingerprint opens for nobody else. */
export interface SealedSubject {
  readonly contract: Uint8Array;
  readonly account: Uint8Array;
  readonly slot: bigint;
}

export const SALT_BYTES = 32;
const NUMBER_MAX = 2 ** 32 - 1;

export function encodeSealedOrders({ salt, orders }: SealedOrders): Uint8Array {
  return encodeMessage(OrdersMessage, {
    salt,
    orders: orders.map((order) => ({ ...order, side: order.side === 'buy' ? 1 : 2 })),
  });
}

interface WireOrders {
  readonly salt: Uint8Array;
  readonly orders: readonly {
    readonly number: number;
    readonly side: number;
    readonly steps: readonly PriceStep[];
    readonly preference: Preference | null;
  }[];
}

/** Null where the bytes are not canonical, or the salt, the numbers, a side or the steps are not as they must be. */
export function decodeSealedOrders(bytes: Uint8Array): SealedOrders | null {
  const wire = decodeMessage<WireOrders>(OrdersMessage, bytes, TRANSACTION_BYTES_MAX);
  if (wire === null || wire.salt.length !== SALT_BYTES) return null;
  const orders: SealedOrder[] = [];
  let before = 0;
  for (const { number, side, steps, preference } of wire.orders) {
    const [first, ...further] = steps;
    if (number <= before || number > NUMBER_MAX || first === undefined) return null;
    if (side !== 1 && side !== 2) return null;
    before = number;
    orders.push({
      number,
      side: side === 1 ? 'buy' : 'sell',
      steps: [first, ...further],
      ...(preference && { preference }),
    });
  }
  return { salt: plainBytes(wire.salt), orders };
}

/** The fingerprint of encoded orders, 32 bytes. */
export function commitmentOf(
  { contract, account, slot }: SealedSubject,
  encoded: Uint8Array,
): Uint8Array {
  return taggedHash('sealedOrders', contract, account, uint64Bytes(slot), encoded);
}

/** The order's id: known to its household from the start, nobody else's, and the same after every replacement. */
export function sealedOrderId(
  { contract, account, slot }: SealedSubject,
  number: number,
): Uint8Array {
  return taggedHash('order', contract, account, uint64Bytes(slot), uint64Bytes(BigInt(number)));
}

export function steppedOrder({ side, steps }: Pick<SealedOrder, 'side' | 'steps'>): SteppedOrder {
  return orderOfSteps(side, steps);
}
