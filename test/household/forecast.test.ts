import t from 'tap';
import { readHouseholdCsv } from '../../node/household/data/householdCsv.ts';
import { slotSeries } from '../../node/household/data/householdData.ts';
import {
  emptyForecast,
  emptyHomeForecast,
  type ForecastParameters,
  type ForecastState,
  forecast,
  forecastHome,
  loadForecastParameters,
  observe,
  observeHome,
  pvForecastParameters,
} from '../../node/household/forecast.ts';
import { type WattHours, wattHours } from '../../state/types/units.ts';
import { sharedPath } from '../support/shared.ts';

const wh = (value: number): WattHours => wattHours(BigInt(value));

/** Four slots a day, a fifth for the newest day, 0.7 and 0.4 of the deviation carried on. */
const FOUR: ForecastParameters = {
  slotsPerDay: 4,
  newestPermille: 200,
  carriedPermille: [700, 400],
  darkIsZero: false,
};

function seen(parameters: ForecastParameters, values: readonly (number | null)[]): ForecastState {
  return values.reduce<ForecastState>(
    (state, value, slot) => (value === null ? state : observe(state, slot, wh(value))),
    emptyForecast(parameters),
  );
}

t.test('by hand', async (t) => {
  const day = [100, 200, 300, 400];
  const dark = { ...FOUR, darkIsZero: true };
  // name | parameters | slots seen, from 0 on | slot asked for | expected
  const cases: [string, ForecastParameters, (number | null)[], number, bigint | null][] = [
    ['nothing seen', FOUR, [], 0, null],
    ['a slot never seen: the last value', FOUR, [100, 200], 2, 200n],
    ['the second day is as the first', FOUR, day, 5, 200n],
    // 100 -> 150 is +50 over what was expected; the means are 200 and 300.
    ['one step after a deviation: 200 + 0.7 × 50', FOUR, [...day, 150], 5, 235n],
    ['two steps after: 300 + 0.4 × 50', FOUR, [...day, 150], 6, 320n],
    ['three steps after: nothing is carried', FOUR, [...day, 150], 7, 400n],
    ['the mean moves by a fifth: 100 + 50 / 5, 200 unmoved', FOUR, [...day, 150, 200], 8, 110n],
    ['never below zero: 200 − 0.7 × 400', FOUR, [...day, 100, 200, 300, 0, 100], 11, 320n],
    ['below zero is zero', FOUR, [900, 100, 900, 100, 0], 5, 0n],
    ['a gap is passed over', FOUR, [100, 200, 300, 400, null, 260], 6, 342n],
    ['halves are rounded up: 100.5', FOUR, [100, 100, 100, 100, 102.5 * 2 - 102], 8, 101n],
    ['a dark slot stays dark after a bright one', dark, [50, 0, 0, 0, 90], 5, 0n],
    ['without that rule the brightness is carried', FOUR, [50, 0, 0, 0, 90], 5, 28n],
  ];
  for (const [name, parameters, values, slot, expected] of cases) {
    t.equal(forecast(seen(parameters, values), slot), expected, name);
  }
});

t.test('a late value moves the mean of its slot, not what is carried on', async (t) => {
  const before = seen(FOUR, [100, 200, 300, 400, 150]);
  const after = observe(before, 1, wh(300));
  t.strictSame(after.last, before.last);
  t.equal(forecast(after, 5), 220n + 35n);
});

t.test('slots before slot 0 belong to the same days', async (t) => {
  const state = observe(emptyForecast(FOUR), -3, wh(70));
  t.equal(forecast(observe(state, -2, wh(10)), 1), 70n);
});

t.test('parameters out of range are a mistake of the caller', async (t) => {
  for (const wrong of [{ slotsPerDay: 0 }, { slotsPerDay: 1.5 }, { newestPermille: 0 }]) {
    t.throws(() => emptyForecast({ ...FOUR, ...wrong }), { name: 'InvariantError' });
  }
});

t.test('a home is the sum of what it uses and makes', async (t) => {
  const empty = emptyHomeForecast(96);
  t.equal(forecastHome(empty, 0), null);
  const state = observeHome(empty, 0, { loadWh: wh(120), pvWh: wh(50) });
  t.strictSame(forecastHome(state, 1), { loadWh: 120n, pvWh: 50n });
});

interface Score {
  readonly mae: number;
  /** MAE over the mean of what was measured, in percent. */
  readonly nmae: number;
  /** Mean of forecast less measured over the mean of what was measured, in percent. */
  readonly bias: number;
}

/** Walks forward: each slot is forecast from what was known `lag` slots before, then scored. */
function score(
  actual: readonly (WattHours | null)[],
  from: number,
  expect: (slot: number) => bigint | null,
): Score {
  let error = 0;
  let signed = 0;
  let sum = 0;
  let count = 0;
  for (let slot = from; slot < actual.length; slot++) {
    const measured = actual[slot] ?? null;
    const expected = expect(slot);
    if (measured === null || expected === null) continue;
    error += Math.abs(Number(expected - measured));
    signed += Number(expected - measured);
    sum += Number(measured);
    count++;
  }
  return { mae: error / count, nmae: (100 * error) / sum, bias: (100 * signed) / sum };
}

function scoreOurs(
  actual: readonly (WattHours | null)[],
  from: number,
  lag: number,
  parameters: ForecastParameters,
): Score {
  let state = emptyForecast(parameters);
  let known = 0;
  return score(actual, from, (slot) => {
    for (; known <= slot - lag; known++) {
      const measured = actual[known] ?? null;
      if (measured !== null) state = observe(state, known, measured);
    }
    return forecast(state, slot);
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

const fontana = sharedPath('data', 'citylearn_fontana_us', 'households_60min.csv.gz');
t.test('on a measured year of 17 homes', { skip: fontana.skip }, async (t) => {
  const result = await readHouseholdCsv(fontana.path);
  if (!result.ok) throw new Error('the data cannot be read');
  const { data } = result;
  const hours = (data.toMs - data.fromMs) / data.intervalMs;
  const homes = [...data.households.keys()].map((home) =>
    slotSeries(data, home, data.fromMs, data.intervalMs, hours),
  );
  const twoWeeks = 14 * 24;
  const median17 = (channel: 'loadWh' | 'pvWh', one: (actual: (WattHours | null)[]) => Score) => {
    const scores = homes.map((home) => one(home.map((slot) => slot?.[channel] ?? null)));
    return {
      mae: median(scores.map(({ mae }) => mae)),
      nmae: median(scores.map(({ nmae }) => nmae)),
      bias: median(scores.map(({ bias }) => bias)),
    };
  };
  for (const channel of ['loadWh', 'pvWh'] as const) {
    for (const lag of [1, 2]) {
      const parameters =
        channel === 'loadWh' ? loadForecastParameters(24) : pvForecastParameters(24);
      const ours = median17(channel, (actual) => scoreOurs(actual, twoWeeks, lag, parameters));
      const last = median17(channel, (actual) =>
        score(actual, twoWeeks, (slot) => actual[slot - lag] ?? null),
      );
      const yesterday = median17(channel, (actual) =>
        score(actual, twoWeeks, (slot) => actual[slot - 24] ?? null),
      );
      for (const [name, { mae, nmae, bias }] of Object.entries({ ours, last, yesterday })) {
        t.comment(
          `${channel} ${lag} h ahead, ${name}: MAE ${mae.toFixed(0)} Wh, NMAE ${nmae.toFixed(1)} %, bias ${bias.toFixed(1)} %`,
        );
      }
      t.ok(ours.nmae < yesterday.nmae, `${channel}, ${lag} ahead: better than yesterday`);
      // One hour ahead the last hour of consumption is as good as any simple rule (39 %).
      if (channel === 'pvWh' || lag > 1) {
        t.ok(ours.nmae < last.nmae, `${channel}, ${lag} ahead: better than the last slot`);
      }
      t.ok(Math.abs(ours.bias) < 5, `${channel}, ${lag} ahead: no leaning to one side`);
    }
  }
});
