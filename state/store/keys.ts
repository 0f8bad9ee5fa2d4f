import { assert } from '../types/assert.ts';
import { concatBytes, EMPTY_BYTES, readUint64, uint64Bytes } from '../types/bytes.ts';
import type { RangeBounds } from './store.ts';

/**
 * The first byte of every key: one table for the whole store. A number that is no longer used stays
 * here as a comment, so that no old record is ever read as something else. All integers in keys are
 * big-endian of fixed width, so that the order of bytes is the order of numbers.
 */
export const Prefix = {
  /** ‖ name, 1 byte. */
  meta: 0x01,
  /** ‖ height → the encoded block, header and body. */
  block: 0x02,
  /** ‖ block hash → height. */
  heightByBlockHash: 0x03,
  /** ‖ height → the encoded certificate that made this block final. */
  certificate: 0x04,
  /** ‖ height → the encoded events of the block, in their order. */
  events: 0x05,
  /** ‖ transaction id → position in the chain. */
  transaction: 0x06,
  /** ‖ state key → state value: the current state, flat. */
  state: 0x07,
  /** ‖ account ‖ height ‖ event index → whether it may move money, 1 byte. */
  eventByAccount: 0x08,
  /** ‖ contract ‖ slot ‖ height ‖ event index → nothing. */
  eventBySlot: 0x09,
  /** ‖ contract ‖ height ‖ event index → nothing. */
  eventByContract: 0x0a,
  /** ‖ the household's own key: history that never leaves the home. */
  household: 0x0b,
  /** ‖ height ‖ block hash → a proposed block that was voted for and is not final. */
  candidate: 0x0c,
  /** ‖ hash → encoded evidence that no block has taken yet. */
  evidence: 0x0d,
  /** ‖ account ‖ day → the account after its last block of that day (UTC, by block time). */
  dayBalance: 0x0e,
} as const;

/** Written at creation; a store of an earlier version is migrated when it is opened, a later one refused. */
export const FORMAT_VERSION = 2;

export const formatVersionKey: Uint8Array = new Uint8Array([Prefix.meta, 0x01]);
/** → the genesis hash: whose chain this is. */
export const genesisMarkerKey: Uint8Array = new Uint8Array([Prefix.meta, 0x02]);
/** → height of the last block written, 8 bytes. */
export const headHeightKey: Uint8Array = new Uint8Array([Prefix.meta, 0x03]);
/** → the formats that the store has had, one byte each, the present one last. */
export const formatHistoryKey: Uint8Array = new Uint8Array([Prefix.meta, 0x04]);

const HASH_BYTES = 32;
const UINT32_BYTES = 4;
const UINT64_BYTES = 8;
const UINT64_MAX = 2n ** 64n - 1n;

/** Where an event or a transaction stands: its block, and its index within the block. */
export interface Position {
  readonly height: bigint;
  /** Below 2^32. */
  readonly index: number;
}

export function blockKey(height: bigint): Uint8Array {
  return keyOf(Prefix.block, uint64Bytes(height));
}

export function heightByBlockHashKey(blockHash: Uint8Array): Uint8Array {
  return keyOf(Prefix.heightByBlockHash, hash(blockHash));
}

export function candidateKey(height: bigint, blockHash: Uint8Array): Uint8Array {
  return keyOf(Prefix.candidate, uint64Bytes(height), hash(blockHash));
}

/** Candidates with from <= height <= to. */
export function candidateRange(from = 0n, to: bigint = UINT64_MAX): RangeBounds {
  return between(keyOf(Prefix.candidate), from, to);
}

export function evidenceKey(evidenceHash: Uint8Array): Uint8Array {
  return keyOf(Prefix.evidence, hash(evidenceHash));
}

export function evidenceRange(): RangeBounds {
  return startingWith(keyOf(Prefix.evidence));
}

export function certificateKey(height: bigint): Uint8Array {
  return keyOf(Prefix.certificate, uint64Bytes(height));
}

export function eventsKey(height: bigint): Uint8Array {
  return keyOf(Prefix.events, uint64Bytes(height));
}

export function transactionKey(transactionId: Uint8Array): Uint8Array {
  return keyOf(Prefix.transaction, hash(transactionId));
}

export function stateKey(key: Uint8Array): Uint8Array {
  return keyOf(Prefix.state, key);
}

/** The state key within a key of the store. */
export function stateKeyOf(storeKey: Uint8Array): Uint8Array {
  assert(storeKey[0] === Prefix.state, `not a key of the state: prefix ${storeKey[0]}`);
  return storeKey.subarray(1);
}

export function eventByAccountKey(account: Uint8Array, event: Position): Uint8Array {
  return keyOf(Prefix.eventByAccount, hash(account), encodePosition(event));
}

export function eventBySlotKey(contract: Uint8Array, slot: bigint, event: Position): Uint8Array {
  return keyOf(Prefix.eventBySlot, hash(contract), uint64Bytes(slot), encodePosition(event));
}

export function eventByContractKey(contract: Uint8Array, event: Position): Uint8Array {
  return keyOf(Prefix.eventByContract, hash(contract), encodePosition(event));
}

export function householdKey(key: Uint8Array): Uint8Array {
  return keyOf(Prefix.household, key);
}

/** 12 bytes: the value under a transaction id, and the tail of every event index key. */
export function encodePosition({ height, index }: Position): Uint8Array {
  assert(Number.isInteger(index) && index >= 0 && index < 2 ** 32, `index out of range: ${index}`);
  const bytes = new Uint8Array(UINT64_BYTES + UINT32_BYTES);
  bytes.set(uint64Bytes(height));
  for (let i = 0; i < UINT32_BYTES; i++) bytes[UINT64_BYTES + i] = index >>> (24 - 8 * i);
  return bytes;
}

/** The position in the last 12 bytes: of a transaction's value or of an event index key. */
export function decodePosition(bytes: Uint8Array): Position {
  const start = bytes.length - UINT64_BYTES - UINT32_BYTES;
  assert(start >= 0, `no position in ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { height: readUint64(bytes, start), index: view.getUint32(start + UINT64_BYTES) };
}

/** Blocks, certificates or events of from <= height <= to. */
export function heightRange(
  prefix: typeof Prefix.block | typeof Prefix.certificate | typeof Prefix.events,
  from = 0n,
  to: bigint = UINT64_MAX,
): RangeBounds {
  return between(keyOf(prefix), from, to);
}

/** The whole current state. */
export function stateRange(): RangeBounds {
  return startingWith(keyOf(Prefix.state));
}

/** Events of the account with from <= height <= to. */
export function accountRange(account: Uint8Array, from = 0n, to: bigint = UINT64_MAX): RangeBounds {
  return between(keyOf(Prefix.eventByAccount, hash(account)), from, to);
}

/** Events of the contract in from <= slot <= to. */
export function slotRange(contract: Uint8Array, from: bigint, to: bigint = from): RangeBounds {
  return between(keyOf(Prefix.eventBySlot, hash(contract)), from, to);
}

/** Events of the contract with from <= height <= to. */
export function contractRange(
  contract: Uint8Array,
  from = 0n,
  to: bigint = UINT64_MAX,
): RangeBounds {
  return between(keyOf(Prefix.eventByContract, hash(contract)), from, to);
}

/** Days are counted from the epoch. */
export function dayBalanceKey(account: Uint8Array, day: number): Uint8Array {
  return keyOf(Prefix.dayBalance, hash(account), uint64Bytes(BigInt(day)));
}

/** Day balances of the account with day <= `to`. */
export function dayBalanceRange(account: Uint8Array, to: number): RangeBounds {
  return between(keyOf(Prefix.dayBalance, hash(account)), 0n, BigInt(to));
}

/** The household's records whose own key starts with `start`. */
export function householdRange(start: Uint8Array = EMPTY_BYTES): RangeBounds {
  return startingWith(householdKey(start));
}

function between(start: Uint8Array, from: bigint, to: bigint): RangeBounds {
  const gte = concatBytes(start, uint64Bytes(from));
  return { gte, lt: startingWith(concatBytes(start, uint64Bytes(to))).lt };
}

/** All keys that start with these bytes, of which one is below 0xff, as every prefix is. */
function startingWith(start: Uint8Array): RangeBounds {
  const last = start.findLastIndex((byte) => byte < 0xff);
  assert(last >= 0, 'no key follows 0xff bytes alone');
  const lt = start.slice(0, last + 1);
  lt[last] = (lt[last] as number) + 1;
  return { gte: start, lt };
}

function keyOf(prefix: number, ...parts: Uint8Array[]): Uint8Array {
  return concatBytes(new Uint8Array([prefix]), ...parts);
}

function hash(bytes: Uint8Array): Uint8Array {
  assert(bytes.length === HASH_BYTES, `32 bytes expected in a key, got ${bytes.length}`);
  return bytes;
}
