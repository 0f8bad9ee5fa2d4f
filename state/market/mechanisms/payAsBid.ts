import { cost, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { type Allotment, allocate, inTieOrder, type Sharing } from '../allocation.ts';
import { least, minus, plus, ZERO_MICRO } from '../amounts.ts';
import type { Book } from '../book.ts';
import type { PairTrade } from '../clearing.ts';
import { efficientVolume, kPrice, priceInterval } from '../curves.ts';
import type { PayAsBidParameters, PriceShare } from '../parameters.ts';
import { type MechanismResult, NO_TRADE, type PositionFill } from './mechanism.ts';

/**
 * Each pair at a price between its own two limits (specification §5.2): the efficient volume, allocated as at
 * one price; then the best buyer meets the best seller. What a buyer pays, his seller receives.
 */
export function clearPayAsBid(
  parameters: PayAsBidParameters,
  book: Book,
  sharing: Sharing,
): MechanismResult {
  const volumeWh = efficientVolume(book);
  if (volumeWh === 0n) return NO_TRADE;
  const buys = allocate(book.buys.positions, volumeWh, sharing);
  const sells = allocate(book.sells.positions, volumeWh, sharing);
  const pairing = new Pairing(buys, sells, sharing);
  const trades = pairing.walk(parameters.k);
  return {
    ...NO_TRADE,
    volumeWh,
    interval: priceInterval(book, volumeWh, parameters),
    trades,
    buyFills: buys.map((allotment) => pairing.fillOf(allotment)),
    sellFills: sells.map((allotment) => pairing.fillOf(allotment)),
  };
}

class Pairing {
  readonly #buys: readonly Allotment[];
  readonly #sells: readonly Allotment[];
  readonly #households: readonly string[];
  readonly #fills = new Map<Allotment, PositionFill>();

  constructor(buys: readonly Allotment[], sells: readonly Allotment[], sharing: Sharing) {
    this.#buys = inTieOrder(buys, sharing);
    this.#sells = inTieOrder(sells, sharing);
    this.#households = sharing.households;
  }

  /** Both sides sum to the same volume, so both lists end together. */
  walk(k: PriceShare): PairTrade[] {
    const trades: PairTrade[] = [];
    let nextSell = 0;
    let supply = this.#sells[0]?.quantityWh as WattHours;
    for (const buy of this.#buys) {
      for (let demand = buy.quantityWh; demand > 0n; ) {
        const sell = this.#sells[nextSell] as Allotment;
        const quantityWh = least(demand, supply);
        trades.push(this.#trade(buy, sell, quantityWh, kPrice(limitsOf(sell, buy), k)));
        demand = minus(demand, quantityWh);
        supply = minus(supply, quantityWh);
        if (supply === 0n) supply = this.#sells[++nextSell]?.quantityWh ?? supply;
      }
    }
    return trades;
  }

  fillOf(allotment: Allotment): PositionFill {
    return this.#fills.get(allotment) ?? { ...allotment, amount: ZERO_MICRO };
  }

  #trade(
    buy: Allotment,
    sell: Allotment,
    quantityWh: WattHours,
    price: MicroPerWattHour,
  ): PairTrade {
    const amount = cost(quantityWh, price);
    for (const allotment of [buy, sell]) {
      const before = this.#fills.get(allotment)?.amount ?? ZERO_MICRO;
      this.#fills.set(allotment, { ...allotment, amount: plus(before, amount) });
    }
    const buyer = this.#households[buy.position.household] as string;
    const seller = this.#households[sell.position.household] as string;
    return { buyer, seller, quantityWh, price, amount };
  }
}

function limitsOf(
  sell: Allotment,
  buy: Allotment,
): { readonly low: MicroPerWattHour; readonly high: MicroPerWattHour } {
  return { low: sell.position.price, high: buy.position.price };
}
