import type { Stream } from '@libp2p/interface';
import { decodeMessage, encodeMessage } from '../../state/codec/protobuf.ts';
import { RequestError } from '../errors.ts';
import {
  LIVE_ANSWER_MS,
  PRESENCE_DEADLINE_MS,
  PRESENCE_REQUEST_BYTES_MAX,
  PRESENCE_REQUESTS,
  PRESENCE_RESPONSE_BYTES_MAX,
  PRESENCE_STREAMS_MAX,
} from '../limits.ts';
import type { ConnectionId, PeerLink } from '../link.ts';
import type { NetworkMetrics } from '../metrics.ts';
import { type PeerName, peerName } from '../peers/peerName.ts';
import { gridhood } from '../schema/generated/p2p.js';
import type { Timers } from '../timers.ts';
import { TokenBucket } from '../tokenBucket.ts';
import { Channel } from './channel.ts';

const { PresenceRequest, PresenceResponse } = gridhood.p2p;
const NONCE_BYTES = 32;

interface Question {
  readonly nonce: Uint8Array;
  readonly passedOn: boolean;
}

export interface PresenceInit {
  readonly link: PeerLink;
  /** Name on the wire. */
  readonly protocol: string;
  readonly timers: Timers;
  readonly metrics: NetworkMetrics;
  /** Our answer to a nonce that another process drew, or null where it is ours or there is none to give. */
  answer(nonce: Uint8Array): Uint8Array | null;
  /** What others under the peer's key answered to the nonce of one; none: nobody else is connected. */
  onSeen(peer: Uint8Array, nonce: Uint8Array, answers: readonly Uint8Array[]): void;
  onError(error: unknown): void;
}

/**
 * Lets a process find out whether another one runs under its key: two such never connect to each other, but
 * a common neighbour has a connection with each.
 */
export interface Presence {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The answers of other processes under our key to `nonce` (32 bytes). @throws RequestError */
  ask(peer: Uint8Array, nonce: Uint8Array): Promise<readonly Uint8Array[]>;
}

export function presence(init: PresenceInit): Presence {
  return new PresenceService(init);
}

class PresenceService implements Presence {
  readonly #init: PresenceInit;
  readonly #allowances = new Map<PeerName, TokenBucket>();
  #started = false;

  constructor(init: PresenceInit) {
    this.#init = init;
  }

  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const { link, protocol } = this.#init;
    await link.serve(protocol, PRESENCE_STREAMS_MAX, (stream, peer, connection) => {
      void this.#serve(stream, peer, connection);
    });
  }

  async stop(): Promise<void> {
    if (!this.#started) return;
    this.#started = false;
    await this.#init.link.unserve(this.#init.protocol);
  }

  ask(peer: Uint8Array, nonce: Uint8Array): Promise<readonly Uint8Array[]> {
    return this.#request(peer, { nonce, passedOn: false }, PRESENCE_DEADLINE_MS);
  }

  async #request(
    peer: Uint8Array,
    question: Question,
    deadlineMs: number,
    connection?: ConnectionId,
  ): Promise<readonly Uint8Array[]> {
    const { link, protocol } = this.#init;
    const signal = AbortSignal.timeout(deadlineMs);
    const stream = await link.open(peer, protocol, signal, connection);
    const channel = this.#channel(stream, PRESENCE_RESPONSE_BYTES_MAX);
    try {
      this.#write(channel, encodeMessage(PresenceRequest, { ...question }));
      const bytes = await channel.read(deadlineMs, signal);
      if (bytes === null) throw new RequestError('the answer ended early', { code: 'truncated' });
      this.#init.metrics.onBytes('received', 'presence', bytes.length);
      const response = decodeMessage<{ readonly answers: readonly Uint8Array[] }>(
        PresenceResponse,
        bytes,
        PRESENCE_RESPONSE_BYTES_MAX,
      );
      if (response === null) throw new RequestError('not an answer', { code: 'malformed' });
      channel.end();
      return response.answers;
    } catch (error) {
      channel.abort(error as Error);
      throw error;
    }
  }

  async #serve(stream: Stream, peer: Uint8Array, connection: ConnectionId): Promise<void> {
    const channel = this.#channel(stream, PRESENCE_REQUEST_BYTES_MAX);
    try {
      if (!this.#allowance(peer).take(1, this.#init.timers.nowMs())) {
        this.#init.link.report(peer, 'excess', 'presence requests over their rate');
        throw new RequestError('too many requests', { code: 'refused' });
      }
      const bytes = await channel.read(LIVE_ANSWER_MS);
      const question = bytes === null ? null : decodeQuestion(bytes);
      if (question === null) throw new RequestError('not a request', { code: 'malformed' });
      const answers = question.passedOn
        ? [this.#init.answer(question.nonce)].filter((answer) => answer !== null)
        : await this.#passOn(peer, question.nonce, connection);
      const connections = this.#init.link.connections(peer).length;
      this.#write(channel, encodeMessage(PresenceResponse, { connections, answers }));
      channel.end();
    } catch (error) {
      channel.abort(error as Error);
      if (!(error instanceof RequestError)) this.#init.onError(error);
      else if (error.provesFault)
        this.#init.link.report(peer, 'wrong', `presence: ${error.message}`);
    }
  }

  /** A connection that does not answer is as good as dead. */
  async #passOn(peer: Uint8Array, nonce: Uint8Array, asker: ConnectionId): Promise<Uint8Array[]> {
    const others = this.#init.link.connections(peer).filter((id) => id !== asker);
    const question = { nonce, passedOn: true };
    const answers = await Promise.all(
      others.map((id) => this.#request(peer, question, LIVE_ANSWER_MS, id).catch(() => [])),
    );
    const seen = answers.flat();
    this.#init.onSeen(peer, nonce, seen);
    return seen;
  }

  #channel(stream: Stream, frameBytesMax: number): Channel {
    const { timers } = this.#init;
    return new Channel(stream, { timers, frameBytesMax, waitingBytesMax: 2 * frameBytesMax });
  }

  #write(channel: Channel, bytes: Uint8Array): void {
    channel.write(bytes);
    this.#init.metrics.onBytes('sent', 'presence', bytes.length);
  }

  #allowance(peer: Uint8Array): TokenBucket {
    const name = peerName(peer);
    const known = this.#allowances.get(name);
    if (known !== undefined) return known;
    const fresh = new TokenBucket(PRESENCE_REQUESTS, this.#init.timers.nowMs());
    this.#allowances.set(name, fresh);
    return fresh;
  }
}

function decodeQuestion(bytes: Uint8Array): Question | null {
  const question = decodeMessage<Question>(PresenceRequest, bytes, PRESENCE_REQUEST_BYTES_MAX);
  return question?.nonce.length === NONCE_BYTES ? question : null;
}
