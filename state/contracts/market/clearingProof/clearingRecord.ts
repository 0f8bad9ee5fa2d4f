import { taggedHash } from '../../../codec/signBytes.ts';
import { toHex, utf8 } from '../../../types/bytes.ts';
import { canonicalJson } from '../../../types/canonicalJson.ts';
import type { Summary } from './sumTree.ts';

/** One side of a part of the market. */
export interface SideRecord extends Summary {
  /** Under the rule `equal`: what everybody got who asked for more; null where nobody was left wanting. */
  readonly waterLevelWh: bigint | null;
}

/** A part of the market with trades of its own: a half, a congested zone, else the whole of it. */
export interface GroupRecord {
  readonly name: string;
  /** Of all its trades; null where they have several. */
  readonly price: bigint | null;
  /** The greatest volume that its orders could exchange; where no price follows from it, 0. */
  readonly efficientWh: bigint;
  readonly buys: SideRecord;
  readonly sells: SideRecord;
}

/** By what rules a slot was cleared, with what result, and the roots of all positions: what `bookRoot` commits to. */
export interface ClearingRecord {
  readonly slot: string;
  readonly seed: string;
  readonly mechanism: string;
  readonly floor: bigint;
  readonly cap: bigint;
  readonly kNum: bigint | null;
  readonly kDen: bigint | null;
  readonly ration: string;
  readonly postedPrice: bigint | null;
  readonly volumeWh: bigint;
  readonly low: bigint | null;
  readonly high: bigint | null;
  readonly price: bigint | null;
  readonly priceBuy: bigint | null;
  readonly priceSell: bigint | null;
  readonly surplusMicro: bigint;
  readonly congested: boolean;
  readonly groups: readonly GroupRecord[];
  /** Orders that took no part, in an RFC 6962 tree by ascending id. */
  readonly outsideCount: number;
  readonly outsideRoot: Uint8Array;
}

/** The same as JSON knows it: integers as decimal texts, bytes as hex. */
export function plainJson(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plainJson(field)]));
}

/** 32 bytes: tag `book` over the record as canonical JSON. */
export function bookRootOf(record: ClearingRecord): Uint8Array {
  return taggedHash('book', utf8(canonicalJson(plainJson(record))));
}
