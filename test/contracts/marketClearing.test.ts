import fc from 'fast-check';
import t from 'tap';
import { clearingParameters } from '../../state/contracts/market/marketEngine.ts';
import { MARKET_MECHANISMS } from '../../state/contracts/market/marketParameters.ts';
import { type PlacedOrder, readOrder, readSlot } from '../../state/contracts/market/marketState.ts';
import { auctionOrders } from '../../state/contracts/market/orderSteps.ts';
import { clear } from '../../state/market/clear.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import { GENESIS_MS, marketParameters } from '../support/ledger.ts';
import {
  at,
  cancel,
  names,
  newChain,
  order,
  parametersOf,
  workedExample,
  ZONES,
} from '../support/marketChain.ts';
import {
  community,
  DEADLINE_MS,
  GATE_MS,
  type Home,
  homes,
  NOTHING,
  named,
  record,
  SLOT,
} from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const [h0, h1, h2, h3] = homes;

t.test('the gate clears the slot: the worked example of the specification', async (t) => {
  const chain = newChain();
  const orders = workedExample(chain);
  t.strictSame(names(chain.block(GATE_MS - 1)), []);
  const { events } = chain.block(GATE_MS);
  t.strictSame(
    events.map(({ name }) => name),
    ['slot-cleared', 'order-matched', 'order-matched'],
  );
  t.match(events[0], {
    slot: SLOT,
    transaction: null,
    attributes: {
      orders: '3',
      matched: '2',
      volumeWh: '100',
      lowMicroPerWh: '230',
      highMicroPerWh: '240',
      priceMicroPerWh: '235',
    },
  });
  t.match(events[1], {
    accounts: [h0.account.publicKey],
    attributes: {
      order: toHex(orders.get('h0')?.id ?? NOTHING),
      household: 'h0',
      filledWh: '100',
      priceMicroPerWh: '235',
    },
  });
  t.match(record(chain, h0), { boughtWh: 100n, pays: 23_500n, hold: 100n * 237n, orders: [] });
  t.match(
    record(chain, h1),
    { boughtWh: 0n, hold: 0n },
    'nothing stays in escrow of who got nothing',
  );
  t.match(record(chain, h2), {
    soldWh: 100n,
    receives: 23_500n,
    hold: 100n * (300n + 30n - 90n + 1n),
  });
  t.strictSame(moneyFaults(chain), []);
  t.equal(readOrder(chain.marketStore, SLOT, 0), null, 'the book is gone');
  t.match(readSlot(chain.marketStore, SLOT), { phase: 'cleared', openOrders: 0 });
});

t.test('clearing is that of the market engine, on the orders alive at the gate', async (t) => {
  const homes = [h0, h1, h2, h3];
  const step = fc.record({
    home: fc.nat({ max: 3 }),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    quantity: fc.integer({ min: 1, max: 600 }),
    price: fc.integer({ min: 80, max: 250 }),
    next: fc.constantFrom('keep', 'keep', 'replace', 'cancel'),
  });
  for (const mechanism of MARKET_MECHANISMS)
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const chain = newChain((document) => {
          const [contract] = document['contracts'];
          contract.template = mechanism;
          if (mechanism === 'posted') contract.parameters.postedPrice = 160;
          if (mechanism === 'muda') contract.parameters.ration = 'equal';
          if (mechanism === 'zonal') contract.parameters.zones = ZONES;
        });
        let timeMs = GENESIS_MS;
        const run = (signed: SignedTransaction) => {
          timeMs += 100;
          return chain.block(timeMs, signed).codes[0] === null;
        };
        const live = new Map<string, PlacedOrder>();
        for (const { home: index, side, quantity, price, next } of steps) {
          const home = homes[index] as Home;
          const place = (wh: bigint, replaces: Uint8Array = NOTHING) => {
            const signed = order(chain, home, side, wh, BigInt(price), { replaces });
            if (!run(signed)) return null;
            live.delete(toHex(replaces));
            live.set(toHex(signed.id), {
              order: signed.id,
              household: home.name,
              side,
              quantityWh: wh,
              priceMicroPerWh: BigInt(price),
              lock: micro(0n),
            });
            return signed.id;
          };
          const id = place(BigInt(quantity));
          if (id !== null && next === 'replace') place(BigInt(quantity) + 1n, id);
          if (id !== null && next === 'cancel' && run(cancel(chain, home, id)))
            live.delete(toHex(id));
        }
        const slot = readSlot(chain.marketStore, SLOT);
        if (slot === null) throw new Error('the slot is not open');
        // Backwards: the order of arrival must not matter.
        const expected = clear(
          clearingParameters(
            mechanism,
            parametersOf(chain),
            SLOT,
            slot.seed,
            new Map(homes.map(({ name }) => [name, 'feeder-1'])),
          ),
          [...live.values()].reverse().flatMap(auctionOrders),
        );
        const { events } = chain.block(GATE_MS);
        const fills = new Map(
          named(events, 'order-matched').map(({ attributes }) => [
            attributes['order'],
            BigInt(attributes['filledWh'] ?? ''),
          ]),
        );
        if (fills.size !== expected.fills.size) throw new Error('another number of fills');
        for (const [id, wh] of expected.fills)
          if (fills.get(id) !== wh) throw new Error(`fill of ${id}`);
        for (const home of homes) {
          const got = record(chain, home);
          const want = expected.households.get(home.name);
          if (
            (got?.boughtWh ?? 0n) !== (want?.boughtWh ?? 0n) ||
            (got?.soldWh ?? 0n) !== (want?.soldWh ?? 0n)
          )
            throw new Error(`quantities of ${home.name}`);
          if (
            (got?.pays ?? 0n) !== (want?.pays ?? 0n) ||
            (got?.receives ?? 0n) !== (want?.receives ?? 0n)
          )
            throw new Error(`money of ${home.name}`);
        }
        const faults = moneyFaults(chain);
        if (faults.length > 0) throw new Error(faults.join('; '));
      }),
      { seed: 42, numRuns: 15 },
    );
  t.pass('15 books by each mechanism');
});

t.test('the surplus of a trade reduction goes to the community', async (t) => {
  const chain = newChain((document) => {
    document['contracts'][0].template = 'tradereduction';
  });
  const orders = [
    [h0, 'buy', 240n],
    [h1, 'buy', 200n],
    [h2, 'sell', 90n],
    [h3, 'sell', 120n],
  ] as const;
  orders.forEach(([home, side, limit], index) => {
    chain.block(GENESIS_MS + 1000 + index, order(chain, home, side, 100n, limit));
  });
  const { events } = chain.block(GATE_MS);
  t.match(named(events, 'slot-cleared')[0]?.attributes, {
    volumeWh: '100',
    buyPriceMicroPerWh: '200',
    sellPriceMicroPerWh: '120',
    surplusMicro: '8000',
  });
  t.strictSame(
    named(events, 'order-matched').map(({ attributes }) => [
      attributes['household'],
      attributes['priceMicroPerWh'],
    ]),
    [
      [h0.name, '200'],
      [h2.name, '120'],
    ],
  );
  t.match(record(chain, h0), { boughtWh: 100n, pays: 20_000n });
  t.match(record(chain, h2), { soldWh: 100n, receives: 12_000n });
  const before = chain.account(community.community).available;
  const settled = at(chain, DEADLINE_MS);
  t.match(named(settled.events, 'slot-settled')[0]?.attributes, { surplusMicro: '8000' });
  t.equal(
    chain.account(community.community).available - before,
    8000n + 100n * 2n + 100n * 1n,
    'with both fees',
  );
  t.strictSame(moneyFaults(chain), []);
});

t.test('two markets on one chain do not see each other', async (t) => {
  const chain = newChain((document) => {
    document['contracts'].push({
      name: 'second',
      template: 'posted',
      version: 1,
      parameters: { ...marketParameters(), postedPrice: 100, members: ['feeder-2'] },
    });
    document['contracts'][0].parameters.members = ['feeder-1'];
  });
  const [one, two] = chain.context.contracts;
  t.notOk(equalBytes(one?.id ?? NOTHING, two?.id ?? NOTHING));
  workedExample(chain);
  const { events } = chain.block(GATE_MS);
  t.ok(
    events.every(({ contract }) => contract !== null && equalBytes(contract, one?.id ?? NOTHING)),
  );
  t.strictSame(moneyFaults(chain), []);
});
