import { setImmediate } from 'node:timers/promises';
import { authoritiesAt } from '../../../state/execution/authoritySets.ts';
import { type BlockFault, checkBlock, type Head } from '../../../state/execution/blockRules.ts';
import { chainContext, genesisState } from '../../../state/execution/genesisState.ts';
import { rootOf } from '../../../state/execution/tree/sparseMerkleTree.ts';
import { stateKeyOf, stateRange } from '../../../state/store/keys.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';
import type { VerifySignature } from '../../../state/types/signature.ts';
import { createSignatureCache } from '../../crypto/signatureCache.ts';
import type { ChainReader } from '../views/chainReader.ts';
import { AuditState, treeOf } from './auditState.ts';
import { energyFaults } from './energyAudit.ts';
import { MoneyAudit } from './moneyAudit.ts';
import { certificateFaults, recordFaults, storedBlockOrFault } from './recordAudit.ts';

export interface AuditFault {
  readonly height: string;
  /** A stable word for what was broken. */
  readonly rule: string;
  readonly detail: string;
}

export interface AuditProgress {
  readonly type: 'progress';
  readonly height: string;
  readonly of: string;
  readonly blocksPerSecond: number;
}

export interface AuditReport {
  readonly type: 'report';
  readonly ok: boolean;
  /** Signatures and certificates were verified from this height on; execution from the genesis. */
  readonly from: string;
  /** The last block that was replayed. */
  readonly through: string;
  readonly head: string;
  readonly transactions: number;
  readonly events: number;
  /** By replay; equal to the head's where the audit is clean. */
  readonly stateRoot: string;
  readonly faults: readonly AuditFault[];
  readonly seconds: number;
}

const PROGRESS_EVERY_MS = 100;
/** Faults beyond say nothing new. */
const FAULTS_MAX = 100;

/**
 * Replays the chain from its genesis, in memory, and checks every signature, certificate, root, posting,
 * index and promise on the way; at the end, that the stored state is the one the blocks lead to. Yields
 * progress, then one report. Gives way to other work after each block, so a running node keeps running.
 */
export async function* auditChain(
  reader: ChainReader,
  options: { readonly from?: bigint; readonly signal?: AbortSignal } = {},
): AsyncGenerator<AuditProgress | AuditReport, void, undefined> {
  const from = options.from ?? 1n;
  const replay = new Replay(reader, from);
  const startMs = performance.now();
  let reportedMs = startMs;
  const target = reader.ledger.head;
  while (replay.head.height < target.height && replay.next()) {
    await setImmediate();
    options.signal?.throwIfAborted();
    const nowMs = performance.now();
    if (nowMs - reportedMs < PROGRESS_EVERY_MS) continue;
    reportedMs = nowMs;
    yield {
      type: 'progress',
      height: replay.head.height.toString(),
      of: target.height.toString(),
      blocksPerSecond: Math.round((Number(replay.head.height) * 1000) / (nowMs - startMs)),
    };
  }
  if (replay.head.height === target.height) await replay.compareState(target);
  yield {
    type: 'report',
    ok: replay.faults.length === 0,
    from: from.toString(),
    through: replay.head.height.toString(),
    head: target.height.toString(),
    transactions: replay.transactions,
    events: replay.events,
    stateRoot: toHex(rootOf(replay.head.tree)),
    faults: replay.faults.slice(0, FAULTS_MAX),
    seconds: Math.round(performance.now() - startMs) / 1000,
  };
}

class Replay {
  head: Head;
  readonly faults: AuditFault[] = [];
  transactions = 0;
  events = 0;
  readonly #reader: ChainReader;
  readonly #from: bigint;
  readonly #verify: VerifySignature = createSignatureCache().verify;
  readonly #state = new AuditState();
  readonly #money: MoneyAudit;

  constructor(reader: ChainReader, from: bigint) {
    this.#reader = reader;
    this.#from = from;
    const { genesis } = reader;
    const opening = genesisState(genesis);
    this.#money = new MoneyAudit(this.#chainAt(1n));
    const empty = { get: () => undefined };
    this.#state.apply(opening);
    this.#note(0n, this.#money.check(empty, this.#state, opening));
    this.head = {
      height: 0n,
      hash: genesis.hash,
      timeMs: genesis.timeMs,
      state: this.#state,
      tree: treeOf(opening),
    };
  }

  /** Replays one block; false where it cannot be, so that nothing above it means anything. */
  next(): boolean {
    const height = this.head.height + 1n;
    const found = storedBlockOrFault(this.#reader, height);
    if ('fault' in found) return this.#stop(height, found.fault);
    const { block } = found;
    const chain = this.#chainAt(height);
    const authorities = authoritiesAt(this.#state, height);
    if (height >= this.#from)
      this.#note(height, certificateFaults(this.#reader, chain, authorities, block));
    const checked = checkBlock(chain, this.head, block);
    if (!checked.ok) return this.#stop(height, checked.fault);
    const { executed } = checked;
    const { changes, events } = executed.result;
    this.#note(height, recordFaults(this.#reader, executed));
    this.#note(height, energyFaults(events));
    const before = new Map(changes.map(([key]) => [key, this.#state.get(key)]));
    this.#state.apply(changes);
    this.#note(height, this.#money.check(this.#stateBefore(before), this.#state, changes));
    this.transactions += executed.transactions.length;
    this.events += events.length;
    const { hash, header } = block;
    this.head = { height, hash, timeMs: header.timeMs, state: this.#state, tree: executed.tree };
    return true;
  }

  /** The stored state, key by key, unless the chain has grown meanwhile: then its root alone. */
  async compareState(target: Head): Promise<void> {
    const { ledger, store } = this.#reader;
    const fault = (detail: string) => this.#note(target.height, [{ rule: 'state', detail }]);
    if (!equalBytes(rootOf(this.head.tree), rootOf(target.tree)))
      fault('the state that the blocks lead to is not the stored one');
    if (ledger.head.height !== target.height) return;
    let entries = 0;
    let wrong = 0;
    for await (const [key, value] of store.range(stateRange())) {
      entries++;
      const replayed = this.#state.get(stateKeyOf(key));
      if (replayed === undefined || !equalBytes(replayed, value)) wrong++;
    }
    if (ledger.head.height !== target.height) return;
    if (wrong > 0 || entries !== this.#state.size)
      fault(
        `${wrong} stored values differ from the replay, ${entries} are stored, ${this.#state.size} should be`,
      );
  }

  /** Below the height from which on signatures are asked for, they are taken as given. */
  #chainAt(height: bigint) {
    return chainContext(this.#reader.genesis, height >= this.#from ? this.#verify : () => true);
  }

  #stateBefore(changed: ReadonlyMap<Uint8Array, Uint8Array | undefined>) {
    const byText = new Map([...changed].map(([key, value]) => [toHex(key), value]));
    return {
      get: (key: Uint8Array) => {
        const text = toHex(key);
        return byText.has(text) ? byText.get(text) : this.#state.get(key);
      },
    };
  }

  #stop(height: bigint, fault: BlockFault): false {
    this.#note(height, [fault]);
    return false;
  }

  #note(height: bigint, faults: readonly BlockFault[]): void {
    for (const { rule, detail } of faults)
      this.faults.push({ height: height.toString(), rule, detail });
  }
}
