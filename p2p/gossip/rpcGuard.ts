import type { GossipSubComponents } from '@libp2p/gossipsub';
import type { Connection, PeerId, Stream, StreamHandler } from '@libp2p/interface';
import { GOSSIP_BYTES, GOSSIP_RPC_BYTES_MAX, GOSSIP_RPCS } from '../limits.ts';
import type { Fault } from '../peers/score.ts';
import { chunksOf } from '../streams/channel.ts';
import { FrameCounter } from '../streams/frame.ts';
import type { Timers } from '../timers.ts';
import { TokenBucket } from '../tokenBucket.ts';

type Registrar = GossipSubComponents['registrar'];

export interface RpcGuardInit {
  readonly timers: Timers;
  report(peerId: PeerId, fault: Fault, reason: string, count: number): void;
  /** The peer's gossip stream ended although the peer is still there. */
  onStreamLost(peerId: PeerId): void;
}

interface Allowance {
  stream: Stream;
  readonly rpcs: TokenBucket;
  readonly bytes: TokenBucket;
}

/**
 * Stands between the muxer and gossipsub, which has no limit on the rate of RPCs, takes duplicates for free,
 * and after an oversized RPC stays silent towards the peer for as long as the connection lasts.
 */
export class RpcGuard {
  readonly #init: RpcGuardInit;
  readonly #allowances = new Map<string, Allowance>();

  constructor(init: RpcGuardInit) {
    this.#init = init;
  }

  /** The registrar as gossipsub sees it: its stream handlers are watched, all else is the original's. */
  wrap(registrar: Registrar): Registrar {
    const watched = (handler: StreamHandler): StreamHandler => {
      return (stream, connection) => {
        const result = handler(stream, connection);
        // After gossipsub's own listener and in the same turn: queued bytes go to both.
        this.#watch(stream, connection);
        return result;
      };
    };
    return {
      getProtocols: () => registrar.getProtocols(),
      handle: (protocol, handler, options) => registrar.handle(protocol, watched(handler), options),
      unhandle: (protocol, options) => registrar.unhandle(protocol, options),
      getHandler: (protocol) => registrar.getHandler(protocol),
      use: (protocol, middleware) => registrar.use(protocol, middleware),
      unuse: (protocol) => registrar.unuse(protocol),
      getMiddleware: (protocol) => registrar.getMiddleware(protocol),
      register: (protocol, topology, options) => registrar.register(protocol, topology, options),
      unregister: (id) => registrar.unregister(id),
      getTopologies: (protocol) => registrar.getTopologies(protocol),
    };
  }

  #watch(stream: Stream, connection: Connection): void {
    const peerId = connection.remotePeer;
    const allowance = this.#allowance(stream, peerId);
    const counter = new FrameCounter(GOSSIP_RPC_BYTES_MAX);
    stream.addEventListener('message', (event) => {
      try {
        let rpcs = 0;
        for (const chunk of chunksOf(event)) rpcs += counter.push(chunk);
        const nowMs = this.#init.timers.nowMs();
        const isWithin =
          allowance.rpcs.take(rpcs, nowMs) && allowance.bytes.take(event.data.byteLength, nowMs);
        if (!isWithin)
          this.#init.report(peerId, 'excess', 'gossip over its rate', Math.max(1, rpcs));
      } catch (error) {
        this.#init.report(peerId, 'wrong', `gossip: ${String(error)}`, 1);
        stream.abort(error as Error);
      }
    });
    stream.addEventListener('close', () => {
      // A connection that goes takes its streams along first: look again when it is gone.
      setImmediate(() => {
        if (allowance.stream === stream) this.#init.onStreamLost(peerId);
      });
    });
  }

  #allowance(stream: Stream, peerId: PeerId): Allowance {
    const id = peerId.toString();
    const known = this.#allowances.get(id);
    if (known !== undefined) {
      known.stream = stream;
      return known;
    }
    const nowMs = this.#init.timers.nowMs();
    const rpcs = new TokenBucket(GOSSIP_RPCS, nowMs);
    const fresh = { stream, rpcs, bytes: new TokenBucket(GOSSIP_BYTES, nowMs) };
    this.#allowances.set(id, fresh);
    return fresh;
  }
}
