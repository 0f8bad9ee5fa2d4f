import { blockHash, decodeHeader } from '../codec/block.ts';
import type { AuthoritySet } from '../types/authority.ts';
import type { Header } from '../types/block.ts';
import { equalBytes } from '../types/bytes.ts';
import type { VerifySignature } from '../types/signature.ts';
import { authoritiesHash } from './chainContext.ts';
import {
  type Checkpoint,
  certificateFault,
  type LightBlock,
  type LightFault,
  type LightFaultCode,
  nextSet,
} from './lightChain.ts';

/** A header with what shows that it is final: of the blocks before it, those alone after which the set changed. */
export interface FinalHeader {
  readonly headerBytes: Uint8Array;
  readonly certificate: Uint8Array;
  /** By ascending height; those up to the checkpoint are passed over. */
  readonly setChanges: readonly LightBlock[];
}

export type FinalHeaderResult =
  | { readonly ok: true; readonly header: Header; readonly hash: Uint8Array }
  | { readonly ok: false; readonly fault: LightFault };

/**
 * Whether a header was made final by authorities that follow from a checkpoint. Blocks between the changes of the set
 * are left out: who names a set by its hash and is certified by more than two thirds of it was decided by it. That
 * also holds for a block before the checkpoint, as long as its set was the checkpoint's.
 */
export function verifyFinalHeader(
  trusted: Checkpoint,
  { headerBytes, certificate, setChanges }: FinalHeader,
  verify: VerifySignature,
): FinalHeaderResult {
  let { height, authorities } = trusted;
  // Whoever made the proof does not know what its reader trusts: what came before that is of no use.
  const later = setChanges.filter(
    (change) => (decodeHeader(change.headerBytes)?.height ?? height) > trusted.height,
  );
  for (const change of later) {
    const step = certified(trusted.chainId, authorities, change, verify);
    if (!step.ok) return step;
    const no = (code: LightFaultCode, message: string): FinalHeaderResult => ({
      ok: false,
      fault: { height: step.header.height, code, message },
    });
    if (step.header.height <= height) return no('height', 'the set changed in another order');
    const next = nextSet(step.header, authorities, change.nextAuthorities);
    if (typeof next === 'string') return no('nextAuthorities', next);
    ({ height } = step.header);
    authorities = next;
  }
  const result = certified(trusted.chainId, authorities, { headerBytes, certificate }, verify);
  if (!result.ok || later.length === 0 || result.header.height > height) return result;
  const message = 'it lies before a change of the set that is said to come before it';
  return { ok: false, fault: { height: result.header.height, code: 'height', message } };
}

function certified(
  chainId: string,
  authorities: AuthoritySet,
  { headerBytes, certificate }: Pick<LightBlock, 'headerBytes' | 'certificate'>,
  verify: VerifySignature,
): FinalHeaderResult {
  const header = decodeHeader(headerBytes);
  const no = (code: LightFaultCode, message: string): FinalHeaderResult => ({
    ok: false,
    fault: { height: header?.height ?? 0n, code, message },
  });
  if (header === null) return no('header', 'it is not a canonically encoded header');
  if (header.chainId !== chainId) return no('chain', `it is of chain ${header.chainId}`);
  if (!equalBytes(header.authoritiesHash, authoritiesHash(authorities)))
    return no(
      'authorities',
      'it names other authorities than those that follow from what is trusted',
    );
  const hash = blockHash(headerBytes);
  const refusal = certificateFault(
    certificate,
    header.height,
    hash,
    { authorities, chainId },
    verify,
  );
  return refusal === null ? { ok: true, header, hash } : no('certificate', refusal);
}
