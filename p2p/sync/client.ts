import { assert } from '../../state/types/assert.ts';
import { RequestError } from '../errors.ts';
import {
  DIAL_TIMEOUT_MS,
  STATUS_DEADLINE_MS,
  SYNC_BLOCKS_MAX,
  SYNC_CREDIT_BYTES,
  SYNC_CREDIT_STEP_BYTES,
  SYNC_FRAME_BYTES_MAX,
  SYNC_PROGRESS_DEADLINE_MS,
  SYNC_RANGE_BYTES_MAX,
  SYNC_STREAMS_PER_PEER,
} from '../limits.ts';
import type { PeerLink } from '../link.ts';
import type { NetworkMetrics } from '../metrics.ts';
import { type PeerName, peerName } from '../peers/peerName.ts';
import { Channel } from '../streams/channel.ts';
import type { Timers } from '../timers.ts';
import {
  decodeResponse,
  encodeRequest,
  type Request,
  type Response,
  type SyncedBlock,
  type SyncStatus,
} from './messages.ts';
import { Semaphore } from './semaphore.ts';

export interface SyncClientInit {
  readonly link: PeerLink;
  /** Name on the wire. */
  readonly protocol: string;
  readonly timers: Timers;
  readonly metrics: NetworkMetrics;
  /** Overrides of limits.ts, for tests. */
  readonly statusDeadlineMs?: number;
  readonly progressDeadlineMs?: number;
}

/** The asking side of sync. Every failure is a RequestError. */
export interface SyncClient {
  requestStatus(peer: Uint8Array, signal?: AbortSignal): Promise<SyncStatus>;
  /**
   * Blocks from a height on, in order, at most `count` (1 to 500). Fewer come where the peer has no more or
   * the answer grew past 16 MiB: go on with another request. The peer sends only as fast as they are taken.
   */
  requestBlocks(
    peer: Uint8Array,
    fromHeight: bigint,
    count: number,
    signal?: AbortSignal,
  ): AsyncIterable<SyncedBlock>;
}

export function syncClient(init: SyncClientInit): SyncClient {
  return new StreamSyncClient(init);
}

class StreamSyncClient implements SyncClient {
  readonly #init: SyncClientInit;
  readonly #semaphores = new Map<PeerName, Semaphore>();

  constructor(init: SyncClientInit) {
    this.#init = init;
  }

  async requestStatus(peer: Uint8Array, signal?: AbortSignal): Promise<SyncStatus> {
    const deadlineMs = this.#init.statusDeadlineMs ?? STATUS_DEADLINE_MS;
    return this.#blamingPeer(peer, async () => {
      const { channel, release } = await this.#open(peer, { type: 'status' }, signal);
      try {
        const response = await this.#read(channel, deadlineMs, signal);
        if (response.type !== 'status')
          throw new RequestError('expected a status', { code: 'malformed' });
        channel.end();
        const { height, headHash, earliestHeight, timeMs } = response;
        return { height, headHash, earliestHeight, timeMs };
      } catch (error) {
        channel.abort(error as Error);
        throw error;
      } finally {
        release();
      }
    });
  }

  async *requestBlocks(
    peer: Uint8Array,
    fromHeight: bigint,
    count: number,
    signal?: AbortSignal,
  ): AsyncGenerator<SyncedBlock> {
    assert(fromHeight >= 0n && count >= 1 && count <= SYNC_BLOCKS_MAX, `range of ${count} blocks`);
    const range = { fromHeight, maxCount: count, maxBytes: SYNC_RANGE_BYTES_MAX };
    const { channel, release } = await this.#open(peer, { type: 'blocks', ...range }, signal);
    const credit = new Credit(channel);
    let done = false;
    try {
      for (let index = 0; ; index++) {
        const block = await this.#blamingPeer(peer, () =>
          this.#nextBlock(channel, credit, index < count, signal),
        );
        if (block === null) break;
        yield { height: fromHeight + BigInt(index), ...block };
        credit.grant();
      }
      done = true;
      channel.end();
    } finally {
      if (!done) channel.abort(new Error('range given up'));
      release();
    }
  }

  async #nextBlock(
    channel: Channel,
    credit: Credit,
    mayCome: boolean,
    signal?: AbortSignal,
  ): Promise<Omit<SyncedBlock, 'height'> | null> {
    const deadlineMs = this.#init.progressDeadlineMs ?? SYNC_PROGRESS_DEADLINE_MS;
    const response = await this.#read(channel, deadlineMs, signal);
    if (response.type === 'end') return null;
    if (response.type !== 'block')
      throw new RequestError('expected a block', { code: 'malformed' });
    const { block, certificate } = response;
    if (!mayCome || credit.total >= SYNC_RANGE_BYTES_MAX) {
      throw new RequestError('more blocks than were asked for', { code: 'too-large' });
    }
    credit.take(block.length + certificate.length);
    return { block, certificate };
  }

  async #open(
    peer: Uint8Array,
    request: Request,
    signal?: AbortSignal,
  ): Promise<{ channel: Channel; release: () => void }> {
    const { link, protocol, timers, metrics } = this.#init;
    const release = await this.#semaphore(peer).acquire(signal);
    try {
      const timeout = AbortSignal.timeout(DIAL_TIMEOUT_MS);
      const both = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
      const stream = await link.open(peer, protocol, both);
      const channel = new Channel(stream, {
        timers,
        frameBytesMax: SYNC_FRAME_BYTES_MAX,
        waitingBytesMax: SYNC_CREDIT_BYTES + SYNC_FRAME_BYTES_MAX,
      });
      const bytes = encodeRequest(request);
      channel.write(bytes);
      metrics.onBytes('sent', 'sync', bytes.length);
      return { channel, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  async #read(channel: Channel, deadlineMs: number, signal?: AbortSignal): Promise<Response> {
    const frame = await channel.read(deadlineMs, signal);
    if (frame === null) throw new RequestError('the answer ended early', { code: 'truncated' });
    this.#init.metrics.onBytes('received', 'sync', frame.length);
    const response = decodeResponse(frame);
    if (response === null) throw new RequestError('not a sync response', { code: 'malformed' });
    if (response.type === 'refusal')
      throw new RequestError(`peer: ${response.reason}`, { code: 'refused' });
    return response;
  }

  async #blamingPeer<T>(peer: Uint8Array, request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      if (error instanceof RequestError && error.provesFault) {
        this.#init.link.report(peer, 'wrong', `sync: ${error.message}`);
      }
      throw error;
    }
  }

  #semaphore(peer: Uint8Array): Semaphore {
    const name = peerName(peer);
    const known = this.#semaphores.get(name);
    if (known !== undefined) return known;
    const fresh = new Semaphore(SYNC_STREAMS_PER_PEER);
    this.#semaphores.set(name, fresh);
    return fresh;
  }
}

/** Says from time to time how many bytes were taken in, so that the peer goes on. */
class Credit {
  readonly #channel: Channel;
  total = 0;
  #taken = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  take(bytes: number): void {
    this.total += bytes;
    this.#taken += bytes;
  }

  grant(): void {
    if (this.#taken < SYNC_CREDIT_STEP_BYTES) return;
    this.#channel.write(encodeRequest({ type: 'consumed', bytes: this.#taken }));
    this.#taken = 0;
  }
}
