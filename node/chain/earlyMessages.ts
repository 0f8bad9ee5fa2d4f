interface EarlyMessage {
  readonly nodeKey: Uint8Array;
  readonly bytes: Uint8Array;
}

/** A few of each authority; what is lost beyond comes again by repetition. */
export const EARLY_MESSAGES_MAX = 128;

/**
 * Messages of before the start, or of the height after the next block, by a set that only that block can tell:
 * the newest are kept.
 */
export class EarlyMessages {
  #messages: EarlyMessage[] = [];

  /** At most {@link EARLY_MESSAGES_MAX}. */
  get size(): number {
    return this.#messages.length;
  }

  keep(nodeKey: Uint8Array, bytes: Uint8Array): void {
    if (this.#messages.length >= EARLY_MESSAGES_MAX) this.#messages.shift();
    this.#messages.push({ nodeKey, bytes });
  }

  /** Hands out all. */
  take(): readonly EarlyMessage[] {
    return this.#messages.splice(0);
  }
}
