import { encodeAddress } from '../../../state/codec/address.ts';
import { decodeAccount } from '../../../state/codec/stateValues.ts';
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
    // A contract that is closed in this block has freed its last escrow before.
    const contract = liveContracts(this.#chain, after).find(
      ({ id, template }) =>
        template.scope !== undefined &&
        startsWith(key, contractDataKey(id, Uint8Array.of(HOUSEHOLD_SLOT))),
    );
    if (contract === undefined) return;
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
