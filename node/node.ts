import '../p2p/polyfill.ts';
import { ConsensusDriver } from '../consensus/driver/driver.ts';
import type { ConsensusParameters } from '../consensus/driver/parameters.ts';
import type { SignLog } from '../consensus/wal/signLog.ts';
import type { Genesis } from '../state/execution/genesis.ts';
import { householdOfNode } from '../state/execution/registry.ts';
import type { Store } from '../state/store/store.ts';
import type { Authority } from '../state/types/authority.ts';
import { equalBytes, toHex } from '../state/types/bytes.ts';
import { Alarms } from './alarms/alarms.ts';
import { Watches } from './alarms/watches.ts';
import { Applier } from './chain/applier.ts';
import { Candidates } from './chain/candidates.ts';
import { ConsensusRunner } from './chain/consensusRunner.ts';
import { DueTimer } from './chain/dueTimer.ts';
import type { Ledger } from './chain/ledger.ts';
import { Outcomes } from './chain/outcomes.ts';
import { type Clock, systemClock } from './clock.ts';
import type { NodeConfig } from './config.ts';
import { createSignatureCache } from './crypto/signatureCache.ts';
import { type NodeFolder, nodeFolder } from './folder.ts';
import { HouseholdRunner } from './householdRunner.ts';
import { loadGenesis, loadKeys, loadLedger, type NodeKeys } from './loadNode.ts';
import { createLog, type NodeLog } from './log.ts';
import { Mempool } from './mempool/mempool.ts';
import { NodeMetrics } from './metrics.ts';
import { connectParts, type NetworkParts } from './networkParts.ts';
import { type OpenedSignLog, openSignLogOrFollow } from './recovery/openSignLog.ts';
import { guardSignLog } from './recovery/signLogGuard.ts';
import type { NodeServices, NodeStatus } from './services.ts';
import { TransactionSender } from './transactionSender.ts';
import { VERSION } from './version.ts';

export interface NodeInit {
  /** The data folder. */
  readonly folder: string;
  readonly config: NodeConfig;
  readonly clock?: Clock;
  /** Something failed that the node cannot go on with: it must be stopped. */
  onFatal(error: unknown): void;
}

export interface RunningNode extends NodeServices {
  /** Resolves when the node has stopped. */
  readonly stopped: Promise<void>;
}

/** What is there before anything runs. */
interface Core {
  readonly init: NodeInit;
  readonly folder: NodeFolder;
  readonly clock: Clock;
  readonly module: (name: string) => NodeLog;
  readonly genesis: Genesis;
  readonly consensus: ConsensusParameters;
  readonly keys: NodeKeys;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly signLog: SignLog | null;
  readonly applier: Applier;
  readonly mempool: Mempool;
  readonly metrics: NodeMetrics;
  readonly alarms: Alarms;
  onFatal(error: unknown): void;
}

/** Stops what was started, the last first. */
class Stack {
  readonly #steps: (() => unknown)[] = [];

  push(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** Every step is tried; rejects with the first failure. */
  async unwind(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * Builds one node in the order of its dependencies and starts it: keys, chain, mempool, network,
 * consensus, API, household. Where a step fails, what was started before is stopped again.
 * @throws ConfigError, GenesisError, KeyFileError, StoreError, SignLogError, HostError, MeterError, ApiError
 */
export async function startNode(init: NodeInit): Promise<RunningNode> {
  const stack = new Stack();
  try {
    const core = await openCore(init, stack);
    return await run(core, stack);
  } catch (error) {
    // Why it could not start is what the user must hear.
    await stack.unwind().catch(() => undefined);
    throw error;
  }
}

async function openCore(init: NodeInit, stack: Stack): Promise<Core> {
  const folder = nodeFolder(init.folder);
  const clock = init.clock ?? systemClock;
  const { module, close } = createLog(folder.log, init.config.logLevel);
  stack.push(close);
  const [{ genesis, consensus }, keys] = await Promise.all([
    loadGenesis(folder.genesis),
    loadKeys(folder),
  ]);
  const signatures = createSignatureCache();
  const { store, ledger } = await loadLedger(folder, genesis, signatures.verify);
  stack.push(() => store.close());
  const { log: signLog, lost } = await openSignLog(folder, genesis, keys, ledger);
  if (signLog !== null) stack.push(() => signLog.close());
  const metrics = new NodeMetrics();
  const alarms = new Alarms(clock, module('alarm'), (code) => metrics.alarm(code));
  if (lost !== null) alarms.raise('SIGN_LOG_LOST', lost.message);
  let failed = false;
  return {
    init,
    folder,
    clock,
    module,
    genesis,
    consensus,
    keys,
    store,
    ledger,
    signLog,
    applier: new Applier(ledger, signatures.verifyBatch),
    mempool: new Mempool(ledger, clock, signatures.verifyBatch),
    metrics,
    alarms,
    onFatal: (error) => {
      if (failed) return;
      failed = true;
      module('node').error({ error }, 'the node cannot go on');
      init.onFatal(error);
    },
  };
}

/** Only an authority of this chain has one, and it signs nothing without it. */
async function openSignLog(
  folder: NodeFolder,
  genesis: Genesis,
  keys: NodeKeys,
  ledger: Ledger,
): Promise<OpenedSignLog | { log: null; lost: null }> {
  if (keys.consensus === null || authorityOf(genesis, keys) === undefined)
    return { log: null, lost: null };
  return openSignLogOrFollow(folder.signLog, ledger, keys.consensus);
}

function authorityOf(genesis: Genesis, { consensus }: NodeKeys): Authority | undefined {
  if (consensus === null) return undefined;
  return genesis.authorities.find((one) => equalBytes(one.consensusKey, consensus.publicKey));
}

async function run(core: Core, stack: Stack): Promise<RunningNode> {
  const { ledger, mempool, metrics, init, keys } = core;
  // The slowest library to load: it loads while the network is built.
  const apiModule = import('./api/server.ts');
  apiModule.catch(() => undefined);
  let runner: ConsensusRunner | null = null;
  const parts = await connectParts({
    ...core,
    config: init.config,
    nodeSeed: keys.nodeSeed,
    consensus: () => runner,
    need: () => need(),
  });
  const due: DueTimer = new DueTimer(ledger, core.clock, () => need());
  const watches = watchesOf(core, due, () => runner?.stopSigning());
  runner = consensusRunner(core, parts, due, watches);
  const need = () => {
    runner?.need();
    watches.need();
  };
  const node = new Services(core, parts, runner, stack);
  const { alarms } = core;
  const { sync } = parts;
  metrics.observe({ ledger, mempool, sync, alarms, watches, status: () => node.status() });
  countBlocks(core);
  stack.push(() => parts.network.stop());
  stack.push(() => parts.sync.stop());
  stack.push(() => parts.blocks.stop());
  stack.push(() => parts.transactions.stop());
  await parts.network.start();
  stack.push(() => due.stop());
  due.start();
  stack.push(() => watches.stop());
  watches.start();
  const authority = runner;
  if (authority !== null) {
    stack.push(() => authority.stop());
    guardLog(core, parts, authority, stack);
    await authority.start();
  }
  const { startApi } = await apiModule;
  const api = await startApi({
    services: node,
    folder: core.folder,
    metricsPort: init.config.metricsPort,
    log: core.module('api'),
  });
  stack.push(() => api.stop());
  await startHousehold(core, node, stack);
  node.running();
  core.module('node').info({ height: ledger.head.height, version: VERSION }, 'running');
  return node;
}

function guardLog(core: Core, parts: NetworkParts, runner: ConsensusRunner, stack: Stack): void {
  const { ledger, signLog, keys, alarms, onFatal } = core;
  if (signLog === null || keys.consensus === null) return;
  const guard = guardSignLog({
    ledger,
    signLog,
    consensusKey: keys.consensus.publicKey,
    ownNodeKey: keys.nodeKey,
    connected: () => parts.network.host.peers().map((peer) => peer.publicKey),
    status: (nodeKey) => parts.network.sync.requestStatus(nodeKey),
    log: core.module('consensus'),
    onForeignSignature: (message) => {
      runner.stopSigning();
      alarms.raise('KEY_USED_ELSEWHERE', message);
    },
    onFatal,
  });
  stack.push(() => guard.stop());
}

/** The first block opens the market's first order windows: without it nobody could ask for a block. */
function isBlockNeeded({ ledger, mempool }: Core, due: DueTimer): boolean {
  return ledger.head.height === 0n || mempool.hasWork() || due.isDue();
}

function watchesOf(core: Core, due: DueTimer, stopSigning: () => void): Watches {
  const { consensus, keys, signLog } = core;
  return new Watches({
    ...core,
    consensus,
    ownKey: signLog === null ? null : (keys.consensus?.publicKey ?? null),
    needed: () => isBlockNeeded(core, due),
    stopSigning,
  });
}

function consensusRunner(
  core: Core,
  parts: NetworkParts,
  due: DueTimer,
  watches: Watches,
): ConsensusRunner | null {
  const { ledger, applier, mempool, store, clock, keys, signLog, alarms, metrics } = core;
  if (signLog === null || keys.consensus === null) return null;
  const consensusKey = keys.consensus.publicKey;
  return new ConsensusRunner({
    ledger,
    applier,
    candidates: new Candidates(store),
    driver: new ConsensusDriver({ consensusKey, parameters: core.consensus }),
    signLog,
    consensusKey,
    clock,
    log: core.module('consensus'),
    transactions: () => mempool.candidates(),
    needed: () => isBlockNeeded(core, due),
    send: (nodeKey, bytes) => parts.network.consensus.sendTo(nodeKey, bytes),
    report: (nodeKey, reason) => parts.network.host.report(nodeKey, 'wrong', reason),
    syncTo: (height) => parts.sync.syncTo(height),
    onDecided: (block, certificate, own) => parts.blocks.decided(block, certificate, own),
    onAlarm: (code, message, subject) => {
      if (code === 'EQUIVOCATION') metrics.equivocation();
      alarms.raise(code, message, subject);
    },
    onAlarmOver: (code) => alarms.clear(code),
    onHeard: (authority) => watches.heard(authority),
    onFatal: core.onFatal,
  });
}

function countBlocks({ ledger, metrics }: Core): void {
  let parentTimeMs = ledger.head.timeMs;
  ledger.onCommitted((executed) => {
    metrics.committed(executed, parentTimeMs);
    parentTimeMs = executed.block.header.timeMs;
  });
}

async function startHousehold(core: Core, node: Services, stack: Stack): Promise<void> {
  const { keys, init, ledger, mempool, clock } = core;
  if (keys.account === null || keys.meter === null) return;
  const household = await HouseholdRunner.create({
    ledger,
    mempool,
    clock,
    config: init.config.household,
    historyFolder: core.folder.history,
    account: keys.account,
    meter: keys.meter,
    log: core.module('household'),
    send: (payload) => node.send(payload),
  });
  if (household === null) return;
  stack.push(() => household.stop());
  await household.start();
}

/** What the API, the command line and the household's agent see of the node. */
class Services implements RunningNode {
  readonly stopped: Promise<void>;
  readonly #core: Core;
  readonly #parts: NetworkParts;
  readonly #runner: ConsensusRunner | null;
  readonly #stack: Stack;
  readonly #outcomes: Outcomes;
  readonly #sender: TransactionSender | null;
  readonly #startedAtMs: number;
  #phase: NodeStatus['phase'] = 'starting';
  #stopping: Promise<void> | null = null;
  #resolveStopped: () => void = () => {};

  constructor(core: Core, parts: NetworkParts, runner: ConsensusRunner | null, stack: Stack) {
    const { ledger, mempool, clock, keys } = core;
    this.#core = core;
    this.#parts = parts;
    this.#runner = runner;
    this.#stack = stack;
    this.#outcomes = new Outcomes(ledger, mempool);
    this.#startedAtMs = clock.nowMs();
    const submit = (bytes: Uint8Array) => parts.transactions.submit(bytes);
    const signer = keys.account;
    this.#sender =
      signer === null
        ? null
        : new TransactionSender({
            ledger,
            mempool,
            clock,
            signer,
            account: signer.publicKey,
            submit,
          });
    this.stopped = new Promise((resolve) => {
      this.#resolveStopped = resolve;
    });
  }

  get ledger(): Ledger {
    return this.#core.ledger;
  }

  get genesis(): Genesis {
    return this.#core.genesis;
  }

  get store(): Store {
    return this.#core.store;
  }

  get account(): Uint8Array | null {
    return this.#core.keys.account?.publicKey ?? null;
  }

  running(): void {
    this.#phase = 'running';
  }

  submit(bytes: Uint8Array): ReturnType<NodeServices['submit']> {
    return this.#parts.transactions.submit(bytes);
  }

  send(payload: Parameters<NodeServices['send']>[0]): ReturnType<NodeServices['send']> {
    if (this.#sender === null) throw new Error('this node holds no account key');
    return this.#sender.send(payload);
  }

  outcome(id: Uint8Array, signal: AbortSignal): ReturnType<NodeServices['outcome']> {
    return this.#outcomes.wait(id, signal);
  }

  metrics(): Promise<string> {
    return this.#core.metrics.registry.metrics();
  }

  stop(): Promise<void> {
    this.#phase = 'stopping';
    this.#stopping ??= this.#stack.unwind().finally(this.#resolveStopped);
    return this.#stopping;
  }

  status(): NodeStatus {
    const { genesis, keys, mempool, alarms } = this.#core;
    const { network, sync } = this.#parts;
    const authority = authorityOf(genesis, keys);
    const view = this.#runner?.view ?? null;
    return {
      version: VERSION,
      chainId: genesis.chainId,
      role: authority === undefined ? 'household' : 'authority',
      name: this.#nameOf(keys.nodeKey),
      startedAtMs: this.#startedAtMs,
      phase: this.#phase === 'running' && sync.active ? 'syncing' : this.#phase,
      blocksBehind: sync.behind,
      consensus:
        view === null
          ? null
          : {
              height: view.height.toString(),
              round: view.round,
              step: view.step,
              signing: view.signing,
            },
      mempool: mempool.size,
      peers: network.host.peers().map((peer) => ({
        nodeKey: toHex(peer.publicKey),
        name: this.#nameOf(peer.publicKey),
        address: peer.address,
        direction: peer.direction,
        sinceMs: peer.sinceMs,
      })),
      listening: network.host.addresses(),
      traffic: network.host.traffic(),
      alarms: alarms.active,
    };
  }

  #nameOf(nodeKey: Uint8Array): string {
    const { genesis, ledger } = this.#core;
    const household = householdOfNode(ledger.state, nodeKey);
    const authority = genesis.authorities.find((one) => equalBytes(one.nodeKey, nodeKey));
    return household ?? authority?.name ?? toHex(nodeKey).slice(0, 8);
  }
}
