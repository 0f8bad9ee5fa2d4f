import { createHash } from 'node:crypto';
import t from 'tap';
import { clear, runAuction } from '../../state/market/clear.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import { explain } from '../../state/market/explain.ts';
import { explanationText } from '../../state/market/explanationText.ts';
import { SideFills } from '../../state/market/fills.ts';
import {
  assertMechanismResult,
  assertOneSided,
  assertSupported,
} from '../../state/market/invariants.ts';
import { checkParameters } from '../../state/market/parameters.ts';
import { tieKey, tieOrder } from '../../state/market/tieOrder.ts';
import { WholeColumn, whole } from '../../state/market/whole.ts';
import {
  type Micro,
  microPerWattHour,
  type WattHours,
  wattHours,
} from '../../state/types/units.ts';
import { auctionTable } from './auctionTable.ts';
import { TABLES } from './auctionTables.ts';

/** A clearing in the words of the tables. */
function linesOf(clearing: Clearing): string[] {
  const { price, interval } = clearing;
  return [
    ...(price === null ? ['no price'] : [`price ${price}`]),
    ...(interval === null ? [] : [`interval ${interval.low} ${interval.high}`]),
    ...Array.from(clearing.fills, ([id, wh]) => `fill ${id} ${wh}`),
    ...Array.from(clearing.netted, ([household, wh]) => `netted ${household} ${wh}`),
    ...Array.from(clearing.rejected, ([id, reason]) => `rejected ${id} ${reason}`),
  ];
}

t.test('auctions as tables', async (t) => {
  for (const [name, text] of Object.entries(TABLES)) {
    const { parameters, orders, expected } = auctionTable(text);
    const clearing = clear(parameters, orders);
    t.strictSame(linesOf(clearing), expected, name);
    t.strictSame(linesOf(clear(parameters, orders.toReversed())), expected, `${name}, reversed`);
  }
});

t.test('money of a clearing', async (t) => {
  const { parameters, orders } = auctionTable(`
    buy  b1 anna 100 240
    buy  b2 ben  100 230
    sell s1 carl  60  90
    sell s2 carl  40  80`);
  const { households, surplus, priceBuy, priceSell } = clear(parameters, orders);
  t.strictSame(
    [...households],
    [
      ['anna', { boughtWh: 100n, soldWh: 0n, pays: 23_500n, receives: 0n }],
      ['carl', { boughtWh: 0n, soldWh: 100n, pays: 0n, receives: 23_500n }],
    ],
  );
  t.strictSame([surplus, priceBuy, priceSell], [0n, 235n, 235n]);
});

t.test('an order that is neither buy nor sell is invalid', async (t) => {
  const { parameters } = auctionTable('');
  const order = {
    id: 'o1',
    household: 'anna',
    side: 'hold',
    quantityWh: 1n,
    priceMicroPerWh: 100n,
  };
  t.strictSame([...clear(parameters, [order]).rejected], [['o1', 'invalid']]);
});

t.test('names of objects are names like others', async (t) => {
  const { parameters, orders } = auctionTable(`
    buy  __proto__   constructor 10 200
    sell constructor __proto__   10 100`);
  const { fills, households } = clear(parameters, orders);
  t.strictSame([...fills.keys()], ['__proto__', 'constructor']);
  t.strictSame(households.get('__proto__')?.soldWh, 10n);
});

t.test('another seed or slot turns a tie', async (t) => {
  const tieOf = (slot: string, seed: string): string[] =>
    ['anna', 'ben', 'carl', 'dora', 'emil'].sort(tieOrder({ slot, seed }));
  const base = tieOf('slot-1', '5e'.repeat(32));
  t.notSame(tieOf('slot-1', '5f'.repeat(32)), base);
  t.notSame(tieOf('slot-2', '5e'.repeat(32)), base);
  t.equal(
    tieKey({ slot: 's', seed: 'ab'.repeat(32) }, 'h01'),
    '2884d715853478197ce3e2b231b0781d515cde983dec6347f39a61cc1136fa19',
  );
  const compare = tieOrder({ slot: 's', seed: 'ab'.repeat(32) });
  const names = ['', 'h', 'h01', 'x'.repeat(64), 'x'.repeat(65), 'höfe', '\u{1f3e0}'];
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(`p2p-tie-1|s|${'ab'.repeat(32)}|${name}`)
      .digest('hex');
  for (const name of names)
    t.equal(tieKey({ slot: 's', seed: 'ab'.repeat(32) }, name), hashOf(name), name);
  t.strictSame(
    names.toSorted(compare),
    names.toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1)),
    'long names, short ones and other letters in any turn',
  );
});

t.test('faults of terms have names, and an auction on them stops', async (t) => {
  const { parameters } = auctionTable('');
  const posted = auctionTable('posted 165').parameters;
  const price = microPerWattHour;
  const zeroWh = 0n as WattHours;
  const faulty = [
    [{ ...parameters, floor: price(251n) }, 'BAND_OUT_OF_ORDER'],
    [{ ...parameters, maxPrice: price(249n) }, 'MAX_PRICE_OUT_OF_RANGE'],
    [{ ...parameters, maxQuantityWh: zeroWh }, 'MAX_QUANTITY_OUT_OF_RANGE'],
    [{ ...parameters, k: { numerator: 3n, denominator: 2n } }, 'K_OUT_OF_RANGE'],
    [{ ...parameters, k: { numerator: 0n, denominator: 0n } }, 'K_OUT_OF_RANGE'],
    [{ ...posted, postedPrice: price(79n) }, 'POSTED_PRICE_OUTSIDE_BAND'],
    [{ ...posted, postedPrice: price(251n) }, 'POSTED_PRICE_OUTSIDE_BAND'],
  ] as const;
  for (const [terms, code] of faulty) {
    t.equal(checkParameters(terms as typeof parameters)?.code, code);
    t.throws(() => clear(terms as typeof parameters, []), { name: 'InvariantError' });
  }
  t.equal(checkParameters(parameters), null);
  t.equal(checkParameters(posted), null);
});

t.test('a broken result stops the node, by the rule it breaks', async (t) => {
  const { parameters, orders } = auctionTable(`
    buy  b1 anna 100 200
    buy  b2 ben   50 150
    sell s1 carl 100 100`);
  const { book, result } = runAuction(parameters, orders);
  const broken = (rule: string, changes: Partial<typeof result>): void => {
    const message = new RegExp(`^${rule}:`);
    t.throws(() => assertMechanismResult(parameters, { ...result, ...changes }), message);
  };
  /** Both sides: the first position trades so much for so much. */
  const trades = (quantityWh: bigint, amount: bigint): Partial<typeof result> => {
    const of = ({ side }: SideFills) => {
      const [wh, money] = [new WholeColumn(side.length), new WholeColumn(side.length)];
      wh.set(0, whole(quantityWh));
      money.set(0, whole(amount));
      return new SideFills(side, wh, money);
    };
    return {
      volumeWh: wattHours(quantityWh),
      buyFills: of(result.buyFills),
      sellFills: of(result.sellFills),
    };
  };
  const wh = wattHours;
  const { buyFills: noBuys = result.buyFills, sellFills: noSells = result.sellFills } = trades(
    0n,
    0n,
  );
  broken('I1', { volumeWh: wh(99n) });
  broken('I1', { sellFills: noSells });
  broken('I2', { surplus: 1n as Micro });
  broken('I2', { surplus: -1n as Micro });
  broken('I3', trades(101n, 17_500n));
  broken('I4', trades(100n, 20_001n));
  broken('I4', trades(100n, 9_999n));
  broken('I7', trades(100n, 7_999n));
  broken('I7', trades(100n, 25_001n));
  const price = microPerWattHour;
  const interval = { low: price(150n), high: price(200n) };
  t.doesNotThrow(() => assertSupported(book, result, interval));
  t.throws(() => assertSupported(book, { ...result, buyFills: noBuys }, interval), /I8: 0 Wh/);
  t.throws(() => assertSupported(book, result, { low: price(140n), high: price(200n) }), /I8/);
  t.throws(() => assertSupported(book, result, { low: price(201n), high: price(200n) }), /I8/);
  t.throws(
    () =>
      assertOneSided('anna', {
        boughtWh: wh(1n),
        soldWh: wh(1n),
        pays: 0n as Micro,
        receives: 0n as Micro,
      }),
    /I5: anna/,
  );
});

t.test('explains every order', async (t) => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      `buy  b1 anna 100 999
       buy  b2 ben  100 180
       buy  b3 carl  50 180
       buy  b4 emil  50 170
       buy  b5 emil  50  70
       buy  b6 emil   0  90
       sell s1 dora 120 100
       sell s2 dora  50  20
       sell s3 anna  30 240
       sell s3 anna  31 240
       sell s4 emil  10 251`,
      [
        'Buy order b1 of anna, 100 Wh at 999 µ/Wh, was filled completely: 100 Wh at 180 µ/Wh; its limit counted as the cap, 250 µ/Wh.',
        'Buy order b2 of ben, 100 Wh at 180 µ/Wh, was filled with 47 Wh at 180 µ/Wh because the bids at the marginal 180 µ/Wh asked for 150 Wh and 70 Wh were left for them, shared in proportion to the quantities, 47 of 100 Wh to this household.',
        'Buy order b3 of carl, 50 Wh at 180 µ/Wh, was filled with 23 Wh at 180 µ/Wh because the bids at the marginal 180 µ/Wh asked for 150 Wh and 70 Wh were left for them, shared in proportion to the quantities, 23 of 50 Wh to this household.',
        'Buy order b4 of emil, 50 Wh at 170 µ/Wh, was not filled because the last bid that was served is 180 µ/Wh; the price is 180 µ/Wh.',
        'Order b5 was rejected because its limit of 70 µ/Wh is below the floor of 80 µ/Wh.',
        'Order b6 was rejected because its quantity is outside the limits.',
        'Sell order s1 of dora, 120 Wh at 100 µ/Wh, was filled completely: 120 Wh at 180 µ/Wh.',
        'Sell order s2 of dora, 50 Wh at 20 µ/Wh, was filled completely: 50 Wh at 180 µ/Wh; its limit counted as the floor, 80 µ/Wh.',
        'Order s3 was rejected because 2 different orders came under this id, which makes all of them void.',
        'Order s4 was rejected because its limit of 251 µ/Wh is above the cap of 250 µ/Wh.',
      ],
    ],
    [
      `ration equal
       buy  b1 anna  30 200
       sell s1 anna  30 100
       sell s2 anna  10 100
       sell s3 ben    9 100
       sell s4 carl  50 110
       buy  b2 dora  10 200`,
      [
        "Buy order b1 of anna, 30 Wh at 200 µ/Wh, was used up by the household's own sell orders, without any payment.",
        'Buy order b2 of dora, 10 Wh at 200 µ/Wh, was filled completely: 10 Wh at 100 µ/Wh.',
        "Sell order s1 of anna, 30 Wh at 100 µ/Wh, was used up by the household's own buy orders, without any payment.",
        'Sell order s2 of anna, 10 Wh at 100 µ/Wh, was filled with 5 Wh at 100 µ/Wh because the asks at the marginal 100 µ/Wh asked for 19 Wh and 10 Wh were left for them, shared in equal shares, 5 of 10 Wh to this household.',
        'Sell order s3 of ben, 9 Wh at 100 µ/Wh, was filled with 5 Wh at 100 µ/Wh because the asks at the marginal 100 µ/Wh asked for 19 Wh and 10 Wh were left for them, shared in equal shares, 5 of 9 Wh to this household.',
        'Sell order s4 of carl, 50 Wh at 110 µ/Wh, was not filled because the last ask that was served is 100 µ/Wh; the price is 100 µ/Wh.',
      ],
    ],
    [
      `posted 165
       ration equal
       buy  b1 anna 30 170
       buy  b2 anna 30 164
       buy  b3 ben  50 200
       buy  b4 ben   5 166
       sell s1 ben  10 180
       sell s2 carl 40 100
       sell s3 anna 10 150`,
      [
        "Buy order b1 of anna, 30 Wh at 170 µ/Wh, was filled completely in what was left of it: 20 Wh at 165 µ/Wh; 10 Wh of it had met the household's own sell orders.",
        'Buy order b2 of anna, 30 Wh at 164 µ/Wh, was not filled because its limit does not agree to the posted price of 165 µ/Wh.',
        "Buy order b3 of ben, 50 Wh at 200 µ/Wh, was filled with 20 Wh at 165 µ/Wh because all who agree to the posted price of 165 µ/Wh asked for 65 Wh and 40 Wh were left for them, shared in equal shares, 20 of 45 Wh to this household; 10 Wh of it had met the household's own sell orders.",
        'Buy order b4 of ben, 5 Wh at 166 µ/Wh, was not filled because all who agree to the posted price of 165 µ/Wh asked for 65 Wh and 40 Wh were left for them, shared in equal shares, 20 of 45 Wh to this household.',
        "Sell order s1 of ben, 10 Wh at 180 µ/Wh, was used up by the household's own buy orders, without any payment.",
        'Sell order s2 of carl, 40 Wh at 100 µ/Wh, was filled completely: 40 Wh at 165 µ/Wh.',
        "Sell order s3 of anna, 10 Wh at 150 µ/Wh, was used up by the household's own buy orders, without any payment.",
      ],
    ],
    [
      `buy  b1 anna 30 100
       sell s1 ben  30 101`,
      [
        'Buy order b1 of anna, 30 Wh at 100 µ/Wh, was not filled because nothing was traded: the best bid, 100 µ/Wh, is below the best ask, 101 µ/Wh.',
        'Sell order s1 of ben, 30 Wh at 101 µ/Wh, was not filled because nothing was traded: the best bid, 100 µ/Wh, is below the best ask, 101 µ/Wh.',
      ],
    ],
    [
      'buy b1 anna 30 100',
      [
        'Buy order b1 of anna, 30 Wh at 100 µ/Wh, was not filled because nothing was traded: nobody was left to sell.',
      ],
    ],
    [
      'sell s1 anna 30 100',
      [
        'Sell order s1 of anna, 30 Wh at 100 µ/Wh, was not filled because nothing was traded: nobody was left to buy.',
      ],
    ],
  ];
  for (const [text, sentences] of cases) {
    const { parameters, orders } = auctionTable(text);
    t.strictSame(explain(parameters, orders).map(explanationText), sentences);
  }
});

t.test('an explanation carries the figures', async (t) => {
  const { parameters, orders } = auctionTable(`
    buy  b1 anna 100 180
    buy  b2 ben   50 180
    sell s1 carl  70 100`);
  t.strictSame(explain(parameters, orders)[0], {
    id: 'b1',
    order: {
      household: 'anna',
      side: 'buy',
      quantityWh: 100n,
      limit: 180n,
      effectivePrice: 180n,
      clippedBy: null,
      nettedWh: 0n,
      filledWh: 47n,
    },
    fate: {
      code: 'rationed',
      prices: { low: 180n, high: 180n },
      rule: 'prorata',
      claimants: { at: 'marginal-level', price: 180n },
      claimedWh: 150n,
      availableWh: 70n,
      householdClaimedWh: 100n,
      householdShareWh: 47n,
    },
  });
});
