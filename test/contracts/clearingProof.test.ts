import t from 'tap';
import { bookRootOf } from '../../state/contracts/market/clearingProof/clearingRecord.ts';
import { commitBook } from '../../state/contracts/market/clearingProof/committedBook.ts';
import { effectivePrice, ownOrder } from '../../state/contracts/market/clearingProof/ownOrder.ts';
import { proveClearing } from '../../state/contracts/market/clearingProof/proveClearing.ts';
import { verifyClearing } from '../../state/contracts/market/clearingProof/verifyClearing.ts';
import { clear } from '../../state/market/clear.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import {
  type MicroPerWattHour,
  micro,
  microPerWattHour,
  type WattHours,
  wattHours,
} from '../../state/types/units.ts';
import {
  MECHANISMS,
  type Random,
  type RandomBook,
  randomBook,
  randomOf,
} from '../market/randomBooks.ts';

/** As a chain would hand it to the auction: every id once, nothing senseless. */
function chainBook({ parameters, orders }: RandomBook): RandomBook {
  const { rejected } = clear(parameters, orders);
  const isSenseless = (id: string) =>
    rejected.get(id) === 'invalid' || rejected.get(id) === 'equivocation';
  const byId = new Map(orders.map((order) => [order.id, order]));
  return { parameters, orders: [...byId.values()].filter(({ id }) => !isSenseless(id)) };
}

/** What each order's proof says: `proved` with the Wh filled, or the code of what does not hold. */
function verdicts({ parameters, orders }: RandomBook, clearing: Clearing): Map<string, string> {
  const book = commitBook(parameters, orders, clearing);
  const root = bookRootOf(book.record);
  return new Map(
    orders.map(({ id, household }) => {
      const proof = proveClearing(book, household);
      const result = verifyClearing(root, (name) => name === id, proof);
      return [id, result.ok ? `proved ${result.filledWh}` : result.code];
    }),
  );
}

for (const mechanism of MECHANISMS)
  t.test(`${mechanism}: every order of every random book has a proof that holds`, async (t) => {
    let proofs = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const book = chainBook(randomBook(mechanism, seed));
      const clearing = clear(book.parameters, book.orders);
      const wrong = [...verdicts(book, clearing)].filter(
        ([id, verdict]) => verdict !== `proved ${clearing.fills.get(id) ?? 0n}`,
      );
      proofs += book.orders.length;
      if (wrong.length > 0) t.strictSame(wrong, [], `book ${seed}`);
    }
    t.ok(proofs > 300, `${proofs} proofs`);
  });

type Engine = (book: RandomBook, clearing: Clearing, random: Random) => Clearing | null;

/** Moves 1 Wh between two orders of a side, of households that compete with each other. */
function moving(isVictim: (better: bigint, worse: bigint, side: string) => boolean): Engine {
  return ({ parameters, orders }, clearing, random) => {
    const { fills, rejected, netted } = clearing;
    const fillOf = ({ id }: MarketOrder) => fills.get(id) ?? 0n;
    const priceOf = (order: MarketOrder) => effectivePrice(ownOrder(order, 0n), parameters);
    const zoneOf = ({ household }: MarketOrder) =>
      parameters.mechanism === 'zonal' ? parameters.zoneOf.get(household) : '';
    const live = orders.filter(({ id, household }) => !rejected.has(id) && !netted.has(household));
    const pairs = live.flatMap((from) =>
      live.flatMap((to) =>
        from.side === to.side &&
        from.household !== to.household &&
        zoneOf(from) === zoneOf(to) &&
        fillOf(from) > 0n &&
        fillOf(to) < to.quantityWh &&
        isVictim(priceOf(from), priceOf(to), from.side)
          ? [[from, to] as const]
          : [],
      ),
    );
    const pair = pairs[random(Math.max(1, pairs.length))];
    if (pair === undefined || parameters.mechanism === 'payasbid') return null;
    const moved = new Map(fills);
    moved.set(pair[0].id, (fillOf(pair[0]) - 1n) as WattHours);
    moved.set(pair[1].id, (fillOf(pair[1]) + 1n) as WattHours);
    return { ...clearing, fills: moved };
  };
}

const dearer = (price: MicroPerWattHour | null) =>
  price === null ? null : ((price + 1n) as MicroPerWattHour);

/** What an engine could do that favours somebody. */
const UNFAIR: Readonly<Record<string, Engine>> = {
  'passes over a better order': moving((from, to, side) =>
    side === 'buy' ? from > to : from < to,
  ),
  'breaks a tie its own way': moving((from, to) => from === to),
  'asks for another price': ({ parameters }, clearing) => {
    if (clearing.volumeWh === 0n || clearing.zonal?.congested === true) return null;
    const trades = clearing.trades.map((trade) => ({
      ...trade,
      price: (trade.price + 1n) as MicroPerWattHour,
      amount: micro(trade.amount + trade.quantityWh),
    }));
    const isReduced = parameters.mechanism === 'tradereduction';
    return {
      ...clearing,
      trades,
      price: dearer(clearing.price),
      priceBuy: dearer(clearing.priceBuy),
      priceSell: dearer(clearing.priceSell),
      groups: clearing.groups.map((half) => ({ ...half, price: dearer(half.price) ?? half.price })),
      ...(isReduced
        ? { priceSell: clearing.priceSell, surplus: micro(clearing.surplus + clearing.volumeWh) }
        : {}),
    };
  },
  'trades less than it could': ({ parameters, orders }, clearing) => {
    if (parameters.mechanism === 'payasbid' || clearing.zonal?.congested === true) return null;
    const filled = (side: string) =>
      orders.find(({ id, side: which }) => which === side && clearing.fills.has(id))?.id ?? '';
    const [buy, sell] = [filled('buy'), filled('sell')];
    if (buy === '' || sell === '') return null;
    const fills = new Map(clearing.fills);
    for (const id of [buy, sell]) fills.set(id, ((fills.get(id) ?? 0n) - 1n) as WattHours);
    const perWh = (clearing.priceBuy ?? 0n) - (clearing.priceSell ?? 0n);
    return {
      ...clearing,
      fills,
      volumeWh: (clearing.volumeWh - 1n) as WattHours,
      surplus: micro(clearing.surplus - (parameters.mechanism === 'tradereduction' ? perWh : 0n)),
    };
  },
  'leaves an order out': ({ orders }, clearing) => {
    const victim = orders.find(({ id }) => !clearing.fills.has(id) && !clearing.rejected.has(id));
    if (victim === undefined || clearing.netted.has(victim.household)) return null;
    return { ...clearing, rejected: new Map([...clearing.rejected, [victim.id, 'above-cap']]) };
  },
};

for (const [what, unfair] of Object.entries(UNFAIR))
  t.test(`an engine that ${what} is caught by somebody's proof`, async (t) => {
    const codes: Record<string, number> = {};
    const unseen: string[] = [];
    for (const mechanism of MECHANISMS)
      for (let seed = 1; seed <= 60; seed++) {
        const book = chainBook(randomBook(mechanism, seed));
        const clearing = unfair(book, clear(book.parameters, book.orders), randomOf(seed));
        if (clearing === null) continue;
        const wrong = [...verdicts(book, clearing).values()].filter((v) => !v.startsWith('proved'));
        if (wrong.length === 0) unseen.push(`${mechanism} ${seed}`);
        for (const code of new Set(wrong)) codes[code] = (codes[code] ?? 0) + 1;
      }
    t.strictSame(unseen, []);
    t.comment(codes);
    t.ok(Object.keys(codes).length > 0);
  });

/** So many buyers at one price that they are not all shown, and one seller who has too little. */
function crowd(ration: 'prorata' | 'equal'): RandomBook {
  const parameters: ClearingParameters = {
    mechanism: 'uniform',
    floor: microPerWattHour(80n),
    cap: microPerWattHour(250n),
    k: { numerator: 1n, denominator: 2n },
    ration,
    maxQuantityWh: wattHours(100_000n),
    maxPrice: microPerWattHour(1_000n),
    slot: '1980000',
    seed: 'a1'.repeat(32),
  };
  const orders = Array.from({ length: 200 }, (_, i) => ({
    id: `b${i}`,
    household: `home-${i}`,
    side: 'buy',
    quantityWh: BigInt(100 + 7 * i),
    priceMicroPerWh: 200n,
  }));
  const sell = {
    id: 's',
    household: 'plant',
    side: 'sell',
    quantityWh: 61_234n,
    priceMicroPerWh: 90n,
  };
  return { parameters, orders: [...orders, sell] };
}

for (const rule of ['prorata', 'equal'] as const)
  t.test(`${rule}: in a crowd each can tell his own share to 1 Wh`, async (t) => {
    const book = crowd(rule);
    const clearing = clear(book.parameters, book.orders);
    const honest = verdicts(book, clearing);
    t.strictSame(
      [...honest],
      book.orders.map(({ id }) => [id, `proved ${clearing.fills.get(id) ?? 0n}`]),
    );
    const [from, to] = ['b10', 'b150'];
    for (const wh of [2n, 50n]) {
      const fills = new Map(clearing.fills);
      fills.set(from, ((fills.get(from) ?? 0n) - wh) as WattHours);
      fills.set(to, ((fills.get(to) ?? 0n) + wh) as WattHours);
      const unfair = verdicts(book, { ...clearing, fills });
      t.equal(unfair.get(from), 'share', `${wh} Wh less are seen by who lost them`);
      t.match(unfair.get('b77'), rule === 'prorata' ? /^proved/ : /^(proved|share)/);
    }
  });
