import type { Reader, Writer } from 'protobufjs';
import { equalBytes, plainBytes } from '../types/bytes.ts';

/** What pbjs generates for a message, as far as we use it. */
export interface MessageType {
  encode(message: object, writer?: Writer): Writer;
  decode(source: Reader | Uint8Array, length?: number): object;
  fromObject(object: Record<string, unknown>): object;
  toObject(message: object, options?: object): Record<string, unknown>;
}

const TO_OBJECT = { longs: BigInt, arrays: true, defaults: true, oneofs: true };

/**
 * The canonical bytes of a message. `fromObject` is the one protobufjs entry that takes a bigint:
 * `encode` alone writes it as zero (protobuf.js#1151).
 */
export function encodeMessage(type: MessageType, value: object): Uint8Array {
  return plainBytes(type.encode(type.fromObject(value as Record<string, unknown>)).finish());
}

/**
 * Decodes a message in its only accepted form, or returns null: over `bytesMax`, malformed, or not
 * canonical (unknown or repeated field, other order, explicit default, long varint). The decoder itself
 * accepts all of these, so the message is encoded again and compared.
 *
 * 64-bit fields arrive as bigint, absent singular messages as null, absent `optional` scalars not at all.
 * Byte fields are copies only where the caller makes them: they may view `bytes`.
 */
export function decodeMessage<T extends object>(
  type: MessageType,
  bytes: Uint8Array,
  bytesMax: number,
): T | null {
  if (bytes.length > bytesMax) return null;
  let message: object;
  try {
    message = type.decode(bytes);
  } catch {
    return null;
  }
  if (!equalBytes(type.encode(message).finish(), bytes)) return null;
  return type.toObject(message, TO_OBJECT) as T;
}
