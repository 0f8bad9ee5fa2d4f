import type { Timers } from '../../p2p/timers.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { CommunityClock } from '../communityClock.ts';

/** Ordinary quartz drifts by 100 ppm at worst: 0.1 s between two measurements. */
const MEASURE_EVERY_MS = 900_000;
/** While too few have answered, doubled each time. */
const RETRY_MIN_MS = 1_000;
const RETRY_MAX_MS = 60_000;
/** Failed rounds are a reason to look again, but not each of them. */
const AFTER_ROUND_MS = 10_000;
/** A sample older than this counts for nothing. */
const SAMPLE_AGE_MAX_MS = 2 * MEASURE_EVERY_MS;
/** Less than a tenth of the precision is no reason to leave the machine's own clock. */
const TOLERATED_PART = 10;
/** The offset is not moved by less: two clocks are never read at the same moment. */
const STEADY_MS = 10;

export interface TimeQualityView {
  /** Whether this node's time may be trusted with votes on the time of a block. */
  readonly synced: boolean;
  /** What the community's time is ahead of this machine's clock, in ms; 0 while not known. */
  readonly machineOffsetMs: number;
  /** Authorities that the offset was measured against, this node included where it is one. */
  readonly samples: number;
}

export interface TimeQualityParts {
  readonly clock: CommunityClock;
  readonly timers: Timers;
  /** How far the clocks of two synced authorities may be apart. */
  readonly precisionMs: number;
  /** Node keys of the authorities now. */
  authorities(): readonly Uint8Array[];
  readonly ownNodeKey: Uint8Array;
  /** Node keys of the peers that are connected now. */
  connected(): readonly Uint8Array[];
  /** Asks a peer; the answer arrives through {@link TimeQuality.observe}. Rejects where none comes. */
  ask(peer: Uint8Array): Promise<unknown>;
  /** The community's time, or the trust in it, has changed. */
  onChange(): void;
}

interface Sample {
  /** The peer's clock less our local one lies in here. */
  readonly earliestMs: number;
  readonly latestMs: number;
  readonly takenMs: number;
}

/**
 * Whether this node's clock can be trusted, and what to add to it: the median of the authorities' clocks
 * once 2f+1 of them, ourselves included, are known. Up to f liars cannot move it out of the range of the
 * honest ones (consensus.md 2.7). The machine's clock is never set.
 */
export class TimeQuality {
  readonly #parts: TimeQualityParts;
  readonly #samples = new Map<string, Sample>();
  #synced = false;
  #count = 0;
  #measuredMs = Number.NEGATIVE_INFINITY;
  #retryMs = RETRY_MIN_MS;
  #cancel: () => void = () => {};
  #stopped = false;

  constructor(parts: TimeQualityParts) {
    this.#parts = parts;
  }

  get view(): TimeQualityView {
    const synced = this.#synced;
    const machineOffsetMs = synced ? this.#parts.clock.machineOffsetMs() : 0;
    return { synced, machineOffsetMs, samples: this.#count };
  }

  /** A lone authority has nobody to ask and is judged at once. */
  start(): void {
    this.#schedule();
    this.#judge();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  /** A peer said `timeMs` between our local times `sentMs` and `receivedMs`. */
  observe(peer: Uint8Array, timeMs: number, sentMs: number, receivedMs: number): void {
    const { precisionMs, authorities } = this.#parts;
    // Slower than that, the answer says too little.
    if (receivedMs - sentMs > 2 * precisionMs) return;
    const name = toHex(peer);
    if (!authorities().some((authority) => toHex(authority) === name)) return;
    this.#samples.set(name, {
      earliestMs: timeMs - receivedMs,
      latestMs: timeMs - sentMs,
      takenMs: receivedMs,
    });
    this.#judge();
  }

  /** Perhaps for the clocks; others may have been set since we last looked. */
  roundFailed(): void {
    const { clock } = this.#parts;
    if (clock.localMs() - this.#measuredMs >= AFTER_ROUND_MS) void this.#measure();
  }

  /** After each block; notices that the machine's clock was set. */
  blockCommitted(timeMs: number): void {
    const { clock } = this.#parts;
    clock.noteBlock(timeMs);
    if (clock.wasStepped()) void this.#measure(true);
  }

  #schedule(): void {
    this.#cancel();
    if (this.#stopped) return;
    const delayMs = this.#synced ? MEASURE_EVERY_MS : this.#retryMs;
    this.#retryMs = this.#synced ? RETRY_MIN_MS : Math.min(2 * this.#retryMs, RETRY_MAX_MS);
    this.#cancel = this.#parts.timers.after(delayMs, () => void this.#measure());
  }

  /** After the machine slept, what was known of others says nothing; until they answer time only runs on. */
  async #measure(stepped = false): Promise<void> {
    const { clock, authorities, connected, ask, onChange } = this.#parts;
    this.#measuredMs = clock.localMs();
    if (stepped || clock.wasStepped()) {
      this.#samples.clear();
      this.#synced = false;
      onChange();
    }
    const names = new Set(authorities().map(toHex));
    const peers = connected().filter((peer) => names.has(toHex(peer)));
    await Promise.allSettled(peers.map((peer) => ask(peer)));
    if (this.#stopped) return;
    this.#judge();
    this.#schedule();
  }

  #judge(): void {
    const { clock, precisionMs, authorities, ownNodeKey, onChange } = this.#parts;
    const nowMs = clock.localMs();
    const own = clock.ownEstimateMs(precisionMs) - nowMs;
    const ownName = toHex(ownNodeKey);
    const names = authorities().map(toHex);
    const offsets: number[] = [];
    for (const name of names) {
      const sample = this.#samples.get(name);
      if (name === ownName) offsets.push(own);
      else if (sample !== undefined && nowMs - sample.takenMs <= SAMPLE_AGE_MAX_MS)
        // Where its answer may mean that it agrees with us, it does: a slow line proves no difference.
        offsets.push(Math.min(Math.max(own, sample.earliestMs), sample.latestMs));
    }
    const wanted = 2 * Math.floor((names.length - 1) / 3) + 1;
    const synced = offsets.length >= wanted;
    const median = synced ? medianOf(offsets) : own;
    const wantedMs = Math.abs(median - own) * TOLERATED_PART <= precisionMs ? own : median;
    const moved = Math.abs(wantedMs - clock.offsetMs) >= STEADY_MS;
    const changed = moved || synced !== this.#synced;
    this.#count = offsets.length;
    if (synced !== this.#synced) {
      this.#synced = synced;
      this.#schedule();
    }
    if (moved) clock.setOffset(wantedMs);
    if (changed) onChange();
  }
}

/** Of at least one number; of an even count the mean of the two in the middle, rounded down. */
function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? high;
  return Math.floor((low + high) / 2);
}
