import { SignLog } from '../../consensus/wal/signLog.ts';
import { nodeSignLogFile } from '../../consensus/wal/signLogFile.ts';
import type { Signer } from '../crypto/signer.ts';
import { signLogPoints } from '../failpoint.ts';

/**
 * The sign log of a new consensus key. It is made together with the key and never later: a key whose log
 * is missing may have signed something.
 * @throws SignLogError SIGN_LOG_EXISTS
 */
export async function createAuthorityLog(
  file: string,
  chainId: string,
  signer: Signer,
): Promise<void> {
  const identity = { chainId, consensusKey: signer.publicKey };
  const log = await SignLog.create(nodeSignLogFile(file, signLogPoints), identity, (bytes) =>
    signer.sign(bytes),
  );
  await log.close();
}

/** A log in the place of one that was lost; it signs nothing until that is known to be safe. */
export async function beginAuthorityLog(
  file: string,
  chainId: string,
  consensusKey: Uint8Array,
): Promise<void> {
  await SignLog.begin(nodeSignLogFile(file, signLogPoints), { chainId, consensusKey });
}

/** @throws SignLogError SIGN_LOG_MISSING, SIGN_LOG_CORRUPT, SIGN_LOG_FOREIGN: then nothing is signed. */
export function openAuthorityLog(file: string, chainId: string, signer: Signer): Promise<SignLog> {
  const identity = { chainId, consensusKey: signer.publicKey };
  return SignLog.open(nodeSignLogFile(file, signLogPoints), identity, (bytes) =>
    signer.sign(bytes),
  );
}
