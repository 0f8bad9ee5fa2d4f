import { decodeMessage, encodeMessage } from '../../state/codec/protobuf.ts';
import type { Locks } from '../driver/io.ts';
import {
  decodeConsensusMessage,
  encodeConsensusMessage,
  idBytes,
  idFromWire,
  polkaFromWire,
  polkaToWire,
  roundFromWire,
  roundToWire,
} from '../schema/codec.ts';
import { gridhood } from '../schema/generated/consensus.js';
import type { PolkaCertificate, RoundCertificate, SignedMessage } from '../schema/messages.ts';
import { FRAME_PAYLOAD_BYTES_MAX } from './frames.ts';

const wire = gridhood.consensus;

/** One signature, with what must be known of the moment it was given. */
export interface SignRecord extends Locks {
  readonly message: SignedMessage;
  /** 32 bytes, what the signature is over. */
  readonly signBytes: Uint8Array;
  readonly polka: PolkaCertificate | null;
  readonly roundCertificate: RoundCertificate | null;
}

/** Whose log it is. */
export interface SignLogIdentity {
  readonly chainId: string;
  /** 32 bytes. */
  readonly consensusKey: Uint8Array;
}

export interface SignLogHeader extends SignLogIdentity {
  /** Records of lower heights have been dropped. */
  readonly completeFrom: bigint;
  /** Heights below are never signed: 0 where the log is whole since the key was made. */
  readonly signsFrom: bigint;
}

interface WireRecord {
  readonly message: Uint8Array;
  readonly signBytes: Uint8Array;
  readonly lockedRound: number;
  readonly lockedId: Uint8Array;
  readonly validRound: number;
  readonly validId: Uint8Array;
  readonly polka: Parameters<typeof polkaFromWire>[0] | null;
  readonly roundCertificate: Parameters<typeof roundFromWire>[0] | null;
}

export function encodeBatch(records: readonly SignRecord[]): Uint8Array {
  return encodeMessage(wire.SignBatch, {
    records: records.map(({ polka, roundCertificate, ...record }) => ({
      message: encodeConsensusMessage(record.message),
      signBytes: record.signBytes,
      lockedRound: record.lockedRound,
      lockedId: idBytes(record.lockedId),
      validRound: record.validRound,
      validId: idBytes(record.validId),
      ...(polka === null ? {} : { polka: polkaToWire(polka) }),
      ...(roundCertificate === null ? {} : { roundCertificate: roundToWire(roundCertificate) }),
    })),
  });
}

/** Null where it is not a batch: the frame's checksum held, so another program wrote it. */
export function decodeBatch(payload: Uint8Array): SignRecord[] | null {
  const batch = decodeMessage<{ records: WireRecord[] }>(
    wire.SignBatch,
    payload,
    FRAME_PAYLOAD_BYTES_MAX,
  );
  if (batch === null) return null;
  const records: SignRecord[] = [];
  for (const wireRecord of batch.records) {
    const record = fromWire(wireRecord);
    if (record === null) return null;
    records.push(record);
  }
  return records;
}

export function encodeHeader(header: SignLogHeader): Uint8Array {
  return encodeMessage(wire.SignLogHeader, header);
}

export function decodeHeader(payload: Uint8Array): SignLogHeader | null {
  return decodeMessage<SignLogHeader>(wire.SignLogHeader, payload, 256);
}

function fromWire(record: WireRecord): SignRecord | null {
  const message = decodeConsensusMessage(record.message)?.message;
  const lockedId = idFromWire(record.lockedId);
  const validId = idFromWire(record.validId);
  const polka = record.polka === null ? null : polkaFromWire(record.polka);
  const led = record.roundCertificate;
  const roundCertificate = led === null ? null : roundFromWire(led);
  if (lockedId === undefined || validId === undefined) return null;
  if (record.polka !== null && polka === null) return null;
  if (led !== null && roundCertificate === null) return null;
  if (!isSigned(message) || record.signBytes.length !== 32) return null;
  return {
    message,
    signBytes: new Uint8Array(record.signBytes),
    lockedRound: record.lockedRound,
    lockedId,
    validRound: record.validRound,
    validId,
    polka,
    roundCertificate,
  };
}

function isSigned(message: { readonly type: string } | undefined): message is SignedMessage {
  return (
    message?.type === 'proposal' || message?.type === 'prevote' || message?.type === 'precommit'
  );
}
