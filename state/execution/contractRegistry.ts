import {
  type ContractEntry,
  decodeContractRegistry,
  encodeContractRegistry,
} from '../codec/contractRegistry.ts';
import type { ContractTerm } from '../contracts/context.ts';
import { type ContractDocument, instantiate } from '../contracts/instance.ts';
import type { ContractInstance, DeployedContract } from '../contracts/template.ts';
import { TEMPLATES } from '../contracts/templates.ts';
import { assert } from '../types/assert.ts';
import { EMPTY_BYTES, equalBytes, fromHex, fromUtf8, toHex, utf8 } from '../types/bytes.ts';
import { canonicalJson } from '../types/canonicalJson.ts';
import { decodedOnce } from './decodedOnce.ts';
import { newAccount, writeAccount } from './money.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { CONTRACTS_KEY, contractKey } from './stateKeys.ts';

/** What an instance is read with: it was deployed on this chain, for slots of this length. */
export interface InstanceOrigin {
  readonly chainId: string;
  readonly parameters: { readonly slotLengthMs: number };
}

const entriesOf = decodedOnce(decodeContractRegistry);
const NONE: readonly ContractEntry[] = [];

/** Every contract that this chain has or had, in the order of deployment. */
export function contractEntries(state: StateReader): readonly ContractEntry[] {
  const bytes = state.get(CONTRACTS_KEY);
  return bytes === undefined ? NONE : entriesOf(bytes);
}

/** Those that still have slots before or behind them, in the order of deployment; decoded once a change. */
export function liveContracts(
  origin: InstanceOrigin,
  state: StateReader,
): readonly DeployedContract[] {
  const entries = contractEntries(state);
  let live = liveOf.get(entries);
  if (live === undefined) {
    live = entries
      .filter(({ closedHeight }) => closedHeight === null)
      .map((entry) => deployedContract(origin, state, entry));
    liveOf.set(entries, live);
  }
  return live;
}

const liveOf = new WeakMap<readonly ContractEntry[], readonly DeployedContract[]>();

/** The whole of a listed contract. */
export function deployedContract(
  origin: InstanceOrigin,
  state: StateReader,
  { id, fromSlot, untilSlot, deployedHeight }: ContractEntry,
): DeployedContract {
  const bytes = state.get(contractKey(id));
  assert(bytes !== undefined, `the state lists contract ${toHex(id)} and has it not`);
  return { ...instanceOf(origin, id, bytes), fromSlot, untilSlot, deployedHeight };
}

const instances = new WeakMap<Uint8Array, ContractInstance>();

function instanceOf(
  { chainId, parameters: { slotLengthMs } }: InstanceOrigin,
  id: Uint8Array,
  bytes: Uint8Array,
): ContractInstance {
  const known = instances.get(bytes);
  if (known !== undefined) return known;
  // Written by our own execution.
  const { predecessor, terms: _, ...document } = JSON.parse(fromUtf8(bytes)) as StoredContract;
  const made = instantiate(
    TEMPLATES,
    chainId,
    slotLengthMs,
    document,
    fromHex(predecessor) ?? EMPTY_BYTES,
  );
  const same = made.ok && equalBytes(made.instance.id, id);
  assert(
    same,
    `contract ${document.name} (${toHex(id)}) was deployed by another edition of template ${document.template} version ${document.version}`,
  );
  instances.set(bytes, made.instance);
  return made.instance;
}

/** Under a contract's id, as canonical JSON: all that its id stands for. */
interface StoredContract extends ContractDocument {
  readonly terms: string;
  /** Hex. */
  readonly predecessor: string;
}

/** Lists an instance; its transit account is named by its id, a hash to which nobody holds a key. */
export function addContract(
  state: Overlay,
  instance: ContractInstance,
  term: ContractTerm,
  deployedHeight: bigint,
): void {
  const { id, name, template, document, terms, predecessor } = instance;
  const entries = contractEntries(state);
  assert(!entries.some((one) => equalBytes(one.id, id)), `contract ${name} is deployed already`);
  const stored: StoredContract = {
    name,
    template: template.name,
    version: template.version,
    parameters: document,
    terms,
    predecessor: toHex(predecessor),
  };
  writeAccount(state, id, newAccount(id, ''));
  state.set(contractKey(id), utf8(canonicalJson(stored)));
  const entry = { id, name, ...term, deployedHeight, closedHeight: null };
  state.set(CONTRACTS_KEY, encodeContractRegistry([...entries, entry]));
}

/** An end that is decided, or the block after which it has nothing left to do. */
export function changeContract(
  state: Overlay,
  id: Uint8Array,
  change: Partial<Pick<ContractEntry, 'untilSlot' | 'closedHeight'>>,
): void {
  const entries = contractEntries(state).map((entry) =>
    equalBytes(entry.id, id) ? { ...entry, ...change } : entry,
  );
  state.set(CONTRACTS_KEY, encodeContractRegistry(entries));
}

/**
 * The first slot for which nobody, in any of the contracts, can have bound himself at a time: what one market
 * promises another one may have to bill.
 */
export function firstUnboundSlot(
  contracts: readonly Pick<ContractInstance, 'template' | 'parameters'>[],
  slotLengthMs: number,
  timeMs: number,
): bigint {
  let last = -1n;
  for (const { template, parameters } of contracts) {
    const bound = template.boundThrough(parameters, slotLengthMs, timeMs);
    last = bound > last ? bound : last;
  }
  return last + 1n;
}

export function isContract(state: StateReader, account: Uint8Array): boolean {
  return state.get(contractKey(account)) !== undefined;
}
