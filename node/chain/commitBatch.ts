import { encodeBlockEvents } from '../../state/codec/event.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import {
  blockKey,
  candidateRange,
  certificateKey,
  encodePosition,
  eventByAccountKey,
  eventByContractKey,
  eventBySlotKey,
  eventsKey,
  headHeightKey,
  heightByBlockHashKey,
  stateKey,
  transactionKey,
} from '../../state/store/keys.ts';
import type { Store, StoreWrite } from '../../state/store/store.ts';
import { EMPTY_BYTES, uint64Bytes } from '../../state/types/bytes.ts';
import { dayBalances } from './dayBalance.ts';
import { moneyMark } from './eventMark.ts';

/** All that one final block writes, as one batch; candidates of its height are dropped with it. */
export async function commitBatch(
  store: Store,
  { block, transactions, result }: ExecutedBlock,
  certificate: Uint8Array,
): Promise<StoreWrite[]> {
  const { height } = block.header;
  const batch: StoreWrite[] = [
    [blockKey(height), block.bytes],
    [heightByBlockHashKey(block.hash), uint64Bytes(height)],
    [certificateKey(height), certificate],
    [headHeightKey, uint64Bytes(height)],
  ];
  if (result.encodedEvents.length > 0)
    batch.push([eventsKey(height), encodeBlockEvents(result.encodedEvents)]);
  transactions.forEach(({ id }, index) => {
    batch.push([transactionKey(id), encodePosition({ height, index })]);
  });
  result.events.forEach((event, index) => {
    const position = { height, index };
    for (const account of event.accounts)
      batch.push([eventByAccountKey(account, position), moneyMark(event.name)]);
    if (event.contract === null) return;
    batch.push([eventByContractKey(event.contract, position), EMPTY_BYTES]);
    if (event.slot !== null)
      batch.push([eventBySlotKey(event.contract, event.slot, position), EMPTY_BYTES]);
  });
  for (const [key, value] of result.changes) batch.push([stateKey(key), value]);
  batch.push(...dayBalances(block.header, result.changes));
  for await (const [key] of store.range(candidateRange(0n, height))) batch.push([key, null]);
  return batch;
}
