import { type Command, Option } from 'commander';
import { credits, kilowattHours } from '../../node/api/amountText.ts';
import { type CsvCell, csvLines } from '../../node/api/csv.ts';
import {
  MARKET_COLUMNS,
  type MarketReport,
  type MarketRow,
  marketReport,
  marketRows,
} from '../../node/api/report/marketReport.ts';
import { marketReportHtml, settlementReportHtml } from '../../node/api/report/reportHtml.ts';
import { percentOf } from '../../node/api/report/reportText.ts';
import {
  type SettlementReport,
  settlementReport,
  settlementReportRows,
} from '../../node/api/report/settlementReport.ts';
import {
  SETTLEMENT_COLUMNS,
  type SettlementReportKind,
  type SettlementRow,
} from '../../node/api/report/settlementRows.ts';
import { dateText } from '../../node/api/statement/statementText.ts';
import type { ChainReader } from '../../node/api/views/chainReader.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { ExitCode } from '../exitCodes.ts';
import { Output } from '../output.ts';
import { writeDocument } from '../sink.ts';

interface ReportOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
  readonly contract?: string;
  readonly format: 'text' | 'json' | 'csv' | 'html';
  readonly out?: string;
}

type Query = Readonly<Record<string, string | undefined>>;

/** How one report is asked for and shown. */
interface Report<View extends object, Row extends Readonly<Record<string, CsvCell>>> {
  readonly path: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: (reader: ChainReader, query: Query) => AsyncIterable<Row>;
  readonly sums: (reader: ChainReader, query: Query) => Promise<View>;
  readonly page: (view: View) => string;
  readonly show: (out: Output, view: View) => void;
}

export function registerReport(program: Command, commands: Commands): void {
  const report = commands.noun(
    program,
    'report',
    'views of the community, the utility, the market',
  );
  for (const [kind, description] of [
    ['community', 'by household and slot: scheduled, metered, traded, residual, and all money'],
    ['utility', 'the same for billing: residual energy, network charges by distance, levies'],
  ] as const)
    withPeriod(
      commands.leaf<ReportOptions>(
        report,
        kind,
        description,
        [
          `report ${kind} --month 2027-01`,
          `report ${kind} --from 2027-01-01 --to 2027-02-01 --format csv --out ${kind}.csv`,
        ],
        (context, options) => write(context, options, settlement(kind), {}),
      ),
    );
  withPeriod(
    commands.leaf<ReportOptions>(
      report,
      'market [slot]',
      'price, volume, both sides, concentration and market power of a slot (default: the latest cleared) or a period',
      ['report market', 'report market --month 2027-01 --format csv --out market.csv'],
      (context, options, [slot]) =>
        write(context, options, MARKET, { slot, contract: options.contract }),
    ),
  ).option('--contract <name>', 'name or id of the market (default: the only one)');
}

function withPeriod(command: Command): Command {
  return command
    .option('--from <time>', 'begin, e.g. 2027-01-01 (UTC)')
    .option('--to <time>', 'end, exclusive')
    .option('--month <month>', 'instead of both: a calendar month, e.g. 2027-01')
    .addOption(
      new Option('--format <format>', 'csv lists every single row; html is a page to print')
        .choices(['text', 'json', 'csv', 'html'])
        .default('text'),
    )
    .option('--out <file>', 'write it there instead of to stdout');
}

async function write<View extends object, Row extends Readonly<Record<string, CsvCell>>>(
  context: Context,
  { from, to, month, format: chosen, out: file }: ReportOptions,
  { path, columns, rows, sums, page, show }: Report<View, Row>,
  others: Query,
): Promise<ExitCode> {
  const query = { from, to, month, ...others };
  const format = context.out.json ? 'json' : chosen;
  await writeDocument(context, file, async (sink) => {
    if (format === 'csv') {
      const csv = async (source: AsyncIterable<Row>) => {
        for await (const line of csvLines<Row>(columns, source)) await sink.write(line);
      };
      return ask(
        context,
        (client) => csv(client.lines<Row>(`${path}/rows`, { query })),
        (reader) => csv(rows(reader, query)),
      );
    }
    const view = await ask(
      context,
      (client) => client.get<View>(path, { query }),
      (reader) => sums(reader, query),
    );
    if (format === 'html') return sink.write(page(view));
    const texts: string[] = [];
    const { err } = context.world.streams;
    const out = new Output(
      { out: { write: (text) => texts.push(text) }, err },
      { json: format === 'json', quiet: false, color: false },
    );
    out.result(view, () => show(out, view));
    return sink.write(texts.join(''));
  });
  return ExitCode.ok;
}

function settlement(kind: SettlementReportKind): Report<SettlementReport, SettlementRow> {
  return {
    path: `/api/v1/reports/${kind}`,
    columns: SETTLEMENT_COLUMNS,
    rows: (reader, query) => settlementReportRows(reader, kind, query),
    sums: (reader, query) => settlementReport(reader, kind, query),
    page: settlementReportHtml,
    show: showSettlement,
  };
}

function showSettlement(out: Output, view: SettlementReport): void {
  const { households, energy, lines } = view;
  const title = view.report === 'community' ? "The community's report" : "The utility's report";
  out.heading(`${title}, ${dateText(view.from, 'genesis')} to ${dateText(view.to, 'now')}, UTC`);
  const energies = (one: SettlementReport['energy']) =>
    [
      one.scheduledBuyWh,
      one.scheduledSellWh,
      one.importWh,
      one.exportWh,
      one.residualImportWh,
      one.residualExportWh,
    ].map(kilowattHours);
  out.table(
    [
      'kWh of',
      'bought',
      'sold',
      'import',
      'export',
      'from grid',
      'to grid',
      'estimated',
      'credits',
    ],
    [
      ...households.map((home) => [
        home.household,
        ...energies(home),
        `${home.slots.estimated} of ${home.slots.settled}`,
        credits(home.amountMicro),
      ]),
      ['together', ...energies(energy), '', credits(view.amountMicro)],
    ],
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
  out.line();
  out.table(
    ['line', 'code', 'with', 'postings', 'kWh', 'credits'],
    lines.map((line) => [
      line.text,
      line.code,
      line.counterparty,
      line.postings,
      line.energyWh === null ? '' : kilowattHours(line.energyWh),
      credits(line.amountMicro),
    ]),
    [3, 4, 5],
  );
  out.line('Seen from the households, by the time of booking; it sums up to their statements.');
}

const MARKET: Report<MarketReport, MarketRow> = {
  path: '/api/v1/reports/market',
  columns: MARKET_COLUMNS,
  rows: marketRows,
  sums: marketReport,
  page: marketReportHtml,
  show: showMarket,
};

function showMarket(out: Output, view: MarketReport): void {
  const { slots, rows, meanMicroPerKilowattHour: mean } = view;
  out.heading(
    `Market ${view.market}, ${dateText(view.from, 'genesis')} to ${dateText(view.to, 'now')}, UTC`,
  );
  out.pairs([
    ['slots', `${slots.cleared} cleared, ${slots.traded} with trade, ${slots.closed} closed`],
    ...Object.entries(view.closedReasons).map(
      ([reason, count]) => ['closed', `${count} times: ${reason}`] as const,
    ),
    ['traded', `${kilowattHours(view.volumeWh)} kWh`],
    ['mean price', mean === null ? null : `${credits(mean)} credits/kWh`],
    ['paid at the floor', percentOf(view.tradedAtFloorWh, view.volumeWh)],
    ['paid at the cap', percentOf(view.tradedAtCapWh, view.volumeWh)],
    ['pivotal seller in', `${view.slotsWithPivotalSeller} slots`],
    ['pivotal buyer in', `${view.slotsWithPivotalBuyer} slots`],
    ['concentration', concentrationText(view)],
  ]);
  if (rows.length > 0) {
    out.line();
    out.table(
      [
        'slot',
        'starts',
        'Wh',
        'µ/Wh',
        'low',
        'high',
        'bid Wh',
        'asked Wh',
        'HHI',
        'pivotal sellers',
      ],
      rows.map((row) => [
        row.slot,
        row.startsAt,
        row.state === 'closed' ? 'closed' : row.volumeWh,
        row.priceMicroPerWh,
        row.lowMicroPerWh,
        row.highMicroPerWh,
        row.buyWh,
        row.sellWh,
        row.sellConcentration,
        row.pivotalSellers,
      ]),
      [0, 2, 3, 4, 5, 6, 7, 8],
    );
  }
  out.line(
    view.matchesChain
      ? 'Every auction, run again, trades what the chain recorded.'
      : 'An auction, run again, does NOT trade what the chain recorded: see gridhood market slot --explain.',
  );
}

function concentrationText({ sellConcentration, buyConcentration }: MarketReport): string | null {
  return sellConcentration === null || buyConcentration === null
    ? null
    : `sellers ${sellConcentration}, buyers ${buyConcentration} of 10,000 (10,000: one alone)`;
}
