import { encodeAddress } from '../codec/address.ts';
import { equalBytes } from '../types/bytes.ts';
import { type Refusal, refuse } from '../types/refusal.ts';
import { type Payload, REFERENCE_CHARACTERS_MAX } from '../types/transaction.ts';
import { isContract } from './contractRegistry.ts';
import { repayArrears } from './credit.ts';
import { post, readAccount } from './money.ts';
import type { TransactionContext } from './transactionContext.ts';

type PayloadOf<Type extends Payload['type']> = Extract<Payload, { type: Type }>;

export function transfer(
  context: TransactionContext,
  payload: PayloadOf<'transfer'>,
): Refusal | null {
  const { state, chain, transaction } = context;
  const refusal = checkMovement(context, payload.to, payload.amount, payload.reference);
  if (refusal !== null) return refusal;
  if (equalBytes(payload.to, transaction.account))
    return refuse('bad-amount', 'sender and receiver are the same account');
  const missing = post(
    state,
    [
      {
        from: { account: transaction.account, bucket: 'available' },
        to: { account: payload.to, bucket: 'available' },
        amount: payload.amount,
      },
    ],
    chain.accounts.operator,
  );
  if (missing !== null)
    return refuse('insufficient-funds', `${missing.missing} µ are missing for this transfer`);
  context.emit({
    name: 'transferred',
    accounts: [transaction.account, payload.to],
    attributes: {
      from: encodeAddress(transaction.account),
      to: encodeAddress(payload.to),
      amountMicro: payload.amount.toString(),
      reference: payload.reference,
    },
  });
  repayArrears(state, payload.to, chain.accounts.operator, context.emit);
  return null;
}

export function mint(context: TransactionContext, payload: PayloadOf<'mint'>): Refusal | null {
  const refusal =
    checkOperator(context) ?? checkMovement(context, payload.to, payload.amount, payload.reference);
  if (refusal !== null) return refusal;
  const { state, chain } = context;
  const { operator } = chain.accounts;
  post(
    state,
    [
      {
        from: 'supply',
        to: { account: payload.to, bucket: 'available' },
        amount: payload.amount,
      },
    ],
    operator,
  );
  context.emit({
    name: 'minted',
    accounts: [payload.to],
    attributes: {
      to: encodeAddress(payload.to),
      amountMicro: payload.amount.toString(),
      reference: payload.reference,
    },
  });
  repayArrears(state, payload.to, operator, context.emit);
  return null;
}

/** Burns the operator's own money: a household that is paid out transfers to him first. */
export function burn(context: TransactionContext, payload: PayloadOf<'burn'>): Refusal | null {
  const { state, chain } = context;
  const { operator } = chain.accounts;
  const refusal =
    checkOperator(context) ?? checkMovement(context, operator, payload.amount, payload.reference);
  if (refusal !== null) return refusal;
  const available = readAccount(state, operator)?.available ?? 0n;
  if (available < payload.amount)
    return refuse('insufficient-funds', `the operator has ${available} µ to burn`);
  post(
    state,
    [{ from: { account: operator, bucket: 'available' }, to: 'supply', amount: payload.amount }],
    operator,
  );
  context.emit({
    name: 'burned',
    accounts: [operator],
    attributes: { amountMicro: payload.amount.toString(), reference: payload.reference },
  });
  return null;
}

export function checkOperator(context: TransactionContext): Refusal | null {
  return equalBytes(context.transaction.account, context.chain.accounts.operator)
    ? null
    : refuse('not-permitted', "only the community's operator may do this");
}

export function checkText(text: string): Refusal | null {
  return text.length > REFERENCE_CHARACTERS_MAX
    ? refuse('bad-text', `a reference or reason has at most ${REFERENCE_CHARACTERS_MAX} characters`)
    : null;
}

function checkMovement(
  context: TransactionContext,
  to: Uint8Array,
  amount: bigint,
  reference: string,
): Refusal | null {
  if (amount === 0n) return refuse('bad-amount', 'the amount is zero');
  const longText = checkText(reference);
  if (longText !== null) return longText;
  if (to.length !== 32 || readAccount(context.state, to) === null)
    return refuse('bad-key', 'the receiver is not a member of this community');
  // Its account is a transit that is empty between blocks; nobody could ever take the money out again.
  if (isContract(context.state, to))
    return refuse('bad-key', 'the receiver is a contract, which keeps no money');
  return null;
}
