import type { ContractTerm } from '../contracts/context.ts';
import { slotAt } from '../types/parameters.ts';
import type { VerifySignature } from '../types/signature.ts';
import { micro } from '../types/units.ts';
import { writeAuthorities, writeParameters } from './authoritySets.ts';
import type { ChainContext } from './chainContext.ts';
import { addContract } from './contractRegistry.ts';
import type { Genesis } from './genesis.ts';
import { newAccount, post, readAccount, writeAccount } from './money.ts';
import { Overlay, type StateChange } from './overlay.ts';
import { addHousehold, addMeter, addNode, readHousehold } from './registry.ts';

export function chainContext(genesis: Genesis, verify: VerifySignature): ChainContext {
  return {
    chainId: genesis.chainId,
    genesisHash: genesis.hash,
    genesisTimeMs: genesis.timeMs,
    parameters: genesis.parameters,
    accounts: genesis.accounts,
    authorities: genesis.authorities,
    contracts: genesis.contracts.map((instance) => ({
      ...instance,
      ...firstTerm(genesis),
      deployedHeight: 0n,
    })),
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
      zoneBefore: fields.zone,
      zoneFromSlot: 0n,
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
  for (const instance of genesis.contracts) addContract(state, instance, firstTerm(genesis), 0n);
  writeAuthorities(state, 1n, genesis.authorities);
  writeParameters(state, genesis.parameters);
  return state.changes();
}

function firstTerm({ timeMs, parameters: { slotLengthMs } }: Genesis): ContractTerm {
  return { fromSlot: slotAt(timeMs, slotLengthMs), untilSlot: null };
}
