import fc from 'fast-check';
import t from 'tap';
import { encodeMarketCall, type MarketCall } from '../../state/contracts/market/marketCall.ts';
import { clearingParameters } from '../../state/contracts/market/marketEngine.ts';
import { readProgress, readSlot } from '../../state/contracts/market/marketState.ts';
import { auctionOrders } from '../../state/contracts/market/orderSteps.ts';
import {
  commitmentOf,
  decodeSealedOrders,
  encodeSealedOrders,
  type SealedOrder,
  sealedOrderId,
  steppedOrder,
} from '../../state/contracts/market/sealedOrders.ts';
import { readCommitment } from '../../state/contracts/market/sealedState.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { clear } from '../../state/market/clear.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { GovernedChain } from '../support/governance.ts';
import {
  type BlockReport,
  GENESIS_MS,
  type JsonDocument,
  MINUTE_MS,
  marketParameters,
  OPENING_BALANCE,
  SLOT_MS,
  type TestChain,
} from '../support/ledger.ts';
import { cancel, newChain, order, parametersOf } from '../support/marketChain.ts';
import {
  attributesNamed,
  community,
  GATE_MS,
  type Home,
  held,
  homes,
  named,
  record,
  SLOT,
  START_MS,
  worth,
} from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const [h0, h1, h2, h3] = homes;
// Of the test market: to reveal until 6 minutes before the start; a block from 8 minutes before it shows the chain alive.
const HALF_MS = START_MS - 8 * MINUTE_MS;
const AUCTION_MS = START_MS - 6 * MINUTE_MS;
const DEPOSIT = 17n;
const OPEN_MS = GENESIS_MS + 1000;
const SALT = new Uint8Array(32).fill(7);

const sealedChain = (change: (parameters: JsonDocument) => void = () => {}) =>
  newChain((document) => {
    const { parameters } = document['contracts'][0];
    parameters.sealed = { revealMs: 4 * MINUTE_MS };
    change(parameters);
  });

type Wish = readonly [side: 'buy' | 'sell', ...steps: readonly (readonly [bigint, bigint])[]];

/** Orders numbered from 1: `['buy', [100n, 240n]]` is a buy of 100 Wh at 240 µ/Wh. */
function orders(...wishes: readonly Wish[]): SealedOrder[] {
  return wishes.map(([side, ...steps], index) => {
    const [first, ...further] = steps.map(([quantityWh, priceMicroPerWh]) => ({
      quantityWh,
      priceMicroPerWh,
    }));
    if (first === undefined) throw new Error('an order has a step');
    return { number: index + 1, side, steps: [first, ...further] };
  });
}

const encoded = (wishes: readonly Wish[], salt = SALT) =>
  encodeSealedOrders({ salt, orders: orders(...wishes) });
const subject = (chain: TestChain, { account }: Home, slot = SLOT) => ({
  contract: chain.market,
  account: account.publicKey,
  slot,
});
const commitment = (chain: TestChain, home: Home, bytes: Uint8Array) =>
  commitmentOf(subject(chain, home), bytes);

function commit(
  chain: TestChain,
  home: Home,
  bytes: Uint8Array,
  [buyMaxWh, sellMaxWh]: readonly [bigint, bigint],
  change: Partial<Extract<MarketCall, { type: 'commitOrders' }>> = {},
): SignedTransaction {
  return chain.call(home.account, {
    type: 'commitOrders',
    slot: SLOT,
    commitment: commitment(chain, home, bytes),
    buyMaxWh,
    sellMaxWh,
    ...change,
  });
}
const reveal = (chain: TestChain, { account }: Home, bytes: Uint8Array, slot = SLOT) =>
  chain.call(account, { type: 'revealOrders', slot, orders: bytes });
const withdraw = (chain: TestChain, { account }: Home) =>
  chain.call(account, { type: 'withdrawOrders', slot: SLOT });
const refusals = ({ events }: BlockReport) =>
  named(events, 'refused').map(({ attributes: { code, message } }) => `${code}: ${message}`);

t.test('sealed orders are committed to, replaced, withdrawn, revealed and cleared', async (t) => {
  const chain = sealedChain();
  const first = encoded([['buy', [100n, 100n]]]);
  const bytes = new Map([
    [h0, encoded([['buy', [60n, 240n], [40n, 200n]]])],
    [h1, encoded([['buy', [100n, 230n]]])],
    [
      h2,
      encoded([
        ['sell', [50n, 90n]],
        ['sell', [50n, 90n]],
      ]),
    ],
  ] as const);
  const opened = (home: Home) => bytes.get(home) ?? new Uint8Array();

  const committed = chain.block(
    OPEN_MS,
    commit(chain, h0, first, [100n, 0n]),
    commit(chain, h1, opened(h1), [2000n, 0n]),
    commit(chain, h2, opened(h2), [0n, 2000n]),
    commit(chain, h3, first, [0n, 10n]),
  );
  t.strictSame(committed.codes, [null, null, null, null]);
  // Buys at the cap with the fee, sells at the floor: 2000 · (250 + 2), 2000 · (300 + 30 − 80 + 1).
  t.equal(held(chain, h1), 504_000n, 'a buyer has the cap in escrow');
  t.equal(held(chain, h2), 502_000n, 'a seller has the floor in escrow');
  t.strictSame(
    attributesNamed(committed.events, 'orders-committed')[1],
    {
      household: 'h1',
      commitment: toHex(commitment(chain, h1, opened(h1))),
      buyMaxWh: '2000',
      sellMaxWh: '0',
      lockMicro: '504000',
    },
    'all that is told',
  );
  const replaced = chain.block(OPEN_MS + 1, commit(chain, h0, opened(h0), [500n, 0n]));
  t.equal(held(chain, h0), 126_000n, 'the last commitment counts alone');
  t.match(attributesNamed(replaced.events, 'orders-committed'), [
    { replaces: toHex(commitment(chain, h0, first)) },
  ]);
  chain.block(OPEN_MS + 2, withdraw(chain, h3));
  t.equal(held(chain, h3), 0n, 'who withdraws has nothing in escrow');
  t.equal(readSlot(chain.marketStore, SLOT)?.commitments, 3);
  t.strictSame(moneyFaults(chain), []);

  const atGate = chain.block(
    GATE_MS,
    ...[h0, h1, h2].map((home) => reveal(chain, home, opened(home))),
  );
  t.strictSame(atGate.codes, [null, null, null]);
  t.notOk(named(atGate.events, 'slot-cleared').length, 'the gate alone clears nothing');
  const ids = attributesNamed(atGate.events, 'order-accepted').map(({ order: id }) => id);
  const idOf = (home: Home, number: number) => toHex(sealedOrderId(subject(chain, home), number));
  t.strictSame(ids, [idOf(h0, 1), idOf(h1, 1), idOf(h2, 1), idOf(h2, 2)]);
  // 60 · (240 + 2) + 40 · (200 + 2), 100 · (230 + 2), 100 · (330 − 90 + 1).
  t.strictSame(
    [h0, h1, h2].map((home) => held(chain, home)),
    [22_600n, 23_200n, 24_100n],
    'orders that are open are in escrow at their own limits',
  );
  t.strictSame(moneyFaults(chain), []);

  t.strictSame(named(chain.block(AUCTION_MS - 1).events, 'slot-cleared'), []);
  const cleared = chain.block(AUCTION_MS);
  // 100 Wh at 90 against 60 at 240, 100 at 230, 40 at 200: Q = 100, between 230 and 230.
  t.match(attributesNamed(cleared.events, 'slot-cleared'), [
    { orders: '4', matched: '4', volumeWh: '100', priceMicroPerWh: '230' },
  ]);
  t.strictSame(
    [h0, h1, h2].map((home) => [record(chain, home)?.boughtWh, record(chain, home)?.soldWh]),
    [
      [60n, 0n],
      [40n, 0n],
      [0n, 100n],
    ],
  );
  t.strictSame(moneyFaults(chain), []);
});

t.test('what is refused of sealed orders, and why', async (t) => {
  const chain = sealedChain();
  const open = newChain();
  const one = encoded([['buy', [100n, 200n]]]);
  const rows: [string, TestChain, () => SignedTransaction, RegExp][] = [
    [
      'an order in clear words',
      chain,
      () => order(chain, h0, 'buy', 100n, 200n),
      /^sealed-only: orders of this market are sealed/,
    ],
    [
      'a standing order',
      chain,
      () =>
        chain.call(h0.account, {
          type: 'placeStandingOrder',
          side: 'buy',
          steps: [{ quantityWh: 1n, priceMicroPerWh: 100n }],
          pattern: {
            firstSlot: SLOT + 5n,
            lastSlot: SLOT + 6n,
            weekdays: 127,
            fromMinute: 0,
            toMinute: 1440,
          },
          replaces: new Uint8Array(),
        }),
      /^sealed-only: /,
    ],
    [
      'a commitment in an open market',
      open,
      () => commit(open, h0, one, [100n, 0n]),
      /^not-sealed: orders of this market are open/,
    ],
    ['a withdrawal in an open market', open, () => withdraw(open, h0), /^not-sealed: /],
    [
      'a short commitment',
      chain,
      () => commit(chain, h0, one, [100n, 0n], { commitment: new Uint8Array(31) }),
      /^bad-commitment: a commitment has 32 bytes, not 31/,
    ],
    [
      'a commitment to nothing',
      chain,
      () => commit(chain, h0, one, [0n, 0n]),
      /^bad-commitment: say how much/,
    ],
    [
      'more than the connection carries: 11 kW in a quarter of an hour',
      chain,
      () => commit(chain, h0, one, [2751n, 0n]),
      /^over-capacity: 2751 Wh to buy are more than/,
    ],
    [
      'more than the other way carries: 8 kW',
      chain,
      () => commit(chain, h0, one, [1n, 2001n]),
      /^over-capacity: 2001 Wh to sell/,
    ],
    [
      'a number that no machine word holds',
      chain,
      () => commit(chain, h0, one, [2n ** 64n - 1n, 2n ** 64n - 1n]),
      /^over-capacity: /,
    ],
    [
      'a slot whose window is not open',
      chain,
      () => commit(chain, h0, one, [100n, 0n], { slot: SLOT + 9n }),
      /^not-open-yet: /,
    ],
    [
      'a stranger',
      chain,
      () =>
        chain.call(community.utility, {
          type: 'commitOrders',
          slot: SLOT,
          commitment: SALT,
          buyMaxWh: 1n,
          sellMaxWh: 0n,
        }),
      /^not-permitted: only a household/,
    ],
    ['to withdraw nothing', chain, () => withdraw(chain, h0), /^unknown-commitment: household h0/],
    [
      'to reveal before the gate',
      chain,
      () => reveal(chain, h0, one),
      /^not-open-yet: orders of slot \d+ are revealed from 2027-01-15T08:05:00.000Z to 2027-01-15T08:09:00.000Z/,
    ],
    ['to cancel an order', chain, () => cancel(chain, h0, SALT), /^unknown-order: /],
  ];
  let timeMs = OPEN_MS;
  for (const [what, on, make, reason] of rows) {
    const report = on.block(timeMs++, make());
    t.match(refusals(report), [reason], what);
    t.strictSame(moneyFaults(on), [], what);
  }

  const poor = sealedChain();
  poor.block(
    OPEN_MS,
    poor.sign(h0.account, {
      type: 'transfer',
      to: h1.account.publicKey,
      amount: (OPENING_BALANCE - 25_199n) as never,
      reference: '',
    }),
  );
  t.match(refusals(poor.block(OPEN_MS + 1, commit(poor, h0, one, [100n, 0n]))), [
    /^insufficient-funds: these orders need 25200 µ in escrow until they are revealed, 1 µ more/,
  ]);
});

t.test('what is revealed is what was committed to, in time, or nothing', async (t) => {
  const good: Wish[] = [['buy', [100n, 200n]]];
  const bytes = encoded(good);
  const encode = (wish: SealedOrder[], salt = SALT) => encodeSealedOrders({ salt, orders: wish });
  const rows: [string, Uint8Array, RegExp][] = [
    ['below the floor', encoded([['buy', [100n, 79n]]]), /^out-of-band: /],
    ['a better step after a worse', encoded([['buy', [1n, 100n], [1n, 101n]]]), /^bad-steps: /],
    ['0 Wh', encoded([['buy', [0n, 100n]]]), /^bad-amount: /],
    [
      'more than was said',
      encoded([
        ['buy', [60n, 200n]],
        ['buy', [41n, 190n]],
      ]),
      /^bad-reveal: the orders buy more than the 100 Wh/,
    ],
    [
      'the side that was not said',
      encoded([['sell', [1n, 200n]]]),
      /^bad-reveal: the orders sell more than the 0 Wh/,
    ],
    [
      'more orders than allowed',
      encoded([
        ['buy', [1n, 200n]],
        ['buy', [1n, 200n]],
        ['buy', [1n, 200n]],
        ['buy', [1n, 200n]],
      ]),
      /^too-many-orders: a household has at most 3 orders/,
    ],
    [
      'a preference for oneself',
      encode([
        {
          ...(orders(...good)[0] as SealedOrder),
          preference: { neighbours: ['h0'], renewable: false },
        },
      ]),
      /^bad-preference: /,
    ],
    [
      'a short salt',
      encode(orders(...good), SALT.slice(1)),
      /^bad-reveal: what was committed to cannot be read/,
    ],
    [
      'numbers that repeat',
      encode([...orders(...good), ...orders(...good)]),
      /^bad-reveal: what was committed to cannot be read/,
    ],
    ['number 0', encode(orders(...good).map((one) => ({ ...one, number: 0 }))), /cannot be read/],
    ['bytes that are no orders', Uint8Array.of(255, 255), /cannot be read/],
  ];
  for (const [what, wrong, reason] of rows) {
    const chain = sealedChain();
    t.strictSame(chain.block(OPEN_MS, commit(chain, h0, wrong, [100n, 0n])).codes, [null], what);
    const report = chain.block(GATE_MS, reveal(chain, h0, wrong));
    t.match(refusals(report), [reason], what);
    chain.block(HALF_MS);
    chain.block(AUCTION_MS);
    t.equal(worth(chain, h0.account), OPENING_BALANCE - 100n * DEPOSIT, `${what}: forfeited`);
    t.strictSame(moneyFaults(chain), [], what);
  }

  const chain = sealedChain();
  chain.block(OPEN_MS, commit(chain, h0, bytes, [100n, 0n]));
  const gate = (...transactions: SignedTransaction[]) =>
    refusals(
      chain.block(chain.head.timeMs < GATE_MS ? GATE_MS : chain.head.timeMs + 1, ...transactions),
    );
  t.match(
    gate(
      reveal(
        chain,
        h0,
        encoded(
          good,
          SALT.map(() => 8),
        ),
      ),
    ),
    [/^bad-reveal: these are not the orders of commitment/],
  );
  t.match(gate(reveal(chain, h1, bytes)), [/^unknown-commitment: household h1/]);
  t.match(gate(commit(chain, h0, bytes, [100n, 0n])), [/^gate-closed: /], 'too late to commit');
  t.match(gate(withdraw(chain, h0)), [/^gate-closed: /], 'too late to withdraw');
  t.strictSame(gate(reveal(chain, h0, bytes)), []);
  t.match(gate(reveal(chain, h0, bytes)), [/^unknown-commitment: /], 'revealed once');
  t.match(refusals(chain.block(AUCTION_MS, reveal(chain, h0, bytes))), [/^past-deadline: /]);

  // Another household that copies the fingerprint cannot open it with the orders that it later reads.
  const copied = sealedChain();
  copied.block(
    OPEN_MS,
    commit(copied, h0, bytes, [100n, 0n]),
    commit(copied, h1, bytes, [100n, 0n], { commitment: commitment(copied, h0, bytes) }),
  );
  const both = copied.block(GATE_MS, reveal(copied, h0, bytes), reveal(copied, h1, bytes));
  t.strictSame(both.codes, [null, 'bad-reveal']);
});

t.test('who does not reveal pays the deposit, unless the chain stood still', async (t) => {
  const bytes = encoded([['buy', [100n, 200n]]]);
  const rows: [string, readonly number[], bigint][] = [
    ['a block in the second half of the window', [GATE_MS, HALF_MS, AUCTION_MS], 100n * DEPOSIT],
    ['its very last moment', [GATE_MS, AUCTION_MS - 1, AUCTION_MS], 100n * DEPOSIT],
    ['blocks in the first half alone', [GATE_MS, HALF_MS - 1, AUCTION_MS], 0n],
    ['none from the gate to the start of the slot', [GATE_MS - 1, START_MS], 0n],
  ];
  for (const [what, times, forfeit] of rows) {
    const chain = sealedChain();
    chain.block(OPEN_MS, commit(chain, h0, bytes, [100n, 0n]));
    const reports = times.map((timeMs) => chain.block(timeMs));
    const [event] = named(reports.at(-1)?.events ?? [], 'orders-not-revealed');
    t.equal(event?.attributes['sealed-deposit>community'] ?? '0', forfeit.toString(), what);
    t.equal(event?.attributes['excused'] === undefined, forfeit > 0n, `${what}: says why`);
    t.equal(worth(chain, h0.account), OPENING_BALANCE - forfeit, what);
    t.equal(worth(chain, community.community), forfeit, `${what}: to the community`);
    t.equal(held(chain, h0), 0n, `${what}: the rest is free`);
    t.strictSame(moneyFaults(chain), [], what);
  }

  const dear = sealedChain((parameters) => {
    parameters['sealed'].depositPerWh = 1000;
  });
  dear.block(OPEN_MS, commit(dear, h0, bytes, [100n, 0n]));
  t.equal(held(dear, h0), 100_000n, 'a deposit above the escrow is in escrow as well');
  for (const timeMs of [GATE_MS, HALF_MS, AUCTION_MS]) dear.block(timeMs);
  t.equal(worth(dear, h0.account), OPENING_BALANCE - 100_000n);
});

t.test('the chain is asked for the blocks that sealed orders need', async (t) => {
  const chain = sealedChain();
  const bytes = encoded([['buy', [100n, 200n]]]);
  const dueMs = () => {
    const [contract] = chain.context.contracts;
    const store = { get: chain.marketStore.get, slotLengthMs: SLOT_MS };
    return contract?.template.nextDueMs(store, contract.parameters) ?? null;
  };
  chain.block(OPEN_MS, commit(chain, h0, bytes, [100n, 0n]), commit(chain, h1, bytes, [100n, 0n]));
  t.equal(dueMs(), HALF_MS, 'one that shows the chain alive');
  chain.block(GATE_MS, reveal(chain, h0, bytes));
  t.equal(dueMs(), HALF_MS, 'while anything is not revealed');
  chain.block(HALF_MS, reveal(chain, h1, bytes));
  t.equal(dueMs(), AUCTION_MS, 'then the auction');
  t.equal(readProgress(chain.marketStore)?.clearedThrough, SLOT - 1n);
  chain.block(AUCTION_MS);
  t.equal(readProgress(chain.marketStore)?.clearedThrough, SLOT);
});

t.test('before the reveal nothing differs but fingerprints, whatever is ordered', async (t) => {
  const price = fc.bigInt({ min: 80n, max: 250n });
  const wish = fc.tuple(fc.constant('buy' as const), fc.tuple(fc.bigInt(1n, 900n), price));
  const wishes = fc.array(wish, { maxLength: 3 });
  /** Everything that others get to see: what is sent, what the block did, and the state. */
  const publicLife = (ordered: readonly Wish[], saltByte: number) => {
    const chain = sealedChain();
    const bytes = encoded(ordered, new Uint8Array(32).fill(saltByte));
    const transaction = commit(chain, h0, bytes, [2750n, 0n]);
    const fingerprint = toHex(commitment(chain, h0, bytes));
    const masked = (text: string) => text.replaceAll(fingerprint, '0'.repeat(64));
    const { events, executed } = chain.block(OPEN_MS, transaction);
    const state = [...chain.state.entries]
      .map(([key, value]) => [Buffer.from(key, 'latin1').toString('hex'), masked(toHex(value))])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    return {
      hidden: new Set([masked(toHex(transaction.bytes)).length, executed.block.bytes.length]),
      call: masked(
        toHex(
          transaction.transaction.payload.type === 'call'
            ? transaction.transaction.payload.data
            : SALT,
        ),
      ),
      events: masked(
        JSON.stringify(events, (_, value) =>
          typeof value === 'bigint' || value instanceof Uint8Array ? String(value) : value,
        ),
      ),
      state,
    };
  };
  fc.assert(
    fc.property(wishes, wishes, (one, other) => {
      t.strictSame(publicLife(one, 1), publicLife(other, 2));
    }),
    { seed: 2027, numRuns: 40 },
  );
});

t.test('a sealed market decides as an open one on the same orders', async (t) => {
  const step = fc.tuple(fc.bigInt(1n, 300n), fc.bigInt(80n, 250n));
  const wish = fc.tuple(fc.constantFrom('buy' as const, 'sell' as const), step);
  const book = fc.array(fc.option(fc.array(wish, { maxLength: 3 })), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(book, fc.integer({ min: 0, max: 15 }), (ordered, silent) => {
      const chain = sealedChain();
      const bytesOf = ordered.map((one) => one && encoded(one));
      const each = <T>(make: (home: Home, bytes: Uint8Array, index: number) => T) =>
        homes.flatMap((home, index) => {
          const bytes = bytesOf[index];
          return bytes == null ? [] : [make(home, bytes, index)];
        });
      chain.block(OPEN_MS, ...each((home, bytes) => commit(chain, home, bytes, [1000n, 1000n])));
      const isSilent = (index: number) => ((silent >> index) & 1) === 1;
      chain.block(
        GATE_MS,
        ...each((home, bytes, index) =>
          isSilent(index) ? [] : [reveal(chain, home, bytes)],
        ).flat(),
      );
      chain.block(HALF_MS);
      const { seed } = readSlot(chain.marketStore, SLOT) ?? { seed: SALT };
      chain.block(AUCTION_MS);
      const expected = clear(
        clearingParameters('uniform', parametersOf(chain), SLOT, seed),
        each((home, bytes, index) =>
          isSilent(index)
            ? []
            : (decodeSealedOrders(bytes)?.orders ?? []).flatMap((one) =>
                auctionOrders({
                  ...steppedOrder(one),
                  order: sealedOrderId(subject(chain, home), one.number),
                  household: home.name,
                }),
              ),
        ).flat(),
      );
      homes.forEach((home, index) => {
        const got = record(chain, home);
        const { boughtWh, soldWh } = expected.households.get(home.name) ?? {
          boughtWh: 0n,
          soldWh: 0n,
        };
        t.strictSame([got?.boughtWh ?? 0n, got?.soldWh ?? 0n], [boughtWh, soldWh]);
        const lost = bytesOf[index] != null && isSilent(index) ? 2000n * DEPOSIT : 0n;
        t.equal(worth(chain, home.account), OPENING_BALANCE - lost);
        t.equal(readCommitment(chain.marketStore, SLOT, home.name), null);
      });
      t.strictSame(moneyFaults(chain), []);
    }),
    { seed: 2028, numRuns: 60 },
  );
});

t.test('parameters and terms of sealed orders', async (t) => {
  const template = TEMPLATES.find(({ name }) => name === 'uniform');
  const read = (change: JsonDocument) =>
    template?.read({ ...marketParameters(), ...change }, SLOT_MS) ?? { ok: false, faults: [] };
  const faultsOf = (change: JsonDocument) => {
    const result = read(change);
    return result.ok ? [] : result.faults.map(({ path, message }) => `${path} ${message}`);
  };
  const rows: [string, JsonDocument, RegExp[]][] = [
    ['sealed by default values', { sealed: {} }, []],
    ['open', { sealed: null }, []],
    ['with a deposit', { sealed: { revealMs: 600_000, depositPerWh: 0 } }, []],
    ['no object', { sealed: true }, [/^sealed must be an object/]],
    [
      'longer than until the start',
      { sealed: { revealMs: 600_001 } },
      [/^sealed.revealMs must be at most timing.gateBeforeMs/],
    ],
    ['too short', { sealed: { revealMs: 1 } }, [/^sealed.revealMs must be a whole number from 2/]],
    [
      'a deposit below 0',
      { sealed: { depositPerWh: -1 } },
      [/^sealed.depositPerWh must be a whole number from 0/],
    ],
    [
      'a wrong name',
      { sealed: { revealsMs: 5 } },
      [/^sealed.revealsMs is not known; did you mean revealMs/],
    ],
    [
      'with standing orders',
      { sealed: {}, standingOrdersPerHousehold: 1 },
      [/^standingOrdersPerHousehold must be 0 where orders are sealed/],
    ],
  ];
  for (const [what, change, faults] of rows) {
    const found = faultsOf(change);
    t.equal(found.length, faults.length, `${what}: ${found}`);
    faults.forEach((fault, index) => {
      t.match(found[index], fault, what);
    });
  }
  const sealed = read({ sealed: {} });
  const terms = sealed.ok ? (template?.terms(sealed.parameters, SLOT_MS) ?? '') : '';
  t.match(terms, /In the 4 minutes after the gate the orders are opened/);
  t.match(terms, /It costs 17 micro-credits per Wh for the most that was said/);
  const openTerms = read({});
  t.notMatch(openTerms.ok ? template?.terms(openTerms.parameters, SLOT_MS) : '', /sealed/);
});

t.test('a side market may be sealed, and hands over what its auction decided', async (t) => {
  const chain = newChain((document) => {
    document['contracts'].push({
      name: 'evening',
      template: 'uniform',
      version: 1,
      parameters: {
        settledBy: 'market',
        floor: 80,
        cap: 250,
        maxQuantityWh: 10_000,
        sealed: {},
        timing: { opensBeforeMs: 30 * MINUTE_MS, gateBeforeMs: 10 * MINUTE_MS },
      },
    });
  });
  const side = chain.context.contracts[1]?.id ?? SALT;
  const call = ({ account }: Home, marketCall: MarketCall) =>
    chain.sign(account, { type: 'call', contract: side, data: encodeMarketCall(marketCall) });
  const sent: [Home, Uint8Array, bigint, bigint][] = [
    [h0, encoded([['buy', [100n, 200n]]]), 100n, 0n],
    [h1, encoded([['sell', [100n, 100n]]]), 0n, 100n],
    [h2, encoded([['sell', [100n, 90n]]]), 0n, 100n],
  ];
  const report = chain.block(
    OPEN_MS,
    ...sent.map(([home, bytes, buyMaxWh, sellMaxWh]) =>
      call(home, {
        type: 'commitOrders',
        slot: SLOT,
        commitment: commitmentOf({ ...subject(chain, home), contract: side }, bytes),
        buyMaxWh,
        sellMaxWh,
      }),
    ),
  );
  t.strictSame(report.codes, [null, null, null]);
  const revealed = sent
    .filter(([home]) => home !== h2)
    .map(([home, bytes]) => call(home, { type: 'revealOrders', slot: SLOT, orders: bytes }));
  t.strictSame(chain.block(GATE_MS, ...revealed).codes, [null, null]);
  chain.block(HALF_MS);
  const cleared = chain.block(AUCTION_MS);
  t.match(
    named(cleared.events, 'slot-cleared').filter(
      ({ contract }) => contract !== null && equalBytes(contract, side),
    ),
    [{ attributes: { volumeWh: '100', priceMicroPerWh: '150' } }],
  );
  t.equal(record(chain, h0)?.agreedBoughtWh, 100n, 'the home market bills it');
  t.equal(record(chain, h1)?.agreedSoldWh, 100n);
  t.equal(worth(chain, h2.account), OPENING_BALANCE - 100n * DEPOSIT, 'deposits count there too');
  t.strictSame(moneyFaults(chain), []);
});

t.test('a market becomes sealed: open orders until then, and standing ones no more', async (t) => {
  const chain = new GovernedChain(1, (document) => {
    document['parameters'].contractNoticeDays = 0;
  });
  const old = chain.market;
  const household = chain.community.households[0] ?? h0;
  const call = (contract: Uint8Array, marketCall: MarketCall) =>
    chain.sign(household.account, { type: 'call', contract, data: encodeMarketCall(marketCall) });
  const firstSlot = BigInt(GENESIS_MS / SLOT_MS) + 3n;
  const standing = call(old, {
    type: 'placeStandingOrder',
    side: 'buy',
    steps: [{ quantityWh: 10n, priceMicroPerWh: 200n }],
    pattern: {
      firstSlot,
      lastSlot: firstSlot + 20n,
      weekdays: 127,
      fromMinute: 0,
      toMinute: 1440,
    },
    replaces: new Uint8Array(),
  });
  t.strictSame(chain.block(OPEN_MS, standing).codes, [null]);
  const parameters = canonicalJson({ ...marketParameters(), sealed: {} });
  chain.decide({
    type: 'changeContract',
    contract: old,
    template: 'uniform',
    version: 1,
    parameters,
    noticeDays: 0,
  });
  chain.next();
  const next = chain.context.contracts.find(({ id }) => !equalBytes(id, old));
  const boundary = next?.fromSlot ?? 0n;
  const opensMs = (slot: bigint) => Number(slot) * SLOT_MS - 30 * MINUTE_MS;
  const placed = [];
  for (let slot = firstSlot; slot <= boundary; slot++)
    placed.push(...chain.block(opensMs(slot)).events);
  t.strictSame(
    named(placed, 'order-accepted', 'standing-order-skipped').map(({ name, slot, attributes }) => [
      name,
      slot,
      attributes['code'],
    ]),
    Array.from({ length: Number(boundary - firstSlot) + 1 }, (_, index) => {
      const slot = firstSlot + BigInt(index);
      return slot < boundary
        ? ['order-accepted', slot, undefined]
        : ['standing-order-skipped', slot, 'sealed-only'];
    }),
  );
  const committed = chain.next(
    call(next?.id ?? old, {
      type: 'commitOrders',
      slot: boundary,
      commitment: SALT,
      buyMaxWh: 10n,
      sellMaxWh: 0n,
    }),
  );
  t.strictSame(committed.codes, [null]);
  t.strictSame(moneyFaults(chain), []);
});
