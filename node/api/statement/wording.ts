/** Wh of a settlement by the name of its attribute, as booked or as the difference that a correction makes. */
export type Quantities = ReadonlyMap<string, bigint>;

export interface LineWording {
  readonly text: string;
  /** The energy that the amount is for; absent where it is not for energy, or for a part that is not told. */
  readonly energyWh?: (quantities: Quantities) => bigint;
}

const of =
  (key: string) =>
  (quantities: Quantities): bigint =>
    quantities.get(key) ?? 0n;

/** Told by the settlement, or what the meter shows less what the utility supplied, and what was not taken. */
export function boughtWh(quantities: Quantities): bigint {
  return (
    quantities.get('boughtWh') ??
    quantities.get('sharedBuyWh') ??
    of('importWh')(quantities) - of('residualImportWh')(quantities) + of('unusedWh')(quantities)
  );
}

export function soldWh(quantities: Quantities): bigint {
  return (
    quantities.get('soldWh') ??
    quantities.get('sharedSellWh') ??
    of('exportWh')(quantities) - of('residualExportWh')(quantities) + of('shortfallWh')(quantities)
  );
}

/**
 * What each posting code is called on a bill, seen from neither side. A code that is not here is never lost:
 * it gets a line of its own, and a test fails.
 */
const WORDINGS: Readonly<Record<string, LineWording>> = {
  'p2p-energy': { text: 'Bought from neighbours', energyWh: boughtWh },
  'p2p-revenue': { text: 'Sold to neighbours', energyWh: soldWh },
  'residual-import': { text: 'Taken from the utility', energyWh: of('residualImportWh') },
  'residual-export': { text: 'Fed in to the utility', energyWh: of('residualExportWh') },
  shortfall: {
    text: 'Sold, not fed in: supplied by the utility',
    energyWh: of('shortfallWh'),
  },
  unused: { text: 'Bought, not taken: passed on to the utility', energyWh: of('unusedWh') },
  'penalty-short': { text: 'Penalty for energy sold and not fed in' },
  'penalty-long': { text: 'Penalty for energy bought and not taken' },
  'fee-buy': { text: 'Community fee on purchases', energyWh: boughtWh },
  'fee-sell': { text: 'Community fee on sales', energyWh: soldWh },
  'net-local': { text: 'Network, from the same zone', energyWh: of('netLocalWh') },
  'net-regional': { text: 'Network, from another zone', energyWh: of('netRegionalWh') },
  'net-full': { text: 'Network, from the grid', energyWh: of('netFullWh') },
  levy: { text: 'Levy', energyWh: of('importWh') },
  'agreed-energy': { text: 'Energy by agreement with a neighbour' },
  'net-undelivered': { text: 'Network, for energy agreed and not fed in' },
  'net-metering': { text: 'Net metering: energy beyond the bank', energyWh: of('billedWh') },
  'net-metering-payout': {
    text: 'Net metering: payout of the bank at the end of the year',
    energyWh: of('trueUpWh'),
  },
  'p2p-surplus': { text: 'Surplus of the market' },
  'opening-balance': { text: 'Opening balance of the chain' },
  transferred: { text: 'Transfer' },
  minted: { text: 'Paid in' },
  burned: { text: 'Paid out' },
  'arrears-lent': { text: 'Lent by the operator, since the balance did not cover a bill' },
  'arrears-repaid': { text: 'Repaid to the operator' },
};

const NO_WORDING: LineWording = { text: '' };

/** Of a code without the sign of a correction. */
export function wordingOf(code: string): LineWording {
  const known = Object.hasOwn(WORDINGS, code) ? WORDINGS[code] : undefined;
  return known ?? { ...NO_WORDING, text: `other: ${code}` };
}

/** Corrections post the difference under `code+`, or back under `code-`. */
export function baseCode(code: string): string {
  return code.replace(/[+-]$/, '');
}
