import type { ConsensusDriver } from '../../consensus/driver/driver.ts';
import type { Evidence } from '../../consensus/votes/evidence.ts';
import type { SignLog } from '../../consensus/wal/signLog.ts';
import type { Timers } from '../../p2p/timers.ts';
import type { Authority, AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import type { AlarmCode } from '../alarms/alarms.ts';
import type { Clock } from '../clock.ts';
import type { NodeLog } from '../log.ts';
import type { Applier } from './applier.ts';
import type { Candidates } from './candidates.ts';
import type { Judgements } from './judgements.ts';
import type { Ledger } from './ledger.ts';

/** What the runner of consensus needs of the rest of the node. */
export interface ConsensusPorts {
  readonly ledger: Ledger;
  readonly applier: Applier;
  readonly candidates: Candidates;
  readonly driver: ConsensusDriver;
  readonly signLog: SignLog;
  /** Our Ed25519 consensus key, 32 bytes. */
  readonly consensusKey: Uint8Array;
  readonly clock: Clock;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  readonly log: NodeLog;
  /** Our own, where absent. */
  readonly judgements?: Judgements;
  /** Transactions for a block that we build. */
  transactions(): Iterable<SignedTransaction>;
  /** Proofs of misbehaviour for a block that we build. */
  evidence?(): Iterable<Uint8Array>;
  /** An authority of this set, which is that of the messages' height, is proved to have broken the protocol. */
  onEvidence?(evidence: Evidence, authorities: AuthoritySet): void;
  /** Another authority has such a proof. */
  onEvidenceNotice?(nodeKey: Uint8Array, evidence: Uint8Array): void;
  /** Whether a block is wanted on top of the head. */
  needed(): boolean;
  /** To the authority with this node key; never waits, never fails. */
  send(nodeKey: Uint8Array, bytes: Uint8Array): void;
  /** A peer sent what cannot be right. */
  report(nodeKey: Uint8Array, reason: string): void;
  /** Blocks up to `height` are final elsewhere. */
  syncTo(height: bigint): void;
  /** A block was decided here; whoever built it tells the followers. */
  onDecided(block: Block, certificate: Uint8Array, own: boolean): void;
  /** `subject`: the authority that it is about; absent where it is this node. */
  onAlarm(code: AlarmCode, message: string, subject?: string): void;
  onAlarmOver?(code: AlarmCode): void;
  /** A proposal or vote of this authority came on its own stream. */
  onHeard?(authority: Authority): void;
  /** A round has failed, or nothing came of it for long: clocks may disagree, or lines may be dead. */
  onStuck?(): void;
  /** The disk or the log failed: this node must stop. */
  onFatal(error: unknown): void;
}
