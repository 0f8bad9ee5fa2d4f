import type { Posting, Purse } from '../contracts/context.ts';
import type { Account } from '../types/account.ts';
import { assert } from '../types/assert.ts';
import { toHex } from '../types/bytes.ts';
import type { LedgerEvent } from '../types/event.ts';
import { micro } from '../types/units.ts';
import { post, readAccount, writeAccount } from './money.ts';
import type { Overlay } from './overlay.ts';

type EmitArrears = (event: Pick<LedgerEvent, 'name' | 'accounts' | 'attributes'>) => void;

/**
 * Bills that must be paid, whatever the balance: electricity that has flowed cannot be refused. What an
 * account lacks is lent by the operator, noted as arrears, and repaid first from what it holds
 * afterwards. Money only moves by `post`; arrears are a note beside it.
 */
export function postOnCredit(
  state: Overlay,
  postings: readonly Posting[],
  operator: Uint8Array,
  emit: EmitArrears,
): void {
  const changes = availableChanges(postings);
  changes.delete(toHex(operator));
  const loans: Posting[] = [];
  for (const { key, change } of changes.values()) {
    const shortage = -(mustRead(state, key).available + change);
    if (shortage <= 0n) continue;
    loans.push(move(operator, key, shortage));
    addArrears(state, key, shortage);
    emit(arrears('arrears-lent', key, shortage));
  }
  mustPost(state, [...loans, ...postings], operator);
  for (const { key } of changes.values()) repayArrears(state, key, operator, emit);
}

/** After money has come in: as much of it as is owed goes to the operator. */
export function repayArrears(
  state: Overlay,
  key: Uint8Array,
  operator: Uint8Array,
  emit: EmitArrears,
): void {
  const account = mustRead(state, key);
  if (account.arrears === 0n || account.available <= 0n) return;
  const repaid = least(account.available, account.arrears);
  mustPost(state, [move(key, operator, repaid)], operator);
  addArrears(state, key, -repaid);
  emit(arrears('arrears-repaid', key, repaid));
}

function mustPost(state: Overlay, postings: readonly Posting[], operator: Uint8Array): void {
  if (postings.length === 0) return;
  assert(post(state, postings, operator) === null, 'a bill is covered once the operator has lent');
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function move(from: Uint8Array, to: Uint8Array, amount: bigint): Posting {
  return {
    from: { account: from, bucket: 'available' },
    to: { account: to, bucket: 'available' },
    amount: micro(amount),
  };
}

function arrears(
  name: 'arrears-lent' | 'arrears-repaid',
  account: Uint8Array,
  amount: bigint,
): Pick<LedgerEvent, 'name' | 'accounts' | 'attributes'> {
  return { name, accounts: [account], attributes: { amountMicro: amount.toString() } };
}

function mustRead(state: Overlay, key: Uint8Array): Account {
  const account = readAccount(state, key);
  assert(account !== null, `a bill for an account that does not exist: ${toHex(key)}`);
  return account;
}

function addArrears(state: Overlay, key: Uint8Array, change: bigint): void {
  const account = mustRead(state, key);
  writeAccount(state, key, { ...account, arrears: micro(account.arrears + change) });
}

interface Change {
  readonly key: Uint8Array;
  change: bigint;
}

/** What the postings do to the free part of each account that they name, in the order of first mention. */
function availableChanges(postings: readonly Posting[]): Map<string, Change> {
  const changes = new Map<string, Change>();
  const note = (purse: Purse, amount: bigint) => {
    if (purse === 'supply') return;
    const hex = toHex(purse.account);
    const found = changes.get(hex) ?? { key: purse.account, change: 0n };
    changes.set(hex, found);
    if (purse.bucket === 'available') found.change += amount;
  };
  for (const { from, to, amount } of postings) {
    note(from, -amount);
    note(to, amount);
  }
  return changes;
}
