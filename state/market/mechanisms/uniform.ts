import { allocate, type Sharing } from '../allocation.ts';
import type { Book } from '../book.ts';
import { efficientVolume, kPrice, priceInterval } from '../curves.ts';
import { atPrice } from '../fills.ts';
import type { PriceBand, PriceShare } from '../parameters.ts';
import { type MechanismResult, NO_TRADE, noTrade } from './mechanism.ts';

/**
 * Sealed call auction at one price (specification §5.1): the efficient volume, allocated best price first,
 * at the k-price of its interval. Without a trade there is no price.
 */
export function clearUniform(
  parameters: PriceBand & { readonly k: PriceShare },
  book: Book,
  sharing: Sharing,
): MechanismResult {
  const volumeWh = efficientVolume(book);
  if (volumeWh === 0n) return noTrade(book);
  const interval = priceInterval(book, volumeWh, parameters);
  const price = kPrice(interval, parameters.k);
  return {
    ...NO_TRADE,
    volumeWh,
    interval,
    price,
    priceBuy: price,
    priceSell: price,
    buyFills: atPrice(book.buys, allocate(book.buys, volumeWh, sharing), price),
    sellFills: atPrice(book.sells, allocate(book.sells, volumeWh, sharing), price),
  };
}
