/** One guard taken out of the compiled program: each text is found exactly once in its file. */
export interface Mutation {
  readonly name: string;
  /** What the guard is good for. */
  readonly guard: string;
  /** The test that notices, where the seeds of a usual run are too few to. It runs on demand only. */
  readonly elsewhere?: string;
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[];
}

const MACHINE = 'consensus/machine/apply.js';
const HEIGHT = 'consensus/driver/heightDriver.js';
const PROPOSAL_TIME = 'consensus/driver/proposalTime.js';
const RULES = 'consensus/driver/rules.js';
const KEEPER = 'consensus/votes/voteKeeper.js';
const SIGN_LOG = 'consensus/wal/signLog.js';
const RUNNER = 'node/chain/consensusRunner.js';
const EVIDENCE = 'state/execution/evidence.js';
const CHANGES = 'state/execution/governance/changes.js';

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'lock on fresh proposals',
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
    name: 'no sync of the sign log',
    guard: 'fsync before a signature leaves',
    edits: [
      {
        file: SIGN_LOG,
        find: 'await this.#file.append(frame);\n            await this.#file.sync();',
        put: 'await this.#file.append(frame);',
      },
    ],
  },
  {
    name: 'signature before its record',
    guard: 'a message goes out only after the log has it',
    edits: [
      {
        file: SIGN_LOG,
        find: 'if (fresh.length > 0)\n            await this.#write(fresh);',
        put: 'if (fresh.length > 0) void this.#write(fresh).catch(() => undefined);',
      },
    ],
  },
  {
    name: 'sign log of a killed process trusted',
    guard: 'the log is synced when it is opened',
    edits: [{ file: SIGN_LOG, find: 'else\n            await file.sync();', put: '' }],
  },
  {
    name: 'unsynced commit',
    guard: 'the batch of a block is synced before it is told',
    edits: [
      {
        file: 'node/chain/ledger.js',
        find: 'this.#store.write(batch, { sync: true })',
        put: 'this.#store.write(batch, { sync: false })',
      },
    ],
  },
  {
    name: 'vote before the block is durable',
    guard: 'block bytes are on the disk before a vote for them',
    edits: [
      {
        file: RUNNER,
        find: "return typeof blockId !== 'string' || candidates.durable(blockId);",
        put: 'return true;',
      },
    ],
  },
  {
    name: 'block and log synced side by side',
    guard: 'the log never names a block that a power cut can take',
    edits: [
      {
        file: RUNNER,
        find: 'const durable = await Promise.all(requests.map(',
        put: 'const durable = Promise.all(requests.map(',
      },
      {
        file: RUNNER,
        find: 'await signLog.sign(requests.filter((_, index) => durable[index] === true));',
        put: 'await signLog.sign(requests); await durable;',
      },
    ],
  },
  {
    name: 'body of a proposed block unchecked',
    guard: 'only the body that the header names is taken for the block',
    edits: [{ file: RUNNER, find: ' && hasOwnBody(block))', put: ')' }],
  },
  {
    name: 'timeliness',
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
    name: 'sign log answers below its record',
    guard: 'nothing is signed at or below what was signed',
    edits: [
      {
        file: SIGN_LOG,
        find: "if (order < 0)\n            return refused('SIGN_BEHIND_LOG', message);",
        put: '',
      },
    ],
  },
  {
    name: 'restart without the sign log',
    guard: 'a height is gone on with from what was signed in it',
    edits: [
      {
        file: 'consensus/driver/driver.js',
        find: 'if (recovered?.height === height)',
        put: 'if (false)',
      },
    ],
  },
  {
    name: 'locks not recovered',
    guard: 'locks come back with the log',
    edits: [
      {
        file: HEIGHT,
        find: 'state.machine = { height, round, step, lockedRound, lockedId, validRound, validId };',
        put: 'state.machine = { height, round, step, lockedRound: -1, lockedId: null, validRound: -1, validId: null };',
      },
    ],
  },
  {
    name: 'torn tail kept',
    guard: 'a torn record is cut off before others follow it',
    edits: [{ file: SIGN_LOG, find: 'if (end < bytes.length)', put: 'if (false)' }],
  },
  {
    name: 'fence of a lost log lifted at once',
    guard: 'a new log signs only where the lost one cannot hold anything',
    edits: [{ file: 'node/recovery/signFence.js', find: 'highest + 3n', put: '1n' }],
  },
  {
    name: 'duplicate signers',
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
    guard: 'a proposal in its own turn is no offence',
    edits: [{ file: EVIDENCE, find: 'if (turn === BigInt(index))', put: 'if (false)' }],
  },
  {
    name: 'evidence judged by the present set',
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
];
