import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  type ConsensusParameters,
  readConsensusParameters,
} from '../consensus/driver/parameters.ts';
import { type Genesis, readGenesis } from '../state/execution/genesis.ts';
import { chainContext, genesisState } from '../state/execution/genesisState.ts';
import { createLevelStore, openLevelStore } from '../state/store/levelStore.ts';
import type { Store } from '../state/store/store.ts';
import { StoreError } from '../state/store/storeError.ts';
import { equalBytes } from '../state/types/bytes.ts';
import type { Fault } from '../state/types/fields.ts';
import { SYSTEM_ROLES, type SystemRole } from '../state/types/parameters.ts';
import type { VerifySignature } from '../state/types/signature.ts';
import { Ledger } from './chain/ledger.ts';
import { KeyFileError, type KeyKind, readKeyFile, type Unlock } from './crypto/keyFile.ts';
import { createSigner, type Signer } from './crypto/signer.ts';
import { failpoint } from './failpoint.ts';
import type { NodeFolder } from './folder.ts';
import { finishRebuild } from './recovery/rebuild.ts';

/** A genesis file that cannot be used; the message has a line per fault. */
export class GenesisError extends Error {
  override readonly name = 'GenesisError';
  readonly faults: readonly Fault[];

  constructor(file: string, details: { faults: readonly Fault[]; cause?: unknown }) {
    const lines = details.faults.map(({ path, message }) => `${file}: ${path} ${message}`);
    super(lines.join('\n'), 'cause' in details ? { cause: details.cause } : undefined);
    this.faults = details.faults;
  }
}

/** @throws GenesisError with every fault of the file. */
export async function loadGenesis(
  file: string,
): Promise<{ genesis: Genesis; consensus: ConsensusParameters }> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const faults = [{ path: 'the file', message: `cannot be read as JSON: ${message}` }];
    throw new GenesisError(file, { faults, cause: error });
  }
  const read = readGenesis(document);
  if (!read.ok) throw new GenesisError(file, { faults: read.faults });
  const { genesis } = read;
  const consensus = readConsensusParameters(genesis.consensus, genesis.parameters.heartbeatMs);
  if (!consensus.ok) throw new GenesisError(file, { faults: consensus.faults });
  return { genesis, consensus: consensus.parameters };
}

/**
 * The chain in a data folder; made new from the genesis where the folder has none yet, or only the
 * beginning of one.
 * @throws StoreError
 */
export async function loadLedger(
  folder: NodeFolder,
  genesis: Genesis,
  verify: VerifySignature,
): Promise<{ store: Store; ledger: Ledger }> {
  await finishRebuild(folder, Date.now());
  const store = await openStore(folder.database, genesis.hash);
  try {
    const chain = chainContext(genesis, verify);
    const ledger = await Ledger.open(store, folder.database, chain, () => genesisState(genesis));
    return { store, ledger };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openStore(folder: string, marker: Uint8Array): Promise<Store> {
  try {
    return await openLevelStore(folder, marker, failpoint);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing')
      return createLevelStore(folder, marker, failpoint);
    throw error;
  }
}

export interface NodeKeys {
  /** Seed of the libp2p identity. */
  readonly nodeSeed: Uint8Array;
  readonly nodeKey: Uint8Array;
  readonly account: Signer | null;
  readonly meter: Signer | null;
  readonly consensus: Signer | null;
  /** For which of the community's accounts it signs as well. */
  readonly roles: ReadonlyMap<SystemRole, Signer>;
}

/** Only the node's own key must be there; which others are decides what it can do. @throws KeyFileError */
export async function loadKeys(folder: NodeFolder, unlock?: Unlock): Promise<NodeKeys> {
  const optional = async (kind: Exclude<KeyKind, 'node'>): Promise<Signer | null> => {
    const file = folder.keys[kind];
    return existsSync(file) ? createSigner((await readKeyFile(file, kind, unlock)).seed) : null;
  };
  const node = await readKeyFile(folder.keys.node, 'node', unlock);
  return {
    nodeSeed: node.seed,
    nodeKey: node.publicKey,
    account: await optional('account'),
    meter: await optional('meter'),
    consensus: await optional('consensus'),
    roles: await loadRoleKeys(folder, unlock),
  };
}

async function loadRoleKeys(
  { roleKeys }: NodeFolder,
  unlock?: Unlock,
): Promise<ReadonlyMap<SystemRole, Signer>> {
  const roles = new Map<SystemRole, Signer>();
  for (const role of SYSTEM_ROLES) {
    const file = roleKeys[role];
    if (existsSync(file))
      roles.set(role, createSigner((await readKeyFile(file, 'account', unlock)).seed));
  }
  return roles;
}

/** A key of another community would only be refused later, one transaction after the other. @throws KeyFileError */
export function checkRoleKeys(
  { roleKeys }: NodeFolder,
  { roles }: NodeKeys,
  { accounts }: Genesis,
): void {
  for (const [role, { publicKey }] of roles)
    if (!equalBytes(publicKey, accounts[role]))
      throw new KeyFileError(
        'KEY_FILE_WRONG_ACCOUNT',
        roleKeys[role],
        `${roleKeys[role]} is not the key of this community's account ${role}: take the one that was made with the genesis, or remove the file`,
      );
}
