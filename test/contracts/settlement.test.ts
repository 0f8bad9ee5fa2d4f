import fc from 'fast-check';
import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { encodeMarketCall, type MarketCall } from '../../state/contracts/market/marketCall.ts';
import {
  endsYear,
  lastSlotOf,
  type NetMeteringRules,
  periodName,
  periodOf,
} from '../../state/contracts/market/netMeteringRules.ts';
import { readPostedPrices } from '../../state/contracts/market/postedTariff.ts';
import { blockOf } from '../../state/contracts/market/tariffSeries.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { toHex } from '../../state/types/bytes.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { GovernedChain } from '../support/governance.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  marketParameters,
  moneyFaults,
  OPENING_BALANCE,
  SLOT_MS,
  TestChain,
} from '../support/ledger.ts';

// Window 30 min and gate 10 min before the start, readings until 60 min and corrections until 4 h after the end.
const SLOT = FIRST_SLOT + 1n;
const START_MS = GENESIS_MS + SLOT_MS;
const GATE_MS = START_MS - 10 * MINUTE_MS;
const END_MS = START_MS + SLOT_MS;
const DEADLINE_MS = END_MS + HOUR_MS;

const community = makeCommunity({ households: 4, authorities: 1 });
type Home = (typeof community.households)[number];
const [anna, ben, carl, dora] = community.households as [Home, Home, Home, Home];
const { operator, utility, gridOperator } = community;
const NOTHING = new Uint8Array();

/** A chain whose one market has this template and these parameters beside those of every test. */
const newChain = (
  template: string,
  parameters: JsonDocument = {},
  tariff: JsonDocument = {},
  change: (document: JsonDocument) => void = () => {},
) => {
  const document = genesisDocument(community);
  const [contract] = document['contracts'];
  contract.template = template;
  if (template === 'posted') contract.parameters.postedPrice = 160;
  if (template === 'muda') contract.parameters.ration = 'equal';
  Object.assign(contract.parameters, parameters);
  Object.assign(contract.parameters.tariff, tariff);
  change(document);
  return new TestChain(community, document, verifyNative);
};
type Line = readonly [home: Home, side: 'buy' | 'sell', wh: bigint, price: bigint];
const place = (
  chain: TestChain,
  [{ account }, side, wh, price]: Line,
  slot = SLOT,
  nonce = chain.account(account).nonce,
) =>
  chain.call(
    account,
    { type: 'placeOrder', slot, side, quantityWh: wh, priceMicroPerWh: price, replaces: NOTHING },
    { validUntilMs: chain.head.timeMs + HOUR_MS, nonce },
  );
const book = (chain: TestChain, lines: readonly Line[], slot = SLOT) =>
  lines.map((line, index) => {
    const signed = place(chain, line, slot);
    const { codes } = chain.block(chain.head.timeMs + 1000 + index, signed);
    if (codes[0] !== null) throw new Error(`an order was refused: ${codes[0]}`);
    return toHex(signed.id);
  });
const read = (chain: TestChain, home: Home, importWh: bigint, exportWh: bigint, slot = SLOT) =>
  chain.block(chain.head.timeMs + 1, chain.reading(home, { slot, importWh, exportWh }));
const correct = (
  chain: TestChain,
  household: string,
  importWh: bigint,
  exportWh: bigint,
  slot = SLOT,
) => {
  const reason = 'read again';
  const call = { type: 'correctReading', household, slot, importWh, exportWh, reason } as const;
  return chain.block(chain.head.timeMs + 1, chain.call(operator, call));
};
const named = (events: readonly LedgerEvent[], name: string) =>
  events.filter((event) => event.name === name).map(({ attributes }) => attributes);
const lineOf = (events: readonly LedgerEvent[], { name }: Home) =>
  named(events, 'household-settled').find(({ household }) => household === name) ?? {};
/** Free plus held money, and what is owed subtracted. */
const worth = (chain: TestChain, signer: Signer) => {
  const { available, held, arrears } = chain.account(signer);
  return available + held - arrears;
};
const gain = (chain: TestChain, { account }: Home) => worth(chain, account) - OPENING_BALANCE;
const refusalOf = (chain: TestChain, signed: SignedTransaction): RefusalCode | null =>
  chain.build(chain.head.timeMs + 1, [signed]).result.receipts[0]?.refusal?.code ?? null;

const TWO_ZONES = {
  surplusTo: 'dso',
  zones: {
    north: { importCapWh: 1000, exportCapWh: 20 },
    south: { importCapWh: 1000, exportCapWh: 1000 },
  },
};
const intoZones =
  (...zones: readonly string[]) =>
  (document: JsonDocument) => {
    zones.forEach((zone, index) => {
      if (zone === '') delete document['households'][index].zone;
      else document['households'][index].zone = zone;
    });
  };

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
    t.match(named(events, 'slot-cleared')[0], {
      volumeWh: '100',
      congested: 'true',
      surplusMicro: '2600',
    });
    t.strictSame(named(events, 'zone-cleared'), [
      { zone: 'north', households: 'h0 h1', priceMicroPerWh: '90', netWh: '20' },
      { zone: 'south', households: 'h2 h3', priceMicroPerWh: '220', netWh: '-20' },
    ]);
    t.strictSame(
      named(events, 'order-matched').map((a) => [
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
    t.match(named(settled.events, 'slot-settled')[0], { surplusMicro: '2600' });
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
  t.match(named(events, 'slot-cleared')[0], {
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
  t.match(named(gate.events, 'slot-cleared')[0], { volumeWh: '0' }, 'what counts is the gate');
  t.strictSame(named(gate.events, 'zone-cleared'), [{ zone: 'south', households: 'h1' }]);
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
  t.match(named(events, 'slot-cleared')[0], { volumeWh: '200', priceMicroPerWh: '170' });
  chain.block(END_MS);
  read(chain, anna, 100n, 0n);
  read(chain, ben, 300n, 0n);
  read(chain, carl, 0n, 120n);
  const settled = chain.block(DEADLINE_MS);
  t.match(named(settled.events, 'slot-settled')[0], { sharedWh: '120', utilitySoldWh: '280' });
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
    named(late.events, 'household-settled').map(({ household }) => household),
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
  t.match(named(events, 'slot-settled')[0], { sharedWh: '100', utilitySoldWh: '0' });
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
      named(events, 'pair-traded').map((a) => [
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

// Genesis is 2027-01-15, a Friday, at 08:00 UTC: 13:30 in India.
const INDIA = { utcOffsetMinutes: 330 };

t.test('the tariff goes with the time of day', async (t) => {
  const chain = newChain(
    'uniform',
    {},
    {
      ...INDIA,
      blocks: [
        { name: 'peak', from: '14:00', until: '15:00', days: 'weekdays', retail: 400, netFull: 50 },
        { name: 'gift', from: '15:00', until: '15:15', feedIn: 90 },
      ],
    },
  );
  const terms = chain.context.contracts[0]?.terms ?? '';
  t.match(
    terms,
    /Block peak, Monday to Friday from 14:00 to 15:00 \(UTC\+05:30; .*\): retail 400 micro-credits per Wh, network from the grid 50 micro/,
  );
  t.match(terms, /Block gift, .* There is no trade in this block: the utility pays 90 µ\/Wh/);
  const peak = FIRST_SLOT + 2n;
  const gift = FIRST_SLOT + 6n;
  const { events } = chain.block(GENESIS_MS + 1000);
  t.strictSame(named(events, 'slot-closed'), []);
  chain.block(GENESIS_MS + SLOT_MS);
  chain.block(chain.head.timeMs + 1, place(chain, [anna, 'sell', 100n, 100n], peak));
  t.equal(chain.account(anna.account).held, 100n * (400n + 30n - 100n + 1n), 'escrow by the peak');
  const opening = chain.block(GENESIS_MS + 4 * SLOT_MS);
  t.strictSame(named(opening.events, 'slot-closed'), [
    { reason: 'the utility pays 90 µ/Wh for what is fed in, more than the floor of 80 µ/Wh' },
  ]);
  const { receipts } = chain.build(chain.head.timeMs + 1, [
    place(chain, [anna, 'sell', 100n, 100n], gift),
  ]).result;
  t.match(receipts[0]?.refusal, {
    code: 'slot-closed',
    message: `slot ${gift} stays closed: the utility pays 90 µ/Wh for what is fed in, more than the floor of 80 µ/Wh`,
  });
  chain.block(GENESIS_MS + 5 * SLOT_MS);
  read(chain, ben, 10n, 0n, peak);
  read(chain, ben, 10n, 0n, FIRST_SLOT + 1n);
  const first = chain.block(GENESIS_MS + 7 * SLOT_MS);
  read(chain, ben, 0n, 10n, gift);
  const second = chain.block(GENESIS_MS + 12 * SLOT_MS);
  const bills = new Map(
    [...first.events, ...second.events]
      .filter(
        ({ name, attributes }) => name === 'household-settled' && attributes['household'] === 'h1',
      )
      .map(({ slot, attributes }) => [slot, attributes]),
  );
  t.match(bills.get(peak), { 'residual-import>utility': '4000', 'net-full>dso': '500' });
  t.match(bills.get(FIRST_SLOT + 1n), { 'residual-import>utility': '3000', 'net-full>dso': '400' });
  t.match(bills.get(gift), { 'residual-export<utility': '900', feedInMicroPerWh: '90' });
  t.strictSame(moneyFaults(chain), []);
});

const POSTED = {
  posted: { aheadSlots: 8, retailMin: 200, retailMax: 600, feedInMin: 0, feedInMax: 150 },
};
const post = (
  chain: TestChain,
  by: Signer,
  firstSlot: bigint,
  retail: readonly bigint[],
  feedIn: readonly bigint[],
) => chain.call(by, { type: 'postTariff', firstSlot, retail, feedIn });

t.test('posted prices: in time, in bounds, by whom it concerns, never changed', async (t) => {
  const chain = newChain('uniform', {}, POSTED);
  chain.block(GENESIS_MS + 1000);
  // Windows open 30 min ahead: those of the next two slots are.
  const next = FIRST_SLOT + 3n;
  const many = (count: number, value: bigint) => Array.from({ length: count }, () => value);
  const rows: [what: string, signed: SignedTransaction, code: RefusalCode | null][] = [
    ['the next slot', post(chain, utility, next, [300n], [70n]), null],
    ['by the operator', post(chain, operator, next, [300n], [70n]), null],
    ['all that may be', post(chain, utility, next, many(8, 300n), many(8, 70n)), null],
    ['one more', post(chain, utility, next, many(9, 300n), many(9, 70n)), 'not-open-yet'],
    ['at the bounds', post(chain, utility, next, [600n], [150n]), null],
    ['dearer', post(chain, utility, next, [601n], [150n]), 'out-of-band'],
    ['cheaper', post(chain, utility, next, [199n], [0n]), 'out-of-band'],
    ['a dear feed-in', post(chain, utility, next, [300n], [151n]), 'out-of-band'],
    ['of 2^64 - 1', post(chain, utility, next, [2n ** 64n - 1n], [0n]), 'out-of-band'],
    ['an open window', post(chain, utility, next - 1n, [300n], [70n]), 'past-deadline'],
    ['long ago', post(chain, utility, 5n, [300n], [70n]), 'past-deadline'],
    ['a slot beyond all time', post(chain, utility, 2n ** 64n - 1n, [300n], [70n]), 'not-open-yet'],
    ['none', post(chain, utility, next, [], []), 'bad-call'],
    ['one without the other', post(chain, utility, next, [300n, 300n], [70n]), 'bad-call'],
    ['too many', post(chain, utility, next, many(289, 300n), many(289, 70n)), 'bad-call'],
    ['by a household', post(chain, anna.account, next, [300n], [70n]), 'not-permitted'],
    ['by the grid operator', post(chain, gridOperator, next, [300n], [70n]), 'not-permitted'],
  ];
  for (const [what, signed, code] of rows) t.equal(refusalOf(chain, signed), code, what);
  const fixed = newChain('uniform');
  fixed.block(GENESIS_MS + 1000);
  t.equal(
    refusalOf(fixed, post(fixed, utility, next, [300n], [70n])),
    'not-permitted',
    'in a market with fixed prices',
  );

  const posted = chain.block(
    GENESIS_MS + 2000,
    post(chain, utility, next, [400n, 240n, 300n], [60n, 60n, 60n]),
  );
  t.match(named(posted.events, 'tariff-posted'), [
    { by: 'the utility', firstSlot: `${next}`, slots: '3', retailMicroPerWh: '400 240 300' },
  ]);
  chain.block(GENESIS_MS + 3000, post(chain, utility, next, [500n], [60n]));
  t.match(
    readPostedPrices(chain.marketStore, next),
    { retail: 500n },
    'the last before the window',
  );
  const opening = chain.block(GENESIS_MS + 2 * SLOT_MS);
  t.strictSame(
    opening.events
      .filter(({ name }) => name === 'slot-closed')
      .map(({ slot, attributes }) => [slot, attributes]),
    [[next + 1n, { reason: 'the utility sells at 240 µ/Wh, less than the cap of 250 µ/Wh' }]],
  );
  t.equal(refusalOf(chain, place(chain, [anna, 'buy', 1n, 200n], next + 1n)), 'slot-closed');
  chain.block(chain.head.timeMs + 1, place(chain, [anna, 'sell', 10n, 100n], next));
  t.equal(
    chain.account(anna.account).held,
    10n * (500n + 30n - 100n + 1n),
    'escrow by what was posted',
  );

  chain.block(GENESIS_MS + 5 * SLOT_MS);
  for (const slot of [next, next + 1n]) read(chain, ben, 10n, 0n, slot);
  const settled = chain.block(GENESIS_MS + 10 * SLOT_MS);
  const paid = settled.events
    .filter(
      ({ name, attributes }) => name === 'household-settled' && attributes['household'] === 'h1',
    )
    .map(({ attributes }) => attributes['residual-import>utility']);
  t.strictSame(paid, ['5000', '2400'], 'a closed slot is settled with the utility');
  chain.block(
    chain.head.timeMs + 1,
    chain.reading(carl, { slot: next, importWh: 10n, exportWh: 0n }),
  );
  t.equal(gain(chain, carl), -(10n * (500n + 40n + 5n)), 'late readings by the same prices');
  chain.block(GENESIS_MS + 30 * SLOT_MS);
  t.equal(readPostedPrices(chain.marketStore, next), null, 'gone once the slot is final');
  t.strictSame(moneyFaults(chain), []);
});

const DAY_MS = 24 * HOUR_MS;
/** Genesis lies on day 20833; the year ends with day 20834. */
const DAILY = {
  netMetering: { period: 'days', days: 1, perYear: 3, ratioNum: 9, ratioDen: 10, trueUp: 90 },
};
const FIRST_DAY_END_MS = Math.ceil(GENESIS_MS / DAY_MS) * DAY_MS;
const slotsAt = (timeMs: number) => BigInt(timeMs / SLOT_MS);

t.test('a contract that is announced can be told its prices before it governs', async (t) => {
  const chain = new GovernedChain(4, (document) => {
    document['parameters'].contractNoticeDays = 0;
    Object.assign(document['contracts'][0].parameters.tariff, POSTED);
  });
  const parameters: JsonDocument = { ...marketParameters(), cap: 240 };
  Object.assign(parameters['tariff'], POSTED);
  const { number } = chain.decide({
    type: 'changeContract',
    contract: chain.market,
    template: 'uniform',
    version: 1,
    parameters: canonicalJson(parameters),
    noticeDays: 0,
  });
  while (chain.status(number) === 'passed') chain.next();
  const [old, fresh] = chain.context.contracts;
  if (old === undefined || fresh === undefined) throw new Error(chain.read(number).failure);
  const first = fresh.fromSlot;
  const call = (contract: Uint8Array, firstSlot: bigint) =>
    chain.sign(utility, {
      type: 'call',
      contract,
      data: encodeMarketCall({ type: 'postTariff', firstSlot, retail: [500n], feedIn: [60n] }),
    });
  t.equal(refusalOf(chain, call(old.id, first)), 'not-in-force', 'that slot is not its own');
  t.equal(refusalOf(chain, call(fresh.id, first - 1n)), 'past-deadline', 'nor this one');
  t.strictSame(chain.next(call(fresh.id, first)).codes, [null]);
  chain.block(Number(first) * SLOT_MS - 20 * MINUTE_MS);
  const [home] = chain.community.households;
  if (home === undefined) throw new Error('a household');
  const sale = chain.sign(home.account, {
    type: 'call',
    contract: fresh.id,
    data: encodeMarketCall({
      type: 'placeOrder',
      slot: first,
      side: 'sell',
      quantityWh: 10n,
      priceMicroPerWh: 100n,
      replaces: NOTHING,
    }),
  });
  t.strictSame(chain.next(sale).codes, [null]);
  t.equal(chain.account(home.account).held, 10n * (500n + 30n - 100n + 1n), 'and they hold');
});

t.test('net metering: what is left with the utility is billed by the period', async (t) => {
  const chain = newChain('uniform', DAILY);
  book(chain, [
    [carl, 'sell', 100n, 100n],
    [dora, 'buy', 100n, 200n],
  ]);
  chain.block(END_MS + SLOT_MS);
  read(chain, anna, 0n, 90n);
  read(chain, anna, 30n, 0n, SLOT + 1n);
  read(chain, ben, 0n, 50n);
  read(chain, carl, 0n, 80n);
  read(chain, dora, 130n, 0n);
  const settled = chain.block(DEADLINE_MS + SLOT_MS);
  const line = lineOf(settled.events, dora);
  t.match(line, { residualImportWh: '30', countedIn: '2027-01-15', 'p2p-energy>market': '15000' });
  t.notOk('residual-import>utility' in line, 'it is not paid by the slot');
  t.match(
    lineOf(settled.events, carl),
    { shortfallWh: '20', 'shortfall>utility': '6000' },
    'but what was sold and not fed in is',
  );
  correct(chain, 'h0', 0n, 100n);
  t.equal(gain(chain, ben), 0n, 'nothing is paid yet for what was fed in');
  const lastFinal = FIRST_DAY_END_MS + 4 * HOUR_MS;
  t.strictSame(named(chain.block(lastFinal - 1).events, 'net-metering-billed'), []);
  const [contract] = chain.context.contracts;
  t.equal(
    contract?.template.nextDueMs(
      { get: chain.marketStore.get, slotLengthMs: SLOT_MS },
      contract.parameters,
    ),
    lastFinal,
    'a block is needed for the bills',
  );
  const first = chain.block(lastFinal);
  t.strictSame(
    named(first.events, 'net-metering-billed').map((a) => [
      a['household'],
      a['openingWh'],
      a['importWh'],
      a['exportWh'],
      a['generatedWh'],
      a['usedWh'],
      a['billedWh'],
      a['closingWh'],
      a['net-metering>utility'],
    ]),
    [
      ['h0', '0', '30', '100', '90', '30', '0', '60', undefined],
      ['h1', '0', '0', '50', '45', '0', '0', '45', undefined],
      ['h3', '0', '30', '0', '0', '0', '30', '0', '9000'],
    ],
    'corrections included: 9 Wh are banked for 10',
  );
  t.match(named(first.events, 'net-metering-billed')[0], {
    period: '2027-01-15',
    untilTime: '2027-01-16T00:00:00.000Z',
  });

  const noon = FIRST_DAY_END_MS + 12 * HOUR_MS;
  chain.block(noon);
  read(chain, anna, 100n, 0n, slotsAt(noon) - 1n);
  read(chain, anna, 0n, 5n, slotsAt(noon) - 2n);
  const second = chain.block(FIRST_DAY_END_MS + DAY_MS + 4 * HOUR_MS);
  t.strictSame(
    named(second.events, 'net-metering-billed').map((a) => [
      a['household'],
      a['openingWh'],
      a['generatedWh'],
      a['usedWh'],
      a['billedWh'],
      a['trueUpWh'],
      a['closingWh'],
      a['net-metering>utility'] ?? a['net-metering-payout<utility'],
    ]),
    [
      ['h0', '60', '4', '64', '36', '0', '0', (36 * 300).toString()],
      ['h1', '45', '0', '0', '0', '45', '0', (45 * 90).toString()],
    ],
    'the year ends: what is left in a bank is paid, even without any reading',
  );
  t.strictSame(moneyFaults(chain), []);
  const third = chain.block(FIRST_DAY_END_MS + 9 * DAY_MS);
  t.strictSame(named(third.events, 'net-metering-billed'), [], 'empty banks make no bills');
  t.match(contract?.terms, /nets it over every 1 days .* 9 Wh for every 10 Wh/);
});

t.test('net metering: each block of the tariff has its own bank and price', async (t) => {
  const chain = newChain('uniform', DAILY, {
    blocks: [{ name: 'noon', from: '09:00', until: '13:00', retail: 500 }],
  });
  // SLOT starts at 08:15, and the eighth after it at 10:15.
  chain.block(GENESIS_MS + 3 * HOUR_MS);
  read(chain, anna, 0n, 100n);
  read(chain, anna, 20n, 0n, SLOT + 8n);
  const { events } = chain.block(FIRST_DAY_END_MS + 5 * HOUR_MS);
  t.strictSame(
    named(events, 'net-metering-billed').map((a) => [
      a['block'],
      a['generatedWh'],
      a['billedWh'],
      a['closingWh'],
      a['net-metering>utility'],
    ]),
    [
      [undefined, '90', '0', '90', undefined],
      ['noon', '0', '20', '0', '10000'],
    ],
  );
  t.strictSame(moneyFaults(chain), []);
});

t.test('net metering: a bank passes to the contract that follows, or is paid out', async (t) => {
  const run = (next: JsonDocument) => {
    const chain = new GovernedChain(4, (document) => {
      document['parameters'].contractNoticeDays = 0;
      Object.assign(document['contracts'][0].parameters, DAILY);
    });
    const [home] = chain.community.households;
    if (home === undefined) throw new Error('a household');
    const parameters = { ...marketParameters(), ...next };
    const change = {
      type: 'changeContract',
      contract: chain.market,
      template: 'uniform',
      version: 1,
      parameters: canonicalJson(parameters),
      noticeDays: 0,
    } as const;
    const { number } = chain.decide(change);
    while (chain.status(number) === 'passed') chain.next();
    const [old, fresh] = chain.context.contracts;
    if (old === undefined || fresh === undefined) throw new Error(chain.read(number).failure);
    chain.block(GENESIS_MS + 6 * SLOT_MS);
    const reading = (contract: Uint8Array, slot: bigint, importWh: bigint, exportWh: bigint) =>
      chain.next(chain.readingAt(home, contract, { slot, importWh, exportWh }));
    reading(old.id, FIRST_SLOT + 1n, 0n, 100n);
    reading(fresh.id, fresh.fromSlot + 1n, 30n, 0n);
    const events: LedgerEvent[] = [];
    for (const timeMs of [GENESIS_MS + 6 * HOUR_MS, FIRST_DAY_END_MS + 5 * HOUR_MS])
      events.push(...chain.block(timeMs).events);
    t.strictSame(moneyFaults(chain), []);
    return named(events, 'net-metering-billed').map((a) => [
      a['openingWh'],
      a['importWh'],
      a['exportWh'],
      a['trueUpWh'],
      a['closingWh'],
      a['net-metering>utility'] ?? a['net-metering-payout<utility'],
    ]);
  };
  t.strictSame(
    run({ ...DAILY, cap: 240 }),
    [
      ['0', '0', '100', '0', '90', undefined],
      ['90', '30', '0', '0', '60', undefined],
    ],
    'each bills what it has of the day, and the bank goes on',
  );
  t.strictSame(run({ cap: 240 }), [['0', '0', '100', '90', '0', '8100']], 'nobody loses his bank');
});

t.test('what parameters are refused, and what for', async (t) => {
  const faultsOf = (template: string, parameters: JsonDocument, tariff: JsonDocument = {}) => {
    const document: JsonDocument = { ...marketParameters(), postedPrice: 160, ...parameters };
    if (template !== 'posted') delete document['postedPrice'];
    Object.assign(document['tariff'], tariff);
    const read = TEMPLATES.find(({ name }) => name === template)?.read(document, SLOT_MS);
    return read?.ok === false ? read.faults.map(({ path, message }) => `${path} ${message}`) : [];
  };
  const delivered = (open: boolean) => ({ settlement: { kind: 'delivered', open } });
  const block = (fields: JsonDocument) => ({ blocks: [{ name: 'a', ...fields }] });
  const rows: [string, JsonDocument, JsonDocument, RegExp | null][] = [
    ['uniform', delivered(false), {}, null],
    ['posted', delivered(true), {}, null],
    [
      'uniform',
      delivered(true),
      {},
      /^settlement\.open must be false but in a market of template posted/,
    ],
    [
      'payasbid',
      delivered(false),
      {},
      /^settlement\.kind must be firm in a market of template payasbid/,
    ],
    ['zonal', { ...TWO_ZONES, ...delivered(false) }, {}, /^settlement\.kind must be firm/],
    [
      'uniform',
      { settlement: { kind: 'soft' } },
      {},
      /^settlement\.kind must be one of firm, delivered/,
    ],
    ['uniform', { settlement: { kind: 'firm', open: true } }, {}, /^settlement\.open is not known/],
    [
      'posted',
      { settlement: { kind: 'delivered', open: 1 } },
      {},
      /^settlement\.open must be true or/,
    ],
    ['uniform', delivered(false), { netting: 'gross' }, /^tariff\.netting must be slot where/],
    ['zonal', TWO_ZONES, {}, null],
    ['zonal', {}, {}, /^zones must be an object with 1 to 64 zones/],
    ['zonal', { zones: [] }, {}, /^zones must be an object/],
    ['uniform', TWO_ZONES, {}, /^zones is not known/],
    [
      'zonal',
      { zones: { 'a b': { importCapWh: 1, exportCapWh: 1 } } },
      {},
      /^zones\.a b must be named/,
    ],
    [
      'zonal',
      { zones: { a: { importCapWh: -1, exportCapWh: 1 } } },
      {},
      /^zones\.a\.importCapWh must be/,
    ],
    [
      'zonal',
      { zones: { a: { importCap: 1, exportCapWh: 1 } } },
      {},
      /^zones\.a\.importCapWh must be/,
    ],
    ['uniform', {}, block({ from: '18:00', until: '22:00', retail: 400 }), null],
    ['uniform', {}, block({ from: '22:00', until: '06:00' }), null],
    [
      'uniform',
      {},
      block({ from: '18:00', until: '18:00' }),
      /^tariff\.blocks\[0\]\.until must be another/,
    ],
    ['uniform', {}, block({ from: '25:00' }), /^tariff\.blocks\[0\]\.from must be a time of day/],
    ['uniform', {}, block({ until: '24:01' }), /^tariff\.blocks\[0\]\.until must be a time of day/],
    ['uniform', {}, block({ days: 'sunday' }), /^tariff\.blocks\[0\]\.days must be one of all/],
    ['uniform', {}, block({ levy: 1 }), /^tariff\.blocks\[0\]\.levy is not known/],
    [
      'uniform',
      {},
      block({ retail: 1_000_000_001 }),
      /^tariff\.blocks\[0\]\.retail must be a whole/,
    ],
    [
      'uniform',
      {},
      {
        blocks: [
          { name: 'a', from: '22:00', until: '06:00' },
          { name: 'b', from: '05:59', until: '07:00' },
        ],
      },
      /^tariff\.blocks\[1\] must not overlap block a/,
    ],
    [
      'uniform',
      {},
      {
        blocks: [
          { name: 'a', from: '05:00', until: '06:00' },
          { name: 'a', from: '06:00', until: '07:00' },
        ],
      },
      /^tariff\.blocks\[1\]\.name must not be a again/,
    ],
    [
      'uniform',
      {},
      {
        blocks: [
          { name: 'a', days: 'weekdays' },
          { name: 'b', days: 'weekend' },
        ],
      },
      null,
    ],
    [
      'uniform',
      {},
      { blocks: Array.from({ length: 13 }, () => ({})) },
      /^tariff\.blocks must be a list of at most 12/,
    ],
    ['uniform', {}, { utcOffsetMinutes: 841 }, /^tariff\.utcOffsetMinutes must be/],
    ['uniform', {}, POSTED, null],
    [
      'uniform',
      {},
      { posted: { ...POSTED.posted, retailMin: 601 } },
      /^tariff\.posted\.retailMax must be at least/,
    ],
    [
      'uniform',
      {},
      { posted: { ...POSTED.posted, aheadSlots: 0 } },
      /^tariff\.posted\.aheadSlots must be/,
    ],
    ['uniform', {}, { posted: {} }, /^tariff\.posted\.retailMin must be/],
    ['uniform', { netMetering: { trueUp: 70 } }, {}, null],
    [
      'uniform',
      { netMetering: { trueUp: 70 } },
      POSTED,
      /^netMetering does not go with tariff\.posted/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 301 } },
      {},
      /^netMetering\.trueUp must be at most tariff\.retail/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 70, ratioNum: 11, ratioDen: 10 } },
      {},
      /^netMetering\.ratioNum must be at most/,
    ],
    [
      'uniform',
      { netMetering: { period: 'week' } },
      {},
      /^netMetering\.period must be one of month, days/,
    ],
    ['uniform', { netMetering: { period: 'days' } }, {}, /^netMetering\.days must be/],
    ['uniform', { netMetering: { trueUp: 70, days: 30 } }, {}, /^netMetering\.days is not known/],
    ['uniform', { netMetering: {} }, {}, /^netMetering\.trueUp must be a whole number/],
    [
      'uniform',
      { netMetering: { trueUp: 69 } },
      {},
      /^netMetering\.trueUp must, by the ratio, be at least the feed-in/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 77, ratioNum: 9, ratioDen: 10 } },
      {},
      /^netMetering\.trueUp must, by the ratio/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 70 } },
      { blocks: [{ name: 'a', feedIn: 71 }] },
      /^netMetering\.trueUp must, by the ratio/,
    ],
    ['uniform', { netMetering: { yearEnd: 13 } }, {}, /^netMetering\.yearEnd must be/],
  ];
  for (const [template, parameters, tariff, expected] of rows) {
    const faults = faultsOf(template, parameters, tariff);
    const what = `${template} ${JSON.stringify({ ...parameters, tariff })}`;
    if (expected === null) t.strictSame(faults, [], what);
    else t.match(faults[0], expected, what);
  }
});

interface Case {
  readonly lines: readonly { home: number; side: 'buy' | 'sell'; wh: number; price: number }[];
  /** By household: as first sent, if at all, and as it is in the end; null: never read. */
  readonly readings: readonly {
    readonly sent: readonly [number, number] | null;
    readonly right: readonly [number, number] | null;
  }[];
}
const wh = fc.integer({ min: 0, max: 400 });
const reading = fc.tuple(wh, wh);
const oneCase: fc.Arbitrary<Case> = fc.record({
  lines: fc.array(
    fc.record({
      home: fc.nat({ max: 3 }),
      side: fc.constantFrom('buy' as const, 'sell' as const),
      wh: fc.integer({ min: 1, max: 400 }),
      price: fc.integer({ min: 80, max: 250 }),
    }),
    { maxLength: 8 },
  ),
  readings: fc.array(
    fc
      .tuple(fc.option(reading), fc.option(reading, { freq: 4 }))
      .map(([sent, right]) => ({ sent: right === null ? null : sent, right })),
    { minLength: 4, maxLength: 4 },
  ),
});

/** Kinds of settlement, each with what a community may set beside it. */
const KINDS: readonly [
  what: string,
  template: string,
  parameters: JsonDocument,
  tariff: JsonDocument,
][] = [
  ['firm', 'uniform', {}, {}],
  ['firm, gross', 'payasbid', {}, { netting: 'gross' }],
  ['firm, with surplus', 'tradereduction', {}, {}],
  ['zones', 'zonal', TWO_ZONES, {}],
  ['delivered', 'uniform', { settlement: { kind: 'delivered' } }, {}],
  ['delivered at a posted price', 'posted', { settlement: { kind: 'delivered', open: false } }, {}],
  ['open', 'posted', { settlement: { kind: 'delivered', open: true } }, {}],
  ['net metering', 'uniform', DAILY, {}],
  ['net metering, gross', 'muda', DAILY, { netting: 'gross' }],
  [
    'net metering of what is not shared',
    'posted',
    { ...DAILY, settlement: { kind: 'delivered', open: true } },
    {},
  ],
  [
    'dear hours',
    'uniform',
    DAILY,
    { blocks: [{ name: 'dear', until: '09:00', retail: 444, feedIn: 75 }] },
  ],
  [
    'hours without trade',
    'uniform',
    {},
    { blocks: [{ name: 'shut', until: '09:00', feedIn: 99 }] },
  ],
];

/** One slot from its orders to the last correction and, where there is one, the end of its billing period. */
function runCase(
  [, template, parameters, tariff]: (typeof KINDS)[number],
  { lines, readings }: Case,
  corrected: boolean,
): { chain: TestChain; events: LedgerEvent[] } {
  const zones = intoZones('north', 'north', 'south', 'south');
  const chain = newChain(template, parameters, tariff, zones);
  const events: LedgerEvent[] = [];
  const block = (timeMs: number, ...transactions: SignedTransaction[]) => {
    const report = chain.block(timeMs, ...transactions);
    events.push(...report.events);
    const faults = moneyFaults(chain);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return report;
  };
  const homes = community.households;
  block(GENESIS_MS + 1000);
  const nonces = homes.map(() => 0n);
  const orders = lines.map(({ home, side, wh: quantity, price }) => {
    const nonce = nonces[home] ?? 0n;
    nonces[home] = nonce + 1n;
    return place(chain, [homes[home] as Home, side, BigInt(quantity), BigInt(price)], SLOT, nonce);
  });
  block(chain.head.timeMs + 1, ...orders);
  block(GATE_MS);
  block(END_MS);
  const send = (home: Home, [importWh, exportWh]: readonly [number, number]) =>
    chain.reading(home, { slot: SLOT, importWh: BigInt(importWh), exportWh: BigInt(exportWh) });
  const first = readings.flatMap(({ sent, right }, index) => {
    const values = corrected ? sent : right;
    return values === null ? [] : [send(homes[index] as Home, values)];
  });
  block(chain.head.timeMs + 1, ...first);
  block(DEADLINE_MS);
  if (corrected)
    readings.forEach(({ sent, right }, index) => {
      if (right === null) return;
      const home = homes[index] as Home;
      const reason = 'read again';
      const [importWh, exportWh] = [BigInt(right[0]), BigInt(right[1])];
      const call: MarketCall = {
        type: 'correctReading',
        household: home.name,
        slot: SLOT,
        importWh,
        exportWh,
        reason,
      };
      const late = sent === null ? send(home, right) : chain.call(operator, call);
      if (block(chain.head.timeMs + 1, late).codes[0] !== null) throw new Error('not corrected');
    });
  block(FIRST_DAY_END_MS + 5 * HOUR_MS);
  return { chain, events };
}

const amountOf = (attributes: Readonly<Record<string, string>>, key: string) =>
  BigInt(attributes[key] ?? '0');

/** What the newest lines of a slot say about energy, and what its period's bills make of it. */
function energyFaults(events: readonly LedgerEvent[], isCounted: boolean): string[] {
  const newest = new Map(
    named(events, 'household-settled').map((line) => [line['household'], line]),
  );
  const bills = named(events, 'net-metering-billed');
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

t.test('times of the tariff and of billing periods are those of a calendar', async (t) => {
  const DAY_MINUTES = 1440;
  const MONTHS = 12;
  const slot = fc
    .integer({ min: Date.UTC(1971, 0, 1) / SLOT_MS, max: Date.UTC(2400, 0, 1) / SLOT_MS })
    .map(BigInt);
  const offset = fc.integer({ min: -720, max: 840 });
  fc.assert(
    fc.property(
      slot,
      offset,
      fc.nat({ max: DAY_MINUTES - 1 }),
      fc.nat({ max: DAY_MINUTES }),
      fc.constantFrom('all' as const, 'weekdays' as const, 'weekend' as const),
      (number, utcOffsetMinutes, fromMinute, untilMinute, days) => {
        fc.pre(fromMinute !== untilMinute);
        const block = { name: 'b', days, fromMinute, untilMinute, prices: {} };
        const found = blockOf({ utcOffsetMinutes, blocks: [block] }, number, SLOT_MS);
        const local = new Date(Number(number) * SLOT_MS + utcOffsetMinutes * MINUTE_MS);
        const isWeekend = [0, 6].includes(local.getUTCDay());
        const end = untilMinute > fromMinute ? untilMinute : untilMinute + DAY_MINUTES;
        const minutes = Array.from(
          { length: end - fromMinute },
          (_, i) => (fromMinute + i) % DAY_MINUTES,
        );
        const isIn = minutes.includes(local.getUTCHours() * 60 + local.getUTCMinutes());
        const expected = isIn && (days === 'all' || (days === 'weekend') === isWeekend);
        if ((found !== null) !== expected) throw new Error(`${local.toISOString()}: ${found}`);
      },
    ),
    { seed: 42, numRuns: 500 },
  );
  const rules = (
    period: NetMeteringRules['period'],
    utcOffsetMinutes: number,
  ): NetMeteringRules => ({
    period,
    utcOffsetMinutes,
    ratio: { numerator: 1n, denominator: 1n },
    trueUp: 0n as NetMeteringRules['trueUp'],
  });
  const yearEnd = fc.integer({ min: 1, max: MONTHS });
  fc.assert(
    fc.property(slot, offset, yearEnd, (number, utcOffsetMinutes, month) => {
      const monthly = rules({ unit: 'month', yearEnd: month }, utcOffsetMinutes);
      const period = periodOf(monthly, number, SLOT_MS);
      const local = new Date(Number(number) * SLOT_MS + utcOffsetMinutes * MINUTE_MS);
      const name = local.toISOString().slice(0, 7);
      if (periodName(monthly, period) !== name) throw new Error(`${name}: ${period}`);
      if (endsYear(monthly, period) !== (local.getUTCMonth() + 1 === month)) throw new Error(name);
      const last = lastSlotOf(monthly, period, SLOT_MS);
      if (last < number || periodOf(monthly, last, SLOT_MS) !== period) throw new Error('last');
      if (periodOf(monthly, last + 1n, SLOT_MS) !== period + 1) throw new Error('the next');
    }),
    { seed: 42, numRuns: 500 },
  );
  fc.assert(
    fc.property(
      slot,
      offset,
      fc.integer({ min: 1, max: 366 }),
      (number, utcOffsetMinutes, days) => {
        const byDays = rules({ unit: 'days', days, perYear: 3 }, utcOffsetMinutes);
        const period = periodOf(byDays, number, SLOT_MS);
        const last = lastSlotOf(byDays, period, SLOT_MS);
        const before = lastSlotOf(byDays, period - 1, SLOT_MS);
        if (before >= number || number > last) throw new Error(`${before} ${number} ${last}`);
        const length = (days * DAY_MS) / SLOT_MS;
        // An offset within a slot moves a boundary into it, and the slot's start counts.
        if (Math.abs(Number(last - before) - length) > 1) throw new Error('its length');
      },
    ),
    { seed: 42, numRuns: 300 },
  );
  t.pass('as a calendar of another make has them');
});
