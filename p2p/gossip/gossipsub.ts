import { createHash } from 'node:crypto';
import {
  type GossipSub,
  type GossipSubComponents,
  gossipsub,
  StrictNoSign,
} from '@libp2p/gossipsub';
import {
  GOSSIP_CACHE_HEARTBEATS,
  GOSSIP_HEARTBEAT_MS,
  GOSSIP_RPC_BYTES_MAX,
  GOSSIP_SEEN_MS,
  GOSSIP_STREAMS_MAX,
  IDONTWANT_BYTES_MIN,
  WRITE_BUFFER_BYTES_MAX,
} from '../limits.ts';
import type { RpcGuard } from './rpcGuard.ts';

/** Of SHA-256; enough that nobody finds two payloads with one id. */
const MESSAGE_ID_BYTES = 20;

/** Same bytes on two topics are two messages. */
function messageId(topic: string, data: Uint8Array): Uint8Array {
  return createHash('sha256')
    .update(topic)
    .update('\0')
    .update(data)
    .digest()
    .subarray(0, MESSAGE_ID_BYTES);
}

/**
 * Cancels the next heartbeat, which gossipsub's own `stop` forgets: it would keep a stopped process alive
 * for another interval. The timer is outside the published type.
 */
export function cancelHeartbeat(pubsub: GossipSub): void {
  const { status } = pubsub as { status?: { heartbeatTimeout?: NodeJS.Timeout } };
  clearTimeout(status?.heartbeatTimeout);
}

/**
 * The gossipsub service. NoSign: what we carry is signed by its author, and signing again would double the
 * cost of a message. Of gossipsub's own scoring only the frame remains (all weights zero): it silences peers
 * without hanging up, by rules that hit homes behind one address or with a slow CPU. PeerScores judges.
 */
export function gossipService(
  topics: readonly string[],
  guard: RpcGuard,
): (components: GossipSubComponents) => GossipSub {
  const create = gossipsub({
    globalSignaturePolicy: StrictNoSign,
    fallbackToFloodsub: false,
    doPX: false,
    // Own messages go to the mesh only; everybody else gets them from there.
    floodPublish: false,
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
    msgIdFn: (message) => messageId(message.topic, message.data),
    allowedTopics: [...topics],
    // Four neighbours reach 1,000 homes in five hops; each further one costs CPU on every message.
    D: 4,
    Dlo: 3,
    Dhi: 8,
    Dscore: 2,
    Dout: 1,
    Dlazy: 4,
    heartbeatInterval: GOSSIP_HEARTBEAT_MS,
    mcacheLength: GOSSIP_CACHE_HEARTBEATS,
    mcacheGossip: GOSSIP_CACHE_HEARTBEATS - 1,
    seenTTL: GOSSIP_SEEN_MS,
    idontwantMinDataSize: IDONTWANT_BYTES_MIN,
    maxInboundDataLength: GOSSIP_RPC_BYTES_MAX,
    maxOutboundBufferSize: WRITE_BUFFER_BYTES_MAX,
    maxInboundStreams: GOSSIP_STREAMS_MAX,
    maxOutboundStreams: GOSSIP_STREAMS_MAX,
    runOnLimitedConnection: true,
    tagMeshPeers: false,
    decodeRpcLimits: {
      maxSubscriptions: 16,
      maxMessages: 1_000,
      // gossipsub itself offers and asks for up to 5,000 ids at a time.
      maxIhaveMessageIDs: 5_000,
      maxIwantMessageIDs: 5_000,
      maxIdontwantMessageIDs: 512,
      maxControlMessages: 64,
      maxPeerInfos: 16,
    },
    scoreParams: {
      // Nothing decays, and the default wakes the process every second.
      decayInterval: 60_000,
      IPColocationFactorWeight: 0,
      behaviourPenaltyWeight: 0,
      appSpecificWeight: 0,
      topics: {},
    },
  });
  return (components) =>
    create({
      privateKey: components.privateKey,
      peerId: components.peerId,
      peerStore: components.peerStore,
      registrar: guard.wrap(components.registrar),
      connectionManager: components.connectionManager,
      logger: components.logger,
    });
}
