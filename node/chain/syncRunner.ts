import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { NodeLog } from '../log.ts';
import type { Applier } from './applier.ts';
import { type Judgements, ownJudgements } from './judgements.ts';
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
    signal: AbortSignal,
  ): AsyncIterable<{ readonly block: Uint8Array; readonly certificate: Uint8Array }>;
  report(peer: Uint8Array, reason: string): void;
}

export interface SyncParts {
  readonly ledger: Ledger;
  readonly applier: Applier;
  readonly peers: SyncPeers;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  readonly judgements?: Judgements;
  readonly log: NodeLog;
  onFatal(error: unknown): void;
}

/** One request's worth of blocks: progress is kept, and another peer may take the next range. */
const RANGE_BLOCKS = 200;
/** Spent on waiting for one peer; then the others come first. A drip of blocks would keep us behind for good. */
const WAIT_PER_RANGE_MS = 10_000;
/** A block that is certainly final and that nobody could give yet: peers may still be writing it. */
const RETRY_MIN_MS = 25;
const RETRY_MAX_MS = 5_000;

/**
 * Fetches final blocks from peers, one range after another, until no connected peer has more than we
 * have. Heights that peers claim are only ever a reason to ask: what counts is a block with its
 * certificate, so a huge claim costs one request a peer and blocks nothing. Only a height whose
 * certificate was seen is asked for again.
 */
export class SyncRunner {
  readonly #parts: SyncParts;
  readonly #timers: Timers;
  readonly #stopping = new AbortController();
  /** Peers that had nothing for us since they last spoke up. */
  readonly #useless = new Set<string>();
  /** Peers that let us wait, in this run. */
  readonly #slow = new Set<string>();
  #target = 0n;
  #certain = 0n;
  #first: Uint8Array | null = null;
  #running: Promise<void> | null = null;
  /** What others have made final is invalid here: there is nothing to fetch. */
  #diverged = false;
  #cancelRetry: (() => void) | null = null;
  #retryMs = RETRY_MIN_MS;

  constructor(parts: SyncParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
  }

  /** Blocks that peers say they have and we have not; 0 where none is known of. */
  get behind(): number {
    const missing = this.#target - this.#parts.ledger.head.height;
    return missing > 0n ? Number(missing) : 0;
  }

  /** Peers that are not asked again in this run. */
  get useless(): number {
    return this.#useless.size;
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

  /**
   * Blocks up to `height` exist elsewhere, as far as somebody says, or certainly, where a certificate was
   * seen; `first` is asked first.
   */
  syncTo(height: bigint, first?: Uint8Array, certain = false): void {
    if (height > this.#target) this.#target = height;
    if (certain && height > this.#certain) this.#certain = height;
    if (first !== undefined) {
      this.#first = first;
      this.#useless.delete(toHex(first));
    }
    this.#start();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#clearRetry();
    await this.#running;
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  #start(): void {
    if (this.#stopped || this.#diverged || this.#running !== null || this.behind === 0) return;
    this.#clearRetry();
    this.#running = this.#run()
      .catch((error: unknown) => {
        this.#stopping.abort();
        this.#parts.onFatal(error);
      })
      .finally(() => {
        this.#running = null;
        // Somebody may have spoken up since the last look.
        if (this.#cancelRetry === null) this.#start();
      });
  }

  #clearRetry(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  async #run(): Promise<void> {
    const { ledger, log } = this.#parts;
    const startHeight = ledger.head.height;
    while (!this.#stopped && !this.#diverged && this.behind > 0) {
      const peer = this.#nextPeer();
      if (peer === undefined) break;
      const before = ledger.head.height;
      const name = toHex(peer);
      this.#useless.add(name);
      await this.#fetchRange(peer);
      if (ledger.head.height > before) this.#useless.delete(name);
    }
    this.#useless.clear();
    this.#slow.clear();
    const fetched = ledger.head.height - startHeight;
    if (fetched > 0n) {
      this.#retryMs = RETRY_MIN_MS;
      log.info({ height: ledger.head.height, fetched }, 'synced');
    }
    if (this.behind > 0 && !this.#stopped && !this.#diverged) this.#giveUp();
  }

  #nextPeer(): Uint8Array | undefined {
    const useful = this.#parts.peers.connected().filter((peer) => !this.#useless.has(toHex(peer)));
    const quick = useful.filter((peer) => !this.#slow.has(toHex(peer)));
    const candidates = quick.length > 0 ? quick : useful;
    const first = this.#first;
    return candidates.find((one) => first !== null && equalBytes(one, first)) ?? candidates[0];
  }

  /** Nobody could give what was claimed; a block or a peer that comes later starts us again. */
  #giveUp(): void {
    const { height } = this.#parts.ledger.head;
    const certainlyBehind = this.#certain > height;
    this.#target = certainlyBehind ? this.#certain : height;
    if (!certainlyBehind) return;
    this.#cancelRetry = this.#timers.after(this.#retryMs, () => {
      this.#cancelRetry = null;
      this.#start();
    });
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MAX_MS);
  }

  /** Takes blocks of one peer for as long as they fit; a wrong one ends it and costs the peer. */
  async #fetchRange(peer: Uint8Array): Promise<void> {
    const { ledger, applier, peers, log, judgements = ownJudgements } = this.#parts;
    for await (const { block: bytes, certificate } of this.#blocksOf(peer)) {
      const block = judgements.decodeBlock(bytes, ledger.chain.parameters.blockBytesMax);
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
      this.#diverged = applied.type === 'diverged';
      if (applied.type === 'gap' || this.#diverged || this.#stopped) return;
    }
  }

  /** Ends where the peer fails, whatever the failure: only ours may stop the node. */
  async *#blocksOf(peer: Uint8Array): ReturnType<SyncPeers['blocks']> {
    const { ledger, peers, log } = this.#parts;
    const from = ledger.head.height + 1n;
    let waitedMs = 0;
    let askedMs = this.#timers.nowMs();
    try {
      for await (const block of peers.blocks(peer, from, RANGE_BLOCKS, this.#stopping.signal)) {
        // Not the time in which we execute.
        waitedMs += this.#timers.nowMs() - askedMs;
        yield block;
        if (waitedMs >= WAIT_PER_RANGE_MS) {
          this.#slow.add(toHex(peer));
          return;
        }
        askedMs = this.#timers.nowMs();
      }
    } catch (error) {
      log.debug({ error }, 'a peer did not send the blocks');
    }
  }
}
