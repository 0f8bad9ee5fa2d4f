import { systemTimers, type Timers } from '../../p2p/timers.ts';
import type { Ledger } from '../chain/ledger.ts';
import type { Clock } from '../clock.ts';
import type { NodeLog } from '../log.ts';
import type { SealedBook, SealedRecord } from './sealedBook.ts';
import type { SealedDesk } from './sealedDesk.ts';

export interface SealedRevealsParts {
  readonly ledger: Pick<Ledger, 'head'> & { onCommitted(listener: () => void): void };
  readonly clock: Clock;
  readonly book: SealedBook;
  readonly desk: SealedDesk;
  readonly log: Pick<NodeLog, 'info' | 'warn'>;
  readonly timers?: Timers;
}

/**
 * A proposer whose clock is a little behind would make a block from before the gate, where nothing is
 * revealed yet: clocks of a community agree within a second (consensus precision).
 */
const REVEAL_DELAY_MS = 2_000;
/** At most so much of the time to reveal is spent on waiting. */
const DELAY_SHARE = 8;
const RETRY_MS = 1_000;
const WAIT_MAX_MS = 2 ** 31 - 1;

/** Reveals what this node has committed to, once the gate has closed, and forgets it after the auction. */
export class SealedReveals {
  readonly #parts: SealedRevealsParts;
  readonly #timers: Timers;
  /** Slots that were told to be lost. */
  readonly #lost = new Set<bigint>();
  #cancel: (() => void) | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(parts: SealedRevealsParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
    parts.ledger.onCommitted(() => void this.wake());
  }

  /** Something may be due: a block has come, or the clock was set. Never rejects. */
  wake(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      let wakeMs = Number.POSITIVE_INFINITY;
      for (const record of this.#parts.book.records)
        wakeMs = Math.min(wakeMs, await this.#tryToLook(record));
      this.#wakeAt(wakeMs);
    }
  }

  #wakeAt(wakeMs: number): void {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#stopped || !Number.isFinite(wakeMs)) return;
    const waitMs = Math.max(0, wakeMs - this.#parts.clock.nowMs());
    this.#cancel = this.#timers.after(Math.min(waitMs, WAIT_MAX_MS), () => void this.wake());
  }

  async #tryToLook(record: SealedRecord): Promise<number> {
    try {
      return await this.#look(record);
    } catch (error) {
      const { slot } = record;
      this.#parts.log.warn({ slot, error }, 'sealed orders could not be revealed; trying again');
      return this.#parts.clock.nowMs() + RETRY_MS;
    }
  }

  /** When to look at it again unless a block comes before. */
  async #look(record: SealedRecord): Promise<number> {
    const { ledger, clock, book, desk } = this.#parts;
    const { contract, slot } = record;
    const times = desk.times(contract, slot);
    const headMs = ledger.head.timeMs;
    // A chain that is fetched anew may not have the contract yet.
    if (headMs >= (times?.auctionMs ?? desk.startMs(slot))) await book.remove(record);
    if (times === null || headMs >= times.auctionMs) return Number.POSITIVE_INFINITY;
    const { gateMs, auctionMs } = times;
    const delayMs = Math.min(REVEAL_DELAY_MS, Math.floor((auctionMs - gateMs) / DELAY_SHARE));
    const nowMs = clock.nowMs();
    if (headMs < gateMs && nowMs < gateMs + delayMs) return gateMs + delayMs;
    // A chain that comes back late, or that this node is still catching up with: its blocks decide.
    if (nowMs >= auctionMs) return Number.POSITIVE_INFINITY;
    const commitment = desk.committed(contract, slot);
    if (commitment === null) return Number.POSITIVE_INFINITY;
    const opening = desk.openingOf(contract, slot, commitment);
    if (opening === undefined) {
      this.#tellLost(slot);
      return Number.POSITIVE_INFINITY;
    }
    if (desk.waiting(contract, slot, 'revealOrders') === undefined)
      await this.#reveal(contract, slot, opening);
    return nowMs + RETRY_MS;
  }

  async #reveal(contract: Uint8Array, slot: bigint, opening: Uint8Array): Promise<void> {
    const sent = await this.#parts.desk.reveal(contract, slot, opening);
    const { log } = this.#parts;
    if (sent.accepted) log.info({ slot }, 'sealed orders revealed');
    else log.warn({ slot, ...sent.refusal }, 'sealed orders were not taken yet');
  }

  #tellLost(slot: bigint): void {
    if (this.#lost.has(slot)) return;
    this.#lost.add(slot);
    this.#parts.log.warn(
      { slot },
      'the chain has sealed orders of this household that this node does not know; only the node that sent them can reveal them',
    );
  }
}
