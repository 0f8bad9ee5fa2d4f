import type { TimeoutStep } from '../../consensus/machine/types.ts';
import { NO_ROUND } from '../../consensus/schema/messages.ts';
import { isQuorum } from '../../state/types/authority.ts';
import { DriverTwin, type Said } from './driverTwin.ts';
import { list, text, type Variant } from './itf.ts';
import { KeeperTwin } from './keeperReplay.ts';
import { compareStep } from './machineReplay.ts';
import {
  type ModelNode,
  type ModelProposal,
  type ModelStep,
  type ModelVote,
  machineOutputsOf,
  proposalOf,
  timeoutStepOf,
  voteOf,
} from './mapping.ts';
import { heldBack } from './paperRules.ts';
import { show, type Tally } from './tally.ts';

/**
 * One authority of a network trace, compared in three ways. Every step: the round machine (inputs, state,
 * output) and the vote keeper (event, thresholds, evidence). Whenever the model has carried out
 * every rule that holds: a real driver that was fed the same messages and timeouts (state, timers, and
 * all that it has signed or decided since).
 */
export class NodeReplay {
  readonly #name: string;
  readonly #tally: Tally;
  readonly #addresses: readonly string[];
  /** Why no driver can be compared, or null. */
  readonly #driverless: string | null;
  #before: ModelNode;
  #keeper: KeeperTwin;
  #driver: DriverTwin;
  /** By round, the first that came; those of our own count at once. */
  #proposals = new Map<number, ModelProposal>();
  /** All that came, in order. */
  #received: ModelProposal[] = [];
  #own: (ModelProposal | ModelVote)[] = [];
  /** Own votes that a recovered driver has from its log, before the model delivers them. */
  #remembered: ModelVote[] = [];
  #said: Said[] = [];
  #apart: string | null = null;
  #apartForGood: string | null = null;
  #decided = false;
  #wasHeldBack = false;
  /** The round whose propose timeout the model asked for and its network did not keep. */
  #untimed: number | null = null;

  constructor(name: string, node: ModelNode, isOrderKnown: boolean, tally: Tally) {
    this.#name = name;
    this.#tally = tally;
    this.#before = node;
    this.#addresses = node.keeper.weights.map(([address]) => address);
    const hasEqualWeights = node.keeper.weights.every(([, weight]) => weight === 1);
    this.#driverless = hasEqualWeights
      ? isOrderKnown
        ? null
        : 'driver: order of proposers'
      : 'driver: weights';
    this.#keeper = new KeeperTwin(node.keeper);
    this.#driver = new DriverTwin(this.#addresses, name);
  }

  /** Something was put into its inbox, or it was sent to the next height. */
  observe(after: ModelNode): void {
    if (after.round.height !== this.#before.round.height) this.#newHeight(after);
    this.#before = after;
  }

  step(step: number, after: ModelNode, { input, output }: ModelStep): void {
    const before = this.#before;
    this.#before = after;
    if (after.round.height !== before.round.height) {
      this.#newHeight(after);
      return;
    }
    const executed = after.executed.slice(before.executed.length).map((entry) => entry.input);
    const outputs = machineOutputsOf(output);
    compareStep(this.#tally, step, before.round, executed, outputs, after.round);
    this.#keepVotes(step, before, after, input);
    if (this.#driverless === null) this.#drive(step, before, after, input, output);
    else this.#tally.exempt(this.#driverless);
  }

  #newHeight(node: ModelNode): void {
    this.#keeper = new KeeperTwin(node.keeper);
    this.#driver = new DriverTwin(this.#addresses, this.#name);
    this.#proposals = new Map();
    this.#received = [];
    this.#own = [];
    this.#remembered = [];
    this.#said = [];
    this.#apart = null;
    this.#apartForGood = null;
    this.#decided = false;
    this.#wasHeldBack = false;
  }

  #keepVotes(step: number, before: ModelNode, after: ModelNode, { tag, value }: Variant): void {
    const { round } = before.round;
    if (!before.started && after.started) {
      this.#keeper.load(votesOf(after));
      this.#keeper.compareCounts(this.#tally, step, round, after.keeper);
    } else if (tag === 'VoteDInput') {
      const model = { keeper: after.keeper, output: after.keeperOutput };
      this.#keeper.vote(this.#tally, step, voteOf(value), round, model);
    } else if (tag === 'CertificateDInput' && isCertificate(list(value).map(voteOf), after))
      this.#keeper.certificate(list(value).map(voteOf), round);
  }

  #drive(step: number, before: ModelNode, after: ModelNode, input: Variant, output: Variant): void {
    if (this.#decided) {
      this.#tally.exempt('driver: after the decision');
      return;
    }
    if (this.#wasHeldBack && !['StepChangeDInput', 'PendingDInput', 'NoDInput'].includes(input.tag))
      this.#apart ??= 'driver: overtaken';
    this.#feed(before, after, input);
    if (refusesUnproved(before, after, input))
      this.#apart ??= 'driver: invalid re-proposal, no polka';
    this.#noteOutput(before, output);
    if (output.tag === 'GetValueAndScheduleTimeoutOutput' && !hasTimeout(after, 'propose'))
      this.#untimed = after.round.round;
    const lines = this.#heldBack(after, this.#remembered);
    this.#wasHeldBack = lines.length > 0;
    if (this.#wasHeldBack) {
      this.#tally.exempt(`driver: holds back line ${lines.join(', ')}`);
      return;
    }
    if (after.started) this.#compare(step, after);
  }

  #heldBack(node: ModelNode, ownVotes: readonly ModelVote[]): string[] {
    return heldBack(node, {
      proposals: this.#proposals,
      inHand: new Set(this.#received.map((proposal) => proposal.blockId)),
      ownVotes,
      isProposer: (round) => this.#proposer(round) === this.#name,
    });
  }

  #feed(before: ModelNode, after: ModelNode, { tag, value }: Variant): void {
    const { round, step } = before.round;
    if (!before.started && after.started) {
      this.#start(after);
      return;
    }
    switch (tag) {
      case 'ProposalDInput':
        this.#receive(proposalOf(value));
        break;
      case 'VoteDInput':
        this.#noteFar(voteOf(value), before);
        this.#driver.vote(voteOf(value));
        break;
      case 'CertificateDInput': {
        const votes = list(value).map(voteOf);
        if (isCertificate(votes, before)) this.#driver.certificate(votes);
        break;
      }
      case 'TimeoutDInput':
        this.#driver.timeout(timeoutStepOf(value), round);
        break;
      case 'ProposeValueDInput':
        // Ours gives up a value that comes when the round has gone on without it.
        if (
          step === 'propose' &&
          !this.#proposals.has(round) &&
          this.#proposer(round) === this.#name
        )
          this.#driver.propose(text(value), round);
        break;
      default:
        break;
    }
  }

  #start(after: ModelNode): void {
    this.#driver.start(Number(after.round.height));
    for (const vote of votesOf(after)) this.#driver.vote(vote);
    // A decision at the start needs its proposal, which stays in the inbox all the same.
    for (const proposal of after.waitingProposals)
      if (BigInt(proposal.height) === after.round.height && isCommitted(proposal, after))
        this.#receive(proposal);
    this.#driver.need();
  }

  #receive(proposal: ModelProposal): void {
    const { round, from, validRound, blockId } = proposal;
    this.#driver.proposal(proposal);
    if (from !== this.#proposer(round)) return;
    if (validRound >= round) {
      this.#apartForGood ??= 'driver: re-proposal of no earlier round';
      return;
    }
    this.#received.push(proposal);
    const first = this.#proposals.get(round);
    if (first !== undefined && (first.blockId !== blockId || first.validRound !== validRound))
      this.#apartForGood ??= 'driver: second proposal';
    if (first === undefined) this.#proposals.set(round, proposal);
  }

  /** Of rounds beyond the next one ours keeps the newest vote of each authority only. */
  #noteFar(vote: ModelVote, before: ModelNode): void {
    const limit = before.round.round + 1;
    if (vote.round <= limit) return;
    const known = votesOf(before).some(
      ({ from, round }) => from === vote.from && round > limit && round !== vote.round,
    );
    if (known) this.#apartForGood ??= 'driver: votes far ahead';
  }

  /** What the model's node sent in this step; its own proposal counts for ours at once. */
  #noteOutput(before: ModelNode, output: Variant): void {
    if (output.tag === 'ProposalOutput') {
      const proposal = proposalOf(output.value);
      const { round, blockId, validRound, from } = proposal;
      const isLate = this.#proposals.has(round) || this.#proposer(round) !== from;
      if (isLate || (before.round.step !== 'propose' && before.round.round === round)) {
        this.#tally.exempt('driver: late value');
        return;
      }
      this.#proposals.set(round, proposal);
      this.#received.push(proposal);
      this.#own.push(proposal);
      this.#said.push({ type: 'proposal', round, value: blockId, validRound });
    }
    for (const said of machineOutputsOf(output)) {
      if (said.type === 'decide') {
        this.#said.push({ type: 'decide', round: said.round, value: said.blockId });
      } else if (said.type === 'prevote' || said.type === 'precommit') {
        this.#own.push(voteOf(output.value));
        this.#said.push({ type: said.type, round: said.round, value: said.blockId });
      }
    }
  }

  #compare(step: number, node: ModelNode): void {
    const tally = this.#tally;
    const ours = { state: this.#driver.state(node.round.height), said: this.#driver.takeSaid() };
    const model = { state: node.round, said: this.#said };
    this.#said = [];
    this.#decided = node.round.step === 'commit';
    const isSame = show(ours) === show(model);
    const named = this.#driver.stopped
      ? 'driver: stopped at an invalid block'
      : (this.#apart ?? this.#apartForGood);
    this.#apart = null;
    if (!isSame && named !== null) {
      tally.exempt(named);
      if (!this.#decided && !this.#driver.stopped) this.#recover(step, node, named);
      return;
    }
    tally.compare(step, 'driver messages', `of ${this.#name}`, ours.said, model.said);
    tally.compare(step, 'driver state', `of ${this.#name}`, ours.state, model.state);
    if (!this.#decided) this.#compareTimers(step, node);
  }

  /** Timers that can still matter in this step. */
  #compareTimers(step: number, node: ModelNode): void {
    const { round, step: now } = node.round;
    const kinds =
      now === 'propose' || now === 'prevote'
        ? ([now, 'precommit'] as const)
        : (['precommit'] as const);
    if (this.#untimed === round) {
      this.#tally.exempt('driver: timer forgotten by the network');
      return;
    }
    const expected = kinds.filter((kind) => hasTimeout(node, kind));
    const ours = kinds.filter((kind) => this.#driver.isArmed(kind, round));
    this.#tally.compare(step, 'driver timers', `of ${this.#name}`, ours, expected);
  }

  /** A new driver with what its sign log would hold, and every message again: it must be where the model is. */
  #recover(step: number, node: ModelNode, difference: string): void {
    const { round, step: now, lockedRound, lockedId, validRound, validId } = node.round;
    if (now !== 'propose' && now !== 'prevote' && now !== 'precommit') return;
    const remembered = this.#own.filter((message) => 'type' in message);
    if (this.#heldBack(node, remembered).length > 0) {
      this.#apart = difference; // it would go on by itself: later
      return;
    }
    this.#remembered = remembered;
    this.#driver = DriverTwin.recovered(this.#addresses, this.#name, Number(node.round.height), {
      round,
      step: now,
      lockedRound,
      lockedId,
      validRound,
      validId,
      own: this.#own,
      votes: votesOf(node),
      proposals: this.#received,
      polkas: polkasOf(node),
    });
    this.#tally.exempt('driver: recovered from its records');
    const ours = { state: this.#driver.state(node.round.height), said: this.#driver.takeSaid() };
    const model = { state: node.round, said: [] };
    this.#tally.compare(step, 'driver recovered', `of ${this.#name}`, ours, model);
  }

  #proposer(round: number): string | undefined {
    return this.#addresses[(round + 1) % this.#addresses.length];
  }
}

function hasTimeout({ timeouts, round: { height, round } }: ModelNode, step: TimeoutStep): boolean {
  return timeouts.some(
    (timer) => timer.step === step && timer.round === round && BigInt(timer.height) === height,
  );
}

function votesOf(node: ModelNode): ModelVote[] {
  return node.keeper.rounds.flatMap(({ prevotes, precommits }) => [
    ...prevotes.votes,
    ...precommits.votes,
  ]);
}

function polkasOf(node: ModelNode): ModelVote[][] {
  const total = node.keeper.weights.reduce((sum, [, weight]) => sum + weight, 0);
  return node.keeper.rounds.flatMap(({ prevotes }) =>
    [...prevotes.weightOf]
      .filter(([value, weight]) => value !== null && isQuorum(weight, total))
      .map(([value]) => prevotes.votes.filter((vote) => vote.blockId === value)),
  );
}

function isCommitted(proposal: ModelProposal, node: ModelNode): boolean {
  const total = node.keeper.weights.reduce((sum, [, weight]) => sum + weight, 0);
  const round = node.keeper.rounds.find((votes) => votes.round === proposal.round);
  return isQuorum(round?.precommits.weightOf.get(proposal.blockId) ?? 0, total);
}

/** It prevotes nil for an invalid re-proposal whose polka it has not seen; line 28 asks for one. */
function refusesUnproved(before: ModelNode, after: ModelNode, { tag, value }: Variant): boolean {
  return (
    tag === 'ProposalDInput' &&
    proposalOf(value).validRound !== NO_ROUND &&
    after.executed
      .slice(before.executed.length)
      .some(({ input }) => input.tag === 'ProposalInvalidCInput')
  );
}

/** One value, round and type, by more than two thirds: others the model does not look at. */
function isCertificate(votes: readonly ModelVote[], node: ModelNode): boolean {
  const [first] = votes;
  if (first === undefined || first.blockId === null) return false;
  const total = node.keeper.weights.reduce((sum, [, weight]) => sum + weight, 0);
  const signers = new Set(votes.map((vote) => vote.from));
  const weight = node.keeper.weights.reduce(
    (sum, [from, own]) => sum + (signers.has(from) ? own : 0),
    0,
  );
  return (
    votes.every(
      ({ type, round, blockId }) =>
        type === first.type && round === first.round && blockId === first.blockId,
    ) && isQuorum(weight, total)
  );
}
