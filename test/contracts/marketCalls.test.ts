import fc from 'fast-check';
import t from 'tap';
import {
  decodeMarketCall,
  decodeMeterReading,
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
} from '../../state/contracts/market/marketCall.ts';
import { readSlot } from '../../state/contracts/market/marketState.ts';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { FIRST_SLOT, GENESIS_MS, MINUTE_MS, OPENING_BALANCE, signerOf } from '../support/ledger.ts';
import { at, cancel, names, newChain, order, workedExample } from '../support/marketChain.ts';
import {
  community,
  DEADLINE_MS,
  END_MS,
  GATE_MS,
  type Home,
  held,
  homes,
  NOTHING,
  named,
  record,
  SLOT,
  START_MS,
} from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const [h0, h1, h2, h3] = homes;
const { operator } = community;

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
