import type { FastifyInstance } from 'fastify';
import { slotStartMs } from '../../state/types/parameters.ts';
import { amountOf } from './scheduleRequest.ts';
import * as schema from './schemas.ts';
import type { Submissions } from './submissions.ts';
import { parseTime } from './views/arguments.ts';
import type { ChainReader } from './views/chainReader.ts';
import { findDemandEvent, flexibilityOf, flexibilityView } from './views/flexibilityView.ts';
import { marketOf, slotNumber } from './views/market.ts';

interface EventRequest {
  readonly slot: string;
  /** Default: 1. */
  readonly slots?: number;
  /** Default: all members of the market. */
  readonly zone?: string;
  readonly quantityWh: string;
  readonly priceMicroPerWh: string;
  /** ISO 8601; default: when the event begins. */
  readonly pledgesUntil?: string;
  readonly contract?: string;
}

export interface FlexibilityRouteParts {
  readonly reader: ChainReader;
  readonly submissions: Submissions;
  /** The household of this node. */
  ownHousehold(): string;
}

type Wait = { waitMs?: number };
type Query = { Querystring: { contract?: string; household?: string } };
type Pledge = { Params: { id: string }; Body: { quantityWh: string } & Wait };

const PATH = '/api/v1/flexibility';

/** Events of demand response: to read, to ask for, to pledge to. */
export function registerFlexibility(app: FastifyInstance, parts: FlexibilityRouteParts): void {
  const { reader, submissions, ownHousehold } = parts;
  app.get<Query>(PATH, { schema: { querystring: schema.flexibilityQuery } }, ({ query }) => ({
    v: 1,
    ...flexibilityView(reader, query.household ?? ownHousehold(), query.contract),
  }));
  app.post<{ Body: EventRequest & Wait }>(
    `${PATH}/events`,
    { schema: { body: schema.demandEventBody } },
    async ({ body }, reply) => {
      const { contract, slots = 1, zone = '', pledgesUntil, waitMs = 0 } = body;
      const current = flexibilityOf(reader, contract);
      const firstSlot = slotNumber(reader, marketOf(reader, current.parameters.market), body.slot);
      const named = flexibilityOf(reader, current.instance.name, firstSlot);
      const { instance, parameters, slotLengthMs } = named;
      const until = parseTime(pledgesUntil, 'pledgesUntil') ?? slotStartMs(firstSlot, slotLengthMs);
      const answer = await submissions.flexibility(
        instance.id,
        {
          type: 'requestFlexibility',
          zone,
          firstSlot,
          lastSlot: firstSlot + BigInt(slots) - 1n,
          quantityWh: amountOf(body.quantityWh, 'quantityWh'),
          priceMicroPerWh: amountOf(body.priceMicroPerWh, 'priceMicroPerWh'),
          pledgesUntilMs: BigInt(Math.max(0, until)),
        },
        waitMs,
        parameters.demandResponse?.payer,
      );
      return reply.code(202).send({ v: 1, ...answer, slot: firstSlot.toString() });
    },
  );
  app.post<Pledge>(
    `${PATH}/events/:id/pledge`,
    { schema: { params: schema.idParams, body: schema.pledgeBody } },
    async ({ params, body }, reply) => {
      const { flexibility, event } = findDemandEvent(reader, params.id);
      const answer = await submissions.flexibility(
        flexibility.instance.id,
        {
          type: 'pledgeFlexibility',
          event: event.event,
          quantityWh: amountOf(body.quantityWh, 'quantityWh'),
        },
        body.waitMs ?? 0,
      );
      return reply.code(202).send({ v: 1, ...answer });
    },
  );
}
