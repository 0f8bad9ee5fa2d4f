import t from 'tap';
import { clear } from '../../state/market/clear.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import { explain } from '../../state/market/explain.ts';
import { explanationText } from '../../state/market/explanationText.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import { type ClearingParameters, checkParameters } from '../../state/market/parameters.ts';
import { splitInHalves, tieOrder } from '../../state/market/tieOrder.ts';
import { microPerWattHour, type WattHours, wattHours } from '../../state/types/units.ts';
import { auctionTable } from './auctionTable.ts';
import { BOOK_PROPERTIES } from './bookProperties.ts';
import { MECHANISMS, randomBook, randomOf } from './randomBooks.ts';

/** What the mechanisms differ in, in the words of the tables. */
function linesOf(clearing: Clearing): string[] {
  const { interval, price, priceBuy, priceSell, surplus, zonal } = clearing;
  return [
    ...(interval === null ? [] : [`interval ${interval.low} ${interval.high}`]),
    ...(price === null ? [] : [`price ${price}`]),
    ...(priceBuy === price ? [] : [`sides ${priceBuy} ${priceSell}`]),
    ...clearing.groups.map(
      ({ group, ownPrice, price: traded, volumeWh }) =>
        `half ${group} makes ${ownPrice} trades ${volumeWh} at ${traded}`,
    ),
    ...clearing.trades.map(
      ({ buyer, seller, quantityWh, price: traded }) =>
        `trade ${buyer} ${seller} ${quantityWh} ${traded}`,
    ),
    ...Array.from(
      zonal?.zones ?? [],
      ([zone, { price: zonePrice, netWh }]) => `in ${zone} ${zonePrice} net ${netWh}`,
    ),
    ...(surplus === 0n ? [] : [`surplus ${surplus}`]),
    ...Array.from(clearing.fills, ([id, wh]) => `fill ${id} ${wh}`),
    ...Array.from(clearing.netted, ([household, wh]) => `netted ${household} ${wh}`),
    ...Array.from(clearing.rejected, ([id, reason]) => `rejected ${id} ${reason}`),
  ];
}

/** With slot-1 and the tables' seed: first and second in tie order; and who is in which half. */
const SEED = { slot: 'slot-1', seed: '5e'.repeat(32) };
const [first, second, third] = ['anna', 'ben', 'carl'].sort(tieOrder(SEED));
const inHalf = splitInHalves(SEED);
const names = ['anna', 'ben', 'carl', 'dora', 'emil', 'fritz', 'gina', 'hans'];
const [x1, x2] = names.filter((name) => inHalf(name) === 0);
const [y1, y2, y3] = names.filter((name) => inHalf(name) === 1);

const PAIRS = `
    template payasbid
    buy  b1 anna 100 240
    buy  b2 ben  100 200
    sell s1 carl 150 100
    sell s2 dora  50 150
    sell s3 emil  10 210`;
const REDUCTION = `
    template tradereduction
    ration equal
    buy  b1 anna 100 240
    buy  b2 ben   60 220
    buy  b3 carl  50 200      # holds the last of 210 Wh: sets the buyers' price
    buy  b4 fritz 50 100
    sell s1 dora 120  90
    sell s2 emil 100 130      # sets the sellers' price
    sell s3 hans  10 130      # hans is at two prices
    sell s4 hans  10 140`;
const HALVES = `
    template muda
    buy  b1 ${x1} 50 200
    sell s1 ${x2} 50 100
    buy  b2 ${y1} 40 180
    sell s2 ${y2} 60 120
    buy  b3 ${y3} 10 110`;
const ZONES = `
    template zonal
    zone z1 1000   20 anna ben
    zone z2 1000 1000 carl dora
    zone z3    0    0 fritz
    sell s1 anna 100  90
    buy  b1 ben   30 200
    buy  b2 carl  80 220
    sell s2 dora  50 150
    sell s3 emil  10  90      # in no zone
    sell s4 gina  10  90
    buy  b4 gina  10  95`;

const TABLES: Readonly<Record<string, string>> = {
  'pay as bid: best buyer and best seller, half way between their limits': `${PAIRS}
    interval 150 200
    trade anna carl 100 170
    trade ben carl 50 150
    trade ben dora 50 175
    fill b1 100
    fill b2 100
    fill s1 150
    fill s2 50`,
  'pay as bid: equals pair up in tie order, and k = 1 is the bid': `
    template payasbid
    k    1/1
    buy  b1 anna 10 200
    buy  b2 ben  10 200
    buy  b3 carl 10 200
    sell s1 dora 30 100
    interval 100 200
    trade ${first} dora 10 200
    trade ${second} dora 10 200
    trade ${third} dora 10 200
    fill b1 10
    fill b2 10
    fill b3 10
    fill s1 30`,
  'pay as bid: two prices of one buyer are two trades': `
    template payasbid
    buy  b1 anna 10 200
    buy  b2 anna 10 180
    sell s1 dora 20 100
    interval 100 180
    trade anna dora 10 150
    trade anna dora 10 140
    fill b1 10
    fill b2 10
    fill s1 20`,
  'trade reduction: the marginal household of each side sets its price and is out': `${REDUCTION}
    sides 200 130
    surplus 8400              # 120 Wh at 200 - 130
    fill b1 60                # 120 Wh over 100 and 60, in equal shares
    fill b2 60
    fill s1 120
    rejected s3 multi-position
    rejected s4 multi-position`,
  'trade reduction: of equals, the last in tie order that is reached': `
    template tradereduction
    ration equal
    buy  b1 anna 10 200
    buy  b2 ben  10 200
    buy  b3 carl 10 200
    sell s1 dora 15 100
    sell s2 emil  5 110
    sides 200 110
    surplus 900
    fill ${{ anna: 'b1', ben: 'b2', carl: 'b3' }[first ?? '']} 10
    fill s1 10`,
  'trade reduction: a single pair makes prices and no trade': `
    template tradereduction
    buy  b1 anna 10 200
    sell s1 dora 15 100
    sides 200 100`,
  'trade reduction: what self-netting used up stays used up': `
    template tradereduction
    buy  b1 anna 10 200
    sell s1 anna  4 100
    sell s2 anna 10 210
    netted anna 4
    rejected b1 multi-position
    rejected s2 multi-position`,
  'MUDA: each half trades at the price of the other': `${HALVES}
    half 0 makes 150 trades 50 at 120
    half 1 makes 120 trades 40 at 150
    fill b1 50
    fill b2 40
    fill s1 50
    fill s2 40`,
  'MUDA: an empty half makes the middle of the band': `
    template muda
    buy  b1 ${x1} 50 200
    sell s1 ${x2} 30 160
    half 0 makes 200 trades 30 at 165
    half 1 makes 165 trades 0 at 200
    fill b1 30
    fill s1 30`,
  'zones: a limit sets prices apart, and its rent is the difference': `${ZONES}
    interval 220 220
    price 220
    sides null null
    in z1 90 net 20
    in z2 220 net -20
    in z3 220 net 0
    surplus 2600              # 20 Wh at 220 - 90
    fill b1 30
    fill b2 70
    fill s1 50
    fill s2 50
    rejected s3 no-zone`,
  'zones: while no limit binds, one price': `
    template zonal
    zone z1 0 20 anna
    zone z2 20 0 carl
    sell s1 anna 20  90
    buy  b2 carl 20 220
    interval 90 220
    price 155
    in z1 155 net 20
    in z2 155 net -20
    fill b2 20
    fill s1 20`,
  'zones: limits of 0 leave each zone to itself': `
    template zonal
    zone z1 0 0 anna ben
    zone z2 0 0 carl dora
    sell s1 anna 20  90
    buy  b1 ben  10 100
    sell s2 carl 10 200
    buy  b2 dora 20 220
    interval 80 250
    price 165
    sides null null
    in z1 90 net 0
    in z2 220 net 0
    fill b1 10
    fill b2 10
    fill s1 10
    fill s2 10`,
  'zones: nothing to trade': `
    template zonal
    zone z1 5 5 anna
    sell s1 anna 20 90`,
};

t.test('auctions as tables', async (t) => {
  for (const [name, text] of Object.entries(TABLES)) {
    const { parameters, orders, expected } = auctionTable(text);
    t.strictSame(linesOf(clear(parameters, orders)), expected, name);
    t.strictSame(linesOf(clear(parameters, orders.toReversed())), expected, `${name}, reversed`);
  }
});

t.test('explains every order in the words of its mechanism', async (t) => {
  const sentences = (text: string): Record<string, string> => {
    const { parameters, orders } = auctionTable(text);
    return Object.fromEntries(
      explain(parameters, orders).map((explanation) => [
        explanation.id,
        explanationText(explanation).replace(/^.*?(was [a-z])/, '$1'),
      ]),
    );
  };
  t.match(sentences(PAIRS), {
    b2: "was filled completely: 100 Wh at 150 to 175 µ/Wh, by its partners' limits.",
    s2: 'was filled completely: 50 Wh at 175 µ/Wh.',
    s3: 'was not filled because the last ask that was served is 150 µ/Wh.',
  });
  t.match(sentences(REDUCTION), {
    b1: 'was filled with 60 Wh at 200 µ/Wh because the bids before the one that sets the price asked for 160 Wh and 120 Wh were left for them, shared in equal shares, 60 of 100 Wh to this household.',
    b3: 'was not filled because it sets the price, 200 µ/Wh: the last bid that could trade gives the price to those before it and does not trade itself.',
    b4: 'was not filled because the bid that sets the price, 200 µ/Wh, comes before it.',
    s1: 'was filled completely: 120 Wh at 130 µ/Wh.',
    s3: 'was rejected because its household has orders on both sides or at several prices, and this market serves one price a household.',
  });
  t.match(sentences(HALVES), {
    b1: 'was filled completely: 50 Wh at 120 µ/Wh.',
    b3: 'was not filled because its limit does not agree to 150 µ/Wh, the price that the other half of the market made.',
    s2: 'was filled with 40 Wh at 150 µ/Wh because all in its half of the market who agree to 150 µ/Wh, the price that the other half made, asked for 60 Wh and 40 Wh were left for them, shared in equal shares, 40 of 60 Wh to this household.',
  });
  t.match(sentences(ZONES), {
    b1: 'was filled completely: 30 Wh at 90 µ/Wh.',
    b2: 'was filled with 70 Wh at 220 µ/Wh because the bids at the marginal 220 µ/Wh asked for 80 Wh and 70 Wh were left for them',
    s3: 'was rejected because its household is in no zone of this market.',
    s4: "was used up by the household's own buy orders, without any payment.",
  });
});

t.test('faults of the terms have names', async (t) => {
  const { parameters } = auctionTable(ZONES);
  const limits = { importCapWh: wattHours(0n), exportCapWh: wattHours(0n) };
  const negative = { ...limits, exportCapWh: -1n as WattHours };
  const faultOf = (changes: object): string | undefined =>
    checkParameters({ ...parameters, ...changes } as ClearingParameters)?.code;
  t.equal(faultOf({}), undefined);
  t.equal(faultOf({ zones: new Map([['z 1', limits]]) }), 'ZONE_NAME_INVALID');
  t.equal(faultOf({ zones: new Map([['z1', negative]]) }), 'ZONE_LIMIT_NEGATIVE');
  for (const template of ['payasbid', 'muda', 'zonal']) {
    const terms = auctionTable(`template ${template}\nk 3/2`).parameters;
    t.equal(checkParameters(terms)?.code, 'K_OUT_OF_RANGE', template);
  }
});

t.test('every mechanism at the largest quantities and prices', async (t) => {
  const most = 2n ** 53n - 1n;
  const highest = 10n ** 9n;
  const limits: readonly (readonly [string, bigint, bigint])[] = [
    ['buy', most, highest],
    ['buy', most, highest],
    ['buy', most - 1n, highest - 1n],
    ['sell', most, 0n],
    ['sell', most - 2n, 1n],
    ['sell', most, highest],
  ];
  const orders = limits.map(
    ([side, quantityWh, priceMicroPerWh], index): MarketOrder => ({
      id: `o${index}`,
      household: names[index] as string,
      side,
      quantityWh,
      priceMicroPerWh,
    }),
  );
  // Two positions' worth from one household and price, whose sum passes 2^53.
  orders.push({ ...(orders[0] as MarketOrder), id: 'o9' });
  const holds = BOOK_PROPERTIES.filter(({ name }) =>
    /^(does not depend|conserves|every explanation|cutting)/.test(name),
  );
  t.equal(holds.length, 4);
  const zone = { importCapWh: wattHours(most), exportCapWh: wattHours(5n) };
  for (const mechanism of MECHANISMS) {
    const parameters = {
      ...randomBook(mechanism, 1).parameters,
      floor: microPerWattHour(0n),
      cap: microPerWattHour(highest),
      maxPrice: microPerWattHour(highest),
      maxQuantityWh: wattHours(most),
      zones: new Map([
        ['north', zone],
        ['south', zone],
      ]),
      zoneOf: new Map(names.map((name) => [name, name < 'dora' ? 'north' : 'south'])),
    } as ClearingParameters;
    for (const { name, check } of holds) {
      t.doesNotThrow(() => check({ parameters, orders }, randomOf(1)), `${mechanism} ${name}`);
    }
    const { volumeWh } = clear(parameters, orders);
    if (mechanism === 'uniform' || mechanism === 'payasbid') {
      t.equal(volumeWh, 3n * most - 2n, mechanism);
    }
    if (mechanism === 'zonal') t.equal(volumeWh, 5n, 'what the south may export');
  }
});
