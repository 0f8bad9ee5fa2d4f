import { type Gossip, gossip, type Validate } from './gossip/gossip.ts';
import { createHost, type Host, type HostInit } from './host.ts';
import { type NetworkMetrics, noMetrics } from './metrics.ts';
import { type StreamProtocol, TOPICS, wireNames } from './names.ts';
import { type DirectStreams, directStreams } from './streams/directStreams.ts';
import { type Presence, type PresenceInit, presence } from './streams/presence.ts';
import { type SyncClient, syncClient } from './sync/client.ts';
import { type SyncSource, syncServer } from './sync/server.ts';
import { systemTimers, type Timers } from './timers.ts';

type HostChoices = Pick<HostInit, 'privateKeySeed' | 'listen' | 'peers' | 'isMember'> &
  Partial<Pick<HostInit, 'announce' | 'mdns' | 'random' | 'redialBackoff' | 'banMs'>>;

export interface NetworkInit extends HostChoices {
  /** Part of every name on the wire: 1 to 64 of `a–z A–Z 0–9 . _ -`. */
  readonly chain: string;
  /** Whether a member may use a stream protocol with us: authorities for consensus, all for sync. */
  isAllowed(protocol: StreamProtocol, peer: Uint8Array): boolean;
  readonly validate: Validate;
  onConsensusMessage(peer: Uint8Array, bytes: Uint8Array): void;
  readonly syncSource: SyncSource;
  /** Absent: we answer nobody. */
  readonly presence?: Pick<PresenceInit, 'answer' | 'onSeen'>;
  /** A failure of `validate` or `syncSource`: ours, not a peer's. */
  onError(error: unknown): void;
  readonly metrics?: NetworkMetrics;
  readonly timers?: Timers;
}

/** The whole room, built and running as one. */
export interface Network {
  readonly host: Host;
  readonly gossip: Gossip;
  readonly consensus: DirectStreams;
  readonly sync: SyncClient;
  readonly presence: Presence;
  /** Idempotent. @throws HostError `port-in-use`, `listen-failed`. */
  start(): Promise<void>;
  /** Idempotent; closes every connection. */
  stop(): Promise<void>;
}

/** @throws HostError `bad-key`, `bad-address`; RangeError for the chain's name. */
export async function createNetwork(init: NetworkInit): Promise<Network> {
  const names = wireNames(init.chain);
  const timers = init.timers ?? systemTimers;
  const metrics = init.metrics ?? noMetrics;
  const host = await createHost({
    announce: [],
    mdns: false,
    random: Math.random,
    ...init,
    topics: TOPICS.map((topic) => names.topic[topic]),
    timers,
    metrics,
  });
  const common = { link: host, timers, metrics, onError: init.onError };
  const parts = {
    gossip: gossip({ ...common, pubsub: host.pubsub, names, validate: init.validate }),
    consensus: directStreams({
      ...common,
      protocol: names.protocol.consensus,
      isAllowed: (peer) => init.isAllowed('consensus', peer),
      onMessage: init.onConsensusMessage,
    }),
    sync: syncClient({ ...common, protocol: names.protocol.sync }),
    presence: presence({
      ...common,
      answer: () => null,
      onSeen: () => undefined,
      ...init.presence,
      protocol: names.protocol.presence,
    }),
  };
  const server = syncServer({
    ...common,
    protocol: names.protocol.sync,
    isAllowed: (peer) => init.isAllowed('sync', peer),
    source: init.syncSource,
  });
  return {
    host,
    ...parts,
    async start() {
      // Protocols are answered from the first connection on.
      await parts.consensus.start();
      await server.start();
      await parts.presence.start();
      await host.start();
      parts.gossip.start();
    },
    async stop() {
      parts.gossip.stop();
      await parts.presence.stop();
      await server.stop();
      await parts.consensus.stop();
      await host.stop();
    },
  };
}
