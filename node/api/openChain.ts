import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { openLevelStore } from '../../state/store/levelStore.ts';
import { Ledger } from '../chain/ledger.ts';
import { createSignatureCache } from '../crypto/signatureCache.ts';
import { nodeFolder } from '../folder.ts';
import { loadGenesis } from '../loadNode.ts';
import type { ChainReader } from './views/chainReader.ts';

/**
 * The chain in the data folder of a node that is not running; nothing of it is changed.
 * @throws GenesisError, StoreError: `locked` where the node runs after all, `missing` where it never has.
 */
export async function openChain(root: string): Promise<ChainReader & { close(): Promise<void> }> {
  const folder = nodeFolder(root);
  const { genesis } = await loadGenesis(folder.genesis);
  const store = await openLevelStore(folder.database, genesis.hash);
  try {
    const chain = chainContext(genesis, createSignatureCache().verify);
    const ledger = await Ledger.open(store, folder.database, chain, () => genesisState(genesis));
    return { genesis, ledger, store, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}
