import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { encodeAddress } from '../../state/codec/address.ts';
import { readAccount } from '../../state/execution/money.ts';
import type { NodeServices } from '../services.ts';
import { auditChain } from './audit/auditChain.ts';
import { verifyChain } from './audit/verifyChain.ts';
import { registerContracts } from './contractRoutes.ts';
import type { EventStreams } from './eventStream.ts';
import { registerFlexibility } from './flexibilityRoutes.ts';
import { registerGovernance } from './governanceRoutes.ts';
import { readiness } from './health.ts';
import { registerLimits } from './limitRoutes.ts';
import { registerMembers } from './memberRoutes.ts';
import { lines } from './ndjson.ts';
import { problem } from './problems.ts';
import { registerReports } from './report/reportRoutes.ts';
import { registerSchedule } from './scheduleRoutes.ts';
import * as schema from './schemas.ts';
import { registerStatements } from './statement/statementRoutes.ts';
import type { OrderRequest, Submissions, TransferRequest } from './submissions.ts';
import { registerTariff } from './tariffRoutes.ts';
import { accountProofView, accountsView, accountView } from './views/accountView.ts';
import { parseNumber } from './views/arguments.ts';
import { blockView } from './views/blockView.ts';
import type { ChainReader } from './views/chainReader.ts';
import { explainView } from './views/explainView.ts';
import { chainView } from './views/headView.ts';
import { historyView } from './views/historyView.ts';
import { orderProofView } from './views/orderProofView.ts';
import { type OrdersView, ordersView } from './views/ordersView.ts';
import { notFound } from './views/requestError.ts';
import { slotView, termsView } from './views/slotView.ts';
import { traceView } from './views/traceView.ts';
import { priceView, tradesView } from './views/tradesView.ts';
import { transactionView } from './views/transactionView.ts';

export interface RouteParts {
  readonly services: NodeServices;
  readonly reader: ChainReader;
  readonly submissions: Submissions;
  readonly streams: EventStreams;
}

type Query = {
  Querystring: { cursor?: string; limit?: number; contract?: string; household?: string };
};
type Who = { Params: { who: string } };
type Slot = { Params: { slot: string }; Querystring: { contract?: string } };
type Id = { Params: { id: string } };
type Wait = { waitMs?: number };

const BASE = '/api/v1';

export function registerRoutes(app: FastifyInstance, parts: RouteParts): void {
  registerNode(app, parts);
  registerChain(app, parts);
  registerAccounts(app, parts);
  registerStatements(app, parts);
  registerReports(app, parts);
  registerMarket(app, parts);
  registerSubmissions(app, parts);
  registerGovernance(app, parts);
  registerContracts(app, parts.reader);
  registerMembers(app, parts);
  registerTariff(app, parts);
  const home = { ...parts, ownHousehold: () => ownHousehold(parts.services, parts.reader) };
  registerSchedule(app, home);
  registerFlexibility(app, home);
  registerLimits(app, home);
}

function registerNode(app: FastifyInstance, { services, reader, streams }: RouteParts): void {
  app.get(`${BASE}/status`, () => ({
    v: 1,
    node: services.status(),
    account: services.account === null ? null : encodeAddress(services.account),
    chain: chainView(reader),
  }));
  app.get('/livez', () => ({ v: 1, alive: true }));
  app.get('/readyz', (_, reply) => {
    const { status, body } = readiness(services);
    return reply.code(status).send({ v: 1, ...body });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await services.metrics()),
  );
  app.post(`${BASE}/stop`, (_, reply) => {
    // Answer first: the stop closes this very connection.
    reply.raw.once('close', () => void services.stop());
    return reply.code(202).header('connection', 'close').send({ v: 1, stopping: true });
  });
  app.get(`${BASE}/events`, (request, reply) => {
    const last = request.headers['last-event-id'];
    const after =
      typeof last === 'string' && last !== '' ? parseNumber(last, 'Last-Event-ID') : null;
    reply.hijack();
    if (streams.open(reply.raw, after)) return;
    const full = problem(503, 'too-many-streams', 'too many event streams are open');
    reply.raw
      .writeHead(503, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify(full));
  });
}

function registerChain(app: FastifyInstance, { reader }: RouteParts): void {
  app.get(`${BASE}/chain`, () => ({ v: 1, ...chainView(reader) }));
  app.get<{ Params: { block: string } }>(
    `${BASE}/blocks/:block`,
    { schema: { params: schema.blockParams } },
    ({ params }) => ({ v: 1, ...blockView(reader, params.block) }),
  );
  app.get<Id>(
    `${BASE}/transactions/:id`,
    { schema: { params: schema.idParams } },
    ({ params }) => ({ v: 1, ...transactionView(reader, params.id) }),
  );
  app.get<Id>(
    `${BASE}/traces/:id`,
    { schema: { params: schema.idParams } },
    async ({ params }) => ({
      v: 1,
      ...(await traceView(reader, params.id)),
    }),
  );
  for (const [path, walk] of [
    ['audit', auditChain],
    ['verify', verifyChain],
  ] as const)
    app.get<{ Querystring: { from?: string } }>(
      `${BASE}/${path}`,
      { schema: { querystring: schema.fromQuery } },
      ({ query }, reply) => {
        const stop = new AbortController();
        reply.raw.once('close', () => stop.abort());
        const from = parseNumber(query.from ?? '1', 'from');
        const steps = walk(reader, { from: from < 1n ? 1n : from, signal: stop.signal });
        return reply.type('application/x-ndjson').send(Readable.from(lines(steps)));
      },
    );
}

function registerAccounts(app: FastifyInstance, { services, reader }: RouteParts): void {
  const named = (who: string) =>
    who === 'me' && services.account !== null ? encodeAddress(services.account) : who;
  const params = schema.whoParams;
  app.get(`${BASE}/accounts`, () => ({ v: 1, ...accountsView(reader) }));
  app.get<Who>(`${BASE}/accounts/:who`, { schema: { params } }, (request) => ({
    v: 1,
    ...accountView(reader, named(request.params.who)),
  }));
  app.get<Who>(`${BASE}/accounts/:who/proof`, { schema: { params } }, (request) => ({
    v: 1,
    ...accountProofView(reader, named(request.params.who)),
  }));
  app.get<Who & Query>(
    `${BASE}/accounts/:who/history`,
    { schema: { params, querystring: schema.pageQuery } },
    async (request) => ({
      v: 1,
      ...(await historyView(reader, named(request.params.who), request.query)),
    }),
  );
}

function registerMarket(app: FastifyInstance, { services, reader }: RouteParts): void {
  const slotSchema = { params: schema.slotParams, querystring: schema.contractQuery };
  app.get<Slot>(`${BASE}/market/slots/:slot`, { schema: slotSchema }, async (request) => ({
    v: 1,
    ...(await slotView(reader, request.params.slot, request.query.contract)),
  }));
  app.get<Slot>(`${BASE}/market/slots/:slot/explain`, { schema: slotSchema }, async (request) => ({
    v: 1,
    ...(await explainView(reader, request.params.slot, request.query.contract)),
  }));
  app.get<{ Params: { slot: string; order: string }; Querystring: { contract?: string } }>(
    `${BASE}/market/slots/:slot/orders/:order/proof`,
    { schema: { params: schema.slotOrderParams, querystring: schema.contractQuery } },
    ({ params, query }) => orderProofView(reader, params.slot, params.order, query.contract),
  );
  const pageSchema = { querystring: schema.marketPageQuery };
  app.get<Query>(`${BASE}/market/trades`, { schema: pageSchema }, async ({ query }) => ({
    v: 1,
    ...(await tradesView(reader, query)),
  }));
  app.get<Query>(`${BASE}/market/prices`, { schema: pageSchema }, async ({ query }) => ({
    v: 1,
    ...(await priceView(reader, query)),
  }));
  app.get<Query>(
    `${BASE}/market/terms`,
    { schema: { querystring: schema.contractQuery } },
    ({ query }) => ({ v: 1, ...termsView(reader, query.contract) }),
  );
  app.get<Query>(
    `${BASE}/orders`,
    { schema: { querystring: schema.marketPageQuery } },
    ({ query }) => ({
      v: 1,
      ...ordersOf(reader, services, query),
    }),
  );
}

/** Only the household's own node knows what is sealed. */
function ordersOf(
  reader: ChainReader,
  services: NodeServices,
  { household, contract }: { household?: string; contract?: string },
): OrdersView {
  const { account, ledger, sealed } = services;
  const own = account === null ? '' : readAccount(ledger.state, account)?.household;
  const name = household ?? ownHousehold(services, reader);
  return ordersView(reader, name, contract, name === own ? sealed?.sets : []);
}

function ownHousehold({ account }: NodeServices, { ledger }: ChainReader): string {
  const household = account === null ? '' : (readAccount(ledger.state, account)?.household ?? '');
  if (household === '') throw notFound('this node has no household: name one');
  return household;
}

function registerSubmissions(app: FastifyInstance, { submissions }: RouteParts): void {
  app.post<{ Body: Wait & { bytesHex: string } }>(
    `${BASE}/transactions`,
    { schema: { body: schema.transactionBody } },
    async ({ body }, reply) =>
      reply
        .code(202)
        .send({ v: 1, ...(await submissions.transaction(body.bytesHex, body.waitMs ?? 0)) }),
  );
  app.post<{ Body: OrderRequest & Wait }>(
    `${BASE}/orders`,
    { schema: { body: schema.orderBody } },
    async ({ body }, reply) =>
      reply.code(202).send({ v: 1, ...(await submissions.placeOrder(body, body.waitMs ?? 0)) }),
  );
  app.delete<Id & { Querystring: Wait }>(
    `${BASE}/orders/:id`,
    { schema: { params: schema.idParams, querystring: schema.cancelQuery } },
    async ({ params, query }, reply) =>
      reply
        .code(202)
        .send({ v: 1, ...(await submissions.cancelOrder(params.id, query.waitMs ?? 0)) }),
  );
  app.post<{ Body: TransferRequest & Wait }>(
    `${BASE}/transfers`,
    { schema: { body: schema.transferBody } },
    async ({ body }, reply) =>
      reply.code(202).send({ v: 1, ...(await submissions.transfer(body, body.waitMs ?? 0)) }),
  );
}
