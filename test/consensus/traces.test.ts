import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { apply, initialRoundState } from '../../consensus/machine/apply.ts';
import type { Input, Output, RoundState } from '../../consensus/machine/types.ts';
import type { SignedVote } from '../../consensus/schema/messages.ts';
import { type VoteEvent, VoteKeeper } from '../../consensus/votes/voteKeeper.ts';
import { sharedPath } from '../support/shared.ts';

// An independent model of Tendermint, replayed: its inputs into ours, its outputs and states compared.

/** Integers as numbers, tagged values as [tag, value], tuples and sets as arrays, maps as entries. */
function simplify(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(simplify);
  if (typeof json !== 'object' || json === null) return json;
  const entries: Record<string, unknown> = { ...json };
  if ('#bigint' in entries) return Number(entries['#bigint']);
  const list = entries['#tup'] ?? entries['#set'] ?? entries['#map'];
  if (Array.isArray(list)) return list.map(simplify);
  if ('tag' in entries) return [entries['tag'], simplify(entries['value'])];
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, simplify(value)]));
}

/** Steps in which nothing at all happened, the model's own assertions, are left out. */
function traces(...folders: string[]): { name: string; states: Record<string, unknown>[] }[] {
  return folders.flatMap((folder) => {
    const { path } = sharedPath('vectors', 'tendermint-traces', folder);
    return readdirSync(path).map((name) => {
      const file = JSON.parse(readFileSync(join(path, name), 'utf8')) as { states: object[] };
      const last = (key: string): string => key.split('::').at(-1) ?? key;
      const states = file.states.map((state) =>
        Object.fromEntries(
          Object.entries(state)
            .filter(([key]) => !key.startsWith('#'))
            .map(([key, value]) => [last(key), simplify(value)]),
        ),
      );
      const texts = states.map((state) => JSON.stringify(state));
      return {
        name: `${folder}/${name}`,
        states: states.filter((_, index) => texts[index] !== texts[index - 1]),
      };
    });
  });
}

type Tagged = [string, unknown];
const { skip } = sharedPath('vectors', 'tendermint-traces', 'consensusTest');
const idOf = (value: unknown): string | null => {
  const [tag, id] = value as Tagged;
  return tag === 'Nil' ? null : (id as string);
};

const STEPS: Record<string, RoundState['step']> = {
  NoStep: 'idle',
  UnstartedStep: 'idle',
  ProposeStep: 'propose',
  PrevoteStep: 'prevote',
  PrecommitStep: 'precommit',
  CommitStep: 'commit',
};

function stateOf(value: unknown): RoundState {
  const s = value as Record<string, unknown>;
  return {
    height: BigInt(s['height'] as number),
    round: s['round'] as number,
    step: STEPS[(s['step'] as Tagged)[0]] ?? 'idle',
    lockedRound: s['lockedRound'] as number,
    lockedId: idOf(s['lockedValue']),
    validRound: s['validRound'] as number,
    validId: idOf(s['validValue']),
  };
}

/** Null for what only the model's own driver makes. */
function inputOf([tag, value]: Tagged, state: RoundState): Input | null {
  const pair = value as [unknown, unknown];
  const timeout = (step: 'propose' | 'prevote' | 'precommit'): Input => ({
    type: 'timeout',
    step,
    height: BigInt(pair[0] as number),
    round: pair[1] as number,
  });
  switch (tag) {
    case 'NewRoundCInput':
    case 'NewRoundProposerCInput':
      return { type: 'newRound', round: value as number, isProposer: tag.includes('Proposer') };
    case 'ProposeValueCInput':
      return { type: 'proposeValue', round: state.round, blockId: value as string };
    case 'ProposalCInput':
      return { type: 'proposal', blockId: idOf(pair[1]) ?? '', valid: true };
    case 'ProposalInvalidCInput':
      return { type: 'proposal', blockId: '', valid: false };
    case 'ProposalAndPolkaPreviousAndValidCInput':
      return {
        type: 'proposalAndPolkaPrevious',
        blockId: idOf(pair[0]) ?? '',
        validRound: pair[1] as number,
        valid: true,
      };
    case 'PolkaNilCInput':
      return { type: 'polkaNil' };
    case 'PolkaAnyCInput':
      return { type: 'polkaAny' };
    case 'ProposalAndPolkaAndValidCInput':
      return { type: 'proposalAndPolka', blockId: idOf(value) ?? '' };
    case 'PrecommitAnyCInput':
      return { type: 'precommitAny' };
    case 'ProposalAndCommitAndValidCInput':
      return {
        type: 'proposalAndPrecommits',
        round: pair[0] as number,
        blockId: pair[1] as string,
      };
    case 'RoundSkipCInput':
      return { type: 'skipRound', round: value as number };
    case 'TimeoutProposeCInput':
      return timeout('propose');
    case 'TimeoutPrevoteCInput':
      return timeout('prevote');
    case 'TimeoutPrecommitCInput':
      return timeout('precommit');
    default:
      return null;
  }
}

function outputsOf([tag, value]: Tagged): Output[] {
  const pair = value as [unknown, unknown];
  const step = (timeout: unknown): 'propose' | 'prevote' | 'precommit' =>
    (timeout as Tagged)[0].replace('Timeout', '').toLowerCase() as 'propose';
  switch (tag) {
    case 'GetValueAndScheduleTimeoutOutput': {
      const [, round] = pair as unknown as [number, number];
      return [
        { type: 'scheduleTimeout', step: 'propose', round },
        { type: 'getValue', round },
      ];
    }
    case 'ProposalOutput': {
      const p = value as { round: number; proposal: string; validRound: number };
      return [{ type: 'propose', round: p.round, blockId: p.proposal, validRound: p.validRound }];
    }
    case 'VoteOutput': {
      const v = value as { round: number; valueId: unknown; voteType: Tagged };
      const blockId = idOf(v.valueId);
      return v.voteType[0] === 'Prevote'
        ? [{ type: 'prevote', round: v.round, blockId, validRound: -1 }]
        : [{ type: 'precommit', round: v.round, blockId }];
    }
    case 'TimeoutOutput':
      return [{ type: 'scheduleTimeout', step: step(pair[1]), round: pair[0] as number }];
    case 'DecidedOutput':
      return [{ type: 'decide', round: pair[0] as number, blockId: pair[1] as string }];
    case 'SkipRoundOutput':
      return [{ type: 'skipRound', round: value as number }];
    default:
      return [];
  }
}

/**
 * Where we differ on purpose: after a decision the model still answers; it prevotes nil for an invalid
 * re-proposal in any step, we only in the propose step (line 28).
 */
function isComparable(before: RoundState, [tag]: Tagged): boolean {
  return before.step !== 'commit' && tag !== 'ProposalAndPolkaAndInvalidCInput';
}

t.test('the round machine gives the output and the state of the model', { skip }, async (t) => {
  let compared = 0;
  for (const { name, states } of traces('consensusTest', 'consensus_random')) {
    for (const [index, step] of states.entries()) {
      const previous = states[index - 1];
      if (previous === undefined) continue;
      const before = stateOf(previous['state']);
      const tagged = step['input'] as Tagged;
      const input = inputOf(tagged, before);
      if (input === null || !isComparable(before, tagged)) continue;
      const ours = apply(before, input);
      const outputs = ours.outputs
        .map((output) => (output.type === 'prevote' ? { ...output, validRound: -1 } : output))
        // Our proposer arms its timeout with a re-proposal too.
        .filter(
          (_, i) =>
            !(
              tagged[0].startsWith('NewRoundProposer') &&
              ours.outputs[1]?.type === 'propose' &&
              i === 0
            ),
        );
      compared++;
      const expected = outputsOf(step['output'] as Tagged);
      t.strictSame(outputs, expected, `${name} ${index} ${tagged[0]}`);
      t.strictSame(ours.state, stateOf(step['state']), `${name} ${index} state`);
    }
  }
  t.ok(compared > 1_000, `${compared} transitions`);
});

const EVENTS: Record<string, VoteEvent['type']> = {
  PolkaAnyVKOutput: 'polkaAny',
  PolkaNilVKOutput: 'polkaNil',
  PolkaValueVKOutput: 'polka',
  PrecommitAnyVKOutput: 'precommitAny',
  PrecommitValueVKOutput: 'precommits',
  SkipVKOutput: 'skip',
};

t.test('the vote keeper announces what the model announces', { skip }, async (t) => {
  let compared = 0;
  for (const { name, states } of traces('votekeeperTest', 'vk_random')) {
    const first = states[0]?.['bookkeeper'] ?? {};
    const { validatorSet } = first as { validatorSet: [string, number][] };
    const addresses = validatorSet.map(([address]) => address);
    const keeper = new VoteKeeper(
      1n,
      validatorSet.map(([, weight]) => weight),
    );
    for (const [index, state] of states.entries()) {
      const [tag, weighted] = state['weightedVote'] as Tagged;
      if (tag !== 'WV') continue;
      const [vote, , currentRound] = weighted as [Record<string, unknown>, number, number];
      const common = {
        height: 1n,
        round: vote['round'] as number,
        blockId: idOf(vote['valueId']),
        authorityIndex: addresses.indexOf(vote['srcAddress'] as string),
        signature: new Uint8Array(64),
      };
      const signed: SignedVote =
        (vote['voteType'] as Tagged)[0] === 'Prevote'
          ? { type: 'prevote', validRound: -1, ...common }
          : { type: 'precommit', ...common };
      const { event } = keeper.add(signed, currentRound);
      const [output, value] = state['lastEmitted'] as Tagged;
      const type = EVENTS[output];
      const expected =
        type === undefined
          ? null
          : Array.isArray(value)
            ? { type, round: value[0], blockId: value[1] }
            : { type, round: value };
      t.strictSame(event, expected, `${name} ${index}`);
      compared++;
    }
  }
  t.ok(compared > 200, `${compared} votes`);
});

t.test('the scripted runs of the model start from our initial state', { skip }, async (t) => {
  for (const { name, states } of traces('consensusTest')) {
    const first = stateOf(states[0]?.['state']);
    t.strictSame(first, initialRoundState(first.height), name);
  }
});
