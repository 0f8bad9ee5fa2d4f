import t from 'tap';
import { readSlot } from '../../state/contracts/market/marketState.ts';
import {
  encodeSealedOrders,
  type SealedOrder,
  sealedOrderId,
} from '../../state/contracts/market/sealedOrders.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { OPENING_BALANCE, type TestChain } from '../support/ledger.ts';
import { cancel, newChain, order } from '../support/marketChain.ts';
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
import {
  AUCTION_MS,
  commit,
  commitment,
  DEPOSIT,
  encoded,
  HALF_MS,
  OPEN_MS,
  orders,
  refusals,
  reveal,
  SALT,
  sealedChain,
  subject,
  type Wish,
  withdraw,
} from '../support/sealedChain.ts';

const [h0, h1, h2, h3] = homes;

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
