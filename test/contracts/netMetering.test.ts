import t from 'tap';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import { GovernedChain } from '../support/governance.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  HOUR_MS,
  type JsonDocument,
  marketParameters,
  SLOT_MS,
} from '../support/ledger.ts';
import { attributesNamed, DEADLINE_MS, END_MS, homes, SLOT } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  book,
  correct,
  DAILY,
  DAY_MS,
  FIRST_DAY_END_MS,
  gain,
  lineOf,
  newChain,
  read,
} from '../support/settlementChain.ts';

const [anna, ben, carl, dora] = homes;

const slotsAt = (timeMs: number) => BigInt(timeMs / SLOT_MS);

t.test('net metering: what is left with the utility is billed by the period', async (t) => {
  const chain = newChain('uniform', DAILY);
  book(chain, [
    [carl, 'sell', 100n, 100n],
    [dora, 'buy', 100n, 200n],
  ]);
  chain.block(END_MS + SLOT_MS);
  read(chain, anna, 0n, 90n);
  read(chain, anna, 30n, 0n, SLOT + 1n);
  read(chain, ben, 0n, 50n);
  read(chain, carl, 0n, 80n);
  read(chain, dora, 130n, 0n);
  const settled = chain.block(DEADLINE_MS + SLOT_MS);
  const line = lineOf(settled.events, dora);
  t.match(line, { residualImportWh: '30', countedIn: '2027-01-15', 'p2p-energy>market': '15000' });
  t.notOk('residual-import>utility' in line, 'it is not paid by the slot');
  t.match(
    lineOf(settled.events, carl),
    { shortfallWh: '20', 'shortfall>utility': '6000' },
    'but what was sold and not fed in is',
  );
  correct(chain, 'h0', 0n, 100n);
  t.equal(gain(chain, ben), 0n, 'nothing is paid yet for what was fed in');
  const lastFinal = FIRST_DAY_END_MS + 4 * HOUR_MS;
  t.strictSame(attributesNamed(chain.block(lastFinal - 1).events, 'net-metering-billed'), []);
  const [contract] = chain.context.contracts;
  t.equal(
    contract?.template.nextDueMs(
      { get: chain.marketStore.get, slotLengthMs: SLOT_MS },
      contract.parameters,
    ),
    lastFinal,
    'a block is needed for the bills',
  );
  const first = chain.block(lastFinal);
  t.strictSame(
    attributesNamed(first.events, 'net-metering-billed').map((a) => [
      a['household'],
      a['openingWh'],
      a['importWh'],
      a['exportWh'],
      a['generatedWh'],
      a['usedWh'],
      a['billedWh'],
      a['closingWh'],
      a['net-metering>utility'],
    ]),
    [
      ['h0', '0', '30', '100', '90', '30', '0', '60', undefined],
      ['h1', '0', '0', '50', '45', '0', '0', '45', undefined],
      ['h3', '0', '30', '0', '0', '0', '30', '0', '9000'],
    ],
    'corrections included: 9 Wh are banked for 10',
  );
  t.match(attributesNamed(first.events, 'net-metering-billed')[0], {
    period: '2027-01-15',
    untilTime: '2027-01-16T00:00:00.000Z',
  });

  const noon = FIRST_DAY_END_MS + 12 * HOUR_MS;
  chain.block(noon);
  read(chain, anna, 100n, 0n, slotsAt(noon) - 1n);
  read(chain, anna, 0n, 5n, slotsAt(noon) - 2n);
  const second = chain.block(FIRST_DAY_END_MS + DAY_MS + 4 * HOUR_MS);
  t.strictSame(
    attributesNamed(second.events, 'net-metering-billed').map((a) => [
      a['household'],
      a['openingWh'],
      a['generatedWh'],
      a['usedWh'],
      a['billedWh'],
      a['trueUpWh'],
      a['closingWh'],
      a['net-metering>utility'] ?? a['net-metering-payout<utility'],
    ]),
    [
      ['h0', '60', '4', '64', '36', '0', '0', (36 * 300).toString()],
      ['h1', '45', '0', '0', '0', '45', '0', (45 * 90).toString()],
    ],
    'the year ends: what is left in a bank is paid, even without any reading',
  );
  t.strictSame(moneyFaults(chain), []);
  const third = chain.block(FIRST_DAY_END_MS + 9 * DAY_MS);
  t.strictSame(
    attributesNamed(third.events, 'net-metering-billed'),
    [],
    'empty banks make no bills',
  );
  t.match(contract?.terms, /nets it over every 1 days .* 9 Wh for every 10 Wh/);
});

t.test('net metering: each block of the tariff has its own bank and price', async (t) => {
  const chain = newChain('uniform', DAILY, {
    blocks: [{ name: 'noon', from: '09:00', until: '13:00', retail: 500 }],
  });
  // SLOT starts at 08:15, and the eighth after it at 10:15.
  chain.block(GENESIS_MS + 3 * HOUR_MS);
  read(chain, anna, 0n, 100n);
  read(chain, anna, 20n, 0n, SLOT + 8n);
  const { events } = chain.block(FIRST_DAY_END_MS + 5 * HOUR_MS);
  t.strictSame(
    attributesNamed(events, 'net-metering-billed').map((a) => [
      a['block'],
      a['generatedWh'],
      a['billedWh'],
      a['closingWh'],
      a['net-metering>utility'],
    ]),
    [
      [undefined, '90', '0', '90', undefined],
      ['noon', '0', '20', '0', '10000'],
    ],
  );
  t.strictSame(moneyFaults(chain), []);
});

t.test('net metering: a bank passes to the contract that follows, or is paid out', async (t) => {
  const run = (next: JsonDocument) => {
    const chain = new GovernedChain(4, (document) => {
      document['parameters'].contractNoticeDays = 0;
      Object.assign(document['contracts'][0].parameters, DAILY);
    });
    const [home] = chain.community.households;
    if (home === undefined) throw new Error('a household');
    const parameters = { ...marketParameters(), ...next };
    const change = {
      type: 'changeContract',
      contract: chain.market,
      template: 'uniform',
      version: 1,
      parameters: canonicalJson(parameters),
      noticeDays: 0,
    } as const;
    const { number } = chain.decide(change);
    while (chain.status(number) === 'passed') chain.next();
    const [old, fresh] = chain.context.contracts;
    if (old === undefined || fresh === undefined) throw new Error(chain.read(number).failure);
    chain.block(GENESIS_MS + 6 * SLOT_MS);
    const reading = (contract: Uint8Array, slot: bigint, importWh: bigint, exportWh: bigint) =>
      chain.next(chain.readingAt(home, contract, { slot, importWh, exportWh }));
    reading(old.id, FIRST_SLOT + 1n, 0n, 100n);
    reading(fresh.id, fresh.fromSlot + 1n, 30n, 0n);
    const events: LedgerEvent[] = [];
    for (const timeMs of [GENESIS_MS + 6 * HOUR_MS, FIRST_DAY_END_MS + 5 * HOUR_MS])
      events.push(...chain.block(timeMs).events);
    t.strictSame(moneyFaults(chain), []);
    return attributesNamed(events, 'net-metering-billed').map((a) => [
      a['openingWh'],
      a['importWh'],
      a['exportWh'],
      a['trueUpWh'],
      a['closingWh'],
      a['net-metering>utility'] ?? a['net-metering-payout<utility'],
    ]);
  };
  t.strictSame(
    run({ ...DAILY, cap: 240 }),
    [
      ['0', '0', '100', '0', '90', undefined],
      ['90', '30', '0', '0', '60', undefined],
    ],
    'each bills what it has of the day, and the bank goes on',
  );
  t.strictSame(run({ cap: 240 }), [['0', '0', '100', '90', '0', '8100']], 'nobody loses his bank');
});
