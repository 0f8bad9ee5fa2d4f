import { homeMarketIn } from '../state/contracts/homeMarket.ts';
import type { MarketParameters } from '../state/contracts/market/marketParameters.ts';
import type { DeployedContract } from '../state/contracts/template.ts';
import { readHousehold } from '../state/execution/registry.ts';
import type { Household } from '../state/types/account.ts';
import type { Ledger } from './chain/ledger.ts';

export type HomeMarket = DeployedContract<MarketParameters>;

/**
 * The market that bills a household's meter in a slot: by its zone, and by what the community has decided.
 * Undefined where none does. Reads the head's state; what it found is kept until the next block.
 */
export function homeMarkets(
  ledger: Ledger,
  household: string,
): (slot: number | bigint) => HomeMarket | undefined {
  let member: Household | null = readHousehold(ledger.state, household);
  ledger.onCommitted(() => {
    member = readHousehold(ledger.state, household);
  });
  // What has a scope is a market, and carries what the market's own template has read.
  return (slot) =>
    member === null
      ? undefined
      : (homeMarketIn(ledger.chain.contracts, member, BigInt(slot)) as HomeMarket | undefined);
}
