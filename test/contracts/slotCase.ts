import fc from 'fast-check';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { GENESIS_MS, HOUR_MS, type JsonDocument, type TestChain } from '../support/ledger.ts';
import { community, DEADLINE_MS, END_MS, GATE_MS, type Home, SLOT } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  DAILY,
  FIRST_DAY_END_MS,
  intoZones,
  newChain,
  place,
  TWO_ZONES,
} from '../support/settlementChain.ts';

const { operator } = community;

interface Case {
  readonly lines: readonly { home: number; side: 'buy' | 'sell'; wh: number; price: number }[];
  /** By household: as first sent, if at all, and as it is in the end; null: never read. */
  readonly readings: readonly {
    readonly sent: readonly [number, number] | null;
    readonly right: readonly [number, number] | null;
  }[];
}
const wh = fc.integer({ min: 0, max: 400 });
const reading = fc.tuple(wh, wh);
export const oneCase: fc.Arbitrary<Case> = fc.record({
  lines: fc.array(
    fc.record({
      home: fc.nat({ max: 3 }),
      side: fc.constantFrom('buy' as const, 'sell' as const),
      wh: fc.integer({ min: 1, max: 400 }),
      price: fc.integer({ min: 80, max: 250 }),
    }),
    { maxLength: 8 },
  ),
  readings: fc.array(
    fc
      .tuple(fc.option(reading), fc.option(reading, { freq: 4 }))
      .map(([sent, right]) => ({ sent: right === null ? null : sent, right })),
    { minLength: 4, maxLength: 4 },
  ),
});

/** Kinds of settlement, each with what a community may set beside it. */
export const KINDS: readonly [
  what: string,
  template: string,
  parameters: JsonDocument,
  tariff: JsonDocument,
][] = [
  ['firm', 'uniform', {}, {}],
  ['firm, gross', 'payasbid', {}, { netting: 'gross' }],
  ['firm, with surplus', 'tradereduction', {}, {}],
  ['zones', 'zonal', TWO_ZONES, {}],
  ['delivered', 'uniform', { settlement: { kind: 'delivered' } }, {}],
  ['delivered at a posted price', 'posted', { settlement: { kind: 'delivered', open: false } }, {}],
  ['open', 'posted', { settlement: { kind: 'delivered', open: true } }, {}],
  ['net metering', 'uniform', DAILY, {}],
  ['net metering, gross', 'muda', DAILY, { netting: 'gross' }],
  [
    'net metering of what is not shared',
    'posted',
    { ...DAILY, settlement: { kind: 'delivered', open: true } },
    {},
  ],
  [
    'dear hours',
    'uniform',
    DAILY,
    { blocks: [{ name: 'dear', until: '09:00', retail: 444, feedIn: 75 }] },
  ],
  [
    'hours without trade',
    'uniform',
    {},
    { blocks: [{ name: 'shut', until: '09:00', feedIn: 99 }] },
  ],
];

/** One slot from its orders to the last correction and, where there is one, the end of its billing period. */
export function runCase(
  [, template, parameters, tariff]: (typeof KINDS)[number],
  { lines, readings }: Case,
  corrected: boolean,
): { chain: TestChain; events: LedgerEvent[] } {
  const zones = intoZones('north', 'north', 'south', 'south');
  const chain = newChain(template, parameters, tariff, zones);
  const events: LedgerEvent[] = [];
  const block = (timeMs: number, ...transactions: SignedTransaction[]) => {
    const report = chain.block(timeMs, ...transactions);
    events.push(...report.events);
    const faults = moneyFaults(chain);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return report;
  };
  const homes = community.households;
  block(GENESIS_MS + 1000);
  const nonces = homes.map(() => 0n);
  const orders = lines.map(({ home, side, wh: quantity, price }) => {
    const nonce = nonces[home] ?? 0n;
    nonces[home] = nonce + 1n;
    return place(chain, [homes[home] as Home, side, BigInt(quantity), BigInt(price)], SLOT, nonce);
  });
  block(chain.head.timeMs + 1, ...orders);
  block(GATE_MS);
  block(END_MS);
  const send = (home: Home, [importWh, exportWh]: readonly [number, number]) =>
    chain.reading(home, { slot: SLOT, importWh: BigInt(importWh), exportWh: BigInt(exportWh) });
  const first = readings.flatMap(({ sent, right }, index) => {
    const values = corrected ? sent : right;
    return values === null ? [] : [send(homes[index] as Home, values)];
  });
  block(chain.head.timeMs + 1, ...first);
  block(DEADLINE_MS);
  if (corrected)
    readings.forEach(({ sent, right }, index) => {
      if (right === null) return;
      const home = homes[index] as Home;
      const reason = 'read again';
      const [importWh, exportWh] = [BigInt(right[0]), BigInt(right[1])];
      const call: MarketCall = {
        type: 'correctReading',
        household: home.name,
        slot: SLOT,
        importWh,
        exportWh,
        reason,
      };
      const late = sent === null ? send(home, right) : chain.call(operator, call);
      if (block(chain.head.timeMs + 1, late).codes[0] !== null) throw new Error('not corrected');
    });
  block(FIRST_DAY_END_MS + 5 * HOUR_MS);
  return { chain, events };
}
