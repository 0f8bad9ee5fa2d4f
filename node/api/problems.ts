import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { StoreError } from '../../state/store/storeError.ts';
import type { Refusal } from '../../state/types/refusal.ts';
import { RequestError } from './views/requestError.ts';

/** RFC 9457; `code` is stable, `detail` is for people. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Refused by the ledger',
  500: 'Internal error',
  503: 'Unavailable',
};

export function problem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, code, detail };
}

/** A transaction that the ledger refuses; the code is the ledger's own. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** What a caller may know of an error: of our own faults no more than that there was one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RefusedError) return problem(422, error.refusal.code, error.refusal.message);
  if (error instanceof RequestError)
    return problem(error.code === 'not-found' ? 404 : 400, error.code, error.message);
  if (error instanceof StoreError) return problem(503, `store-${error.code}`, error.message);
  if (isFastifyError(error)) {
    const { statusCode = 500, validation, message, code } = error;
    if (validation !== undefined) return problem(400, 'invalid-request', message);
    if (statusCode === 413) return problem(413, 'too-large', message);
    if (statusCode === 415) return problem(415, 'unsupported-media-type', message);
    if (statusCode < 500)
      return problem(statusCode, code === undefined ? 'invalid-request' : slug(code), message);
  }
  return problem(500, 'internal', 'the node failed to answer; its log says why');
}

export function sendProblem(reply: FastifyReply, answer: Problem): FastifyReply {
  return reply.code(answer.status).type('application/problem+json').send(answer);
}

export function noSuchRoute(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0];
  return sendProblem(reply, problem(404, 'no-such-route', `there is no ${request.method} ${path}`));
}

function isFastifyError(error: unknown): error is FastifyError {
  return (
    error instanceof Error && 'code' in error && ('statusCode' in error || 'validation' in error)
  );
}

function slug(code: string): string {
  return code
    .toLowerCase()
    .replace(/^fst_err_/, '')
    .replaceAll('_', '-');
}
