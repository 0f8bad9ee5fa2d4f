import type { Timers } from '../../p2p/timers.ts';
import { toHex } from '../../state/types/bytes.ts';

/**
 * Stuck authorities repeat themselves every five seconds. A line that was cut without a word is noticed by
 * TCP and pings only after 75 s, and heals as slowly (field runs: up to 18 s after a cut of 30 s).
 */
const QUIET_MS = 6_000;

/** While blocks become final, an authority has a word on each. */
const UNHEARD_BLOCKS = 3;
const UNHEARD_MS = 5_000;

export interface QuietLinksParts {
  readonly timers: Timers;
  /** Node keys of the authorities that are connected now. */
  connectedAuthorities(): readonly Uint8Array[];
  /**
   * Asks whether the peer lives, since it may follow and have nothing to say; a link without an answer is
   * given up and made anew, at once and for as long as it takes.
   */
  dropDead(nodeKey: Uint8Array): Promise<void>;
}

interface Line {
  /** When it connected, or said something. */
  heardMs: number;
  /** Blocks since then. */
  blocks: number;
  /** When the first of them became final, or when it was last asked whether it lives. */
  sinceMs: number;
}

/** Gives up links on which an authority says nothing although it should. */
export class QuietLinks {
  readonly #parts: QuietLinksParts;
  readonly #lines = new Map<string, Line>();

  constructor(parts: QuietLinksParts) {
    this.#parts = parts;
  }

  /** It has just connected, or said something. */
  heard(nodeKey: Uint8Array): void {
    const heardMs = this.#parts.timers.nowMs();
    this.#lines.set(toHex(nodeKey), { heardMs, blocks: 0, sinceMs: heardMs });
  }

  /** A block became final in which we had a part: so all authorities told each other of it. */
  committed(): void {
    const { timers, connectedAuthorities, dropDead } = this.#parts;
    const nowMs = timers.nowMs();
    for (const nodeKey of connectedAuthorities()) {
      const line = this.#lines.get(toHex(nodeKey));
      if (line === undefined) continue;
      if (line.blocks === 0) line.sinceMs = nowMs;
      line.blocks++;
      if (line.blocks < UNHEARD_BLOCKS || nowMs - line.sinceMs < UNHEARD_MS) continue;
      line.blocks = 0;
      dropDead(nodeKey).catch(() => undefined);
    }
  }

  /** Consensus is stuck. */
  stuck(): void {
    const { timers, connectedAuthorities, dropDead } = this.#parts;
    const nowMs = timers.nowMs();
    const quiet = connectedAuthorities().filter(
      (nodeKey) => nowMs - (this.#lines.get(toHex(nodeKey))?.heardMs ?? nowMs) >= QUIET_MS,
    );
    this.#forgetOthers();
    for (const nodeKey of quiet) dropDead(nodeKey).catch(() => undefined);
  }

  #forgetOthers(): void {
    const names = new Set(this.#parts.connectedAuthorities().map(toHex));
    for (const name of this.#lines.keys()) if (!names.has(name)) this.#lines.delete(name);
  }
}
