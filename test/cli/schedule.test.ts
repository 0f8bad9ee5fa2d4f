import t from 'tap';
import { auditOf, ledgerChain } from '../api/story.ts';
import { BlockMaker, commandsOn } from './blockMaker.ts';

// Windows of the next two slots are open at minute 1; that of the third opens at minute 15.
const START = '2027-01-15T08:00:00.000Z';

const story = await ledgerChain();
const [h0, h1, h2] = story.chain.community.households.map(({ account }) => account);
if (h0 === undefined || h1 === undefined || h2 === undefined)
  throw new Error('there are three homes');
const node = new BlockMaker(story, h0);
const gridhood = await commandsOn(t, node);
await node.goTo(1);

/** The JSON answer of a command that must go well. */
const json = async (line: string): Promise<Record<string, never>> => {
  const { code, out, err } = await gridhood(`${line} --json`);
  if (code !== 0) throw new Error(`${line}: ${err}`);
  return JSON.parse(out);
};

t.test('an order of several steps, with a preference', async (t) => {
  const placed = await gridhood(
    'order place buy 300 --price 240 --step 200@200 --step 100@120 --slot +1 --prefer h2 --prefer-renewable',
  );
  t.equal(placed.code, 0, placed.err);
  t.match(placed.out, /buy 300 Wh at 240 µ\/Wh, 200 Wh at 200 µ\/Wh, 100 Wh at 120 µ\/Wh in slot/);
  t.match((await gridhood('order list')).out, /buy +600 +300@240 200@200 100@120/);
  const [order] = (await json('order list'))['orders'] ?? [];
  t.match(order, {
    quantityWh: '600',
    steps: '300@240 200@200 100@120',
    prefers: 'h2 (renewable)',
  });
  t.equal((await gridhood('order place buy 1 --price 100 --step 5@200')).code, 1);
  t.match(await gridhood('order place buy 1 --price 100 --step 5'), { code: 2, err: /Wh@price/ });
  node.turn(h2);
  await gridhood('order place sell 400 --price 90 --slot +1');
  node.turn(h0);
  await node.goTo(6);
  t.match((await gridhood('market slot +1')).out, /h0 +buy +600 +240 +400 +matched/);
  const explained = await gridhood('market slot +1 --explain');
  t.equal(explained.code, 0, explained.out);
  t.match(explained.out, /gives what the chain recorded/);
  t.match(explained.out, /:2 .*\n.*:3 /);
  t.match(explained.out, /h0 was supplied by 400 Wh of h2; 400 Wh as it prefers/);
});

t.test('a standing order: placed, listed, entered, cancelled', async (t) => {
  const placed = await json(
    'standing place buy 100 --price 150 --step 50@120 --hours 08:00-09:00 --until 2027-02-01',
  );
  t.match(
    (await gridhood('standing list')).out,
    /buy +100@150 50@120 +daily 08:00-09:00 +2027-01-15T08:45/,
  );
  t.match((await json('standing list'))['standingOrders'], [
    { standingOrder: placed['id'], pattern: { until: '2027-02-01T00:00:00.000Z' } },
  ]);
  await node.goTo(16);
  const [order] = (await json('order list'))['orders'] ?? [];
  t.match(order, { steps: '100@150 50@120', quantityWh: '150' });
  const cancelled = await gridhood(`order cancel ${order?.['order']}`);
  t.equal(cancelled.code, 0, cancelled.err);
  await node.goTo(31);
  t.strictSame((await json('order list'))['orders'], [], 'the next slot is outside of its hours');
  t.match((await gridhood(`standing cancel ${placed['id']}`)).out, /cancelled/);
  t.match((await gridhood('standing list')).out, /has no standing order/);
  const rows = [
    ['standing place hold 5 --price 100 --until 2027-02-01', 2, /to buy or to sell, not to hold/],
    ['standing place buy 5 --price 100', 2, /--until/],
    ['standing place buy 5 --price 100 --until tomorrow', 2, /until must be a time such as/],
    ['standing place buy 5 --price 100 --until 2027-01-15', 2, /no slot that can still be meant/],
    ['standing place buy 5 --price 100 --until 2027-02-01 --days Frob', 2, /days must be daily/],
    ['standing place buy 5 --price 100 --until 2027-02-01 --hours 8-9', 2, /hours must be such as/],
    ['standing place buy 5 --price 100 --until 2037-02-01', 1, /bad-pattern: the last slot must/],
    ['standing cancel abc', 2, /64 hex digits/],
    [`standing cancel ${'ab'.repeat(32)}`, 1, /unknown-standing-order/],
  ] as const;
  for (const [line, code, words] of rows) t.match(await gridhood(line), { code, err: words }, line);
});

t.test('an agreement and a gift, from both sides', async (t) => {
  const { id } = await json(
    'agreement offer sell 200 h1 --price 110 --until 2027-02-01 --days weekdays --notice 4',
  );
  t.match(
    (await gridhood('agreement list')).out,
    /offered-by-seller +h0 +h1 +200 +110 +Mon,Tue,Wed,Thu,Fri 00:00-24:00/,
  );
  node.turn(h1);
  t.match((await json('agreement list'))['agreements'], [{ agreement: id, noticeSlots: '4' }]);
  t.match((await gridhood(`agreement accept ${id}`)).out, /accepted: final in block/);
  const gift = await gridhood('gift h2 50 --until 2027-02-01');
  t.match(gift.out, /gift of 50 Wh a slot offered to h2/);
  const giftId = /agreement +([0-9a-f]{64})/.exec(gift.out)?.[1] ?? '';
  node.turn(h2);
  t.match((await gridhood(`agreement accept ${giftId}`)).out, /accepted/);
  await node.goTo(46);
  const bound = story.ledger
    .events(story.chain.head.height)
    .filter(({ name }) => name === 'agreement-scheduled');
  t.strictSame(
    bound.map(({ attributes: a }) => [
      a['seller'],
      a['buyer'],
      a['quantityWh'],
      a['priceMicroPerWh'],
    ]),
    [
      ['h0', 'h1', '200', '110'],
      ['h1', 'h2', '50', '0'],
    ],
  );
  t.match(
    (await gridhood('account history h2 --limit 5')).out,
    /agreement binds, h1 to h2: 50 Wh a slot at 0/,
  );
  t.match((await gridhood(`agreement end ${giftId}`)).out, /under notice/);
  node.turn(h0);
  t.match(await gridhood(`agreement end ${giftId}`), { code: 1, err: /unknown-agreement/ });
  t.match(await gridhood('gift nobody 5 --until 2027-02-01'), {
    code: 1,
    err: /no household nobody/,
  });
  t.match(await gridhood('gift h1 5 --until 2027-02-01 --answer-by 2027-01-01'), {
    code: 2,
    err: /answerBy is past/,
  });
  t.match(await gridhood('gift h1 5kWh --until 2027-02-01'), {
    code: 2,
    err: /whole number of Wh/,
  });
  // Through readings and bills: the audit replays all of it.
  for (const minute of [60, 120, 240]) await node.goTo(minute);
  const report = await auditOf(story);
  t.strictSame(report.faults, [], `blocks since ${START}`);
});
