import { transactionId } from '../../../state/codec/transaction.ts';
import {
  decodeMarketCall,
  decodeMeterReading,
} from '../../../state/contracts/market/marketCall.ts';
import { readAccount } from '../../../state/execution/money.ts';
import { slotRange } from '../../../state/store/keys.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { type BlockCitation, citation, refusalOf, storedBlock } from './blockView.ts';
import { type ChainReader, indexedEvents, type PlacedEvent } from './chainReader.ts';
import { eventText } from './eventText.ts';
import { settlementPostings } from './movements.ts';
import {
  type FoundTransaction,
  findTransaction,
  type TransactionView,
  transactionView,
} from './transactionView.ts';

export interface TraceStep {
  /** An event's name, or `paid` for each posting of a settlement. */
  readonly what: string;
  readonly text: string;
  readonly block: BlockCitation;
  /** The transaction that caused it; null where the contract's life cycle did. */
  readonly transaction: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TraceView {
  readonly id: string;
  /** The record that the trace began with. */
  readonly record: TransactionView;
  readonly slot: string | null;
  readonly household: string | null;
  /** In the order in which they happened. */
  readonly steps: readonly TraceStep[];
}

/** What a record is about: the household's slot whose life is followed. */
interface Subject {
  readonly contract: Uint8Array;
  readonly slot: bigint;
  readonly household: string;
  /** Only this order of the household; null: all of its orders in the slot. */
  readonly order: string | null;
}

/**
 * Follows one record through time: an order to its clearing, the meter reading, the settlement and every
 * payment; a reading likewise; any other transaction to what it did.
 */
export async function traceView(reader: ChainReader, id: string): Promise<TraceView> {
  const found = findTransaction(reader, id);
  const record = transactionView(reader, id);
  const subject =
    refusalOf(found.events, found.position.index) === null ? subjectOf(reader, found) : null;
  const events = subject === null ? ownEvents(found) : await subjectEvents(reader, subject);
  return {
    id: record.id,
    record,
    slot: subject?.slot.toString() ?? null,
    household: subject?.household ?? null,
    steps: events.flatMap((placed) => stepsOf(reader, placed)),
  };
}

function subjectOf(reader: ChainReader, { signed }: FoundTransaction): Subject | null {
  const { payload, account } = signed.transaction;
  const call = payload.type === 'call' ? decodeMarketCall(payload.data) : null;
  if (payload.type !== 'call' || call === null) return null;
  const own = readAccount(reader.ledger.state, account)?.household ?? '';
  const { contract } = payload;
  switch (call.type) {
    case 'placeOrder':
      return { contract, slot: call.slot, household: own, order: toHex(signed.id) };
    case 'cancelOrder':
      return { contract, slot: call.slot, household: own, order: toHex(call.order) };
    case 'submitReading': {
      const reading = decodeMeterReading(call.reading);
      return reading === null
        ? null
        : { contract, slot: reading.slot, household: own, order: null };
    }
    case 'commitOrders':
    case 'revealOrders':
    case 'withdrawOrders':
      return { contract, slot: call.slot, household: own, order: null };
    case 'placeStandingOrder':
    case 'cancelStandingOrder':
    case 'offerAgreement':
    case 'acceptAgreement':
    case 'endAgreement':
    case 'postTariff':
      return null;
    case 'correctReading':
      return { contract, slot: call.slot, household: call.household, order: null };
  }
}

function ownEvents({ events, position }: FoundTransaction): PlacedEvent[] {
  return events
    .map((event, index) => ({ position: { height: position.height, index }, event }))
    .filter(({ event }) => event.transaction === position.index);
}

async function subjectEvents(reader: ChainReader, subject: Subject): Promise<PlacedEvent[]> {
  const events: PlacedEvent[] = [];
  for await (const placed of indexedEvents(reader, slotRange(subject.contract, subject.slot)))
    if (concerns(placed.event, subject)) events.push(placed);
  return events;
}

function concerns({ name, attributes }: LedgerEvent, { household, order }: Subject): boolean {
  if (name === 'slot-cleared' || name === 'slot-settled') return true;
  if (attributes['household'] !== household) return false;
  return order === null || attributes['order'] === undefined || attributes['order'] === order;
}

function stepsOf(reader: ChainReader, { position, event }: PlacedEvent): TraceStep[] {
  const stored = storedBlock(reader, position.height);
  const block = citation(reader, stored);
  const cause =
    event.transaction === null ? undefined : stored.block.transactions[event.transaction];
  const transaction = cause === undefined ? null : toHex(transactionId(cause));
  const step = { block, transaction };
  const steps: TraceStep[] = [
    { what: event.name, text: eventText(event), ...step, attributes: event.attributes },
  ];
  if (event.name !== 'household-settled') return steps;
  for (const { code, counterparty, amountMicro } of settlementPostings(event.attributes)) {
    const [verb, towards] = amountMicro < 0n ? ['pays', 'to'] : ['receives', 'from'];
    const amount = amountMicro < 0n ? -amountMicro : amountMicro;
    steps.push({
      what: 'paid',
      text: `${event.attributes['household']} ${verb} ${amount} µ ${towards} ${counterparty} (${code})`,
      ...step,
      attributes: { code, counterparty, amountMicro: amountMicro.toString() },
    });
  }
  return steps;
}
