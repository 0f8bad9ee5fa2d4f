// biome-ignore-all format: one line, one fact
import fc from 'fast-check';
import t from 'tap';
import type { SignedPrecommit, SignedPrevote, SignedVote } from '../../consensus/schema/messages.ts';
import { evidenceKey } from '../../consensus/votes/evidence.ts';
import { type VoteEvent, VoteKeeper } from '../../consensus/votes/voteKeeper.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const signature = new Uint8Array(64);

function prevote(authorityIndex: number, round: number, blockId: string | null): SignedPrevote {
  return { type: 'prevote', height: 1n, round, blockId, validRound: -1, authorityIndex, signature };
}
function precommit(authorityIndex: number, round: number, blockId: string | null): SignedPrecommit {
  return { type: 'precommit', height: 1n, round, blockId, authorityIndex, signature };
}
function keeperOf(count: number): VoteKeeper {
  return new VoteKeeper(1n, Array.from({ length: count }, () => 1));
}
/** What the keeper announces, in words, in round `current`. */
function announced(keeper: VoteKeeper, current: number, ...votes: SignedVote[]): string[] {
  return votes.flatMap((vote) => {
    const { event } = keeper.add(vote, current);
    return event === null ? [] : [inWords(event)];
  });
}
function inWords(event: VoteEvent): string {
  return `${event.type} ${event.round}${'blockId' in event ? ` ${event.blockId[0]}` : ''}`;
}

t.test('each threshold is announced once, when it is made', async (t) => {
  t.strictSame(
    announced(keeperOf(4), 0, ...[0, 1, 2, 3].map((i) => prevote(i, 0, A))),
    ['polka 0 a'],
    'three of four for a block',
  );
  t.strictSame(announced(keeperOf(4), 0, ...[0, 1, 2, 3].map((i) => prevote(i, 0, null))), ['polkaNil 0']);
  t.strictSame(
    announced(keeperOf(4), 0, prevote(0, 0, A), prevote(1, 0, null), prevote(2, 0, A), prevote(3, 0, A)),
    ['polkaAny 0', 'polka 0 a'],
  );
  t.strictSame(announced(keeperOf(4), 0, ...[0, 1, 2, 3].map((i) => precommit(i, 0, null))), ['precommitAny 0']);
  t.strictSame(announced(keeperOf(4), 0, ...[0, 1, 2].map((i) => precommit(i, 0, B))), ['precommits 0 b']);
  t.strictSame(announced(keeperOf(1), 0, prevote(0, 0, A), precommit(0, 0, A)), ['polka 0 a', 'precommits 0 a']);
});

t.test('quorums are more than two thirds, skips more than one third, at every size', async (t) => {
  const rows = [[4, 3, 2], [5, 4, 2], [6, 5, 3], [7, 5, 3], [10, 7, 4], [13, 9, 5], [16, 11, 6], [22, 15, 8], [31, 21, 11], [32, 22, 11]] as const;
  for (const [n, quorum, skip] of rows) {
    const firstEvent = (make: (i: number) => SignedVote): number => {
      const keeper = keeperOf(n);
      for (let i = 0; i < n; i++) if (keeper.add(make(i), 0).event !== null) return i + 1;
      return 0;
    };
    t.equal(firstEvent((i) => prevote(i, 0, A)), quorum, `quorum of ${n}`);
    t.equal(firstEvent((i) => precommit(i, 1, null)), skip, `skip of ${n}`);
    t.equal(firstEvent((i) => precommit(i, 9, null)), skip, `skip of ${n}, far ahead`);
  }
});

t.test('only the first vote of an authority counts; one that contradicts it is evidence', async (t) => {
  const keeper = keeperOf(4);
  t.strictSame(keeper.add(prevote(0, 0, A), 0), { event: null, evidence: null });
  const { evidence } = keeper.add(prevote(0, 0, B), 0);
  t.match(evidence, { kind: 'equivocation', first: { blockId: A }, second: { blockId: B } });
  t.equal(evidence === null ? '' : evidenceKey(evidence), '0/1/0/prevote');
  t.equal(keeper.add(prevote(0, 0, B), 0).evidence, null, 'once');
  t.equal(keeper.add(prevote(0, 0, null), 0).evidence, null, 'a third is worth nothing');
  const otherRound = { ...prevote(1, 0, A), validRound: 0 };
  keeper.add(prevote(1, 0, A), 0);
  t.not(keeper.add(otherRound, 0).evidence, null, 'the same block with another validRound was signed twice too');
  keeper.add(prevote(2, 0, B), 0);
  t.equal(keeper.hasPolka(0, B), false);
});

t.test('votes far ahead are kept newest first, and count when their round comes', async (t) => {
  const keeper = keeperOf(4);
  announced(keeper, 0, prevote(0, 5, A), prevote(0, 3, A), precommit(0, 5, A));
  t.equal(keeper.skipRound(0), null);
  t.strictSame(announced(keeper, 0, prevote(1, 3, null)), [], 'the vote of round 3 has been overtaken');
  t.strictSame(announced(keeper, 0, prevote(2, 5, A)), ['skip 5']);
  t.equal(keeper.skipRound(0), 5);
  keeper.advance(5);
  t.strictSame(announced(keeper, 5, prevote(1, 5, A)), ['polka 5 a'], 'prevotes of 0 and 2 were kept');
  t.equal(keeper.roundCertificate('skip', 5)?.votes.length, 3);
  t.equal(keeper.roundCertificate('precommitAny', 5), null);
});

t.test('a vote far ahead that breaks a lock is evidence when its round comes', async (t) => {
  const keeper = keeperOf(4);
  keeper.add(precommit(0, 0, A), 0);
  t.equal(keeper.add(prevote(0, 4, B), 0).evidence, null, 'not compared while it is far');
  t.match(keeper.advance(3), [{ kind: 'brokenLock', precommit: { round: 0 }, prevote: { round: 4 } }]);
  t.strictSame(keeper.advance(4), [], 'once');
});

t.test('a polka shown by a certificate counts beside a contradicting first vote', async (t) => {
  const keeper = keeperOf(4);
  announced(keeper, 0, prevote(0, 0, B));
  const signatures = [0, 1, 2].map((authorityIndex) => ({ authorityIndex, validRound: -1, signature }));
  const polka = { type: 'polkaCertificate', height: 1n, round: 0, blockId: A, signatures } as const;
  t.strictSame(keeper.addPolka({ ...polka, signatures: signatures.slice(1) }, 0), []);
  t.equal(keeper.polkaBlock(0), null, 'two are no polka');
  t.equal(keeper.addPolka(polka, 0).length, 1);
  t.equal(keeper.polkaBlock(0), A);
  t.equal(keeper.hasPolka(0, A), true);
  t.strictSame(keeper.polkaCertificate(0, A), polka, 'and can be shown on');
});

t.test('memory is bounded however many votes come', async (t) => {
  const keeper = keeperOf(4);
  for (let round = 2; round < 10_000; round++) keeper.add(prevote(3, round, A), 0);
  t.strictSame(keeper.size, { rounds: 0, votes: 1 });
  for (let i = 0; i < 1_000; i++) {
    keeper.add(precommit(3, 9_999, i % 2 === 0 ? A : B), 0);
    keeper.add(prevote(2, 1, `${i}`), 0);
  }
  t.strictSame(keeper.size, { rounds: 1, votes: 4 }, 'the newest of each type far ahead, a vote and its contrary nearby');
  t.equal(keeper.skipRound(0), null);
  keeper.advance(10_000);
  t.equal(keeper.roundCertificate('skip', 5_000), null, 'only the newest was kept');
});

t.test('counts equal those of a count from scratch, in whatever order votes come', async (t) => {
  const vote = fc.record({
    authority: fc.nat(6),
    round: fc.nat(1),
    type: fc.constantFrom('prevote', 'precommit'),
    blockId: fc.constantFrom(A, B, null),
  });
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 60 }), (votes) => {
      const keeper = keeperOf(7);
      const first = new Map<string, string | null>();
      for (const { authority, round, type, blockId } of votes) {
        const make = type === 'prevote' ? prevote : precommit;
        keeper.add(make(authority, round, blockId), 1);
        const key = `${type}/${round}/${authority}`;
        if (!first.has(key)) first.set(key, blockId);
      }
      const count = (type: string, round: number, id?: string | null): number =>
        [...first].filter(([key, value]) => key.startsWith(`${type}/${round}/`) && (id === undefined || value === id)).length;
      return [0, 1].every(
        (round) =>
          keeper.polkaAny(round) === count('prevote', round) >= 5 &&
          keeper.polkaNil(round) === count('prevote', round, null) >= 5 &&
          keeper.hasPolka(round, A) === count('prevote', round, A) >= 5 &&
          keeper.precommitAny(round) === count('precommit', round) >= 5 &&
          keeper.committed.some((c) => c.round === round && c.blockId === B) === count('precommit', round, B) >= 5,
      );
    }),
    { seed: 42, numRuns: 500 },
  );
  t.pass();
});
