import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import type { SubmissionView } from '../../node/api/submissions.ts';
import type { FlexibilityView } from '../../node/api/views/flexibilityView.ts';
import type { LimitsView } from '../../node/api/views/limitsView.ts';
import type { SlotView } from '../../node/api/views/slotView.ts';
import { nodeFolder } from '../../node/folder.ts';
import { LocalCommunity } from './localCommunity.ts';

const SLOT_MS = 3000;
const HEARTBEAT_MS = 2 * SLOT_MS;
const PATIENCE_MS = 60_000;

const community = await LocalCommunity.create(3, 1, SLOT_MS, (genesis) => {
  genesis['openingBalances'].push({
    account: genesis['accounts'].gridOperator,
    amountMicro: '1000000',
  });
  genesis['contracts'][0].parameters.limitedBy = 'grid';
  genesis['contracts'].push({
    name: 'grid',
    template: 'flexibility',
    version: 1,
    parameters: {
      market: 'market',
      demandResponse: {
        noticeMs: 1000,
        priceMax: 500,
        baseline: { chosenDays: 1, poolDays: 1, leastDays: 1, lookbackDays: 1 },
      },
      limits: {
        heartbeatMs: HEARTBEAT_MS,
        failSafe: { importW: 0, exportW: 0 },
        failSafeMs: 0,
        penalty: 1,
      },
    },
  });
});
t.teardown(() => community.remove());
const [first = '', second = '', gridOperator = ''] = community.names;

const slotAhead = (slots: number): string => (Math.floor(Date.now() / SLOT_MS) + slots).toString();
const limits = () => community.get<LimitsView>(first, `limits?household=${first}&count=8`);
const heartbeat = () =>
  community.post<SubmissionView>(gridOperator, 'limits/heartbeat', { waitMs: 0 });
const ordersIn = async (slot: string) =>
  (await community.get<SlotView>(first, `market/slots/${slot}`)).orders;

/** The last home's node speaks for the grid operator as well. */
async function appointGridOperator(): Promise<void> {
  const key = join(community.folder, 'run', 'operator', 'keys', 'gridOperator.json');
  await copyFile(key, nodeFolder(community.folderOf(gridOperator)).roleKeys.gridOperator);
}

t.test('without a sign of life nobody trades beyond the fail-safe', async (t) => {
  await appointGridOperator();
  await community.start(...community.names);
  const isLost = async () => (await limits()).operator.lost;
  await community.until('the grid operator counts as lost', isLost, PATIENCE_MS);
  t.match((await limits()).slots.at(-1), { importW: '0', exportW: '0', source: 'fail-safe' });
  const order = { side: 'buy', quantityWh: '1', priceMicroPerWh: '180', waitMs: 10_000 };
  const refused = await community
    .post<SubmissionView>(second, 'orders', order)
    .then(({ outcome }) => (outcome?.type === 'committed' ? outcome.refusal : outcome))
    .catch((error: Error) => error);
  t.match(refused, { message: /more than the limit of slot .* nothing is heard of the grid/ });
  const dark = slotAhead(2);
  const isPast = async () => (await limits()).slots[0]?.slot === dark;
  await community.until('a whole slot has passed', isPast, PATIENCE_MS);
  t.strictSame(await ordersIn(dark), [], 'the agents of the homes obey');
});

t.test('once it is heard its own limit holds, homes trade within it, and pledge', async (t) => {
  const power = { importW: '3600', slots: 288 };
  const { slot: limited = '' } = await community.post<SubmissionView>(gridOperator, 'limits', {
    slot: slotAhead(2),
    ...power,
    waitMs: 10_000,
  });
  const mostWh = (3600 * SLOT_MS) / 3_600_000;
  const request = { slots: 2, quantityWh: '8', priceMicroPerWh: '50', waitMs: 10_000 };
  const asked = await community.post<SubmissionView>(gridOperator, 'flexibility/events', {
    slot: slotAhead(6),
    ...request,
  });
  const status = (name = first) =>
    community.get<FlexibilityView>(name, `flexibility?household=${name}`);
  for (const name of [first, second]) {
    const isKnown = async () => (await status(name)).events.length > 0;
    await community.until(`${name} knows of the event`, isKnown, PATIENCE_MS);
    await community.post(name, `flexibility/events/${asked.id}/pledge`, {
      quantityWh: '6',
      waitMs: 10_000,
    });
  }
  let seen: Awaited<ReturnType<typeof ordersIn>> = [];
  const hasOrders = async () => {
    await heartbeat();
    const view = await community.get<SlotView>(first, 'market/slots/next');
    if (BigInt(view.slot) < BigInt(limited)) return false;
    seen = view.orders;
    return seen.some(({ side }) => side === 'buy');
  };
  await community.until('a home buys again', hasOrders, PATIENCE_MS);
  t.ok(
    seen.every(({ side, quantityWh }) => side === 'sell' || BigInt(quantityWh) <= BigInt(mostWh)),
    `nobody orders more than ${mostWh} Wh`,
  );
  const isCommitted = async () => (await status()).events[0]?.status !== 'open';
  await community.until('pledges are in', isCommitted, PATIENCE_MS);
  t.match((await status()).events[0], {
    event: asked.id,
    pledgedWh: '12',
    committedWh: '8',
    escrowMicro: '400',
    own: { pledgedWh: '6', committedWh: '4' },
  });
});

t.test('in the end: equal roots, and a clean audit of every store', async (t) => {
  t.ok(await community.stopAll(), 'all nodes ended in order');
  const { rootsEqual, faults } = await community.result();
  t.ok(rootsEqual, 'one block and one root');
  t.strictSame(faults, []);
});
