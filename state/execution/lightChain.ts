import { blockHash, decodeHeader } from '../codec/block.ts';
import { decodeCommitCertificate, verifyCommitCertificate } from '../codec/commitCertificate.ts';
import { type AuthoritySet, CHAIN_AUTHORITIES_MAX } from '../types/authority.ts';
import type { Header } from '../types/block.ts';
import { compareBytes, equalBytes } from '../types/bytes.ts';
import type { VerifySignature } from '../types/signature.ts';
import { authoritiesHash } from './chainContext.ts';

/** What somebody trusts to begin with: a final block, and who decides the one after it. */
export interface Checkpoint {
  readonly chainId: string;
  readonly height: bigint;
  /** Of the block at `height`; the genesis hash at height 0. */
  readonly hash: Uint8Array;
  /** Its time; that of the genesis at height 0. */
  readonly timeMs: number;
  /** Of height + 1, sorted by consensus key. */
  readonly authorities: AuthoritySet;
}

/** A header with its proof, as any peer can give it; nothing of it is believed. */
export interface LightBlock {
  readonly headerBytes: Uint8Array;
  /** Encoded commit certificate of this block. */
  readonly certificate: Uint8Array;
  /** Of the next height, where this header names another set than its own. */
  readonly nextAuthorities: AuthoritySet | null;
}

export type LightFaultCode =
  | 'header'
  | 'chain'
  | 'height'
  | 'parent'
  | 'time'
  | 'authorities'
  | 'proposer'
  | 'certificate'
  | 'nextAuthorities';

export interface LightFault {
  readonly height: bigint;
  readonly code: LightFaultCode;
  readonly message: string;
}

export type LightResult =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly fault: LightFault };

/**
 * One step along the chain without its state: the header follows the checkpoint, was decided by more than
 * two thirds of the very set that the checkpoint names, and itself names the set of the next height, whose
 * content must have that hash. A set that nobody trusted can therefore never be slipped in. Pure, and
 * portable to a browser with {@link verifyPortable}.
 */
export function verifyNext(
  trusted: Checkpoint,
  { headerBytes, certificate, nextAuthorities }: LightBlock,
  verify: VerifySignature,
): LightResult {
  const height = trusted.height + 1n;
  const no = (code: LightFaultCode, message: string): LightResult => ({
    ok: false,
    fault: { height, code, message },
  });
  const header = decodeHeader(headerBytes);
  if (header === null) return no('header', 'it is not a canonically encoded header');
  if (header.chainId !== trusted.chainId) return no('chain', `it is of chain ${header.chainId}`);
  if (header.height !== height) return no('height', `it says height ${header.height}`);
  if (!equalBytes(header.parentHash, trusted.hash)) return no('parent', 'it has another parent');
  const { timeMs } = header;
  if (timeMs <= trusted.timeMs) return no('time', 'its time is not after that of its parent');
  if (!equalBytes(header.authoritiesHash, authoritiesHash(trusted.authorities)))
    return no('authorities', 'it names other authorities than the block before it announced');
  const { authorities } = trusted;
  const turn = Number((height + BigInt(header.round)) % BigInt(authorities.length));
  if (!equalBytes(header.proposer, authorities[turn]?.consensusKey ?? NOBODY))
    return no('proposer', 'it was built by an authority whose turn it was not');
  const hash = blockHash(headerBytes);
  const refusal = certificateFault(certificate, height, hash, trusted, verify);
  if (refusal !== null) return no('certificate', refusal);
  const next = nextSet(header, authorities, nextAuthorities);
  if (typeof next === 'string') return no('nextAuthorities', next);
  const { chainId } = trusted;
  return { ok: true, checkpoint: { chainId, height, hash, timeMs, authorities: next } };
}

/** Follows a run of adjacent headers from a checkpoint; the first that does not hold ends it. */
export function verifyAuthorityChain(
  trusted: Checkpoint,
  blocks: Iterable<LightBlock>,
  verify: VerifySignature,
): { readonly checkpoint: Checkpoint; readonly fault: LightFault | null } {
  let checkpoint = trusted;
  for (const block of blocks) {
    const next = verifyNext(checkpoint, block, verify);
    if (!next.ok) return { checkpoint, fault: next.fault };
    ({ checkpoint } = next);
  }
  return { checkpoint, fault: null };
}

const NOBODY = new Uint8Array(0);

/** Why a certificate does not make this block final, or null. */
export function certificateFault(
  encoded: Uint8Array,
  height: bigint,
  hash: Uint8Array,
  { authorities, chainId }: Pick<Checkpoint, 'authorities' | 'chainId'>,
  verify: VerifySignature,
): string | null {
  const certificate = decodeCommitCertificate(encoded);
  if (certificate === null) return 'its certificate is not canonically encoded';
  if (certificate.height !== height || !equalBytes(certificate.blockId, hash))
    return 'its certificate is for another block';
  const refusal = verifyCommitCertificate(certificate, authorities, chainId, verify);
  return refusal === null ? null : `its certificate does not hold: ${refusal.code}`;
}

/** Who decides after a header that the authorities given have made final; a text: why that is not known. */
export function nextSet(
  header: Header,
  authorities: AuthoritySet,
  given: AuthoritySet | null,
): AuthoritySet | string {
  if (equalBytes(header.nextAuthoritiesHash, header.authoritiesHash)) return authorities;
  if (given === null) return 'the set changes here, and the next one is not given';
  if (!isSet(given)) return 'the next set is not a sorted set';
  return equalBytes(authoritiesHash(given), header.nextAuthoritiesHash)
    ? given
    : 'the next set given is not the one that the header announces';
}

/** The set is of the attacker's size until its hash is known to be right. */
function isSet(authorities: AuthoritySet): boolean {
  return (
    authorities.length > 0 &&
    authorities.length <= CHAIN_AUTHORITIES_MAX &&
    authorities.every(({ consensusKey }, index) => {
      const before = authorities[index - 1];
      return before === undefined || compareBytes(before.consensusKey, consensusKey) < 0;
    })
  );
}
