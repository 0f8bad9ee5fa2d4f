import { decodeCommitCertificate } from '../../../state/codec/commitCertificate.ts';
import { decodeSignedTransaction } from '../../../state/codec/transaction.ts';
import { authoritiesAt } from '../../../state/execution/authoritySets.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { StoredBlock } from '../../chain/ledger.ts';
import { parseHash, parseNumber } from './arguments.ts';
import type { ChainReader } from './chainReader.ts';
import { describePayload } from './payloadText.ts';
import { notFound } from './requestError.ts';
import { party } from './who.ts';

/** A block as every other view cites it: enough to know who answers for it. */
export interface BlockCitation {
  readonly height: string;
  readonly blockHash: string;
  readonly time: string;
  /** Name of the authority that built it. */
  readonly proposer: string;
  /** Names of the authorities whose signatures made it final. */
  readonly signers: readonly string[];
}

export interface EventView {
  readonly index: number;
  readonly name: string;
  /** Index of the causing transaction; null where the contract's life cycle acted by itself. */
  readonly transaction: number | null;
  readonly slot: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TransactionSummary {
  readonly id: string;
  readonly type: string;
  readonly from: { address: string; name: string | null };
  readonly text: string;
  /** Null: executed. */
  readonly refusal: { code: string; message: string } | null;
}

export interface BlockView extends BlockCitation {
  readonly round: number;
  readonly commitRound: number;
  readonly parentHash: string;
  readonly stateRoot: string;
  readonly transactionRoot: string;
  readonly eventRoot: string;
  readonly bytes: number;
  readonly transactions: readonly TransactionSummary[];
  readonly events: readonly EventView[];
}

/** By height, by hash, or `head`. */
export function blockView(reader: ChainReader, which: string): BlockView {
  const height = heightOf(reader, which);
  const stored = storedBlock(reader, height);
  const { header, transactions, bytes } = stored.block;
  const events = reader.ledger.events(height);
  return {
    ...citation(reader, stored),
    round: header.round,
    commitRound: decodeCommitCertificate(stored.certificate)?.round ?? 0,
    parentHash: toHex(header.parentHash),
    stateRoot: toHex(header.stateRoot),
    transactionRoot: toHex(header.transactionRoot),
    eventRoot: toHex(header.eventRoot),
    bytes: bytes.length,
    transactions: transactions.map((encoded, index) =>
      transactionSummary(reader, encoded, index, events),
    ),
    events: events.map(eventView),
  };
}

export function storedBlock({ ledger }: ChainReader, height: bigint): StoredBlock {
  const stored = height === 0n ? undefined : ledger.block(height);
  if (stored === undefined)
    throw notFound(
      height === 0n
        ? 'block 0 is the genesis: see `gridhood chain info`'
        : `there is no block ${height}: the chain ends at ${ledger.head.height}`,
    );
  return stored;
}

export function citation(
  { ledger }: ChainReader,
  { block, certificate }: StoredBlock,
): BlockCitation {
  const { header, hash } = block;
  const authorities = authoritiesAt(ledger.state, header.height);
  const proposer = authorities.find(({ consensusKey }) =>
    equalBytes(consensusKey, header.proposer),
  );
  const signatures = decodeCommitCertificate(certificate)?.signatures ?? [];
  return {
    height: header.height.toString(),
    blockHash: toHex(hash),
    time: isoTime(header.timeMs),
    proposer: proposer?.name ?? toHex(header.proposer),
    signers: signatures.map(
      ({ authorityIndex }) => authorities[authorityIndex]?.name ?? `#${authorityIndex}`,
    ),
  };
}

export function eventView(event: LedgerEvent, index: number): EventView {
  const { name, transaction, slot, attributes } = event;
  return { index, name, transaction, slot: slot?.toString() ?? null, attributes };
}

export function transactionSummary(
  reader: ChainReader,
  encoded: Uint8Array,
  index: number,
  events: readonly LedgerEvent[],
): TransactionSummary {
  const decoded = decodeSignedTransaction(encoded);
  if (!decoded.ok)
    throw new Error(`a stored transaction cannot be decoded: ${decoded.refusal.message}`);
  const { id, transaction } = decoded.value;
  return {
    id: toHex(id),
    type: transaction.payload.type,
    from: party(reader, transaction.account),
    text: describePayload(reader, transaction.payload).text,
    refusal: refusalOf(events, index),
  };
}

/** What the `refused` event of a transaction says; null where it was executed. */
export function refusalOf(
  events: readonly LedgerEvent[],
  transaction: number,
): { code: string; message: string } | null {
  const refused = events.find(
    (event) => event.name === 'refused' && event.transaction === transaction,
  );
  if (refused === undefined) return null;
  return {
    code: refused.attributes['code'] ?? '',
    message: refused.attributes['message'] ?? '',
  };
}

function heightOf({ ledger }: ChainReader, which: string): bigint {
  if (which === 'head') return ledger.head.height;
  if (/^\d{1,20}$/.test(which)) return parseNumber(which, 'a height');
  const height = ledger.heightOf(
    parseHash(which, 'a block', 'a height, a hash of 64 hex digits, or head'),
  );
  if (height === undefined) throw notFound(`there is no block ${which}`);
  return height;
}
