import { cost, type Micro } from '../../types/units.ts';
import { type Allotment, allocate, inTieOrder, type Sharing } from '../allocation.ts';
import { least, minus, plus, ZERO_MICRO, ZERO_WH } from '../amounts.ts';
import type { Book, Position } from '../book.ts';
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
  const { trades, paid, received } = pair(buys, sells, parameters.k, sharing);
  return {
    ...NO_TRADE,
    volumeWh,
    interval: priceInterval(book, volumeWh, parameters),
    trades,
    buyFills: withAmounts(buys, paid),
    sellFills: withAmounts(sells, received),
  };
}

function withAmounts(allotments: readonly Allotment[], amounts: readonly Micro[]): PositionFill[] {
  return allotments.map(({ position, quantityWh }, index) => ({
    position,
    quantityWh,
    amount: amounts[index] as Micro,
  }));
}

/** Both sides sum to the same volume, so both lists end together. Amounts are by index of the allotments. */
function pair(
  buys: readonly Allotment[],
  sells: readonly Allotment[],
  k: PriceShare,
  sharing: Sharing,
): {
  readonly trades: PairTrade[];
  readonly paid: readonly Micro[];
  readonly received: readonly Micro[];
} {
  const bids = inTieOrder(buys.map(numbered), sharing);
  const asks = inTieOrder(sells.map(numbered), sharing);
  const paid = buys.map(() => ZERO_MICRO);
  const received = sells.map(() => ZERO_MICRO);
  const nameOf = ({ household }: Position): string => sharing.households[household] as string;
  const trades: PairTrade[] = [];
  let next = 0;
  let supply = ZERO_WH; // What remains of the ask before `next`.
  for (const bid of bids) {
    for (let demand = bid.quantityWh; demand > 0n; ) {
      if (supply === 0n) supply = (asks[next++] as Numbered).quantityWh;
      const ask = asks[next - 1] as Numbered;
      const quantityWh = least(demand, supply);
      const price = kPrice({ low: ask.position.price, high: bid.position.price }, k);
      const amount = cost(quantityWh, price);
      paid[bid.index] = plus(paid[bid.index] as Micro, amount);
      received[ask.index] = plus(received[ask.index] as Micro, amount);
      const [buyer, seller] = [nameOf(bid.position), nameOf(ask.position)];
      trades.push({ buyer, seller, quantityWh, price, amount });
      demand = minus(demand, quantityWh);
      supply = minus(supply, quantityWh);
    }
  }
  return { trades, paid, received };
}

interface Numbered extends Allotment {
  readonly index: number;
}

function numbered({ position, quantityWh }: Allotment, index: number): Numbered {
  return { position, quantityWh, index };
}
