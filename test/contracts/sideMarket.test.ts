import fc from 'fast-check';
import t from 'tap';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import { paired } from '../../state/contracts/market/sideMarket.ts';
import { readGenesis } from '../../state/execution/genesis.ts';
import { least } from '../../state/market/amounts.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import { slotStartMs } from '../../state/types/parameters.ts';
import {
  AFTER_GATE_MS,
  callTo,
  contractNamed,
  giftChain,
  gifts,
  home,
  ORDER_MS,
  order,
  READING_MS,
  record,
  SETTLED_MS,
  SLOT,
  settledLine,
} from '../support/giftMarket.ts';
import {
  genesisDocument,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  marketParameters,
  SLOT_MS,
} from '../support/ledger.ts';
import { NOTHING } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

t.test('a gift: billed by the home market, at no price, and its energy counts', async (t) => {
  const chain = giftChain();
  chain.block(
    ORDER_MS,
    order(chain, { by: 0, side: 'sell', quantityWh: 1000n }),
    order(chain, { by: 1, side: 'buy', quantityWh: 800n }),
  );
  t.strictSame(moneyFaults(chain), []);
  const gate = chain.block(AFTER_GATE_MS);
  t.match(
    gate.events.find(({ name }) => name === 'slot-cleared'),
    { contract: contractNamed(chain, 'gifts'), attributes: { volumeWh: '800' } },
  );
  t.strictSame(moneyFaults(chain), [], 'escrow has moved from one market to the other');
  t.equal(record(chain, 'gifts', 'h0'), null, 'nothing of the slot stays in the side market');
  t.match(record(chain, 'market', 'h0'), { agreedSoldWh: 800n, zone: 'feeder-1' });
  t.match(record(chain, 'market', 'h1'), { agreedBoughtWh: 800n });
  const reading = (by: number, importWh: bigint, exportWh: bigint) =>
    chain.reading(home(chain, by), { slot: SLOT, importWh, exportWh });
  chain.block(READING_MS, reading(0, 0n, 1000n), reading(1, 900n, 0n));
  const { events } = chain.block(SETTLED_MS);
  t.match(settledLine(events, 'h0'), {
    agreedSoldWh: '800',
    residualExportWh: '200',
    shortfallWh: '0',
  });
  t.match(settledLine(events, 'h1'), {
    agreedBoughtWh: '800',
    residualImportWh: '100',
    netLocalWh: '800',
  });
  t.strictSame(moneyFaults(chain), []);
});

t.test('who gives what he has not pays for it, out of escrow', async (t) => {
  const chain = giftChain();
  const before = chain.account(home(chain, 0).account).available;
  chain.block(
    ORDER_MS,
    order(chain, { by: 0, side: 'sell', quantityWh: 1000n }),
    order(chain, { by: 1, side: 'buy', quantityWh: 1000n }),
  );
  // retail 300 + penalty 30 + what local delivery saves its taker, 40 − 10, + fee 1
  t.equal(chain.account(home(chain, 0).account).held, 361_000n);
  chain.block(AFTER_GATE_MS);
  t.equal(chain.account(home(chain, 0).account).held, 361_000n, 'the home market holds the same');
  chain.block(
    READING_MS,
    chain.reading(home(chain, 0), { slot: SLOT, importWh: 0n, exportWh: 0n }),
  );
  chain.block(SETTLED_MS);
  const { available, held, arrears } = chain.account(home(chain, 0).account);
  t.equal(held, 0n);
  t.equal(arrears, 0n);
  t.ok(before - available <= 361_000n, 'never more than was in escrow');
  t.ok(before - available >= 300_000n, 'and all of the energy');
  t.strictSame(moneyFaults(chain), []);
});

t.test('trade in both markets in one slot', async (t) => {
  const chain = giftChain();
  chain.block(
    ORDER_MS,
    order(chain, { by: 0, side: 'sell', quantityWh: 500n }),
    order(chain, {
      by: 0,
      market: 'market',
      side: 'sell',
      quantityWh: 600n,
      price: 100n,
      later: 1n,
    }),
    order(chain, { by: 1, side: 'buy', quantityWh: 500n }),
    order(chain, { by: 2, market: 'market', side: 'buy', quantityWh: 600n, price: 200n }),
  );
  chain.block(AFTER_GATE_MS);
  t.match(record(chain, 'market', 'h0'), { soldWh: 600n, agreedSoldWh: 500n });
  t.strictSame(moneyFaults(chain), []);
  chain.block(
    READING_MS,
    chain.reading(home(chain, 0), { slot: SLOT, importWh: 0n, exportWh: 1100n }),
  );
  t.match(settledLine(chain.block(SETTLED_MS).events, 'h0'), {
    residualExportWh: '0',
    shortfallWh: '0',
  });
  t.strictSame(moneyFaults(chain), []);
});

t.test('a side market takes orders and nothing else', async (t) => {
  const chain = giftChain();
  const refused = (call: MarketCall, timeMs = ORDER_MS) =>
    chain.build(timeMs, [callTo(chain, 0, 'gifts', call)]).result.receipts[0]?.refusal;
  t.match(refused({ type: 'submitReading', reading: NOTHING, signature: NOTHING }), {
    code: 'not-permitted',
    message: /are those of market, which bills/,
  });
  t.match(
    refused({
      type: 'correctReading',
      household: 'h0',
      slot: SLOT,
      importWh: 1n,
      exportWh: 1n,
      reason: 'x',
    }),
    { code: 'not-permitted' },
  );
  t.equal(
    chain.build(ORDER_MS, [order(chain, { by: 0, side: 'sell', quantityWh: 1n, price: 1n })]).result
      .receipts[0]?.refusal?.code,
    'out-of-band',
    'a gift has no price',
  );
});

t.test('after a long silence a side market comes too late, and frees its escrow', async (t) => {
  for (const first of ['market', 'gifts']) {
    const chain = giftChain((document) => {
      if (first === 'gifts') document['contracts'].reverse();
    });
    chain.block(
      ORDER_MS,
      order(chain, { by: 0, side: 'sell', quantityWh: 1000n }),
      order(chain, { by: 1, side: 'buy', quantityWh: 800n }),
    );
    const { events } = chain.block(SETTLED_MS);
    t.match(
      events.find(({ name }) => name === 'slot-closed')?.attributes['reason'],
      /only after the reading deadline/,
    );
    t.equal(chain.account(home(chain, 0).account).held, 0n);
    t.strictSame(moneyFaults(chain), []);
  }
});

t.test('a silence over both gates: the order of contracts makes no difference', async (t) => {
  const positions = ['market', 'gifts'].map((first) => {
    const chain = giftChain((document) => {
      if (first === 'gifts') document['contracts'].reverse();
    });
    chain.block(
      ORDER_MS,
      order(chain, { by: 0, side: 'sell', quantityWh: 1000n }),
      order(chain, { by: 1, side: 'buy', quantityWh: 800n }),
      order(chain, { by: 2, market: 'market', side: 'buy', quantityWh: 100n, price: 200n }),
    );
    chain.block(slotStartMs(SLOT, SLOT_MS) + MINUTE_MS);
    t.strictSame(moneyFaults(chain), []);
    const { events } = chain.block(SETTLED_MS);
    t.strictSame(moneyFaults(chain), []);
    return settledLine(events, 'h0');
  });
  t.strictSame(positions[0], positions[1]);
});

t.test('a market for each feeder, and who may trade where', async (t) => {
  const chain = giftChain((document) => {
    document['households'][1].zone = 'feeder-2';
    document['contracts'] = ['1', '2'].map((feeder) => ({
      name: `feeder-${feeder}`,
      template: 'uniform',
      version: 1,
      parameters: { ...marketParameters(), members: [`feeder-${feeder}`] },
    }));
  });
  const code = (by: number, market: string) =>
    chain.build(Math.max(ORDER_MS, chain.head.timeMs + 1), [
      order(chain, { by, market, side: 'buy', quantityWh: 100n, price: 200n }),
    ]).result.receipts[0]?.refusal?.code ?? null;
  t.equal(code(0, 'feeder-1'), null);
  t.equal(code(0, 'feeder-2'), 'not-a-member');
  t.equal(code(1, 'feeder-2'), null);
  t.equal(code(1, 'feeder-1'), 'not-a-member');

  const move = (zone: string) =>
    chain.sign(chain.community.operator, { type: 'updateHousehold', household: 'h0', zone });
  chain.block(
    ORDER_MS,
    order(chain, { by: 0, market: 'feeder-1', side: 'buy', quantityWh: 100n, price: 200n }),
  );
  t.strictSame(chain.block(ORDER_MS + 1000, move('feeder-2')).codes, [null]);
  t.equal(code(0, 'feeder-2'), 'not-a-member', 'it moves with slots that nobody is bound for');
  t.strictSame(chain.block(ORDER_MS + 2000, move('feeder-1')).codes, ['open-positions']);
  const afterMs = READING_MS;
  const reading = (contract: string) =>
    chain.readingAt(home(chain, 0), contractNamed(chain, contract), {
      slot: SLOT,
      importWh: 90n,
      exportWh: 0n,
    });
  t.strictSame(chain.block(afterMs, reading('feeder-2')).codes, ['not-a-member']);
  t.strictSame(
    chain.block(afterMs + 1000, reading('feeder-1')).codes,
    [null],
    'one meter, one bill',
  );
  chain.block(SETTLED_MS);
  t.strictSame(moneyFaults(chain), []);
});

t.test('markets that cannot stand side by side', async (t) => {
  const community = makeCommunity();
  const zoned = (members: unknown): JsonDocument => ({ ...marketParameters(), members });
  const contract = (name: string, parameters: JsonDocument, template = 'uniform') => ({
    name,
    template,
    version: 1,
    parameters,
  });
  const delivered = { ...marketParameters(), settlement: { kind: 'delivered' } };
  const rows: [what: string, contracts: unknown[], fault: string | null][] = [
    ['one for all', [contract('a', marketParameters())], null],
    [
      'two for all',
      [contract('a', marketParameters()), contract('b', marketParameters())],
      'contracts[1].parameters.members',
    ],
    ['two feeders', [contract('a', zoned(['x'])), contract('b', zoned(['y']))], null],
    [
      'feeders that share one',
      [contract('a', zoned(['x', 'y'])), contract('b', zoned(['y']))],
      'contracts[1].parameters.members',
    ],
    [
      'all, and a feeder',
      [contract('a', marketParameters()), contract('b', zoned(['y']))],
      'contracts[1].parameters.members',
    ],
    ['no feeder at all', [contract('a', zoned([]))], 'contracts[0].parameters.members'],
    ['one feeder twice', [contract('a', zoned(['x', 'x']))], 'contracts[0].parameters.members'],
    ['gifts', [contract('market', marketParameters()), gifts()], null],
    ['gifts named before their home', [gifts(), contract('market', marketParameters())], null],
    ['gifts of nobody', [gifts()], 'contracts[0].parameters.settledBy'],
    [
      'gifts for all beside a market for some',
      [contract('market', zoned(['x'])), gifts()],
      'contracts[1].parameters.members',
    ],
    [
      'gifts within a market for some',
      [
        contract('market', zoned(['x', 'y'])),
        gifts((parameters) => {
          parameters['members'] = ['y'];
        }),
      ],
      null,
    ],
    [
      'gifts of a market that shares',
      [contract('market', delivered), gifts()],
      'contracts[1].parameters.settledBy',
    ],
    [
      'a window that opens before that of the home market',
      [
        contract('market', marketParameters()),
        gifts((parameters) => {
          parameters['timing'].opensBeforeMs++;
        }),
      ],
      'contracts[1].parameters.timing.opensBeforeMs',
    ],
    [
      'a tariff of its own',
      [
        contract('market', marketParameters()),
        gifts((parameters) => {
          parameters['tariff'] = marketParameters()['tariff'];
        }),
      ],
      'contracts[1].parameters.tariff',
    ],
    [
      'a mechanism that leaves a surplus',
      [contract('market', marketParameters()), { ...gifts(), template: 'tradereduction' }],
      'contracts[1].parameters.settledBy',
    ],
  ];
  for (const [what, contracts, path] of rows) {
    const document = genesisDocument(community);
    document['contracts'] = contracts;
    const read = readGenesis(document);
    const found = read.ok
      ? null
      : (read.faults.find((one) => one.path === path)?.path ?? read.faults);
    t.strictSame(found, path, what);
  }
});

t.test('pairs: all of both sides, neighbours of a zone first', async () => {
  const amounts = fc.dictionary(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c'), fc.bigInt(1n, 9n));
  const sum = (values: Iterable<bigint>) => [...values].reduce((all, one) => all + one, 0n);
  const zoneOf = (household: string) => household.slice(0, 1);
  fc.assert(
    fc.property(amounts, amounts, (bought, sold) => {
      const sides = {
        bought: new Map(Object.entries(bought)),
        sold: new Map(Object.entries(sold).map(([name, wh]) => [`${name}s`, wh])),
      };
      const pairs = paired(sides, zoneOf);
      const total = sum(pairs.map(({ quantityWh }) => quantityWh));
      const [b, s] = [sum(sides.bought.values()), sum(sides.sold.values())];
      if (total !== least(b, s)) return false;
      const within = sum(
        pairs
          .filter(({ seller, buyer }) => zoneOf(seller) === zoneOf(buyer))
          .map(({ quantityWh }) => quantityWh),
      );
      const best = ['a', 'b', 'c'].map((zone) => {
        const of = (side: ReadonlyMap<string, bigint>) =>
          sum([...side].filter(([name]) => zoneOf(name) === zone).map(([, wh]) => wh));
        const [most, other] = [of(sides.bought), of(sides.sold)];
        return least(most, other);
      });
      return (
        within === sum(best) &&
        pairs.every(({ quantityWh }) => quantityWh > 0n) &&
        [...sides.bought].every(
          ([name, wh]) =>
            sum(pairs.filter(({ buyer }) => buyer === name).map((one) => one.quantityWh)) <= wh,
        )
      );
    }),
    { seed: 4, numRuns: 500 },
  );
});

t.test('random trade in both markets: money and escrow hold after every block', async () => {
  const wish = fc.record({
    by: fc.nat(2),
    market: fc.constantFrom('gifts', 'market'),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    quantityWh: fc.bigInt(1n, 1500n),
    price: fc.bigInt(80n, 250n),
  });
  const meter = fc.tuple(fc.bigInt(0n, 1500n), fc.bigInt(0n, 1500n));
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 8 }),
      fc.array(fc.option(meter), { minLength: 3, maxLength: 3 }),
      (wishes, meters) => {
        const chain = giftChain();
        const count = [0n, 0n, 0n];
        const orders = wishes.map((one) => {
          const later = count[one.by] ?? 0n;
          count[one.by] = later + 1n;
          return order(chain, { ...one, price: one.market === 'gifts' ? 0n : one.price, later });
        });
        chain.block(ORDER_MS, ...orders);
        const faults = [...moneyFaults(chain)];
        chain.block(AFTER_GATE_MS);
        faults.push(...moneyFaults(chain));
        const readings = meters.flatMap((one, by) =>
          one === null
            ? []
            : [chain.reading(home(chain, by), { slot: SLOT, importWh: one[0], exportWh: one[1] })],
        );
        chain.block(READING_MS, ...readings);
        chain.block(SETTLED_MS);
        faults.push(...moneyFaults(chain));
        const [head] = chain.blocks.slice(-1);
        const root = head?.header.stateRoot;
        return faults.length === 0 && root !== undefined && equalBytes(chain.state.root(), root);
      },
    ),
    { seed: 44, numRuns: 60 },
  );
});
