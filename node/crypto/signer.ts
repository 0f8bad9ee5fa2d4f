import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';

/** Whoever holds one Ed25519 secret key: memory here, a hardware key elsewhere. */
export interface Signer {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The 64-byte signature over `message`, which is always the sign bytes of something. */
  sign(message: Uint8Array): Uint8Array;
}

export const SEED_BYTES = 32;

/** Everything of a PKCS #8 Ed25519 private key before its 32-byte seed (RFC 8410, section 7). */
const PKCS8_HEAD: Uint8Array = Uint8Array.of(
  ...[
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ],
);

/** 32 random bytes from the system: the secret of a new key. */
export function generateSeed(): Uint8Array {
  return new Uint8Array(randomBytes(SEED_BYTES));
}

/**
 * A signer over a 32-byte seed (the secret key of RFC 8032, 5.1.5). Signatures are deterministic.
 * @throws RangeError where the seed has another length.
 */
export function createSigner(seed: Uint8Array): Signer {
  if (seed.length !== SEED_BYTES) {
    throw new RangeError(`a seed has ${SEED_BYTES} bytes, not ${seed.length}`);
  }
  const der = Buffer.concat([PKCS8_HEAD, seed]);
  const secretKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  // The last 32 bytes of the SPKI encoding are the raw key (RFC 8410, section 4).
  const spki = createPublicKey(secretKey).export({ format: 'der', type: 'spki' });
  return {
    publicKey: new Uint8Array(spki.subarray(-32)),
    sign: (message) => new Uint8Array(sign(null, message, secretKey)),
  };
}
