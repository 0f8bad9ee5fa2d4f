import t from 'tap';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import { readSchedule, scheduledHouseholds } from '../../state/contracts/market/scheduleState.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import {
  GENESIS_MS,
  HOUR_MS,
  MINUTE_MS,
  marketParameters,
  SLOT_MS,
  type TestChain,
} from '../support/ledger.ts';
import { community, held, homes, named, record } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  ALWAYS,
  accept,
  available,
  block,
  deadlineOf,
  done,
  end,
  gateOf,
  LATER,
  NEXT,
  newChain,
  offer,
  opensAt,
  order,
  parameters,
  reads,
  refusal,
  send,
  standing,
  startOf,
  step,
  until,
} from '../support/scheduleChain.ts';

const [anna, ben, carl, dora] = homes;
const { operator } = community;

const sound = (chain: TestChain) => t.strictSame(moneyFaults(chain), []);

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

  for (const change of [{ settlement: { kind: 'delivered', open: false } }]) {
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
