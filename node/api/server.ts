import { rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type Clock, systemClock } from '../clock.ts';
import type { NodeFolder } from '../folder.ts';
import type { NodeLog } from '../log.ts';
import type { NodeServices } from '../services.ts';
import { EventStreams } from './eventStream.ts';
import { readiness } from './health.ts';
import { noSuchRoute, problemOf, sendProblem } from './problems.ts';
import { registerRoutes } from './routes.ts';
import { claimSocket } from './socketPath.ts';
import { Submissions } from './submissions.ts';

export interface ApiParts {
  readonly services: NodeServices;
  /** The socket lies in it. */
  readonly folder: NodeFolder;
  /** Loopback port of metrics and health; 0: none. */
  readonly metricsPort: number;
  /** Learns of every error that a caller only sees as `internal`. */
  readonly log: NodeLog;
  readonly clock?: Clock;
}

export interface RunningApi {
  readonly socketPath: string;
  /** Takes no more requests, ends the event streams, lets running requests finish for a moment. */
  stop(): Promise<void>;
}

/** The API could not listen; the message says where and what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: 'port-in-use' | 'listen-failed';

  constructor(code: ApiError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const BODY_BYTES_MAX = 16 * 1024;
const REQUEST_TIMEOUT_MS = 10_000;
const CLOSE_GRACE_MS = 500;

/** Everything behind the API's routes, not listening yet. */
export async function createApi(
  parts: Pick<ApiParts, 'services' | 'log' | 'clock'>,
): Promise<FastifyInstance & { readonly streams: EventStreams }> {
  const { services, log, clock = systemClock } = parts;
  const { fastify } = await import('fastify');
  const app: FastifyInstance = fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: 128 },
    logger: false,
    // A property too many is a mistake to be told, not to be dropped.
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(reply, problemOf(error));
    },
    ajv: { customOptions: { removeAdditional: false } },
  });
  const streams = new EventStreams(services);
  app.setErrorHandler((error, _request, reply) => {
    const answer = problemOf(error);
    if (answer.code === 'internal') log.error({ error }, 'a request failed');
    return sendProblem(reply, answer);
  });
  app.setNotFoundHandler(noSuchRoute);
  const submissions = new Submissions(services, services, clock);
  registerRoutes(app, { services, reader: services, streams, submissions });
  await app.ready();
  return Object.assign(app, { streams });
}

/**
 * Serves the API on a unix socket that only the node's user may open and, if asked, metrics on loopback.
 * @throws ApiError
 */
export async function startApi(parts: ApiParts): Promise<RunningApi> {
  const app = await createApi(parts);
  const servers: Server[] = [];
  let socketPath = '';
  const stop = async () => {
    app.streams.close();
    await Promise.all(servers.map(closeServer));
    await app.close();
    if (socketPath !== '') await rm(socketPath, { force: true });
  };
  try {
    socketPath = await claimSocket(parts.folder.root);
    const api = createServer(app.routing);
    await listenPrivately(api, socketPath);
    servers.push(api);
    if (parts.metricsPort > 0) {
      const metrics = createServer(metricsListener(parts));
      await listen(metrics, () => metrics.listen(parts.metricsPort, '127.0.0.1'));
      servers.push(metrics);
    }
  } catch (cause) {
    await stop();
    throw notListening(cause, socketPath, parts.metricsPort);
  }
  return { socketPath, stop };
}

function notListening(cause: unknown, socketPath: string, metricsPort: number): ApiError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')
    return new ApiError(
      'port-in-use',
      `the metrics port ${metricsPort} is in use: stop who uses it, or set metricsPort to another one`,
      { cause },
    );
  return new ApiError('listen-failed', `the API cannot listen on ${socketPath}: ${reason}`, {
    cause,
  });
}

/** The socket is made with mode 0600 at once: binding is synchronous, so no other file is affected. */
function listenPrivately(server: Server, path: string): Promise<void> {
  return listen(server, () => {
    const umask = process.umask(0o177);
    try {
      server.listen(path);
    } finally {
      process.umask(umask);
    }
  });
}

function listen(server: Server, start: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve();
    });
    start();
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** What a monitor on this machine may see: no account, no household, nothing that changes anything. */
function metricsListener({ services, log }: Pick<ApiParts, 'services' | 'log'>): RequestListener {
  return (request, response) => {
    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    const json = (status: number, body: object) =>
      answer(status, 'application/json', JSON.stringify({ v: 1, ...body }));
    // A page of another site that resolves to loopback must not read this (DNS rebinding).
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost') return json(403, { code: 'forbidden-host' });
    if (request.method !== 'GET') return json(405, { code: 'method-not-allowed' });
    const path = (request.url ?? '').split('?')[0];
    if (path === '/livez') return json(200, { alive: true });
    if (path === '/readyz') {
      const { status, body } = readiness(services);
      return json(status, body);
    }
    if (path !== '/metrics') return json(404, { code: 'no-such-route' });
    services.metrics().then(
      (text) => answer(200, 'text/plain; version=0.0.4; charset=utf-8', text),
      (error: unknown) => {
        log.error({ error }, 'the metrics cannot be told');
        json(500, { code: 'internal' });
      },
    );
  };
}
