import type { Header } from '../types/block.ts';
import { plainBytes } from '../types/bytes.ts';
import { blockHash, decodeHeader } from './block.ts';
import { gridhood } from './generated/ledger.js';
import { decodeMessage, encodeMessage } from './protobuf.ts';

const { TransactionBatch: BatchMessage, BlockAnnouncement: AnnouncementMessage } = gridhood.ledger;

/** A batch is sent as soon as it has this many bytes: one gossip message stays well below 128 KiB. */
export const BATCH_BYTES_MAX: number = 60 * 1024;
const BATCH_MESSAGE_BYTES_MAX: number = 128 * 1024;
const ANNOUNCEMENT_BYTES_MAX: number = 20 * 1024;

/** Signed transactions in one gossip message: per-message costs are most of gossip's costs (measured). */
export interface TransactionBatch {
  readonly transactions: readonly Uint8Array[];
  /** 0 the first time, else any number not used before: equal bytes would not travel twice. */
  readonly announcement: bigint;
}

export function encodeTransactionBatch(batch: TransactionBatch): Uint8Array {
  return encodeMessage(BatchMessage, batch);
}

/** Null where the bytes are no canonical batch, or an empty one. */
export function decodeTransactionBatch(bytes: Uint8Array): TransactionBatch | null {
  const wire = decodeMessage<{ transactions: Uint8Array[]; announcement: bigint }>(
    BatchMessage,
    bytes,
    BATCH_MESSAGE_BYTES_MAX,
  );
  if (wire === null || wire.transactions.length === 0) return null;
  // Copies: a transaction must not keep the whole gossip message alive.
  return { ...wire, transactions: wire.transactions.map((one) => new Uint8Array(one)) };
}

/** Tells followers that a block is final; whoever lacks its body fetches it. */
export interface BlockAnnouncement {
  readonly header: Header;
  readonly headerBytes: Uint8Array;
  readonly hash: Uint8Array;
  /** Encoded commit certificate. */
  readonly certificate: Uint8Array;
}

export function encodeBlockAnnouncement(
  headerBytes: Uint8Array,
  certificate: Uint8Array,
): Uint8Array {
  return encodeMessage(AnnouncementMessage, { header: headerBytes, certificate });
}

export function decodeBlockAnnouncement(bytes: Uint8Array): BlockAnnouncement | null {
  const wire = decodeMessage<{ header: Uint8Array; certificate: Uint8Array }>(
    AnnouncementMessage,
    bytes,
    ANNOUNCEMENT_BYTES_MAX,
  );
  const header = wire === null ? null : decodeHeader(wire.header);
  if (wire === null || header === null) return null;
  return {
    header,
    headerBytes: plainBytes(wire.header),
    hash: blockHash(wire.header),
    certificate: plainBytes(wire.certificate),
  };
}
