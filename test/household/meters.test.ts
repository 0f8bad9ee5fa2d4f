import fc from 'fast-check';
import t from 'tap';
import type { HouseholdData } from '../../node/household/data/householdData.ts';
import { Quality, type SlotTimes } from '../../node/household/devices/meter.ts';
import { replayMeter } from '../../node/household/devices/replayMeter.ts';
import { simulatedMeter } from '../../node/household/devices/simulatedMeter.ts';
import { type ModelHome, modelEnergy, modelHomes } from '../../node/household/model/modelHome.ts';
import { seededInteger, seededUnit } from '../../node/household/model/random.ts';
import { cosine, roofPowerW, sine } from '../../node/household/model/solar.ts';
import { meterSuite } from '../suites/meter.ts';

const QUARTER = 900_000;
const HOUR = 4 * QUARTER;
const MIDSUMMER = Date.UTC(2026, 5, 21);

/** Three hours of which the second is missing. */
const DATA: HouseholdData = {
  intervalMs: HOUR,
  fromMs: MIDSUMMER,
  toMs: MIDSUMMER + 3 * HOUR,
  households: new Map([
    [
      'a',
      {
        timesMs: Float64Array.of(MIDSUMMER, MIDSUMMER + 2 * HOUR),
        loadWh: Float64Array.of(1001, 10),
        pvWh: Float64Array.of(2, 2003),
      },
    ],
  ]),
  gaps: [{ household: 'a', fromMs: MIDSUMMER + HOUR, toMs: MIDSUMMER + 2 * HOUR, missing: 1 }],
};
const TIMES: SlotTimes = { firstSlot: 100, fromMs: MIDSUMMER, slotLengthMs: QUARTER };

function homeWithRoof(): ModelHome {
  const home = modelHomes(8, 7).find(({ peakW }) => peakW > 0);
  if (home === undefined) throw new Error('no home has a roof');
  return home;
}

meterSuite(t, 'replay', () => ({
  meter: replayMeter(DATA, 'a', TIMES),
  slots: [100, 101, 102, 103, 108, 111],
  gaps: [99, 104, 107, 112],
  simulated: false,
}));

meterSuite(t, 'simulated', () => ({
  meter: simulatedMeter(homeWithRoof(), TIMES),
  slots: [100, 120, 148, 196, 5_000, -3],
  gaps: [],
  simulated: true,
}));

t.test('a replayed hour is cut into slots that sum to it, and says so', async (t) => {
  const meter = replayMeter(DATA, 'a', TIMES);
  const readings = await Promise.all([100, 101, 102, 103].map((slot) => meter.readSlot(slot)));
  t.strictSame(
    readings.map((reading) => reading?.loadWh),
    [250n, 250n, 250n, 251n],
  );
  t.strictSame(
    readings.map((reading) => reading?.pvWh),
    [0n, 1n, 0n, 1n],
  );
  const quality = Quality.valid | Quality.derived;
  t.equal(readings[0]?.quality, quality | Quality.interpolated);
  const hourly = replayMeter(DATA, 'a', { ...TIMES, slotLengthMs: HOUR });
  t.strictSame(await hourly.readSlot(102), {
    loadWh: 10n,
    pvWh: 2003n,
    importWh: 0n,
    exportWh: 1993n,
    quality,
  });
});

t.test('a meter that cannot be is refused at once', async (t) => {
  t.throws(() => replayMeter(DATA, 'b', TIMES), { message: 'no data of household b' });
  const misfit = { ...TIMES, slotLengthMs: 7 * QUARTER };
  t.throws(() => replayMeter(DATA, 'a', misfit), /do not fit data of 60 min/);
});

t.test('the generator: by key, in range, even', async (t) => {
  t.equal(seededUnit(1, 2, 3), seededUnit(1, 2, 3));
  const keys = fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 4 });
  const inRange = fc.property(keys, (keys) => {
    const unit = seededUnit(...keys);
    return unit >= 0 && unit < 1 && unit !== seededUnit(...keys, 0);
  });
  fc.assert(inRange, { seed: 42, numRuns: 500 });
  const tens = new Array<number>(10).fill(0);
  for (let key = 0; key < 10_000; key++) {
    const ten = seededInteger(0, 9, 42, key);
    tens[ten] = (tens[ten] ?? 0) + 1;
  }
  // Ten classes of 1000 expected: 5 standard deviations are 150.
  for (const count of tens) t.ok(Math.abs(count - 1000) < 150, `${count} of 10000`);
  t.throws(() => seededUnit(0.5), { name: 'InvariantError' });
});

t.test('own sine: as good as the engine’s for what it is used for', async (t) => {
  let worst = 0;
  for (let angle = -20; angle <= 20; angle += 0.001) {
    worst = Math.max(worst, Math.abs(sine(angle) - Math.sin(angle)));
    worst = Math.max(worst, Math.abs(cosine(angle) - Math.cos(angle)));
  }
  t.ok(worst < 1e-9, `${worst}`);
});

t.test('the sun: noon height, length of the day, side of the roof', async (t) => {
  const south = { peakW: 1000, tiltDeg: 30, azimuthDeg: 0, latitudeDeg: 48 };
  const power = (roof: typeof south, day: number, hour: number, clouds = 0): number =>
    roofPowerW(roof, day, hour, clouds);
  t.ok(power(south, 172, 12) > 700 && power(south, 172, 12) <= 840, 'a clear noon in June');
  t.ok(power(south, 355, 12) < power(south, 172, 12), 'less in December');
  t.ok(power(south, 172, 12, 1) < 0.3 * power(south, 172, 12), 'less under clouds');
  // Day length at 48° is about 16 h in June and 8 h 20 min in December.
  t.ok(power(south, 172, 5) > 0 && power(south, 172, 3) === 0);
  t.ok(power(south, 355, 9) > 0 && power(south, 355, 7) === 0);
  const west = { ...south, azimuthDeg: 90 };
  const east = { ...south, azimuthDeg: -90 };
  t.ok(power(west, 172, 17) > power(south, 172, 17));
  t.ok(power(east, 172, 7) > power(south, 172, 7));
  const mirrored = Math.abs(power(west, 172, 15) - power(east, 172, 9));
  t.ok(mirrored < 1e-6, 'east in the morning is west in the afternoon');
});

t.test('model homes: the same for a seed, other for another', async (t) => {
  const homes = modelHomes(100, 7);
  t.strictSame(modelHomes(100, 7), homes);
  t.not(modelHomes(100, 8)[0]?.seed, homes[0]?.seed);
  t.equal(new Set(homes.map(({ name }) => name)).size, 100);
  t.equal(homes.filter(({ peakW }) => peakW === 0).length, 25, 'a quarter has no roof');
  for (const { annualLoadWh, peakW } of homes) {
    t.ok(annualLoadWh >= 2_000_000 && annualLoadWh <= 6_000_000);
    t.ok(peakW === 0 || (peakW >= 3_000 && peakW <= 8_000));
  }
  t.strictSame(
    modelHomes(1, 7).map(({ peakW }) => peakW > 0),
    [true],
  );
  t.throws(() => modelHomes(0, 7), { name: 'InvariantError' });
});

t.test('a model year: what was asked for, by day and by season', async (t) => {
  for (const home of modelHomes(4, 11)) {
    let loadWh = 0;
    let pvWh = 0;
    let nightPvWh = 0;
    let eveningWh = 0;
    let nightWh = 0;
    for (let slot = 0; slot < 365 * 96; slot++) {
      const energy = modelEnergy(home, Date.UTC(2026, 0, 1) + slot * QUARTER, QUARTER);
      const hour = (slot % 96) / 4;
      loadWh += Number(energy.loadWh);
      pvWh += Number(energy.pvWh);
      if (hour < 3) nightPvWh += Number(energy.pvWh);
      if (hour >= 18 && hour < 20) eveningWh += Number(energy.loadWh);
      if (hour >= 2 && hour < 4) nightWh += Number(energy.loadWh);
    }
    t.ok(Math.abs(loadWh / home.annualLoadWh - 1) < 0.05, `${home.name}: ${loadWh} Wh`);
    t.equal(nightPvWh, 0);
    t.ok(eveningWh > 2 * nightWh, 'evening peak, night trough');
    if (home.peakW === 0) t.equal(pvWh, 0);
    else t.ok(pvWh / home.peakW > 650 && pvWh / home.peakW < 1200, `${pvWh / home.peakW} h`);
  }
});

t.test('a model day to the Wh, so that no machine and no change goes unnoticed', async (t) => {
  const home = homeWithRoof();
  const hours = Array.from({ length: 24 }, (_, hour) =>
    modelEnergy(home, MIDSUMMER + hour * HOUR, HOUR),
  );
  const series = (channel: 'loadWh' | 'pvWh'): string =>
    hours.map((energy) => energy[channel]).join(' ');
  t.equal(
    series('loadWh'),
    '191 173 169 124 214 245 304 452 502 414 514 678 466 356 474 394 599 2663 731 610 508 294 243 203',
  );
  t.equal(
    series('pvWh'),
    '0 0 0 0 2181 3271 4299 5020 5349 5301 4973 4401 3647 2510 1347 480 346 203 61 0 0 0 0 0',
  );
});
