import { seededInteger } from './random.ts';

/** The prices at which a home still trades, µ/Wh; drawn, not anybody's. */
export interface DrawnLimits {
  readonly buyAtMost: number;
  readonly sellAtLeast: number;
}

/** Drawn from the seed, so that neighbours want different things and the price has a reason to move. */
export function drawnLimits(
  seed: number,
  home: number,
  { floor, cap }: { readonly floor: number; readonly cap: number },
): DrawnLimits {
  const middle = Math.floor((floor + cap) / 2);
  return {
    buyAtMost: seededInteger(middle, cap, seed, home, 1),
    sellAtLeast: seededInteger(floor, middle, seed, home, 2),
  };
}
