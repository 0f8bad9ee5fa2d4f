import type { Signer } from '../../node/crypto/signer.ts';
import { type HouseholdSlot, readHouseholdSlot } from '../../state/contracts/market/marketState.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  HOUR_MS,
  MINUTE_MS,
  makeCommunity,
  SLOT_MS,
  type TestChain,
} from './ledger.ts';

// One slot of a market with the timing of every test: window 30 min and gate 10 min before the start, readings
// until 60 min and corrections until 4 h after the end.
export const SLOT: bigint = FIRST_SLOT + 1n;
export const START_MS = GENESIS_MS + SLOT_MS;
export const GATE_MS = START_MS - 10 * MINUTE_MS;
export const END_MS = START_MS + SLOT_MS;
export const DEADLINE_MS = END_MS + HOUR_MS;
export const FINAL_MS = END_MS + 4 * HOUR_MS;

/** Four homes, and one authority so that blocks cost little. */
export const community = makeCommunity({ households: 4, authorities: 1 });
export type Home = (typeof community.households)[number];
export const homes = community.households as [Home, Home, Home, Home];

export const NOTHING = new Uint8Array();

export const named = (events: readonly LedgerEvent[], ...names: string[]): LedgerEvent[] =>
  events.filter(({ name }) => names.includes(name));
export const attributesNamed = (
  events: readonly LedgerEvent[],
  name: string,
): LedgerEvent['attributes'][] => named(events, name).map(({ attributes }) => attributes);

export const record = (chain: TestChain, home: Home, slot = SLOT): HouseholdSlot | null =>
  readHouseholdSlot(chain.marketStore, slot, home.name);
export const held = (chain: TestChain, home: Home): bigint => chain.account(home.account).held;

/** Free plus held money, and what is owed subtracted. */
export function worth(chain: TestChain, signer: Signer): bigint {
  const { available, held: inEscrow, arrears } = chain.account(signer);
  return available + inEscrow - arrears;
}
