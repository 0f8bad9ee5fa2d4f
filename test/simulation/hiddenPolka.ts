import { decodeConsensusMessage } from '../../consensus/schema/codec.ts';
import type { ConsensusMessage } from '../../consensus/schema/messages.ts';
import type { SimulatedNode } from './simulatedNode.ts';

const SEATS = 4;

/**
 * Lines that conspire against four authorities for the length of a height. Round 0 leaves a polka that only
 * the third proposer sees, and is locked by; round 1 locks the first one on another block; in round 2 the
 * third proposes its block again. Whoever is not locked may vote for it, the first must not. Nobody lies.
 */
export class HiddenPolka {
  readonly #nodes: readonly SimulatedNode[];
  readonly #random: () => number;
  readonly #probability: number;
  readonly #onPlayed: () => void;
  #judged = 0;
  #seats: readonly SimulatedNode[] | null = null;

  constructor(
    nodes: readonly SimulatedNode[],
    random: () => number,
    probability: number,
    onPlayed: () => void,
  ) {
    this.#nodes = nodes;
    this.#random = random;
    this.#probability = probability;
    this.#onPlayed = onPlayed;
  }

  /** Whether a message that is on its way while `height` is being decided is not to arrive. */
  stops(height: number, from: SimulatedNode, to: SimulatedNode, bytes: Uint8Array): boolean {
    if (this.#probability === 0) return false;
    if (height !== this.#judged) this.#judge(height);
    if (this.#seats === null) return false;
    const message = decodeConsensusMessage(bytes)?.message;
    if (message === undefined || !('round' in message) || message.height !== BigInt(height))
      return false;
    return this.#hides(from, to, message);
  }

  #hides(
    from: SimulatedNode,
    to: SimulatedNode,
    { type, round }: Extract<ConsensusMessage, { round: number }>,
  ): boolean {
    const [first, , third, fourth] = this.#seats ?? [];
    const turn = third?.view?.round ?? 0;
    if (turn > 2 || type === 'status') return false;
    if (type === 'polkaCertificate') return round === 1 || turn < 2;
    if (round === 0) return from === third || (type === 'proposal' && to === fourth);
    if (type === 'roundCertificate') return from === third && turn < 2;
    // All others count two votes for the block and a nil.
    return round === 1 && type === 'prevote' && from === first;
  }

  /** The seats in the order of their turns, where the play begins. */
  #judge(height: number): void {
    this.#judged = height;
    this.#seats = null;
    if (this.#random() > this.#probability) return;
    const seats = this.#nodes
      .filter((node) => node.running && node.indexAt(BigInt(height)) >= 0)
      .toSorted((a, b) => turnOf(a, height) - turnOf(b, height));
    if (seats.length !== SEATS) return;
    this.#seats = seats;
    this.#onPlayed();
  }
}

function turnOf(node: SimulatedNode, height: number): number {
  return (node.indexAt(BigInt(height)) - (height % SEATS) + SEATS) % SEATS;
}
