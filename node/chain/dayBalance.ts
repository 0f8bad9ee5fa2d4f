import { decodeAccount } from '../../state/codec/stateValues.ts';
import type { StateChange } from '../../state/execution/overlay.ts';
import { accountOfKey } from '../../state/execution/stateKeys.ts';
import { dayBalanceKey } from '../../state/store/keys.ts';
import type { StoreWrite } from '../../state/store/store.ts';
import type { Account } from '../../state/types/account.ts';
import type { Block } from '../../state/types/block.ts';
import { concatBytes, readUint64, uint64Bytes } from '../../state/types/bytes.ts';

const DAY_MS = 86_400_000;
const HEIGHT_BYTES = 8;

/** Days since the epoch, UTC. */
export function dayOf(timeMs: number): number {
  return Math.floor(timeMs / DAY_MS);
}

/**
 * What a block leaves behind of its day: each account that it changed, as it is afterwards. A later block of
 * the day writes over it, so that a year of bills costs an account 365 records, and the balance of any past
 * day is one look-up instead of all that has happened since the genesis.
 */
export function dayBalances(
  { height, timeMs }: Pick<Block['header'], 'height' | 'timeMs'>,
  changes: readonly StateChange[],
): StoreWrite[] {
  const day = dayOf(timeMs);
  return changes.flatMap(([key, value]): StoreWrite[] => {
    const account = accountOfKey(key);
    if (account === null || value === null) return [];
    return [[dayBalanceKey(account, day), concatBytes(uint64Bytes(height), value)]];
  });
}

/** The record of a day: the account after the block of that height. */
export function readDayBalance(record: Uint8Array): { height: bigint; account: Account } {
  return { height: readUint64(record), account: decodeAccount(record.subarray(HEIGHT_BYTES)) };
}
