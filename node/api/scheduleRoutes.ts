import type { FastifyInstance } from 'fastify';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import type { Preference } from '../../state/contracts/market/orderPreference.ts';
import { fromHex } from '../../state/types/bytes.ts';
import {
  amountOf,
  type PatternRequest,
  patternOf,
  type StepRequest,
  stepOf,
} from './scheduleRequest.ts';
import * as schema from './schemas.ts';
import type { Submissions, SubmissionView } from './submissions.ts';
import { parseHash, parseTime } from './views/arguments.ts';
import type { ChainReader } from './views/chainReader.ts';
import { invalidArgument } from './views/requestError.ts';
import { agreementsView, schedulingMarket, standingOrdersView } from './views/scheduleView.ts';

interface StandingOrderRequest {
  readonly side: 'buy' | 'sell';
  readonly steps: readonly StepRequest[];
  readonly pattern: PatternRequest;
  readonly prefers?: Preference;
  readonly replaces?: string;
  readonly contract?: string;
}

interface AgreementRequest extends StepRequest {
  readonly to: string;
  readonly side: 'buy' | 'sell';
  readonly pattern: PatternRequest;
  /** Default: a day. */
  readonly noticeSlots?: string;
  /** ISO 8601; default: in seven days. */
  readonly answerBy?: string;
  readonly contract?: string;
}

export interface ScheduleRouteParts {
  readonly reader: ChainReader;
  readonly submissions: Submissions;
  /** The household of this node. */
  ownHousehold(): string;
}

type Wait = { waitMs?: number };
type Query = { Querystring: { contract?: string; household?: string } };
type Id = { Params: { id: string }; Querystring: Wait & { contract?: string } };

const STANDING = '/api/v1/standing-orders';
const AGREEMENTS = '/api/v1/agreements';
const DAY_MS = 86_400_000;

/** What a household says once and means for many slots: standing orders, agreements, gifts. */
export function registerSchedule(app: FastifyInstance, parts: ScheduleRouteParts): void {
  registerReading(app, parts);
  registerStanding(app, parts);
  registerAgreements(app, parts);
}

function registerReading(app: FastifyInstance, { reader, ownHousehold }: ScheduleRouteParts): void {
  const options = { schema: { querystring: schema.marketPageQuery } };
  app.get<Query>(STANDING, options, ({ query }) => ({
    v: 1,
    ...standingOrdersView(reader, query.household ?? ownHousehold(), query.contract),
  }));
  app.get<Query>(AGREEMENTS, options, ({ query }) => ({
    v: 1,
    ...agreementsView(reader, query.household ?? ownHousehold(), query.contract),
  }));
}

function registerStanding(app: FastifyInstance, parts: ScheduleRouteParts): void {
  app.post<{ Body: StandingOrderRequest & Wait }>(
    STANDING,
    { schema: { body: schema.standingOrderBody } },
    async ({ body }, reply) => {
      const { side, steps, prefers, replaces = '' } = body;
      const answer = await send(parts, body, (nextSlot, slotLengthMs) => ({
        type: 'placeStandingOrder',
        side,
        steps: steps.map(stepOf),
        pattern: patternOf(body.pattern, nextSlot, slotLengthMs),
        ...(prefers && { preference: prefers }),
        replaces: fromHex(replaces) ?? new Uint8Array(),
      }));
      return reply.code(202).send({ v: 1, ...answer });
    },
  );
  app.delete<Id>(
    `${STANDING}/:id`,
    { schema: { params: schema.idParams, querystring: schema.endQuery } },
    async ({ params, query }, reply) => {
      const standingOrder = parseHash(params.id, 'a standing order');
      const answer = await send(parts, query, () => ({
        type: 'cancelStandingOrder',
        standingOrder,
      }));
      return reply.code(202).send({ v: 1, ...answer });
    },
  );
}

function registerAgreements(app: FastifyInstance, parts: ScheduleRouteParts): void {
  app.post<{ Body: AgreementRequest & Wait }>(
    AGREEMENTS,
    { schema: { body: schema.agreementBody } },
    async ({ body }, reply) => {
      const { to, side, noticeSlots, answerBy } = body;
      const { timeMs } = parts.reader.ledger.head;
      const answer = await send(parts, body, (nextSlot, slotLengthMs) => ({
        type: 'offerAgreement',
        to,
        side,
        ...stepOf(body),
        pattern: patternOf(body.pattern, nextSlot, slotLengthMs),
        noticeSlots:
          noticeSlots === undefined
            ? BigInt(Math.ceil(DAY_MS / slotLengthMs))
            : amountOf(noticeSlots, 'noticeSlots'),
        answerByMs: answerByOf(answerBy, timeMs),
      }));
      return reply.code(202).send({ v: 1, ...answer });
    },
  );
  const ids = { schema: { params: schema.idParams, querystring: schema.endQuery } };
  app.post<Id>(`${AGREEMENTS}/:id/accept`, ids, async ({ params, query }, reply) => {
    const agreement = parseHash(params.id, 'an agreement');
    const answer = await send(parts, query, () => ({ type: 'acceptAgreement', agreement }));
    return reply.code(202).send({ v: 1, ...answer });
  });
  app.delete<Id>(`${AGREEMENTS}/:id`, ids, async ({ params, query }, reply) => {
    const agreement = parseHash(params.id, 'an agreement');
    const answer = await send(parts, query, () => ({ type: 'endAgreement', agreement }));
    return reply.code(202).send({ v: 1, ...answer });
  });
}

function answerByOf(text: string | undefined, headMs: number): bigint {
  const ms = parseTime(text, 'answerBy') ?? headMs + 7 * DAY_MS;
  if (ms <= headMs) throw invalidArgument('answerBy is past: an offer needs time to be answered');
  return BigInt(ms);
}

function send(
  { reader, submissions }: ScheduleRouteParts,
  { contract, waitMs = 0 }: Wait & { contract?: string },
  make: (nextSlot: bigint, slotLengthMs: number) => MarketCall,
): Promise<SubmissionView> {
  const { market, nextSlot } = schedulingMarket(reader, contract);
  return submissions.call(market.id, make(nextSlot, market.slotLengthMs), waitMs);
}
