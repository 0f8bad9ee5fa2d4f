import { plainBytes, utf8 } from '../types/bytes.ts';
import { type Refusal, refuse } from '../types/refusal.ts';
import {
  type Payload,
  type SignedTransaction,
  TRANSACTION_BYTES_MAX,
  type Transaction,
} from '../types/transaction.ts';
import { micro } from '../types/units.ts';
import { gridhood } from './generated/ledger.js';
import { proposeFromWire, proposeToWire, type WirePropose } from './governance.ts';
import { decodeMessage, encodeMessage } from './protobuf.ts';
import { sha256Of } from './sha256.ts';
import { CHAIN_ID_BYTES_MAX, signBytes } from './signBytes.ts';

const { SignedTransaction: SignedMessage, Transaction: TransactionMessage } = gridhood.ledger;

interface WireTransaction {
  chainId: string;
  account: Uint8Array;
  nonce: bigint;
  validUntilMs: bigint;
  payload?: Payload['type'];
  [field: string]: unknown;
}

/** The bytes that the account signs. */
export function encodeTransaction(transaction: Transaction): Uint8Array {
  const { payload } = transaction;
  return encodeMessage(TransactionMessage, {
    chainId: transaction.chainId,
    account: transaction.account,
    nonce: transaction.nonce,
    validUntilMs: transaction.validUntilMs,
    [payload.type]: payload.type === 'propose' ? proposeToWire(payload) : payloadToWire(payload),
  });
}

function payloadToWire({ type: _, ...fields }: Payload): object {
  const { amount, ...rest } = fields as { amount?: bigint };
  return amount === undefined ? rest : { ...rest, amountMicro: amount };
}

/** What is put on the wire: the signed body beside its signature. */
export function encodeSignedTransaction(body: Uint8Array, signature: Uint8Array): Uint8Array {
  return encodeMessage(SignedMessage, { body, signature });
}

/** The 32-byte message that `signature` signs. */
export function transactionSignBytes(signed: SignedTransaction): Uint8Array {
  return signBytes('tx', signed.transaction.chainId, signed.body);
}

export function transactionId(bytes: Uint8Array): Uint8Array {
  return sha256Of(bytes);
}

/** Form only: size, canonical encoding, lengths, ranges. Signature, nonce and meaning come later. */
export function decodeSignedTransaction(
  bytes: Uint8Array,
): { ok: true; value: SignedTransaction } | { ok: false; refusal: Refusal } {
  const malformed = (message: string) => ({
    ok: false as const,
    refusal: refuse('malformed', message),
  });
  if (bytes.length > TRANSACTION_BYTES_MAX)
    return malformed(
      `a transaction is at most ${TRANSACTION_BYTES_MAX} bytes, this is ${bytes.length}`,
    );
  const signed = decodeMessage<{ body: Uint8Array; signature: Uint8Array }>(
    SignedMessage,
    bytes,
    TRANSACTION_BYTES_MAX,
  );
  if (signed === null) return malformed('not a canonically encoded signed transaction');
  const wire = decodeMessage<WireTransaction>(
    TransactionMessage,
    signed.body,
    TRANSACTION_BYTES_MAX,
  );
  if (wire === null) return malformed('its body is not a canonically encoded transaction');
  if (wire.account.length !== 32) return malformed('its account is not 32 bytes');
  if (!isChainId(wire.chainId)) return malformed('it names no chain');
  if (wire.validUntilMs > BigInt(Number.MAX_SAFE_INTEGER))
    return malformed('its validity ends too far ahead');
  const payload = readPayload(wire);
  if (payload === null) return malformed('its payload is unknown or has a field out of range');
  return {
    ok: true,
    value: {
      id: transactionId(bytes),
      bytes: plainBytes(bytes),
      body: plainBytes(signed.body),
      signature: plainBytes(signed.signature),
      transaction: {
        chainId: wire.chainId,
        account: plainBytes(wire.account),
        nonce: wire.nonce,
        validUntilMs: Number(wire.validUntilMs),
        payload,
      },
    },
  };
}

/** What {@link signBytes} takes: whoever checks a signature before the chain id must not be stopped by it. */
function isChainId(chainId: string): boolean {
  return chainId !== '' && !chainId.includes('\0') && utf8(chainId).length <= CHAIN_ID_BYTES_MAX;
}

function readPayload(wire: WireTransaction): Payload | null {
  const type = wire.payload;
  if (type === undefined) return null;
  const fields = wire[type] as Record<string, unknown>;
  if (type === 'propose') {
    const content = proposeFromWire(wire[type] as WirePropose);
    return content === null ? null : { type, ...content };
  }
  const out: Record<string, unknown> = { type };
  for (const [key, value] of Object.entries(fields)) {
    if (key.startsWith('_')) continue; // protobufjs names the presence of an optional field
    if (key === 'amountMicro') out['amount'] = micro(value as bigint);
    else if (key === 'importLimitW' || key === 'exportLimitW') {
      if ((value as bigint) > BigInt(Number.MAX_SAFE_INTEGER)) return null;
      out[key] = Number(value);
    } else out[key] = value instanceof Uint8Array ? plainBytes(value) : value;
  }
  return out as unknown as Payload; // its fields are those of the schema, one message per type
}
