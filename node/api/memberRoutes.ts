import type { FastifyInstance } from 'fastify';
import { parseAddress } from '../../state/codec/address.ts';
import type { Payload } from '../../state/types/transaction.ts';
import * as schema from './schemas.ts';
import type { Submissions } from './submissions.ts';
import { parseHash } from './views/arguments.ts';
import type { ChainReader } from './views/chainReader.ts';
import { memberOf, membersView, memberView } from './views/membersView.ts';
import { invalidArgument } from './views/requestError.ts';

/** What stays as it is, is left out. */
export interface MemberFacts {
  /** Empty: in none. */
  readonly zone?: string;
  readonly importLimitW?: number;
  readonly exportLimitW?: number;
  readonly renewable?: boolean;
}

interface NewMember {
  readonly household: string;
  /** gh1… */
  readonly address: string;
  readonly zone?: string;
  readonly importLimitW: number;
  readonly exportLimitW: number;
}

interface StatusRequest {
  readonly status: 'active' | 'suspended' | 'closed';
  readonly reason?: string;
}

type Wait = { waitMs?: number };
type Who = { Params: { household: string } };

const PATH = '/api/v1/members';

/** Households as the registry has them: to read, and, for the operator, to register and to change. */
export function registerMembers(
  app: FastifyInstance,
  { reader, submissions }: { readonly reader: ChainReader; readonly submissions: Submissions },
): void {
  const params = schema.memberParams;
  app.get(PATH, () => ({ v: 1, ...membersView(reader) }));
  app.get<Who>(`${PATH}/:household`, { schema: { params } }, (request) => ({
    v: 1,
    ...memberView(reader, request.params.household),
  }));
  app.post<{ Body: NewMember & Wait }>(
    PATH,
    { schema: { body: schema.memberBody } },
    async ({ body: { waitMs = 0, address, zone = '', ...facts } }, reply) => {
      const parsed = parseAddress(address);
      if (!parsed.ok) throw invalidArgument(`${address} is not an address: ${parsed.message}`);
      const payload: Payload = {
        type: 'registerHousehold',
        ...facts,
        zone,
        account: parsed.key,
        encryptionKey: new Uint8Array(),
      };
      return reply.code(202).send({ v: 1, ...(await submissions.operate(payload, waitMs)) });
    },
  );
  /** One change of a household that there is. */
  const change = <Body extends object>(
    path: string,
    body: object,
    payloadOf: (name: string, body: Body) => Payload,
  ) =>
    app.post<Who & { Body: Body & Wait }>(
      `${PATH}/:household/${path}`,
      { schema: { params, body } },
      async (request, reply) => {
        const { household } = memberOf(reader, request.params.household);
        const { waitMs = 0, ...fields } = request.body as Body & Wait;
        const payload = payloadOf(household, fields as Body);
        return reply.code(202).send({ v: 1, ...(await submissions.operate(payload, waitMs)) });
      },
    );
  change<MemberFacts>('facts', schema.memberFactsBody, (household, facts) => {
    if (Object.keys(facts).length === 0)
      throw invalidArgument('name what to set: zone, importLimitW, exportLimitW or renewable');
    return { type: 'updateHousehold', household, ...facts };
  });
  change<{ key: string }>('meters', schema.memberKeyBody, (household, { key }) => ({
    type: 'registerMeter',
    household,
    meterKey: parseHash(key, 'a meter key'),
  }));
  change<{ key: string }>('nodes', schema.memberKeyBody, (household, { key }) => ({
    type: 'registerNode',
    household,
    nodeKey: parseHash(key, 'a node key'),
  }));
  change<StatusRequest>('status', schema.memberStatusBody, (household, { status, reason = '' }) =>
    status === 'closed'
      ? { type: 'close', household }
      : { type: 'suspend', household, suspended: status === 'suspended', reason },
  );
}
