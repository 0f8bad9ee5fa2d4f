import './polyfill.ts';
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys';
import type { GossipSub } from '@libp2p/gossipsub';
import type { Connection, Libp2p, PeerId, Stream } from '@libp2p/interface';
import { createLibp2p } from 'libp2p';
import { plainBytes } from '../state/types/bytes.ts';
import { HostError, RequestError } from './errors.ts';
import { cancelHeartbeat } from './gossip/gossipsub.ts';
import { RpcGuard } from './gossip/rpcGuard.ts';
import { type HostServices, libp2pOptions, type OptionsInit } from './libp2pOptions.ts';
import { LIVE_ANSWER_MS, MDNS_INTERVAL_MS } from './limits.ts';
import type { ConnectionId, PeerLink } from './link.ts';
import type { NetworkMetrics } from './metrics.ts';
import type { Backoff } from './peers/backoff.ts';
import { createGate } from './peers/gate.ts';
import {
  type PeerAddress,
  parseAddress,
  peerIdFromKey,
  peerName,
  publicKeyOf,
} from './peers/peerName.ts';
import { Redial } from './peers/redial.ts';
import { type Fault, PeerScores } from './peers/score.ts';
import { SocketMeter, type Traffic } from './socketMeter.ts';
import type { Timers } from './timers.ts';

export interface HostInit {
  /** Ed25519 seed of the node's identity, 32 bytes. */
  readonly privateKeySeed: Uint8Array;
  /** Multiaddrs, e.g. `/ip4/0.0.0.0/tcp/4100`; port 0 lets the system choose. */
  readonly listen: readonly string[];
  /** Further addresses under which others reach us (a mapped port). */
  readonly announce: readonly string[];
  /** Kept connected for as long as the host runs. */
  readonly peers: readonly PeerAddress[];
  /** Find members in the LAN. */
  readonly mdns: boolean;
  /** Gossip topics on the wire. */
  readonly topics: readonly string[];
  readonly timers: Timers;
  /** In [0, 1); spreads the redials. */
  random(): number;
  readonly metrics: NetworkMetrics;
  /** The registry gate, asked with 32-byte keys. */
  isMember(publicKey: Uint8Array): boolean;
  readonly redialBackoff?: Backoff;
  readonly banMs?: number;
}

export interface ConnectedPeer {
  readonly publicKey: Uint8Array;
  /** Multiaddr of the other end. */
  readonly address: string;
  /** `outbound` where we dialled. */
  readonly direction: 'inbound' | 'outbound';
  /** Unix time of the connection, in ms. */
  readonly sinceMs: number;
}

export interface Host extends PeerLink {
  readonly publicKey: Uint8Array;
  readonly pubsub: GossipSub;
  /** @throws HostError `port-in-use`, `listen-failed`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Where it listens, ending in `/p2p/<id>`. */
  addresses(): string[];
  /** One entry a peer, by its newest connection. */
  peers(): ConnectedPeer[];
  traffic(): Traffic;
  /** Adds a peer, or addresses of one, to those that are kept connected. */
  learn(peer: PeerAddress): void;
  /** To be called after the registry changed: hangs up on whoever is no member any more. */
  dropNonMembers(): Promise<void>;
  hangUp(peer: Uint8Array): Promise<void>;
  /** Gives up those connections with the peer that do not answer within 1.5 s. */
  dropDead(peer: Uint8Array): Promise<void>;
  bannedPeers(): string[];
  onDisconnected(listener: (peer: Uint8Array) => void): void;
}

/**
 * Builds the libp2p node; nothing listens before `start`.
 * @throws HostError `bad-key`, `bad-address`.
 */
export async function createHost(init: HostInit): Promise<Host> {
  for (const address of [...init.listen, ...init.announce]) parseAddress(address);
  if (init.privateKeySeed.length !== 32) {
    throw new HostError(`a key seed has 32 bytes, not ${init.privateKeySeed.length}`, {
      code: 'bad-key',
    });
  }
  const privateKey = await generateKeyPairFromSeed('Ed25519', init.privateKeySeed);
  // The multicast socket and its parser are loaded only where they are wanted.
  const discovery = init.mdns
    ? [(await import('@libp2p/mdns')).mdns({ interval: MDNS_INTERVAL_MS })]
    : [];
  const host = new Libp2pHost(init, plainBytes(privateKey.publicKey.raw));
  await host.build({ privateKey, discovery });
  return host;
}

/** Past this age a connection was not made by dialling at the same time. */
const SIMULTANEOUS_MS = 5_000;
/** Spoken by every host. */
const PING = '/ipfs/ping/1.0.0';

class Libp2pHost implements Host {
  readonly publicKey: Uint8Array;
  readonly #init: HostInit;
  readonly #scores: PeerScores;
  readonly #redial: Redial;
  readonly #meter = new SocketMeter();
  readonly #connectedListeners: ((peer: Uint8Array) => void)[] = [];
  readonly #disconnectedListeners: ((peer: Uint8Array) => void)[] = [];
  #built: Libp2p<HostServices> | null = null;
  #state: 'stopped' | 'starting' | 'started' = 'stopped';

  constructor(init: HostInit, publicKey: Uint8Array) {
    this.#init = init;
    this.publicKey = publicKey;
    const { timers, banMs } = init;
    this.#scores = new PeerScores({
      timers,
      ...(banMs === undefined ? {} : { banMs }),
      onBan: (_name, reason) => init.metrics.onBan(reason),
    });
    this.#redial = new Redial({
      selfKey: publicKey,
      timers,
      random: init.random,
      isConnected: (peer) => this.isConnected(peer),
      dial: (peer, signal) => this.#dial(peer, signal),
      ...(init.redialBackoff === undefined ? {} : { backoff: init.redialBackoff }),
    });
    for (const peer of init.peers) this.#redial.learn(peer);
  }

  async build(parts: Pick<OptionsInit, 'privateKey' | 'discovery'>): Promise<void> {
    const { isMember, listen, announce, topics, timers } = this.#init;
    const gate = createGate({
      isMember,
      isBanned: (peer) => this.#scores.isBanned(peer),
      connections: (peerId) => this.#libp2p.getConnections(peerId).length,
    });
    const guard = new RpcGuard({
      timers,
      report: (peerId, fault, reason, count) => {
        const peer = publicKeyOf(peerId);
        if (peer !== null) this.report(peer, fault, reason, count);
      },
      onStreamLost: (peerId) => this.#onGossipLost(peerId),
    });
    const metrics = this.#meter.asMetrics();
    const options = { ...parts, listen, announce, topics, gate, guard, metrics };
    const libp2p = await createLibp2p<HostServices>(libp2pOptions(options));
    this.#built = libp2p;
    libp2p.addEventListener('peer:connect', ({ detail }) => this.#onConnect(detail));
    libp2p.addEventListener('peer:disconnect', ({ detail }) => this.#onDisconnect(detail));
    libp2p.addEventListener('connection:open', ({ detail }) => this.#onConnection(detail));
    libp2p.addEventListener('peer:identify', ({ detail }) => {
      this.#learnId(detail.peerId, detail.listenAddrs.map(String));
    });
    libp2p.addEventListener('peer:discovery', ({ detail }) => {
      this.#learnId(detail.id, detail.multiaddrs.map(String));
    });
  }

  get #libp2p(): Libp2p<HostServices> {
    if (this.#built === null) throw new Error('host is not built');
    return this.#built;
  }

  get pubsub(): GossipSub {
    return this.#libp2p.services.pubsub;
  }

  async start(): Promise<void> {
    if (this.#state !== 'stopped') return;
    this.#state = 'starting';
    try {
      await this.#libp2p.start();
    } catch (error) {
      this.#state = 'stopped';
      await this.#libp2p.stop();
      throw listenError(error, this.#init.listen);
    }
    this.#state = 'started';
    this.#redial.start();
  }

  async stop(): Promise<void> {
    if (this.#state !== 'started') return;
    this.#state = 'stopped';
    this.#redial.stop();
    cancelHeartbeat(this.pubsub);
    await this.#libp2p.stop();
  }

  addresses(): string[] {
    return this.#libp2p.getMultiaddrs().map(String);
  }

  peers(): ConnectedPeer[] {
    const peers: ConnectedPeer[] = [];
    for (const peerId of this.#libp2p.getPeers()) {
      const connection = this.#newestConnection(peerId);
      const publicKey = publicKeyOf(peerId);
      if (connection === undefined || publicKey === null) continue;
      const { direction, remoteAddr, timeline } = connection;
      peers.push({ publicKey, address: remoteAddr.toString(), direction, sinceMs: timeline.open });
    }
    return peers;
  }

  traffic(): Traffic {
    return this.#meter.traffic();
  }

  learn(peer: PeerAddress): void {
    for (const address of peer.addresses) parseAddress(address);
    this.#redial.learn(peer);
  }

  async dropNonMembers(): Promise<void> {
    const strangers = this.peers().filter((peer) => !this.#init.isMember(peer.publicKey));
    for (const { publicKey } of strangers) this.#redial.forget(publicKey);
    await Promise.all(strangers.map((peer) => this.hangUp(peer.publicKey)));
  }

  async hangUp(peer: Uint8Array): Promise<void> {
    await this.#libp2p.hangUp(peerIdFromKey(peer));
  }

  async dropDead(peer: Uint8Array): Promise<void> {
    const connections = this.#openConnections(peerIdFromKey(peer));
    await Promise.all(connections.map((connection) => this.#abortIfDead(connection)));
  }

  bannedPeers(): string[] {
    return this.#scores.banned();
  }

  isConnected(peer: Uint8Array): boolean {
    if (this.#built === null) return false;
    return this.#newestConnection(peerIdFromKey(peer)) !== undefined;
  }

  onConnected(listener: (peer: Uint8Array) => void): void {
    this.#connectedListeners.push(listener);
  }

  onDisconnected(listener: (peer: Uint8Array) => void): void {
    this.#disconnectedListeners.push(listener);
  }

  report(peer: Uint8Array, fault: Fault, reason: string, count = 1): void {
    const name = peerName(peer);
    const wasBanned = this.#scores.isBanned(name);
    this.#scores.report(name, fault, reason, count);
    if (wasBanned || !this.#scores.isBanned(name)) return;
    // At once: a flood would still be read while a connection closes in good order.
    for (const connection of this.#libp2p.getConnections(peerIdFromKey(peer))) {
      connection.abort(new Error(`banned: ${reason}`));
    }
  }

  async serve(
    protocol: string,
    streamsMax: number,
    handler: (stream: Stream, peer: Uint8Array, connection: ConnectionId) => void,
  ): Promise<void> {
    const options = {
      maxInboundStreams: streamsMax,
      maxOutboundStreams: streamsMax,
      runOnLimitedConnection: true,
    };
    await this.#libp2p.handle(
      protocol,
      (stream, connection) => {
        const peer = publicKeyOf(connection.remotePeer);
        if (peer === null) stream.abort(new Error('not an Ed25519 peer'));
        else handler(stream, peer, connection.id);
      },
      options,
    );
  }

  async unserve(protocol: string): Promise<void> {
    await this.#libp2p.unhandle(protocol);
  }

  connections(peer: Uint8Array): readonly ConnectionId[] {
    return this.#openConnections(peerIdFromKey(peer)).map(({ id }) => id);
  }

  async open(
    peer: Uint8Array,
    protocol: string,
    signal: AbortSignal,
    id?: ConnectionId,
  ): Promise<Stream> {
    const peerId = peerIdFromKey(peer);
    const connection =
      id === undefined
        ? this.#newestConnection(peerId)
        : this.#openConnections(peerId).find((one) => one.id === id);
    if (connection === undefined)
      throw new RequestError('peer is not connected', { code: 'not-connected' });
    try {
      return await connection.newStream(protocol, { signal, runOnLimitedConnection: true });
    } catch (error) {
      const code = signal.aborted ? abortCode(signal) : 'refused';
      throw new RequestError(`no stream for ${protocol}`, { code, cause: error });
    }
  }

  async #dial(peer: PeerAddress, signal: AbortSignal): Promise<void> {
    if (this.isConnected(peer.publicKey)) return;
    const id = peerIdFromKey(peer.publicKey).toString();
    const addresses = peer.addresses.map((address) => parseAddress(`${address}/p2p/${id}`));
    if (addresses.length > 0) await this.#libp2p.dial(addresses, { signal });
  }

  #openConnections(peerId: PeerId): Connection[] {
    return this.#libp2p.getConnections(peerId).filter(({ status }) => status === 'open');
  }

  #newestConnection(peerId: PeerId): Connection | undefined {
    let newest: Connection | undefined;
    for (const connection of this.#openConnections(peerId)) {
      if (newest === undefined || connection.timeline.open >= newest.timeline.open) {
        newest = connection;
      }
    }
    return newest;
  }

  #onConnect(peerId: PeerId): void {
    const peer = publicKeyOf(peerId);
    if (peer === null) return;
    this.#redial.onConnected(peer);
    for (const listener of this.#connectedListeners) listener(peer);
  }

  #onDisconnect(peerId: PeerId): void {
    const peer = publicKeyOf(peerId);
    if (peer === null) return;
    this.#redial.onDisconnected(peer);
    for (const listener of this.#disconnectedListeners) listener(peer);
  }

  /**
   * A peer that lost power dials again while its old connection still looks open here; gossip would go on
   * talking to the dead one until its ping times out. One that answers belongs to a second process with the
   * peer's key, and both are needed to find that out.
   */
  #onConnection(connection: Connection): void {
    if (connection.direction !== 'inbound') return;
    for (const other of this.#libp2p.getConnections(connection.remotePeer)) {
      const olderByMs = connection.timeline.open - other.timeline.open;
      if (other.id !== connection.id && olderByMs > SIMULTANEOUS_MS) {
        void this.#abortIfDead(other);
      }
    }
  }

  async #abortIfDead(connection: Connection): Promise<void> {
    try {
      const signal = AbortSignal.timeout(LIVE_ANSWER_MS);
      // The two sides must agree on the protocol, so whoever opens a stream has been answered.
      const stream = await connection.newStream(PING, { signal, maxOutboundStreams: 4 });
      stream.abort(new Error('answered'));
    } catch {
      connection.abort(new Error('no answer'));
    }
  }

  #onGossipLost(peerId: PeerId): void {
    // gossipsub opens its stream once a connection and not again: without it the peer stays mute.
    if (this.#state !== 'started') return;
    for (const connection of this.#libp2p.getConnections(peerId)) {
      if (connection.status === 'open') connection.abort(new Error('gossip stream lost'));
    }
  }

  #learnId(peerId: PeerId, addresses: readonly string[]): void {
    const publicKey = publicKeyOf(peerId);
    if (publicKey === null || !this.#init.isMember(publicKey)) return;
    const suffix = `/p2p/${peerId.toString()}`;
    const bare = addresses.map((address) => address.replace(suffix, ''));
    if (bare.length > 0) this.#redial.learn({ publicKey, addresses: bare });
  }
}

function abortCode(signal: AbortSignal): 'timeout' | 'aborted' {
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
    ? 'timeout'
    : 'aborted';
}

/** libp2p tells of a port in use only in the text of its error. */
function listenError(error: unknown, listen: readonly string[]): HostError {
  const text = error instanceof Error ? error.message : String(error);
  const address = listen.find((candidate) => text.includes(candidate)) ?? listen.join(', ');
  if (text.includes('EADDRINUSE')) {
    return new HostError(`port is in use: ${address}`, {
      code: 'port-in-use',
      address,
      cause: error,
    });
  }
  const reason = /\bE[A-Z]{3,}\b/.exec(text)?.[0] ?? 'unsupported address';
  return new HostError(`cannot listen on ${address}: ${reason}`, {
    code: 'listen-failed',
    address,
    cause: error,
  });
}
