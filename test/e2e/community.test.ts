import t from 'tap';
import { highest } from '../../cli/demo/extremes.ts';
import { genesisCheckpoint, orderVerification } from '../../node/api/orderProof.ts';
import type { SubmissionView } from '../../node/api/submissions.ts';
import type { ContractsView, ContractView } from '../../node/api/views/contractsView.ts';
import type { ProposalsView, ProposalView } from '../../node/api/views/proposalsView.ts';
import type { SlotView } from '../../node/api/views/slotView.ts';
import { LocalCommunity } from './localCommunity.ts';

const SLOT_MS = 3000;
/** Generous: a busy machine is slow, and nothing here measures speed. */
const PATIENCE_MS = 90_000;

const community = await LocalCommunity.create(6, 4, SLOT_MS);
t.teardown(() => community.remove());
const [first = '', second = '', third = '', fourth = ''] = community.names;

/** Waits until `count` more slots than now have seen a trade. */
async function tradeGoesOn(what: string, count: number): Promise<void> {
  const before = community.tradedSlots().length;
  const holds = () => community.tradedSlots().length >= before + count;
  await community.until(`${count} slots with trade ${what}`, holds, PATIENCE_MS);
}

async function headOf(name: string): Promise<{ height: bigint; blockHash: string }> {
  const { height, blockHash } = (await community.status(name)).chain.asOf;
  return { height: BigInt(height), blockHash };
}

async function lastSigners(): Promise<readonly string[]> {
  return (await community.block(first, (await headOf(first)).height)).signers;
}

t.test('four authorities and two households trade', async (t) => {
  await community.start(...community.names);
  const statuses = await Promise.all(community.names.map((name) => community.status(name)));
  t.strictSame(
    statuses.map(({ node }) => node.consensus !== null),
    [true, true, true, true, false, false],
    'the first four take part in consensus',
  );
  await tradeGoesOn('from the start', 3);
  const settled = () =>
    community.record.slots.filter(({ utility }) => utility !== null).length >= 2;
  await community.until('two slots are settled', settled, PATIENCE_MS);
  const traders = new Set(community.record.slots.flatMap(({ trades }) => [...trades.keys()]));
  t.ok(traders.size >= 2, `traders: ${[...traders].join(', ')}`);
});

t.test('one authority is killed: trade goes on without it', async (t) => {
  await community.kill(second);
  const heightAtDeath = community.height;
  await tradeGoesOn('with three of four authorities', 2);
  t.ok(community.height > heightAtDeath + 2n, 'blocks go on');
  const signers = await lastSigners();
  t.notOk(signers.includes(second), 'the dead do not sign');
  t.equal(signers.length, 3, 'the other three do');
});

t.test('it starts again, catches up and signs', async (t) => {
  const target = (await headOf(first)).height;
  await community.start(second);
  const caughtUp = async () => (await headOf(second)).height >= target;
  await community.until('it has the blocks it missed', caughtUp, PATIENCE_MS);
  const signsAgain = async () => (await lastSigners()).includes(second);
  await community.until('a certificate with its signature', signsAgain, PATIENCE_MS);
  t.ok(community.height >= target, 'the chain went on meanwhile');
});

t.test('two authorities are killed: the chain stands still and does not fork', async (t) => {
  await community.kill(third, fourth);
  const living = community.names.filter((name) => name !== third && name !== fourth);
  // Orders and readings of whole slots pile up where they cannot be committed.
  const waiting = async () => (await community.status(first)).node.mempool.transactions;
  const settledHeight = (await headOf(first)).height;
  await community.until('transactions pile up', async () => (await waiting()) >= 12, PATIENCE_MS);
  const heads = await Promise.all(living.map(headOf));
  const top = highest(heads.map(({ height }) => height)) ?? 0n;
  t.ok(top <= settledHeight + 1n, 'at most the block that was being decided came after');
  const atTop = heads.filter(({ height }) => height === top);
  t.equal(new Set(atTop.map(({ blockHash }) => blockHash)).size, 1, 'one block at the top');
});

t.test('they come back: trade goes on, on the same chain', async (t) => {
  const before = await headOf(first);
  await community.start(third, fourth);
  await tradeGoesOn('after the stall', 2);
  const kept = await Promise.all(
    community.names.map((name) => community.block(name, before.height)),
  );
  t.strictSame([...new Set(kept.map(({ blockHash }) => blockHash))], [before.blockHash]);
  const { height } = await headOf(first);
  const level = async () => {
    const heads = await Promise.all(community.names.map(headOf));
    return heads.every((head) => head.height >= height);
  };
  await community.until('all nodes have the same height', level, PATIENCE_MS);
});

/** Proposed by the first authority, approved by the others until it is in effect. */
async function decide(change: object): Promise<void> {
  const { outcome, proposal } = await community.post<SubmissionView>(first, 'proposals', {
    change,
    waitMs: 20_000,
  });
  if (proposal === undefined) throw new Error(`not proposed: ${JSON.stringify(outcome)}`);
  for (const name of [second, third]) {
    const isKnown = async () =>
      (await community.get<ProposalsView>(name, 'proposals')).proposals.some(
        (one) => one.proposal === proposal,
      );
    await community.until(`${name} has proposal ${proposal}`, isKnown, PATIENCE_MS);
    await community.post(name, `proposals/${proposal}/votes`, { approve: true, waitMs: 20_000 });
  }
  const inEffect = async () =>
    (await community.get<ProposalView>(first, `proposals/${proposal}`)).status === 'effective';
  await community.until(`proposal ${proposal} is in effect`, inEffect, PATIENCE_MS);
}

t.test('the community lowers its cap: slots go by the contract that governs them', async (t) => {
  const old = await community.get<ContractView>(first, 'contracts/market');
  const { cap, floor } = old.parameters as { cap: number; floor: number };
  const lower = Math.floor((cap + floor) / 2);
  const parameters = { ...(old.parameters as object), cap: lower };
  const contract = { name: 'market', template: old.template, version: old.version, parameters };
  await decide({ type: 'changeContract', contract });
  const { contracts } = await community.get<ContractsView>(first, 'contracts');
  const next = contracts.findLast(({ name }) => name === 'market');
  const boundary = Number(next?.fromSlot);
  t.not(next?.id, old.id);
  t.equal(contracts.find(({ id }) => id === old.id)?.untilSlot, next?.fromSlot);
  await community.kill(fourth);
  await community.start(fourth);
  const traded = () => community.tradedSlots().some((slot) => slot > boundary);
  await community.until('trade under the new cap', traded, PATIENCE_MS);
  for (const slot of community.tradedSlots()) {
    const view = await community.get<SlotView>(fourth, `market/slots/${slot}`);
    t.equal(view.market.id, slot < boundary ? old.id : next?.id, `slot ${slot}`);
    const price = BigInt(view.clearing?.['priceMicroPerWh'] ?? '0');
    t.ok(price <= BigInt(slot < boundary ? cap : lower), `slot ${slot} at ${price} µ/Wh`);
  }
});

t.test('a home verifies all orders of a slot by itself, under either contract', async (t) => {
  const trusted = await genesisCheckpoint(community.folderOf(second));
  const traded = community.tradedSlots();
  for (const slot of [traded[0], traded.at(-1)]) {
    const { orders } = await community.get<SlotView>(third, `market/slots/${slot}`);
    const taken = orders.filter(({ status }) => status === 'live' || status === 'matched');
    t.ok(taken.length >= 2, `${taken.length} orders in slot ${slot}`);
    for (const { order } of taken) {
      const path = `market/slots/${slot}/orders/${order}/proof`;
      const proof = await community.get<object>(third, path);
      const { fault } = orderVerification(trusted, BigInt(slot ?? 0), order, proof);
      t.equal(fault, null, `order ${order}`);
    }
  }
});

t.test('a market for gifts is deployed beside it, and a gift is given', async (t) => {
  const parameters = {
    settledBy: 'market',
    floor: 0,
    cap: 0,
    postedPrice: 0,
    maxQuantityWh: 1000,
    timing: { opensBeforeMs: 2 * SLOT_MS, gateBeforeMs: SLOT_MS / 2 },
  };
  const contract = { name: 'gifts', template: 'posted', version: 1, parameters };
  await decide({ type: 'deployContract', contract });
  const gifts = await community.get<ContractView>(first, 'contracts/gifts');
  t.match(gifts.terms, /billed by contract market/);
  const inForce = async () =>
    (await community.get<ContractView>(first, 'contracts/gifts')).status === 'in-force';
  await community.until('gifts are taken', inForce, PATIENCE_MS);
  const given = async () => {
    const view = await community.get<{ entries: unknown[] }>(first, 'market/trades?contract=gifts');
    if (view.entries.length > 0) return true;
    // A slot whose gate closes in between is refused, and the next one tried.
    const order = { quantityWh: '5', priceMicroPerWh: '0', contract: 'gifts' };
    await Promise.allSettled([
      community.post(first, 'orders', { ...order, side: 'sell' }),
      community.post(second, 'orders', { ...order, side: 'buy' }),
    ]);
    return false;
  };
  await community.until('a gift is given', given, PATIENCE_MS);
  const { entries } = await community.get<{ entries: { slot: string }[] }>(
    first,
    'market/trades?contract=gifts',
  );
  const slot = entries.at(-1)?.slot ?? '';
  const billed = async () =>
    (await community.get<SlotView>(first, `market/slots/${slot}?contract=market`)).households.some(
      (line) => line['agreedSoldWh'] !== undefined,
    );
  await community.until('the gift is billed by the home market', billed, PATIENCE_MS);
});

t.test('in the end: equal roots, and a clean audit of every store', async (t) => {
  t.ok(await community.stopAll(), 'all nodes ended in order');
  const { rootsEqual, commonHeight, faults } = await community.result();
  t.ok(rootsEqual, `one block and one root at height ${commonHeight}`);
  t.strictSame(faults, []);
  t.ok(commonHeight > 20n, `a chain of ${commonHeight} blocks`);
});
