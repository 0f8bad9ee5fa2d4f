import type { Stream } from '@libp2p/interface';
import type { Fault } from './peers/score.ts';

/** One of the connections with a peer, for as long as it is open. */
export type ConnectionId = string;

/** What the stream protocols need of the host. Peers are 32-byte public keys. */
export interface PeerLink {
  /** Registers the answering side of a protocol. `handler` runs once a stream and must not throw. */
  serve(
    protocol: string,
    streamsMax: number,
    handler: (stream: Stream, peer: Uint8Array, connection: ConnectionId) => void,
  ): Promise<void>;
  unserve(protocol: string): Promise<void>;
  /**
   * Opens a stream over the newest connection, or over the one that is named.
   * @throws RequestError `not-connected` without one, `refused` where the peer does not speak the protocol.
   */
  open(
    peer: Uint8Array,
    protocol: string,
    signal: AbortSignal,
    connection?: ConnectionId,
  ): Promise<Stream>;
  /** The open ones with this peer: several where it dialled anew, or where its key is in use twice. */
  connections(peer: Uint8Array): readonly ConnectionId[];
  isConnected(peer: Uint8Array): boolean;
  /** Lowers a peer's standing; enough of it ends in a ban. */
  report(peer: Uint8Array, fault: Fault, reason: string, count?: number): void;
  /** Calls back on each new connection to a peer that had none. */
  onConnected(listener: (peer: Uint8Array) => void): void;
}
