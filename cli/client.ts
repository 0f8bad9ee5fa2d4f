import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { findSocket } from '../node/api/socketPath.ts';
import { CliError, noDaemon } from './errors.ts';
import { ExitCode } from './exitCodes.ts';

const ANSWER_BYTES_MAX = 64 * 1024 * 1024;

interface CallOptions {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: object;
  readonly timeoutMs?: number;
}

/** The API of the node that runs on a data folder, over its unix socket. */
export class Client {
  readonly #folder: string;
  readonly #socketPath: string;
  readonly #interrupted: AbortSignal;

  private constructor(folder: string, socketPath: string, interrupted: AbortSignal) {
    this.#folder = folder;
    this.#socketPath = socketPath;
    this.#interrupted = interrupted;
  }

  /** `interrupted` ends every call that is under way. */
  static async of(
    folder: string,
    interrupted: AbortSignal = new AbortController().signal,
  ): Promise<Client> {
    return new Client(folder, await findSocket(folder), interrupted);
  }

  /** Whether somebody listens; false leaves the folder to us. */
  async isRunning(): Promise<boolean> {
    try {
      await this.get('/livez', { timeoutMs: 2000 });
      return true;
    } catch (error) {
      if (error instanceof CliError && error.exitCode === ExitCode.noDaemon) return false;
      throw error;
    }
  }

  get<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#call('GET', path, options);
  }

  post<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#call('POST', path, options);
  }

  delete<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#call('DELETE', path, options);
  }

  /** One object per line, as they come. */
  async *lines<T>(path: string, options: CallOptions = {}): AsyncGenerator<T, void, undefined> {
    const response = await this.#open('GET', path, options);
    if ((response.statusCode ?? 500) >= 400) throw problemError(await readJson(response));
    let rest = '';
    for await (const chunk of response) {
      rest += String(chunk);
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
    }
  }

  async #call<T>(method: string, path: string, options: CallOptions): Promise<T> {
    const response = await this.#open(method, path, options);
    const answer = await readJson(response);
    const status = response.statusCode ?? 500;
    // 503 of /readyz is an answer, not a failure.
    if (status >= 400 && !(path === '/readyz' && status === 503)) throw problemError(answer);
    return answer as T;
  }

  #open(method: string, path: string, options: CallOptions): Promise<IncomingMessage> {
    const { query = {}, body, timeoutMs } = options;
    const given = Object.entries(query).flatMap(([key, value]): [string, string][] =>
      value === undefined ? [] : [[key, String(value)]],
    );
    const search = new URLSearchParams(given).toString();
    const payload = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const call: ClientRequest = request(
        {
          socketPath: this.#socketPath,
          method,
          path: search === '' ? path : `${path}?${search}`,
          headers: {
            host: 'gridhood',
            connection: 'close',
            ...(payload === undefined
              ? {}
              : {
                  'content-type': 'application/json',
                  'content-length': Buffer.byteLength(payload),
                }),
          },
          signal:
            timeoutMs === undefined
              ? this.#interrupted
              : AbortSignal.any([this.#interrupted, AbortSignal.timeout(timeoutMs)]),
        },
        resolve,
      );
      call.once('error', (error) => reject(this.#connectionError(error)));
      call.end(payload);
    });
  }

  #connectionError(error: Error): Error {
    const code = 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTSOCK' || code === 'ENOTDIR')
      return noDaemon(this.#folder, { cause: error });
    if (code === 'EACCES' || code === 'EPERM')
      return new CliError(
        ExitCode.locked,
        'not-allowed',
        `the node on ${this.#folder} belongs to another user: use that user's account`,
        { cause: error },
      );
    if (error.name === 'AbortError' || error.name === 'TimeoutError' || code === 'ABORT_ERR')
      return new CliError(
        ExitCode.timedOut,
        'timed-out',
        `the node on ${this.#folder} does not answer: see its node.log`,
        { cause: error },
      );
    return new CliError(
      ExitCode.failure,
      'connection-lost',
      `the connection to the node on ${this.#folder} broke (${error.message}): see its node.log`,
      { cause: error },
    );
  }
}

async function readJson(response: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) throw new Error('the answer of the node is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}

interface ProblemAnswer {
  readonly status?: number;
  readonly code?: string;
  readonly detail?: string;
}

function problemError(answer: unknown): CliError {
  const {
    status = 500,
    code = 'internal',
    detail = 'the node failed to answer',
  } = (answer ?? {}) as ProblemAnswer;
  return new CliError(exitOf(status, code), code, detail);
}

function exitOf(status: number, code: string): ExitCode {
  if (status === 400) return ExitCode.usage;
  if (status === 404) return ExitCode.notFound;
  if (code === 'store-corrupt') return ExitCode.corrupt;
  return code === 'store-diskFull' ? ExitCode.disk : ExitCode.failure;
}
