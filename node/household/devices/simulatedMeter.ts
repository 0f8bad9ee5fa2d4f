import { type ModelHome, modelEnergy } from '../model/modelHome.ts';
import { type Meter, netReading, Quality, type SlotTimes, slotFromMs } from './meter.ts';

/** The meter of a model home; whatever it says is marked as simulated. */
export function simulatedMeter(home: ModelHome, times: SlotTimes): Meter {
  return {
    async readSlot(slotIndex) {
      const energy = modelEnergy(home, slotFromMs(times, slotIndex), times.slotLengthMs);
      return netReading(energy, Quality.valid | Quality.simulated);
    },
  };
}
