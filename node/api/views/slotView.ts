import { readSlot } from '../../../state/contracts/market/marketState.ts';
import { stepsText, totalWh } from '../../../state/contracts/market/orderSteps.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { ChainReader, PlacedEvent } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { type Market, marketAt, marketOf, phaseOf, type SlotPhase, slotTimes } from './market.ts';
import { eventsNamed, slotEvents, slotOrders } from './slotEvents.ts';

export interface SlotOrderView {
  readonly order: string;
  readonly household: string;
  readonly side: string;
  readonly quantityWh: string;
  /** Of the best step. */
  readonly priceMicroPerWh: string;
  /** `500@150 300@120` in Wh and µ/Wh, where there are several. */
  readonly steps?: string;
  readonly lockMicro: string;
  readonly status: string;
  readonly filledWh: string;
  readonly acceptedAtHeight: string;
}

export interface SlotView {
  readonly asOf: AsOf;
  readonly market: { id: string; name: string; template: string };
  readonly slot: string;
  readonly phase: SlotPhase;
  readonly times: ReturnType<typeof slotTimes>;
  /** Null before the window opens and once the slot is final. */
  readonly seed: string | null;
  /** As recorded on the chain; null before the gate, and where there was no order. */
  readonly clearing: Readonly<Record<string, string>> | null;
  /** Why the slot stayed closed; null: it did not. */
  readonly closed: string | null;
  /** As recorded on the chain; empty but in a market with zones. */
  readonly zones: readonly Readonly<Record<string, string>>[];
  /** Each trade of two orders, where each has its own price. */
  readonly pairs: readonly Readonly<Record<string, string>>[];
  readonly orders: readonly SlotOrderView[];
  readonly readings: readonly Readonly<Record<string, string>>[];
  /** As recorded on the chain; null before the reading deadline. */
  readonly settlement: Readonly<Record<string, string>> | null;
  /** The newest line of each household. */
  readonly households: readonly Readonly<Record<string, string>>[];
}

/** A slot from its window to its bills. */
export async function slotView(
  reader: ChainReader,
  which?: string,
  contract?: string,
): Promise<SlotView> {
  const { market, slot } = marketAt(reader, contract, which);
  const kept = readSlot(market.data, slot);
  const head = {
    asOf: asOf(reader),
    market: { id: toHex(market.id), name: market.instance.name, template: market.mechanism },
    slot: slot.toString(),
    phase: phaseOf(market, reader.ledger.head.timeMs, slot),
    times: slotTimes(market, slot),
    seed: kept === null || kept.seed.length === 0 ? null : toHex(kept.seed),
  };
  const events = await slotEvents(reader, market, slot);
  return { ...head, ...happenings(events) };
}

function happenings(
  events: readonly PlacedEvent[],
): Omit<SlotView, 'asOf' | 'market' | 'slot' | 'phase' | 'times' | 'seed'> {
  const [cleared] = eventsNamed(events, 'slot-cleared');
  const [settled] = eventsNamed(events, 'slot-settled');
  const filled = new Map<string, bigint>();
  for (const { event } of eventsNamed(events, 'order-matched')) {
    const { order = '', filledWh = '0' } = event.attributes;
    filled.set(order, (filled.get(order) ?? 0n) + BigInt(filledWh));
  }
  const lines = new Map(
    eventsNamed(events, 'household-settled').map(({ event }) => [
      event.attributes['household'],
      event.attributes,
    ]),
  );
  return {
    clearing: cleared?.event.attributes ?? null,
    closed: eventsNamed(events, 'slot-closed')[0]?.event.attributes['reason'] ?? null,
    zones: eventsNamed(events, 'zone-cleared').map(({ event }) => event.attributes),
    pairs: eventsNamed(events, 'pair-traded').map(({ event }) => event.attributes),
    orders: slotOrders(events).map(({ placed, accepted, status }) => ({
      order: toHex(placed.order),
      household: placed.household,
      side: placed.side,
      quantityWh: totalWh(placed).toString(),
      priceMicroPerWh: placed.priceMicroPerWh.toString(),
      ...(placed.furtherSteps === undefined ? {} : { steps: stepsText(placed) }),
      lockMicro: placed.lock.toString(),
      status: filled.has(toHex(placed.order)) ? 'matched' : status,
      filledWh: (filled.get(toHex(placed.order)) ?? 0n).toString(),
      acceptedAtHeight: accepted.position.height.toString(),
    })),
    readings: eventsNamed(events, 'reading-accepted').map(({ event, position }) => ({
      ...event.attributes,
      height: position.height.toString(),
    })),
    settlement: settled?.event.attributes ?? null,
    households: [...lines.values()],
  };
}

export interface TermsView {
  readonly market: { id: string; name: string; template: string; version: number };
  readonly parameters: unknown;
  /** The rules in words, as hashed into the contract's id. */
  readonly terms: string;
}

export function termsView(reader: ChainReader, contract?: string): TermsView {
  const { instance, mechanism }: Market = marketOf(reader, contract);
  const { id, name, template, document, terms } = instance;
  return {
    market: { id: toHex(id), name, template: mechanism, version: template.version },
    parameters: document,
    terms,
  };
}
