import type { Posting } from '../contracts/context.ts';
import { assert } from '../types/assert.ts';
import { toHex } from '../types/bytes.ts';
import type { LedgerEvent } from '../types/event.ts';
import { micro } from '../types/units.ts';
import { post, readAccount, writeAccount } from './money.ts';
import type { Overlay } from './overlay.ts';

/**
 * Bills that must be paid, whatever the balance: electricity that has flowed cannot be refused. What an
 * account lacks is lent by the operator, noted as arrears, and repaid first from what it holds
 * afterwards. Money only moves by `post`; arrears are a note beside it.
 */
export function postOnCredit(
  state: Overlay,
  postings: readonly Posting[],
  operator: Uint8Array,
  emit: (event: Pick<LedgerEvent, 'name' | 'accounts' | 'attributes'>) => void,
): void {
  const accounts = touched(postings).filter((key) => toHex(key) !== toHex(operator));
  const loans: Posting[] = [];
  for (const key of accounts) {
    const shortage = -(availableOf(state, key) + netOf(postings, key));
    if (shortage <= 0n) continue;
    loans.push(move(operator, key, shortage));
    addArrears(state, key, shortage);
    emit(arrears('arrears-lent', key, shortage));
  }
  mustPost(state, [...loans, ...postings], operator);
  for (const key of accounts) {
    const account = readAccount(state, key);
    if (account === null || account.arrears === 0n || account.available <= 0n) continue;
    const repaid = least(account.available, account.arrears);
    mustPost(state, [move(key, operator, repaid)], operator);
    addArrears(state, key, -repaid);
    emit(arrears('arrears-repaid', key, repaid));
  }
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

function availableOf(state: Overlay, key: Uint8Array): bigint {
  const account = readAccount(state, key);
  assert(account !== null, `a bill for an account that does not exist: ${toHex(key)}`);
  return account.available;
}

function addArrears(state: Overlay, key: Uint8Array, change: bigint): void {
  const account = readAccount(state, key);
  assert(account !== null, 'arrears of an account that does not exist');
  writeAccount(state, key, { ...account, arrears: micro(account.arrears + change) });
}

/** Accounts of the postings, each once, in the order of first mention. */
function touched(postings: readonly Posting[]): Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  for (const { from, to } of postings)
    for (const purse of [from, to])
      if (purse !== 'supply') found.set(toHex(purse.account), purse.account);
  return [...found.values()];
}

function netOf(postings: readonly Posting[], key: Uint8Array): bigint {
  const hex = toHex(key);
  let net = 0n;
  for (const { from, to, amount } of postings) {
    if (from !== 'supply' && from.bucket === 'available' && toHex(from.account) === hex)
      net -= amount;
    if (to !== 'supply' && to.bucket === 'available' && toHex(to.account) === hex) net += amount;
  }
  return net;
}
