import t from 'tap';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import { readSchedule, scheduledHouseholds } from '../../state/contracts/market/scheduleState.ts';
import type { SlotPattern } from '../../state/contracts/market/slotPattern.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import { FIRST_SLOT, type TestChain } from '../support/ledger.ts';
import { community, held, homes, named, record } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  ALWAYS,
  block,
  done,
  gateOf,
  LATER,
  NEXT,
  newChain,
  opensAt,
  order,
  parameters,
  refusal,
  type Steps,
  standing,
  step,
  until,
} from '../support/scheduleChain.ts';

const [anna, ben, carl, dora] = homes;
const { operator } = community;

const sound = (chain: TestChain) => t.strictSame(moneyFaults(chain), []);

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
    ['eight steps', 'buy', stepsOf(8), null],
    ['nine steps', 'buy', stepsOf(9), 'bad-steps'],
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

function stepsOf(count: number): Steps {
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
