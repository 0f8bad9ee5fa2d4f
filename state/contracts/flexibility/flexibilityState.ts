import { amountBytes, readAmount } from '../../codec/amount.ts';
import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import { assert } from '../../types/assert.ts';
import { concatBytes, fromUtf8, plainBytes, uint64Bytes, utf8 } from '../../types/bytes.ts';
import {
  type Micro,
  type MicroPerWattHour,
  microPerWattHour,
  type WattHours,
  wattHours,
} from '../../types/units.ts';
import type { ContractContext } from '../context.ts';

const { FlexibilityState, DemandEventState, DemandPledgeState } = gridhood.ledger;

export type Store = Pick<ContractContext, 'get' | 'set'>;
export type Reader = Pick<ContractContext, 'get'>;

/** First byte of each own key; permanent. None of them is one of a market's, so that tools can tell them apart. */
const SPACE = {
  progress: 0x40,
  event: 0x41,
  pledge: 0x42,
  pledgeNumber: 0x43,
  household: 0x44,
  householdNumber: 0x45,
  meterBlock: 0x46,
  slotLimits: 0x47,
  failSafe: 0x48,
} as const;

/** A key of the contract's own data. */
export function key(space: keyof typeof SPACE, ...rest: Uint8Array[]): Uint8Array {
  return concatBytes(Uint8Array.of(SPACE[space]), ...rest);
}

const PROGRESS_KEY = key('progress');
const eventKey = (event: Uint8Array) => key('event', event);
const pledgeKey = (event: Uint8Array, household: string) => key('pledge', event, utf8(household));
const pledgeNumberKey = (event: Uint8Array, number: number) =>
  key('pledgeNumber', event, uint64Bytes(BigInt(number)));

/** The id of the event whose escrow a key of the contract keeps, or null. */
export function eventOfKey(own: Uint8Array): Uint8Array | null {
  return own[0] === SPACE.event ? own.slice(1) : null;
}

export interface Progress {
  /** The first slot that it follows. */
  readonly first: bigint;
  /** No reading up to this slot can change any more. */
  readonly finalThrough: bigint;
  /** Whose meters it has followed. */
  readonly households: number;
  /** Ids of events that are not final, by age. */
  readonly events: readonly Uint8Array[];
  /** The first period of the peak price that is not billed yet; 0 without one. */
  readonly nextPeriod: bigint;
  /** When it can be billed; 0: nobody waits. */
  readonly periodDueMs: number;
  /** When the grid operator was heard last. */
  readonly heartbeatMs: number;
  /** Up to this slot it is fixed where the grid operator counted as lost. */
  readonly judgedThrough: bigint;
}

export function readProgress(store: Reader): Progress | null {
  return progressIn(store.get(PROGRESS_KEY));
}

/** When the instances of the name before this one last heard of the grid operator; null: there is none. */
export function inheritedHeartbeatMs(heir: Pick<ContractContext, 'inherited'>): number | null {
  return progressIn(heir.inherited(PROGRESS_KEY))?.heartbeatMs ?? null;
}

function progressIn(bytes: Uint8Array | undefined): Progress | null {
  if (bytes === undefined) return null;
  const wire = decodeState<
    Omit<Progress, 'periodDueMs' | 'heartbeatMs'> & { periodDueMs: bigint; heartbeatMs: bigint }
  >(FlexibilityState, bytes);
  return {
    ...wire,
    events: wire.events.map(plainBytes),
    periodDueMs: Number(wire.periodDueMs),
    heartbeatMs: Number(wire.heartbeatMs),
  };
}

export function writeProgress(store: Store, progress: Progress): void {
  store.set(
    PROGRESS_KEY,
    encodeMessage(FlexibilityState, {
      ...progress,
      periodDueMs: BigInt(progress.periodDueMs),
      heartbeatMs: BigInt(progress.heartbeatMs),
    }),
  );
}

/** A call for less use in some slots, and what is set aside to pay for it. */
export interface DemandEvent {
  /** Id of the transaction that asked for it. */
  readonly event: Uint8Array;
  /** Empty: all members of the market. */
  readonly zone: string;
  readonly firstSlot: bigint;
  /** Included. */
  readonly lastSlot: bigint;
  readonly quantityWh: WattHours;
  readonly price: MicroPerWattHour;
  readonly pledgesUntilMs: number;
  /** When the home market has settled its last slot, and when no reading of it can change. */
  readonly settlesFromMs: number;
  readonly finalFromMs: number;
  readonly status: 'open' | 'committed' | 'settled';
  /** Households that ever pledged: the number of the next one. */
  readonly pledges: number;
  /** The payer's escrow: what may still be paid. */
  readonly hold: Micro;
  /** Hash of the block before the request: nobody knew the pledges then. */
  readonly seed: Uint8Array;
}

const STATUSES = ['open', 'committed', 'settled'] as const;

interface WireEvent
  extends Omit<
    DemandEvent,
    'quantityWh' | 'price' | 'pledgesUntilMs' | 'settlesFromMs' | 'finalFromMs' | 'status' | 'hold'
  > {
  quantityWh: bigint;
  priceMicroPerWh: bigint;
  pledgesUntilMs: bigint;
  settlesFromMs: bigint;
  finalFromMs: bigint;
  status: number;
  hold: Uint8Array;
}

export function readEvent(store: Reader, event: Uint8Array): DemandEvent | null {
  const bytes = store.get(eventKey(event));
  if (bytes === undefined) return null;
  const { priceMicroPerWh, ...wire } = decodeState<WireEvent>(DemandEventState, bytes);
  const status = STATUSES[wire.status - 1];
  assert(status !== undefined, 'an event has an unknown status');
  return {
    ...wire,
    event: plainBytes(wire.event),
    quantityWh: wattHours(wire.quantityWh),
    price: microPerWattHour(priceMicroPerWh),
    pledgesUntilMs: Number(wire.pledgesUntilMs),
    settlesFromMs: Number(wire.settlesFromMs),
    finalFromMs: Number(wire.finalFromMs),
    status,
    hold: readAmount(wire.hold),
    seed: plainBytes(wire.seed),
  };
}

export function writeEvent(store: Store, { price, ...event }: DemandEvent): void {
  store.set(
    eventKey(event.event),
    encodeMessage(DemandEventState, {
      ...event,
      priceMicroPerWh: price,
      pledgesUntilMs: BigInt(event.pledgesUntilMs),
      settlesFromMs: BigInt(event.settlesFromMs),
      finalFromMs: BigInt(event.finalFromMs),
      status: STATUSES.indexOf(event.status) + 1,
      hold: amountBytes(event.hold),
    }),
  );
}

/** Those that are not final, by age. */
export function openEvents(store: Reader): DemandEvent[] {
  return (readProgress(store)?.events ?? []).map((id) => {
    const event = readEvent(store, id);
    assert(event !== null, 'an event is listed and not kept');
    return event;
  });
}

export interface DemandPledge {
  readonly household: string;
  /** 0: withdrawn. */
  readonly pledgedWh: WattHours;
  /** What the event has taken of it, once its pledges are in. */
  readonly committedWh: WattHours;
  /** Paid so far. */
  readonly rewardedWh: WattHours;
}

export function readPledge(
  store: Reader,
  event: Uint8Array,
  household: string,
): DemandPledge | null {
  const bytes = store.get(pledgeKey(event, household));
  return bytes === undefined ? null : decodeState<DemandPledge>(DemandPledgeState, bytes);
}

/** A household that pledges for the first time is listed. */
export function writePledge(store: Store, event: DemandEvent, pledge: DemandPledge): DemandEvent {
  const { household } = pledge;
  const isNew = readPledge(store, event.event, household) === null;
  store.set(pledgeKey(event.event, household), encodeMessage(DemandPledgeState, pledge));
  if (!isNew) return event;
  store.set(pledgeNumberKey(event.event, event.pledges), utf8(household));
  const counted = { ...event, pledges: event.pledges + 1 };
  writeEvent(store, counted);
  return counted;
}

/** In the order in which the households first pledged. */
export function pledgesOf(store: Reader, { event, pledges }: DemandEvent): DemandPledge[] {
  return Array.from({ length: pledges }, (_, number) => {
    const name = store.get(pledgeNumberKey(event, number));
    const pledge = name && readPledge(store, event, fromUtf8(name));
    assert(pledge != null, `pledge ${number} of an event is counted and not kept`);
    return pledge;
  });
}

/** Removes all that is kept of an event once nothing about it can change. */
export function deleteEvent(store: Store, event: DemandEvent): void {
  pledgesOf(store, event).forEach(({ household }, number) => {
    store.set(pledgeKey(event.event, household), null);
    store.set(pledgeNumberKey(event.event, number), null);
  });
  store.set(eventKey(event.event), null);
}
