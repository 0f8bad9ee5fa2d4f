import { encodeAddress } from '../../../state/codec/address.ts';
import { decodeAccount } from '../../../state/codec/stateValues.ts';
import type { FlexibilityParameters } from '../../../state/contracts/flexibility/flexibilityParameters.ts';
import { eventOfKey, readEvent } from '../../../state/contracts/flexibility/flexibilityState.ts';
import { readHouseholdSlot } from '../../../state/contracts/market/marketState.ts';
import type { BlockFault } from '../../../state/execution/blockRules.ts';
import type { ChainContext } from '../../../state/execution/chainContext.ts';
import { isContract, liveContracts } from '../../../state/execution/contractRegistry.ts';
import { readAccount, readSupply } from '../../../state/execution/money.ts';
import type { StateChange, StateReader } from '../../../state/execution/overlay.ts';
import { readHousehold } from '../../../state/execution/registry.ts';
import { accountKey, contractDataKey } from '../../../state/execution/stateKeys.ts';
import type { Account } from '../../../state/types/account.ts';
import { equalBytes, fromUtf8, readUint64, toHex } from '../../../state/types/bytes.ts';

/** First bytes of an account's flat key, and of a household-slot record's within its contract's data. */
const ACCOUNT_PREFIX = accountKey(new Uint8Array());
const HOUSEHOLD_SLOT = 0x04;
const NO_KEY = new Uint8Array();

/**
 * The promises of double entry (ledger.md), checked after every block from its changes alone, so that an
 * audit costs no more than the replay: sum of all accounts = minted − burned, nobody but the operator below
 * zero, escrow = open holds, and no money left with a contract.
 */
export class MoneyAudit {
  readonly #chain: ChainContext;
  readonly #holds = new Map<string, bigint>();
  #total = 0n;

  constructor(chain: ChainContext) {
    this.#chain = chain;
  }

  /** `before` and `after` are the states around the changes. */
  check(before: StateReader, after: StateReader, changes: readonly StateChange[]): BlockFault[] {
    const touched = new Map<string, Uint8Array>();
    const faults: BlockFault[] = [];
    for (const [key] of changes) {
      if (startsWith(key, ACCOUNT_PREFIX) && key.length === ACCOUNT_PREFIX.length + 32) {
        const account = key.subarray(ACCOUNT_PREFIX.length);
        touched.set(toHex(account), account);
        this.#total += totalOf(after.get(key)) - totalOf(before.get(key));
      } else this.#noteHold(key, before, after, touched);
    }
    for (const account of touched.values()) faults.push(...this.#checkAccount(after, account));
    const { minted, burned } = readSupply(after);
    if (this.#total !== minted - burned)
      faults.push({
        rule: 'money',
        detail: `all accounts hold ${this.#total} µ, but ${minted - burned} µ exist`,
      });
    return faults;
  }

  #noteHold(
    key: Uint8Array,
    before: StateReader,
    after: StateReader,
    touched: Map<string, Uint8Array>,
  ): void {
    // After a silence a contract may free its last escrow and be closed in one block; a new one has none yet.
    const contract = liveContracts(this.#chain, before).find(
      ({ id, template }) =>
        template.scope !== undefined &&
        startsWith(key, contractDataKey(id, Uint8Array.of(HOUSEHOLD_SLOT))),
    );
    if (contract === undefined) {
      this.#noteEvent(key, before, after, touched);
      return;
    }
    const own = key.subarray(contractDataKey(contract.id, new Uint8Array()).length);
    const slot = readUint64(own, 1);
    const household = fromUtf8(own.subarray(9));
    const holdIn = (state: StateReader) =>
      readHouseholdSlot(
        { get: (data) => state.get(contractDataKey(contract.id, data)) },
        slot,
        household,
      )?.hold ?? 0n;
    const change = holdIn(after) - holdIn(before);
    const account = readHousehold(after, household)?.account;
    if (change === 0n || account === undefined) return;
    const name = toHex(account);
    touched.set(name, account);
    this.#holds.set(name, (this.#holds.get(name) ?? 0n) + change);
  }

  /** What a flexibility contract has of its payer in escrow, event by event. */
  #noteEvent(
    key: Uint8Array,
    before: StateReader,
    after: StateReader,
    touched: Map<string, Uint8Array>,
  ): void {
    for (const { id, template, parameters } of liveContracts(this.#chain, before)) {
      if (template.name !== 'flexibility' || !startsWith(key, contractDataKey(id, NO_KEY)))
        continue;
      const event = eventOfKey(key.subarray(contractDataKey(id, NO_KEY).length));
      const { demandResponse } = parameters as FlexibilityParameters;
      if (event === null || demandResponse === null) return;
      const holdIn = (state: StateReader) =>
        readEvent({ get: (own) => state.get(contractDataKey(id, own)) }, event)?.hold ?? 0n;
      const payer = this.#chain.accounts[demandResponse.payer];
      const name = toHex(payer);
      touched.set(name, payer);
      this.#holds.set(name, (this.#holds.get(name) ?? 0n) + holdIn(after) - holdIn(before));
    }
  }

  #checkAccount(state: StateReader, key: Uint8Array): BlockFault[] {
    const account = readAccount(state, key);
    if (account === null) return [];
    const faults: BlockFault[] = [];
    const fault = (rule: string, detail: string) =>
      faults.push({ rule, detail: `${encodeAddress(key)} ${detail}` });
    const { available, held, arrears } = account;
    if (available < 0n && !equalBytes(key, this.#chain.accounts.operator))
      fault('balance', `is at ${available} µ; only the operator may be below zero`);
    const holds = this.#holds.get(toHex(key)) ?? 0n;
    if (held !== holds) fault('escrow', `has ${held} µ in escrow for holds of ${holds} µ`);
    if (isContract(state, key) && !isEmpty(account))
      fault(
        'transit',
        `is a contract and keeps ${available} µ, ${held} µ in escrow, ${arrears} µ of arrears`,
      );
    return faults;
  }
}

function totalOf(encoded: Uint8Array | undefined): bigint {
  if (encoded === undefined) return 0n;
  const { available, held } = decodeAccount(encoded);
  return available + held;
}

function isEmpty({ available, held, arrears }: Account): boolean {
  return available === 0n && held === 0n && arrears === 0n;
}

function startsWith(key: Uint8Array, start: Uint8Array): boolean {
  return key.length >= start.length && equalBytes(key.subarray(0, start.length), start);
}
