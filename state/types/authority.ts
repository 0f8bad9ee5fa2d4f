/** A member of the set that agrees on blocks. */
export interface Authority {
  readonly name: string;
  /** Ed25519 public key that signs consensus messages, 32 bytes. */
  readonly consensusKey: Uint8Array;
  /** Ed25519 public key of the authority's libp2p identity, 32 bytes. */
  readonly nodeKey: Uint8Array;
  /**
   * The account that proposes and votes for it, 32 bytes: its consensus key signs nothing but consensus.
   * Absent: it has no vote in governance.
   */
  readonly account?: Uint8Array;
}

/** Sorted by `consensusKey`, no key twice; each authority has one vote. */
export type AuthoritySet = readonly Authority[];

/** consensus.md: a full mesh of low-power boxes; a certificate stays within a packet or two. */
export const CHAIN_AUTHORITIES_MAX = 32;

/** More than two thirds, by cross multiplication: no division, no rounding. */
export function isQuorum(votes: number, authorities: number): boolean {
  return 3 * votes > 2 * authorities;
}

/** More than one third: at least one of them is honest. */
export function exceedsFaulty(votes: number, authorities: number): boolean {
  return 3 * votes > authorities;
}

/** Four is the least set that survives a faulty member; one that has reached it never shrinks below. */
export const AUTHORITIES_MIN = 4;
