import { concatBytes, EMPTY_BYTES, utf8 } from '../types/bytes.ts';

/** First byte of every flat state key. Numbers are permanent: they are hashed into state roots. */
const SPACE = {
  account: 0x01,
  supply: 0x02,
  household: 0x03,
  meter: 0x04,
  node: 0x05,
  householdNames: 0x06,
  contract: 0x07,
  contractIds: 0x08,
  contractData: 0x09,
} as const;

function key(space: keyof typeof SPACE, rest: Uint8Array = EMPTY_BYTES): Uint8Array {
  return concatBytes(Uint8Array.of(SPACE[space]), rest);
}

export const SUPPLY_KEY: Uint8Array = key('supply');
export const HOUSEHOLD_NAMES_KEY: Uint8Array = key('householdNames');
export const CONTRACT_IDS_KEY: Uint8Array = key('contractIds');

export const accountKey = (account: Uint8Array): Uint8Array => key('account', account);
export const householdKey = (household: string): Uint8Array => key('household', utf8(household));
/** Meter key → household id. */
export const meterKeyKey = (meterKey: Uint8Array): Uint8Array => key('meter', meterKey);
/** Node key → household id. */
export const nodeKeyKey = (nodeKey: Uint8Array): Uint8Array => key('node', nodeKey);
/** Contract id → canonical JSON of the instance. */
export const contractKey = (contract: Uint8Array): Uint8Array => key('contract', contract);
/** A contract's own data; it sees only the part behind its id. */
export const contractDataKey = (contract: Uint8Array, own: Uint8Array): Uint8Array =>
  key('contractData', concatBytes(contract, own));
