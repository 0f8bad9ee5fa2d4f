import {
  type Baseline,
  type BaselineDay,
  measureReduction,
  type SlotRange,
} from '../../market/settlement/baseline.ts';
import { localTime } from '../../types/localTime.ts';
import { slotAt, slotStartMs } from '../../types/parameters.ts';
import type { WattHours } from '../../types/units.ts';
import { type BaselineRules, DAY_MS } from './flexibilityParameters.ts';
import type { DemandEvent } from './flexibilityState.ts';
import type { MeterSlot } from './meterHistory.ts';

/** What one household did in an event, by its own meter. */
export interface Reduction extends Baseline {
  /** Import in the event; null where a slot of it, or of the adjustment window, has no metered reading. */
  readonly actualWh: WattHours | null;
  /** Days of the same type that could be compared with. */
  readonly days: number;
}

/** The first slot that the measurement of an event reads on the day itself. */
export function measuredFrom(
  { adjustmentSlots, adjustmentGapSlots }: BaselineRules,
  { firstSlot }: Pick<DemandEvent, 'firstSlot'>,
): bigint {
  return adjustmentSlots === 0
    ? firstSlot
    : firstSlot - BigInt(adjustmentSlots + adjustmentGapSlots);
}

/**
 * Compares the household's import with the same slots of earlier days (docs/spec/flexibility.md §2). Only
 * slots of the adjustment window and of the event are used; of a day to compare with, all of them must be
 * metered, and no slot of its local day may lie in an event of the household.
 */
export function reductionOf(
  rules: BaselineRules,
  event: Pick<DemandEvent, 'firstSlot' | 'lastSlot' | 'price'>,
  committedWh: WattHours,
  meter: (slot: bigint) => MeterSlot,
  clock: { readonly slotLengthMs: number; readonly utcOffsetMinutes: number },
): Reduction {
  const { adjustmentSlots } = rules;
  const from = measuredFrom(rules, event);
  const length = Number(event.lastSlot - from) + 1;
  const slots = (start: bigint) =>
    Array.from({ length }, (_, index) => meter(start + BigInt(index)));
  const own = slots(from);
  const eventStart = Number(event.firstSlot - from);
  const ranges: { event: SlotRange; adjustment: SlotRange } = {
    event: { start: eventStart, end: length },
    adjustment: { start: 0, end: adjustmentSlots },
  };
  const isComplete = (values: readonly MeterSlot[], isGood: (mark: MeterSlot['mark']) => boolean) =>
    values.every(
      ({ mark }, index) => isGood(mark) || (index >= adjustmentSlots && index < eventStart),
    );
  const isKnown = isComplete(own, (mark) => mark !== 'none');
  const days = earlierDays(rules, event, meter, slots, clock, (values) =>
    isComplete(values, (mark) => mark === 'metered'),
  );
  const measured = measureReduction({
    ...rules,
    reward: event.price,
    days: isKnown ? days : [],
    actualWh: own.map(({ importWh }) => importWh),
    ...ranges,
    committedWh,
  });
  const actual = own.slice(eventStart).reduce((sum, { importWh }) => sum + importWh, 0n);
  return {
    ...measured,
    actualWh: isKnown ? (actual as WattHours) : null,
    days: days.filter(({ eligible }) => eligible).length,
  };
}

/** Newest first. */
function earlierDays(
  rules: BaselineRules,
  event: Pick<DemandEvent, 'firstSlot'>,
  meter: (slot: bigint) => MeterSlot,
  slots: (start: bigint) => MeterSlot[],
  { slotLengthMs, utcOffsetMinutes }: { slotLengthMs: number; utcOffsetMinutes: number },
  isMetered: (values: readonly MeterSlot[]) => boolean,
): BaselineDay[] {
  const slotsPerDay = BigInt(DAY_MS / slotLengthMs);
  const from = measuredFrom(rules, event);
  const isWorkday = (slot: bigint) =>
    localTime(slotStartMs(slot, slotLengthMs), utcOffsetMinutes).weekday < 5;
  const isOfEvent = (slot: bigint) => {
    const { minuteOfDay } = localTime(slotStartMs(slot, slotLengthMs), utcOffsetMinutes);
    const dayStart = slotAt(slotStartMs(slot, slotLengthMs) - minuteOfDay * 60_000, slotLengthMs);
    for (let one = dayStart; one < dayStart + slotsPerDay; one++)
      if (meter(one).mark === 'event') return true;
    return false;
  };
  const days: BaselineDay[] = [];
  let eligibleDays = 0;
  for (let day = 1n; day <= BigInt(rules.lookbackDays) && eligibleDays < rules.poolDays; day++) {
    const same = event.firstSlot - day * slotsPerDay;
    if (same < 2n * slotsPerDay) break;
    if (isWorkday(same) !== isWorkday(event.firstSlot)) continue;
    const values = slots(from - day * slotsPerDay);
    const eligible = isMetered(values) && !isOfEvent(same);
    if (eligible) eligibleDays++;
    days.push({ eligible, valuesWh: values.map(({ importWh }) => importWh) });
  }
  return days;
}
