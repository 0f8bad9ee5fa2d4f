import t from 'tap';
import { normalise } from '../../state/market/book.ts';
import { clear } from '../../state/market/clear.ts';
import { efficientVolume } from '../../state/market/curves.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import { concentrationOf, type SideReport, slotReport } from '../../state/market/slotReport.ts';
import { auctionTable } from './auctionTable.ts';
import { MECHANISMS, randomBook } from './randomBooks.ts';

/** One line a side: orders, households, Wh, at floor, at cap | traded, at floor, at cap | HHI, residual, pivotal. */
function sideText(name: string, side: SideReport): string {
  const { orders, households, quantityWh, atFloorWh, atCapWh } = side;
  const { tradedWh, tradedAtFloorWh, tradedAtCapWh, concentration, residualIndex, pivotal } = side;
  return [
    name,
    orders,
    households,
    quantityWh,
    atFloorWh,
    atCapWh,
    '|',
    tradedWh,
    tradedAtFloorWh,
    tradedAtCapWh,
    '|',
    concentration ?? '-',
    residualIndex ?? '-',
    pivotal.join(',') || '-',
  ].join(' ');
}

// Computed by hand, from the definitions of docs/statements.md.
t.test('slots measured by hand', async (t) => {
  for (const [name, table] of [
    [
      // Q = 400; 100 Wh of the ask at 80 are left, so the price is 80. (300² + 100²)/400² = 0.625. Without
      // anna 100 of 400 are ready to buy: 2500. Without carl nothing is left.
      'one roof serves all',
      `buy  b1 anna 300 250
       buy  b2 ben  100 200
       sell s1 carl 500 80
       volume 400 of 400
       buys 2 2 400 0 300 | 400 400 0 | 6250 2500 anna,ben
       sells 1 1 500 500 0 | 400 400 0 | 10000 0 carl`,
    ],
    [
      // Q = 300 at the bid of 150: carl 200 and dora 200 are ready, emil at 160 is not. Without carl 200 of
      // 300: 6666. The rejected asks of 100 fix the price at 100. Pro rata 150 each: 5000.
      'two sellers, both pivotal, though one more stands by',
      `buy  b1 anna 300 150
       sell s1 carl 200 100
       sell s2 dora 200 100
       sell s3 emil 900 160
       volume 300 of 300
       buys 1 1 300 0 0 | 300 0 0 | 10000 0 anna
       sells 3 3 1300 0 0 | 300 0 0 | 5000 6666 carl,dora`,
    ],
    [
      // Each of three sellers can be spared: 200 of 200 are left. Sold: 67, 67 and 66 Wh, 13334/40000.
      'nobody on the selling side is needed',
      `buy  b1 anna 200 250
       sell s1 carl 100 80
       sell s2 dora 100 80
       sell s3 emil 100 80
       volume 200 of 200
       buys 1 1 200 0 200 | 200 200 0 | 10000 0 anna
       sells 3 3 300 300 0 | 200 200 0 | 3333 10000 -`,
    ],
    [
      'a surplus of buyers trades at the cap',
      `buy  b1 anna 200 250
       buy  b2 ben  200 300
       sell s1 carl 100 80
       volume 100 of 100
       buys 2 2 400 0 400 | 100 0 100 | 5000 20000 -
       sells 1 1 100 100 0 | 100 0 100 | 10000 0 carl`,
    ],
    [
      'no crossing, no dependence',
      `buy  b1 anna 100 100
       sell s1 carl 100 120
       volume 0 of 0
       buys 1 1 100 0 0 | 0 0 0 | - - -
       sells 1 1 100 0 0 | 0 0 0 | - - -`,
    ],
    [
      // The marginal household of each side is left out: nothing is traded, though 100 could be.
      'a mechanism that trades less than it could',
      `template tradereduction
       ration equal
       buy  b1 anna 100 200
       sell s1 carl 100 100
       volume 0 of 100
       buys 1 1 100 0 0 | 0 0 0 | - 0 anna
       sells 1 1 100 0 0 | 0 0 0 | - 0 carl`,
    ],
    [
      // Pairs: anna–carl 100 at (80+250)/2 = 165, ben–carl 50 at (80+80)/2 = 80.
      'pairs each have their price',
      `template payasbid
       buy  b1 anna 100 250
       buy  b2 ben  50  80
       sell s1 carl 150 80
       volume 150 of 150
       buys 2 2 150 50 100 | 150 50 0 | 5555 3333 anna,ben
       sells 1 1 150 150 0 | 150 50 0 | 10000 0 carl`,
    ],
    [
      // Own use is netted first: 60 of anna's 100 Wh are her own.
      'what a household sells to itself is no trade',
      `buy  b1 anna 60  250
       sell s1 anna 100 80
       buy  b2 ben  40  250
       volume 40 of 40
       buys 1 1 40 0 40 | 40 0 0 | 10000 0 ben
       sells 1 1 40 40 0 | 40 0 0 | 10000 0 anna`,
    ],
  ] as const) {
    const { parameters, orders, expected } = auctionTable(table);
    const { volumeWh, efficientWh, buys, sells } = slotReport(parameters, orders);
    t.strictSame(
      [`volume ${volumeWh} of ${efficientWh}`, sideText('buys', buys), sideText('sells', sells)],
      [...expected],
      name,
    );
  }
});

t.test('concentration is of 10,000, rounded down', async (t) => {
  t.equal(concentrationOf([]), null);
  t.equal(concentrationOf([0n]), null);
  t.equal(concentrationOf([7n]), 10_000n);
  t.equal(concentrationOf([1n, 1n, 1n]), 3333n);
  t.equal(concentrationOf([2n ** 60n, 2n ** 60n]), 5000n);
});

/** The slow twin: takes a household's orders of one side out of the book and looks whether less can be traded. */
function pivotalByRemoval(
  parameters: Parameters<typeof slotReport>[0],
  orders: readonly MarketOrder[],
  side: 'buy' | 'sell',
): string[] {
  // Positions as the auction has them: netting and clipping are not done again.
  const { buys, sells, households } = normalise(parameters, orders);
  const volume = efficientVolume({ buys, sells });
  return households.filter((_, number) => {
    const without = (one: typeof buys, is: boolean) =>
      one.of((household) => !is || household !== number);
    const rest = { buys: without(buys, side === 'buy'), sells: without(sells, side === 'sell') };
    return efficientVolume(rest) < volume;
  });
}

t.test('who is pivotal agrees with taking each household out, over random books', async (t) => {
  let pivotal = 0;
  let spare = 0;
  for (const mechanism of MECHANISMS)
    for (let seed = 0; seed < 400; seed++) {
      const { parameters, orders } = randomBook(mechanism, seed);
      const report = slotReport(parameters, orders);
      const clearing = clear(parameters, orders);
      const label = `${mechanism} ${seed}`;
      if (report.volumeWh !== clearing.volumeWh) t.fail(`${label}: another volume`);
      for (const [side, name] of [
        ['buy', 'buys'],
        ['sell', 'sells'],
      ] as const) {
        const told = report[name];
        const hasAll = mechanism !== 'tradereduction' && mechanism !== 'zonal';
        if (hasAll) {
          const expected = pivotalByRemoval(parameters, orders, side);
          if (told.pivotal.join() !== expected.join())
            t.fail(`${label} ${side}: ${told.pivotal.join()} against ${expected.join()}`);
        }
        const isPivotal = told.residualIndex !== null && told.residualIndex < 10_000n;
        if (isPivotal !== told.pivotal.length > 0) t.fail(`${label}: index and names disagree`);
        let sumWh = 0n;
        for (const wh of told.byHousehold.values()) sumWh += wh;
        const money = [...clearing.households.values()].reduce(
          (sum, { pays, receives }) => sum + (side === 'buy' ? pays : receives),
          0n,
        );
        if (sumWh !== report.volumeWh || told.amount !== money) t.fail(`${label} ${side}: sums`);
        if (told.tradedWh !== report.volumeWh) t.fail(`${label} ${side}: traded`);
        if (told.tradedAtFloorWh + told.tradedAtCapWh > told.tradedWh) t.fail(`${label}: edges`);
        pivotal += told.pivotal.length;
        if (told.residualIndex !== null && told.residualIndex >= 10_000n) spare++;
      }
    }
  t.ok(pivotal > 1000 && spare > 100, `both cases came up: ${pivotal} pivotal, ${spare} spare`);
});
