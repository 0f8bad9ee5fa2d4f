import { setImmediate } from 'node:timers/promises';
import { decodeEvent, encodedEventName, splitBlockEvents } from '../../../state/codec/event.ts';
import type { Genesis } from '../../../state/execution/genesis.ts';
import { decodePosition, eventsKey, type Position } from '../../../state/store/keys.ts';
import type { RangeBounds, Store } from '../../../state/store/store.ts';
import { corruptError } from '../../../state/store/storeError.ts';
import { EMPTY_BYTES } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import type { Ledger } from '../../chain/ledger.ts';

/** What every view reads: the chain of a running node, or of a stopped one's data folder. */
export interface ChainReader {
  readonly genesis: Genesis;
  readonly ledger: Ledger;
  /** The ledger's own store, for its indexes. */
  readonly store: Store;
}

/** An event and where it stands. */
export interface PlacedEvent {
  readonly position: Position;
  readonly event: LedgerEvent;
}

/** Blocks whose events are kept in memory while one index is walked. */
const BLOCKS_KEPT = 64;

/** What of the events is of use; what is not is neither read nor decoded. */
export interface EventFilter {
  /** By the value beside the event in the index. */
  readonly byMark?: (mark: Uint8Array) => boolean;
  readonly byName?: (name: string) => boolean;
}

/** The events that an index range points to, in its order. */
export async function* indexedEvents(
  { store }: ChainReader,
  bounds: RangeBounds,
  { byMark, byName }: EventFilter = {},
): AsyncGenerator<PlacedEvent, void, undefined> {
  const blocks = new Map<bigint, Uint8Array[]>();
  for await (const [key, mark] of store.range(bounds)) {
    if (byMark?.(mark) === false) continue;
    const position = decodePosition(key);
    let encoded = blocks.get(position.height);
    if (encoded === undefined) {
      if (blocks.size >= BLOCKS_KEPT) blocks.clear();
      encoded = splitBlockEvents(store.get(eventsKey(position.height)) ?? EMPTY_BYTES);
      blocks.set(position.height, encoded);
    }
    const bytes = encoded[position.index];
    if (bytes !== undefined && byName?.(encodedEventName(bytes)) === false) continue;
    const event = bytes === undefined ? null : decodeEvent(bytes);
    if (event === null)
      throw corruptError(
        'the chain folder',
        `the index names a missing event of block ${position.height}`,
      );
    yield { position, event };
  }
}

/** Between two turns of the event loop: some ten milliseconds where fifty homes trade. */
const BLOCKS_A_TURN = 8n;

/** Every event of the blocks from .. to, in order; the node's other work goes on in between. */
export async function* eventsOfBlocks(
  { store }: ChainReader,
  from: bigint,
  to: bigint,
  { byName }: Pick<EventFilter, 'byName'> = {},
): AsyncGenerator<PlacedEvent, void, undefined> {
  for (let height = from; height <= to; height++) {
    if (height % BLOCKS_A_TURN === 0n) await setImmediate();
    for (const [index, bytes] of splitBlockEvents(
      store.get(eventsKey(height)) ?? EMPTY_BYTES,
    ).entries()) {
      if (byName?.(encodedEventName(bytes)) === false) continue;
      const event = decodeEvent(bytes);
      if (event === null)
        throw corruptError('the chain folder', `an event of block ${height} is damaged`);
      yield { position: { height, index }, event };
    }
  }
}
