import type { DriverMemory } from '../../consensus/driver/driver.ts';
import { EARLY_MESSAGES_MAX } from '../../node/chain/earlyMessages.ts';
import { EVIDENCE_WAITING_MAX } from '../../node/chain/evidencePool.ts';
import { WAITING_PER_SENDER_MAX } from '../../node/chain/inputQueue.ts';
import { MEMPOOL_LIMITS } from '../../node/mempool/mempool.ts';

/** What a node keeps of others' making. */
export interface Kept {
  readonly candidates: number;
  readonly mempoolBytes: number;
  readonly mempoolTransactions: number;
  /** Transactions that it announces again; after a few seconds none that wait no more. */
  readonly spokenFor: number;
  readonly evidence: number;
  readonly inputs: number;
  readonly early: number;
  readonly announcements: number;
  readonly uselessPeers: number;
  readonly driver: DriverMemory;
}

/** Whom the bounds are for. */
interface Scale {
  readonly nodes: number;
  /** Whoever has, or ever had, a seat. */
  readonly authorities: number;
  /** Round that the driver is in, −1 before the first. */
  readonly round: number;
}

/** Blocks that a community makes, or a healed node catches up with, within a second. */
const LATELY_FINAL = 512;

/** The first bound that is broken, in words; null where all hold. */
export function brokenBound(kept: Kept, { nodes, authorities, round }: Scale): string | null {
  const { driver } = kept;
  // Rounds up to the next one, and the one before the first.
  const rounds = round + 2;
  const limits: readonly [what: string, value: number, most: number][] = [
    ['rounds of votes', driver.rounds, rounds],
    // Two an authority and type; of later rounds the newest of each type.
    ['votes', driver.votes, 4 * authorities * rounds + 2 * authorities],
    ['proposals', driver.proposals, rounds + authorities],
    // Of each round what was proposed, what has a polka, what is decided; a block of our own; a certificate's.
    ['known blocks', driver.blocks, 3 * rounds + 2],
    // FutureMessages: eight an authority.
    ['messages of the next height', driver.early, 8 * authorities],
    // Eight of each authority in this height and the next, and what was built here in every round.
    ['proposed blocks', kept.candidates, 16 * authorities + rounds],
    ['bytes of transactions', kept.mempoolBytes, MEMPOOL_LIMITS.bytesMax],
    // One against each culprit.
    ['proofs of misbehaviour', kept.evidence, Math.min(EVIDENCE_WAITING_MAX, authorities)],
    // Of authorities, of others, and timers and answers of the disk.
    ['waiting inputs', kept.inputs, (authorities + 2) * WAITING_PER_SENDER_MAX],
    ['early messages', kept.early, EARLY_MESSAGES_MAX],
    ['blocks to be announced', kept.announcements, LATELY_FINAL],
    ['peers without blocks', kept.uselessPeers, nodes],
  ];
  const broken = limits.find(([, value, most]) => value > most);
  return broken === undefined ? null : `${broken[1]} ${broken[0]}, over ${broken[2]}`;
}
