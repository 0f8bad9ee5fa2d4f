import type { FastifyInstance } from 'fastify';
import * as schema from './schemas.ts';
import type { ChainReader } from './views/chainReader.ts';
import { checkContract, contractsView, contractView } from './views/contractsView.ts';

type Which = { Params: { contract: string }; Querystring: { slot?: string } };

const BASE = '/api/v1';

/** What binds the members, and what would bind them: to be read beforehand. */
export function registerContracts(app: FastifyInstance, reader: ChainReader): void {
  app.get<{ Querystring: { all?: boolean } }>(
    `${BASE}/contracts`,
    { schema: { querystring: schema.contractsQuery } },
    ({ query }) => ({ v: 1, ...contractsView(reader, query.all) }),
  );
  app.get<Which>(
    `${BASE}/contracts/:contract`,
    { schema: { params: schema.contractParams, querystring: schema.slotQuery } },
    ({ params, query }) => ({ v: 1, ...contractView(reader, params.contract, query.slot) }),
  );
  app.post<{ Body: { contract: unknown } }>(
    `${BASE}/contracts/check`,
    { schema: { body: schema.contractBody } },
    ({ body }) => ({ v: 1, ...checkContract(reader, body.contract) }),
  );
}
