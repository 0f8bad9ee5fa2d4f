import { sha256 } from '@noble/hashes/sha2.js';
import { assert } from '../types/assert.ts';
import { utf8 } from '../types/bytes.ts';

/**
 * Everything that is ever signed. A signature for one purpose is void for every other, so a name that
 * has been used on a chain keeps its meaning for ever.
 */
export const SIGN_KINDS = [
  'tx',
  'proposal',
  'prevote',
  'precommit',
  'reading',
  'invite',
  'rotation',
  'checkpoint',
  'possession',
  'presence',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** Everything that is hashed into an id or a commitment. Names keep their meaning for ever. */
export const HASH_TAGS = [
  'tx',
  'block',
  'genesis',
  'parameters',
  'authorities',
  'commitCertificate',
  'contract',
  'terms',
  'order',
  'sealedOrders',
  'event',
  'evidence',
  'evidenceList',
  'envelope',
  'snapshot',
  'book',
] as const;
export type HashTag = (typeof HASH_TAGS)[number];

/** Longest chain id in UTF-8 bytes; genesis checks the same bound. */
export const CHAIN_ID_BYTES_MAX = 64;

/**
 * The 32-byte message that a key signs: SHA-256("gridhood/" ‖ kind ‖ 0x00 ‖ chainId ‖ 0x00 ‖ body)
 * (ledger.md, "Signatures"). `body` is the canonical encoding of what is signed, as sent or received.
 * @throws InvariantError where the chain id is empty, too long or holds a NUL: then the separators
 * would no longer separate. A chain id from outside is checked before it comes here.
 */
export function signBytes(kind: SignKind, chainId: string, body: Uint8Array): Uint8Array {
  return begun(kind, chainId)._cloneInto(hasher).update(body).digest();
}

type Hasher = ReturnType<typeof sha256.create>;

// As for merkle nodes: one hasher, set back for each message, and the prefixes of one chain hashed once.
const hasher = sha256.create();
const beginnings = new Map<SignKind, { readonly chainId: string; readonly hash: Hasher }>();

/** A hash that has taken the prefix in. */
function begun(kind: SignKind, chainId: string): Hasher {
  const known = beginnings.get(kind);
  if (known?.chainId === chainId) return known.hash;
  const hash = sha256.create().update(signPrefix(kind, chainId));
  beginnings.set(kind, { chainId, hash });
  return hash;
}

function signPrefix(kind: SignKind, chainId: string): Uint8Array {
  assert(chainId !== '' && !chainId.includes('\0'), 'chain id must be a text without NUL');
  const prefix = utf8(`gridhood/${kind}\0${chainId}\0`);
  assert(
    prefix.length <= `gridhood/${kind}\0\0`.length + CHAIN_ID_BYTES_MAX,
    `chain id is longer than ${CHAIN_ID_BYTES_MAX} bytes`,
  );
  return prefix;
}

const tagged = new Map<HashTag, Hasher>();
const length = new Uint8Array(4);
const lengthView = new DataView(length.buffer);

/**
 * A 32-byte id or commitment: SHA-256("gridhood/hash/" ‖ tag ‖ 0x00 ‖ parts), each part behind its
 * length as four big-endian bytes, so that no two lists of parts give the same input. No sign kind
 * holds a slash, so no hash is ever a message that somebody signed.
 */
export function taggedHash(tag: HashTag, ...parts: readonly Uint8Array[]): Uint8Array {
  let start = tagged.get(tag);
  if (start === undefined) {
    start = sha256.create().update(utf8(`gridhood/hash/${tag}\0`));
    tagged.set(tag, start);
  }
  const hash = start._cloneInto(hasher);
  for (const part of parts) {
    assert(part.length <= 0xffff_ffff, 'a hashed part is below 4 GiB');
    lengthView.setUint32(0, part.length);
    hash.update(length).update(part);
  }
  return hash.digest();
}
