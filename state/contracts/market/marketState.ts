import { amountBytes, readAmount } from '../../codec/amount.ts';
import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import { assert } from '../../types/assert.ts';
import {
  concatBytes,
  EMPTY_BYTES,
  fromUtf8,
  plainBytes,
  uint64Bytes,
  utf8,
} from '../../types/bytes.ts';
import type { Micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { Preference } from './orderPreference.ts';
import type { PriceStep } from './orderSteps.ts';

const { MarketState, SlotState, OrderState, HouseholdSlotState, ReadingHistory } = gridhood.ledger;

type Store = Pick<ContractContext, 'get' | 'set'>;
type Reader = Pick<ContractContext, 'get'>;
/** A contract that follows another one goes on with what that one had read. */
type Heir = Reader & Partial<Pick<ContractContext, 'inherited'>>;

/** First byte of each own key; permanent, since it is hashed into state roots. */
const SPACE = {
  progress: 0x01,
  slot: 0x02,
  order: 0x03,
  householdSlot: 0x04,
  participant: 0x05,
  history: 0x06,
  postedTariff: 0x20,
  netMeteringBank: 0x21,
  netMeteringUse: 0x22,
  netMeteringMembers: 0x23,
  scheduleIndex: 0x30,
  schedule: 0x31,
  agreement: 0x32,
  slotAgreements: 0x33,
  scheduleDue: 0x34,
  commitment: 0x35,
} as const;

/** A key of the contract's own data. */
export function key(space: keyof typeof SPACE, ...rest: Uint8Array[]): Uint8Array {
  return concatBytes(Uint8Array.of(SPACE[space]), ...rest);
}

const PROGRESS_KEY = key('progress');
const slotKey = (slot: bigint) => key('slot', uint64Bytes(slot));
const orderKey = (slot: bigint, number: number) =>
  key('order', uint64Bytes(slot), uint64Bytes(BigInt(number)));
const householdSlotKey = (slot: bigint, household: string) =>
  key('householdSlot', uint64Bytes(slot), utf8(household));
const participantKey = (slot: bigint, number: number) =>
  key('participant', uint64Bytes(slot), uint64Bytes(BigInt(number)));
const historyKey = (household: string) => key('history', utf8(household));

/** How far the life cycle has come; every slot up to each number has left that phase behind. */
export interface Progress {
  readonly openedThrough: bigint;
  readonly clearedThrough: bigint;
  readonly settledThrough: bigint;
  readonly finalThrough: bigint;
  /** The slot in which the chain began: nothing is read or settled before it. */
  readonly first: bigint;
  /** The first period of net metering that is not billed yet; 0 without net metering. */
  readonly nextPeriod: bigint;
}

export function readProgress(store: Reader): Progress | null {
  const bytes = store.get(PROGRESS_KEY);
  return bytes === undefined ? null : decodeState<Progress>(MarketState, bytes);
}

export function writeProgress(store: Store, progress: Progress): void {
  store.set(PROGRESS_KEY, encodeMessage(MarketState, progress));
}

export interface Slot {
  /** Hash of the last block before the order window opened; empty where it never opened. */
  readonly seed: Uint8Array;
  readonly phase: 'open' | 'cleared' | 'settled';
  /** Orders ever placed: the number of the next one. */
  readonly orders: number;
  readonly openOrders: number;
  /** Households with an order, a position or a reading. */
  readonly households: number;
  readonly surplus: Micro;
  /** µ/Wh of all trades, where they have one price; else 0. */
  readonly price: bigint;
  /** Of households whose orders are sealed so far. */
  readonly commitments: number;
  /** Whether a block came late enough that all could have revealed theirs. */
  readonly revealChance: boolean;
}

/** One without a window: nobody can have ordered, but readings and what side markets trade are noted. */
export function unopenedSlot(phase: 'cleared' | 'settled'): Slot {
  return {
    seed: EMPTY_BYTES,
    phase,
    orders: 0,
    openOrders: 0,
    households: 0,
    surplus: NO_MONEY,
    price: 0n,
    commitments: 0,
    revealChance: false,
  };
}

const PHASES = ['open', 'cleared', 'settled'] as const;

export function readSlot(store: Reader, slot: bigint): Slot | null {
  const bytes = store.get(slotKey(slot));
  if (bytes === undefined) return null;
  const wire = decodeState<
    Omit<Slot, 'phase' | 'surplus'> & { phase: number; surplus: Uint8Array }
  >(SlotState, bytes);
  const phase = PHASES[wire.phase - 1];
  assert(phase !== undefined, `slot ${slot} is in an unknown phase`);
  return {
    ...wire,
    seed: plainBytes(wire.seed),
    phase,
    surplus: readAmount(wire.surplus),
  };
}

export function writeSlot(store: Store, slot: bigint, value: Slot): void {
  store.set(
    slotKey(slot),
    encodeMessage(SlotState, {
      ...value,
      phase: PHASES.indexOf(value.phase) + 1,
      surplus: amountBytes(value.surplus),
    }),
  );
}

export interface PlacedOrder {
  /** Id of the transaction that placed it, 32 bytes. */
  readonly order: Uint8Array;
  readonly household: string;
  readonly side: 'buy' | 'sell';
  readonly quantityWh: bigint;
  readonly priceMicroPerWh: bigint;
  /** Absent where there are none. */
  readonly furtherSteps?: readonly PriceStep[];
  readonly preference?: Preference;
  /** What the household has in escrow for it. */
  readonly lock: Micro;
}

interface WireOrder extends Omit<PlacedOrder, 'side' | 'lock' | 'furtherSteps' | 'preference'> {
  side: number;
  lock: Uint8Array;
  furtherSteps: PriceStep[];
  preference: Preference | null;
}

export function readOrder(store: Reader, slot: bigint, number: number): PlacedOrder | null {
  const bytes = store.get(orderKey(slot, number));
  if (bytes === undefined) return null;
  const { furtherSteps, preference, ...wire } = decodeState<WireOrder>(OrderState, bytes);
  return {
    ...wire,
    order: plainBytes(wire.order),
    side: wire.side === 1 ? 'buy' : 'sell',
    lock: readAmount(wire.lock),
    ...(furtherSteps.length === 0 ? {} : { furtherSteps }),
    ...(preference === null ? {} : { preference }),
  };
}

export function writeOrder(store: Store, slot: bigint, number: number, value: PlacedOrder): void {
  const side = value.side === 'buy' ? 1 : 2;
  const bytes = encodeMessage(OrderState, { ...value, side, lock: amountBytes(value.lock) });
  store.set(orderKey(slot, number), bytes);
}

export function deleteOrder(store: Store, slot: bigint, number: number): void {
  store.set(orderKey(slot, number), null);
}

/** One household in one slot: its orders, then its position, then its reading. */
export interface HouseholdSlot {
  readonly household: string;
  /** Numbers of its live orders. */
  readonly orders: readonly number[];
  /** In escrow for this slot, agreements included. */
  readonly hold: Micro;
  /** By agreements, before the auction; not in `boughtWh` and `soldWh`. */
  readonly agreedBoughtWh: bigint;
  readonly agreedSoldWh: bigint;
  /** The part of `hold` that is for agreements. */
  readonly agreedHold: Micro;
  readonly boughtWh: bigint;
  readonly soldWh: bigint;
  readonly pays: Micro;
  readonly receives: Micro;
  readonly reading: 'none' | 'received' | 'equivocated' | 'corrected';
  readonly importWh: bigint;
  readonly exportWh: bigint;
  readonly quality: number;
  readonly meterKey: Uint8Array;
  /** Grid zone at clearing: later moves do not change what was agreed. */
  readonly zone: string;
}

const READINGS = ['none', 'received', 'equivocated', 'corrected'] as const;

interface WireHouseholdSlot
  extends Omit<HouseholdSlot, 'reading' | 'hold' | 'agreedHold' | 'pays' | 'receives'> {
  reading: number;
  hold: Uint8Array;
  agreedHold: Uint8Array;
  pays: Uint8Array;
  receives: Uint8Array;
}

export function readHouseholdSlot(
  store: Reader,
  slot: bigint,
  household: string,
): HouseholdSlot | null {
  const bytes = store.get(householdSlotKey(slot, household));
  if (bytes === undefined) return null;
  const wire = decodeState<WireHouseholdSlot>(HouseholdSlotState, bytes);
  const reading = READINGS[wire.reading];
  assert(reading !== undefined, 'the state holds a reading of unknown kind');
  return {
    ...wire,
    reading,
    hold: readAmount(wire.hold),
    agreedHold: readAmount(wire.agreedHold),
    pays: readAmount(wire.pays),
    receives: readAmount(wire.receives),
    meterKey: plainBytes(wire.meterKey),
  };
}

export function writeHouseholdSlot(store: Store, slot: bigint, value: HouseholdSlot): void {
  store.set(
    householdSlotKey(slot, value.household),
    encodeMessage(HouseholdSlotState, {
      ...value,
      reading: READINGS.indexOf(value.reading),
      hold: amountBytes(value.hold),
      agreedHold: amountBytes(value.agreedHold),
      pays: amountBytes(value.pays),
      receives: amountBytes(value.receives),
    }),
  );
}

const NO_MONEY = 0n as Micro;

/** The record of a household in a slot; a household that takes part for the first time is listed. */
export function joinSlot(
  store: Store,
  slot: bigint,
  value: Slot,
  household: string,
): { slot: Slot; record: HouseholdSlot } {
  const found = readHouseholdSlot(store, slot, household);
  if (found !== null) return { slot: value, record: found };
  const record: HouseholdSlot = {
    household,
    orders: [],
    hold: NO_MONEY,
    agreedBoughtWh: 0n,
    agreedSoldWh: 0n,
    agreedHold: NO_MONEY,
    boughtWh: 0n,
    soldWh: 0n,
    pays: NO_MONEY,
    receives: NO_MONEY,
    reading: 'none',
    importWh: 0n,
    exportWh: 0n,
    quality: 0,
    meterKey: EMPTY_BYTES,
    zone: '',
  };
  store.set(participantKey(slot, value.households), utf8(household));
  writeHouseholdSlot(store, slot, record);
  return { slot: { ...value, households: value.households + 1 }, record };
}

/** Records of all households of a slot, in the order in which they joined. */
export function householdSlots(store: Reader, slot: bigint, value: Slot): HouseholdSlot[] {
  return Array.from({ length: value.households }, (_, number) => {
    const name = store.get(participantKey(slot, number));
    const record = name && readHouseholdSlot(store, slot, fromUtf8(name));
    assert(record != null, `household ${number} of slot ${slot} has no record`);
    return record;
  });
}

/** Removes all that is kept of a slot once nothing about it can change. */
export function deleteSlot(store: Store, slot: bigint, value: Slot): void {
  householdSlots(store, slot, value).forEach((record, number) => {
    store.set(householdSlotKey(slot, record.household), null);
    store.set(participantKey(slot, number), null);
  });
  store.set(slotKey(slot), null);
}

/** The newest measured [import, export] pairs of a household, newest first, at most three. */
export function readHistory(store: Heir, household: string): [bigint, bigint][] {
  const bytes = store.get(historyKey(household)) ?? store.inherited?.(historyKey(household));
  if (bytes === undefined) return [];
  const wire = decodeState<{ importWh: bigint[]; exportWh: bigint[] }>(ReadingHistory, bytes);
  return wire.importWh.map((importWh, i) => [importWh, wire.exportWh[i] ?? 0n]);
}

export function pushHistory(
  store: Store & Heir,
  household: string,
  importWh: bigint,
  exportWh: bigint,
): void {
  const newest = [[importWh, exportWh] as const, ...readHistory(store, household)].slice(0, 3);
  store.set(
    historyKey(household),
    encodeMessage(ReadingHistory, {
      importWh: newest.map(([imported]) => imported),
      exportWh: newest.map(([, exported]) => exported),
    }),
  );
}
