import { inclusionProof } from '../../../state/codec/merkle.ts';
import { bookRootOf } from '../../../state/contracts/market/clearingProof/clearingRecord.ts';
import {
  type CommittedBook,
  commitBook,
} from '../../../state/contracts/market/clearingProof/committedBook.ts';
import { proveClearing } from '../../../state/contracts/market/clearingProof/proveClearing.ts';
import { clearingParameters } from '../../../state/contracts/market/marketEngine.ts';
import { auctionOrders } from '../../../state/contracts/market/orderSteps.ts';
import { authoritiesAt, firstHeights } from '../../../state/execution/authoritySets.ts';
import type { FinalHeader } from '../../../state/execution/finalHeader.ts';
import type { LightBlock } from '../../../state/execution/lightChain.ts';
import type { OrderProof } from '../../../state/execution/orderProof.ts';
import { orderProofJson } from '../../../state/execution/orderProofJson.ts';
import type { ProvenEvent } from '../../../state/execution/provenEvent.ts';
import type { ProvenSeed } from '../../../state/execution/provenSeed.ts';
import { clear } from '../../../state/market/clear.ts';
import { equalBytes, fromHex, toHex } from '../../../state/types/bytes.ts';
import { parseHash } from './arguments.ts';
import { storedBlock } from './blockView.ts';
import type { ChainReader, PlacedEvent } from './chainReader.ts';
import { zonesAtGate } from './explainView.ts';
import { type Market, marketAt, seedOf } from './market.ts';
import { invalidArgument, notFound } from './requestError.ts';
import { eventsNamed, type SlotOrder, slotEvents, slotOrders } from './slotEvents.ts';

/**
 * What a household needs to see for itself that an order of a slot was treated fairly; as JSON, for
 * `verifyOrderProof`. The auction is run again for it, so the chain must still have the slot's events.
 */
export async function orderProofView(
  reader: ChainReader,
  which: string,
  orderId: string,
  contract?: string,
): Promise<object> {
  const { market, slot } = marketAt(reader, contract, which);
  const order = parseHash(orderId, 'an order');
  const events = await slotEvents(reader, market, slot);
  const orders = slotOrders(events);
  const found = orders.find(({ placed }) => equalBytes(placed.order, order));
  if (found === undefined)
    throw notFound(`there is no order ${toHex(order)} for slot ${slot} of ${market.instance.name}`);
  if (found.status !== 'live')
    throw invalidArgument(
      `order ${toHex(order)} was ${found.status} and took no part in slot ${slot}`,
    );
  const [cleared] = eventsNamed(events, 'slot-cleared');
  if (cleared === undefined)
    throw invalidArgument(`slot ${slot} is not cleared yet: ask again after its gate`);
  const { household } = found.placed;
  const bill = eventsNamed(events, 'household-settled').find(
    ({ event }) => event.attributes['household'] === household,
  );
  const { name, predecessor, template, document } = market.instance;
  const proof: OrderProof = {
    chainId: reader.genesis.chainId,
    slot,
    order,
    contract: {
      name,
      template: template.name,
      version: template.version,
      parameters: document,
      slotLengthMs: market.slotLengthMs,
      predecessor,
    },
    transaction: transactionOf(reader, order),
    seed: provenSeed(reader, seedOf(reader, market, slot)),
    cleared: provenEvent(reader, cleared),
    book: proveClearing(bookAgain(reader, market, slot, orders, events, cleared), household),
    settled: bill === undefined ? null : provenEvent(reader, bill),
  };
  return orderProofJson(proof);
}

function bookAgain(
  reader: ChainReader,
  market: Market,
  slot: bigint,
  orders: readonly SlotOrder[],
  events: readonly PlacedEvent[],
  { event }: PlacedEvent,
): CommittedBook {
  const live = orders.filter(({ status }) => status === 'live');
  const rules = clearingParameters(
    market.mechanism,
    market.parameters,
    slot,
    seedOf(reader, market, slot),
    zonesAtGate(events),
  );
  const taken = live.flatMap(({ placed }) => auctionOrders(placed));
  const book = commitBook(rules, taken, clear(rules, taken));
  const recorded = fromHex(event.attributes['bookRoot'] ?? '');
  if (recorded === null || !equalBytes(bookRootOf(book.record), recorded))
    throw invalidArgument(
      `the auction of slot ${slot}, run again, gives another book than the chain has committed to: see market slot ${slot} --explain`,
    );
  return book;
}

/** Where the order's id is that of the transaction that placed it. */
function transactionOf({ ledger }: ChainReader, order: Uint8Array): Uint8Array | null {
  const position = ledger.positionOf(order);
  if (position === undefined) return null;
  return ledger.block(position.height)?.block.transactions[position.index] ?? null;
}

function provenSeed(reader: ChainReader, seed: Uint8Array): ProvenSeed {
  const height = reader.ledger.heightOf(seed) ?? 0n;
  return {
    opening: finalHeader(reader, height + 1n),
    parent: height === 0n ? null : storedBlock(reader, height).block.headerBytes,
  };
}

function provenEvent(reader: ChainReader, { position }: PlacedEvent): ProvenEvent {
  const events = reader.ledger.encodedEvents(position.height);
  const event = events[position.index];
  if (event === undefined) throw notFound(`block ${position.height} has no such event`);
  return {
    block: finalHeader(reader, position.height),
    event,
    index: position.index,
    count: events.length,
    path: inclusionProof(events, position.index),
  };
}

function finalHeader(reader: ChainReader, height: bigint): FinalHeader {
  const { block, certificate } = storedBlock(reader, height);
  const changes = firstHeights(reader.ledger.state).filter((from) => from > 1n && from <= height);
  return {
    headerBytes: block.headerBytes,
    certificate,
    setChanges: changes.map((from): LightBlock => {
      const before = storedBlock(reader, from - 1n);
      return {
        headerBytes: before.block.headerBytes,
        certificate: before.certificate,
        nextAuthorities: authoritiesAt(reader.ledger.state, from),
      };
    }),
  };
}
