import type { ConsensusMessage } from '../../consensus/schema/messages.ts';
import type { SimulatedNode } from './simulatedNode.ts';

/** In its turn, with this probability. */
const OFTEN = 0.7;
/** After so long, in ms, the liar speaks again. */
const PATIENCE_MS = 400_000;

/**
 * A liar that, in its turn, lets a single honest authority see a decision: one hears nothing of the proposal,
 * only one gets the precommit that makes the quorum, and then it says no word until all have the block. The
 * others are in later rounds by then, and are led out of them by what the one can show.
 */
export class SplitDecision {
  readonly #nodes: readonly SimulatedNode[];
  readonly #random: () => number;
  readonly #nowMs: () => number;
  readonly #onPlayed: () => void;
  #height = 0n;
  #untilMs = 0;
  #honest: readonly SimulatedNode[] = [];

  constructor(
    nodes: readonly SimulatedNode[],
    random: () => number,
    nowMs: () => number,
    onPlayed: () => void,
  ) {
    this.#nodes = nodes;
    this.#random = random;
    this.#nowMs = nowMs;
    this.#onPlayed = onPlayed;
  }

  /** While it lasts, not even a final block is told to anybody. */
  get isSilent(): boolean {
    if (this.#height === 0n || this.#nowMs() > this.#untilMs) return false;
    return this.#honest.some((node) => node.height < Number(this.#height));
  }

  /** Whether the liar's own message is not to go to one of the others. */
  stops(to: SimulatedNode, message: ConsensusMessage): boolean {
    const isOpening = message.type === 'proposal' && message.round === 0;
    if (isOpening && message.height > this.#height && !this.isSilent) this.#begin(message.height);
    if (!this.isSilent) return false;
    const isOfRoundZero =
      'round' in message && message.height === this.#height && message.round === 0;
    if (isOfRoundZero && (message.type === 'proposal' || message.type === 'prevote'))
      return to === this.#honest.at(-1);
    return !(isOfRoundZero && message.type === 'precommit' && to === this.#honest[0]);
  }

  #begin(height: bigint): void {
    if (this.#random() > OFTEN) return;
    this.#height = height;
    this.#untilMs = this.#nowMs() + PATIENCE_MS;
    this.#honest = this.#nodes.filter((node) => node.honest && node.indexAt(height) >= 0);
    this.#onPlayed();
  }
}
