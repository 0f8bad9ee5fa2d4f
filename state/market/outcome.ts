import { assert } from '../types/assert.ts';
import type { Micro, WattHours } from '../types/units.ts';
import { AscendingMap } from './ascendingMap.ts';
import type { Book } from './book.ts';
import type { HouseholdTrade } from './clearing.ts';
import { doubleColumn, integerColumn } from './columns.ts';
import type { SideFills } from './fills.ts';
import { assertOneSided } from './invariants.ts';
import type { MechanismResult } from './mechanisms/mechanism.ts';
import { difference, lesser, WholeColumn } from './whole.ts';

/** Wh by order id, ascending: a position's fill goes to its orders by ascending id (specification §2). */
export function orderFills(
  { admitted }: Book,
  { buyFills, sellFills }: MechanismResult,
): AscendingMap<WattHours> {
  const filledWh = doubleColumn(admitted.length); // Of one order, so below 2^53.
  dealToOrders(buyFills, admitted.remainingWh, filledWh);
  dealToOrders(sellFills, admitted.remainingWh, filledWh);
  return new AscendingMap(
    placesWhere(admitted.length, (number) => filledWh[number] !== 0),
    (number) => admitted.idOf(number),
    (number) => BigInt(filledWh[number] as number) as WattHours,
  );
}

function dealToOrders(
  { side, quantityWh }: SideFills,
  remainingWh: Float64Array,
  filledWh: Float64Array,
): void {
  const { firstOrder, endOrder, orders } = side.columns;
  for (let place = 0; place < side.length; place++) {
    let left = quantityWh.at(place);
    if (left === 0) continue;
    const end = endOrder[place] as number;
    for (let i = firstOrder[place] as number; left !== 0 && i < end; i++) {
      const number = orders[i] as number;
      const dealt = lesser(left, remainingWh[number] as number);
      filledWh[number] = Number(dealt);
      left = difference(left, dealt);
    }
    if (left !== 0) assert(false, `I3: ${left} Wh of a fill fit no order`);
  }
}

/** Sums by household name, ascending; only households that traded. */
export function householdTrades(
  { households }: Book,
  { buyFills, sellFills }: MechanismResult,
): AscendingMap<HouseholdTrade> {
  const [boughtWh, pays] = sumsByHousehold(buyFills, households.length);
  const [soldWh, receives] = sumsByHousehold(sellFills, households.length);
  const tradeOf = (household: number): HouseholdTrade => ({
    boughtWh: BigInt(boughtWh.at(household)) as WattHours,
    soldWh: BigInt(soldWh.at(household)) as WattHours,
    pays: BigInt(pays.at(household)) as Micro,
    receives: BigInt(receives.at(household)) as Micro,
  });
  const nameOf = (household: number): string => households[household] as string;
  const traded = placesWhere(households.length, (household) => {
    const buys = boughtWh.at(household) !== 0;
    const sells = soldWh.at(household) !== 0;
    if (buys && sells) assertOneSided(nameOf(household), tradeOf(household));
    return buys || sells;
  });
  return new AscendingMap(traded, nameOf, tradeOf);
}

function sumsByHousehold(
  { side, quantityWh, amount }: SideFills,
  households: number,
): readonly [WholeColumn, WholeColumn] {
  const wh = new WholeColumn(households);
  const money = new WholeColumn(households);
  for (let place = 0; place < side.length; place++) {
    const filled = quantityWh.at(place);
    if (filled === 0) continue;
    const household = side.columns.household[place] as number;
    wh.add(household, filled);
    money.add(household, amount.at(place));
  }
  return [wh, money];
}

function placesWhere(length: number, holds: (place: number) => boolean): Uint32Array {
  const places = integerColumn(length);
  let count = 0;
  for (let place = 0; place < length; place++) if (holds(place)) places[count++] = place;
  return places.subarray(0, count);
}
