import type { ContractContext } from '../contracts/context.ts';
import type { ContractInstance } from '../contracts/template.ts';
import { equalBytes } from '../types/bytes.ts';
import type { LedgerEvent } from '../types/event.ts';
import type { BlockContext, ChainContext } from './chainContext.ts';
import { postOnCredit } from './credit.ts';
import { post, readAccount } from './money.ts';
import type { Overlay } from './overlay.ts';
import { householdOfMeter, readHousehold } from './registry.ts';
import { contractDataKey } from './stateKeys.ts';

/** The narrow window through which a contract sees and changes the ledger. */
export function contractContext(
  chain: ChainContext,
  block: BlockContext,
  state: Overlay,
  contract: Uint8Array,
  emit: (event: Omit<LedgerEvent, 'transaction'>) => void,
): ContractContext {
  const { operator } = chain.accounts;
  const emitOwn: ContractContext['emit'] = ({ name, slot, accounts, attributes }) =>
    emit({ name, contract, slot: slot ?? null, accounts: accounts ?? [], attributes });
  return {
    ...block,
    contract,
    chainId: chain.chainId,
    slotLengthMs: chain.parameters.slotLengthMs,
    accounts: chain.accounts,
    verify: chain.verify,
    get: (key) => state.get(contractDataKey(contract, key)),
    set: (key, value) => state.set(contractDataKey(contract, key), value),
    household: (id) => readHousehold(state, id),
    householdOf: (account) => {
      const id = readAccount(state, account)?.household ?? '';
      return id === '' ? null : readHousehold(state, id);
    },
    householdOfMeter: (meterKey) => householdOfMeter(state, meterKey),
    post: (postings) => post(state, postings, operator),
    postOnCredit: (postings) => postOnCredit(state, postings, operator, emitOwn),
    emit: emitOwn,
  };
}

export function contractById(
  chain: Pick<ChainContext, 'contracts'>,
  id: Uint8Array,
): ContractInstance | undefined {
  return chain.contracts.find((instance) => equalBytes(instance.id, id));
}
