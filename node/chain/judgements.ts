import { type DecodedMessage, decodeConsensusMessage } from '../../consensus/schema/codec.ts';
import type { ConsensusMessage } from '../../consensus/schema/messages.ts';
import { verifyMessage } from '../../consensus/schema/verify.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import {
  decodeCommitCertificate,
  verifyCommitCertificate,
} from '../../state/codec/commitCertificate.ts';
import {
  type BlockAnnouncement,
  decodeBlockAnnouncement,
  decodeTransactionBatch,
  type TransactionBatch,
} from '../../state/codec/gossip.ts';
import { decodeSignedTransaction } from '../../state/codec/transaction.ts';
import {
  type BlockFault,
  checkBlock,
  type DecodedTransactions,
  decodeTransactions,
  type ExecutedBlock,
  type Head,
  hasOwnBody,
} from '../../state/execution/blockRules.ts';
import type { ChainContext } from '../../state/execution/chainContext.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import type { VerifySignature } from '../../state/types/signature.ts';

export type CheckedBlock =
  | { readonly ok: true; readonly executed: ExecutedBlock }
  | { readonly ok: false; readonly fault: BlockFault };

/**
 * The costly pure functions of a chain's life. They are parts of a node so that a process which runs many
 * nodes of one community may let one answer serve all: equal input gives equal output.
 */
export interface Judgements {
  decodeMessage(bytes: Uint8Array): DecodedMessage | null;
  /** The keys that its signatures hold for, or null. */
  verifyMessage(
    message: ConsensusMessage,
    authorities: AuthoritySet,
    chainId: string,
    verify: VerifySignature,
  ): readonly Uint8Array[] | null;
  decodeBlock(bytes: Uint8Array, bytesMax: number): Block | null;
  hasOwnBody(block: Block): boolean;
  decodeAnnouncement(bytes: Uint8Array): BlockAnnouncement | null;
  decodeCertificate(bytes: Uint8Array): CommitCertificate | null;
  verifyCertificate: typeof verifyCommitCertificate;
  decodeTransactionBatch(bytes: Uint8Array): TransactionBatch | null;
  decodeTransaction(bytes: Uint8Array): ReturnType<typeof decodeSignedTransaction>;
  decodeTransactions(block: Block): DecodedTransactions;
  checkBlock(
    chain: ChainContext,
    head: Head,
    block: Block,
    decoded?: DecodedTransactions,
  ): CheckedBlock;
}

/** Every answer worked out anew. */
export const ownJudgements: Judgements = {
  decodeMessage: decodeConsensusMessage,
  verifyMessage,
  decodeBlock,
  hasOwnBody,
  decodeAnnouncement: decodeBlockAnnouncement,
  decodeCertificate: decodeCommitCertificate,
  verifyCertificate: verifyCommitCertificate,
  decodeTransactionBatch,
  decodeTransaction: decodeSignedTransaction,
  decodeTransactions,
  checkBlock,
};
