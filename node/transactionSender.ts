import { signBytes } from '../state/codec/signBytes.ts';
import { encodeSignedTransaction, encodeTransaction } from '../state/codec/transaction.ts';
import type { Payload } from '../state/types/transaction.ts';
import type { Ledger } from './chain/ledger.ts';
import type { Clock } from './clock.ts';
import type { Signer } from './crypto/signer.ts';
import type { Mempool } from './mempool/mempool.ts';
import type { Submission } from './services.ts';

/** Long enough for a stalled chain to come back, short enough that an order does not haunt a mempool. */
const VALID_FOR_MS = 10 * 60_000;

export interface SenderParts {
  readonly ledger: Ledger;
  readonly mempool: Mempool;
  readonly clock: Clock;
  readonly signer: Signer;
  /** The account that the signer's key signs for. */
  readonly account: Uint8Array;
  submit(bytes: Uint8Array): Promise<Submission>;
}

/** Signs what this node's household sends, one after another, so that no nonce is used twice. */
export class TransactionSender {
  readonly #parts: SenderParts;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  send(payload: Payload): Promise<Submission> {
    const result = this.#queue.then(() => this.#sendNow(payload));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #sendNow(payload: Payload): Promise<Submission> {
    const { ledger, mempool, clock, signer, account, submit } = this.#parts;
    const { chainId } = ledger.chain;
    const body = encodeTransaction({
      chainId,
      account,
      nonce: mempool.nextNonce(account),
      validUntilMs: Math.max(clock.nowMs(), ledger.head.timeMs) + VALID_FOR_MS,
      payload,
    });
    const signature = signer.sign(signBytes('tx', chainId, body));
    return submit(encodeSignedTransaction(body, signature));
  }
}
