import { isName } from '../../market/order.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import type { ContractContext } from '../context.ts';
import type { MarketMechanism } from './marketParameters.ts';
import type { OrderSide } from './orderSteps.ts';

/** From whom a buyer would rather have what it buys; it changes no fill and no price. */
export interface Preference {
  /** Households, the best liked first. */
  readonly neighbours: readonly string[];
  /** After them, anybody whose feed-in the operator has seen to be renewable. */
  readonly renewable: boolean;
}

export const PREFERRED_NEIGHBOURS_MAX = 8;

/** Whether any buyer may have been served by any seller. */
export function isPooled(mechanism: MarketMechanism): boolean {
  return mechanism === 'uniform' || mechanism === 'posted' || mechanism === 'tradereduction';
}

export function checkPreference(
  context: Pick<ContractContext, 'household'>,
  mechanism: MarketMechanism,
  household: string,
  side: OrderSide,
  { neighbours, renewable }: Preference,
): Refusal | null {
  if (side === 'sell')
    return refuse('bad-preference', 'a buyer may prefer its sources; a seller has no preference');
  if (!isPooled(mechanism))
    return refuse(
      'bad-preference',
      `in this market the rule ${mechanism} decides who trades with whom, so an order can have no preference`,
    );
  if (neighbours.length === 0 && !renewable)
    return refuse('bad-preference', 'the preference names nobody: leave it out');
  if (neighbours.length > PREFERRED_NEIGHBOURS_MAX)
    return refuse(
      'bad-preference',
      `an order prefers at most ${PREFERRED_NEIGHBOURS_MAX} neighbours, not ${neighbours.length}`,
    );
  if (new Set(neighbours).size < neighbours.length)
    return refuse('bad-preference', 'a preferred neighbour is named once');
  for (const neighbour of neighbours)
    if (neighbour === household || !isName(neighbour) || context.household(neighbour) === null)
      return refuse(
        'bad-preference',
        neighbour === household
          ? 'a household cannot prefer itself'
          : `there is no household ${neighbour} to prefer`,
      );
  return null;
}

/** `anna ben renewable`, for an event. */
export function preferenceText({ neighbours, renewable }: Preference): string {
  return [...neighbours, ...(renewable ? ['(renewable)'] : [])].join(' ');
}
