import type { SignedMessage } from '../schema/messages.ts';

export interface BufferedMessage {
  readonly message: SignedMessage;
  readonly signerKey: Uint8Array;
  readonly blockAvailable: boolean;
  readonly receivedMs: number;
}

/** A proposal and the votes of the first rounds; what is lost beyond comes again by rebroadcast. */
const MESSAGES_PER_AUTHORITY_MAX = 8;

/** Messages of the next height, which others may start some milliseconds before us. */
export class FutureMessages {
  #height = -1n;
  readonly #messages: BufferedMessage[] = [];
  readonly #counts = new Map<number, number>();

  keep(buffered: BufferedMessage): void {
    const { message } = buffered;
    if (message.height !== this.#height) this.#clear(message.height);
    const count = this.#counts.get(message.authorityIndex) ?? 0;
    if (count >= MESSAGES_PER_AUTHORITY_MAX) return;
    this.#counts.set(message.authorityIndex, count + 1);
    this.#messages.push(buffered);
  }

  /** Kept: at most {@link MESSAGES_PER_AUTHORITY_MAX} an authority. */
  get size(): number {
    return this.#messages.length;
  }

  /** Hands out what was kept for `height` and forgets everything. */
  take(height: bigint): readonly BufferedMessage[] {
    const taken = this.#height === height ? [...this.#messages] : [];
    this.#clear(-1n);
    return taken;
  }

  #clear(height: bigint): void {
    this.#height = height;
    this.#messages.length = 0;
    this.#counts.clear();
  }
}
