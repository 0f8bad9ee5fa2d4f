import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import type { Household } from '../../types/account.ts';
import { uint64Bytes } from '../../types/bytes.ts';
import { zoneInSlot } from '../scope.ts';
import { key, type Reader, readProgress, type Store } from './flexibilityState.ts';
import { isLost, type LimitRules, type PowerLimits } from './limitRules.ts';

const { SlotLimitsState } = gridhood.ledger;

const MILLION = 1_000_000n;

const slotKey = (slot: bigint) => key('slotLimits', uint64Bytes(slot));
const failSafeKey = (slot: bigint) => key('failSafe', uint64Bytes(slot));

/** As posted: watts, or a share of each connection in millionths; absent where there is no limit. */
export interface PostedLimit {
  /** Empty: all members of the market. */
  readonly zone: string;
  readonly importW?: bigint;
  readonly exportW?: bigint;
  readonly importPpm?: number;
  readonly exportPpm?: number;
}

/** Of each zone, the last that was posted. */
export function readPosted(store: Reader, slot: bigint): readonly PostedLimit[] {
  const bytes = store.get(slotKey(slot));
  return bytes === undefined
    ? []
    : decodeState<{ limits: PostedLimit[] }>(SlotLimitsState, bytes).limits;
}

export function writePosted(store: Store, slot: bigint, limits: readonly PostedLimit[]): void {
  if (limits.length > 0) store.set(slotKey(slot), encodeMessage(SlotLimitsState, { limits }));
  else if (store.get(slotKey(slot)) !== undefined) store.set(slotKey(slot), null);
}

/** Whether the grid operator counted as lost when the slot started. */
export function wasLost(store: Reader, slot: bigint): boolean {
  return store.get(failSafeKey(slot)) !== undefined;
}

export function noteLost(store: Store, slot: bigint): void {
  store.set(failSafeKey(slot), Uint8Array.of(1));
}

/** Once no reading of the slot can change. */
export function deleteSlotLimits(store: Store, slot: bigint): void {
  writePosted(store, slot, []);
  if (wasLost(store, slot)) store.set(failSafeKey(slot), null);
}

/** What one household may take and feed in. */
export interface HouseholdLimit extends PowerLimits {
  /** What makes the stricter part of it. */
  readonly source: 'none' | 'posted' | 'fail-safe';
}

type Connected = Pick<
  Household,
  'zone' | 'zoneBefore' | 'zoneFromSlot' | 'importLimitW' | 'exportLimitW'
>;

/**
 * The limit of a household in a slot. Of one that has started, what held when it did; of one to come, what
 * would hold if nothing more was heard: `timeMs` is the chain's time.
 */
export function limitInForce(
  store: Reader,
  rules: LimitRules,
  household: Connected,
  slot: bigint,
  timeMs: number,
): HouseholdLimit {
  const zone = zoneInSlot(household, slot);
  const posted = readPosted(store, slot).filter((one) => one.zone === '' || one.zone === zone);
  const importW = strictest(
    posted.map((one) => watts(one.importW, one.importPpm, household.importLimitW)),
  );
  const exportW = strictest(
    posted.map((one) => watts(one.exportW, one.exportPpm, household.exportLimitW)),
  );
  const progress = readProgress(store);
  const lost =
    progress !== null &&
    (slot <= progress.judgedThrough
      ? wasLost(store, slot)
      : isLost(rules, progress.heartbeatMs, timeMs));
  const source = importW === null && exportW === null ? 'none' : 'posted';
  if (!lost) return { importW, exportW, source };
  const { failSafe } = rules;
  return {
    importW: strictest([importW, failSafe.importW]),
    exportW: strictest([exportW, failSafe.exportW]),
    source: 'fail-safe',
  };
}

function watts(
  limitW: bigint | undefined,
  ppm: number | undefined,
  connectionW: number,
): bigint | null {
  const share = ppm === undefined ? null : (BigInt(connectionW) * BigInt(ppm)) / MILLION;
  return strictest([limitW ?? null, share]);
}

function strictest(limits: readonly (bigint | null)[]): bigint | null {
  let least: bigint | null = null;
  for (const limit of limits)
    if (limit !== null && (least === null || limit < least)) least = limit;
  return least;
}
