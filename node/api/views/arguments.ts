import type { ContractEntry } from '../../../state/codec/contractRegistry.ts';
import { governs } from '../../../state/contracts/scope.ts';
import type { DeployedContract } from '../../../state/contracts/template.ts';
import { contractEntries, deployedContract } from '../../../state/execution/contractRegistry.ts';
import { fromHex, toHex } from '../../../state/types/bytes.ts';
import { nearest } from '../../../state/types/fields.ts';
import { slotAt } from '../../../state/types/parameters.ts';
import type { ChainReader } from './chainReader.ts';
import { invalidArgument, notFound } from './requestError.ts';

const UINT64_MAX = 2n ** 64n - 1n;

/** A whole number of at most 64 bits, as typed by a person. */
export function parseNumber(text: string, what: string, form = 'a whole number'): bigint {
  if (!/^(0|[1-9]\d{0,19})$/.test(text) || BigInt(text) > UINT64_MAX)
    throw invalidArgument(`${what} must be ${form}, not ${shown(text)}`);
  return BigInt(text);
}

/** 32 bytes in hex: a transaction, an order, a block. */
export function parseHash(text: string, what: string, form = '64 hex digits'): Uint8Array {
  const bytes = fromHex(text);
  if (bytes === null || bytes.length !== 32)
    throw invalidArgument(`${what} must be ${form}, not ${shown(text)}`);
  return bytes;
}

/** ISO 8601, a date for its midnight in UTC, or undefined. */
export function parseTime(text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(
    text,
  );
  const ms = iso ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw invalidArgument(
      `${what} must be a time such as 2027-01-15 or 2027-01-15T08:00:00Z, not ${shown(text)}`,
    );
  return ms;
}

export interface PageRequest {
  /** As given by the page before: `height.index` of its last entry. */
  readonly cursor?: string | undefined;
  /** 1 to 100. */
  readonly limit?: number | undefined;
}

export const PAGE_LIMIT_MAX = 100;

export function pageLimit({ limit = PAGE_LIMIT_MAX }: PageRequest): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_LIMIT_MAX)
    throw invalidArgument(`limit must be 1 to ${PAGE_LIMIT_MAX}, not ${limit}`);
  return limit;
}

/**
 * The contract of that id; or of that name, the one in force in the slot (default: the head's), else the one
 * next to it; without either, of the name that the chain's first contract has.
 */
export function contractOf(
  { ledger: { chain, state, head } }: ChainReader,
  which?: string,
  slot: bigint = slotAt(head.timeMs, chain.parameters.slotLengthMs),
): DeployedContract {
  const entries = contractEntries(state);
  const name = which ?? (entries.find(isOpen) ?? entries[0])?.name;
  const namesakes = entries.filter((entry) => entry.name === name);
  const found =
    entries.find(({ id }) => toHex(id) === which?.toLowerCase()) ??
    namesakes.find((entry) => governs(entry, slot)) ??
    (slot < (namesakes[0]?.fromSlot ?? 0n) ? namesakes[0] : namesakes.at(-1));
  if (found !== undefined) return deployedContract(chain, state, found);
  if (which === undefined) throw notFound('this chain has no market');
  const near = nearest(
    which,
    entries.map((entry) => entry.name),
  );
  throw notFound(
    `there is no contract ${shown(which)} on this chain${near === null ? '' : `; did you mean ${near}?`}`,
  );
}

function isOpen({ untilSlot }: ContractEntry): boolean {
  return untilSlot === null;
}

export function shown(text: string): string {
  return text.length > 80 ? `"${text.slice(0, 77)}…"` : `"${text}"`;
}
