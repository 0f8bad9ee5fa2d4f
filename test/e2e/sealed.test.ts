import t from 'tap';
import type { SubmissionView } from '../../node/api/submissions.ts';
import type { OrdersView } from '../../node/api/views/ordersView.ts';
import type { SlotView } from '../../node/api/views/slotView.ts';
import { LocalCommunity } from './localCommunity.ts';

const SLOT_MS = 4000;
/** In most cases time enough to start a process on a busy machine. */
const REVEAL_MS = 8000;
const PATIENCE_MS = 90_000;
const ATTEMPTS = 4;

const community = await LocalCommunity.create(3, 1, SLOT_MS, ({ contracts: [market] }) => {
  Object.assign(market.parameters, { sealed: { revealMs: REVEAL_MS } });
  Object.assign(market.parameters.timing, {
    gateBeforeMs: REVEAL_MS,
    opensBeforeMs: REVEAL_MS + 4 * SLOT_MS,
  });
});
t.teardown(() => community.remove());
const [first = '', second = '', third = ''] = community.names;

const order = (name: string, side: 'buy' | 'sell', slot: string) =>
  community.post<SubmissionView>(name, 'orders', {
    side,
    quantityWh: '300',
    priceMicroPerWh: side === 'buy' ? '180' : '80',
    waitMs: 10_000,
    slot,
  });
const slotView = (slot: string) => community.get<SlotView>(first, `market/slots/${slot}`);

/** One home orders, dies before the gate, and comes back; what was seen of its order meanwhile. */
async function orderAndDie() {
  // Its gate closes in 8 to 12 seconds: before the agents order.
  const slot = (Math.floor(Date.now() / SLOT_MS) + 5).toString();
  const [placed] = await Promise.all([order(third, 'buy', slot), order(second, 'sell', slot)]);
  await community.kill(third);
  const atDeath = await slotView(slot);
  const { sealed } = await community.get<OrdersView>(first, `orders?household=${third}`);
  const set = sealed?.find((one) => one.slot === slot);
  await community.start(third);
  const isOver = async () => !['open', 'reveal'].includes((await slotView(slot)).phase);
  await community.until('the slot is cleared', isOver, PATIENCE_MS);
  const { orders } = await slotView(slot);
  return { atDeath, set, own: orders.find((one) => one.order === placed.order) };
}

t.test('a node killed between commitment and reveal reveals after its restart', async (t) => {
  await community.start(...community.names);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const seen = await orderAndDie().catch((error) => {
      t.comment(`attempt ${attempt}: ${error.message}`);
      return null;
    });
    // On a machine that is slower than the community's times, once more.
    if (seen?.atDeath.phase !== 'open' || seen.own === undefined) continue;
    const { atDeath, set, own } = seen;
    t.match(set, { sellMaxWh: '0', orders: [] }, 'nobody else saw the order');
    t.match(own, { household: third, quantityWh: '300', priceMicroPerWh: '180' });
    t.ok(BigInt(own.acceptedAtHeight) > BigInt(atDeath.asOf.height), 'revealed since then');
    t.equal(own.status, 'matched');
    return;
  }
  t.fail(`not revealed in ${ATTEMPTS} attempts`);
});

t.test('in the end: equal roots, and a clean audit of every store', async (t) => {
  t.ok(await community.stopAll(), 'all nodes ended in order');
  const { rootsEqual, faults } = await community.result();
  t.ok(rootsEqual, 'one block and one root');
  t.strictSame(faults, []);
});
