import type { WattHours } from '../../types/units.ts';
import { compareText, least, plus, ZERO_WH } from '../amounts.ts';
import type { HouseholdTrade } from '../clearing.ts';
import { type Claim, ration } from '../rationing.ts';
import { type TieSeed, tieOrder } from '../tieOrder.ts';

/** The zone of households that are in none. */
const COMMON_ZONE = '';

interface Zone {
  readonly claims: Claim[];
  soldWh: WattHours;
}

/**
 * How much of each buyer's energy comes from its own zone (specification §7.2): what the zone sold, up to what
 * it bought, pro rata to what each bought. It depends on contracts alone, so no late reading changes it.
 */
export function localShares(
  positions: ReadonlyMap<string, Pick<HouseholdTrade, 'boughtWh' | 'soldWh'>>,
  zoneOf: ReadonlyMap<string, string>,
  seed: TieSeed,
): Map<string, WattHours> {
  const zones = new Map<string, Zone>();
  for (const [household, { boughtWh, soldWh }] of positions) {
    const name = zoneOf.get(household) ?? COMMON_ZONE;
    const zone: Zone = zones.get(name) ?? { claims: [], soldWh: ZERO_WH };
    zones.set(name, zone);
    zone.soldWh = plus(zone.soldWh, soldWh);
    if (boughtWh > 0n) zone.claims.push({ name: household, quantityWh: boughtWh });
  }
  const ties = tieOrder(seed);
  const local = new Map<string, WattHours>();
  for (const { claims, soldWh } of zones.values()) {
    claims.sort((a, b) => compareText(a.name, b.name));
    const boughtWh = claims.reduce((sum, claim) => plus(sum, claim.quantityWh), ZERO_WH);
    const shares = ration('prorata', least(boughtWh, soldWh), claims, ties);
    claims.forEach((claim, index) => {
      local.set(claim.name, shares[index] as WattHours);
    });
  }
  return local;
}
