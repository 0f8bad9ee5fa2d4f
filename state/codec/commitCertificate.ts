import protobuf from 'protobufjs/minimal.js';
import { assert } from '../types/assert.ts';
import { type AuthoritySet, isQuorum } from '../types/authority.ts';
import { equalBytes, plainBytes } from '../types/bytes.ts';
import type { CommitCertificate, CommitSignature } from '../types/commitCertificate.ts';
import type { VerifySignature } from '../types/signature.ts';
import { SIGNATURE_BYTES } from './signature.ts';
import { signBytes, taggedHash } from './signBytes.ts';

const BLOCK_ID_BYTES = 32;
/** Most authorities that a certificate can name; consensus is made for 4 to 32. */
export const AUTHORITIES_MAX = 128;
/** Largest round of a message or a certificate: years of timeouts at the cap. */
export const ROUND_MAX: number = 2 ** 24;
/** Heights beyond are refused, so a height is exact as a double as well. */
export const HEIGHT_MAX: bigint = 2n ** 53n - 1n;
/** Height, round, id, signers and a signature of each, with their tags and lengths. */
export const COMMIT_CERTIFICATE_BYTES_MAX: number =
  64 + BLOCK_ID_BYTES + AUTHORITIES_MAX / 8 + AUTHORITIES_MAX * SIGNATURE_BYTES;

export type CommitCertificateRefusal =
  | { readonly code: 'CERTIFICATE_OUT_OF_RANGE' }
  | { readonly code: 'CERTIFICATE_BLOCK_ID_LENGTH'; readonly length: number }
  | { readonly code: 'CERTIFICATE_UNKNOWN_SIGNER'; readonly authorityIndex: number }
  | { readonly code: 'CERTIFICATE_SIGNERS_NOT_ASCENDING'; readonly authorityIndex: number }
  | { readonly code: 'CERTIFICATE_SIGNATURE_LENGTH'; readonly authorityIndex: number }
  | {
      readonly code: 'CERTIFICATE_BELOW_QUORUM';
      readonly signatures: number;
      readonly authorities: number;
    }
  | { readonly code: 'CERTIFICATE_BAD_SIGNATURE'; readonly authorityIndex: number };

/**
 * What an authority signs with a precommit: canonical protobuf of height (1), round (2) and block id (3,
 * absent for nil). It stands here because blocks carry their parent's certificate, and whoever follows
 * the chain verifies it without taking part in consensus.
 */
export function precommitBody(
  height: bigint,
  round: number,
  blockId: Uint8Array | null,
): Uint8Array {
  const writer = protobuf.Writer.create();
  writeHeightAndRound(writer, height, round);
  if (blockId !== null) writer.uint32(26).bytes(blockId);
  return plainBytes(writer.finish());
}

/**
 * Form first, which costs nothing, then every signature; null where the certificate holds. The signers
 * must be authorities of the certificate's own height.
 */
export function verifyCommitCertificate(
  certificate: CommitCertificate,
  authorities: AuthoritySet,
  chainId: string,
  verify: VerifySignature,
): CommitCertificateRefusal | null {
  const refusal = checkCommitCertificateForm(certificate, authorities.length);
  if (refusal !== null) return refusal;
  const { height, round, blockId } = certificate;
  const message = signBytes('precommit', chainId, precommitBody(height, round, blockId));
  for (const { authorityIndex, signature } of certificate.signatures) {
    const key = authorities[authorityIndex]?.consensusKey;
    if (key === undefined || !verify(key, message, signature))
      return { code: 'CERTIFICATE_BAD_SIGNATURE', authorityIndex };
  }
  return null;
}

/** Everything but the signatures themselves: ranges, lengths, order of the signers, quorum. */
export function checkCommitCertificateForm(
  certificate: CommitCertificate,
  authorityCount: number,
): CommitCertificateRefusal | null {
  const { height, round, blockId, signatures } = certificate;
  if (height < 1n || height > HEIGHT_MAX || !isRound(round))
    return { code: 'CERTIFICATE_OUT_OF_RANGE' };
  if (blockId.length !== BLOCK_ID_BYTES)
    return { code: 'CERTIFICATE_BLOCK_ID_LENGTH', length: blockId.length };
  let previous = -1;
  for (const { authorityIndex, signature } of signatures) {
    if (!Number.isInteger(authorityIndex) || authorityIndex < 0 || authorityIndex >= authorityCount)
      return { code: 'CERTIFICATE_UNKNOWN_SIGNER', authorityIndex };
    if (authorityIndex <= previous)
      return { code: 'CERTIFICATE_SIGNERS_NOT_ASCENDING', authorityIndex };
    if (signature.length !== SIGNATURE_BYTES)
      return { code: 'CERTIFICATE_SIGNATURE_LENGTH', authorityIndex };
    previous = authorityIndex;
  }
  return isQuorum(signatures.length, authorityCount)
    ? null
    : {
        code: 'CERTIFICATE_BELOW_QUORUM',
        signatures: signatures.length,
        authorities: authorityCount,
      };
}

function isRound(round: number): boolean {
  return Number.isInteger(round) && round >= 0 && round <= ROUND_MAX;
}

/**
 * Height (1), round (2), block id (3), signers as a bitmap (4: authority i is bit i mod 8 of byte i div 8,
 * no zero byte at the end), their signatures in that order without gaps (5).
 * Precondition: a certificate that passes {@link checkCommitCertificateForm}.
 */
export function encodeCommitCertificate(certificate: CommitCertificate): Uint8Array {
  const { height, round, blockId, signatures } = certificate;
  const last = signatures.at(-1)?.authorityIndex ?? -1;
  assert(last < AUTHORITIES_MAX, 'a certificate names at most 128 authorities');
  const signers = new Uint8Array((last >> 3) + 1);
  const joined = new Uint8Array(signatures.length * SIGNATURE_BYTES);
  for (const [position, { authorityIndex, signature }] of signatures.entries()) {
    signers[authorityIndex >> 3] =
      (signers[authorityIndex >> 3] ?? 0) | (1 << (authorityIndex & 7));
    joined.set(signature, position * SIGNATURE_BYTES);
  }
  const writer = protobuf.Writer.create();
  writeHeightAndRound(writer, height, round);
  writer.uint32(26).bytes(blockId);
  if (signers.length > 0) writer.uint32(34).bytes(signers).uint32(42).bytes(joined);
  return plainBytes(writer.finish());
}

/**
 * Null where the bytes are not the one encoding of a certificate. The parts are copies. Quorum and
 * signatures are {@link verifyCommitCertificate}'s to judge.
 */
export function decodeCommitCertificate(bytes: Uint8Array): CommitCertificate | null {
  if (bytes.length > COMMIT_CERTIFICATE_BYTES_MAX) return null;
  const certificate = read(bytes);
  if (certificate === null || !equalBytes(encodeCommitCertificate(certificate), bytes)) return null;
  return certificate;
}

export function hashCommitCertificate(encoded: Uint8Array): Uint8Array {
  return taggedHash('commitCertificate', encoded);
}

function read(bytes: Uint8Array): CommitCertificate | null {
  const fields = { height: 0n, round: 0, blockId: EMPTY, signers: EMPTY, joined: EMPTY };
  try {
    const reader = protobuf.Reader.create(bytes);
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag === 8) fields.height = BigInt(String(reader.uint64()));
      else if (tag === 16) fields.round = reader.uint32();
      else if (tag === 26) fields.blockId = new Uint8Array(reader.bytes());
      else if (tag === 34) fields.signers = new Uint8Array(reader.bytes());
      else if (tag === 42) fields.joined = new Uint8Array(reader.bytes());
      else return null;
    }
  } catch {
    return null; // cut short
  }
  const { height, round, blockId } = fields;
  const signatures = splitSignatures(fields.signers, fields.joined);
  if (signatures === null || blockId.length !== BLOCK_ID_BYTES) return null;
  if (height < 1n || height > HEIGHT_MAX || !isRound(round)) return null;
  return { height, round, blockId, signatures };
}

const EMPTY: Uint8Array = new Uint8Array(0);

function splitSignatures(signers: Uint8Array, joined: Uint8Array): CommitSignature[] | null {
  if (signers.length > AUTHORITIES_MAX / 8) return null;
  const signatures: CommitSignature[] = [];
  for (let authorityIndex = 0; authorityIndex < signers.length * 8; authorityIndex++) {
    if ((((signers[authorityIndex >> 3] ?? 0) >> (authorityIndex & 7)) & 1) === 0) continue;
    const offset = signatures.length * SIGNATURE_BYTES;
    signatures.push({ authorityIndex, signature: joined.slice(offset, offset + SIGNATURE_BYTES) });
  }
  return signatures.length * SIGNATURE_BYTES === joined.length ? signatures : null;
}

function writeHeightAndRound(writer: protobuf.Writer, height: bigint, round: number): void {
  assert(height >= 0n && height <= HEIGHT_MAX, `height out of range: ${height}`);
  writer.uint32(8).uint64(Number(height));
  if (round !== 0) writer.uint32(16).uint32(round);
}
