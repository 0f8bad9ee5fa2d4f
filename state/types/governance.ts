import type { Authority } from './authority.ts';
import type { Offence } from './evidence.ts';

/** What the authorities can decide. Keys are consensus keys, 32 bytes. */
export type ProposedChange =
  | {
      readonly type: 'addAuthority';
      readonly authority: Authority;
      /** By its consensus key and by its node key: both are held by who wants to come in. */
      readonly consensusProof: Uint8Array;
      readonly nodeProof: Uint8Array;
    }
  | { readonly type: 'removeAuthority'; readonly consensusKey: Uint8Array }
  | { readonly type: 'changeParameter'; readonly name: string; readonly value: number }
  | { readonly type: 'liftSuspension'; readonly consensusKey: Uint8Array }
  | ({ readonly type: 'deployContract'; readonly name: string } & ContractRules)
  | ({
      readonly type: 'changeContract';
      /** Id of the instance that is replaced, 32 bytes. */
      readonly contract: Uint8Array;
    } & ContractRules)
  | {
      readonly type: 'retireContract';
      readonly contract: Uint8Array;
      readonly noticeDays: number;
    };

/** By which rules a contract shall go. */
export interface ContractRules {
  readonly template: string;
  readonly version: number;
  /** Canonical JSON. */
  readonly parameters: string;
  /** Whole days between the decision and the first slot that it binds; at least the chain's. */
  readonly noticeDays: number;
}

export type ContractChange = Extract<
  ProposedChange,
  { type: 'deployContract' | 'changeContract' | 'retireContract' }
>;

export interface ProposalContent {
  readonly change: ProposedChange;
  /** First height under the change; where it passes later, the height after. 0: as soon as it has passed. */
  readonly effectiveHeight: bigint;
  /** Block time from which nobody can vote any more. */
  readonly expiresMs: number;
  readonly reason: string;
}

export const PROPOSAL_STATUSES = [
  'open',
  'passed',
  'rejected',
  'expired',
  'effective',
  'failed',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export interface Proposal extends ProposalContent {
  /** 1, 2, 3, … */
  readonly number: bigint;
  /** Consensus key of the authority that made it. */
  readonly proposer: Uint8Array;
  readonly status: ProposalStatus;
  readonly proposedHeight: bigint;
  /** Consensus keys, in the order of their votes; nobody is in both. */
  readonly approved: readonly Uint8Array[];
  readonly rejected: readonly Uint8Array[];
  /** 0: not passed. */
  readonly passedHeight: bigint;
  /** First height under the change; 0: not yet, or never. */
  readonly governsFrom: bigint;
  /** Why a passed change could not be made; else empty. */
  readonly failure: string;
}

/** pending: proved in this block; suspended: out of the set; marked: proved, but not taken out. */
export const STANDINGS = ['pending', 'suspended', 'marked'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An authority that was proved to have broken the protocol, until its case is lifted. */
export interface Suspension {
  readonly authority: Authority;
  readonly standing: Standing;
  readonly offence: Offence;
  /** Where it signed what it must not. */
  readonly height: bigint;
  readonly round: number;
  /** Of the block that took the evidence. */
  readonly sinceHeight: bigint;
}

/** A change that is certain and waits for its height. */
export interface ScheduledChange {
  readonly fromHeight: bigint;
  /** 0n: the suspension of `consensusKey`. */
  readonly proposal: bigint;
  readonly consensusKey: Uint8Array;
}

export interface Governance {
  /** Proposals ever made. */
  readonly proposals: bigint;
  /** Numbers of those that can be voted on, ascending. */
  readonly open: readonly bigint[];
  readonly scheduled: readonly ScheduledChange[];
  readonly suspensions: readonly Suspension[];
}

/** Of one authority: so that no single one can fill the list. */
export const OPEN_PROPOSALS_MAX = 4;
export const PROPOSAL_LIFE_MAX_MS: number = 30 * 24 * 60 * 60 * 1000;
