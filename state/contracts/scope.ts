import type { Household } from '../types/account.ts';
import type { ContractTerm } from './context.ts';

/** Whom a market is for, and who bills their meters. */
export interface ContractScope {
  /** All households, or those of the grid zones named. */
  readonly members: 'all' | readonly string[];
  /** Null: a home market, which bills its members' meters. Else the home market that does. */
  readonly settledBy: string | null;
  /** Whether it bills what its members trade in side markets. */
  readonly takesSchedules: boolean;
  /** Order windows open so long before their slots. */
  readonly opensBeforeMs: number;
}

/** Whether a household of a zone is among the members. */
export function isMember({ members }: Pick<ContractScope, 'members'>, zone: string): boolean {
  return members === 'all' || members.includes(zone);
}

/** A household that moves does so from a slot on for which nobody was bound when it did. */
export function zoneInSlot(
  { zone, zoneBefore, zoneFromSlot }: Pick<Household, 'zone' | 'zoneBefore' | 'zoneFromSlot'>,
  slot: bigint,
): string {
  return slot >= zoneFromSlot ? zone : zoneBefore;
}

export function governs({ fromSlot, untilSlot }: ContractTerm, slot: bigint): boolean {
  return fromSlot <= slot && (untilSlot === null || slot < untilSlot);
}
