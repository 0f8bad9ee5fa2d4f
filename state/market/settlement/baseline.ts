import { assert } from '../../types/assert.ts';
import { cost, type Micro, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { compareAmount, excess, least, plus, ZERO_MICRO, ZERO_WH } from '../amounts.ts';

/** A half-open range of slot numbers of a day. */
export interface SlotRange {
  readonly start: number;
  readonly end: number;
}

export interface BaselineDay {
  /** Of the same day type, without an earlier event and without an estimated slot. */
  readonly eligible: boolean;
  /** Wh by slot of the day. */
  readonly valuesWh: readonly WattHours[];
}

/** How a community measures a demand response: X of Y days, adjusted to the morning of the day itself. */
export interface BaselineTerms {
  readonly chosenDays: number;
  readonly poolDays: number;
  readonly leastDays: number;
  /** The adjustment is at most so far from 1, in millionths. */
  readonly adjustmentCapPpm: bigint;
  readonly reward: MicroPerWattHour;
}

export interface BaselineInput extends BaselineTerms {
  /** Newest first. */
  readonly days: readonly BaselineDay[];
  /** Wh by slot of the day of the event. */
  readonly actualWh: readonly WattHours[];
  readonly event: SlotRange;
  readonly adjustment: SlotRange;
  /** Wh that the household pledged, which bounds the reward; null: no bound. */
  readonly committedWh: WattHours | null;
}

export interface Baseline {
  /** Whether there were enough days to compare with; otherwise nothing is measured and nothing paid. */
  readonly usable: boolean;
  /** Wh by slot of the event. */
  readonly baselineWh: readonly WattHours[];
  readonly ratioPpm: bigint;
  readonly reductionWh: WattHours;
  readonly reward: Micro;
}

const MILLION = 1_000_000n;

/**
 * What a household would have used in an event, and its reward for using less (specification §8): the mean of
 * the X most consuming of the Y newest eligible days, scaled by what the adjustment window of the day itself
 * says against the same days, within a cap.
 *
 * @throws InvariantError where a range is not within the days.
 */
export function measureReduction(input: BaselineInput): Baseline {
  const { event, adjustment, actualWh } = input;
  const pool = input.days.filter(({ eligible }) => eligible).slice(0, input.poolDays);
  for (const { valuesWh } of [...pool, { valuesWh: actualWh }]) {
    for (const range of [event, adjustment]) assertWithin(range, valuesWh);
  }
  const chosen = pool
    .map(({ valuesWh }) => ({ valuesWh, eventWh: sumOver(valuesWh, event) }))
    // Sorting is stable, so of equal days the newer comes first.
    .sort((a, b) => compareAmount(b.eventWh, a.eventWh))
    .slice(0, input.chosenDays);
  if (pool.length < input.leastDays || chosen.length === 0) {
    return {
      usable: false,
      baselineWh: [],
      ratioPpm: 0n,
      reductionWh: ZERO_WH,
      reward: ZERO_MICRO,
    };
  }
  const days = BigInt(chosen.length);
  const ratioPpm = adjustmentRatio(
    sumOver(actualWh, adjustment) * days,
    chosen.reduce((sum, { valuesWh }) => plus(sum, sumOver(valuesWh, adjustment)), ZERO_WH),
    input.adjustmentCapPpm,
  );
  const baselineWh: WattHours[] = [];
  for (let slot = event.start; slot < event.end; slot++) {
    const sum = chosen.reduce((total, { valuesWh }) => total + (valuesWh[slot] ?? 0n), 0n);
    baselineWh.push(((sum * ratioPpm) / (days * MILLION)) as WattHours);
  }
  const reductionWh = excess(baselineWh.reduce(plus, ZERO_WH), sumOver(actualWh, event));
  const rewardedWh =
    input.committedWh === null ? reductionWh : least(reductionWh, input.committedWh);
  return {
    usable: true,
    baselineWh,
    ratioPpm,
    reductionWh,
    reward: cost(rewardedWh, input.reward),
  };
}

/** Today's use over the days' in the adjustment window, in millionths, at most the cap away from one. */
function adjustmentRatio(todayWh: bigint, daysWh: bigint, capPpm: bigint): bigint {
  if (daysWh === 0n) return MILLION;
  const ratio = (todayWh * MILLION) / daysWh;
  if (ratio > MILLION + capPpm) return MILLION + capPpm;
  return ratio < MILLION - capPpm ? MILLION - capPpm : ratio;
}

function sumOver(valuesWh: readonly WattHours[], { start, end }: SlotRange): WattHours {
  return valuesWh.slice(start, end).reduce(plus, ZERO_WH);
}

function assertWithin({ start, end }: SlotRange, valuesWh: readonly WattHours[]): void {
  assert(
    0 <= start && start <= end && end <= valuesWh.length,
    `baseline: slots ${start} to ${end} of a day of ${valuesWh.length}`,
  );
}
