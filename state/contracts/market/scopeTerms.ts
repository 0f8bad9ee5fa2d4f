import type { MarketParameters } from './marketParameters.ts';

/** Whom the market is for. */
export function memberTerms({ members }: MarketParameters): string[] {
  if (members === 'all') return [];
  return [
    `This market is for the households of ${members.length === 1 ? 'zone' : 'the zones'} ${members.join(', ')}. A household that moves does so with slots whose order windows have not opened.`,
  ];
}

/** Instead of a tariff and of deadlines: whose they are. */
export function sideTerms(settledBy: string): string[] {
  return [
    `What is traded here is firm, and billed by contract ${settledBy} as energy agreed between the two households: by its tariff, fees, network charges and deadlines. At the gate the escrow passes to it. Energy counts for the trades of ${settledBy} first, then for those made here; what was sold here and is not metered as fed in is owed to the utility at its retail price, with that contract's penalty, and a reading that is missing counts as not fed in. Who takes less than he got sells the rest to the utility like anything he bought.`,
    `A slot in which ${settledBy} stays closed, or whose retail price is below the highest price here, stays closed here too. Where the chain is silent until the reading deadline of ${settledBy} has passed, the auction is void and all escrow is free.`,
  ];
}
