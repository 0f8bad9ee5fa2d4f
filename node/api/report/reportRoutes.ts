import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type CsvCell, csvLines } from '../csv.ts';
import { lines } from '../ndjson.ts';
import type { RouteParts } from '../routes.ts';
import * as schema from '../schemas.ts';
import {
  MARKET_COLUMNS,
  type MarketReportRequest,
  type MarketRow,
  marketReport,
  marketRows,
} from './marketReport.ts';
import { marketReportHtml, settlementReportHtml } from './reportHtml.ts';
import { settlementReport, settlementReportRows } from './settlementReport.ts';
import { SETTLEMENT_COLUMNS, type SettlementRow } from './settlementRows.ts';

type Format = { format?: 'json' | 'csv' | 'html' };
/** What the schemas let through of it. */
type Query = MarketReportRequest;
type Row = Readonly<Record<string, CsvCell>>;

const BASE = '/api/v1/reports';

/** Of the community, the utility and the market: sums, and the rows that they are of as CSV or lines of JSON. */
export function registerReports(app: FastifyInstance, { reader }: RouteParts): void {
  for (const kind of ['community', 'utility'] as const)
    register<SettlementRow>(app, kind, schema.reportQuery, {
      columns: SETTLEMENT_COLUMNS,
      rows: (query) => settlementReportRows(reader, kind, query),
      sums: (query) => settlementReport(reader, kind, query),
      page: async (query) => settlementReportHtml(await settlementReport(reader, kind, query)),
    });
  register<MarketRow>(app, 'market', schema.marketReportQuery, {
    columns: MARKET_COLUMNS,
    rows: (query) => marketRows(reader, query),
    sums: (query) => marketReport(reader, query),
    page: async (query) => marketReportHtml(await marketReport(reader, query)),
  });
}

interface Report<ReportRow extends Row> {
  readonly columns: readonly (keyof ReportRow & string)[];
  readonly rows: (query: Query) => AsyncIterable<ReportRow>;
  readonly sums: (query: Query) => Promise<object>;
  readonly page: (query: Query) => Promise<string>;
}

function register<ReportRow extends Row>(
  app: FastifyInstance,
  name: string,
  querystring: object,
  report: Report<ReportRow>,
): void {
  app.get<{ Querystring: Query & Format }>(
    `${BASE}/${name}`,
    { schema: { querystring } },
    async ({ query: { format = 'json', ...query } }, reply) => {
      if (format === 'csv') {
        const csv = csvLines<ReportRow>(report.columns, report.rows(query));
        return reply.type('text/csv; charset=utf-8').send(Readable.from(csv));
      }
      if (format === 'html')
        return reply.type('text/html; charset=utf-8').send(await report.page(query));
      return { v: 1, ...(await report.sums(query)) };
    },
  );
  app.get<{ Querystring: Query }>(
    `${BASE}/${name}/rows`,
    { schema: { querystring } },
    ({ query }, reply) =>
      reply.type('application/x-ndjson').send(Readable.from(lines(report.rows(query)))),
  );
}
