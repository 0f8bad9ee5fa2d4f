import type { Stream } from '@libp2p/interface';
import { assert } from '../../state/types/assert.ts';
import {
  CONSENSUS_BYTES,
  CONSENSUS_FRAME_BYTES_MAX,
  CONSENSUS_FRAMES,
  CONSENSUS_STREAMS_MAX,
  DIAL_TIMEOUT_MS,
} from '../limits.ts';
import type { PeerLink } from '../link.ts';
import type { NetworkMetrics } from '../metrics.ts';
import { type PeerName, peerName } from '../peers/peerName.ts';
import type { Timers } from '../timers.ts';
import { TokenBucket } from '../tokenBucket.ts';
import { chunksOf } from './channel.ts';
import { encodeFrame, FrameDecoder, FrameError } from './frame.ts';
import { Outbox } from './outbox.ts';

export interface DirectStreamsInit {
  readonly link: PeerLink;
  /** Name on the wire. */
  readonly protocol: string;
  readonly timers: Timers;
  readonly metrics: NetworkMetrics;
  /** Whose frames are taken. */
  isAllowed(peer: Uint8Array): boolean;
  /** Called for each frame, in the order in which the peer sent them. Must not throw. */
  onMessage(peer: Uint8Array, bytes: Uint8Array): void;
}

/** Direct messages between authorities. Sending never waits and never fails; delivery is best effort. */
export interface DirectStreams {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Queues for one peer; kept (within bounds) while it is not connected. */
  sendTo(peer: Uint8Array, bytes: Uint8Array): void;
  broadcast(peers: Iterable<Uint8Array>, bytes: Uint8Array): void;
}

export function directStreams(init: DirectStreamsInit): DirectStreams {
  return new DirectStreamService(init);
}

interface Inbox {
  stream: Stream;
  readonly frames: TokenBucket;
  readonly bytes: TokenBucket;
}

class DirectStreamService implements DirectStreams {
  readonly #init: DirectStreamsInit;
  readonly #outboxes = new Map<PeerName, Outbox>();
  readonly #inboxes = new Map<PeerName, Inbox>();
  #started = false;

  constructor(init: DirectStreamsInit) {
    this.#init = init;
    init.link.onConnected((peer) => this.#outboxes.get(peerName(peer))?.pump());
  }

  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const { link, protocol } = this.#init;
    await link.serve(protocol, CONSENSUS_STREAMS_MAX, (stream, peer) => this.#accept(stream, peer));
  }

  async stop(): Promise<void> {
    if (!this.#started) return;
    this.#started = false;
    for (const outbox of this.#outboxes.values()) outbox.close();
    for (const inbox of this.#inboxes.values()) inbox.stream.abort(new Error('closing'));
    this.#outboxes.clear();
    this.#inboxes.clear();
    await this.#init.link.unserve(this.#init.protocol);
  }

  sendTo(peer: Uint8Array, bytes: Uint8Array): void {
    this.#push(peer, this.#frame(bytes));
  }

  broadcast(peers: Iterable<Uint8Array>, bytes: Uint8Array): void {
    const frame = this.#frame(bytes);
    for (const peer of peers) this.#push(peer, frame);
  }

  #frame(bytes: Uint8Array): Uint8Array {
    assert(
      bytes.length > 0 && bytes.length <= CONSENSUS_FRAME_BYTES_MAX,
      `consensus message of ${bytes.length} bytes`,
    );
    return encodeFrame(bytes);
  }

  #push(peer: Uint8Array, frame: Uint8Array): void {
    if (!this.#started) return;
    const name = peerName(peer);
    let outbox = this.#outboxes.get(name);
    if (outbox === undefined) {
      const { link, protocol, metrics } = this.#init;
      outbox = new Outbox({
        open: () => link.open(peer, protocol, AbortSignal.timeout(DIAL_TIMEOUT_MS)),
        onSent: (count) => metrics.onBytes('sent', 'consensus', count),
      });
      this.#outboxes.set(name, outbox);
    }
    outbox.push(frame);
  }

  #accept(stream: Stream, peer: Uint8Array): void {
    if (!this.#started || !this.#init.isAllowed(peer)) {
      stream.abort(new Error('not an authority'));
      return;
    }
    const inbox = this.#inbox(stream, peer);
    const decoder = new FrameDecoder(CONSENSUS_FRAME_BYTES_MAX);
    stream.addEventListener('message', (event) => {
      try {
        for (const chunk of chunksOf(event)) {
          for (const frame of decoder.push(chunk)) this.#deliver(inbox, peer, frame);
        }
      } catch (error) {
        if (!(error instanceof FrameError)) throw error;
        this.#init.link.report(peer, 'wrong', `consensus frame: ${error.message}`);
        stream.abort(error);
      }
    });
    // The peer ends its side when it closes; ours carries nothing, so it ends as well.
    stream.addEventListener('remoteCloseWrite', () => stream.abort(new Error('ended by peer')));
  }

  /** The newest stream of a peer takes the place of an older one; the allowances stay. */
  #inbox(stream: Stream, peer: Uint8Array): Inbox {
    const name = peerName(peer);
    const known = this.#inboxes.get(name);
    if (known !== undefined) {
      known.stream.abort(new Error('replaced by a newer stream'));
      known.stream = stream;
      return known;
    }
    const nowMs = this.#init.timers.nowMs();
    const frames = new TokenBucket(CONSENSUS_FRAMES, nowMs);
    const fresh = { stream, frames, bytes: new TokenBucket(CONSENSUS_BYTES, nowMs) };
    this.#inboxes.set(name, fresh);
    return fresh;
  }

  #deliver(inbox: Inbox, peer: Uint8Array, frame: Uint8Array): void {
    const nowMs = this.#init.timers.nowMs();
    this.#init.metrics.onBytes('received', 'consensus', frame.length);
    if (!inbox.frames.take(1, nowMs) || !inbox.bytes.take(frame.length, nowMs)) {
      this.#init.link.report(peer, 'excess', 'consensus frames over their rate');
      return;
    }
    this.#init.onMessage(peer, frame);
  }
}
