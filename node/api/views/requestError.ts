/** Stable codes that callers may rely on; the message is for people. */
export type RequestErrorCode = 'invalid-argument' | 'not-found';

/** A question that has no answer: the asker's fault, told in one line. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function notFound(message: string): RequestError {
  return new RequestError('not-found', message);
}

export function invalidArgument(message: string): RequestError {
  return new RequestError('invalid-argument', message);
}
