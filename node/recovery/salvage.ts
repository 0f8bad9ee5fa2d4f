import { cp, rm } from 'node:fs/promises';
import { blockKey, candidateRange, certificateKey } from '../../state/store/keys.ts';
import { openLevelStore, repairLevelStore } from '../../state/store/levelStore.ts';
import type { Store, StoreWrite } from '../../state/store/store.ts';
import { StoreError } from '../../state/store/storeError.ts';
import type { BlockSource } from './rebuild.ts';
import type { EncodedBlock } from './snapshotFile.ts';

/** What can still be read of a store, damaged or not; nothing of it is believed. */
export interface Salvage extends BlockSource {
  /** Blocks that were voted for and are not final: a quorum may be locked on one that only we have. */
  candidates(): Promise<readonly StoreWrite[]>;
  close(): Promise<void>;
}

/**
 * Opens the store where it can be opened; else a copy of it that LevelDB has repaired, which may lack
 * records and is removed at the end. Null where nothing can be read.
 * @throws StoreError `locked` where a node runs on it, `wrongChain`, `diskFull` …
 */
export async function salvage(folder: string, marker: Uint8Array): Promise<Salvage | null> {
  const name = 'the old store';
  try {
    return salvageOf(name, await openLevelStore(folder, marker), async () => undefined);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'missing') return null;
    if (error.code !== 'corrupt') throw error;
  }
  const copy = `${folder}.repair`;
  const remove = () => rm(copy, { recursive: true, force: true });
  await remove();
  try {
    await cp(folder, copy, { recursive: true });
    await repairLevelStore(copy);
    return salvageOf(`${name}, repaired`, await openLevelStore(copy, marker), remove);
  } catch (error) {
    await remove();
    if (error instanceof StoreError && error.code !== 'diskFull') return null;
    throw error;
  }
}

function salvageOf(name: string, store: Store, remove: () => Promise<void>): Salvage {
  return {
    name,
    from: (height) => blocksOf(store, height),
    candidates: async () => {
      const found: StoreWrite[] = [];
      try {
        for await (const entry of store.range(candidateRange())) found.push(entry);
      } catch {
        return found; // what is damaged among them is lost; peers may have it
      }
      return found;
    },
    close: async () => {
      await store.close();
      await remove();
    },
  };
}

async function* blocksOf(
  store: Store,
  from: bigint,
): AsyncGenerator<EncodedBlock, void, undefined> {
  for (let height = from; ; height++) {
    const block = store.get(blockKey(height));
    const certificate = store.get(certificateKey(height));
    if (block === undefined || certificate === undefined) return;
    yield { block, certificate };
  }
}
