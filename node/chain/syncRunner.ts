import { decodeBlock } from '../../state/codec/block.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { NodeLog } from '../log.ts';
import type { Applier } from './applier.ts';
import type { Ledger } from './ledger.ts';

/** What sync needs of the network. */
export interface SyncPeers {
  /** Node keys of the peers that are connected now. */
  connected(): readonly Uint8Array[];
  status(peer: Uint8Array): Promise<{ readonly height: bigint }>;
  blocks(
    peer: Uint8Array,
    fromHeight: bigint,
    count: number,
  ): AsyncIterable<{ readonly block: Uint8Array; readonly certificate: Uint8Array }>;
  report(peer: Uint8Array, reason: string): void;
}

export interface SyncParts {
  readonly ledger: Ledger;
  readonly applier: Applier;
  readonly peers: SyncPeers;
  readonly log: NodeLog;
  onFatal(error: unknown): void;
}

/** One request's worth of blocks: progress is kept, and another peer may take the next range. */
const RANGE_BLOCKS = 200;

/**
 * Fetches final blocks from peers, one range after another, until no connected peer has more than we
 * have. Heights that peers claim are only ever a reason to ask: what counts is a block with its
 * certificate, so a huge claim costs one request and blocks nothing.
 */
export class SyncRunner {
  readonly #parts: SyncParts;
  #target = 0n;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(parts: SyncParts) {
    this.#parts = parts;
  }

  /** Blocks that peers say they have and we have not; 0 where none is known of. */
  get behind(): number {
    const missing = this.#target - this.#parts.ledger.head.height;
    return missing > 0n ? Number(missing) : 0;
  }

  get active(): boolean {
    return this.#running !== null;
  }

  /** A peer connected: ask how far it is. */
  async peerConnected(peer: Uint8Array): Promise<void> {
    try {
      const { height } = await this.#parts.peers.status(peer);
      this.syncTo(height, peer);
    } catch (error) {
      this.#parts.log.debug({ error }, 'a peer did not tell its height');
    }
  }

  /** Blocks up to `height` exist elsewhere, as far as somebody says; `first` is asked first. */
  syncTo(height: bigint, first?: Uint8Array): void {
    if (height > this.#target && height > this.#parts.ledger.head.height) this.#target = height;
    if (this.#stopped || this.#running !== null || this.behind === 0) return;
    this.#running = this.#run(first)
      .catch((error: unknown) => this.#parts.onFatal(error))
      .finally(() => {
        this.#running = null;
      });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(first?: Uint8Array): Promise<void> {
    const { ledger, peers, log } = this.#parts;
    const startHeight = ledger.head.height;
    const useless = new Set<string>();
    while (!this.#stopped && this.behind > 0) {
      const candidates = peers.connected().filter((peer) => !useless.has(toHex(peer)));
      const peer =
        candidates.find((one) => first !== undefined && equalBytes(one, first)) ?? candidates[0];
      if (peer === undefined) break;
      const before = ledger.head.height;
      await this.#fetchRange(peer);
      if (ledger.head.height === before) useless.add(toHex(peer));
    }
    // Nobody could give what was claimed; a block or a peer that comes later starts us again.
    if (this.behind > 0) this.#target = ledger.head.height;
    const fetched = ledger.head.height - startHeight;
    if (fetched > 0n) log.info({ height: ledger.head.height, fetched }, 'synced');
  }

  /** Takes blocks of one peer for as long as they fit; a wrong one ends it and costs the peer. */
  async #fetchRange(peer: Uint8Array): Promise<void> {
    const { ledger, applier, peers, log } = this.#parts;
    const from = ledger.head.height + 1n;
    try {
      for await (const { block: bytes, certificate } of peers.blocks(peer, from, RANGE_BLOCKS)) {
        const block = decodeBlock(bytes, ledger.chain.parameters.blockBytesMax);
        const applied =
          block === null
            ? { type: 'invalid' as const, fault: { rule: 'encoding', detail: 'not a block' } }
            : await applier.apply(block, certificate);
        if (applied.type === 'invalid') {
          log.warn(
            { ...applied.fault, height: ledger.head.height + 1n },
            'a peer sent a wrong block',
          );
          peers.report(peer, `wrong block: ${applied.fault.rule}`);
          return;
        }
        if (applied.type === 'gap' || this.#stopped) return;
      }
    } catch (error) {
      if (isOutside(error)) log.debug({ error }, 'a peer did not send the blocks');
      else throw error;
    }
  }
}

/** Errors of the network have the name of their class; a failing disk must not be taken for one. */
function isOutside(error: unknown): boolean {
  return error instanceof Error && error.name === 'RequestError';
}
