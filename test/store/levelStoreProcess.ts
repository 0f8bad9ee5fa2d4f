import { stateKey } from '../../state/store/keys.ts';
import { openLevelStore } from '../../state/store/levelStore.ts';
import { StoreError } from '../../state/store/storeError.ts';
import { concatBytes, uint64Bytes } from '../../state/types/bytes.ts';

/** What the process tells its parent. */
export type Report =
  | { readonly type: 'open' }
  | { readonly type: 'written'; readonly batch: number }
  | { readonly type: 'error'; readonly code: string; readonly message: string };

export const ENTRIES_PER_BATCH = 5;

export function batchKey(batch: number, part: number): Uint8Array {
  return stateKey(concatBytes(uint64Bytes(BigInt(batch)), new Uint8Array([part])));
}

export function batchValue(batch: number, part: number): Uint8Array {
  return new Uint8Array(300).fill(batch * 7 + part);
}

/** Opens the store, and writes synced batches from `firstBatch` on until it is killed, if that is given. */
async function run(folder: string, marker: Uint8Array, firstBatch: number | null): Promise<void> {
  // Keeps the process alive for as long as its parent wants it.
  process.on('message', () => undefined);
  const report = (message: Report): boolean | undefined => process.send?.(message);
  try {
    const store = await openLevelStore(folder, marker);
    report({ type: 'open' });
    for (let batch = firstBatch; batch !== null; batch++) {
      const parts = Array.from({ length: ENTRIES_PER_BATCH }, (_, part) => part);
      await store.write(
        parts.map((part) => [batchKey(batch as number, part), batchValue(batch as number, part)]),
        { sync: true },
      );
      report({ type: 'written', batch });
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    report({ type: 'error', code: error.code, message: error.message });
    process.disconnect();
  }
}

const [, entry, folder, markerHex, firstBatch] = process.argv;
if (entry === import.meta.filename && folder !== undefined && markerHex !== undefined) {
  const marker = new Uint8Array(Buffer.from(markerHex, 'hex'));
  await run(folder, marker, firstBatch === undefined ? null : Number(firstBatch));
}
