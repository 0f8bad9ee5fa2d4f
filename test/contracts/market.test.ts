import fc from 'fast-check';
import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import {
  decodeMarketCall,
  decodeMeterReading,
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
} from '../../state/contracts/market/marketCall.ts';
import { clearingParameters } from '../../state/contracts/market/marketEngine.ts';
import {
  MARKET_MECHANISMS,
  type MarketParameters,
} from '../../state/contracts/market/marketParameters.ts';
import {
  type PlacedOrder,
  readHistory,
  readHouseholdSlot,
  readOrder,
  readProgress,
  readSlot,
} from '../../state/contracts/market/marketState.ts';
import { auctionOrders } from '../../state/contracts/market/orderSteps.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { readSupply } from '../../state/execution/money.ts';
import { clear } from '../../state/market/clear.ts';
import { settleFirm } from '../../state/market/settlement/settleFirm.ts';
import { equalBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro, type WattHours } from '../../state/types/units.ts';
import {
  type BlockReport,
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  householdSlotKeys,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  marketParameters,
  moneyFaults,
  OPENING_BALANCE,
  SLOT_MS,
  signerOf,
  TestChain,
} from '../support/ledger.ts';

// Times of the test market: window 30 min and gate 10 min before the start, readings until 60 min and
// corrections until 4 h after the end.
const SLOT = FIRST_SLOT + 1n;
const START_MS = GENESIS_MS + SLOT_MS;
const GATE_MS = START_MS - 10 * MINUTE_MS;
const END_MS = START_MS + SLOT_MS;
const DEADLINE_MS = END_MS + HOUR_MS;
const FINAL_MS = END_MS + 4 * HOUR_MS;

const community = makeCommunity({ households: 4, authorities: 1 });
const [h0, h1, h2, h3] = community.households as [Home, Home, Home, Home];
type Home = (typeof community.households)[number];
const { operator, utility, gridOperator } = community;
const NOTHING = new Uint8Array();
const ZONES = { 'feeder-1': { importCapWh: 1_000_000, exportCapWh: 1_000_000 } };

const newChain = (change: (document: JsonDocument) => void = () => {}) => {
  const document = genesisDocument(community);
  change(document);
  return new TestChain(community, document, verifyNative);
};
const parametersOf = (chain: TestChain) =>
  chain.context.contracts[0]?.parameters as MarketParameters;

interface OrderOptions {
  readonly slot?: bigint;
  readonly replaces?: Uint8Array;
  readonly nonce?: bigint;
}
function order(
  chain: TestChain,
  { account }: Pick<Home, 'account'>,
  side: 'buy' | 'sell',
  quantityWh: bigint,
  priceMicroPerWh: bigint,
  { slot = SLOT, replaces = NOTHING, ...options }: OrderOptions = {},
): SignedTransaction {
  const call: MarketCall = {
    type: 'placeOrder',
    slot,
    side,
    quantityWh,
    priceMicroPerWh,
    replaces,
  };
  return chain.call(account, call, { validUntilMs: chain.head.timeMs + HOUR_MS, ...options });
}
const cancel = (chain: TestChain, { account }: Home, id: Uint8Array, slot = SLOT) =>
  chain.call(account, { type: 'cancelOrder', slot, order: id });
const correct = (
  chain: TestChain,
  by: Signer,
  household: string,
  importWh: bigint,
  exportWh: bigint,
  reason = 'meter was read again',
  slot = SLOT,
) => chain.call(by, { type: 'correctReading', household, slot, importWh, exportWh, reason });

/** A block at this time with one transaction; transactions are signed when the chain has that time. */
const at = (chain: TestChain, timeMs: number, make?: () => SignedTransaction): BlockReport => {
  if (make === undefined) return chain.block(timeMs);
  if (timeMs > chain.head.timeMs + HOUR_MS) chain.block(timeMs - 1);
  return chain.block(timeMs, make());
};
const names = ({ events }: Pick<BlockReport, 'events'>) => events.map(({ name }) => name);
const named = (events: readonly LedgerEvent[], name: string) =>
  events.filter((event) => event.name === name);
const record = (chain: TestChain, home: Home, slot = SLOT) =>
  readHouseholdSlot(chain.marketStore, slot, home.name);
const held = (chain: TestChain, home: Home) => chain.account(home.account).held;

t.test('calls and readings have one encoding, exact to 64 bits', async (t) => {
  const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const bytes = fc.uint8Array({ maxLength: 64 });
  const call: fc.Arbitrary<MarketCall> = fc.oneof(
    fc.record({
      type: fc.constant('placeOrder' as const),
      slot: u64,
      side: fc.constantFrom('buy' as const, 'sell' as const),
      quantityWh: u64,
      priceMicroPerWh: u64,
      replaces: bytes,
    }),
    fc.record({ type: fc.constant('cancelOrder' as const), slot: u64, order: bytes }),
    fc.record({ type: fc.constant('submitReading' as const), reading: bytes, signature: bytes }),
    fc.record({
      type: fc.constant('correctReading' as const),
      household: fc.string(),
      slot: u64,
      importWh: u64,
      exportWh: u64,
      reason: fc.string(),
    }),
  );
  fc.assert(
    fc.property(call, (sent) => {
      t.strictSame(decodeMarketCall(encodeMarketCall(sent)), { ...sent });
    }),
    { seed: 42, numRuns: 200 },
  );
  const reading = fc.record({
    meterKey: bytes,
    slot: u64,
    importWh: u64,
    exportWh: u64,
    quality: fc.nat({ max: 2 ** 32 - 1 }),
  });
  fc.assert(
    fc.property(reading, (sent) => {
      t.strictSame(decodeMeterReading(encodeMeterReading(sent)), { ...sent });
    }),
    { seed: 42, numRuns: 100 },
  );
  for (const [what, hex] of [
    ['nothing', ''],
    ['a side that is neither', '0a061003'],
    ['an unknown call', '320108'],
    ['two calls', '0a0210011200'],
    ['an explicit zero', '0a0408001001'],
  ] as const)
    t.equal(decodeMarketCall(fromHex(hex) ?? NOTHING), null, what);
});

t.test('the window and the gate are decided by block time alone', async (t) => {
  const LATER = SLOT + 2n; // opens 15 min after genesis, gate at 35 min
  const OPENS = GENESIS_MS + 15 * MINUTE_MS;
  const GATE = GENESIS_MS + 35 * MINUTE_MS;
  const rows: [what: string, timeMs: number, slot: bigint, code: string | null][] = [
    ['in the first block, a slot whose window was open', GENESIS_MS + 1, SLOT, null],
    ['the slot that runs', GENESIS_MS + 1, FIRST_SLOT, 'gate-closed'],
    ['1 ms before the window', OPENS - 1, LATER, 'not-open-yet'],
    ['at the opening', OPENS, LATER, null],
    ['1 ms before the gate', GATE - 1, LATER, null],
    ['at the gate', GATE, LATER, 'gate-closed'],
    ['a slot of long ago', OPENS, 5n, 'gate-closed'],
    ['a slot beyond all time', OPENS, 2n ** 64n - 1n, 'not-open-yet'],
    ['next year', OPENS, SLOT + 40_000n, 'not-open-yet'],
  ];
  for (const [what, timeMs, slot, code] of rows) {
    const chain = newChain();
    if (timeMs > GENESIS_MS + MINUTE_MS) chain.block(GENESIS_MS + MINUTE_MS);
    t.equal(
      chain.block(timeMs, order(chain, h0, 'buy', 100n, 200n, { slot })).codes[0],
      code,
      what,
    );
  }
});

t.test('the seed is the block before the window opened', async (t) => {
  const chain = newChain();
  const seed = (slot: bigint) => toHex(readSlot(chain.marketStore, slot)?.seed ?? NOTHING);
  chain.block(GENESIS_MS + 1000);
  t.equal(seed(SLOT), toHex(chain.genesis.hash), 'of a window open from the start: genesis');
  const before = chain.block(GENESIS_MS + 14 * MINUTE_MS).executed.block.hash;
  t.equal(seed(SLOT + 2n), '', 'not made before its time');
  chain.block(GENESIS_MS + 16 * MINUTE_MS);
  chain.block(GENESIS_MS + 17 * MINUTE_MS);
  t.equal(
    seed(SLOT + 2n),
    toHex(before),
    'of a later one: the parent of the first block after opening',
  );
});

t.test('orders: refusals', async (t) => {
  const setUp = () => {
    const chain = newChain((document) => {
      document['openingBalances'][3].amountMicro = '1000';
    });
    chain.block(
      GENESIS_MS + 1000,
      chain.sign(operator, { type: 'suspend', household: 'h2', suspended: true, reason: '' }),
    );
    return chain;
  };
  const chain = setUp();
  // 11 kW import and 8 kW export over 15 min: 2750 Wh and 2000 Wh.
  const rows: [what: string, make: () => SignedTransaction, code: string | null][] = [
    ['a buy', () => order(chain, h0, 'buy', 2750n, 250n), null],
    ['1 Wh over the connection', () => order(chain, h0, 'buy', 2751n, 250n), 'over-capacity'],
    ['a sell', () => order(chain, h0, 'sell', 2000n, 80n), null],
    ['1 Wh over the export limit', () => order(chain, h0, 'sell', 2001n, 80n), 'over-capacity'],
    ['over the largest order', () => order(chain, h0, 'buy', 10_001n, 250n), 'bad-amount'],
    ['of nothing', () => order(chain, h0, 'buy', 0n, 250n), 'bad-amount'],
    ['a buy at the floor', () => order(chain, h0, 'buy', 1n, 80n), null],
    ['a buy below the floor', () => order(chain, h0, 'buy', 1n, 79n), 'out-of-band'],
    ['a buy above the cap, meant as the cap', () => order(chain, h0, 'buy', 1n, 999n), null],
    ['a sell at the cap', () => order(chain, h0, 'sell', 1n, 250n), null],
    ['a sell above the cap', () => order(chain, h0, 'sell', 1n, 251n), 'out-of-band'],
    ['a sell for nothing, meant as the floor', () => order(chain, h0, 'sell', 1n, 0n), null],
    ['at the largest price', () => order(chain, h0, 'buy', 1n, 1_000_000_000n), null],
    ['at 1 µ more', () => order(chain, h0, 'buy', 1n, 1_000_000_001n), 'out-of-band'],
    ['4 Wh with 1000 µ', () => order(chain, h3, 'buy', 4n, 245n), null],
    [
      '4 Wh with too little for the fee',
      () => order(chain, h3, 'buy', 4n, 249n),
      'insufficient-funds',
    ],
    ['of a suspended household', () => order(chain, h2, 'buy', 1n, 250n), 'household-not-active'],
    [
      'of the operator',
      () => order(chain, { account: operator }, 'buy', 1n, 250n),
      'not-permitted',
    ],
    [
      'in place of one that is not there',
      () => order(chain, h0, 'buy', 1n, 250n, { replaces: new Uint8Array(32) }),
      'unknown-order',
    ],
    ['a cancellation of nothing', () => cancel(chain, h0, new Uint8Array(32)), 'unknown-order'],
    ['a cancellation without id', () => cancel(chain, h0, NOTHING), 'unknown-order'],
    [
      'a cancellation by the operator',
      () => cancel(chain, { ...h0, account: operator }, NOTHING),
      'not-permitted',
    ],
  ];
  for (const [what, make, code] of rows) {
    const { receipts } = chain.build(GENESIS_MS + 2000, [make()]).result;
    t.equal(receipts[0]?.refusal?.code ?? null, code, what);
  }
});

t.test('place, replace, cancel: escrow is exact', async (t) => {
  const chain = newChain();
  chain.block(GENESIS_MS + 1000);
  const first = order(chain, h0, 'buy', 1000n, 200n);
  const placed = chain.block(GENESIS_MS + 2000, first);
  t.strictSame(names(placed), ['order-accepted']);
  t.equal(held(chain, h0), 1000n * (200n + 2n), 'a buy: quantity × (limit + fee)');

  const second = order(chain, h0, 'buy', 500n, 900n, { replaces: first.id });
  t.strictSame(names(chain.block(GENESIS_MS + 3000, second)), ['order-replaced', 'order-accepted']);
  t.equal(held(chain, h0), 500n * (250n + 2n), 'a limit above the cap counts as the cap');

  const again = chain.block(
    GENESIS_MS + 4000,
    order(chain, h0, 'buy', 1n, 200n, { replaces: first.id }),
  );
  t.strictSame(again.codes, ['unknown-order'], 'what was replaced is gone');
  const foreign = chain.block(GENESIS_MS + 5000, cancel(chain, h1, second.id));
  t.strictSame(foreign.codes, ['unknown-order'], "nobody cancels a neighbour's order");

  const sell = order(chain, h0, 'sell', 100n, 60n);
  chain.block(GENESIS_MS + 6000, sell);
  t.equal(
    held(chain, h0),
    500n * 252n + 100n * (300n + 30n - 80n + 1n),
    'a sell: quantity × (what its absence can cost at the least price + fee)',
  );
  const third = order(chain, h0, 'buy', 1n, 100n);
  chain.block(GENESIS_MS + 7000, third);
  const fourth = chain.block(GENESIS_MS + 8000, order(chain, h0, 'buy', 1n, 100n));
  t.strictSame(fourth.codes, ['too-many-orders'], 'three live orders');
  const swap = chain.block(
    GENESIS_MS + 9000,
    order(chain, h0, 'buy', 2n, 100n, { replaces: third.id }),
  );
  t.strictSame(swap.codes, [null], 'but replacing is no more orders');
  const full = chain.block(
    GENESIS_MS + 9500,
    order(chain, h0, 'buy', 2249n, 100n, { replaces: sell.id }),
  );
  t.strictSame(full.codes, ['over-capacity'], 'orders of one side add up: 500 + 2 + 2249 > 2750');
  t.strictSame(moneyFaults(chain), []);

  for (const id of [second.id, sell.id, swap.executed.transactions[0]?.id ?? NOTHING]) {
    const gone = chain.block(chain.head.timeMs + 1000, cancel(chain, h0, id));
    t.strictSame(names(gone), ['order-cancelled']);
  }
  t.equal(held(chain, h0), 0n, 'all escrow is free again');
  t.equal(chain.account(h0.account).available, OPENING_BALANCE);
  const twice = chain.block(chain.head.timeMs + 1000, cancel(chain, h0, second.id));
  t.strictSame(twice.codes, ['unknown-order'], 'not twice');
  t.strictSame(names(at(chain, GATE_MS)), [], 'an empty book is not an auction');
});

t.test('a suspended household may take back what it offered, not offer more', async (t) => {
  const chain = newChain();
  const first = order(chain, h0, 'buy', 10n, 200n);
  chain.block(GENESIS_MS + 1000, first);
  chain.block(
    GENESIS_MS + 2000,
    chain.sign(operator, { type: 'suspend', household: 'h0', suspended: true, reason: '' }),
  );
  const closing = chain.block(
    GENESIS_MS + 2500,
    chain.sign(operator, { type: 'close', household: 'h0' }),
  );
  t.strictSame(closing.codes, ['open-positions'], 'not closed with money in escrow');
  t.strictSame(chain.block(GENESIS_MS + 3000, cancel(chain, h0, first.id)).codes, [null]);
  t.strictSame(
    chain.block(GENESIS_MS + 4000, chain.sign(operator, { type: 'close', household: 'h0' })).codes,
    [null],
  );
  t.strictSame(chain.block(GENESIS_MS + 5000, order(chain, h0, 'buy', 1n, 200n)).codes, [
    'household-not-active',
  ]);
});

/** 100 Wh each from h0 at 240 and h1 at 230, 100 Wh from h2 at 90: market.md §10, price 235. */
function workedExample(chain: TestChain): Map<string, SignedTransaction> {
  const orders = new Map([
    ['h0', order(chain, h0, 'buy', 100n, 240n)],
    ['h1', order(chain, h1, 'buy', 100n, 230n)],
    ['h2', order(chain, h2, 'sell', 100n, 90n)],
  ]);
  chain.block(GENESIS_MS + 1000, ...orders.values());
  return orders;
}

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

t.test('readings: refusals', async (t) => {
  const chain = newChain();
  workedExample(chain);
  chain.block(START_MS + MINUTE_MS);
  const early = chain.build(START_MS + 2 * MINUTE_MS, [
    chain.reading(h0, { slot: SLOT, importWh: 1n, exportWh: 0n }),
  ]);
  t.equal(early.result.receipts[0]?.refusal?.code, 'slot-not-over', 'while the slot runs');
  chain.block(
    END_MS,
    chain.sign(operator, {
      type: 'registerMeter',
      household: 'h3',
      meterKey: signerOf('second meter').publicKey,
    }),
  );
  const plain = { slot: SLOT, importWh: 100n, exportWh: 0n };
  const second: Home = { ...h3, meter: signerOf('second meter') };
  const data = (reading: Uint8Array) =>
    chain.call(h0.account, { type: 'submitReading', reading, signature: new Uint8Array(64) });
  const rows: [what: string, make: () => SignedTransaction, code: string | null][] = [
    ['a good one', () => chain.reading(h0, plain), null],
    ['of the largest import', () => chain.reading(h0, { ...plain, importWh: 2750n }), null],
    [
      'of an impossible import',
      () => chain.reading(h0, { ...plain, importWh: 2751n }),
      'over-capacity',
    ],
    [
      'of an impossible export',
      () => chain.reading(h0, { ...plain, exportWh: 2001n }),
      'over-capacity',
    ],
    [
      'of 2^64 − 1 Wh',
      () => chain.reading(h0, { ...plain, exportWh: 2n ** 64n - 1n }),
      'over-capacity',
    ],
    [
      "by a neighbour's meter",
      () => chain.reading({ ...h0, meter: h1.meter }, plain),
      'unknown-meter',
    ],
    [
      'by an unknown meter',
      () => chain.reading({ ...h0, meter: signerOf('?') }, plain),
      'unknown-meter',
    ],
    [
      'signed by the account',
      () => chain.reading(h0, plain, { signedBy: h0.account }),
      'unknown-meter',
    ],
    ['by the second meter of a home', () => chain.reading(second, plain), null],
    [
      'handed in by a neighbour',
      () => chain.reading({ ...h1, meter: h0.meter }, plain),
      'unknown-meter',
    ],
    [
      'handed in by the operator',
      () => chain.reading({ ...h0, account: operator }, plain),
      'not-permitted',
    ],
    [
      'of the slot that runs',
      () => chain.reading(h0, { ...plain, slot: SLOT + 1n }),
      'slot-not-over',
    ],
    [
      'of a slot beyond all time',
      () => chain.reading(h0, { ...plain, slot: 2n ** 64n - 1n }),
      'slot-not-over',
    ],
    [
      'of the slot in which the chain began',
      () => chain.reading(h0, { ...plain, slot: FIRST_SLOT }),
      null,
    ],
    [
      'of a slot before the chain',
      () => chain.reading(h0, { ...plain, slot: FIRST_SLOT - 1n }),
      'not-in-force',
    ],
    ['that is no reading', () => data(Uint8Array.of(1, 2, 3)), 'bad-call'],
    [
      'without a meter',
      () => data(encodeMeterReading({ ...plain, meterKey: NOTHING, quality: 0 })),
      'unknown-meter',
    ],
  ];
  for (const [what, make, code] of rows) {
    const { receipts } = chain.build(END_MS + 1000, [make()]).result;
    t.equal(receipts[0]?.refusal?.code ?? null, code, what);
  }
});

t.test('readings: the same twice, another one, a third', async (t) => {
  const chain = newChain();
  workedExample(chain);
  chain.block(END_MS);
  const send = (importWh: bigint, home: Home = h0) =>
    chain.block(
      chain.head.timeMs + 1000,
      chain.reading(home, { slot: SLOT, importWh, exportWh: 0n }),
    );
  t.strictSame(names(send(120n)), ['reading-accepted']);
  t.strictSame(send(120n).codes, ['duplicate-reading'], 'the same again changes nothing');
  t.match(record(chain, h0), { reading: 'received', importWh: 120n });
  t.strictSame(
    names(send(130n)),
    ['reading-equivocated'],
    'another one of the same meter voids both',
  );
  t.match(record(chain, h0), { reading: 'equivocated' });
  t.strictSame(send(140n).codes, ['duplicate-reading'], 'a third is not heard');
  const { events } = chain.block(DEADLINE_MS);
  const line = named(events, 'household-settled').find(
    ({ attributes }) => attributes['household'] === 'h0',
  );
  t.match(
    line?.attributes,
    { quality: 'estimated-contract', importWh: '100' },
    'treated as missing',
  );
  t.strictSame(send(120n).codes, ['duplicate-reading'], 'and not mended by the household itself');

  const other = newChain();
  other.block(
    GENESIS_MS + 1000,
    other.sign(operator, {
      type: 'registerMeter',
      household: 'h0',
      meterKey: signerOf('second meter').publicKey,
    }),
  );
  other.block(END_MS, other.reading(h0, { slot: FIRST_SLOT, importWh: 5n, exportWh: 0n }));
  const two = { ...h0, meter: signerOf('second meter') };
  t.strictSame(
    other.block(END_MS + 1, other.reading(two, { slot: FIRST_SLOT, importWh: 7n, exportWh: 0n }))
      .codes,
    ['duplicate-reading'],
    'a second meter is refused, but is no evidence against the first',
  );
  t.match(record(other, h0, FIRST_SLOT), { reading: 'received', importWh: 5n });
});

/** Free plus held money, and what is owed subtracted. */
const worth = (chain: TestChain, signer: Signer) => {
  const { available, held: inEscrow, arrears } = chain.account(signer);
  return available + inEscrow - arrears;
};

t.test('settlement at the deadline, with estimates, to the micro-credit', async (t) => {
  const chain = newChain();
  workedExample(chain);
  chain.block(END_MS);
  chain.block(
    END_MS + 1000,
    chain.reading(h0, { slot: SLOT, importWh: 300n, exportWh: 20n }),
    chain.reading(h3, { slot: SLOT, importWh: 0n, exportWh: 50n }),
  );
  t.strictSame(names(chain.block(DEADLINE_MS - 1)), []);
  const { events } = chain.block(DEADLINE_MS);
  t.strictSame(
    events
      .map(({ name }) => name)
      .filter((name) => name !== 'arrears-lent' && name !== 'arrears-repaid'),
    [
      'household-settled',
      'household-settled',
      'household-settled',
      'household-settled',
      'slot-settled',
    ],
  );
  t.match(named(events, 'slot-settled')[0], {
    slot: SLOT,
    attributes: { households: '4', estimated: '2' },
  });

  // The same by the engine alone, from what everybody could know.
  const wh = (value: bigint) => value as WattHours;
  const nobody = { boughtWh: wh(0n), soldWh: wh(0n), pays: micro(0n), receives: micro(0n) };
  const expected = settleFirm({
    slot: SLOT.toString(),
    seed: toHex(chain.genesis.hash),
    positions: new Map([
      ['h0', { ...nobody, boughtWh: wh(100n), pays: micro(23_500n) }],
      ['h2', { ...nobody, soldWh: wh(100n), receives: micro(23_500n) }],
    ]),
    readings: new Map([
      ['h0', { importWh: wh(300n), exportWh: wh(20n) }],
      ['h1', null],
      ['h3', { importWh: wh(0n), exportWh: wh(50n) }],
    ]),
    history: new Map(),
    zoneOf: new Map(community.households.map(({ name }) => [name, 'feeder-1'])),
    tariff: parametersOf(chain).tariff,
    surplus: micro(0n),
    surplusTo: 'community',
  });
  for (const home of community.households)
    t.equal(
      worth(chain, home.account) - OPENING_BALANCE,
      expected.balances.get(`hh:${home.name}`) ?? 0n,
      `bill of ${home.name}`,
    );
  for (const [name, signer] of [
    ['utility', utility],
    ['dso', gridOperator],
    ['tax', community.tax],
    ['community', community.community],
  ] as const)
    t.equal(worth(chain, signer), expected.balances.get(name) ?? 0n, name);
  // By hand: 100 Wh at 235, 180 Wh more at 300, fee 2, network 100 × 10 and 180 × 40, levy 5.
  t.equal(
    OPENING_BALANCE - worth(chain, h0.account),
    23_500n + 54_000n + 200n + 1000n + 7200n + 1400n,
  );
  t.equal(
    worth(chain, h2.account) - OPENING_BALANCE,
    23_500n - 100n,
    'the seller is taken at its word',
  );
  t.equal(held(chain, h0) + held(chain, h2), 0n, 'escrow is free');
  t.strictSame(moneyFaults(chain), []);
  t.strictSame(readHistory(chain.marketStore, 'h0'), [[300n, 20n]], 'the meter made history');
  t.strictSame(readHistory(chain.marketStore, 'h2'), [], 'the estimate did not');
});

t.test('a home that cannot pay is lent what it lacks, and pays it back', async (t) => {
  const chain = newChain((document) => {
    document['openingBalances'][0].amountMicro = '30000';
  });
  chain.block(
    GENESIS_MS + 1000,
    order(chain, h0, 'buy', 100n, 240n),
    order(chain, h2, 'sell', 100n, 90n),
  );
  chain.block(END_MS);
  chain.block(END_MS + 1000, chain.reading(h0, { slot: SLOT, importWh: 300n, exportWh: 0n }));
  const { events } = chain.block(DEADLINE_MS);
  const { available, held: inEscrow, arrears } = chain.account(h0.account);
  t.equal(available + inEscrow, 0n, 'nothing left');
  t.ok(arrears > 0n, `and ${arrears} µ owed`);
  const lent = named(events, 'arrears-lent').find(({ accounts }) =>
    equalBytes(accounts[0] ?? NOTHING, h0.account.publicKey),
  );
  t.equal(lent?.attributes['amountMicro'], arrears.toString(), 'as the event says');
  t.strictSame(moneyFaults(chain), []);
  chain.block(
    DEADLINE_MS + 1000,
    chain.sign(operator, {
      type: 'mint',
      to: h0.account.publicKey,
      amount: micro(arrears + 7n),
      reference: '',
    }),
  );
  t.match(chain.account(h0.account), { available: 7n, arrears: 0n });
  t.strictSame(moneyFaults(chain), []);
});

t.test('estimates: the mean of the last three readings, then as traded', async (t) => {
  const chain = newChain();
  const reading = (slot: bigint, importWh: bigint) =>
    chain.reading(h0, { slot, importWh, exportWh: 9n });
  for (let i = 0; i < 4; i++) {
    const slot = FIRST_SLOT + BigInt(i);
    chain.block(GENESIS_MS + (i + 1) * SLOT_MS, reading(slot, 100n + 101n * BigInt(i)));
  }
  const slot = FIRST_SLOT + 9n;
  chain.block(
    GENESIS_MS + 7 * SLOT_MS + 1,
    order(chain, h0, 'buy', 5n, 200n, { slot }),
    order(chain, h1, 'buy', 5n, 200n, { slot }),
  );
  t.strictSame(
    readHistory(chain.marketStore, 'h0').map(([imported]) => imported),
    [302n, 201n, 100n],
    'history grows when slots are settled, newest first',
  );
  chain.block(GENESIS_MS + 9 * SLOT_MS);
  const { events } = chain.block(GENESIS_MS + 10 * SLOT_MS + HOUR_MS);
  t.strictSame(
    readHistory(chain.marketStore, 'h0').map(([imported]) => imported),
    [403n, 302n, 201n],
    'three at most',
  );
  const line = (household: string) =>
    named(events, 'household-settled').find(
      (event) => event.slot === slot && event.attributes['household'] === household,
    )?.attributes;
  // (403 + 302 + 201) div 3 = 302 and 9 out: 293 Wh net.
  t.match(line('h0'), { quality: 'estimated-history', importWh: '293', exportWh: '0' });
  t.match(line('h1'), { quality: 'estimated-contract', importWh: '0', exportWh: '0' });
});

t.test('late and corrected readings: difference postings only', async (t) => {
  const chain = newChain();
  workedExample(chain);
  chain.block(END_MS);
  const soon = chain.block(END_MS + 1000, correct(chain, operator, 'h0', 1n, 0n));
  t.strictSame(
    soon.codes,
    ['not-settled-yet'],
    'before the settlement there is nothing to correct',
  );
  chain.block(DEADLINE_MS);
  /** What the same slot costs each home when these readings come in time. */
  const inTime = (readings: [Home, bigint, bigint][]) => {
    const other = newChain();
    workedExample(other);
    other.block(END_MS);
    other.block(
      END_MS + 1000,
      ...readings.map(([home, importWh, exportWh]) =>
        other.reading(home, { slot: SLOT, importWh, exportWh }),
      ),
    );
    other.block(DEADLINE_MS);
    return community.households.map(({ account }) => worth(other, account));
  };
  const now = () => community.households.map(({ account }) => worth(chain, account));

  const late = chain.block(
    DEADLINE_MS + 1000,
    chain.reading(h0, { slot: SLOT, importWh: 300n, exportWh: 20n }),
  );
  t.strictSame(names(late), ['household-settled', 'reading-accepted']);
  const money = Object.keys(late.events[0]?.attributes ?? {}).filter((key) => /[<>]/.test(key));
  t.ok(
    money.length > 0 && money.every((key) => /[+-][<>]/.test(key)),
    'only differences are posted',
  );
  t.strictSame(now(), inTime([[h0, 300n, 20n]]), 'late is as dear as in time');

  const other = chain.block(
    DEADLINE_MS + 1500,
    chain.reading(h0, { slot: SLOT, importWh: 200n, exportWh: 0n }),
  );
  t.strictSame(other.codes, ['duplicate-reading'], 'once billed, only the operator corrects');
  const rows: [what: string, make: () => SignedTransaction, code: string][] = [
    ['by the home itself', () => correct(chain, h0.account, 'h0', 1n, 0n), 'not-permitted'],
    ['by the utility', () => correct(chain, utility, 'h0', 1n, 0n), 'not-permitted'],
    ['of nobody', () => correct(chain, operator, 'h9', 1n, 0n), 'unknown-household'],
    ['without reason', () => correct(chain, operator, 'h0', 1n, 0n, ''), 'bad-text'],
    [
      'with a long reason',
      () => correct(chain, operator, 'h0', 1n, 0n, 'x'.repeat(141)),
      'bad-text',
    ],
    ['to the impossible', () => correct(chain, operator, 'h0', 2751n, 0n), 'over-capacity'],
    [
      'of a slot that runs',
      () => correct(chain, operator, 'h0', 1n, 0n, 'x', SLOT + 90n),
      'slot-not-over',
    ],
  ];
  for (const [what, make, code] of rows)
    t.equal(
      chain.build(DEADLINE_MS + 2000, [make()]).result.receipts[0]?.refusal?.code,
      code,
      `correction ${what}`,
    );

  const corrected = chain.block(DEADLINE_MS + 3000, correct(chain, operator, 'h2', 0n, 40n));
  t.strictSame(names(corrected), ['household-settled', 'reading-corrected']);
  t.match(corrected.events[1]?.attributes, {
    household: 'h2',
    exportWh: '40',
    exportWhBefore: '100',
  });
  t.strictSame(
    now(),
    inTime([
      [h0, 300n, 20n],
      [h2, 0n, 40n],
    ]),
    'a correction too',
  );
  chain.block(DEADLINE_MS + 4000, correct(chain, gridOperator, 'h2', 0n, 90n));
  chain.block(DEADLINE_MS + 5000, correct(chain, operator, 'h1', 5n, 0n));
  t.strictSame(
    now(),
    inTime([
      [h0, 300n, 20n],
      [h1, 5n, 0n],
      [h2, 0n, 90n],
    ]),
    'and a correction of a correction',
  );
  const bystander = chain.block(
    DEADLINE_MS + 6000,
    chain.reading(h3, { slot: SLOT, importWh: 11n, exportWh: 0n }),
  );
  t.strictSame(bystander.codes, [null], 'a home that did not take part reads late');
  t.strictSame(
    now(),
    inTime([
      [h0, 300n, 20n],
      [h1, 5n, 0n],
      [h2, 0n, 90n],
      [h3, 11n, 0n],
    ]),
    'and pays',
  );
  t.strictSame(moneyFaults(chain), []);
});

t.test(
  'a household that moves to another feeder later changes nothing that was agreed',
  async (t) => {
    const run = (zone: string | null) => {
      const chain = newChain();
      workedExample(chain);
      chain.block(GATE_MS);
      if (zone !== null)
        chain.block(
          GATE_MS + 1,
          chain.sign(operator, { type: 'updateHousehold', household: 'h2', zone }),
        );
      chain.block(END_MS);
      chain.block(DEADLINE_MS);
      chain.block(DEADLINE_MS + 1, chain.reading(h2, { slot: SLOT, importWh: 0n, exportWh: 60n }));
      chain.block(DEADLINE_MS + 2, chain.reading(h0, { slot: SLOT, importWh: 110n, exportWh: 0n }));
      return community.households.map(({ account }) => worth(chain, account));
    };
    t.strictSame(run('feeder-9'), run(null));

    const chain = newChain();
    workedExample(chain);
    const zone = 'feeder-9';
    chain.block(
      GATE_MS - 1,
      chain.sign(operator, { type: 'updateHousehold', household: 'h2', zone }),
    );
    chain.block(GATE_MS);
    t.equal(record(chain, h0)?.zone, 'feeder-1', 'what counts is where it was at the gate');
    t.equal(record(chain, h2)?.zone, zone);
  },
);

t.test('finality: the slot is gone, and nothing can change any more', async (t) => {
  const chain = newChain();
  workedExample(chain);
  chain.block(END_MS, chain.reading(h0, { slot: SLOT, importWh: 100n, exportWh: 0n }));
  chain.block(DEADLINE_MS);
  chain.block(FINAL_MS - 1000, correct(chain, operator, 'h0', 105n, 0n));
  chain.block(FINAL_MS - 1, correct(chain, operator, 'h0', 104n, 0n));
  t.ok(record(chain, h0), 'still there 1 ms before');
  const own = () => householdSlotKeys(chain.state).filter(({ slot }) => slot === SLOT).length;
  t.equal(own(), 3);
  const { codes } = chain.block(FINAL_MS, correct(chain, operator, 'h0', 103n, 0n));
  t.strictSame(codes, ['past-deadline']);
  t.equal(own(), 0, 'all records are gone');
  t.equal(readSlot(chain.marketStore, SLOT), null);
  const late = chain.block(
    FINAL_MS + 1,
    chain.reading(h1, { slot: SLOT, importWh: 1n, exportWh: 0n }),
  );
  t.strictSame(late.codes, ['past-deadline']);
  const left = [...chain.state.entries.keys()].filter(
    (key) => key.charCodeAt(0) === 9 && [2, 3, 4, 5].includes(key.charCodeAt(33)),
  );
  const progress = readProgress(chain.marketStore);
  t.equal(
    left.length,
    Number((progress?.openedThrough ?? 0n) - (progress?.clearedThrough ?? 0n)),
    'only the open windows are left in the state',
  );
});

t.test('a chain that stood still catches up in one block', async (t) => {
  const chain = newChain();
  workedExample(chain);
  const { events } = chain.block(FINAL_MS + 100 * SLOT_MS);
  const lifeCycle = events.map(({ name }) => name).filter((name) => !name.startsWith('arrears'));
  t.strictSame(
    lifeCycle.filter((name) => /slot/.test(name)),
    ['slot-cleared', 'slot-settled'],
    'gate first',
  );
  t.equal(record(chain, h0), null, 'and final at once');
  t.strictSame(moneyFaults(chain), []);
  const slot = BigInt((FINAL_MS + 100 * SLOT_MS) / SLOT_MS) + 2n;
  const next = chain.block(chain.head.timeMs + 1, order(chain, h0, 'buy', 5n, 200n, { slot }));
  t.strictSame(next.codes, [null], 'and the windows of today are open');
  t.equal(readSlot(chain.marketStore, slot - 2n), null, 'those whose gate was past never opened');
});

t.test(
  'the next due time is that of the first gate or deadline with something behind it',
  async (t) => {
    const chain = newChain();
    const due = () => {
      const [contract] = chain.context.contracts;
      return contract?.template.nextDueMs(
        { get: chain.marketStore.get, slotLengthMs: SLOT_MS },
        contract.parameters,
      );
    };
    t.equal(due(), null, 'before the first block');
    chain.block(GENESIS_MS + 1);
    t.equal(due(), null, 'no order, no block');
    const later = order(chain, h0, 'buy', 5n, 200n, { slot: SLOT + 1n });
    chain.block(GENESIS_MS + 2, later);
    t.equal(due(), GATE_MS + SLOT_MS);
    const sooner = order(chain, h0, 'buy', 5n, 200n);
    chain.block(GENESIS_MS + 3, sooner);
    t.equal(due(), GATE_MS, 'the first gate');
    chain.block(GENESIS_MS + 4, cancel(chain, h0, sooner.id));
    t.equal(due(), GATE_MS + SLOT_MS, 'an order that is cancelled waits for no gate');
    chain.block(GATE_MS + SLOT_MS);
    t.equal(due(), DEADLINE_MS, 'then the deadline of the slot in which the home had an order');
    chain.block(DEADLINE_MS);
    t.equal(due(), DEADLINE_MS + SLOT_MS);
    chain.block(DEADLINE_MS + SLOT_MS);
    t.equal(due(), null);
    const slot = SLOT + 4n;
    chain.block(chain.head.timeMs + 1, chain.reading(h1, { slot, importWh: 5n, exportWh: 0n }));
    t.equal(due(), DEADLINE_MS + 4 * SLOT_MS, 'a reading alone is settled as well');
  },
);

/** One step of a community's day: time passes, then some members do something, rightly or wrongly. */
interface Step {
  readonly passMs: number;
  readonly acts: readonly {
    readonly home: number;
    readonly kind: 'order' | 'replace' | 'cancel' | 'reading' | 'correct' | 'move' | 'pay';
    readonly slot: number;
    readonly quantity: number;
    readonly price: number;
  }[];
}
const step: fc.Arbitrary<Step> = fc.record({
  passMs: fc.oneof(
    fc.integer({ min: 1, max: MINUTE_MS }),
    fc.integer({ min: 1, max: 5 * MINUTE_MS }),
    fc.integer({ min: 1, max: 40 * MINUTE_MS }),
    fc.constantFrom(10 * MINUTE_MS, SLOT_MS, 3 * HOUR_MS, 9 * HOUR_MS),
  ),
  acts: fc.array(
    fc.record({
      home: fc.nat({ max: 3 }),
      kind: fc.constantFrom(
        ...([
          'order',
          'order',
          'order',
          'replace',
          'cancel',
          'reading',
          'reading',
          'correct',
          'move',
          'pay',
        ] as const),
      ),
      slot: fc.nat({ max: 5 }),
      quantity: fc.nat({ max: 900 }),
      price: fc.integer({ min: 70, max: 260 }),
    }),
    { maxLength: 5 },
  ),
});

/** Poor homes, so that some of them fall into arrears. */
const poorChain = () =>
  newChain((document) => {
    for (const balance of document['openingBalances']) balance.amountMicro = '250000';
  });

function play(
  chain: TestChain,
  steps: readonly Step[],
  afterBlock: (report: BlockReport) => void,
): void {
  // Mostly the household's own last order, so that replacing and cancelling often succeed.
  const last = new Map<number, { id: Uint8Array; slot: bigint }>();
  for (const { passMs, acts } of steps) {
    const timeMs = chain.head.timeMs + passMs;
    const running = BigInt(Math.floor(timeMs / SLOT_MS));
    const nonces = new Map<string, bigint>();
    const transactions = acts.map(({ home, kind, slot, quantity, price }) => {
      const { name, account, meter } = community.households[home] as Home;
      const signer = kind === 'correct' || kind === 'move' ? operator : account;
      const nonce = nonces.get(toHex(signer.publicKey)) ?? chain.account(signer).nonce;
      nonces.set(toHex(signer.publicKey), nonce + 1n);
      const options = { nonce, validUntilMs: timeMs + MINUTE_MS };
      const own = last.get(home) ?? { id: NOTHING, slot: running };
      const ahead = kind === 'replace' ? own.slot : running + 1n + BigInt(slot % 3);
      const past = running - BigInt(slot);
      const wh = BigInt(quantity);
      switch (kind) {
        case 'order':
        case 'replace': {
          const side = price % 2 === 0 ? 'buy' : 'sell';
          const replaces = kind === 'replace' ? own.id : NOTHING;
          const call = {
            type: 'placeOrder',
            slot: ahead,
            side,
            quantityWh: wh,
            priceMicroPerWh: BigInt(price),
            replaces,
          } as const;
          const signed = chain.call(signer, call, options);
          last.set(home, { id: signed.id, slot: ahead });
          return signed;
        }
        case 'cancel':
          return chain.call(
            signer,
            { type: 'cancelOrder', slot: own.slot, order: own.id },
            options,
          );
        case 'reading':
          return chain.reading(
            { account, meter },
            { slot: past, importWh: wh, exportWh: BigInt(price) },
            options,
          );
        case 'correct':
          return chain.call(
            signer,
            {
              type: 'correctReading',
              household: name,
              slot: past,
              importWh: wh,
              exportWh: 0n,
              reason: 'again',
            },
            options,
          );
        case 'move':
          return chain.sign(
            signer,
            { type: 'updateHousehold', household: name, zone: `feeder-${slot % 2}` },
            options,
          );
        default:
          return chain.sign(
            signer,
            { type: 'transfer', to: h0.account.publicKey, amount: micro(wh * 100n), reference: '' },
            options,
          );
      }
    });
    afterBlock(chain.block(timeMs, ...transactions));
  }
}

t.test('any day of a community: money whole, escrow exact, due times true', async (t) => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
      const chain = poorChain();
      const [contract] = chain.context.contracts;
      const due = () =>
        contract?.template.nextDueMs(
          { get: chain.marketStore.get, slotLengthMs: SLOT_MS },
          contract.parameters,
        ) ?? null;
      let promised: number | null = null;
      play(chain, steps, (report) => {
        for (const { name } of report.events) counts[name] = (counts[name] ?? 0) + 1;
        const faults = moneyFaults(chain);
        if (faults.length > 0) throw new Error(faults.join('; '));
        const acted = report.events.some(
          ({ name, transaction }) =>
            transaction === null && (name === 'slot-cleared' || name === 'slot-settled'),
        );
        const wasDue = promised !== null && promised <= chain.head.timeMs;
        if (acted !== wasDue)
          throw new Error(`due ${promised}, at ${chain.head.timeMs} acted: ${acted}`);
        promised = due();
        if (promised !== null && promised <= chain.head.timeMs) throw new Error('due in the past');
      });
      // At the end everybody has paid, and the state holds nothing but accounts and open windows.
      chain.block(chain.head.timeMs + 24 * HOUR_MS);
      if (householdSlotKeys(chain.state).length > 0)
        throw new Error('records of final slots are left');
      for (const { account } of community.households)
        if (chain.account(account).held !== 0n) throw new Error('escrow is left');
      if (readSupply(chain.state).minted !== 1_000_000n) throw new Error('the supply changed');
    }),
    { seed: 42, numRuns: 60 },
  );
  for (const name of [
    'slot-cleared',
    'order-matched',
    'order-replaced',
    'order-cancelled',
    'reading-accepted',
    'reading-equivocated',
    'reading-corrected',
    'slot-settled',
    'arrears-lent',
    'arrears-repaid',
  ])
    t.ok((counts[name] ?? 0) > 0, `${name} happened (${counts[name] ?? 0} times)`);
});

t.test('the same blocks give the same roots on every node', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
      const first = poorChain();
      const second = poorChain();
      const roots: string[] = [];
      play(first, steps, ({ executed }) => {
        roots.push(toHex(executed.block.header.stateRoot));
      });
      let index = 0;
      second.state = second.state.reopened();
      second.head = { ...second.head, state: second.state };
      play(second, steps, ({ executed }) => {
        const root = toHex(executed.block.header.stateRoot);
        if (root !== roots[index++]) throw new Error(`another root at block ${index}`);
        if (root !== toHex(second.state.root()))
          throw new Error('the root is not that of the entries');
        // As after a restart: fresh copies of all values, keys in another order.
        second.state = second.state.reopened();
        second.head = { ...second.head, state: second.state };
      });
      if (toHex(first.head.hash) !== toHex(second.head.hash)) throw new Error('other blocks');
    }),
    { seed: 7, numRuns: 20 },
  );
  t.pass('20 chains, one of each pair reopened after every block');
});

t.test('each template says how its price is made, and refuses what it cannot use', async (t) => {
  const terms = MARKET_MECHANISMS.map((template) => {
    const chain = newChain((document) => {
      const [contract] = document['contracts'];
      contract.template = template;
      delete contract.parameters.ration;
      if (template === 'posted') contract.parameters.postedPrice = 160;
      if (template === 'zonal') contract.parameters.zones = ZONES;
    });
    return chain.context.contracts[0]?.terms.split('\n')[1] ?? '';
  });
  t.match(terms, [
    /^One price for all in each slot: .* 1\/2 of the way from the lowest/,
    /^Everybody trades at the posted price of 160 micro-credits per Wh/,
    /each pair at the price that lies 1\/2 of the way from the seller's limit to the buyer's\.$/,
    /the household at the margin sets the price for those who come before it/,
    /Each half trades within itself, at the price that the orders of the other half make/,
    /^As much is traded as offers, asks and the limits of the zones allow\./,
  ]);
  const muda = TEMPLATES.find(({ name }) => name === 'muda');
  t.match(muda?.read(marketParameters(), 15 * MINUTE_MS), {
    ok: false,
    faults: [{ path: 'ration', message: /must be one of equal, not/ }],
  });
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
