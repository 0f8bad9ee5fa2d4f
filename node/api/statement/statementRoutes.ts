import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { encodeAddress } from '../../../state/codec/address.ts';
import { csvLines } from '../csv.ts';
import { lines } from '../ndjson.ts';
import type { RouteParts } from '../routes.ts';
import * as schema from '../schemas.ts';
import { invalidArgument } from '../views/requestError.ts';
import { POSTING_COLUMNS, type PostingRow, postingRows } from './postingRows.ts';
import { statementHtml } from './statementHtml.ts';
import { slotStatementView, statementView } from './statementView.ts';

interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
  readonly slot?: string;
}
type Who = { Params: { who: string } };
type StatementQuery = Period & { by?: 'day' | 'month'; format?: 'json' | 'csv' | 'html' };

const BASE = '/api/v1/accounts/:who/statement';

/** Bills, as JSON, CSV or a page, and their single postings as lines of JSON. */
export function registerStatements(app: FastifyInstance, { services, reader }: RouteParts): void {
  const named = (who: string) =>
    who === 'me' && services.account !== null ? encodeAddress(services.account) : who;
  app.get<Who & { Querystring: StatementQuery }>(
    BASE,
    { schema: { params: schema.whoParams, querystring: schema.statementQuery } },
    async ({ params, query }, reply) => {
      const { slot, by, format = 'json', ...period } = query;
      const who = named(params.who);
      if (slot !== undefined && (Object.keys(period).length > 0 || by !== undefined))
        throw invalidArgument('name a slot or a period, not both');
      if (format === 'csv') {
        const rows = postingRows(reader, who, { ...period, slot });
        return reply
          .type('text/csv; charset=utf-8')
          .send(Readable.from(csvLines<PostingRow>(POSTING_COLUMNS, rows)));
      }
      if (slot !== undefined) {
        if (format === 'html') throw invalidArgument('a page is of a period, not of a slot');
        return { v: 1, ...(await slotStatementView(reader, who, slot)) };
      }
      const view = await statementView(reader, who, { ...period, by });
      if (format === 'json') return { v: 1, ...view };
      const { slotLengthMs } = reader.genesis.parameters;
      return reply.type('text/html; charset=utf-8').send(statementHtml(view, slotLengthMs));
    },
  );
  app.get<Who & { Querystring: Period }>(
    `${BASE}/postings`,
    { schema: { params: schema.whoParams, querystring: schema.postingsQuery } },
    ({ params, query }, reply) =>
      reply
        .type('application/x-ndjson')
        .send(Readable.from(lines(postingRows(reader, named(params.who), query)))),
  );
}
