import t from 'tap';
import { readHistory, readProgress, readSlot } from '../../state/contracts/market/marketState.ts';
import { settleFirm } from '../../state/market/settlement/settleFirm.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro, type WattHours } from '../../state/types/units.ts';
import { FIRST_SLOT, GENESIS_MS, HOUR_MS, OPENING_BALANCE, SLOT_MS } from '../support/ledger.ts';
import {
  correct,
  names,
  newChain,
  order,
  parametersOf,
  workedExample,
} from '../support/marketChain.ts';
import {
  community,
  DEADLINE_MS,
  END_MS,
  FINAL_MS,
  GATE_MS,
  type Home,
  held,
  homes,
  NOTHING,
  named,
  record,
  SLOT,
  worth,
} from '../support/marketSlot.ts';
import { householdSlotKeys, moneyFaults } from '../support/moneyFaults.ts';

const [h0, h1, h2, h3] = homes;
const { operator, utility, gridOperator } = community;

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
