import {
  type Baseline,
  type BaselineDay,
  measureReduction,
  type SlotRange,
} from '../../market/settlement/baseline.ts';
import {
  type LocalClock,
  localDay,
  localDayStartMs,
  utcOffsetAt,
} from '../../types/daylightSaving.ts';
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

/** How long slots are, and what the clock on the wall says in them. */
export interface SlotClock extends LocalClock {
  readonly slotLengthMs: number;
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
  clock: SlotClock,
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
  clock: SlotClock,
  isMetered: (values: readonly MeterSlot[]) => boolean,
): BaselineDay[] {
  const { slotLengthMs } = clock;
  const slotsPerDay = BigInt(DAY_MS / slotLengthMs);
  const from = measuredFrom(rules, event);
  const offsetAt = (slot: bigint) => utcOffsetAt(clock, slotStartMs(slot, slotLengthMs));
  const isWorkday = (slot: bigint) =>
    localTime(slotStartMs(slot, slotLengthMs), offsetAt(slot)).weekday < 5;
  const isOfEvent = (slot: bigint) => {
    const day = localDay(clock, slotStartMs(slot, slotLengthMs));
    const end = slotAt(localDayStartMs(clock, day + 1) - 1, slotLengthMs);
    for (let one = slotAt(localDayStartMs(clock, day), slotLengthMs); one <= end; one++)
      if (meter(one).mark === 'event') return true;
    return false;
  };
  // What happens at six in the evening does so in summer and in winter.
  const back = (day: bigint) => {
    const plain = day * slotsPerDay;
    const minutes = offsetAt(event.firstSlot - plain) - offsetAt(event.firstSlot);
    return plain + BigInt(Math.floor((minutes * 60_000) / slotLengthMs));
  };
  const days: BaselineDay[] = [];
  let eligibleDays = 0;
  for (let day = 1n; day <= BigInt(rules.lookbackDays) && eligibleDays < rules.poolDays; day++) {
    const same = event.firstSlot - back(day);
    if (same < 2n * slotsPerDay) break;
    if (isWorkday(same) !== isWorkday(event.firstSlot)) continue;
    const values = slots(from - back(day));
    const eligible = isMetered(values) && !isOfEvent(same);
    if (eligible) eligibleDays++;
    days.push({ eligible, valuesWh: values.map(({ importWh }) => importWh) });
  }
  return days;
}
