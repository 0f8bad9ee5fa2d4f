import type { WattHours } from '../types/units.ts';
import { compareAmount } from './amounts.ts';
import type { TieOrder } from './tieOrder.ts';
import { difference, lesser, product, type Whole, WholeColumn, whole } from './whole.ts';

export type RationingRule = 'prorata' | 'equal';

/** What one name asks for; more than 0. A name claims once. */
export interface Claim {
  readonly name: string;
  readonly quantityWh: WattHours;
}

/** Compares two claims by their places; a total order. */
export type ClaimOrder = (a: number, b: number) => number;

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
  const column = WholeColumn.of(claims.map(({ quantityWh }) => quantityWh));
  const nameOf = (place: number): string => (claims[place] as Claim).name;
  const shares = rationColumn(rule, whole(available), column, (a, b) => ties(nameOf(a), nameOf(b)));
  return claims.map((_, place) => BigInt(shares.at(place)) as WattHours);
}

/** The same of claims in a column. */
export function rationColumn(
  rule: RationingRule,
  available: Whole,
  claims: WholeColumn,
  ties: ClaimOrder,
): WholeColumn {
  const claimed = claims.sum();
  if (available >= claimed) return claims;
  if (available === 0) return new WholeColumn(claims.length);
  return rule === 'prorata'
    ? prorata(BigInt(available), BigInt(claimed), claims, ties)
    : equal(available, claims, ties);
}

/** §1.1, largest remainder: everyone the floor of his proportion, what is left by falling remainder. */
function prorata(
  available: bigint,
  claimed: bigint,
  claims: WholeColumn,
  ties: ClaimOrder,
): WholeColumn {
  const shares = new WholeColumn(claims.length);
  const remainders: bigint[] = [];
  let left = available;
  for (let place = 0; place < claims.length; place++) {
    const wanted = available * BigInt(claims.at(place));
    const share = wanted / claimed;
    shares.set(place, whole(share));
    remainders.push(wanted - share * claimed);
    left -= share;
  }
  for (const place of greatestRemainders(remainders, Number(left), ties)) shares.add(place, 1);
  return shares;
}

/**
 * The `count` places with the greatest remainders, ties in tie order.
 *
 * Rounding to a double never turns an order round, so doubles tell the sure winners from the sure losers; only
 * those that share the double at the cut are compared exactly, and only their tie keys are ever hashed.
 */
function greatestRemainders(
  remainders: readonly bigint[],
  count: number,
  ties: ClaimOrder,
): number[] {
  if (count === 0) return [];
  const rounded = Float64Array.from(remainders, Number);
  const cut = rounded.slice().sort()[rounded.length - count] as number;
  const winners: number[] = [];
  const atCut: number[] = [];
  rounded.forEach((remainder, place) => {
    if (remainder > cut) winners.push(place);
    else if (remainder === cut) atCut.push(place);
  });
  const missing = count - winners.length;
  if (missing < atCut.length) {
    atCut.sort(
      (a, b) => compareAmount(remainders[b] as bigint, remainders[a] as bigint) || ties(a, b),
    );
  }
  return winners.concat(atCut.slice(0, missing));
}

/** §1.2, the uniform rule: one Wh at a time to everyone still hungry, computed at once. */
function equal(available: Whole, claims: WholeColumn, ties: ClaimOrder): WholeColumn {
  const { level, left } = waterLevel(available, claims);
  const shares = new WholeColumn(claims.length);
  const hungry: number[] = [];
  for (let place = 0; place < claims.length; place++) {
    const claim = claims.at(place);
    shares.set(place, lesser(claim, level));
    if (left > 0 && claim > level) hungry.push(place);
  }
  if (left > 0) hungry.sort(ties);
  for (const place of hungry.slice(0, left)) shares.add(place, 1);
  return shares;
}

/** The greatest level with sum(min(claim, level)) <= available, and the Wh that it leaves. */
function waterLevel(
  available: Whole,
  claims: WholeColumn,
): { readonly level: Whole; readonly left: number } {
  const ascending = claims.ascending();
  let remaining = available;
  let hungry = ascending.length;
  for (let place = 0; place < ascending.length; place++) {
    const claim = ascending.at(place);
    // Fewer Wh are available than claimed, so somebody stays hungry.
    if (product(claim, hungry) > remaining) break;
    remaining = difference(remaining, claim);
    hungry--;
  }
  const level = BigInt(remaining) / BigInt(hungry);
  return { level: whole(level), left: Number(BigInt(remaining) % BigInt(hungry)) };
}
