import t from 'tap';
import { verifyChain } from '../../node/api/audit/verifyChain.ts';
import { accountProofView, accountsView, accountView } from '../../node/api/views/accountView.ts';
import { blockView } from '../../node/api/views/blockView.ts';
import { explainView } from '../../node/api/views/explainView.ts';
import { chainView } from '../../node/api/views/headView.ts';
import { historyView } from '../../node/api/views/historyView.ts';
import { ordersView } from '../../node/api/views/ordersView.ts';
import { RequestError } from '../../node/api/views/requestError.ts';
import { slotView, termsView } from '../../node/api/views/slotView.ts';
import { traceView } from '../../node/api/views/traceView.ts';
import { priceView, tradesView } from '../../node/api/views/tradesView.ts';
import { transactionView } from '../../node/api/views/transactionView.ts';
import { accountKey } from '../../state/execution/stateKeys.ts';
import { decodeProof, verifyProof } from '../../state/execution/tree/proof.ts';
import {
  blockKey,
  certificateKey,
  eventsKey,
  headHeightKey,
  stateKey,
  transactionKey,
} from '../../state/store/keys.ts';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { auditOf, type Story, tellStory } from './story.ts';

const story = await tellStory();
const { ids } = story;
const slot = story.slot.toString();

async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'no error';
  } catch (error) {
    return error instanceof RequestError ? error.code : String(error);
  }
}

t.test('the chain in one glance', async (t) => {
  const view = chainView(story);
  t.equal(view.asOf.height, '7');
  t.equal(view.stateRoot, toHex(story.chain.state.root()));
  t.strictSame(view.authorities.map(({ name }) => name).sort(), ['a0', 'a1', 'a2', 'a3']);
  t.strictSame(view.supply, { mintedMicro: '30000000', burnedMicro: '0' });
});

t.test('an account by household, address and role, and those that are none', async (t) => {
  const byName = accountView(story, 'h0');
  t.strictSame(accountView(story, byName.address), byName);
  t.equal(byName.household?.importLimitW, 11_000);
  t.equal(byName.nonce, '5');
  t.equal(accountView(story, 'OPERATOR').name, 'operator');
  t.equal(accountsView(story).accounts.length, 8);
  t.equal(await codeOf(() => accountView(story, 'h9')), 'not-found');
  t.equal(await codeOf(() => accountView(story, 'gh1qqqq')), 'invalid-argument');
  t.throws(() => accountView(story, 'operater'), { message: /did you mean operator\?$/ });
});

t.test('the proof of a balance holds against the header alone', async (t) => {
  const view = accountProofView(story, 'h1');
  const header = blockView(story, view.asOf.height);
  t.equal(view.stateRoot, header.stateRoot);
  const proof = decodeProof(fromHex(view.proofHex) ?? new Uint8Array());
  if (proof === null || view.valueHex === null) throw new Error('an inclusion proof');
  const root = fromHex(header.stateRoot) ?? new Uint8Array();
  const key = fromHex(view.keyHex) ?? new Uint8Array();
  const value = fromHex(view.valueHex) ?? new Uint8Array();
  t.ok(verifyProof(root, key, value, proof));
  t.notOk(verifyProof(root, key, new Uint8Array([1]), proof));
});

t.test('a history, page by page, is the whole history', async (t) => {
  const whole = await historyView(story, 'h0');
  const pages: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await historyView(story, 'h0', { limit: 2, cursor });
    pages.push(...page.entries);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  t.strictSame(pages, whole.entries);
  t.strictSame(
    whole.entries.map(({ name }) => name),
    [
      'refused',
      'transferred',
      'household-settled',
      'reading-accepted',
      'order-matched',
      'order-accepted',
      'order-accepted',
    ],
  );
  t.equal(await codeOf(() => historyView(story, 'h0', { cursor: 'x' })), 'invalid-argument');
  t.equal(await codeOf(() => historyView(story, 'h0', { limit: 101 })), 'invalid-argument');
});

t.test('a slot from its window to its bills', async (t) => {
  const view = await slotView(story, slot);
  t.equal(view.phase, 'settled');
  t.strictSame(
    view.orders.map(({ order, status, filledWh }) => [order, status, filledWh]),
    [
      [ids.buy, 'matched', '1000'],
      [ids.lowBuy, 'live', '0'],
      [ids.replaced, 'replaced', '0'],
      [ids.sell, 'matched', '400'],
      [ids.cancelled, 'cancelled', '0'],
      [ids.replacing, 'matched', '600'],
    ],
  );
  t.match(view.clearing, { volumeWh: '1000', orders: '4', matched: '3' });
  t.equal(view.households.length, 3);
  t.equal(view.settlement?.['estimated'], '1');
  t.equal((await slotView(story, '999999999')).phase, 'not-open-yet');
  t.equal((await slotView(story, '1')).phase, 'before-chain');
  t.equal((await slotView(story, 'next')).phase, 'open');
  t.equal(await codeOf(() => slotView(story, 'x')), 'invalid-argument');
  t.equal(await codeOf(() => slotView(story, slot, 'markt')), 'not-found');
  t.match(termsView(story).terms, /^Slots last 15 minutes/);
});

t.test('the auction, run again, gives what the chain recorded, and says why', async (t) => {
  const view = await explainView(story, slot);
  t.equal(view.matchesChain, true);
  t.strictSame(view.recorded, view.recomputed);
  const fates = new Map(view.orders.map(({ order, fate, text }) => [order, { fate, text }]));
  t.strictSame(
    Object.fromEntries(
      (['buy', 'lowBuy', 'sell', 'replaced', 'replacing', 'cancelled'] as const).map((name) => [
        name,
        fates.get(ids[name])?.fate,
      ]),
    ),
    {
      buy: 'filled',
      lowBuy: 'beyond-margin',
      sell: 'rationed',
      replaced: 'replaced',
      replacing: 'filled',
      cancelled: 'cancelled',
    },
  );
  t.match(fates.get(ids.cancelled)?.text, /was cancelled before the gate/);
  t.equal(await codeOf(() => explainView(story, 'next')), 'invalid-argument');
});

t.test('a clearing that the chain tells wrongly is found by running it again', async (t) => {
  const forged = await tellStory();
  const encoded = forged.ledger.encodedEvents(3n);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const index = encoded.findIndex((bytes) => text(bytes).includes('order-matched'));
  const victim = Buffer.from(encoded[index] ?? new Uint8Array());
  const at = victim.lastIndexOf('1000'); // filledWh of the buy
  victim.write('1001', at);
  await overwrite(forged, eventsKey(3n), (bytes) => {
    const whole = Buffer.from(bytes);
    victim.copy(whole, text(whole).indexOf(text(encoded[index] ?? new Uint8Array())));
    return whole;
  });
  const view = await explainView(forged, slot);
  t.equal(view.matchesChain, false);
  t.match(view.differences, [/1001 Wh, the auction gives 1000 Wh/]);
});

t.test('the seed is found after the state has forgotten the slot', async (t) => {
  const late = await tellStory();
  const before = await explainView(late, slot);
  await late.block(10 * 60);
  t.equal((await slotView(late, slot)).phase, 'final');
  t.equal((await slotView(late, slot)).seed, null);
  t.strictSame(await explainView(late, slot), before);
});

t.test('trades and prices', async (t) => {
  const trades = await tradesView(story);
  t.strictSame(
    trades.entries.map(({ household, side, filledWh }) => [household, side, filledWh]),
    [
      ['h1', 'sell', '600'],
      ['h2', 'sell', '400'],
      ['h0', 'buy', '1000'],
    ],
  );
  t.equal((await tradesView(story, { household: 'h1' })).entries.length, 1);
  const first = await tradesView(story, { limit: 1 });
  const rest = await tradesView(story, { cursor: first.cursor ?? '' });
  t.strictSame([...first.entries, ...rest.entries], trades.entries);
  const [price] = (await priceView(story)).entries;
  t.match(price, { slot, volumeWh: '1000', priceMicroPerWh: String, matched: '3' });
  t.strictSame(ordersView(story, 'h0').orders, []);
});

t.test('a block by height, hash and head; a transaction with what it did', async (t) => {
  const byHeight = blockView(story, '7');
  t.strictSame(blockView(story, byHeight.blockHash), byHeight);
  t.strictSame(blockView(story, 'head'), byHeight);
  t.strictSame(byHeight.signers.length, 4);
  t.match(byHeight.proposer, /^a[0-3]$/);
  t.strictSame(
    byHeight.transactions.map(({ refusal }) => refusal?.code ?? null),
    [null, 'insufficient-funds'],
  );
  const transfer = transactionView(story, ids.transfer);
  t.match(transfer, { text: 'pays 1000000 µ to h1', refusal: null, index: 0 });
  t.strictSame(
    transfer.events.map(({ name }) => name),
    ['transferred'],
  );
  t.equal(transactionView(story, ids.refused).refusal?.code, 'insufficient-funds');
  for (const [which, code] of [
    ['8', 'not-found'],
    ['0', 'not-found'],
    ['-1', 'invalid-argument'],
    ['f'.repeat(64), 'not-found'],
    ['99999999999999999999', 'invalid-argument'],
  ] as const)
    t.equal(await codeOf(() => blockView(story, which)), code, which);
  t.equal(await codeOf(() => transactionView(story, 'f'.repeat(64))), 'not-found');
  t.equal(await codeOf(() => transactionView(story, 'xyz')), 'invalid-argument');
});

t.test('a trace covers the whole life of an order, with blocks and signers', async (t) => {
  const view = await traceView(story, ids.buy);
  t.strictSame(
    view.steps.filter(({ what }) => what !== 'paid').map(({ what, block }) => [what, block.height]),
    [
      ['order-accepted', '1'],
      ['slot-cleared', '3'],
      ['order-matched', '3'],
      ['reading-accepted', '4'],
      ['household-settled', '5'],
      ['slot-settled', '5'],
    ],
  );
  const paid = view.steps.filter(({ what }) => what === 'paid');
  t.ok(paid.some(({ attributes }) => attributes['code'] === 'p2p-energy'));
  t.equal(view.steps[0]?.transaction, ids.buy);
  t.equal(view.steps[3]?.transaction, ids.reading);
  t.equal(view.steps[1]?.transaction, null, 'nobody clears a slot: block time does');
  for (const { block } of view.steps) t.equal(block.signers.length, 4);
  const late = await traceView(story, ids.lateReading);
  t.strictSame(
    late.steps.filter(({ what }) => what === 'household-settled').map(({ block }) => block.height),
    ['5', '6'],
    'the bill and its correction',
  );
  const replaced = await traceView(story, ids.replaced);
  t.equal(replaced.steps.find(({ what }) => what === 'order-replaced')?.transaction, ids.replacing);
  t.notOk(replaced.steps.some(({ what }) => what === 'order-matched'));
  t.strictSame(
    (await traceView(story, ids.transfer)).steps.map(({ what }) => what),
    ['transferred'],
  );
  t.strictSame(
    (await traceView(story, ids.refused)).steps.map(({ what }) => what),
    ['refused'],
  );
});

t.test('an audit of an honest chain is clean', async (t) => {
  const report = await auditOf(story);
  t.strictSame(report.faults, []);
  t.match(report, { ok: true, through: '7', head: '7', transactions: 12 });
  t.equal(report.stateRoot, chainView(story).stateRoot);
  t.equal((await auditOf(story, 5n)).ok, true);
  for await (const step of verifyChain(story))
    if (step.type === 'report') t.match(step, { ok: true, through: '7' });
});

t.test('an audit finds what was tampered with', async (t) => {
  const flip = (bytes: Uint8Array, at: number) => {
    const copy = Uint8Array.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  const last = (bytes: Uint8Array) => flip(bytes, bytes.length - 1);
  const table: [
    what: string,
    tamper: (story: Story) => Promise<void>,
    height: string,
    rule: string,
  ][] = [
    // The last bytes of block 2 are its parent's certificate, of block 3's header its parent commit hash.
    [
      "a block's certificate of its parent",
      (s) => overwrite(s, blockKey(2n), last),
      '2',
      'parentCommit',
    ],
    ['a signature in a block', (s) => overwrite(s, blockKey(1n), last), '1', 'transactions'],
    ['a missing block', (s) => erase(s, blockKey(3n)), '3', 'block'],
    ['a certificate', (s) => overwrite(s, certificateKey(4n), last), '4', 'certificate'],
    ['a missing certificate', (s) => erase(s, certificateKey(4n)), '4', 'certificate'],
    [
      "another block's certificate",
      async (s) =>
        s.store.write([[certificateKey(4n), must(s.store.get(certificateKey(5n)))]], {
          sync: true,
        }),
      '4',
      'certificate',
    ],
    ['an event', (s) => overwrite(s, eventsKey(5n), last), '5', 'events'],
    ['missing events', (s) => erase(s, eventsKey(5n)), '5', 'events'],
    [
      'a transaction index',
      (s) => erase(s, transactionKey(must(fromHex(s.ids.transfer)))),
      '7',
      'index',
    ],
    [
      'a balance',
      (s) => overwrite(s, stateKey(accountKey(fromAddress(s, 'h0'))), (bytes) => flip(bytes, 40)),
      '7',
      'state',
    ],
    [
      'a value too many',
      async (s) =>
        s.store.write([[stateKey(new Uint8Array([9, 9])), new Uint8Array([1])]], { sync: true }),
      '7',
      'state',
    ],
  ];
  for (const [what, tamper, height, rule] of table) {
    const forged = await tellStory();
    await tamper(forged);
    const { ok, faults } = await auditOf(forged);
    t.equal(ok, false, what);
    t.match(faults[0], { height, rule }, what);
  }
  const forged = await tellStory();
  await erase(forged, blockKey(3n));
  for await (const step of verifyChain(forged))
    if (step.type === 'report')
      t.match(step, { ok: false, through: '2', faults: [{ rule: 'block' }] });
  t.ok(forged.store.get(headHeightKey));
});

async function overwrite(
  { store }: Story,
  key: Uint8Array,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<void> {
  await store.write([[key, change(must(store.get(key)))]], { sync: true });
}

async function erase({ store }: Story, key: Uint8Array): Promise<void> {
  await store.write([[key, null]], { sync: true });
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a value was expected');
  return value;
}

function fromAddress({ chain, genesis }: Story, who: string): Uint8Array {
  const home = chain.community.households.find(({ name }) => name === who);
  if (home !== undefined) return home.account.publicKey;
  return must(Object.entries(genesis.accounts).find(([role]) => role === who))[1];
}
