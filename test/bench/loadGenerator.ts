import type { Signer } from '../../node/crypto/signer.ts';
import type { NodeServices } from '../../node/services.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import {
  encodeSignedTransaction,
  encodeTransaction,
  transactionId,
} from '../../state/codec/transaction.ts';
import { readAccount } from '../../state/execution/money.ts';
import { toHex } from '../../state/types/bytes.ts';
import { micro } from '../../state/types/units.ts';
import { sleep } from './figures.ts';
import type { LoadReport } from './nodeMessages.ts';

/** Within the hour that a transaction may be valid. */
const VALID_FOR_MS = 50 * 60_000;
/** Handed in between two turns of the event loop, so that the node comes to its own work. */
const CHUNK = 16;

interface Prepared {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Hands signed transfers to the node in its own process, by the door that API and agent use. */
export class LoadGenerator {
  readonly #node: NodeServices;
  #prepared: Prepared[] = [];
  #next = 0;
  #window = 0;
  #filling = false;
  readonly #handedInMs = new Map<string, number>();
  #latenciesMs: number[] = [];
  #refused = 0;
  #onFinal: () => void = () => {};

  constructor(node: NodeServices) {
    this.#node = node;
    node.ledger.onCommitted(({ transactions }) => {
      if (this.#handedInMs.size === 0) return;
      const nowMs = performance.now();
      for (const { id } of transactions) this.#final(toHex(id), nowMs);
      this.#onFinal();
      void this.#fill();
    });
  }

  /** Each account pays the next one, in turn, so that any number of them is ready at any time. */
  prepare(signers: readonly Signer[], count: number): void {
    const { chainId } = this.#node.ledger.chain;
    const validUntilMs = Date.now() + VALID_FOR_MS;
    const nonces = signers.map(
      ({ publicKey }) => readAccount(this.#node.ledger.state, publicKey)?.nonce ?? 0n,
    );
    this.#prepared = Array.from({ length: count }, (_, i) => {
      const from = i % signers.length;
      const signer = signers[from] as Signer;
      const to = (signers[(from + 1) % signers.length] as Signer).publicKey;
      const body = encodeTransaction({
        chainId,
        account: signer.publicKey,
        nonce: (nonces[from] as bigint) + BigInt(Math.floor(i / signers.length)),
        validUntilMs,
        payload: { type: 'transfer', to, amount: micro(1n), reference: '' },
      });
      const bytes = encodeSignedTransaction(body, signer.sign(signBytes('tx', chainId, body)));
      return { key: toHex(transactionId(bytes)), bytes };
    });
    this.#next = 0;
  }

  start(window: number): void {
    this.#window = window;
    void this.#fill();
  }

  halt(): LoadReport {
    this.#window = 0;
    const report = { refused: this.#refused, latenciesMs: this.#latenciesMs };
    this.#refused = 0;
    this.#latenciesMs = [];
    return report;
  }

  async sequence(count: number, pauseMs: number): Promise<LoadReport> {
    for (let i = 0; i < count; i++) {
      const final = new Promise<void>((resolve) => {
        this.#onFinal = () => {
          if (this.#handedInMs.size === 0) resolve();
        };
      });
      await this.#handIn();
      await final;
      await sleep(pauseMs);
    }
    this.#onFinal = () => {};
    return this.halt();
  }

  async #fill(): Promise<void> {
    if (this.#filling) return;
    this.#filling = true;
    while (this.#handedInMs.size < this.#window && this.#next < this.#prepared.length) {
      for (let i = 0; i < CHUNK && this.#handedInMs.size < this.#window; i++) await this.#handIn();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#filling = false;
  }

  async #handIn(): Promise<void> {
    const transfer = this.#prepared[this.#next];
    if (transfer === undefined) return;
    this.#next += 1;
    this.#handedInMs.set(transfer.key, performance.now());
    const answer = await this.#node.submit(transfer.bytes);
    if (answer.accepted) return;
    this.#refused += 1;
    this.#handedInMs.delete(transfer.key);
  }

  #final(key: string, nowMs: number): void {
    const handedInMs = this.#handedInMs.get(key);
    if (handedInMs === undefined) return;
    this.#handedInMs.delete(key);
    this.#latenciesMs.push(nowMs - handedInMs);
  }
}
