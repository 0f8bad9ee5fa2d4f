import type { ContractTerm } from '../../contracts/context.ts';
import { instantiate } from '../../contracts/instance.ts';
import type { ContractInstance, DeployedContract } from '../../contracts/template.ts';
import { TEMPLATES } from '../../contracts/templates.ts';
import { EMPTY_BYTES, equalBytes, toHex } from '../../types/bytes.ts';
import { canonicalJson, parseCanonicalJson } from '../../types/canonicalJson.ts';
import type { Fault } from '../../types/fields.ts';
import type { ContractChange, ContractRules } from '../../types/governance.ts';
import { CONTRACT_NOTICE_DAYS_MAX } from '../../types/parameters.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { NAME_PATTERN } from '../../types/transaction.ts';
import type { ChainContext } from '../chainContext.ts';
import {
  addContract,
  changeContract,
  contractEntries,
  deployedContract,
  firstUnboundSlot,
  type InstanceOrigin,
  liveContracts,
} from '../contractRegistry.ts';
import { contractSetFaults, type TermedContract } from '../contractScopes.ts';
import type { Overlay, StateReader } from '../overlay.ts';

/** Contracts that have slots before or behind them; each costs every block a look. */
export const CONTRACTS_MAX = 32;

/** So many faults of a document are told in one refusal; the command that checks a file tells all. */
const FAULTS_TOLD = 4;

const DAY_MS = 86_400_000;

/** What a contract change comes to on a state, at a time. */
export interface ContractPlan {
  /** The instance that begins; null where one only ends. */
  readonly begins: ContractInstance | null;
  readonly ends: DeployedContract | null;
  /** The first slot that it binds: nobody could have bound himself for it before the notice has passed. */
  readonly fromSlot: bigint;
}

type Planned<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

/** Asked when the change is proposed, and again when it is announced, by the time of that block. */
export function planContractChange(
  chain: ChainContext,
  state: StateReader,
  change: ContractChange,
  timeMs: number,
): Planned<ContractPlan> {
  const badNotice = noticeRefusal(chain, change.noticeDays);
  if (badNotice !== null) return { ok: false, refusal: badNotice };
  const parties = partiesOf(chain, state, change);
  if (!parties.ok) return parties;
  const { begins, ends, notBefore } = parties.value;
  const live = liveContracts(chain, state);
  const earliest = firstUnboundSlot(
    begins === null ? live : [...live, begins],
    chain.parameters.slotLengthMs,
    timeMs + change.noticeDays * DAY_MS,
  );
  const plan: ContractPlan = { begins, ends, fromSlot: later(earliest, notBefore) };
  const faults = planFaults(live, pastHomes(chain, state, live), plan);
  return faults.length > 0 ? no('impossible-change', faultText(faults)) : { ok: true, value: plan };
}

/** From the next block on the contract is announced, and whoever asks can read it. */
export function announce(state: Overlay, { begins, ends, fromSlot }: ContractPlan, height: bigint) {
  if (ends !== null) changeContract(state, ends.id, { untilSlot: fromSlot });
  if (begins !== null) addContract(state, begins, { fromSlot, untilSlot: null }, height);
}

/** What events say of a plan. */
export function planAttributes(
  { begins, ends, fromSlot }: ContractPlan,
  noticeDays: number,
): Record<string, string> {
  const subject = begins ?? ends;
  return {
    name: subject?.name ?? '',
    ...(begins === null
      ? {}
      : {
          contract: toHex(begins.id),
          template: begins.template.name,
          version: String(begins.template.version),
        }),
    ...(ends === null ? {} : { [begins === null ? 'contract' : 'replaces']: toHex(ends.id) }),
    fromSlot: fromSlot.toString(),
    noticeDays: String(noticeDays),
  };
}

function noticeRefusal({ parameters }: ChainContext, noticeDays: number): Refusal | null {
  const least = parameters.contractNoticeDays;
  return noticeDays < least || noticeDays > CONTRACT_NOTICE_DAYS_MAX
    ? refuse(
        'impossible-change',
        `contracts bind after ${least} to ${CONTRACT_NOTICE_DAYS_MAX} days of notice here, not ${noticeDays}`,
      )
    : null;
}

interface Parties {
  readonly begins: ContractInstance | null;
  readonly ends: DeployedContract | null;
  readonly notBefore: bigint;
}

function partiesOf(
  chain: InstanceOrigin,
  state: StateReader,
  change: ContractChange,
): Planned<Parties> {
  if (change.type === 'deployContract') return newcomer(chain, state, change);
  const ends = liveContracts(chain, state).find(({ id }) => equalBytes(id, change.contract));
  if (ends === undefined)
    return no('unknown-contract', `no contract in force has the id ${toHex(change.contract)}`);
  if (ends.untilSlot !== null)
    return no(
      'impossible-change',
      `the end of this instance of ${ends.name} is decided: it governs no slot from ${ends.untilSlot} on`,
    );
  const notBefore = ends.fromSlot;
  if (change.type === 'retireContract')
    return { ok: true, value: { begins: null, ends, notBefore } };
  const made = makeInstance(chain, ends.name, change, ends.id);
  if (!made.ok) return made;
  const begins = made.value;
  if (!isSameKind(begins, ends))
    return no(
      'impossible-change',
      `a ${ends.template.name} contract cannot become a ${begins.template.name} contract: retire it, and deploy the other`,
    );
  return isSameRules(begins, ends)
    ? no('impossible-change', `${ends.name} goes by these rules already`)
    : { ok: true, value: { begins, ends, notBefore } };
}

function newcomer(
  chain: InstanceOrigin,
  state: StateReader,
  change: Extract<ContractChange, { type: 'deployContract' }>,
): Planned<Parties> {
  const { name } = change;
  if (!NAME_PATTERN.test(name))
    return no('bad-name', 'a name has 1 to 64 of the characters 0-9 A-Z a-z : _ . -');
  if (liveContracts(chain, state).length >= CONTRACTS_MAX)
    return no(
      'impossible-change',
      `the chain has ${CONTRACTS_MAX} contracts, as many as it may have: retire one`,
    );
  const last = contractEntries(state).findLast((entry) => entry.name === name);
  if (last !== undefined && last.untilSlot === null)
    return no('impossible-change', `contract ${name} is in force: propose to change it`);
  const made = makeInstance(chain, name, change, last?.id ?? EMPTY_BYTES);
  if (!made.ok) return made;
  return { ok: true, value: { begins: made.value, ends: null, notBefore: last?.untilSlot ?? 0n } };
}

function makeInstance(
  { chainId, parameters: { slotLengthMs } }: InstanceOrigin,
  name: string,
  { template, version, parameters }: ContractRules,
  predecessor: Uint8Array,
): Planned<ContractInstance> {
  const document = parseCanonicalJson(parameters);
  if (document === undefined)
    return no('impossible-change', 'the parameters are not canonical JSON of at most 16 levels');
  const made = instantiate(
    TEMPLATES,
    chainId,
    slotLengthMs,
    { name, template, version, parameters: document },
    predecessor,
  );
  return made.ok
    ? { ok: true, value: made.instance }
    : no('impossible-change', faultText(made.faults));
}

/** Markets follow each other whatever their mechanism, since they keep the same books. */
function isSameKind(a: ContractInstance, b: ContractInstance): boolean {
  const areMarkets = a.template.scope !== undefined && b.template.scope !== undefined;
  return areMarkets || a.template.name === b.template.name;
}

function isSameRules(a: ContractInstance, b: ContractInstance): boolean {
  return a.template === b.template && canonicalJson(a.document) === canonicalJson(b.document);
}

/** A side market may be older than what its home market has left open: who billed it then counts as well. */
function pastHomes(
  chain: InstanceOrigin,
  state: StateReader,
  live: readonly DeployedContract[],
): DeployedContract[] {
  const homes = new Set(
    live.map(({ template, parameters }) => template.scope?.(parameters).settledBy ?? null),
  );
  return contractEntries(state)
    .filter(({ name, closedHeight }) => closedHeight !== null && homes.has(name))
    .map((entry) => deployedContract(chain, state, entry));
}

function planFaults(
  live: readonly DeployedContract[],
  past: readonly DeployedContract[],
  { begins, ends, fromSlot }: ContractPlan,
): readonly Fault[] {
  const termed = (instance: ContractInstance, term: ContractTerm): TermedContract => ({
    instance,
    fromSlot: term.fromSlot,
    untilSlot: term.untilSlot,
  });
  const ended = ends === null ? null : termed(ends, { ...ends, untilSlot: fromSlot });
  const begun = begins === null ? null : termed(begins, { fromSlot, untilSlot: null });
  const all = [
    ...past.map((one) => termed(one, one)),
    ...live.map((one) => (one === ends && ended !== null ? ended : termed(one, one))),
    ...(begun === null ? [] : [begun]),
  ];
  const subject = begun ?? ended;
  return subject === null ? [] : contractSetFaults(subject, all);
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function faultText(faults: readonly Fault[]): string {
  const told = faults.slice(0, FAULTS_TOLD).map(({ path, message }) => `${path} ${message}`);
  const more = faults.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function no(code: Refusal['code'], message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: refuse(code, message) };
}
