import type { Household } from '../types/account.ts';
import { governs, isMember, zoneInSlot } from './scope.ts';
import type { DeployedContract } from './template.ts';

/** The market that bills a household's meter in a slot, by its zone; undefined where none does. */
export function homeMarketIn(
  contracts: readonly DeployedContract[],
  household: Pick<Household, 'zone' | 'zoneBefore' | 'zoneFromSlot'>,
  slot: bigint,
): DeployedContract | undefined {
  const zone = zoneInSlot(household, slot);
  return contracts.find((contract) => {
    const scope = contract.template.scope?.(contract.parameters);
    return scope?.settledBy === null && isMember(scope, zone) && governs(contract, slot);
  });
}
