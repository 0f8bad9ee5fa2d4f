import type { Stream } from '@libp2p/interface';
import { assert } from '../../state/types/assert.ts';
import { RequestError } from '../errors.ts';
import {
  BLOCK_BYTES_MAX,
  CERTIFICATE_BYTES_MAX,
  STATUS_DEADLINE_MS,
  SYNC_CREDIT_BYTES,
  SYNC_CREDIT_DEADLINE_MS,
  SYNC_REQUEST_BYTES_MAX,
  SYNC_REQUESTS,
  SYNC_STREAMS_PER_PEER,
} from '../limits.ts';
import type { PeerLink } from '../link.ts';
import type { NetworkMetrics } from '../metrics.ts';
import { type PeerName, peerName } from '../peers/peerName.ts';
import { Channel } from '../streams/channel.ts';
import type { Timers } from '../timers.ts';
import { TokenBucket } from '../tokenBucket.ts';
import {
  type BlocksRequest,
  decodeRequest,
  encodeResponse,
  type RefusalReason,
  type Response,
  type SyncedBlock,
  type SyncStatus,
} from './messages.ts';

/** Where the answers come from. A failure here ends the one answer and is told to `onError`. */
export interface SyncSource {
  status(): SyncStatus | Promise<SyncStatus>;
  /**
   * Final blocks in order of height from `fromHeight` on, at most `count`; ends early where there are no
   * more. Its iterator is returned (closed) when the client leaves. Null where `fromHeight` is not kept.
   */
  blocks(fromHeight: bigint, count: number): AsyncIterable<SyncedBlock> | null;
}

export interface SyncServerInit {
  readonly link: PeerLink;
  /** Name on the wire. */
  readonly protocol: string;
  readonly timers: Timers;
  readonly metrics: NetworkMetrics;
  readonly source: SyncSource;
  /** Who is answered. */
  isAllowed(peer: Uint8Array): boolean;
  onError(error: unknown): void;
  /** Override of limits.ts, for tests. */
  readonly creditDeadlineMs?: number;
}

export interface SyncServer {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function syncServer(init: SyncServerInit): SyncServer {
  return new StreamSyncServer(init);
}

interface Client {
  readonly requests: TokenBucket;
  open: number;
}

class StreamSyncServer implements SyncServer {
  readonly #init: SyncServerInit;
  readonly #clients = new Map<PeerName, Client>();
  #stopping: AbortController | null = null;

  constructor(init: SyncServerInit) {
    this.#init = init;
  }

  async start(): Promise<void> {
    if (this.#stopping !== null) return;
    this.#stopping = new AbortController();
    const { link, protocol } = this.#init;
    await link.serve(protocol, SYNC_STREAMS_PER_PEER, (stream, peer) => {
      void this.#answer(stream, peer);
    });
  }

  async stop(): Promise<void> {
    if (this.#stopping === null) return;
    this.#stopping.abort();
    this.#stopping = null;
    await this.#init.link.unserve(this.#init.protocol);
  }

  async #answer(stream: Stream, peer: Uint8Array): Promise<void> {
    const signal = this.#stopping?.signal;
    if (signal === undefined || !this.#init.isAllowed(peer)) {
      stream.abort(new Error('not allowed'));
      return;
    }
    const channel = new Channel(stream, {
      timers: this.#init.timers,
      frameBytesMax: SYNC_REQUEST_BYTES_MAX,
      waitingBytesMax: 64 * SYNC_REQUEST_BYTES_MAX,
    });
    const client = this.#client(peer);
    client.open++;
    try {
      const refusal = this.#refusal(peer, client);
      if (refusal !== null) this.#write(channel, { type: 'refusal', reason: refusal });
      else await this.#respond(channel, signal);
      channel.end();
    } catch (error) {
      channel.abort(error as Error);
      this.#onFailure(peer, error);
    } finally {
      client.open--;
    }
  }

  async #respond(channel: Channel, signal: AbortSignal): Promise<void> {
    const bytes = await channel.read(STATUS_DEADLINE_MS, signal);
    if (bytes === null) return;
    this.#init.metrics.onBytes('received', 'sync', bytes.length);
    const request = decodeRequest(bytes);
    switch (request?.type) {
      case 'status':
        this.#write(channel, { type: 'status', ...(await this.#init.source.status()) });
        return;
      case 'blocks':
        await this.#sendBlocks(channel, request, signal);
        return;
      default:
        throw new RequestError('not a sync request', { code: 'malformed' });
    }
  }

  async #sendBlocks(channel: Channel, request: BlocksRequest, signal: AbortSignal): Promise<void> {
    const blocks = this.#init.source.blocks(request.fromHeight, request.maxCount);
    if (blocks === null) {
      this.#write(channel, { type: 'refusal', reason: 'unavailable' });
      return;
    }
    let sent = 0;
    let count = 0;
    let unconsumed = 0;
    for await (const { block, certificate } of blocks) {
      assert(
        block.length <= BLOCK_BYTES_MAX && certificate.length <= CERTIFICATE_BYTES_MAX,
        `block of ${block.length} + ${certificate.length} bytes cannot travel`,
      );
      while (unconsumed >= SYNC_CREDIT_BYTES) {
        unconsumed -= await this.#consumed(channel, unconsumed, signal);
      }
      this.#write(channel, { type: 'block', block, certificate });
      sent += block.length + certificate.length;
      unconsumed += block.length + certificate.length;
      count++;
      if (sent >= request.maxBytes || count >= request.maxCount) break;
    }
    this.#write(channel, { type: 'end' });
  }

  async #consumed(channel: Channel, unconsumed: number, signal: AbortSignal): Promise<number> {
    const deadlineMs = this.#init.creditDeadlineMs ?? SYNC_CREDIT_DEADLINE_MS;
    const bytes = await channel.read(deadlineMs, signal);
    if (bytes === null) throw new RequestError('the client left', { code: 'truncated' });
    const message = decodeRequest(bytes);
    if (message?.type !== 'consumed' || message.bytes > unconsumed) {
      throw new RequestError('not a credit', { code: 'malformed' });
    }
    return message.bytes;
  }

  #write(channel: Channel, response: Response): void {
    const bytes = encodeResponse(response);
    channel.write(bytes);
    this.#init.metrics.onBytes('sent', 'sync', bytes.length);
  }

  #refusal(peer: Uint8Array, client: Client): RefusalReason | null {
    if (client.open > SYNC_STREAMS_PER_PEER) return 'busy';
    if (client.requests.take(1, this.#init.timers.nowMs())) return null;
    this.#init.link.report(peer, 'excess', 'sync requests over their rate');
    return 'busy';
  }

  #onFailure(peer: Uint8Array, error: unknown): void {
    if (!(error instanceof RequestError)) this.#init.onError(error);
    else if (error.provesFault) {
      this.#init.link.report(peer, 'wrong', `sync: ${error.message}`);
    }
  }

  #client(peer: Uint8Array): Client {
    const name = peerName(peer);
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const requests = new TokenBucket(SYNC_REQUESTS, this.#init.timers.nowMs());
    const fresh = { requests, open: 0 };
    this.#clients.set(name, fresh);
    return fresh;
  }
}
