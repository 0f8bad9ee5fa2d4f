import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import type { SlotPattern } from '../../state/contracts/market/slotPattern.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  type BlockReport,
  FIRST_SLOT,
  GENESIS_MS,
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  SLOT_MS,
  type TestChain,
} from './ledger.ts';
import { newChain as marketChain } from './marketChain.ts';
import { type Home, NOTHING } from './marketSlot.ts';

// Windows open 30 min and gates close 10 min before a slot, readings until 60 min after it, corrections until
// 4 h after it. At the first block the windows of the next two slots are open; the third opens at 15 min.
export const NEXT = FIRST_SLOT + 1n;
export const LATER = FIRST_SLOT + 3n;
export const opensAt = (slot: bigint) => startOf(slot) - 30 * MINUTE_MS;
export const startOf = (slot: bigint) => Number(slot) * SLOT_MS;
export const gateOf = (slot: bigint) => startOf(slot) - 10 * MINUTE_MS;
export const deadlineOf = (slot: bigint) => startOf(slot + 1n) + HOUR_MS;

/** A chain of four homes at its first block, a minute after genesis. */
export const newChain = (
  template = 'uniform',
  change: (document: JsonDocument) => void = () => {},
): TestChain => {
  const chain = marketChain((document) => {
    const [contract] = document['contracts'];
    contract.template = template;
    if (template === 'posted') contract.parameters.postedPrice = 160;
    if (template === 'muda') contract.parameters.ration = 'equal';
    if (template === 'zonal')
      contract.parameters.zones = { 'feeder-1': { importCapWh: 9_000, exportCapWh: 9_000 } };
    change(document);
  });
  chain.block(GENESIS_MS + MINUTE_MS);
  return chain;
};
export const parameters = (more: JsonDocument) => (document: JsonDocument) => {
  Object.assign(document['contracts'][0].parameters, more);
};

export const send = (chain: TestChain, { account }: Pick<Home, 'account'>, call: MarketCall) =>
  chain.call(account, call);
export const step = (quantityWh: bigint, priceMicroPerWh: bigint) => ({
  quantityWh,
  priceMicroPerWh,
});
export type Steps = readonly [ReturnType<typeof step>, ...ReturnType<typeof step>[]];
export const order = (
  side: 'buy' | 'sell',
  [first, ...furtherSteps]: Steps,
  more: Partial<MarketCall & { type: 'placeOrder' }> = {},
): MarketCall => ({
  type: 'placeOrder',
  slot: NEXT,
  side,
  ...first,
  replaces: NOTHING,
  ...(furtherSteps.length === 0 ? {} : { furtherSteps }),
  ...more,
});
export const ALWAYS: SlotPattern = {
  firstSlot: 0n,
  lastSlot: FIRST_SLOT + 1_000n,
  weekdays: 127,
  fromMinute: 0,
  toMinute: 1440,
};
export const standing = (
  side: 'buy' | 'sell',
  steps: Steps,
  more: Partial<MarketCall & { type: 'placeStandingOrder' }> = {},
): MarketCall => ({
  type: 'placeStandingOrder',
  side,
  steps,
  pattern: ALWAYS,
  replaces: NOTHING,
  ...more,
});
export const offer = (
  side: 'buy' | 'sell',
  to: Home,
  quantityWh: bigint,
  priceMicroPerWh: bigint,
  more: Partial<MarketCall & { type: 'offerAgreement' }> = {},
): MarketCall => ({
  type: 'offerAgreement',
  to: to.name,
  side,
  quantityWh,
  priceMicroPerWh,
  pattern: ALWAYS,
  noticeSlots: 2n,
  answerByMs: BigInt(GENESIS_MS + HOUR_MS),
  ...more,
});
export const accept = (agreement: Uint8Array): MarketCall => ({
  type: 'acceptAgreement',
  agreement,
});
export const end = (agreement: Uint8Array): MarketCall => ({ type: 'endAgreement', agreement });

/** The next block, a second after the last, with these transactions. */
export const block = (chain: TestChain, ...transactions: SignedTransaction[]): BlockReport =>
  chain.block(chain.head.timeMs + 1_000, ...transactions);
/** Sends one call in a block of its own; its transaction's id. */
export const done = (chain: TestChain, home: Home, call: MarketCall): Uint8Array => {
  const transaction = send(chain, home, call);
  const { codes, events } = block(chain, transaction);
  if (codes[0] !== null)
    throw new Error(`refused: ${codes[0]} ${JSON.stringify(events.map((e) => e.attributes))}`);
  return transaction.id;
};
export const refusal = (chain: TestChain, home: Home, call: MarketCall): string | null =>
  chain.build(chain.head.timeMs + 1_000, [send(chain, home, call)]).result.receipts[0]?.refusal
    ?.code ?? null;
/** What happens in one block at that time. */
export const until = (chain: TestChain, timeMs: number): LedgerEvent[] => [
  ...chain.block(timeMs).events,
];

export const reads = (
  chain: TestChain,
  home: Home,
  slot: bigint,
  importWh: bigint,
  exportWh: bigint,
) =>
  chain.reading(home, { slot, importWh, exportWh }, { validUntilMs: chain.head.timeMs + HOUR_MS });

export const available = (chain: TestChain, home: Home) => chain.account(home.account).available;
