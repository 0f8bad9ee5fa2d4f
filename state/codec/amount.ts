import { assert } from '../types/assert.ts';
import { EMPTY_BYTES } from '../types/bytes.ts';
import { type Micro, micro } from '../types/units.ts';

/** Money in the state: big-endian magnitude without leading zeros, empty for zero, below 2^127. */
export function amountBytes(amount: bigint): Uint8Array {
  assert(amount >= 0n, 'an amount in the state is not negative');
  if (amount === 0n) return EMPTY_BYTES;
  const hex = amount.toString(16);
  const out = new Uint8Array((hex.length + 1) >> 1);
  let rest = amount;
  for (let i = out.length - 1; i >= 0; i--) {
    out[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return out;
}

export function readAmount(bytes: Uint8Array): Micro {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return micro(value);
}
