/** CRC-32C (Castagnoli), four bytes at a time; Node's own crc32 is of another polynomial. */
const TABLES: readonly Uint32Array[] = makeTables();

function makeTables(): Uint32Array[] {
  const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
  const [first] = tables as [Uint32Array, ...Uint32Array[]];
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0x82f63b78 : sum >>> 1;
    first[byte] = sum;
  }
  for (let byte = 0; byte < 256; byte++)
    for (let k = 1; k < 4; k++) {
      const before = (tables[k - 1] as Uint32Array)[byte] as number;
      (tables[k] as Uint32Array)[byte] = (before >>> 8) ^ (first[before & 0xff] as number);
    }
  return tables;
}

function crc32c(bytes: Uint8Array, start: number, end: number): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (i: number) => bytes[i] as number;
  let sum = 0xffffffff;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    sum ^= at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24);
    sum =
      (t3[sum & 0xff] as number) ^
      (t2[(sum >>> 8) & 0xff] as number) ^
      (t1[(sum >>> 16) & 0xff] as number) ^
      (t0[sum >>> 24] as number);
  }
  for (; i < end; i++) sum = (sum >>> 8) ^ (t0[(sum ^ at(i)) & 0xff] as number);
  return ~sum >>> 0;
}

/** Of bytes start to end, as LevelDB stores it: a checksum over bytes that hold checksums is to be a good one too. */
export function maskedCrc32c(bytes: Uint8Array, start: number, end: number): number {
  const sum = crc32c(bytes, start, end);
  return (((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0;
}
