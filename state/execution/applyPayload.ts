import { unreachable } from '../types/assert.ts';
import { type Refusal, refuse } from '../types/refusal.ts';
import type { Payload } from '../types/transaction.ts';
import { contractById, contractContext } from './contractCalls.ts';
import { propose, vote } from './governance/governancePayloads.ts';
import { burn, mint, transfer } from './moneyPayloads.ts';
import {
  close,
  registerHousehold,
  registerMeter,
  registerNode,
  rotateKey,
  suspend,
  updateHousehold,
} from './registryPayloads.ts';
import type { TransactionContext } from './transactionContext.ts';

/** Does what the transaction asks, or says why not; the caller drops the overlay of a refused one. */
export function applyPayload(context: TransactionContext): Refusal | null {
  const { payload } = context.transaction;
  switch (payload.type) {
    case 'transfer':
      return transfer(context, payload);
    case 'mint':
      return mint(context, payload);
    case 'burn':
      return burn(context, payload);
    case 'registerHousehold':
      return registerHousehold(context, payload);
    case 'updateHousehold':
      return updateHousehold(context, payload);
    case 'registerMeter':
      return registerMeter(context, payload);
    case 'registerNode':
      return registerNode(context, payload);
    case 'rotateKey':
      return rotateKey(context, payload);
    case 'suspend':
      return suspend(context, payload);
    case 'close':
      return close(context, payload);
    case 'propose':
      return propose(context, payload);
    case 'vote':
      return vote(context, payload);
    case 'call':
      return call(context, payload);
    default:
      return unreachable(payload);
  }
}

function call(
  context: TransactionContext,
  payload: Extract<Payload, { type: 'call' }>,
): Refusal | null {
  const { chain, block, state, transaction, signed } = context;
  const instance = contractById(chain, payload.contract);
  if (instance === undefined)
    return refuse('unknown-contract', 'there is no such contract on this chain');
  const own = contractContext(chain, block, state, instance, context.emit);
  return instance.template.call(own, instance.parameters, transaction, signed.id, payload.data);
}
