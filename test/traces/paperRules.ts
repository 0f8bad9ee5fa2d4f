import { NO_ROUND } from '../../consensus/schema/messages.ts';
import { exceedsFaulty, isQuorum } from '../../state/types/authority.ts';
import type { ModelNode, ModelProposal, ModelVote } from './mapping.ts';

/** What has reached an authority beside what the model's state tells. */
export interface Received {
  /** By round, the first one: ours counts for us at once, as our driver has it. */
  readonly proposals: ReadonlyMap<number, ModelProposal>;
  /** Values that came with any proposal. */
  readonly inHand: ReadonlySet<string>;
  /** Own votes that count though the model has not delivered them: a sign log gives them back at once. */
  readonly ownVotes: readonly ModelVote[];
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
  const votes = new Votes(node, received.ownVotes);
  const lines: string[] = [];
  if (decides(votes, received)) lines.push('49');
  if (votes.latestRound > node.round.round) lines.push('55');
  if (step === 'propose') lines.push(...inPropose(node, votes, received));
  else lines.push(...afterPropose(node, votes, received));
  if (votes.any('precommit') && !hasExecuted(node, 'PrecommitAnyCInput')) lines.push('47');
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
  if (votes.any('prevote') && !hasExecuted(node, 'PolkaAnyCInput')) lines.push('34');
  return lines;
}

function hasExecuted(node: ModelNode, tag: string): boolean {
  return node.executed.some(({ input, round }) => input.tag === tag && round === node.round.round);
}

/** The model's counts, and the own votes beside them. */
class Votes {
  readonly #node: ModelNode;
  readonly #own: readonly ModelVote[];
  readonly #total: number;

  constructor(node: ModelNode, own: readonly ModelVote[]) {
    this.#node = node;
    this.#own = own;
    this.#total = node.keeper.weights.reduce((sum, [, weight]) => sum + weight, 0);
  }

  polka(round: number): string | null {
    return this.#quorum(this.#weights(round, 'prevote'));
  }

  nilPolka(round: number): boolean {
    return isQuorum(this.#weights(round, 'prevote').get(null) ?? 0, this.#total);
  }

  any(type: ModelVote['type']): boolean {
    const weights = [...this.#weights(this.#node.round.round, type).values()];
    return isQuorum(
      weights.reduce((sum, weight) => sum + weight, 0),
      this.#total,
    );
  }

  get committed(): string[] {
    const rounds = [...this.#node.keeper.rounds, ...this.#own].map(({ round }) => round);
    return rounds.flatMap((round) => this.#quorum(this.#weights(round, 'precommit')) ?? []);
  }

  /** The latest round in which more than one third were seen. */
  get latestRound(): number {
    const { rounds, weights } = this.#node.keeper;
    return rounds.reduce((latest, { round, prevotes, precommits }) => {
      const own = this.#own.filter((vote) => vote.round === round);
      const votes = [...prevotes.votes, ...precommits.votes, ...own];
      const voters = new Set(votes.map((vote) => vote.from));
      const weight = weights.reduce((sum, [from, one]) => sum + (voters.has(from) ? one : 0), 0);
      return exceedsFaulty(weight, this.#total) ? Math.max(latest, round) : latest;
    }, NO_ROUND as number);
  }

  #weights(round: number, type: ModelVote['type']): Map<string | null, number> {
    const counts = this.#node.keeper.rounds.find((votes) => votes.round === round);
    const count = type === 'prevote' ? counts?.prevotes : counts?.precommits;
    const weights = new Map(count?.weightOf);
    for (const vote of this.#own) {
      if (vote.round !== round || vote.type !== type) continue;
      if (count?.votes.some(({ from }) => from === vote.from)) continue;
      const own = this.#node.keeper.weights.find(([address]) => address === vote.from)?.[1] ?? 0;
      weights.set(vote.blockId, (weights.get(vote.blockId) ?? 0) + own);
    }
    return weights;
  }

  #quorum(weights: ReadonlyMap<string | null, number>): string | null {
    for (const [value, weight] of weights)
      if (value !== null && isQuorum(weight, this.#total)) return value;
    return null;
  }
}
