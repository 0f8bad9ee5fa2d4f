import type { SignLog } from '../../consensus/wal/signLog.ts';
import { decodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import type { Ledger } from '../chain/ledger.ts';
import type { NodeLog } from '../log.ts';
import { isMissingInLog } from './ownSignatures.ts';
import { SignFence, type SignFenceParts } from './signFence.ts';

export interface SignLogGuardParts
  extends Pick<SignFenceParts, 'ownNodeKey' | 'connected' | 'status' | 'timers'> {
  readonly ledger: Ledger;
  readonly signLog: SignLog;
  /** 32 bytes. */
  readonly consensusKey: Uint8Array;
  readonly log: NodeLog;
  /** Our key has signed what our log does not know. */
  onForeignSignature(message: string): void;
  /** The log was begun anew, and may now sign from its first safe height on. */
  onSigning(): void;
  onFatal(error: unknown): void;
}

/**
 * Watches over a running authority's log: compares it with the certificates of the blocks that come, and lets
 * one that was begun anew sign from the first safe height on.
 */
export function guardSignLog(parts: SignLogGuardParts): { stop(): Promise<void> } {
  const { ledger, signLog, consensusKey, log } = parts;
  ledger.onCommitted((executed, bytes) => {
    const certificate = decodeCommitCertificate(bytes);
    if (certificate === null || !isMissingInLog(signLog, ledger.chain, consensusKey, certificate))
      return;
    parts.onForeignSignature(
      `block ${executed.block.header.height} holds a signature by this authority's key that is not in its log: the key is in use elsewhere, or the log is an older copy; stop the other copy and give this authority a new key`,
    );
  });
  if (signLog.signsFrom !== null) return { stop: async () => undefined };
  log.warn(
    {},
    'the sign log was begun anew; nothing is signed before the authorities have answered',
  );
  const fence = new SignFence({
    ...parts,
    authorities: () => ledger.chain.authorities,
    headHeight: () => ledger.head.height,
    lift: async (signsFrom) => {
      await signLog.liftFence(signsFrom);
      log.info({ signsFrom }, 'the sign log may be used from this height on');
      parts.onSigning();
    },
    onError: parts.onFatal,
  });
  fence.start();
  return fence;
}
