import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeBlock } from '../../state/codec/block.ts';
import type { Genesis } from '../../state/execution/genesis.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { createLevelStore } from '../../state/store/levelStore.ts';
import type { StoreWrite } from '../../state/store/store.ts';
import { Applier } from '../chain/applier.ts';
import { Ledger } from '../chain/ledger.ts';
import { createSignatureCache } from '../crypto/signatureCache.ts';
import { syncFolder } from '../durableFile.ts';
import { failpoint } from '../failpoint.ts';
import type { NodeFolder } from '../folder.ts';
import type { EncodedBlock } from './snapshotFile.ts';

/** Where blocks come from, the first source first; each goes on where the one before ended. */
export interface BlockSource {
  readonly name: string;
  /** Blocks from this height on, for as long as there are any. */
  from(height: bigint): AsyncIterable<EncodedBlock>;
}

export interface Rebuilt {
  readonly height: bigint;
  readonly blockHash: Uint8Array;
  /** Where the store that was there before lies now, or null where there was none. */
  readonly setAside: string | null;
  /** What ended each source, of those that did not end by themselves. */
  readonly faults: readonly { readonly source: string; readonly fault: string }[];
}

/**
 * Makes a new store out of blocks, each with its certificate verified and executed as if a peer had sent it,
 * and puts it in the place of the old one, which is set aside and never deleted. A crash at any moment
 * leaves the old store in its place, or the new one, whole; {@link finishRebuild} does the rest.
 */
export async function rebuildStore(
  folder: NodeFolder,
  genesis: Genesis,
  sources: readonly BlockSource[],
  records: () => Promise<readonly StoreWrite[]>,
  nowMs: number,
): Promise<Rebuilt> {
  const fresh = `${folder.database}.new`;
  await rm(fresh, { recursive: true, force: true });
  const store = await createLevelStore(fresh, genesis.hash, failpoint);
  const faults: { source: string; fault: string }[] = [];
  let ledger: Ledger;
  try {
    const signatures = createSignatureCache();
    const chain = chainContext(genesis, signatures.verify);
    ledger = await Ledger.open(store, fresh, chain, () => genesisState(genesis));
    const applier = new Applier(ledger, signatures.verifyBatch);
    for (const source of sources) {
      const fault = await applyAll(source, ledger, applier);
      if (fault !== null) faults.push({ source: source.name, fault });
    }
    await store.write(await records(), { sync: true });
  } finally {
    await store.close();
  }
  failpoint('rebuild.done');
  // Under this name it is known to be whole.
  await rename(fresh, readyFolder(folder));
  await syncFolder(dirname(folder.database));
  const setAside = await finishRebuild(folder, nowMs);
  const { height, hash } = ledger.head;
  return { height, blockHash: hash, setAside, faults };
}

/** Puts a rebuilt store in its place, where one waits; where the old one lies then, or null. */
export async function finishRebuild(folder: NodeFolder, nowMs: number): Promise<string | null> {
  const ready = readyFolder(folder);
  if (!existsSync(ready)) return null;
  const setAside = existsSync(folder.database) ? freeName(folder, nowMs) : null;
  if (setAside !== null) await rename(folder.database, setAside);
  failpoint('rebuild.setAside');
  await rename(ready, folder.database);
  failpoint('rebuild.named');
  await syncFolder(dirname(folder.database));
  failpoint('rebuild.after');
  return setAside;
}

function readyFolder(folder: NodeFolder): string {
  return `${folder.database}.ready`;
}

/** `chain.damaged-20260620T051500Z`, with a number behind it where that is taken. */
function freeName({ database }: NodeFolder, nowMs: number): string {
  const stamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
  const name = `${database}.damaged-${stamp}`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/** What ended it before its time, or null. */
async function applyAll(
  source: BlockSource,
  ledger: Ledger,
  applier: Applier,
): Promise<string | null> {
  try {
    for await (const { block: bytes, certificate } of source.from(ledger.head.height + 1n)) {
      const block = decodeBlock(bytes, ledger.chain.parameters.blockBytesMax);
      if (block === null)
        return `what should be block ${ledger.head.height + 1n} cannot be decoded`;
      const applied = await applier.apply(block, certificate);
      if (applied.type === 'invalid')
        return `block ${block.header.height} is not valid: ${applied.fault.rule}: ${applied.fault.detail}`;
      if (applied.type === 'gap') return `block ${ledger.head.height + 1n} is missing`;
      if (applied.type !== 'applied' && applied.type !== 'known')
        return `block ${block.header.height} is not valid`;
      failpoint('rebuild.block');
    }
    return null;
  } catch (error) {
    // Only what is read may fail here and be passed over: a disk that cannot be written must end it.
    if (error instanceof Error && (error.name === 'SnapshotError' || isDamage(error)))
      return error.message;
    throw error;
  }
}

function isDamage(error: Error): boolean {
  return error.name === 'StoreError' && 'code' in error && error.code === 'corrupt';
}
