import { compareBytes } from '../../state/types/bytes.ts';
import { ADDRESSES_PER_PEER_MAX } from '../limits.ts';
import type { Timers } from '../timers.ts';
import { type Backoff, backoffMs, REDIAL_BACKOFF } from './backoff.ts';
import { type PeerAddress, type PeerName, peerName } from './peerName.ts';

/** A connection that lasted this long was a good one: the next loss starts from the shortest wait. */
const GOOD_CONNECTION_MS = 10_000;
/**
 * Of two nodes that know each other, the one with the greater key lets the other dial first. A dial in the
 * LAN takes some 30 ms; without this both dial at once and keep two connections.
 */
const GRACE_MS = 300;

export interface RedialInit {
  readonly selfKey: Uint8Array;
  readonly timers: Timers;
  /** In [0, 1). */
  random(): number;
  isConnected(publicKey: Uint8Array): boolean;
  /** Settles when the attempt is over, either way. */
  dial(peer: PeerAddress, signal: AbortSignal): Promise<void>;
  readonly backoff?: Backoff;
}

interface Known {
  readonly publicKey: Uint8Array;
  addresses: string[];
  connectedAtMs: number | null;
  attempt: number;
  cancelTimer: (() => void) | null;
  dialling: boolean;
}

/**
 * Keeps the known peers connected. libp2p has no such thing: its keep-alive tag gave up for good after 45 s.
 * Driven by connects and disconnects; while all are connected there is no timer. It never gives up.
 */
export class Redial {
  readonly #init: RedialInit;
  readonly #known = new Map<PeerName, Known>();
  #running: AbortController | null = null;

  constructor(init: RedialInit) {
    this.#init = init;
  }

  start(): void {
    if (this.#running !== null) return;
    this.#running = new AbortController();
    for (const peer of this.#known.values()) this.#schedule(peer, this.#firstWaitMs(peer));
  }

  stop(): void {
    this.#running?.abort();
    this.#running = null;
    for (const peer of this.#known.values()) {
      peer.cancelTimer?.();
      peer.cancelTimer = null;
      peer.connectedAtMs = null;
      peer.attempt = 0;
    }
  }

  /** Adds addresses, newest first; the oldest go past the limit. A new peer is dialled. */
  learn(address: PeerAddress): void {
    const { publicKey } = address;
    if (compareBytes(publicKey, this.#init.selfKey) === 0) return;
    const name = peerName(publicKey);
    const known = this.#known.get(name);
    const addresses = [...new Set([...address.addresses, ...(known?.addresses ?? [])])];
    addresses.length = Math.min(addresses.length, ADDRESSES_PER_PEER_MAX);
    if (known !== undefined) {
      known.addresses = addresses;
      return;
    }
    const connectedAtMs = this.#init.isConnected(publicKey) ? this.#init.timers.nowMs() : null;
    const idle = { attempt: 0, cancelTimer: null, dialling: false };
    const fresh: Known = { publicKey, addresses, connectedAtMs, ...idle };
    this.#known.set(name, fresh);
    this.#schedule(fresh, this.#firstWaitMs(fresh));
  }

  /** No more a member: not dialled again. */
  forget(publicKey: Uint8Array): void {
    const name = peerName(publicKey);
    this.#known.get(name)?.cancelTimer?.();
    this.#known.delete(name);
  }

  onConnected(publicKey: Uint8Array): void {
    const peer = this.#known.get(peerName(publicKey));
    if (peer === undefined) return;
    peer.connectedAtMs = this.#init.timers.nowMs();
    peer.cancelTimer?.();
    peer.cancelTimer = null;
  }

  onDisconnected(publicKey: Uint8Array): void {
    const peer = this.#known.get(peerName(publicKey));
    if (peer === undefined || peer.connectedAtMs === null) return;
    // A peer that refuses us lets the dial succeed and hangs up at once: that must not reset the wait.
    const lastedMs = this.#init.timers.nowMs() - peer.connectedAtMs;
    if (lastedMs >= GOOD_CONNECTION_MS) peer.attempt = 0;
    peer.connectedAtMs = null;
    this.#schedule(peer, this.#nextWaitMs(peer));
  }

  /** Peers known and not connected. */
  get missing(): number {
    return [...this.#known.values()].filter((peer) => peer.connectedAtMs === null).length;
  }

  #firstWaitMs(peer: Known): number {
    return compareBytes(this.#init.selfKey, peer.publicKey) < 0 ? 0 : GRACE_MS;
  }

  #nextWaitMs(peer: Known): number {
    const waitMs = backoffMs(
      this.#init.backoff ?? REDIAL_BACKOFF,
      peer.attempt,
      this.#init.random(),
    );
    peer.attempt++;
    return waitMs;
  }

  #schedule(peer: Known, waitMs: number): void {
    if (this.#running === null || peer.dialling || peer.connectedAtMs !== null) return;
    peer.cancelTimer?.();
    peer.cancelTimer = this.#init.timers.after(waitMs, () => {
      peer.cancelTimer = null;
      void this.#dial(peer);
    });
  }

  async #dial(peer: Known): Promise<void> {
    const running = this.#running;
    if (running === null) return;
    peer.dialling = true;
    try {
      await this.#init.dial(peer, running.signal);
    } catch {
      // Why a dial failed makes no difference: the peer is tried again, later each time.
    }
    peer.dialling = false;
    const isKnown = this.#known.get(peerName(peer.publicKey)) === peer;
    if (isKnown && peer.connectedAtMs === null) this.#schedule(peer, this.#nextWaitMs(peer));
  }
}
