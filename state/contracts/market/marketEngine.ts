import { clear } from '../../market/clear.ts';
import type { Clearing, HouseholdTrade } from '../../market/clearing.ts';
import { type OrderTrade, orderTrades } from '../../market/pairTrades.ts';
import type { ClearingParameters } from '../../market/parameters.ts';
import {
  buyerCharge,
  deliveredSellerLock,
  escrowLock,
  sellerRemainingLock,
} from '../../market/settlement/escrow.ts';
import { unreachable } from '../../types/assert.ts';
import { toHex } from '../../types/bytes.ts';
import {
  type Micro,
  micro,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  type WattHours,
  wattHours,
} from '../../types/units.ts';
import { bookRootOf } from './clearingProof/clearingRecord.ts';
import { commitBook } from './clearingProof/committedBook.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import type { PlacedOrder } from './marketState.ts';
import { auctionOrders, filledWh, type SteppedOrder, stepsOf } from './orderSteps.ts';

/** What the auction of a slot decided, as the life cycle needs it. */
export interface SlotClearing {
  /** Filled Wh by the auction's name of an order's step; more than 0. */
  readonly fills: ReadonlyMap<string, WattHours>;
  readonly positions: ReadonlyMap<string, HouseholdTrade>;
  readonly surplus: Micro;
  /** µ/Wh of all trades, where they have one price; else null. */
  readonly price: bigint | null;
  /** What each zone's event says, by name; empty but in a market with zones. */
  readonly zones: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Trades between two orders, where each has its own price. */
  readonly trades: readonly OrderTrade[];
  /** For the event: volume, interval, prices, book root. */
  readonly attributes: Readonly<Record<string, string>>;
  /** µ/Wh of a household that traded; null where each of its trades has its own. */
  readonly priceOf: (household: string) => bigint | null;
}

/** The auction's terms for one slot: the contract's parameters, the slot's name and its seed. */
export function clearingParameters(
  mechanism: MarketMechanism,
  { floor, cap, k, ration, postedPrice, maxQuantityWh, zones }: MarketParameters,
  slot: bigint,
  seed: Uint8Array,
  zoneOf: ReadonlyMap<string, string> = new Map(),
): ClearingParameters {
  const common = {
    floor,
    cap,
    ration,
    maxQuantityWh,
    maxPrice: microPerWattHour(PRICE_MAX_MICRO_PER_WH),
    slot: slot.toString(),
    seed: seedHex(seed),
  };
  switch (mechanism) {
    case 'uniform':
    case 'payasbid':
      return { ...common, mechanism, k };
    case 'tradereduction':
      return { ...common, mechanism };
    case 'posted':
      return { ...common, mechanism, postedPrice };
    case 'muda':
      return { ...common, mechanism, k };
    case 'zonal':
      return { ...common, mechanism, k, zones, zoneOf };
    default:
      return unreachable(mechanism);
  }
}

export function clearSlot(
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  slot: bigint,
  seed: Uint8Array,
  orders: readonly PlacedOrder[],
  zoneOf: ReadonlyMap<string, string> = new Map(),
): SlotClearing {
  const book = orders.flatMap(auctionOrders);
  const terms = clearingParameters(mechanism, parameters, slot, seed, zoneOf);
  const clearing = clear(terms, book);
  const attributes: Record<string, string> = {
    orders: orders.length.toString(),
    matched: orders.filter((order) => filledWh(order, clearing.fills) > 0n).length.toString(),
    volumeWh: clearing.volumeWh.toString(),
  };
  if (clearing.interval !== null) {
    attributes['lowMicroPerWh'] = clearing.interval.low.toString();
    attributes['highMicroPerWh'] = clearing.interval.high.toString();
  }
  const { price, priceBuy, priceSell } = clearing;
  if (price !== null) attributes['priceMicroPerWh'] = price.toString();
  else if (priceBuy !== null && priceSell !== null) {
    attributes['buyPriceMicroPerWh'] = priceBuy.toString();
    attributes['sellPriceMicroPerWh'] = priceSell.toString();
    attributes['surplusMicro'] = clearing.surplus.toString();
  }
  for (const { group, price: groupPrice, volumeWh } of clearing.groups) {
    attributes[`half${group}PriceMicroPerWh`] = groupPrice.toString();
    attributes[`half${group}VolumeWh`] = volumeWh.toString();
  }
  if (clearing.zonal !== null) {
    attributes['congested'] = String(clearing.zonal.congested);
    attributes['surplusMicro'] = clearing.zonal.rent.toString();
  }
  if (book.length > 0)
    attributes['bookRoot'] = toHex(bookRootOf(commitBook(terms, book, clearing).record));
  return {
    fills: clearing.fills,
    positions: clearing.households,
    surplus: clearing.surplus,
    price: clearing.zonal?.congested === true ? null : price,
    zones: zoneAttributes(parameters, clearing, book, zoneOf),
    trades: orderTrades(clearing, book, parameters),
    attributes,
    priceOf: (household) => (mechanism === 'payasbid' ? null : unitPrice(clearing, household)),
  };
}

/** Each zone with orders or a price: who of those with orders is in it, and, where there was trade, its price. */
function zoneAttributes(
  { zones }: MarketParameters,
  { zonal }: Clearing,
  book: readonly { readonly household: string }[],
  zoneOf: ReadonlyMap<string, string>,
): Map<string, Readonly<Record<string, string>>> {
  const present = [...new Set(book.map(({ household }) => household))].sort();
  return new Map(
    [...zones.keys()].flatMap((zone) => {
      const households = present.filter((household) => zoneOf.get(household) === zone);
      const cleared = zonal?.zones.get(zone);
      if (households.length === 0 && cleared === undefined) return [];
      const outcome =
        cleared === undefined
          ? {}
          : { priceMicroPerWh: cleared.price.toString(), netWh: cleared.netWh.toString() };
      return [[zone, { zone, households: households.join(' '), ...outcome }] as const];
    }),
  );
}

/** What a household pays or receives for each Wh, where all of its Wh have one price. */
function unitPrice({ households }: Clearing, household: string): bigint | null {
  const trade = households.get(household);
  if (trade === undefined) return null;
  const { boughtWh, soldWh, pays, receives } = trade;
  return boughtWh > 0n ? pays / boughtWh : receives / soldWh;
}

/** What an order keeps in escrow until the gate (market.md §7.8): as if every step were filled at its limit. */
export function orderLock(
  { tariff, floor, cap, settlement }: MarketParameters,
  order: SteppedOrder,
): Micro {
  const { side } = order;
  const locks = stepsOf(order).map((step) => {
    const quantityWh = wattHours(step.quantityWh);
    if (side === 'sell' && settlement.kind === 'delivered')
      return deliveredSellerLock(quantityWh, tariff);
    const price = microPerWattHour(step.priceMicroPerWh);
    return escrowLock({ side, quantityWh, price }, tariff, floor, cap);
  });
  return micro(locks.reduce((sum, lock) => sum + lock, 0n));
}

/** What stays in escrow after clearing: a buyer's payment and fee, a seller's worst case of no delivery. */
export function positionHold(
  { tariff, floor, settlement }: MarketParameters,
  orders: readonly PlacedOrder[],
  fills: ReadonlyMap<string, WattHours>,
  position: HouseholdTrade | undefined,
): Micro {
  let hold = 0n;
  if (position !== undefined && position.boughtWh > 0n)
    hold += position.pays + buyerCharge(position.boughtWh, microPerWattHour(0n), tariff);
  for (const { id, side, priceMicroPerWh } of orders.flatMap(auctionOrders)) {
    const fill = fills.get(id);
    if (side !== 'sell' || fill === undefined) continue;
    const ask = priceMicroPerWh > floor ? priceMicroPerWh : floor;
    hold +=
      settlement.kind === 'delivered'
        ? deliveredSellerLock(fill, tariff)
        : sellerRemainingLock(fill, microPerWattHour(ask), tariff);
  }
  return micro(hold);
}

/** A slot that never opened has no seed, and nothing to share by it. */
export function seedHex(seed: Uint8Array): string {
  return seed.length === 0 ? '0'.repeat(64) : toHex(seed);
}
