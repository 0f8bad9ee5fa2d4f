import {
  MARKET_MECHANISMS,
  type MarketMechanism,
  readMarketParameters,
} from '../../state/contracts/market/marketParameters.ts';
import { type Fault, Fields } from '../../state/types/fields.ts';
import { DEFAULT_TARIFF } from '../community/communityPlan.ts';
import type { MarketDesign } from './designRun.ts';

/** The templates that can be compared; each is a contract's. */
export const DESIGN_TEMPLATES: readonly MarketMechanism[] = MARKET_MECHANISMS;

export type DesignsResult =
  | { readonly ok: true; readonly designs: readonly MarketDesign[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Orders and readings come without delay here; the contract's reader wants its times nevertheless. */
const TIMING = {
  opensBeforeMs: 3_600_000,
  gateBeforeMs: 600_000,
  readingDeadlineAfterMs: 6 * 3_600_000,
  correctionDeadlineAfterMs: 10 * 86_400_000,
};
const BAND = { floor: 80, cap: 180 };
/** Parameters that only some templates have: the same file can serve all. */
const ONLY_WITH: Readonly<Record<string, readonly MarketMechanism[]>> = {
  postedPrice: ['posted'],
  zones: ['zonal'],
  settlement: ['uniform', 'posted'],
  ration: ['uniform', 'payasbid', 'tradereduction', 'posted', 'zonal'],
};

/** What is settled beyond the slot, or by another market: a run would say something else than the contract does. */
const NOT_SIMULATED: readonly string[] = ['netMetering', 'settledBy'];

/**
 * The contracts to compare, out of a document with the parts `market` and `tariff` as in a community file, and
 * `zoneOf`, the zone of each home; what is absent is as in a new community. All faults are told.
 */
export function readDesigns(
  templates: readonly MarketMechanism[],
  document: unknown,
  homes: readonly string[],
  maxQuantityWh: number,
): DesignsResult {
  const fields = new Fields(document);
  const market = part(fields, 'market');
  const tariff = part(fields, 'tariff');
  const zones = part(fields, 'zoneOf');
  fields.noOthers();
  const faults: Fault[] = [...fields.faults];
  for (const key of NOT_SIMULATED)
    if (market[key] !== undefined)
      faults.push({ path: `market.${key}`, message: 'is not simulated: leave it out' });
  const zoneOf = new Map<string, string>();
  for (const [home, zone] of Object.entries(zones)) {
    if (!homes.includes(home))
      faults.push({ path: `zoneOf.${home}`, message: 'is none of the homes' });
    zoneOf.set(home, String(zone));
  }
  const designs: MarketDesign[] = [];
  for (const template of templates) {
    const read = readMarketParameters(template, {
      ...BAND,
      maxQuantityWh,
      ...(template === 'posted' ? { postedPrice: middle({ ...BAND, ...market }) } : {}),
      ...fitting(template, market),
      tariff: { ...DEFAULT_TARIFF, ...tariff },
      timing: TIMING,
    });
    if (read.ok) designs.push({ template, parameters: read.parameters, zoneOf });
    else
      for (const { path, message } of read.faults)
        faults.push({ path: path.startsWith('tariff') ? path : `market.${path}`, message });
    const homeless = homes.find((home) => !zoneOf.has(home));
    if (template === 'zonal' && homeless !== undefined)
      faults.push({ path: `zoneOf.${homeless}`, message: 'must be one of market.zones' });
  }
  const distinct = new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault]));
  return faults.length === 0
    ? { ok: true, designs }
    : { ok: false, faults: [...distinct.values()] };
}

function part(fields: Fields, key: string): Readonly<Record<string, unknown>> {
  const value = fields.raw(key) ?? {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  fields.fault(key, 'must be an object');
  return {};
}

function fitting(
  template: MarketMechanism,
  market: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(market).filter(([key]) => ONLY_WITH[key]?.includes(template) ?? true),
  );
}

/** Nothing where the band is no band: its reader says so. */
function middle({ floor, cap }: Readonly<Record<string, unknown>>): number {
  return Math.floor((Number(floor) + Number(cap)) / 2) || 0;
}
