import fc from 'fast-check';
import t from 'tap';
import { toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import { GENESIS_MS, OPENING_BALANCE } from '../support/ledger.ts';
import {
  attributesNamed,
  community,
  DEADLINE_MS,
  END_MS,
  GATE_MS,
  homes,
  worth,
} from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  book,
  correct,
  gain,
  intoZones,
  lineOf,
  newChain,
  place,
  read,
  refusalOf,
  TWO_ZONES,
} from '../support/settlementChain.ts';
import { KINDS, oneCase, runCase } from './slotCase.ts';

const [anna, ben, carl, dora] = homes;
const { operator, utility, gridOperator } = community;

t.test(
  'zones: prices of their own where a limit is reached, the rent to the grid operator',
  async (t) => {
    const chain = newChain('zonal', TWO_ZONES, {}, intoZones('north', 'north', 'south', 'south'));
    // docs/spec/market.md §5: 30 Wh within the north, 20 Wh out of it, at 90; the south at 220.
    book(chain, [
      [anna, 'sell', 100n, 90n],
      [ben, 'buy', 30n, 200n],
      [carl, 'buy', 80n, 220n],
      [dora, 'sell', 50n, 150n],
    ]);
    const { events } = chain.block(GATE_MS);
    t.match(attributesNamed(events, 'slot-cleared')[0], {
      volumeWh: '100',
      congested: 'true',
      surplusMicro: '2600',
    });
    t.strictSame(attributesNamed(events, 'zone-cleared'), [
      { zone: 'north', households: 'h0 h1', priceMicroPerWh: '90', netWh: '20' },
      { zone: 'south', households: 'h2 h3', priceMicroPerWh: '220', netWh: '-20' },
    ]);
    t.strictSame(
      attributesNamed(events, 'order-matched').map((a) => [
        a['household'],
        a['filledWh'],
        a['priceMicroPerWh'],
      ]),
      [
        ['h0', '50', '90'],
        ['h1', '30', '90'],
        ['h2', '70', '220'],
        ['h3', '50', '220'],
      ],
    );
    chain.block(END_MS);
    const rent = worth(chain, gridOperator);
    const settled = chain.block(DEADLINE_MS);
    t.match(attributesNamed(settled.events, 'slot-settled')[0], { surplusMicro: '2600' });
    // 100 Wh bought in the own zone or the other: 30 + 50 Wh local at 10, 20 Wh regional at 20.
    t.equal(worth(chain, gridOperator) - rent, 2600n + 80n * 10n + 20n * 20n);
    t.equal(
      gain(chain, anna),
      50n * 90n - 50n,
      'the seller of the north is paid its price, less the fee',
    );
    t.equal(
      gain(chain, carl),
      -(70n * 220n + 70n * 2n + 50n * 10n + 20n * 20n + 70n * 5n),
      'the buyer of the south pays its price, fee, network and levy',
    );
    t.strictSame(moneyFaults(chain), []);
  },
);

t.test('zones: one price while no limit is reached; nobody trades from outside', async (t) => {
  const chain = newChain('zonal', TWO_ZONES, {}, intoZones('north', 'south', '', 'west'));
  t.equal(refusalOf(chain, place(chain, [carl, 'buy', 10n, 200n])), 'no-zone', 'in none');
  t.equal(refusalOf(chain, place(chain, [dora, 'buy', 10n, 200n])), 'no-zone', 'in another one');
  book(chain, [
    [anna, 'sell', 15n, 90n],
    [ben, 'buy', 15n, 200n],
  ]);
  const { events } = chain.block(GATE_MS);
  t.match(attributesNamed(events, 'slot-cleared')[0], {
    congested: 'false',
    surplusMicro: '0',
    priceMicroPerWh: '145',
  });

  const moved = newChain('zonal', TWO_ZONES, {}, intoZones('north', 'south'));
  book(moved, [
    [anna, 'sell', 15n, 90n],
    [ben, 'buy', 15n, 200n],
  ]);
  moved.block(
    moved.head.timeMs + 1,
    moved.sign(operator, { type: 'updateHousehold', household: 'h0', zone: '' }),
  );
  const gate = moved.block(GATE_MS);
  t.match(
    attributesNamed(gate.events, 'slot-cleared')[0],
    { volumeWh: '0' },
    'what counts is the gate',
  );
  t.strictSame(attributesNamed(gate.events, 'zone-cleared'), [{ zone: 'south', households: 'h1' }]);
  t.equal(moved.account(anna.account).held, 0n, 'and its escrow is free');
});

t.test('delivered: only what was traded and metered is shared', async (t) => {
  const chain = newChain('uniform', { settlement: { kind: 'delivered' } });
  book(chain, [
    [anna, 'buy', 100n, 240n],
    [ben, 'buy', 100n, 240n],
    [carl, 'sell', 200n, 100n],
  ]);
  t.equal(chain.account(carl.account).held, 200n * 30n, 'a seller locks the penalty, or the fee');
  t.equal(chain.account(anna.account).held, 100n * 242n, 'a buyer what he may pay');
  const { events } = chain.block(GATE_MS);
  t.match(attributesNamed(events, 'slot-cleared')[0], { volumeWh: '200', priceMicroPerWh: '170' });
  chain.block(END_MS);
  read(chain, anna, 100n, 0n);
  read(chain, ben, 300n, 0n);
  read(chain, carl, 0n, 120n);
  const settled = chain.block(DEADLINE_MS);
  t.match(attributesNamed(settled.events, 'slot-settled')[0], {
    sharedWh: '120',
    utilitySoldWh: '280',
  });
  // 120 Wh for two claims of 100 Wh; 80 Wh short, 50 of them within the tolerance.
  t.match(lineOf(settled.events, anna), {
    sharedBuyWh: '60',
    residualImportWh: '40',
    'p2p-energy>market': (60 * 170).toString(),
    'residual-import>utility': (40 * 300).toString(),
  });
  t.match(lineOf(settled.events, carl), {
    sharedSellWh: '120',
    underDeliveryWh: '80',
    'p2p-revenue<market': (120 * 170).toString(),
    'penalty-short>community': (30 * 30).toString(),
    retailMicroPerWh: '300',
  });
  t.equal(gain(chain, carl), 120n * 170n - 30n * 30n - 120n);
  t.strictSame(moneyFaults(chain), []);
  t.equal(chain.account(anna.account).held, 0n);

  // A neighbour's late reading changes everybody's share, and everybody's bill says so.
  const late = correct(chain, 'h2', 0n, 200n);
  t.strictSame(
    attributesNamed(late.events, 'household-settled').map(({ household }) => household),
    ['h0', 'h1', 'h2'],
  );
  t.match(lineOf(late.events, anna), {
    'p2p-energy+>market': (40 * 170).toString(),
    'residual-import-<utility': (40 * 300).toString(),
  });
  t.strictSame(moneyFaults(chain), []);
});

t.test('delivered and open: the meters alone decide, at the posted price', async (t) => {
  const chain = newChain('posted', { settlement: { kind: 'delivered', open: true } });
  chain.block(GENESIS_MS + 1000);
  t.equal(refusalOf(chain, place(chain, [anna, 'buy', 10n, 200n])), 'orders-not-taken');
  chain.block(END_MS);
  read(chain, anna, 100n, 0n);
  read(chain, ben, 0n, 70n);
  read(chain, carl, 50n, 80n);
  const { events } = chain.block(DEADLINE_MS);
  // 100 Wh wanted, 70 and 30 Wh offered (50 Wh of h2's own need first): all is shared.
  t.match(attributesNamed(events, 'slot-settled')[0], { sharedWh: '100', utilitySoldWh: '0' });
  t.equal(gain(chain, ben), 70n * 160n - 70n);
  t.equal(gain(chain, carl), 30n * 160n - 30n);
  t.equal(gain(chain, anna), -(100n * (160n + 2n + 10n + 5n)));
  t.notMatch(chain.context.contracts[0]?.terms ?? '', /escrow|live orders/, 'terms without orders');
  t.strictSame(moneyFaults(chain), []);
});

t.test(
  'pay as bid: each pair has its own price, and its amounts add up to the bills',
  async (t) => {
    const chain = newChain('payasbid');
    const [best, second, cheap, dear] = book(chain, [
      [anna, 'buy', 100n, 240n],
      [ben, 'buy', 100n, 200n],
      [carl, 'sell', 150n, 100n],
      [dora, 'sell', 50n, 150n],
    ]);
    const { events } = chain.block(GATE_MS);
    t.strictSame(
      attributesNamed(events, 'pair-traded').map((a) => [
        a['buyOrder'],
        a['sellOrder'],
        a['quantityWh'],
        a['priceMicroPerWh'],
        a['amountMicro'],
      ]),
      [
        [best, cheap, '100', '170', '17000'],
        [second, cheap, '50', '150', '7500'],
        [second, dear, '50', '175', '8750'],
      ],
    );
    t.strictSame(
      events
        .filter(({ name }) => name === 'pair-traded')
        .map(({ accounts }) => accounts.map(toHex)),
      [
        [anna, carl],
        [ben, carl],
        [ben, dora],
      ].map((pair) => pair.map(({ account }) => toHex(account.publicKey))),
      'in the history of both, and of nobody else',
    );
    chain.block(END_MS);
    const settled = chain.block(DEADLINE_MS);
    t.match(lineOf(settled.events, ben), { 'p2p-energy>market': '16250' });
    t.match(lineOf(settled.events, carl), { 'p2p-revenue<market': '24500' });
  },
);

const amountOf = (attributes: Readonly<Record<string, string>>, key: string) =>
  BigInt(attributes[key] ?? '0');

/** What the newest lines of a slot say about energy, and what its period's bills make of it. */
function energyFaults(events: readonly LedgerEvent[], isCounted: boolean): string[] {
  const newest = new Map(
    attributesNamed(events, 'household-settled').map((line) => [line['household'], line]),
  );
  const bills = attributesNamed(events, 'net-metering-billed');
  const sum = (keys: readonly string[], of: Iterable<Readonly<Record<string, string>>>) => {
    let total = 0n;
    for (const attributes of of) for (const key of keys) total += amountOf(attributes, key);
    return total;
  };
  const lines = [...newest.values()];
  const faults: string[] = [];
  const sold = sum(['residualImportWh', 'shortfallWh'], lines);
  const bought = sum(['residualExportWh', 'unusedWh'], lines);
  if (sold - bought !== sum(['importWh'], lines) - sum(['exportWh'], lines))
    faults.push(`the utility sold ${sold} and bought ${bought} Wh`);
  if (!isCounted) return bills.length === 0 ? [] : ['bills without net metering'];
  for (const [billed, settled] of [
    ['importWh', 'residualImportWh'],
    ['exportWh', 'residualExportWh'],
  ] as const)
    if (sum([billed], bills) !== sum([settled], lines)) faults.push(`${billed} of the bills`);
  for (const bill of bills) {
    const at = (key: string) => amountOf(bill, key);
    if (at('openingWh') + at('generatedWh') - at('usedWh') - at('trueUpWh') !== at('closingWh'))
      faults.push(`the bank of ${bill['household']}`);
    if (at('usedWh') + at('billedWh') !== at('importWh')) faults.push('what is billed');
    const retail = bill['block'] === 'dear' ? 444n : 300n;
    if (at('net-metering>utility') !== at('billedWh') * retail) faults.push('the charge');
  }
  return faults;
}

t.test('any slot under any kind: money whole, energy whole, corrections telescope', async (t) => {
  const accounts = [
    ...community.households.map(({ account }) => account),
    ...[utility, gridOperator, community.tax, community.community],
  ];
  for (const kind of KINDS) {
    let moved = 0;
    fc.assert(
      fc.property(oneCase, (one) => {
        const inTime = runCase(kind, one, false);
        const corrected = runCase(kind, one, true);
        for (const { events } of [inTime, corrected]) {
          const faults = energyFaults(events, 'netMetering' in kind[2]);
          if (faults.length > 0) throw new Error(faults.join('; '));
        }
        for (const account of accounts) {
          const [right, got] = [inTime, corrected].map(({ chain }) => worth(chain, account));
          if (right !== got) throw new Error(`${toHex(account.publicKey)}: ${got}, not ${right}`);
          if (account !== utility && right !== OPENING_BALANCE) moved++;
        }
        for (const { account } of community.households)
          if (corrected.chain.account(account).held !== 0n) throw new Error('escrow is left');
      }),
      { seed: 42, numRuns: 6 },
    );
    t.ok(moved > 10, `${kind[0]}: ${moved} balances changed, and are those of readings in time`);
  }
});
