import { attribute, type BuyFill, type Origins, type Seller } from '../../market/attribution.ts';
import { toHex } from '../../types/bytes.ts';
import { type WattHours, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { type SlotClearing, seedHex } from './marketEngine.ts';
import type { PlacedOrder } from './marketState.ts';
import { filledWh } from './orderSteps.ts';

/** Who supplied each order of an auction, by order id in hex; empty where no order that traded has a preference. */
export function orderOrigins(
  slot: bigint,
  seed: Uint8Array,
  orders: readonly PlacedOrder[],
  { fills }: Pick<SlotClearing, 'fills'>,
  isRenewable: (household: string) => boolean,
): Map<string, Origins> {
  const buys: BuyFill[] = [];
  const soldBy = new Map<string, WattHours>();
  for (const order of orders) {
    const filled = wattHours(filledWh(order, fills));
    const { household, preference } = order;
    if (filled === 0n) continue;
    if (order.side === 'sell')
      soldBy.set(household, wattHours((soldBy.get(household) ?? 0n) + filled));
    else
      buys.push({
        id: toHex(order.order),
        household,
        filledWh: filled,
        neighbours: preference?.neighbours ?? [],
        renewable: preference?.renewable ?? false,
      });
  }
  if (!buys.some(({ neighbours, renewable }) => renewable || neighbours.length > 0))
    return new Map();
  const sellers: Seller[] = [...soldBy].map(([household, soldWh]) => ({
    household,
    soldWh,
    renewable: isRenewable(household),
  }));
  return attribute(buys, sellers, { slot: slot.toString(), seed: seedHex(seed) });
}

/** Tells those who have a preference from whom they were supplied. */
export function emitOrigins(
  context: ContractContext,
  slot: bigint,
  seed: Uint8Array,
  orders: readonly PlacedOrder[],
  clearing: Pick<SlotClearing, 'fills'>,
): void {
  const isRenewable = (household: string) => context.household(household)?.renewable ?? false;
  const origins = orderOrigins(slot, seed, orders, clearing, isRenewable);
  for (const { order, household, preference } of orders) {
    const origin = origins.get(toHex(order));
    if (preference === undefined || origin === undefined) continue;
    const account = context.household(household)?.account;
    const sources = [...origin.bySeller];
    context.emit({
      name: 'origin-assigned',
      slot,
      accounts: account === undefined ? [] : [account],
      attributes: {
        order: toHex(order),
        household,
        preferredWh: origin.preferredWh.toString(),
        from: sources.map(([seller, quantityWh]) => `${seller}=${quantityWh}`).join(' '),
        renewableFrom: sources
          .map(([seller]) => seller)
          .filter(isRenewable)
          .join(' '),
      },
    });
  }
}
