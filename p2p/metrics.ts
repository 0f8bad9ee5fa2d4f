import type { StreamProtocol, Topic } from './names.ts';

export type Direction = 'sent' | 'received';
/** The answer of the injected check; `limited` is ours, before the check is asked. */
export type Verdict = 'accept' | 'ignore' | 'reject';

/** What the room counts. Every method is called on the hot path and must not throw. */
export interface NetworkMetrics {
  /** Payload bytes: of gossip once a message (not once a copy), of streams with their length prefix. */
  onBytes(direction: Direction, protocol: Topic | StreamProtocol, bytes: number): void;
  onVerdict(topic: Topic, verdict: Verdict | 'limited'): void;
  /** A peer was hung up on and kept out for a while. */
  onBan(reason: string): void;
}

export const noMetrics: NetworkMetrics = {
  onBytes() {},
  onVerdict() {},
  onBan() {},
};
