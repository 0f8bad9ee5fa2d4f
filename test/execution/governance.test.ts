import fc from 'fast-check';
import t from 'tap';
import { nextAuthorities } from '../../state/execution/authoritySets.ts';
import { authoritiesHash, parametersHash } from '../../state/execution/chainContext.ts';
import { isChangeDue } from '../../state/execution/governance/endBlock.ts';
import { readGovernance } from '../../state/execution/governance/governanceState.ts';
import type { ProposedChange } from '../../state/types/governance.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { DAY_MS, GovernedChain, voter } from '../support/governance.ts';
import { GENESIS_MS, HOUR_MS, signerOf } from '../support/ledger.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const outWith = (chain: GovernedChain, name: string): ProposedChange => ({
  type: 'removeAuthority',
  consensusKey: chain.authority(name).consensusKey,
});
const set = (name: string, value: number): ProposedChange => ({
  type: 'changeParameter',
  name,
  value,
});
const eventNames = ({ events }: { events: readonly { name: string }[] }) =>
  events.map(({ name }) => name).filter((name) => name !== 'slot-cleared');

t.test('a proposal passes by more than two thirds, proposing is voting for it', async (t) => {
  const rows: [authorities: number, yes: number][] = [
    [1, 1],
    [3, 3],
    [4, 3],
    [5, 4],
    [7, 5],
  ];
  for (const [authorities, needed] of rows) {
    const chain = new GovernedChain(authorities);
    chain.next(chain.proposal(set('quotaTransactions', 7)));
    for (let by = 1; by < needed; by++) {
      t.equal(chain.status(1n), 'open', `${by} of ${authorities} are not enough`);
      chain.next(chain.vote(1n, by));
    }
    t.not(chain.status(1n), 'open', `${needed} of ${authorities} are`);
  }
});

t.test('a parameter holds from the stated height on, exactly', async (t) => {
  const chain = new GovernedChain();
  const before = parametersHash(chain.context.parameters);
  const proposal = chain.decide(set('quotaTransactions', 7), 6n);
  t.match(proposal, { status: 'passed', passedHeight: 3n, effectiveHeight: 6n });
  t.notOk(isChangeDue(chain.state, 3n), 'block 4 has nothing to do for height 5');
  chain.next();
  t.ok(isChangeDue(chain.state, 4n), 'block 5 makes what holds from height 6 on: it is wanted');
  const report = chain.next();
  t.strictSame(eventNames(report), ['parameter-changed']);
  t.notOk(isChangeDue(chain.state, 5n));
  t.strictSame(chain.blocks[4]?.header.parametersHash, before, 'block 5 is under the old one');
  chain.next();
  t.not(chain.blocks[5]?.header.parametersHash, before);
  t.strictSame(chain.blocks[5]?.header.parametersHash, parametersHash(chain.context.parameters));
  t.equal(chain.context.parameters.quotaTransactions, 7);
  t.match(chain.read(1n), { status: 'effective', governsFrom: 6n });
});

t.test('passed after its height, it holds from the next one on', async (t) => {
  const chain = new GovernedChain();
  chain.next(chain.proposal(set('heartbeatMs', 30_000), 0, { effectiveHeight: 2n }));
  for (const by of [1, 2]) chain.next(chain.vote(1n, by));
  t.match(chain.read(1n), { status: 'effective', passedHeight: 3n, governsFrom: 4n });
});

t.test(
  'an authority comes in: named in the header before, decides from its height on',
  async (t) => {
    const chain = new GovernedChain();
    const candidate = chain.candidate('newbie');
    const { effectiveHeight } = chain.decide(candidate, 5n);
    t.equal(effectiveHeight, 5n);
    t.strictSame(chain.names, ['a0', 'a1', 'a2', 'a3'], 'passed in block 3, not yet due');
    t.strictSame(eventNames(chain.next()), ['authority-added']);
    const header4 = chain.blocks[3]?.header;
    const old = authoritiesHash(chain.genesis.authorities);
    t.strictSame(header4?.authoritiesHash, old);
    t.strictSame(header4?.nextAuthoritiesHash, authoritiesHash(nextAuthorities(chain.state)));
    t.equal(chain.names.length, 5);
    for (let i = 0; i < 5; i++) chain.next();
    const proposers = new Set(chain.blocks.slice(4).map(({ header }) => header.proposer.join()));
    t.equal(proposers.size, 5, 'each of the five has its turn');
    t.strictSame(moneyFaults(chain), []);
  },
);

t.test('what a proposal is refused for', async (t) => {
  const chain = new GovernedChain();
  const good = chain.candidate('newbie');
  const member = chain.candidate('member', { account: signerOf('nobody').publicKey });
  const of = (change: ProposedChange, fields = {}, by = 0) => chain.proposal(change, by, fields);
  const now = chain.head.timeMs + 1000;
  const a0 = chain.authority('a0');
  const quota = set('quotaTransactions', 9);
  const otherChain = new GovernedChain(4, (document) => {
    document['chainId'] = 'other-street';
  }).candidate('newbie');
  const household = chain.community.households[0]?.account ?? voter(0);
  const rows: [what: string, transaction: SignedTransaction, code: string | null][] = [
    ['good', of(good), null],
    ['by a household', chain.sign(household, { type: 'propose', ...body(quota) }), 'not-permitted'],
    [
      'by the operator',
      chain.sign(chain.community.operator, { type: 'propose', ...body(quota) }),
      'not-permitted',
    ],
    ['for this very block', of(quota, { effectiveHeight: 1n }), 'bad-height'],
    ['for the next block', of(quota, { effectiveHeight: 2n }), null],
    ['for when it has passed', of(quota, { effectiveHeight: 0n }), null],
    ['expired at once', of(quota, { expiresMs: now }), 'bad-expiry'],
    ['expires in a millisecond', of(quota, { expiresMs: now + 1 }), null],
    ['expires in 30 days', of(quota, { expiresMs: now + 30 * DAY_MS }), null],
    ['expires later', of(quota, { expiresMs: now + 30 * DAY_MS + 1 }), 'bad-expiry'],
    ['a novel for a reason', of(quota, { reason: 'x'.repeat(141) }), 'bad-text'],
    ['a name with a space', of(chain.candidate('new bie')), 'bad-name'],
    ['a name that is taken', of(chain.candidate('a1')), 'impossible-change'],
    [
      'a consensus key that is taken',
      of(chain.candidate('x', { consensusKey: a0.consensusKey })),
      'impossible-change',
    ],
    [
      'a node key that is taken',
      of(chain.candidate('x', { nodeKey: a0.nodeKey })),
      'impossible-change',
    ],
    [
      'one key for both',
      of(chain.candidate('x', { nodeKey: signerOf('x consensus').publicKey })),
      'bad-key',
    ],
    [
      'a key of small order',
      of(chain.candidate('x', { consensusKey: new Uint8Array(32) })),
      'bad-key',
    ],
    ['an account of a stranger', of(member), 'bad-key'],
    [
      "another's account",
      of(chain.candidate('x', { account: voter(0).publicKey })),
      'impossible-change',
    ],
    ['consensus key not proved', of({ ...good, consensusProof: good.nodeProof }), 'bad-proof'],
    ['node key not proved', of({ ...good, nodeProof: good.consensusProof }), 'bad-proof'],
    [
      'proofs for another name',
      of({ ...good, authority: { ...good.authority, name: 'x' } }),
      'bad-proof',
    ],
    ['proofs for another chain', of(otherChain), 'bad-proof'],
    [
      'out with a stranger',
      of({ type: 'removeAuthority', consensusKey: voter(0).publicKey }),
      'impossible-change',
    ],
    ['out with one of four', of(outWith(chain, 'a3')), 'impossible-change'],
    [
      'lift of nobody',
      of({ type: 'liftSuspension', consensusKey: a0.consensusKey }),
      'impossible-change',
    ],
    ['a parameter that does not exist', of(set('quotaTransaction', 5)), 'unknown-parameter'],
    ['the slot length', of(set('slotLengthMs', 60_000)), 'unknown-parameter'],
    ['a property of every object', of(set('constructor', 5)), 'unknown-parameter'],
    ['a parameter below its bound', of(set('quotaBytes', 1023)), 'impossible-change'],
    ['a parameter at its bound', of(set('quotaBytes', 1024)), null],
    ['a parameter above its bound', of(set('blockBytesMax', 262_145)), 'impossible-change'],
    ['a parameter as it is', of(set('quotaTransactions', 100)), 'impossible-change'],
  ];
  for (const [what, transaction, code] of rows) {
    const { receipts } = chain.build(now, [transaction]).result;
    t.equal(receipts[0]?.refusal?.code ?? null, code, what);
  }
  const near = chain.build(now, [of(set('quotaTransaction', 5))]).result.receipts[0]?.refusal;
  t.match(near?.message, /did you mean quotaTransactions\?/);
});

function body(change: ProposedChange) {
  return { change, effectiveHeight: 2n, expiresMs: GENESIS_MS + HOUR_MS, reason: '' };
}

t.test('what a vote is refused for', async (t) => {
  const chain = new GovernedChain(7);
  chain.next(chain.proposal(set('quotaTransactions', 7)));
  const household = chain.community.households[0]?.account ?? voter(0);
  const codeOf = (signed: SignedTransaction, ms = chain.head.timeMs + 1000) =>
    chain.build(ms, [signed]).result.receipts[0]?.refusal?.code ?? null;
  t.equal(
    codeOf(chain.sign(household, { type: 'vote', proposal: 1n, approve: true })),
    'not-permitted',
  );
  t.equal(codeOf(chain.vote(2n, 1)), 'unknown-proposal');
  t.equal(codeOf(chain.vote(0n, 1)), 'unknown-proposal');
  t.equal(codeOf(chain.vote(2n ** 63n, 1)), 'unknown-proposal');
  t.equal(codeOf(chain.vote(1n, 0)), 'already-voted');
  t.equal(codeOf(chain.vote(1n, 0, false)), null, 'a vote can be changed');
  chain.next(chain.vote(1n, 0, false));
  t.match(chain.read(1n), { approved: [], rejected: [chain.authority('a0').consensusKey] });
  chain.next(chain.vote(1n, 1, false));
  t.equal(chain.status(1n), 'open', 'two of seven cannot stop it');
  t.strictSame(eventNames(chain.next(chain.vote(1n, 2, false))), [
    'proposal-voted',
    'proposal-rejected',
  ]);
  t.equal(codeOf(chain.vote(1n, 3)), 'proposal-closed');
  t.strictSame(readGovernance(chain.state).open, []);
});

t.test('a proposal expires by block time; four of one authority are open at most', async (t) => {
  const chain = new GovernedChain();
  const expiresMs = chain.head.timeMs + 10_000;
  const many = [0n, 1n, 2n, 3n, 4n].map((nonce) =>
    chain.proposal(set('quotaTransactions', 7 + Number(nonce)), 0, { nonce, expiresMs }),
  );
  t.strictSame(chain.next(...many).codes, [null, null, null, null, 'too-many-proposals']);
  t.strictSame(chain.next(chain.proposal(set('quotaBytes', 2048), 1)).codes, [null]);
  chain.block(expiresMs - 1);
  t.strictSame(readGovernance(chain.state).open, [1n, 2n, 3n, 4n, 5n]);
  const report = chain.block(expiresMs, chain.vote(1n, 1));
  t.strictSame(report.codes, ['proposal-closed']);
  t.strictSame(readGovernance(chain.state).open, [5n]);
  t.equal(chain.status(4n), 'expired');
});

t.test('changes of one block queue, one of the set a height', async (t) => {
  const chain = new GovernedChain(5);
  const add = ['x', 'y'].map((name) => chain.candidate(name));
  const changes: ProposedChange[] = [...add, outWith(chain, 'a4'), set('quotaTransactions', 7)];
  const effectiveHeight = 8n;
  chain.next(
    ...changes.map((change, nonce) =>
      chain.proposal(change, 0, { effectiveHeight, nonce: BigInt(nonce) }),
    ),
  );
  for (const by of [1, 2, 3])
    chain.next(
      ...changes.map((_, i) =>
        chain.sign(
          voter(by),
          { type: 'vote', proposal: BigInt(i + 1), approve: true },
          { nonce: BigInt(i) },
        ),
      ),
    );
  while (chain.head.height < 6n) chain.next();
  t.strictSame(chain.names.length, 5);
  t.strictSame(eventNames(chain.next()), ['authority-added', 'parameter-changed'], 'for height 8');
  t.ok(isChangeDue(chain.state, 7n), 'what waits wants the next block');
  t.strictSame(eventNames(chain.next()), ['authority-added'], 'for height 9');
  t.strictSame(eventNames(chain.next()), ['authority-removed'], 'for height 10');
  t.notOk(isChangeDue(chain.state, 9n));
  t.equal(chain.names.length, 6);
});

t.test('a passed change that has become impossible fails, with the reason', async (t) => {
  const chain = new GovernedChain(5);
  const [out0, out1] = [outWith(chain, 'a4'), outWith(chain, 'a3')];
  chain.next(
    chain.proposal(out0, 0, { effectiveHeight: 9n }),
    chain.proposal(out1, 1, { effectiveHeight: 9n }),
  );
  for (const proposal of [1n, 2n])
    for (const by of [0, 1, 2, 3, 4])
      if (chain.status(proposal) === 'open') chain.next(...voteOf(chain, proposal, by));
  while (chain.head.height < 10n) chain.next();
  t.equal(chain.status(1n), 'effective');
  t.equal(chain.status(2n), 'failed');
  t.match(chain.read(2n).failure, /4 authorities must not shrink/);
  t.equal(chain.names.length, 4);
});

function voteOf(chain: GovernedChain, proposal: bigint, by: number): SignedTransaction[] {
  const { approved } = chain.read(proposal);
  const key = chain.authority(`a${by}`).consensusKey;
  return approved.some((one) => one.join() === key.join()) ? [] : [chain.vote(proposal, by)];
}

t.test('who is out has no vote any more, and its old votes do not count', async (t) => {
  const chain = new GovernedChain(5);
  chain.next(
    chain.proposal(set('quotaTransactions', 7), 4, { expiresMs: chain.head.timeMs + DAY_MS }),
  );
  chain.decide(outWith(chain, 'a4'));
  while (chain.names.length === 5) chain.next();
  t.strictSame(chain.next(chain.vote(1n, 4, false)).codes, ['not-permitted']);
  chain.next(chain.vote(1n, 0), chain.vote(1n, 1));
  t.equal(chain.status(1n), 'open', 'two of four, beside the one who has left');
  chain.next(chain.vote(1n, 2));
  t.not(chain.status(1n), 'open');
});

t.test('where somebody leaves, the votes that there are may decide', async (t) => {
  for (const { authorities, votes, becomes } of [
    { authorities: 5, votes: [true, true], becomes: 'passed' },
    { authorities: 7, votes: [false, false], becomes: 'rejected' },
    { authorities: 7, votes: [true, false], becomes: 'open' },
  ]) {
    const chain = new GovernedChain(authorities);
    const terms = { expiresMs: chain.head.timeMs + DAY_MS };
    chain.next(chain.proposal(set('quotaTransactions', 7), 0, terms));
    chain.next(...votes.map((approve, index) => chain.vote(1n, index + 1, approve)));
    t.equal(chain.status(1n), 'open', `${votes} of ${authorities} decide nothing`);
    chain.decide(outWith(chain, `a${authorities - 1}`));
    while (chain.names.length === authorities) chain.next();
    t.equal(chain.status(1n), becomes, `${votes} of ${authorities - 1}, and nobody voted again`);
    if (becomes !== 'passed') continue;
    t.equal(chain.read(1n).passedHeight, chain.head.height, 'in the block that takes one out');
    chain.next();
    t.equal(chain.status(1n), 'effective', 'and it holds from the next height on');
  }
});

t.test('no sequence of proposals, votes and evidence breaks the set', async (t) => {
  const act = fc.record({
    kind: fc.constantFrom('add', 'remove', 'lift', 'vote', 'evidence', 'wait'),
    by: fc.nat(8),
    whom: fc.nat(8),
    in: fc.integer({ min: 1, max: 4 }),
  });
  let changes = 0;
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 7 }), fc.array(act, { maxLength: 25 }), (n, acts) => {
      const chain = new GovernedChain(n);
      for (const one of acts) step(chain, one);
      let before = chain.genesis.authorities.map(({ name }) => name);
      for (const after of chain.sets) {
        const difference = [
          ...before.filter((name) => !after.includes(name)),
          ...after.filter((name) => !before.includes(name)),
        ];
        changes += difference.length;
        if (after.length < 4) throw new Error(`only ${after} remain`);
        if (difference.length > 1) throw new Error(`${before} became ${after} in one block`);
        if (new Set(after).size < after.length) throw new Error(`twice in ${after}`);
        before = after;
      }
    }),
    { seed: 7, numRuns: 40 },
  );
  t.ok(changes > 30, `the sets did change: ${changes} times`);
});

interface Act {
  readonly kind: string;
  readonly by: number;
  readonly whom: number;
  readonly in: number;
}

function step(chain: GovernedChain, { kind, by, whom, in: delay }: Act): void {
  const { names } = chain;
  const height = chain.head.height < 1n ? 1n : chain.head.height;
  const change = changeOf(chain, kind, whom);
  if (kind === 'evidence') {
    const culprits = [whom, whom + 1].map((i) => names[i % names.length] ?? '');
    chain.accuse(...culprits.map((name) => chain.doublePrecommit(name, height)));
  } else if (change === null) chain.next();
  else {
    const voters = chain.genesis.authorities.length;
    const speaker = by % voters;
    const effectiveHeight = height + 1n + BigInt(delay);
    chain.next(chain.proposal(change, speaker, { effectiveHeight }));
    const { proposals, open } = readGovernance(chain.state);
    const others = Array.from({ length: voters }, (_, i) => i).filter((i) => i !== speaker);
    if (open.includes(proposals)) chain.next(...others.map((i) => chain.vote(proposals, i)));
  }
}

function changeOf(chain: GovernedChain, kind: string, whom: number): ProposedChange | null {
  switch (kind) {
    case 'add':
      return chain.candidate(`n${whom}`);
    case 'remove':
      return outWith(chain, chain.names[whom % chain.names.length] ?? '');
    case 'lift': {
      const suspension = readGovernance(chain.state).suspensions[0];
      if (suspension === undefined) return null;
      return { type: 'liftSuspension', consensusKey: suspension.authority.consensusKey };
    }
    default:
      return null;
  }
}
