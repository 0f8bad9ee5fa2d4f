import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeContractCall } from '../contractCall.ts';

const { FlexibilityCall: CallMessage } = gridhood.ledger;

export type FlexibilityCall =
  | {
      readonly type: 'requestFlexibility';
      /** Empty: all members of the market. */
      readonly zone: string;
      readonly firstSlot: bigint;
      /** Included. */
      readonly lastSlot: bigint;
      /** Over all of its slots. */
      readonly quantityWh: bigint;
      readonly priceMicroPerWh: bigint;
      readonly pledgesUntilMs: bigint;
    }
  | {
      readonly type: 'pledgeFlexibility';
      /** Id of the transaction that requested it. */
      readonly event: Uint8Array;
      /** Over all of its slots, in place of what was pledged before; 0: nothing. */
      readonly quantityWh: bigint;
    }
  | {
      readonly type: 'postLimit';
      /** Empty: all members of the market. */
      readonly zone: string;
      readonly firstSlot: bigint;
      /** Included. */
      readonly lastSlot: bigint;
      /** At each connection; none of the four: the limit is lifted. */
      readonly importW?: bigint;
      readonly exportW?: bigint;
      /** Of each connection, in millionths. */
      readonly importPpm?: number;
      readonly exportPpm?: number;
    }
  | { readonly type: 'heartbeat' };

export function encodeFlexibilityCall(call: FlexibilityCall): Uint8Array {
  const { type, ...fields } = call;
  return encodeMessage(CallMessage, { [type]: fields });
}

/** Null where the bytes are not a canonical call of this template. */
export function decodeFlexibilityCall(bytes: Uint8Array): FlexibilityCall | null {
  const call = decodeContractCall(CallMessage, bytes);
  return call as FlexibilityCall | null; // its fields are those of the schema, one message per type
}
