import fc from 'fast-check';
import t from 'tap';
import {
  lastSlotOf,
  type NetMeteringRules,
  periodName,
  periodOf,
} from '../../state/contracts/market/netMeteringRules.ts';
import { inPattern } from '../../state/contracts/market/slotPattern.ts';
import { blockOf, type TariffBlock } from '../../state/contracts/market/tariffSeries.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import {
  type LocalClock,
  localDay,
  localDayStartMs,
  utcOffsetAt,
} from '../../state/types/daylightSaving.ts';
import { type JsonDocument, marketParameters, SLOT_MS } from '../support/ledger.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BERLIN: LocalClock = { utcOffsetMinutes: 60, daylightSaving: 'eu' };
const slotOf = (time: string) => BigInt(Date.parse(time) / SLOT_MS);
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

t.test('summer time begins and ends at 01:00 UTC on the last Sunday of its month', async (t) => {
  const rows: [time: string, offset: number][] = [
    ['2027-03-28T00:59:59.999Z', 60],
    ['2027-03-28T01:00:00.000Z', 120],
    ['2027-10-31T00:59:59.999Z', 120],
    ['2027-10-31T01:00:00.000Z', 60],
    ['2024-03-31T01:00:00.000Z', 120],
    ['2024-10-27T00:59:59.999Z', 120],
    ['2024-10-27T01:00:00.000Z', 60],
    ['2027-01-01T00:00:00.000Z', 60],
    ['2027-07-01T00:00:00.000Z', 120],
    ['2027-12-31T23:59:59.999Z', 60],
  ];
  for (const [time, offset] of rows) t.equal(utcOffsetAt(BERLIN, Date.parse(time)), offset, time);
  t.equal(utcOffsetAt({ utcOffsetMinutes: 60 }, Date.parse('2027-07-01T00:00:00Z')), 60, 'none');
});

t.test('a clock of another make shows the same time', async (t) => {
  const zones = [
    ['Atlantic/Azores', -60],
    ['Europe/Lisbon', 0],
    ['Europe/Berlin', 60],
    ['Europe/Helsinki', 120],
  ] as const;
  const shown = new Map(
    zones.map(([zone]) => [
      zone,
      new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }),
    ]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      // The rule is this since 1996; what zones of the world do after 2037 is cut off in some tables.
      fc.integer({ min: Date.UTC(1997, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 }),
      ([zone, utcOffsetMinutes], minutes) => {
        const clock: LocalClock = { utcOffsetMinutes, daylightSaving: 'eu' };
        const timeMs = minutes * 60_000;
        const local = new Date(timeMs + utcOffsetAt(clock, timeMs) * 60_000).toISOString();
        const expected = shown.get(zone)?.format(timeMs);
        if (local.slice(0, 19).replace('T', ' ') !== expected)
          throw new Error(`${zone} ${new Date(timeMs).toISOString()}: ${local}, not ${expected}`);
      },
    ),
    { seed: 7, numRuns: 3_000 },
  );
  t.pass('in every zone of the rule');
});

t.test('days follow each other without a gap, of 23, 24 and 25 hours', async (t) => {
  for (const utcOffsetMinutes of [-60, 0, 60, 120, 180]) {
    const clock: LocalClock = { utcOffsetMinutes, daylightSaving: 'eu' };
    const lengths = new Map<number, number>();
    for (let day = dayOf('2026-01-01'); day < dayOf('2028-01-01'); day++) {
      const start = localDayStartMs(clock, day);
      const hours = (localDayStartMs(clock, day + 1) - start) / HOUR_MS;
      lengths.set(hours, (lengths.get(hours) ?? 0) + 1);
      if (localDay(clock, start) !== day || localDay(clock, start - 1) !== day - 1)
        t.fail(`day ${day} at ${utcOffsetMinutes} does not begin at its start`);
    }
    t.strictSame(
      [...lengths].sort(([a], [b]) => a - b),
      [
        [23, 2],
        [24, 726],
        [25, 2],
      ],
      `${utcOffsetMinutes} minutes before UTC`,
    );
  }
});

t.test('a day of 92 and one of 100 slots: blocks, patterns and billing periods', async (t) => {
  const night: TariffBlock = {
    name: 'night',
    days: 'all',
    fromMinute: 22 * 60,
    untilMinute: 6 * 60,
    prices: {},
  };
  const daily: NetMeteringRules = {
    ...BERLIN,
    period: { unit: 'days', days: 1, perYear: 365 },
    ratio: { numerator: 1n, denominator: 1n },
    trueUp: 0n as NetMeteringRules['trueUp'],
  };
  const always = { firstSlot: 0n, lastSlot: 10n ** 9n, weekdays: 64 };
  const small = { ...always, fromMinute: 120, toMinute: 180 };
  const evening = { ...always, fromMinute: 1080, toMinute: 1320 };
  const rows: [date: string, slots: number, atNight: number, fromTwoToThree: number][] = [
    ['2027-03-28', 92, 28, 0],
    ['2027-04-04', 96, 32, 4],
    ['2027-10-31', 100, 36, 8],
  ];
  for (const [date, slots, atNight, fromTwoToThree] of rows) {
    const period = dayOf(date);
    const first = lastSlotOf(daily, period - 1, SLOT_MS) + 1n;
    const last = lastSlotOf(daily, period, SLOT_MS);
    const day = Array.from({ length: Number(last - first) + 1 }, (_, i) => first + BigInt(i));
    t.equal(day.length, slots, `${date} has ${slots} slots`);
    t.ok(
      day.every((slot) => periodOf(daily, slot, SLOT_MS) === period),
      'of its own period',
    );
    t.equal(periodName(daily, period), date);
    const count = (is: (slot: bigint) => boolean) => day.filter(is).length;
    t.equal(
      count((slot) => blockOf({ ...BERLIN, blocks: [night] }, slot, SLOT_MS) === 0),
      atNight,
      'at night',
    );
    t.equal(
      count((slot) => inPattern(small, slot, SLOT_MS, BERLIN)),
      fromTwoToThree,
      'the hour that is missing, or comes twice',
    );
    t.equal(
      count((slot) => inPattern(evening, slot, SLOT_MS, BERLIN)),
      16,
      'the evening is as ever',
    );
  }
  const monthly: NetMeteringRules = { ...daily, period: { unit: 'month', yearEnd: 12 } };
  const march = periodOf(monthly, slotOf('2027-03-15T00:00:00Z'), SLOT_MS);
  t.equal(lastSlotOf(monthly, march - 1, SLOT_MS) + 1n, slotOf('2027-02-28T23:00:00Z'), 'winter');
  t.equal(lastSlotOf(monthly, march, SLOT_MS) + 1n, slotOf('2027-03-31T22:00:00Z'), 'summer');
});

t.test('terms name the clock, and refuse one that no such rule is for', async (t) => {
  const uniform = TEMPLATES.find(({ name }) => name === 'uniform');
  const read = (change: JsonDocument, netMetering?: JsonDocument) => {
    const document = marketParameters();
    Object.assign(document['tariff'], change);
    if (netMetering !== undefined) document['netMetering'] = { trueUp: 100, ...netMetering };
    return uniform?.read(document, SLOT_MS);
  };
  const words = (result: ReturnType<typeof read>) =>
    result?.ok === true ? (uniform?.terms(result.parameters, SLOT_MS) ?? '') : '';
  const blocks = [{ name: 'peak', from: '17:00', until: '21:00', retail: 350 }];
  const summer = /UTC\+01:00, and UTC\+02:00 from the last Sunday of March/;
  t.match(words(read({ blocks, utcOffsetMinutes: 60, daylightSaving: 'eu' })), summer);
  t.match(words(read({}, { utcOffsetMinutes: 60, daylightSaving: 'eu' })), summer);
  t.notMatch(words(read({ blocks, utcOffsetMinutes: 60 })), /Sunday of March/);
  t.equal(
    words(read({ blocks, utcOffsetMinutes: 60, daylightSaving: 'none' })),
    words(read({ blocks, utcOffsetMinutes: 60 })),
  );
  t.match(read({ utcOffsetMinutes: 330, daylightSaving: 'eu' }), {
    ok: false,
    faults: [{ path: 'tariff.daylightSaving', message: /goes with -60 to 180/ }],
  });
  t.match(read({ daylightSaving: 'us' }), {
    ok: false,
    faults: [{ path: 'tariff.daylightSaving', message: /none, eu/ }],
  });
});
