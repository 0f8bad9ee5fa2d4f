import { accountRange, eventByAccountKey, type Position } from '../../../state/store/keys.ts';
import type { RangeBounds } from '../../../state/store/store.ts';
import { isoTime } from '../../../state/types/time.ts';
import { type PageRequest, pageLimit, shown } from './arguments.ts';
import { type EventView, eventView, storedBlock } from './blockView.ts';
import { type ChainReader, indexedEvents, type PlacedEvent } from './chainReader.ts';
import { invalidArgument } from './requestError.ts';
import { accountOf, party } from './who.ts';

export interface HistoryEntry extends EventView {
  readonly height: string;
  readonly time: string;
}

export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Of the next page; null where this is the last. */
  readonly cursor: string | null;
}

export interface HistoryView extends Page<HistoryEntry> {
  readonly account: { address: string; name: string | null };
}

/** What happened to an account, newest first. */
export async function historyView(
  reader: ChainReader,
  who: string,
  request: PageRequest = {},
): Promise<HistoryView> {
  const account = accountOf(reader, who);
  const bounds = newestFirst(accountRange(account), request, (position) =>
    eventByAccountKey(account, position),
  );
  const page = await pageOf(indexedEvents(reader, bounds), pageLimit(request));
  return { account: party(reader, account), ...dated(reader, page) };
}

/** The part of a range before a page's cursor, read backwards. */
export function newestFirst(
  range: RangeBounds,
  { cursor }: PageRequest,
  keyOf: (position: Position) => Uint8Array,
): RangeBounds {
  return {
    ...range,
    reverse: true,
    ...(cursor === undefined ? {} : { lt: keyOf(parseCursor(cursor)) }),
  };
}

export async function pageOf(
  events: AsyncIterable<PlacedEvent>,
  limit: number,
): Promise<Page<PlacedEvent>> {
  const entries: PlacedEvent[] = [];
  for await (const entry of events) {
    if (entries.length === limit) {
      const last = (entries.at(-1) as PlacedEvent).position;
      return { entries, cursor: `${last.height}.${last.index}` };
    }
    entries.push(entry);
  }
  return { entries, cursor: null };
}

export function dated(
  reader: ChainReader,
  { entries, cursor }: Page<PlacedEvent>,
): Page<HistoryEntry> {
  return {
    entries: entries.map(({ position, event }) => ({
      height: position.height.toString(),
      time: isoTime(storedBlock(reader, position.height).block.header.timeMs),
      ...eventView(event, position.index),
    })),
    cursor,
  };
}

function parseCursor(cursor: string): Position {
  const match = /^(\d{1,19})\.(\d{1,9})$/.exec(cursor);
  if (match === null)
    throw invalidArgument(`cursor must be the one of the page before, not ${shown(cursor)}`);
  return { height: BigInt(match[1] as string), index: Number(match[2]) };
}
