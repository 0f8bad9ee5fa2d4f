import { transactionSignBytes } from '../../state/codec/transaction.ts';
import {
  type BlockFault,
  type DecodedTransactions,
  type ExecutedBlock,
  hasOwnBody,
} from '../../state/execution/blockRules.ts';
import { authoritiesHash } from '../../state/execution/chainContext.ts';
import { readAccount } from '../../state/execution/money.ts';
import type { Block } from '../../state/types/block.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { SignedMessage, VerifyBatch } from '../crypto/nativeVerifier.ts';
import { type CheckedBlock, type Judgements, ownJudgements } from './judgements.ts';
import type { Ledger } from './ledger.ts';

export type Applied =
  | { readonly type: 'applied' }
  /** The height is final here already. */
  | { readonly type: 'known' }
  /** It does not follow the head: something is missing in between. */
  | { readonly type: 'gap' }
  /** A certified block has been found invalid here: nothing more is applied. */
  | { readonly type: 'diverged' }
  | { readonly type: 'invalid'; readonly fault: BlockFault };

/** A quorum made this block final, and this node finds it invalid: one of them is wrong. */
interface Divergence {
  readonly height: bigint;
  readonly fault: BlockFault;
}

/** The one way into the ledger, for blocks decided here and for blocks of peers: one after another. */
export class Applier {
  readonly #ledger: Ledger;
  readonly #verifyBatch: VerifyBatch;
  readonly #judgements: Judgements;
  #queue: Promise<unknown> = Promise.resolve();
  #onDiverged: (divergence: Divergence) => void = () => {};
  /** For good: only another version of the program, or another store, can judge the block otherwise. */
  #diverged = false;

  constructor(ledger: Ledger, verifyBatch: VerifyBatch, judgements: Judgements = ownJudgements) {
    this.#ledger = ledger;
    this.#verifyBatch = verifyBatch;
    this.#judgements = judgements;
  }

  onDiverged(listener: (divergence: Divergence) => void): void {
    this.#onDiverged = listener;
  }

  /**
   * Executes a block to judge it: between commits, since a store that is being written shows the next state
   * before the head has moved. Its signatures are checked ahead as a batch, off the event loop.
   */
  async check(block: Block): Promise<CheckedBlock> {
    const decoded = await this.#warmSignatures(block);
    return this.#enqueue(async () => this.#check(block, decoded));
  }

  /** A block that this node has executed on the present head and whose certificate it has verified. */
  commit(executed: ExecutedBlock, certificate: Uint8Array): Promise<Applied> {
    return this.#enqueue(async () => {
      const before = this.#place(executed.block);
      if (before !== null) return before;
      await this.#ledger.commit(executed, certificate);
      return { type: 'applied' };
    });
  }

  /** A block of a peer: certificate, execution, commit. */
  apply(block: Block, certificate: Uint8Array): Promise<Applied> {
    return this.#enqueue(async () => {
      const before = this.#place(block);
      if (before !== null) return before;
      const fault = this.certificateFault(block, certificate);
      if (fault !== null) return { type: 'invalid', fault };
      const decoded = await this.#warmSignatures(block);
      const checked = this.#check(block, decoded);
      if (!checked.ok) return this.#refuse(block, checked.fault);
      await this.#ledger.commit(checked.executed, certificate);
      return { type: 'applied' };
    });
  }

  #check(block: Block, decoded: DecodedTransactions): CheckedBlock {
    return this.#ledger.check(block, decoded, this.#judgements.checkBlock);
  }

  certificateFault(
    block: Pick<Block, 'hash' | 'header'>,
    certificate: Uint8Array,
  ): BlockFault | null {
    const { chain } = this.#ledger;
    const { height, authoritiesHash: named } = block.header;
    // Beyond the next height the set is not known here, unless the header names the one that is.
    const authorities = this.#ledger.authoritiesAt(height) ?? chain.authorities;
    if (!equalBytes(named, authoritiesHash(authorities)))
      return { rule: 'authorities', detail: 'it names other authorities than this node knows' };
    const { decodeCertificate, verifyCertificate } = this.#judgements;
    const decoded = decodeCertificate(certificate);
    if (decoded === null || decoded.height !== height || !equalBytes(decoded.blockId, block.hash))
      return { rule: 'certificate', detail: 'the certificate is not for this block' };
    const refusal = verifyCertificate(decoded, authorities, chain.chainId, chain.verify);
    return refusal === null
      ? null
      : { rule: 'certificate', detail: `the certificate does not hold: ${refusal.code}` };
  }

  /** The certificate is for the header: a body that does not belong to it is only the sender's fault. */
  #refuse(block: Block, fault: BlockFault): Applied {
    if (!hasOwnBody(block)) return { type: 'invalid', fault };
    this.#diverged = true;
    this.#onDiverged({ height: block.header.height, fault });
    return { type: 'diverged' };
  }

  #place(block: Block): Applied | null {
    if (this.#diverged) return { type: 'diverged' };
    const { height } = this.#ledger.head;
    if (block.header.height <= height) return { type: 'known' };
    return block.header.height === height + 1n ? null : { type: 'gap' };
  }

  #enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Fills the cache of verified signatures; what does not verify is found again by execution. */
  async #warmSignatures(block: Block): Promise<DecodedTransactions> {
    const decoded = this.#judgements.decodeTransactions(block);
    // A single one is not worth a batch, nor hashing its sign bytes twice.
    if (!decoded.ok || decoded.transactions.length < 2) return decoded;
    const messages: SignedMessage[] = [];
    for (const signed of decoded.transactions) {
      const account = readAccount(this.#ledger.state, signed.transaction.account);
      if (account === null) continue;
      messages.push({
        publicKey: account.signingKey,
        message: transactionSignBytes(signed),
        signature: signed.signature,
      });
    }
    await this.#verifyBatch(messages);
    return decoded;
  }
}
