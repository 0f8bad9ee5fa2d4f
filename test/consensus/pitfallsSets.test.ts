import t from 'tap';
import type { SignedPrevote, SignedVote } from '../../consensus/schema/messages.ts';
import { encodeProof } from '../../consensus/votes/evidence.ts';
import { VoteKeeper } from '../../consensus/votes/voteKeeper.ts';
import { decodeEvidence } from '../../state/codec/evidence.ts';
import { ConsensusNetwork } from '../simulation/consensusNetwork.ts';
import { A, B, DriverBench, HEIGHT, lockedInRound1, ofType } from '../support/driverBench.ts';

const WEIGHTS = [1, 1, 1, 1];

/** What a keeper that is in a late round finds in these votes, in both orders. */
function found(...votes: readonly SignedVote[]): string[] {
  return [votes, votes.toReversed()].map((list) => {
    const keeper = new VoteKeeper(HEIGHT, WEIGHTS);
    const kinds = list.map((vote) => keeper.add(vote, 9).evidence?.kind ?? '');
    return kinds.join('');
  });
}

t.test('pitfall 23: who has moved its lock does not look guilty', async (t) => {
  const bench = lockedInRound1();
  bench.propose(1, B);
  const locks = ofType(
    bench.receive(bench.prevote(0, 1, B), bench.prevote(1, 1, B), bench.prevote(2, 1, B)),
    'persistAndSend',
  );
  t.match(locks.at(-1)?.message, { type: 'precommit', round: 1, blockId: B }, 'locked on B now');
  bench.receive(...[0, 1, 2].map((from) => bench.precommit(from, 1, null)));
  bench.timeout('precommit', 1);
  // The proposer of round 2 knows nothing of that polka and proposes the block as a fresh one.
  const [answer] = ofType(bench.propose(2, B), 'persistAndSend');
  t.match(answer?.message, { type: 'prevote', round: 2, blockId: B, validRound: 1 });
  const before = bench.precommit(3, 0, A);
  t.strictSame(found(before, bench.prevote(3, 2, B, 1)), ['', '']);
  t.strictSame(
    found(before, bench.prevote(3, 2, B, -1)),
    ['brokenLock', 'brokenLock'],
    'without the round of its lock the same two votes would convict it',
  );
});

t.test('what a keeper finds is what the ledger takes', async (t) => {
  const bench = new DriverBench(0);
  const rows: [what: string, votes: [SignedVote, SignedVote], kind: string][] = [
    ['two prevotes', [bench.prevote(1, 0, A), bench.prevote(1, 0, B)], 'equivocation'],
    ['two precommits', [bench.precommit(1, 0, A), bench.precommit(1, 0, null)], 'equivocation'],
    ['a broken lock', [bench.precommit(1, 0, A), bench.prevote(1, 3, B)], 'brokenLock'],
    ['a lock opened by a polka', [bench.precommit(1, 1, A), bench.prevote(1, 3, B, 1)], ''],
    ['a lock kept', [bench.precommit(1, 0, A), bench.prevote(1, 3, A)], ''],
    ['two authorities', [bench.precommit(1, 0, A), bench.prevote(2, 3, B)], ''],
  ];
  for (const [what, votes, kind] of rows) {
    t.strictSame(found(...votes), [kind, kind], what);
    if (kind === '') continue;
    const keeper = new VoteKeeper(HEIGHT, WEIGHTS);
    keeper.add(votes[0], 9);
    const { evidence } = keeper.add(votes[1], 9);
    const proof = evidence && encodeProof(evidence, bench.authorities);
    const decoded = proof && decodeEvidence(proof);
    t.strictSame(decoded?.authority, bench.authorities[1]?.consensusKey, what);
    t.equal(decoded?.first.height, HEIGHT);
  }
  const unsigned: SignedPrevote = {
    ...(bench.prevote(1, 0, A) as SignedPrevote),
    signature: new Uint8Array(),
  };
  const half = { kind: 'equivocation', first: unsigned, second: bench.prevote(1, 0, B) } as const;
  t.equal(encodeProof(half, bench.authorities), null, 'half of a proof is none');
});

t.test('no honest run yields evidence, with power cuts, loss and splits', async (t) => {
  let rounds = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const count = seed % 2 === 0 ? 4 : 7;
    const network = new ConsensusNetwork(count, seed);
    network.faults = {
      loss: 0.15,
      duplication: 0.1,
      delayMinMs: 5,
      delayMaxMs: 900,
      powerCut: 0.02,
    };
    await network.start();
    for (let i = 0; i < 4; i++) {
      await network.submit(i % count);
      network.groups = network.groups.map(() => (network.random() < 0.3 ? 1 : 0));
      await network.run(20_000);
      network.groups = network.groups.map(() => 0);
      for (const node of network.nodes) if (!node.running) await node.start();
      await network.run(20_000);
    }
    t.strictSame(network.violations, [], `seed ${seed}`);
    for (const { certificate } of network.nodes[0]?.chain ?? []) rounds += certificate.round;
  }
  t.ok(rounds > 0, 'some heights took more than one round');
});
