import t from 'tap';
import {
  DEFAULT_CONSENSUS_PARAMETERS,
  isTimely,
  messageDelayMs,
  timeoutMs,
} from '../../consensus/driver/parameters.ts';
import {
  A,
  arms,
  B,
  DriverBench,
  HEIGHT,
  lockedInRound1,
  NOW_MS,
  ofType,
  sends,
  signs,
} from '../support/driverBench.ts';

const NIL = null;

t.test('while nobody needs a block there is a heartbeat and nothing else', async (t) => {
  const bench = new DriverBench(1);
  t.strictSame(arms(bench.start()), { 'heartbeat 0': 900_000 });
  t.equal(bench.state, '-1 idle locked -1');
  t.strictSame(arms(bench.handle({ type: 'need', height: HEIGHT })), {
    'rebroadcast 0': 5_000,
    'propose 0': 3_000,
  });
  t.strictSame(
    new DriverBench(1)
      .start(HEIGHT, { need: true })
      .some((e) => e.type === 'armTimer' && e.timer.kind === 'propose'),
    true,
  );
});

t.test(
  'a proposal, votes of more than one third, or the heartbeat wake an idle authority',
  async (t) => {
    const byProposal = new DriverBench(1);
    byProposal.start();
    byProposal.receive(byProposal.proposal(0, A));
    t.equal(byProposal.state, '0 propose locked -1');

    const byVotes = new DriverBench(1);
    byVotes.start();
    byVotes.receive(byVotes.prevote(0, 0, NIL));
    t.equal(byVotes.state, '-1 idle locked -1', 'one voice is not enough');
    byVotes.receive(byVotes.prevote(0, 0, NIL), byVotes.precommit(0, 0, NIL));
    t.equal(byVotes.state, '-1 idle locked -1', 'nor is one voice three times');
    byVotes.receive(byVotes.prevote(2, 0, NIL));
    t.equal(byVotes.state, '0 propose locked -1');

    const byHeartbeat = new DriverBench(1);
    byHeartbeat.start();
    byHeartbeat.timeout('heartbeat');
    t.equal(byHeartbeat.state, '0 propose locked -1');
  },
);

t.test('happy path: propose, prevote, precommit, decide, with nothing to wait for', async (t) => {
  const bench = new DriverBench(0);
  const [build] = ofType(bench.start(HEIGHT, { need: true }), 'requestBuild');
  t.strictSame(build, { type: 'requestBuild', height: HEIGHT, round: 0, timeMs: NOW_MS });
  const built = bench.handle({
    type: 'blockBuilt',
    height: HEIGHT,
    round: 0,
    blockId: A,
    timeMs: NOW_MS,
  });
  t.strictSame(signs(built), ['proposal 0 aaaa', 'prevote 0 aaaa']);
  t.strictSame(
    built.slice(0, 2).map((effect) => effect.type),
    ['persistAndSend', 'persistAndSend'],
    'one sync for both',
  );
  t.strictSame(bench.receive(bench.prevote(1, 0, A)), []);
  const locked = bench.receive(bench.prevote(2, 0, A));
  t.strictSame(signs(locked), ['precommit 0 aaaa']);
  const [record] = ofType(locked, 'persistAndSend');
  t.strictSame(record?.locks, { lockedRound: 0, lockedId: A, validRound: 0, validId: A });
  t.equal(record?.polka?.signatures.length, 3, 'the polka is kept with the lock');
  t.strictSame(arms(locked), {}, 'no timer delays it');
  bench.receive(bench.precommit(1, 0, A));
  const decided = bench.receive(bench.precommit(2, 0, A));
  t.strictSame(ofType(decided, 'decide')[0]?.certificate, bench.certificate(0, A, [0, 1, 2]));
  t.strictSame(
    ofType(decided, 'cancelTimer')
      .map(({ kind }) => kind)
      .sort(),
    ['propose', 'rebroadcast'],
  );
  t.strictSame(ofType(decided, 'armTimer'), []);
});

t.test('a single authority decides by itself', async (t) => {
  const bench = new DriverBench(0, {}, 1);
  bench.start(HEIGHT, { need: true });
  const effects = bench.handle({
    type: 'blockBuilt',
    height: HEIGHT,
    round: 0,
    blockId: A,
    timeMs: NOW_MS,
  });
  t.strictSame(signs(effects), ['proposal 0 aaaa', 'prevote 0 aaaa', 'precommit 0 aaaa']);
  t.equal(ofType(effects, 'decide').length, 1);
});

t.test('a proposal is timely by when it came, and its delay grows with the rounds', async (t) => {
  const p = DEFAULT_CONSENSUS_PARAMETERS;
  const rows: readonly [string, number, number, boolean][] = [
    ['just old enough', 0, 1_000_000 - 11_000, true],
    ['too old', 0, 1_000_000 - 11_001, false],
    ['just not of the future', 0, 1_001_000, true],
    ['of the future', 0, 1_001_001, false],
    ['a round later the delay is longer', 1, 1_000_000 - 12_000, true],
    ['but not without bound', 1, 1_000_000 - 12_001, false],
  ];
  for (const [name, round, timeMs, timely] of rows)
    t.equal(isTimely(p, round, timeMs, 1_000_000), timely, name);
  t.strictSame(
    [0, 1, 2, 3].map((r) => messageDelayMs(p, r)),
    [10_000, 11_000, 12_100, 13_310],
  );
  t.equal(
    messageDelayMs({ ...p, messageDelayMs: 1 }, 30) > 20,
    true,
    'pitfall 12: even from a bad start',
  );
  t.equal(messageDelayMs(p, 100_000), 86_400_000);
});

t.test(
  'an untimely or differently dated fresh proposal gets nil, a re-proposal is not judged by time',
  async (t) => {
    t.strictSame(signs(new DriverBench(3).awake().propose(0, A, { timeMs: NOW_MS + 1_001 })), [
      'prevote 0 nil',
    ]);
    t.strictSame(
      signs(new DriverBench(3).awake().propose(0, A, { timeMs: NOW_MS - 1 })),
      ['prevote 0 nil'],
      'the header says otherwise',
    );
    const bench = lockedInRound1();
    bench.nowMs += 600_000;
    const again = bench.proposal(1, A, { validRound: 0, timeMs: NOW_MS });
    t.strictSame(signs(bench.receive(again)), ['prevote 1 aaaa']);
  },
);

t.test(
  'without the time fresh proposals wait for it or get nil, re-proposals are voted on, nothing is built',
  async (t) => {
    const bench = new DriverBench(3).awake();
    bench.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    t.strictSame(signs(bench.propose(0, A)), []);
    t.strictSame(signs(bench.timeout('propose', 0)), ['prevote 0 nil']);
    const early = new DriverBench(3).awake();
    early.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    early.nowMs -= 60_000;
    early.receive(early.proposal(0, A, { timeMs: NOW_MS }));
    early.checked(A, true, NOW_MS);
    early.nowMs += 2_000;
    t.strictSame(
      signs(early.handle({ type: 'timeQuality', synced: true, offsetMs: 60_000 })),
      ['prevote 0 aaaa'],
      'judged by when it came, by the clock set right since',
    );
    const locked = lockedInRound1();
    locked.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    t.strictSame(signs(locked.receive(locked.proposal(1, A, { validRound: 0 }))), [
      'prevote 1 aaaa',
    ]);
    const proposer = new DriverBench(0);
    proposer.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    t.strictSame(ofType(proposer.start(HEIGHT, { need: true }), 'requestBuild'), []);
    t.strictSame(
      ofType(proposer.handle({ type: 'timeQuality', synced: true, offsetMs: 0 }), 'requestBuild')
        .length,
      1,
      'but as soon as it is known',
    );
    const offset = new DriverBench(0);
    offset.nowMs = 0;
    offset.handle({ type: 'timeQuality', synced: true, offsetMs: NOW_MS });
    t.equal(
      ofType(offset.start(HEIGHT, { need: true }), 'requestBuild')[0]?.timeMs,
      NOW_MS,
      'the offset is applied',
    );
  },
);

t.test('messages of the next height wait for it, within bounds', async (t) => {
  const bench = new DriverBench(3);
  bench.start(HEIGHT - 1n, { need: true });
  t.strictSame(bench.receive(bench.proposal(0, A)), []);
  for (let round = 0; round < 100; round++) bench.receive(bench.prevote(1, round, NIL));
  const effects = bench.start();
  t.equal(bench.state, '0 propose locked -1');
  t.strictSame(
    ofType(effects, 'requestCheck').map((e) => e.blockId),
    [A],
  );
});

t.test('our key seen at work elsewhere is reported, our own echo is not', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.propose(0, A);
  t.strictSame(ofType(bench.receive(bench.prevote(3, 0, A)), 'checkOwnMessage'), []);
  t.equal(ofType(bench.receive(bench.prevote(3, 0, NIL)), 'checkOwnMessage').length, 1);
  bench.handle({ type: 'stopSigning' });
  t.strictSame(signs(bench.receive(bench.prevote(0, 0, A), bench.prevote(1, 0, A))), []);
});

t.test('two answers of one authority are evidence, once, and count once', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.receive(bench.prevote(1, 0, A));
  const [evidence] = ofType(bench.receive(bench.prevote(1, 0, B)), 'evidence');
  t.match(evidence?.evidence, {
    kind: 'equivocation',
    first: { blockId: A },
    second: { blockId: B },
  });
  t.strictSame(ofType(bench.receive(bench.prevote(1, 0, NIL)), 'evidence'), []);
  const proposals = new DriverBench(3).awake();
  proposals.receive(proposals.proposal(0, A));
  t.equal(ofType(proposals.receive(proposals.proposal(0, B)), 'evidence').length, 1);
  t.match(
    ofType(proposals.receive(proposals.proposal(0, B, { from: 2 })), 'evidence')[0]?.evidence,
    { kind: 'wrongProposer' },
  );
});

t.test(
  'a split of first votes is healed by the certificate of those who saw the other half',
  async (t) => {
    const bench = new DriverBench(3).awake();
    bench.propose(0, A);
    bench.receive(bench.prevote(0, 0, A), bench.prevote(1, 0, B));
    const effects = bench.receive(bench.polka(0, A, [0, 1, 2]));
    t.strictSame(signs(effects), ['precommit 0 aaaa']);
    t.equal(ofType(effects, 'evidence').length, 1);
  },
);

t.test('a lock in a late round is shown with everything that made it', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.receive(bench.prevote(0, 1, NIL), bench.precommit(1, 1, NIL));
  bench.propose(1, A);
  const effects = bench.receive(bench.prevote(1, 1, A), bench.prevote(2, 1, A));
  t.strictSame(sends(effects), ['polkaCertificate', 'proposal']);
  t.strictSame(signs(effects), ['precommit 1 aaaa']);
});

t.test('late nil precommits are waited for even after a nil polka', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.timeout('propose');
  t.strictSame(signs(bench.receive(bench.prevote(0, 0, NIL), bench.prevote(1, 0, NIL))), [
    'precommit 0 nil',
  ]);
  const effects = bench.receive(bench.precommit(0, 0, NIL), bench.precommit(1, 0, NIL));
  t.strictSame(arms(effects), { 'precommit 0': 1_500 });
});

t.test('timeouts grow by the round and end at the cap', async (t) => {
  const p = DEFAULT_CONSENSUS_PARAMETERS;
  t.strictSame(
    [0, 1, 10, 1_000].map((r) => timeoutMs(p, 'propose', r)),
    [3_000, 4_000, 13_000, 60_000],
  );
  t.strictSame(
    [0, 1, 1_000].map((r) => timeoutMs(p, 'precommit', r)),
    [1_500, 2_000, 60_000],
  );
});

t.test('a timeout that was cancelled but expired does nothing', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.propose(0, A);
  bench.receive(...[0, 1, 2].map((i) => bench.precommit(i, 0, A)));
  t.strictSame(bench.timeout('propose'), []);
  t.strictSame(bench.timeout('rebroadcast'), []);
});

t.test('who is no authority watches, and decides by what it sees', async (t) => {
  const bench = new DriverBench(9);
  bench.start(HEIGHT, { need: true });
  t.strictSame(signs(bench.propose(0, A)), []);
  t.strictSame(sends(bench.timeout('rebroadcast')), []);
  t.equal(
    ofType(bench.receive(...[0, 1, 2].map((i) => bench.precommit(i, 0, A))), 'decide').length,
    1,
  );
});

t.test('a block that is looked for is taken however it comes, or asked for', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.receive(bench.proposal(1, B));
  bench.checked(B);
  const polka = [0, 1, 2].map((from) => bench.prevote(from, 1, A));
  const [first] = ofType(bench.receive(...polka), 'fetchBlock');
  t.strictSame(first, { type: 'fetchBlock', height: HEIGHT, blockId: A, again: false });
  const [again] = ofType(bench.timeout('rebroadcast'), 'fetchBlock');
  t.strictSame(again, { type: 'fetchBlock', height: HEIGHT, blockId: A, again: true });
  // A liar that has shown another block to us before.
  const effects = bench.receive(bench.proposal(1, A));
  t.strictSame(
    effects.map(({ type }) => type),
    ['evidence', 'requestCheck'],
  );
  t.strictSame(ofType(bench.timeout('rebroadcast'), 'fetchBlock'), []);
  const lost = bench.handle({ type: 'blockLost', height: HEIGHT, blockId: A });
  t.strictSame(ofType(lost, 'fetchBlock'), [first], 'it had made room for others');
  t.strictSame(ofType(bench.receive(bench.proposal(1, A)), 'requestCheck').length, 1);
  t.strictSame(signs(bench.checked(A)), ['precommit 1 aaaa']);
  t.strictSame(
    ofType(bench.handle({ type: 'blockLost', height: HEIGHT, blockId: A }), 'fetchBlock'),
    [],
  );
  t.strictSame(bench.driver.wanted, [A, A], 'of its polka, and to propose it again');
});
