import t from 'tap';
import { type CsvCell, csvLines } from '../../node/api/csv.ts';
import { MARKET_COLUMNS, marketReport, marketRows } from '../../node/api/report/marketReport.ts';
import { marketReportHtml, settlementReportHtml } from '../../node/api/report/reportHtml.ts';
import { percentOf } from '../../node/api/report/reportText.ts';
import { settlementReport, settlementReportRows } from '../../node/api/report/settlementReport.ts';
import { SETTLEMENT_COLUMNS, type SettlementRow } from '../../node/api/report/settlementRows.ts';
import { statementView } from '../../node/api/statement/statementView.ts';
import { RequestError } from '../../node/api/views/requestError.ts';
import { type Story, tellStory } from './story.ts';

const story = await tellStory();
const HOMES = ['h0', 'h1', 'h2'];
/** The late reading lies between the last two. */
const PERIODS = [
  {},
  { to: '2027-01-15T09:48:00Z' },
  { from: '2027-01-15T09:48:00Z' },
  { month: '2027-01' },
  { month: '2030-01' },
];

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

const MONEY = [
  'neighboursMicro',
  'utilityMicro',
  'networkMicro',
  'levyMicro',
  'feesMicro',
  'penaltiesMicro',
  'otherMicro',
] as const;

function sum(rows: readonly SettlementRow[], key: keyof SettlementRow): bigint {
  return rows.reduce((total, row) => total + BigInt(row[key] ?? '0'), 0n);
}

/** By code and receiver, as the households' own statements have it. */
async function statementTotals(reader: Story, period: (typeof PERIODS)[number]) {
  const totals = new Map<string, [amount: bigint, wh: bigint]>();
  for (const home of HOMES)
    for (const line of (await statementView(reader, home, period)).lines) {
      if (line.section === 'payments' || line.section === 'arrears') continue;
      const key = `${line.code} ${line.counterparty}`;
      const [amount, wh] = totals.get(key) ?? [0n, 0n];
      totals.set(key, [amount + BigInt(line.amountMicro), wh + BigInt(line.energyWh ?? '0')]);
    }
  return totals;
}

t.test('the community report is the sum of all bills, to the micro-credit', async (t) => {
  for (const period of PERIODS) {
    const name = JSON.stringify(period);
    const report = await settlementReport(story, 'community', period);
    const totals = await statementTotals(story, period);
    t.strictSame(
      report.lines.map((line) => [
        `${line.code} ${line.counterparty}`,
        BigInt(line.amountMicro),
        BigInt(line.energyWh ?? '0'),
      ]),
      [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [a, wh]]) => [key, a, wh]),
      name,
    );
    for (const home of report.households) {
      const { lines, energy } = await statementView(story, home.household, period);
      const own = lines.filter(({ section }) => !['payments', 'arrears'].includes(section));
      const amount = own.reduce((total, line) => total + BigInt(line.amountMicro), 0n);
      t.equal(home.amountMicro, amount.toString(), `${name} ${home.household}`);
      t.equal(home.importWh, energy?.importWh);
      t.equal(home.residualExportWh, energy?.residualExportWh);
    }
    const rows = await all(settlementReportRows(story, 'community', period));
    const money = MONEY.reduce((total, key) => total + sum(rows, key), 0n);
    t.equal(money.toString(), report.amountMicro, `${name}: the rows make the sums`);
    for (const key of ['scheduledBuyWh', 'importWh', 'settledSellWh', 'residualImportWh'] as const)
      t.equal(sum(rows, key).toString(), report.energy[key], `${name} ${key}`);
  }
});

t.test('the utility report is what utility, grid operator and tax have on their own', async (t) => {
  for (const period of PERIODS) {
    const report = await settlementReport(story, 'utility', period);
    for (const [who, counterparty] of [
      ['utility', 'utility'],
      ['gridOperator', 'dso'],
      ['tax', 'tax'],
    ] as const) {
      const { lines } = await statementView(story, who, period);
      const own = lines
        .filter(({ section }) => !['payments', 'arrears'].includes(section))
        .reduce((total, { amountMicro }) => total + BigInt(amountMicro), 0n);
      const told = report.lines
        .filter((line) => line.counterparty === counterparty)
        .reduce((total, { amountMicro }) => total - BigInt(amountMicro), 0n);
      t.equal(told, own, `${JSON.stringify(period)} ${who}`);
    }
    t.notOk(
      report.lines.some(({ code }) => /p2p|fee|penalty/.test(code)),
      'no money of trades',
    );
    const rows = await all(settlementReportRows(story, 'utility', period));
    t.ok(rows.every(({ neighboursMicro, feesMicro }) => (neighboursMicro ?? feesMicro) === null));
  }
});

t.test('a block of the utility: scheduled, metered, settled, residual', async (t) => {
  const rows = await all(settlementReportRows(story, 'utility', {}));
  const table = rows.map((row) =>
    [
      row.household,
      row.kind,
      row.quality,
      `${row.scheduledBuyWh}/${row.scheduledSellWh}`,
      `${row.importWh}/${row.exportWh}`,
      `${row.settledBuyWh}/${row.settledSellWh}`,
      `${row.residualImportWh}/${row.residualExportWh}`,
      `${row.shortfallWh}/${row.unusedWh}`,
      row.utilityMicro,
    ].join(' '),
  );
  t.strictSame(table, [
    'h0 settled measured 1000/0 900/0 1000/0 0/0 0/100 7000',
    'h1 settled measured 0/600 0/650 0/600 0/50 0/0 3500',
    'h2 settled estimated-contract 0/400 0/400 0/400 0/0 0/0 0',
    'h2 correction measured 0/0 0/-100 0/0 0/0 100/0 -30000',
  ]);
  const { households } = await settlementReport(story, 'utility');
  t.match(households[2], {
    household: 'h2',
    zone: 'feeder-1',
    exportWh: '300',
    slots: { settled: 1, estimated: 0, corrections: 1 },
  });
  t.equal(households[0]?.meters.length, 1);
  // Identity of settlement: what the utility sold less what it bought is the net import.
  const { energy } = await settlementReport(story, 'utility');
  t.equal(
    BigInt(energy.residualImportWh) +
      BigInt(energy.shortfallWh) -
      BigInt(energy.residualExportWh) -
      BigInt(energy.unusedWh),
    BigInt(energy.importWh) - BigInt(energy.exportWh),
  );
});

t.test('a slot of the market, measured', async (t) => {
  const view = await marketReport(story, { slot: story.slot.toString() });
  t.strictSame(view.slots, { cleared: 1, traded: 1, closed: 0 });
  t.equal(view.matchesChain, true);
  // 1,000 Wh bought by one, sold 600 and 400: (36 + 16) / 100.
  t.match(view.rows[0], {
    state: 'cleared',
    mechanism: 'uniform',
    volumeWh: '1000',
    efficientWh: '1000',
    buyOrders: '2',
    buyWh: '1100',
    sellOrders: '2',
    sellWh: '1400',
    buyConcentration: '10000',
    sellConcentration: '5200',
    pivotalBuyers: 'h0',
    pivotalSellers: 'h1 h2',
    // Without h2, 600 of 1,000; without h1, 800.
    sellResidualIndex: '6000',
  });
  t.equal(view.volumeWh, '1000');
  t.equal(BigInt(view.rows[0]?.paidMicro ?? 0), 1000n * BigInt(view.rows[0]?.priceMicroPerWh ?? 0));
  t.strictSame((await marketReport(story)).rows, [], 'the latest slot had no order');
  t.strictSame((await marketReport(story, { month: '2027-01' })).rows, view.rows);
  t.strictSame((await marketReport(story, { month: '2027-02' })).rows, []);
  t.strictSame(await all(marketRows(story, { from: '2027-01-15' })), view.rows);
  const start = '2027-01-15T08:30:00Z';
  t.equal((await marketReport(story, { from: start })).rows.length, 1, 'starts in the period');
  t.equal((await marketReport(story, { to: start })).rows.length, 0, 'starts at its end');
});

t.test('requests that name nothing', async (t) => {
  const codeOf = async (action: () => unknown): Promise<string> => {
    try {
      await action();
      return 'no error';
    } catch (error) {
      return error instanceof RequestError ? error.message : String(error);
    }
  };
  t.match(await codeOf(() => marketReport(story, { slot: '5', month: '2027-01' })), /not both/);
  t.match(await codeOf(() => marketReport(story, { contract: 'markt' })), /did you mean market/);
  t.match(await codeOf(() => marketReport(story, { slot: 'soon' })), /a slot must be/);
  t.match(
    await codeOf(() => settlementReport(story, 'utility', { month: 'May' })),
    /month must be/,
  );
});

t.test('rows as CSV and sums as a page', async (t) => {
  const csv = async <Row extends Readonly<Record<string, CsvCell>>>(
    columns: readonly (keyof Row & string)[],
    rows: AsyncIterable<Row>,
  ) => all(csvLines<Row>(columns, rows));
  for (const lines of [
    await csv(SETTLEMENT_COLUMNS, settlementReportRows(story, 'community', {})),
    await csv(MARKET_COLUMNS, marketRows(story, { month: '2027-01' })),
  ]) {
    const width = lines[0]?.split(',').length;
    t.ok(lines.length >= 2 && lines.every((line) => line.split(',').length === width));
  }
  const pages = [
    settlementReportHtml(await settlementReport(story, 'utility')),
    settlementReportHtml(await settlementReport(story, 'community')),
    marketReportHtml(await marketReport(story, { month: '2027-01' })),
  ];
  for (const text of pages) t.notMatch(text, /<script|<link|<img|https?:|undefined|\[object/i);
  t.match(pages[2], /trades what the chain recorded/);
  t.equal(percentOf('1', '3'), '33.33 %');
  t.equal(percentOf('0', '0'), 'none');
});
