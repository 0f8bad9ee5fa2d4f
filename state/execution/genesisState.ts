import { concatBytes, utf8 } from '../types/bytes.ts';
import { canonicalJson } from '../types/canonicalJson.ts';
import type { VerifySignature } from '../types/signature.ts';
import { micro } from '../types/units.ts';
import { writeAuthorities, writeParameters } from './authoritySets.ts';
import type { ChainContext } from './chainContext.ts';
import type { Genesis } from './genesis.ts';
import { newAccount, post, readAccount, writeAccount } from './money.ts';
import { Overlay, type StateChange } from './overlay.ts';
import { addHousehold, addMeter, addNode, readHousehold } from './registry.ts';
import { CONTRACT_IDS_KEY, contractKey } from './stateKeys.ts';

export function chainContext(genesis: Genesis, verify: VerifySignature): ChainContext {
  return {
    chainId: genesis.chainId,
    genesisHash: genesis.hash,
    genesisTimeMs: genesis.timeMs,
    parameters: genesis.parameters,
    accounts: genesis.accounts,
    authorities: genesis.authorities,
    contracts: genesis.contracts,
    verify,
  };
}

/** The state before the first block: accounts, registry, opening balances, contracts, who decides block 1. */
export function genesisState(genesis: Genesis): StateChange[] {
  const state = new Overlay({ get: () => undefined });
  for (const key of Object.values(genesis.accounts)) writeAccount(state, key, newAccount(key, ''));
  for (const { meters, nodes, ...fields } of genesis.households) {
    const { household } = fields;
    addHousehold(state, {
      ...fields,
      status: 'active',
      meters: [],
      nodes: [],
      registeredAtHeight: 0n,
    });
    const current = () => {
      const found = readHousehold(state, household);
      if (found === null) throw new Error(`household ${household} was just added`);
      return found;
    };
    for (const meter of meters) addMeter(state, current(), meter);
    for (const node of nodes) addNode(state, current(), node);
  }
  for (const { account } of genesis.authorities)
    if (account !== undefined && readAccount(state, account) === null)
      writeAccount(state, account, newAccount(account, ''));
  for (const { account, amount } of genesis.openingBalances)
    post(
      state,
      [{ from: 'supply', to: { account, bucket: 'available' }, amount: micro(amount) }],
      genesis.accounts.operator,
    );
  for (const { id, name, template, document, terms } of genesis.contracts) {
    // A contract's transit account is named by its id: a hash, to which nobody holds a key.
    writeAccount(state, id, newAccount(id, ''));
    const instance = { name, template: template.name, version: template.version, document, terms };
    state.set(contractKey(id), utf8(canonicalJson(instance)));
  }
  writeAuthorities(state, 1n, genesis.authorities);
  writeParameters(state, genesis.parameters);
  state.set(CONTRACT_IDS_KEY, concatBytes(...genesis.contracts.map(({ id }) => id)));
  return state.changes();
}
