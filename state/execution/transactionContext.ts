import type { LedgerEvent } from '../types/event.ts';
import type { SignedTransaction, Transaction } from '../types/transaction.ts';
import type { BlockContext, ChainContext } from './chainContext.ts';
import type { Overlay } from './overlay.ts';

/** What a payload's handler works on; its overlay is dropped where it refuses. */
export interface TransactionContext {
  readonly chain: ChainContext;
  readonly block: BlockContext;
  readonly state: Overlay;
  readonly signed: SignedTransaction;
  readonly transaction: Transaction;
  emit(event: Pick<LedgerEvent, 'name' | 'accounts' | 'attributes'> & Partial<LedgerEvent>): void;
}
