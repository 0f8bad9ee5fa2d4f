import { encodeAddress } from '../../../state/codec/address.ts';
import { householdNames, readHousehold } from '../../../state/execution/registry.ts';
import type { Household } from '../../../state/types/account.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { nearest } from '../../../state/types/fields.ts';
import { slotAt } from '../../../state/types/parameters.ts';
import { shown } from './arguments.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { notFound } from './requestError.ts';

/** What the registry holds of a household; who may change it is docs/spec/ledger.md §4. */
export interface MemberView {
  readonly household: string;
  readonly status: string;
  readonly address: string;
  /** Grid zone of the slot that runs; empty: none. */
  readonly zone: string;
  /** Where it has been registered elsewhere, for slots to come. */
  readonly moves: { readonly zone: string; readonly fromSlot: string } | null;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  /** The operator has seen that all it feeds in is renewable. */
  readonly renewable: boolean;
  /** Public keys, 64 hex digits each. */
  readonly meters: readonly string[];
  readonly nodes: readonly string[];
  readonly registeredAtHeight: string;
}

/** Every household, in the order of registration. */
export function membersView(reader: ChainReader): {
  asOf: AsOf;
  members: readonly MemberView[];
} {
  const members = householdNames(reader.ledger.state).map((name) => viewOf(reader, name));
  return { asOf: asOf(reader), members };
}

export function memberView(reader: ChainReader, name: string): { asOf: AsOf } & MemberView {
  return { asOf: asOf(reader), ...viewOf(reader, name) };
}

export function memberOf({ ledger: { state } }: ChainReader, name: string): Household {
  const found = name === '' ? null : readHousehold(state, name);
  if (found !== null) return found;
  const near = nearest(name, householdNames(state));
  throw notFound(
    `there is no household ${shown(name)}${near === null ? '' : `; did you mean ${near}?`}`,
  );
}

function viewOf(reader: ChainReader, name: string): MemberView {
  const { chain, head } = reader.ledger;
  const found = memberOf(reader, name);
  const moves = slotAt(head.timeMs, chain.parameters.slotLengthMs) < found.zoneFromSlot;
  return {
    household: found.household,
    status: found.status,
    address: encodeAddress(found.account),
    zone: moves ? found.zoneBefore : found.zone,
    moves: moves ? { zone: found.zone, fromSlot: found.zoneFromSlot.toString() } : null,
    importLimitW: found.importLimitW,
    exportLimitW: found.exportLimitW,
    renewable: found.renewable,
    meters: found.meters.map(toHex),
    nodes: found.nodes.map(toHex),
    registeredAtHeight: found.registeredAtHeight.toString(),
  };
}
