import type { Test } from 'tap';
import { type Meter, Quality } from '../../node/household/devices/meter.ts';
import { ENERGY_MAX_WH } from '../../state/types/units.ts';

/** A meter to be tried, and what is known of it beforehand. */
export interface MeterUnderTest {
  readonly meter: Meter;
  /** Slots for which it must have data. */
  readonly slots: readonly number[];
  /** Slots for which it must have none. */
  readonly gaps: readonly number[];
  /** Whether its readings come from a model. */
  readonly simulated: boolean;
}

/** What every implementation of the port `Meter` promises. */
export function meterSuite(t: Test, name: string, make: () => MeterUnderTest): void {
  t.test(
    `${name}: whole Wh within the ledger's bounds, netted at the connection point`,
    async (t) => {
      const { meter, slots } = make();
      for (const slot of slots) {
        const reading = await meter.readSlot(slot);
        if (reading === null) {
          t.fail(`slot ${slot} has no reading`);
          continue;
        }
        const { loadWh, pvWh, importWh, exportWh } = reading;
        for (const energy of [loadWh, pvWh, importWh, exportWh]) {
          t.type(energy, 'bigint');
          t.ok(energy >= 0n && energy <= ENERGY_MAX_WH, `slot ${slot}: ${energy} Wh`);
        }
        t.equal(exportWh - importWh, pvWh - loadWh, `slot ${slot}: the balance of the home`);
        t.ok(importWh === 0n || exportWh === 0n, `slot ${slot}: not both ways at once`);
      }
    },
  );

  t.test(`${name}: says how good its readings are`, async (t) => {
    const { meter, slots, simulated } = make();
    for (const slot of slots) {
      const quality = (await meter.readSlot(slot))?.quality ?? 0;
      t.not(quality & (Quality.valid | Quality.estimated), 0, `slot ${slot}: good or estimated`);
      t.equal((quality & Quality.simulated) !== 0, simulated, `slot ${slot}: simulated`);
      t.equal(quality & (Quality.missing | Quality.forecast), 0, `slot ${slot}: it was measured`);
    }
  });

  t.test(`${name}: the same slot gives the same reading, in any order`, async (t) => {
    const { meter, slots } = make();
    const forwards = [];
    for (const slot of slots) forwards.push(await meter.readSlot(slot));
    const { meter: another } = make();
    const backwards = [];
    for (const slot of slots.toReversed()) backwards.unshift(await another.readSlot(slot));
    t.strictSame(backwards, forwards);
    t.strictSame(await Promise.all(slots.map((slot) => meter.readSlot(slot))), forwards);
  });

  t.test(`${name}: no data is null, not zero and not an error`, async (t) => {
    const { meter, gaps } = make();
    for (const slot of gaps) t.equal(await meter.readSlot(slot), null, `slot ${slot}`);
  });
}
