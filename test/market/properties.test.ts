import assert from 'node:assert/strict';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { greatest } from '../../state/market/amounts.ts';
import { normalise } from '../../state/market/book.ts';
import { clear } from '../../state/market/clear.ts';
import { efficientVolume } from '../../state/market/curves.ts';
import { explain } from '../../state/market/explain.ts';
import { explanationText } from '../../state/market/explanationText.ts';
import { indicesByComparison, indicesByKey } from '../../state/market/indexSort.ts';
import { orderNames } from '../../state/market/nameOrder.ts';
import { isName, type MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import { type RationingRule, ration } from '../../state/market/rationing.ts';
import { tieKey, tieOrder } from '../../state/market/tieOrder.ts';
import { microPerWattHour, type WattHours, wattHours } from '../../state/types/units.ts';
import { clearSlowly, slowRation, slowTieOrder } from './slowTwin.ts';

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

/** Few households, prices and Wh, so that ties, bands and self-netting come up all the time. */
const anyOrders: fc.Arbitrary<MarketOrder[]> = fc
  .array(
    fc.record({
      id: fc.constantFrom('o', 'p', 'O').chain((letter) => fc.nat(30).map((n) => `${letter}${n}`)),
      household: fc.nat(6).map((n) => `h${n}`),
      side: fc.constantFrom('buy', 'sell'),
      quantityWh: fc.integer({ min: 0, max: 12 }).map(BigInt),
      priceMicroPerWh: fc.integer({ min: 7, max: 22 }).map(BigInt),
    }),
    { maxLength: 24 },
  )
  .chain((orders) =>
    // Some copies, of which some differ.
    fc
      .array(fc.nat(Math.max(0, orders.length - 1)), { maxLength: orders.length === 0 ? 0 : 3 })
      .map((copied) => [...orders, ...copied.map((index) => orders[index] as MarketOrder)]),
  );

/** The same with every id and every order fit for the book. */
const cleanOrders = anyOrders.map((orders) =>
  orders.map((order, index) => ({
    ...order,
    id: `${order.id}:${index}`,
    quantityWh: order.quantityWh + 1n,
  })),
);

const anyParameters: fc.Arbitrary<ClearingParameters> = fc
  .tuple(
    anyRule,
    anyTies,
    fc.tuple(fc.nat(5), fc.integer({ min: 5, max: 7 })),
    fc.boolean(),
    fc.integer({ min: 8, max: 20 }),
  )
  .map(([rationing, ties, [numerator, denominator], isUniform, posted]): ClearingParameters => {
    const common = {
      ...ties,
      ration: rationing,
      floor: microPerWattHour(8n),
      cap: microPerWattHour(20n),
      maxPrice: microPerWattHour(21n),
      maxQuantityWh: wattHours(20n),
    };
    return isUniform
      ? {
          ...common,
          mechanism: 'uniform',
          k: { numerator: BigInt(numerator), denominator: BigInt(denominator) },
        }
      : { ...common, mechanism: 'posted', postedPrice: microPerWattHour(BigInt(posted)) };
  });

/** A map's entries in its own order: the order of a result's maps is part of the result. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Array.from(value, ([key, entry]) => [key, plain(entry)]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

t.test('equals the twin that deals Wh by Wh', async (t) => {
  holds(
    t,
    600,
    fc.property(anyParameters, anyOrders, (parameters, orders) => {
      assert.deepStrictEqual(
        plain(clear(parameters, orders)),
        plain(clearSlowly(parameters, orders)),
      );
    }),
  );
});

t.test('does not depend on the order of arrival, nor on repeated copies', async (t) => {
  const shuffled = anyOrders.chain((orders) =>
    fc.tuple(
      fc.constant(orders),
      fc.shuffledSubarray([...orders, ...orders], { minLength: 2 * orders.length }),
    ),
  );
  holds(
    t,
    200,
    fc.property(anyParameters, shuffled, (parameters, [orders, others]) => {
      assert.deepStrictEqual(plain(clear(parameters, others)), plain(clear(parameters, orders)));
      const texts = explain(parameters, orders).map(explanationText);
      assert.deepStrictEqual(explain(parameters, others).map(explanationText), texts);
    }),
  );
});

t.test('cutting orders into pieces changes no household', async (t) => {
  const cut = (order: MarketOrder): MarketOrder[] => {
    const part = order.quantityWh / 3n;
    if (part === 0n) return [order];
    return [
      { ...order, id: `${order.id}.b`, quantityWh: part },
      { ...order, id: `${order.id}.a`, quantityWh: order.quantityWh - part },
    ];
  };
  holds(
    t,
    200,
    fc.property(anyParameters, cleanOrders, (parameters, orders) => {
      const whole = clear(parameters, orders);
      const pieces = clear(parameters, orders.flatMap(cut));
      assert.deepStrictEqual(plain(pieces.households), plain(whole.households));
      assert.deepStrictEqual(plain(pieces.netted), plain(whole.netted));
    }),
  );
});

t.test('conserves energy and money, and hurts nobody', async (t) => {
  holds(
    t,
    200,
    fc.property(anyParameters, cleanOrders, (parameters, orders) => {
      const { fills, households, volumeWh, price } = clear(parameters, orders);
      let bought = 0n;
      let sold = 0n;
      let balance = 0n;
      for (const trade of households.values()) {
        bought += trade.boughtWh;
        sold += trade.soldWh;
        balance += trade.receives - trade.pays;
      }
      assert.deepStrictEqual([bought, sold, balance], [volumeWh, volumeWh, 0n]);
      for (const order of orders) {
        const filled = fills.get(order.id) ?? 0n;
        assert.ok(filled <= order.quantityWh);
        if (filled === 0n || price === null) continue;
        const gains =
          order.side === 'buy' ? order.priceMicroPerWh >= price : order.priceMicroPerWh <= price;
        assert.ok(gains, `${order.id} at ${price}`);
      }
    }),
  );
});

t.test('every explanation adds up', async (t) => {
  holds(
    t,
    200,
    fc.property(anyParameters, anyOrders, (parameters, orders) => {
      const clearing = clear(parameters, orders);
      const explanations = explain(parameters, orders);
      assert.deepStrictEqual(
        explanations.map(({ id }) => id),
        [...new Set(orders.map((order) => order.id))].sort(),
      );
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
      }
    }),
  );
});

t.test('Q is the greatest volume at any one price', async (t) => {
  holds(
    t,
    200,
    fc.property(anyParameters, cleanOrders, (parameters, orders) => {
      const book = normalise(parameters, orders);
      const [buys, sells] = [book.buys.positions, book.sells.positions];
      const volumes = [...buys, ...sells].map(({ price }) => {
        let demand = 0n;
        let supply = 0n;
        for (const buy of buys) if (buy.price >= price) demand += buy.quantityWh;
        for (const sell of sells) if (sell.price <= price) supply += sell.quantityWh;
        return demand < supply ? demand : supply;
      });
      const most = volumes.reduce(greatest, 0n);
      assert.equal(efficientVolume(book), most);
    }),
  );
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
  const keys = fc.array(fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 2 ** 31 - 1 })));
  holds(
    t,
    300,
    fc.property(keys, (list) => {
      const array = Float64Array.from(list);
      const expected = list.map((_, index) => index);
      expected.sort((a, b) => (list[a] as number) - (list[b] as number));
      assert.deepStrictEqual([...indicesByKey(array)], expected);
      assert.deepStrictEqual([...indicesByComparison(array)], expected);
    }),
  );
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
      const { indices, opensGroup } = orderNames(list);
      assert.deepStrictEqual([...indices], expected);
      const groups = expected.map((index, i) =>
        list[index] === list[expected[i - 1] ?? -1] ? 0 : 1,
      );
      assert.deepStrictEqual([...opensGroup], groups);
    }),
  );
});
