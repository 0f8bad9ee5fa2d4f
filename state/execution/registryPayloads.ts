import { acceptablePublicKeyForm } from '../codec/signature.ts';
import { signBytes } from '../codec/signBytes.ts';
import { CONNECTION_LIMIT_W_MAX, HOUSEHOLD_KEYS_MAX, type Household } from '../types/account.ts';
import { concatBytes, equalBytes, uint64Bytes } from '../types/bytes.ts';
import { type Refusal, refuse } from '../types/refusal.ts';
import { NAME_PATTERN, type Payload } from '../types/transaction.ts';
import { movedTo } from './householdMoves.ts';
import { readAccount, writeAccount } from './money.ts';
import { checkOperator, checkText } from './moneyPayloads.ts';
import {
  addHousehold,
  addMeter,
  addNode,
  householdOfMeter,
  householdOfNode,
  readHousehold,
  writeHousehold,
} from './registry.ts';
import type { TransactionContext } from './transactionContext.ts';

type PayloadOf<Type extends Payload['type']> = Extract<Payload, { type: Type }>;

export function registerHousehold(
  context: TransactionContext,
  payload: PayloadOf<'registerHousehold'>,
): Refusal | null {
  const { state } = context;
  const refusal =
    checkOperator(context) ??
    checkName(payload.household) ??
    (payload.zone === '' ? null : checkName(payload.zone)) ??
    checkLimit(payload.importLimitW) ??
    checkLimit(payload.exportLimitW) ??
    checkEncryptionKey(payload.encryptionKey);
  if (refusal !== null) return refusal;
  if (!acceptablePublicKeyForm(payload.account))
    return refuse('bad-key', "the household's account is not an acceptable Ed25519 key");
  if (readHousehold(state, payload.household) !== null)
    return refuse('already-registered', `household ${payload.household} exists`);
  if (readAccount(state, payload.account) !== null)
    return refuse('already-registered', 'the account belongs to somebody already');
  const { type: _, ...fields } = payload;
  const household: Household = {
    ...fields,
    zoneBefore: fields.zone,
    zoneFromSlot: 0n,
    status: 'active',
    meters: [],
    nodes: [],
    registeredAtHeight: context.block.height,
    renewable: false,
  };
  addHousehold(state, household);
  emitFor(context, 'household-registered', household, { zone: payload.zone });
  return null;
}

/** Zone, limits and origin are facts that the operator answers for; the encryption key is the household's. */
export function updateHousehold(
  context: TransactionContext,
  payload: PayloadOf<'updateHousehold'>,
): Refusal | null {
  const household = readHousehold(context.state, payload.household);
  if (household === null) return unknown(payload.household);
  const { zone, importLimitW, exportLimitW, encryptionKey, renewable } = payload;
  const gridFacts = [zone, importLimitW, exportLimitW, renewable].some(
    (fact) => fact !== undefined,
  );
  const refusal =
    (gridFacts ? checkOperator(context) : checkOwner(context, household)) ??
    (encryptionKey === undefined
      ? null
      : (checkOwner(context, household) ?? checkEncryptionKey(encryptionKey))) ??
    (zone === undefined || zone === '' ? null : checkName(zone)) ??
    checkLimit(importLimitW ?? 0) ??
    checkLimit(exportLimitW ?? 0);
  if (refusal !== null) return refusal;
  if (household.status === 'closed') return closed(household);
  const { chain, state, block } = context;
  const moved =
    zone === undefined || zone === household.zone
      ? null
      : movedTo(chain, state, household, zone, block.timeMs);
  if (moved?.ok === false) return moved.refusal;
  const changed = {
    ...household,
    ...moved?.place,
    importLimitW: importLimitW ?? household.importLimitW,
    exportLimitW: exportLimitW ?? household.exportLimitW,
    encryptionKey: encryptionKey ?? household.encryptionKey,
    renewable: renewable ?? household.renewable,
  };
  writeHousehold(context.state, changed);
  emitFor(context, 'household-updated', changed, {
    zone: changed.zone,
    ...(renewable === undefined ? {} : { renewable: String(renewable) }),
  });
  return null;
}

export function registerMeter(
  context: TransactionContext,
  payload: PayloadOf<'registerMeter'>,
): Refusal | null {
  const household = readHousehold(context.state, payload.household);
  const refusal = checkOperator(context);
  if (refusal !== null) return refusal;
  if (household === null) return unknown(payload.household);
  if (household.status === 'closed') return closed(household);
  if (!acceptablePublicKeyForm(payload.meterKey))
    return refuse('bad-key', 'the meter key is not an acceptable Ed25519 key');
  if (householdOfMeter(context.state, payload.meterKey) !== null)
    return refuse('already-registered', 'this meter is registered already');
  if (household.meters.length >= HOUSEHOLD_KEYS_MAX) return tooManyKeys('meters');
  addMeter(context.state, household, payload.meterKey);
  emitFor(context, 'meter-registered', household, {});
  return null;
}

/** By the operator, or by the household for its own box. */
export function registerNode(
  context: TransactionContext,
  payload: PayloadOf<'registerNode'>,
): Refusal | null {
  const household = readHousehold(context.state, payload.household);
  if (household === null) return unknown(payload.household);
  const refusal = checkOwner(context, household) === null ? null : checkOperator(context);
  if (refusal !== null) return refusal;
  if (household.status === 'closed') return closed(household);
  if (!acceptablePublicKeyForm(payload.nodeKey))
    return refuse('bad-key', 'the node key is not an acceptable Ed25519 key');
  if (householdOfNode(context.state, payload.nodeKey) !== null)
    return refuse('already-registered', 'this node is registered already');
  if (household.nodes.length >= HOUSEHOLD_KEYS_MAX) return tooManyKeys('nodes');
  addNode(context.state, household, payload.nodeKey);
  emitFor(context, 'node-registered', household, {});
  return null;
}

/** What the new key signs to prove that it is held: the account and the nonce of this transaction. */
export function rotationSignBytes(chainId: string, account: Uint8Array, nonce: bigint): Uint8Array {
  return signBytes('rotation', chainId, concatBytes(account, uint64Bytes(nonce)));
}

export function rotateKey(
  context: TransactionContext,
  payload: PayloadOf<'rotateKey'>,
): Refusal | null {
  const { state, chain, transaction } = context;
  const account = readAccount(state, transaction.account);
  if (account === null) return refuse('bad-key', 'the account does not exist');
  if (!acceptablePublicKeyForm(payload.newKey) || equalBytes(payload.newKey, account.signingKey))
    return refuse('bad-key', 'the new key is the old one, or not an acceptable Ed25519 key');
  const message = rotationSignBytes(chain.chainId, transaction.account, transaction.nonce);
  if (!chain.verify(payload.newKey, message, payload.newKeySignature))
    return refuse('bad-key', 'the new key has not signed its own rotation');
  writeAccount(state, transaction.account, { ...account, signingKey: payload.newKey });
  context.emit({ name: 'key-rotated', accounts: [transaction.account], attributes: {} });
  return null;
}

export function suspend(
  context: TransactionContext,
  payload: PayloadOf<'suspend'>,
): Refusal | null {
  const household = readHousehold(context.state, payload.household);
  const refusal = checkOperator(context) ?? checkText(payload.reason);
  if (refusal !== null) return refusal;
  if (household === null) return unknown(payload.household);
  const target = payload.suspended ? 'suspended' : 'active';
  if (household.status === 'closed' || household.status === target)
    return refuse('household-not-active', `household ${payload.household} is ${household.status}`);
  writeHousehold(context.state, { ...household, status: target });
  const name = payload.suspended ? 'household-suspended' : 'household-reinstated';
  emitFor(context, name, household, { reason: payload.reason });
  return null;
}

/** Final. What is still in escrow is settled as agreed; the balance stays the account's. */
export function close(context: TransactionContext, payload: PayloadOf<'close'>): Refusal | null {
  const household = readHousehold(context.state, payload.household);
  const refusal = checkOperator(context);
  if (refusal !== null) return refusal;
  if (household === null) return unknown(payload.household);
  if (household.status === 'closed')
    return refuse('household-not-active', `household ${payload.household} is closed already`);
  const held = readAccount(context.state, household.account)?.held ?? 0n;
  if (held > 0n)
    return refuse(
      'open-positions',
      `${held} µ are in escrow for open slots; suspend the household and close it when they are settled`,
    );
  writeHousehold(context.state, { ...household, status: 'closed' });
  emitFor(context, 'household-closed', household, {});
  return null;
}

function emitFor(
  context: TransactionContext,
  name: Parameters<TransactionContext['emit']>[0]['name'],
  household: Household,
  attributes: Record<string, string>,
): void {
  context.emit({
    name,
    accounts: [household.account],
    attributes: { household: household.household, ...attributes },
  });
}

function checkName(name: string): Refusal | null {
  return NAME_PATTERN.test(name)
    ? null
    : refuse('bad-name', 'a name has 1 to 64 of the characters 0-9 A-Z a-z : _ . -');
}

function checkLimit(limitW: number): Refusal | null {
  return limitW <= CONNECTION_LIMIT_W_MAX
    ? null
    : refuse('bad-amount', `a connection carries at most ${CONNECTION_LIMIT_W_MAX} W`);
}

function checkEncryptionKey(key: Uint8Array): Refusal | null {
  return key.length === 0 || key.length === 32
    ? null
    : refuse('bad-key', 'an encryption key has 32 bytes');
}

function checkOwner(context: TransactionContext, household: Household): Refusal | null {
  return equalBytes(context.transaction.account, household.account)
    ? null
    : refuse('not-permitted', 'only the household itself may do this');
}

function tooManyKeys(what: 'meters' | 'nodes'): Refusal {
  return refuse('too-many-keys', `a household has at most ${HOUSEHOLD_KEYS_MAX} ${what}`);
}

function closed({ household }: Household): Refusal {
  return refuse('household-not-active', `household ${household} is closed`);
}

function unknown(household: string): Refusal {
  return refuse('unknown-household', `there is no household ${household}`);
}
