import type { ConsensusParameters } from '../consensus/driver/parameters.ts';
import { createNetwork, type Network } from '../p2p/network.ts';
import type { PeerAddress } from '../p2p/peers/peerName.ts';
import { systemTimers } from '../p2p/timers.ts';
import { householdOfNode, readHousehold } from '../state/execution/registry.ts';
import { equalBytes, fromHex } from '../state/types/bytes.ts';
import type { Alarms } from './alarms/alarms.ts';
import { authorityOfNode } from './authorityStanding.ts';
import type { Applier } from './chain/applier.ts';
import { BlockGossip } from './chain/blockGossip.ts';
import type { ConsensusRunner } from './chain/consensusRunner.ts';
import type { Ledger } from './chain/ledger.ts';
import { QuietLinks } from './chain/quietLinks.ts';
import { SyncRunner } from './chain/syncRunner.ts';
import { syncSource } from './chain/syncSource.ts';
import type { CommunityClock } from './communityClock.ts';
import { ConfigError, type NodeConfig } from './config.ts';
import type { NodeLog } from './log.ts';
import type { Mempool } from './mempool/mempool.ts';
import { TransactionGossip } from './mempool/transactionGossip.ts';
import type { NodeMetrics } from './metrics.ts';
import type { KeyWatch } from './recovery/keyWatch.ts';
import { noteCopies } from './recovery/watchKey.ts';

export interface NetworkInit {
  readonly config: NodeConfig;
  readonly nodeSeed: Uint8Array;
  readonly ledger: Ledger;
  readonly applier: Applier;
  readonly mempool: Mempool;
  readonly metrics: NodeMetrics;
  readonly alarms: Alarms;
  module(name: string): NodeLog;
  /** What a peer's clock showed between two of our local times. */
  onTime(peer: Uint8Array, timeMs: number, sentMs: number, receivedMs: number): void;
  readonly clock: CommunityClock;
  readonly consensus: ConsensusParameters;
  /** The consensus runner, once there is one. */
  runner(): ConsensusRunner | null;
  /** The watch over our own key, once there is one. */
  keyWatch(): KeyWatch | null;
  /** A transaction has come that may want a block. */
  need(): void;
  onFatal(error: unknown): void;
}

export interface NetworkParts {
  readonly network: Network;
  readonly transactions: TransactionGossip;
  readonly blocks: BlockGossip;
  readonly sync: SyncRunner;
  readonly links: QuietLinks;
  /** Asks a peer how far it is and what time it has; the latter arrives at `onTime`. */
  requestStatus(peer: Uint8Array): Promise<{ readonly height: bigint }>;
}

/** An authority that has not committed an announced block after this long fetches it. */
const OWN_COMMIT_MS = 1_000;

/** Joins the network room to the chain: what comes in is judged here, what goes out is bytes. */
export async function connectParts(init: NetworkInit): Promise<NetworkParts> {
  const { config, ledger, applier, mempool, metrics, clock } = init;
  const log = init.module('network');
  const onError = (error: unknown) => log.warn({ error }, 'a network task failed');
  const network = await createNetwork({
    chain: ledger.chain.chainId,
    privateKeySeed: init.nodeSeed,
    listen: config.listen,
    announce: config.announce,
    peers: config.peers.map(peerAddress),
    mdns: config.mdns,
    isMember: (key) => isMember(ledger, key),
    isAllowed: (protocol, key) => protocol !== 'consensus' || isAuthorityNode(ledger, key),
    validate: (topic, bytes, from) =>
      topic === 'tx' ? transactions.validate(bytes) : blocks.validate(bytes, from),
    onConsensusMessage: (peer, bytes) => {
      links.heard(peer);
      init.runner()?.receive(peer, bytes);
    },
    syncSource: syncSource(ledger, () => clock.ownEstimateMs(init.consensus.precisionMs)),
    presence: {
      answer: (nonce) => init.keyWatch()?.answer(nonce) ?? null,
      onSeen: (peer, nonce, answers) => noteCopies(ledger, init.alarms, peer, nonce, answers),
    },
    onError,
    metrics: metrics.network,
  });
  const requestStatus = async (peer: Uint8Array) => {
    const sentMs = clock.localMs();
    const status = await network.sync.requestStatus(peer);
    init.onTime(peer, status.timeMs, sentMs, clock.localMs());
    return status;
  };
  const sync = new SyncRunner({
    ledger,
    applier,
    log: init.module('sync'),
    onFatal: init.onFatal,
    peers: {
      connected: () => network.host.peers().map((peer) => peer.publicKey),
      status: requestStatus,
      blocks: (...request) => network.sync.requestBlocks(...request),
      report: (peer, reason) => network.host.report(peer, 'wrong', reason),
    },
  });
  const blocks: BlockGossip = new BlockGossip({
    ledger,
    applier,
    publish: (bytes) => network.gossip.publish('block', bytes),
    syncTo: (height, from, certain) => {
      if (init.runner()?.isAuthority !== true) sync.syncTo(height, from, certain);
      // An authority is about to commit the same block by its own votes.
      else setTimeout(() => sync.syncTo(height, from, certain), OWN_COMMIT_MS).unref();
    },
    onError,
  });
  const transactions: TransactionGossip = new TransactionGossip({
    mempool,
    publish: (bytes) => network.gossip.publish('tx', bytes),
    onAdmitted: () => init.need(),
    onRefused: (code) => metrics.refused(code),
    onError,
  });
  const links = new QuietLinks({
    timers: systemTimers,
    connectedAuthorities: () =>
      network.host
        .peers()
        .map((peer) => peer.publicKey)
        .filter((key) => isAuthorityNode(ledger, key)),
    dropDead: (peer) => network.host.dropDead(peer),
  });
  ledger.onCommitted(() => {
    if (init.runner()?.isAuthority === true) links.committed();
  });
  network.host.onConnected((peer) => {
    links.heard(peer);
    init.keyWatch()?.peerConnected();
    void sync.peerConnected(peer);
  });
  return { network, transactions, blocks, sync, links, requestStatus };
}

/** `<64 hex digits>@<multiaddr>`. @throws ConfigError */
function peerAddress(text: string): PeerAddress {
  const [hex = '', address = ''] = text.split('@');
  const publicKey = fromHex(hex);
  if (publicKey?.length === 32 && address.startsWith('/'))
    return { publicKey, addresses: [address] };
  const message = `has "${text}", which is not <64 hex digits of the node key>@<address like /ip4/192.0.2.1/tcp/4100>`;
  throw new ConfigError('config', { faults: [{ path: 'peers', message }] });
}

/** The registry gate: authorities, those who may become or were one, and nodes of households that have not left. */
function isMember(ledger: Ledger, nodeKey: Uint8Array): boolean {
  if (authorityOfNode(ledger, nodeKey) !== undefined) return true;
  const household = householdOfNode(ledger.state, nodeKey);
  return household !== null && readHousehold(ledger.state, household)?.status !== 'closed';
}

function isAuthorityNode({ chain }: Ledger, nodeKey: Uint8Array): boolean {
  return chain.authorities.some((authority) => equalBytes(authority.nodeKey, nodeKey));
}
