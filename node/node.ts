import '../p2p/polyfill.ts';
import { ConsensusDriver } from '../consensus/driver/driver.ts';
import { encodeProof } from '../consensus/votes/evidence.ts';
import { systemTimers } from '../p2p/timers.ts';
import { isChangeDue } from '../state/execution/governance/endBlock.ts';
import { Watches } from './alarms/watches.ts';
import { watchStanding } from './authorityStanding.ts';
import { Candidates } from './chain/candidates.ts';
import { ConsensusRunner } from './chain/consensusRunner.ts';
import { DueTimer } from './chain/dueTimer.ts';
import { EvidencePool } from './chain/evidencePool.ts';
import { TimeQuality } from './chain/timeQuality.ts';
import { HouseholdRunner } from './householdRunner.ts';
import { connectParts, type NetworkParts } from './networkParts.ts';
import { type Core, type NodeInit, openCore, Stack } from './nodeCore.ts';
import type { KeyWatch, KeyWatchParts } from './recovery/keyWatch.ts';
import { guardSignLog } from './recovery/signLogGuard.ts';
import { watchKey } from './recovery/watchKey.ts';
import { type RunningNode, Services } from './runningNode.ts';
import { SealedBook } from './sealed/sealedBook.ts';
import { SealedDesk } from './sealed/sealedDesk.ts';
import { SealedReveals } from './sealed/sealedReveals.ts';
import { VERSION } from './version.ts';

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

async function run(core: Core, stack: Stack): Promise<RunningNode> {
  const { ledger, mempool, metrics, init, keys } = core;
  // The slowest library to load: it loads while the network is built.
  const apiModule = import('./api/server.ts');
  apiModule.catch(() => undefined);
  let runner: ConsensusRunner | null = null;
  let keyWatch: KeyWatch | null = null;
  const parts = await connectParts({
    ...core,
    config: init.config,
    nodeSeed: keys.nodeSeed,
    runner: () => runner,
    keyWatch: () => keyWatch,
    onTime: (...sample) => time.observe(...sample),
    need: () => need(),
  });
  const due: DueTimer = new DueTimer(ledger, core.clock, () => need());
  const evidence: EvidencePool = new EvidencePool({
    ...core,
    send: (proof) => runner?.sendEvidence(proof),
    onAdded: () => need(),
  });
  const needed = () => isBlockNeeded(core, due, evidence);
  const watches = watchesOf(core, needed, () => runner?.stopSigning());
  runner = consensusRunner(core, parts, { needed, evidence, watches, time: () => time });
  keyWatch = watchKey(core, askingPeers(parts), runner);
  const need = () => {
    runner?.need();
    watches.need();
  };
  const time = timeQuality(core, parts, runner, watches);
  const node = new Services(core, parts, runner, stack);
  const { alarms } = core;
  const { sync } = parts;
  metrics.observe({ ledger, mempool, sync, alarms, watches, status: () => node.status() });
  countBlocks(core);
  stack.push(() => parts.network.stop());
  stack.push(() => parts.sync.stop());
  stack.push(() => parts.blocks.stop());
  stack.push(() => parts.transactions.stop());
  stack.push(() => time.stop());
  time.start();
  await parts.network.start();
  stack.push(() => due.stop());
  due.start();
  core.clock.onSet(() => due.start());
  stack.push(() => watches.stop());
  watches.start();
  const authority = runner;
  if (authority !== null) {
    stack.push(() => authority.stop());
    guardLog(core, parts, authority, stack);
    if (keys.consensus !== null) watchStanding(ledger, keys.consensus.publicKey, alarms);
    stack.push(() => evidence.stop());
    await evidence.start();
  }
  const watch = keyWatch;
  stack.push(() => watch?.stop());
  watch?.start();
  await startSealedOrders(core, node, stack);
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
    onSigning: () => runner.signingBegins(),
    onFatal,
  });
  stack.push(() => guard.stop());
}

function askingPeers({ network }: NetworkParts): Pick<KeyWatchParts, 'connected' | 'ask'> {
  return {
    connected: () => network.host.peers().map((peer) => peer.publicKey),
    ask: (nodeKey, nonce) => network.presence.ask(nodeKey, nonce),
  };
}

/** The first block opens the market's first order windows: without it nobody could ask for a block. */
function isBlockNeeded({ ledger, mempool }: Core, due: DueTimer, evidence: EvidencePool): boolean {
  const { height } = ledger.head;
  return (
    height === 0n ||
    mempool.hasWork() ||
    due.isDue() ||
    evidence.hasWork ||
    isChangeDue(ledger.state, height)
  );
}

function watchesOf(core: Core, needed: () => boolean, stopSigning: () => void): Watches {
  const { consensus, keys, signLog } = core;
  return new Watches({
    ...core,
    consensus,
    ownKey: signLog === null ? null : (keys.consensus?.publicKey ?? null),
    needed,
    stopSigning,
  });
}

function consensusRunner(
  core: Core,
  parts: NetworkParts,
  {
    needed,
    evidence,
    watches,
    time,
  }: {
    needed: () => boolean;
    evidence: EvidencePool;
    watches: Watches;
    time: () => TimeQuality;
  },
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
    clock: { nowMs: () => clock.localMs() },
    log: core.module('consensus'),
    transactions: () => mempool.candidates(),
    evidence: () => evidence.pending(),
    onEvidence: (found, authorities) => {
      const proof = encodeProof(found, authorities);
      if (proof !== null) evidence.add(proof);
    },
    onEvidenceNotice: (nodeKey, proof) => {
      const answer = evidence.add(proof);
      if (answer === 'malformed' || answer === 'bad-signature')
        parts.network.host.report(nodeKey, 'wrong', `evidence that proves nothing: ${answer}`);
    },
    needed,
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
    onStuck: () => {
      time().roundFailed();
      parts.links.stuck();
    },
    onFatal: core.onFatal,
  });
}

function timeQuality(
  { ledger, clock, consensus, keys }: Core,
  { network, requestStatus }: NetworkParts,
  runner: ConsensusRunner | null,
  watches: Watches,
): TimeQuality {
  const time = new TimeQuality({
    clock,
    timers: systemTimers,
    precisionMs: consensus.precisionMs,
    authorities: () => ledger.chain.authorities.map((authority) => authority.nodeKey),
    ownNodeKey: keys.nodeKey,
    connected: () => network.host.peers().map((peer) => peer.publicKey),
    ask: requestStatus,
    onChange: () => {
      runner?.timeQuality(time.view.synced, clock.offsetMs);
      watches.clockMeasured(time.view);
    },
  });
  runner?.timeQuality(false, 0);
  // A genesis may lie in the future; a block was agreed on.
  if (ledger.head.height > 0n) clock.noteBlock(ledger.head.timeMs);
  ledger.onCommitted(({ block }) => {
    time.blockCommitted(block.header.timeMs);
    watches.clockMeasured(time.view);
  });
  return time;
}

function countBlocks({ ledger, metrics }: Core): void {
  let parentTimeMs = ledger.head.timeMs;
  ledger.onCommitted((executed) => {
    metrics.committed(executed, parentTimeMs);
    parentTimeMs = executed.block.header.timeMs;
  });
}

async function startSealedOrders(core: Core, node: Services, stack: Stack): Promise<void> {
  const { keys, ledger, mempool, clock, folder } = core;
  if (keys.account === null) return;
  const log = core.module('sealed');
  const book = await SealedBook.open(folder.sealed, (file) =>
    log.warn({ file }, 'sealed orders cannot be read from this file, and so not revealed'),
  );
  const account = keys.account.publicKey;
  const send: Services['send'] = (payload) => node.send(payload);
  const desk = new SealedDesk({ ledger, mempool, account, book, send });
  node.sealed = desk;
  const reveals = new SealedReveals({ ledger, clock, book, desk, log });
  stack.push(() => reveals.stop());
  clock.onSet(() => void reveals.wake());
  void reveals.wake();
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
    sealed: node.sealed,
  });
  if (household === null) return;
  stack.push(() => household.stop());
  clock.onSet(() => household.clockSet());
  await household.start();
}
