import assert from 'node:assert/strict';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { clear } from '../../state/market/clear.ts';
import { indicesByKey } from '../../state/market/indexSort.ts';
import { orderNames } from '../../state/market/nameOrder.ts';
import { isName, type MarketOrder } from '../../state/market/order.ts';
import { orderTrades } from '../../state/market/pairTrades.ts';
import { type RationingRule, ration } from '../../state/market/rationing.ts';
import { tieKey, tieOrder } from '../../state/market/tieOrder.ts';
import { WholeColumn } from '../../state/market/whole.ts';
import { microPerWattHour, type WattHours, wattHours } from '../../state/types/units.ts';
import { BOOK_PROPERTIES } from './bookProperties.ts';
import {
  bookText,
  MECHANISMS,
  type Random,
  type RandomBook,
  randomBook,
  randomOf,
  shrink,
} from './randomBooks.ts';
import { slowRation, slowTieOrder } from './slowSharing.ts';
import { gainsNothingByLying, gainsNothingByLyingAboutPrice } from './truthfulness.ts';

/** Runs a property; a failure shows the seed and the smallest example. */
function holds<Values>(t: Test, numRuns: number, property: fc.IProperty<Values>): void {
  const run = fc.check(property, { seed: 42, numRuns });
  t.notOk(run.failed, fc.defaultReportMessage(run) ?? `holds in ${numRuns} examples`);
}

const anyRule = fc.constantFrom<RationingRule>('prorata', 'equal');
const anyTies = fc.record({
  slot: fc.constantFrom('slot-1', 'slot-2'),
  seed: fc.constantFrom('00'.repeat(32), 'c4'.repeat(32)),
});

t.test('every mechanism on random books', async (t) => {
  for (const { name, mechanisms, check } of BOOK_PROPERTIES) {
    for (const mechanism of mechanisms) {
      const broken = (book: RandomBook, seed: number): unknown => {
        try {
          check(book, randomOf(seed));
          return null;
        } catch (error) {
          return error;
        }
      };
      const seed = Array.from({ length: 120 }, (_, index) => index).find(
        (tried) => broken(randomBook(mechanism, tried), tried) !== null,
      );
      if (seed === undefined) {
        t.pass(`${mechanism}: ${name}`);
        continue;
      }
      const book = shrink(randomBook(mechanism, seed), (tried) => broken(tried, seed) !== null);
      t.fail(`${mechanism}: ${name}: ${broken(book, seed)}\n${bookText(book)}`);
    }
  }
});

t.test('the checks refuse what they should', async (t) => {
  // At one price, or with pro rata at a posted one, some household gains by lying: the search must find it.
  const finds = (
    lies: (book: RandomBook, random: Random) => void,
    bookOf: (seed: number) => RandomBook,
  ): boolean => {
    for (let seed = 0; seed < 400; seed++) {
      try {
        lies(bookOf(seed), randomOf(seed));
      } catch {
        return true;
      }
    }
    return false;
  };
  t.ok(finds(gainsNothingByLyingAboutPrice, (seed) => randomBook('uniform', seed)));
  t.ok(finds(gainsNothingByLying, (seed) => randomBook('payasbid', seed)));
  const failing = randomBook('uniform', 5);
  const smallest = shrink(failing, ({ orders }) => orders.some(({ side }) => side === 'buy'));
  t.strictSame(
    smallest.orders.map(({ side, quantityWh }) => [side, quantityWh]),
    [['buy', 1n]],
  );
  t.match(bookText(smallest), /"mechanism":"uniform".*\n {2}buy \S+ h\d+ 1 Wh at \d+$/);
});

t.test('amounts beyond 2^53 are exact', async (t) => {
  const most = 2n ** 53n - 1n;
  const base = {
    mechanism: 'uniform',
    ration: 'prorata',
    k: { numerator: 10n ** 30n, denominator: 3n * 10n ** 30n },
    floor: microPerWattHour(0n),
    cap: microPerWattHour(10n ** 9n),
    maxPrice: microPerWattHour(10n ** 9n),
    maxQuantityWh: wattHours(most),
    slot: 's',
    seed: '00'.repeat(32),
  } as const;
  const order = (id: string, side: string, quantityWh: bigint, price: bigint): MarketOrder => ({
    id,
    household: id,
    side,
    quantityWh,
    priceMicroPerWh: price,
  });
  const buys = ['b1', 'b2', 'b3'].map((id) => order(id, 'buy', most, 10n ** 9n));
  const { volumeWh, price, households } = clear(base, [
    ...buys,
    order('s1', 'sell', most, 0n),
    order('s2', 'sell', most - 1n, 0n),
  ]);
  t.equal(volumeWh, 2n * most - 1n);
  t.equal(price, 10n ** 9n);
  // (2 most - 1) over three equal claims: two of them get the third, rounded up or down, by tie key.
  const share = (2n * most - 1n) / 3n;
  const bought = [...households.values()].map((trade) => trade.boughtWh).filter((wh) => wh > 0n);
  t.equal(
    bought.reduce((sum, wh) => sum + wh, 0n),
    volumeWh,
  );
  t.ok(bought.every((wh) => wh === share || wh === share + 1n));
  const even = clear(base, [...buys.slice(0, 1), order('s1', 'sell', most, 0n)]);
  t.equal(even.price, 333_333_333n);
});

t.test('books of any size obey the rules', async (t) => {
  const most = 2n ** 53n - 1n;
  const named = ['arrival', 'cutting', 'conserves', 'explanation'];
  const rules = BOOK_PROPERTIES.filter(({ name }) => named.some((word) => name.includes(word)));
  t.equal(rules.length, named.length);
  const grown = (seed: number): RandomBook => {
    const { parameters, orders } = randomBook(
      MECHANISMS[seed % MECHANISMS.length] ?? 'uniform',
      seed,
    );
    const random = randomOf(seed);
    // Some quantities as large as may be, so that sums of two and payments pass 2^53; others small as they are.
    const quantity = (wh: bigint): bigint => {
      if (wh < 1n || random(4) === 0) return wh;
      return random(4) > 0 ? most - BigInt(random(3)) : wh * 2n ** BigInt(20 + random(30));
    };
    return {
      parameters: { ...parameters, maxQuantityWh: wattHours(most) },
      orders: orders.map((order) => ({ ...order, quantityWh: quantity(order.quantityWh) })),
    };
  };
  let beyond = 0;
  for (let seed = 0; seed < 480; seed++) {
    const book = grown(seed);
    for (const { check } of rules) check(book, randomOf(seed));
    if (clear(book.parameters, book.orders).volumeWh > most) beyond++;
  }
  t.ok(beyond > 40, `${beyond} of 480 books traded more than 2^53 Wh`);
});

t.test('rationing equals dealing Wh by Wh', async (t) => {
  const anyClaims = fc.uniqueArray(
    fc.tuple(
      fc.nat(30).map((n) => `h${n}`),
      fc.integer({ min: 1, max: 25 }),
    ),
    {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 12,
    },
  );
  holds(
    t,
    500,
    fc.property(
      anyRule,
      anyTies,
      anyClaims,
      fc.nat(150),
      (rule, { slot, seed }, claims, available) => {
        const shares = ration(
          rule,
          wattHours(BigInt(available)),
          claims.map(([name, wh]) => ({ name, quantityWh: wattHours(BigInt(wh)) })),
          tieOrder({ slot, seed }),
        );
        const slow = slowRation(rule, available, new Map(claims), slowTieOrder(slot, seed));
        assert.deepStrictEqual(
          shares.map(Number),
          claims.map(([name]) => slow.get(name)),
        );
      },
    ),
  );
});

t.test('pro rata: remainders that only differ beyond a double are told apart', async (t) => {
  // Sizes at which R x c and its remainders need more than 53 bits.
  const large = fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n });
  const anyClaims = fc.array(large, { minLength: 2, maxLength: 8 });
  holds(
    t,
    300,
    fc.property(anyTies, anyClaims, large, (seed, claims, available) => {
      const ties = tieOrder(seed);
      const claimed = claims.reduce((sum, claim) => sum + claim, 0n);
      const names = claims.map((_, index) => `h${index}`);
      const base = claims.map((claim) => (available * claim) / claimed);
      const remainder = claims.map((claim) => (available * claim) % claimed);
      const left = available - base.reduce((sum, share) => sum + share, 0n);
      const ranking = claims.map((_, index) => index);
      ranking.sort((a, b) => {
        const [x, y] = [remainder[a] as bigint, remainder[b] as bigint];
        return x === y ? ties(names[a] as string, names[b] as string) : x > y ? -1 : 1;
      });
      for (const index of ranking.slice(0, Number(left)))
        base[index] = (base[index] as bigint) + 1n;
      const shares = ration(
        'prorata',
        available as WattHours,
        claims.map((claim, index) => ({
          name: names[index] as string,
          quantityWh: claim as WattHours,
        })),
        ties,
      );
      assert.deepStrictEqual(shares as bigint[], base);
    }),
  );
  // The remainders 2^60 and 2^60 + 1 round to one double: the greater must win without a look at the ties.
  const close = [2n ** 60n, 2n ** 60n + 1n, 1n];
  const [small, great] = ration(
    'prorata',
    1n as WattHours,
    close.map((wh, index) => ({ name: `h${index}`, quantityWh: wh as WattHours })),
    () => assert.fail('a tie key was asked for'),
  );
  t.strictSame([small, great] as bigint[], [0n, 1n]);
});

t.test('tie keys are the specified hashes', async (t) => {
  holds(
    t,
    100,
    fc.property(anyTies, fc.array(fc.stringMatching(/^[0-9A-Za-z:_.-]{1,64}$/)), (seed, names) => {
      const [fast, slow] = [tieOrder(seed), slowTieOrder(seed.slot, seed.seed)];
      assert.deepStrictEqual(names.toSorted(fast), names.toSorted(slow));
      const byKey = (name: string): string => `${tieKey(seed, name)} ${name}`;
      assert.deepStrictEqual(names.toSorted(fast).map(byKey), names.map(byKey).sort());
    }),
  );
});

t.test('a name is what the regular expression says', async (t) => {
  const specified = /^[0-9A-Za-z:_.-]{1,64}$/;
  for (let code = 0; code < 300; code++) {
    const name = String.fromCharCode(code);
    t.equal(isName(name), specified.test(name), `character ${code}`);
  }
  for (const name of ['', 'a'.repeat(64), 'a'.repeat(65), 'a b', 'a\n', '\na', 'é']) {
    t.equal(isName(name), specified.test(name), JSON.stringify(name));
  }
});

t.test('the sort kernels equal plain sorting', async (t) => {
  const keys = fc.array(fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 2 ** 31 - 1 })), {
    maxLength: 60,
  });
  holds(
    t,
    300,
    fc.property(keys, (list) => {
      const expected = list.map((_, index) => index);
      expected.sort((a, b) => (list[a] as number) - (list[b] as number));
      assert.deepStrictEqual([...indicesByKey(Uint32Array.from(list))], expected);
    }),
  );
  // Long enough for long digits.
  const random = randomOf(1);
  const many = Uint32Array.from({ length: 5_000 }, () => random(2 ** 31));
  const sorted = Array.from(many.keys()).sort(
    (a, b) => (many[a] as number) - (many[b] as number) || a - b,
  );
  t.strictSame([...indicesByKey(many)], sorted);
  const names = fc.oneof(
    fc.array(fc.stringMatching(/^[0-9A-Za-z:_.-]{1,9}$/)),
    fc.array(fc.nat(999).map((n) => `order:${n}`)),
    fc.array(
      fc.constantFrom('a', 'ab', 'abc', 'abcdefg', 'abcdefgh', 'abcdefg-', 'abcdefg_', 'ab~', ''),
    ),
    fc.array(fc.string()),
  );
  holds(
    t,
    500,
    fc.property(names, (list) => {
      const expected = list.map((_, index) => index);
      expected.sort((a, b) => {
        const [x, y] = [list[a] as string, list[b] as string];
        return x < y ? -1 : x > y ? 1 : a - b;
      });
      const { indices, opensGroup, areNames } = orderNames(list);
      assert.equal(areNames, list.every(isName));
      assert.deepStrictEqual([...indices], expected);
      const groups = expected.map((index, i) =>
        list[index] === list[expected[i - 1] ?? -1] ? 0 : 1,
      );
      assert.deepStrictEqual([...opensGroup], groups);
    }),
  );
  // Long enough for several parts.
  const long = Array.from({ length: 5_000 }, () => `order:${random(3_000).toString(16)}`);
  const byName = Array.from(long.keys()).sort((a, b) => {
    const [x, y] = [long[a] as string, long[b] as string];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  const { indices, opensGroup, areNames } = orderNames(long);
  t.strictSame([areNames, [...indices]], [true, byName]);
  t.equal(
    opensGroup.reduce((sum, opens) => sum + opens, 0),
    new Set(long).size,
  );
  t.equal(orderNames([...long, 'not a name']).areNames, false);
});

t.test(
  'trades of pairs, told by orders: fills, payments and limits are those of the clearing',
  (t) => {
    let trades = 0;
    let several = 0;
    for (let seed = 1; seed <= 2000; seed++) {
      const { parameters, orders } = randomBook('payasbid', seed);
      const clearing = clear(parameters, orders);
      const told = orderTrades(clearing, orders, parameters);
      const reversed = orderTrades(clearing, [...orders].reverse(), parameters);
      assert.deepStrictEqual(reversed, told, `seed ${seed}: the order of arrival matters`);
      const byOrder = new Map<string, bigint>();
      const money = new Map<string, bigint>();
      const contents = new Map(orders.map((order) => [order.id, order]));
      for (const { buyOrder, sellOrder, quantityWh, price, amount } of told) {
        trades++;
        const [buy, sell] = [contents.get(buyOrder), contents.get(sellOrder)];
        const [bid, ask] = [buy?.priceMicroPerWh ?? 0n, sell?.priceMicroPerWh ?? 0n];
        if (price > bid || price < ask || amount !== quantityWh * price)
          throw new Error(`seed ${seed}: ${ask} to ${bid} at ${price} for ${amount}`);
        for (const [id, household, sign] of [
          [buyOrder, buy?.household ?? '', -1n],
          [sellOrder, sell?.household ?? '', 1n],
        ] as const) {
          byOrder.set(id, (byOrder.get(id) ?? 0n) + quantityWh);
          money.set(household, (money.get(household) ?? 0n) + sign * amount);
        }
      }
      if (byOrder.size !== clearing.fills.size) throw new Error(`seed ${seed}: orders`);
      for (const [id, wh] of clearing.fills)
        if (byOrder.get(id) !== wh) throw new Error(`seed ${seed}: fill of ${id}`);
      for (const [household, { pays, receives }] of clearing.households)
        if (money.get(household) !== receives - pays) throw new Error(`seed ${seed}: ${household}`);
      if (told.length > clearing.trades.length) several++;
    }
    t.ok(trades > 2000 && several > 20, `${trades} trades, ${several} books with split pairs`);
    t.end();
  },
);

t.test('a column holds whole numbers of any size, and forgets what was overwritten', async (t) => {
  const huge = 2n ** 60n;
  const column = WholeColumn.of([3n, huge, 1n]);
  t.strictSame(
    [0, 1, 2].map((place) => column.at(place)),
    [3, huge, 1],
  );
  t.equal(column.sum(), huge + 4n);
  column.set(1, 2);
  const sorted = column.ascending();
  t.strictSame(
    [0, 1, 2].map((place) => sorted.at(place)),
    [1, 2, 3],
  );
  t.equal(column.sum(), 6);
});
