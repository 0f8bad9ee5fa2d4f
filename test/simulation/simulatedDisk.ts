import { readFrames } from '../../consensus/wal/frames.ts';
import type { SignLogFile } from '../../consensus/wal/signLogFile.ts';
import { decodeBatch, type SignRecord } from '../../consensus/wal/signRecord.ts';
import { concatBytes } from '../../state/types/bytes.ts';
import type { EventQueue } from './eventQueue.ts';
import { StoreImage } from './simulatedStore.ts';

export interface DiskFaults {
  /** A sync takes between these, in ms. */
  syncMinMs: number;
  syncMaxMs: number;
  /** Whether what was not synced may be left in pieces, or as zeros, by a power cut. */
  torn: boolean;
  /** Probability that the power fails in the middle of a sync. */
  cutAtSync: number;
}

export interface DiskEvents {
  /** Signatures that a power cut cannot take away any more. */
  onLogged(records: readonly SignRecord[]): void;
  /** The power fails at this moment. */
  onPowerCut(): void;
}

/** The disk of one node: its store, its sign log, and how long they take. */
export class SimulatedDisk {
  readonly store: StoreImage = new StoreImage();
  readonly faults: DiskFaults = { syncMinMs: 1, syncMaxMs: 5, torn: false, cutAtSync: 0 };
  readonly #queue: EventQueue;
  readonly #random: () => number;
  readonly #events: DiskEvents;
  #log: LogImage | null = null;
  #life = 0;
  lostBatches = 0;
  tornTails = 0;

  constructor(queue: EventQueue, random: () => number, events: DiskEvents) {
    this.#queue = queue;
    this.#random = random;
    this.#events = events;
  }

  get hasSignLog(): boolean {
    return this.#log !== null;
  }

  /** What a power cut now would leave at least. */
  get syncedLog(): Uint8Array {
    return this.#log === null ? new Uint8Array(0) : concatBytes(...this.#log.synced);
  }

  operation(): (sync: boolean) => Promise<void> {
    const life = this.#life;
    return (sync) => (sync ? this.#wait(life, STORE_SYNC_FACTOR) : Promise.resolve());
  }

  signLogFile(): SignLogFile {
    const life = this.#life;
    const wait = () => this.#wait(life);
    const image = () => {
      this.#log ??= { synced: [], unsynced: [] };
      return this.#log;
    };
    return {
      name: 'the simulated sign log',
      read: async () =>
        this.#log === null ? null : concatBytes(...this.#log.synced, ...this.#log.unsynced),
      append: async (bytes) => {
        image().unsynced.push(bytes.slice());
      },
      sync: async () => {
        const { unsynced } = image();
        const covered = unsynced.length;
        await wait();
        this.#logged(image(), covered);
      },
      truncate: async (length) => {
        const log = image();
        const bytes = concatBytes(...log.synced, ...log.unsynced).slice(0, length);
        await wait();
        log.synced = [bytes];
        log.unsynced = [];
      },
      replace: async (bytes) => {
        const copy = bytes.slice();
        await wait();
        this.#log = { synced: [copy], unsynced: [] };
      },
      close: async () => {},
    };
  }

  /**
   * The process ends and the machine goes on: what was written can be read, and what was not synced can still
   * be lost. LevelDB writes its log anew when it opens it, so of the store everything has arrived.
   */
  processEnds(): void {
    this.#life++;
    this.store.processEnds();
  }

  powerFails(): void {
    this.#life++;
    this.lostBatches += this.store.powerFails(this.#random);
    const log = this.#log;
    if (log === null) return;
    const tail = concatBytes(...log.unsynced);
    log.unsynced = [];
    const keeps = this.#random() < 0.5 ? 0 : Math.floor(this.#random() * (tail.length + 1));
    const isPadded = this.faults.torn && this.#random() < 0.5;
    const start = log.synced.reduce((sum, bytes) => sum + bytes.length, 0);
    const whole = Math.max(0, keeps - ((start + keeps) % SECTOR_BYTES));
    const left = isPadded ? tail.fill(0, whole) : tail.slice(0, keeps);
    if (left.length === 0) return;
    if (keeps < tail.length) this.tornTails++;
    log.unsynced = [left];
    this.#logged(log, 1);
  }

  wipe(what: 'store' | 'all'): void {
    this.#life++;
    this.store.wipe();
    if (what === 'all') this.#log = null;
  }

  #logged(log: LogImage, count: number): void {
    const arrived = log.unsynced.splice(0, count);
    log.synced.push(...arrived);
    const records = readFrames(concatBytes(...arrived)).frames.flatMap(
      ({ payload }) => decodeBatch(payload) ?? [],
    );
    this.#events.onLogged(records);
  }

  #wait(life: number, factor = 1): Promise<void> {
    const { syncMinMs, syncMaxMs, cutAtSync } = this.faults;
    const delayMs = factor * (syncMinMs + this.#random() * (syncMaxMs - syncMinMs));
    if (cutAtSync > 0 && this.#random() < cutAtSync)
      this.#queue.after(delayMs * this.#random(), () => {
        if (life === this.#life) this.#events.onPowerCut();
      });
    return new Promise((resolve) => {
      this.#queue.after(delayMs, () => {
        if (life === this.#life) resolve();
      });
    });
  }
}

/** A block is more to write than a few signatures. */
export const STORE_SYNC_FACTOR = 3;

/** Sectors arrive whole or not at all; those that have not are zeros where the file has grown already. */
const SECTOR_BYTES = 512;

interface LogImage {
  synced: Uint8Array[];
  unsynced: Uint8Array[];
}
