import type { Mutation } from './mutationTable.ts';

const MACHINE = 'consensus/machine/apply.js';
const HEIGHT = 'consensus/driver/heightDriver.js';
const PROPOSAL_TIME = 'consensus/driver/proposalTime.js';
const RULES = 'consensus/driver/rules.js';
const KEEPER = 'consensus/votes/voteKeeper.js';
const SIGN_LOG = 'consensus/wal/signLog.js';
const EXCHANGE = 'node/chain/blockExchange.js';

/** Locks, quorums, rounds, times, and what nodes tell each other. */
export const CONSENSUS_MUTATIONS: readonly Mutation[] = [
  {
    name: 'lock on fresh proposals',
    seed: 5,
    guard: 'line 23: a locked authority prevotes no other fresh block',
    edits: [
      {
        file: MACHINE,
        find: 'return state.lockedRound === NO_ROUND || state.lockedId === blockId;',
        put: 'return true;',
      },
    ],
  },
  {
    name: 'lock on re-proposals',
    seed: 6,
    guard: 'line 29: only a later polka frees a lock',
    edits: [
      {
        file: MACHINE,
        find: 'return state.lockedRound <= validRound || state.lockedId === blockId;',
        put: 'return true;',
      },
    ],
  },
  {
    name: 'locks, in machine and sign log',
    seed: 5,
    guard: 'lines 23 and 29, and the second look at them',
    edits: [
      {
        file: MACHINE,
        find: 'return state.lockedRound === NO_ROUND || state.lockedId === blockId;',
        put: 'return true;',
      },
      {
        file: MACHINE,
        find: 'return state.lockedRound <= validRound || state.lockedId === blockId;',
        put: 'return true;',
      },
      {
        file: SIGN_LOG,
        find: 'return breaksLock(message, last) || forgetsLock(message, locks, last)',
        put: 'return false',
      },
    ],
  },
  {
    name: 'quorum less one',
    guard: 'more than two thirds',
    edits: [
      {
        file: 'state/types/authority.js',
        find: 'return 3 * votes > 2 * authorities;',
        put: 'return 3 * (votes + 1) > 2 * authorities;',
      },
    ],
  },
  {
    name: 'unlocking by a nil polka',
    seed: 6,
    guard: 'line 44 leaves the lock as it is',
    edits: [
      {
        file: MACHINE,
        find: "return state.step === 'prevote' ? precommit(state, NIL) : ignored(state);",
        put: "return state.step === 'prevote' ? precommit({ ...state, lockedRound: -1, lockedId: null }, NIL) : ignored(state);",
      },
    ],
  },
  {
    name: 'valid value forgotten',
    guard: 'line 16: a proposer proposes its valid value again',
    edits: [
      { file: MACHINE, find: 'if (state.validId === NIL)', put: 'if (true)' },
      {
        file: HEIGHT,
        find: "if (step !== 'propose' || validId === null || !this.#isProposer(round))",
        put: 'if (true)',
      },
    ],
  },
  {
    name: 'body of a proposed block unchecked',
    seed: 5,
    guard: 'only the body that the header names is taken for the block',
    edits: [{ file: EXCHANGE, find: ' && judgements.hasOwnBody(block)', put: '' }],
  },
  {
    name: 'timeliness',
    seed: 14,
    guard: 'a fresh block bears a time near our own',
    edits: [
      {
        file: PROPOSAL_TIME,
        find: 'timeMs > parentTimeMs && isTimely(parameters, round, timeMs, receivedMs + offsetMs)',
        put: 'timeMs > parentTimeMs',
      },
    ],
  },
  {
    name: 'time not growing',
    seed: 3,
    guard: 'a proposer waits until its clock is past the parent',
    edits: [
      { file: HEIGHT, find: 'if (behindMs <= 0)', put: 'if (true)' },
      {
        file: 'state/execution/blockExecution.js',
        find: "assert(block.timeMs > block.parentTimeMs, 'block time grows from block to block');",
        put: '',
      },
      {
        file: 'state/execution/blockRules.js',
        find: 'header.timeMs > head.timeMs,',
        put: 'true,',
      },
      { file: PROPOSAL_TIME, find: 'timeMs > parentTimeMs && isTimely', put: 'isTimely' },
    ],
  },
  {
    name: 'round skip by a single vote',
    seed: 7,
    guard: 'line 55: f+1 authorities in a later round',
    edits: [
      {
        file: KEEPER,
        find: 'return exceedsFaulty(weight, this.#total);',
        put: 'return weight > 0;',
      },
    ],
  },
  {
    name: 'duplicate signers',
    seed: 5,
    guard: 'a signer counts once in a polka',
    edits: [
      {
        file: 'consensus/schema/codec.js',
        find: 'if (authorityIndex <= previous || authorityIndex >= AUTHORITIES_MAX)',
        put: 'if (authorityIndex >= AUTHORITIES_MAX)',
      },
      {
        file: KEEPER,
        find: 'return (signers.size === certificate.signatures.length &&\n            isQuorum(this.#weightOf(signers), this.#total));',
        put: 'return isQuorum(certificate.signatures.length, this.#total);',
      },
    ],
  },
  {
    name: 'polka certificates without a quorum',
    seed: 5,
    guard: 'a certificate shows more than two thirds',
    edits: [
      {
        file: KEEPER,
        find: 'isQuorum(this.#weightOf(signers), this.#total));',
        put: 'true);',
      },
    ],
  },
  {
    name: 'commit certificates without a quorum',
    seed: 5,
    guard: 'a final block has more than two thirds behind it',
    edits: [
      {
        file: 'state/codec/commitCertificate.js',
        find: 'return isQuorum(signatures.length, authorityCount)',
        put: 'return true',
      },
    ],
  },
  {
    name: 'signatures unchecked',
    seed: 5,
    guard: 'every message is verified',
    edits: [
      {
        file: 'consensus/schema/verify.js',
        find: 'if (!verify(key, messageSignBytes(message, chainId), message.signature))\n            return null;',
        put: '',
      },
    ],
  },
  {
    name: 'turns of another height',
    guard: 'the proposer is that of this height',
    edits: [
      {
        file: 'state/execution/blockRules.js',
        find: 'Number((height + BigInt(round)) % BigInt(authorities.length))',
        put: 'Number((height + 1n + BigInt(round)) % BigInt(authorities.length))',
      },
    ],
  },
  {
    name: 'state root unchecked',
    seed: 51,
    guard: 'a block is executed before it is voted for',
    edits: [
      {
        file: 'state/execution/blockRules.js',
        find: 'if (!equalBytes(header.stateRoot, rootOf(tree)))',
        put: 'if (false)',
      },
    ],
  },
  {
    name: 'precommit timeout not armed',
    guard: 'line 47: a round without a decision ends',
    edits: [
      {
        file: MACHINE,
        find: "case 'precommitAny': // 47, in any step\n            return schedule(state, 'precommit');",
        put: "case 'precommitAny': return ignored(state);",
      },
    ],
  },
  {
    name: 'propose timeout not armed',
    seed: 3,
    guard: 'line 21: a silent proposer is not waited for',
    edits: [
      {
        file: MACHINE,
        find: 'if (!isProposer)\n        return { state: next, outputs: [timer] };',
        put: 'if (!isProposer) return { state: next, outputs: [] };',
      },
    ],
  },
  {
    name: 'commit of this round only',
    guard: 'line 49: precommits of any round decide',
    edits: [
      {
        file: RULES,
        find: 'return [...state.votes.committed, { round: certificate.round, blockId }];',
        put: 'return [...state.votes.committed, { round: certificate.round, blockId }].filter((one) => one.round === state.machine.round);',
      },
      {
        file: RULES,
        find: 'return state.votes.committed;',
        put: 'return state.votes.committed.filter((one) => one.round === state.machine.round);',
      },
    ],
  },
  {
    name: 'nothing repeated',
    guard: 'who is stuck says again what it said',
    edits: [
      {
        file: HEIGHT,
        find: "case 'rebroadcast':\n                this.#repeat();",
        put: "case 'rebroadcast':",
      },
    ],
  },
  {
    name: 'transactions announced once',
    guard: 'what is not committed is announced again',
    edits: [
      {
        file: 'node/mempool/transactionGossip.js',
        find: 'this.#again ??= this.#timers.after(delayMs, () => this.#announceAgain());',
        put: 'void delayMs;',
      },
    ],
  },
  {
    name: 'transactions spoken for without end',
    guard: 'what waits no more is forgotten',
    edits: [
      {
        file: 'node/mempool/transactionGossip.js',
        find: 'this.#others.delete(hex);',
        put: ';',
      },
    ],
  },
  {
    name: "others' transactions told by nobody",
    elsewhere: 'test/node/mempool.test.ts',
    guard: 'what a crashed node had handed in does not wait at a neighbour',
    edits: [
      {
        file: 'node/mempool/transactionGossip.js',
        find: 'this.#checking ??= this.#timers.after(ORPHANS_CHECKED_MS, () => this.#speakForOrphans());',
        put: '',
      },
    ],
  },
  {
    name: 'votes of all rounds kept',
    guard: 'of rounds beyond the next one an authority has its newest votes kept, and no more',
    edits: [
      {
        file: KEEPER,
        find: 'if (vote.round > currentRound + 1)\n            return this.#addFar(vote);',
        put: '',
      },
    ],
  },
];
