import { assert } from '../../../state/types/assert.ts';
import { type HouseholdData, slotMisfit, slotSeries } from '../data/householdData.ts';
import { type Meter, netReading, Quality, type SlotTimes, slotFromMs } from './meter.ts';

/**
 * A meter that repeats what one home of a data file measured. Slots outside the file and slots in
 * one of its gaps have no reading. Slots cut out of longer intervals are marked interpolated.
 * @throws InvariantError where the home is unknown or the slots do not fit (see `slotMisfit`).
 */
export function replayMeter(data: HouseholdData, household: string, times: SlotTimes): Meter {
  const misfit = slotMisfit(data, times.fromMs, times.slotLengthMs);
  assert(misfit === null, misfit ?? '');
  assert(data.households.has(household), `no data of household ${household}`);
  const cut = data.intervalMs > times.slotLengthMs ? Quality.interpolated : 0;
  return {
    async readSlot(slotIndex) {
      const fromMs = slotFromMs(times, slotIndex);
      const [energy] = slotSeries(data, household, fromMs, times.slotLengthMs, 1);
      return energy ? netReading(energy, Quality.valid | Quality.derived | cut) : null;
    },
  };
}
