import t from 'tap';
import { apply, initialRoundState } from '../../consensus/machine/apply.ts';
import type { Input, Output, RoundState } from '../../consensus/machine/types.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const start = initialRoundState(5n);

/** A state of height 5, in round 2 unless said otherwise. */
function at(step: RoundState['step'], rest: Partial<RoundState> = {}): RoundState {
  return { ...start, round: 2, step, ...rest };
}
const lockedA = { lockedRound: 1, lockedId: A, validRound: 1, validId: A };

const prevote = (blockId: string | null, validRound = -1): Output => ({
  type: 'prevote',
  round: 2,
  blockId,
  validRound,
});
const precommit = (blockId: string | null): Output => ({ type: 'precommit', round: 2, blockId });
const fresh = (blockId: string, valid = true): Input => ({ type: 'proposal', blockId, valid });
const again = (blockId: string, validRound: number, valid = true): Input => ({
  type: 'proposalAndPolkaPrevious',
  blockId,
  validRound,
  valid,
});
const timeout = (step: 'propose' | 'prevote' | 'precommit', round = 2, height = 5n): Input => ({
  type: 'timeout',
  step,
  round,
  height,
});
const timer = (step: 'propose' | 'prevote' | 'precommit', round = 2): Output => ({
  type: 'scheduleTimeout',
  step,
  round,
});

const IGNORED = 'ignored';
/** [line of the paper and what happens, state, input, change of state or IGNORED, outputs] */
// biome-ignore format: one row, one case
const TABLE: readonly [string, RoundState, Input, Partial<RoundState> | typeof IGNORED, Output[]][] = [
  ['11, 21: a round begins', start, { type: 'newRound', round: 0, isProposer: false }, { round: 0, step: 'propose' }, [timer('propose', 0)]],
  ['18: the proposer asks for a block, and waits no longer than others', start, { type: 'newRound', round: 0, isProposer: true }, { round: 0, step: 'propose' }, [timer('propose', 0), { type: 'getValue', round: 0 }]],
  ['16: the proposer proposes its valid block again', at('idle', lockedA), { type: 'newRound', round: 3, isProposer: true }, { round: 3, step: 'propose' }, [timer('propose', 3), { type: 'propose', round: 3, blockId: A, validRound: 1 }]],
  ['11: not while another round runs', at('propose'), { type: 'newRound', round: 3, isProposer: true }, IGNORED, []],
  ['11: never a round again', at('idle'), { type: 'newRound', round: 2, isProposer: true }, IGNORED, []],
  ['19: the block has come', at('propose'), { type: 'proposeValue', round: 2, blockId: A }, {}, [{ type: 'propose', round: 2, blockId: A, validRound: -1 }]],
  ['19: the block has come after the propose step', at('prevote'), { type: 'proposeValue', round: 2, blockId: A }, IGNORED, []],
  ['19: the block of an older round has come', at('propose'), { type: 'proposeValue', round: 1, blockId: A }, IGNORED, []],
  ['22, 24: fresh, not locked', at('propose'), fresh(A), { step: 'prevote' }, [prevote(A)]],
  ['23, 24: fresh, locked on it', at('propose', lockedA), fresh(A), { step: 'prevote' }, [prevote(A)]],
  ['23, 26: fresh, locked on another', at('propose', lockedA), fresh(B), { step: 'prevote' }, [prevote(null)]],
  ['26: fresh and invalid or untimely', at('propose'), fresh(A, false), { step: 'prevote' }, [prevote(null)]],
  ['22: too late', at('prevote'), fresh(A), IGNORED, []],
  ['28, 30: again, not locked', at('propose'), again(A, 1), { step: 'prevote' }, [prevote(A, 1)]],
  ['29, 30: again, locked on another in that round', at('propose', lockedA), again(B, 1), { step: 'prevote' }, [prevote(B, 1)]],
  ['29, 32: again, locked on another later', at('propose', lockedA), again(B, 0), { step: 'prevote' }, [prevote(null)]],
  ['29, 30: again, locked on it, even later', at('propose', lockedA), again(A, 0), { step: 'prevote' }, [prevote(A, 0)]],
  ['32: again and invalid', at('propose'), again(A, 1, false), { step: 'prevote' }, [prevote(null)]],
  ['28: the polka must be of an earlier round', at('propose'), again(A, 2), IGNORED, []],
  ['28: fresh proposals are not for this rule', at('propose'), again(A, -1), IGNORED, []],
  ['34, 35', at('prevote'), { type: 'polkaAny' }, {}, [timer('prevote')]],
  ['34: only in the prevote step', at('propose'), { type: 'polkaAny' }, IGNORED, []],
  ['36–41: lock and precommit', at('prevote'), { type: 'proposalAndPolka', blockId: A }, { step: 'precommit', lockedRound: 2, lockedId: A, validRound: 2, validId: A }, [precommit(A)]],
  ['36–41: a later polka moves the lock', at('prevote', lockedA), { type: 'proposalAndPolka', blockId: B }, { step: 'precommit', lockedRound: 2, lockedId: B, validRound: 2, validId: B }, [precommit(B)]],
  ['36, 42: after the precommit only the valid block changes', at('precommit', lockedA), { type: 'proposalAndPolka', blockId: B }, { validRound: 2, validId: B }, []],
  ['36: not before the prevote', at('propose'), { type: 'proposalAndPolka', blockId: A }, IGNORED, []],
  ['44–46: polka nil', at('prevote'), { type: 'polkaNil' }, { step: 'precommit' }, [precommit(null)]],
  ['44: does not unlock', at('prevote', lockedA), { type: 'polkaNil' }, { step: 'precommit' }, [precommit(null)]],
  ['44: only in the prevote step', at('precommit'), { type: 'polkaNil' }, IGNORED, []],
  ['47, 48: in the propose step', at('propose'), { type: 'precommitAny' }, {}, [timer('precommit')]],
  ['47, 48: in the precommit step', at('precommit'), { type: 'precommitAny' }, {}, [timer('precommit')]],
  ['49: of this round', at('precommit'), { type: 'proposalAndPrecommits', round: 2, blockId: A }, { step: 'commit' }, [{ type: 'decide', round: 2, blockId: A }]],
  ['49: of an earlier round, in any step', at('propose', lockedA), { type: 'proposalAndPrecommits', round: 0, blockId: B }, { step: 'commit' }, [{ type: 'decide', round: 0, blockId: B }]],
  ['49: while nothing runs', start, { type: 'proposalAndPrecommits', round: 0, blockId: B }, { step: 'commit' }, [{ type: 'decide', round: 0, blockId: B }]],
  ['55: a later round', at('prevote', lockedA), { type: 'skipRound', round: 4 }, { step: 'idle' }, [{ type: 'skipRound', round: 4 }]],
  ['55: not back', at('prevote'), { type: 'skipRound', round: 2 }, IGNORED, []],
  ['57–60', at('propose', lockedA), timeout('propose'), { step: 'prevote' }, [prevote(null)]],
  ['57: overtaken by the prevote', at('prevote'), timeout('propose'), IGNORED, []],
  ['57: of another round', at('propose'), timeout('propose', 1), IGNORED, []],
  ['57: of another height', at('propose'), timeout('propose', 2, 4n), IGNORED, []],
  ['61–64', at('prevote', lockedA), timeout('prevote'), { step: 'precommit' }, [precommit(null)]],
  ['61: overtaken by the precommit', at('precommit'), timeout('prevote'), IGNORED, []],
  ['65–67', at('precommit'), timeout('precommit'), { step: 'idle' }, [{ type: 'skipRound', round: 3 }]],
  ['65: in any step of the round', at('propose'), timeout('precommit'), { step: 'idle' }, [{ type: 'skipRound', round: 3 }]],
  ['65: of another round', at('precommit'), timeout('precommit', 1), IGNORED, []],
];

t.test('each line of the algorithm', async (t) => {
  for (const [name, state, input, change, outputs] of TABLE) {
    const transition = apply(state, input);
    t.strictSame(transition.outputs, outputs, name);
    if (change === IGNORED) t.equal(transition.state, state, `${name}: the same state`);
    else t.strictSame(transition.state, { ...state, ...change }, name);
  }
});

t.test('after the decision nothing happens any more', async (t) => {
  const decided = at('commit', lockedA);
  for (const [name, , input] of TABLE) {
    t.equal(apply(decided, input).state, decided, name);
    t.strictSame(apply(decided, input).outputs, [], name);
  }
});
