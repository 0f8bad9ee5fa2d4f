import t from 'tap';
import type { DriverInput, Effect } from '../../consensus/driver/io.ts';
import { isVote, type SignedMessage } from '../../consensus/schema/messages.ts';
import {
  A,
  arms,
  B,
  DriverBench,
  HEIGHT,
  ofType,
  recovered,
  sends,
  signs,
} from '../support/driverBench.ts';

const NIL = null;

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

/** Four authorities, of which the first and the second are heard; we are the fourth, and end in round 1. */
function inRound1(): { bench: DriverBench; record: EffectOf<'persistAndSend'> } {
  const bench = new DriverBench(3).awake();
  bench.timeout('propose');
  bench.receive(bench.prevote(0, 0, NIL), bench.prevote(1, 0, NIL));
  bench.receive(bench.precommit(0, 0, NIL), bench.precommit(1, 0, NIL));
  bench.timeout('precommit');
  const [record] = ofType(bench.timeout('propose', 1), 'persistAndSend');
  if (record === undefined) throw new Error('it signs nothing in round 1');
  return { bench, record };
}

t.test('what led into a round stands in its first record only', async (t) => {
  const { bench, record } = inRound1();
  t.equal(record.message.type, 'prevote');
  t.match(record.roundCertificate, { kind: 'precommitAny', round: 0 });
  t.strictSame(
    record.roundCertificate?.votes.map(({ authorityIndex }) => authorityIndex),
    [0, 1, 3],
  );
  const polka = bench.receive(bench.prevote(0, 1, NIL), bench.prevote(1, 1, NIL));
  t.strictSame(signs(polka), ['precommit 1 nil']);
  t.equal(ofType(polka, 'persistAndSend')[0]?.roundCertificate, null);

  const skipping = new DriverBench(3).awake();
  skipping.receive(skipping.prevote(0, 4, NIL), skipping.prevote(1, 4, NIL));
  const [skipped] = ofType(skipping.timeout('propose', 4), 'persistAndSend');
  t.match(skipped?.roundCertificate, { kind: 'skip', round: 4, votes: { length: 2 } });

  const first = ofType(new DriverBench(3).awake().timeout('propose'), 'persistAndSend');
  t.strictSame(
    first.map(({ roundCertificate }) => roundCertificate),
    [null],
    'nothing leads into round 0',
  );
});

t.test('who crashed in a later round can still lead the others there', async (t) => {
  const { bench, record } = inRound1();
  const { locks, roundCertificate } = record;
  const messages = [bench.prevote(3, 0, NIL), bench.precommit(3, 0, NIL), bench.prevote(3, 1, NIL)];
  const state = { height: HEIGHT, round: 1, step: 'prevote', messages, ...locks } as const;
  const back = (certificate: typeof roundCertificate) => {
    const crashed = new DriverBench(3);
    const effects = crashed.start(HEIGHT, {
      recovered: { ...state, polka: null, roundCertificate: certificate },
    });
    return { crashed, effects };
  };
  const { crashed, effects } = back(roundCertificate);
  t.strictSame(sends(effects), ['roundCertificate', 'prevote', 'status']);
  t.strictSame(sends(crashed.timeout('rebroadcast')), ['roundCertificate', 'prevote', 'status']);
  t.strictSame(sends(crashed.status(0, HEIGHT, 0)), ['roundCertificate', 'prevote']);

  // The third one has heard of nobody; the votes that let us go on were those of two that are gone.
  const behind = new DriverBench(2).awake();
  for (const { message } of ofType(effects, 'send')) behind.receive(message);
  behind.timeout('precommit');
  t.equal(behind.state, '1 propose locked -1');

  const forgetful = back(null);
  t.strictSame(sends(forgetful.effects), ['prevote', 'status'], 'there is nothing else to show');
});

t.test('a round is begun anew where the log signs what it had refused', async (t) => {
  const bench = new DriverBench(2);
  /** The log refuses: nothing comes back signed. */
  const refused = (input: DriverInput) => bench.driver.handle(input, bench.nowMs);
  const again = { type: 'signAgain', height: HEIGHT } as const;
  bench.start();
  t.strictSame(refused(again), [], 'nothing was asked for yet');
  refused({ type: 'need', height: HEIGHT });
  const timer = { kind: 'propose', height: HEIGHT, round: 0 } as const;
  t.strictSame(signs(refused({ type: 'timeout', timer })), ['prevote 0 nil']);
  t.equal(bench.state, '0 prevote locked -1', 'it takes its vote for given');
  bench.receive(bench.prevote(0, 0, NIL));
  t.strictSame(arms(bench.handle(again)), { 'propose 0': 3_000 });
  t.strictSame(signs(bench.timeout('propose')), ['prevote 0 nil'], 'and asks once more');
  const [evidence] = ofType(bench.receive(bench.prevote(0, 0, B)), 'evidence');
  t.equal(evidence?.evidence.kind, 'equivocation', 'what others said is not forgotten');
  t.strictSame(
    signs(bench.receive(bench.prevote(1, 0, NIL))),
    ['precommit 0 nil'],
    'then the height goes on',
  );
  t.strictSame(refused({ ...again, height: HEIGHT + 1n }), [], 'another height is left alone');
});

t.test('a lock that the log refused is asked for with all that belongs to it', async (t) => {
  const bench = new DriverBench(3).awake();
  const refused = (input: DriverInput) => bench.driver.handle(input, bench.nowMs);
  const hear = (...messages: readonly SignedMessage[]) => {
    for (const message of messages) {
      const { consensusKey } = bench.authority(message.authorityIndex);
      const rest = { senderIndex: null, blockAvailable: true };
      refused({ type: 'message', message, signerKeys: [consensusKey], ...rest });
    }
  };
  hear(...[0, 1].map((from) => bench.precommit(from, 1, NIL)));
  hear(bench.proposal(1, A), ...[0, 1, 2].map((from) => bench.prevote(from, 1, A)));
  refused({ type: 'blockChecked', height: HEIGHT, blockId: A, valid: true, timeMs: bench.nowMs });
  t.equal(bench.state, '1 precommit locked 1');
  const records = ofType(bench.handle({ type: 'signAgain', height: HEIGHT }), 'persistAndSend');
  t.strictSame(
    records.map(({ message }) => ('validRound' in message ? message.validRound : message.type)),
    [-1, 'precommit'],
    'the prevote relies on no lock of its own round',
  );
  t.strictSame(records[1]?.locks, { lockedRound: 1, lockedId: A, validRound: 1, validId: A });
  t.equal(records[1]?.polka?.signatures.length, 3);
  t.match(records[0]?.roundCertificate, { kind: 'skip', round: 1 });
});

t.test('a block locked before a crash is proposed again as soon as it is in hand', async (t) => {
  const bench = new DriverBench(0);
  bench.start(HEIGHT, { recovered: recovered(bench, 'precommit') });
  t.strictSame(signs(bench.receive(...[1, 2].map((i) => bench.prevote(i, 4, NIL)))), []);
  bench.handle({ type: 'blockAvailable', height: HEIGHT, blockId: A });
  t.strictSame(signs(bench.checked(A)), ['proposal 4 aaaa', 'prevote 4 aaaa']);
});

t.test('a sign log that is ahead of the chain is reported, and says what it holds', async (t) => {
  const bench = new DriverBench(0);
  const effects = bench.start(HEIGHT, {
    recovered: recovered(bench, 'precommit'),
    signedHeight: HEIGHT + 1n,
  });
  t.strictSame(
    ofType(effects, 'alarm').map((e) => e.alarm.code),
    ['SIGN_LOG_AHEAD'],
  );
  t.strictSame(sends(effects), [], 'to nobody while the chain is on its way');
  const said = sends(bench.timeout('rebroadcast'));
  t.strictSame(said, ['polkaCertificate', 'proposal', 'prevote', 'precommit', 'status']);
});

t.test(
  'of a height before the newest in the log the votes of all rounds are said again',
  async (t) => {
    const messages = (bench: DriverBench) => [
      bench.prevote(0, 1, B),
      bench.precommit(0, 1, B),
      bench.prevote(0, 2, NIL),
      bench.precommit(0, 2, NIL),
      bench.prevote(0, 4, A),
    ];
    const said = (signedHeight?: bigint) => {
      const bench = new DriverBench(0);
      const state = { ...recovered(bench, 'prevote'), round: 4, messages: messages(bench) };
      bench.start(HEIGHT, {
        recovered: state,
        ...(signedHeight === undefined ? {} : { signedHeight }),
      });
      return ofType(bench.timeout('rebroadcast'), 'send').flatMap(({ message }) =>
        'signature' in message && isVote(message) ? [`${message.type} ${message.round}`] : [],
      );
    };
    t.strictSame(said(HEIGHT + 1n), ['prevote 1', 'precommit 1', 'prevote 4']);
    t.strictSame(said(), ['prevote 4'], 'who can go on with the height does so');
  },
);

t.test('what the sign log refused of ours accuses nobody', async (t) => {
  const built = (bench: DriverBench) =>
    ({ type: 'blockBuilt', height: HEIGHT, round: 0, blockId: B, timeMs: bench.nowMs }) as const;

  // The log is new and behind its fence, so our proposal does not come back signed; an earlier one is around.
  const fenced = new DriverBench(0).awake();
  t.strictSame(signs(fenced.driver.handle(built(fenced), fenced.nowMs)), [
    'proposal 0 bbbb',
    'prevote 0 bbbb',
  ]);
  const effects = fenced.receive(fenced.proposal(0, A));
  t.strictSame(ofType(effects, 'evidence'), []);
  t.equal(ofType(effects, 'checkOwnMessage').length, 1, 'whether it is ours is asked all the same');
  const others = [1, 2, 3];
  fenced.receive(...others.map((i) => fenced.precommit(i, 0, A)));
  t.equal(ofType(fenced.checked(A), 'decide').length, 1, 'and it can be decided');

  const signed = new DriverBench(0).awake();
  signed.handle(built(signed));
  t.strictSame(
    ofType(signed.receive(signed.proposal(0, A)), 'evidence').map((e) => e.evidence.kind),
    ['equivocation'],
  );
});
