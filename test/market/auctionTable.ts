import type { MarketOrder } from '../../state/market/order.ts';
import type {
  ClearingParameters,
  ZonalParameters,
  ZoneLimits,
} from '../../state/market/parameters.ts';
import type { RationingRule } from '../../state/market/rationing.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';

export interface AuctionTable {
  readonly parameters: ClearingParameters;
  readonly orders: readonly MarketOrder[];
  /** The lines that are neither terms nor orders, blanks squeezed. */
  readonly expected: readonly string[];
}

/**
 * An auction as a table. Terms: `template NAME`, `band FLOOR CAP`, `ration RULE`, `k N/D`, `posted PRICE`,
 * `seed HEX`, `zone NAME IMPORT_CAP EXPORT_CAP HOUSEHOLD…`; orders: `buy|sell ID HOUSEHOLD WH LIMIT`; all other
 * lines are what is expected. `#` begins a comment.
 */
export function auctionTable(text: string): AuctionTable {
  const terms = new Map<string, string[]>([
    ['band', ['80', '250']],
    ['ration', ['prorata']],
    ['k', ['1/2']],
    ['seed', ['5e'.repeat(32)]],
    ['template', ['uniform']],
  ]);
  const zones = new Map<string, ZoneLimits>();
  const zoneOf = new Map<string, string>();
  const orders: MarketOrder[] = [];
  const expected: string[] = [];
  for (const line of text.split('\n')) {
    const [word, ...rest] = line.replace(/#.*/, '').trim().split(/\s+/) as [string, ...string[]];
    if (word === '') continue;
    if (word === 'zone') {
      const [name = '', importCap = '', exportCap = '', ...households] = rest;
      const [importCapWh, exportCapWh] = [
        wattHours(BigInt(importCap)),
        wattHours(BigInt(exportCap)),
      ];
      zones.set(name, { importCapWh, exportCapWh });
      for (const household of households) zoneOf.set(household, name);
    } else if (word === 'posted' || terms.has(word)) terms.set(word, rest);
    else if (word === 'buy' || word === 'sell') {
      const [id = '', household = '', wh = '', limit = ''] = rest;
      const [quantityWh, priceMicroPerWh] = [BigInt(wh), BigInt(limit)];
      orders.push({ id, household, side: word, quantityWh, priceMicroPerWh });
    } else expected.push([word, ...rest].join(' '));
  }
  return { parameters: parametersOf(terms, { zones, zoneOf }), orders, expected };
}

function parametersOf(
  terms: ReadonlyMap<string, readonly string[]>,
  network: Pick<ZonalParameters, 'zones' | 'zoneOf'>,
): ClearingParameters {
  const term = (name: string, place = 0): string => terms.get(name)?.[place] ?? '';
  const common = {
    floor: microPerWattHour(BigInt(term('band'))),
    cap: microPerWattHour(BigInt(term('band', 1))),
    ration: term('ration') as RationingRule,
    maxQuantityWh: wattHours(1_000_000n),
    maxPrice: microPerWattHour(1_000n),
    slot: 'slot-1',
    seed: term('seed'),
  };
  if (terms.has('posted')) {
    return {
      ...common,
      mechanism: 'posted',
      postedPrice: microPerWattHour(BigInt(term('posted'))),
    };
  }
  const [numerator = '', denominator = ''] = term('k').split('/');
  const k = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  const mechanism = term('template') as Exclude<ClearingParameters['mechanism'], 'posted'>;
  return mechanism === 'zonal'
    ? { ...common, mechanism, k, ...network }
    : { ...common, mechanism, k };
}
