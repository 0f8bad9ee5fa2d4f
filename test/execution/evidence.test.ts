import t from 'tap';
import type { Prevote, UnsignedMessage } from '../../consensus/schema/messages.ts';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { decodeBlock, sealBlock } from '../../state/codec/block.ts';
import { decodeEvidence, encodeEvidence } from '../../state/codec/evidence.ts';
import { authoritiesAt } from '../../state/execution/authoritySets.ts';
import { checkBlock, evidenceRoot } from '../../state/execution/blockRules.ts';
import { isChangeDue } from '../../state/execution/governance/endBlock.ts';
import { readGovernance } from '../../state/execution/governance/governanceState.ts';
import {
  type Checkpoint,
  type LightBlock,
  verifyAuthorityChain,
} from '../../state/execution/lightChain.ts';
import type { Block } from '../../state/types/block.ts';
import { EMPTY_BYTES } from '../../state/types/bytes.ts';
import type { Evidence, Offence } from '../../state/types/evidence.ts';
import { DAY_MS, GovernedChain } from '../support/governance.ts';
import { HOUR_MS, type JsonDocument, signerOf } from '../support/ledger.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const H = 2n;

const proposal = (round: number, blockId: string, fields = {}): UnsignedMessage => ({
  type: 'proposal',
  height: H,
  round,
  blockId,
  timeMs: 1,
  validRound: -1,
  ...fields,
});
const prevote = (round: number, blockId: string | null, validRound = -1): Prevote => ({
  type: 'prevote',
  height: H,
  round,
  blockId,
  validRound,
});
const precommit = (round: number, blockId: string | null, height = H): UnsignedMessage => ({
  type: 'precommit',
  height,
  round,
  blockId,
});

/** Three blocks deep: height 2 is a while ago. */
function started(authorities = 5, change: (document: JsonDocument) => void = () => {}) {
  const chain = new GovernedChain(authorities, change);
  for (let i = 0; i < 3; i++) chain.next();
  return chain;
}

/** What the builder makes of evidence: the rule that keeps it out, or null. */
function judge(chain: GovernedChain, bytes: Uint8Array, timeMs = chain.head.timeMs + 1000) {
  const built = chain.build(timeMs, [], undefined, [bytes]);
  const isIn = built.block.evidence.length === 1;
  // Whoever puts it in by force is told by every checker.
  const header = { ...built.block.header, evidenceRoot: evidenceRoot([bytes]) };
  const forced = decodeBlock(sealBlock(header, { ...built.block, evidence: [bytes] }).bytes);
  if (forced === null) throw new Error('a block with evidence decodes');
  const checked = checkBlock(chain.context, chain.head, forced);
  if (checked.ok !== isIn) throw new Error('builder and checker differ');
  if (checked.ok) return null;
  return checked.fault.rule === 'evidence' ? checked.fault.detail.split(': ')[1] : checked.fault;
}

t.test('which pairs are proof, and which are not', async (t) => {
  const chain = started();
  const rows: [
    what: string,
    offence: Offence,
    first: UnsignedMessage,
    second: UnsignedMessage | null,
    answer: string | null,
  ][] = [
    ['two precommits', 'precommits', precommit(0, A), precommit(0, B), null],
    ['a block and nil', 'precommits', precommit(0, A), precommit(0, null), null],
    ['the same twice', 'precommits', precommit(0, A), precommit(0, A), 'malformed'],
    ['of two rounds', 'precommits', precommit(0, A), precommit(1, B), 'malformed'],
    ['of two heights', 'precommits', precommit(0, A), precommit(0, B, 1n), 'malformed'],
    ['two prevotes', 'prevotes', prevote(1, A), prevote(1, B), null],
    ['one block by two polkas', 'prevotes', prevote(2, A, 0), prevote(2, A, 1), null],
    ['prevotes of two rounds', 'prevotes', prevote(0, A), prevote(1, B), 'malformed'],
    ['two proposals', 'proposals', proposal(0, A), proposal(0, B), null],
    ['one block, two times', 'proposals', proposal(0, A), proposal(0, A, { timeMs: 2 }), null],
    ['proposals of two rounds', 'proposals', proposal(0, A), proposal(5, B), 'malformed'],
    ['a precommit called a prevote', 'prevotes', precommit(0, A), precommit(0, B), 'malformed'],
    ['locked, then another in the next round', 'brokenLock', precommit(0, A), prevote(1, B), null],
    ['… and many rounds later', 'brokenLock', precommit(0, A), prevote(7, B), null],
    ['… by a polka of before', 'brokenLock', precommit(3, A), prevote(5, B, 2), null],
    [
      '… by a polka of the same round',
      'brokenLock',
      precommit(3, A),
      prevote(5, B, 3),
      'malformed',
    ],
    ['… by a later polka', 'brokenLock', precommit(3, A), prevote(5, B, 4), 'malformed'],
    ['locked, then the same block', 'brokenLock', precommit(0, A), prevote(1, A), 'malformed'],
    ['locked, then nil', 'brokenLock', precommit(0, A), prevote(1, null), 'malformed'],
    ['precommitted nil', 'brokenLock', precommit(0, null), prevote(1, B), 'malformed'],
    ['prevoted before', 'brokenLock', precommit(2, A), prevote(1, B), 'malformed'],
    ['prevoted in the same round', 'brokenLock', precommit(1, A), prevote(1, B), 'malformed'],
    ['out of turn', 'wrongProposer', proposal(1, A), null, null],
    ['in its turn', 'wrongProposer', proposal(3, A), null, 'its-turn'],
  ];
  // Height 2 of five: in round 3 it is the turn of the set's first, a0.
  for (const [what, offence, first, second, answer] of rows)
    t.equal(judge(chain, chain.evidence('a0', offence, first, second)), answer, what);
});

t.test('evidence has one form, and is worth nothing without the signatures', async (t) => {
  const chain = started();
  const good = chain.doublePrecommit('a0', H);
  const evidence = decodeEvidence(good) as Evidence;
  const { first, second } = evidence;
  const change = (fields: Partial<Evidence>) => encodeEvidence({ ...evidence, ...fields });
  const forged = second && { ...second, signature: first.signature };
  const other = chain.authority('a1').consensusKey;
  const rows: [what: string, bytes: Uint8Array, answer: string | null][] = [
    ['good', good, null],
    ['the other way round', change({ first: second ?? first, second: first }), 'malformed'],
    ['half of it', change({ second: null }), 'malformed'],
    ['a byte more', Uint8Array.from([...good, 0]), 'malformed'],
    ['nothing', EMPTY_BYTES, 'malformed'],
    ['too long', new Uint8Array(513), 'malformed'],
    ['one signature for both', change({ second: forged }), 'bad-signature'],
    ['another is accused', change({ authority: other }), 'bad-signature'],
    ['a stranger is accused', change({ authority: signerOf('x').publicKey }), 'unknown-authority'],
    ['of a height to come', chain.doublePrecommit('a0', 5n), 'future'],
    ['of the height in progress', chain.doublePrecommit('a0', 4n), null],
  ];
  for (const [what, bytes, answer] of rows) t.equal(judge(chain, bytes), answer, what);
  const foreign = new GovernedChain(5, (document) => {
    document['chainId'] = 'other-street';
  });
  t.equal(judge(chain, foreign.doublePrecommit('a0', H)), 'bad-signature', 'of another chain');
});

t.test('the guilty is out of the set at the next height, and may come back by vote', async (t) => {
  const chain = started();
  const { events, executed } = chain.accuse(chain.doublePrecommit('a2', H));
  t.strictSame(
    events.map(({ name }) => name),
    ['offence-proved', 'authority-suspended'],
  );
  t.strictSame(executed.block.header.evidenceRoot.length, 32, 'the header is bound to it');
  t.strictSame(chain.names.includes('a2'), false);
  const [suspension] = readGovernance(chain.state).suspensions;
  t.match(suspension, { standing: 'suspended', offence: 'precommits', height: H, round: 0 });
  t.strictSame(
    chain.next(chain.proposal({ type: 'changeParameter', name: 'quotaBytes', value: 2048 }, 2))
      .codes,
    ['not-permitted'],
    'it has no vote',
  );
  const key = chain.genesis.authorities.find(({ name }) => name === 'a2')?.consensusKey;
  const lift = { type: 'liftSuspension', consensusKey: key ?? EMPTY_BYTES } as const;
  t.equal(chain.decide(lift).status, 'effective');
  t.ok(chain.names.includes('a2'));
  t.equal(judge(chain, chain.doublePrecommit('a2', H)), 'known', 'what was lifted is over');
  t.equal(
    judge(chain, chain.doublePrecommit('a2', chain.head.height + 1n)),
    null,
    'what follows is not',
  );
});

t.test('never below four, and never below a quorum of those who were trusted', async (t) => {
  const rows: [authorities: number, guilty: number, remain: number][] = [
    [1, 1, 1],
    [4, 1, 4],
    [5, 2, 4],
    [7, 4, 5],
    [10, 5, 7],
  ];
  for (const [authorities, guilty, remain] of rows) {
    const chain = started(authorities);
    const names = [...chain.names].slice(0, guilty);
    const report = chain.accuse(...names.map((name) => chain.doublePrecommit(name, H)));
    t.ok(
      report.events.filter(({ name }) => name === 'authority-suspended').length <= 1,
      'one a block, however many are proved',
    );
    while (isChangeDue(chain.state, chain.head.height)) chain.next();
    t.equal(chain.names.length, remain, `${guilty} of ${authorities}`);
    const standings = readGovernance(chain.state).suspensions.map(({ standing }) => standing);
    t.equal(standings.length, guilty);
    t.equal(standings.filter((one) => one === 'marked').length, guilty - (authorities - remain));
  }
});

t.test('too old by blocks and by time, both; the time is that of blocks', async (t) => {
  const chain = started(5, (document) => {
    document['parameters'].evidenceAgeBlocks = 10;
    document['parameters'].evidenceAgeMs = DAY_MS;
  });
  const old = chain.doublePrecommit('a0', H);
  chain.block(chain.head.timeMs + 3 * DAY_MS);
  t.equal(judge(chain, old), null, 'three days, but few blocks');
  while (chain.head.height < 20n) chain.next();
  t.equal(judge(chain, old), 'expired', 'three days and many blocks');
  t.equal(judge(chain, chain.doublePrecommit('a0', 12n)), null, 'a few blocks');
  const busy = started(5, (document) => {
    document['parameters'].evidenceAgeBlocks = 10;
    document['parameters'].evidenceAgeMs = DAY_MS;
  });
  while (busy.head.height < 20n) busy.next();
  t.equal(judge(busy, busy.doublePrecommit('a0', H)), null, 'many blocks, but seconds');
  for (let hour = 0; hour < 31; hour++) busy.block(busy.head.timeMs + HOUR_MS);
  t.equal(judge(busy, busy.doublePrecommit('a0', H)), 'expired', 'a day and six hours later');
});

t.test('pitfall 22: who had left or was to come is judged by the set of that height', async (t) => {
  const chain = started(5);
  const candidate = chain.candidate('late');
  chain.decide(candidate, 9n);
  while (chain.head.height < 10n) chain.next();
  const late = candidate.authority;
  t.equal(judge(chain, chain.doublePrecommit('late', 8n)), 'unknown-authority', 'not yet in');
  t.equal(judge(chain, chain.doublePrecommit('late', 9n)), null, 'from its height on');
  const out = chain.decide({ type: 'removeAuthority', consensusKey: late.consensusKey }, 20n);
  t.equal(out.effectiveHeight, 20n);
  while (chain.head.height < 21n) chain.next();
  const after = chain.doublePrecommit('late', 20n);
  const before = chain.doublePrecommit('late', 19n);
  t.equal(judge(chain, after), 'unknown-authority', 'out of it again');
  t.equal(judge(chain, before), null, 'what it did as an authority counts on');
  chain.accuse(before);
  t.match(readGovernance(chain.state).suspensions, [{ standing: 'marked' }]);
  t.equal(chain.names.length, 5);
  // Proposers and certificates: every block was built and certified by the set of its own height.
  for (const { header } of chain.blocks) {
    const set = authoritiesAt(chain.state, header.height);
    const turn = Number((header.height + BigInt(header.round)) % BigInt(set.length));
    t.strictSame(header.proposer, set[turn]?.consensusKey, `proposer of ${header.height}`);
  }
  const sizes = [8n, 9n, 19n, 20n].map((height) => authoritiesAt(chain.state, height).length);
  t.strictSame(sizes, [5, 6, 6, 5]);
});

t.test(
  'pitfall 23: what is dealt with is told by the chain, and makes no block invalid',
  async (t) => {
    const chain = started(7);
    const one = chain.doublePrecommit('a0', H);
    const another = chain.evidence('a0', 'prevotes', prevote(0, A), prevote(0, B));
    const built = chain.build(chain.head.timeMs + 1000, [], undefined, [one, one, another, one]);
    t.equal(built.block.evidence.length, 1, 'a pool with all of it makes a block with one');
    chain.accuse(one, another);
    t.equal(chain.head.height, 4n, 'and that block is valid');
    t.equal(judge(chain, one), 'known', 'not twice');
    t.equal(judge(chain, another), 'known', 'nor a second case beside the first');
    const empty = chain.build(chain.head.timeMs + 1000, [], undefined, [one]);
    t.strictSame(
      empty.block.evidence,
      [],
      'who has not heard of it builds a valid block all the same',
    );
    t.strictSame(empty.block.header.evidenceRoot, EMPTY_BYTES);
    const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
    const many = names.map((name) => chain.doublePrecommit(name, H));
    const full = chain.build(chain.head.timeMs + 1000, [], undefined, many);
    t.ok(full.block.evidence.length <= 8 && full.block.evidence.length === 6);
  },
);

/** As a peer would give them: headers, certificates, and sets where they change. */
function lightBlocks(chain: GovernedChain): LightBlock[] {
  return chain.blocks.map((block, index) => {
    const next = authoritiesAt(chain.state, block.header.height + 1n);
    const { authoritiesHash: own, nextAuthoritiesHash } = block.header;
    return {
      headerBytes: block.headerBytes,
      certificate: chain.certify(chain.blocks[index] as Block),
      nextAuthorities: own.join() === nextAuthoritiesHash.join() ? null : next,
    };
  });
}

t.test('pitfall 27: a set is believed only if the one before it has decided it', async (t) => {
  const chain = started(4);
  const genesis: Checkpoint = {
    chainId: chain.genesis.chainId,
    height: 0n,
    hash: chain.genesis.hash,
    timeMs: chain.genesis.timeMs,
    authorities: chain.genesis.authorities,
  };
  chain.decide(chain.candidate('newbie'));
  for (let i = 0; i < 3; i++) chain.next();
  const change = chain.blocks.findIndex(
    ({ header }) => header.authoritiesHash.join() !== header.nextAuthoritiesHash.join(),
  );
  const blocks = lightBlocks(chain);
  const verify = (list: readonly LightBlock[], from = genesis) =>
    verifyAuthorityChain(from, list, verifyNative);
  const { checkpoint, fault } = verify(blocks);
  t.equal(fault, null);
  t.match(checkpoint, { height: chain.head.height, hash: chain.head.hash });
  t.strictSame(checkpoint.authorities, authoritiesAt(chain.state, chain.head.height + 1n));
  const middle = verify(blocks.slice(0, change)).checkpoint;
  t.equal(verify(blocks.slice(change), middle).fault, null, 'from a checkpoint on the way');

  const forger = new GovernedChain(4, (document) => {
    document['authorities'] = document['authorities'].slice(0, 1);
  });
  forger.next();
  const replaced = (index: number, fields: Partial<LightBlock>) =>
    blocks.map((block, i) => (i === index ? { ...block, ...fields } : block));
  const headerOf = (index: number) => (chain.blocks[index] as Block).header;
  const sealed = (index: number, fields: object) =>
    sealBlock(
      { ...headerOf(index), ...fields },
      { transactions: [], evidence: [], parentCommit: EMPTY_BYTES },
    );
  const fabricated = [chain.candidate('m').authority];
  const resealed = (index: number, fields: object, signers?: number[]): Partial<LightBlock> => {
    const block = sealed(index, fields);
    return { headerBytes: block.headerBytes, certificate: chain.certify(block, signers) };
  };
  const last = blocks.length - 1;
  const rows: [what: string, list: readonly LightBlock[], code: string, height: number][] = [
    [
      'a fabricated set at the change',
      replaced(change, { nextAuthorities: fabricated }),
      'nextAuthorities',
      change + 1,
    ],
    [
      'no set at the change',
      replaced(change, { nextAuthorities: null }),
      'nextAuthorities',
      change + 1,
    ],
    ['an empty set', replaced(change, { nextAuthorities: [] }), 'nextAuthorities', change + 1],
    [
      'the right set, unsorted',
      replaced(change, { nextAuthorities: blocks[change]?.nextAuthorities?.toReversed() ?? null }),
      'nextAuthorities',
      change + 1,
    ],
    ['the change left out', blocks.filter((_, i) => i !== change), 'height', change + 1],
    ['a block of another chain', [lightBlocks(forger)[0] as LightBlock], 'parent', 1],
    [
      'by too few',
      replaced(1, { certificate: chain.certify(chain.blocks[1] as Block, [0, 1]) }),
      'certificate',
      2,
    ],
    [
      'the certificate of another block',
      replaced(1, { certificate: blocks[2]?.certificate ?? EMPTY_BYTES }),
      'certificate',
      2,
    ],
    [
      'another set named',
      replaced(last, resealed(last, { authoritiesHash: headerOf(0).authoritiesHash })),
      'authorities',
      last + 1,
    ],
    [
      'another proposer',
      replaced(last, resealed(last, { round: headerOf(last).round + 1 })),
      'proposer',
      last + 1,
    ],
    ['another chain id', replaced(last, resealed(last, { chainId: 'x' })), 'chain', last + 1],
    [
      'a time that stands',
      replaced(last, resealed(last, { timeMs: headerOf(last - 1).timeMs })),
      'time',
      last + 1,
    ],
    ['no header', replaced(0, { headerBytes: EMPTY_BYTES }), 'header', 1],
  ];
  for (const [what, list, code, height] of rows) {
    const found = verify(list).fault;
    t.match(found, { code, height: BigInt(height) }, what);
  }
});
