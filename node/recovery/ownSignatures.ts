import { SignLogError } from '../../consensus/wal/errors.ts';
import type { SignLog } from '../../consensus/wal/signLog.ts';
import { precommitBody } from '../../state/codec/commitCertificate.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import type { ChainContext } from '../../state/execution/chainContext.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import type { Ledger } from '../chain/ledger.ts';

/** A log keeps little more than this many heights with all their votes. */
const BLOCKS_COMPARED = 512n;

/** Whether a final block's certificate holds a signature of ours that our log ought to hold and lacks. */
export function isMissingInLog(
  log: Pick<SignLog, 'contains'>,
  { chainId, verify }: Pick<ChainContext, 'chainId' | 'verify'>,
  ownKey: Uint8Array,
  { height, round, blockId, signatures }: CommitCertificate,
): boolean {
  const bytes = signBytes('precommit', chainId, precommitBody(height, round, blockId));
  if (log.contains(height, bytes) !== 'no') return false;
  // By the signature itself: an index is into the set of its height, which may have been another one.
  return signatures.some(({ signature }) => verify(ownKey, bytes, signature));
}

/**
 * Compares a log with the chain's own record of what our key signed. A log that was cut off at its end, or
 * restored from an older copy, looks whole by itself.
 * @throws SignLogError SIGN_LOG_INCOMPLETE
 */
export function compareLogWithChain(
  log: Pick<SignLog, 'contains' | 'completeFrom'>,
  file: string,
  ledger: Pick<Ledger, 'head' | 'chain' | 'certificateOf'>,
  ownKey: Uint8Array,
): void {
  const { head, chain } = ledger;
  const oldest = head.height - BLOCKS_COMPARED;
  const from = log.completeFrom > oldest ? log.completeFrom : oldest;
  for (let height = head.height; height >= from && height > 0n; height--) {
    const certificate = ledger.certificateOf(height);
    if (certificate === null) return;
    if (!isMissingInLog(log, chain, ownKey, certificate)) continue;
    throw new SignLogError(
      'SIGN_LOG_INCOMPLETE',
      `${file} lacks what this authority signed for block ${height}: it was cut off, or is an older copy, so it is ` +
        'unknown what else was signed; the node follows the chain without signing; to vote again stop it and run ' +
        'gridhood recover sign-log',
    );
  }
}
