import { decodeAccount } from '../../state/codec/stateValues.ts';
import type { FlexibilityParameters } from '../../state/contracts/flexibility/flexibilityParameters.ts';
import { openEvents } from '../../state/contracts/flexibility/flexibilityState.ts';
import { readHouseholdSlot, readOrder } from '../../state/contracts/market/marketState.ts';
import { readSupply } from '../../state/execution/money.ts';
import { readHousehold } from '../../state/execution/registry.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import type { Account } from '../../state/types/account.ts';
import { fromUtf8, readUint64, toHex } from '../../state/types/bytes.ts';
import type { TestChain } from './ledger.ts';
import type { MemoryState } from './memoryState.ts';

/** Every account of a state, by hex key. */
export function accountsOf(state: MemoryState): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const [key, value] of state.entries)
    if (key.charCodeAt(0) === 1 && key.length === 33)
      accounts.set(Buffer.from(key.slice(1), 'latin1').toString('hex'), decodeAccount(value));
  return accounts;
}

/** The promises of double entry (docs/spec/ledger.md), each broken one as a sentence. */
export function moneyFaults(chain: TestChain): string[] {
  const faults: string[] = [];
  const accounts = accountsOf(chain.state);
  const { minted, burned } = readSupply(chain.state);
  let sum = 0n;
  for (const [key, { available, held, arrears: owed }] of accounts) {
    sum += available + held;
    if (held < 0n || owed < 0n) faults.push(`${key} has negative escrow or arrears`);
    if (available < 0n && key !== toHex(chain.context.accounts.operator))
      faults.push(`${key} is below zero`);
  }
  if (sum !== minted - burned) faults.push(`accounts hold ${sum}, ${minted - burned} exist`);
  for (const { id } of chain.context.contracts) {
    const transit = accounts.get(toHex(id));
    if (transit?.available !== 0n || transit.held !== 0n || transit.arrears !== 0n)
      faults.push('the transit account of a contract is not empty after the block');
  }
  for (const [key, expected] of openHolds(chain)) {
    const held = accounts.get(key)?.held;
    if (held !== expected) faults.push(`${key} has ${held} in escrow for holds of ${expected}`);
    accounts.delete(key);
  }
  for (const [key, { held }] of accounts)
    if (held !== 0n) faults.push(`${key} has ${held} in escrow for nothing`);
  return faults;
}

/** Holds by account, summed over every household-slot record of every contract. */
function openHolds(chain: TestChain): Map<string, bigint> {
  const holds = new Map<string, bigint>();
  for (const { slot, household, contract } of householdSlotKeys(chain.state)) {
    const store = { get: (key: Uint8Array) => chain.state.get(contractDataKey(contract, key)) };
    const record = readHouseholdSlot(store, slot, household);
    const account = readHousehold(chain.state, household)?.account;
    if (record === null || account === undefined) throw new Error('a record without household');
    let locks: bigint = record.agreedHold;
    for (const number of record.orders) locks += readOrder(store, slot, number)?.lock ?? 0n;
    if (record.orders.length > 0 && locks !== record.hold)
      throw new Error(`locks of ${locks} in a hold of ${record.hold}`);
    const key = toHex(account);
    holds.set(key, (holds.get(key) ?? 0n) + record.hold);
  }
  for (const { id, template, parameters } of chain.context.contracts) {
    if (template.name !== 'flexibility') continue;
    const { demandResponse } = parameters as FlexibilityParameters;
    const payer = toHex(chain.context.accounts[demandResponse?.payer ?? 'gridOperator']);
    const store = { get: (key: Uint8Array) => chain.state.get(contractDataKey(id, key)) };
    for (const { hold } of openEvents(store))
      if (hold > 0n) holds.set(payer, (holds.get(payer) ?? 0n) + hold);
  }
  return holds;
}

/** Flat keys 0x09 ‖ contract ‖ 0x04 ‖ slot ‖ household. */
export function householdSlotKeys(
  state: MemoryState,
): { contract: Uint8Array; slot: bigint; household: string }[] {
  return [...state.entries.keys()]
    .map((key) => new Uint8Array(Buffer.from(key, 'latin1')))
    .filter((key) => key[0] === 0x09 && key[33] === 0x04)
    .map((key) => ({
      contract: key.slice(1, 33),
      slot: readUint64(key, 34),
      household: fromUtf8(key.slice(42)),
    }));
}
