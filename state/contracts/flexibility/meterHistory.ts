import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import { assert } from '../../types/assert.ts';
import { fromUtf8, plainBytes, uint64Bytes, utf8 } from '../../types/bytes.ts';
import { type WattHours, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { key, type Progress, type Reader, type Store } from './flexibilityState.ts';

const { FollowedHouseholdState, MeterBlockState } = gridhood.ledger;

/** One value of the state keeps so many slots of a household: a day of quarters of an hour. */
const SLOTS_PER_BLOCK = 96n;

type Heir = Reader & Partial<Pick<ContractContext, 'inherited'>>;

const householdKey = (household: string) => key('household', utf8(household));
const numberKey = (number: number) => key('householdNumber', uint64Bytes(BigInt(number)));
const blockKey = (block: bigint, household: string) =>
  key('meterBlock', uint64Bytes(block), utf8(household));

/** What the meter showed in a slot. Estimates are as good as nothing here. */
export interface MeterSlot {
  readonly importWh: WattHours;
  readonly exportWh: WattHours;
  /** `event`: metered, and the household was to use less then. */
  readonly mark: 'none' | 'metered' | 'event';
  /** Beyond a limit. */
  readonly overWh: WattHours;
}

const MARKS = ['none', 'metered', 'event'] as const;
const ZERO = wattHours(0n);
const UNKNOWN: MeterSlot = { importWh: ZERO, exportWh: ZERO, mark: 'none', overWh: ZERO };

interface MeterBlock {
  readonly importWh: readonly bigint[];
  readonly exportWh: readonly bigint[];
  readonly marks: Uint8Array;
  readonly overWh: readonly bigint[];
}

/** A household's meter, slot by slot; what was decoded is kept for the next question. */
export function meterHistory(store: Heir, household: string): (slot: bigint) => MeterSlot {
  const own = new Map<bigint, MeterBlock | null>();
  const earlier = new Map<bigint, MeterBlock | null>();
  const blockIn = (
    from: Map<bigint, MeterBlock | null>,
    block: bigint,
    read: (key: Uint8Array) => Uint8Array | undefined,
  ) => {
    let found = from.get(block);
    if (found === undefined) {
      found = decodeBlock(read(blockKey(block, household)));
      from.set(block, found);
    }
    return found;
  };
  return (slot) => {
    const block = slot / SLOTS_PER_BLOCK;
    const index = Number(slot % SLOTS_PER_BLOCK);
    const found = slotIn(blockIn(own, block, store.get), index);
    if (found.mark !== 'none' || store.inherited === undefined) return found;
    return slotIn(blockIn(earlier, block, store.inherited), index);
  };
}

/**
 * Notes what a meter showed. Blocks that end before `keptFrom` are removed when a new one begins, so that a
 * household's history stays bounded.
 *
 * @returns the progress, which counts households.
 */
export function noteMeter(
  store: Store,
  progress: Progress,
  household: string,
  slot: bigint,
  value: MeterSlot,
  keptFrom: bigint,
): Progress {
  const block = slot / SLOTS_PER_BLOCK;
  const index = Number(slot % SLOTS_PER_BLOCK);
  const bytes = store.get(blockKey(block, household));
  const before = decodeBlock(bytes);
  const length = Math.max(index + 1, before?.marks.length ?? 0);
  const changed = (values: readonly bigint[] | undefined, to: bigint) =>
    Array.from({ length }, (_, i) => (i === index ? to : (values?.[i] ?? 0n)));
  const marks = new Uint8Array(length);
  marks.set(before?.marks ?? []);
  marks[index] = MARKS.indexOf(value.mark);
  const after: MeterBlock = {
    importWh: changed(before?.importWh, value.importWh),
    exportWh: changed(before?.exportWh, value.exportWh),
    marks,
    overWh:
      value.overWh > 0n || (before?.overWh.length ?? 0) > 0
        ? changed(before?.overWh, value.overWh)
        : [],
  };
  store.set(blockKey(block, household), encodeMessage(MeterBlockState, after));
  return before === null ? beginBlock(store, progress, household, block, keptFrom) : progress;
}

function beginBlock(
  store: Store,
  progress: Progress,
  household: string,
  block: bigint,
  keptFrom: bigint,
): Progress {
  const known = store.get(householdKey(household));
  const isNew = known === undefined;
  let first = isNew
    ? block
    : decodeState<{ firstBlock: bigint }>(FollowedHouseholdState, known).firstBlock;
  if (block < first) first = block;
  for (; (first + 1n) * SLOTS_PER_BLOCK <= keptFrom && first < block; first++)
    if (store.get(blockKey(first, household)) !== undefined)
      store.set(blockKey(first, household), null);
  store.set(householdKey(household), encodeMessage(FollowedHouseholdState, { firstBlock: first }));
  if (!isNew) return progress;
  store.set(numberKey(progress.households), utf8(household));
  return { ...progress, households: progress.households + 1 };
}

/** In the order in which their meters were first seen. */
export function followedHouseholds(store: Reader, { households }: Progress): string[] {
  return Array.from({ length: households }, (_, number) => {
    const name = store.get(numberKey(number));
    assert(name !== undefined, `household ${number} is counted and not kept`);
    return fromUtf8(name);
  });
}

function decodeBlock(bytes: Uint8Array | undefined): MeterBlock | null {
  if (bytes === undefined) return null;
  const wire = decodeState<MeterBlock>(MeterBlockState, bytes);
  return { ...wire, marks: plainBytes(wire.marks) };
}

function slotIn(block: MeterBlock | null, index: number): MeterSlot {
  const mark = MARKS[block?.marks[index] ?? 0];
  assert(mark !== undefined, 'the history of a meter has an unknown mark');
  if (block === null || mark === 'none') return UNKNOWN;
  return {
    importWh: wattHours(block.importWh[index] ?? 0n),
    exportWh: wattHours(block.exportWh[index] ?? 0n),
    mark,
    overWh: wattHours(block.overWh[index] ?? 0n),
  };
}
