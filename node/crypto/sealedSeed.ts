import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto';
import { concatBytes, fromHex, plainBytes, toHex, utf8 } from '../../state/types/bytes.ts';
import { SEED_BYTES } from './signer.ts';

/** A seed as it lies in a file: behind a key that scrypt makes of a passphrase. All bytes as hex. */
export interface SealedSeed {
  readonly kdf: 'scrypt';
  readonly n: number;
  readonly r: number;
  readonly p: number;
  /** 16 bytes. */
  readonly salt: string;
  readonly cipher: 'aes-256-gcm';
  /** 12 bytes. */
  readonly nonce: string;
  /** The seed's 32 bytes and 16 that prove it whole. */
  readonly text: string;
}

/** 64 MiB and some 0.2 s of one core: dear for who tries millions, bearable for a small board's start. */
const COST = { n: 65_536, r: 8, p: 1 } as const;
/** A file that asks for more would only exhaust the machine. */
const MEMORY_BYTES_MAX: number = 256 * 1024 * 1024;
const PARALLEL_MAX = 16;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** What a person types or a file holds. One derivation serves all keys that were sealed together. */
export class Passphrase {
  readonly #text: string;
  readonly #derived = new Map<string, Promise<Uint8Array>>();

  constructor(text: string) {
    // What looks the same on two keyboards is the same.
    this.#text = text.normalize('NFKC');
  }

  derive(salt: Uint8Array, { n, r, p }: Pick<SealedSeed, 'n' | 'r' | 'p'>): Promise<Uint8Array> {
    const name = `${toHex(salt)} ${n} ${r} ${p}`;
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const options = { N: n, r, p, maxmem: 2 * MEMORY_BYTES_MAX };
    const derived = derive(utf8(this.#text), salt, options);
    this.#derived.set(name, derived);
    return derived;
  }
}

function derive(text: Uint8Array, salt: Uint8Array, options: ScryptOptions): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(text, salt, KEY_BYTES, options, (error, key) => {
      if (error === null) resolve(plainBytes(key));
      else reject(error);
    });
  });
}

/** 16 bytes for keys that are sealed together. */
export function drawSalt(): Uint8Array {
  return plainBytes(randomBytes(SALT_BYTES));
}

/** `label`: what stands beside the seed and must not be exchanged. */
export async function sealSeed(
  seed: Uint8Array,
  label: string,
  passphrase: Passphrase,
  salt: Uint8Array,
): Promise<SealedSeed> {
  const key = await passphrase.derive(salt, COST);
  const nonce = plainBytes(randomBytes(NONCE_BYTES));
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(utf8(label));
  const text = concatBytes(cipher.update(seed), cipher.final(), cipher.getAuthTag());
  return {
    kdf: 'scrypt',
    ...COST,
    salt: toHex(salt),
    cipher: 'aes-256-gcm',
    nonce: toHex(nonce),
    text: toHex(text),
  };
}

/** Null where the passphrase is another one, or a byte of seed or label was changed. */
export async function openSeed(
  sealed: SealedSeed,
  label: string,
  passphrase: Passphrase,
): Promise<Uint8Array | null> {
  const [salt, nonce, text] = [sealed.salt, sealed.nonce, sealed.text].map(fromHex);
  if (!salt || !nonce || !text) return null;
  const key = await passphrase.derive(salt, sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(utf8(label))
    .setAuthTag(text.subarray(SEED_BYTES));
  try {
    return concatBytes(decipher.update(text.subarray(0, SEED_BYTES)), decipher.final());
  } catch {
    return null;
  }
}

/** Null where it is not in this form, or would cost more than a machine should give. */
export function readSealedSeed(value: unknown): SealedSeed | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kdf, n, r, p, salt, cipher, nonce, text } = value as Partial<Record<string, unknown>>;
  if (kdf !== 'scrypt' || cipher !== 'aes-256-gcm') return null;
  if (!isCount(n) || !isCount(r) || !isCount(p) || p > PARALLEL_MAX) return null;
  const isPower = n > 1 && Number.isInteger(Math.log2(n));
  if (!isPower || 128 * n * r > MEMORY_BYTES_MAX) return null;
  if (!isHex(salt, SALT_BYTES) || !isHex(nonce, NONCE_BYTES)) return null;
  if (!isHex(text, SEED_BYTES + TAG_BYTES)) return null;
  return { kdf, n, r, p, salt, cipher, nonce, text };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isHex(value: unknown, bytes: number): value is string {
  return typeof value === 'string' && fromHex(value)?.length === bytes;
}
