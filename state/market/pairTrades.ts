import { assert } from '../types/assert.ts';
import { cost, type Micro, type MicroPerWattHour, type WattHours } from '../types/units.ts';
import { compareAmount, compareText, greatest, least, minus } from './amounts.ts';
import type { Clearing } from './clearing.ts';
import type { MarketOrder } from './order.ts';
import type { PriceBand } from './parameters.ts';

/** What one order sold to one other, at a price of their own. */
export interface OrderTrade {
  readonly buyOrder: string;
  readonly sellOrder: string;
  readonly quantityWh: WattHours;
  readonly price: MicroPerWattHour;
  readonly amount: Micro;
}

interface Filled {
  readonly id: string;
  readonly effectivePrice: bigint;
  leftWh: WattHours;
}

/**
 * The trades of a market that pairs its households (specification §5.2), told by orders: they follow one another
 * best price first, and a position's fill goes to its orders by ascending id (§2), so each household's trades use
 * up its filled orders in that sequence.
 *
 * Precondition: `clearing` is that of `orders` within the band.
 */
export function orderTrades(
  { trades, fills }: Pick<Clearing, 'trades' | 'fills'>,
  orders: readonly MarketOrder[],
  { floor, cap }: PriceBand,
): OrderTrade[] {
  if (trades.length === 0) return [];
  const queues = { buy: new Map<string, Filled[]>(), sell: new Map<string, Filled[]>() };
  for (const { id, household, side, priceMicroPerWh } of orders) {
    const leftWh = fills.get(id);
    if (leftWh === undefined) continue;
    const bySide = side === 'buy' ? queues.buy : queues.sell;
    const queue = bySide.get(household) ?? [];
    bySide.set(household, queue);
    const effectivePrice =
      side === 'buy' ? least(priceMicroPerWh, cap) : greatest(priceMicroPerWh, floor);
    if (queue.some((known) => known.id === id)) continue; // another copy of it
    queue.push({ id, effectivePrice, leftWh });
  }
  for (const queue of queues.buy.values())
    queue.sort(
      (a, b) => compareAmount(b.effectivePrice, a.effectivePrice) || compareText(a.id, b.id),
    );
  for (const queue of queues.sell.values())
    queue.sort(
      (a, b) => compareAmount(a.effectivePrice, b.effectivePrice) || compareText(a.id, b.id),
    );
  const told: OrderTrade[] = [];
  for (const { buyer, seller, quantityWh, price } of trades) {
    for (let left = quantityWh; left > 0n; ) {
      const buy = nextOf(queues.buy.get(buyer));
      const sell = nextOf(queues.sell.get(seller));
      const wh = least(left, least(buy.leftWh, sell.leftWh));
      buy.leftWh = minus(buy.leftWh, wh);
      sell.leftWh = minus(sell.leftWh, wh);
      left = minus(left, wh);
      const amount = cost(wh, price);
      told.push({ buyOrder: buy.id, sellOrder: sell.id, quantityWh: wh, price, amount });
    }
  }
  return told;
}

function nextOf(queue: Filled[] | undefined): Filled {
  while (queue?.[0]?.leftWh === 0n) queue.shift();
  const next = queue?.[0];
  assert(next !== undefined, 'a trade of a household without a filled order');
  return next;
}

/** To add to the explanation of an order with trades at several prices; its partners are not named. */
export function pairsText(trades: readonly OrderTrade[], order: string): string {
  const own = trades.filter(({ buyOrder, sellOrder }) => buyOrder === order || sellOrder === order);
  if (own.length < 2) return '';
  const told = own.map(({ quantityWh, price }) => `${quantityWh} Wh at ${price} µ/Wh`);
  return ` Its trades, best partner first: ${told.join(', ')}.`;
}
