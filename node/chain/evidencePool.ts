import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { decodeEvidence } from '../../state/codec/evidence.ts';
import { taggedHash } from '../../state/codec/signBytes.ts';
import type { BlockContext } from '../../state/execution/chainContext.ts';
import { checkEvidence, type EvidenceFault } from '../../state/execution/evidence.ts';
import { evidenceKey, evidenceRange } from '../../state/store/keys.ts';
import type { Store } from '../../state/store/store.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Evidence } from '../../state/types/evidence.ts';
import type { Clock } from '../clock.ts';
import type { Ledger } from './ledger.ts';

export interface EvidencePoolParts {
  readonly ledger: Ledger;
  readonly store: Store;
  readonly clock: Clock;
  readonly timers?: Timers;
  /** To every other authority; may be lost. */
  send(evidence: Uint8Array): void;
  /** A block is wanted. */
  onAdded(): void;
}

export type EvidenceAnswer = EvidenceFault | 'added' | 'malformed' | 'full';

interface Waiting {
  readonly bytes: Uint8Array;
  readonly evidence: Evidence;
}

/** More than the culprits that any set can have, since one proof against each is kept. */
export const EVIDENCE_WAITING_MAX = 32;
/** Until a block has it, evidence is told again: whoever proposes next may have been away. */
const REPEAT_MS = 5_000;

/**
 * Proofs of misbehaviour that no block has taken yet, one against each culprit. Kept on disk, told to all
 * authorities, and proposed by whoever is next; what a block has dealt with is told by the chain's state
 * alone, so a proof is never offered twice and never makes a block of ours invalid.
 */
export class EvidencePool {
  readonly #parts: EvidencePoolParts;
  readonly #timers: Timers;
  readonly #waiting = new Map<string, Waiting>();
  #cancelRepeat: (() => void) | null = null;
  #stopped = false;

  constructor(parts: EvidencePoolParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
    parts.ledger.onCommitted(() => this.#drop());
  }

  /** Takes up what the last run left. */
  async start(): Promise<void> {
    for await (const [, bytes] of this.#parts.store.range(evidenceRange())) this.add(bytes);
    this.#drop();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelRepeat?.();
  }

  get hasWork(): boolean {
    return this.#waiting.size > 0;
  }

  /** At most {@link EVIDENCE_WAITING_MAX}. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Oldest first; each is good for a block on the head. */
  pending(): Uint8Array[] {
    return [...this.#waiting.values()].map(({ bytes }) => bytes);
  }

  /** Found here or told by an authority. Only `malformed` and `bad-signature` are surely its sender's fault. */
  add(bytes: Uint8Array): EvidenceAnswer {
    const evidence = decodeEvidence(bytes);
    if (evidence === null) return 'malformed';
    const culprit = toHex(evidence.authority);
    if (this.#waiting.has(culprit)) return 'known';
    const fault = this.#check(evidence);
    if (fault !== null) return fault;
    if (this.#waiting.size >= EVIDENCE_WAITING_MAX) return 'full';
    this.#waiting.set(culprit, { bytes, evidence });
    this.#keep([[keyOf(bytes), bytes]]);
    this.#parts.send(bytes);
    this.#armRepeat();
    this.#parts.onAdded();
    return 'added';
  }

  #check(evidence: Evidence): EvidenceFault | null {
    const { ledger, clock } = this.#parts;
    const { head, chain, state } = ledger;
    const next: BlockContext = {
      height: head.height + 1n,
      timeMs: Math.max(clock.nowMs(), head.timeMs + 1),
      parentTimeMs: head.timeMs,
      parentHash: head.hash,
    };
    return checkEvidence(chain, state, evidence, next);
  }

  #drop(): void {
    const dealtWith = [...this.#waiting].filter(([, { evidence }]) => this.#check(evidence));
    if (dealtWith.length === 0) return;
    for (const [culprit] of dealtWith) this.#waiting.delete(culprit);
    this.#keep(dealtWith.map(([, { bytes }]) => [keyOf(bytes), null]));
  }

  /** Not synced: all authorities have it, and where the disk fails, the next synced write is heard. */
  #keep(batch: (readonly [Uint8Array, Uint8Array | null])[]): void {
    this.#parts.store.write(batch, { sync: false }).catch(() => undefined);
  }

  #armRepeat(): void {
    if (this.#cancelRepeat !== null || this.#stopped) return;
    this.#cancelRepeat = this.#timers.after(REPEAT_MS, () => {
      this.#cancelRepeat = null;
      for (const bytes of this.pending()) this.#parts.send(bytes);
      if (this.hasWork) {
        this.#parts.onAdded();
        this.#armRepeat();
      }
    });
  }
}

function keyOf(bytes: Uint8Array): Uint8Array {
  return evidenceKey(taggedHash('evidence', bytes));
}
