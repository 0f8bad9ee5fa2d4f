import { setTimeout as delay } from 'node:timers/promises';
import type { FieldNode } from './fieldNode.ts';

const PAUSE_MS = 100;
const WAIT_MS = 60_000;

interface TransferAnswer {
  readonly outcome: { readonly type: string } | null;
}

/** One transfer after another from one home to its neighbour, so that a block is always wanted. */
export class Pulse {
  readonly latenciesMs: number[] = [];
  readonly #from: FieldNode;
  readonly #to: string;
  #ended = false;
  readonly #done: Promise<void>;

  constructor(from: FieldNode, to: FieldNode) {
    this.#from = from;
    this.#to = to.name;
    this.#done = this.#run();
  }

  async stop(): Promise<void> {
    this.#ended = true;
    await this.#done;
  }

  async #run(): Promise<void> {
    while (!this.#ended) {
      const sentMs = performance.now();
      try {
        const client = await this.#from.client;
        const body = { to: this.#to, amountMicro: '1', waitMs: WAIT_MS };
        const { outcome } = await client.post<TransferAnswer>('/api/v1/transfers', { body });
        if (outcome?.type === 'committed') this.latenciesMs.push(performance.now() - sentMs);
      } catch {
        // It is down or cut off: that is what the scenarios do.
      }
      await delay(PAUSE_MS);
    }
  }
}
