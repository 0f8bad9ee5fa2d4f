import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { encodeBlockAnnouncement } from '../../state/codec/gossip.ts';
import type { Block } from '../../state/types/block.ts';
import type { Applier } from './applier.ts';
import { type Judgements, ownJudgements } from './judgements.ts';
import type { Ledger } from './ledger.ts';

export interface BlockGossipParts {
  readonly ledger: Ledger;
  readonly applier: Applier;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  readonly judgements?: Judgements;
  publish(bytes: Uint8Array): Promise<unknown>;
  /** `certain`: the certificate was verified. */
  syncTo(height: bigint, from: Uint8Array, certain: boolean): void;
  onError(error: unknown): void;
}

/** An authority that did not build a block announces it too if nobody has by then. */
const ANNOUNCE_INSTEAD_MS = 1_000;

/**
 * Tells members that a block is final: header and certificate. Its builder speaks first; the body is
 * fetched by those who lack it.
 */
export class BlockGossip {
  readonly #parts: BlockGossipParts;
  readonly #timers: Timers;
  /** How to cancel what waits to be announced. */
  readonly #waiting = new Map<bigint, () => void>();
  #announced = 0n;

  constructor(parts: BlockGossipParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
  }

  decided(block: Block, certificate: Uint8Array, own: boolean): void {
    const { height } = block.header;
    const bytes = encodeBlockAnnouncement(block.headerBytes, certificate);
    if (own) {
      this.#publish(height, bytes);
      return;
    }
    if (this.#announced >= height) return;
    const cancel = this.#timers.after(ANNOUNCE_INSTEAD_MS, () => this.#publish(height, bytes));
    this.#waiting.set(height, cancel);
  }

  /** The certificate decides: it cannot be forged, so what holds is passed on whoever sent it. */
  validate(bytes: Uint8Array, from: Uint8Array): 'accept' | 'ignore' | 'reject' {
    const { ledger, applier, syncTo, judgements = ownJudgements } = this.#parts;
    const announcement = judgements.decodeAnnouncement(bytes);
    if (announcement === null || announcement.header.chainId !== ledger.chain.chainId)
      return 'reject';
    const { height } = announcement.header;
    if (height <= this.#announced) return 'ignore';
    const fault = applier.certificateFault(announcement, announcement.certificate);
    if (fault?.rule === 'authorities' && height > ledger.head.height + 1n) {
      // Decided by a set that we shall know once we have the blocks before: a claim, not a certainty.
      syncTo(height, from, false);
      return 'ignore';
    }
    if (fault !== null) return 'reject';
    this.#seen(height);
    if (height > ledger.head.height) syncTo(height, from, true);
    return 'accept';
  }

  /** Blocks that somebody else should announce first: those of the last second. */
  get waiting(): number {
    return this.#waiting.size;
  }

  stop(): void {
    for (const cancel of this.#waiting.values()) cancel();
    this.#waiting.clear();
  }

  #publish(height: bigint, bytes: Uint8Array): void {
    if (this.#announced >= height) return;
    this.#seen(height);
    this.#parts.publish(bytes).catch((error: unknown) => this.#parts.onError(error));
  }

  #seen(height: bigint): void {
    if (height > this.#announced) this.#announced = height;
    for (const [waiting, cancel] of this.#waiting) {
      if (waiting > height) continue;
      cancel();
      this.#waiting.delete(waiting);
    }
  }
}
