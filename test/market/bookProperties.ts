import assert from 'node:assert/strict';
import { AscendingMap } from '../../state/market/ascendingMap.ts';
import { clear, runAuction } from '../../state/market/clear.ts';
import { explain } from '../../state/market/explain.ts';
import { explanationText } from '../../state/market/explanationText.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import { MECHANISMS, type Mechanism, type Random, type RandomBook } from './randomBooks.ts';
import { settlesSoundly } from './settlementProperties.ts';
import { clearSlowly } from './slowTwin.ts';
import { gainsNothingByLying, gainsNothingByLyingAboutPrice } from './truthfulness.ts';

/** What holds of every book; a check throws where it does not. */
export interface BookProperty {
  readonly name: string;
  readonly mechanisms: readonly Mechanism[];
  readonly check: (book: RandomBook, random: Random) => void;
}

export const BOOK_PROPERTIES: readonly BookProperty[] = [
  { name: 'equals the twin that deals Wh by Wh', mechanisms: MECHANISMS, check: equalsTwin },
  {
    name: 'does not depend on the order of arrival, nor on repeated copies',
    mechanisms: MECHANISMS,
    check: ignoresArrival,
  },
  {
    name: 'cutting orders into pieces changes no household',
    mechanisms: MECHANISMS,
    check: ignoresCuts,
  },
  {
    name: 'conserves energy and money, and hurts nobody',
    mechanisms: MECHANISMS,
    check: conservesAndHurtsNobody,
  },
  { name: 'every explanation adds up', mechanisms: MECHANISMS, check: explainsEverything },
  {
    name: 'trades the greatest volume and welfare that there is',
    mechanisms: ['uniform', 'payasbid'],
    check: isOptimal,
  },
  {
    name: 'trades the greatest welfare within the limits of the zones',
    mechanisms: ['zonal'],
    check: isOptimalWithinLimits,
  },
  {
    name: 'no other price gains a household anything',
    mechanisms: ['tradereduction'],
    check: gainsNothingByLyingAboutPrice,
  },
  {
    name: 'no other schedule gains a household anything',
    mechanisms: ['posted', 'muda'],
    check: gainsNothingByLying,
  },
  {
    name: 'settles to the Wh and the µ, and corrections add up',
    mechanisms: MECHANISMS,
    check: ({ parameters, orders }, random) =>
      settlesSoundly(clear(parameters, orders), parameters, random),
  },
];

/** A map's entries in its own order: the order of a result's maps is part of the result. */
function plain(value: unknown): unknown {
  if (value instanceof Map || value instanceof AscendingMap)
    return Array.from(value, ([key, entry]) => [key, plain(entry)]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

function equalsTwin({ parameters, orders }: RandomBook): void {
  assert.deepStrictEqual(plain(clear(parameters, orders)), plain(clearSlowly(parameters, orders)));
}

function ignoresArrival({ parameters, orders }: RandomBook, random: Random): void {
  const others = [...orders, ...orders.filter(() => random(2) === 0)];
  for (let last = others.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [others[last], others[other]] = [others[other] as MarketOrder, others[last] as MarketOrder];
  }
  assert.deepStrictEqual(plain(clear(parameters, others)), plain(clear(parameters, orders)));
  const texts = explain(parameters, orders).map(explanationText);
  assert.deepStrictEqual(explain(parameters, others).map(explanationText), texts);
}

function ignoresCuts({ parameters, orders }: RandomBook): void {
  const { rejected } = clear(parameters, orders);
  // An id that is void for its copies, or an order for its size, would not be so in pieces.
  const sound = orders.filter(
    ({ id }) => !['equivocation', 'invalid'].includes(rejected.get(id) ?? ''),
  );
  const pieces = sound.flatMap((order) => {
    const part = order.quantityWh / 3n;
    if (part === 0n) return [order];
    return [
      { ...order, id: `${order.id}.b`, quantityWh: part },
      { ...order, id: `${order.id}.a`, quantityWh: order.quantityWh - part },
    ];
  });
  const whole = clear(parameters, sound);
  const cut = clear(parameters, pieces);
  assert.deepStrictEqual(plain(cut.households), plain(whole.households));
  assert.deepStrictEqual(plain(cut.netted), plain(whole.netted));
}

function effectiveLimit({ floor, cap }: ClearingParameters, order: MarketOrder): bigint {
  const { priceMicroPerWh: limit } = order;
  return order.side === 'buy' ? (limit > cap ? cap : limit) : limit < floor ? floor : limit;
}

function conservesAndHurtsNobody({ parameters, orders }: RandomBook): void {
  const clearing = clear(parameters, orders);
  const { floor, cap, mechanism } = parameters;
  const byId = new Map(orders.map((order) => [order.id, order]));
  const wh = { buy: 0n, sell: 0n };
  const worst = new Map<string, bigint>(); // What each household pays at most, or receives at least.
  for (const [id, filledWh] of clearing.fills) {
    const order = byId.get(id) as MarketOrder;
    assert.ok(filledWh > 0n && filledWh <= order.quantityWh);
    wh[order.side as 'buy' | 'sell'] += filledWh;
    const sum = worst.get(order.household) ?? 0n;
    worst.set(order.household, sum + filledWh * effectiveLimit(parameters, order));
  }
  assert.deepStrictEqual(wh, { buy: clearing.volumeWh, sell: clearing.volumeWh });
  let bought = 0n;
  let sold = 0n;
  let left = -clearing.surplus;
  for (const [household, trade] of clearing.households) {
    const { boughtWh, soldWh, pays, receives } = trade;
    bought += boughtWh;
    sold += soldWh;
    left += pays - receives;
    const limit = worst.get(household) ?? 0n;
    if (boughtWh > 0n) {
      assert.ok(soldWh === 0n && receives === 0n && pays <= limit && pays >= boughtWh * floor);
    } else {
      assert.ok(soldWh > 0n && pays === 0n && receives >= limit && receives <= soldWh * cap);
    }
  }
  assert.deepStrictEqual([bought, sold, left], [clearing.volumeWh, clearing.volumeWh, 0n]);
  assert.ok(clearing.surplus >= 0n);
  if (!['tradereduction', 'zonal'].includes(mechanism)) assert.equal(clearing.surplus, 0n);
  for (const trade of clearing.trades) assert.equal(trade.amount, trade.quantityWh * trade.price);
}

function explainsEverything({ parameters, orders }: RandomBook): void {
  const clearing = clear(parameters, orders);
  const explanations = explain(parameters, orders);
  const ids = explanations.map(({ id }) => id);
  assert.deepStrictEqual(ids, [...new Set(orders.map((order) => order.id))].sort());
  for (const explanation of explanations) {
    const { id, order, fate } = explanation;
    assert.match(explanationText(explanation), /^[^\n]+\.$/);
    if (order === null) {
      assert.equal(fate.reason, clearing.rejected.get(id));
      continue;
    }
    const { quantityWh, nettedWh, filledWh } = order;
    assert.equal(filledWh, clearing.fills.get(id) ?? 0n);
    const restWh = quantityWh - nettedWh - filledWh;
    assert.equal(restWh === 0n, fate.code === 'filled' || fate.code === 'netted');
    if (fate.code !== 'rationed') assert.ok(restWh === 0n || filledWh === 0n);
    else assert.ok(fate.availableWh < fate.claimedWh && filledWh <= fate.householdShareWh);
    if (fate.code === 'filled' || (fate.code === 'rationed' && fate.prices !== null)) {
      const { low, high } = fate.prices as { low: bigint; high: bigint };
      assert.ok(low <= high && (order.side === 'buy' ? high <= order.limit : low >= order.limit));
    }
  }
}

/** The limits of each Wh of the book, after self-netting, for those whom `isIn` lets in. */
function unitLimits(
  { parameters, orders }: RandomBook,
  side: 'buys' | 'sells',
  isIn: (household: string) => boolean = () => true,
): bigint[] {
  const { book } = runAuction(parameters, orders);
  return book[side].positions
    .filter(({ household }) => isIn(book.households[household] as string))
    .flatMap(({ price, quantityWh }) =>
      Array.from({ length: Number(quantityWh) }, () => price as bigint),
    );
}

function welfareOf({ parameters, orders }: RandomBook): bigint {
  const byId = new Map(orders.map((order) => [order.id, order]));
  let welfare = 0n;
  for (const [id, filledWh] of clear(parameters, orders).fills) {
    const order = byId.get(id) as MarketOrder;
    const value = filledWh * effectiveLimit(parameters, order);
    welfare += order.side === 'buy' ? value : -value;
  }
  return welfare;
}

const BRUTE_FORCE_WH = 6;

function isOptimal(book: RandomBook): void {
  const { parameters, orders } = book;
  const { volumeWh } = clear(parameters, orders);
  const buys = unitLimits(book, 'buys');
  const sells = unitLimits(book, 'sells');
  const volumeAt = (price: bigint): number =>
    Math.min(
      buys.filter((limit) => limit >= price).length,
      sells.filter((limit) => limit <= price).length,
    );
  assert.equal(Number(volumeWh), Math.max(0, ...[...buys, ...sells].map(volumeAt)));
  if (buys.length > BRUTE_FORCE_WH || sells.length > BRUTE_FORCE_WH) return;
  const best = bruteForce(buys, sells);
  assert.deepStrictEqual([welfareOf(book), Number(volumeWh)], [best.welfare, best.volume]);
}

/** Tries every set of bids with every set of asks of the same size; of equal welfare, the most Wh. */
function bruteForce(
  buys: readonly bigint[],
  sells: readonly bigint[],
): { readonly welfare: bigint; readonly volume: number } {
  const best = { welfare: 0n, volume: 0 };
  const asks = subsets(sells);
  for (const bid of subsets(buys)) {
    for (const ask of asks) {
      if (bid.count !== ask.count || bid.sum < ask.sum) continue;
      const welfare = bid.sum - ask.sum;
      if (welfare > best.welfare || (welfare === best.welfare && bid.count > best.volume)) {
        Object.assign(best, { welfare, volume: bid.count });
      }
    }
  }
  return best;
}

function subsets(limits: readonly bigint[]): { readonly count: number; readonly sum: bigint }[] {
  let sets = [{ count: 0, sum: 0n }];
  for (const limit of limits) {
    sets = sets.concat(sets.map(({ count, sum }) => ({ count: count + 1, sum: sum + limit })));
  }
  return sets;
}

/** For each net export of each zone the best that it can do; then the best sum with all nets in balance. */
function isOptimalWithinLimits(book: RandomBook): void {
  const { parameters } = book;
  assert.equal(parameters.mechanism, 'zonal');
  if (parameters.mechanism !== 'zonal') return;
  let bestByNet = new Map<number, bigint>([[0, 0n]]);
  for (const [zone, { importCapWh, exportCapWh }] of parameters.zones) {
    const isIn = (household: string): boolean => parameters.zoneOf.get(household) === zone;
    const buys = unitLimits(book, 'buys', isIn);
    const sells = unitLimits(book, 'sells', isIn);
    const ofZone = new Map<number, bigint>();
    for (let bought = 0, value = 0n; ; value += buys[bought++] as bigint) {
      for (let sold = 0, expense = 0n; ; expense += sells[sold++] as bigint) {
        const net = sold - bought;
        const welfare = value - expense;
        const isAllowed = -Number(importCapWh) <= net && net <= Number(exportCapWh);
        if (isAllowed && welfare > (ofZone.get(net) ?? -(2n ** 60n))) ofZone.set(net, welfare);
        if (sold === sells.length) break;
      }
      if (bought === buys.length) break;
    }
    const next = new Map<number, bigint>();
    for (const [net, welfare] of bestByNet) {
      for (const [more, gain] of ofZone) {
        const sum = welfare + gain;
        if (sum > (next.get(net + more) ?? -(2n ** 60n))) next.set(net + more, sum);
      }
    }
    bestByNet = next;
  }
  assert.equal(welfareOf(book), bestByNet.get(0));
}
