import { join } from 'node:path';
import t from 'tap';
import { createApi } from '../../node/api/server.ts';
import { SealedBook } from '../../node/sealed/sealedBook.ts';
import { SealedDesk } from '../../node/sealed/sealedDesk.ts';
import type { Submission } from '../../node/services.ts';
import { commitmentOf, encodeSealedOrders } from '../../state/contracts/market/sealedOrders.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { FIRST_SLOT } from '../support/ledger.ts';
import { FakeNode, silentLog } from './fakeNode.ts';
import { auditOf, ledgerChain } from './story.ts';

// Minutes: orders until the 5th, reveals until the 9th (the chain is seen alive from the 7th), readings until
// the 90th.
const SLOT = FIRST_SLOT + 1n;

const stage = await ledgerChain((document) => {
  document['contracts'][0].parameters.sealed = {};
});
const { chain, ledger, block } = stage;
const [h0, h1, h2] = chain.community.households;
if (h0 === undefined || h1 === undefined || h2 === undefined) throw new Error('three homes');

const { account } = h0;

/** A node of h0 that signs in earnest; what it sends waits for the next block. */
class HomeNode extends FakeNode {
  waiting: SignedTransaction[] = [];

  override async send(payload: Payload): Promise<Submission> {
    const nonce = chain.account(account).nonce + BigInt(this.waiting.length);
    const signed = chain.sign(account, payload, { nonce });
    this.waiting.push(signed);
    return { accepted: true, id: signed.id };
  }

  async block(minute: number, ...others: SignedTransaction[]): Promise<void> {
    const own = this.waiting;
    this.waiting = [];
    await block(minute, ...own, ...others);
  }
}

const node = new HomeNode({ ...stage, slot: SLOT, ids: {} as never });
const book = await SealedBook.open(join(t.testdir({}), 'sealed'), () => {});
node.sealed = new SealedDesk({
  ledger,
  mempool: { waitingOf: () => node.waiting },
  account: h0.account.publicKey,
  book,
  send: (payload) => node.send(payload),
});
const api = await createApi({ services: node, log: silentLog });
t.teardown(() => {
  api.streams.close();
  return api.close();
});
const get = async (url: string) => (await api.inject(`/api/v1/${url}`)).json();
const post = async (payload: object) =>
  (await api.inject({ method: 'POST', url: '/api/v1/orders', payload })).json();
const buy = (quantityWh: string, priceMicroPerWh: string) =>
  post({ slot: SLOT.toString(), side: 'buy', quantityWh, priceMicroPerWh });

/** Of a home that has no node here: a buy that it never reveals, and a sale that it does. */
const silent = encodeSealedOrders({ salt: new Uint8Array(32), orders: [] });
const offered = encodeSealedOrders({
  salt: new Uint8Array(32),
  orders: [{ number: 1, side: 'sell', steps: [{ quantityWh: 400n, priceMicroPerWh: 100n }] }],
});
const commit = ({ account }: typeof h1, bytes: Uint8Array, buyMaxWh: bigint, sellMaxWh: bigint) =>
  chain.call(account, {
    type: 'commitOrders',
    slot: SLOT,
    commitment: commitmentOf(
      { contract: chain.market, account: account.publicKey, slot: SLOT },
      bytes,
    ),
    buyMaxWh,
    sellMaxWh,
  });

t.test('orders are placed, listed and cancelled as in any market', async (t) => {
  await node.block(1);
  const [kept, dropped] = [await buy('300', '200'), await buy('200', '190')];
  t.match(kept, { slot: SLOT.toString(), order: /^[0-9a-f]{64}$/, outcome: null });
  t.not(kept.order, kept.id, 'the transaction tells no order');
  await node.block(2, commit(h1, silent, 1000n, 0n), commit(h2, offered, 0n, 2000n));
  const cancelled = await api.inject({ method: 'DELETE', url: `/api/v1/orders/${dropped.order}` });
  t.match(cancelled.json(), { slot: SLOT.toString(), order: dropped.order });
  await node.block(3);

  const own = await get('orders');
  t.strictSame(own.orders, []);
  t.match(own.sealed, [
    {
      market: 'market',
      slot: SLOT.toString(),
      gateAt: '2027-01-15T08:05:00.000Z',
      revealUntil: '2027-01-15T08:09:00.000Z',
      buyMaxWh: '2750',
      sellMaxWh: '0',
      lockMicro: '693000',
    },
  ]);
  t.strictSame(own.sealed[0].orders, [
    { order: kept.order, side: 'buy', quantityWh: '300', priceMicroPerWh: '200' },
  ]);
  t.match((await get('orders?household=h2')).sealed, [{ sellMaxWh: '2000', orders: [] }]);
  const slot = await get(`market/slots/${SLOT}`);
  t.match(slot, { phase: 'open', orders: [], times: { revealUntil: '2027-01-15T08:09:00.000Z' } });
  const refused = await buy('300', '79');
  t.match(refused, { code: 'out-of-band' });
  t.strictSame(node.waiting, [], 'and nothing was sent');
});

t.test('the reveal, and what is told of who does not', async (t) => {
  await node.block(5);
  t.match(await get(`market/slots/${SLOT}`), { phase: 'reveal' });
  const early = await get(`market/slots/${SLOT}/explain`);
  t.match(early.detail, /the sealed orders of slot \d+ are being revealed until 2027-01-15T08:09/);
  const desk = node.sealed as SealedDesk;
  const fingerprint = desk.committed(chain.market, SLOT) ?? new Uint8Array();
  const opening = desk.openingOf(chain.market, SLOT, fingerprint) ?? new Uint8Array();
  await desk.reveal(chain.market, SLOT, opening);
  const reveal = chain.call(h2.account, { type: 'revealOrders', slot: SLOT, orders: offered });
  await node.block(6, reveal);
  t.match((await get('orders')).orders, [{ quantityWh: '300', side: 'buy' }], 'open from now on');
  await node.block(8);
  await node.block(9);
  await node.block(31);
  await node.block(95);

  const explained = await get(`market/slots/${SLOT}/explain`);
  t.equal(explained.matchesChain, true, String(explained.differences));
  t.match(explained.notes, [
    'h1: sealed orders not revealed, so they are void; 17000 µ of the deposit go to the community',
  ]);
  t.match(await get(`transactions/${toHex(reveal.id)}`), {
    payload: { sealedOrders: [{ number: 1, side: 'sell' }] },
  });
  const trace = await get(`traces/${toHex(reveal.id)}`);
  t.strictSame(trace.steps.map(({ what }: { what: string }) => what).slice(0, 5), [
    'orders-committed',
    'orders-revealed',
    'order-accepted',
    'slot-cleared',
    'order-matched',
  ]);
  t.strictSame(
    trace.steps.slice(0, 2).map(({ text }: { text: string }) => text),
    [
      'h2: sealed orders, to buy at most 0 and sell at most 2000 Wh, with 502000 µ in escrow',
      'h2: sealed orders revealed (1)',
    ],
  );
  const statement = await get('accounts/h1/statement?month=2027-01');
  const lines = JSON.stringify(statement);
  t.match(lines, /Deposit for sealed orders that were not revealed/);
  t.match(lines, /-17000/);
  const report = await auditOf(node);
  t.strictSame(report.faults, []);
});
