import { assert } from '../../types/assert.ts';
import type { Micro, WattHours } from '../../types/units.ts';
import { allocate, type Sharing } from '../allocation.ts';
import { compareText, greatest, least, minus, plus, ZERO_MICRO, ZERO_WH } from '../amounts.ts';
import type { Book } from '../book.ts';
import type { ZoneClearing } from '../clearing.ts';
import { kPrice, type PriceInterval } from '../curves.ts';
import { atPrice, joined, type SideFills } from '../fills.ts';
import { assertSupported } from '../invariants.ts';
import type { ZonalParameters, ZoneLimits } from '../parameters.ts';
import { partition } from '../partition.ts';
import { WholeColumn } from '../whole.ts';
import { type MechanismResult, NO_TRADE } from './mechanism.ts';
import { clearUniform } from './uniform.ts';
import { takeCheapest, type ZoneLadder, zoneLadder, zonePrice, zoneTrade } from './zoneLadder.ts';

/**
 * One price while the limits of all zones allow it, else a price for each zone (specification §5.6). Zones
 * hang on one common hub. Whoever trades pays or receives the price of his own zone; what importing zones pay
 * beyond what exporting ones receive is the rent of the limits.
 *
 * Precondition: every household is in a zone.
 */
export function clearZonal(
  parameters: ZonalParameters,
  book: Book,
  sharing: Sharing,
): MechanismResult {
  const result = clearUniform(parameters, book, sharing);
  const { price } = result;
  if (price === null) {
    return { ...result, zonal: { zones: new Map(), congested: false, rent: ZERO_MICRO } };
  }
  const names = [...parameters.zones.keys()].sort(compareText);
  const numbers = new Map(names.map((name, number) => [name, number]));
  // A look-up by name for each household, not for each of its positions.
  const zones = book.households.map((name) => numbers.get(parameters.zoneOf.get(name) ?? '') ?? -1);
  const zoneNumber = (household: number): number => zones[household] as number;
  const nets = netsOf(result, names.length, zoneNumber);
  const isWithin = names.every((name, zone) => {
    const { importCapWh, exportCapWh } = parameters.zones.get(name) as ZoneLimits;
    const net = nets[zone] as WattHours;
    return -importCapWh <= net && net <= exportCapWh;
  });
  if (!isWithin) return clearCongested(parameters, book, sharing, names, zoneNumber);
  const clearings = names.map(
    (name, zone) => [name, { price, netWh: nets[zone] ?? ZERO_WH }] as const,
  );
  return { ...result, zonal: { zones: new Map(clearings), congested: false, rent: ZERO_MICRO } };
}

/** Sold - bought by zone. */
function netsOf(
  { buyFills, sellFills }: MechanismResult,
  count: number,
  zoneNumber: (household: number) => number,
): WattHours[] {
  const bought = byZone(buyFills, count, zoneNumber);
  const sold = byZone(sellFills, count, zoneNumber);
  return Array.from({ length: count }, (_, zone) =>
    minus(BigInt(sold.at(zone)) as WattHours, BigInt(bought.at(zone)) as WattHours),
  );
}

function byZone(
  { side, quantityWh }: SideFills,
  count: number,
  zoneNumber: (household: number) => number,
): WholeColumn {
  const sums = new WholeColumn(count);
  for (let place = 0; place < side.length; place++) {
    const wh = quantityWh.at(place);
    if (wh !== 0) sums.add(zoneNumber(side.columns.household[place] as number), wh);
  }
  return sums;
}

function clearCongested(
  parameters: ZonalParameters,
  book: Book,
  sharing: Sharing,
  names: readonly string[],
  zoneNumber: (household: number) => number,
): MechanismResult {
  const { floor, cap, k } = parameters;
  const parts = partition(book, names.length, zoneNumber);
  const ladders = parts.map((part, zone) => {
    const name = names[zone] as string;
    return zoneLadder(name, part, parameters.zones.get(name) as ZoneLimits);
  });
  const taken = takeCheapest(ladders);
  const trades = ladders.map((ladder, zone) => {
    const { last, next, ...trade } = zoneTrade(ladder, taken[zone] as WattHours);
    return { ...trade, low: greatest(floor, last ?? floor), high: least(cap, next ?? cap) };
  });
  const interval = hubInterval({ low: floor, high: cap }, ladders, taken, trades);
  const hub = kPrice(interval, k);

  const zones = new Map<string, ZoneClearing>();
  const fillsOfZones: { readonly buyFills: SideFills; readonly sellFills: SideFills }[] = [];
  let volumeWh = ZERO_WH;
  parts.forEach((part, zone) => {
    const { soldWh, boughtWh, low, high } = trades[zone] as (typeof trades)[number];
    const price = zonePrice(hub, low, high);
    const fills = {
      buyFills: atPrice(part.buys, allocate(part.buys, boughtWh, sharing), price),
      sellFills: atPrice(part.sells, allocate(part.sells, soldWh, sharing), price),
    };
    assertSupported(part, fills, { low: price, high: price });
    fillsOfZones.push(fills);
    volumeWh = plus(volumeWh, soldWh);
    zones.set(names[zone] as string, { price, netWh: minus(soldWh, boughtWh) });
  });
  assertWithinLimits(parameters, zones);
  const ofZone = (zone: number) => fillsOfZones[zone] as (typeof fillsOfZones)[number];
  const buyFills = joined(
    book.buys,
    parts.map(({ buyPlaces: places }, zone) => ({ fills: ofZone(zone).buyFills, places })),
  );
  const sellFills = joined(
    book.sells,
    parts.map(({ sellPlaces: places }, zone) => ({ fills: ofZone(zone).sellFills, places })),
  );
  const rent = minus(amountOf(buyFills), amountOf(sellFills));
  return {
    ...NO_TRADE,
    volumeWh,
    interval,
    price: hub,
    surplus: rent,
    buyFills,
    sellFills,
    zonal: { zones, congested: true, rent },
  };
}

/** The prices at the hub that support every zone that could take a unit less, or one more. */
function hubInterval(
  band: PriceInterval,
  ladders: readonly ZoneLadder[],
  taken: readonly WattHours[],
  limits: readonly PriceInterval[],
): PriceInterval {
  let { low, high } = band;
  ladders.forEach(({ leastWh, mostWh }, zone) => {
    const takenWh = taken[zone] as WattHours;
    const limit = limits[zone] as PriceInterval;
    if (takenWh > leastWh) low = greatest(low, limit.low);
    if (takenWh < mostWh) high = least(high, limit.high);
  });
  return { low, high };
}

function assertWithinLimits(
  { zones: limits }: ZonalParameters,
  zones: ReadonlyMap<string, ZoneClearing>,
): void {
  let sum = 0n;
  for (const [name, { netWh }] of zones) {
    const { importCapWh, exportCapWh } = limits.get(name) as ZoneLimits;
    assert(
      -importCapWh <= netWh && netWh <= exportCapWh,
      `zone ${name} exports ${netWh} Wh net, beyond its limits`,
    );
    sum += netWh;
  }
  assert(sum === 0n, `the zones export ${sum} Wh net altogether`);
}

function amountOf({ amount }: SideFills): Micro {
  return BigInt(amount.sum()) as Micro;
}
