import { encodeAddress } from '../codec/address.ts';
import { transactionSignBytes } from '../codec/transaction.ts';
import type { Account } from '../types/account.ts';
import { equalBytes } from '../types/bytes.ts';
import { slotAt } from '../types/parameters.ts';
import { type Refusal, refuse } from '../types/refusal.ts';
import { type SignedTransaction, VALIDITY_MAX_MS } from '../types/transaction.ts';
import type { ChainContext } from './chainContext.ts';
import { readAccount } from './money.ts';
import type { StateReader } from './overlay.ts';

/**
 * The door, apart from the nonce and the signature: the same checks for the mempool (against the last
 * committed state, at the node's time) and for a block (against the overlay, at block time).
 * Order of checks: chain, expiry, validity, account, quota.
 */
export function checkAdmission(
  chain: ChainContext,
  state: StateReader,
  signed: SignedTransaction,
  timeMs: number,
): { ok: true; account: Account } | { ok: false; refusal: Refusal } {
  const { transaction } = signed;
  const no = (refusal: Refusal) => ({ ok: false as const, refusal });
  if (transaction.chainId !== chain.chainId)
    return no(
      refuse('wrong-chain', `it is for chain ${transaction.chainId}, this is ${chain.chainId}`),
    );
  const { validUntilMs } = transaction;
  if (validUntilMs <= timeMs)
    return no(
      refuse('expired', `it was valid until ${validUntilMs} ms, the chain's time is ${timeMs} ms`),
    );
  if (validUntilMs > timeMs + VALIDITY_MAX_MS)
    return no(refuse('valid-too-long', 'it is valid for more than an hour ahead of block time'));
  const account = readAccount(state, transaction.account);
  if (account === null)
    return no(
      refuse(
        'unknown-account',
        `${encodeAddress(transaction.account)} is not a member of this community`,
      ),
    );
  const refusal = checkQuota(chain, account, signed, timeMs);
  return refusal === null ? { ok: true, account } : no(refusal);
}

function checkQuota(
  chain: ChainContext,
  account: Account,
  signed: SignedTransaction,
  timeMs: number,
): Refusal | null {
  if (equalBytes(signed.transaction.account, chain.accounts.operator)) return null;
  const use = quotaUse(account, signed, slotAt(timeMs, chain.parameters.slotLengthMs));
  const { quotaTransactions, quotaBytes } = chain.parameters;
  if (use.quotaTransactions > quotaTransactions)
    return refuse(
      'over-quota',
      `the quota of ${quotaTransactions} transactions a slot is used up; it is free again in the next slot`,
    );
  if (use.quotaBytes > quotaBytes)
    return refuse(
      'over-quota',
      `the quota of ${quotaBytes} bytes a slot would be exceeded; it is free again in the next slot`,
    );
  return null;
}

/** The account's quota counters once the transaction is in. */
export function quotaUse(
  account: Account,
  signed: SignedTransaction,
  slot: bigint,
): Pick<Account, 'quotaSlot' | 'quotaTransactions' | 'quotaBytes'> {
  const same = account.quotaSlot === slot;
  return {
    quotaSlot: slot,
    quotaTransactions: (same ? account.quotaTransactions : 0) + 1,
    quotaBytes: (same ? account.quotaBytes : 0) + signed.bytes.length,
  };
}

/** The key that must have signed is the account's current one, which a rotation may have changed. */
export function checkSignature(
  chain: ChainContext,
  account: Account,
  signed: SignedTransaction,
): Refusal | null {
  return chain.verify(account.signingKey, transactionSignBytes(signed), signed.signature)
    ? null
    : refuse(
        'bad-signature',
        "its signature does not fit the account's key, this chain and this content",
      );
}
