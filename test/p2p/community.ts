import type { Test } from 'tap';
import { createNetwork, type Network, type NetworkInit } from '../../p2p/network.ts';
import type { PeerAddress } from '../../p2p/peers/peerName.ts';
import { equalBytes, fromUtf8, utf8 } from '../../state/types/bytes.ts';

/** What a test node saw, and where a test can wait for it. */
export interface Seen {
  readonly gossip: string[];
  readonly consensus: string[];
  readonly bans: string[];
  readonly errors: unknown[];
  /** Neighbours that pass on what we accept, by topic on the wire. */
  readonly mesh: Map<string, Set<string>>;
}

export interface Member {
  readonly network: Network;
  readonly seen: Seen;
  readonly key: Uint8Array;
  /** Resolves once the condition holds; looked at after each event of this node. */
  until(condition: () => boolean): Promise<void>;
  address(): PeerAddress;
  stop(): Promise<void>;
}

export function seed(index: number): Uint8Array {
  return new Uint8Array(32).fill(index + 1);
}

/** Short waits, so that a test of reconnection takes no time. */
export const FAST = { firstMs: 20, maxMs: 60 };

export async function member(
  t: Test,
  index: number,
  overrides: Partial<NetworkInit> = {},
): Promise<Member> {
  const seen: Seen = { gossip: [], consensus: [], bans: [], errors: [], mesh: new Map() };
  const waiting = new Set<() => void>();
  const changed = (): void => {
    for (const look of waiting) look();
  };
  const network = await createNetwork({
    chain: 'test',
    privateKeySeed: seed(index),
    listen: ['/ip4/127.0.0.1/tcp/0'],
    peers: [],
    redialBackoff: FAST,
    isMember: () => true,
    isAllowed: () => true,
    validate: (_topic, bytes) => {
      seen.gossip.push(fromUtf8(bytes.subarray(0, 40)));
      changed();
      return 'accept';
    },
    onConsensusMessage: (_peer, bytes) => {
      seen.consensus.push(fromUtf8(bytes.subarray(0, 40)));
      changed();
    },
    syncSource: { status: () => Promise.reject(new Error('nothing')), blocks: () => null },
    onError: (error) => {
      seen.errors.push(error);
      changed();
    },
    metrics: {
      onBytes: changed,
      onVerdict: changed,
      onBan: (reason) => {
        seen.bans.push(reason);
        changed();
      },
    },
    ...overrides,
  });
  network.host.onConnected(changed);
  network.host.onDisconnected(changed);
  network.host.pubsub.addEventListener('subscription-change', changed);
  network.host.pubsub.addEventListener('gossipsub:graft', ({ detail }) => {
    seen.mesh.set(detail.topic, (seen.mesh.get(detail.topic) ?? new Set()).add(detail.peerId));
    changed();
  });
  const stop = (): Promise<void> => network.stop();
  t.teardown(stop);
  return {
    network,
    seen,
    key: network.host.publicKey,
    until: (condition) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    address: () => ({
      publicKey: network.host.publicKey,
      addresses: network.host.addresses().map((address) => address.replace(/\/p2p\/.*$/, '')),
    }),
    stop,
  };
}

/** How many neighbours a node has in a topic's mesh. */
export function neighbours(of: Member, topic: 'tx' | 'block'): number {
  return of.seen.mesh.get(`/gridhood/test/${topic}`)?.size ?? 0;
}

export function isConnectedTo(from: Member, to: Member): boolean {
  return from.network.host.peers().some((peer) => equalBytes(peer.publicKey, to.key));
}

/** Starts all, makes each know all others, and waits until each hears the others' subscriptions. */
export async function connectAll(members: readonly Member[]): Promise<void> {
  for (const each of members) await each.network.start();
  for (const a of members) {
    for (const b of members) if (a !== b) a.network.host.learn(b.address());
  }
  for (const each of members) {
    const { gossip } = each.network;
    await each.until(() => gossip.subscribers('block') >= members.length - 1);
  }
}

export const text = utf8;
