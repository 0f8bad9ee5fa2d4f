import { concatBytes, EMPTY_BYTES, uint64Bytes, utf8 } from '../types/bytes.ts';

/** First byte of every flat state key. Numbers are permanent: they are hashed into state roots. */
const SPACE = {
  account: 0x01,
  supply: 0x02,
  household: 0x03,
  meter: 0x04,
  node: 0x05,
  householdNames: 0x06,
  contract: 0x07,
  contracts: 0x08,
  contractData: 0x09,
  authoritySet: 0x0a,
  authorityHeights: 0x0b,
  parameters: 0x0c,
  governance: 0x0d,
  proposal: 0x0e,
  pardon: 0x0f,
  timeMarks: 0x10,
} as const;

function key(space: keyof typeof SPACE, rest: Uint8Array = EMPTY_BYTES): Uint8Array {
  return concatBytes(Uint8Array.of(SPACE[space]), rest);
}

export const SUPPLY_KEY: Uint8Array = key('supply');
export const HOUSEHOLD_NAMES_KEY: Uint8Array = key('householdNames');
/** The list of all contracts, with the slots that each governs. */
export const CONTRACTS_KEY: Uint8Array = key('contracts');
/** First heights of all authority sets, ascending. */
export const AUTHORITY_HEIGHTS_KEY: Uint8Array = key('authorityHeights');
export const PARAMETERS_KEY: Uint8Array = key('parameters');
export const GOVERNANCE_KEY: Uint8Array = key('governance');
export const TIME_MARKS_KEY: Uint8Array = key('timeMarks');

/** First height → the authority set from there on. Kept for ever: sets change rarely. */
export const authoritySetKey = (fromHeight: bigint): Uint8Array =>
  key('authoritySet', uint64Bytes(fromHeight));
export const proposalKey = (proposal: bigint): Uint8Array => key('proposal', uint64Bytes(proposal));
/** Consensus key → height up to which its misbehaviour is dealt with. */
export const pardonKey = (consensusKey: Uint8Array): Uint8Array => key('pardon', consensusKey);
export const accountKey = (account: Uint8Array): Uint8Array => key('account', account);
/** The account within its flat key; null for every other key. */
export const accountOfKey = (flatKey: Uint8Array): Uint8Array | null =>
  flatKey[0] === SPACE.account ? flatKey.subarray(1) : null;
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
