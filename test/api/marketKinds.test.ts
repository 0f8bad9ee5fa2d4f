import t from 'tap';
import { type AuditReport, auditChain } from '../../node/api/audit/auditChain.ts';
import { explainView } from '../../node/api/views/explainView.ts';
import { slotTariffsView } from '../../node/api/views/slotTariffsView.ts';
import { slotView } from '../../node/api/views/slotView.ts';
import { FIRST_SLOT, type JsonDocument } from '../support/ledger.ts';
import { ledgerChain, type Story } from './story.ts';

const SLOT = FIRST_SLOT + 1n;
type Stage = Awaited<ReturnType<typeof ledgerChain>>;
type Line = readonly [home: number, side: 'buy' | 'sell', wh: bigint, price: bigint];

/** Orders in the first minute, the gate in the fifth; readings and settlement by the 90th. */
async function slotOf(
  template: string,
  lines: readonly Line[],
  change: (parameters: JsonDocument, document: JsonDocument) => void = () => {},
): Promise<Stage> {
  const stage = await ledgerChain((document) => {
    const [contract] = document['contracts'];
    contract.template = template;
    change(contract.parameters, document);
  });
  const { chain, block } = stage;
  const orders = lines.map(([home, side, quantityWh, priceMicroPerWh]) => {
    const household = chain.community.households[home];
    if (household === undefined) throw new Error(`there is no home ${home}`);
    return chain.call(household.account, {
      type: 'placeOrder',
      slot: SLOT,
      side,
      quantityWh,
      priceMicroPerWh,
      replaces: new Uint8Array(),
    });
  });
  await block(1, ...orders);
  await block(6);
  await block(31);
  await block(95);
  return stage;
}

async function auditOf(reader: Pick<Story, 'ledger' | 'store' | 'genesis'>): Promise<AuditReport> {
  for await (const step of auditChain(reader)) if (step.type === 'report') return step;
  throw new Error('an audit ends with a report');
}

const zones = (parameters: JsonDocument, document: JsonDocument) => {
  parameters['zones'] = {
    north: { importCapWh: 1000, exportCapWh: 20 },
    south: { importCapWh: 1000, exportCapWh: 1000 },
  };
  document['households'].forEach((household: JsonDocument, index: number) => {
    household['zone'] = index === 0 ? 'north' : 'south';
  });
};

t.test('a slot with zones is explained from the chain alone', async (t) => {
  const lines: Line[] = [
    [0, 'sell', 100n, 90n],
    [1, 'buy', 80n, 220n],
    [2, 'sell', 50n, 150n],
  ];
  const stage = await slotOf('zonal', lines, zones);
  const view = await slotView(stage, SLOT.toString());
  t.match(view.zones, [
    { zone: 'north', households: 'h0', priceMicroPerWh: '90', netWh: '20' },
    { zone: 'south', households: 'h1 h2', priceMicroPerWh: '220', netWh: '-20' },
  ]);
  const explained = await explainView(stage, SLOT.toString());
  t.strictSame(explained.differences, []);
  t.ok(explained.matchesChain);
  t.match(explained.orders[0]?.text, /in zone north|at 90 µ\/Wh/);
  t.match(await auditOf(stage), { ok: true });
});

t.test('each pair has its own price, and nobody is named', async (t) => {
  const lines: Line[] = [
    [0, 'buy', 100n, 240n],
    [1, 'sell', 60n, 100n],
    [2, 'sell', 60n, 150n],
  ];
  const stage = await slotOf('payasbid', lines);
  const { pairs } = await slotView(stage, SLOT.toString());
  t.match(pairs, [
    { quantityWh: '60', priceMicroPerWh: '170', amountMicro: '10200' },
    { quantityWh: '40', priceMicroPerWh: '195', amountMicro: '7800' },
  ]);
  const explained = await explainView(stage, SLOT.toString());
  t.ok(explained.matchesChain);
  const text = explained.orders.find(({ household }) => household === 'h0')?.text ?? '';
  t.match(text, /Its trades, best partner first: 60 Wh at 170 µ\/Wh, 40 Wh at 195 µ\/Wh\.$/);
  t.notMatch(text, /h1|h2/);
  t.match(await auditOf(stage), { ok: true });
});

t.test('settlement of what is delivered, and by the period, is clean to an audit', async (t) => {
  const lines: Line[] = [
    [0, 'buy', 100n, 240n],
    [1, 'sell', 60n, 100n],
  ];
  for (const change of [
    { settlement: { kind: 'delivered' } },
    { netMetering: { period: 'days', days: 1, perYear: 3, trueUp: 70 } },
  ]) {
    const stage = await slotOf('uniform', lines, (parameters) => Object.assign(parameters, change));
    await stage.block(32 * 60);
    const { notes } = await explainView(stage, SLOT.toString());
    t.strictSame(
      notes,
      'settlement' in change
        ? ['Of what was filled, only what the meters then show is shared and paid.']
        : [],
    );
    t.match(await auditOf(stage), { ok: true }, JSON.stringify(change));
  }
});

t.test('the tariff of each slot, and why one stays closed', async (t) => {
  const stage = await slotOf('uniform', [], (parameters) => {
    parameters['tariff'].blocks = [
      { name: 'early', from: '08:00', until: '08:30', retail: 400 },
      { name: 'shut', from: '08:30', until: '08:45', feedIn: 90 },
    ];
  });
  const { slots } = slotTariffsView(stage, { slot: FIRST_SLOT.toString(), count: 4 });
  const closed = 'the utility pays 90 µ/Wh for what is fed in, more than the floor of 80 µ/Wh';
  t.strictSame(
    slots.map(({ source, block, retailMicroPerWh, closed: why, canChange }) => [
      source,
      block,
      retailMicroPerWh,
      why,
      canChange,
    ]),
    [
      ['block', 'early', '400', null, false],
      ['block', 'early', '400', null, false],
      ['block', 'shut', '300', closed, false],
      ['plain', null, '300', null, false],
    ],
  );
  t.equal((await slotView(stage, (FIRST_SLOT + 2n).toString())).closed, closed);
  t.throws(() => slotTariffsView(stage, { count: 193 }), /count must be 1 to 192/);
});
