import { clearingParameters, clearSlot } from '../../../state/contracts/market/marketEngine.ts';
import { auctionOrders } from '../../../state/contracts/market/orderSteps.ts';
import { explain } from '../../../state/market/explain.ts';
import { explanationText } from '../../../state/market/explanationText.ts';
import { pairsText } from '../../../state/market/pairTrades.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { ChainReader, PlacedEvent } from './chainReader.ts';
import { eventText } from './eventText.ts';
import { type Market, marketAt, phaseOf, seedOf, slotTimes } from './market.ts';
import { invalidArgument } from './requestError.ts';
import { eventsNamed, type SlotOrder, slotEvents, slotOrders } from './slotEvents.ts';

/** One step of an order; most orders have one. */
export interface OrderFateView {
  readonly order: string;
  readonly household: string;
  readonly side: string;
  readonly quantityWh: string;
  readonly priceMicroPerWh: string;
  readonly filledWh: string;
  /** A stable word, e.g. `filled`, `rationed`, `beyond-margin`, `cancelled`. */
  readonly fate: string;
  /** One sentence for its owner. */
  readonly text: string;
}

export interface ExplainView {
  readonly slot: string;
  readonly market: string;
  readonly mechanism: string;
  readonly seed: string;
  /** What the chain recorded; null where there was no order. */
  readonly recorded: Readonly<Record<string, string>> | null;
  /** What the auction gives when it is run again on the recorded orders. */
  readonly recomputed: Readonly<Record<string, string>>;
  /** Price, volume, interval and every single fill agree with the chain. */
  readonly matchesChain: boolean;
  readonly differences: readonly string[];
  readonly orders: readonly OrderFateView[];
  /** What was agreed beside the auction, and who is said to have supplied whom, in words. */
  readonly notes: readonly string[];
}

/** Runs the auction of a slot again, from the orders on the chain, and says what became of each and why. */
export async function explainView(
  reader: ChainReader,
  which?: string,
  contract?: string,
): Promise<ExplainView> {
  const { market, slot } = marketAt(reader, contract, which ?? 'latest');
  const phase = phaseOf(market, reader.ledger.head.timeMs, slot);
  if (phase === 'reveal')
    throw invalidArgument(
      `the sealed orders of slot ${slot} are being revealed until ${slotTimes(market, slot).revealUntil}: then it is cleared`,
    );
  if (phase === 'open' || phase === 'not-open-yet' || phase === 'before-chain')
    throw invalidArgument(
      phase === 'open'
        ? `the gate of slot ${slot} is still open: it is cleared by the first block after the gate`
        : `slot ${slot} has no auction to explain: it is ${phase}`,
    );
  const events = await slotEvents(reader, market, slot);
  const orders = slotOrders(events);
  const seed = seedOf(reader, market, slot);
  return {
    slot: slot.toString(),
    market: market.instance.name,
    ...rerun(market, slot, seed, orders, events),
    notes: [
      ...['orders-not-revealed', 'agreement-scheduled', 'agreement-skipped', 'origin-assigned']
        .flatMap((name) => eventsNamed(events, name))
        .map(({ event }) => eventText(event)),
      ...settlementNote(market),
    ],
  };
}

function settlementNote({ parameters: { settlement } }: Market): string[] {
  return settlement.kind === 'firm'
    ? []
    : ['Of what was filled, only what the meters then show is shared and paid.'];
}

function rerun(
  market: Market,
  slot: bigint,
  seed: Uint8Array,
  orders: readonly SlotOrder[],
  events: readonly PlacedEvent[],
): Omit<ExplainView, 'slot' | 'market' | 'notes'> {
  const { mechanism, parameters } = market;
  const live = orders.filter(({ status }) => status === 'live').map(({ placed }) => placed);
  const zoneOf = zonesAtGate(events);
  const clearing = clearSlot(mechanism, parameters, slot, seed, live, zoneOf);
  const recorded = eventsNamed(events, 'slot-cleared')[0]?.event.attributes ?? null;
  const differences = [
    ...attributeDifferences(recorded, clearing.attributes, live.length),
    ...zoneDifferences(events, clearing.zones),
    ...fillDifferences(events, clearing.fills),
  ];
  const fates = new Map(
    explain(
      clearingParameters(mechanism, parameters, slot, seed, zoneOf),
      live.flatMap(auctionOrders),
    ).map((explanation) => [explanation.id, explanation]),
  );
  return {
    mechanism,
    seed: toHex(seed),
    recorded,
    recomputed: clearing.attributes,
    matchesChain: differences.length === 0,
    differences,
    orders: orders.flatMap(({ placed, status }) =>
      auctionOrders(placed).map(({ id, household, side, quantityWh, priceMicroPerWh }) => {
        const explanation = fates.get(id);
        return {
          order: toHex(placed.order),
          household,
          side,
          quantityWh: quantityWh.toString(),
          priceMicroPerWh: priceMicroPerWh.toString(),
          filledWh: (clearing.fills.get(id) ?? 0n).toString(),
          fate: explanation?.fate.code ?? status,
          text:
            explanation === undefined
              ? `Order ${id} of ${household} was ${status} before the gate and took no part.`
              : `${explanationText(explanation)}${pairsText(clearing.trades, id)}`,
        };
      }),
    ),
  };
}

/** Who was in which zone when the gate closed; only a market with zones says. */
export function zonesAtGate(events: readonly PlacedEvent[]): Map<string, string> {
  return new Map(
    eventsNamed(events, 'zone-cleared').flatMap(({ event: { attributes } }) =>
      (attributes['households'] ?? '')
        .split(' ')
        .filter((household) => household !== '')
        .map((household) => [household, attributes['zone'] ?? ''] as const),
    ),
  );
}

function zoneDifferences(
  events: readonly PlacedEvent[],
  zones: ReadonlyMap<string, Readonly<Record<string, string>>>,
): string[] {
  const recorded = new Map(
    eventsNamed(events, 'zone-cleared').map(({ event: { attributes } }) => [
      attributes['zone'] ?? '',
      attributes,
    ]),
  );
  return [...new Set([...recorded.keys(), ...zones.keys()])].flatMap((zone) =>
    attributeDifferences(recorded.get(zone) ?? {}, zones.get(zone) ?? {}, 0).map(
      (difference) => `zone ${zone}: ${difference}`,
    ),
  );
}

function attributeDifferences(
  recorded: Readonly<Record<string, string>> | null,
  recomputed: Readonly<Record<string, string>>,
  orders: number,
): string[] {
  if (recorded === null)
    return orders === 0 ? [] : [`the chain records no clearing of ${orders} orders`];
  const names = new Set([...Object.keys(recorded), ...Object.keys(recomputed)]);
  return [...names]
    .filter((name) => recorded[name] !== recomputed[name])
    .map(
      (name) =>
        `${name}: the chain says ${recorded[name] ?? 'nothing'}, the auction gives ${recomputed[name] ?? 'nothing'}`,
    );
}

function fillDifferences(
  events: readonly PlacedEvent[],
  fills: ReadonlyMap<string, bigint>,
): string[] {
  const recorded = new Map(
    eventsNamed(events, 'order-matched').map(({ event: { attributes } }) => [
      attributes['step'] ?? attributes['order'] ?? '',
      attributes['filledWh'] ?? '0',
    ]),
  );
  return [...new Set([...recorded.keys(), ...fills.keys()])]
    .filter((id) => recorded.get(id) !== fills.get(id)?.toString())
    .map(
      (id) =>
        `order ${id}: the chain says ${recorded.get(id) ?? 0} Wh, the auction gives ${fills.get(id) ?? 0} Wh`,
    );
}
