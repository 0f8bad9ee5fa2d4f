import type { Mutation } from './mutationTable.ts';

const KEEPER = 'consensus/votes/voteKeeper.js';
const RUNNER = 'node/chain/consensusRunner.js';
const HEIGHT = 'consensus/driver/heightDriver.js';
const EVIDENCE = 'state/execution/evidence.js';
const CHANGES = 'state/execution/governance/changes.js';

/** Sets that change, and proof against those who lie. */
export const EVIDENCE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'parent certified by the next set',
    guard: 'the certificate of a height is judged by the set of that height',
    edits: [
      {
        file: 'state/execution/blockRules.js',
        find: 'authoritiesAt(head.state, head.height)',
        put: 'chain.authorities',
      },
    ],
  },
  {
    name: 'messages judged by the set before',
    guard: 'a height is decided by the set that the block before it has fixed',
    edits: [
      {
        file: 'node/chain/ledger.js',
        find: ': authoritiesAt(this.state, height);',
        put: ': authoritiesAt(this.state, height > 1n ? height - 1n : height);',
      },
    ],
  },
  {
    name: 'changed set taken over late',
    guard: 'a driver goes on with the set of its height',
    edits: [
      {
        file: RUNNER,
        find: 'authorities: chain.authorities,',
        put: 'authorities: ledger.authoritiesAt(head.height > 0n ? head.height : 1n),',
      },
    ],
  },
  {
    name: 'signatures of evidence unchecked',
    seed: 3,
    guard: 'evidence is what the culprit signed',
    edits: [
      {
        file: EVIDENCE,
        find: 'if (!verify(authority, statementSignBytes(chainId, statement), statement.signature))',
        put: 'if (false)',
      },
    ],
  },
  {
    name: 'turn of the accused unchecked',
    seed: 3,
    guard: 'a proposal in its own turn is no offence',
    edits: [{ file: EVIDENCE, find: 'if (turn === BigInt(index))', put: 'if (false)' }],
  },
  {
    name: 'evidence judged by the present set',
    seed: 35,
    guard: 'evidence is judged by the set of its own height',
    edits: [
      {
        file: EVIDENCE,
        find: 'const authorities = authoritiesAt(state, first.height);\n    return proofFault',
        put: 'const authorities = chain.authorities;\n    return proofFault',
      },
    ],
  },
  {
    name: 'evidence of the future',
    elsewhere: 'test/execution/evidence.test.ts',
    guard: 'no evidence of a height that has not begun',
    edits: [{ file: EVIDENCE, find: 'if (first.height > block.height)', put: 'if (false)' }],
  },
  {
    name: 'evidence taken twice',
    guard: 'one case a culprit, and none for what was before it was closed',
    edits: [
      {
        file: EVIDENCE,
        find: 'if (suspensionOf(state, authority) !== undefined)',
        put: 'if (false)',
      },
      {
        file: EVIDENCE,
        find: 'if (first.height <= pardonedThrough(state, authority))',
        put: 'if (false)',
      },
    ],
  },
  {
    name: 'pardon forgotten',
    elsewhere: 'test/execution/evidence.test.ts',
    guard: 'a case that was closed is not opened again for the same',
    edits: [
      {
        file: EVIDENCE,
        find: 'if (first.height <= pardonedThrough(state, authority))',
        put: 'if (false)',
      },
    ],
  },
  {
    name: 'broken lock without its polka',
    elsewhere: 'test/consensus/pitfallsSets.test.ts',
    guard: 'a lock may move with a later polka, which the prevote names',
    edits: [
      {
        file: 'state/codec/evidence.js',
        find: 'prevote.round > precommit.round &&\n        prevote.validRound < precommit.round',
        put: 'prevote.round > precommit.round',
      },
    ],
  },
  {
    name: 'evidence not proposed',
    guard: 'evidence is put into the own block',
    edits: [{ file: RUNNER, find: 'this.#ports.evidence?.()', put: '[]' }],
  },
  {
    name: 'suspended below four',
    guard: 'four remain',
    edits: [
      {
        file: CHANGES,
        find: 'return remaining >= AUTHORITIES_MIN && isQuorum(remaining, authorities.length + suspended);',
        put: 'return isQuorum(remaining, authorities.length + suspended);',
      },
    ],
  },
  {
    name: 'suspended below a quorum',
    elsewhere: 'test/execution/evidence.test.ts',
    guard: 'a quorum of all, the suspended too, remains',
    edits: [
      {
        file: CHANGES,
        find: 'return remaining >= AUTHORITIES_MIN && isQuorum(remaining, authorities.length + suspended);',
        put: 'return remaining >= AUTHORITIES_MIN;',
      },
    ],
  },
  {
    name: 'double prevotes overlooked',
    guard: 'two prevotes of one round are evidence',
    edits: [
      {
        file: KEEPER,
        find: "return added === 'conflicting' ? conflict(votes, vote) : this.#brokenLock(vote);",
        put: "return added === 'conflicting' ? (vote.type === 'prevote' ? null : conflict(votes, vote)) : this.#brokenLock(vote);",
      },
    ],
  },
  {
    name: 'broken locks overlooked',
    guard: 'a prevote that forgets a precommit is evidence',
    edits: [
      {
        file: KEEPER,
        find: 'conflict(votes, vote) : this.#brokenLock(vote);',
        put: 'conflict(votes, vote) : null;',
      },
    ],
  },
  {
    name: 'proposals out of turn overlooked',
    elsewhere: 'test/consensus/driver.test.ts',
    guard: 'a proposal by one whose turn it is not is evidence',
    edits: [{ file: HEIGHT, find: "this.#report({ kind: 'wrongProposer', proposal });", put: '' }],
  },
  {
    name: 'second proposals overlooked',
    seed: 5,
    guard: 'two proposals of one round are evidence',
    edits: [
      {
        file: 'consensus/driver/proposals.js',
        find: "return { kind: 'equivocation', first: known.proposal, second: proposal };",
        put: 'return null;',
      },
    ],
  },
];
