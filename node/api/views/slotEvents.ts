import type { PlacedOrder } from '../../../state/contracts/market/marketState.ts';
import { slotRange } from '../../../state/store/keys.ts';
import { fromHex } from '../../../state/types/bytes.ts';
import { micro } from '../../../state/types/units.ts';
import { type ChainReader, indexedEvents, type PlacedEvent } from './chainReader.ts';
import type { Market } from './market.ts';

/** An order of a slot and how far it has come. */
export interface SlotOrder {
  readonly placed: PlacedOrder;
  readonly accepted: PlacedEvent;
  readonly status: 'live' | 'replaced' | 'cancelled';
}

export async function slotEvents(
  reader: ChainReader,
  market: Market,
  slot: bigint,
): Promise<PlacedEvent[]> {
  const events: PlacedEvent[] = [];
  for await (const event of indexedEvents(reader, slotRange(market.id, slot))) events.push(event);
  return events;
}

/** Every order that was ever accepted for the slot, in the order of acceptance. */
export function slotOrders(events: readonly PlacedEvent[]): SlotOrder[] {
  const orders = new Map<string, SlotOrder>();
  for (const placedEvent of events) {
    const { name, attributes } = placedEvent.event;
    const id = attributes['order'] ?? '';
    if (name === 'order-accepted')
      orders.set(id, {
        placed: readPlacedOrder(attributes),
        accepted: placedEvent,
        status: 'live',
      });
    const known = orders.get(id);
    if (known === undefined) continue;
    if (name === 'order-replaced') orders.set(id, { ...known, status: 'replaced' });
    if (name === 'order-cancelled') orders.set(id, { ...known, status: 'cancelled' });
  }
  return [...orders.values()];
}

export function eventsNamed(events: readonly PlacedEvent[], name: string): PlacedEvent[] {
  return events.filter(({ event }) => event.name === name);
}

function readPlacedOrder(attributes: Readonly<Record<string, string>>): PlacedOrder {
  const steps = readSteps(attributes['steps']);
  return {
    order: fromHex(attributes['order'] ?? '') ?? new Uint8Array(),
    household: attributes['household'] ?? '',
    side: attributes['side'] === 'buy' ? 'buy' : 'sell',
    quantityWh: BigInt(attributes['quantityWh'] ?? '0'),
    priceMicroPerWh: BigInt(attributes['priceMicroPerWh'] ?? '0'),
    lock: micro(BigInt(attributes['lockMicro'] ?? '0')),
    ...steps,
  };
}

/** The steps of an order that has several: `500@150 300@120`. */
function readSteps(text: string | undefined): Partial<PlacedOrder> {
  if (text === undefined) return {};
  const [first, ...furtherSteps] = text.split(' ').map((step) => {
    const [quantityWh = '0', priceMicroPerWh = '0'] = step.split('@');
    return { quantityWh: BigInt(quantityWh), priceMicroPerWh: BigInt(priceMicroPerWh) };
  });
  return { ...first, furtherSteps };
}
