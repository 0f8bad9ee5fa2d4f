import { parseAddress } from '../codec/address.ts';
import { acceptablePublicKeyForm } from '../codec/signature.ts';
import { CHAIN_ID_BYTES_MAX, taggedHash } from '../codec/signBytes.ts';
import { type ContractDocument, instantiate } from '../contracts/instance.ts';
import type { ContractInstance } from '../contracts/template.ts';
import { TEMPLATES } from '../contracts/templates.ts';
import { CONNECTION_LIMIT_W_MAX, HOUSEHOLD_KEYS_MAX } from '../types/account.ts';
import { type Authority, type AuthoritySet, CHAIN_AUTHORITIES_MAX } from '../types/authority.ts';
import { compareBytes, EMPTY_BYTES, fromHex, toHex, utf8 } from '../types/bytes.ts';
import { canonicalJson } from '../types/canonicalJson.ts';
import { type Fault, Fields } from '../types/fields.ts';
import {
  CONTRACT_NOTICE_DAYS_DEFAULT,
  EVIDENCE_AGE_DEFAULT,
  type LedgerParameters,
  PARAMETER_BOUNDS,
  type SystemAccounts,
} from '../types/parameters.ts';
import { NAME_PATTERN } from '../types/transaction.ts';
import { type Micro, micro } from '../types/units.ts';
import { contractListFaults, type TermedContract } from './contractScopes.ts';

export interface GenesisHousehold {
  readonly household: string;
  readonly account: Uint8Array;
  readonly zone: string;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  readonly encryptionKey: Uint8Array;
  readonly meters: readonly Uint8Array[];
  readonly nodes: readonly Uint8Array[];
  readonly renewable: boolean;
}

/** The chain's first document; everything about it that can be wrong has been checked. */
export interface Genesis {
  readonly chainId: string;
  readonly timeMs: number;
  readonly parameters: LedgerParameters;
  readonly accounts: SystemAccounts;
  readonly authorities: AuthoritySet;
  readonly households: readonly GenesisHousehold[];
  /** Money that exists from the start, each with the reference of the outside payment. */
  readonly openingBalances: readonly { account: Uint8Array; amount: Micro; reference: string }[];
  readonly contracts: readonly ContractInstance[];
  /** Timeouts and clock bounds of consensus, read by the room that owns them. */
  readonly consensus: unknown;
  /** Hash of the whole document: the chain's identity. */
  readonly hash: Uint8Array;
}

/** The longest slot: no chain begins in slot 0, since "all slots before the first" must be a number too. */
const TIME_MS_MIN = 86_400_000;
const TIME_MS_MAX = 253_402_300_799_000; // the end of the year 9999

/** Reads a parsed genesis file in full; every fault is named with its place. */
export function readGenesis(
  document: unknown,
): { ok: true; genesis: Genesis } | { ok: false; faults: readonly Fault[] } {
  const fields = new Fields(document);
  if (fields.faults.length > 0) return { ok: false, faults: fields.faults };
  fields.number('v', { min: 1, max: 1 });
  const chainId = fields.text('chainId', {
    pattern: /^[0-9a-z][0-9a-z.-]*$/,
    what: 'a name of lower-case letters, digits, dots and hyphens',
  });
  if (chainId.length > CHAIN_ID_BYTES_MAX)
    fields.fault('chainId', `has at most ${CHAIN_ID_BYTES_MAX} characters`);
  const genesis = {
    chainId,
    timeMs: fields.number('timeMs', { min: TIME_MS_MIN, max: TIME_MS_MAX }),
    parameters: readParameters(fields.object('parameters')),
    accounts: readSystemAccounts(fields.object('accounts')),
    authorities: readAuthorities(fields),
    households: readHouseholds(fields),
    openingBalances: readBalances(fields),
    consensus: fields.raw('consensus') ?? {},
  };
  const contracts = readContracts(fields, genesis);
  fields.noOthers();
  checkUnique(fields, genesis);
  checkBalances(fields, genesis);
  if (fields.faults.length > 0) return { ok: false, faults: fields.faults };
  const authorities = genesis.authorities.toSorted((a, b) =>
    compareBytes(a.consensusKey, b.consensusKey),
  );
  return { ok: true, genesis: { ...genesis, authorities, contracts, hash: genesisHash(document) } };
}

export function genesisHash(document: unknown): Uint8Array {
  return taggedHash('genesis', utf8(canonicalJson(document)));
}

function readParameters(fields: Fields): LedgerParameters {
  const read = (name: keyof LedgerParameters, fallback?: number) =>
    fields.number(name, {
      ...PARAMETER_BOUNDS[name],
      ...(fallback === undefined ? {} : { fallback }),
    });
  const parameters = {
    slotLengthMs: read('slotLengthMs'),
    quotaTransactions: read('quotaTransactions'),
    quotaBytes: read('quotaBytes'),
    heartbeatMs: read('heartbeatMs'),
    blockBytesMax: read('blockBytesMax'),
    evidenceAgeMs: read('evidenceAgeMs', EVIDENCE_AGE_DEFAULT.evidenceAgeMs),
    evidenceAgeBlocks: read('evidenceAgeBlocks', EVIDENCE_AGE_DEFAULT.evidenceAgeBlocks),
    contractNoticeDays: read('contractNoticeDays', CONTRACT_NOTICE_DAYS_DEFAULT),
  };
  fields.noOthers();
  return parameters;
}

function readSystemAccounts(fields: Fields): SystemAccounts {
  const accounts = {
    operator: account(fields, 'operator'),
    utility: account(fields, 'utility'),
    gridOperator: account(fields, 'gridOperator'),
    tax: account(fields, 'tax'),
    community: account(fields, 'community'),
  };
  fields.noOthers();
  return accounts;
}

/** In the document's order, so that a fault's path is right; sorted once nothing is at fault. */
function readAuthorities(fields: Fields): AuthoritySet {
  const authorities = fields.list('authorities', (item, path): Authority => {
    const one = new Fields(item, path, fields.faults);
    const authority = {
      name: name(one, 'name'),
      consensusKey: key(one, 'consensusKey'),
      nodeKey: key(one, 'nodeKey'),
      ...(one.has('account') ? { account: account(one, 'account') } : {}),
    };
    one.noOthers();
    return authority;
  });
  if (authorities.length === 0 || authorities.length > CHAIN_AUTHORITIES_MAX)
    fields.fault('authorities', `must name 1 to ${CHAIN_AUTHORITIES_MAX} authorities`);
  return authorities;
}

function readHouseholds(fields: Fields): GenesisHousehold[] {
  return fields.list('households', (item, path) => {
    const one = new Fields(item, path, fields.faults);
    const keys = (field: string) =>
      one.list(field, (value, at) => keyOf(one, value, at), HOUSEHOLD_KEYS_MAX);
    const household = {
      household: name(one, 'household'),
      account: account(one, 'account'),
      zone: one.has('zone') ? name(one, 'zone') : '',
      importLimitW: one.number('importLimitW', { min: 0, max: CONNECTION_LIMIT_W_MAX }),
      exportLimitW: one.number('exportLimitW', { min: 0, max: CONNECTION_LIMIT_W_MAX }),
      encryptionKey: encryptionKey(one),
      meters: keys('meters'),
      nodes: keys('nodes'),
      renewable: one.boolean('renewable', false),
    };
    one.noOthers();
    return household;
  });
}

/** An X25519 key, for which any 32 bytes will do. */
function encryptionKey(fields: Fields): Uint8Array {
  const value = fields.raw('encryptionKey');
  return value === undefined ? EMPTY_BYTES : bytesOf(fields, value, fields.at('encryptionKey'));
}

function readBalances(fields: Fields): Genesis['openingBalances'] {
  return fields.list('openingBalances', (item, path) => {
    const one = new Fields(item, path, fields.faults);
    const balance = {
      account: account(one, 'account'),
      amount: micro(one.integer('amountMicro', { min: 1n, max: 2n ** 63n })),
      reference: one.text('reference', { fallback: 'opening balance' }),
    };
    one.noOthers();
    return balance;
  });
}

function readContracts(
  fields: Fields,
  genesis: Pick<Genesis, 'chainId' | 'parameters'>,
): ContractInstance[] {
  const documents = fields.list('contracts', (item, path): [ContractDocument, string] => {
    const one = new Fields(item, path, fields.faults);
    const document = {
      name: name(one, 'name'),
      template: one.text('template'),
      version: one.number('version', { min: 1, max: 1_000_000 }),
      parameters: one.raw('parameters'),
    };
    one.noOthers();
    return [document, path];
  });
  const instances: TermedContract[] = [];
  const pathOf = new Map<TermedContract, string>();
  const paths = new Map<string, string>();
  for (const [document, path] of documents) {
    const other = paths.get(document.name);
    if (other === undefined) paths.set(document.name, `${path}.name`);
    else if (document.name !== '')
      fields.faults.push({ path: `${path}.name`, message: `the same contract stands at ${other}` });
    const made = instantiate(
      TEMPLATES,
      genesis.chainId || 'faulty',
      genesis.parameters.slotLengthMs,
      document,
    );
    if (made.ok) {
      const termed = { instance: made.instance, fromSlot: 0n, untilSlot: null };
      instances.push(termed);
      pathOf.set(termed, path);
    } else
      fields.faults.push(
        ...made.faults.map(({ path: at, message }) => ({ path: `${path}.${at}`, message })),
      );
  }
  for (const [subject, { path, message }] of contractListFaults(instances))
    fields.faults.push({ path: `${pathOf.get(subject)}.${path}`, message });
  return instances.map(({ instance }) => instance);
}

/** No name, account, meter or node twice: each would let one act or be billed for another. */
function checkUnique(
  fields: Fields,
  genesis: Pick<Genesis, 'authorities' | 'households' | 'accounts'>,
): void {
  const seen = new Map<string, string>();
  const once = (kind: string, value: string, path: string) => {
    const where = seen.get(`${kind} ${value}`);
    if (where !== undefined && value !== '')
      fields.faults.push({ path, message: `the same ${kind} stands at ${where}` });
    else seen.set(`${kind} ${value}`, path);
  };
  genesis.authorities.forEach((authority, i) => {
    once('authority name', authority.name, `authorities[${i}].name`);
    once('consensus key', toHex(authority.consensusKey), `authorities[${i}].consensusKey`);
    once('authority node', toHex(authority.nodeKey), `authorities[${i}].nodeKey`);
    once('voting account', toHex(authority.account ?? EMPTY_BYTES), `authorities[${i}].account`);
  });
  for (const [role, address] of Object.entries(genesis.accounts))
    once('account', toHex(address), `accounts.${role}`);
  genesis.households.forEach((household, i) => {
    const path = `households[${i}]`;
    once('household', household.household, `${path}.household`);
    once('account', toHex(household.account), `${path}.account`);
    household.meters.forEach((meter, j) => {
      once('meter', toHex(meter), `${path}.meters[${j}]`);
    });
    household.nodes.forEach((node, j) => {
      once('node', toHex(node), `${path}.nodes[${j}]`);
    });
  });
}

function checkBalances(
  fields: Fields,
  genesis: Pick<Genesis, 'openingBalances' | 'households' | 'accounts'>,
): void {
  const known = new Set([
    ...Object.values(genesis.accounts).map(toHex),
    ...genesis.households.map((household) => toHex(household.account)),
  ]);
  genesis.openingBalances.forEach((balance, i) => {
    if (balance.account.length > 0 && !known.has(toHex(balance.account)))
      fields.faults.push({
        path: `openingBalances[${i}].account`,
        message: 'is neither a household of this genesis nor one of its accounts',
      });
  });
}

function name(fields: Fields, field: string): string {
  return fields.text(field, {
    pattern: NAME_PATTERN,
    what: 'a name of 1 to 64 of the characters 0-9 A-Z a-z : _ . -',
  });
}

function account(fields: Fields, field: string): Uint8Array {
  const value = fields.raw(field);
  if (typeof value !== 'string') {
    fields.fault(field, 'must be an address (gh1…)');
    return EMPTY_BYTES;
  }
  const parsed = parseAddress(value);
  if (!parsed.ok) {
    fields.fault(field, `is not an address: ${parsed.message}`);
    return EMPTY_BYTES;
  }
  if (acceptablePublicKeyForm(parsed.key)) return parsed.key;
  fields.fault(field, 'is not the address of an acceptable Ed25519 key');
  return EMPTY_BYTES;
}

function key(fields: Fields, field: string): Uint8Array {
  return keyOf(fields, fields.raw(field), fields.at(field));
}

/** An Ed25519 key that can sign: one of another form would be a member that never speaks. */
function keyOf(fields: Fields, value: unknown, path: string): Uint8Array {
  const bytes = bytesOf(fields, value, path);
  if (bytes.length === 0 || acceptablePublicKeyForm(bytes)) return bytes;
  fields.faults.push({ path, message: 'is not an acceptable Ed25519 key' });
  return EMPTY_BYTES;
}

function bytesOf(fields: Fields, value: unknown, path: string): Uint8Array {
  const bytes = typeof value === 'string' ? fromHex(value) : null;
  if (bytes !== null && bytes.length === 32) return bytes;
  fields.faults.push({ path, message: 'must be a public key of 64 hex digits' });
  return EMPTY_BYTES;
}
