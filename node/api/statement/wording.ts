/** Wh of a settlement by the name of its attribute, as booked or as the difference that a correction makes. */
export type Quantities = ReadonlyMap<string, bigint>;

/** What a posting is for, in the coarse. */
export type LineGroup =
  | 'neighbours'
  | 'utility'
  | 'network'
  | 'levy'
  | 'fees'
  | 'penalties'
  | 'payments'
  | 'arrears'
  | 'other';

export interface LineWording {
  readonly group: LineGroup;
  readonly text: string;
  /** The energy that the amount is for; absent where it is not for energy, or for a part that is not told. */
  readonly energyWh?: (quantities: Quantities) => bigint;
}

const of =
  (key: string) =>
  (quantities: Quantities): bigint =>
    quantities.get(key) ?? 0n;

/** Billed as bought from neighbours in the auction, or shared with them. */
export function boughtWh(quantities: Quantities): bigint {
  return quantities.get('sharedBuyWh') ?? of('boughtWh')(quantities);
}

export function soldWh(quantities: Quantities): bigint {
  return quantities.get('sharedSellWh') ?? of('soldWh')(quantities);
}

const allBoughtWh = (quantities: Quantities): bigint =>
  boughtWh(quantities) + of('agreedBoughtWh')(quantities);
const allSoldWh = (quantities: Quantities): bigint =>
  soldWh(quantities) + of('agreedSoldWh')(quantities);

/**
 * What each posting code is called on a bill, seen from neither side. A code that is not here is never lost:
 * it gets a line of its own, and a test fails.
 */
const WORDINGS: Readonly<Record<string, LineWording>> = {
  'p2p-energy': { group: 'neighbours', text: 'Bought from neighbours', energyWh: boughtWh },
  'p2p-revenue': { group: 'neighbours', text: 'Sold to neighbours', energyWh: soldWh },
  'p2p-surplus': { group: 'neighbours', text: 'Surplus of the market' },
  'agreed-energy': { group: 'neighbours', text: 'Energy by agreement with a neighbour' },
  'residual-import': {
    group: 'utility',
    text: 'Taken from the utility',
    energyWh: of('residualImportWh'),
  },
  'residual-export': {
    group: 'utility',
    text: 'Fed in to the utility',
    energyWh: of('residualExportWh'),
  },
  shortfall: {
    group: 'utility',
    text: 'Sold, not fed in: supplied by the utility',
    energyWh: of('shortfallWh'),
  },
  unused: {
    group: 'utility',
    text: 'Bought, not taken: passed on to the utility',
    energyWh: of('unusedWh'),
  },
  'net-metering': {
    group: 'utility',
    text: 'Net metering: energy beyond the bank',
    energyWh: of('billedWh'),
  },
  'net-metering-payout': {
    group: 'utility',
    text: 'Net metering: payout of the bank at the end of the year',
    energyWh: of('trueUpWh'),
  },
  'net-local': {
    group: 'network',
    text: 'Network, from the same zone',
    energyWh: of('netLocalWh'),
  },
  'net-regional': {
    group: 'network',
    text: 'Network, from another zone',
    energyWh: of('netRegionalWh'),
  },
  'net-full': { group: 'network', text: 'Network, from the grid', energyWh: of('netFullWh') },
  'net-undelivered': { group: 'network', text: 'Network, for energy agreed and not fed in' },
  levy: { group: 'levy', text: 'Levy', energyWh: of('importWh') },
  'fee-buy': { group: 'fees', text: 'Community fee on purchases', energyWh: allBoughtWh },
  'fee-sell': { group: 'fees', text: 'Community fee on sales', energyWh: allSoldWh },
  'flexibility-reward': {
    group: 'network',
    text: 'Reward for use left out when the grid needed it',
    energyWh: of('paidWh'),
  },
  'peak-charge': { group: 'network', text: 'Network, for the highest power of the period' },
  'limit-penalty': {
    group: 'penalties',
    text: "Beyond the grid operator's limit",
    energyWh: of('chargedWh'),
  },
  'penalty-short': { group: 'penalties', text: 'Penalty for energy sold and not fed in' },
  'penalty-long': { group: 'penalties', text: 'Penalty for energy bought and not taken' },
  'sealed-deposit': {
    group: 'penalties',
    text: 'Deposit for sealed orders that were not revealed',
  },
  'opening-balance': { group: 'payments', text: 'Opening balance of the chain' },
  transferred: { group: 'payments', text: 'Transfer' },
  minted: { group: 'payments', text: 'Paid in' },
  burned: { group: 'payments', text: 'Paid out' },
  'arrears-lent': {
    group: 'arrears',
    text: 'Lent by the operator, since the balance did not cover a bill',
  },
  'arrears-repaid': { group: 'arrears', text: 'Repaid to the operator' },
};

/** Of a code without the sign of a correction. */
export function wordingOf(code: string): LineWording {
  const known = Object.hasOwn(WORDINGS, code) ? WORDINGS[code] : undefined;
  return known ?? { group: 'other', text: `other: ${code}` };
}

/** Corrections post the difference under `code+`, or back under `code-`. */
export function baseCode(code: string): string {
  return code.replace(/[+-]$/, '');
}
