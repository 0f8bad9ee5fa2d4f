import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { BATCH_BYTES_MAX, encodeTransactionBatch } from '../../state/codec/gossip.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Refusal, RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { type Judgements, ownJudgements } from '../chain/judgements.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Submission } from '../services.ts';
import type { Admission, Mempool } from './mempool.ts';

export type Verdict = 'accept' | 'ignore' | 'reject';

/** Transactions handed in within this time travel in one gossip message. */
const GATHER_MS = 4;
/** Own transactions that are not committed are announced again this often: gossip is not delivery. */
const ANNOUNCE_AGAIN_MS = 3_000;
/** Sooner, at first, where nobody was there to hear: a node has just been started. */
const ANNOUNCE_SOON_MS = 100;

/** Another's that nobody has spoken of for this long: the node that it was handed in at may have lost it. */
const ORPHANED_MIN_MS = 10_000;
/** Not all speak for it at once: whoever does first spares the others. */
const ORPHANED_SPREAD_MS = 10_000;
const ORPHANS_CHECKED_MS = 5_000;

/** Wrong whoever says it and whenever: who sends such a thing loses score. The rest may be mere lateness. */
const PROVABLY_WRONG: ReadonlySet<RefusalCode> = new Set([
  'malformed',
  'wrong-chain',
  'bad-signature',
]);

export interface TransactionGossipParts {
  readonly mempool: Mempool;
  /** Clock and timers: the machine's, where absent. */
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly judgements?: Judgements;
  /** The number of peers it was handed to. */
  publish(bytes: Uint8Array): Promise<number>;
  /** Called whenever something new waits. */
  onAdmitted(): void;
  onRefused(code: RefusalCode): void;
  onError(error: unknown): void;
}

/** The way of transactions between members: one door for our own and for others'. */
export class TransactionGossip {
  readonly #parts: TransactionGossipParts;
  readonly #timers: Timers;
  /** Own transactions that are not committed yet, by id in hex. */
  readonly #own = new Map<string, SignedTransaction>();
  /** Others' that wait here, by id in hex: when each was last heard of. */
  readonly #others = new Map<string, { id: Uint8Array; heardMs: number }>();
  /** Nodes start at different moments. */
  readonly #orphanedMs: number;
  #outgoing: Uint8Array[] = [];
  #outgoingBytes = 0;
  /** How to cancel the timers that run. */
  #gathering: (() => void) | null = null;
  #again: (() => void) | null = null;
  #checking: (() => void) | null = null;
  #soonMs = ANNOUNCE_SOON_MS;
  #stopped = false;
  #announcement: bigint;

  constructor(parts: TransactionGossipParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
    const nowMs = (parts.clock ?? systemClock).nowMs();
    this.#announcement = BigInt(nowMs) * 1000n;
    this.#orphanedMs = ORPHANED_MIN_MS + (Math.abs(nowMs) % ORPHANED_SPREAD_MS);
  }

  /** What is spoken for: waiting transactions, and for a few seconds those that wait no more. */
  get size(): number {
    return this.#own.size + this.#others.size;
  }

  /** A transaction handed in at this node. */
  async submit(bytes: Uint8Array): Promise<Submission> {
    const [admission] = await this.#admit([bytes], true);
    if (admission === undefined || admission.type === 'refused')
      return { accepted: false, refusal: (admission as { refusal: Refusal }).refusal };
    const { signed } = admission;
    if (admission.type === 'admitted' && !this.#stopped) {
      this.#own.set(toHex(signed.id), signed);
      this.#send(signed.bytes);
      this.#armAgain();
    }
    return { accepted: true, id: signed.id };
  }

  /** A gossip message of a member: passed on where it brought something that may be committed. */
  async validate(bytes: Uint8Array): Promise<Verdict> {
    const { judgements = ownJudgements } = this.#parts;
    const batch = judgements.decodeTransactionBatch(bytes);
    if (batch === null) return 'reject';
    const admissions = await this.#admit(batch.transactions, false);
    let verdict: Verdict = 'ignore';
    for (const admission of admissions) {
      if (admission.type === 'refused') {
        if (PROVABLY_WRONG.has(admission.refusal.code)) return 'reject';
        continue;
      }
      this.#heardOf(admission.signed);
      if (admission.type === 'admitted' || batch.announcement > 0n) verdict = 'accept';
    }
    return verdict;
  }

  stop(): void {
    this.#stopped = true;
    this.#gathering?.();
    this.#again?.();
    this.#checking?.();
    this.#gathering = null;
    this.#again = null;
    this.#checking = null;
    this.#own.clear();
    this.#others.clear();
  }

  async #admit(batch: readonly Uint8Array[], rehearse: boolean): Promise<Admission[]> {
    const admissions = await this.#parts.mempool.admit(batch, { rehearse });
    let fresh = false;
    for (const admission of admissions) {
      if (admission.type === 'admitted') fresh = true;
      else if (admission.type === 'refused') this.#parts.onRefused(admission.refusal.code);
    }
    if (fresh) this.#parts.onAdmitted();
    return admissions;
  }

  #send(bytes: Uint8Array): void {
    this.#outgoing.push(bytes);
    this.#outgoingBytes += bytes.length;
    if (this.#outgoingBytes >= BATCH_BYTES_MAX) this.#flush(0n);
    else this.#gathering ??= this.#timers.after(GATHER_MS, () => this.#flush(0n));
  }

  #flush(announcement: bigint): void {
    this.#gathering?.();
    this.#gathering = null;
    const transactions = this.#outgoing;
    this.#outgoing = [];
    this.#outgoingBytes = 0;
    if (transactions.length === 0) return;
    this.#parts
      .publish(encodeTransactionBatch({ transactions, announcement }))
      .then((reached) => this.#announced(reached > 0))
      .catch((error: unknown) => this.#parts.onError(error));
  }

  #announced(heard: boolean): void {
    if (heard) {
      this.#soonMs = ANNOUNCE_SOON_MS;
      return;
    }
    this.#again?.();
    this.#again = null;
    this.#armAgain(this.#soonMs);
    this.#soonMs = Math.min(this.#soonMs * 2, ANNOUNCE_AGAIN_MS);
  }

  #armAgain(delayMs = ANNOUNCE_AGAIN_MS): void {
    if (this.#own.size > 0 && !this.#stopped)
      this.#again ??= this.#timers.after(delayMs, () => this.#announceAgain());
  }

  /** Runs only while something of ours waits. */
  #announceAgain(): void {
    this.#again = null;
    this.#flush(0n);
    for (const [hex, signed] of this.#own) {
      if (!this.#parts.mempool.has(signed.id)) {
        this.#own.delete(hex);
        continue;
      }
      this.#outgoing.push(signed.bytes);
      this.#outgoingBytes += signed.bytes.length;
      if (this.#outgoingBytes >= BATCH_BYTES_MAX) this.#flush(++this.#announcement);
    }
    this.#flush(++this.#announcement);
    this.#armAgain();
  }

  #heardOf({ id }: SignedTransaction): void {
    const hex = toHex(id);
    if (this.#stopped || this.#own.has(hex)) return;
    this.#others.set(hex, { id, heardMs: this.#timers.nowMs() });
    this.#armCheck();
  }

  #armCheck(): void {
    this.#checking ??= this.#timers.after(ORPHANS_CHECKED_MS, () => this.#speakForOrphans());
  }

  /**
   * A node that crashes forgets what its household handed in, and others may have missed it. One message at a
   * time, and only what a block could take: what is behind a gap is for whoever has the gap's.
   */
  #speakForOrphans(): void {
    this.#checking = null;
    const { mempool } = this.#parts;
    for (const [hex, { id }] of this.#others) if (!mempool.has(id)) this.#others.delete(hex);
    if (this.#others.size === 0) return;
    this.#armCheck();
    const nowMs = this.#timers.nowMs();
    this.#flush(0n);
    for (const { id, bytes } of mempool.candidates()) {
      const other = this.#others.get(toHex(id));
      if (other === undefined || nowMs - other.heardMs < this.#orphanedMs) continue;
      if (this.#outgoingBytes + bytes.length > BATCH_BYTES_MAX) break;
      other.heardMs = nowMs;
      this.#outgoing.push(bytes);
      this.#outgoingBytes += bytes.length;
    }
    this.#flush(++this.#announcement);
  }
}
