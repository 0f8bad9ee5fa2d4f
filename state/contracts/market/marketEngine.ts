import { clear } from '../../market/clear.ts';
import type { Clearing, HouseholdTrade } from '../../market/clearing.ts';
import type { MarketOrder } from '../../market/order.ts';
import type { ClearingParameters } from '../../market/parameters.ts';
import { buyerCharge, escrowLock, sellerRemainingLock } from '../../market/settlement/escrow.ts';
import type { Posting as NamedPosting } from '../../market/settlement/postings.ts';
import type { MeterReading } from '../../market/settlement/readings.ts';
import { settleFirm } from '../../market/settlement/settleFirm.ts';
import { assert, unreachable } from '../../types/assert.ts';
import { toHex } from '../../types/bytes.ts';
import {
  type Micro,
  micro,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  type WattHours,
  wattHours,
} from '../../types/units.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import type { HouseholdSlot, PlacedOrder, Slot } from './marketState.ts';

export type { NamedPosting };

/** What the auction of a slot decided, as the life cycle needs it. */
export interface SlotClearing {
  /** Filled Wh by order id in hex; more than 0. */
  readonly fills: ReadonlyMap<string, WattHours>;
  readonly positions: ReadonlyMap<string, HouseholdTrade>;
  readonly surplus: Micro;
  /** For the event: volume, interval, prices. */
  readonly attributes: Readonly<Record<string, string>>;
  /** µ/Wh of a household that traded; null where each of its trades has its own. */
  readonly priceOf: (household: string) => bigint | null;
}

/** The auction's terms for one slot: the contract's parameters, the slot's name and its seed. */
export function clearingParameters(
  mechanism: MarketMechanism,
  { floor, cap, k, ration, postedPrice, maxQuantityWh }: MarketParameters,
  slot: bigint,
  seed: Uint8Array,
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
    default:
      return unreachable(mechanism);
  }
}

export function marketOrder(order: PlacedOrder): MarketOrder {
  return { ...order, id: toHex(order.order) };
}

export function clearSlot(
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  slot: bigint,
  seed: Uint8Array,
  orders: readonly PlacedOrder[],
): SlotClearing {
  const clearing = clear(
    clearingParameters(mechanism, parameters, slot, seed),
    orders.map(marketOrder),
  );
  const attributes: Record<string, string> = {
    orders: orders.length.toString(),
    matched: clearing.fills.size.toString(),
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
  return {
    fills: clearing.fills,
    positions: clearing.households,
    surplus: clearing.surplus,
    attributes,
    priceOf: (household) => (mechanism === 'payasbid' ? null : unitPrice(clearing, household)),
  };
}

/** What a household pays or receives for each Wh, where all of its Wh have one price. */
function unitPrice({ households }: Clearing, household: string): bigint | null {
  const trade = households.get(household);
  if (trade === undefined) return null;
  const { boughtWh, soldWh, pays, receives } = trade;
  return boughtWh > 0n ? pays / boughtWh : receives / soldWh;
}

/** What an order keeps in escrow until the gate (market.md §7.8). */
export function orderLock(
  { tariff, floor, cap }: MarketParameters,
  order: Pick<PlacedOrder, 'side' | 'quantityWh' | 'priceMicroPerWh'>,
): Micro {
  return escrowLock(
    {
      side: order.side,
      quantityWh: wattHours(order.quantityWh),
      price: microPerWattHour(order.priceMicroPerWh),
    },
    tariff,
    floor,
    cap,
  );
}

/** What stays in escrow after clearing: a buyer's payment and fee, a seller's worst case of no delivery. */
export function positionHold(
  { tariff, floor }: MarketParameters,
  orders: readonly PlacedOrder[],
  fills: ReadonlyMap<string, WattHours>,
  position: HouseholdTrade | undefined,
): Micro {
  let hold = 0n;
  if (position !== undefined && position.boughtWh > 0n)
    hold += position.pays + buyerCharge(position.boughtWh, microPerWattHour(0n), tariff);
  for (const order of orders) {
    const fill = fills.get(toHex(order.order));
    if (order.side !== 'sell' || fill === undefined) continue;
    const ask = order.priceMicroPerWh > floor ? order.priceMicroPerWh : floor;
    hold += sellerRemainingLock(fill, microPerWattHour(ask), tariff);
  }
  return micro(hold);
}

export interface RecordToSettle {
  readonly record: HouseholdSlot;
  /** Null: missing or void, to be estimated. */
  readonly reading: { readonly importWh: bigint; readonly exportWh: bigint } | null;
  /** Newest first. */
  readonly history: readonly (readonly [importWh: bigint, exportWh: bigint])[];
}

export interface SettlementLine {
  /** The gross reading that was billed, measured or estimated: what a later correction starts from. */
  readonly used: { readonly importWh: bigint; readonly exportWh: bigint };
  readonly attributes: Readonly<Record<string, string>>;
}

export interface RecordSettlement {
  readonly postings: readonly NamedPosting[];
  readonly lines: ReadonlyMap<string, SettlementLine>;
  readonly utilitySoldWh: bigint;
  readonly utilityBoughtWh: bigint;
}

export function settleRecords(
  { tariff, surplusTo }: MarketParameters,
  number: bigint,
  slot: Slot,
  records: readonly RecordToSettle[],
): RecordSettlement {
  const settlement = settleFirm({
    slot: number.toString(),
    seed: seedHex(slot.seed),
    positions: new Map(records.map(({ record }) => [record.household, positionOf(record)])),
    readings: new Map(
      records.map(({ record, reading }) => [record.household, reading && meterReading(reading)]),
    ),
    history: new Map(
      records.map(({ record, history }) => [
        record.household,
        history.map(([importWh, exportWh]) => meterReading({ importWh, exportWh })),
      ]),
    ),
    zoneOf: new Map(
      records.flatMap(({ record }) =>
        record.zone === '' ? [] : [[record.household, record.zone] as const],
      ),
    ),
    tariff,
    surplus: slot.surplus,
    surplusTo,
  });
  const lines = new Map<string, SettlementLine>();
  for (const { record, reading } of records) {
    const line = settlement.lines.get(record.household);
    assert(line !== undefined, `the settlement has no line for ${record.household}`);
    const { quality, ...quantities } = line;
    const attributes: Record<string, string> = { quality };
    for (const [key, value] of Object.entries(quantities)) attributes[key] = value.toString();
    lines.set(record.household, { used: reading ?? line, attributes });
  }
  return {
    postings: settlement.postings,
    lines,
    utilitySoldWh: settlement.utility.soldWh,
    utilityBoughtWh: settlement.utility.boughtWh,
  };
}

function positionOf(record: HouseholdSlot): HouseholdTrade {
  return {
    boughtWh: wattHours(record.boughtWh),
    soldWh: wattHours(record.soldWh),
    pays: record.pays,
    receives: record.receives,
  };
}

function meterReading(reading: { importWh: bigint; exportWh: bigint }): MeterReading {
  return { importWh: wattHours(reading.importWh), exportWh: wattHours(reading.exportWh) };
}

/** A slot that never opened has no seed, and nothing to share by it. */
function seedHex(seed: Uint8Array): string {
  return seed.length === 0 ? '0'.repeat(64) : toHex(seed);
}
