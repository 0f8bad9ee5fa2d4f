import { decodeMessage, type MessageType } from '../codec/protobuf.ts';
import { plainBytes } from '../types/bytes.ts';
import { TRANSACTION_BYTES_MAX } from '../types/transaction.ts';

/**
 * The call in a template's envelope, a message whose only field is one of a oneof `call`: its name as `type`,
 * beside its fields, of which bytes are copies. Those that `isAbsent` says are left out. Null where the bytes
 * are not a canonical call.
 */
export function decodeContractCall(
  envelope: MessageType,
  bytes: Uint8Array,
  isAbsent: (field: string, value: unknown) => boolean = () => false,
): Record<string, unknown> | null {
  const wire = decodeMessage<{ call?: string; [field: string]: unknown }>(
    envelope,
    bytes,
    TRANSACTION_BYTES_MAX,
  );
  if (wire?.call === undefined) return null;
  const call: Record<string, unknown> = { type: wire.call };
  for (const [field, value] of Object.entries(wire[wire.call] as Record<string, unknown>))
    if (!isAbsent(field, value))
      call[field] = value instanceof Uint8Array ? plainBytes(value) : value;
  return call;
}
