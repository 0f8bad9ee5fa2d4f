import { SignLogError } from '../../consensus/wal/errors.ts';
import type { SignLog } from '../../consensus/wal/signLog.ts';
import { openAuthorityLog } from '../chain/authorityLog.ts';
import type { Ledger } from '../chain/ledger.ts';
import type { Signer } from '../crypto/signer.ts';
import { compareLogWithChain } from './ownSignatures.ts';

/** With these the node follows and serves the chain, and signs nothing. */
const LOST: ReadonlySet<string> = new Set([
  'SIGN_LOG_MISSING',
  'SIGN_LOG_CORRUPT',
  'SIGN_LOG_INCOMPLETE',
]);

export type OpenedSignLog =
  | { readonly log: SignLog; readonly lost: null }
  /** Why it cannot be trusted, and what to do. */
  | { readonly log: null; readonly lost: SignLogError };

/**
 * The log of an authority's key, where it holds all that the chain says that the key has signed.
 * @throws SignLogError SIGN_LOG_FOREIGN: the folder was put together wrongly.
 */
export async function openSignLogOrFollow(
  file: string,
  ledger: Ledger,
  signer: Signer,
): Promise<OpenedSignLog> {
  try {
    const log = await openAuthorityLog(file, ledger.chain.chainId, signer);
    try {
      compareLogWithChain(log, file, ledger, signer.publicKey);
    } catch (error) {
      await log.close();
      throw error;
    }
    return { log, lost: null };
  } catch (error) {
    if (error instanceof SignLogError && LOST.has(error.code)) return { log: null, lost: error };
    throw error;
  }
}
