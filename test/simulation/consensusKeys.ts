import { sha512 } from '@noble/hashes/sha2.js';
import type { Authority } from '../../state/types/authority.ts';
import { compareBytes, concatBytes, utf8 } from '../../state/types/bytes.ts';
import type { VerifySignature } from '../../state/types/signature.ts';

/**
 * Signatures for simulations: a hash of public key and message. Nobody but the simulated owner makes one,
 * and it costs microseconds.
 */
export function fakeSign(publicKey: Uint8Array, message: Uint8Array): Uint8Array {
  return sha512(concatBytes(publicKey, message));
}

export const fakeVerify: VerifySignature = (publicKey, message, signature) =>
  compareBytes(fakeSign(publicKey, message), signature) === 0;

/** Sorted by key, as a set must be; `a0` is the first of the set. */
export function fakeAuthorities(count: number): Authority[] {
  return Array.from({ length: count }, (_, i) => sha512(utf8(`authority ${i}`)).slice(0, 32))
    .sort(compareBytes)
    .map((key, i) => ({ name: `a${i}`, consensusKey: key, nodeKey: key }));
}
