import { cost, type Micro, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { excess, greatest, least, plus } from '../amounts.ts';
import type { Side } from '../order.ts';
import type { Tariff } from './tariff.ts';

/** An order's part in its lock. */
export interface EscrowedOrder {
  readonly side: Side;
  readonly quantityWh: WattHours;
  readonly price: MicroPerWattHour;
}

/**
 * What is locked for an order at its admission (specification §7.8), so that nobody can owe the market what
 * he does not have: a buyer's whole payment and fee at his limit; a seller's worst case, in which he delivers
 * nothing at the least price that he may get.
 */
export function escrowLock(
  { side, quantityWh, price }: EscrowedOrder,
  tariff: Tariff,
  floor: MicroPerWattHour,
  cap: MicroPerWattHour,
): Micro {
  return side === 'buy'
    ? buyerCharge(quantityWh, least(price, cap), tariff)
    : sellerRemainingLock(quantityWh, greatest(price, floor), tariff);
}

/** Taken from a buyer's lock at clearing: payment and fee; the rest of the lock is released. */
export function buyerCharge(
  fillWh: WattHours,
  price: MicroPerWattHour,
  { feeBuy }: Pick<Tariff, 'feeBuy'>,
): Micro {
  return cost(fillWh, plus(price, feeBuy));
}

/** Stays locked of a seller's lock until his reading is final; the rest is released at clearing. */
export function sellerRemainingLock(
  fillWh: WattHours,
  price: MicroPerWattHour,
  { retail, shortPenalty, feeSell }: Pick<Tariff, 'retail' | 'shortPenalty' | 'feeSell'>,
): Micro {
  return cost(fillWh, plus(excess(plus(retail, shortPenalty), price), feeSell));
}

/**
 * Locked for a sale of energy that is paid only where it is delivered (specification §7.5): nobody owes more
 * than the penalty for what he does not deliver, or the fee for what he does, before he is paid for it.
 */
export function deliveredSellerLock(
  quantityWh: WattHours,
  { shortPenalty, feeSell }: Pick<Tariff, 'shortPenalty' | 'feeSell'>,
): Micro {
  return cost(quantityWh, greatest(shortPenalty, feeSell));
}
