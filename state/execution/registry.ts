import {
  decodeHousehold,
  decodeNames,
  encodeHousehold,
  encodeNames,
} from '../codec/stateValues.ts';
import type { Household } from '../types/account.ts';
import { fromUtf8, utf8 } from '../types/bytes.ts';
import { newAccount, readAccount, writeAccount } from './money.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { HOUSEHOLD_NAMES_KEY, householdKey, meterKeyKey, nodeKeyKey } from './stateKeys.ts';

export function readHousehold(state: StateReader, household: string): Household | null {
  const bytes = state.get(householdKey(household));
  return bytes === undefined ? null : decodeHousehold(bytes);
}

export function writeHousehold(state: Overlay, household: Household): void {
  state.set(householdKey(household.household), encodeHousehold(household));
}

/** Every household that was ever registered, in the order of registration. */
export function householdNames(state: StateReader): string[] {
  const bytes = state.get(HOUSEHOLD_NAMES_KEY);
  return bytes === undefined ? [] : decodeNames(bytes);
}

export function householdOfMeter(state: StateReader, meterKey: Uint8Array): string | null {
  const bytes = state.get(meterKeyKey(meterKey));
  return bytes === undefined ? null : fromUtf8(bytes);
}

export function householdOfNode(state: StateReader, nodeKey: Uint8Array): string | null {
  const bytes = state.get(nodeKeyKey(nodeKey));
  return bytes === undefined ? null : fromUtf8(bytes);
}

/** Opens the account too, unless it exists. */
export function addHousehold(state: Overlay, household: Household): void {
  writeHousehold(state, household);
  const names = [...householdNames(state), household.household];
  state.set(HOUSEHOLD_NAMES_KEY, encodeNames(names));
  const account =
    readAccount(state, household.account) ?? newAccount(household.account, household.household);
  writeAccount(state, household.account, { ...account, household: household.household });
}

export function addMeter(state: Overlay, household: Household, meterKey: Uint8Array): void {
  state.set(meterKeyKey(meterKey), utf8(household.household));
  writeHousehold(state, { ...household, meters: [...household.meters, meterKey] });
}

export function addNode(state: Overlay, household: Household, nodeKey: Uint8Array): void {
  state.set(nodeKeyKey(nodeKey), utf8(household.household));
  writeHousehold(state, { ...household, nodes: [...household.nodes, nodeKey] });
}
