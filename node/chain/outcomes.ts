import { toHex } from '../../state/types/bytes.ts';
import type { Refusal, RefusalCode } from '../../state/types/refusal.ts';
import type { Mempool } from '../mempool/mempool.ts';
import type { Outcome } from '../services.ts';
import type { Ledger } from './ledger.ts';

type Settle = (outcome: Outcome) => void;

/** Tells those who wait for a transaction how it ended. */
export class Outcomes {
  readonly #ledger: Ledger;
  readonly #mempool: Mempool;
  readonly #waiting = new Map<string, { id: Uint8Array; settle: Set<Settle> }>();

  constructor(ledger: Ledger, mempool: Mempool) {
    this.#ledger = ledger;
    this.#mempool = mempool;
    ledger.onCommitted(() => this.#check());
  }

  /** Rejects with the signal's reason. */
  wait(id: Uint8Array, signal: AbortSignal): Promise<Outcome> {
    const known = this.#outcomeOf(id);
    if (known !== null) return Promise.resolve(known);
    const key = toHex(id);
    const entry = this.#waiting.get(key) ?? { id, settle: new Set<Settle>() };
    this.#waiting.set(key, entry);
    return new Promise((resolve, reject) => {
      const leave = () => {
        signal.removeEventListener('abort', abort);
        entry.settle.delete(settle);
        if (entry.settle.size === 0) this.#waiting.delete(key);
      };
      const settle: Settle = (outcome) => {
        leave();
        resolve(outcome);
      };
      const abort = () => {
        leave();
        reject(signal.reason);
      };
      if (signal.aborted) return abort();
      entry.settle.add(settle);
      signal.addEventListener('abort', abort);
    });
  }

  #check(): void {
    for (const { id, settle } of [...this.#waiting.values()]) {
      const outcome = this.#outcomeOf(id);
      if (outcome !== null) for (const one of [...settle]) one(outcome);
    }
  }

  #outcomeOf(id: Uint8Array): Outcome | null {
    const position = this.#ledger.positionOf(id);
    if (position === undefined) return this.#mempool.has(id) ? null : { type: 'expired' };
    const { height, index } = position;
    const refused = this.#ledger
      .events(height)
      .find(({ name, transaction }) => name === 'refused' && transaction === index);
    return { type: 'committed', height, refusal: refused ? refusalOf(refused.attributes) : null };
  }
}

function refusalOf({ code, message }: Readonly<Record<string, string>>): Refusal {
  return { code: code as RefusalCode, message: message ?? '' };
}
