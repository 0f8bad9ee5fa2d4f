import { energyFaults } from '../../node/api/audit/energyAudit.ts';
import { MoneyAudit } from '../../node/api/audit/moneyAudit.ts';
import { decodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import { chainOn, nextAuthorities } from '../../state/execution/authoritySets.ts';
import { checkBlock, type ExecutedBlock, type Head } from '../../state/execution/blockRules.ts';
import type { ChainContext } from '../../state/execution/chainContext.ts';
import { type Checkpoint, verifyNext } from '../../state/execution/lightChain.ts';
import type { StateChange, StateReader } from '../../state/execution/overlay.ts';
import {
  emptyTree,
  rootOf,
  type SparseMerkleTree,
  treeChange,
  update,
} from '../../state/execution/tree/sparseMerkleTree.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { EMPTY_BYTES, equalBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import { MemoryState } from '../support/memoryState.ts';
import type { Court } from './court.ts';
import type { SetHistory } from './setHistory.ts';
import type { SignatureRegister } from './signatureRegister.ts';

/** Of an index that no authority has. */
const NOBODY = -1;

/** A block as the whole community has it. */
interface Final {
  readonly hash: string;
  readonly stateRoot: Uint8Array;
  readonly timeMs: number;
}

/**
 * The one chain there may be. The first honest node to commit a height defines it, and it is examined once;
 * every other node must have the same.
 */
export class ChainOracle {
  readonly #chain: ChainContext;
  readonly #register: SignatureRegister;
  readonly #sets: SetHistory;
  readonly #court: Court;
  readonly #fail: (rule: string, detail: string) => void;
  readonly #finals: Final[] = [];
  readonly #state = new MemoryState();
  readonly #money: MoneyAudit;
  /** Where somebody is who follows by the headers alone, from the genesis on. */
  #followed: Checkpoint;
  #tree: SparseMerkleTree;
  transactions = 0;
  /** Rounds in which blocks were decided. */
  readonly rounds: Map<number, number> = new Map();

  constructor(
    chain: ChainContext,
    genesis: readonly StateChange[],
    register: SignatureRegister,
    sets: SetHistory,
    court: Court,
    fail: (rule: string, detail: string) => void,
  ) {
    this.#chain = chain;
    this.#register = register;
    this.#sets = sets;
    this.#court = court;
    this.#followed = {
      chainId: chain.chainId,
      height: 0n,
      hash: chain.genesisHash,
      timeMs: chain.genesisTimeMs,
      authorities: chain.authorities,
    };
    this.#fail = fail;
    this.#money = new MoneyAudit(chain);
    const nothing = { get: () => undefined };
    this.#state.apply(genesis);
    this.#tree = update(
      emptyTree,
      genesis.map(([key, value]) => treeChange(key, value)),
    );
    for (const { rule, detail } of this.#money.check(nothing, this.#state, genesis))
      fail(rule, `genesis: ${detail}`);
  }

  get height(): number {
    return this.#finals.length;
  }

  /** After the newest block. */
  get state(): StateReader {
    return this.#state;
  }

  /** Of the newest block. */
  get timeMs(): number {
    return this.#finals.at(-1)?.timeMs ?? this.#chain.genesisTimeMs;
  }

  hashAt(height: number): string | undefined {
    return this.#finals[height - 1]?.hash;
  }

  /**
   * A block that a node found on its disk after a crash that came before it could tell of it: only a lone
   * authority knows such a one first.
   */
  found(who: string, block: Block, certificate: Uint8Array): void {
    if (Number(block.header.height) !== this.#finals.length + 1) return;
    const parent = this.#finals.at(-1);
    const head: Head = {
      height: BigInt(this.#finals.length),
      hash: parent === undefined ? this.#chain.genesisHash : (fromHex(parent.hash) ?? EMPTY_BYTES),
      timeMs: parent?.timeMs ?? this.#chain.genesisTimeMs,
      state: this.#state,
      tree: this.#tree,
    };
    const checked = checkBlock(chainOn(this.#chain, this.#state), head, block);
    if (checked.ok) this.committed(who, checked.executed, certificate);
    else this.#fail('validity', `${who}, height ${block.header.height}: ${checked.fault.detail}`);
  }

  /** Returns whether it is the first of its height. */
  committed(who: string, executed: ExecutedBlock, certificate: Uint8Array): boolean {
    const { header, hash } = executed.block;
    const height = Number(header.height);
    const where = `${who}, height ${height}`;
    if (!equalBytes(rootOf(executed.tree), header.stateRoot))
      this.#fail('state root', `${where}: not the one of the header`);
    const known = this.#finals[height - 1];
    if (known !== undefined) {
      if (known.hash !== toHex(hash))
        this.#fail('agreement', `${where}: ${toHex(hash)}, others have ${known.hash}`);
      return false;
    }
    if (height !== this.#finals.length + 1) {
      this.#fail('order of heights', `${where} after ${this.#finals.length}`);
      return false;
    }
    this.#examine(executed, certificate, where);
    this.#tree = executed.tree;
    this.#finals.push({ hash: toHex(hash), stateRoot: header.stateRoot, timeMs: header.timeMs });
    return true;
  }

  #examine({ block, result, transactions }: ExecutedBlock, certificate: Uint8Array, where: string) {
    const { header } = block;
    const seats = this.#sets.at(header.height);
    const parent = this.#finals.at(-1);
    const parentTimeMs = parent?.timeMs ?? this.#chain.genesisTimeMs;
    if (header.timeMs <= parentTimeMs)
      this.#fail('growing time', `${where}: ${header.timeMs} after ${parentTimeMs}`);
    if (toHex(header.parentHash) !== (parent?.hash ?? toHex(this.#chain.genesisHash)))
      this.#fail('validity', `${where}: another parent`);
    const { authorities } = seats;
    const turn = Number((header.height + BigInt(header.round)) % BigInt(authorities.length));
    if (!equalBytes(header.proposer, authorities[turn]?.consensusKey ?? new Uint8Array()))
      this.#fail('validity', `${where}: built by one whose turn it was not`);
    this.#examineCertificate(header.height, toHex(block.hash), certificate, where);
    this.transactions += transactions.length;
    const old = new Map(result.changes.map(([key]) => [toHex(key), this.#state.get(key)]));
    const before = {
      get: (key: Uint8Array) => (old.has(toHex(key)) ? old.get(toHex(key)) : this.#state.get(key)),
    };
    this.#court.before(this.#state);
    this.#state.apply(result.changes);
    const next = nextAuthorities(this.#state);
    this.#sets.append(next);
    this.#court.after(block, this.#state);
    this.#follow(block.headerBytes, certificate, next, where);
    const faults = [
      ...this.#money.check(before, this.#state, result.changes),
      ...energyFaults(result.events),
    ];
    for (const { rule, detail } of faults)
      this.#fail('conservation', `${where}: ${rule}: ${detail}`);
  }

  /** Header, certificate and the next set must do for who has nothing else. */
  #follow(
    headerBytes: Uint8Array,
    certificate: Uint8Array,
    nextAuthorities: AuthoritySet,
    where: string,
  ): void {
    const light = { headerBytes, certificate, nextAuthorities };
    const next = verifyNext(this.#followed, light, this.#chain.verify);
    if (next.ok) this.#followed = next.checkpoint;
    else this.#fail('light verification', `${where}: ${next.fault.message}`);
  }

  #examineCertificate(height: bigint, blockId: string, bytes: Uint8Array, where: string): void {
    const certificate = decodeCommitCertificate(bytes);
    if (certificate === null || toHex(certificate.blockId) !== blockId) {
      this.#fail('certificate', `${where}: not for this block`);
      return;
    }
    const { round } = certificate;
    this.rounds.set(round, (this.rounds.get(round) ?? 0) + 1);
    const signed = this.#register.precommits(height, round, blockId);
    const { places } = this.#sets.at(height);
    const signers = new Set(
      certificate.signatures.map((one) => places[one.authorityIndex] ?? NOBODY),
    );
    const unsigned = [...signers].filter((index) => !signed.has(index));
    if (unsigned.length > 0 || certificate.height !== height)
      this.#fail('certificate', `${where}: authority ${unsigned} never signed this`);
    if (!this.#sets.isQuorum(height, signers))
      this.#fail('certificate', `${where}: ${signers.size} signers are no quorum`);
  }
}
