import { contractRange, eventByContractKey } from '../../../state/store/keys.ts';
import type { PageRequest } from './arguments.ts';
import { pageLimit } from './arguments.ts';
import { type ChainReader, indexedEvents, type PlacedEvent } from './chainReader.ts';
import { dated, newestFirst, type Page, pageOf } from './historyView.ts';
import { type Market, marketOf, namesakes, slotTimes } from './market.ts';

export interface TradeView {
  readonly height: string;
  readonly time: string;
  readonly slot: string;
  readonly startsAt: string;
  readonly order: string;
  readonly household: string;
  readonly side: string;
  readonly quantityWh: string;
  readonly filledWh: string;
  /** Null where a mechanism has several prices for one order. */
  readonly priceMicroPerWh: string | null;
}

export interface PriceView {
  readonly slot: string;
  readonly startsAt: string;
  readonly height: string;
  readonly orders: string;
  readonly matched: string;
  readonly volumeWh: string;
  /** Null where nothing was traded. */
  readonly priceMicroPerWh: string | null;
  readonly lowMicroPerWh: string | null;
  readonly highMicroPerWh: string | null;
}

export interface MarketPageRequest extends PageRequest {
  readonly contract?: string | undefined;
  /** Only this household's trades. */
  readonly household?: string | undefined;
}

/** What was matched, newest first; one entry per order. */
export async function tradesView(
  reader: ChainReader,
  request: MarketPageRequest = {},
): Promise<Page<TradeView>> {
  const market = marketOf(reader, request.contract);
  const { household } = request;
  const page = await newestNamed(
    reader,
    market,
    'order-matched',
    request,
    (attributes) => household === undefined || attributes['household'] === household,
  );
  const { entries, cursor } = dated(reader, page);
  return {
    cursor,
    entries: entries.map(({ height, time, slot, attributes }) => ({
      height,
      time,
      slot: slot ?? '',
      startsAt: slotTimes(market, BigInt(slot ?? 0)).startsAt,
      order: attributes['order'] ?? '',
      household: attributes['household'] ?? '',
      side: attributes['side'] ?? '',
      quantityWh: attributes['quantityWh'] ?? '0',
      filledWh: attributes['filledWh'] ?? '0',
      priceMicroPerWh: attributes['priceMicroPerWh'] ?? null,
    })),
  };
}

/** Price and volume of the slots that had orders, newest first. */
export async function priceView(
  reader: ChainReader,
  request: MarketPageRequest = {},
): Promise<Page<PriceView>> {
  const market = marketOf(reader, request.contract);
  const page = await newestNamed(reader, market, 'slot-cleared', request, () => true);
  return {
    cursor: page.cursor,
    entries: page.entries.map(({ position, event: { slot, attributes } }) => ({
      slot: (slot ?? 0n).toString(),
      startsAt: slotTimes(market, slot ?? 0n).startsAt,
      height: position.height.toString(),
      orders: attributes['orders'] ?? '0',
      matched: attributes['matched'] ?? '0',
      volumeWh: attributes['volumeWh'] ?? '0',
      priceMicroPerWh: attributes['priceMicroPerWh'] ?? null,
      lowMicroPerWh: attributes['lowMicroPerWh'] ?? null,
      highMicroPerWh: attributes['highMicroPerWh'] ?? null,
    })),
  };
}

function newestNamed(
  reader: ChainReader,
  market: Market,
  name: string,
  request: PageRequest,
  fits: (attributes: Readonly<Record<string, string>>) => boolean,
): Promise<Page<PlacedEvent>> {
  async function* wanted(): AsyncGenerator<PlacedEvent, void, undefined> {
    for (const contract of namesakes(reader, market)) {
      const bounds = newestFirst(contractRange(contract), request, (position) =>
        eventByContractKey(contract, position),
      );
      for await (const placed of indexedEvents(reader, bounds))
        if (placed.event.name === name && fits(placed.event.attributes)) yield placed;
    }
  }
  return pageOf(wanted(), pageLimit(request));
}
