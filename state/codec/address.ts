import { bech32m } from '@scure/base';
import { assert } from '../types/assert.ts';

/** Human-readable part of every address; communities are told apart by their chain id. */
export const ADDRESS_PREFIX = 'gh';

const START = `${ADDRESS_PREFIX}1`;
const SYMBOLS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const KEY_BYTES = 32;
/** The human-readable part as the checksum sees it (BIP 173): high bits, 0, low bits. */
const PREFIX_VALUES: readonly number[] = [3, 3, 0, 7, 8];
const GENERATOR: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the checksum of every right text leaves (BIP 350). */
const BECH32M_REMAINDER = 0x2bc830a3;
/** "gh1", 52 symbols of 5 bits for 32 bytes, 6 symbols of checksum. */
export const ADDRESS_LENGTH: number = START.length + Math.ceil((KEY_BYTES * 8) / 5) + 6;

export type AddressFault =
  | 'ADDRESS_WRONG_PREFIX'
  | 'ADDRESS_INVALID_CHARACTER'
  | 'ADDRESS_MIXED_CASE'
  | 'ADDRESS_WRONG_LENGTH'
  | 'ADDRESS_WRONG_CHECKSUM'
  | 'ADDRESS_WRONG_PADDING';

export interface AddressRefusal {
  readonly ok: false;
  readonly code: AddressFault;
  /** One line for a person, without the address itself. */
  readonly message: string;
  /** The character at fault, counted from 1, where one character explains it. */
  readonly position?: number;
}

export type ParsedAddress = { readonly ok: true; readonly key: Uint8Array } | AddressRefusal;

/** The address of a 32-byte public key: bech32m (BIP 350) in lower case, 61 characters. */
export function encodeAddress(key: Uint8Array): string {
  assert(key.length === KEY_BYTES, `a public key has ${KEY_BYTES} bytes, not ${key.length}`);
  return bech32m.encode(ADDRESS_PREFIX, bech32m.toWords(key));
}

/** The key behind an address typed by a person, all in lower or all in upper case (BIP 173). */
export function parseAddress(text: string): ParsedAddress {
  const refusal = checkForm(text);
  if (refusal !== null) return refusal;
  const lower = text.toLowerCase();
  const words = decodeWords(lower);
  if (words === null) return wrongChecksum(lower);
  const key = bech32m.fromWordsUnsafe(words);
  if (!key) {
    return refuse('ADDRESS_WRONG_PADDING', 'the unused last bits of an address must be zero');
  }
  return { ok: true, key: Uint8Array.from(key) };
}

/** All that can be said before the checksum, the most telling fault first. */
function checkForm(text: string): AddressRefusal | null {
  for (let i = 0; i < START.length; i++) {
    if (text[i]?.toLowerCase() !== START[i]) {
      return refuse('ADDRESS_WRONG_PREFIX', `an address begins with "${START}"`, i + 1);
    }
  }
  for (let i = START.length; i < text.length && i < ADDRESS_LENGTH; i++) {
    const character = text[i] as string;
    // ASCII is asked for first: toLowerCase() turns the Kelvin sign into a k.
    if (!/[0-9A-Za-z]/.test(character) || !SYMBOLS.includes(character.toLowerCase())) {
      const shown = JSON.stringify(character);
      const message = `character ${i + 1}, ${shown}, never stands in an address`;
      return refuse('ADDRESS_INVALID_CHARACTER', message, i + 1);
    }
  }
  if (text.length !== ADDRESS_LENGTH) {
    const message = `an address has ${ADDRESS_LENGTH} characters, this one has ${text.length}`;
    return refuse('ADDRESS_WRONG_LENGTH', message);
  }
  return checkCase(text);
}

function checkCase(text: string): AddressRefusal | null {
  const upper = text.match(/[A-Z]/g)?.length ?? 0;
  const lower = text.match(/[a-z]/g)?.length ?? 0;
  if (upper === 0 || lower === 0) return null;
  const position = text.search(upper < lower ? /[A-Z]/ : /[a-z]/) + 1;
  const message = `an address is all in lower or all in upper case; see character ${position}`;
  return refuse('ADDRESS_MIXED_CASE', message, position);
}

/**
 * Names the one character whose change makes the checksum right. Two such characters cannot exist,
 * since any two addresses differ in five places or more (BIP 173). The right character is not
 * offered: with several errors the guess would be somebody else's address.
 */
function wrongChecksum(lower: string): AddressRefusal {
  const index = wrongSymbol(lower);
  if (index === null) {
    return refuse('ADDRESS_WRONG_CHECKSUM', 'the checksum is wrong: two or more characters differ');
  }
  const message = `the checksum is wrong, probably by character ${index + 1}, "${lower[index]}"`;
  return refuse('ADDRESS_WRONG_CHECKSUM', message, index + 1);
}

/**
 * The checksum is linear: a symbol that is off by `error` with n symbols behind it changes the
 * remainder by error·x^n, whatever the address. So all 58 × 31 errors are tried without decoding.
 */
function wrongSymbol(lower: string): number | null {
  let remainder = 1;
  for (const value of PREFIX_VALUES) remainder = timesXPlus(remainder, value);
  for (let i = START.length; i < lower.length; i++) {
    remainder = timesXPlus(remainder, SYMBOLS.indexOf(lower[i] as string));
  }
  const difference = remainder ^ BECH32M_REMAINDER;
  for (let error = 1; error < SYMBOLS.length; error++) {
    let change = error;
    for (let i = lower.length - 1; i >= START.length; i--) {
      if (change === difference) return i;
      change = timesXPlus(change, 0);
    }
  }
  return null;
}

/** One step of the checksum of BIP 173: remainder·x + value, modulo the generator. */
function timesXPlus(remainder: number, value: number): number {
  let next = ((remainder & 0x1ff_ffff) << 5) ^ value;
  for (let bit = 0; bit < GENERATOR.length; bit++) {
    if ((remainder >>> (25 + bit)) & 1) next ^= GENERATOR[bit] as number;
  }
  return next;
}

function decodeWords(lower: string): number[] | null {
  const decoded = bech32m.decodeUnsafe(lower);
  return decoded && decoded.prefix === ADDRESS_PREFIX ? decoded.words : null;
}

function refuse(code: AddressFault, message: string, position?: number): AddressRefusal {
  return position === undefined
    ? { ok: false, code, message }
    : { ok: false, code, message, position };
}
