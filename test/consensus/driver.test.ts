import t from 'tap';
import type { RecoveredState } from '../../consensus/driver/io.ts';
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
  NOW_MS,
  ofType,
  PARENT_MS,
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

/** Locked on A in round 0, now in round 1. */
function lockedInRound1(own = 3): DriverBench {
  const bench = new DriverBench(own).awake();
  bench.propose(0, A);
  bench.receive(bench.prevote(0, 0, A), bench.prevote(1, 0, A));
  bench.receive(bench.precommit(0, 0, NIL), bench.precommit(1, 0, NIL), bench.precommit(2, 0, NIL));
  bench.timeout('precommit');
  return bench;
}

t.test('pitfall 1: a fresh proposal is not accepted while locked on another', async (t) => {
  const bench = lockedInRound1();
  t.equal(bench.state, '1 propose locked 0');
  t.strictSame(signs(bench.propose(1, B)), ['prevote 1 nil']);
  t.strictSame(signs(lockedInRound1().propose(1, A)), ['prevote 1 aaaa'], 'but on the same it is');
});

t.test(
  'pitfall 2: a re-proposal is judged by line 28 alone, a fresh one by line 22 alone',
  async (t) => {
    const bench = new DriverBench(3).awake();
    bench.timeout('propose');
    bench.receive(...[0, 1, 2].map((i) => bench.precommit(i, 0, NIL)));
    bench.timeout('precommit');
    t.equal(bench.state, '1 propose locked -1');
    t.strictSame(signs(bench.propose(1, A, { validRound: 0 })), [], 'without its polka it waits');
    t.strictSame(signs(bench.receive(...[0, 1, 2].map((i) => bench.prevote(i, 0, A)))), [
      'prevote 1 aaaa',
    ]);
    t.equal(
      new DriverBench(3).awake().propose(0, A, { validRound: 0 }).length,
      0,
      'validRound < round',
    );
  },
);

t.test(
  'pitfall 3: the valid block is proposed again, with the polka that frees the others',
  async (t) => {
    const bench = new DriverBench(1).awake();
    bench.propose(0, A);
    bench.receive(bench.prevote(0, 0, A), bench.prevote(2, 0, A));
    bench.receive(...[0, 2, 3].map((i) => bench.precommit(i, 0, NIL)));
    const effects = bench.timeout('precommit');
    t.strictSame(signs(effects), ['proposal 1 aaaa', 'prevote 1 aaaa']);
    t.equal(sends(effects)[0], 'polkaCertificate');
    const [proposal] = ofType(effects, 'persistAndSend');
    t.match(proposal?.message, { validRound: 0, timeMs: NOW_MS });
    t.equal(ofType(effects, 'requestBuild').length, 0);
  },
);

t.test(
  'pitfall 3: a valid block known late is proposed again though we are not locked on it',
  async (t) => {
    const bench = new DriverBench(1).awake();
    bench.receive(bench.proposal(0, A));
    bench.timeout('propose');
    bench.receive(...[0, 2, 3].map((i) => bench.prevote(i, 0, i === 0 ? NIL : A)));
    bench.timeout('prevote');
    t.equal(bench.state, '0 precommit locked -1');
    bench.receive(bench.polka(0, A, [0, 2, 3]));
    bench.checked(A);
    bench.receive(...[0, 2, 3].map((i) => bench.precommit(i, 0, NIL)));
    t.strictSame(signs(bench.timeout('precommit')), ['proposal 1 aaaa', 'prevote 1 aaaa']);
  },
);

t.test('pitfall 4: the polka may come after the re-proposal, the block after both', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.timeout('propose');
  bench.receive(...[0, 1, 2].map((i) => bench.precommit(i, 0, NIL)));
  bench.timeout('precommit');
  bench.receive(bench.proposal(1, A, { validRound: 0 }));
  t.strictSame(signs(bench.receive(bench.polka(0, A, [0, 1, 2]))), []);
  t.strictSame(signs(bench.checked(A)), ['prevote 1 aaaa']);
  t.equal(bench.state, '1 prevote locked -1');
});

t.test('pitfall 5: a commit of any round decides, whatever we are locked on', async (t) => {
  const bench = lockedInRound1();
  const effects = bench.receive(...[0, 1, 2].map((i) => bench.precommit(i, 1, B)));
  t.strictSame(
    ofType(effects, 'fetchBlock').map((e) => e.blockId),
    [B],
  );
  t.strictSame(
    ofType(bench.handle({ type: 'blockAvailable', height: HEIGHT, blockId: B }), 'requestCheck')
      .length,
    1,
  );
  t.equal(ofType(bench.checked(B), 'decide')[0]?.certificate.round, 1);
});

t.test('pitfall 6: who decided hands the certificate to who did not', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.propose(0, A);
  bench.receive(...[0, 1, 2].map((i) => bench.precommit(i, 0, A)));
  const [answer] = ofType(bench.status(1, HEIGHT), 'send');
  t.match(answer, { to: 1, message: { type: 'commitCertificate' } });
  bench.start(HEIGHT + 1n);
  t.strictSame(bench.status(1, HEIGHT), [{ type: 'helpPeer', authorityIndex: 1, height: HEIGHT }]);

  const laggard = new DriverBench(2);
  laggard.start();
  const effects = laggard.receive({
    type: 'commitCertificate',
    certificate: laggard.certificate(2, B, [0, 1, 3]),
  });
  t.strictSame(
    ofType(effects, 'fetchBlock').map((e) => e.blockId),
    [B],
  );
  laggard.handle({ type: 'blockAvailable', height: HEIGHT, blockId: B });
  t.strictSame(
    ofType(laggard.checked(B), 'decide')[0]?.certificate,
    laggard.certificate(2, B, [0, 1, 3]),
  );
});

t.test('pitfall 7: more than one third in a later round pull us there', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.receive(bench.prevote(0, 5, NIL), bench.precommit(0, 5, NIL));
  t.equal(bench.state, '0 propose locked -1', 'one authority, two votes');
  const effects = bench.receive(bench.precommit(1, 5, NIL));
  t.equal(bench.state, '5 propose locked -1', 'prevote and precommit count together');
  t.equal(arms(effects)['propose 5'], 8_000);
});

t.test(
  'pitfall 7: the votes that brought us into a round are repeated for who is behind',
  async (t) => {
    const bench = lockedInRound1();
    const repeated = bench.timeout('rebroadcast');
    t.strictSame(sends(repeated), [
      'roundCertificate',
      'polkaCertificate',
      'prevote',
      'precommit',
      'status',
    ]);
    t.strictSame(arms(repeated), { 'rebroadcast 0': 5_000 });
    const behind = new DriverBench(2).awake();
    for (const { message } of ofType(repeated, 'send')) behind.receive(message);
    t.equal(arms(behind.timeout('precommit'))['propose 1'], 4_000, 'and who was behind follows');
  },
);

t.test('pitfall 8: no round changes while the chain is idle', async (t) => {
  const bench = new DriverBench(3);
  bench.start();
  t.strictSame(bench.timeout('propose'), []);
  t.strictSame(bench.timeout('precommit'), []);
  t.equal(bench.state, '-1 idle locked -1');
});

t.test('pitfall 10: the block carries the time of its proposal, not its parent’s', async (t) => {
  const bench = new DriverBench(0);
  bench.start();
  bench.nowMs = NOW_MS + 3_600_000;
  const [build] = ofType(bench.handle({ type: 'need', height: HEIGHT }), 'requestBuild');
  t.equal(build?.timeMs, NOW_MS + 3_600_000);
});

t.test(
  'pitfall 11: a proposer a little behind its parent waits, one far behind raises an alarm',
  async (t) => {
    const bench = new DriverBench(0);
    bench.nowMs = PARENT_MS - 400;
    t.equal(arms(bench.start(HEIGHT, { need: true }))['build 0'], 401);
    bench.nowMs = PARENT_MS + 1;
    t.equal(ofType(bench.timeout('build'), 'requestBuild')[0]?.timeMs, PARENT_MS + 1);
    const lost = new DriverBench(0);
    lost.nowMs = 0;
    t.strictSame(
      ofType(lost.start(HEIGHT, { need: true }), 'alarm').map((e) => e.alarm.code),
      ['CLOCK_BEHIND_PARENT'],
    );
  },
);

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
  'without the time we vote nil on fresh proposals, on re-proposals as ever, and build nothing',
  async (t) => {
    const bench = new DriverBench(3).awake();
    bench.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    t.strictSame(signs(bench.propose(0, A)), ['prevote 0 nil']);
    const locked = lockedInRound1();
    locked.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    t.strictSame(signs(locked.receive(locked.proposal(1, A, { validRound: 0 }))), [
      'prevote 1 aaaa',
    ]);
    const proposer = new DriverBench(0);
    proposer.handle({ type: 'timeQuality', synced: false, offsetMs: 0 });
    t.strictSame(ofType(proposer.start(HEIGHT, { need: true }), 'requestBuild'), []);
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

/** We have signed a proposal, a prevote and a precommit for A in round 0, and then lost our memory. */
function recovered(bench: DriverBench, step: 'propose' | 'prevote' | 'precommit'): RecoveredState {
  const messages = [bench.proposal(0, A), bench.prevote(0, 0, A), bench.precommit(0, 0, A)];
  const count = { propose: 1, prevote: 2, precommit: 3 }[step];
  const locked = step === 'precommit';
  return {
    height: HEIGHT,
    round: 0,
    step,
    lockedRound: locked ? 0 : -1,
    lockedId: locked ? A : NIL,
    validRound: locked ? 0 : -1,
    validId: locked ? A : NIL,
    messages: messages.slice(0, count),
    polka: locked ? bench.polka(0, A, [0, 1, 2]) : null,
  };
}

t.test(
  'pitfall 13: after a crash nothing is signed again, what was signed is sent again',
  async (t) => {
    for (const [step, sent, state] of [
      ['propose', ['proposal', 'status'], '0 propose locked -1'],
      ['prevote', ['proposal', 'prevote', 'status'], '0 prevote locked -1'],
      [
        'precommit',
        ['polkaCertificate', 'proposal', 'prevote', 'precommit', 'status'],
        '0 precommit locked 0',
      ],
    ] as const) {
      const bench = new DriverBench(0);
      const effects = bench.start(HEIGHT, { need: true, recovered: recovered(bench, step) });
      t.strictSame(signs(effects), [], step);
      t.strictSame(sends(effects), sent, step);
      t.equal(bench.state, state);
      t.equal('propose 0' in arms(effects), step === 'propose', 'its timer runs again');
    }
  },
);

t.test(
  'pitfall 16: no second block is built for a round whose proposal is in the log',
  async (t) => {
    const bench = new DriverBench(0);
    const effects = bench.start(HEIGHT, { need: true, recovered: recovered(bench, 'propose') });
    t.strictSame(ofType(effects, 'requestBuild'), []);
    t.strictSame(
      ofType(effects, 'fetchBlock').map((e) => e.blockId),
      [A],
      'it goes on with the one it has',
    );
    bench.handle({ type: 'blockAvailable', height: HEIGHT, blockId: A });
    t.strictSame(signs(bench.checked(A)), ['prevote 0 aaaa']);
    t.strictSame(
      bench.handle({ type: 'blockBuilt', height: HEIGHT, round: 0, blockId: B, timeMs: NOW_MS }),
      [],
    );
  },
);

t.test(
  'pitfall 17: the polka survives with the lock, so the lock can be explained after a crash',
  async (t) => {
    const bench = new DriverBench(0);
    bench.start(HEIGHT, { recovered: recovered(bench, 'precommit') });
    bench.handle({ type: 'blockAvailable', height: HEIGHT, blockId: A });
    bench.checked(A);
    bench.receive(...[1, 2].map((i) => bench.prevote(i, 4, NIL)));
    t.equal(bench.state, '4 prevote locked 0', 'round 4 is ours, and we have proposed in it');
    const effects = bench.timeout('rebroadcast');
    t.ok(sends(effects).includes('polkaCertificate'));
    t.ok(sends(effects).includes('proposal'));
  },
);

t.test('a block locked before a crash is proposed again as soon as it is in hand', async (t) => {
  const bench = new DriverBench(0);
  bench.start(HEIGHT, { recovered: recovered(bench, 'precommit') });
  t.strictSame(signs(bench.receive(...[1, 2].map((i) => bench.prevote(i, 4, NIL)))), []);
  bench.handle({ type: 'blockAvailable', height: HEIGHT, blockId: A });
  t.strictSame(signs(bench.checked(A)), ['proposal 4 aaaa', 'prevote 4 aaaa']);
});

t.test('pitfall 19: one liar cannot send us to sync, more than one third can', async (t) => {
  const bench = new DriverBench(3).awake();
  t.strictSame(bench.status(0, 1_000_000n), []);
  t.strictSame(
    bench.status(1, 9n),
    [{ type: 'syncNeeded', height: 9n }],
    'the height that both have reached',
  );
  t.strictSame(bench.status(1, 9n), [], 'once');
  t.strictSame(
    ofType(bench.timeout('rebroadcast'), 'syncNeeded'),
    [{ type: 'syncNeeded', height: 9n }],
    'and again while stuck',
  );
});

t.test('pitfall 20: votes of later heights lead from consensus back to sync', async (t) => {
  const bench = new DriverBench(3).awake();
  bench.receive(bench.precommit(0, 0, A, 7n));
  t.strictSame(ofType(bench.receive(bench.precommit(1, 0, A, 8n)), 'syncNeeded'), [
    { type: 'syncNeeded', height: 7n },
  ]);
});

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

t.test(
  'pitfall 21: a certificate with doubled, unknown or too few signers decides nothing',
  async (t) => {
    const bench = new DriverBench(3).awake();
    bench.propose(0, A);
    for (const signers of [
      [0, 0, 1],
      [0, 1],
      [0, 1, 7],
      [1, 0, 2],
    ]) {
      const message = {
        type: 'commitCertificate',
        certificate: bench.certificate(0, A, signers),
      } as const;
      const signerKeys = signers.map((i) => bench.authority(i).consensusKey);
      const rest = { signerKeys, senderIndex: null, blockAvailable: false };
      t.strictSame(bench.handle({ type: 'message', message, ...rest }), [], `signers ${signers}`);
    }
    const doubled = { ...bench.polka(0, A, [0, 0, 1]) };
    t.strictSame(signs(bench.receive(doubled)), []);
  },
);

t.test(
  'pitfall 22: a signature by a key that is not the authority’s at this height is void',
  async (t) => {
    const bench = new DriverBench(3);
    bench.start();
    const message = bench.proposal(0, A);
    const signerKeys = [bench.authority(1).consensusKey];
    const rest = { signerKeys, senderIndex: null, blockAvailable: true };
    t.strictSame(bench.handle({ type: 'message', message, ...rest }), []);
    t.equal(bench.state, '-1 idle locked -1');
  },
);

t.test(
  'pitfall 26: more than two thirds for a block that we find invalid stop our signing',
  async (t) => {
    const bench = new DriverBench(3).awake();
    bench.receive(bench.proposal(0, A));
    t.strictSame(signs(bench.checked(A, false)), ['prevote 0 nil']);
    const effects = bench.receive(...[0, 1, 2].map((i) => bench.prevote(i, 0, A)));
    t.strictSame(
      ofType(effects, 'alarm').map((e) => e.alarm.code),
      ['QUORUM_FOR_INVALID_BLOCK'],
    );
    t.equal(bench.driver.view?.signing, false);
    t.strictSame(signs(bench.timeout('prevote')), []);
  },
);

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

t.test('a sign log that is ahead of the chain is reported', async (t) => {
  const bench = new DriverBench(0);
  const effects = bench.start(HEIGHT, {
    recovered: { ...recovered(bench, 'prevote'), height: HEIGHT + 1n },
  });
  t.strictSame(
    ofType(effects, 'alarm').map((e) => e.alarm.code),
    ['SIGN_LOG_AHEAD'],
  );
});
