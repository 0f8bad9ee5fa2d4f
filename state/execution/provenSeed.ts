import { blockHash, decodeHeader } from '../codec/block.ts';
import { equalBytes } from '../types/bytes.ts';
import type { VerifySignature } from '../types/signature.ts';
import { isoTime } from '../types/time.ts';
import { type FinalHeader, verifyFinalHeader } from './finalHeader.ts';
import type { Checkpoint } from './lightChain.ts';

/** The first block of a slot's order window, and the header before it, whose hash is the seed. */
export interface ProvenSeed {
  readonly opening: FinalHeader;
  /** Null where the opening block is the chain's first: its parent is the genesis. */
  readonly parent: Uint8Array | null;
}

/** Why a seed is not the one that was fixed before the window opened, so that nobody could choose it; or null. */
export function seedFault(
  trusted: Checkpoint,
  { opening, parent }: ProvenSeed,
  { seed, opensMs }: { readonly seed: Uint8Array; readonly opensMs: number },
  verify: VerifySignature,
): string | null {
  const final = verifyFinalHeader(trusted, opening, verify);
  if (!final.ok) return `block ${final.fault.height}: ${final.fault.message}`;
  const { height, timeMs, parentHash } = final.header;
  if (!equalBytes(parentHash, seed))
    return 'it is not the hash of the block before the window opened';
  if (timeMs < opensMs)
    return `block ${height} was before the window opened at ${isoTime(opensMs)}`;
  if (parent === null) return height === 1n ? null : `the parent of block ${height} is missing`;
  const before = decodeHeader(parent);
  if (before === null || !equalBytes(blockHash(parent), seed))
    return 'the header given is not that of the block before the window opened';
  return before.timeMs < opensMs
    ? null
    : `block ${before.height} had opened the window before, at ${isoTime(before.timeMs)}`;
}
