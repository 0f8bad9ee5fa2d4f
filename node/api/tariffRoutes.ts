import type { FastifyInstance } from 'fastify';
import * as schema from './schemas.ts';
import type { Submissions, TariffRequest } from './submissions.ts';
import type { ChainReader } from './views/chainReader.ts';
import { type SlotTariffsRequest, slotTariffsView } from './views/slotTariffsView.ts';

const PATH = '/api/v1/market/tariff';

/** The utility's prices by the slot: to read, and, for the utility and the operator, to post. */
export function registerTariff(
  app: FastifyInstance,
  { reader, submissions }: { readonly reader: ChainReader; readonly submissions: Submissions },
): void {
  app.get<{ Querystring: SlotTariffsRequest }>(
    PATH,
    { schema: { querystring: schema.tariffQuery } },
    ({ query }) => ({ v: 1, ...slotTariffsView(reader, query) }),
  );
  app.post<{ Body: TariffRequest & { waitMs?: number } }>(
    PATH,
    { schema: { body: schema.tariffBody } },
    async ({ body }, reply) =>
      reply.code(202).send({ v: 1, ...(await submissions.postTariff(body, body.waitMs ?? 0)) }),
  );
}
