import { encodeAddress, parseAddress } from '../../../state/codec/address.ts';
import { contractEntries } from '../../../state/execution/contractRegistry.ts';
import { readAccount } from '../../../state/execution/money.ts';
import type { StateReader } from '../../../state/execution/overlay.ts';
import { householdNames, readHousehold } from '../../../state/execution/registry.ts';
import { equalBytes } from '../../../state/types/bytes.ts';
import { nearest } from '../../../state/types/fields.ts';
import type { SystemAccounts } from '../../../state/types/parameters.ts';
import { shown } from './arguments.ts';
import type { ChainReader } from './chainReader.ts';
import { invalidArgument, notFound } from './requestError.ts';

export const ROLES = ['operator', 'utility', 'gridOperator', 'tax', 'community'] as const;

/**
 * The account that a person means: an address (gh1…), a household id, or a role of the community such as
 * `operator`. A household that is named like a role comes first.
 */
export function accountOf({ ledger, genesis }: ChainReader, who: string): Uint8Array {
  const household = who === '' ? null : readHousehold(ledger.state, who);
  if (household !== null) return household.account;
  const role = ROLES.find((name) => name.toLowerCase() === who.toLowerCase());
  if (role !== undefined) return genesis.accounts[role];
  if (/^gh1/i.test(who)) {
    const parsed = parseAddress(who);
    if (!parsed.ok) throw invalidArgument(`${shown(who)} is not an address: ${parsed.message}`);
    if (readAccount(ledger.state, parsed.key) === null)
      throw notFound(`${who} is not a member of this community`);
    return parsed.key;
  }
  const near = nearest(who, [...householdNames(ledger.state), ...ROLES]);
  throw notFound(
    `there is no account ${shown(who)}: name a household, an address (gh1…) or one of ${ROLES.join(', ')}` +
      (near === null ? '' : `; did you mean ${near}?`),
  );
}

/** Household, role or contract; null for an account that is none of these. */
export function nameOf({ ledger, genesis }: ChainReader, account: Uint8Array): string | null {
  const household = readAccount(ledger.state, account)?.household ?? '';
  if (household !== '') return household;
  return roleOf(genesis.accounts, account) ?? contractName(ledger.state, account);
}

/** Address and, where there is one, name: what a person can tell apart. */
export function party(
  reader: ChainReader,
  account: Uint8Array,
): { address: string; name: string | null } {
  return { address: encodeAddress(account), name: nameOf(reader, account) };
}

export function roleOf(accounts: SystemAccounts, account: Uint8Array): string | null {
  return ROLES.find((role) => equalBytes(accounts[role], account)) ?? null;
}

/** Of a contract that governs, or once did. */
export function contractName(state: StateReader, id: Uint8Array): string | null {
  return contractEntries(state).find((entry) => equalBytes(entry.id, id))?.name ?? null;
}
