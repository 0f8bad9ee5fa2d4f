import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Genesis } from '../../state/execution/genesis.ts';
import { toHex } from '../../state/types/bytes.ts';
import { syncFolder } from '../durableFile.ts';
import { nodeFolder } from '../folder.ts';
import { loadGenesis } from '../loadNode.ts';
import { type BlockSource, finishRebuild, type Rebuilt, rebuildStore } from './rebuild.ts';
import { salvage } from './salvage.ts';
import { SnapshotError, SnapshotFile } from './snapshotFile.ts';

/**
 * Makes the store of a stopped node anew, from a snapshot where one is given and from what is whole of the
 * old store, which is set aside. Keys and sign log stay as they are; what is still missing comes from peers.
 * @throws GenesisError, SnapshotError, StoreError `locked` where the node runs.
 */
export async function recoverStore(
  root: string,
  snapshotPath: string | null,
  nowMs: number,
): Promise<Rebuilt> {
  const folder = nodeFolder(root);
  const { genesis } = await loadGenesis(folder.genesis);
  await finishRebuild(folder, nowMs);
  const snapshot = snapshotPath === null ? null : await openSnapshot(snapshotPath, genesis);
  try {
    const old = await salvage(folder.database, genesis.hash);
    const sources: BlockSource[] = [];
    if (snapshot !== null) sources.push(snapshotSource(snapshot));
    if (old !== null) sources.push(old);
    let closed = false;
    // The old store must be closed before its folder gets another name, and in any case.
    const close = async (): Promise<void> => {
      if (!closed) await old?.close();
      closed = true;
    };
    try {
      const records = async () => {
        const candidates = (await old?.candidates()) ?? [];
        await close();
        return candidates;
      };
      return await rebuildStore(folder, genesis, sources, records, nowMs);
    } finally {
      await close();
    }
  } finally {
    await snapshot?.close();
  }
}

/** Puts a sign log that cannot be trusted out of the way; null where there is none. */
export async function setSignLogAside(file: string, nowMs: number): Promise<string | null> {
  const stamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
  const aside = `${file}.damaged-${stamp}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  await syncFolder(dirname(file));
  return aside;
}

async function openSnapshot(path: string, genesis: Genesis): Promise<SnapshotFile> {
  const snapshot = await SnapshotFile.open(path);
  const { chainId, genesisHash } = snapshot.manifest;
  if (genesisHash === toHex(genesis.hash)) return snapshot;
  await snapshot.close();
  throw new SnapshotError(
    'otherChain',
    `the snapshot ${path} is of the community ${chainId} (${genesisHash.slice(0, 12)}…), not of ${genesis.chainId}: take one of this community`,
  );
}

function snapshotSource(snapshot: SnapshotFile): BlockSource {
  return { name: `the snapshot ${snapshot.path}`, from: () => snapshot.blocks() };
}
