import type { ContractContext } from '../context.ts';
import { MARKET_MECHANISMS, type MarketParameters } from '../market/marketParameters.ts';
import { readProgress } from '../market/marketState.ts';

/** The home market that bills the meters in a slot. */
export interface FollowedMarket {
  readonly parameters: MarketParameters;
  /** Slots up to this one are settled. */
  readonly settledThrough: bigint;
}

/** Null where no home market of the name governs the slot any more, or none does yet. */
export function followedMarket(
  { other }: Pick<ContractContext, 'other'>,
  name: string,
  slot: bigint,
): FollowedMarket | null {
  const found = other(name, slot);
  if (found === null || !MARKET_MECHANISMS.some((mechanism) => mechanism === found.template))
    return null;
  // A market's instance carries what the market's own template has read.
  const parameters = found.parameters as MarketParameters;
  if (parameters.settledBy !== null) return null;
  return { parameters, settledThrough: readProgress(found)?.settledThrough ?? -1n };
}
