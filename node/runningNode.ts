import type { Genesis } from '../state/execution/genesis.ts';
import { householdOfNode } from '../state/execution/registry.ts';
import type { Store } from '../state/store/store.ts';
import { toHex } from '../state/types/bytes.ts';
import type { SystemRole } from '../state/types/parameters.ts';
import type { Payload } from '../state/types/transaction.ts';
import { authorityOfNode, standingOf } from './authorityStanding.ts';
import type { ConsensusRunner } from './chain/consensusRunner.ts';
import type { Ledger } from './chain/ledger.ts';
import { Outcomes } from './chain/outcomes.ts';
import type { Signer } from './crypto/signer.ts';
import type { NetworkParts } from './networkParts.ts';
import type { Core, Stack } from './nodeCore.ts';
import type { NodeServices, NodeStatus } from './services.ts';
import { TransactionSender } from './transactionSender.ts';
import { VERSION } from './version.ts';

export interface RunningNode extends NodeServices {
  /** Resolves when the node has stopped. */
  readonly stopped: Promise<void>;
}

/** What the API, the command line and the household's agent see of the node. */
export class Services implements RunningNode {
  readonly stopped: Promise<void>;
  readonly #core: Core;
  readonly #parts: NetworkParts;
  readonly #runner: ConsensusRunner | null;
  readonly #stack: Stack;
  readonly #outcomes: Outcomes;
  readonly #sender: TransactionSender | null;
  readonly #roleSenders: ReadonlyMap<SystemRole, TransactionSender>;
  readonly #startedAtMs: number;
  sealed: NodeServices['sealed'] = null;
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
    const sender = (signer: Signer) =>
      new TransactionSender({ ledger, mempool, clock, signer, account: signer.publicKey, submit });
    this.#sender = keys.account === null ? null : sender(keys.account);
    this.#roleSenders = new Map([...keys.roles].map(([role, signer]) => [role, sender(signer)]));
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

  get roles(): ReadonlySet<SystemRole> {
    return new Set(this.#roleSenders.keys());
  }

  send(payload: Payload, as?: SystemRole): ReturnType<NodeServices['send']> {
    const sender = as === undefined ? this.#sender : (this.#roleSenders.get(as) ?? null);
    if (sender === null) throw new Error(`this node holds no key of ${as ?? 'an account'}`);
    return sender.send(payload);
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
    const { genesis, keys, ledger, mempool, alarms } = this.#core;
    const { network, sync } = this.#parts;
    const key = keys.consensus?.publicKey;
    const standing = key === undefined ? 'none' : standingOf(ledger, key);
    const isAuthority = standing === 'active' || standing === 'marked';
    const view = this.#runner?.view ?? null;
    return {
      version: VERSION,
      chainId: genesis.chainId,
      role: standing === 'none' ? 'household' : 'authority',
      name: this.#nameOf(keys.nodeKey),
      startedAtMs: this.#startedAtMs,
      phase: this.#phase === 'running' && sync.active ? 'syncing' : this.#phase,
      blocksBehind: sync.behind,
      consensus:
        this.#runner === null || standing === 'none'
          ? null
          : {
              height: (view?.height ?? ledger.head.height + 1n).toString(),
              round: view?.round ?? -1,
              step: view?.step ?? 'asking for its key',
              signing: view?.signing === true && isAuthority,
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
    const { ledger } = this.#core;
    const household = householdOfNode(ledger.state, nodeKey);
    return household ?? authorityOfNode(ledger, nodeKey)?.name ?? toHex(nodeKey).slice(0, 8);
  }
}
