import { encodeAddress } from '../../../state/codec/address.ts';
import { readAccount } from '../../../state/execution/money.ts';
import { householdNames, readHousehold } from '../../../state/execution/registry.ts';
import { accountKey } from '../../../state/execution/stateKeys.ts';
import { encodeProof } from '../../../state/execution/tree/proof.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { notFound } from './requestError.ts';
import { accountOf, nameOf, ROLES } from './who.ts';

export interface AccountView {
  readonly asOf: AsOf;
  readonly address: string;
  readonly name: string | null;
  readonly availableMicro: string;
  /** In escrow for open orders and unsettled positions. */
  readonly heldMicro: string;
  /** Owed to the operator. */
  readonly arrearsMicro: string;
  /** Of the next transaction. */
  readonly nonce: string;
  /** Another than the address's own after a rotation. */
  readonly signingKey: string;
  readonly household: HouseholdView | null;
}

export interface HouseholdView {
  readonly household: string;
  readonly status: string;
  readonly zone: string;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  /** The operator has seen that all it feeds in is renewable. */
  readonly renewable: boolean;
  readonly meters: readonly string[];
  readonly nodes: readonly string[];
  readonly registeredAtHeight: string;
}

export function accountView(reader: ChainReader, who: string): AccountView {
  return viewOf(reader, accountOf(reader, who));
}

/** Every household and every role, in the order of registration. */
export function accountsView(reader: ChainReader): {
  asOf: AsOf;
  accounts: readonly AccountView[];
} {
  const { ledger, genesis } = reader;
  const households = householdNames(ledger.state).map((name) => accountOf(reader, name));
  const roles = ROLES.map((role) => genesis.accounts[role]);
  const accounts = [...households, ...roles].map((account) => viewOf(reader, account));
  return { asOf: asOf(reader), accounts };
}

function viewOf(reader: ChainReader, key: Uint8Array): AccountView {
  const account = readAccount(reader.ledger.state, key);
  if (account === null) throw notFound(`${encodeAddress(key)} is not a member of this community`);
  return {
    asOf: asOf(reader),
    address: encodeAddress(key),
    name: nameOf(reader, key),
    availableMicro: account.available.toString(),
    heldMicro: account.held.toString(),
    arrearsMicro: account.arrears.toString(),
    nonce: account.nonce.toString(),
    signingKey: toHex(account.signingKey),
    household: account.household === '' ? null : householdView(reader, account.household),
  };
}

function householdView({ ledger }: ChainReader, name: string): HouseholdView | null {
  const found = readHousehold(ledger.state, name);
  if (found === null) return null;
  const { household, status, zone, importLimitW, exportLimitW, registeredAtHeight } = found;
  return {
    household,
    status,
    zone,
    importLimitW,
    exportLimitW,
    renewable: found.renewable,
    meters: found.meters.map(toHex),
    nodes: found.nodes.map(toHex),
    registeredAtHeight: registeredAtHeight.toString(),
  };
}

export interface AccountProofView {
  readonly asOf: AsOf;
  readonly stateRoot: string;
  readonly keyHex: string;
  /** The encoded account as it stands in the state. */
  readonly valueHex: string | null;
  /** For `verifyProof` after `decodeProof`. */
  readonly proofHex: string;
  readonly account: AccountView;
}

/** What shows, with the header of block `asOf` alone, that an account stands in the state as it does. */
export function accountProofView(reader: ChainReader, who: string): AccountProofView {
  const account = accountOf(reader, who);
  const key = accountKey(account);
  const { root, value, proof } = reader.ledger.prove(key);
  return {
    asOf: asOf(reader),
    stateRoot: toHex(root),
    keyHex: toHex(key),
    valueHex: value === null ? null : toHex(value),
    proofHex: toHex(encodeProof(proof)),
    account: viewOf(reader, account),
  };
}
