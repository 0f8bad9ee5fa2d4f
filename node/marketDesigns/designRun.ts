import { createHash } from 'node:crypto';
import { clearingParameters } from '../../state/contracts/market/marketEngine.ts';
import type {
  MarketMechanism,
  MarketParameters,
} from '../../state/contracts/market/marketParameters.ts';
import { tariffOfSlot } from '../../state/contracts/market/tariffSeries.ts';
import { clear } from '../../state/market/clear.ts';
import type { HouseholdTrade } from '../../state/market/clearing.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import { COMMUNITY, householdAccount } from '../../state/market/settlement/postings.ts';
import type { MeterReading } from '../../state/market/settlement/readings.ts';
import { settleDelivered } from '../../state/market/settlement/settleDelivered.ts';
import { settleFirm } from '../../state/market/settlement/settleFirm.ts';
import type { SlotSettlement } from '../../state/market/settlement/slotSettlement.ts';
import { checkTariffBand, type Tariff } from '../../state/market/settlement/tariff.ts';
import type { Micro } from '../../state/types/units.ts';
import { type MicroPerWattHour, wattHours } from '../../state/types/units.ts';
import { type Bidding, bidder } from './bidding.ts';
import { SLOT_MS, type Stretch } from './community.ts';
import type { HomeSlots } from './homeSlots.ts';

/** A market contract, and who lives in which zone. */
export interface MarketDesign {
  readonly template: MarketMechanism;
  readonly parameters: MarketParameters;
  readonly zoneOf: ReadonlyMap<string, string>;
}

/** One slot of a run; Wh and µ. */
export interface SlotResult {
  /** The opening condition failed: no orders were taken. */
  readonly closed: boolean;
  readonly orders: number;
  /** Traded: contracted in a firm market, shared in a delivered one. */
  readonly tradedWh: bigint;
  readonly paysMicro: bigint;
  readonly receivesMicro: bigint;
  /** Sums over the homes' meters. */
  readonly importWh: bigint;
  readonly exportWh: bigint;
  /** What the utility supplied and took, shortfalls and unused purchases included. */
  readonly utilitySoldWh: bigint;
  readonly utilityBoughtWh: bigint;
  readonly retail: bigint;
  readonly feedIn: bigint;
}

/** One home over the whole run; Wh and µ. */
export interface HomeResult {
  readonly name: string;
  loadWh: bigint;
  pvWh: bigint;
  importWh: bigint;
  exportWh: bigint;
  boughtWh: bigint;
  soldWh: bigint;
  /** Paid less received, in this design and with the utility alone. */
  billMicro: bigint;
  billWithoutMicro: bigint;
}

export interface DesignRun {
  readonly design: MarketDesign;
  readonly slots: readonly SlotResult[];
  readonly homes: readonly HomeResult[];
  /** What fees, penalties and surpluses brought the community's account. */
  readonly communityMicro: bigint;
}

const HISTORY = 3;

/** A community through a stretch of time under one design: cleared and settled as nodes do, without a ledger. */
export function runDesign(
  design: MarketDesign,
  homes: readonly HomeSlots[],
  { fromMs, slots }: Stretch,
  bidding: Bidding,
): DesignRun {
  const { parameters } = design;
  const ordersOf = bidder(homes, parameters, bidding);
  const results = homes.map(({ name }): HomeResult => emptyResult(name));
  const history = new Map<string, readonly MeterReading[]>();
  const slotResults: SlotResult[] = [];
  let communityMicro = 0n;
  for (let place = 0; place < slots; place++) {
    const slot = BigInt(Math.floor(fromMs / SLOT_MS) + place);
    const tariff = tariffOfSlot(parameters.tariff, parameters.series, slot, SLOT_MS, null);
    const closed = checkTariffBand(tariff, parameters) !== null;
    const orders = closed ? [] : ordersOf(place, tariff);
    const seed = createHash('sha256').update(`${bidding.seed}/${slot}`).digest();
    const auction = tradeSlot(design, slot, seed, orders);
    const readings = readingsOf(homes, place);
    const settlement = settleSlot(design, tariff, slot, seed, auction, readings, history);
    for (const [name, reading] of readings)
      history.set(name, [reading, ...(history.get(name) ?? [])].slice(0, HISTORY));
    communityMicro += settlement.balances.get(COMMUNITY) ?? 0n;
    addHomes(results, homes, place, settlement, tariff);
    slotResults.push(slotResult(closed, orders.length, settlement, tariff));
  }
  return { design, slots: slotResults, homes: results, communityMicro };
}

interface Auction {
  readonly households: ReadonlyMap<string, HouseholdTrade>;
  readonly price: MicroPerWattHour | null;
  readonly surplus: Micro;
}

const NO_AUCTION: Auction = { households: new Map(), price: null, surplus: 0n as Micro };

/** A book with one side only trades nothing in any template. */
function tradeSlot(
  { template, parameters, zoneOf }: MarketDesign,
  slot: bigint,
  seed: Uint8Array,
  orders: readonly MarketOrder[],
): Auction {
  const sides = new Set(orders.map(({ side }) => side));
  if (sides.size < 2) return NO_AUCTION;
  return clear(clearingParameters(template, parameters, slot, seed, zoneOf), orders);
}

function readingsOf(homes: readonly HomeSlots[], place: number): Map<string, MeterReading> {
  const readings = new Map<string, MeterReading>();
  for (const { name, surplusWh } of homes) {
    const wh = surplusWh[place] as number;
    if (Number.isNaN(wh)) continue;
    readings.set(name, {
      importWh: wattHours(BigInt(Math.max(0, -wh))),
      exportWh: wattHours(BigInt(Math.max(0, wh))),
    });
  }
  return readings;
}

/** What a slot's settlement says, whichever its kind. */
interface Settled extends SlotSettlement<MeterReading> {
  readonly traded: ReadonlyMap<string, { readonly boughtWh: bigint; readonly soldWh: bigint }>;
}

function settleSlot(
  { parameters, zoneOf }: MarketDesign,
  tariff: Tariff,
  slot: bigint,
  seed: Uint8Array,
  { households, price, surplus }: Auction,
  readings: ReadonlyMap<string, MeterReading>,
  history: ReadonlyMap<string, readonly MeterReading[]>,
): Settled {
  const { settlement, surplusTo, ration, postedPrice } = parameters;
  const input = {
    slot: slot.toString(),
    seed: Buffer.from(seed).toString('hex'),
    positions: households,
    readings,
    history,
    zoneOf,
    tariff,
  };
  if (settlement.kind === 'firm')
    return { ...settleFirm({ ...input, surplus, surplusTo }), traded: households };
  const { open } = settlement;
  const delivered = settleDelivered({ ...input, price: price ?? postedPrice, ration, open });
  const traded = new Map(
    [...delivered.lines].map(([name, line]) => [
      name,
      { boughtWh: line.sharedBuyWh, soldWh: line.sharedSellWh },
    ]),
  );
  return { ...delivered, traded };
}

function emptyResult(name: string): HomeResult {
  return {
    name,
    loadWh: 0n,
    pvWh: 0n,
    importWh: 0n,
    exportWh: 0n,
    boughtWh: 0n,
    soldWh: 0n,
    billMicro: 0n,
    billWithoutMicro: 0n,
  };
}

function addHomes(
  results: readonly HomeResult[],
  homes: readonly HomeSlots[],
  place: number,
  { lines, balances, traded }: Settled,
  { retail, netFull, levy, feedIn }: Tariff,
): void {
  results.forEach((result, index) => {
    const line = lines.get(result.name);
    if (line === undefined) return;
    const { loadWh, pvWh } = homes[index] as HomeSlots;
    const load = loadWh[place] as number;
    if (!Number.isNaN(load)) {
      result.loadWh += BigInt(load);
      result.pvWh += BigInt(pvWh[place] as number);
    }
    const trade = traded.get(result.name);
    result.importWh += line.importWh;
    result.exportWh += line.exportWh;
    result.boughtWh += trade?.boughtWh ?? 0n;
    result.soldWh += trade?.soldWh ?? 0n;
    result.billMicro -= balances.get(householdAccount(result.name)) ?? 0n;
    result.billWithoutMicro += line.importWh * (retail + netFull + levy) - line.exportWh * feedIn;
  });
}

function slotResult(
  closed: boolean,
  orders: number,
  { lines, traded, utility, postings }: Settled,
  { retail, feedIn }: Tariff,
): SlotResult {
  let [importWh, exportWh, tradedWh, paysMicro, receivesMicro] = [0n, 0n, 0n, 0n, 0n];
  for (const line of lines.values()) {
    importWh += line.importWh;
    exportWh += line.exportWh;
  }
  for (const { boughtWh } of traded.values()) tradedWh += boughtWh;
  for (const { code, amount } of postings) {
    if (code === 'p2p-energy') paysMicro += amount;
    else if (code === 'p2p-revenue') receivesMicro += amount;
  }
  return {
    closed,
    orders,
    tradedWh,
    paysMicro,
    receivesMicro,
    importWh,
    exportWh,
    utilitySoldWh: utility.soldWh,
    utilityBoughtWh: utility.boughtWh,
    retail,
    feedIn,
  };
}
