import type { FastifyInstance } from 'fastify';
import type { FlexibilityRouteParts } from './flexibilityRoutes.ts';
import { amountOf } from './scheduleRequest.ts';
import * as schema from './schemas.ts';
import { heightsOf, periodOf, type StatementRequest } from './statement/statementView.ts';
import { flexibilityOf } from './views/flexibilityView.ts';
import { type LimitsRequest, limitsView, violationsView } from './views/limitsView.ts';
import { marketOf, slotNumber } from './views/market.ts';

interface LimitRequest {
  readonly slot: string;
  /** Default: 1. */
  readonly slots?: number;
  /** Default: all members of the market. */
  readonly zone?: string;
  /** W at each connection, or millionths of it; none of the four: the limit is lifted. */
  readonly importW?: string;
  readonly exportW?: string;
  readonly importPpm?: number;
  readonly exportPpm?: number;
  readonly contract?: string;
}

type Wait = { waitMs?: number };

const PATH = '/api/v1/limits';

/** The grid operator's limits: to read, and, for the grid operator, to post; and its signs of life. */
export function registerLimits(app: FastifyInstance, parts: FlexibilityRouteParts): void {
  const { reader, submissions, ownHousehold } = parts;
  app.get<{ Querystring: LimitsRequest & { household?: string } }>(
    PATH,
    { schema: { querystring: schema.limitsQuery } },
    ({ query }) => ({ v: 1, ...limitsView(reader, query.household ?? ownHousehold(), query) }),
  );
  app.get<{ Querystring: Pick<StatementRequest, 'from' | 'to' | 'month'> }>(
    `${PATH}/violations`,
    { schema: { querystring: schema.violationsQuery } },
    async ({ query }) => {
      const { from, to } = heightsOf(reader, periodOf(query));
      return { v: 1, ...(await violationsView(reader, from, to)) };
    },
  );
  app.post<{ Body: LimitRequest & Wait }>(
    PATH,
    { schema: { body: schema.limitBody } },
    async ({ body }, reply) => {
      const { contract, slots = 1, zone = '', importPpm, exportPpm, waitMs = 0 } = body;
      const current = flexibilityOf(reader, contract);
      const market = marketOf(reader, current.parameters.market);
      const firstSlot = slotNumber(reader, market, body.slot);
      const { instance } = flexibilityOf(reader, current.instance.name, firstSlot);
      const { importW, exportW } = body;
      const answer = await submissions.flexibility(
        instance.id,
        {
          type: 'postLimit',
          zone,
          firstSlot,
          lastSlot: firstSlot + BigInt(slots) - 1n,
          ...(importW === undefined ? {} : { importW: amountOf(importW, 'importW') }),
          ...(exportW === undefined ? {} : { exportW: amountOf(exportW, 'exportW') }),
          ...(importPpm === undefined ? {} : { importPpm }),
          ...(exportPpm === undefined ? {} : { exportPpm }),
        },
        waitMs,
        'gridOperator',
      );
      return reply.code(202).send({ v: 1, ...answer, slot: firstSlot.toString() });
    },
  );
  app.post<{ Body: { contract?: string } & Wait }>(
    `${PATH}/heartbeat`,
    { schema: { body: schema.heartbeatBody } },
    async ({ body }, reply) => {
      const { instance } = flexibilityOf(reader, body.contract);
      const answer = await submissions.flexibility(
        instance.id,
        { type: 'heartbeat' },
        body.waitMs ?? 0,
        'gridOperator',
      );
      return reply.code(202).send({ v: 1, ...answer });
    },
  );
}
