import { greatest, least } from '../../market/amounts.ts';
import type { ClearingParameters, PriceShare, ZoneLimits } from '../../market/parameters.ts';
import type { RationingRule } from '../../market/rationing.ts';
import { checkTariffBand, type Tariff } from '../../market/settlement/tariff.ts';
import { type Fault, Fields } from '../../types/fields.ts';
import {
  ENERGY_MAX_WH,
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  type WattHours,
  wattHours,
} from '../../types/units.ts';
import { type GridLimited, readLimitedBy } from './limitedBy.ts';
import { type MarketScope, readScope, tariffFields } from './marketScope.ts';
import { type NetMeteringRules, readNetMetering } from './netMeteringRules.ts';
import { isSealed, readSealed, type SealedRules } from './sealedRules.ts';
import { readSettlementKind, type SettlementKind, takesOrders } from './settlementKind.ts';
import { readTariffSeries, type TariffSeries } from './tariffSeries.ts';
import { readZones } from './zoneLimits.ts';

/** Times of a slot's phases, relative to its start or end. */
export interface MarketTiming {
  /** The order window opens so long before the slot starts. */
  readonly opensBeforeMs: number;
  /** Gate closure so long before the slot starts: no order, change or cancellation afterwards. */
  readonly gateBeforeMs: number;
  /** Readings are taken until so long after the slot's end; then it is settled, with estimates. */
  readonly readingDeadlineAfterMs: number;
  /** Late and corrected readings change the bill until so long after the slot's end. */
  readonly correctionDeadlineAfterMs: number;
}

/** What the community agreed on for one market. */
export interface MarketParameters extends MarketScope, GridLimited {
  readonly floor: MicroPerWattHour;
  readonly cap: MicroPerWattHour;
  /** Where the price lies in its interval. */
  readonly k: PriceShare;
  readonly ration: RationingRule;
  /** Only with template `posted`; else the floor, and unused. */
  readonly postedPrice: MicroPerWattHour;
  readonly maxQuantityWh: WattHours;
  /** Live orders of a household in one slot. */
  readonly ordersPerHousehold: number;
  /** 0: there are none. */
  readonly standingOrdersPerHousehold: number;
  /** In force, or offered by it; 0: there are none. */
  readonly agreementsPerHousehold: number;
  readonly surplusTo: 'community' | 'dso';
  /** Why the slot of these parameters stays closed, where it is the home market that does not bill it. */
  readonly closed?: string;
  readonly settlement: SettlementKind;
  /** By ascending name; only with template `zonal`, else empty. */
  readonly zones: ReadonlyMap<string, ZoneLimits>;
  /** Where time makes no difference; of one slot: {@link slotParameters}. */
  readonly tariff: Tariff;
  readonly series: TariffSeries;
  /** Null: orders are open from the start. */
  readonly sealed: SealedRules | null;
  /** Null: residual energy is paid slot by slot. */
  readonly netMetering: NetMeteringRules | null;
  readonly timing: MarketTiming;
}

/** The mechanisms that a community can deploy. */
export const MARKET_MECHANISMS = [
  'uniform',
  'posted',
  'payasbid',
  'tradereduction',
  'muda',
  'zonal',
] as const satisfies readonly ClearingParameters['mechanism'][];

export type MarketMechanism = (typeof MARKET_MECHANISMS)[number];

const DAY_MS = 86_400_000;

export function readMarketParameters(
  mechanism: MarketMechanism,
  document: unknown,
): { ok: true; parameters: MarketParameters } | { ok: false; faults: readonly Fault[] } {
  const fields = new Fields(document);
  if (fields.faults.length > 0) return { ok: false, faults: fields.faults };
  const scope = readScope(fields, mechanism);
  const tariff = tariffFields(fields, scope);
  const band = { floor: price(fields, 'floor'), cap: price(fields, 'cap') };
  const parameters: MarketParameters = {
    ...scope,
    limitedBy: readLimitedBy(fields),
    ...band,
    k: {
      numerator: fields.integer('kNum', { min: 0n, max: 1_000_000n, fallback: 1n }),
      denominator: fields.integer('kDen', { min: 1n, max: 1_000_000n, fallback: 2n }),
    },
    ration: readRationing(fields, mechanism),
    postedPrice: price(fields, mechanism === 'posted' ? 'postedPrice' : 'floor'),
    maxQuantityWh: wattHours(fields.integer('maxQuantityWh', { min: 1n, max: ENERGY_MAX_WH })),
    ordersPerHousehold: fields.number('ordersPerHousehold', { min: 1, max: 64, fallback: 8 }),
    standingOrdersPerHousehold: readStandingOrdersPerHousehold(fields),
    agreementsPerHousehold: readAgreementsPerHousehold(fields),
    surplusTo: fields.choice(
      'surplusTo',
      ['community', 'dso'],
      mechanism === 'zonal' ? 'dso' : 'community',
    ),
    settlement: readSettlementKind(fields, mechanism),
    zones: mechanism === 'zonal' ? readZones(fields) : new Map(),
    tariff: readTariff(tariff),
    series: readTariffSeries(tariff),
    sealed: readSealed(fields, band),
    netMetering: fields.has('netMetering') ? readNetMetering(fields.object('netMetering')) : null,
    timing: readTiming(fields.object('timing'), scope),
  };
  tariff.noOthers();
  fields.noOthers();
  if (fields.faults.length === 0) checkRelations(fields, mechanism, parameters);
  return fields.faults.length > 0 ? { ok: false, faults: fields.faults } : { ok: true, parameters };
}

function price(fields: Fields, key: string, fallback?: bigint): MicroPerWattHour {
  const rule = { min: 0n, max: PRICE_MAX_MICRO_PER_WH };
  const value = fields.integer(key, fallback === undefined ? rule : { ...rule, fallback });
  return microPerWattHour(value);
}

/** The chain places a standing order by itself, and so has to know its price: nothing is sealed about it. */
function readStandingOrdersPerHousehold(fields: Fields): number {
  const key = 'standingOrdersPerHousehold';
  const most = fields.number(key, { min: 0, max: 64, fallback: isSealed(fields) ? 0 : 8 });
  if (most > 0 && isSealed(fields))
    fields.fault(key, 'must be 0 where orders are sealed: everybody can read a standing order');
  return most;
}

/** Agreements are firm: where meters decide what counts, and in side markets, there are none. */
function readAgreementsPerHousehold(fields: Fields): number {
  const key = 'agreementsPerHousehold';
  const delivered = fields.has('settlement') && fields.object('settlement').raw('kind') !== 'firm';
  const fallback = delivered || fields.has('settledBy') ? 0 : 16;
  const most = fields.number(key, { min: 0, max: 64, fallback });
  if (most > 0 && fallback === 0)
    fields.fault(
      key,
      'must be 0 where settlement is delivered: an agreement is firm, and what is not taken of it is paid at once',
    );
  return most;
}

/** Where truth shall pay, equal shares: pro rata invites inflated quantities. MUDA has no choice. */
function readRationing(fields: Fields, mechanism: MarketMechanism): RationingRule {
  if (mechanism === 'muda') return fields.choice('ration', ['equal'], 'equal');
  const isTruthful = mechanism === 'posted' || mechanism === 'tradereduction';
  return fields.choice('ration', ['prorata', 'equal'], isTruthful ? 'equal' : 'prorata');
}

function readTariff(fields: Fields): Tariff {
  return {
    retail: price(fields, 'retail'),
    feedIn: price(fields, 'feedIn'),
    netting: fields.choice('netting', ['slot', 'gross'], 'slot'),
    netLocal: price(fields, 'netLocal', 0n),
    netRegional: price(fields, 'netRegional', 0n),
    netFull: price(fields, 'netFull', 0n),
    levy: price(fields, 'levy', 0n),
    feeBuy: price(fields, 'feeBuy', 0n),
    feeSell: price(fields, 'feeSell', 0n),
    shortPenalty: price(fields, 'shortPenalty', 0n),
    longPenalty: price(fields, 'longPenalty', 0n),
    toleranceWh: wattHours(
      fields.integer('toleranceWh', { min: 0n, max: ENERGY_MAX_WH, fallback: 0n }),
    ),
    tolerancePpm: fields.integer('tolerancePpm', { min: 0n, max: 1_000_000n, fallback: 0n }),
  };
}

/** A side market has no deadlines: what it traded is billed by those of its home market. */
function readTiming(fields: Fields, { settledBy }: MarketScope): MarketTiming {
  const timing = {
    opensBeforeMs: fields.number('opensBeforeMs', { min: 1, max: 7 * DAY_MS }),
    gateBeforeMs: fields.number('gateBeforeMs', { min: 0, max: 7 * DAY_MS }),
    ...(settledBy === null
      ? {
          readingDeadlineAfterMs: fields.number('readingDeadlineAfterMs', {
            min: 1,
            max: 30 * DAY_MS,
          }),
          correctionDeadlineAfterMs: fields.number('correctionDeadlineAfterMs', {
            min: 1,
            max: 366 * DAY_MS,
          }),
        }
      : { readingDeadlineAfterMs: 1, correctionDeadlineAfterMs: 2 }),
  };
  fields.noOthers();
  return timing;
}

/** The opening condition and the other relations without which a slot could not be cleared or settled. */
function checkRelations(
  fields: Fields,
  mechanism: MarketMechanism,
  { floor, cap, k, postedPrice, tariff, timing, ...rest }: MarketParameters,
): void {
  const must = (holds: boolean, key: string, message: string) => {
    if (!holds) fields.fault(key, message);
  };
  const band = checkTariffBand(tariff, { floor, cap })?.code;
  must(
    band !== 'FLOOR_BELOW_FEED_IN',
    'floor',
    `must be at least tariff.feedIn (${tariff.feedIn}), else the grid pays more than a neighbour`,
  );
  must(band !== 'FLOOR_ABOVE_CAP', 'cap', `must be at least floor (${floor})`);
  must(band !== 'CAP_ABOVE_RETAIL', 'cap', `must be at most tariff.retail (${tariff.retail})`);
  must(
    k.numerator <= k.denominator,
    'kNum',
    'must be at most kDen: the price lies in its interval',
  );
  must(
    mechanism !== 'posted' || (floor <= postedPrice && postedPrice <= cap),
    'postedPrice',
    `must lie between floor (${floor}) and cap (${cap})`,
  );
  must(
    timing.gateBeforeMs < timing.opensBeforeMs,
    'timing.opensBeforeMs',
    'must be more than timing.gateBeforeMs, else the order window never opens',
  );
  must(
    timing.readingDeadlineAfterMs < timing.correctionDeadlineAfterMs,
    'timing.correctionDeadlineAfterMs',
    'must be later than timing.readingDeadlineAfterMs',
  );
  must(
    rest.sealed === null || rest.sealed.revealMs <= timing.gateBeforeMs,
    'sealed.revealMs',
    'must be at most timing.gateBeforeMs: the auction is held before the slot starts',
  );
  must(
    rest.sealed === null || takesOrders(rest.settlement),
    'sealed',
    'does not go with open sharing, which takes no orders',
  );
  must(
    rest.settlement.kind === 'firm' || tariff.netting === 'slot',
    'tariff.netting',
    'must be slot where settlement is delivered: import and export of a slot offset each other there',
  );
  must(
    rest.netMetering === null || rest.series.posted === null,
    'netMetering',
    'does not go with tariff.posted: a period is billed at one price for each block of the tariff',
  );
  const cheapest = blockPrices(rest.series, 'retail').reduce(least, tariff.retail);
  must(
    rest.netMetering === null || rest.netMetering.trueUp <= cheapest,
    'netMetering.trueUp',
    `must be at most the lowest retail price (${cheapest}): else what is sold and not fed in would be worth more in a bank than it costs`,
  );
  const dearest = blockPrices(rest.series, 'feedIn').reduce(greatest, tariff.feedIn);
  must(
    rest.netMetering === null ||
      dearest * rest.netMetering.ratio.denominator <=
        rest.netMetering.trueUp * rest.netMetering.ratio.numerator,
    'netMetering.trueUp',
    `must, by the ratio, be at least the feed-in price (${dearest}), which is paid for purchases that are not used: else two households could cash what belongs in a bank`,
  );
}

/** What the blocks of a tariff say of one price; those that say nothing have the plain one. */
function blockPrices({ blocks }: TariffSeries, key: 'retail' | 'feedIn'): MicroPerWattHour[] {
  return blocks.flatMap(({ prices }) => prices[key] ?? []);
}
