import type { EventQueue } from './eventQueue.ts';
import type { Tally } from './tally.ts';

export interface LinkFaults {
  loss: number;
  duplication: number;
  delayMinMs: number;
  delayMaxMs: number;
  reordering: boolean;
}

export const GOOD_LINKS: LinkFaults = {
  loss: 0,
  duplication: 0,
  delayMinMs: 1,
  delayMaxMs: 20,
  reordering: false,
};

/**
 * The lines between the nodes, each direction of its own: messages are lost, come late, twice or in another
 * order, or wait in a clogged line until it is free again.
 */
export class SimulatedNetwork {
  readonly #queue: EventQueue;
  readonly #random: () => number;
  readonly #tally: Tally;
  readonly #count: number;
  readonly #cut: boolean[];
  readonly #clogged: boolean[];
  readonly #waiting: { line: number; deliver: () => void }[] = [];
  readonly #lastMs: number[];
  faults: LinkFaults = { ...GOOD_LINKS };
  /** `to kind`: what a node does not hear at the moment. */
  readonly dark = new Set<string>();
  /** Sent since the start, by kind. */
  readonly sent = { consensus: 0, gossip: 0, sync: 0 };

  constructor(count: number, queue: EventQueue, random: () => number, tally: Tally) {
    this.#count = count;
    this.#queue = queue;
    this.#random = random;
    this.#tally = tally;
    this.#cut = new Array<boolean>(count * count).fill(false);
    this.#clogged = new Array<boolean>(count * count).fill(false);
    this.#lastMs = new Array<number>(count * count).fill(0);
  }

  /** Whether messages get from one to the other. */
  reaches(from: number, to: number): boolean {
    return this.#cut[from * this.#count + to] !== true;
  }

  /** `tag`: the first byte of a consensus message, which tells its type. */
  send(
    from: number,
    to: number,
    kind: 'consensus' | 'gossip' | 'sync',
    deliver: () => void,
    tag = 0,
  ): void {
    this.sent[kind]++;
    if (this.dark.size > 0 && this.dark.has(`${to} ${tag}`)) {
      this.#tally.add('blacked out votes');
      return;
    }
    const line = from * this.#count + to;
    if (this.#cut[line]) {
      this.#tally.add('partitioned messages');
      return;
    }
    const { loss, duplication, reordering } = this.faults;
    if (loss > 0 && this.#random() < loss) {
      this.#tally.add('lost messages');
      return;
    }
    if (this.#clogged[line]) {
      this.#tally.add('clogged messages');
      this.#waiting.push({ line, deliver });
      return;
    }
    this.#after(line, reordering, deliver);
    if (duplication > 0 && this.#random() < duplication) {
      this.#tally.add('duplicated messages');
      this.#after(line, true, deliver);
    }
  }

  /** Cuts exactly these directions. */
  partition(isCut: (from: number, to: number) => boolean): void {
    for (let from = 0; from < this.#count; from++)
      for (let to = 0; to < this.#count; to++)
        this.#cut[from * this.#count + to] = from !== to && isCut(from, to);
  }

  clog(isClogged: (from: number, to: number) => boolean): void {
    for (let from = 0; from < this.#count; from++)
      for (let to = 0; to < this.#count; to++)
        this.#clogged[from * this.#count + to] = from !== to && isClogged(from, to);
    for (const { line, deliver } of this.#waiting.splice(0)) {
      if (this.#clogged[line]) this.#waiting.push({ line, deliver });
      else this.#after(line, false, deliver);
    }
  }

  #after(line: number, reordered: boolean, deliver: () => void): void {
    const { delayMinMs, delayMaxMs } = this.faults;
    let atMs = this.#queue.nowMs + delayMinMs + this.#random() * (delayMaxMs - delayMinMs);
    if (reordered) {
      if (atMs < (this.#lastMs[line] ?? 0)) this.#tally.add('reordered messages');
    } else atMs = Math.max(atMs, this.#lastMs[line] ?? 0);
    this.#lastMs[line] = Math.max(atMs, this.#lastMs[line] ?? 0);
    this.#queue.after(atMs - this.#queue.nowMs, () => {
      // A line that was cut meanwhile loses what was on it.
      if (this.#cut[line] !== true) deliver();
    });
  }
}
