import type { ContractContext, OtherContract } from '../contracts/context.ts';
import { type ContractMessage, MESSAGE_DEPTH_MAX } from '../contracts/message.ts';
import { governs } from '../contracts/scope.ts';
import type { DeployedContract } from '../contracts/template.ts';
import { assert } from '../types/assert.ts';
import { equalBytes } from '../types/bytes.ts';
import type { LedgerEvent } from '../types/event.ts';
import type { BlockContext, ChainContext } from './chainContext.ts';
import { contractEntries } from './contractRegistry.ts';
import { postOnCredit } from './credit.ts';
import { post, readAccount } from './money.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { householdOfMeter, readHousehold } from './registry.ts';
import { contractDataKey } from './stateKeys.ts';

type EmitEvent = (event: Omit<LedgerEvent, 'transaction'>) => void;

/** The narrow window through which a contract sees and changes the ledger. */
export function contractContext(
  chain: ChainContext,
  block: BlockContext,
  state: Overlay,
  contract: DeployedContract,
  emit: EmitEvent,
  depth = 0,
): ContractContext {
  const { operator } = chain.accounts;
  const { id, name } = contract;
  const emitOwn: ContractContext['emit'] = (event) =>
    emit({
      name: event.name,
      contract: id,
      slot: event.slot ?? null,
      accounts: event.accounts ?? [],
      attributes: event.attributes,
    });
  return {
    ...block,
    contract: id,
    name,
    term: contract,
    announcedHeight: contract.deployedHeight,
    chainId: chain.chainId,
    slotLengthMs: chain.parameters.slotLengthMs,
    accounts: chain.accounts,
    verify: chain.verify,
    get: (key) => state.get(contractDataKey(id, key)),
    set: (key, value) => state.set(contractDataKey(id, key), value),
    inherited: (key) => inherited(state, contract, key),
    other: (which, slot) => otherContract(chain, state, which, slot),
    publish: (message) => {
      assert(depth < MESSAGE_DEPTH_MAX, `${name} answers an answer to an answer`);
      deliver(chain, block, state, contract, message, emit, depth + 1);
    },
    household: (household) => readHousehold(state, household),
    householdOf: (account) => {
      const household = readAccount(state, account)?.household ?? '';
      return household === '' ? null : readHousehold(state, household);
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
): DeployedContract | undefined {
  return chain.contracts.find((contract) => equalBytes(contract.id, id));
}

/** The contract that governs a slot under a name. */
export function contractInForce(
  chain: Pick<ChainContext, 'contracts'>,
  name: string,
  slot: bigint,
): DeployedContract | undefined {
  return chain.contracts.find((contract) => contract.name === name && governs(contract, slot));
}

/** In the order of deployment, each within the overlay of what published. */
function deliver(
  chain: ChainContext,
  block: BlockContext,
  state: Overlay,
  from: DeployedContract,
  message: ContractMessage,
  emit: EmitEvent,
  depth: number,
): void {
  for (const to of chain.contracts) {
    if (to === from || to.template.receive === undefined) continue;
    const context = contractContext(chain, block, state, to, emit, depth);
    to.template.receive(context, to.parameters, from.name, message);
  }
}

function otherContract(
  chain: ChainContext,
  state: StateReader,
  name: string,
  slot: bigint,
): OtherContract | null {
  const found = contractInForce(chain, name, slot);
  if (found === undefined) return null;
  return {
    template: found.template.name,
    parameters: found.parameters,
    get: (key) => state.get(contractDataKey(found.id, key)),
  };
}

/** Instances of one name follow each other in the list, so the newest before this one is asked first. */
function inherited(
  state: StateReader,
  { id, name, predecessor }: DeployedContract,
  key: Uint8Array,
): Uint8Array | undefined {
  if (predecessor.length === 0) return undefined;
  const namesakes = contractEntries(state).filter((entry) => entry.name === name);
  const own = namesakes.findIndex((entry) => equalBytes(entry.id, id));
  for (const earlier of namesakes.slice(0, own).reverse()) {
    const found = state.get(contractDataKey(earlier.id, key));
    if (found !== undefined) return found;
  }
  return undefined;
}
