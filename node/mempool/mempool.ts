import { transactionSignBytes } from '../../state/codec/transaction.ts';
import { BlockExecution, dryRun } from '../../state/execution/blockExecution.ts';
import { checkAdmission } from '../../state/execution/checkTransaction.ts';
import { readAccount } from '../../state/execution/money.ts';
import type { Account } from '../../state/types/account.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { type Refusal, refuse } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { type Judgements, ownJudgements } from '../chain/judgements.ts';
import type { Ledger } from '../chain/ledger.ts';
import type { Clock } from '../clock.ts';
import type { VerifyBatch } from '../crypto/nativeVerifier.ts';

/** Waiting transactions of one account, by nonce. */
interface Queue {
  readonly account: Uint8Array;
  /** Their signatures were checked with it. */
  readonly signingKey: Uint8Array;
  readonly byNonce: Map<bigint, SignedTransaction>;
}

export interface MempoolLimits {
  /** All waiting transactions together: a few dozen full blocks. */
  readonly bytesMax: number;
  /** Waiting transactions of one account; its slot quota bounds it further. */
  readonly perAccountMax: number;
}

export const MEMPOOL_LIMITS: MempoolLimits = { bytesMax: 8 * 1024 * 1024, perAccountMax: 4096 };

export type Admission =
  | { readonly type: 'admitted'; readonly signed: SignedTransaction }
  /** It waits here already. */
  | { readonly type: 'known'; readonly signed: SignedTransaction }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/**
 * Transactions that wait for a block: checked at the door against the last committed state, kept by
 * account in the order of nonces, dropped when they are committed, overtaken or expired.
 */
export class Mempool {
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #verifyBatch: VerifyBatch;
  readonly #limits: MempoolLimits;
  readonly #judgements: Judgements;
  readonly #queues = new Map<string, Queue>();
  readonly #byId = new Map<string, SignedTransaction>();
  #bytes = 0;

  constructor(
    ledger: Ledger,
    clock: Clock,
    verifyBatch: VerifyBatch,
    limits: MempoolLimits = MEMPOOL_LIMITS,
    judgements: Judgements = ownJudgements,
  ) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#verifyBatch = verifyBatch;
    this.#limits = limits;
    this.#judgements = judgements;
    ledger.onCommitted(() => this.#drop());
  }

  get size(): { transactions: number; bytes: number } {
    return { transactions: this.#byId.size, bytes: this.#bytes };
  }

  has(id: Uint8Array): boolean {
    return this.#byId.has(toHex(id));
  }

  /**
   * Whether a block could be filled now: some account's next transaction is here, and a block's door would
   * take it. One that must wait for its quota, say, would make one empty block after another.
   */
  hasWork(): boolean {
    const { chain, state } = this.#ledger;
    const timeMs = this.#nextBlockMs();
    for (const queue of this.#queues.values()) {
      const next = queue.byNonce.get(this.#committedNonce(queue.account));
      if (next !== undefined && checkAdmission(chain, state, next, timeMs).ok) return true;
    }
    return false;
  }

  /** The nonce after the account's unbroken line of waiting transactions. */
  nextNonce(account: Uint8Array): bigint {
    let nonce = this.#committedNonce(account);
    const queue = this.#queues.get(toHex(account));
    while (queue?.byNonce.has(nonce)) nonce += 1n;
    return nonce;
  }

  /** Waiting transactions of an account in the order of nonces. */
  waitingOf(account: Uint8Array): SignedTransaction[] {
    const queue = this.#queues.get(toHex(account));
    return [...(queue?.byNonce.values() ?? [])].sort((a, b) =>
      a.transaction.nonce < b.transaction.nonce ? -1 : 1,
    );
  }

  /** Candidates for a block: rounds over the accounts, each in the order of its nonces. */
  *candidates(): Generator<SignedTransaction> {
    let round = [...this.#queues.values()].map((queue) => ({
      queue,
      nonce: this.#committedNonce(queue.account),
    }));
    while (round.length > 0) {
      const next: typeof round = [];
      for (const { queue, nonce } of round) {
        const signed = queue.byNonce.get(nonce);
        if (signed === undefined) continue;
        yield signed;
        next.push({ queue, nonce: nonce + 1n });
      }
      round = next;
    }
  }

  /**
   * Judges transactions that arrive together; their signatures are checked as one batch, so that both
   * cores of a small box take part. Answers come in order.
   * `rehearse` is for what is handed in at this node alone: a sender is told now what execution would
   * refuse. What has been gossiped holds its nonce already: refused at our door, say for a gate that closed
   * on the way, it would keep all later transactions of its account from every block.
   */
  async admit(
    batch: readonly Uint8Array[],
    { rehearse }: { readonly rehearse: boolean },
  ): Promise<Admission[]> {
    const pending = batch.map((bytes) => this.#atTheDoor(bytes, rehearse));
    const toVerify = pending.flatMap((one) => (one.type === 'unverified' ? [one] : []));
    const valid = await this.#verifyBatch(
      toVerify.map(({ signed, account }) => ({
        publicKey: account.signingKey,
        message: transactionSignBytes(signed),
        signature: signed.signature,
      })),
    );
    let next = 0;
    return pending.map((one) => {
      if (one.type !== 'unverified') return one;
      return valid[next++] === true
        ? this.#insert(one.signed, one.account)
        : refused(
            refuse(
              'bad-signature',
              "its signature does not fit the account's key, this chain and this content",
            ),
          );
    });
  }

  #atTheDoor(
    bytes: Uint8Array,
    rehearse: boolean,
  ): Admission | { type: 'unverified'; signed: SignedTransaction; account: Account } {
    const decoded = this.#judgements.decodeTransaction(bytes);
    if (!decoded.ok) return refused(decoded.refusal);
    const signed = decoded.value;
    const known = this.#known(signed);
    if (known !== null) return known;
    const { chain, state } = this.#ledger;
    const timeMs = this.#nextBlockMs();
    const admission = checkAdmission(chain, state, signed, timeMs);
    if (!admission.ok) return refused(admission.refusal);
    const { account } = admission;
    const refusal =
      this.#checkNonce(signed, account) ??
      this.#checkRoom(signed) ??
      (rehearse ? this.#rehearse(signed, account, timeMs) : null);
    return refusal === null ? { type: 'unverified', signed, account } : refused(refusal);
  }

  #known(signed: SignedTransaction): Admission | null {
    if (this.#byId.has(toHex(signed.id))) return { type: 'known', signed };
    const { account, nonce } = signed.transaction;
    // What is on the chain has used up its nonce; the index is asked only about such.
    if (nonce >= this.#committedNonce(account)) return null;
    const position = this.#ledger.positionOf(signed.id);
    return position === undefined
      ? null
      : refused(refuse('duplicate', `it is in block ${position.height} already`));
  }

  #checkNonce({ transaction }: SignedTransaction, account: Account): Refusal | null {
    const { nonce } = transaction;
    if (nonce < account.nonce)
      return refuse(
        'bad-nonce',
        `its nonce is ${nonce}, the account's next is ${this.nextNonce(transaction.account)}`,
      );
    const most = this.#perAccountMax();
    if (nonce >= account.nonce + BigInt(most))
      return refuse(
        'nonce-gap',
        `its nonce is ${nonce}, too far ahead of ${account.nonce}, the account's next`,
      );
    const queue = this.#queues.get(toHex(transaction.account));
    return queue?.byNonce.has(nonce)
      ? refuse('duplicate', `another transaction with nonce ${nonce} is waiting`)
      : null;
  }

  #checkRoom(signed: SignedTransaction): Refusal | null {
    const queue = this.#queues.get(toHex(signed.transaction.account));
    if (queue !== undefined && queue.byNonce.size >= this.#perAccountMax())
      return refuse('over-quota', `${queue.byNonce.size} transactions of the account are waiting`);
    return this.#bytes + signed.bytes.length > this.#limits.bytesMax
      ? refuse('mempool-full', 'this node has too much waiting; try again in a few seconds')
      : null;
  }

  /** Tells a sender now what execution would refuse; only where nothing of the account waits before it. */
  #rehearse(signed: SignedTransaction, account: Account, timeMs: number): Refusal | null {
    const { transaction } = signed;
    if (transaction.payload.type === 'transfer' || transaction.nonce !== account.nonce) return null;
    const { chain, head, state } = this.#ledger;
    const block = {
      height: head.height + 1n,
      timeMs,
      parentTimeMs: head.timeMs,
      parentHash: head.hash,
    };
    if (dryRun(chain, state, block, signed) === null) return null;
    // The next block begins with what its time makes due, and that may change the answer: on a chain that
    // was idle it opens the order windows.
    const execution = new BlockExecution(chain, state, block);
    return execution.add(signed) ?? execution.finish().receipts[0]?.refusal ?? null;
  }

  #insert(signed: SignedTransaction, { signingKey }: Account): Admission {
    // Others may have come in, and a block, while the signature was checked.
    const known = this.#known(signed);
    if (known !== null) return known;
    const { account: key, nonce } = signed.transaction;
    const account = readAccount(this.#ledger.state, key);
    if (account === null || !equalBytes(account.signingKey, signingKey))
      return refused(refuse('bad-signature', "the account's key has just been changed"));
    const refusal = this.#checkNonce(signed, account) ?? this.#checkRoom(signed);
    if (refusal !== null) return refused(refusal);
    const hex = toHex(key);
    const queue = this.#queues.get(hex) ?? { account: key, signingKey, byNonce: new Map() };
    queue.byNonce.set(nonce, signed);
    this.#queues.set(hex, queue);
    this.#byId.set(toHex(signed.id), signed);
    this.#bytes += signed.bytes.length;
    return { type: 'admitted', signed };
  }

  /** After a block: what it overtook, what has expired, and what a changed key did not sign. */
  #drop(): void {
    const timeMs = Math.max(this.#clock.nowMs(), this.#ledger.head.timeMs);
    for (const [hex, queue] of this.#queues) {
      const account = readAccount(this.#ledger.state, queue.account);
      const committed = account?.nonce ?? 0n;
      const sameKey = account !== null && equalBytes(account.signingKey, queue.signingKey);
      for (const [nonce, signed] of queue.byNonce) {
        if (sameKey && nonce >= committed && signed.transaction.validUntilMs > timeMs) continue;
        queue.byNonce.delete(nonce);
        this.#byId.delete(toHex(signed.id));
        this.#bytes -= signed.bytes.length;
      }
      if (queue.byNonce.size === 0) this.#queues.delete(hex);
    }
  }

  /** The earliest time that the next block may have. */
  #nextBlockMs(): number {
    return Math.max(this.#clock.nowMs(), this.#ledger.head.timeMs + 1);
  }

  #committedNonce(account: Uint8Array): bigint {
    return readAccount(this.#ledger.state, account)?.nonce ?? 0n;
  }

  #perAccountMax(): number {
    return Math.min(this.#limits.perAccountMax, this.#ledger.chain.parameters.quotaTransactions);
  }
}

function refused(refusal: Refusal): Admission {
  return { type: 'refused', refusal };
}
