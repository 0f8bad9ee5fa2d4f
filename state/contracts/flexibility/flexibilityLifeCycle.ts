import { slotAt } from '../../types/parameters.ts';
import { wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { correctionDeadlineMs } from '../market/marketTiming.ts';
import type { ContractMessage, ContractName } from '../message.ts';
import { governs } from '../scope.ts';
import { commitPledges, endEvent, resettleEvent, settleEvent } from './demandSettlement.ts';
import { DAY_MS, type FlexibilityParameters } from './flexibilityParameters.ts';
import {
  type DemandEvent,
  openEvents,
  type Progress,
  type Reader,
  readEvent,
  readPledge,
  readProgress,
  writeProgress,
} from './flexibilityState.ts';
import { followedMarket } from './followedMarket.ts';
import { noteMeter } from './meterHistory.ts';

/** Brings every event to where block time has made it due. */
export function advance(context: ContractContext, parameters: FlexibilityParameters): void {
  const known = readProgress(context);
  const progress = known ?? beginning(context);
  const events = openEvents(context).flatMap((event) => advanceEvent(context, parameters, event));
  const finalThrough = finalThroughOf(context, parameters, progress.finalThrough);
  const isChanged =
    known === null ||
    events.length < progress.events.length ||
    finalThrough > progress.finalThrough;
  if (isChanged)
    writeProgress(context, {
      ...progress,
      finalThrough,
      events: events.map(({ event }) => event),
    });
}

/** When the next block is needed: pledges end, an event can be settled, or is final. */
export function nextDueMs(context: Reader): number | null {
  let due: number | null = null;
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
  let progress = currentProgress(context);
  const { demandResponse } = parameters;
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
    const value = {
      importWh: wattHours(energy.importWh),
      exportWh: wattHours(energy.exportWh),
      mark,
    } as const;
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
export function currentProgress(context: ContractContext): Progress {
  return readProgress(context) ?? beginning(context);
}

function beginning({ slotLengthMs, parentTimeMs, term }: ContractContext): Progress {
  const first = later(slotAt(parentTimeMs, slotLengthMs), term.fromSlot);
  return { first, finalThrough: first - 1n, households: 0, events: [] };
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
    if (timeMs < deadline) break;
    slot++;
  }
  return slot;
}

/** How far back a measurement that can still change may look. */
function keptMs(
  context: ContractContext,
  { market, demandResponse }: FlexibilityParameters,
  slot: bigint,
): number {
  const home = followedMarket(context, market, slot);
  const corrections = home?.parameters.timing.correctionDeadlineAfterMs ?? 0;
  const days = demandResponse?.baseline.lookbackDays ?? 0;
  return corrections + (days + 2) * DAY_MS;
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
