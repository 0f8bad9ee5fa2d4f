import { readAccount } from '../../../state/execution/money.ts';
import { dayBalanceRange } from '../../../state/store/keys.ts';
import type { Account } from '../../../state/types/account.ts';
import { dayOf, readDayBalance } from '../../chain/dayBalance.ts';
import type { ChainReader } from '../views/chainReader.ts';

/** Free and escrow together, after the block of that height. */
export interface KnownBalance {
  readonly height: bigint;
  readonly totalMicro: bigint;
}

/** The first height whose block is at or after this time; the one after the head where there is none. */
export function heightAt({ ledger }: ChainReader, timeMs: number): bigint {
  let low = 1n;
  let high = ledger.head.height + 1n;
  if (timeMs > ledger.head.timeMs) return high;
  while (low < high) {
    const middle = (low + high) / 2n;
    if ((ledger.block(middle)?.block.header.timeMs ?? 0) >= timeMs) high = middle;
    else low = middle + 1n;
  }
  return low;
}

/** The last balance that was kept of a day before the one of `timeMs`, or null. */
export function balanceBeforeDay(
  reader: ChainReader,
  account: Uint8Array,
  timeMs: number,
): Promise<KnownBalance | null> {
  return lastKept(reader, account, dayOf(timeMs) - 1);
}

/**
 * A balance at or after the last change before `toMs`: of the head where the period reaches it, else of the
 * last day of the period.
 */
export async function balanceAtEnd(
  reader: ChainReader,
  account: Uint8Array,
  toMs: number | undefined,
): Promise<KnownBalance> {
  const { head, state } = reader.ledger;
  const kept =
    toMs === undefined || toMs > head.timeMs
      ? null
      : await lastKept(reader, account, dayOf(toMs - 1));
  return kept ?? { height: head.height, totalMicro: totalOf(readAccount(state, account)) };
}

async function lastKept(
  { store }: ChainReader,
  account: Uint8Array,
  day: number,
): Promise<KnownBalance | null> {
  if (day < 0) return null;
  const bounds = { ...dayBalanceRange(account, day), reverse: true, limit: 1 };
  for await (const [, record] of store.range(bounds)) {
    const kept = readDayBalance(record);
    return { height: kept.height, totalMicro: totalOf(kept.account) };
  }
  return null;
}

function totalOf(account: Account | null): bigint {
  return (account?.available ?? 0n) + (account?.held ?? 0n);
}
