import type { Timers } from '../timers.ts';
import type { PeerName } from './peerName.ts';

/**
 * Why a peer loses standing. `wrong` is what no honest node sends (a message rejected, an oversized or
 * malformed frame): five within a few seconds end the acquaintance, or one every 20 s in the long run.
 * `excess` is more than the agreed rate, which an overloaded honest node may do for a moment: 900 times.
 */
export type Fault = 'wrong' | 'excess';

const COST: Readonly<Record<Fault, number>> = { wrong: 20, excess: 0.1 };
const BAN_AT = 90;
const HALF_LIFE_MS = 60_000;
const BAN_MS = 600_000;

export interface PeerScoresInit {
  readonly timers: Timers;
  /** Called once when a peer crosses the line; the caller hangs up. */
  onBan(peer: PeerName, reason: string): void;
  /** How long a banned peer is kept out, in ms; ten minutes unless told. */
  readonly banMs?: number;
}

interface Standing {
  faults: number;
  atMs: number;
  bannedUntilMs: number;
}

/** Adds up the faults of members, halves them every minute, and bans. */
export class PeerScores {
  readonly #init: PeerScoresInit;
  readonly #standings = new Map<PeerName, Standing>();

  constructor(init: PeerScoresInit) {
    this.#init = init;
  }

  /** `count` faults of one kind at a time. */
  report(peer: PeerName, fault: Fault, reason: string, count = 1): void {
    const nowMs = this.#init.timers.nowMs();
    const standing = this.#standing(peer, nowMs);
    standing.faults += count * COST[fault];
    if (standing.faults >= BAN_AT) this.#ban(peer, standing, nowMs, reason);
  }

  isBanned(peer: PeerName): boolean {
    const standing = this.#standings.get(peer);
    return standing !== undefined && standing.bannedUntilMs > this.#init.timers.nowMs();
  }

  /** Who is kept out now, for the operator. */
  banned(): PeerName[] {
    return [...this.#standings.keys()].filter((peer) => this.isBanned(peer));
  }

  #ban(peer: PeerName, standing: Standing, nowMs: number, reason: string): void {
    if (standing.bannedUntilMs > nowMs) return;
    standing.bannedUntilMs = nowMs + (this.#init.banMs ?? BAN_MS);
    standing.faults = 0;
    this.#init.onBan(peer, reason);
  }

  #standing(peer: PeerName, nowMs: number): Standing {
    const known = this.#standings.get(peer);
    if (known === undefined) {
      const fresh = { faults: 0, atMs: nowMs, bannedUntilMs: Number.NEGATIVE_INFINITY };
      this.#standings.set(peer, fresh);
      return fresh;
    }
    known.faults *= 0.5 ** ((nowMs - known.atMs) / HALF_LIFE_MS);
    known.atMs = nowMs;
    return known;
  }
}
