import type { AuthoritySet } from '../../state/types/authority.ts';
import { exceedsFaulty, isQuorum } from '../../state/types/authority.ts';
import { toHex } from '../../state/types/bytes.ts';

/** What the authorities' messages tell of where they are. Outlives heights, so it is kept by key. */
export class Peers {
  readonly #heights = new Map<string, bigint>();
  #authorities: AuthoritySet = [];
  #keys: readonly string[] = [];
  #firstHeight: bigint | null = null;

  /** What is known of keys that are no authorities any more is forgotten. */
  startHeight(height: bigint, authorities: AuthoritySet, ownIndex: number): void {
    this.#firstHeight ??= height;
    if (authorities !== this.#authorities) {
      this.#authorities = authorities;
      this.#keys = authorities.map((authority) => toHex(authority.consensusKey));
      const known = new Set(this.#keys);
      for (const key of this.#heights.keys()) if (!known.has(key)) this.#heights.delete(key);
    }
    this.heard(ownIndex, height);
  }

  heard(authorityIndex: number, height: bigint): void {
    const key = this.#keys[authorityIndex];
    if (key === undefined) return;
    const known = this.#heights.get(key);
    if (known === undefined || known < height) this.#heights.set(key, height);
  }

  /**
   * The greatest height that more than one third have reached: at least one honest authority is there.
   * Never the highest claim, which a single liar can set (CVE-2025-24371).
   */
  reachedHeight(): bigint {
    const heights = this.#keys.map((key) => this.#heights.get(key) ?? 0n);
    heights.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
    return heights.find((_, index) => exceedsFaulty(index + 1, heights.length)) ?? 0n;
  }

  /**
   * Since how many heights an authority has been silent: 0 in the first for which it was not heard in the
   * `silentHeights` heights before, while more than two thirds were (consensus.md 1.3); null where it is not.
   */
  silence(authorityIndex: number, height: bigint, silentHeights: number): number | null {
    const since = height - BigInt(silentHeights);
    const first = this.#firstHeight;
    const key = this.#keys[authorityIndex];
    if (first === null || first > since || key === undefined) return null;
    const isHeard = (one: string): boolean => (this.#heights.get(one) ?? 0n) >= since;
    if (isHeard(key) || !isQuorum(this.#keys.filter(isHeard).length, this.#keys.length))
      return null;
    const next = (this.#heights.get(key) ?? 0n) + 1n;
    return Number(since - (next > first ? next : first));
  }
}
