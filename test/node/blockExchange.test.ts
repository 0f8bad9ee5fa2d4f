import t from 'tap';
import { sealBlock } from '../../state/codec/block.ts';
import type { Block } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';
import { GENESIS_MS, TestChain } from '../support/ledger.ts';
import { ManualTimers } from '../support/manualTimers.ts';
import { settle, transferOf } from '../support/nodeBench.ts';
import { heldGate, proposalOf, RunnerBench } from '../support/runnerBench.ts';

/** As consensus repeats itself. */
const REPEATED_MS = 5_000;

/** Of authority 1, whose turn round 0 is, and every fourth round after it. */
function blocksOf(chain: TestChain, count: number): Block[] {
  return Array.from({ length: count }, (_, i) => chain.build(GENESIS_MS + 10_000 + i, []).block);
}

function request(block: Block, height = 1n) {
  return { type: 'blockRequest', height, blockId: toHex(block.hash) } as const;
}

function prevotes(bench: RunnerBench, block: Block, by: readonly number[]): void {
  const vote = { type: 'prevote', height: 1n, round: 0, blockId: toHex(block.hash) } as const;
  for (const index of by) bench.push({ ...vote, validRound: -1 }, index);
}

t.test('a block that nobody proposes any more is asked for by its hash', async (t) => {
  const timers = new ManualTimers();
  const bench = await new RunnerBench(0, new TestChain(), timers).start();
  const { block } = bench.chain.build(bench.clock.ms, [transferOf(bench.chain, 0)]);
  prevotes(bench, block, [1, 2, 3]);
  await settle();
  await timers.advance(REPEATED_MS - 1);
  await settle();
  t.equal(bench.trace.at(-1), 'precommit nil 1/0', 'the proposal does not come');
  t.strictSame(bench.notices, [], 'it may be on its way');
  await timers.advance(1);
  await settle();
  const asked = request(block);
  t.strictSame(bench.notices, [
    { to: 1, notice: asked },
    { to: 2, notice: asked },
  ]);
  await timers.advance(REPEATED_MS);
  t.strictSame(
    bench.notices.slice(2).map(({ to }) => to),
    [3, 1],
    'others in turn',
  );

  const [unasked] = blocksOf(bench.chain, 1);
  t.ok(unasked);
  if (unasked === undefined) return;
  await bench.receiveNotice({ type: 'requestedBlock', block: unasked.bytes }, 1);
  t.equal(bench.candidates.get(toHex(unasked.hash)), undefined, 'only what was asked for');
  const { transactions, evidence } = block;
  const other = sealBlock(block.header, {
    transactions,
    evidence,
    parentCommit: new Uint8Array(64),
  });
  await bench.receiveNotice({ type: 'requestedBlock', block: other.bytes }, 1);
  t.equal(bench.candidates.get(toHex(block.hash)), undefined, 'only with its own body');
  const stranger = { ...block.header, proposer: new Uint8Array(32) };
  await bench.receiveNotice({ type: 'requestedBlock', block: sealBlock(stranger, block).bytes }, 1);

  t.equal(bench.runner.view?.validId, null);
  await bench.receiveNotice({ type: 'requestedBlock', block: block.bytes }, 2);
  t.equal(bench.trace.at(-1), 'block synced');
  t.equal(bench.runner.view?.validId, toHex(block.hash), 'to be proposed again');
  t.strictSame(bench.reports, []);
  await bench.runner.stop();
});

t.test('who asks gets the block, where an authority asks for one of this height', async (t) => {
  const timers = new ManualTimers();
  const bench = await new RunnerBench(1, new TestChain(), timers).start();
  bench.waiting.push(transferOf(bench.chain, 0));
  await bench.want();
  const { block } = bench.chain.build(bench.clock.ms, bench.waiting);
  const [unknown] = blocksOf(bench.chain, 1);
  t.ok(unknown);
  if (unknown === undefined) return;
  await bench.receiveNotice(request(unknown), 2);
  await bench.receiveNotice(request(block, 2n), 2);
  await bench.receiveNotice(request(block), 99);
  t.strictSame(bench.notices, []);
  for (let i = 0; i < 6; i++) await bench.receiveNotice(request(block), 2);
  const answer = { to: 2, notice: { type: 'requestedBlock', block: block.bytes } } as const;
  t.strictSame(bench.notices, Array(4).fill(answer), 'a few at once');
  await bench.receiveNotice(request(block), 3);
  t.strictSame(bench.notices[4], { ...answer, to: 3 }, 'another has not asked yet');
  await timers.advance(1_000);
  await bench.receiveNotice(request(block), 2);
  t.strictSame(bench.notices[5], answer);
  await bench.runner.stop();
});

t.test('a block that made room for others before it was checked is taken again', async (t) => {
  const timers = new ManualTimers();
  const bench = await new RunnerBench(0, new TestChain(), timers).start();
  await bench.want();
  const held = heldGate();
  bench.file.gate = held.gate;
  const [block, ...flood] = blocksOf(bench.chain, 9);
  t.ok(block);
  if (block === undefined) return;
  await timers.advance(3_000);
  await held.reached;
  // While the disk is slow a dishonest proposer sends what everybody votes for, and then more than is kept.
  bench.push(proposalOf(block), 1, block);
  flood.forEach((other, i) => {
    bench.push({ ...proposalOf(other), round: 4 * (i + 1) }, 1, other);
  });
  prevotes(bench, block, [1, 2, 3]);
  held.open();
  await settle();
  t.equal(bench.candidates.get(toHex(block.hash)), undefined);
  t.strictSame(bench.trace.slice(-1), ['prevote nil 1/0']);
  await bench.receive(proposalOf(block), 1, block);
  t.strictSame(bench.trace.slice(-1), ['precommit 1/0']);
  await bench.runner.stop();
});

t.test('a final block that had made room for others is executed when it is back', async (t) => {
  const bench = await new RunnerBench(0, new TestChain(), new ManualTimers()).start();
  const [block, ...flood] = blocksOf(bench.chain, 10);
  t.ok(block);
  if (block === undefined) return;
  await bench.receive(proposalOf(block), 1, block);
  t.strictSame(bench.trace.slice(-1), ['prevote 1/0']);
  flood.forEach((other, i) => {
    bench.candidates.addProposed(other, 1, []);
    const executed = bench.chain.build(GENESIS_MS + 10_001 + i, []);
    bench.candidates.noteExecuted(toHex(other.hash), executed);
  });
  t.equal(bench.candidates.get(toHex(block.hash)), undefined);
  bench.push(proposalOf(block), 1, block);
  await bench.votes(block, [1, 2, 3]);
  t.equal(bench.ledger.head.height, 1n);
  await bench.runner.stop();
});

t.test('who sends blocks without end is written to the disk at a bounded pace', async (t) => {
  const timers = new ManualTimers();
  const bench = await new RunnerBench(0, new TestChain(), timers).start();
  const kept = () => bench.trace.filter((what) => what === 'block synced').length;
  const blocks = blocksOf(bench.chain, 50);
  blocks.slice(0, 40).forEach((block, i) => {
    bench.push({ ...proposalOf(block), round: 4 * (i + 1) }, 1, block);
  });
  await settle();
  t.equal(kept(), 16);
  const honest = bench.chain.build(bench.clock.ms, []).block;
  const proposal = { ...proposalOf(honest), round: 1 };
  for (let i = 0; i < 20; i++) bench.push(proposal, 2, blocks[i]);
  bench.push(proposal, 2, honest);
  await settle();
  t.equal(kept(), 17, 'another has its own allowance');
  await timers.advance(2_000);
  blocks.slice(40).forEach((block, i) => {
    bench.push({ ...proposalOf(block), round: 400 + 4 * i }, 1, block);
  });
  await settle();
  t.equal(kept(), 19);
  await bench.runner.stop();
});
