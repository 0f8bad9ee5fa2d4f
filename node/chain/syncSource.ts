import type { SyncSource } from '../../p2p/sync/server.ts';
import type { Ledger } from './ledger.ts';

/** Serves our final blocks to peers that lack them. Every block since the first is kept. */
/** `nowMs`: what this machine by itself believes. */
export function syncSource(ledger: Ledger, nowMs: () => number): SyncSource {
  return {
    status: () => ({
      height: ledger.head.height,
      headHash: ledger.head.hash,
      earliestHeight: 1n,
      timeMs: nowMs(),
    }),
    blocks: (fromHeight, count) => blocksFrom(ledger, fromHeight, count),
  };
}

async function* blocksFrom(ledger: Ledger, fromHeight: bigint, count: number) {
  for (let height = fromHeight; height < fromHeight + BigInt(count); height++) {
    const stored = ledger.blockBytes(height);
    if (stored === undefined) return;
    yield { height, ...stored };
  }
}
