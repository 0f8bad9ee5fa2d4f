import { sealBlock } from '../codec/block.ts';
import {
  decodeCommitCertificate,
  hashCommitCertificate,
  verifyCommitCertificate,
} from '../codec/commitCertificate.ts';
import { merkleRoot } from '../codec/merkle.ts';
import { decodeSignedTransaction } from '../codec/transaction.ts';
import type { Authority } from '../types/authority.ts';
import {
  BLOCK_OVERHEAD_BYTES,
  BLOCK_VERSION,
  type Block,
  type Header,
  ZERO_HASH,
} from '../types/block.ts';
import { EMPTY_BYTES, equalBytes } from '../types/bytes.ts';
import type { SignedTransaction } from '../types/transaction.ts';
import { authoritiesAt, chainOn } from './authoritySets.ts';
import { BlockExecution, type BlockResult } from './blockExecution.ts';
import { authoritiesHash, type ChainContext, parametersHash } from './chainContext.ts';
import type { StateReader } from './overlay.ts';
import { rootOf, type SparseMerkleTree, treeChange, update } from './tree/sparseMerkleTree.ts';

/** The last final block, and the state after it. */
export interface Head {
  readonly height: bigint;
  /** Block hash; the genesis hash at height 0. */
  readonly hash: Uint8Array;
  readonly timeMs: number;
  readonly state: StateReader;
  readonly tree: SparseMerkleTree;
}

/** A block that was executed against a head: final as soon as it is certified. */
export interface ExecutedBlock {
  readonly block: Block;
  readonly transactions: readonly SignedTransaction[];
  readonly result: BlockResult;
  readonly tree: SparseMerkleTree;
}

/** Why a block is not valid on top of a head; for logs and alarms. */
export interface BlockFault {
  readonly rule: string;
  readonly detail: string;
}

/** Whose turn it is (consensus.md §2.6): stateless rotation over keys sorted by bytes. */
export function proposerAt(
  authorities: readonly Authority[],
  height: bigint,
  round: number,
): Authority {
  const index = Number((height + BigInt(round)) % BigInt(authorities.length));
  return authorities[index] as Authority;
}

export interface BlockProposal {
  readonly round: number;
  readonly timeMs: number;
  readonly proposer: Uint8Array;
  readonly parentCommit: Uint8Array;
  /** Encoded; what the block may not take is left out. */
  readonly evidence?: Iterable<Uint8Array>;
}

/**
 * Builds a block: takes evidence, then candidates in the order given as long as they fit, leaving out those
 * that the door refuses. Candidates of one account come in nonce order.
 */
export function buildBlock(
  base: ChainContext,
  head: Head,
  proposal: BlockProposal,
  candidates: Iterable<SignedTransaction>,
  transactionBytesMax: number,
): ExecutedBlock {
  const chain = chainOn(base, head.state);
  const execution = new BlockExecution(chain, head.state, blockContext(head, proposal.timeMs));
  const transactions: SignedTransaction[] = [];
  const bytesMax = Math.min(
    transactionBytesMax,
    chain.parameters.blockBytesMax - BLOCK_OVERHEAD_BYTES,
  );
  let bytes = 0;
  for (const evidence of proposal.evidence ?? [])
    if (execution.addEvidence(evidence) === null) bytes += evidence.length + FRAME_BYTES;
  for (const candidate of candidates) {
    const size = candidate.bytes.length + FRAME_BYTES;
    if (bytes + size > bytesMax) break;
    if (execution.add(candidate) !== null) continue;
    transactions.push(candidate);
    bytes += size;
  }
  const result = execution.finish();
  const tree = nextTree(head.tree, result);
  const header: Header = {
    version: BLOCK_VERSION,
    chainId: chain.chainId,
    height: head.height + 1n,
    round: proposal.round,
    timeMs: proposal.timeMs,
    parentHash: head.hash,
    proposer: proposal.proposer,
    transactionRoot: result.transactionRoot,
    stateRoot: rootOf(tree),
    eventRoot: result.eventRoot,
    authoritiesHash: authoritiesHash(chain.authorities),
    nextAuthoritiesHash: authoritiesHash(result.nextAuthorities),
    parametersHash: parametersHash(chain.parameters),
    parentCommitHash: parentCommitHash(proposal.parentCommit),
    evidenceRoot: evidenceRoot(execution.evidence),
  };
  const block = sealBlock(header, {
    transactions: transactions.map((transaction) => transaction.bytes),
    evidence: execution.evidence,
    parentCommit: proposal.parentCommit,
  });
  return { block, transactions, result, tree };
}

export type DecodedTransactions =
  | { readonly ok: true; readonly transactions: readonly SignedTransaction[] }
  | { readonly ok: false; readonly fault: BlockFault };

/** A block's transactions by their form alone. */
export function decodeTransactions(block: Pick<Block, 'transactions'>): DecodedTransactions {
  const transactions: SignedTransaction[] = [];
  for (const [index, bytes] of block.transactions.entries()) {
    const decoded = decodeSignedTransaction(bytes);
    if (!decoded.ok) {
      const detail = `transaction ${index}: ${decoded.refusal.message}`;
      return { ok: false, fault: { rule: 'transactions', detail } };
    }
    transactions.push(decoded.value);
  }
  return { ok: true, transactions };
}

/**
 * Judges a block against the head by executing it: a pure function of block and parent state, so every
 * honest authority gives the same answer. Its own certificate is not looked at here.
 * `decoded` is for who has decoded the block's transactions already.
 */
export function checkBlock(
  base: ChainContext,
  head: Head,
  block: Block,
  decoded: DecodedTransactions = decodeTransactions(block),
): { ok: true; executed: ExecutedBlock } | { ok: false; fault: BlockFault } {
  const no = (rule: string, detail: string) => ({ ok: false as const, fault: { rule, detail } });
  const chain = chainOn(base, head.state);
  const fault = checkHeader(chain, head, block) ?? checkParentCommit(chain, head, block);
  if (fault !== null) return { ok: false, fault };
  if (!decoded.ok) return decoded;
  const { transactions } = decoded;
  const execution = new BlockExecution(chain, head.state, blockContext(head, block.header.timeMs));
  for (const [index, evidence] of block.evidence.entries()) {
    const evidenceFault = execution.addEvidence(evidence);
    if (evidenceFault !== null) return no('evidence', `evidence ${index}: ${evidenceFault}`);
  }
  for (const [index, signed] of transactions.entries()) {
    const refusal = execution.add(signed);
    if (refusal !== null) return no('transactions', `transaction ${index}: ${refusal.message}`);
  }
  const result = execution.finish();
  const tree = nextTree(head.tree, result);
  const { header } = block;
  if (!equalBytes(header.transactionRoot, result.transactionRoot))
    return no('transactionRoot', 'the transactions are not those of the header');
  if (!equalBytes(header.eventRoot, result.eventRoot))
    return no('eventRoot', 'execution gives other events than the header says');
  if (!equalBytes(header.evidenceRoot, evidenceRoot(block.evidence)))
    return no('evidenceRoot', 'the evidence is not that of the header');
  if (!equalBytes(header.nextAuthoritiesHash, authoritiesHash(result.nextAuthorities)))
    return no('nextAuthorities', 'execution gives other next authorities than the header says');
  if (!equalBytes(header.stateRoot, rootOf(tree)))
    return no('stateRoot', 'execution gives another state than the header says');
  return { ok: true, executed: { block, transactions, result, tree } };
}

/** What a header says of the evidence in its body; empty where there is none. */
export function evidenceRoot(evidence: readonly Uint8Array[]): Uint8Array {
  return evidence.length === 0 ? EMPTY_BYTES : merkleRoot([...evidence]);
}

/**
 * Whether a block's body is the one that its header names. The id is the header's: under one id anybody can
 * send another body, and only this tells whose fault that is.
 */
export function hasOwnBody({ header, transactions, evidence, parentCommit }: Block): boolean {
  return (
    equalBytes(header.transactionRoot, merkleRoot([...transactions])) &&
    equalBytes(header.evidenceRoot, evidenceRoot(evidence)) &&
    equalBytes(header.parentCommitHash, parentCommitHash(parentCommit))
  );
}

/** Length prefix and tag of a repeated bytes field, for lengths below 2^14. */
const FRAME_BYTES = 3;

function blockContext(head: Head, timeMs: number) {
  return {
    height: head.height + 1n,
    timeMs,
    parentTimeMs: head.timeMs,
    parentHash: head.hash,
  };
}

function nextTree(tree: SparseMerkleTree, result: BlockResult): SparseMerkleTree {
  return update(
    tree,
    result.changes.map(([key, value]) => treeChange(key, value)),
  );
}

function parentCommitHash(parentCommit: Uint8Array): Uint8Array {
  return parentCommit.length === 0 ? ZERO_HASH : hashCommitCertificate(parentCommit);
}

function checkHeader(chain: ChainContext, head: Head, block: Block): BlockFault | null {
  const { header } = block;
  const rules: [rule: string, holds: boolean, detail: string][] = [
    ['version', header.version === BLOCK_VERSION, `version ${header.version} is unknown`],
    ['chainId', header.chainId === chain.chainId, `it is for chain ${header.chainId}`],
    ['height', header.height === head.height + 1n, `height ${header.height} after ${head.height}`],
    ['parentHash', equalBytes(header.parentHash, head.hash), 'it builds on another block'],
    ['time', header.timeMs > head.timeMs, `${header.timeMs} ms is not after ${head.timeMs} ms`],
    [
      'proposer',
      equalBytes(
        header.proposer,
        proposerAt(chain.authorities, header.height, header.round).consensusKey,
      ),
      'it was built by an authority whose turn it was not',
    ],
    [
      'authorities',
      equalBytes(header.authoritiesHash, authoritiesHash(chain.authorities)),
      'it names other authorities',
    ],
    [
      'parameters',
      equalBytes(header.parametersHash, parametersHash(chain.parameters)),
      'it names other parameters',
    ],
    [
      'size',
      block.bytes.length <= chain.parameters.blockBytesMax,
      `${block.bytes.length} bytes are over ${chain.parameters.blockBytesMax}`,
    ],
  ];
  const broken = rules.find(([, holds]) => !holds);
  return broken === undefined ? null : { rule: broken[0], detail: broken[2] };
}

function checkParentCommit(chain: ChainContext, head: Head, block: Block): BlockFault | null {
  const fault = (detail: string): BlockFault => ({ rule: 'parentCommit', detail });
  if (!equalBytes(block.header.parentCommitHash, parentCommitHash(block.parentCommit)))
    return fault('the certificate is not the one of the header');
  if (head.height === 0n)
    return equalBytes(block.parentCommit, EMPTY_BYTES)
      ? null
      : fault('the first block has no certified parent');
  const certificate = decodeCommitCertificate(block.parentCommit);
  if (certificate === null) return fault('the certificate is not canonically encoded');
  if (certificate.height !== head.height || !equalBytes(certificate.blockId, head.hash))
    return fault('the certificate is for another block');
  const refusal = verifyCommitCertificate(
    certificate,
    authoritiesAt(head.state, head.height),
    chain.chainId,
    chain.verify,
  );
  return refusal === null ? null : fault(`the certificate does not hold: ${refusal.code}`);
}
