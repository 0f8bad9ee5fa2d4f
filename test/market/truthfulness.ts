import assert from 'node:assert/strict';
import { clear, runAuction } from '../../state/market/clear.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import type { Random, RandomBook } from './randomBooks.ts';

/** Searches for a price at which a household with a single order would have been better off. */
export function gainsNothingByLyingAboutPrice(
  { parameters, orders }: RandomBook,
  random: Random,
): void {
  const single = orders.filter(
    ({ id, household }) =>
      orders.filter((order) => order.id === id || order.household === household).length === 1,
  );
  const order = single[random(single.length)];
  if (order === undefined) return;
  const others = orders.filter((other) => other !== order);
  const truth = utility(
    parameters,
    others,
    [order],
    order.household,
    valuation(parameters, [order]),
  );
  for (let price = parameters.floor - 1n; price <= parameters.cap + 1n; price++) {
    const lie = { ...order, priceMicroPerWh: price };
    const gained = utility(
      parameters,
      others,
      [lie],
      order.household,
      valuation(parameters, [order]),
    );
    assert.ok(gained <= truth, `${order.id} at ${price} gains ${gained} instead of ${truth} µ`);
  }
}

const LIES = 6;

/** Tries other schedules: other prices, quantities, sides, one or two steps. */
export function gainsNothingByLying({ parameters, orders }: RandomBook, random: Random): void {
  // With pro rata, whoever inflates his quantity gets more: only `equal` is truthful.
  if (parameters.mechanism === 'posted' && parameters.ration === 'prorata') return;
  const household = orders[random(orders.length || 1)]?.household;
  if (household === undefined) return;
  const others = orders.filter((order) => order.household !== household);
  const othersIds = new Set(others.map(({ id }) => id));
  const own = orders.filter((order) => order.household === household && !othersIds.has(order.id));
  const value = valuation(parameters, own);
  const truth = utility(parameters, others, own, household, value);
  for (let lie = 0; lie < LIES; lie++) {
    const schedule = Array.from(
      { length: random(3) },
      (_, step): MarketOrder => ({
        id: `lie${step}`,
        household,
        side: random(2) === 0 ? 'buy' : 'sell',
        quantityWh: BigInt(1 + random(13)),
        priceMicroPerWh:
          parameters.floor + BigInt(random(Number(parameters.cap - parameters.floor) + 1)),
      }),
    );
    const gained = utility(parameters, others, schedule, household, value);
    const lies = schedule.map(
      ({ side, quantityWh, priceMicroPerWh }) => `${side} ${quantityWh} at ${priceMicroPerWh}`,
    );
    assert.ok(gained <= truth, `${household} gains ${gained} instead of ${truth} µ by ${lies}`);
  }
}

/** What a net purchase of so many Wh (negative: a net sale) is worth to a household, in µ. */
type Valuation = (netWh: bigint) => bigint;

/**
 * As its orders say: its best bids first, its cheapest offers first. More than it bid for is worth nothing
 * to it, and what it did not offer would cost it the cap, so that truth is never worse than silence.
 */
function valuation(parameters: ClearingParameters, own: readonly MarketOrder[]): Valuation {
  const { book } = runAuction(parameters, own);
  const limits = (side: 'buys' | 'sells'): bigint[] =>
    book[side].positions.flatMap(({ price, quantityWh }) =>
      Array.from({ length: Number(quantityWh) }, () => price as bigint),
    );
  const [bids, asks] = [limits('buys'), limits('sells')];
  return (netWh) => {
    let value = 0n;
    for (let unit = 0; unit < netWh; unit++) value += bids[unit] ?? 0n;
    for (let unit = 0; unit < -netWh; unit++) value -= asks[unit] ?? parameters.cap;
    return value;
  };
}

function utility(
  parameters: ClearingParameters,
  others: readonly MarketOrder[],
  own: readonly MarketOrder[],
  household: string,
  value: Valuation,
): bigint {
  const trade = clear(parameters, [...others, ...own]).households.get(household);
  if (trade === undefined) return 0n;
  return value(trade.boughtWh - trade.soldWh) - trade.pays + trade.receives;
}
