import { createHash } from 'node:crypto';
import type { RationingRule } from '../../state/market/rationing.ts';

export const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function slowTieOrder(slot: string, seed: string): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const key = (name: string): string => {
    const known = keys.get(name) ?? sha256Hex(`p2p-tie-1|${slot}|${seed}|${name}`);
    keys.set(name, known);
    return known;
  };
  return (a, b) => byText(key(a), key(b)) || byText(a, b);
}

/** Deals `available` Wh out to the claims. */
export function slowRation(
  rule: RationingRule,
  available: number,
  claims: ReadonlyMap<string, number>,
  ties: (a: string, b: string) => number,
): Map<string, number> {
  const names = [...claims.keys()].sort(ties);
  const claimOf = (name: string): number => claims.get(name) ?? 0;
  const claimed = names.reduce((sum, name) => sum + claimOf(name), 0);
  if (available >= claimed) return new Map(claims);
  const shares = new Map(names.map((name) => [name, 0]));
  const give = (name: string, wh: number): void => {
    shares.set(name, (shares.get(name) ?? 0) + wh);
  };
  let left = available;
  if (rule === 'equal') {
    while (left > 0) {
      for (const name of names) {
        if (left === 0 || shares.get(name) === claimOf(name)) continue;
        give(name, 1);
        left--;
      }
    }
    return shares;
  }
  for (const name of names) {
    give(name, Math.floor((available * claimOf(name)) / claimed));
    left -= shares.get(name) ?? 0;
  }
  const remainder = (name: string): number => (available * claimOf(name)) % claimed;
  // Names are in tie order, and sorting is stable.
  for (const name of names.sort((a, b) => remainder(b) - remainder(a)).slice(0, left))
    give(name, 1);
  return shares;
}
