import {
  householdAccount,
  type Posting as NamedPosting,
} from '../../market/settlement/postings.ts';
import { assert } from '../../types/assert.ts';
import type { ContractContext, Posting } from '../context.ts';

/** The household's account; one that took part is registered. */
export function member(context: ContractContext, household: string): { account: Uint8Array } {
  const found = context.household(household);
  assert(found !== null, `household ${household} took part and is not registered`);
  return found;
}

/** A household's postings for an event: `code>to` where it pays, `code<from` where it is paid. */
export function moneyAttributes(
  household: string,
  postings: readonly NamedPosting[],
): Record<string, string> {
  const own = householdAccount(household);
  const money: Record<string, string> = {};
  for (const { code, from, to, amount } of postings) {
    if (from === own) money[`${code}>${to}`] = amount.toString();
    if (to === own) money[`${code}<${from}`] = amount.toString();
  }
  return money;
}

/** The engine's account names as accounts of this ledger; `market` is the contract's own transit. */
export function resolve(context: ContractContext, { from, to, amount }: NamedPosting): Posting {
  const purse = (name: string) => ({
    account: accountNamed(context, name),
    bucket: 'available' as const,
  });
  return { from: purse(from), to: purse(to), amount };
}

function accountNamed(context: ContractContext, name: string): Uint8Array {
  if (name.startsWith('hh:')) return member(context, name.slice(3)).account;
  switch (name) {
    case 'market':
      return context.contract;
    case 'utility':
      return context.accounts.utility;
    case 'dso':
      return context.accounts.gridOperator;
    case 'tax':
      return context.accounts.tax;
    case 'community':
      return context.accounts.community;
    default:
      throw new Error(`settlement names an unknown account: ${name}`);
  }
}
