import { encodeMarketCall, type MarketCall } from '../../state/contracts/market/marketCall.ts';
import { readHouseholdSlot } from '../../state/contracts/market/marketState.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import { slotStartMs } from '../../state/types/parameters.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  FIRST_SLOT,
  genesisDocument,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  SLOT_MS,
  TestChain,
} from './ledger.ts';
import { NOTHING } from './marketSlot.ts';

export const SLOT = FIRST_SLOT + 4n;
/** In the windows of both markets, which close 10 minutes before the slot. */
export const ORDER_MS = slotStartMs(SLOT, SLOT_MS) - 20 * MINUTE_MS;
export const AFTER_GATE_MS = slotStartMs(SLOT, SLOT_MS) - 9 * MINUTE_MS;
export const READING_MS = slotStartMs(SLOT + 1n, SLOT_MS) + MINUTE_MS;
export const SETTLED_MS = slotStartMs(SLOT + 1n, SLOT_MS) + 61 * MINUTE_MS;

/** A market for gifts beside the home market: everybody trades at 0. */
function giftParameters(change: (parameters: JsonDocument) => void = () => {}): JsonDocument {
  const parameters: JsonDocument = {
    settledBy: 'market',
    floor: 0,
    cap: 0,
    postedPrice: 0,
    maxQuantityWh: 10_000,
    timing: { opensBeforeMs: 30 * MINUTE_MS, gateBeforeMs: 10 * MINUTE_MS },
  };
  change(parameters);
  return parameters;
}

export const gifts = (change?: (parameters: JsonDocument) => void): JsonDocument => ({
  name: 'gifts',
  template: 'posted',
  version: 1,
  parameters: giftParameters(change),
});

export function giftChain(change: (document: JsonDocument) => void = () => {}): TestChain {
  const community = makeCommunity();
  const document = genesisDocument(community);
  document['contracts'].push(gifts());
  change(document);
  return new TestChain(community, document);
}

export function contractNamed(chain: TestChain, name: string): Uint8Array {
  const found = chain.context.contracts.find((contract) => contract.name === name);
  if (found === undefined) throw new Error(`there is no contract ${name}`);
  return found.id;
}

export function home(chain: TestChain, index: number) {
  const found = chain.community.households[index];
  if (found === undefined) throw new Error(`there is no household ${index}`);
  return found;
}

export function callTo(
  chain: TestChain,
  by: number,
  contract: string,
  call: MarketCall,
  later = 0n,
) {
  const { account } = home(chain, by);
  return chain.sign(
    account,
    { type: 'call', contract: contractNamed(chain, contract), data: encodeMarketCall(call) },
    { nonce: chain.account(account).nonce + later },
  );
}

interface Wish {
  readonly by: number;
  readonly market?: string;
  readonly side: 'buy' | 'sell';
  readonly quantityWh: bigint;
  readonly price?: bigint;
  readonly later?: bigint;
}

export function order(
  chain: TestChain,
  { by, market = 'gifts', side, quantityWh, price = 0n, later = 0n }: Wish,
): SignedTransaction {
  const call = {
    type: 'placeOrder',
    slot: SLOT,
    side,
    quantityWh,
    priceMicroPerWh: price,
    replaces: NOTHING,
  } as const;
  return callTo(chain, by, market, call, later);
}

export function record(chain: TestChain, contract: string, household: string) {
  const id = contractNamed(chain, contract);
  const store = { get: (key: Uint8Array) => chain.state.get(contractDataKey(id, key)) };
  return readHouseholdSlot(store, SLOT, household);
}

export function settledLine(events: ReturnType<TestChain['block']>['events'], household: string) {
  return events.find(
    ({ name, attributes }) => name === 'household-settled' && attributes['household'] === household,
  )?.attributes;
}
