import fc from 'fast-check';
import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import { encodeMarketCall } from '../../state/contracts/market/marketCall.ts';
import {
  endsYear,
  lastSlotOf,
  type NetMeteringRules,
  periodName,
  periodOf,
} from '../../state/contracts/market/netMeteringRules.ts';
import { readPostedPrices } from '../../state/contracts/market/postedTariff.ts';
import { blockOf } from '../../state/contracts/market/tariffSeries.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { GovernedChain } from '../support/governance.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  type JsonDocument,
  MINUTE_MS,
  marketParameters,
  SLOT_MS,
  type TestChain,
} from '../support/ledger.ts';
import { attributesNamed, community, homes, NOTHING } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  DAY_MS,
  gain,
  newChain,
  POSTED,
  place,
  read,
  refusalOf,
} from '../support/settlementChain.ts';

const [anna, ben, carl] = homes;
const { operator, utility, gridOperator } = community;

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
  t.strictSame(attributesNamed(events, 'slot-closed'), []);
  chain.block(GENESIS_MS + SLOT_MS);
  chain.block(chain.head.timeMs + 1, place(chain, [anna, 'sell', 100n, 100n], peak));
  t.equal(chain.account(anna.account).held, 100n * (400n + 30n - 100n + 1n), 'escrow by the peak');
  const opening = chain.block(GENESIS_MS + 4 * SLOT_MS);
  t.strictSame(attributesNamed(opening.events, 'slot-closed'), [
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
  t.match(attributesNamed(posted.events, 'tariff-posted'), [
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
