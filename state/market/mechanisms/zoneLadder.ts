import type { MicroPerWattHour, WattHours } from '../../types/units.ts';
import { compareText, excess, greatest, least, minus, plus, ZERO_WH } from '../amounts.ts';
import type { PriceLevels } from '../bookSide.ts';
import type { ZoneLimits } from '../parameters.ts';
import type { BookPart } from '../partition.ts';
import { ration } from '../rationing.ts';
import { difference } from '../whole.ts';

/**
 * One zone's Wh by ascending price, buys and sells together. Taking a unit of a sell means selling it, taking
 * a unit of a buy means leaving it unserved: either way the zone has 1 Wh more for the others. So taking as
 * many units as there are bids keeps the zone in balance, more exports, fewer imports.
 */
export interface ZoneLadder {
  readonly name: string;
  readonly rungs: readonly Rung[];
  readonly demandWh: WattHours;
  /** The bounds that the zone's limits set to what is taken. */
  readonly leastWh: WattHours;
  readonly mostWh: WattHours;
}

/** A price level. */
interface Rung {
  /** µ/Wh. */
  readonly price: number;
  readonly sellWh: WattHours;
  /** Units up to and with this level. */
  readonly untilWh: WattHours;
}

export function zoneLadder(
  name: string,
  { buys, sells }: Pick<BookPart, 'buys' | 'sells'>,
  limits: ZoneLimits,
): ZoneLadder {
  const demandWh = totalWh(buys.levels);
  const supplyWh = totalWh(sells.levels);
  return {
    name,
    rungs: rungsOf(buys.levels, sells.levels),
    demandWh,
    leastWh: excess(demandWh, limits.importCapWh),
    mostWh: plus(demandWh, least(supplyWh, limits.exportCapWh)),
  };
}

function totalWh({ length, untilWh }: PriceLevels): WattHours {
  return length === 0 ? ZERO_WH : (BigInt(untilWh.at(length - 1)) as WattHours);
}

/** Both come best price first, so the buys are walked from their end. */
function rungsOf(buys: PriceLevels, sells: PriceLevels): Rung[] {
  const rungs: Rung[] = [];
  let buy = buys.length - 1;
  let sell = 0;
  let untilWh = ZERO_WH;
  for (;;) {
    const bid = buy < 0 ? Number.POSITIVE_INFINITY : (buys.price[buy] as number);
    const ask = sell < sells.length ? (sells.price[sell] as number) : Number.POSITIVE_INFINITY;
    const price = Math.min(bid, ask);
    if (price === Number.POSITIVE_INFINITY) return rungs;
    const sellWh = ask === price ? levelWh(sells, sell++) : ZERO_WH;
    untilWh = plus(untilWh, sellWh);
    if (bid === price) untilWh = plus(untilWh, levelWh(buys, buy--));
    rungs.push({ price, sellWh, untilWh });
  }
}

function levelWh({ untilWh }: PriceLevels, level: number): WattHours {
  const before = level === 0 ? 0 : untilWh.at(level - 1);
  return BigInt(difference(untilWh.at(level), before)) as WattHours;
}

/**
 * How many units each zone takes, so that all bids together are either served or left out: the cheapest ones
 * that the limits allow, zones that compete at one price pro rata, equal remainders by ascending name.
 */
export function takeCheapest(ladders: readonly ZoneLadder[]): WattHours[] {
  const taken = ladders.map((ladder) => ladder.leastWh);
  let left = ladders.reduce(
    (sum, { demandWh, leastWh }) => plus(sum, minus(demandWh, leastWh)),
    ZERO_WH,
  );
  const steps = ladders.flatMap(({ rungs }, zone) =>
    rungs.map(({ price, untilWh }) => ({ zone, price, untilWh })),
  );
  steps.sort((a, b) => a.price - b.price);
  for (let start = 0; left > 0n && start < steps.length; ) {
    const price = steps[start]?.price;
    const zones: number[] = [];
    const claims: { name: string; quantityWh: WattHours }[] = [];
    let end = start;
    for (; steps[end]?.price === price; end++) {
      const { zone, untilWh } = steps[end] as (typeof steps)[number];
      const { name, mostWh } = ladders[zone] as ZoneLadder;
      const quantityWh = excess(least(mostWh, untilWh), taken[zone] as WattHours);
      if (quantityWh === 0n) continue;
      zones.push(zone);
      claims.push({ name, quantityWh });
    }
    const only = claims.length === 1 ? claims[0] : undefined;
    const shares =
      only === undefined
        ? ration('prorata', left, claims, compareText)
        : [least(left, only.quantityWh)];
    shares.forEach((quantityWh, index) => {
      const zone = zones[index] as number;
      taken[zone] = plus(taken[zone] as WattHours, quantityWh);
      left = minus(left, quantityWh);
    });
    start = end;
  }
  return taken;
}

/** What a zone trades where it takes so many units, and the limits of the last one taken and of the next. */
export function zoneTrade(
  { rungs, demandWh }: ZoneLadder,
  takenWh: WattHours,
): {
  readonly soldWh: WattHours;
  readonly boughtWh: WattHours;
  readonly last: MicroPerWattHour | null;
  readonly next: MicroPerWattHour | null;
} {
  let soldWh = ZERO_WH;
  let before = ZERO_WH;
  let last: number | null = null;
  let next: number | null = null;
  for (const { price, sellWh, untilWh } of rungs) {
    if (before >= takenWh) {
      next = price;
      break;
    }
    // At the last level, sells are taken before buys are left out.
    soldWh = plus(soldWh, least(sellWh, minus(takenWh, before)));
    last = price;
    before = untilWh;
    if (untilWh > takenWh) {
      next = price;
      break;
    }
  }
  const unservedWh = minus(takenWh, soldWh);
  return { soldWh, boughtWh: minus(demandWh, unservedWh), last: limit(last), next: limit(next) };
}

function limit(price: number | null): MicroPerWattHour | null {
  return price === null ? null : (BigInt(price) as MicroPerWattHour);
}

/** The price that supports a trade: as near to the hub's as the last unit taken and the next one allow. */
export function zonePrice(
  hub: MicroPerWattHour,
  low: MicroPerWattHour,
  high: MicroPerWattHour,
): MicroPerWattHour {
  return least(greatest(hub, low), high);
}
