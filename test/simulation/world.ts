import type { ConsensusParameters } from '../../consensus/driver/parameters.ts';
import type { Evidence } from '../../consensus/votes/evidence.ts';
import type { Judgements } from '../../node/chain/judgements.ts';
import type { Ledger } from '../../node/chain/ledger.ts';
import type { SyncPeers } from '../../node/chain/syncRunner.ts';
import type { SyncStatus } from '../../p2p/sync/messages.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { EventQueue } from './eventQueue.ts';
import type { SimulationOptions } from './options.ts';
import type { SignatureRegister } from './signatureRegister.ts';
import type { SimulatedCommunity } from './simulatedCommunity.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { Tally } from './tally.ts';

/** A stream of random numbers for each purpose: switching one class of faults off leaves the others as they were. */
export interface Randoms {
  readonly network: () => number;
  readonly disk: () => number;
  readonly faults: () => number;
  readonly workload: () => number;
  readonly liars: () => number;
  readonly governance: () => number;
}

/** What a node sees of the lines. */
export interface NodePorts {
  send(nodeKey: Uint8Array, bytes: Uint8Array): void;
  report(nodeKey: Uint8Array, reason: string): void;
  publish(topic: 'tx' | 'block', bytes: Uint8Array): Promise<number>;
  readonly sync: Omit<SyncPeers, 'status'> & {
    status(peer: Uint8Array): Promise<SyncStatus>;
  };
}

/** A promise is broken: the run is over. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

/** What a node needs of the run that it is in. */
export interface World {
  readonly options: SimulationOptions;
  readonly queue: EventQueue;
  readonly randoms: Randoms;
  readonly tally: Tally;
  readonly register: SignatureRegister;
  readonly community: SimulatedCommunity;
  readonly parameters: ConsensusParameters;
  /** What nodes ask: shared by all, or each for itself. */
  readonly judgements: Judgements;
  /** True time, in ms since the epoch. */
  readonly trueMs: number;
  /** A promise is broken. */
  fail(rule: string, detail: string): void;
  journal(what: string, node: number, detail: string): void;
  alarm(node: SimulatedNode, code: string, message: string): void;
  committed(node: SimulatedNode, executed: ExecutedBlock, certificate: Uint8Array): void;
  /** What its disk held at its start. */
  opened(node: SimulatedNode, ledger: Ledger): void;
  started(node: SimulatedNode): void;
  /** A node has a block, and was shown that it is final. */
  shown(node: SimulatedNode, height: bigint): void;
  /** Whether the lines conspire to lose this. */
  isHidden(from: SimulatedNode, to: SimulatedNode, bytes: Uint8Array): boolean;
  /** A node has found messages that an honest authority does not sign. */
  offence(node: SimulatedNode, evidence: Evidence, authorities: AuthoritySet): void;
  /** Bytes of an authority's stream reach a node. */
  arrives(node: SimulatedNode, bytes: Uint8Array): void;
  /** What a node puts into a block that it builds: its pool's proofs, and a liar's own. */
  evidenceFor(node: SimulatedNode, pending: Uint8Array[]): Uint8Array[];
  restartLater(node: SimulatedNode): void;
  portsOf(node: SimulatedNode): NodePorts;
}
