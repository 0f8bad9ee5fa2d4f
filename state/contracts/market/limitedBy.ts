import type { Household } from '../../types/account.ts';
import type { Fields } from '../../types/fields.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { NAME_PATTERN } from '../../types/transaction.ts';
import type { ContractContext } from '../context.ts';
import type { FlexibilityParameters } from '../flexibility/flexibilityParameters.ts';
import { type HouseholdLimit, limitInForce } from '../flexibility/gridLimits.ts';

/** Whose limits a market's orders and agreements keep to; null: nobody's. */
export interface GridLimited {
  /** Name of a contract of template flexibility. */
  readonly limitedBy: string | null;
}

export function readLimitedBy(fields: Fields): string | null {
  return fields.has('limitedBy')
    ? fields.text('limitedBy', {
        pattern: NAME_PATTERN,
        what: 'the name of the flexibility contract whose limits hold',
      })
    : null;
}

/** What the grid operator allows a household in a slot, as things stand; null: no contract says anything. */
export function gridLimit(
  { other, timeMs }: Pick<ContractContext, 'other' | 'timeMs'>,
  { limitedBy }: GridLimited,
  household: Household,
  slot: bigint,
): HouseholdLimit | null {
  const found = limitedBy === null ? null : other(limitedBy, slot);
  if (found?.template !== 'flexibility') return null;
  // Its instance carries what its own template has read.
  const { limits } = found.parameters as FlexibilityParameters;
  return limits === null ? null : limitInForce(found, limits, household, slot, timeMs);
}

/** All that a household wants to move in one direction in a slot, against the limit in force. */
export function checkGridLimit(
  context: ContractContext,
  parameters: GridLimited,
  household: Household,
  slot: bigint,
  side: 'buy' | 'sell',
  quantityWh: bigint,
): Refusal | null {
  const limit = gridLimit(context, parameters, household, slot);
  const limitW = side === 'buy' ? limit?.importW : limit?.exportW;
  if (limitW === null || limitW === undefined) return null;
  const most = (limitW * BigInt(context.slotLengthMs)) / 3_600_000n;
  if (quantityWh <= most) return null;
  const why =
    limit?.source === 'fail-safe' ? 'nothing is heard of the grid operator' : 'it was posted';
  return refuse(
    'over-limit',
    `${quantityWh} Wh to ${side} are more than the limit of slot ${slot} allows ${household.household} (${most} Wh at ${limitW} W, since ${why})`,
  );
}
