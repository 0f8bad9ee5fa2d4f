import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeNames, decodeState, encodeNames } from '../../codec/stateValues.ts';
import { assert } from '../../types/assert.ts';
import { equalBytes, plainBytes, readUint64, uint64Bytes, utf8 } from '../../types/bytes.ts';
import type { ContractContext } from '../context.ts';
import { key } from './marketState.ts';
import type { Preference } from './orderPreference.ts';
import type { OrderSide, PriceStep } from './orderSteps.ts';
import type { SlotPattern } from './slotPattern.ts';

const { HouseholdScheduleState, AgreementState, SlotAgreementsState } = gridhood.ledger;

/** A contract that follows another under the same name goes on with what its members told that one. */
type Reader = Pick<ContractContext, 'get'> & Partial<Pick<ContractContext, 'inherited'>>;
type Store = Pick<ContractContext, 'get' | 'set' | 'inherited'>;

const INDEX_KEY = key('scheduleIndex');
const DUE_KEY = key('scheduleDue');
const scheduleKey = (household: string) => key('schedule', utf8(household));
const agreementKey = (agreement: Uint8Array) => key('agreement', agreement);
const slotAgreementsKey = (slot: bigint) => key('slotAgreements', uint64Bytes(slot));

function read(store: Reader, at: Uint8Array): Uint8Array | undefined {
  return store.get(at) ?? store.inherited?.(at);
}

/** An order for many slots. */
export interface StandingOrder {
  /** Id of the transaction that placed it, 32 bytes. */
  readonly standingOrder: Uint8Array;
  readonly side: OrderSide;
  readonly steps: readonly [PriceStep, ...PriceStep[]];
  readonly pattern: SlotPattern;
  readonly preference?: Preference;
}

/** What a household has said once and means for many slots. */
export interface Schedule {
  readonly standingOrders: readonly StandingOrder[];
  /** Ids of those that it offered or accepted. */
  readonly agreements: readonly Uint8Array[];
}

interface WireSchedule {
  standingOrders: (Omit<StandingOrder, 'side' | 'preference' | 'steps'> & {
    side: number;
    steps: PriceStep[];
    preference: Preference | null;
  })[];
  agreements: Uint8Array[];
}

export function readSchedule(store: Reader, household: string): Schedule {
  const bytes = read(store, scheduleKey(household));
  if (bytes === undefined) return { standingOrders: [], agreements: [] };
  const wire = decodeState<WireSchedule>(HouseholdScheduleState, bytes);
  return {
    standingOrders: wire.standingOrders.map(({ preference, steps, ...one }) => {
      const [first, ...further] = steps;
      assert(first !== undefined, `a standing order of ${household} has no step`);
      return {
        ...one,
        standingOrder: plainBytes(one.standingOrder),
        side: one.side === 1 ? 'buy' : 'sell',
        steps: [first, ...further],
        ...(preference === null ? {} : { preference }),
      };
    }),
    agreements: wire.agreements.map(plainBytes),
  };
}

/** Where an earlier contract of the name has one, an empty one is kept as such, or that would count again. */
export function writeSchedule(store: Store, household: string, schedule: Schedule): void {
  const wire = {
    ...schedule,
    standingOrders: schedule.standingOrders.map((one) => ({
      ...one,
      side: one.side === 'buy' ? 1 : 2,
    })),
  };
  const isEmpty = schedule.standingOrders.length + schedule.agreements.length === 0;
  const isForgotten = isEmpty && store.inherited(scheduleKey(household)) === undefined;
  store.set(
    scheduleKey(household),
    isForgotten ? null : encodeMessage(HouseholdScheduleState, { ...wire, household }),
  );
  const listed = scheduledHouseholds(store);
  if (isEmpty === !listed.includes(household)) return;
  const others = listed.filter((name) => name !== household);
  writeIndex(store, isEmpty ? others : [...others, household].sort());
}

/** An empty list is none; where an earlier contract has one, the last name stays, with nothing behind it. */
function writeIndex(store: Store, names: readonly string[]): void {
  if (names.length > 0) store.set(INDEX_KEY, encodeNames(names));
  else if (store.inherited(INDEX_KEY) === undefined) store.set(INDEX_KEY, null);
}

/** The next slot whose window must open in time, since something may stand for it; null: nothing does. */
export function readScheduleDue(store: Pick<ContractContext, 'get'>): bigint | null {
  const bytes = store.get(DUE_KEY);
  return bytes === undefined ? null : readUint64(bytes, 0);
}

export function writeScheduleDue(store: Store, slot: bigint | null): void {
  if (readScheduleDue(store) === slot) return;
  store.set(DUE_KEY, slot === null ? null : uint64Bytes(slot));
}

/** Households with a standing order or an agreement, ascending. */
export function scheduledHouseholds(store: Reader): string[] {
  const bytes = read(store, INDEX_KEY);
  return bytes === undefined ? [] : decodeNames(bytes);
}

export interface Agreement {
  /** Id of the transaction that offered it, 32 bytes: it stands for every word of the offer. */
  readonly agreement: Uint8Array;
  readonly seller: string;
  readonly buyer: string;
  /** In each slot of the pattern. */
  readonly quantityWh: bigint;
  readonly priceMicroPerWh: bigint;
  /** Its last slot comes nearer when notice is given. */
  readonly pattern: SlotPattern;
  readonly noticeSlots: bigint;
  /** Until then the offer can be accepted. */
  readonly answerByMs: number;
  readonly status: 'offered-by-seller' | 'offered-by-buyer' | 'in-force' | 'over';
}

const STATUSES = ['offered-by-seller', 'offered-by-buyer', 'in-force', 'over'] as const;

export function readAgreement(store: Reader, agreement: Uint8Array): Agreement | null {
  const bytes = read(store, agreementKey(agreement));
  if (bytes === undefined) return null;
  const wire = decodeState<
    Omit<Agreement, 'status' | 'answerByMs'> & { status: number; answerByMs: bigint }
  >(AgreementState, bytes);
  const status = STATUSES[wire.status - 1];
  assert(status !== undefined, 'the state holds an agreement of unknown status');
  return {
    ...wire,
    agreement: plainBytes(wire.agreement),
    answerByMs: Number(wire.answerByMs),
    status,
  };
}

export function writeAgreement(store: Store, agreement: Agreement): void {
  store.set(
    agreementKey(agreement.agreement),
    encodeMessage(AgreementState, {
      ...agreement,
      answerByMs: BigInt(agreement.answerByMs),
      status: STATUSES.indexOf(agreement.status) + 1,
    }),
  );
}

/** Forgets it; where an earlier contract of the name knows it, it stays as one that is over. */
export function deleteAgreement(store: Store, agreement: Agreement): void {
  const at = agreementKey(agreement.agreement);
  if (store.inherited(at) === undefined) store.set(at, null);
  else writeAgreement(store, { ...agreement, status: 'over' });
}

/** Lists an agreement with a household, or takes it off its list. */
export function listAgreement(
  store: Store,
  household: string,
  agreement: Uint8Array,
  listed: boolean,
): void {
  const schedule = readSchedule(store, household);
  const others = schedule.agreements.filter((id) => !equalBytes(id, agreement));
  const agreements = listed ? [...others, agreement] : others;
  writeSchedule(store, household, { ...schedule, agreements });
}

/** What an agreement makes two households owe each other in one slot. */
export type SlotAgreement = Pick<
  Agreement,
  'agreement' | 'seller' | 'buyer' | 'quantityWh' | 'priceMicroPerWh'
>;

/** In the order in which they were scheduled. */
export function readSlotAgreements(
  store: Pick<ContractContext, 'get'>,
  slot: bigint,
): SlotAgreement[] {
  const bytes = store.get(slotAgreementsKey(slot));
  if (bytes === undefined) return [];
  const wire = decodeState<{ agreements: SlotAgreement[] }>(SlotAgreementsState, bytes);
  return wire.agreements.map((one) => ({ ...one, agreement: plainBytes(one.agreement) }));
}

export function writeSlotAgreements(
  store: Pick<ContractContext, 'set'>,
  slot: bigint,
  agreements: readonly SlotAgreement[],
): void {
  store.set(slotAgreementsKey(slot), encodeMessage(SlotAgreementsState, { agreements }));
}

export function deleteSlotAgreements(
  store: Pick<ContractContext, 'get' | 'set'>,
  slot: bigint,
): void {
  if (store.get(slotAgreementsKey(slot)) !== undefined) store.set(slotAgreementsKey(slot), null);
}
