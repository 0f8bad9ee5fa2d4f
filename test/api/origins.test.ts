import t from 'tap';
import { postingRows } from '../../node/api/statement/postingRows.ts';
import { statementHtml } from '../../node/api/statement/statementHtml.ts';
import { originRows } from '../../node/api/statement/statementText.ts';
import { slotStatementView, statementView } from '../../node/api/statement/statementView.ts';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  type JsonDocument,
  MINUTE_MS,
  SLOT_MS,
} from '../support/ledger.ts';
import { ledgerChain } from './story.ts';

const SLOT = FIRST_SLOT + 3n;

/** h0 buys 600 Wh, rather from h1, which sells 400 and gives 100 by agreement; h2 sells the other 200. */
async function played(change: (document: JsonDocument) => void = () => {}, agreed = true) {
  const stage = await ledgerChain((document) => {
    document['households'][1].renewable = true;
    change(document);
  });
  const { chain, block } = stage;
  const [h0, h1, h2] = chain.community.households;
  if (h0 === undefined || h1 === undefined || h2 === undefined) throw new Error('three homes');
  const call = (home: typeof h0, what: MarketCall) => chain.call(home.account, what);
  const order = (side: 'buy' | 'sell', quantityWh: bigint, priceMicroPerWh: bigint, prefers = '') =>
    ({
      type: 'placeOrder',
      slot: SLOT,
      side,
      quantityWh,
      priceMicroPerWh,
      replaces: new Uint8Array(),
      ...(prefers === '' ? {} : { preference: { neighbours: [prefers], renewable: true } }),
    }) as const;
  await block(1);
  if (agreed) {
    const offer = call(h1, {
      type: 'offerAgreement',
      to: 'h0',
      side: 'sell',
      quantityWh: 100n,
      priceMicroPerWh: 0n,
      pattern: { firstSlot: SLOT, lastSlot: SLOT, weekdays: 127, fromMinute: 0, toMinute: 1440 },
      noticeSlots: 0n,
      answerByMs: BigInt(GENESIS_MS + 10 * MINUTE_MS),
    });
    await block(2, offer);
    await block(3, call(h0, { type: 'acceptAgreement', agreement: offer.id }));
  }
  await block(20);
  await block(
    21,
    call(h0, order('buy', 600n, 200n, 'h1')),
    call(h1, order('sell', 400n, 100n)),
    call(h2, order('sell', 200n, 100n)),
  );
  await block(40);
  const reading = (home: typeof h0, importWh: bigint, exportWh: bigint) =>
    chain.reading(home, { slot: SLOT, importWh, exportWh });
  await block(61, reading(h0, 1_000n, 0n), reading(h1, 0n, 500n), reading(h2, 50n, 0n));
  await block(130);
  return { ...stage, h0 };
}

t.test('a bill names those whom an order preferred, and partners of agreements', async (t) => {
  const stage = await played();
  const view = await statementView(stage, 'h0');
  t.strictSame(view.origin, {
    neighbours: [
      { household: 'h1', energyWh: '500', renewableWh: '400', byAgreementWh: '100' },
      { household: 'h2', energyWh: '200', renewableWh: '0', byAgreementWh: '0' },
    ],
    othersWh: '0',
    utilityWh: '300',
    notTakenWh: '0',
  });
  t.strictSame(originRows(view), [
    { source: 'h1 (0.100 kWh by agreement, 0.400 kWh renewable)', energyWh: '500' },
    { source: 'h2', energyWh: '200' },
    { source: 'the utility', energyWh: '300' },
    { source: 'metered import', energyWh: '1000' },
  ]);
  t.strictSame((await slotStatementView(stage, 'h0', SLOT.toString())).origin, view.origin);
  t.match(statementHtml(view, SLOT_MS), /Where your energy came from.*h1 \(0\.100 kWh/s);
  const rows: Record<string, string | null> = {};
  for await (const { code, origin } of postingRows(stage, 'h0', {})) rows[code] = origin;
  t.equal(rows['p2p-energy'], 'h1=400 h2=200');
  t.equal(rows['residual-import'], null);
  const month = await statementView(stage, 'h0', { month: '2027-01', by: 'day' });
  t.strictSame(month.origin, view.origin);
  t.strictSame(month.periods.at(-1)?.origin, view.origin);
  t.strictSame(
    (await statementView(stage, 'h0', { month: '2027-02' })).origin?.neighbours,
    [],
    'another month has its own',
  );

  const other = await statementView(stage, 'h2');
  t.strictSame(other.origin?.neighbours, [], 'a seller is told no names');
  t.strictSame(originRows(other), [
    { source: 'the utility', energyWh: '50' },
    { source: 'metered import', energyWh: '50' },
  ]);
  t.equal((await statementView(stage, 'utility')).origin, null);
  t.strictSame(originRows(await statementView(stage, 'utility')), []);
});

t.test('a correction changes what was taken, not from whom', async (t) => {
  const { h0, block, chain, ...stage } = await played();
  const { operator } = chain.community;
  const correct = (importWh: bigint) =>
    chain.call(operator, {
      type: 'correctReading',
      household: 'h0',
      slot: SLOT,
      importWh,
      exportWh: 0n,
      reason: 'read again',
    });
  await block(131, correct(550n));
  const view = await statementView(stage, 'h0');
  t.match(view.origin, { utilityWh: '0', notTakenWh: '150', othersWh: '0' });
  t.match(view.origin?.neighbours, [{ energyWh: '500' }, { energyWh: '200' }]);
  t.strictSame(originRows(view).slice(-2), [
    { source: 'bought and not taken', energyWh: '-150' },
    { source: 'metered import', energyWh: '550' },
  ]);
});

t.test('where meters decide what is shared, nobody is named', async (t) => {
  const stage = await played((document) => {
    document['contracts'][0].parameters.settlement = { kind: 'delivered' };
  }, false);
  const view = await statementView(stage, 'h0');
  t.strictSame(view.origin, {
    neighbours: [],
    othersWh: '400',
    utilityWh: '600',
    notTakenWh: '0',
  });
  t.match(originRows(view), [{ source: 'neighbours' }, {}, {}]);
});
