import { decodeSignedTransaction } from '../../../state/codec/transaction.ts';
import type { Position } from '../../../state/store/keys.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { SignedTransaction } from '../../../state/types/transaction.ts';
import type { StoredBlock } from '../../chain/ledger.ts';
import { parseHash } from './arguments.ts';
import {
  type BlockCitation,
  citation,
  type EventView,
  eventView,
  refusalOf,
  storedBlock,
} from './blockView.ts';
import type { ChainReader } from './chainReader.ts';
import { describePayload } from './payloadText.ts';
import { notFound } from './requestError.ts';
import { party } from './who.ts';

export interface TransactionView {
  readonly id: string;
  readonly block: BlockCitation;
  readonly index: number;
  readonly from: { address: string; name: string | null };
  readonly nonce: string;
  readonly validUntil: string;
  readonly text: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly bytes: number;
  readonly signature: string;
  /** Null: executed. */
  readonly refusal: { code: string; message: string } | null;
  readonly events: readonly EventView[];
}

export interface FoundTransaction {
  readonly signed: SignedTransaction;
  readonly position: Position;
  readonly stored: StoredBlock;
  readonly events: readonly LedgerEvent[];
}

/** A transaction on the chain with what became of it. */
export function transactionView(reader: ChainReader, id: string): TransactionView {
  const found = findTransaction(reader, id);
  const { signed, position, stored, events } = found;
  const { account, nonce, validUntilMs, payload } = signed.transaction;
  const { text, fields } = describePayload(reader, payload);
  return {
    id: toHex(signed.id),
    block: citation(reader, stored),
    index: position.index,
    from: party(reader, account),
    nonce: nonce.toString(),
    validUntil: isoTime(validUntilMs),
    text,
    payload: fields,
    bytes: signed.bytes.length,
    signature: toHex(signed.signature),
    refusal: refusalOf(events, position.index),
    events: events.map(eventView).filter(({ transaction }) => transaction === position.index),
  };
}

export function findTransaction(reader: ChainReader, id: string): FoundTransaction {
  const { ledger } = reader;
  const position = ledger.positionOf(parseHash(id, 'a transaction'));
  if (position === undefined)
    throw notFound(`there is no transaction ${id} on this chain up to block ${ledger.head.height}`);
  const stored = storedBlock(reader, position.height);
  const bytes = stored.block.transactions[position.index];
  const decoded = bytes === undefined ? null : decodeSignedTransaction(bytes);
  if (decoded === null || !decoded.ok)
    throw new Error(`the index names a transaction that block ${position.height} does not hold`);
  return { signed: decoded.value, position, stored, events: ledger.events(position.height) };
}
