import { noise } from '@chainsafe/libp2p-noise';
import type { GossipSub } from '@libp2p/gossipsub';
import { type Identify, identify } from '@libp2p/identify';
import type { ConnectionGater, Metrics, PrivateKey } from '@libp2p/interface';
import { type Ping, ping } from '@libp2p/ping';
import { tcp } from '@libp2p/tcp';
import { yamux } from '@libp2p/yamux';
import type { Libp2pOptions } from 'libp2p';
import { gossipService } from './gossip/gossipsub.ts';
import type { RpcGuard } from './gossip/rpcGuard.ts';
import {
  ADDRESSES_PER_PEER_MAX,
  CONNECTIONS_MAX,
  DIAL_TIMEOUT_MS,
  INBOUND_CONNECTIONS_PER_SECOND,
  INBOUND_PENDING_MAX,
  INBOUND_UPGRADE_TIMEOUT_MS,
  PING_INTERVAL_MS,
  PING_TIMEOUT_MIN_MS,
  READ_BUFFER_BYTES_MAX,
  STREAM_WINDOW_BYTES_MAX,
  STREAMS_PER_CONNECTION_MAX,
  WRITE_BUFFER_BYTES_MAX,
} from './limits.ts';
import { silentLogger } from './silentLogger.ts';

/** The services of a host. A type, since libp2p wants an index signature. */
export type HostServices = { identify: Identify; ping: Ping; pubsub: GossipSub };

export interface OptionsInit {
  readonly privateKey: PrivateKey;
  readonly listen: readonly string[];
  readonly announce: readonly string[];
  /** Names on the wire. */
  readonly topics: readonly string[];
  readonly gate: ConnectionGater;
  readonly guard: RpcGuard;
  readonly metrics: Metrics;
  readonly discovery: NonNullable<Libp2pOptions['peerDiscovery']>;
}

/** Everything libp2p is told; the numbers and their reasons are in limits.ts. */
export function libp2pOptions(init: OptionsInit): Libp2pOptions<HostServices> {
  return {
    start: false,
    privateKey: init.privateKey,
    nodeInfo: { name: 'gridhood' },
    logger: silentLogger,
    metrics: () => init.metrics,
    addresses: { listen: [...init.listen], appendAnnounce: [...init.announce] },
    // Sockets without traffic close after two minutes; the pings below keep them.
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [
      yamux({
        // A second ping beside the connection monitor's, and one that notices nothing.
        enableKeepAlive: false,
        maxInboundStreams: STREAMS_PER_CONNECTION_MAX,
        maxOutboundStreams: STREAMS_PER_CONNECTION_MAX,
        streamOptions: {
          maxStreamWindowSize: STREAM_WINDOW_BYTES_MAX,
          maxReadBufferLength: READ_BUFFER_BYTES_MAX,
          maxWriteBufferLength: WRITE_BUFFER_BYTES_MAX,
        },
      }),
    ],
    connectionGater: init.gate,
    connectionManager: {
      maxConnections: CONNECTIONS_MAX,
      maxPeerAddrsToDial: ADDRESSES_PER_PEER_MAX,
      dialTimeout: DIAL_TIMEOUT_MS,
      inboundConnectionThreshold: INBOUND_CONNECTIONS_PER_SECOND,
      maxIncomingPendingConnections: INBOUND_PENDING_MAX,
      inboundUpgradeTimeout: INBOUND_UPGRADE_TIMEOUT_MS,
    },
    connectionMonitor: {
      pingInterval: PING_INTERVAL_MS,
      pingTimeout: { minTimeout: PING_TIMEOUT_MIN_MS },
    },
    peerDiscovery: [...init.discovery],
    services: {
      identify: identify(),
      ping: ping(),
      pubsub: gossipService(init.topics, init.guard),
    },
  };
}
