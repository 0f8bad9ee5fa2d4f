import type { ContractEntry } from '../../../state/codec/contractRegistry.ts';
import { type ContractDocument, instantiate } from '../../../state/contracts/instance.ts';
import type { ContractInstance, DeployedContract } from '../../../state/contracts/template.ts';
import { TEMPLATES } from '../../../state/contracts/templates.ts';
import {
  contractEntries,
  deployedContract,
  liveContracts,
} from '../../../state/execution/contractRegistry.ts';
import { planContractChange } from '../../../state/execution/governance/contractChanges.ts';
import { EMPTY_BYTES, equalBytes, toHex } from '../../../state/types/bytes.ts';
import { canonicalJson } from '../../../state/types/canonicalJson.ts';
import { type Fault, Fields } from '../../../state/types/fields.ts';
import type { ContractChange } from '../../../state/types/governance.ts';
import { slotAt, slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import { contractOf, parseNumber } from './arguments.ts';
import type { ChainReader } from './chainReader.ts';
import { type TermsChange, termsChange } from './termsChange.ts';

export interface ContractSummary {
  readonly id: string;
  readonly name: string;
  readonly template: string;
  readonly version: number;
  /** closed: none of its slots can change any more. */
  readonly status: 'announced' | 'in-force' | 'retired' | 'closed';
  readonly fromSlot: string;
  readonly from: string;
  /** The first slot that it no longer governs; null: no end is decided. */
  readonly untilSlot: string | null;
  readonly until: string | null;
  readonly deployedAtHeight: string;
  /** Whom it is for: `all`, or zones; null: no market. */
  readonly members: 'all' | readonly string[] | null;
  /** The market that bills what is traded here; null: it bills its members itself, or nobody. */
  readonly settledBy: string | null;
}

export interface ContractView extends ContractSummary {
  readonly parameters: unknown;
  /** The rules in words, as hashed into the id. */
  readonly terms: string;
  readonly replaces: string | null;
  /** Against the contract that it replaces. */
  readonly change: TermsChange | null;
}

export interface ContractsView {
  readonly noticeDays: number;
  /** In the order of deployment. */
  readonly contracts: readonly ContractSummary[];
}

/** The community's contracts; with `all`, those too that are over. */
export function contractsView(reader: ChainReader, all = false): ContractsView {
  const { state, chain } = reader.ledger;
  return {
    noticeDays: chain.parameters.contractNoticeDays,
    contracts: contractEntries(state)
      .filter(({ closedHeight }) => all || closedHeight === null)
      .map((entry) => summary(reader, entry, deployedContract(chain, state, entry))),
  };
}

/** By name, the one that governs a slot (default: the head's), or by id. */
export function contractView(reader: ChainReader, which: string, slot?: string): ContractView {
  const { state, chain } = reader.ledger;
  const contract = contractOf(
    reader,
    which,
    slot === undefined ? undefined : parseNumber(slot, 'a slot'),
  );
  const entries = contractEntries(state);
  const entryOf = (id: Uint8Array) => entries.find((one) => equalBytes(one.id, id));
  const entry = entryOf(contract.id);
  if (entry === undefined) throw new Error('a contract of the registry is in it');
  const before = entryOf(contract.predecessor);
  const replaced = before === undefined ? null : deployedContract(chain, state, before);
  return {
    ...summary(reader, entry, contract),
    parameters: contract.document,
    terms: contract.terms,
    replaces: replaced === null ? null : toHex(replaced.id),
    change: replaced === null ? null : termsChange(replaced, contract),
  };
}

export interface ContractCheckView {
  /** None: it could be proposed as it stands. */
  readonly faults: readonly Fault[];
  readonly name: string;
  /** What a proposal would do. */
  readonly action: 'deploy' | 'change';
  /** Null where there are faults. */
  readonly id: string | null;
  readonly terms: string | null;
  /** The first slot that it would bind, had the community decided it just now. */
  readonly fromSlot: string | null;
  readonly from: string | null;
  readonly change: TermsChange | null;
}

/** What the community would agree on, before anybody proposes it; every fault with its path. */
export function checkContract(reader: ChainReader, document: unknown): ContractCheckView {
  const { chain, state, head } = reader.ledger;
  const { slotLengthMs, contractNoticeDays } = chain.parameters;
  const read = readContractDocument(document);
  const ends = liveContracts(chain, state).find(
    ({ name, untilSlot }) => name === read.document.name && untilSlot === null,
  );
  const last = contractEntries(state).findLast(({ name }) => name === read.document.name);
  const made =
    read.faults.length > 0
      ? { ok: false as const, faults: read.faults }
      : instantiate(TEMPLATES, chain.chainId, slotLengthMs, read.document, last?.id ?? EMPTY_BYTES);
  const base = {
    name: read.document.name,
    action: ends === undefined ? ('deploy' as const) : ('change' as const),
  };
  const nothing = { id: null, terms: null, fromSlot: null, from: null, change: null };
  if (!made.ok) return { ...base, ...nothing, faults: made.faults };
  const change = changeTo(read.document, ends, contractNoticeDays);
  const planned = planContractChange(chain, state, change, head.timeMs);
  if (!planned.ok)
    return {
      ...base,
      ...nothing,
      faults: [{ path: 'contract', message: planned.refusal.message }],
    };
  const { fromSlot } = planned.value;
  return {
    ...base,
    faults: [],
    id: toHex(made.instance.id),
    terms: made.instance.terms,
    fromSlot: fromSlot.toString(),
    from: isoTime(slotStartMs(fromSlot, slotLengthMs)),
    change: ends === undefined ? null : termsChange(ends, made.instance),
  };
}

/** A contract as people write it: name, template, version (default: the first) and parameters. */
export function readContractDocument(document: unknown): {
  readonly document: ContractDocument;
  readonly faults: readonly Fault[];
} {
  const fields = new Fields(document);
  const read = {
    name: fields.text('name'),
    template: fields.text('template'),
    version: fields.number('version', { min: 1, max: 1_000_000, fallback: 1 }),
    parameters: fields.raw('parameters') ?? {},
  };
  fields.noOthers();
  return { document: read, faults: fields.faults };
}

/** The proposal that would bring a document into force. */
export function changeTo(
  { name, template, version, parameters }: ContractDocument,
  ends: DeployedContract | undefined,
  noticeDays: number,
): ContractChange {
  const rules = { template, version, parameters: canonicalJson(parameters), noticeDays };
  return ends === undefined
    ? { type: 'deployContract', name, ...rules }
    : { type: 'changeContract', contract: ends.id, ...rules };
}

function summary(
  { ledger: { chain, head } }: ChainReader,
  entry: ContractEntry,
  { template, parameters }: ContractInstance,
): ContractSummary {
  const { slotLengthMs } = chain.parameters;
  const { id, name, fromSlot, untilSlot, deployedHeight } = entry;
  const scope = template.scope?.(parameters) ?? null;
  const from = isoTime(slotStartMs(fromSlot, slotLengthMs));
  const until = untilSlot === null ? null : isoTime(slotStartMs(untilSlot, slotLengthMs));
  return {
    id: toHex(id),
    name,
    template: template.name,
    version: template.version,
    status: statusOf(entry, slotAt(head.timeMs, slotLengthMs)),
    fromSlot: fromSlot.toString(),
    from,
    untilSlot: untilSlot?.toString() ?? null,
    until,
    deployedAtHeight: deployedHeight.toString(),
    members: scope?.members ?? null,
    settledBy: scope?.settledBy ?? null,
  };
}

function statusOf(
  { fromSlot, untilSlot, closedHeight }: ContractEntry,
  slot: bigint,
): ContractSummary['status'] {
  if (closedHeight !== null) return 'closed';
  if (untilSlot !== null && slot >= untilSlot) return 'retired';
  return slot < fromSlot ? 'announced' : 'in-force';
}
