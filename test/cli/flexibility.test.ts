import t from 'tap';
import { auditOf, ledgerChain } from '../api/story.ts';
import { FIRST_SLOT } from '../support/ledger.ts';
import { BlockMaker, commandsOn } from './blockMaker.ts';

const DAY_MINUTES = 1440;
/** Noon of the Saturday and of the Sunday after the chain's first morning, in minutes of the chain. */
const SATURDAY_NOON = DAY_MINUTES + 240;
const SUNDAY_NOON = 2 * DAY_MINUTES + 240;
const slotAtMinute = (minute: number): bigint => FIRST_SLOT + BigInt(minute / 15);

const stage = await ledgerChain((document) => {
  document['openingBalances'].push({
    account: document['accounts'].gridOperator,
    amountMicro: '1000000',
  });
  document['contracts'][0].parameters.limitedBy = 'grid';
  document['contracts'].push({
    name: 'grid',
    template: 'flexibility',
    version: 1,
    parameters: {
      market: 'market',
      demandResponse: {
        noticeMs: 600_000,
        priceMax: 500,
        baseline: { chosenDays: 1, poolDays: 1, leastDays: 1, adjustmentSlots: 0 },
      },
      peak: { period: 'days', days: 1, price: 10 },
      limits: { heartbeatMs: 3_600_000, failSafe: { importW: 2000 }, penalty: 20 },
    },
  });
});
const { gridOperator, households } = stage.chain.community;
const [h0] = households;
if (h0 === undefined) throw new Error('there is a home');
const node = new BlockMaker(stage, gridOperator);
const gridhood = await commandsOn(t, node);

async function read(minute: number, importWh: bigint): Promise<void> {
  const slot = slotAtMinute(minute);
  await node.goTo(minute + 16);
  node.minute += 1;
  await stage.block(
    node.minute,
    stage.chain.reading(h0 as NonNullable<typeof h0>, { slot, importWh, exportWh: 0n }),
  );
}

t.test('an event is asked for, pledged to, paid, and stands on the statement', async (t) => {
  await read(SATURDAY_NOON, 1000n);
  await node.goTo(SUNDAY_NOON - 120);
  node.turn(gridOperator);
  const slot = slotAtMinute(SUNDAY_NOON);
  const asked = await gridhood(
    `flexibility event ${slot} 700 --price 50 --zone feeder-1 --pledges-until 2027-01-17T11:30Z`,
  );
  t.equal(asked.code, 0, asked.err);
  const [, event = ''] = /event ([0-9a-f]{64}) from slot/.exec(asked.out) ?? [];
  node.turn(h0.account);
  const pledged = await gridhood(`flexibility pledge ${event.slice(0, 8)} 600`);
  t.match(pledged, { code: 0, out: /pledge of 600 Wh: final in block/ });
  t.match(
    (await gridhood('flexibility status')).out,
    /open +feeder-1 +2027-01-17T12:00.* 700 +50 +600 +2027-01-17T11:30:00.000Z +600 +0/,
  );
  await node.goTo(SUNDAY_NOON - 29);
  t.match(JSON.parse((await gridhood('flexibility status --json')).out).events, [
    {
      event,
      status: 'committed',
      committedWh: '600',
      escrowMicro: '30000',
      own: { pledgedWh: '600' },
    },
  ]);
  await read(SUNDAY_NOON, 550n);
  await node.goTo(SUNDAY_NOON + 80);
  await node.goTo(SUNDAY_NOON + 81);
  t.match((await gridhood('flexibility status')).out, /settled .* 600 +450/);
  const statement = await gridhood('statement --household h0');
  t.equal(statement.err, '');
  t.match(statement.out, /Reward for use left out when the grid needed it .* 0.450 +0.05 +0.0225/);
  const history = await gridhood('account history h0');
  t.equal(history.err, '');
  t.match(
    history.out,
    /h0 used 550 Wh where 1000 Wh were to be expected from 1 days .*: 450 Wh left out/,
  );
  t.match((await auditOf(stage)).faults, [], 'escrow of the grid operator included');
  await node.goTo(SUNDAY_NOON + 5 * 60);
  t.strictSame(JSON.parse((await gridhood('flexibility status --json')).out).events, []);
  t.match((await auditOf(stage)).faults, []);
});

t.test(
  'a limit is posted, shown, exceeded and told; without a sign of life there is another',
  async (t) => {
    node.turn(gridOperator);
    const start = SUNDAY_NOON + 6 * 60;
    const slot = slotAtMinute(start);
    t.match(await gridhood('limit heartbeat'), { code: 0, out: /sign of life: final in block/ });
    const posted = await gridhood(
      `limit post ${slot} --slots 2 --import 1000 --export-factor 500000`,
    );
    t.match(posted, { code: 0, out: /limit posted from slot \d+ on: final/ });
    t.match(
      (await gridhood(`limit show ${slot} --slots 3 --household h0`)).out,
      /1000 +4000 +posted\n.*1000 +4000 +posted\n.*11000 +8000 +none/,
    );
    node.turn(h0.account);
    await node.goTo(start - 29);
    const tooMuch = await gridhood(`order place buy 251 --price 100 --slot ${slot}`);
    t.match(tooMuch, { code: 1, err: /over-limit: 251 Wh to buy are more than the limit/ });
    t.match(await gridhood(`order place buy 250 --price 100 --slot ${slot}`), { code: 0 });
    await read(start, 300n);
    await node.goTo(start + 80);
    t.match(
      (await gridhood('limit violations')).out,
      /h0 +\d+ +2027-01-17T18:00:00.000Z +posted 1000\/4000 W +300 +0 +50 +1000/,
    );
    const statement = await gridhood('statement --household h0');
    t.match(
      statement.out,
      /Beyond the grid operator's limit +limit-penalty +dso +1 +0.050 +0.02 +-0.001/,
    );
    t.match(statement.out, /Network, for the highest power of the period/);
    t.match(
      (await gridhood('limit show +1 --household h0')).out,
      /: lost, the fail-safe holds\n.*\n.* 2000 +8000 +fail-safe/,
    );
    t.match((await auditOf(stage)).faults, []);
  },
);

t.test('what the command line refuses', async (t) => {
  const rows = [
    ['flexibility event +9 700', 2, /--price/],
    ['flexibility event +9 some --price 5', 2, /whole number of Wh, not some/],
    ['flexibility event +9 700 --price 50 --contract market', 5, /not of template flexibility/],
    ['flexibility event +9 700 --price 50', 1, /not-permitted: only the grid operator/],
    ['limit post +9', 2, /give --import, --export or their factors; or --lift alone/],
    ['limit post +9 --import 5 --lift', 2, /or --lift alone/],
    ['limit post +9 --import 5', 1, /not-permitted: only the grid operator posts limits/],
    ['limit show --contract market', 5, /not of template flexibility/],
    ['flexibility pledge abc 5', 2, /at least 6 of its hex digits/],
    [`flexibility pledge ${'ab'.repeat(32)} 5`, 5, /there is no event/],
  ] as const;
  for (const [line, code, words] of rows) t.match(await gridhood(line), { code, err: words }, line);
});

t.test('the terms can be read before one is bound', async (t) => {
  const { out } = await gridhood('contract show grid');
  t.match(out, /The grid operator may ask for less use in up to 16 slots in a row/);
  t.match(out, /Nobody has to\./);
});
