import { least } from '../../market/amounts.ts';
import { networkSaving } from '../../market/settlement/agreedEnergy.ts';
import { micro, microPerWattHour } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { ScheduledTrade } from '../message.ts';
import type { SlotClearing } from './marketEngine.ts';
import type { MarketParameters } from './marketParameters.ts';
import { member } from './marketPostings.ts';
import { deleteSlot, householdSlots, type PlacedOrder, readSlot } from './marketState.ts';
import { readingDeadlineMs } from './marketTiming.ts';
import { auctionOrders } from './orderSteps.ts';

/**
 * The parameters of a side market in a slot: its home market's tariff, as far as what is sold there and not
 * delivered can cost. What the utility pays for surplus is no bound, so that a gift is possible.
 */
export function boundedByHome(
  parameters: MarketParameters,
  home: MarketParameters,
): MarketParameters {
  const { tariff } = home;
  return {
    ...parameters,
    tariff: {
      ...tariff,
      feedIn: microPerWattHour(0n),
      shortPenalty: microPerWattHour(tariff.shortPenalty + networkSaving(tariff)),
    },
  };
}

/** After a long silence of the chain: the home market settles, or has settled, without these trades. */
export function isTooLate(
  { timeMs, slotLengthMs, other }: ContractContext,
  { settledBy }: MarketParameters,
  slot: bigint,
): boolean {
  if (settledBy === null) return false;
  const home = other(settledBy, slot);
  if (home === null) return true;
  const { timing } = home.parameters as MarketParameters; // the home of a market is a market
  return timeMs >= readingDeadlineMs(timing, slotLengthMs, slot);
}

/**
 * After the auction of a side market: its escrow is freed, and its home market takes its own for each trade.
 * Nothing of the slot stays here.
 */
export function handOver(
  context: ContractContext,
  settledBy: string,
  number: bigint,
  orders: readonly PlacedOrder[],
  clearing: SlotClearing,
): void {
  const slot = readSlot(context, number);
  if (slot === null) return;
  for (const { household, hold } of householdSlots(context, number, slot)) {
    const { account } = member(context, household);
    if (hold > 0n)
      context.post([
        {
          from: { account, bucket: 'held' },
          to: { account, bucket: 'available' },
          amount: micro(hold),
        },
      ]);
  }
  const trades = scheduledTrades(context, orders, clearing);
  deleteSlot(context, number, slot);
  if (trades.length > 0)
    context.publish({
      type: 'schedule',
      settledBy,
      market: context.contract,
      slot: number,
      trades,
    });
}

/** As the mechanism paired them; where it has one price for all, neighbours of one zone first, by name. */
function scheduledTrades(
  context: ContractContext,
  orders: readonly PlacedOrder[],
  { trades, positions, price }: SlotClearing,
): ScheduledTrade[] {
  if (price === null) {
    const householdOf = new Map(
      orders.flatMap((order) => auctionOrders(order).map(({ id }) => [id, order.household])),
    );
    return trades.map(({ buyOrder, sellOrder, quantityWh, price: paid }) => ({
      seller: householdOf.get(sellOrder) ?? '',
      buyer: householdOf.get(buyOrder) ?? '',
      quantityWh,
      priceMicroPerWh: paid,
    }));
  }
  const sides = { bought: new Map<string, bigint>(), sold: new Map<string, bigint>() };
  for (const [household, { boughtWh, soldWh }] of positions) {
    if (boughtWh > 0n) sides.bought.set(household, boughtWh);
    if (soldWh > 0n) sides.sold.set(household, soldWh);
  }
  return paired(sides, (household) => context.household(household)?.zone ?? '').map((pair) => ({
    ...pair,
    priceMicroPerWh: price,
  }));
}

type Pair = Omit<ScheduledTrade, 'priceMicroPerWh'>;

/** As much as possible within zones, then the rest across them; within each step by name. */
export function paired(
  sides: {
    readonly bought: ReadonlyMap<string, bigint>;
    readonly sold: ReadonlyMap<string, bigint>;
  },
  zoneOf: (household: string) => string,
): Pair[] {
  const buyers = [...sides.bought].sort(byName).map(entry);
  const sellers = [...sides.sold].sort(byName).map(entry);
  const zones = [...new Set(buyers.map(({ household }) => zoneOf(household)))].sort();
  const pairs = new Map<string, Pair>();
  for (const zone of zones) {
    const within = ({ household }: Side) => zoneOf(household) === zone;
    walk(buyers.filter(within), sellers.filter(within), pairs);
  }
  walk(buyers, sellers, pairs);
  return [...pairs.values()];
}

interface Side {
  readonly household: string;
  leftWh: bigint;
}

const entry = ([household, leftWh]: readonly [string, bigint]): Side => ({ household, leftWh });

function byName([a]: readonly [string, bigint], [b]: readonly [string, bigint]): number {
  return a < b ? -1 : 1;
}

function walk(buyers: readonly Side[], sellers: readonly Side[], pairs: Map<string, Pair>): void {
  let next = 0;
  for (const buyer of buyers)
    while (buyer.leftWh > 0n) {
      const seller = sellers[next];
      if (seller === undefined) return;
      const quantityWh = least(buyer.leftWh, seller.leftWh);
      if (quantityWh === 0n) {
        next++;
        continue;
      }
      buyer.leftWh -= quantityWh;
      seller.leftWh -= quantityWh;
      const key = `${seller.household} ${buyer.household}`;
      const before = pairs.get(key)?.quantityWh ?? 0n;
      pairs.set(key, {
        seller: seller.household,
        buyer: buyer.household,
        quantityWh: before + quantityWh,
      });
    }
}
