import type { WattHours } from '../types/units.ts';
import { compareAmount, least, ZERO_WH } from './amounts.ts';
import type { TieOrder } from './tieOrder.ts';

export type RationingRule = 'prorata' | 'equal';

/** What one name asks for; more than 0. A name claims once. */
export interface Claim {
  readonly name: string;
  readonly quantityWh: WattHours;
}

/**
 * Shares out `available` Wh over the claims (specification §1), in the claims' order. No share exceeds its
 * claim, and the shares sum to min(available, sum of claims).
 */
export function ration(
  rule: RationingRule,
  available: WattHours,
  claims: readonly Claim[],
  ties: TieOrder,
): WattHours[] {
  const claimed = claims.reduce((sum, claim) => sum + claim.quantityWh, 0n);
  if (available >= claimed) return claims.map((claim) => claim.quantityWh);
  if (available === 0n) return claims.map(() => ZERO_WH);
  return rule === 'prorata'
    ? prorata(available, claimed, claims, ties)
    : equal(available, claims, ties);
}

/** §1.1, largest remainder: everyone the floor of his proportion, what is left by falling remainder. */
function prorata(
  available: bigint,
  claimed: bigint,
  claims: readonly Claim[],
  ties: TieOrder,
): WattHours[] {
  const shares: bigint[] = [];
  const remainders: bigint[] = [];
  let left = available;
  for (const claim of claims) {
    const product = available * claim.quantityWh;
    const share = product / claimed;
    shares.push(share);
    remainders.push(product - share * claimed);
    left -= share;
  }
  for (const index of greatestRemainders(remainders, Number(left), claims, ties)) {
    shares[index] = (shares[index] as bigint) + 1n;
  }
  return shares as WattHours[];
}

/**
 * The `count` indices with the greatest remainders, ties in tie order.
 *
 * Rounding to a double never turns an order round, so doubles tell the sure winners from the sure losers; only
 * those that share the double at the cut are compared exactly, and only their tie keys are ever hashed.
 */
function greatestRemainders(
  remainders: readonly bigint[],
  count: number,
  claims: readonly Claim[],
  ties: TieOrder,
): number[] {
  if (count === 0) return [];
  const rounded = Float64Array.from(remainders, Number);
  const cut = rounded.slice().sort()[rounded.length - count] as number;
  const winners: number[] = [];
  const atCut: number[] = [];
  rounded.forEach((remainder, index) => {
    if (remainder > cut) winners.push(index);
    else if (remainder === cut) atCut.push(index);
  });
  const missing = count - winners.length;
  if (missing < atCut.length) {
    atCut.sort((a, b) => {
      const falling = compareAmount(remainders[b] as bigint, remainders[a] as bigint);
      return falling || ties((claims[a] as Claim).name, (claims[b] as Claim).name);
    });
  }
  return winners.concat(atCut.slice(0, missing));
}

/** §1.2, the uniform rule: one Wh at a time to everyone still hungry, computed at once. */
function equal(available: bigint, claims: readonly Claim[], ties: TieOrder): WattHours[] {
  const { level, left } = waterLevel(available, claims);
  const shares = claims.map((claim) => least(claim.quantityWh, level));
  if (left > 0) {
    const hungry = claims.flatMap((claim, index) => (claim.quantityWh > level ? [index] : []));
    hungry.sort((a, b) => ties((claims[a] as Claim).name, (claims[b] as Claim).name));
    for (const index of hungry.slice(0, left)) shares[index] = level + 1n;
  }
  return shares as WattHours[];
}

/** The greatest level with sum(min(claim, level)) <= available, and the Wh that it leaves. */
function waterLevel(
  available: bigint,
  claims: readonly Claim[],
): { readonly level: bigint; readonly left: number } {
  const ascending = claims.map((claim) => claim.quantityWh as bigint);
  ascending.sort(compareAmount);
  let remaining = available;
  let hungry = BigInt(claims.length);
  for (const claim of ascending) {
    if (claim * hungry > remaining) break;
    remaining -= claim;
    hungry -= 1n;
  }
  // Fewer Wh are available than claimed, so somebody stays hungry.
  return { level: remaining / hungry, left: Number(remaining % hungry) };
}
