export type SignLogErrorCode =
  | 'SIGN_LOG_MISSING'
  | 'SIGN_LOG_EXISTS'
  | 'SIGN_LOG_CORRUPT'
  | 'SIGN_LOG_FOREIGN'
  | 'SIGN_LOG_INCOMPLETE'
  | 'SIGN_LOG_FAILED';

/** The sign log cannot be trusted or written: the authority must not sign. The message says what to do. */
export class SignLogError extends Error {
  override readonly name = 'SignLogError';
  readonly code: SignLogErrorCode;

  constructor(code: SignLogErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
