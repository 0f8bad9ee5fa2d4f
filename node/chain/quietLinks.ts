import type { Timers } from '../../p2p/timers.ts';
import { toHex } from '../../state/types/bytes.ts';

/**
 * Stuck authorities repeat themselves every five seconds. A line that was cut without a word is noticed by
 * TCP and pings only after 75 s, and heals as slowly (field runs: up to 18 s after a cut of 30 s).
 */
const QUIET_MS = 12_000;

export interface QuietLinksParts {
  readonly timers: Timers;
  /** Node keys of the authorities that are connected now. */
  connectedAuthorities(): readonly Uint8Array[];
  /** The link is then made anew, at once and for as long as it takes. */
  hangUp(nodeKey: Uint8Array): Promise<void>;
}

/** While consensus is stuck, gives up the links on which an authority has long said nothing. */
export class QuietLinks {
  readonly #parts: QuietLinksParts;
  readonly #heardMs = new Map<string, number>();

  constructor(parts: QuietLinksParts) {
    this.#parts = parts;
  }

  /** It has just connected, or said something. */
  heard(nodeKey: Uint8Array): void {
    this.#heardMs.set(toHex(nodeKey), this.#parts.timers.nowMs());
  }

  stuck(): void {
    const { timers, connectedAuthorities, hangUp } = this.#parts;
    const nowMs = timers.nowMs();
    const quiet = connectedAuthorities().filter(
      (nodeKey) => nowMs - (this.#heardMs.get(toHex(nodeKey)) ?? nowMs) >= QUIET_MS,
    );
    this.#forgetOthers();
    // A link that does not even close is closed by its own deadline.
    for (const nodeKey of quiet) hangUp(nodeKey).catch(() => undefined);
  }

  #forgetOthers(): void {
    const names = new Set(this.#parts.connectedAuthorities().map(toHex));
    for (const name of this.#heardMs.keys()) if (!names.has(name)) this.#heardMs.delete(name);
  }
}
