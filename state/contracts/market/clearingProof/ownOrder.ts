import { sha256Of } from '../../../codec/sha256.ts';
import type { MarketOrder } from '../../../market/order.ts';
import { toHex, utf8 } from '../../../types/bytes.ts';
import type { TreeSide } from './sumTree.ts';

/** A step of an order as it was placed, and what the household's own opposite orders left of it. */
export interface OwnOrder {
  /** The auction's name of it. */
  readonly id: string;
  readonly side: TreeSide;
  /** As placed, µ/Wh. */
  readonly limit: bigint;
  readonly quantityWh: bigint;
  readonly remainingWh: bigint;
}

export interface Band {
  readonly floor: bigint;
  readonly cap: bigint;
}

export function effectivePrice(
  { side, limit }: Pick<OwnOrder, 'side' | 'limit'>,
  { floor, cap }: Band,
): bigint {
  if (side === 'buy') return limit > cap ? cap : limit;
  return limit < floor ? floor : limit;
}

/** By ascending id, so that there is one hash of a position's orders. */
export function ordersHashOf(orders: readonly OwnOrder[]): Uint8Array {
  return sha256Of(utf8(orders.map(orderLine).join('\n')));
}

/** Of an order that took no part, with its household's tie key in the slot. */
export function outsideLeaf(order: OwnOrder, tieKey: Uint8Array, reason: string): Uint8Array {
  return utf8(`${orderLine(order)} ${toHex(tieKey)} ${reason}`);
}

function orderLine({ id, side, limit, quantityWh, remainingWh }: OwnOrder): string {
  return `${id} ${side} ${limit} ${quantityWh} ${remainingWh}`;
}

export function ownOrder(
  { id, side, priceMicroPerWh, quantityWh }: MarketOrder,
  remainingWh: bigint,
): OwnOrder {
  return {
    id,
    side: side === 'buy' ? 'buy' : 'sell',
    limit: priceMicroPerWh,
    quantityWh,
    remainingWh,
  };
}
