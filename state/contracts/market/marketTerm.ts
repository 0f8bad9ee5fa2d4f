import { type Refusal, refuse } from '../../types/refusal.ts';
import type { ContractContext } from '../context.ts';
import { governs } from '../scope.ts';

/** Why this contract has nothing to say about a slot, or null. */
export function notInForce(
  { term, name, other }: Pick<ContractContext, 'term' | 'name' | 'other'>,
  slot: bigint,
): Refusal | null {
  if (governs(term, slot)) return null;
  if (other(name, slot) !== null)
    return refuse(
      'not-in-force',
      `slot ${slot} goes by another contract of the name ${name}: ask for the one in force in that slot`,
    );
  return refuse(
    'not-in-force',
    slot < term.fromSlot
      ? `contract ${name} governs slots from ${term.fromSlot} on, not slot ${slot}`
      : `contract ${name} is retired: it governs no slot from ${term.untilSlot} on`,
  );
}
