import type { MicroPerWattHour, WattHours } from '../../types/units.ts';
import { compareText, excess, greatest, least, minus, plus, ZERO_WH } from '../amounts.ts';
import type { Position } from '../book.ts';
import type { ZoneLimits } from '../parameters.ts';
import type { BookPart } from '../partition.ts';
import { ration } from '../rationing.ts';

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
  readonly price: MicroPerWattHour;
  readonly sellWh: WattHours;
  /** Units up to and with this level. */
  readonly untilWh: WattHours;
}

export function zoneLadder(
  name: string,
  { buys, sells }: BookPart,
  limits: ZoneLimits,
): ZoneLadder {
  const demandWh = sumOf(buys.positions);
  const supplyWh = sumOf(sells.positions);
  return {
    name,
    rungs: rungsOf(buys.positions, sells.positions),
    demandWh,
    leastWh: excess(demandWh, limits.importCapWh),
    mostWh: plus(demandWh, least(supplyWh, limits.exportCapWh)),
  };
}

/** Both lists come best price first, so the buys are walked from their end. */
function rungsOf(buys: readonly Position[], sells: readonly Position[]): Rung[] {
  const rungs: Rung[] = [];
  let buy = buys.length - 1;
  let sell = 0;
  let untilWh = ZERO_WH;
  for (;;) {
    const bid = buys[buy]?.price;
    const ask = sells[sell]?.price;
    if (bid === undefined && ask === undefined) return rungs;
    const price = bid === undefined || (ask !== undefined && ask < bid) ? ask : bid;
    let sellWh = ZERO_WH;
    for (; sells[sell]?.price === price; sell++) {
      sellWh = plus(sellWh, (sells[sell] as Position).quantityWh);
    }
    untilWh = plus(untilWh, sellWh);
    for (; buys[buy]?.price === price; buy--) {
      untilWh = plus(untilWh, (buys[buy] as Position).quantityWh);
    }
    rungs.push({ price: price as MicroPerWattHour, sellWh, untilWh });
  }
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
  const steps = ladders.flatMap(({ rungs }, zone) => rungs.map((rung) => ({ zone, ...rung })));
  steps.sort((a, b) => Number(a.price - b.price));
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
    ration('prorata', left, claims, compareText).forEach((quantityWh, index) => {
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
  let last: MicroPerWattHour | null = null;
  let next: MicroPerWattHour | null = null;
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
  return { soldWh, boughtWh: minus(demandWh, unservedWh), last, next };
}

/** The price that supports a trade: as near to the hub's as the last unit taken and the next one allow. */
export function zonePrice(
  hub: MicroPerWattHour,
  low: MicroPerWattHour,
  high: MicroPerWattHour,
): MicroPerWattHour {
  return least(greatest(hub, low), high);
}

function sumOf(positions: readonly Position[]): WattHours {
  return positions.reduce((sum, { quantityWh }) => plus(sum, quantityWh), ZERO_WH);
}
