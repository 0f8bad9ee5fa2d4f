export type HostErrorCode = 'port-in-use' | 'listen-failed' | 'bad-address' | 'bad-key';

interface HostErrorFacts {
  /** The address that was wrong, where there is one. */
  readonly address?: string;
  readonly cause?: unknown;
}

/** A host that could not be built or started. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly address: string | undefined;

  constructor(message: string, facts: HostErrorFacts & { readonly code: HostErrorCode }) {
    super(message, facts);
    this.code = facts.code;
    this.address = facts.address;
  }
}

export type RequestErrorCode =
  /** There is no connection to the peer. */
  | 'not-connected'
  /** The peer did not answer in time. */
  | 'timeout'
  /** The caller's signal was aborted. */
  | 'aborted'
  /** The peer has enough to do, or does not keep what was asked. */
  | 'refused'
  /** The stream ended before the answer did. */
  | 'truncated'
  /** The peer sent more than it may. */
  | 'too-large'
  /** The peer sent what is not in the protocol. */
  | 'malformed';

/** A request that got no whole answer. Only `too-large` and `malformed` prove the peer wrong. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;

  constructor(
    message: string,
    facts: { readonly code: RequestErrorCode; readonly cause?: unknown },
  ) {
    super(message, facts);
    this.code = facts.code;
  }

  /** Whether the peer is at fault, and not the network, the load or the caller. */
  get provesFault(): boolean {
    return this.code === 'malformed' || this.code === 'too-large';
  }
}
