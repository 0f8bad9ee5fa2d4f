import type { LocalClock } from '../../types/daylightSaving.ts';
import { type Fault, Fields } from '../../types/fields.ts';
import { NAME_PATTERN } from '../../types/transaction.ts';
import {
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
} from '../../types/units.ts';

import { readClock } from '../market/marketClock.ts';
import { type LimitRules, readLimits } from './limitRules.ts';
import { type PeakRules, readPeak } from './peakPrice.ts';

/** How a household's use in an event is estimated had there been none (docs/spec/market.md §8). */
export interface BaselineRules {
  readonly chosenDays: number;
  readonly poolDays: number;
  readonly leastDays: number;
  /** Days before the event among which those of the pool are looked for. */
  readonly lookbackDays: number;
  /** Slots whose use on the day itself scales the baseline. */
  readonly adjustmentSlots: number;
  /** Slots between these and the event. */
  readonly adjustmentGapSlots: number;
  readonly adjustmentCapPpm: bigint;
}

/** Who pays for reductions, and within which bounds. */
export interface DemandResponseRules {
  readonly payer: 'gridOperator' | 'utility';
  /** At least so long between a request and the end of its pledges. */
  readonly noticeMs: number;
  readonly eventSlotsMax: number;
  /** Events at a time that are not final. */
  readonly eventsMax: number;
  readonly priceMax: MicroPerWattHour;
  readonly baseline: BaselineRules;
}

/** What the community agreed on with its grid operator. */
export interface FlexibilityParameters extends LocalClock {
  /** Name of the home market whose meter readings it follows. */
  readonly market: string;
  /** Nothing is posted further ahead of its slots. */
  readonly aheadMs: number;
  readonly demandResponse: DemandResponseRules | null;
  readonly peak: PeakRules | null;
  readonly limits: LimitRules | null;
}

/** Its clock alone. */
export function clockOf({ utcOffsetMinutes, daylightSaving }: LocalClock): LocalClock {
  return { utcOffsetMinutes, ...(daylightSaving && { daylightSaving }) };
}

export const DAY_MS = 86_400_000;

/** So much of each household's history can a baseline need: a bound on what the state keeps. */
const LOOKBACK_SLOTS_MAX = 50_000;

export function readFlexibilityParameters(
  document: unknown,
  slotLengthMs: number,
): { ok: true; parameters: FlexibilityParameters } | { ok: false; faults: readonly Fault[] } {
  const fields = new Fields(document);
  if (fields.faults.length > 0) return { ok: false, faults: fields.faults };
  const parameters: FlexibilityParameters = {
    market: fields.text('market', {
      pattern: NAME_PATTERN,
      what: 'the name of the market that bills the meters',
    }),
    ...readClock(fields),
    aheadMs: fields.number('aheadMs', { min: 1, max: 7 * DAY_MS, fallback: 2 * DAY_MS }),
    demandResponse: fields.has('demandResponse')
      ? readDemandResponse(fields.object('demandResponse'), slotLengthMs)
      : null,
    peak: fields.has('peak') ? readPeak(fields.object('peak')) : null,
    limits: fields.has('limits') ? readLimits(fields.object('limits')) : null,
  };
  fields.noOthers();
  if (fields.faults.length === 0) checkRelations(fields, parameters);
  return fields.faults.length > 0 ? { ok: false, faults: fields.faults } : { ok: true, parameters };
}

function readDemandResponse(fields: Fields, slotLengthMs: number): DemandResponseRules {
  const rules: DemandResponseRules = {
    payer: fields.choice('payer', ['gridOperator', 'utility'], 'gridOperator'),
    noticeMs: fields.number('noticeMs', { min: 1, max: 7 * DAY_MS }),
    eventSlotsMax: fields.number('eventSlotsMax', { min: 1, max: 288, fallback: 16 }),
    eventsMax: fields.number('eventsMax', { min: 1, max: 64, fallback: 8 }),
    priceMax: microPerWattHour(
      fields.integer('priceMax', { min: 1n, max: PRICE_MAX_MICRO_PER_WH }),
    ),
    baseline: readBaseline(fields.object('baseline')),
  };
  fields.noOthers();
  if (fields.faults.length === 0) checkBaseline(fields, rules, slotLengthMs);
  return rules;
}

/** Left out, it is "10 of 10". */
function readBaseline(fields: Fields): BaselineRules {
  const rules: BaselineRules = {
    chosenDays: fields.number('chosenDays', { min: 1, max: 30, fallback: 10 }),
    poolDays: fields.number('poolDays', { min: 1, max: 30, fallback: 10 }),
    leastDays: fields.number('leastDays', { min: 1, max: 30, fallback: 5 }),
    lookbackDays: fields.number('lookbackDays', { min: 1, max: 90, fallback: 45 }),
    adjustmentSlots: fields.number('adjustmentSlots', { min: 0, max: 96, fallback: 12 }),
    adjustmentGapSlots: fields.number('adjustmentGapSlots', { min: 0, max: 96, fallback: 4 }),
    adjustmentCapPpm: fields.integer('adjustmentCapPpm', {
      min: 0n,
      max: 1_000_000n,
      fallback: 200_000n,
    }),
  };
  fields.noOthers();
  return rules;
}

function checkBaseline(
  fields: Fields,
  { baseline, eventSlotsMax }: DemandResponseRules,
  slotLengthMs: number,
): void {
  const rules = fields.object('baseline');
  const { chosenDays, poolDays, leastDays, lookbackDays } = baseline;
  if (chosenDays > poolDays) rules.fault('chosenDays', `must be at most poolDays (${poolDays})`);
  if (leastDays > poolDays) rules.fault('leastDays', `must be at most poolDays (${poolDays})`);
  if (lookbackDays < poolDays)
    rules.fault('lookbackDays', `must be at least poolDays (${poolDays})`);
  if (DAY_MS % slotLengthMs !== 0) {
    fields.fault('baseline', 'needs slots that divide a day: it compares the same hours of days');
    return;
  }
  const slotsPerDay = DAY_MS / slotLengthMs;
  if (lookbackDays * slotsPerDay > LOOKBACK_SLOTS_MAX)
    rules.fault(
      'lookbackDays',
      `must be at most ${Math.floor(LOOKBACK_SLOTS_MAX / slotsPerDay)} with slots as short as these`,
    );
  const window = eventSlotsMax + baseline.adjustmentSlots + baseline.adjustmentGapSlots;
  if (window > slotsPerDay)
    fields.fault(
      'eventSlotsMax',
      `and the slots of baseline before the event (${window} together) must fit into a day of ${slotsPerDay}`,
    );
}

function checkRelations(
  fields: Fields,
  { aheadMs, demandResponse, peak, limits }: FlexibilityParameters,
): void {
  if (demandResponse === null && peak === null && limits === null)
    fields.fault('demandResponse', 'or peak or limits must be there, else there is no rule');
  if (limits !== null && limits.noticeMs >= aheadMs)
    fields.fault('aheadMs', 'must be more than limits.noticeMs, else none can be posted');
  if (demandResponse !== null && demandResponse.noticeMs >= aheadMs)
    fields.fault(
      'aheadMs',
      'must be more than demandResponse.noticeMs, else nothing can be asked for',
    );
}
