import type { Account, Household, Supply } from '../types/account.ts';
import { assert } from '../types/assert.ts';
import { plainBytes } from '../types/bytes.ts';
import { micro } from '../types/units.ts';
import { amountBytes, readAmount } from './amount.ts';
import { gridhood } from './generated/ledger.js';
import { decodeMessage, encodeMessage, type MessageType } from './protobuf.ts';

const { AccountState, SupplyState, HouseholdState, NameList } = gridhood.ledger;

/** The largest value lists the households: 100,000 names of 64 characters, as many as a genesis may hold. */
const VALUE_BYTES_MAX: number = 8 * 1024 * 1024;

/** Decodes a value that our own execution wrote: anything else is a damaged store. */
export function decodeState<T extends object>(type: MessageType, bytes: Uint8Array): T {
  const value = decodeMessage<T>(type, bytes, VALUE_BYTES_MAX);
  assert(value !== null, 'the state holds a value that is not canonical');
  return value;
}

export function encodeAccount(account: Account): Uint8Array {
  const overdrawn = account.available < 0n;
  return encodeMessage(AccountState, {
    ...account,
    available: amountBytes(overdrawn ? -account.available : account.available),
    overdrawn,
    held: amountBytes(account.held),
    arrears: amountBytes(account.arrears),
  });
}

interface WireAccount extends Omit<Account, 'available' | 'held' | 'arrears' | 'quotaBytes'> {
  available: Uint8Array;
  overdrawn: boolean;
  held: Uint8Array;
  arrears: Uint8Array;
  quotaBytes: bigint;
}

export function decodeAccount(bytes: Uint8Array): Account {
  const { overdrawn, ...wire } = decodeState<WireAccount>(AccountState, bytes);
  const magnitude = readAmount(wire.available);
  return {
    ...wire,
    signingKey: plainBytes(wire.signingKey),
    available: overdrawn ? micro(-magnitude) : magnitude,
    held: readAmount(wire.held),
    arrears: readAmount(wire.arrears),
    quotaBytes: Number(wire.quotaBytes),
  };
}

const STATUSES = ['active', 'suspended', 'closed'] as const;

export function encodeHousehold(household: Household): Uint8Array {
  return encodeMessage(HouseholdState, {
    ...household,
    status: STATUSES.indexOf(household.status) + 1,
  });
}

interface WireHousehold extends Omit<Household, 'status' | 'importLimitW' | 'exportLimitW'> {
  status: number;
  importLimitW: bigint;
  exportLimitW: bigint;
}

export function decodeHousehold(bytes: Uint8Array): Household {
  const wire = decodeState<WireHousehold>(HouseholdState, bytes);
  const status = STATUSES[wire.status - 1];
  assert(status !== undefined, 'the state holds a household of unknown status');
  return {
    ...wire,
    status,
    account: plainBytes(wire.account),
    encryptionKey: plainBytes(wire.encryptionKey),
    importLimitW: Number(wire.importLimitW),
    exportLimitW: Number(wire.exportLimitW),
    meters: wire.meters.map(plainBytes),
    nodes: wire.nodes.map(plainBytes),
  };
}

export function encodeSupply(supply: Supply): Uint8Array {
  return encodeMessage(SupplyState, {
    minted: amountBytes(supply.minted),
    burned: amountBytes(supply.burned),
  });
}

export function decodeSupply(bytes: Uint8Array): Supply {
  const wire = decodeState<{ minted: Uint8Array; burned: Uint8Array }>(SupplyState, bytes);
  return { minted: readAmount(wire.minted), burned: readAmount(wire.burned) };
}

export function encodeNames(names: readonly string[]): Uint8Array {
  return encodeMessage(NameList, { names });
}

export function decodeNames(bytes: Uint8Array): string[] {
  return decodeState<{ names: string[] }>(NameList, bytes).names;
}
