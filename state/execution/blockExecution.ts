import { encodeEvent } from '../codec/event.ts';
import { decodeEvidence } from '../codec/evidence.ts';
import { merkleRoot } from '../codec/merkle.ts';
import { assert } from '../types/assert.ts';
import type { AuthoritySet } from '../types/authority.ts';
import { EVIDENCE_BYTES_PER_BLOCK_MAX, EVIDENCE_PER_BLOCK_MAX } from '../types/block.ts';
import type { LedgerEvent } from '../types/event.ts';
import { slotAt } from '../types/parameters.ts';
import { isDoorRefusal, type Refusal, refuse } from '../types/refusal.ts';
import type { SignedTransaction } from '../types/transaction.ts';
import { applyPayload } from './applyPayload.ts';
import { chainOn, nextAuthorities } from './authoritySets.ts';
import type { BlockContext, ChainContext } from './chainContext.ts';
import { checkAdmission, checkSignature, quotaUse } from './checkTransaction.ts';
import { contractContext } from './contractCalls.ts';
import { changeContract } from './contractRegistry.ts';
import { applyEvidence, checkEvidence, type EvidenceFault } from './evidence.ts';
import { type Emit, endBlock } from './governance/endBlock.ts';
import { readAccount, writeAccount } from './money.ts';
import { Overlay, type StateChange, type StateReader } from './overlay.ts';
import { markTime } from './timeMarks.ts';

/** What became of a transaction that entered a block. */
export interface Receipt {
  readonly id: Uint8Array;
  /** Null: executed. Otherwise why not; its nonce is used up all the same. */
  readonly refusal: Refusal | null;
}

/** What executing a block gives, ready to be hashed and stored. */
export interface BlockResult {
  readonly changes: readonly StateChange[];
  readonly receipts: readonly Receipt[];
  readonly events: readonly LedgerEvent[];
  readonly encodedEvents: readonly Uint8Array[];
  readonly transactionRoot: Uint8Array;
  readonly eventRoot: Uint8Array;
  /** Of the next height. */
  readonly nextAuthorities: AuthoritySet;
}

/**
 * Executes one block on an overlay: first what block time has made due in every contract, then evidence,
 * then the transactions in order, then what governance has made due for the next height. The builder adds
 * transactions until the block is full; the checker adds those of the block and fails at the first that the
 * door refuses. Nothing touches the state below.
 */
export class BlockExecution {
  readonly #chain: ChainContext;
  readonly #block: BlockContext;
  readonly #state: Overlay;
  readonly #receipts: Receipt[] = [];
  readonly #events: LedgerEvent[] = [];
  readonly #transactions: Uint8Array[] = [];
  readonly #evidence: Uint8Array[] = [];
  #evidenceBytes = 0;
  #ended = false;

  constructor(chain: ChainContext, state: StateReader, block: BlockContext) {
    assert(block.timeMs > block.parentTimeMs, 'block time grows from block to block');
    this.#chain = chainOn(chain, state);
    this.#block = block;
    this.#state = new Overlay(state);
    for (const contract of this.#chain.contracts) {
      const own = contractContext(this.#chain, block, this.#state, contract, (event) =>
        this.#events.push({ ...event, transaction: null }),
      );
      contract.template.beginBlock(own, contract.parameters);
    }
  }

  /** Before the transactions. Null where the evidence is in, else why it must stay out. */
  addEvidence(bytes: Uint8Array): EvidenceFault | 'malformed' | 'too-much' | null {
    assert(this.#transactions.length === 0, 'evidence comes before the transactions');
    const evidence = decodeEvidence(bytes);
    if (evidence === null) return 'malformed';
    if (
      this.#evidence.length >= EVIDENCE_PER_BLOCK_MAX ||
      this.#evidenceBytes + bytes.length > EVIDENCE_BYTES_PER_BLOCK_MAX
    )
      return 'too-much';
    const fault = checkEvidence(this.#chain, this.#state, evidence, this.#block);
    if (fault !== null) return fault;
    applyEvidence(this.#state, evidence, this.#block, this.#emit);
    this.#evidence.push(bytes);
    this.#evidenceBytes += bytes.length;
    return null;
  }

  get evidence(): readonly Uint8Array[] {
    return this.#evidence;
  }

  /** Null where the transaction is in (executed or refused with a receipt), else why it must stay out. */
  add(signed: SignedTransaction): Refusal | null {
    const { timeMs } = this.#block;
    const admission = checkAdmission(this.#chain, this.#state, signed, timeMs);
    if (!admission.ok) return admission.refusal;
    const { account } = admission;
    const { transaction } = signed;
    if (transaction.nonce !== account.nonce)
      return refuse(
        'bad-nonce',
        `its nonce is ${transaction.nonce}, the account's next is ${account.nonce}`,
      );
    const badSignature = checkSignature(this.#chain, account, signed);
    if (badSignature !== null) return badSignature;
    const slot = slotAt(timeMs, this.#chain.parameters.slotLengthMs);
    writeAccount(this.#state, transaction.account, {
      ...account,
      ...quotaUse(account, signed, slot),
      nonce: account.nonce + 1n,
    });
    this.#execute(signed);
    return null;
  }

  finish(): BlockResult {
    assert(!this.#ended, 'a block ends once');
    this.#ended = true;
    this.#closeContracts();
    endBlock(this.#chain, this.#state, this.#block, this.#emit);
    markTime(this.#state, this.#block, this.#chain.parameters);
    const encodedEvents = this.#events.map(encodeEvent);
    return {
      changes: this.#state.changes(),
      receipts: this.#receipts,
      events: this.#events,
      encodedEvents,
      transactionRoot: merkleRoot(this.#transactions),
      eventRoot: merkleRoot(encodedEvents),
      nextAuthorities: nextAuthorities(this.#state),
    };
  }

  /** What a rule of the chain did by itself. */
  readonly #emit: Emit = (event) =>
    this.#events.push({ contract: null, ...event, transaction: null, slot: null });

  /** A contract whose end is decided and whose slots are all final needs no block any more. */
  #closeContracts(): void {
    for (const contract of this.#chain.contracts) {
      const { id, name, template, parameters, untilSlot } = contract;
      if (untilSlot === null) continue;
      const own = contractContext(this.#chain, this.#block, this.#state, contract, () => {});
      if (!template.isOver(own, parameters, untilSlot)) continue;
      template.close?.(own, parameters, untilSlot);
      changeContract(this.#state, id, { closedHeight: this.#block.height });
      this.#emit({ name: 'contract-closed', accounts: [], contract: id, attributes: { name } });
    }
  }

  #execute(signed: SignedTransaction): void {
    const index = this.#transactions.length;
    const overlay = new Overlay(this.#state);
    const events: LedgerEvent[] = [];
    const refusal = applyPayload({
      chain: this.#chain,
      block: this.#block,
      state: overlay,
      signed,
      transaction: signed.transaction,
      emit: (event) => events.push({ contract: null, slot: null, ...event, transaction: index }),
    });
    if (refusal === null) {
      overlay.commitTo(this.#state);
      this.#events.push(...events);
    } else {
      assert(!isDoorRefusal(refusal.code), `a payload refused with a door's code: ${refusal.code}`);
      this.#events.push(this.#refused(signed, index, refusal));
    }
    this.#transactions.push(signed.bytes);
    this.#receipts.push({ id: signed.id, refusal });
  }

  #refused(signed: SignedTransaction, index: number, refusal: Refusal): LedgerEvent {
    const { account, payload } = signed.transaction;
    return {
      name: 'refused',
      transaction: index,
      contract: payload.type === 'call' && payload.contract.length === 32 ? payload.contract : null,
      slot: null,
      accounts: [account],
      attributes: { code: refusal.code, message: refusal.message },
    };
  }
}

/** Tries a payload against a state and forgets it: what the door can tell a sender beforehand. */
export function dryRun(
  chain: ChainContext,
  state: StateReader,
  block: BlockContext,
  signed: SignedTransaction,
): Refusal | null {
  if (readAccount(state, signed.transaction.account) === null) return null;
  return applyPayload({
    chain: chainOn(chain, state),
    block,
    state: new Overlay(state),
    signed,
    transaction: signed.transaction,
    emit: () => {},
  });
}
