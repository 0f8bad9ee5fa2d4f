import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import {
  encodeFlexibilityCall,
  type FlexibilityCall,
} from '../../state/contracts/flexibility/flexibilityCall.ts';
import { isLost, type LimitRules } from '../../state/contracts/flexibility/limitRules.ts';
import { slotStartMs } from '../../state/types/parameters.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { microPerWattHour } from '../../state/types/units.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  SLOT_MS,
  TestChain,
} from '../support/ledger.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const SLOT = FIRST_SLOT + 4n;
const NEXT = SLOT + 1n;
/** In the windows of both slots. */
const ORDER_MS = slotStartMs(SLOT, SLOT_MS) - 14 * MINUTE_MS;
const EMPTY = new Uint8Array();

/** Connections of 11 kW and 8 kW: 2750 Wh in and 2000 Wh out in a slot. */
function limitedChain(change: (limits: JsonDocument, document: JsonDocument) => void = () => {}) {
  const community = makeCommunity();
  const document = genesisDocument(community);
  const limits: JsonDocument = {
    heartbeatMs: 2 * HOUR_MS,
    failSafe: { importW: 2000 },
    failSafeMs: HOUR_MS,
    penalty: 100,
  };
  change(limits, document);
  const market = document['contracts'].find(({ name }: JsonDocument) => name === 'market');
  market.parameters.limitedBy = 'grid';
  document['contracts'].push({
    name: 'grid',
    template: 'flexibility',
    version: 1,
    parameters: { market: 'market', limits },
  });
  return new TestChain(community, document, verifyNative);
}

function home(chain: TestChain, index = 0) {
  const found = chain.community.households[index];
  if (found === undefined) throw new Error(`there is no home ${index}`);
  return found;
}

function gridCall(
  chain: TestChain,
  call: FlexibilityCall,
  signer = chain.community.gridOperator,
  later = 0n,
): SignedTransaction {
  const contract = chain.context.contracts.find(({ name }) => name === 'grid')?.id ?? EMPTY;
  const nonce = chain.account(signer).nonce + later;
  return chain.sign(
    signer,
    { type: 'call', contract, data: encodeFlexibilityCall(call) },
    { nonce },
  );
}

type Power = Pick<
  Extract<FlexibilityCall, { type: 'postLimit' }>,
  'importW' | 'exportW' | 'importPpm' | 'exportPpm'
>;

const limit = (
  power: Power,
  zone = '',
  firstSlot = SLOT,
  lastSlot = firstSlot,
): FlexibilityCall => ({ type: 'postLimit', zone, firstSlot, lastSlot, ...power });

function order(
  chain: TestChain,
  side: 'buy' | 'sell',
  quantityWh: bigint,
  slot = SLOT,
  later = 0n,
): SignedTransaction {
  const { account } = home(chain);
  const nonce = chain.account(account).nonce + later;
  const price = { buy: 100n, sell: 200n }[side];
  return chain.call(
    account,
    { type: 'placeOrder', slot, side, quantityWh, priceMicroPerWh: price, replaces: EMPTY },
    { nonce },
  );
}

t.test('orders keep to the limit in force when they come in', async (t) => {
  const table: [string, [Power, string?][], 'buy' | 'sell', bigint][] = [
    ['none: the connection', [], 'buy', 2750n],
    ['watts', [[{ importW: 4000n }]], 'buy', 1000n],
    ['a share of the connection', [[{ exportPpm: 500_000 }]], 'sell', 1000n],
    ['the other direction is free', [[{ exportW: 0n }]], 'buy', 2750n],
    [
      'the strictest of zone and all',
      [[{ importW: 4000n }], [{ importW: 6000n }, 'feeder-1']],
      'buy',
      1000n,
    ],
    ['of its own zone', [[{ importW: 4000n }, 'feeder-1']], 'buy', 1000n],
    ['not of another zone', [[{ importW: 4000n }, 'feeder-2']], 'buy', 2750n],
    ['the last that was posted', [[{ importW: 4000n }], [{ importW: 6000n }]], 'buy', 1500n],
    ['lifted', [[{ importW: 4000n }], [{}]], 'buy', 2750n],
    ['nothing at all', [[{ importW: 0n }]], 'buy', 0n],
  ];
  for (const [name, posted, side, most] of table) {
    const chain = limitedChain();
    const { codes } = chain.block(
      GENESIS_MS + MINUTE_MS,
      ...posted.map(([power, zone], index) =>
        gridCall(chain, limit(power, zone), undefined, BigInt(index)),
      ),
    );
    t.strictSame(
      codes,
      posted.map(() => null),
      name,
    );
    chain.block(ORDER_MS);
    const over = chain.block(ORDER_MS + 1, order(chain, side, most + 1n));
    const isConnection = most === 2750n;
    t.strictSame(over.codes, [isConnection ? 'over-capacity' : 'over-limit'], name);
    if (most === 0n) continue;
    const fits = chain.block(
      ORDER_MS + 2,
      order(chain, side, most - 10n),
      order(chain, side, 10n, SLOT, 1n),
    );
    t.strictSame(fits.codes, [null, null], name);
    const more = chain.block(ORDER_MS + 3, order(chain, side, 1n));
    t.strictSame(more.codes, over.codes, `${name}: all orders of a slot together`);
  }
});

t.test('nothing is heard: the fail-safe limit, until a sign of life or its end', async (t) => {
  const chain = limitedChain((limits) => {
    limits['heartbeatMs'] = 20 * MINUTE_MS;
    limits['failSafeMs'] = 40 * MINUTE_MS;
  });
  chain.block(GENESIS_MS + MINUTE_MS, gridCall(chain, { type: 'heartbeat' }));
  const minute = (n: number) => GENESIS_MS + n * MINUTE_MS;
  const tryAt = (n: number, wh: bigint, slot: bigint) => {
    chain.block(minute(n) - 1);
    return chain.block(minute(n), order(chain, 'buy', wh, slot)).codes;
  };
  // Heard in minute 1: lost after minute 21, and forgotten after minute 61.
  t.strictSame(tryAt(21, 600n, FIRST_SLOT + 3n), [null]);
  t.strictSame(tryAt(22, 501n, FIRST_SLOT + 3n), ['over-limit'], '2000 W: 500 Wh');
  const back = chain.block(minute(23), gridCall(chain, { type: 'heartbeat' }));
  t.strictSame(back.codes, [null]);
  t.strictSame(tryAt(24, 501n, FIRST_SLOT + 3n), [null]);
  // Heard in minute 23: lost from minute 44 to 83.
  t.strictSame(tryAt(82, 501n, FIRST_SLOT + 7n), ['over-limit']);
  t.strictSame(tryAt(84, 501n, FIRST_SLOT + 7n), [null], 'the fail-safe has an end');
  const rules: LimitRules = {
    noticeMs: 0,
    heartbeatMs: 10,
    failSafe: { importW: 0n, exportW: null },
    failSafeMs: 0,
    penalty: microPerWattHour(0n),
  };
  t.strictSame(
    [10, 11, 1_000_000].map((timeMs) => isLost(rules, 0, timeMs)),
    [false, true, true],
    'without an end it holds until the operator is back',
  );
});

t.test('what a meter shows beyond the limit of its slot is told and charged', async (t) => {
  const chain = limitedChain((limits) => {
    limits['heartbeatMs'] = 40 * MINUTE_MS;
  });
  chain.block(GENESIS_MS + MINUTE_MS, gridCall(chain, limit({ importW: 4000n, exportW: 0n })));
  const [h0, h1, h2] = [home(chain, 0), home(chain, 1), home(chain, 2)];
  // Heard in minute 1: the slot of minute 45 starts under the fail-safe, 60 and 75 too. A sign of life in
  // minute 61 comes too late for the slot that has started.
  chain.block(GENESIS_MS + 40 * MINUTE_MS);
  const lost = chain.block(GENESIS_MS + 46 * MINUTE_MS);
  t.match(
    lost.events.find(({ name }) => name === 'fail-safe-began'),
    { slot: FIRST_SLOT + 3n, attributes: { importW: '2000' } },
  );
  chain.block(GENESIS_MS + 61 * MINUTE_MS, gridCall(chain, { type: 'heartbeat' }));
  const back = chain.block(GENESIS_MS + 75 * MINUTE_MS);
  t.match(
    back.events.find(({ name }) => name === 'fail-safe-ended'),
    { slot: NEXT },
  );
  const readMs = slotStartMs(NEXT + 1n, SLOT_MS) + MINUTE_MS;
  const reading = (at: typeof h0, slot: bigint, importWh: bigint, exportWh: bigint, later = 0n) =>
    chain.readingAt(at, chain.market, { slot, importWh, exportWh }, later);
  chain.block(readMs);
  const { codes } = chain.block(
    readMs + 1,
    reading(h0, SLOT, 700n, 0n),
    reading(h0, NEXT, 2000n, 0n, 1n),
    reading(h1, SLOT, 0n, 30n),
  );
  t.strictSame(codes, [null, null, null]);
  const settled = chain.block(slotStartMs(NEXT + 1n, SLOT_MS) + HOUR_MS);
  const told = (events: typeof settled.events) =>
    events
      .filter(({ name }) => name === 'limit-exceeded')
      .map(({ slot, attributes: a }) => [a['household'], slot, a['overWh'], a['source']]);
  t.strictSame(
    told(settled.events),
    [
      ['h0', SLOT, '200', 'fail-safe'],
      ['h1', SLOT, '30', 'fail-safe'],
    ],
    '500 Wh under the fail-safe are stricter than the 1000 Wh that were posted; in the next slot nothing holds',
  );
  const charged = settled.events.find(({ name }) => name === 'limit-exceeded')?.attributes;
  t.match(charged, { 'limit-penalty>dso': '20000' });
  t.strictSame(moneyFaults(chain), []);
  const correct = (importWh: bigint) =>
    chain.call(chain.community.operator, {
      type: 'correctReading',
      household: 'h0',
      slot: SLOT,
      importWh,
      exportWh: 0n,
      reason: 'read again',
    });
  const down = chain.block(chain.head.timeMs + MINUTE_MS, correct(550n));
  t.match(
    down.events.find(({ name }) => name === 'limit-exceeded'),
    { attributes: { overWh: '50', chargedWh: '-150', 'limit-penalty-<dso': '15000' } },
  );
  const within = chain.block(chain.head.timeMs + MINUTE_MS, correct(500n));
  t.match(
    within.events.find(({ name }) => name === 'limit-exceeded'),
    { attributes: { overWh: '0', 'limit-penalty-<dso': '5000' } },
    'in the end nothing was charged',
  );
  const late = chain.block(chain.head.timeMs + MINUTE_MS, reading(h2, SLOT, 501n, 0n));
  t.strictSame(told(late.events), [['h2', SLOT, '1', 'fail-safe']], 'a late reading is judged too');
  t.strictSame(moneyFaults(chain), []);
});

t.test('after a long silence, readings are judged and billed before they are final', async (t) => {
  for (const isFirst of [false, true]) {
    const chain = limitedChain((limits, document) => {
      limits['heartbeatMs'] = 24 * HOUR_MS;
      if (!isFirst) return;
      const parameters = { market: 'market', peak: { period: 'days', days: 1, price: 96 } };
      document['contracts'].unshift({
        name: 'peaks',
        template: 'flexibility',
        version: 1,
        parameters,
      });
    });
    const market = chain.context.contracts.find(({ name }) => name === 'market')?.id ?? EMPTY;
    chain.block(GENESIS_MS + MINUTE_MS, gridCall(chain, limit({ importW: 400n })));
    chain.block(slotStartMs(NEXT, SLOT_MS) + MINUTE_MS);
    const fields = { slot: SLOT, importWh: 250n, exportWh: 0n };
    const read = chain.block(
      slotStartMs(NEXT, SLOT_MS) + 2 * MINUTE_MS,
      chain.readingAt(home(chain), market, fields),
    );
    t.strictSame(read.codes, [null]);
    const wake = chain.block(GENESIS_MS + 72 * HOUR_MS);
    const events = [...wake.events, ...chain.block(GENESIS_MS + 72 * HOUR_MS + 1).events];
    const told = (name: string) => events.find((event) => event.name === name)?.attributes;
    t.match(told('limit-exceeded'), { overWh: '150', source: 'posted' });
    // 64 of the first day's 96 slots: 1000 W · 96 µ · 64/96.
    if (isFirst) t.match(told('peak-billed'), { peakW: '1000', 'peak-charge>dso': '64000' });
    t.strictSame(moneyFaults(chain), []);
  }
});

t.test('limits that are refused', async (t) => {
  const chain = limitedChain((limits) => {
    limits['noticeMs'] = 30 * MINUTE_MS;
  });
  chain.block(GENESIS_MS + MINUTE_MS);
  const { gridOperator, utility } = chain.community;
  const table: [FlexibilityCall, string, typeof utility?][] = [
    [limit({ importW: 1n }), 'not-permitted', utility],
    [{ type: 'heartbeat' }, 'not-permitted', home(chain).account],
    [limit({ importW: 1n }, '', FIRST_SLOT + 2n), 'short-notice'],
    [limit({ importW: 1n }, '', SLOT, SLOT - 1n), 'bad-limit'],
    [limit({ importW: 1n }, '', SLOT, SLOT + 288n), 'bad-limit'],
    [limit({ importW: 10_000_001n }), 'bad-limit'],
    [limit({ exportPpm: 1_000_001 }), 'bad-limit'],
    [limit({ importW: 1n }, 'a zone'), 'bad-name'],
    [limit({ importW: 1n }, '', FIRST_SLOT + 1000n), 'not-open-yet'],
  ];
  for (const [call, code, signer = gridOperator] of table) {
    const { codes } = chain.block(chain.head.timeMs + 1, gridCall(chain, call, signer));
    t.strictSame(codes, [code]);
  }
});
