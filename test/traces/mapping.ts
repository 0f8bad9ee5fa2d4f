import type { Input, Output, RoundState, TimeoutStep } from '../../consensus/machine/types.ts';
import { NO_ROUND, type SignedVote } from '../../consensus/schema/messages.ts';
import type { VoteEvent } from '../../consensus/votes/voteKeeper.ts';
import {
  field,
  integer,
  list,
  type ModelState,
  pair,
  TraceError,
  text,
  type Value,
  type Variant,
  variant,
} from './itf.ts';

// The mapping between the model's types and ours, here and nowhere else (docs/conformance.md).

const STEPS: Readonly<Record<string, RoundState['step']>> = {
  NoStep: 'idle',
  UnstartedStep: 'idle',
  ProposeStep: 'propose',
  PrevoteStep: 'prevote',
  PrecommitStep: 'precommit',
  CommitStep: 'commit',
};

/** The model's value stands for the block's id, as there. */
export function idOf(value: Value): string | null {
  const { tag, value: id } = variant(value);
  return tag === 'Nil' ? null : text(id);
}

function blockOf(value: Value): string {
  const id = idOf(value);
  if (id === null) throw new TraceError('nil where a block belongs');
  return id;
}

export function roundStateOf(value: Value): RoundState {
  const { tag } = variant(field(value, 'step'));
  const step = STEPS[tag];
  if (step === undefined) throw new TraceError(`unknown step ${tag}`);
  return {
    height: BigInt(integer(field(value, 'height'))),
    round: integer(field(value, 'round')),
    step,
    lockedRound: integer(field(value, 'lockedRound')),
    lockedId: idOf(field(value, 'lockedValue')),
    validRound: integer(field(value, 'validRound')),
    validId: idOf(field(value, 'validValue')),
  };
}

export function timeoutStepOf(value: Value): TimeoutStep {
  const { tag } = variant(value);
  const step = STEPS[tag.replace('Timeout', 'Step')];
  if (step === 'propose' || step === 'prevote' || step === 'precommit') return step;
  throw new TraceError(`unknown timeout ${tag}`);
}

function timeoutInput(step: TimeoutStep, value: Value): Input {
  const [height, round] = pair(value);
  return { type: 'timeout', step, height: BigInt(integer(height)), round: integer(round) };
}

/** Null where the model has no input: before its first step. */
export function machineInputOf({ tag, value }: Variant, state: RoundState): Input | null {
  switch (tag) {
    case 'NoConsensusInput':
      return null;
    case 'NewRoundCInput':
      return { type: 'newRound', round: integer(value), isProposer: false };
    case 'NewRoundProposerCInput':
      return { type: 'newRound', round: integer(value), isProposer: true };
    case 'ProposeValueCInput':
      return { type: 'proposeValue', round: state.round, blockId: text(value) };
    case 'ProposalCInput':
      return { type: 'proposal', blockId: blockOf(pair(value)[1]), valid: true };
    case 'ProposalInvalidCInput':
    case 'ProposalAndPolkaAndInvalidCInput': // nil either way, in the step that we compare
      return { type: 'proposal', blockId: '', valid: false };
    case 'ProposalAndPolkaPreviousAndValidCInput': {
      const [id, validRound] = pair(value);
      const polka = { blockId: blockOf(id), validRound: integer(validRound) };
      return { type: 'proposalAndPolkaPrevious', ...polka, valid: true };
    }
    case 'PolkaNilCInput':
      return { type: 'polkaNil' };
    case 'PolkaAnyCInput':
      return { type: 'polkaAny' };
    case 'ProposalAndPolkaAndValidCInput':
      return { type: 'proposalAndPolka', blockId: blockOf(value) };
    case 'PrecommitAnyCInput':
      return { type: 'precommitAny' };
    case 'ProposalAndCommitAndValidCInput': {
      const [round, id] = pair(value);
      return { type: 'proposalAndPrecommits', round: integer(round), blockId: text(id) };
    }
    case 'RoundSkipCInput':
      return { type: 'skipRound', round: integer(value) };
    case 'TimeoutProposeCInput':
      return timeoutInput('propose', value);
    case 'TimeoutPrevoteCInput':
      return timeoutInput('prevote', value);
    case 'TimeoutPrecommitCInput':
      return timeoutInput('precommit', value);
    default:
      throw new TraceError(`unknown input ${tag}`);
  }
}

/** The model's error is our silence: an input whose guard does not hold. */
export function machineOutputsOf({ tag, value }: Variant): Output[] {
  switch (tag) {
    case 'NoConsensusOutput':
    case 'ErrorOutput':
      return [];
    case 'GetValueAndScheduleTimeoutOutput': {
      const round = integer(list(value)[1]);
      return [
        { type: 'scheduleTimeout', step: 'propose', round },
        { type: 'getValue', round },
      ];
    }
    case 'ProposalOutput': {
      const { round, blockId, validRound } = proposalOf(value);
      return [{ type: 'propose', round, blockId, validRound }];
    }
    case 'VoteOutput': {
      const { type, round, blockId } = voteOf(value);
      return type === 'prevote'
        ? [{ type, round, blockId, validRound: NO_ROUND }]
        : [{ type, round, blockId }];
    }
    case 'TimeoutOutput': {
      const [round, timeout] = pair(value);
      return [{ type: 'scheduleTimeout', step: timeoutStepOf(timeout), round: integer(round) }];
    }
    case 'DecidedOutput': {
      const [round, id] = pair(value);
      return [{ type: 'decide', round: integer(round), blockId: text(id) }];
    }
    case 'SkipRoundOutput':
      return [{ type: 'skipRound', round: integer(value) }];
    default:
      throw new TraceError(`unknown output ${tag}`);
  }
}

/** A message names its author by the model's address. */
export interface ModelVote {
  readonly type: SignedVote['type'];
  readonly from: string;
  readonly height: number;
  readonly round: number;
  readonly blockId: string | null;
}

export function voteOf(value: Value): ModelVote {
  return {
    type: variant(field(value, 'voteType')).tag === 'Prevote' ? 'prevote' : 'precommit',
    from: text(field(value, 'srcAddress')),
    height: integer(field(value, 'height')),
    round: integer(field(value, 'round')),
    blockId: idOf(field(value, 'valueId')),
  };
}

export interface ModelProposal {
  readonly from: string;
  readonly height: number;
  readonly round: number;
  readonly blockId: string;
  readonly validRound: number;
}

export function proposalOf(value: Value): ModelProposal {
  return {
    from: text(field(value, 'srcAddress')),
    height: integer(field(value, 'height')),
    round: integer(field(value, 'round')),
    blockId: text(field(value, 'proposal')),
    validRound: integer(field(value, 'validRound')),
  };
}

const EVENTS: Readonly<Record<string, VoteEvent['type']>> = {
  PolkaAnyVKOutput: 'polkaAny',
  PolkaNilVKOutput: 'polkaNil',
  PolkaValueVKOutput: 'polka',
  PrecommitAnyVKOutput: 'precommitAny',
  PrecommitValueVKOutput: 'precommits',
  SkipVKOutput: 'skip',
};

export function voteEventOf({ tag, value }: Variant): VoteEvent | null {
  if (tag === 'NoVKOutput') return null;
  const type = EVENTS[tag];
  if (type === undefined) throw new TraceError(`unknown vote keeper output ${tag}`);
  if (type !== 'polka' && type !== 'precommits') return { type, round: integer(value) };
  const [round, id] = pair(value);
  return { type, round: integer(round), blockId: text(id) };
}

/** Votes of one type in one round, as the model counts them. */
export interface ModelCount {
  readonly weightOf: ReadonlyMap<string | null, number>;
  readonly votes: readonly ModelVote[];
}

export interface ModelRound {
  readonly round: number;
  readonly prevotes: ModelCount;
  readonly precommits: ModelCount;
}

export interface ModelKeeper {
  readonly height: number;
  /** Address and weight, in the model's order. */
  readonly weights: readonly (readonly [string, number])[];
  readonly rounds: readonly ModelRound[];
  /** `author/round/type` of every double vote that was seen. */
  readonly evidence: ReadonlySet<string>;
}

export function weightsOf(value: Value): [string, number][] {
  return list(value).map((entry) => {
    const [address, weight] = pair(entry);
    return [text(address), integer(weight)];
  });
}

export function keeperOf(value: Value): ModelKeeper {
  return {
    height: integer(field(value, 'height')),
    weights: weightsOf(field(value, 'validatorSet')),
    rounds: list(field(value, 'rounds')).map((entry) => {
      const [round, votes] = pair(entry);
      return {
        round: integer(round),
        prevotes: countOf(field(votes, 'prevotes')),
        precommits: countOf(field(votes, 'precommits')),
      };
    }),
    evidence: new Set(
      list(field(value, 'evidence')).map((votes) => doubleVoteOf(voteOf(list(votes)[0] ?? null))),
    ),
  };
}

export function doubleVoteOf(vote: Pick<ModelVote, 'from' | 'round' | 'type'>): string {
  return `${vote.from}/${vote.round}/${vote.type}`;
}

function countOf(value: Value): ModelCount {
  const weights = list(field(value, 'valuesWeights')).map((entry) => pair(entry));
  return {
    weightOf: new Map(weights.map(([id, weight]) => [idOf(id), integer(weight)])),
    votes: list(field(value, 'receivedVotes')).map(voteOf),
  };
}

/** One authority of a network trace. */
export interface ModelNode {
  readonly started: boolean;
  readonly round: RoundState;
  readonly keeper: ModelKeeper;
  /** What the vote keeper said last. */
  readonly keeperOutput: Variant;
  /** Inputs of the round machine at this height, in order, each with the round after it. */
  readonly executed: readonly { readonly input: Variant; readonly round: number }[];
  readonly timeouts: readonly { step: TimeoutStep; height: number; round: number }[];
  readonly waitingProposals: readonly ModelProposal[];
  /** What only a step takes away. */
  readonly waiting: number;
}

export function nodeOf(value: Value): ModelNode {
  const es = field(value, 'es');
  const inbox = ['incomingVotes', 'incomingProposals', 'incomingCertificates', 'timeouts'];
  return {
    started: field(es, 'started') === true,
    round: roundStateOf(field(es, 'cs')),
    keeper: keeperOf(field(es, 'bk')),
    keeperOutput: variant(field(es, 'voteKeeperOutput')),
    executed: list(field(es, 'executedInputs')).map((entry) => {
      const [input, , round] = list(entry);
      return { input: variant(input), round: integer(round) };
    }),
    timeouts: list(field(value, 'timeouts')).map((entry) => {
      const [step, height, round] = list(entry);
      return {
        step: timeoutStepOf(step ?? null),
        height: integer(height),
        round: integer(round),
      };
    }),
    waitingProposals: list(field(value, 'incomingProposals')).map(proposalOf),
    waiting: inbox.reduce((sum, name) => sum + list(field(value, name)).length, 0),
  };
}

/** What the model's node did in a step: `_hist` is a record or, in older modules, a tuple. */
export interface ModelStep {
  readonly from: string;
  readonly input: Variant;
  readonly output: Variant;
}

export function stepOf(state: ModelState): ModelStep {
  const value = state['_hist'];
  const [from, input, output] = Array.isArray(value)
    ? (value as readonly Value[])
    : ['validator', 'input', 'output'].map((name) => field(value, name));
  return { from: text(from), input: variant(input), output: variant(output) };
}
