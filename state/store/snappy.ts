/**
 * Decompresses a block of LevelDB (the raw Snappy format, without frames). Null where it is not one: only
 * to be trusted where a checksum has been looked at before.
 */
export function unsnappy(bytes: Uint8Array, lengthMax: number): Uint8Array | null {
  const head = readVarint(bytes, 0);
  if (head === null || head.value > lengthMax) return null;
  const out = new Uint8Array(head.value);
  let at = head.end;
  let written = 0;
  while (at < bytes.length) {
    const element = readElement(bytes, at);
    if (element === null || written + element.length > out.length) return null;
    const { length, offset } = element;
    if (offset === null) {
      if (element.end + length > bytes.length) return null;
      out.set(bytes.subarray(element.end, element.end + length), written);
      at = element.end + length;
    } else {
      if (offset === 0 || offset > written) return null;
      // One by one: a copy may overlap what it writes.
      for (let i = 0; i < length; i++) out[written + i] = out[written + i - offset] as number;
      at = element.end;
    }
    written += length;
  }
  return written === out.length ? out : null;
}

interface Element {
  readonly length: number;
  /** Bytes back, or null of a literal, which follows at `end`. */
  readonly offset: number | null;
  readonly end: number;
}

function readElement(bytes: Uint8Array, at: number): Element | null {
  const tag = bytes[at] as number;
  const more = [0, 1, 2, 4][tag & 3] as number;
  if ((tag & 3) === 0) {
    const extra = Math.max(0, (tag >>> 2) - 59);
    const end = at + 1 + extra;
    if (end > bytes.length) return null;
    const length = extra === 0 ? tag >>> 2 : littleEndian(bytes, at + 1, extra);
    return { length: length + 1, offset: null, end };
  }
  const end = at + 1 + more;
  if (end > bytes.length) return null;
  const low = littleEndian(bytes, at + 1, more);
  return (tag & 3) === 1
    ? { length: 4 + ((tag >>> 2) & 7), offset: ((tag >>> 5) << 8) | low, end }
    : { length: 1 + (tag >>> 2), offset: low, end };
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = count - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] as number);
  return value;
}

/** LEB128 of at most 53 bits. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; end: number } | null {
  let value = 0;
  for (let i = 0, factor = 1; i < 8; i++, factor *= 128) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return Number.isSafeInteger(value) ? { value, end: at + i + 1 } : null;
  }
  return null;
}
