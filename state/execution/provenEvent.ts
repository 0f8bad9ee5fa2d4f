import { decodeEvent } from '../codec/event.ts';
import { merkleLeafHash, verifyInclusion } from '../codec/merkle.ts';
import type { Header } from '../types/block.ts';
import type { LedgerEvent } from '../types/event.ts';
import type { VerifySignature } from '../types/signature.ts';
import { type FinalHeader, verifyFinalHeader } from './finalHeader.ts';
import type { Checkpoint } from './lightChain.ts';

/** An event with what shows that the chain has recorded it. */
export interface ProvenEvent {
  readonly block: FinalHeader;
  /** Encoded, as hashed. */
  readonly event: Uint8Array;
  readonly index: number;
  /** Events of the block. */
  readonly count: number;
  readonly path: readonly Uint8Array[];
}

export type ProvenEventResult =
  | { readonly ok: true; readonly header: Header; readonly event: LedgerEvent }
  | { readonly ok: false; readonly code: 'header' | 'event'; readonly message: string };

export function verifyEvent(
  trusted: Checkpoint,
  { block, event, index, count, path }: ProvenEvent,
  verify: VerifySignature,
): ProvenEventResult {
  const final = verifyFinalHeader(trusted, block, verify);
  if (!final.ok) {
    const { height, message } = final.fault;
    return { ok: false, code: 'header', message: `block ${height}: ${message}` };
  }
  const { header } = final;
  const decoded = decodeEvent(event);
  if (
    decoded === null ||
    !verifyInclusion(header.eventRoot, count, index, merkleLeafHash(event), path)
  )
    return { ok: false, code: 'event', message: `block ${header.height} records no such event` };
  return { ok: true, header, event: decoded };
}
