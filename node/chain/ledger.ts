import { decodeBlock } from '../../state/codec/block.ts';
import { decodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import { decodeBlockEvents, decodeEvent } from '../../state/codec/event.ts';
import { authoritiesAt, chainOn } from '../../state/execution/authoritySets.ts';
import {
  buildBlock,
  checkBlock,
  type DecodedTransactions,
  type ExecutedBlock,
  type Head,
} from '../../state/execution/blockRules.ts';
import type { ChainContext } from '../../state/execution/chainContext.ts';
import type { StateReader } from '../../state/execution/overlay.ts';
import type { Proof } from '../../state/execution/tree/proof.ts';
import { prove, rootOf } from '../../state/execution/tree/sparseMerkleTree.ts';
import {
  blockKey,
  certificateKey,
  decodePosition,
  eventsKey,
  heightByBlockHashKey,
  type Position,
  stateKey,
  transactionKey,
} from '../../state/store/keys.ts';
import type { Store } from '../../state/store/store.ts';
import { corruptError } from '../../state/store/storeError.ts';
import { assert } from '../../state/types/assert.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { BLOCK_OVERHEAD_BYTES } from '../../state/types/block.ts';
import { readUint64, toHex } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { failpoint, failpointInFlight } from '../failpoint.ts';
import { commitBatch } from './commitBatch.ts';
import type { CheckedBlock, Judgements } from './judgements.ts';
import { loadHead } from './loadHead.ts';
import { StateCache } from './stateCache.ts';

/** A block as stored: its bytes and the certificate that made it final. */
export interface StoredBlock {
  readonly block: Block;
  readonly certificate: Uint8Array;
}

export type CommitListener = (executed: ExecutedBlock, certificate: Uint8Array) => void;

/**
 * The chain on this node's disk and the state at its head. One writer: blocks are committed one after
 * another. Reads see the last committed block.
 */
export class Ledger {
  readonly state: StateReader;
  readonly #store: Store;
  readonly #where: string;
  readonly #stateCache: StateCache;
  readonly #listeners: CommitListener[] = [];
  #chain: ChainContext;
  #head: Head;
  #headCertificate: Uint8Array;
  #committing = false;

  private constructor(
    store: Store,
    where: string,
    chain: ChainContext,
    state: StateCache,
    head: Head,
    headCertificate: Uint8Array,
  ) {
    this.#store = store;
    this.#where = where;
    this.#chain = chainOn(chain, state);
    this.state = state;
    this.#stateCache = state;
    this.#head = head;
    this.#headCertificate = headCertificate;
  }

  /**
   * Opens the chain in a store, writing the genesis state into an empty one. The state tree is built anew
   * and compared with the head's header, and the newest blocks are followed back by their hashes, since
   * LevelDB can lose records of a damaged log in silence.
   * @throws StoreError `corrupt` where they do not fit.
   */
  static async open(
    store: Store,
    where: string,
    chain: ChainContext,
    genesisState: () => Iterable<readonly [Uint8Array, Uint8Array | null]>,
  ): Promise<Ledger> {
    const state = new StateCache({ get: (key) => store.get(stateKey(key)) });
    const { head, certificate } = await loadHead(store, where, chain, state, genesisState);
    return new Ledger(store, where, chain, state, head, certificate);
  }

  get head(): Head {
    return this.#head;
  }

  /** As the block after the head sees it: its authorities and parameters may differ from the head's own. */
  get chain(): ChainContext {
    return this.#chain;
  }

  /** Who decides, or decided, the block of a height; null beyond the one after the head. */
  authoritiesAt(height: bigint): AuthoritySet | null {
    const next = this.#head.height + 1n;
    if (height === next) return this.#chain.authorities;
    return height < 1n || height > next ? null : authoritiesAt(this.state, height);
  }

  /** While a block is being written, the state may be ahead of the head: nothing is executed then. */
  get committing(): boolean {
    return this.#committing;
  }

  /** Of the head; empty at height 0. */
  get headCertificate(): Uint8Array {
    return this.#headCertificate;
  }

  build(
    proposal: { round: number; timeMs: number; proposer: Uint8Array },
    candidates: Iterable<SignedTransaction>,
    evidence: Iterable<Uint8Array> = [],
  ): ExecutedBlock {
    const { blockBytesMax } = this.chain.parameters;
    return buildBlock(
      this.chain,
      this.#head,
      { ...proposal, parentCommit: this.#headCertificate, evidence },
      candidates,
      blockBytesMax - BLOCK_OVERHEAD_BYTES,
    );
  }

  check(
    block: Block,
    decoded?: DecodedTransactions,
    judge: Judgements['checkBlock'] = checkBlock,
  ): CheckedBlock {
    return judge(this.chain, this.#head, block, decoded);
  }

  /**
   * Makes an executed block the head: block, certificate, state, events and indexes in one batch, synced
   * before anybody is told. The caller has verified the certificate.
   */
  async commit(executed: ExecutedBlock, certificate: Uint8Array): Promise<void> {
    const { header, hash } = executed.block;
    assert(!this.#committing, 'one block is committed at a time');
    assert(
      header.height === this.#head.height + 1n,
      'blocks are committed in the order of heights',
    );
    this.#committing = true;
    try {
      const batch = await commitBatch(this.#store, executed, certificate);
      failpoint('commit.before');
      const written = this.#store.write(batch, { sync: true });
      failpointInFlight('commit.inFlight');
      await written;
      failpoint('commit.written');
    } finally {
      this.#committing = false;
    }
    this.#stateCache.apply(executed.result.changes);
    this.#head = {
      height: header.height,
      hash,
      timeMs: header.timeMs,
      state: this.state,
      tree: executed.tree,
    };
    this.#headCertificate = certificate;
    this.#chain = chainOn(this.#chain, this.state);
    for (const listener of this.#listeners) listener(executed, certificate);
    failpoint('commit.after');
  }

  /** Called after each commit, in the order of registration; must not throw. */
  onCommitted(listener: CommitListener): void {
    this.#listeners.push(listener);
  }

  /** Undefined above the head. */
  block(height: bigint): StoredBlock | undefined {
    const bytes = this.blockBytes(height);
    if (bytes === undefined) return undefined;
    const block = decodeBlock(bytes.block);
    if (block === null) throw corruptError(this.#where, `block ${height} cannot be decoded`);
    return { block, certificate: bytes.certificate };
  }

  /** As stored, for sync: no decoding. */
  blockBytes(height: bigint): { block: Uint8Array; certificate: Uint8Array } | undefined {
    const block = this.#store.get(blockKey(height));
    if (block === undefined) return undefined;
    const certificate = this.#store.get(certificateKey(height));
    if (certificate === undefined)
      throw corruptError(this.#where, `block ${height} has no certificate`);
    return { block, certificate };
  }

  /** The certificate of a final block; null above the head. */
  certificateOf(height: bigint): CommitCertificate | null {
    const bytes = this.#store.get(certificateKey(height));
    if (bytes === undefined) return null;
    const certificate = decodeCommitCertificate(bytes);
    if (certificate === null)
      throw corruptError(this.#where, `the certificate of block ${height} is damaged`);
    return certificate;
  }

  heightOf(blockHash: Uint8Array): bigint | undefined {
    const bytes = this.#store.get(heightByBlockHashKey(blockHash));
    return bytes === undefined ? undefined : readUint64(bytes);
  }

  /** Where a transaction stands, or undefined where it is not on the chain. */
  positionOf(transactionId: Uint8Array): Position | undefined {
    const bytes = this.#store.get(transactionKey(transactionId));
    return bytes === undefined ? undefined : decodePosition(bytes);
  }

  /** Events of a block in their order; none above the head. */
  events(height: bigint): LedgerEvent[] {
    return this.encodedEvents(height).map((bytes) => {
      const event = decodeEvent(bytes);
      if (event === null) throw corruptError(this.#where, `an event of block ${height} is damaged`);
      return event;
    });
  }

  /** As hashed into the header's event root. */
  encodedEvents(height: bigint): Uint8Array[] {
    const bytes = this.#store.get(eventsKey(height));
    const events = bytes === undefined ? [] : decodeBlockEvents(bytes);
    if (events === null) throw corruptError(this.#where, `events of block ${height} are damaged`);
    return events;
  }

  /** Proof of what the state at the head says of a flat key. */
  prove(key: Uint8Array): { root: Uint8Array; value: Uint8Array | null; proof: Proof } {
    return {
      root: rootOf(this.#head.tree),
      value: this.state.get(key) ?? null,
      proof: prove(this.#head.tree, key),
    };
  }

  toString(): string {
    return `height ${this.#head.height}, block ${toHex(this.#head.hash)}`;
  }
}
