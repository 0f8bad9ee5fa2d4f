const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const NO_DIGIT = 16;
/** Character code → value of the hex digit. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(digit) ? NO_DIGIT : digit;
});
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const EMPTY_BYTES: Uint8Array = new Uint8Array(0);

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Lexicographic order of unsigned bytes, a shorter prefix first (the order of LevelDB's keys). */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/** Character codes of the two digits of each byte. */
const DIGIT_CODES = HEX.map((digits) => [digits.charCodeAt(0), digits.charCodeAt(1)] as const);
const KEY_BYTES = 32;
const keyCodes = new Array<number>(2 * KEY_BYTES).fill(0);

export function toHex(bytes: Uint8Array): string {
  if (bytes.length === KEY_BYTES) return keyToHex(bytes);
  let out = '';
  for (const byte of bytes) out += HEX[byte];
  return out;
}

/** A string that grows digit by digit is flattened when it is looked up: as a name of Maps it costs twice. */
function keyToHex(bytes: Uint8Array): string {
  for (let i = 0; i < KEY_BYTES; i++) {
    const codes = DIGIT_CODES[bytes[i] as number] as readonly [number, number];
    keyCodes[2 * i] = codes[0];
    keyCodes[2 * i + 1] = codes[1];
  }
  return String.fromCharCode.apply(null, keyCodes);
}

/** The bytes of a hex text, or null where the text is not one (odd length, other characters). */
export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2 !== 0) return null;
  const out = new Uint8Array(text.length / 2);
  for (let i = 0; i < out.length; i++) {
    const high = DIGITS[text.charCodeAt(2 * i)] ?? NO_DIGIT;
    const low = DIGITS[text.charCodeAt(2 * i + 1)] ?? NO_DIGIT;
    if ((high | low) >= NO_DIGIT) return null;
    out[i] = (high << 4) | low;
  }
  return out;
}

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** @throws TypeError where the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** A plain Uint8Array over the same memory: LevelDB and protobufjs hand out Buffers. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// Small arrays live in V8's heap until somebody asks for their `buffer`, which costs ten times the array
// (measured); so numbers are written and read here.
const scratch = new Uint8Array(8);
const scratchView = new DataView(scratch.buffer);

/** Big-endian, fixed width, so that byte order is numeric order. */
export function uint64Bytes(value: bigint): Uint8Array {
  scratchView.setBigUint64(0, value);
  return scratch.slice();
}

export function readUint64(bytes: Uint8Array, offset = 0): bigint {
  if (offset < 0 || offset + 8 > bytes.length) throw new RangeError('no 8 bytes there');
  for (let i = 0; i < 8; i++) scratch[i] = bytes[offset + i] as number;
  return scratchView.getBigUint64(0);
}

/** One character a byte, in the order of the bytes: the name of a short key in a Map. */
export function charactersOf(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}
