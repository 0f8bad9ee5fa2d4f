import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import {
  encodeFlexibilityCall,
  type FlexibilityCall,
} from '../../state/contracts/flexibility/flexibilityCall.ts';
import { encodeMeterReading, readingSignBytes } from '../../state/contracts/market/marketCall.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  type BlockReport,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  TestChain,
} from './ledger.ts';

/** Slots of an hour; the chain begins at 2027-01-15T08:00Z, a Friday. */
export const SLOT_MS: number = HOUR_MS;
const DAY_MS = 24 * HOUR_MS;
const FIRST_MIDNIGHT = GENESIS_MS - 8 * HOUR_MS;
export const BUDGET: bigint = 1_000_000n;

/** The slot that begins at an hour of a day; day 0 is the Friday. */
export const slotOf = (day: number, hour: number): bigint =>
  BigInt((FIRST_MIDNIGHT + day * DAY_MS + hour * HOUR_MS) / SLOT_MS);
export const at = (day: number, hour: number, minute = 0): number =>
  FIRST_MIDNIGHT + day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;

export function flexibilityParameters(): JsonDocument {
  return {
    market: 'market',
    aheadMs: 2 * DAY_MS,
    demandResponse: {
      noticeMs: 2 * HOUR_MS,
      eventSlotsMax: 4,
      eventsMax: 3,
      priceMax: 200,
      baseline: {
        chosenDays: 3,
        poolDays: 5,
        leastDays: 3,
        lookbackDays: 10,
        adjustmentSlots: 2,
        adjustmentGapSlots: 1,
        adjustmentCapPpm: 200_000,
      },
    },
  };
}

export function chainOf(
  change: (parameters: JsonDocument) => void = () => {},
  households = 3,
): TestChain {
  const community = makeCommunity({ households });
  const document = genesisDocument(community);
  const parameters = flexibilityParameters();
  change(parameters);
  document['parameters'].slotLengthMs = SLOT_MS;
  document['parameters'].quotaTransactions = 1000;
  document['parameters'].quotaBytes = 1_000_000;
  document['contracts'][0].parameters.timing = {
    opensBeforeMs: 2 * HOUR_MS,
    gateBeforeMs: HOUR_MS,
    readingDeadlineAfterMs: 8 * HOUR_MS,
    correctionDeadlineAfterMs: 20 * HOUR_MS,
  };
  // What the grid operator has comes from nothing else.
  for (const charge of ['netLocal', 'netRegional', 'netFull'])
    document['contracts'][0].parameters.tariff[charge] = 0;
  document['openingBalances'].push({
    account: document['accounts'].gridOperator,
    amountMicro: BUDGET.toString(),
  });
  document['contracts'].push({
    name: 'flexibility',
    template: 'flexibility',
    version: 1,
    parameters,
  });
  return new TestChain(community, document, verifyNative);
}

export function home(
  chain: TestChain,
  index: number,
): TestChain['community']['households'][number] {
  const found = chain.community.households[index];
  if (found === undefined) throw new Error(`there is no home ${index}`);
  return found;
}

export function flexibilityCall(
  chain: TestChain,
  signer: Signer,
  call: FlexibilityCall,
  later = 0n,
): SignedTransaction {
  const contract = chain.context.contracts.find(({ name }) => name === 'flexibility')?.id;
  if (contract === undefined) throw new Error('this chain has no flexibility contract');
  const data = encodeFlexibilityCall(call);
  const nonce = chain.account(signer).nonce + later;
  return chain.sign(signer, { type: 'call', contract, data }, { nonce });
}

export const request = (change: Partial<FlexibilityCall> = {}): FlexibilityCall =>
  ({
    type: 'requestFlexibility',
    zone: '',
    firstSlot: slotOf(7, 17),
    lastSlot: slotOf(7, 18),
    quantityWh: 2000n,
    priceMicroPerWh: 50n,
    pledgesUntilMs: BigInt(at(7, 12)),
    ...change,
  }) as FlexibilityCall;

export const pledge = (event: Uint8Array, quantityWh: bigint): FlexibilityCall => ({
  type: 'pledgeFlexibility',
  event,
  quantityWh,
});

/** Readings of one home in one block: [hour, Wh imported]. */
export function readings(
  chain: TestChain,
  index: number,
  day: number,
  lines: readonly (readonly [hour: number, wh: number])[],
): SignedTransaction[] {
  const { account, meter } = home(chain, index);
  const { nonce } = chain.account(account);
  return lines.map(([hour, wh], i) => {
    const reading = encodeMeterReading({
      meterKey: meter.publicKey,
      slot: slotOf(day, hour),
      importWh: BigInt(wh),
      exportWh: 0n,
      quality: 1,
    });
    const signature = meter.sign(readingSignBytes(chain.genesis.chainId, reading));
    return chain.call(
      account,
      { type: 'submitReading', reading, signature },
      { nonce: nonce + BigInt(i) },
    );
  });
}

export function correction(
  chain: TestChain,
  household: string,
  slot: bigint,
  importWh: bigint,
): SignedTransaction {
  return chain.call(chain.community.operator, {
    type: 'correctReading',
    household,
    slot,
    importWh,
    exportWh: 0n,
    reason: 'read again',
  });
}

/** An empty block first: what is due is done, and transactions are signed for the chain's time. */
export function blockAt(
  chain: TestChain,
  timeMs: number,
  make: () => readonly SignedTransaction[] = () => [],
): Pick<BlockReport, 'codes' | 'events'> {
  const due = chain.block(timeMs);
  const { codes, events } = chain.block(timeMs + 1, ...make());
  return { codes, events: [...due.events, ...events] };
}

export const named = (events: readonly LedgerEvent[], name: string): LedgerEvent['attributes'][] =>
  events.filter((event) => event.name === name).map(({ attributes }) => attributes);

/** Of a home on one day: the adjustment window 14 and 15, the gap 16, the event 17 and 18. */
export type DayUse = readonly [a14: number, a15: number, e17: number, e18: number];

export const day = ([a14, a15, e17, e18]: DayUse): readonly (readonly [number, number])[] =>
  [
    [14, a14],
    [15, a15],
    [16, 100],
    [17, e17],
    [18, e18],
  ] as const;

export const HISTORY: readonly (readonly [day: number, use: DayUse])[] = [
  [0, [200, 200, 500, 500]],
  [1, [900, 900, 5000, 5000]], // Saturday
  [3, [200, 200, 600, 400]],
  [4, [300, 300, 700, 700]],
  [5, [250, 250, 800, 600]],
  [6, [400, 400, 900, 900]],
];

/** Home 0 has a week of readings, home 1 two days of them. */
export function withHistory(chain: TestChain): void {
  for (const [number, use] of HISTORY)
    blockAt(chain, at(number, 20), () => [
      ...readings(chain, 0, number, day(use)),
      ...(number >= 5 ? readings(chain, 1, number, day(use)) : []),
    ]);
}

/** Friday evening of the next week; asked for in the morning. */
export function ask(
  chain: TestChain,
  change: Partial<FlexibilityCall> = {},
  timeMs: number = at(7, 8),
): { asked: Uint8Array; posted: Pick<BlockReport, 'codes' | 'events'> } {
  let asked: Uint8Array = new Uint8Array();
  const posted = blockAt(chain, timeMs, () => {
    const transaction = flexibilityCall(chain, chain.community.gridOperator, request(change));
    asked = transaction.id;
    return [transaction];
  });
  return { asked, posted };
}
