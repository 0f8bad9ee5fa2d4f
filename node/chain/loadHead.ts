import { decodeBlock } from '../../state/codec/block.ts';
import {
  decodeCommitCertificate,
  verifyCommitCertificate,
} from '../../state/codec/commitCertificate.ts';
import { authoritiesAt } from '../../state/execution/authoritySets.ts';
import type { Head } from '../../state/execution/blockRules.ts';
import type { ChainContext } from '../../state/execution/chainContext.ts';
import type { StateReader } from '../../state/execution/overlay.ts';
import {
  emptyTree,
  rootOf,
  type SparseMerkleTree,
  type TreeChange,
  treeChange,
  update,
} from '../../state/execution/tree/sparseMerkleTree.ts';
import {
  blockKey,
  certificateKey,
  headHeightKey,
  stateKey,
  stateKeyOf,
  stateRange,
} from '../../state/store/keys.ts';
import type { Store } from '../../state/store/store.ts';
import { corruptError } from '../../state/store/storeError.ts';
import type { Block } from '../../state/types/block.ts';
import {
  EMPTY_BYTES,
  equalBytes,
  readUint64,
  toHex,
  uint64Bytes,
} from '../../state/types/bytes.ts';
import { failpoint, failpointInFlight } from '../failpoint.ts';

/**
 * How far blocks are followed back at start: LevelDB loses silently only what its log still held, and that is
 * at most two write buffers of 1 MB, in which blocks and certificates are a part. `gridhood audit` follows
 * all of them.
 */
const LOG_BYTES_MAX = 2 * 1024 * 1024;

export async function loadHead(
  store: Store,
  where: string,
  chain: ChainContext,
  state: StateReader,
  genesisState: () => Iterable<readonly [Uint8Array, Uint8Array | null]>,
): Promise<{ head: Head; certificate: Uint8Array }> {
  const stored = store.get(headHeightKey);
  if (stored === undefined) {
    await checkEmpty(store, where);
    await writeGenesis(store, genesisState());
  }
  const height = stored === undefined ? 0n : readUint64(stored);
  const tree = await loadTree(store, where);
  if (height === 0n) {
    const head = { height, hash: chain.genesisHash, timeMs: chain.genesisTimeMs, state, tree };
    return { head, certificate: EMPTY_BYTES };
  }
  const block = readBlock(store, where, height);
  if (!equalBytes(block.header.stateRoot, rootOf(tree)))
    throw corruptError(
      where,
      `the state does not have the root ${toHex(block.header.stateRoot)} of block ${height}`,
    );
  followBack(store, where, chain, block);
  const certificate = store.get(certificateKey(height));
  checkCertificate(where, chain, state, block, certificate);
  const { timeMs } = block.header;
  return { head: { height, hash: block.hash, timeMs, state, tree }, certificate };
}

/** The genesis comes with the record of the head in one batch: what lost it is not new. */
async function checkEmpty(store: Store, where: string): Promise<void> {
  for await (const _ of store.range({ ...stateRange(), limit: 1 }))
    throw corruptError(where, 'the record of its height is gone');
}

function checkCertificate(
  where: string,
  { chainId, verify }: ChainContext,
  state: StateReader,
  { header, hash }: Block,
  bytes: Uint8Array | undefined,
): asserts bytes {
  const { height } = header;
  if (bytes === undefined) throw corruptError(where, `block ${height} has no certificate`);
  const certificate = decodeCommitCertificate(bytes);
  const holds =
    certificate !== null &&
    certificate.height === height &&
    equalBytes(certificate.blockId, hash) &&
    verifyCommitCertificate(certificate, authoritiesAt(state, height), chainId, verify) === null;
  if (!holds) throw corruptError(where, `the certificate of block ${height} is damaged`);
}

async function writeGenesis(
  store: Store,
  entries: Iterable<readonly [Uint8Array, Uint8Array | null]>,
): Promise<void> {
  const batch = [...entries].map(([key, value]) => [stateKey(key), value] as const);
  failpoint('genesis.before');
  const written = store.write([...batch, [headHeightKey, uint64Bytes(0n)]], { sync: true });
  failpointInFlight('genesis.inFlight');
  await written;
  failpoint('genesis.after');
}

/**
 * What iteration finds, a look-up must find too: it takes another way, through filters that LevelDB does not
 * check, and a damaged one makes a record seem absent.
 */
async function loadTree(store: Store, where: string): Promise<SparseMerkleTree> {
  const entries: TreeChange[] = [];
  for await (const [key, value] of store.range(stateRange())) {
    const found = store.get(key);
    if (found === undefined || !equalBytes(found, value))
      throw corruptError(where, `the record under the key ${toHex(key)} is not found by it`);
    entries.push(treeChange(stateKeyOf(key), value));
  }
  return update(emptyTree, entries);
}

function readBlock(store: Store, where: string, height: bigint): Block {
  const bytes = store.get(blockKey(height));
  const block = bytes === undefined ? null : decodeBlock(bytes);
  if (block === null) throw corruptError(where, `block ${height} is missing or damaged`);
  return block;
}

function followBack(store: Store, where: string, chain: ChainContext, head: Block): void {
  let child = head;
  let height = head.header.height;
  for (let bytes = 0; height > 1n && bytes < LOG_BYTES_MAX; height--) {
    const parent = height - 1n;
    const block = readBlock(store, where, parent);
    if (!equalBytes(block.hash, child.header.parentHash))
      throw corruptError(where, `block ${parent} is not the parent of block ${height}`);
    bytes += block.bytes.length;
    child = block;
  }
  if (height === 1n && !equalBytes(child.header.parentHash, chain.genesisHash))
    throw corruptError(where, 'its first block does not build on the genesis');
}
