import type { WattHours } from '../../types/units.ts';
import { least, minus } from '../amounts.ts';
import { GRID_OPERATOR, type PostingSum, TAX } from './postings.ts';
import type { Tariff } from './tariff.ts';

/** An import in Wh by how far it came. */
export interface NetworkUse {
  readonly netLocalWh: WattHours;
  readonly netRegionalWh: WattHours;
  readonly netFullWh: WattHours;
}

/** What came from neighbours counts first, the nearest of them before the others (specification §7.3). */
export function networkUse(
  importWh: WattHours,
  localWh: WattHours,
  regionalWh: WattHours,
): NetworkUse {
  const netLocalWh = least(importWh, localWh);
  const beyondLocalWh = minus(importWh, netLocalWh);
  const netRegionalWh = least(beyondLocalWh, regionalWh);
  return { netLocalWh, netRegionalWh, netFullWh: minus(beyondLocalWh, netRegionalWh) };
}

/** Network charges and the levy for one household's import. */
export function postNetwork(
  postings: PostingSum,
  account: string,
  { importWh, ...use }: NetworkUse & { readonly importWh: WattHours },
  tariff: Tariff,
): void {
  postings.add('net-local', account, GRID_OPERATOR, use.netLocalWh * tariff.netLocal);
  postings.add('net-regional', account, GRID_OPERATOR, use.netRegionalWh * tariff.netRegional);
  postings.add('net-full', account, GRID_OPERATOR, use.netFullWh * tariff.netFull);
  postings.add('levy', account, TAX, importWh * tariff.levy);
}
