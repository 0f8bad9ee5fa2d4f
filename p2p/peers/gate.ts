import type { ConnectionGater, PeerId } from '@libp2p/interface';
import { CONNECTIONS_PER_PEER_MAX } from '../limits.ts';
import { type PeerName, peerName, publicKeyOf } from './peerName.ts';

export interface GateInit {
  /** The registry's word on a 32-byte Ed25519 key. */
  isMember(publicKey: Uint8Array): boolean;
  isBanned(peer: PeerName): boolean;
  /** Open connections with the peer. */
  connections(peerId: PeerId): number;
}

/**
 * Who may speak. The first moment at which a stranger's key is proven is the end of the Noise handshake;
 * the gate decides there, before the muxer, so nothing a stranger sends is decoded past the handshake.
 */
export function createGate(init: GateInit): ConnectionGater {
  const isStranger = (peerId: PeerId): boolean => {
    const publicKey = publicKeyOf(peerId);
    return publicKey === null || !init.isMember(publicKey) || init.isBanned(peerName(publicKey));
  };
  return {
    denyDialPeer: isStranger,
    denyDialMultiaddr: () => false,
    denyInboundEncryptedConnection: (peerId) =>
      isStranger(peerId) || init.connections(peerId) >= CONNECTIONS_PER_PEER_MAX,
    denyOutboundEncryptedConnection: isStranger,
  };
}
