import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { equalBytes } from '../types/bytes.ts';
import type { VerifySignature } from '../types/signature.ts';

export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

const { Point } = ed25519;

/** L, the order of the base point (RFC 8032, 5.1), and p, the prime of the field. */
const ORDER: Uint8Array = littleEndian32(Point.Fn.ORDER);
const P: bigint = Point.Fp.ORDER;
const ORDER_8_Y = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;

/**
 * The y of the eight points of small order: 1 (order 1), p − 1 (order 2), 0 (order 4), and the two of
 * order 8. Their sign bit is free, which also covers the encodings of x = 0 with a sign bit, since
 * x = 0 only where y = ±1.
 */
const SMALL_ORDER_Y: readonly Uint8Array[] = [0n, 1n, P - 1n, ORDER_8_Y, P - ORDER_8_Y].map(
  littleEndian32,
);

function littleEndian32(value: bigint): Uint8Array {
  const out = new Uint8Array(32);
  for (let i = 0, rest = value; i < 32; i++, rest >>= 8n) out[i] = Number(rest & 0xffn);
  return out;
}

/**
 * The strict part of the signature rule (consensus.md 2.11, option B), in time that does not depend on
 * the curve: 32-byte key A and 64-byte signature R ‖ S; A and R canonical (y < p, no sign bit on
 * x = 0) and not of small order; S < L. Runs before either verifier: on what is left, OpenSSL and
 * noble's points answer alike.
 */
export function acceptableSignatureForm(publicKey: Uint8Array, signature: Uint8Array): boolean {
  return (
    publicKey.length === PUBLIC_KEY_BYTES &&
    signature.length === SIGNATURE_BYTES &&
    isScalar(signature) &&
    isStrictPoint(publicKey) &&
    isStrictPoint(signature)
  );
}

/** Whether a key may enter the registry as far as its form tells; a signature by it must follow. */
export function acceptablePublicKeyForm(publicKey: Uint8Array): boolean {
  return publicKey.length === PUBLIC_KEY_BYTES && isStrictPoint(publicKey);
}

/** Bytes 32..63 are S < L, little-endian. */
function isScalar(signature: Uint8Array): boolean {
  for (let i = 31; i >= 0; i--) {
    const difference = (signature[32 + i] as number) - (ORDER[i] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Bytes 0..31 are the canonical encoding of a point not of small order, if of a point at all. */
function isStrictPoint(encoded: Uint8Array): boolean {
  return isBelowFieldPrime(encoded) && !isSmallOrder(encoded);
}

/** y < p = 2^255 − 19: only 19 values are not, and they all end in 0xff…ff7f with a first byte ≥ 0xed. */
function isBelowFieldPrime(encoded: Uint8Array): boolean {
  if (((encoded[31] as number) & 0x7f) !== 0x7f) return true;
  for (let i = 30; i > 0; i--) if (encoded[i] !== 0xff) return true;
  return (encoded[0] as number) < 0xed;
}

function isSmallOrder(encoded: Uint8Array): boolean {
  for (const y of SMALL_ORDER_Y) if (hasY(encoded, y)) return true;
  return false;
}

function hasY(encoded: Uint8Array, y: Uint8Array): boolean {
  for (let i = 0; i < 31; i++) if (encoded[i] !== y[i]) return false;
  return ((encoded[31] as number) & 0x7f) === y[31];
}

/**
 * The reference verifier, and the browser's: the strict form, then the cofactorless equation
 * R = S·B − k·A with k = SHA-512(R ‖ A ‖ message) mod L, compared by bytes. About ten times slower
 * than the native one of node/crypto, and bit-identical to it.
 */
export const verifyPortable: VerifySignature = (publicKey, message, signature) => {
  if (!acceptableSignatureForm(publicKey, signature)) return false;
  const encodedR = signature.subarray(0, 32);
  const a = decodePoint(publicKey);
  if (a === null) return false;
  const hash = sha512.create().update(encodedR).update(publicKey).update(message).digest();
  const k = Point.Fn.create(fromLittleEndian(hash));
  const s = fromLittleEndian(signature.subarray(32));
  const r = Point.BASE.multiplyUnsafe(s).subtract(a.multiplyUnsafe(k));
  return equalBytes(r.toBytes(), encodedR);
};

function decodePoint(encoded: Uint8Array): InstanceType<typeof Point> | null {
  try {
    return Point.fromBytes(encoded);
  } catch {
    return null; // y is not on the curve
  }
}

function fromLittleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] as number);
  return value;
}
