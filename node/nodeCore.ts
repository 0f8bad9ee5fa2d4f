import { existsSync } from 'node:fs';
import type { ConsensusParameters } from '../consensus/driver/parameters.ts';
import type { SignLog } from '../consensus/wal/signLog.ts';
import { systemTimers } from '../p2p/timers.ts';
import type { Genesis } from '../state/execution/genesis.ts';
import type { Store } from '../state/store/store.ts';
import { Alarms } from './alarms/alarms.ts';
import { standingOf } from './authorityStanding.ts';
import { Applier } from './chain/applier.ts';
import type { Ledger } from './chain/ledger.ts';
import { type Clock, systemClock } from './clock.ts';
import { CommunityClock } from './communityClock.ts';
import type { NodeConfig } from './config.ts';
import type { Unlock } from './crypto/keyFile.ts';
import { createSignatureCache } from './crypto/signatureCache.ts';
import { type NodeFolder, nodeFolder } from './folder.ts';
import { checkRoleKeys, loadGenesis, loadKeys, loadLedger, type NodeKeys } from './loadNode.ts';
import { createLog, type NodeLog } from './log.ts';
import { Mempool } from './mempool/mempool.ts';
import { NodeMetrics } from './metrics.ts';
import { type OpenedSignLog, openSignLogOrFollow } from './recovery/openSignLog.ts';

export interface NodeInit {
  /** The data folder. */
  readonly folder: string;
  readonly config: NodeConfig;
  readonly clock?: Clock;
  /** Asked where a key is encrypted. */
  readonly unlock?: Unlock;
  /** Something failed that the node cannot go on with: it must be stopped. */
  onFatal(error: unknown): void;
}

/** What is there before anything runs. */
export interface Core {
  readonly init: NodeInit;
  readonly folder: NodeFolder;
  readonly clock: CommunityClock;
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
export class Stack {
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

/** @throws ConfigError, GenesisError, KeyFileError, StoreError, SignLogError */
export async function openCore(init: NodeInit, stack: Stack): Promise<Core> {
  const folder = nodeFolder(init.folder);
  const clock = new CommunityClock(init.clock ?? systemClock, systemTimers);
  const { module, close } = createLog(folder.log, init.config.logLevel);
  stack.push(close);
  const [{ genesis, consensus }, keys] = await Promise.all([
    loadGenesis(folder.genesis),
    loadKeys(folder, init.unlock),
  ]);
  checkRoleKeys(folder, keys, genesis);
  const signatures = createSignatureCache();
  const { store, ledger } = await loadLedger(folder, genesis, signatures.verify);
  stack.push(() => store.close());
  const { log: signLog, lost } = await openSignLog(folder, keys, ledger);
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

/** An authority of this chain signs nothing without it; one that may become an authority has it ready. */
async function openSignLog(
  folder: NodeFolder,
  keys: NodeKeys,
  ledger: Ledger,
): Promise<OpenedSignLog | { log: null; lost: null }> {
  if (keys.consensus === null) return { log: null, lost: null };
  const isStranger = standingOf(ledger, keys.consensus.publicKey) === 'none';
  if (isStranger && !existsSync(folder.signLog)) return { log: null, lost: null };
  return openSignLogOrFollow(folder.signLog, ledger, keys.consensus);
}
