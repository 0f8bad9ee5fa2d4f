import { decodeMessage, encodeMessage } from '../../state/codec/protobuf.ts';
import { BLOCK_BYTES_MAX } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';
import { EVIDENCE_BYTES_MAX } from '../../state/types/evidence.ts';
import { idBytes, isHeight } from './codec.ts';
import { gridhood } from './generated/consensus.js';
import type { BlockId } from './messages.ts';

const wire = gridhood.consensus;
/** Tags, lengths and a block request. */
const HEAD_BYTES_MAX = 64;

/** What authorities tell each other on the streams of consensus that is none of its core's business. */
export type Notice =
  /** Evidence on its way into a block; not looked at here. */
  | { readonly type: 'evidence'; readonly evidence: Uint8Array }
  /** Asks for a block of the height in progress. */
  | { readonly type: 'blockRequest'; readonly height: bigint; readonly blockId: BlockId }
  /** The answer, not looked at here. */
  | { readonly type: 'requestedBlock'; readonly block: Uint8Array };

interface WireNotice {
  readonly message?: string;
  readonly evidence: Uint8Array;
  readonly blockRequest: { readonly height: bigint; readonly blockId: Uint8Array };
  readonly requestedBlock: Uint8Array;
  readonly block: Uint8Array;
}

export function encodeNotice(notice: Notice): Uint8Array {
  return encodeMessage(wire.ConsensusMessage, toWire(notice));
}

/** Null where the bytes are anything else, or too many. All parts are copies. */
export function decodeNotice(bytes: Uint8Array): Notice | null {
  const decoded = decodeMessage<WireNotice>(
    wire.ConsensusMessage,
    bytes,
    HEAD_BYTES_MAX + BLOCK_BYTES_MAX,
  );
  if (decoded === null || decoded.block.length > 0) return null;
  switch (decoded.message) {
    case 'evidence':
      return bytes.length > HEAD_BYTES_MAX + EVIDENCE_BYTES_MAX
        ? null
        : { type: 'evidence', evidence: new Uint8Array(decoded.evidence) };
    case 'blockRequest': {
      const { height, blockId } = decoded.blockRequest;
      if (!isHeight(height) || blockId.length !== 32) return null;
      return { type: 'blockRequest', height, blockId: toHex(blockId) };
    }
    case 'requestedBlock':
      return { type: 'requestedBlock', block: new Uint8Array(decoded.requestedBlock) };
    default:
      return null;
  }
}

function toWire(notice: Notice): object {
  switch (notice.type) {
    case 'evidence':
      return { evidence: notice.evidence };
    case 'blockRequest':
      return { blockRequest: { height: notice.height, blockId: idBytes(notice.blockId) } };
    case 'requestedBlock':
      return { requestedBlock: notice.block };
  }
}
