import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { decodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import type { Authority, AuthoritySet } from '../../state/types/authority.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';

export interface AuthorityWatchParts {
  /** Of the next height. */
  authorities(): AuthoritySet;
  /** Our own consensus key, which is not watched; null where we are no authority. */
  readonly ownKey: Uint8Array | null;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  onMissing(name: string, message: string): void;
  onBack(name: string): void;
}

/**
 * A certificate holds the first quorum of signatures, so who is slow may be left out of all of them; but
 * in so many blocks it has had its turn to propose twice.
 */
export function missedMax(authorities: number): number {
  return Math.max(10, 2 * authorities);
}

interface Presence {
  readonly name: string;
  /** Final blocks in a row that it had no part in. */
  missed: number;
  heardMs: number;
  missing: boolean;
}

/**
 * Which authorities take part: by the signatures in commit certificates, and by the votes that reach this
 * node where it is an authority itself.
 */
export class AuthorityWatch {
  readonly #parts: AuthorityWatchParts;
  readonly #timers: Timers;
  readonly #presences = new Map<string, Presence>();
  /** Of the height that is decided next: the indexes of its certificate are into this set. */
  #authorities: AuthoritySet;

  constructor(parts: AuthorityWatchParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
    this.#authorities = parts.authorities();
  }

  /** A proposal or vote of this authority came on its own stream. */
  heard(authority: Authority): void {
    this.#isBack(this.#presenceOf(authority));
  }

  /** After each block: who built it and who signed it took part. */
  committed(proposer: Uint8Array, certificate: Uint8Array): void {
    const signatures = decodeCommitCertificate(certificate)?.signatures ?? [];
    const signers = new Set(signatures.map(({ authorityIndex }) => authorityIndex));
    const most = missedMax(this.#authorities.length);
    for (const [index, authority] of this.#authorities.entries()) {
      if (this.#isOwn(authority)) continue;
      const presence = this.#presenceOf(authority);
      if (signers.has(index) || equalBytes(proposer, authority.consensusKey))
        this.#isBack(presence);
      else if (++presence.missed >= most)
        this.#isMissing(presence, `had no part in the last ${most} blocks`);
    }
    this.#authorities = this.#parts.authorities();
    this.#forgetOthers();
  }

  /** No block becomes final since then: who has not been heard from is named. Only an authority hears. */
  stalledSince(sinceMs: number): void {
    if (this.#parts.ownKey === null) return;
    for (const authority of this.#authorities) {
      if (this.#isOwn(authority)) continue;
      const presence = this.#presenceOf(authority);
      if (presence.heardMs < sinceMs)
        this.#isMissing(presence, 'has not been heard from while a block is waited for');
    }
  }

  /** By index: final blocks in a row that the authority had no part in. */
  get missed(): readonly number[] {
    return this.#authorities.map((authority) => this.#presenceOf(authority).missed);
  }

  #isOwn({ consensusKey }: Authority): boolean {
    const { ownKey } = this.#parts;
    return ownKey !== null && equalBytes(ownKey, consensusKey);
  }

  #presenceOf({ consensusKey, name }: Authority): Presence {
    const key = toHex(consensusKey);
    const known = this.#presences.get(key);
    if (known !== undefined) return known;
    const presence = { name, missed: 0, heardMs: Number.NEGATIVE_INFINITY, missing: false };
    this.#presences.set(key, presence);
    return presence;
  }

  #isBack(presence: Presence): void {
    presence.missed = 0;
    presence.heardMs = this.#timers.nowMs();
    if (!presence.missing) return;
    presence.missing = false;
    this.#parts.onBack(presence.name);
  }

  #isMissing(presence: Presence, what: string): void {
    if (presence.missing) return;
    presence.missing = true;
    const message = `authority ${presence.name} ${what}: see that its node runs and is reachable`;
    this.#parts.onMissing(presence.name, message);
  }

  /** Who has left the set is missed no more. */
  #forgetOthers(): void {
    const keys = new Set(this.#authorities.map(({ consensusKey }) => toHex(consensusKey)));
    for (const [key, presence] of this.#presences) {
      if (keys.has(key)) continue;
      if (presence.missing) this.#parts.onBack(presence.name);
      this.#presences.delete(key);
    }
  }
}
