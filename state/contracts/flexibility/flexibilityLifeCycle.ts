import { slotAt, slotStartMs } from '../../types/parameters.ts';
import { wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { correctionDeadlineMs } from '../market/marketTiming.ts';
import type { ContractMessage, ContractName } from '../message.ts';
import { governs } from '../scope.ts';
import { commitPledges, endEvent, resettleEvent, settleEvent } from './demandSettlement.ts';
import { DAY_MS, type FlexibilityParameters } from './flexibilityParameters.ts';
import {
  type DemandEvent,
  inheritedHeartbeatMs,
  openEvents,
  type Progress,
  type Reader,
  readEvent,
  readPledge,
  readProgress,
  writeProgress,
} from './flexibilityState.ts';
import { followedMarket } from './followedMarket.ts';
import { deleteSlotLimits } from './gridLimits.ts';
import { judgeReading, judgeSlots } from './limitJudgement.ts';
import { type MeterSlot, meterHistory, noteMeter } from './meterHistory.ts';
import { billPeaks, firstPeriod, type PeakRules, periodDays, periodEnd } from './peakPrice.ts';

/** Brings every event to where block time has made it due. */
export function advance(context: ContractContext, parameters: FlexibilityParameters): void {
  const known = readProgress(context);
  const before = known ?? beginning(context, parameters);
  const events = openEvents(context).flatMap((event) => advanceEvent(context, parameters, event));
  const finalThrough = finalThroughOf(context, parameters, before.finalThrough);
  const progress = { ...before, finalThrough, events: events.map(({ event }) => event) };
  const { peak, limits } = parameters;
  if (limits !== null) progress.judgedThrough = judgeSlots(context, limits, progress);
  for (let slot = before.finalThrough + 1n; slot <= finalThrough; slot++)
    deleteSlotLimits(context, slot);
  if (peak !== null) {
    progress.nextPeriod = billPeaks(context, peak, parameters, progress);
    progress.periodDueMs = periodDueMs(context, parameters, peak, progress);
  }
  const isChanged =
    known === null ||
    events.length < before.events.length ||
    finalThrough > before.finalThrough ||
    progress.judgedThrough > before.judgedThrough ||
    progress.periodDueMs !== before.periodDueMs;
  if (isChanged) writeProgress(context, progress);
}

/** When the next block is needed: pledges end, an event can be settled, or is final. */
export function nextDueMs(context: Reader): number | null {
  const periodDueMs = readProgress(context)?.periodDueMs ?? 0;
  let due = periodDueMs === 0 ? null : periodDueMs;
  for (const event of openEvents(context)) {
    const own =
      event.status === 'open'
        ? event.pledgesUntilMs
        : event.status === 'committed'
          ? event.settlesFromMs
          : event.finalFromMs;
    if (due === null || own < due) due = own;
  }
  return due;
}

/** What the home market has billed goes into the households' histories, and into events that use it. */
export function followReadings(
  context: ContractContext,
  parameters: FlexibilityParameters,
  from: ContractName,
  message: ContractMessage,
): void {
  if (message.type !== 'settled' || from !== parameters.market) return;
  const { slot, readings } = message;
  if (!governs(context.term, slot)) return;
  // So that the order of contracts in a block makes no difference.
  advance(context, parameters);
  let progress = currentProgress(context, parameters);
  const { demandResponse, limits } = parameters;
  const events = openEvents(context).filter(({ status }) => status !== 'open');
  const keptFrom = slotAt(context.timeMs - keptMs(context, parameters, slot), context.slotLengthMs);
  for (const { household, quality, ...energy } of readings) {
    const pledges = events.flatMap((event) => {
      const pledge = readPledge(context, event.event, household);
      return pledge === null || pledge.committedWh === 0n ? [] : [{ event, pledge }];
    });
    const isEvent = pledges.some(
      ({ event: { firstSlot, lastSlot } }) => firstSlot <= slot && slot <= lastSlot,
    );
    const mark = quality !== 'measured' ? 'none' : isEvent ? 'event' : 'metered';
    const metered = {
      importWh: wattHours(energy.importWh),
      exportWh: wattHours(energy.exportWh),
    };
    const chargedWh = meterHistory(context, household)(slot).overWh;
    const judged = mark === 'none' ? null : metered;
    const overWh =
      limits === null
        ? chargedWh
        : judgeReading(context, limits, household, slot, judged, chargedWh);
    const value: MeterSlot = { ...metered, mark, overWh };
    progress = noteMeter(context, progress, household, slot, value, keptFrom);
    for (const { event, pledge } of pledges) {
      // An earlier reading of the same message may have changed its escrow.
      const now = readEvent(context, event.event) ?? event;
      if (demandResponse !== null && now.status === 'settled' && slot <= event.lastSlot)
        resettleEvent(context, parameters, demandResponse, now, pledge);
    }
  }
  writeProgress(context, progress);
}

/** As it stands; before the contract's first block, as it will begin. */
export function currentProgress(
  context: ContractContext,
  parameters: FlexibilityParameters,
): Progress {
  return readProgress(context) ?? beginning(context, parameters);
}

function beginning(context: ContractContext, parameters: FlexibilityParameters): Progress {
  const { slotLengthMs, parentTimeMs, term } = context;
  const first = later(slotAt(parentTimeMs, slotLengthMs), term.fromSlot);
  const { peak } = parameters;
  return {
    first,
    finalThrough: first - 1n,
    households: 0,
    events: [],
    nextPeriod: peak === null ? 0n : firstPeriod(peak, parameters, first, slotLengthMs),
    periodDueMs: 0,
    heartbeatMs: inheritedHeartbeatMs(context) ?? parentTimeMs,
    judgedThrough: first,
  };
}

/** When the last slot of the next period will be final; 0 where nobody has anything to be billed. */
function periodDueMs(
  context: ContractContext,
  parameters: FlexibilityParameters,
  peak: PeakRules,
  { households, nextPeriod }: Progress,
): number {
  const { slotLengthMs, term } = context;
  if (households === 0) return 0;
  const ends = periodEnd(peak, parameters, nextPeriod, slotLengthMs);
  const begins = periodEnd(peak, parameters, nextPeriod - 1n, slotLengthMs) + 1n;
  const { untilSlot } = term;
  if (untilSlot !== null && begins >= untilSlot) return 0;
  const last = untilSlot !== null && untilSlot <= ends ? untilSlot - 1n : ends;
  const home = followedMarket(context, parameters.market, last);
  return home === null
    ? slotStartMs(last + 2n, slotLengthMs)
    : correctionDeadlineMs(home.parameters.timing, slotLengthMs, last);
}

/** The event as it is now; none where it is over. */
function advanceEvent(
  context: ContractContext,
  parameters: FlexibilityParameters,
  before: DemandEvent,
): DemandEvent[] {
  const rules = parameters.demandResponse;
  if (rules === null) return [before];
  const { timeMs } = context;
  let event: DemandEvent | null = before;
  if (event.status === 'open' && timeMs >= event.pledgesUntilMs)
    event = commitPledges(context, rules, event);
  if (event === null) return [];
  if (
    event.status === 'committed' &&
    timeMs >= event.settlesFromMs &&
    isSettled(context, parameters, event)
  )
    event = settleEvent(context, parameters, rules, event);
  if (event.status !== 'settled' || timeMs < event.finalFromMs) return [event];
  endEvent(context, rules, event);
  return [];
}

/** Contracts run in the order of deployment: where the market comes later, so does its bill, by a block. */
function isSettled(
  context: ContractContext,
  { market }: FlexibilityParameters,
  { lastSlot }: DemandEvent,
): boolean {
  const home = followedMarket(context, market, lastSlot);
  return home === null || home.settledThrough >= lastSlot;
}

/** Slots of whose meters nothing can change any more: all up to the one returned. */
function finalThroughOf(
  context: ContractContext,
  { market }: FlexibilityParameters,
  before: bigint,
): bigint {
  const { slotLengthMs, timeMs } = context;
  const over = slotAt(timeMs, slotLengthMs);
  let slot = before;
  while (slot + 1n < over) {
    const home = followedMarket(context, market, slot + 1n);
    const deadline =
      home === null ? 0 : correctionDeadlineMs(home.parameters.timing, slotLengthMs, slot + 1n);
    // After a silence the market may still have to bill what is past its deadline.
    if (timeMs < deadline || (home !== null && home.settledThrough <= slot)) break;
    slot++;
  }
  return slot;
}

/** How far back a measurement that can still change may look. */
function keptMs(
  context: ContractContext,
  { market, demandResponse, peak }: FlexibilityParameters,
  slot: bigint,
): number {
  const home = followedMarket(context, market, slot);
  const corrections = home?.parameters.timing.correctionDeadlineAfterMs ?? 0;
  const days = Math.max(
    demandResponse?.baseline.lookbackDays ?? 0,
    peak === null ? 0 : periodDays(peak),
  );
  return corrections + (days + 2) * DAY_MS;
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
