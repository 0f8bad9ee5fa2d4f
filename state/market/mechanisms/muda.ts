import type { MicroPerWattHour } from '../../types/units.ts';
import type { Sharing } from '../allocation.ts';
import { plus } from '../amounts.ts';
import type { Book } from '../book.ts';
import { efficientVolume, kPrice, priceInterval } from '../curves.ts';
import { joined } from '../fills.ts';
import type { MudaParameters } from '../parameters.ts';
import { type BookPart, partition } from '../partition.ts';
import { splitInHalves } from '../tieOrder.ts';
import { type MechanismResult, NO_TRADE } from './mechanism.ts';
import { tradeAt } from './posted.ts';

/**
 * MUDA (specification §5.5), truthful also for households with several price steps: the households are split
 * into two halves by their hashes, and each half trades within itself at the price of the other one, which
 * nobody in it can move.
 */
export function clearMuda(
  parameters: MudaParameters,
  book: Book,
  sharing: Sharing,
): MechanismResult {
  const halfOf = splitInHalves(parameters);
  const [first, second] = partition(book, 2, (household) =>
    halfOf(book.households[household] as string),
  ) as [BookPart, BookPart];
  const [firstPrice, secondPrice] = [ownPrice(parameters, first), ownPrice(parameters, second)];
  const one = tradeAt(first, secondPrice, sharing);
  const other = tradeAt(second, firstPrice, sharing);
  return {
    ...NO_TRADE,
    volumeWh: plus(one.volumeWh, other.volumeWh),
    groups: [
      { group: 0n, ownPrice: firstPrice, price: secondPrice, volumeWh: one.volumeWh },
      { group: 1n, ownPrice: secondPrice, price: firstPrice, volumeWh: other.volumeWh },
    ],
    buyFills: joined(book.buys, [
      { fills: one.buyFills, places: first.buyPlaces },
      { fills: other.buyFills, places: second.buyPlaces },
    ]),
    sellFills: joined(book.sells, [
      { fills: one.sellFills, places: first.sellPlaces },
      { fills: other.sellFills, places: second.sellPlaces },
    ]),
  };
}

/** Defined also for a half that does not trade; that of an empty one lies k of the way through the band. */
function ownPrice(parameters: MudaParameters, half: BookPart): MicroPerWattHour {
  return kPrice(priceInterval(half, efficientVolume(half), parameters), parameters.k);
}
