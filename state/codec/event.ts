import { EMPTY_BYTES, fromUtf8, plainBytes } from '../types/bytes.ts';
import type { EventName, LedgerEvent } from '../types/event.ts';
import { gridhood } from './generated/ledger.js';
import { decodeMessage, encodeMessage } from './protobuf.ts';

const { Event: EventMessage, BlockEvents } = gridhood.ledger;

/** Events come from our own execution; the bound only keeps a damaged store from eating the memory. */
const EVENTS_BYTES_MAX: number = 64 * 1024 * 1024;

interface WireEvent {
  name: EventName;
  transaction: number;
  contract: Uint8Array;
  slot: bigint;
  accounts: Uint8Array[];
  attributes: { key: string; value: string }[];
}

/** Attributes in the order in which the ledger's code names them; absent numbers are stored one higher. */
export function encodeEvent(event: LedgerEvent): Uint8Array {
  return encodeMessage(EventMessage, {
    name: event.name,
    transaction: event.transaction === null ? 0 : event.transaction + 1,
    contract: event.contract ?? EMPTY_BYTES,
    slot: event.slot === null ? 0n : event.slot + 1n,
    accounts: event.accounts,
    attributes: Object.entries(event.attributes).map(([key, value]) => ({ key, value })),
  });
}

export function decodeEvent(bytes: Uint8Array): LedgerEvent | null {
  const wire = decodeMessage<WireEvent>(EventMessage, bytes, EVENTS_BYTES_MAX);
  if (wire === null) return null;
  return {
    name: wire.name,
    transaction: wire.transaction === 0 ? null : wire.transaction - 1,
    contract: wire.contract.length === 0 ? null : plainBytes(wire.contract),
    slot: wire.slot === 0n ? null : wire.slot - 1n,
    accounts: wire.accounts.map(plainBytes),
    attributes: Object.fromEntries(wire.attributes.map(({ key, value }) => [key, value])),
  };
}

/** The stored events of a block, each as hashed. */
export function encodeBlockEvents(events: readonly Uint8Array[]): Uint8Array {
  return encodeMessage(BlockEvents, { events });
}

export function decodeBlockEvents(bytes: Uint8Array): Uint8Array[] | null {
  const wire = decodeMessage<{ events: Uint8Array[] }>(BlockEvents, bytes, EVENTS_BYTES_MAX);
  return wire === null ? null : wire.events.map(plainBytes);
}

/**
 * The stored events of a block, without a check: views of the bytes, each as hashed. Precondition: the bytes are
 * those of `encodeBlockEvents`; of others the answer is worth nothing.
 */
export function splitBlockEvents(blockEvents: Uint8Array): Uint8Array[] {
  const events: Uint8Array[] = [];
  for (let offset = 0; offset < blockEvents.length; ) {
    let length = 0;
    let shift = 0;
    for (offset++; ; shift += 7) {
      const byte = blockEvents[offset++] ?? 0;
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    events.push(blockEvents.subarray(offset, offset + length));
    offset += length;
  }
  return events;
}

/** The name of an encoded event, which stands first in it, without decoding the rest. */
export function encodedEventName(event: Uint8Array): string {
  const length = event[1] ?? 0; // No name has 128 characters.
  return fromUtf8(event.subarray(2, 2 + length));
}
