import t from 'tap';
import { encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import { proposerIndex, type ValueId } from '../../consensus/schema/messages.ts';
import { SignLog, type SignRequest } from '../../consensus/wal/signLog.ts';
import { CHAIN_AUTHORITIES_MAX } from '../../state/types/authority.ts';
import { toHex } from '../../state/types/bytes.ts';
import { fakeAuthorities, fakeSign } from '../simulation/consensusKeys.ts';
import { ConsensusNetwork } from '../simulation/consensusNetwork.ts';
import { MemorySignLogFile } from '../simulation/memorySignLogFile.ts';
import {
  A,
  arms,
  B,
  DriverBench,
  HEIGHT,
  lockedInRound1,
  NOW_MS,
  ofType,
  PARENT_MS,
  recovered,
  sends,
  signs,
} from '../support/driverBench.ts';

// What has gone wrong in other BFT chains, one test each and more where it takes more (13, 14 and 15 also
// in signLog.test.ts, 25 in network.test.ts). The numbers are those of docs/conformance.md. 23, evidence,
// is a rule of the ledger, and 27, the chain of authority sets, one of the light client: tested there.

const NIL = null;
const key = fakeAuthorities(4)[0]?.consensusKey ?? new Uint8Array(32);
const identity = { chainId: 'log', consensusKey: key };
const sign = (bytes: Uint8Array): Uint8Array => fakeSign(key, bytes);

function prevote(height: bigint, blockId: ValueId): SignRequest {
  const locks = { lockedRound: -1, lockedId: NIL, validRound: -1, validId: NIL };
  const message = { type: 'prevote', height, round: 0, blockId, validRound: -1 } as const;
  return { message, authorityIndex: 0, locks, polka: null, roundCertificate: null };
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

t.test(
  'pitfall 9: a transaction that one authority alone has heard of is committed by all',
  async (t) => {
    const network = new ConsensusNetwork(4, 9);
    await network.start();
    network.groups = [0, 0, 1, 0]; // what authority 2 tells the others now is lost
    await network.submit(2);
    await network.run(1_000);
    t.notOk(network.reached(1));
    network.groups = [0, 0, 0, 0];
    await network.run(60_000, () => network.settled());
    t.ok(network.settled(), 'it tells them again, and whose turn it is wakes');
    t.strictSame(network.violations, []);
  },
);

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

t.test(
  'pitfall 12: a message delay that was set too low slows the chain, and cannot halt it',
  async (t) => {
    const tooLow = { messageDelayMs: 1, precisionMs: 1 };
    const answerIn = (round: number): string[] => {
      const bench = new DriverBench(3, tooLow).awake();
      if (round > 0) bench.receive(bench.precommit(0, round, NIL), bench.precommit(1, round, NIL));
      const sentMs = bench.nowMs - 50; // 50 ms on the way, 2 are allowed
      const fresh = bench.proposal(round, A, { timeMs: sentMs, from: round % 4 });
      return signs([...bench.receive(fresh), ...bench.checked(A, true, sentMs)]);
    };
    t.strictSame(answerIn(0), ['prevote 0 nil']);
    t.strictSame(answerIn(2), ['prevote 2 nil']);
    t.strictSame(answerIn(34), ['prevote 34 aaaa'], 'the delay has grown by a tenth a round');
  },
);

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
  'pitfall 14: what was signed outlives a power cut at any operation of a compaction',
  async (t) => {
    let cuts = 0;
    for (let operation = 0; operation < 8; operation++) {
      const file = new MemorySignLogFile();
      const log = await SignLog.create(file, identity, sign, 100);
      await log.sign([prevote(1n, A)]);
      file.cutAfter(operation);
      const [result] = await log.sign([prevote(2n, A)]).catch(() => {
        cuts++;
        return [undefined];
      });
      file.lose(0);
      const reopened = await SignLog.open(file, identity, sign);
      const known = reopened.recovered()?.height;
      if (result?.signed) t.equal(known, 2n, `operation ${operation}: it has left, so it is known`);
      else t.ok(known === 1n || known === 2n, `operation ${operation}: ${known}`);
      const [other] = await reopened.sign([prevote(known ?? 0n, B)]);
      t.equal(other?.refusal?.code, 'SIGN_CONFLICT', `operation ${operation}`);
    }
    t.ok(cuts >= 3 && cuts < 8, `${cuts} of 8 in the middle of it`);
  },
);

t.test('pitfall 15: a torn tail is cut off, damage before it is an error', async (t) => {
  const file = new MemorySignLogFile();
  const log = await SignLog.create(file, identity, sign);
  await log.sign([prevote(1n, A)]);
  const first = file.synced ?? new Uint8Array(0);
  await log.sign([prevote(2n, A)]);
  const both = file.synced ?? new Uint8Array(0);
  const opened = (bytes: Uint8Array): Promise<SignLog> => {
    const copy = new MemorySignLogFile();
    copy.synced = bytes;
    return SignLog.open(copy, identity, sign);
  };
  t.equal((await opened(both.slice(0, -1))).recovered()?.height, 1n);
  const flipped = both.map((byte, i) => (i === first.length - 3 ? byte ^ 1 : byte));
  await t.rejects(opened(flipped), { code: 'SIGN_LOG_CORRUPT' });
});

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

t.test(
  'pitfall 18: nothing is signed for a height before it is ours, and then not twice',
  async (t) => {
    const bench = new DriverBench(0);
    const logged = recovered(bench, 'precommit');
    const early = bench.start(HEIGHT - 1n, { signedHeight: HEIGHT });
    t.strictSame(
      ofType(early, 'alarm').map((e) => e.alarm.code),
      ['SIGN_LOG_AHEAD'],
      'the disk has lost blocks that we voted for',
    );
    const ahead = bench.receive(bench.prevote(1, 0, B), bench.prevote(2, 0, B));
    t.strictSame(signs([...ahead, ...bench.timeout('heartbeat')]), [], 'votes ahead move nothing');
    const arrived = bench.start(HEIGHT, { need: true, recovered: logged });
    t.strictSame(signs(arrived), [], 'sync has brought us where we have voted already');
    t.equal(bench.state, '0 precommit locked 0');
    const other = [1, 2, 3].map((i) => bench.prevote(i, 0, B));
    t.strictSame(signs([...bench.receive(...other), ...bench.checked(B)]), []);
  },
);

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
  'pitfall 24: a repetition is the same bytes, goes out each time, and moves who missed it',
  async (t) => {
    const sender = new DriverBench(2).awake();
    sender.timeout('propose');
    const bytes = (): string[] =>
      ofType(sender.timeout('rebroadcast'), 'send').map(({ message, to }) => {
        t.equal(to, 'all');
        return toHex(encodeConsensusMessage(message));
      });
    const [first, second] = [bytes(), bytes()];
    t.strictSame(second, first, 'nothing of it depends on the clock or on chance');
    t.ok(first.length >= 2, 'its prevote and where it stands');

    const receiver = new DriverBench(3).awake();
    receiver.timeout('propose');
    const votes = [receiver.prevote(0, 0, NIL), receiver.prevote(2, 0, NIL)];
    receiver.receive(...votes.slice(0, 1));
    t.strictSame(signs(receiver.receive(...votes.slice(0, 1))), [], 'again the same: counted once');
    t.strictSame(signs(receiver.receive(...votes)), ['precommit 0 nil'], 'the lost one at last');
  },
);

t.test(
  'pitfall 25: all restarted at once go on; a wiped disk signs nothing by itself',
  async (t) => {
    const network = new ConsensusNetwork(4, 25);
    await network.start();
    await network.submit(0);
    await network.run(6); // in the middle of the first height
    for (const node of network.nodes) node.crash();
    for (const node of network.nodes) await node.start();
    await network.run(60_000, () => network.reached(1));
    t.ok(network.reached(1));
    t.strictSame(network.violations, []);
    const wiped = SignLog.open(new MemorySignLogFile(), identity, sign);
    await t.rejects(wiped, { code: 'SIGN_LOG_MISSING' }, 'a key without its log is refused');
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

t.test('pitfall 28: at every height and round exactly one authority is the proposer', async (t) => {
  for (let count = 1; count <= CHAIN_AUTHORITIES_MAX; count++)
    for (const height of [1n, 2n, 12_345n, 2n ** 53n - 1n])
      for (const round of [0, 1, 1_000, 2 ** 24 - count]) {
        const turns = Array.from({ length: count }, (_, i) =>
          proposerIndex(height, round + i, count),
        );
        const all = Array.from({ length: count }, (_, i) => i);
        if (turns.toSorted((a, b) => a - b).join() !== all.join())
          t.fail(`${count} authorities, height ${height}, rounds from ${round}: ${turns}`);
      }
  for (let round = 0; round < 8; round++) {
    const builders = [0, 1, 2, 3].filter((own) => {
      const bench = new DriverBench(own);
      const effects = bench.start(HEIGHT, { need: round === 0 });
      const others = [0, 1, 2, 3].filter((i) => i !== own).slice(0, 2);
      if (round > 0)
        effects.push(...bench.receive(...others.map((i) => bench.prevote(i, round, NIL))));
      return ofType(effects, 'requestBuild').filter((e) => e.round === round).length === 1;
    });
    t.strictSame(builders, [round % 4], `round ${round}: it builds, however recently it signed`);
  }
});
