import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { checkpointView, lightBlocks } from './lightChain.ts';
import { lines } from './ndjson.ts';
import type { ProposalRequest } from './proposalRequest.ts';
import * as schema from './schemas.ts';
import type { Submissions } from './submissions.ts';
import { parseNumber } from './views/arguments.ts';
import { authoritiesView } from './views/authoritiesView.ts';
import type { ChainReader } from './views/chainReader.ts';
import { proposalsView, proposalView } from './views/proposalsView.ts';

type Wait = { waitMs?: number };
type Which = { Params: { proposal: string } };

const BASE = '/api/v1';

/** Who decides the chain, and what they propose and vote. */
export function registerGovernance(
  app: FastifyInstance,
  { reader, submissions }: { readonly reader: ChainReader; readonly submissions: Submissions },
): void {
  const params = schema.proposalParams;
  app.get(`${BASE}/authorities`, () => ({ v: 1, ...authoritiesView(reader) }));
  app.get(`${BASE}/proposals`, () => ({ v: 1, ...proposalsView(reader) }));
  app.get<Which>(`${BASE}/proposals/:proposal`, { schema: { params } }, (request) => ({
    v: 1,
    ...proposalView(reader, request.params.proposal),
  }));
  app.get<{ Params: { block: string } }>(
    `${BASE}/checkpoints/:block`,
    { schema: { params: schema.blockParams } },
    (request) => ({ v: 1, ...checkpointView(reader, request.params.block) }),
  );
  app.get<{ Querystring: { from?: string } }>(
    `${BASE}/light`,
    { schema: { querystring: schema.fromQuery } },
    ({ query }, reply) => {
      const blocks = lightBlocks(reader, parseNumber(query.from ?? '1', 'from'));
      return reply.type('application/x-ndjson').send(Readable.from(lines(blocks)));
    },
  );
  app.post<{ Body: ProposalRequest & Wait }>(
    `${BASE}/proposals`,
    { schema: { body: schema.proposalBody } },
    async ({ body }, reply) =>
      reply.code(202).send({ v: 1, ...(await submissions.propose(body, body.waitMs ?? 0)) }),
  );
  app.post<Which & { Body: { approve: boolean } & Wait }>(
    `${BASE}/proposals/:proposal/votes`,
    { schema: { params, body: schema.voteBody } },
    async ({ params: { proposal }, body }, reply) =>
      reply
        .code(202)
        .send({ v: 1, ...(await submissions.vote(proposal, body.approve, body.waitMs ?? 0)) }),
  );
}
