import { slotAt, slotStartMs } from '../../types/parameters.ts';
import type { MarketTiming } from './marketParameters.ts';

/** Slots whose gate is at or before `timeMs`: all up to the one returned. */
export function gatedThrough(timing: MarketTiming, slotLengthMs: number, timeMs: number): bigint {
  return slotAt(timeMs + timing.gateBeforeMs, slotLengthMs);
}

/** Slots whose order window has opened by `timeMs`: all up to the one returned. */
export function openThrough(timing: MarketTiming, slotLengthMs: number, timeMs: number): bigint {
  return slotAt(timeMs + timing.opensBeforeMs, slotLengthMs);
}

/** Slots whose reading deadline is at or before `timeMs`: all up to the one returned. */
export function dueThrough(timing: MarketTiming, slotLengthMs: number, timeMs: number): bigint {
  return slotAt(timeMs - timing.readingDeadlineAfterMs, slotLengthMs) - 1n;
}

/** Slots past their correction deadline: all up to the one returned. */
export function finalThrough(timing: MarketTiming, slotLengthMs: number, timeMs: number): bigint {
  return slotAt(timeMs - timing.correctionDeadlineAfterMs, slotLengthMs) - 1n;
}

export function opensMs(timing: MarketTiming, slotLengthMs: number, slot: bigint): number {
  return slotStartMs(slot, slotLengthMs) - timing.opensBeforeMs;
}

export function gateMs(timing: MarketTiming, slotLengthMs: number, slot: bigint): number {
  return slotStartMs(slot, slotLengthMs) - timing.gateBeforeMs;
}

export function readingDeadlineMs(
  timing: MarketTiming,
  slotLengthMs: number,
  slot: bigint,
): number {
  return slotStartMs(slot + 1n, slotLengthMs) + timing.readingDeadlineAfterMs;
}

export function correctionDeadlineMs(
  timing: MarketTiming,
  slotLengthMs: number,
  slot: bigint,
): number {
  return slotStartMs(slot + 1n, slotLengthMs) + timing.correctionDeadlineAfterMs;
}
