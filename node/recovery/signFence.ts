import { systemTimers, type Timers } from '../../p2p/timers.ts';
import type { Authority } from '../../state/types/authority.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';

export interface SignFenceParts {
  /** Of the height after our head. */
  authorities(): readonly Authority[];
  readonly ownNodeKey: Uint8Array;
  /** Of our head. */
  headHeight(): bigint;
  /** Node keys of the peers that are connected now. */
  connected(): readonly Uint8Array[];
  /** Asked and answered now, over a stream that shows whose answer it is. */
  status(nodeKey: Uint8Array): Promise<{ readonly height: bigint }>;
  /** From `signsFrom` on the lost log cannot hold a signature; durable when it resolves. */
  lift(signsFrom: bigint): Promise<void>;
  onError(error: unknown): void;
  readonly timers?: Timers;
}

const ASK_AGAIN_MS = 5_000;

/**
 * How many other authorities must tell their height so that, the f dishonest among them left out, the rest
 * cannot have been a quorum anywhere beyond: n − quorum + f + 1.
 */
export function answersNeeded(authorities: number): number {
  const faulty = Math.floor((authorities - 1) / 3);
  const quorum = Math.floor((2 * authorities) / 3) + 1;
  return authorities - quorum + faulty + 1;
}

/**
 * The first height in which a lost log cannot hold a signature, from the heights that other authorities have
 * committed, as they said after the loss; null while too few have answered. Proved in
 * docs/decisions/007-lost-sign-log.md.
 */
export function safeHeight(heights: readonly bigint[], authorities: number): bigint | null {
  const needed = answersNeeded(authorities);
  const sorted = [...heights].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  // The lowest answers are the tightest, and a huge claim among the others costs nothing.
  const highest = sorted[needed - 1];
  return highest === undefined ? null : highest + 3n;
}

/** Finds, for a log that was begun anew, from which height on it may sign; then it is done for good. */
export class SignFence {
  readonly #parts: SignFenceParts;
  readonly #timers: Timers;
  readonly #heights = new Map<string, bigint>();
  /** The set that was asked; where it changes, the answers say nothing any more. */
  #asked: readonly Authority[] = [];
  #cancel: (() => void) | null = null;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(parts: SignFenceParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
  }

  start(): void {
    this.#running = this.#look().catch((error: unknown) => this.#parts.onError(error));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.#running;
  }

  async #look(): Promise<void> {
    const { authorities, headHeight, lift } = this.#parts;
    const present = authorities();
    if (!isSameSet(present, this.#asked)) {
      this.#heights.clear();
      this.#asked = present;
    }
    await this.#ask(present);
    if (this.#stopped) return;
    const height = safeHeight([...this.#heights.values()], present.length);
    // With block h − 2 our own set is the one that could have certified block h − 1.
    if (height !== null && headHeight() >= height - 2n && isSameSet(authorities(), this.#asked))
      return lift(height);
    this.#cancel = this.#timers.after(ASK_AGAIN_MS, () => this.start());
  }

  /** Each is asked until it has answered once: later answers only name later heights. */
  async #ask(authorities: readonly Authority[]): Promise<void> {
    const connected = new Set(this.#parts.connected().map(toHex));
    const asked = authorities.filter(({ nodeKey }) => {
      const name = toHex(nodeKey);
      return (
        !equalBytes(nodeKey, this.#parts.ownNodeKey) &&
        connected.has(name) &&
        !this.#heights.has(name)
      );
    });
    await Promise.all(
      asked.map(async ({ nodeKey }) => {
        const answer = await this.#parts.status(nodeKey).catch(() => null);
        if (answer !== null) this.#heights.set(toHex(nodeKey), answer.height);
      }),
    );
  }
}

function isSameSet(a: readonly Authority[], b: readonly Authority[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        equalBytes(one.consensusKey, other.consensusKey) &&
        equalBytes(one.nodeKey, other.nodeKey)
      );
    })
  );
}
