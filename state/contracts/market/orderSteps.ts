import type { MarketOrder } from '../../market/order.ts';
import { toHex } from '../../types/bytes.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { PRICE_MAX_MICRO_PER_WH } from '../../types/units.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';

/** So many Wh at this limit, and, after it, more at a worse one. */
export interface PriceStep {
  readonly quantityWh: bigint;
  readonly priceMicroPerWh: bigint;
}

export type OrderSide = 'buy' | 'sell';

/** An order's own words: one step, or several, the best first. */
export interface SteppedOrder extends PriceStep {
  readonly side: OrderSide;
  /** Absent where there is one step. */
  readonly furtherSteps?: readonly PriceStep[];
}

export const ORDER_STEPS_MAX = 8;

export function stepsOf({ quantityWh, priceMicroPerWh, furtherSteps }: SteppedOrder): PriceStep[] {
  return [{ quantityWh, priceMicroPerWh }, ...(furtherSteps ?? [])];
}

export function orderOfSteps(
  side: OrderSide,
  [first, ...furtherSteps]: readonly [PriceStep, ...PriceStep[]],
): SteppedOrder {
  const { quantityWh, priceMicroPerWh } = first;
  const order = { side, quantityWh, priceMicroPerWh };
  return furtherSteps.length === 0 ? order : { ...order, furtherSteps };
}

export function totalWh(order: SteppedOrder): bigint {
  return stepsOf(order).reduce((sum, { quantityWh }) => sum + quantityWh, 0n);
}

/**
 * Under which name the auction knows a step, from 0: the order's id, or, where it has several, as much of it
 * as leaves room for the step's number within a name's 64 characters.
 */
export function stepId(order: Uint8Array, { furtherSteps }: SteppedOrder, step: number): string {
  const id = toHex(order);
  return furtherSteps === undefined ? id : `${id.slice(0, 62)}:${step + 1}`;
}

/** An order as the auction takes it: each step an order of its own. */
export function auctionOrders(
  placed: SteppedOrder & { readonly order: Uint8Array; readonly household: string },
): MarketOrder[] {
  const { order, household, side } = placed;
  return stepsOf(placed).map((step, index) => ({
    id: stepId(order, placed, index),
    household,
    side,
    quantityWh: step.quantityWh,
    priceMicroPerWh: step.priceMicroPerWh,
  }));
}

/** Wh of an order that were traded, all steps together. */
export function filledWh(
  placed: SteppedOrder & { readonly order: Uint8Array },
  fills: ReadonlyMap<string, bigint>,
): bigint {
  return auctionOrders({ ...placed, household: '' }).reduce(
    (sum, { id }) => sum + (fills.get(id) ?? 0n),
    0n,
  );
}

/** `500@150 300@120` in Wh and µ/Wh. */
export function stepsText(order: SteppedOrder): string {
  return stepsOf(order)
    .map(({ quantityWh, priceMicroPerWh }) => `${quantityWh}@${priceMicroPerWh}`)
    .join(' ');
}

/** What no slot changes: number and order of the steps, their quantities and prices, the band. */
export function checkSteps(
  mechanism: MarketMechanism,
  { floor, cap, maxQuantityWh }: MarketParameters,
  order: SteppedOrder,
): Refusal | null {
  const steps = stepsOf(order);
  if (steps.length > ORDER_STEPS_MAX)
    return refuse(
      'bad-steps',
      `an order has at most ${ORDER_STEPS_MAX} steps, not ${steps.length}`,
    );
  if (steps.length > 1 && mechanism === 'tradereduction')
    return refuse(
      'bad-steps',
      'a household with orders at several prices takes no part in this market: give one price',
    );
  const { side } = order;
  let before: bigint | null = null;
  for (const { quantityWh, priceMicroPerWh } of steps) {
    if (quantityWh < 1n || quantityWh > maxQuantityWh)
      return refuse('bad-amount', `an order is for 1 to ${maxQuantityWh} Wh, not ${quantityWh} Wh`);
    if (side === 'buy' ? priceMicroPerWh < floor : priceMicroPerWh > cap)
      return refuse(
        'out-of-band',
        `a ${side} order at ${priceMicroPerWh} µ/Wh can never trade: prices here lie from ${floor} to ${cap} µ/Wh`,
      );
    if (priceMicroPerWh > PRICE_MAX_MICRO_PER_WH)
      return refuse('out-of-band', `no price is above ${PRICE_MAX_MICRO_PER_WH} µ/Wh`);
    const worse =
      before === null || (side === 'buy' ? priceMicroPerWh < before : priceMicroPerWh > before);
    if (!worse)
      return refuse(
        'bad-steps',
        `each further step of a ${side} order has a ${side === 'buy' ? 'lower' : 'higher'} price than the one before: ${priceMicroPerWh} µ/Wh after ${before} µ/Wh`,
      );
    before = priceMicroPerWh;
  }
  return null;
}
