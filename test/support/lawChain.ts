import { energyFaults } from '../../node/api/audit/energyAudit.ts';
import { MoneyAudit } from '../../node/api/audit/moneyAudit.ts';
import type { ContractEntry } from '../../state/codec/contractRegistry.ts';
import { homeMarketIn } from '../../state/contracts/homeMarket.ts';
import { instantiate } from '../../state/contracts/instance.ts';
import { readHouseholdSlot, readSlot } from '../../state/contracts/market/marketState.ts';
import { governs, isMember, zoneInSlot } from '../../state/contracts/scope.ts';
import type { DeployedContract } from '../../state/contracts/template.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { chainOn } from '../../state/execution/authoritySets.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import { contractEntries } from '../../state/execution/contractRegistry.ts';
import { genesisState } from '../../state/execution/genesisState.ts';
import { readHousehold } from '../../state/execution/registry.ts';
import { contractDataKey, contractKey } from '../../state/execution/stateKeys.ts';
import { rootOf } from '../../state/execution/tree/sparseMerkleTree.ts';
import type { Household } from '../../state/types/account.ts';
import { equalBytes, fromHex, fromUtf8, toHex } from '../../state/types/bytes.ts';
import { slotAt } from '../../state/types/parameters.ts';
import { GovernedChain } from './governance.ts';
import type { JsonDocument } from './ledger.ts';
import { MemoryState } from './memoryState.ts';
import { accountsOf, householdSlotKeys, moneyFaults } from './moneyFaults.ts';

/** What of a slot must be gone once it is final, by the first byte of a contract's own key. */
const OF_SLOTS = [0x02, 0x03, 0x04, 0x05, 0x20, 0x33];

/**
 * A chain whose contracts change by governance, and which looks after every block whether all still holds that
 * must hold of them; the first broken promise is in `faults`.
 */
export class LawChain extends GovernedChain {
  readonly faults: string[] = [];
  readonly #money: MoneyAudit;
  /** `name/slot` → id of the contract by whose terms somebody is bound in that slot. */
  readonly #bound = new Map<string, string>();
  /** `household/slot` → id of the contract that has billed its meter. */
  readonly #billed = new Map<string, string>();
  /** Hex ids whose terms have been looked at. */
  readonly #read = new Set<string>();

  constructor(change: (document: JsonDocument) => void) {
    super(1, change);
    this.#money = new MoneyAudit(this.context);
    const nothing = { get: () => undefined };
    this.#note(this.#money.check(nothing, this.state, genesisState(this.genesis)));
    this.#look();
  }

  override commit(executed: ExecutedBlock): void {
    const { changes, events } = executed.result;
    const before = this.state;
    const after = new MemoryState();
    for (const [key, value] of before.entries) after.entries.set(key, value);
    after.apply(changes);
    this.#note(this.#money.check(before, after, changes));
    this.#note(energyFaults(events));
    super.commit(executed);
    this.#bills(executed);
    this.#look();
  }

  /** As a node does that is started anew: everything it knows it reads from the state. */
  restart(): void {
    const reopened = this.state.reopened();
    if (!equalBytes(reopened.root(), this.stateRoot))
      this.faults.push('the state of a restarted node has another root');
    this.state = reopened;
    this.head = { ...this.head, state: reopened };
    this.context = chainOn({ ...this.context, contracts: [] }, reopened);
  }

  get stateRoot(): Uint8Array {
    return rootOf(this.head.tree);
  }

  contract(name: string): DeployedContract | undefined {
    return this.context.contracts.findLast((one) => one.name === name);
  }

  household(name: string): Household {
    const found = readHousehold(this.state, name);
    if (found === null) throw new Error(`there is no household ${name}`);
    return found;
  }

  /** Keys of slots that any contract still keeps, as `name: byte`. */
  get slotData(): string[] {
    const names = new Map(contractEntries(this.state).map(({ id, name }) => [toHex(id), name]));
    return [...this.state.entries.keys()].flatMap((key) => {
      const bytes = new Uint8Array(Buffer.from(key, 'latin1'));
      if (bytes[0] !== 0x09 || !OF_SLOTS.includes(bytes[33] ?? 0)) return [];
      return [`${names.get(toHex(bytes.subarray(1, 33)))}: ${bytes[33]}`];
    });
  }

  #note(faults: readonly { rule: string; detail: string }[]): void {
    for (const { rule, detail } of faults) this.faults.push(`${rule}: ${detail}`);
  }

  #look(): void {
    this.faults.push(...moneyFaults(this));
    this.#lookAtContracts();
    this.#lookAtHolds();
    this.#lookAtTerms();
    this.#lookAtHomes();
  }

  /** What an id stands for is what the state says under it; who is done holds nothing. */
  #lookAtContracts(): void {
    const accounts = accountsOf(this.state);
    for (const entry of contractEntries(this.state)) {
      const id = toHex(entry.id);
      const transit = accounts.get(id);
      if (transit === undefined || transit.available + transit.held + transit.arrears !== 0n)
        this.faults.push(`contract ${entry.name} has money of its own`);
      if (!this.#read.has(id)) this.#readTerms(entry);
      this.#read.add(id);
    }
  }

  #readTerms({ id, name }: ContractEntry): void {
    const bytes = this.state.get(contractKey(id));
    const { predecessor, terms, ...document } = JSON.parse(fromUtf8(bytes ?? new Uint8Array()));
    const { slotLengthMs } = this.context.parameters;
    const made = instantiate(
      TEMPLATES,
      this.genesis.chainId,
      slotLengthMs,
      document,
      fromHex(predecessor) ?? new Uint8Array(),
    );
    if (!made.ok || !equalBytes(made.instance.id, id) || made.instance.terms !== terms)
      this.faults.push(`the terms of ${name} are not those that its id stands for`);
  }

  /** Escrow belongs to a slot that is not settled, of a contract that is not closed. */
  #lookAtHolds(): void {
    for (const { contract, slot, household } of householdSlotKeys(this.state)) {
      const store = { get: (key: Uint8Array) => this.state.get(contractDataKey(contract, key)) };
      const hold = readHouseholdSlot(store, slot, household)?.hold ?? 0n;
      const open = this.context.contracts.find(({ id }) => equalBytes(id, contract));
      const phase = readSlot(store, slot)?.phase;
      if (open === undefined || phase === undefined || (hold > 0n && phase === 'settled'))
        this.faults.push(`${household} has ${hold} µ in slot ${slot}, which is ${phase ?? 'gone'}`);
      if (open !== undefined && !governs(open, slot))
        this.faults.push(`${open.name} keeps slot ${slot}, which is not its own`);
    }
  }

  /** By which terms a slot goes is certain as soon as somebody may be bound for it, and for ever. */
  #lookAtTerms(): void {
    const { slotLengthMs } = this.context.parameters;
    const now = slotAt(this.head.timeMs, slotLengthMs);
    for (const one of this.context.contracts) {
      const through = one.template.boundThrough(one.parameters, slotLengthMs, this.head.timeMs);
      for (let slot = now; slot <= through; slot++) {
        const id = governs(one, slot) ? toHex(one.id) : null;
        const key = `${one.name}/${slot}`;
        const known = this.#bound.get(key);
        if (id !== null && known !== undefined && known !== id)
          this.faults.push(`slot ${slot} of ${one.name} goes by two sets of terms`);
        if (id === null && known === toHex(one.id))
          this.faults.push(`slot ${slot} of ${one.name} has lost its terms`);
        if (id !== null) this.#bound.set(key, id);
      }
    }
  }

  /** Nobody's meter has two home markets, wherever terms begin or end. */
  #lookAtHomes(): void {
    const { contracts, parameters } = this.context;
    const edges = contracts.flatMap(({ fromSlot, untilSlot }) => [fromSlot, untilSlot ?? fromSlot]);
    const slots = new Set([slotAt(this.head.timeMs, parameters.slotLengthMs), ...edges]);
    for (const { name } of this.community.households)
      for (const slot of slots) {
        const zone = zoneInSlot(this.household(name), slot);
        const homes = contracts.filter((one) => {
          const scope = one.template.scope?.(one.parameters);
          return scope?.settledBy === null && isMember(scope, zone) && governs(one, slot);
        });
        if (homes.length > 1)
          this.faults.push(`${name} has ${homes.length} home markets in slot ${slot}`);
        if (homes[0] !== homeMarketIn(contracts, this.household(name), slot))
          this.faults.push(`${name} is told another home market for slot ${slot}`);
      }
  }

  /** One meter, one slot, one bill, by the terms in force. */
  #bills({ result: { events } }: ExecutedBlock): void {
    for (const { name, slot, contract, transaction, attributes } of events) {
      if (name !== 'household-settled' || slot === null || contract === null) continue;
      const key = `${attributes['household']}/${slot}`;
      const known = this.#billed.get(key);
      if (known !== undefined && (transaction === null || known !== toHex(contract)))
        this.faults.push(`${key} is billed twice`);
      this.#billed.set(key, toHex(contract));
      const entry = contractEntries(this.state).find(({ id }) => equalBytes(id, contract));
      if (entry === undefined || !governs(entry, slot))
        this.faults.push(`${key} is billed by terms that are not in force`);
    }
  }
}
