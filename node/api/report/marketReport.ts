import { clearingParameters } from '../../../state/contracts/market/marketEngine.ts';
import { auctionOrders } from '../../../state/contracts/market/orderSteps.ts';
import {
  concentrationOf,
  type SideReport,
  type SlotReport,
  slotReport,
} from '../../../state/market/slotReport.ts';
import { slotRange } from '../../../state/store/keys.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { slotAt, slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import { meanPrice } from '../statement/periodSum.ts';
import { type Period, periodOf } from '../statement/statementView.ts';
import { type ChainReader, indexedEvents, type PlacedEvent } from '../views/chainReader.ts';
import { zonesAtGate } from '../views/explainView.ts';
import { type AsOf, asOf } from '../views/headView.ts';
import { type Market, marketAt, marketOf, namesakes, seedOf } from '../views/market.ts';
import { invalidArgument } from '../views/requestError.ts';
import { eventsNamed, slotOrders } from '../views/slotEvents.ts';

export interface MarketReportRequest {
  /** One slot, as {@link slotNumber} reads it; instead of a period, and the default: the latest cleared. */
  readonly slot?: string | undefined;
  /** Slots that start in it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly month?: string | undefined;
  readonly contract?: string | undefined;
}

/** One slot that was cleared, or stayed closed. Slots without an order are not listed. */
export type MarketRow = {
  readonly slot: string;
  readonly startsAt: string;
  readonly contract: string;
  readonly mechanism: string;
  readonly seed: string | null;
  readonly state: 'cleared' | 'closed';
  /** Why it stayed closed. */
  readonly reason: string | null;
  readonly volumeWh: string;
  /** The greatest volume that the orders allow. */
  readonly efficientWh: string;
  readonly priceMicroPerWh: string | null;
  readonly buyPriceMicroPerWh: string | null;
  readonly sellPriceMicroPerWh: string | null;
  readonly lowMicroPerWh: string | null;
  readonly highMicroPerWh: string | null;
  readonly paidMicro: string;
  readonly receivedMicro: string;
  readonly nettedWh: string;
  readonly ordersRejected: string;
  /** Households without whom less could be traded, separated by spaces. */
  readonly pivotalBuyers: string;
  readonly pivotalSellers: string;
  /** Whether the auction, run again, trades what the chain recorded. */
  readonly matchesChain: string;
} & Readonly<Record<`${'buy' | 'sell'}${SideColumn}`, string | null>>;

const SIDE_COLUMNS = [
  'Orders',
  'Households',
  'Wh',
  'AtFloorWh',
  'AtCapWh',
  'TradedAtFloorWh',
  'TradedAtCapWh',
  'Concentration',
  'ResidualIndex',
] as const;
type SideColumn = (typeof SIDE_COLUMNS)[number];

export const MARKET_COLUMNS: readonly (keyof MarketRow & string)[] = [
  'slot',
  'startsAt',
  'contract',
  'mechanism',
  'seed',
  'state',
  'reason',
  'volumeWh',
  'efficientWh',
  'priceMicroPerWh',
  'buyPriceMicroPerWh',
  'sellPriceMicroPerWh',
  'lowMicroPerWh',
  'highMicroPerWh',
  'paidMicro',
  'receivedMicro',
  ...SIDE_COLUMNS.map((column) => `buy${column}` as const),
  ...SIDE_COLUMNS.map((column) => `sell${column}` as const),
  'pivotalBuyers',
  'pivotalSellers',
  'nettedWh',
  'ordersRejected',
  'matchesChain',
];

export interface MarketReport {
  readonly asOf: AsOf;
  readonly chainId: string;
  readonly market: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly slots: { cleared: number; traded: number; closed: number };
  readonly closedReasons: Readonly<Record<string, number>>;
  readonly volumeWh: string;
  readonly meanMicroPerKilowattHour: string | null;
  /** Of what was traded: paid at the ends of the band. */
  readonly tradedAtFloorWh: string;
  readonly tradedAtCapWh: string;
  readonly slotsWithPivotalBuyer: number;
  readonly slotsWithPivotalSeller: number;
  /** Of all that was traded in the period. */
  readonly buyConcentration: string | null;
  readonly sellConcentration: string | null;
  readonly matchesChain: boolean;
  readonly rows: readonly MarketRow[];
}

/** Every slot of the period with its sums. */
export async function marketReport(
  reader: ChainReader,
  request: MarketReportRequest = {},
): Promise<MarketReport> {
  const scope = scopeOf(reader, request);
  const sums = new MarketSums();
  for await (const measured of measuredSlots(reader, scope)) sums.add(measured);
  const text = (ms: number | undefined) => (ms === undefined ? null : isoTime(ms));
  return {
    asOf: asOf(reader),
    chainId: reader.genesis.chainId,
    market: scope.market.instance.name,
    from: text(scope.period.fromMs),
    to: text(scope.period.toMs),
    ...sums.view(),
  };
}

/** The same slots, one at a time. */
export function marketRows(
  reader: ChainReader,
  request: MarketReportRequest,
): AsyncGenerator<MarketRow, void, undefined> {
  return rowsOf(measuredSlots(reader, scopeOf(reader, request)));
}

async function* rowsOf(
  slots: AsyncIterable<MeasuredSlot>,
): AsyncGenerator<MarketRow, void, undefined> {
  for await (const { row } of slots) yield row;
}

interface Scope {
  readonly market: Market;
  readonly period: Period;
  readonly firstSlot: bigint;
  readonly lastSlot: bigint;
}

function scopeOf(reader: ChainReader, request: MarketReportRequest): Scope {
  const { slot: which, contract, from, to, month } = request;
  const isPeriod = [from, to, month].some((one) => one !== undefined);
  const { slotLengthMs } = reader.genesis.parameters;
  if (!isPeriod) {
    const { market, slot } = marketAt(reader, contract, which ?? 'latest');
    const fromMs = slotStartMs(slot, slotLengthMs);
    const period = { fromMs, toMs: slotStartMs(slot + 1n, slotLengthMs) };
    return { market, period, firstSlot: slot, lastSlot: slot };
  }
  if (which !== undefined) throw invalidArgument('name a slot or a period, not both');
  const period = periodOf({ from, to, month });
  const { fromMs = 0, toMs = reader.ledger.head.timeMs + 366 * 86_400_000 } = period;
  return {
    market: marketOf(reader, contract),
    period,
    firstSlot: slotAt(fromMs + slotLengthMs - 1, slotLengthMs),
    lastSlot: slotAt(toMs + slotLengthMs - 1, slotLengthMs) - 1n,
  };
}

interface MeasuredSlot {
  readonly row: MarketRow;
  /** Null where it stayed closed. */
  readonly report: SlotReport | null;
}

/** What comes after the auction, once or more for each home, says nothing of it. */
function isOfAuction(name: string): boolean {
  return !['order-matched', 'pair-traded', 'reading-accepted', 'household-settled'].includes(name);
}

/** By contract of the market's name, oldest first, then by slot. */
async function* measuredSlots(
  reader: ChainReader,
  { market, firstSlot, lastSlot }: Scope,
): AsyncGenerator<MeasuredSlot, void, undefined> {
  if (firstSlot > lastSlot) return;
  for (const id of namesakes(reader, market).reverse()) {
    const instance = marketOf(reader, toHex(id));
    let events: PlacedEvent[] = [];
    const finished = () => measure(reader, instance, events);
    const range = slotRange(id, firstSlot, lastSlot);
    for await (const placed of indexedEvents(reader, range, { byName: isOfAuction })) {
      if (events[0] !== undefined && events[0].event.slot !== placed.event.slot) {
        yield* finished();
        events = [];
      }
      events.push(placed);
    }
    yield* finished();
  }
}

function measure(
  reader: ChainReader,
  market: Market,
  events: readonly PlacedEvent[],
): readonly MeasuredSlot[] {
  const slot = events[0]?.event.slot ?? null;
  const [closed] = eventsNamed(events, 'slot-closed');
  const [cleared] = eventsNamed(events, 'slot-cleared');
  if (slot === null || (closed === undefined && cleared === undefined)) return [];
  const about = {
    slot: slot.toString(),
    startsAt: isoTime(slotStartMs(slot, market.slotLengthMs)),
    contract: toHex(market.id),
    mechanism: market.mechanism as string,
  };
  if (cleared === undefined) {
    const reason = closed?.event.attributes['reason'] ?? null;
    return [{ row: closedRow(about, reason), report: null }];
  }
  const { attributes } = cleared.event;
  const seed = seedOf(reader, market, slot);
  const live = slotOrders(events).filter(({ status }) => status === 'live');
  const report = slotReport(
    clearingParameters(market.mechanism, market.parameters, slot, seed, zonesAtGate(events)),
    live.flatMap(({ placed }) => auctionOrders(placed)),
  );
  return [{ row: clearedRow({ ...about, seed: toHex(seed) }, attributes, report), report }];
}

type About = Pick<MarketRow, 'slot' | 'startsAt' | 'contract' | 'mechanism'>;

function closedRow(about: About, reason: string | null): MarketRow {
  const columns = MARKET_COLUMNS.map((column) => [column, null]);
  const empty = Object.fromEntries(columns) as Record<keyof MarketRow, null>;
  const nothing = { volumeWh: '0', efficientWh: '0', paidMicro: '0', receivedMicro: '0' };
  const others = { nettedWh: '0', ordersRejected: '0', pivotalBuyers: '', pivotalSellers: '' };
  return {
    ...empty,
    ...about,
    ...nothing,
    ...others,
    state: 'closed',
    reason,
    matchesChain: 'true',
  };
}

function clearedRow(
  about: About & { readonly seed: string },
  recorded: Readonly<Record<string, string>>,
  report: SlotReport,
): MarketRow {
  let rejected = 0;
  for (const count of report.rejected.values()) rejected += count;
  return {
    ...about,
    state: 'cleared',
    reason: null,
    volumeWh: report.volumeWh.toString(),
    efficientWh: report.efficientWh.toString(),
    priceMicroPerWh: recorded['priceMicroPerWh'] ?? null,
    buyPriceMicroPerWh: recorded['buyPriceMicroPerWh'] ?? null,
    sellPriceMicroPerWh: recorded['sellPriceMicroPerWh'] ?? null,
    lowMicroPerWh: recorded['lowMicroPerWh'] ?? null,
    highMicroPerWh: recorded['highMicroPerWh'] ?? null,
    paidMicro: report.buys.amount.toString(),
    receivedMicro: report.sells.amount.toString(),
    ...(sideRow('buy', report.buys) as SideRow<'buy'>),
    ...(sideRow('sell', report.sells) as SideRow<'sell'>),
    pivotalBuyers: report.buys.pivotal.join(' '),
    pivotalSellers: report.sells.pivotal.join(' '),
    nettedWh: report.nettedWh.toString(),
    ordersRejected: rejected.toString(),
    matchesChain: String(recorded['volumeWh'] === report.volumeWh.toString()),
  };
}

type SideRow<Prefix extends 'buy' | 'sell'> = Record<`${Prefix}${SideColumn}`, string | null>;

function sideRow(prefix: 'buy' | 'sell', side: SideReport): Record<string, string | null> {
  const values: Record<SideColumn, bigint | number | null> = {
    Orders: side.orders,
    Households: side.households,
    Wh: side.quantityWh,
    AtFloorWh: side.atFloorWh,
    AtCapWh: side.atCapWh,
    TradedAtFloorWh: side.tradedAtFloorWh,
    TradedAtCapWh: side.tradedAtCapWh,
    Concentration: side.concentration,
    ResidualIndex: side.residualIndex,
  };
  return Object.fromEntries(
    SIDE_COLUMNS.map((column) => [`${prefix}${column}`, values[column]?.toString() ?? null]),
  );
}

class MarketSums {
  readonly #rows: MarketRow[] = [];
  readonly #reasons = new Map<string, number>();
  readonly #bought = new Map<string, bigint>();
  readonly #sold = new Map<string, bigint>();
  #slots = { cleared: 0, traded: 0, closed: 0 };
  #volumeWh = 0n;
  #paid = 0n;
  #atFloorWh = 0n;
  #atCapWh = 0n;
  #pivotal = { buyer: 0, seller: 0 };

  add({ row, report }: MeasuredSlot): void {
    this.#rows.push(row);
    if (report === null) {
      this.#slots.closed++;
      const reason = row.reason ?? '';
      this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
      return;
    }
    const { buys, sells, volumeWh } = report;
    this.#slots.cleared++;
    if (volumeWh > 0n) this.#slots.traded++;
    this.#volumeWh += volumeWh;
    this.#paid += buys.amount;
    this.#atFloorWh += buys.tradedAtFloorWh;
    this.#atCapWh += buys.tradedAtCapWh;
    if (buys.pivotal.length > 0) this.#pivotal.buyer++;
    if (sells.pivotal.length > 0) this.#pivotal.seller++;
    addAll(this.#bought, buys);
    addAll(this.#sold, sells);
  }

  view(): Omit<MarketReport, 'asOf' | 'chainId' | 'market' | 'from' | 'to'> {
    return {
      slots: this.#slots,
      closedReasons: Object.fromEntries(this.#reasons),
      volumeWh: this.#volumeWh.toString(),
      meanMicroPerKilowattHour: meanPrice(this.#paid, this.#volumeWh),
      tradedAtFloorWh: this.#atFloorWh.toString(),
      tradedAtCapWh: this.#atCapWh.toString(),
      slotsWithPivotalBuyer: this.#pivotal.buyer,
      slotsWithPivotalSeller: this.#pivotal.seller,
      buyConcentration: concentrationOf([...this.#bought.values()])?.toString() ?? null,
      sellConcentration: concentrationOf([...this.#sold.values()])?.toString() ?? null,
      matchesChain: this.#rows.every(({ matchesChain }) => matchesChain === 'true'),
      rows: this.#rows,
    };
  }
}

function addAll(sums: Map<string, bigint>, { byHousehold }: SideReport): void {
  for (const [household, wh] of byHousehold) sums.set(household, (sums.get(household) ?? 0n) + wh);
}
