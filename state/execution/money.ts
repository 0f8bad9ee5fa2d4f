import { decodeAccount, decodeSupply, encodeAccount, encodeSupply } from '../codec/stateValues.ts';
import type { Posting } from '../contracts/context.ts';
import type { Account, Supply } from '../types/account.ts';
import { assert } from '../types/assert.ts';
import { toHex } from '../types/bytes.ts';
import { micro } from '../types/units.ts';
import { decodedOnce } from './decodedOnce.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { accountKey, SUPPLY_KEY } from './stateKeys.ts';

/** A transfer reads its two accounts five times over, which was a third of its cost (measured). */
const accountOf = decodedOnce(decodeAccount);

/** The account, or null where nobody ever opened it. */
export function readAccount(state: StateReader, account: Uint8Array): Account | null {
  const bytes = state.get(accountKey(account));
  return bytes === undefined ? null : accountOf(bytes);
}

export function writeAccount(state: Overlay, key: Uint8Array, account: Account): void {
  const bytes = encodeAccount(account);
  state.set(accountKey(key), bytes);
}

/** A new account signs with the key that names it. */
export function newAccount(key: Uint8Array, household: string): Account {
  return {
    nonce: 0n,
    signingKey: key,
    available: micro(0n),
    held: micro(0n),
    arrears: micro(0n),
    quotaSlot: 0n,
    quotaTransactions: 0,
    quotaBytes: 0,
    household,
  };
}

export function readSupply(state: StateReader): Supply {
  const bytes = state.get(SUPPLY_KEY);
  return bytes === undefined ? { minted: micro(0n), burned: micro(0n) } : decodeSupply(bytes);
}

interface Net {
  readonly key: Uint8Array;
  available: bigint;
  held: bigint;
}

/**
 * The only way in which money moves. Every posting debits one purse and credits another with the same
 * amount; together they are done or not at all. Returns null when done, else the account that lacks
 * funds and by how much: no account but the operator's may end below zero, and no `held` at all.
 * Accounts must exist. Money enters from, and leaves to, the purse `supply` alone.
 */
export function post(
  state: Overlay,
  postings: readonly Posting[],
  operator: Uint8Array,
): { account: Uint8Array; missing: bigint } | null {
  const nets = new Map<string, Net>();
  let minted = 0n;
  let burned = 0n;
  for (const { from, to, amount } of postings) {
    assert(amount > 0n, 'a posting moves more than nothing');
    if (from === 'supply') minted += amount;
    else netOf(nets, from.account)[from.bucket] -= amount;
    if (to === 'supply') burned += amount;
    else netOf(nets, to.account)[to.bucket] += amount;
  }
  const operatorHex = toHex(operator);
  const changed: [Uint8Array, Account][] = [];
  for (const [hex, net] of nets) {
    const account = readAccount(state, net.key);
    assert(account !== null, `posting to an account that does not exist: ${hex}`);
    const available = micro(account.available + net.available);
    const held = micro(account.held + net.held);
    assert(held >= 0n, `escrow of ${hex} below zero`);
    if (available < 0n && hex !== operatorHex) return { account: net.key, missing: -available };
    changed.push([net.key, { ...account, available, held }]);
  }
  for (const [key, account] of changed) writeAccount(state, key, account);
  if (minted > 0n || burned > 0n) {
    const supply = readSupply(state);
    state.set(
      SUPPLY_KEY,
      encodeSupply({
        minted: micro(supply.minted + minted),
        burned: micro(supply.burned + burned),
      }),
    );
  }
  return null;
}

function netOf(nets: Map<string, Net>, key: Uint8Array): Net {
  const hex = toHex(key);
  let net = nets.get(hex);
  if (net === undefined) {
    net = { key, available: 0n, held: 0n };
    nets.set(hex, net);
  }
  return net;
}
