import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import { uint64Bytes, utf8 } from '../../types/bytes.ts';
import type { ContractContext } from '../context.ts';
import { key } from './marketState.ts';

const { NetMeteringBank, NetMeteringUse, NetMeteringMembers } = gridhood.ledger;

type Reader = Pick<ContractContext, 'get'>;
type Store = Pick<ContractContext, 'get' | 'set'>;

const bankKey = (household: string) => key('netMeteringBank', utf8(household));
const useKey = (period: bigint, household: string) =>
  key('netMeteringUse', uint64Bytes(period), utf8(household));
const membersKey = (period: bigint) => key('netMeteringMembers', uint64Bytes(period));
/** Those whose banks are not empty. */
const CARRIED_KEY = key('netMeteringMembers');

/** Wh that a period has counted for one household so far, by block of the tariff; the first is none. */
export interface NetMeteringUse {
  readonly importWh: readonly bigint[];
  readonly exportWh: readonly bigint[];
}

export function readUse(store: Reader, period: bigint, household: string): NetMeteringUse | null {
  const bytes = store.get(useKey(period, household));
  return bytes === undefined ? null : decodeState<NetMeteringUse>(NetMeteringUse, bytes);
}

/** A household's first use of a period puts it on the period's list. */
export function writeUse(
  store: Store,
  period: bigint,
  household: string,
  use: NetMeteringUse,
): void {
  const isNew = store.get(useKey(period, household)) === undefined;
  store.set(useKey(period, household), encodeMessage(NetMeteringUse, use));
  if (isNew) writeMembers(store, membersKey(period), [...readMembers(store, period), household]);
}

export function readMembers(store: Reader, period: bigint): readonly string[] {
  return membersIn(store.get(membersKey(period)));
}

/** Whether anybody has something to be billed for the period. */
export function hasBills(store: Reader, period: bigint): boolean {
  // An empty list has no bytes.
  return [membersKey(period), CARRIED_KEY].some((at) => (store.get(at)?.length ?? 0) > 0);
}

export function deletePeriod(store: Store, period: bigint): void {
  for (const household of readMembers(store, period)) store.set(useKey(period, household), null);
  if (store.get(membersKey(period)) !== undefined) store.set(membersKey(period), null);
}

/**
 * Wh in a household's bank by block of the tariff, '' being outside of all. The bank of an earlier instance of
 * the contract is taken over; where its tariff had a block that is gone, its Wh lie outside of all.
 */
export function readBank(
  store: Pick<ContractContext, 'get' | 'inherited'>,
  household: string,
  blocks: readonly string[],
): ReadonlyMap<string, bigint> {
  const bytes = store.get(bankKey(household)) ?? store.inherited(bankKey(household));
  const bank = new Map<string, bigint>();
  if (bytes === undefined) return bank;
  const wire = decodeState<{ blocks: string[]; bankWh: bigint[] }>(NetMeteringBank, bytes);
  wire.blocks.forEach((name, index) => {
    const block = blocks.includes(name) ? name : '';
    bank.set(block, (bank.get(block) ?? 0n) + (wire.bankWh[index] ?? 0n));
  });
  return bank;
}

export function writeBank(
  store: Store,
  household: string,
  bank: ReadonlyMap<string, bigint>,
): void {
  const kept = { blocks: [...bank.keys()], bankWh: [...bank.values()] };
  store.set(bankKey(household), encodeMessage(NetMeteringBank, kept));
}

export function readCarried(store: Pick<ContractContext, 'get' | 'inherited'>): readonly string[] {
  return membersIn(store.get(CARRIED_KEY) ?? store.inherited(CARRIED_KEY));
}

export function writeCarried(store: Store, households: readonly string[]): void {
  writeMembers(store, CARRIED_KEY, households);
}

function membersIn(bytes: Uint8Array | undefined): readonly string[] {
  return bytes === undefined
    ? []
    : decodeState<{ households: string[] }>(NetMeteringMembers, bytes).households;
}

function writeMembers(store: Store, at: Uint8Array, households: readonly string[]): void {
  store.set(at, encodeMessage(NetMeteringMembers, { households }));
}
