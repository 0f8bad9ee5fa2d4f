import { assert } from '../types/assert.ts';
import type { WattHours } from '../types/units.ts';
import { compareText, least, minus, plus, ZERO_WH } from './amounts.ts';
import { type TieSeed, tieOrder } from './tieOrder.ts';

/** What one order bought, and from whom its household would rather have it. */
export interface BuyFill {
  readonly id: string;
  readonly household: string;
  readonly filledWh: WattHours;
  /** Households, the best liked first; those that sold nothing count as not there. */
  readonly neighbours: readonly string[];
  /** After them: any seller of renewable energy. */
  readonly renewable: boolean;
}

export interface Seller {
  readonly household: string;
  readonly soldWh: WattHours;
  readonly renewable: boolean;
}

/** Wh of an order by seller, ascending; each more than 0. */
export interface Origins {
  readonly bySeller: ReadonlyMap<string, WattHours>;
  /** The part that came from a seller it prefers. */
  readonly preferredWh: WattHours;
}

/**
 * Says of a cleared auction who supplied whom. Fills, prices and money are what they are; only the names of the
 * sources follow the buyers' preferences (docs/spec/market.md §13).
 *
 * Orders choose one after another, by the tie order of their households and then by id: first from the
 * neighbours it names, in its order, then, if it wants that, from sellers of renewable energy in tie order, each
 * time as much as is left. When all have chosen, what they still need is dealt out in the same order from what is
 * left of the sellers in tie order.
 *
 * So nothing better is left for anybody when it is his turn, no choice is improved by naming another preference,
 * and at least half of what could be served to preferences at best is.
 *
 * Precondition: fills and sales are above 0 and sum to the same; ids, and sellers, are distinct.
 */
export function attribute(
  buys: readonly BuyFill[],
  sellers: readonly Seller[],
  ties: TieSeed,
): Map<string, Origins> {
  const inTieOrder = tieOrder(ties);
  const turns = [...buys].sort(
    (a, b) => inTieOrder(a.household, b.household) || compareText(a.id, b.id),
  );
  const supply = [...sellers].sort((a, b) => inTieOrder(a.household, b.household));
  const left = new Map(supply.map(({ household, soldWh }) => [household, soldWh]));
  const renewable = supply.filter((seller) => seller.renewable).map(({ household }) => household);
  let firstRenewable = 0;

  const taken = turns.map((buy) => {
    const taking = new Taking(buy, left);
    for (const neighbour of buy.neighbours) taking.from(neighbour);
    if (!buy.renewable) return taking;
    // Sold out sellers stay so: who chooses next need not look at them again.
    while (isSoldOut(renewable[firstRenewable], left)) firstRenewable++;
    for (let at = firstRenewable; at < renewable.length && taking.needWh > 0n; at++)
      taking.from(renewable[at] as string);
    return taking;
  });
  const preferredWh = taken.map(({ buy, needWh }) => minus(buy.filledWh, needWh));
  let next = 0;
  for (const taking of taken)
    while (taking.needWh > 0n) {
      const seller = supply[next];
      assert(seller !== undefined, 'more was bought than sold');
      taking.from(seller.household);
      if (isSoldOut(seller.household, left)) next++;
    }
  assert(
    [...left.values()].every((wh) => wh === 0n),
    'more was sold than bought',
  );
  return new Map(
    taken
      .map(({ buy, bySeller }, turn) => {
        const origins = [...bySeller].sort(([a], [b]) => compareText(a, b));
        const preferred = preferredWh[turn] ?? ZERO_WH;
        return [buy.id, { bySeller: new Map(origins), preferredWh: preferred }] as const;
      })
      .sort(([a], [b]) => compareText(a, b)),
  );
}

function isSoldOut(seller: string | undefined, left: ReadonlyMap<string, WattHours>): boolean {
  return seller !== undefined && left.get(seller) === 0n;
}

/** One order that takes from what is left. */
class Taking {
  readonly buy: BuyFill;
  readonly bySeller: Map<string, WattHours> = new Map();
  needWh: WattHours;
  readonly #left: Map<string, WattHours>;

  constructor(buy: BuyFill, left: Map<string, WattHours>) {
    this.buy = buy;
    this.needWh = buy.filledWh;
    this.#left = left;
  }

  from(seller: string): void {
    const available = this.#left.get(seller) ?? ZERO_WH;
    const quantityWh = least(available, this.needWh);
    if (quantityWh === 0n) return;
    this.#left.set(seller, minus(available, quantityWh));
    this.needWh = minus(this.needWh, quantityWh);
    this.bySeller.set(seller, plus(this.bySeller.get(seller) ?? ZERO_WH, quantityWh));
  }
}
