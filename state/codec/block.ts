import { BLOCK_BYTES_MAX, type Block, type Header } from '../types/block.ts';
import { concatBytes, plainBytes } from '../types/bytes.ts';
import { gridhood } from './generated/ledger.js';
import { decodeMessage, encodeMessage } from './protobuf.ts';
import { sha256Of } from './sha256.ts';

const { Header: HeaderMessage, Block: BlockMessage } = gridhood.ledger;

const HEADER_BYTES_MAX = 1024;
const HASH_FIELDS = [
  'parentHash',
  'proposer',
  'transactionRoot',
  'stateRoot',
  'eventRoot',
  'authoritiesHash',
  'nextAuthoritiesHash',
  'parametersHash',
  'parentCommitHash',
] as const;

interface WireHeader extends Omit<Header, 'timeMs'> {
  timeMs: bigint;
}
interface WireBlock {
  header: Uint8Array;
  transactions: Uint8Array[];
  evidence: Uint8Array[];
  parentCommit: Uint8Array;
}

export function encodeHeader(header: Header): Uint8Array {
  return encodeMessage(HeaderMessage, header);
}

/** Null where the bytes are not a canonical header with every hash of 32 bytes; that of no evidence is empty. */
export function decodeHeader(bytes: Uint8Array): Header | null {
  const wire = decodeMessage<WireHeader>(HeaderMessage, bytes, HEADER_BYTES_MAX);
  if (wire === null || wire.timeMs > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const hashes: Partial<Record<(typeof HASH_FIELDS)[number], Uint8Array>> = {};
  for (const field of HASH_FIELDS) {
    if (wire[field].length !== 32) return null;
    hashes[field] = plainBytes(wire[field]);
  }
  const evidenceRoot = plainBytes(wire.evidenceRoot);
  if (evidenceRoot.length !== 0 && evidenceRoot.length !== 32) return null;
  return { ...wire, ...hashes, evidenceRoot, timeMs: Number(wire.timeMs) };
}

export function blockHash(headerBytes: Uint8Array): Uint8Array {
  return sha256Of(headerBytes);
}

export function sealBlock(
  header: Header,
  {
    transactions,
    evidence,
    parentCommit,
  }: Pick<Block, 'transactions' | 'evidence' | 'parentCommit'>,
): Block {
  const body = { transactions, evidence, parentCommit };
  const headerBytes = encodeHeader(header);
  const bytes = encodeMessage(BlockMessage, { header: headerBytes, ...body });
  return { hash: blockHash(headerBytes), header, headerBytes, bytes, ...body };
}

/** Null where the bytes are too many or not a canonical block. The header's roots are not checked here. */
export function decodeBlock(bytes: Uint8Array, bytesMax: number = BLOCK_BYTES_MAX): Block | null {
  const wire = decodeMessage<WireBlock>(BlockMessage, bytes, bytesMax);
  if (wire === null) return null;
  // A copy: what arrives from the wire often views a larger buffer that must not be kept alive.
  const headerBytes = concatBytes(wire.header);
  const header = decodeHeader(headerBytes);
  if (header === null) return null;
  return {
    hash: blockHash(headerBytes),
    header,
    headerBytes,
    transactions: wire.transactions.map(plainBytes),
    evidence: wire.evidence.map(plainBytes),
    parentCommit: plainBytes(wire.parentCommit),
    bytes: plainBytes(bytes),
  };
}
