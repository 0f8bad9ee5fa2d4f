import { verifyCommitCertificate } from '../../state/codec/commitCertificate.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import { encodeBody } from './codec.ts';
import {
  type ConsensusMessage,
  polkaVotes,
  type SignedMessage,
  type UnsignedMessage,
} from './messages.ts';

/** The 32 bytes that an authority's key signs. */
export function messageSignBytes(message: UnsignedMessage, chainId: string): Uint8Array {
  return signBytes(message.type, chainId, encodeBody(message));
}

/**
 * Checks every signature of a message against the authorities of its height. Returns the keys that it
 * was verified with, in the order of the signatures (none for a status), or null where one is wrong.
 */
export function verifyMessage(
  message: ConsensusMessage,
  authorities: AuthoritySet,
  chainId: string,
  verify: VerifySignature,
): Uint8Array[] | null {
  switch (message.type) {
    case 'status':
      return [];
    case 'commitCertificate': {
      const { certificate } = message;
      if (verifyCommitCertificate(certificate, authorities, chainId, verify) !== null) return null;
      return keysOf(certificate.signatures, authorities);
    }
    case 'polkaCertificate':
      return verifyAll(polkaVotes(message), authorities, chainId, verify);
    case 'roundCertificate':
      return verifyAll(message.votes, authorities, chainId, verify);
    default:
      return verifyAll([message], authorities, chainId, verify);
  }
}

function verifyAll(
  messages: readonly SignedMessage[],
  authorities: AuthoritySet,
  chainId: string,
  verify: VerifySignature,
): Uint8Array[] | null {
  const keys = keysOf(messages, authorities);
  if (keys === null) return null;
  for (const [index, message] of messages.entries()) {
    const key = keys[index];
    if (key === undefined) return null;
    if (!verify(key, messageSignBytes(message, chainId), message.signature)) return null;
  }
  return keys;
}

function keysOf(
  signers: readonly { readonly authorityIndex: number }[],
  authorities: AuthoritySet,
): Uint8Array[] | null {
  const keys: Uint8Array[] = [];
  for (const { authorityIndex } of signers) {
    const key = authorities[authorityIndex]?.consensusKey;
    if (key === undefined) return null;
    keys.push(key);
  }
  return keys;
}
