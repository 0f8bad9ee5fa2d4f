import fc from 'fast-check';
import t from 'tap';
import {
  besideAgreed,
  buyLimit,
  type ConnectionLimits,
  type HouseholdLimits,
  planOrder,
  sellLimit,
  type TariffView,
} from '../../node/household/strategy.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';

const price = (value: number): ReturnType<typeof microPerWattHour> =>
  microPerWattHour(BigInt(value));
const energy = (value: number): ReturnType<typeof wattHours> => wattHours(BigInt(value));

const TARIFF: TariffView = {
  floor: price(80),
  cap: price(250),
  retail: price(300),
  feedIn: price(80),
  netLocal: price(30),
  netRegional: price(50),
  netFull: price(70),
  feeBuy: price(5),
  feeSell: price(7),
  oneZone: true,
  quantityMaxWh: energy(10_000),
};
const FREE: HouseholdLimits = { paused: false };
const FUSE: ConnectionLimits = { importMaxWh: energy(6_000), exportMaxWh: energy(2_500) };

t.test('limits: the price at which trading and not trading come to the same', async (t) => {
  // name | change of the tariff | wishes of the household | buy up to | sell from
  const cases: [
    string,
    Partial<TariffView>,
    Partial<HouseholdLimits>,
    number | null,
    number | null,
  ][] = [
    ['retail is above the cap: the cap binds', {}, {}, 250, 87],
    ['retail less the fee, plus what the near grid saves', { cap: price(1000) }, {}, 335, 87],
    ['more zones: the dearer network counts', { cap: price(1000), oneZone: false }, {}, 315, 87],
    [
      'more zones, near dearer than far',
      { cap: price(1000), oneZone: false, netLocal: price(60) },
      {},
      305,
      87,
    ],
    ['a dearer near grid lowers the worth', { cap: price(1000), netLocal: price(90) }, {}, 275, 87],
    ['the floor binds the seller', { floor: price(100) }, {}, 250, 100],
    ['people’s own limits bind', {}, { buyAtMost: price(200), sellAtLeast: price(120) }, 200, 120],
    [
      'generous people pay no more than it is worth',
      {},
      { buyAtMost: price(900), sellAtLeast: price(1) },
      250,
      87,
    ],
    ['nobody buys below the floor', {}, { buyAtMost: price(79) }, null, 87],
    ['nobody sells above the cap', {}, { sellAtLeast: price(251) }, 250, null],
    ['a fee above the whole worth', { feeBuy: price(900), feeSell: price(900) }, {}, null, null],
  ];
  for (const [name, tariff, limits, buy, sell] of cases) {
    const view = { ...TARIFF, ...tariff };
    const wishes = { ...FREE, ...limits };
    t.equal(buyLimit(view, wishes), buy === null ? null : BigInt(buy), `${name}: buy`);
    t.equal(sellLimit(view, wishes), sell === null ? null : BigInt(sell), `${name}: sell`);
  }
});

t.test('orders: side, quantity, bounds', async (t) => {
  const cases: [string, bigint, Partial<HouseholdLimits>, string | null][] = [
    ['a lack is bought', -700n, {}, 'buy 700 at 250'],
    ['a surplus is sold', 700n, {}, 'sell 700 at 87'],
    ['one Wh is enough', 1n, {}, 'sell 1 at 87'],
    ['balance: nothing', 0n, {}, null],
    ['paused: nothing', -700n, { paused: true }, null],
    ['the fuse bounds what can be delivered', 9_000n, {}, 'sell 2500 at 87'],
    ['and what can be taken', -9_000n, {}, 'buy 6000 at 250'],
    ['no price, no order', -700n, { buyAtMost: price(1) }, null],
  ];
  for (const [name, surplusWh, limits, expected] of cases) {
    const intent = planOrder(surplusWh, TARIFF, { ...FREE, ...limits }, FUSE);
    const text = intent && `${intent.side} ${intent.quantityWh} at ${intent.limit}`;
    t.equal(text, expected, name);
  }
  const small = { ...TARIFF, quantityMaxWh: energy(400) };
  t.equal(planOrder(-700n, small, FREE, FUSE)?.quantityWh, 400n, 'the contract’s largest order');
  const cut = { ...FUSE, importMaxWh: energy(0) };
  t.equal(planOrder(-700n, TARIFF, FREE, cut), null, 'a cut connection buys nothing');
});

t.test('no trade at any price up to the limit leaves a household worse off', async (t) => {
  const amount = fc.integer({ min: 0, max: 500 });
  const property = fc.property(
    fc.tuple(amount, amount, amount, amount, amount, amount, amount, amount),
    fc.boolean(),
    fc.integer({ min: -9_000, max: 9_000 }),
    ([a, b, c, d, netLocal, netRegional, feeBuy, feeSell], oneZone, surplusWh) => {
      // A market opens only with feedIn <= floor <= cap <= retail (market.md §7).
      const [feedIn, floor, cap, retail] = [a, b, c, d].sort((x, y) => x - y).map(price);
      if (!feedIn || !floor || !cap || !retail) return;
      const tariff: TariffView = {
        ...TARIFF,
        ...{ feedIn, floor, cap, retail, oneZone },
        ...{ netLocal: price(netLocal), netRegional: price(netRegional) },
        ...{ feeBuy: price(feeBuy), feeSell: price(feeSell) },
      };
      const intent = planOrder(BigInt(surplusWh), tariff, FREE, FUSE);
      if (intent === null) return;
      t.ok(intent.limit >= floor && intent.limit <= cap, 'within the band');
      if (intent.side === 'sell') {
        t.ok(intent.limit - tariff.feeSell >= feedIn, 'sold for no less than the utility pays');
        return;
      }
      for (const network of oneZone ? [netLocal] : [netLocal, netRegional]) {
        const here = intent.limit + tariff.feeBuy + BigInt(network);
        t.ok(here <= retail + tariff.netFull, 'bought for no more than the utility charges');
      }
    },
  );
  fc.assert(property, { seed: 42, numRuns: 300 });
});

t.test('what agreements bind is not traded again, and not traded back', async (t) => {
  const rows: [surplusWh: bigint, boughtWh: bigint, soldWh: bigint, leftWh: bigint][] = [
    [500n, 0n, 0n, 500n],
    [500n, 0n, 200n, 300n],
    [500n, 0n, 700n, 0n],
    [500n, 200n, 0n, 500n],
    [-500n, 200n, 0n, -300n],
    [-500n, 700n, 0n, 0n],
    [-500n, 0n, 200n, -500n],
    [0n, 100n, 100n, 0n],
  ];
  for (const [surplusWh, boughtWh, soldWh, leftWh] of rows) {
    const { surplusWh: left, connection } = besideAgreed(surplusWh, { boughtWh, soldWh }, FUSE);
    t.equal(left, leftWh, `${surplusWh} with ${boughtWh} bought and ${soldWh} sold`);
    t.equal(connection.importMaxWh, FUSE.importMaxWh - boughtWh);
    t.equal(connection.exportMaxWh, FUSE.exportMaxWh - soldWh);
  }
});
