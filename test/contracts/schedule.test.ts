import fc from 'fast-check';
import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import {
  decodeMarketCall,
  encodeMarketCall,
  type MarketCall,
} from '../../state/contracts/market/marketCall.ts';
import { readHouseholdSlot } from '../../state/contracts/market/marketState.ts';
import {
  deleteAgreement,
  readAgreement,
  readSchedule,
  scheduledHouseholds,
  writeAgreement,
  writeSchedule,
} from '../../state/contracts/market/scheduleState.ts';
import {
  inPattern,
  patternText,
  type SlotPattern,
} from '../../state/contracts/market/slotPattern.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  type BlockReport,
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  marketParameters,
  moneyFaults,
  SLOT_MS,
  TestChain,
} from '../support/ledger.ts';

// Windows open 30 min and gates close 10 min before a slot, readings until 60 min after it, corrections until
// 4 h after it. At the first block the windows of the next two slots are open; the third opens at 15 min.
const NEXT = FIRST_SLOT + 1n;
const LATER = FIRST_SLOT + 3n;
const opensAt = (slot: bigint) => startOf(slot) - 30 * MINUTE_MS;
const startOf = (slot: bigint) => Number(slot) * SLOT_MS;
const gateOf = (slot: bigint) => startOf(slot) - 10 * MINUTE_MS;
const deadlineOf = (slot: bigint) => startOf(slot + 1n) + HOUR_MS;

const community = makeCommunity({ households: 4, authorities: 1 });
type Home = (typeof community.households)[number];
const [anna, ben, carl, dora] = community.households as [Home, Home, Home, Home];
const { operator } = community;
const NOTHING = new Uint8Array();

const newChain = (template = 'uniform', change: (document: JsonDocument) => void = () => {}) => {
  const document = genesisDocument(community);
  const [contract] = document['contracts'];
  contract.template = template;
  if (template === 'posted') contract.parameters.postedPrice = 160;
  if (template === 'muda') contract.parameters.ration = 'equal';
  if (template === 'zonal')
    contract.parameters.zones = { 'feeder-1': { importCapWh: 9_000, exportCapWh: 9_000 } };
  change(document);
  const chain = new TestChain(community, document, verifyNative);
  chain.block(GENESIS_MS + MINUTE_MS);
  return chain;
};
const parameters = (more: JsonDocument) => (document: JsonDocument) => {
  Object.assign(document['contracts'][0].parameters, more);
};

const send = (chain: TestChain, { account }: Pick<Home, 'account'>, call: MarketCall) =>
  chain.call(account, call);
const step = (quantityWh: bigint, priceMicroPerWh: bigint) => ({ quantityWh, priceMicroPerWh });
type Steps = readonly [ReturnType<typeof step>, ...ReturnType<typeof step>[]];
const order = (
  side: 'buy' | 'sell',
  [first, ...furtherSteps]: Steps,
  more: Partial<MarketCall & { type: 'placeOrder' }> = {},
): MarketCall => ({
  type: 'placeOrder',
  slot: NEXT,
  side,
  ...first,
  replaces: NOTHING,
  ...(furtherSteps.length === 0 ? {} : { furtherSteps }),
  ...more,
});
const ALWAYS: SlotPattern = {
  firstSlot: 0n,
  lastSlot: FIRST_SLOT + 1_000n,
  weekdays: 127,
  fromMinute: 0,
  toMinute: 1440,
};
const standing = (
  side: 'buy' | 'sell',
  steps: Steps,
  more: Partial<MarketCall & { type: 'placeStandingOrder' }> = {},
): MarketCall => ({
  type: 'placeStandingOrder',
  side,
  steps,
  pattern: ALWAYS,
  replaces: NOTHING,
  ...more,
});
const offer = (
  side: 'buy' | 'sell',
  to: Home,
  quantityWh: bigint,
  priceMicroPerWh: bigint,
  more: Partial<MarketCall & { type: 'offerAgreement' }> = {},
): MarketCall => ({
  type: 'offerAgreement',
  to: to.name,
  side,
  quantityWh,
  priceMicroPerWh,
  pattern: ALWAYS,
  noticeSlots: 2n,
  answerByMs: BigInt(GENESIS_MS + HOUR_MS),
  ...more,
});
const accept = (agreement: Uint8Array): MarketCall => ({ type: 'acceptAgreement', agreement });
const end = (agreement: Uint8Array): MarketCall => ({ type: 'endAgreement', agreement });

/** One block a minute after the last, with these transactions. */
const block = (chain: TestChain, ...transactions: SignedTransaction[]): BlockReport =>
  chain.block(chain.head.timeMs + 1_000, ...transactions);
/** Sends one call in a block of its own; its transaction's id. */
const done = (chain: TestChain, home: Home, call: MarketCall): Uint8Array => {
  const transaction = send(chain, home, call);
  const { codes, events } = block(chain, transaction);
  if (codes[0] !== null)
    throw new Error(`refused: ${codes[0]} ${JSON.stringify(events.map((e) => e.attributes))}`);
  return transaction.id;
};
const refusal = (chain: TestChain, home: Home, call: MarketCall): string | null =>
  chain.build(chain.head.timeMs + 1_000, [send(chain, home, call)]).result.receipts[0]?.refusal
    ?.code ?? null;
/** Goes there in steps of a minute before, so that nothing is skipped. */
const until = (chain: TestChain, timeMs: number): LedgerEvent[] => [...chain.block(timeMs).events];
const named = (events: readonly LedgerEvent[], ...names: string[]) =>
  events.filter(({ name }) => names.includes(name));
const reads = (chain: TestChain, home: Home, slot: bigint, importWh: bigint, exportWh: bigint) =>
  chain.reading(home, { slot, importWh, exportWh }, { validUntilMs: chain.head.timeMs + HOUR_MS });
const held = (chain: TestChain, home: Home) => chain.account(home.account).held;
const available = (chain: TestChain, home: Home) => chain.account(home.account).available;
const record = (chain: TestChain, home: Home, slot: bigint) =>
  readHouseholdSlot(chain.marketStore, slot, home.name);
const sound = (chain: TestChain) => t.strictSame(moneyFaults(chain), []);

t.test('the new calls have one encoding', async (t) => {
  const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const u32 = fc.nat({ max: 2 ** 32 - 1 });
  const id = fc.uint8Array({ maxLength: 32 });
  const side = fc.constantFrom('buy' as const, 'sell' as const);
  const steps = fc.array(fc.record({ quantityWh: u64, priceMicroPerWh: u64 }), {
    minLength: 1,
    maxLength: 9,
  });
  const preference = fc.record({ neighbours: fc.array(fc.string()), renewable: fc.boolean() });
  const pattern = fc.record({
    firstSlot: u64,
    lastSlot: u64,
    weekdays: u32,
    fromMinute: u32,
    toMinute: u32,
  });
  const call: fc.Arbitrary<MarketCall> = fc.oneof(
    fc.record(
      {
        type: fc.constant('placeOrder' as const),
        slot: u64,
        side,
        quantityWh: u64,
        priceMicroPerWh: u64,
        replaces: id,
        furtherSteps: steps,
        preference,
      },
      { requiredKeys: ['type', 'slot', 'side', 'quantityWh', 'priceMicroPerWh', 'replaces'] },
    ),
    fc.record(
      {
        type: fc.constant('placeStandingOrder' as const),
        side,
        steps,
        pattern,
        preference,
        replaces: id,
      },
      { requiredKeys: ['type', 'side', 'steps', 'pattern', 'replaces'] },
    ),
    fc.record({ type: fc.constant('cancelStandingOrder' as const), standingOrder: id }),
    fc.record({
      type: fc.constant('offerAgreement' as const),
      to: fc.string(),
      side,
      quantityWh: u64,
      priceMicroPerWh: u64,
      pattern,
      noticeSlots: u64,
      answerByMs: u64,
    }),
    fc.record({ type: fc.constant('acceptAgreement' as const), agreement: id }),
    fc.record({ type: fc.constant('endAgreement' as const), agreement: id }),
  );
  fc.assert(
    fc.property(call, (sent) => {
      t.strictSame(
        JSON.stringify(plain(decodeMarketCall(encodeMarketCall(sent)))),
        JSON.stringify(plain(sent)),
      );
    }),
    { seed: 42, numRuns: 300 },
  );
});
/** With sorted keys, and what JSON cannot say. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, plain(field)]),
  );
}

t.test('patterns: weekdays and times of day by the clock of the tariff', async (t) => {
  const HOUR = 3_600_000;
  const slotAt = (iso: string) => BigInt(Date.parse(iso) / HOUR);
  const rows: [
    what: string,
    pattern: Partial<SlotPattern>,
    time: string,
    offset: number,
    is: boolean,
  ][] = [
    ['always', {}, '2026-11-22T10:00:00Z', 0, true],
    ['a Sunday', { weekdays: 64 }, '2026-11-22T10:00:00Z', 0, true],
    ['no Sunday', { weekdays: 63 }, '2026-11-22T10:00:00Z', 0, false],
    ['Monday already, an hour before UTC does', { weekdays: 1 }, '2026-11-22T23:00:00Z', 60, true],
    ['still Saturday in the west', { weekdays: 32 }, '2026-11-22T02:00:00Z', -300, true],
    ['before its hours', { fromMinute: 600, toMinute: 720 }, '2026-11-22T09:00:00Z', 0, false],
    ['at their beginning', { fromMinute: 600, toMinute: 720 }, '2026-11-22T10:00:00Z', 0, true],
    ['at their end', { fromMinute: 600, toMinute: 720 }, '2026-11-22T12:00:00Z', 0, false],
    ['late, over midnight', { fromMinute: 1320, toMinute: 360 }, '2026-11-22T23:00:00Z', 0, true],
    ['early, over midnight', { fromMinute: 1320, toMinute: 360 }, '2026-11-22T05:00:00Z', 0, true],
    ['noon, over midnight', { fromMinute: 1320, toMinute: 360 }, '2026-11-22T12:00:00Z', 0, false],
    ['before its first slot', { firstSlot: 10n ** 9n }, '2026-11-22T12:00:00Z', 0, false],
    ['after its last slot', { lastSlot: 5n }, '2026-11-22T12:00:00Z', 0, false],
  ];
  for (const [what, change, time, offset, is] of rows)
    t.equal(
      inPattern({ ...ALWAYS, lastSlot: 10n ** 9n, ...change }, slotAt(time), HOUR, offset),
      is,
      what,
    );
  t.equal(patternText(ALWAYS), 'daily 00:00-24:00');
  t.equal(
    patternText({ ...ALWAYS, weekdays: 33, fromMinute: 1320, toMinute: 390 }),
    'Mon,Sat 22:00-06:30',
  );
});

t.test(
  'an order of several steps is one order to its owner and several to the auction',
  async (t) => {
    const chain = newChain();
    const id = done(
      chain,
      anna,
      order('buy', [step(300n, 240n), step(200n, 200n), step(400n, 120n)]),
    );
    // 300·(240+2) + 200·(200+2) + 400·(120+2): as if every step were filled at its limit.
    t.equal(held(chain, anna), 161_800n);
    done(chain, ben, order('sell', [step(250n, 90n), step(200n, 130n), step(500n, 210n)]));
    sound(chain);
    const events = until(chain, gateOf(NEXT));
    t.match(named(events, 'slot-cleared')[0]?.attributes, {
      orders: '2',
      matched: '2',
      volumeWh: '450',
      lowMicroPerWh: '200',
      highMicroPerWh: '200',
    });
    t.strictSame(
      named(events, 'order-matched').map(
        ({ attributes: { order, step, filledWh, quantityWh } }) => [
          order === toHex(id),
          step?.slice(-2),
          filledWh,
          quantityWh,
        ],
      ),
      [
        [true, ':1', '300', '300'],
        [true, ':2', '150', '200'],
        [false, ':1', '250', '250'],
        [false, ':2', '200', '200'],
      ],
    );
    t.equal(held(chain, anna), 450n * (200n + 2n), 'the step at the margin sets the price');
    sound(chain);
  },
);

t.test('steps are replaced and cancelled as a whole, and refused with the reason', async (t) => {
  const chain = newChain();
  const first = done(chain, anna, order('buy', [step(300n, 240n), step(200n, 200n)]));
  const second = done(
    chain,
    anna,
    order('buy', [step(100n, 240n), step(100n, 100n)], { replaces: first }),
  );
  t.equal(held(chain, anna), 100n * 242n + 100n * 102n);
  done(chain, anna, { type: 'cancelOrder', slot: NEXT, order: second });
  t.equal(held(chain, anna), 0n);
  const rows: [what: string, side: 'buy' | 'sell', steps: Steps, code: RefusalCode | null][] = [
    ['eight steps', 'buy', eight(8), null],
    ['nine steps', 'buy', eight(9), 'bad-steps'],
    ['a buy that rises', 'buy', [step(1n, 100n), step(1n, 101n)], 'bad-steps'],
    ['two steps at one price', 'buy', [step(1n, 100n), step(1n, 100n)], 'bad-steps'],
    ['a sell that falls', 'sell', [step(1n, 101n), step(1n, 100n)], 'bad-steps'],
    ['a step of nothing', 'buy', [step(1n, 100n), step(0n, 99n)], 'bad-amount'],
    ['a step below the floor', 'buy', [step(1n, 100n), step(1n, 79n)], 'out-of-band'],
    ['a step above the cap', 'sell', [step(1n, 100n), step(1n, 251n)], 'out-of-band'],
    // 11 kW carry 2750 Wh in 15 minutes.
    [
      'in sum more than the connection',
      'buy',
      [step(2_000n, 100n), step(751n, 99n)],
      'over-capacity',
    ],
  ];
  for (const [what, side, steps, code] of rows)
    t.equal(refusal(chain, anna, order(side, steps)), code, what);
  const reduced = newChain('tradereduction');
  t.equal(refusal(reduced, anna, order('buy', [step(1n, 100n), step(1n, 99n)])), 'bad-steps');
  t.equal(refusal(reduced, anna, order('buy', [step(1n, 100n)])), null);
});
function eight(count: number): Steps {
  const [first, ...rest] = Array.from({ length: count }, (_, i) => step(10n, BigInt(200 - i)));
  return [first ?? step(1n, 1n), ...rest];
}

t.test('a standing order is placed when a window opens', async (t) => {
  const chain = newChain();
  const id = done(chain, anna, standing('buy', [step(200n, 220n), step(100n, 150n)]));
  t.equal(held(chain, anna), 0n, 'no escrow before a window opens');
  t.equal(record(chain, anna, NEXT), null, 'not for windows that are open already');
  const opened = until(chain, opensAt(LATER));
  const [accepted] = named(opened, 'order-accepted');
  t.match(accepted, { slot: LATER, transaction: null });
  t.match(accepted?.attributes, { household: 'h0', steps: '200@220 100@150', quantityWh: '300' });
  t.equal(held(chain, anna), 200n * 222n + 100n * 152n);
  sound(chain);
  // It can be cancelled like any other, and another takes the standing order's place.
  const placed = { type: 'cancelOrder', slot: LATER, order: idOf(accepted) } as const;
  done(chain, anna, placed);
  const next = done(chain, anna, standing('buy', [step(50n, 100n)], { replaces: id }));
  t.strictSame(
    readSchedule(chain.marketStore, 'h0').standingOrders.map(({ standingOrder }) => standingOrder),
    [next],
  );
  until(chain, opensAt(LATER + 1n));
  t.equal(held(chain, anna), 50n * 102n);
  done(chain, anna, { type: 'cancelStandingOrder', standingOrder: next });
  t.strictSame(scheduledHouseholds(chain.marketStore), []);
  t.strictSame(named(until(chain, opensAt(LATER + 2n)), 'order-accepted'), []);
});
const idOf = (event: LedgerEvent | undefined) =>
  new Uint8Array(Buffer.from(event?.attributes['order'] ?? '', 'hex'));

t.test('a standing order that cannot be placed says why, and ends in time', async (t) => {
  const chain = newChain('uniform', (document) => {
    document['openingBalances'][0].amountMicro = '50000';
  });
  done(chain, anna, standing('buy', [step(1_000n, 240n)]));
  done(
    chain,
    ben,
    standing('sell', [step(500n, 100n)], { pattern: { ...ALWAYS, lastSlot: LATER } }),
  );
  done(chain, carl, standing('sell', [step(100n, 100n)], { pattern: { ...ALWAYS, weekdays: 64 } }));
  done(chain, dora, standing('sell', [step(100n, 100n)]));
  block(
    chain,
    chain.sign(operator, { type: 'suspend', household: 'h3', suspended: true, reason: 'test' }),
  );
  const before = toHex(chain.state.root());
  const opened = until(chain, opensAt(LATER));
  t.not(toHex(chain.state.root()), before);
  t.strictSame(
    named(opened, 'standing-order-skipped', 'order-accepted', 'standing-order-ended').map(
      ({ name, slot, attributes: { household, code, reason } }) => [
        name,
        slot,
        household,
        code ?? reason,
      ],
    ),
    [
      ['standing-order-skipped', LATER, 'h0', 'insufficient-funds'],
      ['order-accepted', LATER, 'h1', undefined],
      ['standing-order-ended', null, 'h1', 'over'],
      ['standing-order-skipped', LATER, 'h3', 'household-not-active'],
    ],
  );
  t.equal(record(chain, anna, LATER), null, 'what is left out leaves no trace');
  sound(chain);
  const close = chain.sign(operator, { type: 'close', household: 'h0' });
  t.strictSame(block(chain, close).codes, [null]);
  t.match(named(until(chain, opensAt(LATER + 1n)), 'standing-order-ended')[0]?.attributes, {
    household: 'h0',
    reason: 'household closed',
  });
});

t.test('standing orders: refusals', async (t) => {
  const chain = newChain('uniform', parameters({ standingOrdersPerHousehold: 2 }));
  const refused = (more: Partial<MarketCall & { type: 'placeStandingOrder' }>) =>
    refusal(chain, anna, standing('buy', [step(10n, 100n)], more));
  const pattern = (more: Partial<SlotPattern> | null) => ({
    pattern: more && { ...ALWAYS, ...more },
  });
  t.equal(refused({}), null);
  t.equal(refused({ steps: [] }), 'bad-steps');
  t.equal(refused({ steps: [step(10n, 79n)] }), 'out-of-band');
  t.equal(refused({ steps: [step(3_000n, 100n)] }), 'over-capacity');
  t.equal(refused({ replaces: new Uint8Array(32) }), 'unknown-standing-order');
  t.equal(refused(pattern(null)), 'bad-pattern');
  t.equal(refused(pattern({ lastSlot: NEXT })), 'bad-pattern', 'all its windows are open already');
  t.equal(refused(pattern({ firstSlot: ALWAYS.lastSlot + 1n })), 'bad-pattern');
  t.equal(
    refused(pattern({ lastSlot: FIRST_SLOT + 96n * 740n })),
    'bad-pattern',
    'beyond two years',
  );
  t.equal(refused(pattern({ lastSlot: 2n ** 64n - 1n })), 'bad-pattern');
  t.equal(refused(pattern({ weekdays: 0 })), 'bad-pattern');
  t.equal(refused(pattern({ weekdays: 128 })), 'bad-pattern');
  t.equal(refused(pattern({ fromMinute: 1440 })), 'bad-pattern');
  t.equal(refused(pattern({ toMinute: 0 })), 'bad-pattern');
  t.equal(refused(pattern({ toMinute: 1441 })), 'bad-pattern');
  t.equal(
    refusal(chain, anna, { type: 'cancelStandingOrder', standingOrder: new Uint8Array(32) }),
    'unknown-standing-order',
  );
  done(chain, anna, standing('buy', [step(10n, 100n)]));
  const last = done(chain, anna, standing('buy', [step(10n, 100n)]));
  t.equal(refused({}), 'too-many-standing-orders');
  t.equal(refused({ replaces: last }), null);
  t.equal(
    refusal(
      chain,
      { name: '', account: operator, meter: operator },
      standing('buy', [step(1n, 100n)]),
    ),
    'not-permitted',
  );
});

t.test('an agreement: offered, accepted, bound, settled', async (t) => {
  const chain = newChain();
  const id = done(chain, anna, offer('sell', ben, 400n, 100n));
  t.equal(held(chain, anna), 0n, 'an offer binds nobody');
  t.strictSame(named(until(chain, opensAt(LATER)), 'agreement-scheduled'), []);
  t.equal(refusal(chain, carl, accept(id)), 'unknown-agreement');
  t.equal(refusal(chain, anna, accept(id)), 'unknown-agreement', 'not by the one who offers');
  done(chain, ben, accept(id));
  t.equal(refusal(chain, ben, accept(id)), 'unknown-agreement', 'once');
  const slot = LATER + 1n;
  const [bound] = named(until(chain, opensAt(slot)), 'agreement-scheduled');
  t.match(bound, { slot, accounts: [anna.account.publicKey, ben.account.publicKey] });
  // Seller: 400·(300 + 30 + 30 − 100 + 1), with the 30 that the network saves at most; buyer: 400·(100 + 2).
  t.equal(held(chain, anna), 104_400n);
  t.equal(held(chain, ben), 40_800n);
  sound(chain);

  // What is agreed counts against the connection: 8 kW give out 2000 Wh.
  t.equal(refusal(chain, anna, order('sell', [step(1_601n, 100n)], { slot })), 'over-capacity');
  done(chain, anna, order('sell', [step(300n, 100n)], { slot }));
  done(chain, ben, order('buy', [step(300n, 200n)], { slot }));
  until(chain, gateOf(slot));
  sound(chain);
  const before = [
    available(chain, anna) + held(chain, anna),
    available(chain, ben) + held(chain, ben),
  ];
  until(chain, startOf(slot + 1n));
  block(chain, reads(chain, anna, slot, 0n, 700n), reads(chain, ben, slot, 900n, 0n));
  const settled = named(until(chain, deadlineOf(slot)), 'household-settled').filter(
    (event) => event.slot === slot,
  );
  t.match(settled[0]?.attributes, {
    household: 'h0',
    soldWh: '300',
    agreedSoldWh: '400',
    shortfallWh: '0',
    residualExportWh: '0',
    'agreed-energy<hh:h1': '40000',
    'p2p-revenue<market': '45000',
  });
  t.match(settled[1]?.attributes, {
    household: 'h1',
    boughtWh: '300',
    agreedBoughtWh: '400',
    residualImportWh: '200',
    netLocalWh: '700',
    netFullWh: '200',
    'agreed-energy>hh:h0': '40000',
  });
  const after = [anna, ben].map((home) => available(chain, home) + held(chain, home));
  t.equal((after[0] ?? 0n) - (before[0] ?? 0n), 40_000n + 45_000n - 700n, 'and the fee of 1 µ/Wh');
  t.equal(
    (after[1] ?? 0n) - (before[1] ?? 0n),
    -(40_000n + 45_000n + 700n * 2n + 200n * 300n + 700n * 10n + 200n * 40n + 900n * 5n),
  );
  sound(chain);
});

t.test('a gift that is not delivered, and a late reading that puts it right', async (t) => {
  const chain = newChain();
  const id = done(
    chain,
    anna,
    offer('sell', ben, 500n, 0n, { pattern: { ...ALWAYS, lastSlot: LATER } }),
  );
  done(chain, ben, accept(id));
  const opened = until(chain, opensAt(LATER));
  t.match(named(opened, 'agreement-ended')[0]?.attributes, { reason: 'over' });
  t.strictSame(scheduledHouseholds(chain.marketStore), []);
  until(chain, startOf(LATER + 1n));
  block(chain, reads(chain, ben, LATER, 500n, 0n));
  const first = named(until(chain, deadlineOf(LATER)), 'household-settled').filter(
    (event) => event.slot === LATER,
  );
  t.match(first[0]?.attributes, {
    quality: 'estimated-contract',
    shortfallWh: '500',
    'shortfall>utility': '150000',
    'net-undelivered>dso': '15000',
    // 450 Wh beyond the tolerance of 50.
    'penalty-short>community': '13500',
  });
  sound(chain);
  const { events, codes } = block(chain, reads(chain, anna, LATER, 0n, 600n));
  t.strictSame(codes, [null]);
  t.match(named(events, 'household-settled')[0]?.attributes, {
    shortfallWh: '0',
    residualExportWh: '100',
    'shortfall-<utility': '150000',
    'net-undelivered-<dso': '15000',
    'residual-export+<utility': '7000',
  });
  sound(chain);
});

t.test('agreements end: declined, withdrawn, lapsed, by notice, with a household', async (t) => {
  const chain = newChain();
  const reasons = (events: readonly LedgerEvent[]) =>
    named(events, 'agreement-ended').map(({ attributes }) => attributes['reason']);
  const first = done(chain, anna, offer('sell', ben, 1n, 0n));
  t.equal(refusal(chain, carl, end(first)), 'unknown-agreement');
  t.strictSame(reasons(block(chain, send(chain, ben, end(first))).events), ['declined']);
  t.equal(refusal(chain, ben, accept(first)), 'unknown-agreement');
  const second = done(chain, anna, offer('buy', ben, 1n, 0n));
  t.strictSame(reasons(block(chain, send(chain, anna, end(second))).events), ['withdrawn']);

  const unanswered = done(
    chain,
    anna,
    offer('sell', ben, 1n, 0n, { answerByMs: BigInt(GENESIS_MS + 5 * MINUTE_MS) }),
  );
  const noticed = done(chain, anna, offer('sell', ben, 10n, 0n, { noticeSlots: 3n }));
  const closing = done(chain, dora, offer('sell', ben, 10n, 0n));
  done(chain, ben, accept(noticed));
  done(chain, ben, accept(closing));
  chain.block(GENESIS_MS + 6 * MINUTE_MS);
  t.equal(refusal(chain, ben, accept(unanswered)), 'past-deadline');
  block(chain, chain.sign(operator, { type: 'close', household: 'h3' }));
  t.strictSame(reasons(until(chain, opensAt(LATER))).sort(), [
    'household closed',
    'not answered in time',
  ]);
  // Notice of three slots, given in the slot after the first.
  const { events } = block(chain, send(chain, ben, end(noticed)));
  t.match(named(events, 'agreement-ended')[0]?.attributes, {
    reason: 'notice by h1',
    lastSlot: (LATER + 1n).toString(),
  });
  t.strictSame(reasons(until(chain, opensAt(LATER + 1n))), ['over']);
  t.strictSame(named(until(chain, opensAt(LATER + 2n)), 'agreement-scheduled'), []);
  t.strictSame(readSchedule(chain.marketStore, 'h0').agreements, []);
  t.strictSame(readSchedule(chain.marketStore, 'h1').agreements, []);
  t.equal(record(chain, anna, LATER)?.agreedSoldWh, 10n, 'what was bound stays so');
  sound(chain);
});

t.test('agreements that cannot be kept in a slot are left out of it', async (t) => {
  const chain = newChain('uniform', (document) => {
    document['openingBalances'][1].amountMicro = '1000';
  });
  const poor = done(chain, anna, offer('sell', ben, 400n, 100n));
  done(chain, ben, accept(poor));
  const much = done(chain, anna, offer('sell', carl, 1_500n, 0n));
  done(chain, carl, accept(much));
  const more = done(chain, dora, offer('buy', anna, 700n, 0n));
  done(chain, anna, accept(more));
  const opened = until(chain, opensAt(LATER));
  t.strictSame(
    named(opened, 'agreement-scheduled', 'agreement-skipped').map(({ name, attributes: a }) => [
      name,
      a['buyer'],
      a['code'],
      a['reason'],
    ]),
    [
      [
        'agreement-skipped',
        'h1',
        'insufficient-funds',
        'h1 lacks 39800 µ of the escrow that the agreement needs',
      ],
      ['agreement-scheduled', 'h2', undefined, undefined],
      [
        'agreement-skipped',
        'h3',
        'over-capacity',
        '2200 Wh to sell are more than the connection carries in a slot (2000 Wh at 8000 W)',
      ],
    ],
  );
  t.equal(held(chain, ben), 0n);
  sound(chain);
  block(
    chain,
    chain.sign(operator, { type: 'suspend', household: 'h2', suspended: true, reason: 'x' }),
  );
  t.match(
    named(until(chain, opensAt(LATER + 1n)), 'agreement-skipped').map(
      ({ attributes }) => attributes['code'],
    ),
    ['insufficient-funds', 'household-not-active'],
  );
});

t.test('agreements: refusals', async (t) => {
  const chain = newChain('uniform', parameters({ agreementsPerHousehold: 1 }));
  type Change = Partial<MarketCall & { type: 'offerAgreement' }>;
  const rows: [what: string, change: Change, code: RefusalCode | null][] = [
    ['a good one', {}, null],
    ['at a price beyond the band', { priceMicroPerWh: 5_000n }, null],
    ['with oneself', { to: 'h0' }, 'bad-agreement'],
    ['with nobody', { to: 'nobody' }, 'bad-agreement'],
    ['for nothing', { quantityWh: 0n }, 'bad-amount'],
    ['for more than an order', { quantityWh: 10_001n }, 'bad-amount'],
    ['for more than a connection', { quantityWh: 2_001n }, 'over-capacity'],
    ['at an impossible price', { priceMicroPerWh: 10n ** 9n + 1n }, 'out-of-band'],
    ['in no slot', { pattern: null }, 'bad-pattern'],
    ['in slots of the past', { pattern: { ...ALWAYS, lastSlot: NEXT } }, 'bad-pattern'],
    ['to be answered at once', { answerByMs: 0n }, 'bad-expiry'],
    [
      'to be answered in a year',
      { answerByMs: BigInt(GENESIS_MS + 365 * 24 * HOUR_MS) },
      'bad-expiry',
    ],
    ['with endless notice', { noticeSlots: 2n ** 63n }, 'bad-agreement'],
  ];
  for (const [what, change, code] of rows)
    t.equal(refusal(chain, anna, offer('sell', ben, 100n, 100n, change)), code, what);
  const first = done(chain, anna, offer('sell', ben, 100n, 100n));
  t.equal(refusal(chain, anna, offer('sell', ben, 100n, 100n)), 'too-many-agreements');
  const second = done(chain, carl, offer('sell', ben, 100n, 100n, { noticeSlots: 5_000n }));
  done(chain, ben, accept(first));
  t.equal(refusal(chain, ben, accept(second)), 'too-many-agreements');
  done(chain, ben, end(first));
  done(chain, ben, accept(second));
  t.equal(refusal(chain, carl, end(second)), 'bad-agreement', 'it runs out before the notice does');

  for (const change of [
    { settlement: { kind: 'delivered', open: false } },
    { netMetering: { period: 'month', trueUp: 70 } },
  ]) {
    const without = newChain('uniform', parameters(change));
    t.equal(refusal(without, anna, offer('sell', ben, 100n, 100n)), 'bad-agreement');
    const template = TEMPLATES.find(({ name }) => name === 'uniform');
    const read = template?.read(
      { ...marketParameters(), ...change, agreementsPerHousehold: 1 },
      SLOT_MS,
    );
    t.match(read, { ok: false, faults: [{ path: 'agreementsPerHousehold' }] });
  }
  const zones = newChain('zonal', (document) => {
    document['contracts'][0].parameters.zones = {
      'feeder-1': { importCapWh: 9_000, exportCapWh: 9_000 },
      'feeder-2': { importCapWh: 9_000, exportCapWh: 9_000 },
    };
    document['households'][1].zone = 'feeder-2';
    document['households'][2].zone = 'feeder-3';
  });
  t.equal(refusal(zones, anna, offer('sell', ben, 100n, 100n)), 'bad-agreement', 'between zones');
  t.equal(refusal(zones, anna, offer('sell', carl, 100n, 100n)), 'no-zone');
  t.equal(refusal(zones, anna, offer('sell', dora, 100n, 100n)), null, 'within one');
  const feeder = newChain('uniform', (document) => {
    document['contracts'][0].parameters.members = ['feeder-1'];
    document['households'][1].zone = 'feeder-2';
  });
  t.equal(refusal(feeder, anna, offer('sell', ben, 100n, 100n)), 'not-a-member');
  t.equal(refusal(feeder, ben, standing('buy', [step(1n, 100n)])), 'not-a-member');
  t.equal(refusal(feeder, anna, offer('sell', carl, 100n, 100n)), null, 'of one feeder');
});

t.test('a preference changes the names of the sources and nothing else', async (t) => {
  const run = (preference: boolean) => {
    const chain = newChain('uniform', (document) => {
      document['households'][3].renewable = true;
    });
    const likes = preference ? { preference: { neighbours: ['h2'], renewable: true } } : {};
    done(chain, anna, order('buy', [step(300n, 240n)], likes));
    done(chain, ben, order('buy', [step(200n, 240n)]));
    done(chain, carl, order('sell', [step(100n, 90n)]));
    done(chain, dora, order('sell', [step(400n, 90n)]));
    const cleared = until(chain, gateOf(NEXT));
    return { chain, cleared };
  };
  const [plainly, wished] = [run(false), run(true)];
  t.strictSame(named(plainly.cleared, 'origin-assigned'), []);
  const [origin] = named(wished.cleared, 'origin-assigned');
  t.match(origin, { slot: NEXT, accounts: [anna.account.publicKey] });
  t.match(origin?.attributes, {
    household: 'h0',
    preferredWh: '300',
    from: 'h2=100 h3=200',
    renewableFrom: 'h3',
  });
  const trades = ({ cleared }: typeof wished) =>
    named(cleared, 'order-matched').map(({ attributes: { order: _, ...rest } }) => rest);
  t.strictSame(trades(wished), trades(plainly));
  for (const home of community.households)
    t.equal(held(wished.chain, home), held(plainly.chain, home));

  const chain = newChain();
  const refused = (
    neighbours: readonly string[],
    renewable = false,
    side: 'buy' | 'sell' = 'buy',
    on = chain,
  ) => refusal(on, anna, order(side, [step(1n, 100n)], { preference: { neighbours, renewable } }));
  t.equal(refused(['h1', 'h2']), null);
  t.equal(refused([]), 'bad-preference');
  t.equal(refused(['h0']), 'bad-preference', 'oneself');
  t.equal(refused(['nobody']), 'bad-preference');
  t.equal(refused(['h1', 'h1']), 'bad-preference');
  t.equal(refused(Array.from({ length: 9 }, (_, i) => `h${i}`)), 'bad-preference');
  t.equal(refused(['h1'], true, 'sell'), 'bad-preference');
  for (const template of ['payasbid', 'muda', 'zonal'])
    t.equal(refused(['h1'], true, 'buy', newChain(template)), 'bad-preference', template);
});

t.test('whatever is said for slots to come, money stays where it belongs', async (t) => {
  const wh = fc.bigInt({ min: 0n, max: 1_500n });
  const price = fc.bigInt({ min: 70n, max: 260n });
  const steps = fc.array(fc.tuple(wh, price), { minLength: 1, maxLength: 3 }).map((all) => {
    const [first, ...rest] = all.map(([quantityWh, at]) => step(quantityWh, at));
    return [first ?? step(1n, 100n), ...rest] as Steps;
  });
  const side = fc.constantFrom('buy' as const, 'sell' as const);
  const who = fc.nat(3);
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('standing'), who, who, side, steps, wh) },
    { weight: 5, arbitrary: fc.tuple(fc.constant('offer'), who, who, side, steps, wh) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('accept'), who, who, side, steps, wh) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('end'), who, who, side, steps, wh) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('order'), who, who, side, steps, wh) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('reading'), who, who, side, steps, wh) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('suspend'), who, who, side, steps, wh) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('wait'), who, who, side, steps, wh) },
  );
  let bound = 0;
  let entered = 0;
  fc.assert(
    fc.property(fc.array(action, { minLength: 30, maxLength: 60 }), (actions) => {
      const chain = newChain('uniform', (document) => {
        document['openingBalances'][2].amountMicro = '90000';
        document['contracts'][0].parameters.timing.correctionDeadlineAfterMs = 2 * HOUR_MS;
      });
      const offers: Uint8Array[] = [];
      let suspended = false;
      for (const [what, one, other, direction, terms, amount] of actions) {
        const home = community.households[one] ?? anna;
        const partner = community.households[other] ?? ben;
        const slot = BigInt(Math.floor(chain.head.timeMs / SLOT_MS));
        const about = offers[Number(amount) % Math.max(1, offers.length)] ?? NOTHING;
        const transactions: SignedTransaction[] = [];
        if (what === 'standing') transactions.push(send(chain, home, standing(direction, terms)));
        else if (what === 'order')
          transactions.push(send(chain, home, order(direction, terms, { slot: slot + 1n })));
        else if (what === 'offer') {
          const offered = offer(direction, partner, amount, terms[0].priceMicroPerWh, {
            answerByMs: BigInt(chain.head.timeMs + HOUR_MS),
          });
          const transaction = send(chain, home, offered);
          offers.push(transaction.id);
          transactions.push(transaction);
          if (partner !== home) transactions.push(send(chain, partner, accept(transaction.id)));
        } else if (what === 'accept') transactions.push(send(chain, home, accept(about)));
        else if (what === 'end') transactions.push(send(chain, home, end(about)));
        else if (what === 'reading')
          transactions.push(reads(chain, home, slot - 1n, amount, amount / 2n));
        else if (what === 'suspend') {
          suspended = !suspended;
          transactions.push(
            chain.sign(operator, { type: 'suspend', household: 'h3', suspended, reason: 'x' }),
          );
        }
        const wait = what === 'wait' ? 16 * MINUTE_MS : 2 * MINUTE_MS;
        const { events } = chain.block(chain.head.timeMs + wait, ...transactions);
        bound += named(events, 'agreement-scheduled').length;
        entered += named(events, 'order-accepted').filter(
          (event) => event.transaction === null,
        ).length;
        t.strictSame(moneyFaults(chain), []);
      }
      // When all slots are past, nothing is held and nothing is left of them.
      for (const home of community.households) {
        for (const { standingOrder } of readSchedule(chain.marketStore, home.name).standingOrders)
          block(chain, send(chain, home, { type: 'cancelStandingOrder', standingOrder }));
        for (const id of readSchedule(chain.marketStore, home.name).agreements)
          block(chain, send(chain, home, end(id)));
      }
      for (let hours = 0; hours < 5; hours++) chain.block(chain.head.timeMs + HOUR_MS);
      t.strictSame(scheduledHouseholds(chain.marketStore), []);
      for (const home of community.households) t.equal(held(chain, home), 0n);
    }),
    { seed: 42, numRuns: 12 },
  );
  t.ok(bound > 20 && entered > 20, `${bound} agreements bound, ${entered} standing orders entered`);
});

t.test('a contract goes on with what the one before it under its name was told', async (t) => {
  const storeAfter = (before: Map<string, Uint8Array> | null) => {
    const own = new Map<string, Uint8Array>();
    const at = (key: Uint8Array) => toHex(key);
    return {
      own,
      get: (key: Uint8Array) => own.get(at(key)),
      set: (key: Uint8Array, value: Uint8Array | null) => {
        if (value === null) own.delete(at(key));
        else own.set(at(key), value);
      },
      inherited: (key: Uint8Array) => before?.get(at(key)),
    };
  };
  const id = new Uint8Array(32).fill(7);
  const order = {
    standingOrder: id,
    side: 'buy' as const,
    steps: [step(5n, 100n)] as const,
    pattern: ALWAYS,
  };
  const agreement = {
    agreement: id,
    seller: 'h0',
    buyer: 'h1',
    quantityWh: 5n,
    priceMicroPerWh: 0n,
    pattern: ALWAYS,
    noticeSlots: 0n,
    answerByMs: 1,
    status: 'in-force' as const,
  };
  const old = storeAfter(null);
  writeSchedule(old, 'h0', { standingOrders: [order], agreements: [id] });
  writeAgreement(old, agreement);
  const next = storeAfter(old.own);
  t.strictSame(readSchedule(next, 'h0'), { standingOrders: [order], agreements: [id] });
  t.strictSame(readAgreement(next, id), agreement);
  t.strictSame(scheduledHouseholds(next), ['h0']);
  writeSchedule(next, 'h0', { standingOrders: [], agreements: [] });
  deleteAgreement(next, agreement);
  t.strictSame(readSchedule(next, 'h0'), { standingOrders: [], agreements: [] }, 'gone is gone');
  t.equal(readAgreement(next, id)?.status, 'over');
  t.strictSame(readSchedule(old, 'h0').agreements, [id], 'the old contract keeps its own');
  writeSchedule(old, 'h0', { standingOrders: [], agreements: [] });
  deleteAgreement(old, agreement);
  t.equal(old.own.size, 0, 'where nothing came before, nothing is left');
});

t.test('terms name what the parameters allow', async (t) => {
  const terms = (name: string, more: JsonDocument = {}) => {
    const template = TEMPLATES.find((one) => one.name === name);
    const read = template?.read({ ...marketParameters(), ...more }, SLOT_MS);
    return template !== undefined && read?.ok === true
      ? template.terms(read.parameters, SLOT_MS)
      : '';
  };
  t.match(terms('uniform'), /up to 8 steps/);
  t.match(terms('uniform'), /prefers/);
  t.match(terms('uniform'), /at most 8 standing orders/);
  t.match(terms('uniform'), /at most 16 agreements/);
  t.notMatch(terms('uniform', { agreementsPerHousehold: 0 }), /agreements/);
  t.notMatch(terms('uniform', { standingOrdersPerHousehold: 0 }), /standing/);
  t.notMatch(terms('payasbid'), /prefers/);
  t.notMatch(terms('tradereduction'), /steps/);
});
