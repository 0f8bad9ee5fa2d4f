import type { Micro } from '../../types/units.ts';
import { micro } from '../../types/units.ts';
import { compareText, minus, plus, ZERO_MICRO } from '../amounts.ts';

/** The accounts of a settlement that are not households'. */
export const MARKET = 'market';
export const UTILITY = 'utility';
export const GRID_OPERATOR = 'dso';
export const TAX = 'tax';
export const COMMUNITY = 'community';

export function householdAccount(household: string): string {
  return `hh:${household}`;
}

/** A transfer: debits `from`, credits `to`; more than 0. */
export interface Posting {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Micro;
}

/** One posting for each (code, from, to), in this order; zeros left out. */
export class PostingSum {
  readonly #sums = new Map<string, Posting>();

  add(code: string, from: string, to: string, amount: bigint): void {
    if (amount === 0n) return;
    // No code and no account contains a space (specification §0 fixes the names).
    const key = `${code} ${from} ${to}`;
    const before = this.#sums.get(key)?.amount ?? ZERO_MICRO;
    this.#sums.set(key, { code, from, to, amount: micro(before + amount) });
  }

  addAll(postings: readonly Posting[]): this {
    for (const { code, from, to, amount } of postings) this.add(code, from, to, amount);
    return this;
  }

  sorted(): Posting[] {
    return [...this.#sums.values()].sort(comparePostings);
  }
}

function comparePostings(a: Posting, b: Posting): number {
  return compareText(a.code, b.code) || compareText(a.from, b.from) || compareText(a.to, b.to);
}

/** Credits minus debits by account, ascending; zeros left out. They sum to 0. */
export function balancesOf(postings: readonly Posting[]): Map<string, Micro> {
  const balances = new Map<string, Micro>();
  for (const { from, to, amount } of postings) {
    balances.set(from, minus(balances.get(from) ?? ZERO_MICRO, amount));
    balances.set(to, plus(balances.get(to) ?? ZERO_MICRO, amount));
  }
  const accounts = [...balances].filter(([, balance]) => balance !== 0n);
  return new Map(accounts.sort(([a], [b]) => compareText(a, b)));
}
