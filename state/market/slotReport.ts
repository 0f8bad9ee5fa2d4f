import type { Micro, MicroPerWattHour, WattHours } from '../types/units.ts';
import { minus, plus, ZERO_MICRO, ZERO_WH } from './amounts.ts';
import type { Book } from './book.ts';
import type { BookSide } from './bookSide.ts';
import { runAuction } from './clear.ts';
import type { PairTrade } from './clearing.ts';
import { efficientVolume, limitsAround } from './curves.ts';
import type { PositionFill } from './fills.ts';
import type { MarketOrder, RejectionReason, Side } from './order.ts';
import type { ClearingParameters, PriceBand } from './parameters.ts';

/** Shares and indexes are whole numbers of 10,000, rounded down. */
const WHOLE = 10_000n;

/** One side of a slot's book, after self-netting; limits are those that count within the band. */
export interface SideReport {
  readonly orders: number;
  readonly households: number;
  readonly quantityWh: WattHours;
  /** Of it at the ends of the band. */
  readonly atFloorWh: WattHours;
  readonly atCapWh: WattHours;
  readonly tradedWh: WattHours;
  /** Paid by the buyers, or received by the sellers. */
  readonly amount: Micro;
  /** By name, ascending. */
  readonly byHousehold: ReadonlyMap<string, WattHours>;
  /** Of what was traded, that paid at the ends of the band. */
  readonly tradedAtFloorWh: WattHours;
  readonly tradedAtCapWh: WattHours;
  /** Herfindahl–Hirschman index of what was traded, 10,000 for a single household; null without trade. */
  readonly concentration: bigint | null;
  /** Households without whose orders on this side less could be traded, by ascending name. */
  readonly pivotal: readonly string[];
  /**
   * What the others of this side could trade, over what can be traded, without the household that counts
   * most: below 10,000 it is pivotal. Null where nothing can be traded.
   */
  readonly residualIndex: bigint | null;
}

/** What a slot says about competition. */
export interface SlotReport {
  readonly volumeWh: WattHours;
  /** The greatest volume that the book allows; a mechanism may trade less. */
  readonly efficientWh: WattHours;
  readonly nettedWh: WattHours;
  /** Orders that took no part, by reason. */
  readonly rejected: ReadonlyMap<RejectionReason, number>;
  readonly buys: SideReport;
  readonly sells: SideReport;
}

/** Runs the auction again and measures it. Precondition and errors as of `clear`. */
export function slotReport(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
): SlotReport {
  const { book, result } = runAuction(parameters, orders);
  const efficientWh = efficientVolume(book);
  const rejected = new Map<RejectionReason, number>();
  for (const reason of book.rejected.values())
    rejected.set(reason, (rejected.get(reason) ?? 0) + 1);
  let nettedWh = ZERO_WH;
  for (const wh of book.netted.values()) nettedWh = plus(nettedWh, wh);
  const side = (which: Side): SideReport => ({
    ...offered(which === 'buy' ? book.buys : book.sells, parameters),
    ...traded(
      [...(which === 'buy' ? result.buyFills : result.sellFills)],
      result.trades,
      parameters,
      book.households,
    ),
    ...dependence(book, which, efficientWh),
  });
  return {
    volumeWh: result.volumeWh,
    efficientWh,
    nettedWh,
    rejected,
    buys: side('buy'),
    sells: side('sell'),
  };
}

function offered(
  { positions }: BookSide,
  { floor, cap }: PriceBand,
): Pick<SideReport, 'orders' | 'households' | 'quantityWh' | 'atFloorWh' | 'atCapWh'> {
  const households = new Set<number>();
  let orders = 0;
  let quantityWh = ZERO_WH;
  let atFloorWh = ZERO_WH;
  let atCapWh = ZERO_WH;
  for (const position of positions) {
    households.add(position.household);
    orders += position.endOrder - position.firstOrder;
    quantityWh = plus(quantityWh, position.quantityWh);
    if (position.price === floor) atFloorWh = plus(atFloorWh, position.quantityWh);
    if (position.price === cap) atCapWh = plus(atCapWh, position.quantityWh);
  }
  return { orders, households: households.size, quantityWh, atFloorWh, atCapWh };
}

function traded(
  fills: readonly PositionFill[],
  pairs: readonly PairTrade[],
  { floor, cap }: PriceBand,
  households: readonly string[],
): Pick<
  SideReport,
  'tradedWh' | 'amount' | 'byHousehold' | 'tradedAtFloorWh' | 'tradedAtCapWh' | 'concentration'
> {
  const byNumber = new Map<number, WattHours>();
  let tradedWh = ZERO_WH;
  let amount = ZERO_MICRO;
  for (const fill of fills) {
    const { household } = fill.position;
    tradedWh = plus(tradedWh, fill.quantityWh);
    amount = plus(amount, fill.amount);
    byNumber.set(household, plus(byNumber.get(household) ?? ZERO_WH, fill.quantityWh));
  }
  // Households are numbered by ascending name.
  const byHousehold = [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([household, quantityWh]) => [households[household] as string, quantityWh] as const);
  // A position may trade in several pairs, each at its own price; otherwise all of it has one.
  const priced =
    pairs.length > 0
      ? pairs
      : fills.map((fill) => ({
          quantityWh: fill.quantityWh,
          price: (fill.quantityWh === 0n
            ? floor
            : fill.amount / fill.quantityWh) as MicroPerWattHour,
        }));
  const at = (edge: MicroPerWattHour) =>
    priced.reduce(
      (sum, { price, quantityWh }) => (price === edge ? plus(sum, quantityWh) : sum),
      ZERO_WH,
    );
  return {
    tradedWh,
    amount,
    byHousehold: new Map(byHousehold),
    tradedAtFloorWh: at(floor),
    tradedAtCapWh: at(cap),
    concentration: concentrationOf(byHousehold.map(([, quantityWh]) => quantityWh)),
  };
}

/** The sum of squared shares, of 10,000; null where there is nothing to share. */
export function concentrationOf(quantities: readonly bigint[]): bigint | null {
  let sum = 0n;
  let squares = 0n;
  for (const quantity of quantities) {
    sum += quantity;
    squares += quantity * quantity;
  }
  return sum === 0n ? null : (squares * WHOLE) / (sum * sum);
}

/**
 * Q needs a price at which both sides have Q Wh. The other side has them up to the limit of its Q-th Wh, and
 * this side has most at that limit: so whether Q holds without a household is decided there alone.
 */
function dependence(
  { households, buys, sells }: Book,
  side: Side,
  efficientWh: WattHours,
): Pick<SideReport, 'pivotal' | 'residualIndex'> {
  const [own, other] = side === 'buy' ? [buys, sells] : [sells, buys];
  const { last: limit } = limitsAround(other, efficientWh);
  if (efficientWh === 0n || limit === null) return { pivotal: [], residualIndex: null };
  const ready = new Map<number, WattHours>();
  let readyWh = ZERO_WH;
  for (const { household, price, quantityWh } of own.positions) {
    if (side === 'buy' ? price < limit : price > limit) continue;
    ready.set(household, plus(ready.get(household) ?? ZERO_WH, quantityWh));
    readyWh = plus(readyWh, quantityWh);
  }
  let greatest = ZERO_WH;
  const pivotal: string[] = [];
  for (const [household, quantityWh] of ready) {
    if (quantityWh > greatest) greatest = quantityWh;
    if (minus(readyWh, quantityWh) < efficientWh) pivotal.push(households[household] as string);
  }
  return {
    pivotal: pivotal.sort(),
    residualIndex: (minus(readyWh, greatest) * WHOLE) / efficientWh,
  };
}
