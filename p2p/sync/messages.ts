import { decodeMessage, encodeMessage } from '../../state/codec/protobuf.ts';
import { SYNC_BLOCKS_MAX, SYNC_FRAME_BYTES_MAX, SYNC_REQUEST_BYTES_MAX } from '../limits.ts';
import { gridhood } from '../schema/generated/p2p.js';

const { SyncRequest, SyncResponse } = gridhood.p2p;

/** How far a node is, and how far back it can serve. Claims, until certificates prove them. */
export interface SyncStatus {
  readonly height: bigint;
  /** 32 bytes. */
  readonly headHash: Uint8Array;
  /** The lowest height whose block is kept. */
  readonly earliestHeight: bigint;
  /** The sender's clock when it answered, milliseconds since the epoch. */
  readonly timeMs: number;
}

/** A final block as it travels: bytes that this room does not look into. */
export interface SyncedBlock {
  readonly height: bigint;
  readonly block: Uint8Array;
  readonly certificate: Uint8Array;
}

export interface BlocksRequest {
  readonly fromHeight: bigint;
  /** 1 to {@link SYNC_BLOCKS_MAX}. */
  readonly maxCount: number;
  /** At least 1; the answer ends after the block that reaches it. */
  readonly maxBytes: number;
}

export type RefusalReason = 'busy' | 'unavailable';

export type Request =
  | { readonly type: 'status' }
  | ({ readonly type: 'blocks' } & BlocksRequest)
  /** Bytes of block frames that the client has taken in since it last said so. */
  | { readonly type: 'consumed'; readonly bytes: number };

export type Response =
  | ({ readonly type: 'status' } & SyncStatus)
  | { readonly type: 'block'; readonly block: Uint8Array; readonly certificate: Uint8Array }
  | { readonly type: 'end' }
  | { readonly type: 'refusal'; readonly reason: RefusalReason };

/** By their numbers in p2p.proto; 0 is none. */
const REASONS: readonly (RefusalReason | null)[] = [null, 'busy', 'unavailable'];
const HASH_BYTES = 32;
const TIME_MAX_MS = BigInt(Number.MAX_SAFE_INTEGER);

/** Shape of the generated messages as the codec hands them out. */
interface RequestFields {
  readonly kind?: string;
  readonly blocks: BlocksRequest | null;
  readonly consumed: { readonly bytes: number } | null;
}
interface ResponseFields {
  readonly kind?: string;
  readonly status: (Omit<SyncStatus, 'timeMs'> & { readonly timeMs: bigint }) | null;
  readonly block: { readonly block: Uint8Array; readonly certificate: Uint8Array } | null;
  readonly refusal: { readonly reason: number } | null;
}

export function encodeRequest({ type, ...fields }: Request): Uint8Array {
  return encodeMessage(SyncRequest, { [type]: fields });
}

/** Null where the bytes are not a request within its limits. */
export function decodeRequest(bytes: Uint8Array): Request | null {
  const message = decodeMessage<RequestFields>(SyncRequest, bytes, SYNC_REQUEST_BYTES_MAX);
  switch (message?.kind) {
    case 'status':
      return { type: 'status' };
    case 'blocks': {
      const { blocks } = message;
      if (!blocks?.maxCount || blocks.maxCount > SYNC_BLOCKS_MAX || !blocks.maxBytes) return null;
      return { type: 'blocks', ...blocks };
    }
    case 'consumed':
      return message.consumed?.bytes ? { type: 'consumed', bytes: message.consumed.bytes } : null;
    default:
      return null;
  }
}

export function encodeResponse({ type, ...fields }: Response): Uint8Array {
  const body = 'reason' in fields ? { reason: REASONS.indexOf(fields.reason) } : fields;
  return encodeMessage(SyncResponse, { [type]: body });
}

/** Null where the bytes are not a response. Byte fields may view the input. */
export function decodeResponse(bytes: Uint8Array): Response | null {
  const message = decodeMessage<ResponseFields>(SyncResponse, bytes, SYNC_FRAME_BYTES_MAX);
  switch (message?.kind) {
    case 'status': {
      const { status } = message;
      if (status?.headHash.length !== HASH_BYTES || status.timeMs > TIME_MAX_MS) return null;
      return { type: 'status', ...status, timeMs: Number(status.timeMs) };
    }
    case 'block': {
      const { block } = message;
      if (!block?.block.length || block.certificate.length === 0) return null;
      return { type: 'block', ...block };
    }
    case 'end':
      return { type: 'end' };
    case 'refusal': {
      const reason = REASONS[message.refusal?.reason ?? 0];
      return reason ? { type: 'refusal', reason } : null;
    }
    default:
      return null;
  }
}
