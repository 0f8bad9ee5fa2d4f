import { decodeEvent, encodedEventAt } from '../../../state/codec/event.ts';
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

/** The events that an index range points to, in its order. */
export async function* indexedEvents(
  { store }: ChainReader,
  bounds: RangeBounds,
): AsyncGenerator<PlacedEvent, void, undefined> {
  const blocks = new Map<bigint, Uint8Array>();
  for await (const [key] of store.range(bounds)) {
    const position = decodePosition(key);
    let encoded = blocks.get(position.height);
    if (encoded === undefined) {
      if (blocks.size >= BLOCKS_KEPT) blocks.clear();
      encoded = store.get(eventsKey(position.height)) ?? EMPTY_BYTES;
      blocks.set(position.height, encoded);
    }
    const bytes = encodedEventAt(encoded, position.index);
    const event = bytes === undefined ? null : decodeEvent(bytes);
    if (event === null)
      throw corruptError(
        'the chain folder',
        `the index names a missing event of block ${position.height}`,
      );
    yield { position, event };
  }
}

/** Every event of the blocks from .. to, in order. */
export function* eventsOfBlocks(
  { ledger }: ChainReader,
  from: bigint,
  to: bigint,
): Generator<PlacedEvent, void, undefined> {
  for (let height = from; height <= to; height++)
    for (const [index, event] of ledger.events(height).entries())
      yield { position: { height, index }, event };
}
