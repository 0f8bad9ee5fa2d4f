import { NO_ROUND, type SignedVote } from '../../consensus/schema/messages.ts';
import type { Evidence } from '../../consensus/votes/evidence.ts';
import { VoteKeeper } from '../../consensus/votes/voteKeeper.ts';
import { exceedsFaulty, isQuorum } from '../../state/types/authority.ts';
import { field, integer, list, type ModelState, TraceError, type Variant, variant } from './itf.ts';
import {
  doubleVoteOf,
  keeperOf,
  type ModelCount,
  type ModelKeeper,
  type ModelVote,
  voteEventOf,
  voteOf,
} from './mapping.ts';
import { show, type Tally } from './tally.ts';

const NO_SIGNATURE = new Uint8Array(64);

/** Our keeper of one height beside the model's. */
export class KeeperTwin {
  readonly #addresses: readonly string[];
  readonly #keeper: VoteKeeper;
  readonly #evidence = new Set<string>();
  readonly #skipped = new Set<number>();
  /** Rounds in which the model counted otherwise: a certificate replaces its counts. */
  readonly #certified = new Set<number>();
  /** Rounds whose votes came all at once, in an order that the trace does not tell. */
  readonly #loaded = new Set<number>();
  /** Votes that came while their round was too far ahead to be counted. */
  readonly #far: ModelVote[] = [];
  /** Rounds of which ours has not kept every such vote: memory is bounded. */
  readonly #thinned = new Set<number>();
  #round = NO_ROUND as number;

  constructor({ weights, height }: ModelKeeper) {
    this.#addresses = weights.map(([address]) => address);
    this.#keeper = new VoteKeeper(
      BigInt(height),
      weights.map(([, weight]) => weight),
    );
  }

  /** One vote: the event and, if the round is near, everything that can be asked afterwards. */
  vote(
    tally: Tally,
    step: number,
    vote: ModelVote,
    currentRound: number,
    after: { readonly keeper: ModelKeeper; readonly output: Variant },
  ): void {
    this.#advance(currentRound);
    if (vote.round > currentRound + 1) this.#noteFar(vote);
    const { event, evidence } = this.#keeper.add(this.#signed(vote), currentRound);
    this.#note(evidence);
    const expected = voteEventOf(after.output);
    const named =
      show(event) === show(expected) ? null : this.#difference(vote, currentRound, expected?.type);
    if (expected?.type === 'skip') this.#skipped.add(vote.round);
    if (named !== null) tally.exempt(named);
    else tally.compare(step, 'vote keeper event', `in round ${vote.round}`, event, expected);
    this.compareCounts(tally, step, currentRound, after.keeper);
  }

  /** Votes that waited for the height. */
  load(votes: readonly ModelVote[]): void {
    for (const vote of votes) {
      this.#loaded.add(vote.round);
      if (vote.round > NO_ROUND + 1) this.#noteFar(vote);
      this.#note(this.#keeper.add(this.#signed(vote), NO_ROUND).evidence);
    }
  }

  certificate(votes: readonly ModelVote[], currentRound: number): void {
    this.#advance(currentRound);
    for (const vote of votes) {
      this.#certified.add(vote.round);
      this.#note(this.#keeper.add(this.#signed(vote), currentRound).evidence);
    }
    const [first] = votes;
    if (first?.type !== 'prevote' || first.blockId === null) return;
    const { round, blockId, height } = first;
    const signatures = votes.map(({ from }) => ({
      authorityIndex: this.#addresses.indexOf(from),
      signature: NO_SIGNATURE,
      validRound: NO_ROUND,
    }));
    this.#keeper.addPolka(
      { type: 'polkaCertificate', height: BigInt(height), round, blockId, signatures },
      currentRound,
    );
  }

  #difference(vote: ModelVote, currentRound: number, expected: string | undefined): string | null {
    if (expected === 'skip' && this.#skipped.has(vote.round)) return 'skip said again';
    if (vote.round > currentRound + 1 || this.#thinned.has(vote.round)) return 'votes far ahead';
    if (this.#certified.has(vote.round)) return 'certificate replaces counts';
    return this.#loaded.has(vote.round) ? 'votes loaded at once' : null;
  }

  /** Everything that can be asked about rounds up to the next one. */
  compareCounts(tally: Tally, step: number, currentRound: number, model: ModelKeeper): void {
    const total = model.weights.reduce((sum, [, weight]) => sum + weight, 0);
    const nearest = Math.max(currentRound, this.#round) + 1;
    for (const { round, prevotes, precommits } of model.rounds) {
      if (round > nearest || this.#thinned.has(round)) {
        tally.exempt('votes far ahead');
        continue;
      }
      if (this.#certified.has(round)) {
        tally.exempt('certificate replaces counts');
        continue;
      }
      const ours = {
        polkaAny: this.#keeper.polkaAny(round),
        polkaNil: this.#keeper.polkaNil(round),
        polkaBlock: this.#keeper.polkaBlock(round),
        precommitAny: this.#keeper.precommitAny(round),
        committed: this.#keeper.committed.find((commit) => commit.round === round)?.blockId ?? null,
      };
      const expected = {
        polkaAny: isQuorum(weightOf(prevotes), total),
        polkaNil: isQuorum(prevotes.weightOf.get(null) ?? 0, total),
        polkaBlock: quorumBlock(prevotes, total),
        precommitAny: isQuorum(weightOf(precommits), total),
        committed: quorumBlock(precommits, total),
      };
      tally.compare(step, 'thresholds', `of round ${round}`, ours, expected);
      this.#compareSkip(tally, step, round, model, total);
    }
    this.#compareEvidence(tally, step, nearest, model);
  }

  #compareSkip(tally: Tally, step: number, round: number, model: ModelKeeper, total: number): void {
    const votes = model.rounds.find((other) => other.round === round);
    const voters = new Set(
      [...(votes?.prevotes.votes ?? []), ...(votes?.precommits.votes ?? [])].map(
        (vote) => vote.from,
      ),
    );
    const weight = model.weights.reduce(
      (sum, [from, own]) => sum + (voters.has(from) ? own : 0),
      0,
    );
    const reached = this.#keeper.roundCertificate('skip', round) !== null;
    tally.compare(step, 'one third', `in round ${round}`, reached, exceedsFaulty(weight, total));
  }

  #compareEvidence(tally: Tally, step: number, nearest: number, model: ModelKeeper): void {
    const isNear = (key: string): boolean => {
      const round = Number(key.split('/')[1]);
      return round <= nearest && !this.#certified.has(round) && !this.#thinned.has(round);
    };
    const ours = [...this.#evidence].filter(isNear).sort();
    const expected = [...model.evidence].filter(isNear).sort();
    tally.compare(step, 'evidence', 'of all rounds', ours, expected);
  }

  #advance(currentRound: number): void {
    if (currentRound <= this.#round) return;
    this.#round = currentRound;
    for (const evidence of this.#keeper.advance(currentRound)) this.#note(evidence);
  }

  #noteFar(vote: ModelVote): void {
    for (const known of this.#far) {
      if (known.from !== vote.from) continue;
      const isDouble = known.type === vote.type && known.blockId !== vote.blockId;
      if (known.round !== vote.round || isDouble)
        for (const { round } of [known, vote]) this.#thinned.add(round);
    }
    this.#far.push(vote);
  }

  #note(evidence: Evidence | null): void {
    if (evidence?.kind !== 'equivocation' || evidence.first.type === 'proposal') return;
    const { authorityIndex, round, type } = evidence.first;
    this.#evidence.add(doubleVoteOf({ from: this.#addresses[authorityIndex] ?? '', round, type }));
  }

  #signed({ type, from, height, round, blockId }: ModelVote): SignedVote {
    const authorityIndex = this.#addresses.indexOf(from);
    if (authorityIndex < 0) throw new TraceError(`a vote by ${from}, who is no validator`);
    const vote = { height: BigInt(height), round, blockId, authorityIndex };
    return type === 'prevote'
      ? { type, ...vote, validRound: NO_ROUND, signature: NO_SIGNATURE }
      : { type, ...vote, signature: NO_SIGNATURE };
  }
}

function weightOf(count: ModelCount): number {
  return [...count.weightOf.values()].reduce((sum, weight) => sum + weight, 0);
}

function quorumBlock(count: ModelCount, total: number): string | null {
  for (const [id, weight] of count.weightOf) if (id !== null && isQuorum(weight, total)) return id;
  return null;
}

/** Traces of the vote keeper alone. */
export function replayKeeper(states: readonly ModelState[], tally: Tally): void {
  let twin: KeeperTwin | null = null;
  let previous = '';
  for (const [step, state] of states.entries()) {
    const bookkeeper = state['bookkeeper'] ?? null;
    twin ??= new KeeperTwin(keeperOf(bookkeeper));
    const { tag, value } = variant(state['weightedVote']);
    const now = show(state);
    // A script's assertion changes nothing; a vote that changes nothing is one already counted.
    if (tag === 'WV' && now === previous && isAssertion(state)) tally.exempt('assertion');
    else if (tag === 'WV') {
      const [vote, , currentRound] = list(value);
      const after = { keeper: keeperOf(bookkeeper), output: variant(state['lastEmitted']) };
      twin.vote(tally, step, voteOf(vote ?? null), integer(currentRound), after);
      tally.steps++;
    }
    previous = now;
  }
}

/** The model says something only when a count has grown, so a state that says it again is no vote. */
function isAssertion(state: ModelState): boolean {
  return variant(field(state, 'lastEmitted')).tag !== 'NoVKOutput';
}
