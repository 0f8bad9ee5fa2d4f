import { NO_ROUND } from '../../consensus/schema/messages.ts';
import { exceedsFaulty, isQuorum } from '../../state/types/authority.ts';
import type { ModelCount, ModelNode, ModelProposal } from './mapping.ts';

/** What has reached an authority beside what the model's state tells. */
export interface Received {
  /** By round, the first one: ours counts for us at once, as our driver has it. */
  readonly proposals: ReadonlyMap<number, ModelProposal>;
  /** Values that came with any proposal. */
  readonly inHand: ReadonlySet<string>;
  readonly isProposer: (round: number) => boolean;
}

export const INVALID_VALUE = 'invalid';

/**
 * The lines of the paper whose conditions hold in the model's state and that it has not carried out. It
 * carries out one a step, and misses some; our driver leaves none. Written from the paper and the
 * model's own counts, with nothing of ours.
 */
export function heldBack(node: ModelNode, received: Received): string[] {
  const { step } = node.round;
  if (!node.started || step === 'commit') return [];
  const votes = new Votes(node);
  const lines: string[] = [];
  if (decides(votes, received)) lines.push('49');
  if (votes.latestRound > node.round.round) lines.push('55');
  if (step === 'propose') lines.push(...inPropose(node, votes, received));
  else lines.push(...afterPropose(node, votes, received));
  if (votes.any('precommits') && !hasExecuted(node, 'PrecommitAnyCInput')) lines.push('47');
  return lines;
}

function decides(votes: Votes, { inHand }: Received): boolean {
  return votes.committed.some((value) => inHand.has(value) && value !== INVALID_VALUE);
}

function inPropose(node: ModelNode, votes: Votes, received: Received): string[] {
  const { round, validId } = node.round;
  const proposal = received.proposals.get(round);
  if (proposal === undefined) return validId !== null && received.isProposer(round) ? ['19'] : [];
  if (proposal.validRound === NO_ROUND) return ['22'];
  return votes.polka(proposal.validRound) === proposal.blockId ? ['28'] : [];
}

function afterPropose(node: ModelNode, votes: Votes, { inHand }: Received): string[] {
  const { round, step, validRound } = node.round;
  const lines: string[] = [];
  const value = votes.polka(round);
  if (value !== null && value !== INVALID_VALUE && inHand.has(value) && validRound < round)
    lines.push('36');
  if (step !== 'prevote') return lines;
  if (votes.nilPolka(round)) lines.push('44');
  if (votes.any('prevotes') && !hasExecuted(node, 'PolkaAnyCInput')) lines.push('34');
  return lines;
}

function hasExecuted(node: ModelNode, tag: string): boolean {
  return node.executed.some(({ input, round }) => input.tag === tag && round === node.round.round);
}

class Votes {
  readonly #node: ModelNode;
  readonly #total: number;

  constructor(node: ModelNode) {
    this.#node = node;
    this.#total = node.keeper.weights.reduce((sum, [, weight]) => sum + weight, 0);
  }

  polka(round: number): string | null {
    const count = this.#node.keeper.rounds.find((votes) => votes.round === round)?.prevotes;
    return count === undefined ? null : this.#quorum(count);
  }

  nilPolka(round: number): boolean {
    const count = this.#node.keeper.rounds.find((votes) => votes.round === round)?.prevotes;
    return isQuorum(count?.weightOf.get(null) ?? 0, this.#total);
  }

  any(type: 'prevotes' | 'precommits'): boolean {
    const { round } = this.#node.round;
    const count = this.#node.keeper.rounds.find((votes) => votes.round === round)?.[type];
    const weights = [...(count?.weightOf.values() ?? [])];
    return isQuorum(
      weights.reduce((sum, weight) => sum + weight, 0),
      this.#total,
    );
  }

  get committed(): string[] {
    return this.#node.keeper.rounds.flatMap(({ precommits }) => this.#quorum(precommits) ?? []);
  }

  /** The latest round in which more than one third were seen. */
  get latestRound(): number {
    const { rounds, weights } = this.#node.keeper;
    return rounds.reduce((latest, { round, prevotes, precommits }) => {
      const voters = new Set([...prevotes.votes, ...precommits.votes].map((vote) => vote.from));
      const weight = weights.reduce((sum, [from, own]) => sum + (voters.has(from) ? own : 0), 0);
      return exceedsFaulty(weight, this.#total) ? Math.max(latest, round) : latest;
    }, NO_ROUND as number);
  }

  #quorum(count: ModelCount): string | null {
    for (const [value, weight] of count.weightOf)
      if (value !== null && isQuorum(weight, this.#total)) return value;
    return null;
  }
}
