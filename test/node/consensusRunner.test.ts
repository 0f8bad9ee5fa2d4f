import t, { type Test } from 'tap';
import { encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import { Candidates } from '../../node/chain/candidates.ts';
import { DueTimer, nextDueMs } from '../../node/chain/dueTimer.ts';
import { WAITING_PER_SENDER_MAX } from '../../node/chain/inputQueue.ts';
import { sealBlock } from '../../state/codec/block.ts';
import { candidateRange } from '../../state/store/keys.ts';
import { createMemoryStore } from '../../state/store/memoryStore.ts';
import { StoreError } from '../../state/store/storeError.ts';
import { EMPTY_BYTES, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';
import { FIRST_SLOT, GENESIS_MS, SLOT_MS, TestChain } from '../support/ledger.ts';
import {
  householdSigner,
  LedgerBench,
  settle,
  TestClock,
  transferOf,
} from '../support/nodeBench.ts';
import { heldGate, proposalOf, RunnerBench } from '../support/runnerBench.ts';

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

/** Nothing of the runner may survive its stop. */
async function stopped(t: Test, bench: RunnerBench): Promise<void> {
  await bench.runner.stop();
  const before = bench.sent.length;
  bench.runner.need();
  await settle();
  t.equal(bench.sent.length, before, 'nothing is said after the stop');
  t.equal(timers(), 0, 'no timer is left');
}

t.test('an idle authority says nothing until something is wanted', async (t) => {
  const bench = await new RunnerBench(1).start();
  t.strictSame(bench.trace, []);
  bench.runner.need();
  await settle();
  t.strictSame(bench.trace, [], 'what waits without being next in line wants no block');
  t.strictSame([bench.runner.view?.height, bench.runner.view?.round], [1n, -1]);
  await stopped(t, bench);
});

t.test('a proposer: block and log are on the disk before anything is said', async (t) => {
  const bench = await new RunnerBench(1).start();
  bench.waiting.push(transferOf(bench.chain, 0));
  await bench.want();
  t.strictSame(bench.trace, ['block synced', 'log synced', 'proposal 1/0', 'prevote 1/0']);
  const [proposal] = bench.sent;
  t.ok(proposal?.type === 'proposal' && proposal.blockId);
  const block = bench.chain.build(bench.clock.ms, bench.waiting).block;
  t.equal(proposal?.blockId, toHex(block.hash));
  await bench.votes(block, [0, 2]);
  t.strictSame(bench.trace.slice(4), [
    'log synced',
    'precommit 1/0',
    'decided 1 own',
    'committed 1',
  ]);
  t.equal(bench.ledger.head.height, 1n);
  t.strictSame([bench.runner.view?.height, bench.runner.view?.round], [2n, -1]);
  t.strictSame([bench.fatal, bench.alarms, bench.synced], [[], [], []]);
  await stopped(t, bench);
});

t.test('a voter: the vote waits for the block of another on its own disk', async (t) => {
  const bench = await new RunnerBench(0).start();
  const held = heldGate();
  bench.candidateGates.push(held.gate);
  const { block } = bench.chain.build(bench.clock.ms, [transferOf(bench.chain, 0)]);
  await bench.receive(proposalOf(block), 1, block);
  await held.reached;
  t.strictSame(bench.trace, []);
  await bench.votes(block, [1, 2, 3]);
  t.strictSame(bench.trace, [], 'what comes in meanwhile waits too');
  held.open();
  await settle();
  t.strictSame(bench.trace, [
    'block synced',
    'log synced',
    'prevote 1/0',
    'log synced',
    'precommit 1/0',
    'decided 1',
    'committed 1',
  ]);
  await stopped(t, bench);
});

t.test('a body that is not the one of the header is not taken for the block', async (t) => {
  const bench = await new RunnerBench(0).start();
  const { block } = bench.chain.build(bench.clock.ms, [transferOf(bench.chain, 0)]);
  const { transactions, evidence } = block;
  const parentCommit = new Uint8Array(64);
  const other = sealBlock(block.header, { transactions, evidence, parentCommit });
  t.strictSame(other.hash, block.hash, 'the same id');
  await bench.receive(proposalOf(block), 1, other);
  await bench.votes(block, [1, 2, 3]);
  t.strictSame([bench.alarms, bench.sent], [[], []], 'not found invalid: not here yet');
  await bench.receive(proposalOf(block), 1, block);
  t.equal(bench.ledger.head.height, 1n);
  t.strictSame(bench.alarms, []);
  await stopped(t, bench);
});

t.test('a disk that fails: no vote leaves, and the node is told once', async (t) => {
  const cases: [string, (bench: RunnerBench) => void, string][] = [
    ['the sign log', (bench) => bench.file.cutAfter(0), 'SIGN_LOG_FAILED'],
    ['its sync', (bench) => bench.file.cutAfter(1), 'SIGN_LOG_FAILED'],
    [
      'the store',
      (bench) => {
        bench.writeFailure = new StoreError('diskFull', 'the disk is full');
      },
      'diskFull',
    ],
  ];
  for (const [what, fail, code] of cases) {
    for (const own of [0, 1]) {
      const bench = await new RunnerBench(own).start();
      fail(bench);
      const { block } = bench.chain.build(bench.clock.ms, []);
      if (own === 1) await bench.want();
      else await bench.receive(proposalOf(block), 1, block);
      await bench.votes(block, [2, 3]);
      t.strictSame(bench.sent, [], `${what} of authority ${own}`);
      t.match(bench.fatal, [{ code }], what);
      t.equal(bench.ledger.head.height, 0n);
      await stopped(t, bench);
    }
  }
});

t.test('a commit that fails is fatal, and the next height is not begun', async (t) => {
  const bench = await new RunnerBench(0).start();
  const { block } = bench.chain.build(bench.clock.ms, []);
  await bench.receive(proposalOf(block), 1, block);
  bench.writeFailure = new StoreError('diskFull', 'the disk is full');
  await bench.votes(block, [1, 2]);
  t.match(bench.fatal, [{ code: 'diskFull' }]);
  t.equal(bench.runner.view?.height, 1n);
  t.equal(bench.ledger.head.height, 0n);
  await stopped(t, bench);
});

t.test('stop while the log is being synced: nothing is said, and it waits', async (t) => {
  const bench = await new RunnerBench(1).start();
  const held = heldGate();
  bench.file.gate = held.gate;
  await bench.want();
  await held.reached;
  let done = false;
  const stopping = bench.runner.stop().then(() => {
    done = true;
  });
  await settle();
  t.equal(done, false);
  held.open();
  await stopping;
  await settle();
  t.strictSame(bench.sent, []);
  t.strictSame(bench.fatal, []);
  t.equal(timers(), 0);
});

t.test('the proposal of the next height may come while ours is written', async (t) => {
  const bench = await new RunnerBench(0).start();
  const first = bench.chain.build(bench.clock.ms, []);
  await bench.receive(proposalOf(first.block), 1, first.block);
  const held = heldGate();
  bench.commitGate = held.gate;
  await bench.votes(first.block, [1, 2]);
  await held.reached;
  bench.chain.commit(first);
  const second = bench.chain.build(bench.clock.ms + 50, []);
  bench.clock.ms += 60;
  await bench.receive(proposalOf(second.block), 2, second.block);
  t.equal(bench.sent.filter(({ height }) => height === 2n).length, 0);
  held.open();
  await settle();
  t.ok(bench.trace.includes('prevote 2/0'), 'it is voted for without being sent again');
  t.strictSame(bench.synced, []);
  await stopped(t, bench);
});

t.test('sync overtakes: heights begin anew, what was under way is forgotten', async (t) => {
  const bench = await new RunnerBench(0).start();
  const first = bench.chain.build(bench.clock.ms, []);
  await bench.receive(proposalOf(first.block), 1, first.block);
  bench.chain.commit(first);
  const certificate = bench.chain.certificate;
  // Decided here and brought by sync at the same moment: one commit.
  const [applied] = await Promise.all([
    bench.applier.apply(first.block, certificate),
    bench.votes(first.block, [1, 2]),
  ]);
  t.equal(applied.type, 'applied');
  t.equal(bench.trace.filter((one) => one === 'committed 1').length, 1);
  const second = bench.chain.build(bench.clock.ms + 1_000, []);
  bench.chain.commit(second);
  await bench.applier.apply(second.block, bench.chain.certificate);
  await settle();
  t.equal(bench.runner.view?.height, 3n);
  await bench.votes(second.block, [1, 2, 3]);
  t.strictSame([bench.fatal, bench.alarms, bench.reports], [[], [], []]);
  t.equal(bench.runner.view?.signing, true);
  await stopped(t, bench);
});

t.test('a block that sync overtakes while it is judged is not invalid', async (t) => {
  const bench = await new RunnerBench(0).start();
  const { block } = bench.chain.build(bench.clock.ms, []);
  const held = heldGate();
  bench.commitGate = held.gate;
  const syncing = bench.applier.apply(block, bench.chain.certify(block));
  await held.reached;
  // More than two thirds vote for it here as well: found invalid now, it would end our signing for good.
  await bench.receive(proposalOf(block), 1, block);
  await bench.votes(block, [1, 2, 3]);
  held.open();
  t.equal((await syncing).type, 'applied');
  await settle();
  t.strictSame(bench.alarms, []);
  t.equal(bench.runner.view?.signing, true);
  t.equal(bench.runner.view?.height, 2n);
  t.notOk(bench.log.lines.some((line) => line.includes('not valid')));
  await stopped(t, bench);
});

t.test('a proposer does not build on a head that is about to move', async (t) => {
  const bench = await new RunnerBench(1).start();
  const { block } = bench.chain.build(bench.clock.ms, []);
  const held = heldGate();
  bench.commitGate = held.gate;
  const syncing = bench.applier.apply(block, bench.chain.certify(block));
  await held.reached;
  await bench.want();
  t.strictSame(bench.sent, []);
  held.open();
  await syncing;
  await settle();
  t.equal(bench.runner.view?.height, 2n);
  t.strictSame(bench.fatal, []);
  await stopped(t, bench);
});

t.test('a lock in the log counts when sync reaches its height', async (t) => {
  const chain = new TestChain();
  const locked = 'd'.repeat(64);
  const locks = { lockedRound: 0, lockedId: locked, validRound: 0, validId: locked };
  const vote = { height: 2n, round: 0, blockId: locked };
  const before = { lockedRound: -1, lockedId: null, validRound: -1, validId: null };
  const rest = { authorityIndex: 0, polka: null, roundCertificate: null };
  const bench = await new RunnerBench(0, chain).start([
    { ...rest, message: { type: 'prevote', ...vote, validRound: -1 }, locks: before },
    { ...rest, message: { type: 'precommit', ...vote }, locks },
  ]);
  t.strictSame(bench.alarms, ['SIGN_LOG_AHEAD']);
  t.equal(bench.runner.view?.lockedRound, -1);
  const { block } = bench.chain.build(bench.clock.ms, []);
  await bench.applier.apply(block, chain.certify(block));
  await settle();
  t.strictSame(
    [bench.runner.view?.height, bench.runner.view?.lockedRound, bench.runner.view?.lockedId],
    [2n, 0, locked],
  );
  await stopped(t, bench);
});

t.test('a fence that comes down in a height lets us vote in it', async (t) => {
  const rows: readonly [string, bigint, readonly string[]][] = [
    ['in the height in progress', 1n, ['proposal', 'prevote']],
    ['in a later one', 2n, []],
  ];
  for (const [name, signsFrom, said] of rows) {
    const bench = new RunnerBench(1);
    bench.hasBegunLog = true;
    await bench.start();
    bench.waiting.push(transferOf(bench.chain, 0));
    await bench.want();
    t.strictSame(bench.alarms, ['SIGN_FENCED', 'SIGN_FENCED'], 'a proposal and a prevote');
    await bench.signLog.liftFence(signsFrom);
    bench.runner.signingBegins();
    await settle();
    t.strictSame(
      bench.sent.map(({ type }) => type),
      said,
      name,
    );
    await stopped(t, bench);
  }
});

t.test('what was signed behind a fence that came down is not begun anew', async (t) => {
  const bench = new RunnerBench(1);
  bench.hasBegunLog = true;
  await bench.start();
  await bench.signLog.liftFence(1n);
  bench.waiting.push(transferOf(bench.chain, 0));
  await bench.want();
  const before = bench.sent.length;
  t.equal(before, 2);
  bench.runner.signingBegins();
  await settle();
  t.strictSame([bench.sent.length, bench.alarms], [before, []]);
  t.equal(bench.runner.view?.step, 'prevote', 'it goes on where it was');
  await stopped(t, bench);
});

t.test('a key that signs elsewhere signs here no more', async (t) => {
  const bench = await new RunnerBench(0).start();
  await bench.receive({ type: 'precommit', height: 1n, round: 0, blockId: null }, 0);
  t.strictSame(bench.alarms, ['KEY_USED_ELSEWHERE']);
  t.equal(bench.runner.view?.signing, false);
  const { block } = bench.chain.build(bench.clock.ms, []);
  await bench.receive(proposalOf(block), 1, block);
  await bench.votes(block, [1, 2, 3]);
  t.strictSame(bench.sent, []);
  t.equal(bench.ledger.head.height, 1n, 'it still follows what the others decide');
  await stopped(t, bench);
});

t.test('who floods a slow disk fills its own share of the queue alone', async (t) => {
  const bench = await new RunnerBench(1).start();
  const held = heldGate();
  bench.file.gate = held.gate;
  await bench.want();
  await held.reached;
  const before = bench.runner.waiting;
  const prevote = (round: number) =>
    ({ type: 'prevote', height: 1n, round, blockId: null, validRound: -1 }) as const;
  for (let round = 0; round < WAITING_PER_SENDER_MAX + 50; round++)
    bench.runner.receive(bench.nodeKey(2), encodeConsensusMessage(bench.sign(prevote(round), 2)));
  t.equal(bench.runner.waiting - before, WAITING_PER_SENDER_MAX);
  bench.runner.receive(bench.nodeKey(3), encodeConsensusMessage(bench.sign(prevote(0), 3)));
  t.equal(bench.runner.waiting - before, WAITING_PER_SENDER_MAX + 1, 'another is heard');
  held.open();
  await settle();
  t.equal(bench.runner.waiting, 0, 'and all is worked off');
  bench.runner.receive(bench.nodeKey(2), encodeConsensusMessage(bench.sign(prevote(0), 2)));
  await settle();
  t.equal(bench.runner.waiting, 0);
  await stopped(t, bench);
});

t.test('what cannot be right costs its sender', async (t) => {
  const bench = await new RunnerBench(0).start();
  const vote = { type: 'prevote', height: 1n, round: 0, blockId: null, validRound: -1 } as const;
  bench.runner.receive(bench.nodeKey(1), new Uint8Array([255, 255]));
  const { block } = bench.chain.build(bench.clock.ms, []);
  await bench.receive(proposalOf(block), 1, bench.chain.build(bench.clock.ms + 1, []).block);
  t.strictSame(bench.reports, ['malformed consensus message']);
  const forged = bench.sign(vote, 2);
  const asAnother = encodeConsensusMessage({ ...forged, authorityIndex: 3 });
  bench.runner.receive(bench.nodeKey(2), asAnother);
  t.strictSame(bench.reports.slice(1), ['prevote with a wrong signature']);
  await settle();
  t.strictSame(bench.sent, [], 'a proposal with the body of another block has no block');
  await stopped(t, bench);
});

t.test('an authority without end of proposals fills neither memory nor disk', async (t) => {
  const chain = new TestChain();
  const store = createMemoryStore();
  const candidates = new Candidates(store);
  await candidates.startHeight(1n, true);
  const honest = chain.build(GENESIS_MS + 1).block;
  candidates.addProposed(honest, 2, []);
  const flood = Array.from({ length: 30 }, (_, i) => chain.build(GENESIS_MS + 10 + i));
  const first = flood[0];
  t.ok(first);
  if (first !== undefined) {
    candidates.addProposed(first.block, 1, []);
    candidates.noteExecuted(toHex(first.block.hash), first);
  }
  for (const { block } of flood) candidates.addProposed(block, 1, []);
  const kept = flood.filter(({ block }) => candidates.get(toHex(block.hash)) !== undefined);
  t.equal(kept.length, 8);
  t.equal(kept[0], first, 'what we have judged stays longest');
  t.equal(kept.at(-1), flood.at(-1));
  t.ok(candidates.get(toHex(honest.hash)));
  const locked = toHex(kept[1]?.block.hash ?? EMPTY_BYTES);
  for (let i = 0; i < 20; i++) {
    const executed = chain.build(GENESIS_MS + 100 + i);
    candidates.addProposed(executed.block, 1, [locked]);
    candidates.noteExecuted(toHex(executed.block.hash), executed);
  }
  t.ok(candidates.get(locked), 'what consensus waits for or is locked on stays');
  await settle();
  let stored = 0;
  for await (const _ of store.range(candidateRange(1n, 1n))) stored++;
  t.equal(stored, 9);
  t.equal(await candidates.durable(toHex(honest.hash)), true);
  t.equal(await candidates.durable('0'.repeat(64)), false, 'no vote for what we do not keep');
  const again = new Candidates(store);
  await again.startHeight(1n, true);
  t.ok(again.get(toHex(honest.hash)), 'a restart finds it');
  await again.startHeight(3n, true);
  t.equal(again.get(toHex(honest.hash)), undefined);
});

t.test('gates and deadlines wake the chain', async (t) => {
  const chain = new TestChain();
  const bench = new LedgerBench(chain);
  const { ledger, applier } = await bench.open();
  const clock = new TestClock(GENESIS_MS + 1_000);
  let due = (): void => {};
  const nextDue = () =>
    new Promise<void>((resolve) => {
      due = resolve;
    });
  const timer = new DueTimer(ledger, clock, () => due());
  const commit = async (timeMs: number, transactions: readonly SignedTransaction[] = []) => {
    const { executed } = chain.block(timeMs, ...transactions);
    await applier.apply(executed.block, chain.certificate);
  };
  timer.start();
  await commit(GENESIS_MS + 1_000);
  t.equal(nextDueMs(ledger), null, 'nobody has ordered anything');
  t.equal(timer.isDue(), false);
  t.equal(timers(), 0);

  const slot = FIRST_SLOT + 1n;
  const order = chain.call(householdSigner(chain, 0), {
    type: 'placeOrder',
    slot,
    side: 'buy',
    quantityWh: wattHours(100n),
    priceMicroPerWh: microPerWattHour(150n),
    replaces: EMPTY_BYTES,
  });
  await commit(GENESIS_MS + 2_000, [order]);
  const gateMs = Number(slot) * SLOT_MS - 10 * 60_000;
  t.equal(nextDueMs(ledger), gateMs);
  t.equal(timer.isDue(), false);
  t.equal(timers(), 1);

  // The clock is set right by minutes: the timer looks again at a block.
  clock.ms = gateMs - 5;
  let woken = nextDue();
  await commit(gateMs - 20);
  clock.ms = gateMs;
  await woken;
  t.equal(timer.isDue(), true);

  woken = nextDue();
  await commit(gateMs - 1);
  await woken;
  t.equal(
    nextDueMs(ledger),
    gateMs,
    'a block from before the gate has not closed it: wanted again',
  );
  await commit(gateMs);
  t.not(nextDueMs(ledger), gateMs);
  t.equal(timer.isDue(), false);
  timer.stop();
  await commit(gateMs + 1);
  t.equal(timers(), 0, 'a commit after the stop arms nothing');
});

t.test('what comes before the start counts after it, the newest of too much', async (t) => {
  const bench = new RunnerBench(0);
  const { block } = bench.chain.build(bench.clock.ms, [transferOf(bench.chain, 0)]);
  const { height, round } = block.header;
  const blockId = toHex(block.hash);
  await bench.start([], () => {
    for (let i = 0; i < 200; i++)
      bench.push({ type: 'precommit', height: 1n, round: 50 + i, blockId: null }, 3);
    bench.push(proposalOf(block), 1, block);
    for (const index of [1, 2])
      bench.push({ type: 'prevote', height, round, blockId, validRound: -1 }, index);
    t.strictSame([bench.trace, bench.runner.view], [[], null], 'nothing is said');
  });
  t.strictSame(bench.trace, [
    'block synced',
    'log synced',
    'prevote 1/0',
    'log synced',
    'precommit 1/0',
  ]);
  await stopped(t, bench);
});
