import type { Micro, MicroPerWattHour, WattHours } from '../../types/units.ts';
import { allocate, inTieOrder, type Sharing } from '../allocation.ts';
import type { Book } from '../book.ts';
import type { PairTrade } from '../clearing.ts';
import { efficientVolume, kPrice, priceInterval } from '../curves.ts';
import { SideFills } from '../fills.ts';
import type { PayAsBidParameters, PriceShare } from '../parameters.ts';
import { difference, lesser, product, type Whole, WholeColumn } from '../whole.ts';
import { type MechanismResult, NO_TRADE, noTrade } from './mechanism.ts';

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
  if (volumeWh === 0n) return noTrade(book);
  const { buys, sells } = book;
  const buyFills = unpaid(book.buys, allocate(buys, volumeWh, sharing));
  const sellFills = unpaid(book.sells, allocate(sells, volumeWh, sharing));
  const trades = pair(buyFills, sellFills, parameters.k, sharing, book.households);
  return {
    ...NO_TRADE,
    volumeWh,
    interval: priceInterval(book, volumeWh, parameters),
    trades,
    buyFills,
    sellFills,
  };
}

function unpaid(side: Book['buys'], quantityWh: WholeColumn): SideFills {
  return new SideFills(side, quantityWh, new WholeColumn(side.length));
}

/** Both sides sum to the same volume, so both lists end together. Adds what each trade costs to the amounts. */
function pair(
  buys: SideFills,
  sells: SideFills,
  k: PriceShare,
  sharing: Sharing,
  households: readonly string[],
): PairTrade[] {
  const bids = inTieOrder(buys.side, buys.places, sharing);
  const asks = inTieOrder(sells.side, sells.places, sharing);
  const nameOf = ({ side }: SideFills, place: number): string =>
    households[side.columns.household[place] as number] as string;
  const priceBetween = pairPrices(k);
  const trades: PairTrade[] = [];
  let next = 0;
  let ask = 0;
  let supply: Whole = 0; // What remains of the ask.
  for (let index = 0; index < bids.length; index++) {
    const bid = bids[index] as number;
    for (let demand = buys.quantityWh.at(bid); demand > 0; ) {
      if (supply === 0) {
        ask = asks[next++] as number;
        supply = sells.quantityWh.at(ask);
      }
      const wh = lesser(demand, supply);
      const price = priceBetween(
        sells.side.columns.price[ask] as number,
        buys.side.columns.price[bid] as number,
      );
      const amount = product(wh, price);
      buys.amount.add(bid, amount);
      sells.amount.add(ask, amount);
      trades.push({
        buyer: nameOf(buys, bid),
        seller: nameOf(sells, ask),
        quantityWh: BigInt(wh) as WattHours,
        price: BigInt(price) as MicroPerWattHour,
        amount: BigInt(amount) as Micro,
      });
      demand = difference(demand, wh);
      supply = difference(supply, wh);
    }
  }
  return trades;
}

/** The k-price of a pair's limits. Pairs come level by level, so the price of the pair before is often right. */
function pairPrices(k: PriceShare): (ask: number, bid: number) => number {
  let [lastAsk, lastBid, price] = [-1, -1, 0];
  return (ask, bid) => {
    if (ask !== lastAsk || bid !== lastBid) {
      [lastAsk, lastBid] = [ask, bid];
      const low = BigInt(ask) as MicroPerWattHour;
      price = Number(kPrice({ low, high: BigInt(bid) as MicroPerWattHour }, k));
    }
    return price;
  };
}
