import { publicKeyFromRaw } from '@libp2p/crypto/keys';
import type { PeerId } from '@libp2p/interface';
import { peerIdFromPublicKey, peerIdFromString } from '@libp2p/peer-id';
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr';
import { plainBytes, toHex } from '../../state/types/bytes.ts';
import { HostError } from '../errors.ts';

/** Length of an Ed25519 public key. Outside this room a peer is such a key and nothing else. */
export const PUBLIC_KEY_BYTES = 32;

/** The key as lower-case hex: what this room's maps are keyed by. */
export type PeerName = string;

export function peerName(publicKey: Uint8Array): PeerName {
  return toHex(publicKey);
}

/** @throws HostError `bad-key` unless `publicKey` is 32 bytes. */
export function peerIdFromKey(publicKey: Uint8Array): PeerId {
  if (publicKey.length !== PUBLIC_KEY_BYTES) {
    throw new HostError(`a peer's public key has 32 bytes, not ${publicKey.length}`, {
      code: 'bad-key',
    });
  }
  return peerIdFromPublicKey(publicKeyFromRaw(publicKey));
}

/** The Ed25519 key inside a peer id, or null for other kinds of key, which members do not have. */
export function publicKeyOf(peerId: PeerId): Uint8Array | null {
  return peerId.type === 'Ed25519' ? plainBytes(peerId.publicKey.raw) : null;
}

/** The address book's form: where a peer may be reached, as multiaddrs without the `/p2p/` part. */
export interface PeerAddress {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** E.g. `/ip4/192.168.1.20/tcp/4100`. */
  readonly addresses: readonly string[];
}

/**
 * Reads `/ip4/…/tcp/…/p2p/<id>`, the form of bootstrap lists.
 * @throws HostError `bad-address` where that is not one, or names no Ed25519 peer.
 */
export function parsePeerAddress(text: string): PeerAddress {
  const parts = parseAddress(text).getComponents();
  const id = parts.at(-1);
  const publicKey = id?.name === 'p2p' ? keyOfIdText(id.value ?? '') : null;
  if (publicKey === null || parts.length < 2) {
    throw new HostError(`peer address must end in /p2p/<id>: ${text}`, {
      code: 'bad-address',
      address: text,
    });
  }
  return { publicKey, addresses: [text.slice(0, text.lastIndexOf('/p2p/'))] };
}

/** The peer address of a key at a place, as {@link parsePeerAddress} reads it. */
export function formatPeerAddress(publicKey: Uint8Array, address: string): string {
  return `${address}/p2p/${peerIdFromKey(publicKey).toString()}`;
}

/** @throws HostError `bad-address` where the text is not a multiaddr. */
export function parseAddress(text: string): Multiaddr {
  try {
    return multiaddr(text);
  } catch (error) {
    throw new HostError(`not an address: ${text}`, {
      code: 'bad-address',
      address: text,
      cause: error,
    });
  }
}

function keyOfIdText(text: string): Uint8Array | null {
  try {
    return publicKeyOf(peerIdFromString(text));
  } catch {
    return null;
  }
}
