import fc from 'fast-check';
import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import type { FlexibilityCall } from '../../state/contracts/flexibility/flexibilityCall.ts';
import { readGenesis } from '../../state/execution/genesis.ts';
import {
  ask,
  at,
  BUDGET,
  blockAt,
  chainOf,
  correction,
  type DayUse,
  day,
  flexibilityCall,
  flexibilityParameters,
  home,
  named,
  pledge,
  readings,
  request,
  SLOT_MS,
  slotOf,
  withHistory,
} from '../support/flexibilityChain.ts';
import {
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
} from '../support/ledger.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

t.test('an event by hand: asked for, pledged, measured, paid, corrected, ended', async (t) => {
  const chain = chainOf();
  const { gridOperator } = chain.community;
  withHistory(chain);
  const { asked, posted } = ask(chain);
  t.strictSame(posted.codes, [null]);
  t.match(named(posted.events, 'flexibility-requested')[0], { budgetMicro: '100000' });
  t.equal(chain.account(gridOperator).held, 100_000n, 'all that it can cost is set aside');
  t.strictSame(moneyFaults(chain), []);

  const [h0, h1, h2] = [home(chain, 0), home(chain, 1), home(chain, 2)];
  blockAt(chain, at(7, 9), () => [
    flexibilityCall(chain, h0.account, pledge(asked, 700n)),
    flexibilityCall(chain, h1.account, pledge(asked, 5000n)),
    flexibilityCall(chain, h2.account, pledge(asked, 300n)),
  ]);
  const changed = blockAt(chain, at(7, 10), () => [
    flexibilityCall(chain, h0.account, pledge(asked, 1000n)),
    flexibilityCall(chain, h2.account, pledge(asked, 0n)),
  ]);
  t.match(named(changed.events, 'flexibility-pledged'), [
    { household: 'h0', pledgedWh: '1000', pledgedBeforeWh: '700' },
    { household: 'h2', pledgedWh: '0', pledgedBeforeWh: '300' },
  ]);
  const gate = blockAt(chain, at(7, 12));
  t.strictSame(
    named(gate.events, 'flexibility-committed').map((a) => [a['household'], a['committedWh']]),
    [
      ['h0', '1000'],
      ['h1', '1000'],
    ],
    'equal shares: who pledges 5000 gets no more than who pledges 1000',
  );
  // Thursday, Wednesday and Tuesday are the greatest of five: (400+400)+(250+250)+(300+300) = 1900 Wh
  // in the window, today 600: 600·3/1900 = 947368 ppm; (900+800+700)·0.947368/3 = 757, 2200 → 694.
  blockAt(chain, at(7, 20), () => [
    ...readings(chain, 0, 7, day([300, 300, 300, 351])),
    ...readings(chain, 1, 7, day([300, 300, 0, 0])),
  ]);
  t.strictSame(moneyFaults(chain), []);
  const { events } = blockAt(chain, at(8, 3));
  t.match(named(events, 'flexibility-settled'), [
    {
      household: 'h0',
      committedWh: '1000',
      baselineWh: '1451',
      actualWh: '651',
      reductionWh: '800',
      rewardedWh: '800',
      ratioPpm: '947368',
      days: '5',
      'flexibility-reward<dso': '40000',
    },
    {
      household: 'h1',
      rewardedWh: '0',
      unmeasured: 'no sufficient number of earlier days to compare with',
    },
  ]);
  t.equal(chain.account(gridOperator).held, 60_000n);
  t.strictSame(moneyFaults(chain), []);

  const corrected = blockAt(chain, at(8, 4), () => [correction(chain, 'h0', slotOf(7, 18), 451n)]);
  t.match(named(corrected.events, 'flexibility-settled'), [
    { household: 'h0', rewardedWh: '700', paidWh: '-100', 'flexibility-reward->dso': '5000' },
  ]);
  const day6 = blockAt(chain, at(8, 5), () => [correction(chain, 'h0', slotOf(7, 18), 51n)]);
  t.match(
    named(day6.events, 'flexibility-settled'),
    [{ rewardedWh: '1000', paidWh: '300', 'flexibility-reward+<dso': '15000' }],
    'not more than the share, however much was left out',
  );
  t.strictSame(moneyFaults(chain), []);
  const ended = blockAt(chain, at(8, 15));
  t.match(named(ended.events, 'flexibility-ended'), [
    { households: '2', rewardedWh: '1000', paidMicro: '50000', returnedMicro: '50000' },
  ]);
  t.equal(chain.account(gridOperator).held, 0n);
  t.strictSame(moneyFaults(chain), []);
});

t.test('what is refused, and why', async (t) => {
  const chain = chainOf((parameters) => {
    parameters['demandResponse'].eventsMax = 2;
  });
  const { gridOperator, utility } = chain.community;
  const [h0, h1] = [home(chain, 0), home(chain, 1)];
  const refused = (change: Partial<FlexibilityCall>, timeMs: number) =>
    ask(chain, change, timeMs).posted.codes;
  const table: [Partial<FlexibilityCall>, string][] = [
    [{ lastSlot: slotOf(7, 16) }, 'bad-event'],
    [{ lastSlot: slotOf(7, 21) }, 'bad-event'],
    [{ quantityWh: 0n }, 'bad-event'],
    [{ quantityWh: 2n ** 60n }, 'bad-event'],
    [{ priceMicroPerWh: 0n }, 'out-of-band'],
    [{ priceMicroPerWh: 201n }, 'out-of-band'],
    [{ pledgesUntilMs: BigInt(at(7, 17, 1)) }, 'bad-event'],
    [{ pledgesUntilMs: BigInt(at(7, 2)) }, 'short-notice'],
    [{ firstSlot: slotOf(10, 17), lastSlot: slotOf(10, 17) }, 'not-open-yet'],
    [{ zone: 'a zone' }, 'bad-name'],
    [{ quantityWh: 20_001n }, 'insufficient-funds'],
  ];
  table.forEach(([change, code], index) => {
    t.strictSame(refused(change, at(7, 1, index)), [code], JSON.stringify(Object.keys(change)));
  });
  const byOthers = blockAt(chain, at(7, 2), () => [
    flexibilityCall(chain, utility, request()),
    flexibilityCall(chain, h0.account, request()),
  ]);
  t.strictSame(byOthers.codes, ['not-permitted', 'not-permitted']);
  t.strictSame(moneyFaults(chain), []);

  const first = ask(chain, {}, at(7, 3)).asked;
  const near = ask(chain, { firstSlot: slotOf(7, 20), lastSlot: slotOf(7, 21) }, at(7, 4)).asked;
  t.strictSame(refused({}, at(7, 5)), ['too-many-events']);
  const pledges: [Signer, FlexibilityCall, string | null][] = [
    [h0.account, pledge(new Uint8Array(32), 10n), 'unknown-event'],
    [h0.account, pledge(first, 0n), 'unknown-pledge'],
    [h0.account, pledge(first, 22_001n), 'over-capacity'],
    [gridOperator, pledge(first, 10n), 'not-permitted'],
    [h0.account, pledge(first, 22_000n), null],
    [h0.account, pledge(near, 10n), 'overlapping-pledge'],
    [h1.account, pledge(near, 10n), null],
  ];
  pledges.forEach(([signer, call, code], index) => {
    const { codes } = blockAt(chain, at(7, 6, index), () => [flexibilityCall(chain, signer, call)]);
    t.strictSame(codes, [code]);
  });
  const garbled = chain.context.contracts.at(-1)?.id ?? new Uint8Array();
  const bad = blockAt(chain, at(7, 7), () => [
    chain.sign(h0.account, { type: 'call', contract: garbled, data: Uint8Array.of(8, 1) }),
  ]);
  t.strictSame(bad.codes, ['bad-call']);
  const late = blockAt(chain, at(7, 12), () => [
    flexibilityCall(chain, h1.account, pledge(first, 10n)),
  ]);
  t.strictSame(late.codes, ['gate-closed']);
  t.strictSame(moneyFaults(chain), []);
});

t.test('an event is for a zone, and ends at once where nobody pledges', async (t) => {
  const chain = chainOf();
  const { gridOperator } = chain.community;
  const zoned = ask(chain, { zone: 'feeder-2' }).asked;
  const { codes } = blockAt(chain, at(7, 9), () => [
    flexibilityCall(chain, home(chain, 0).account, pledge(zoned, 10n)),
  ]);
  t.strictSame(codes, ['not-a-member']);
  const { events } = blockAt(chain, at(7, 12));
  t.match(named(events, 'flexibility-ended'), [{ returnedMicro: '100000', paidMicro: '0' }]);
  t.equal(chain.account(gridOperator).held, 0n);
  const { codes: later } = blockAt(chain, at(7, 13), () => [
    flexibilityCall(chain, home(chain, 0).account, pledge(zoned, 10n)),
  ]);
  t.strictSame(later, ['unknown-event']);
});

t.test('faults of its parameters, each with its place', async (t) => {
  const faultsOf = (change: (parameters: JsonDocument) => void) => {
    const document = genesisDocument(makeCommunity());
    const parameters = flexibilityParameters();
    change(parameters);
    document['parameters'].slotLengthMs = SLOT_MS;
    document['contracts'].push({ name: 'f', template: 'flexibility', version: 1, parameters });
    const read = readGenesis(document);
    return read.ok ? [] : read.faults.map(({ path }) => path.replace('contracts[1].', ''));
  };
  const rules = (parameters: JsonDocument) => parameters['demandResponse'];
  const baseline = (parameters: JsonDocument) => rules(parameters).baseline;
  t.strictSame(
    faultsOf(() => {}),
    [],
  );
  const table: [string, (parameters: JsonDocument) => void][] = [
    ['parameters.market', (p) => (p['market'] = 'elsewhere')],
    ['parameters.demandResponse', (p) => delete p['demandResponse']],
    ['parameters.peak.price', (p) => (p['peak'] = { period: 'month' })],
    ['parameters.peak.days', (p) => (p['peak'] = { period: 'days', days: 93, price: 1 })],
    ['parameters.aheadMs', (p) => (p['aheadMs'] = HOUR_MS)],
    ['parameters.demandResponse.priceMax', (p) => (rules(p).priceMax = -1)],
    ['parameters.demandResponse.payer', (p) => (rules(p).payer = 'h0')],
    ['parameters.demandResponse.eventSlotsMax', (p) => (rules(p).eventSlotsMax = 22)],
    ['parameters.demandResponse.baseline.chosenDays', (p) => (baseline(p).chosenDays = 6)],
    ['parameters.demandResponse.baseline.lookbackDays', (p) => (baseline(p).lookbackDays = 4)],
    ['parameters.demandResponse.baseline.least', (p) => (baseline(p).least = 4)],
  ];
  for (const [path, change] of table) t.strictSame(faultsOf(change), [path]);
});

t.test('the highest power of a period, by hand: billed once nothing can change', async (t) => {
  const chain = chainOf((parameters) => {
    delete parameters['demandResponse'];
    parameters['peak'] = { period: 'days', days: 1, peaks: 2, freeW: 1000, price: 30 };
  });
  const read = (number: number, lines: [number, number][], index = 0) =>
    blockAt(chain, at(number, 21), () => readings(chain, index, number, lines));
  read(0, [
    [9, 500],
    [12, 4001],
    [17, 3000],
    [18, 2000],
  ]);
  const opening = chain.account(chain.community.gridOperator).available;
  blockAt(chain, at(1, 3), () => [correction(chain, 'h0', slotOf(0, 18), 3500n)]);
  t.strictSame(named(blockAt(chain, at(1, 19)).events, 'peak-billed'), []);
  // Hour 23 of the Friday is final 20 hours after its end. (4001 + 3500) / 2 = 3750 W, less 1000 free; the
  // chain began at 8 o'clock: 16 of 24 hours. 2750 · 30 · 16/24 = 55000.
  const { events } = blockAt(chain, at(1, 20));
  t.match(named(events, 'peak-billed'), [
    {
      household: 'h0',
      period: '2027-01-15',
      peaks: `${slotOf(0, 12)}=4001 ${slotOf(0, 18)}=3500`,
      peakW: '3750',
      billedW: '2750',
      slots: '16',
      slotsOfPeriod: '24',
      'peak-charge>dso': '55000',
    },
  ]);
  t.equal(chain.account(chain.community.gridOperator).available - opening, 55_000n);
  t.strictSame(moneyFaults(chain), []);
  read(1, [[10, 900]], 1);
  const next = blockAt(chain, at(2, 20));
  t.match(
    named(next.events, 'peak-billed'),
    [{ household: 'h1', peakW: '900', billedW: '0', slots: '24' }],
    'who took less than what is free pays nothing, and is told; h0 was not read',
  );
  t.strictSame(moneyFaults(chain), []);
});

/** The same rule, as directly as it can be said: from all readings at once, for homes of one price. */
function rewardedSlowly(uses: ReadonlyMap<number, DayUse>, committed: number): number {
  const today = uses.get(7);
  if (today === undefined) return 0;
  const pool = [6, 5, 4, 3, 0].flatMap((number) => {
    const use = uses.get(number);
    return use === undefined ? [] : [use];
  });
  if (pool.length < 3) return 0;
  const chosen = pool
    .map((use, index) => ({ use, index }))
    .sort((a, b) => b.use[2] + b.use[3] - a.use[2] - a.use[3] || a.index - b.index)
    .slice(0, 3)
    .map(({ use }) => use);
  const sum = (which: (use: DayUse) => number) =>
    chosen.reduce((total, use) => total + which(use), 0);
  const before = sum((use) => use[0] + use[1]);
  const ratio =
    before === 0
      ? 1_000_000
      : Math.min(1_200_000, Math.max(800_000, Math.floor(((today[0] + today[1]) * 3e6) / before)));
  const baseline =
    Math.floor((sum((use) => use[2]) * ratio) / 3e6) +
    Math.floor((sum((use) => use[3]) * ratio) / 3e6);
  return Math.min(Math.max(0, baseline - today[2] - today[3]), committed);
}

t.test(
  'whatever is read and corrected, the last readings pay, and never more than the budget',
  async (t) => {
    const wh = fc.integer({ min: 0, max: 2000 });
    const use = fc.tuple(wh, wh, wh, wh);
    const days = fc.record(
      Object.fromEntries([0, 3, 4, 5, 6, 7].map((number) => [number, fc.option(use)])),
    );
    const scenario = fc.record({
      homes: fc.array(fc.record({ days, pledged: fc.integer({ min: 0, max: 3000 }) }), {
        minLength: 2,
        maxLength: 3,
      }),
      wanted: fc.integer({ min: 1, max: 4000 }),
      price: fc.integer({ min: 1, max: 200 }),
      corrections: fc.array(
        fc.record({ index: fc.nat({ max: 1 }), hour: fc.constantFrom(14, 15, 17, 18), wh }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(scenario, ({ homes, wanted, price, corrections }) => {
        const chain = chainOf(() => {}, homes.length);
        const uses = homes.map(
          ({ days: own }) =>
            new Map(
              Object.entries(own).flatMap(([number, one]): [number, DayUse][] =>
                one === null ? [] : [[Number(number), one as unknown as DayUse]],
              ),
            ),
        );
        const read = (number: number) =>
          blockAt(chain, at(number, 20), () =>
            uses.flatMap((own, index) => {
              const one = own.get(number);
              return one === undefined ? [] : readings(chain, index, number, day(one));
            }),
          );
        for (const number of [0, 3, 4, 5, 6]) read(number);
        const budget = BigInt(wanted) * BigInt(price);
        const { asked } = ask(chain, {
          quantityWh: BigInt(wanted),
          priceMicroPerWh: BigInt(price),
        });
        blockAt(chain, at(7, 9), () =>
          homes.flatMap(({ pledged }, index) =>
            pledged === 0
              ? []
              : [
                  flexibilityCall(
                    chain,
                    home(chain, index).account,
                    pledge(asked, BigInt(pledged)),
                  ),
                ],
          ),
        );
        const gate = blockAt(chain, at(7, 12));
        const committed = new Map(
          named(gate.events, 'flexibility-committed').map((a) => [
            a['household'],
            a['committedWh'],
          ]),
        );
        read(7);
        blockAt(chain, at(8, 3));
        const paid = () => {
          const { available, held } = chain.account(chain.community.gridOperator);
          return BUDGET - available - held;
        };
        const faults = () => {
          const found = moneyFaults(chain);
          if (paid() < 0n || paid() > budget) found.push(`paid ${paid()} of ${budget}`);
          return found;
        };
        const found = faults();
        for (const { index, hour, wh: to } of corrections) {
          const own = uses[index];
          const today = own?.get(7);
          if (own === undefined || today === undefined) continue;
          const at4 = [14, 15, 17, 18].indexOf(hour);
          own.set(7, today.map((old, i) => (i === at4 ? to : old)) as unknown as DayUse);
          blockAt(chain, chain.head.timeMs + MINUTE_MS, () => [
            correction(chain, `h${index}`, slotOf(7, hour), BigInt(to)),
          ]);
          found.push(...faults());
        }
        const expected = uses.reduce(
          (sum, own, index) => sum + rewardedSlowly(own, Number(committed.get(`h${index}`) ?? 0)),
          0,
        );
        t.strictSame(found, []);
        t.equal(paid(), BigInt(expected) * BigInt(price));
        blockAt(chain, at(8, 16));
        return chain.account(chain.community.gridOperator).held === 0n;
      }),
      { numRuns: 6, seed: 20_270_122 },
    );
  },
);
