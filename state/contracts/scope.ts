import type { ContractTerm } from './context.ts';

/** Whom a market is for, and who bills their meters. */
export interface ContractScope {
  /** All households, or those of the grid zones named. */
  readonly members: 'all' | readonly string[];
  /** Null: a home market, which bills its members' meters. Else the home market that does. */
  readonly settledBy: string | null;
  /** Whether it bills what its members trade in side markets. */
  readonly takesSchedules: boolean;
}

/** Whether a household of a zone is among the members. */
export function isMember({ members }: Pick<ContractScope, 'members'>, zone: string): boolean {
  return members === 'all' || members.includes(zone);
}

export function governs({ fromSlot, untilSlot }: ContractTerm, slot: bigint): boolean {
  return fromSlot <= slot && (untilSlot === null || slot < untilSlot);
}
